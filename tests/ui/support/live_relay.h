#pragma once

#include "core/domain/account.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace postern {

/// A private relay with a Postfix and a Dovecot of its own, started by tools/run, and the clients that see it from
/// outside: posternctl as another administrator, swaks as a sender that we did not write.
class LiveRelay
{
public:
    /// Exit statuses of swaks.
    enum Outcome { Accepted = 0, MailRefused = 23, RcptRefused = 24, AuthRefused = 28 };
    /// One try to send. Without an account: at the appliance port, without a password.
    struct Try
    {
        QString from; ///< the client's address
        QString account;
        QString password;
        Outcome expected = Accepted;
        bool send = false; ///< a whole message; else the session ends after RCPT
    };

    /// Why none can be started here; empty if it can.
    static QString whyNot();
    /// False where it did not come up; then standard error says more.
    bool start();
    /// Ends it with all that it started. False where that took too long.
    bool stop();

    QString text(const char *key) const { return m_ready.value(QLatin1String(key)).toString(); }
    QString token() const;
    QString stateFolder() const { return m_folder.filePath(QStringLiteral("s")); }
    /// Of the console that is tested: nobody else's settings are read or written.
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// What the relay has now, read by posternctl; nullopt with a warning where it cannot.
    std::optional<Configuration> configuration() const;
    /// Runs it to its end; its output, and the exit status where one is wanted.
    QByteArray posternctl(const QStringList &arguments, int *status = nullptr) const;
    /// All tries at once. One line for each that came out otherwise than expected, with what was said.
    QStringList tries(const QList<Try> &all) const;
    /// The ids of the test messages that were delivered here.
    QList<QByteArray> testMessages() const;
    /// Files under `folder` that hold one of these texts.
    static QStringList filesWith(const QString &folder, const QList<QByteArray> &texts);

private:
    QTemporaryDir m_folder{QStringLiteral("/var/tmp/postern-live.XXXXXX")};
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace postern
