#pragma once

#include "core/net/connect_race.h"
#include "core/smtp/probe.h"
#include "core/smtp/reply.h"
#include "core/smtp/sasl.h"
#include "core/smtp/verdict.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSslError>
#include <QTimer>

#include <functional>

namespace postern {

/// One run of the probe: a chain of steps, each of which either goes on to the next or ends the run. Whatever was
/// learnt before TLS is forgotten when TLS begins.
class SmtpProbe::Run final : public QObject
{
    Q_OBJECT
public:
    explicit Run(ProbeRequest request);
    ~Run() override;
    void start();
    void cancel();

Q_SIGNALS:
    void stepFinished(const postern::ProbeStep &step);
    void finished(const postern::ProbeReport &report);

private:
    using Then = std::function<void(const SmtpReply &)>;

    // The way to the server (run.cpp)
    void resolve();
    void useAddresses(const QList<Address> &addresses);
    void connectAll();
    void connected();
    void adopt(std::unique_ptr<QSslSocket> socket);
    void startHandshake();
    void handshakeFailed();
    void judge();
    void lookAgain(bool withTls); ///< a second connection tells silence from the other TLS mode
    void lookedAgain(bool otherMode);

    // The dialogue (run_dialogue.cpp)
    void banner();
    void ehlo();
    void ehloAnswered(const SmtpReply &reply);
    void startTls();
    void afterTls();
    void auth();
    void authStep(const SmtpReply &reply);
    void mail();
    void recipient();
    void data();
    void quit(const QString &detail);
    void takeBack();

    // What all steps use
    void begin(ProbeStepId step);
    void hold(const QString &detail); ///< the current step holds
    void endIn(ProbeCause cause, const QString &detail = {}, const QString &happened = {});
    void refusedBy(const SmtpReply &reply, const QString &detail = {});
    void deliver(ProbeCause cause);
    void timeOut();
    void await(Then then);
    void command(const QByteArray &line, const QString &shown, Then then);
    void read();
    void closedByServer();
    void note(const QString &text);
    void logServer(std::string_view line);
    QString shown(const SmtpReply &reply) const;
    void hide(const QByteArray &answer, const QByteArray &encoded); ///< from whatever is shown from now on
    QString withoutSecrets(QByteArrayView bytes) const;
    QByteArray ehloName() const;
    QString senderOrDefault() const;
    bool offers(const QByteArray &extension) const;

    ProbeRequest m_request;
    ProbeReport m_report;
    Circumstance m_at;
    ProbeStep m_step;
    bool m_stepOpen = false;
    bool m_over = false;
    bool m_encrypted = false;
    bool m_handshaking = false;
    bool m_quitting = false;

    QTimer m_stepDeadline;
    QTimer m_wholeDeadline;
    QElapsedTimer m_stepClock;
    int m_lookup = -1;
    QList<Address> m_addresses;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<QSslSocket> m_socket;
    Address m_peer;
    QList<QSslError> m_tlsErrors;
    ReplyReader m_reader;
    Then m_then;
    QHash<QByteArray, QByteArray> m_extensions; ///< keyword in capitals -> parameters
    std::unique_ptr<SaslMechanism> m_sasl;
    QByteArrayList m_secrets; ///< every form in which the password goes over the wire
};

} // namespace postern
