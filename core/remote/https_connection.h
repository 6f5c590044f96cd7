#pragma once

#include "core/net/connect_race.h"
#include "core/remote/http_response.h"
#include "core/remote/relay.h"

#include <QElapsedTimer>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

namespace postern {

/// One TLS connection to a relay, carrying one request at a time. Not one byte of a request is written before the
/// certificate was judged and found trusted.
class HttpsConnection : public QObject
{
    Q_OBJECT
public:
    explicit HttpsConnection(const RelayAddress &address, const RelayLimits &limits, QObject *parent = nullptr);
    ~HttpsConnection() override;

    /// Connects where that is needed and sends the bytes; answered() or failed() follows, exactly once.
    void send(const QByteArray &request);
    void abort(); ///< neither signal follows
    bool isIdle() const { return m_state == State::Idle; }
    bool wasSent() const { return m_sent; } ///< was the request written, so that it may have been taken?
    const std::optional<ShownCertificate> &shown() const { return m_shown; }

Q_SIGNALS:
    void stepReached(postern::ConnectStep step, const QString &detail);
    void answered(const postern::HttpResponse &response);
    void failed(const postern::Error &error);
    void closed(); ///< while it was idle

private:
    enum class State { New, Resolving, Connecting, Handshake, Waiting, Idle, Dead };
    void resolve();
    void connectTo(const QList<Address> &addresses);
    void connected();
    void judge();
    void write();
    void read();
    void lost();
    void fail(ErrorCode code, const QString &detail);
    QString where() const;

    RelayAddress m_address;
    RelayLimits m_limits;
    State m_state = State::New;
    QByteArray m_request;
    bool m_sent = false;
    int m_lookup = -1;
    std::unique_ptr<ConnectRace> m_race;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_errors;
    QTimer m_deadline; ///< of connecting or the handshake, then of silence
    QElapsedTimer m_clock;
    HttpResponseReader m_reader;
    std::optional<ShownCertificate> m_shown;
};

} // namespace postern
