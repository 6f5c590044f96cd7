#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

namespace postern {

/// One SASL exchange, client side. All strings are the raw ones, before base64.
class SaslMechanism
{
public:
    virtual ~SaslMechanism() = default;
    virtual QByteArray name() const = 0;
    /// What goes with the AUTH command; nullopt: the server speaks first.
    virtual std::optional<QByteArray> initial() = 0;
    /// The answer to a challenge; nullopt: the challenge is wrong, problem() says how.
    virtual std::optional<QByteArray> answer(const QByteArray &challenge) = 0;
    /// After 235: has the server done its part? SCRAM proves that it knows the password, too.
    virtual bool satisfied() const { return true; }
    QString problem() const { return m_problem; }

protected:
    QString m_problem; ///< English, never a secret
};

/// "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2" (then `secret` is an access token); nullptr: unknown.
std::unique_ptr<SaslMechanism> makeSasl(const QByteArray &mechanism, const QString &username, const QByteArray &secret);

/// The one to use of those offered: over TLS the simplest first, because it tells most about the account; without TLS
/// those that do not show the password come first. Empty: none that we can speak.
QByteArray chooseMechanism(const QByteArrayList &offered, bool encrypted, bool token);

/// For tests of SCRAM with the RFC's own values.
std::unique_ptr<SaslMechanism> makeScramSha256(const QString &username, const QByteArray &secret,
                                               const QByteArray &nonce);

} // namespace postern
