#pragma once

#include "core/format/configuration_json.h"
#include "core/smtp/test_lines.h"

#include <QKeySequence>
#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace postern {

class Label;
class PasswordField;

/// What is to be tested: the left side of Test connection. Keeps passwords and trusted keys in memory only.
class TestForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TestForm(QWidget *parent = nullptr);
    /// Starts a test from anywhere on its page; no key of the window's.
    static QKeySequence testKey() { return QKeySequence(Qt::CTRL | Qt::Key_Return); }

    void setRelay(const RelayInfo &relay);
    void setAccounts(const QStringList &usernames);
    void setAuthorities(const QList<QSslCertificate> &authorities) { m_authorities = authorities; }
    void choose(const QString &account);
    /// What a test begins with; what was typed already stays.
    void setDefaults(const QString &sender, const QString &recipient, bool afterPush);
    ProbeRequest request() const;
    QString account() const;
    /// The address that the test comes from, as the relay sees or will see it, where that is known.
    std::optional<Address> source() const;
    QString endpoint() const; ///< "host:port"
    void setRunning(bool running, bool reported);
    bool testsAfterPush() const;
    /// The password that was typed for an account and found right; empty: none was.
    QByteArray knownPassword(const QString &account) const { return m_passwords.value(account); }
    void rememberPassword(const ProbeRequest &request);
    /// For this host and port, and until the console is closed; listed for removal.
    void trust(const QString &endpoint, const QByteArray &pin);
    /// Puts in what is trusted for the request's host and port.
    void trustFor(ProbeRequest &request) const;
    QByteArray pin(const QString &endpoint) const { return m_pins.value(endpoint); }

Q_SIGNALS:
    void changed(); ///< something else would be tested
    void startWanted();
    void cancelWanted();
    void copyWanted(postern::TestTool tool);

private:
    void buildOther(QVBoxLayout *layout);
    void buildActs(QVBoxLayout *layout);
    void fillSources();
    void refresh();
    void showKeys();

    RelayInfo m_relay;
    QList<QSslCertificate> m_authorities;
    QMap<QString, QByteArray> m_pins;
    QMap<QString, QByteArray> m_passwords;
    bool m_running = false;
    bool m_reported = false;

    QComboBox *m_endpoint = nullptr;
    QWidget *m_other = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_tls = nullptr;
    QComboBox *m_mechanism = nullptr;
    QComboBox *m_account = nullptr;
    PasswordField *m_password = nullptr;
    QComboBox *m_source = nullptr;
    QLineEdit *m_sender = nullptr;
    QLineEdit *m_recipient = nullptr;
    QCheckBox *m_send = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_copyTest = nullptr;
    QCheckBox *m_afterPush = nullptr;
    QVBoxLayout *m_keys = nullptr;
};

/// The words of an endpoint's "tls" of the API.
TlsMode tlsModeOf(const std::string &word);

} // namespace postern
