#pragma once

#include "core/format/configuration_json.h"
#include "core/smtp/probe.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTextEdit;
class QPushButton;
class QSpinBox;

namespace postern {

class Label;
class NotePanel;
class PasswordField;
class StepList;

/// Test connection: signs in to the relay's own port as a sender would and says plainly what came of it, then the
/// steps, then the transcript. Knows no session.
class TestPage final : public QWidget
{
    Q_OBJECT
public:
    /// What the relay or the draft says about this account and address, where it is known.
    using Decide = std::function<std::optional<DecisionReply>(const QString &account, const Address &address)>;

    explicit TestPage(QWidget *parent = nullptr);

    void setRelay(const RelayInfo &relay);
    void setAccounts(const QStringList &usernames);
    void setDecide(Decide decide) { m_decide = std::move(decide); }
    /// Authorities trusted besides the system's, and the key pinned for the relay's own hosts.
    void setTrust(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }
    void choose(const QString &account);
    void start();
    bool isRunning() const { return m_running; }
    /// Shows a report as if a test had ended so; also for pictures.
    void show(const ProbeReport &report);
    using QWidget::show;

Q_SIGNALS:
    void addWanted(const QString &account, const QString &address);
    void whyWanted(const QString &account, const QString &address);
    void finished(const postern::ProbeReport &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildResults();
    ProbeRequest request() const;
    std::optional<Address> source() const; ///< as the relay sees or will see it, where that is known
    void fillSources();
    void refresh();
    void stepDone(const ProbeStep &step);
    void showSteps();
    void showVerdict();
    void showTranscript();
    void lookAtCertificate();
    QString report() const;
    QString pinKey() const;

    SmtpProbe m_probe;
    RelayInfo m_relay;
    Decide m_decide;
    QList<QSslCertificate> m_authorities;
    QMap<QString, QByteArray> m_pins; ///< "host:port" to a key that was trusted for it here
    QList<ProbeStep> m_done;
    ProbeReport m_report;
    QString m_tested; ///< account of the report
    bool m_running = false;
    bool m_reported = false;

    QComboBox *m_endpoint = nullptr;
    QWidget *m_other = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_tls = nullptr;
    QComboBox *m_account = nullptr;
    PasswordField *m_password = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_sender = nullptr;
    QLineEdit *m_recipient = nullptr;
    QCheckBox *m_send = nullptr;
    QPushButton *m_test = nullptr;
    Label *m_hint = nullptr;
    NotePanel *m_verdict = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_why = nullptr;
    QPushButton *m_certificate = nullptr;
    StepList *m_steps = nullptr;
    QTextEdit *m_transcript = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace postern
