#pragma once

#include "core/format/configuration_json.h"
#include "core/format/session_json.h"
#include "core/net/certificate.h" // pinOf()

#include <QByteArray>
#include <QObject>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

namespace postern {

/// How to reach one relay. The token is held in memory only.
struct RelayAddress
{
    QUrl url;         ///< https://host:port
    QByteArray token; ///< never logged
    QByteArray pin;   ///< SHA-256 of the certificate's public key (SPKI, DER), 32 bytes; empty: none trusted yet
    QList<QSslCertificate> ca; ///< trusted besides the pin; empty and no pin: nothing is trusted but the system's
};

/// In milliseconds. The first three start anew with each step, silence with each byte.
struct RelayLimits
{
    int connect = 5000;
    int handshake = 10000;
    int silence = 15000;
    int call = 60000; ///< the whole of one call, waiting for a busy relay included
};

/// What the relay showed, when its certificate is not trusted.
struct ShownCertificate
{
    QList<QSslCertificate> chain;
    QByteArray pin;       ///< SHA-256 of the leaf's public key (SPKI, DER)
    QString reason;       ///< why it is not trusted
    bool changed = false; ///< another one was trusted before
};

/// Steps of connecting. SignIn: the token was taken. Load: a configuration was read.
enum class ConnectStep : std::uint8_t { Name, Connect, Tls, SignIn, Load };

/// A relay that can be asked and told. Postern's HTTPS API is the first implementation. All calls return at once;
/// `done` is called exactly once in the caller's thread, never before the call returns, unless `context` or the relay
/// is destroyed first. Nothing is retried but what is safe: reads, and a push by its idempotency key.
class Relay : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Done = std::function<void(Result<T>)>; ///< may keep what it is given without a copy

    using QObject::QObject;
    virtual void fetchInfo(QObject *context, Done<RelayInfo> done) = 0;
    /// All pages of one revision.
    virtual void fetchConfiguration(QObject *context, Done<Configuration> done) = 0;
    virtual void fetchActivity(QObject *context, Done<ActivityPage> done) = 0;
    /// JSON as the relay tells it, of a path that only reads: "/v1/revisions", "/v1/audit".
    /// NotFound where a relay has no such thing.
    virtual void fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done);
    /// Plan only, nothing is written. `base`: the revision that the changes were made over.
    virtual void plan(std::int64_t base, const ChangeRequest &request, QObject *context, Done<ChangeReply> done) = 0;
    /// Refusals come as Error with Findings, Stale or Pending; lastProblem() has the findings.
    virtual void push(std::int64_t base, const QByteArray &idempotencyKey, const ChangeRequest &request,
                      QObject *context, Done<ChangeReply> done) = 0;
    virtual void confirm(std::int64_t revision, QObject *context, Done<ChangeReply> done) = 0;
    virtual void extend(std::int64_t revision, int seconds, QObject *context, Done<ChangeReply> done) = 0;
    virtual void revert(std::int64_t revision, QObject *context, Done<ChangeReply> done) = 0;
    virtual void decide(const QString &account, const Address &address, bool withPassword, QObject *context,
                        Done<DecisionReply> done) = 0;
    /// Ends open SMTP sessions of one account; of none: those that the last push withdrew. NotFound where a relay
    /// cannot.
    virtual void endSessions(const QString &account, QObject *context, Done<EndSessionsReply> done);
    virtual void cancelAll() = 0;
    /// The authorities that its user trusts besides the system's.
    virtual QList<QSslCertificate> authorities() const { return {}; }
    /// The last refusal in full, with findings; empty if there was none.
    virtual std::optional<Problem> lastProblem() const = 0;
    /// The certificate that was not trusted, after an Error with Certificate.
    virtual std::optional<ShownCertificate> shownCertificate() const = 0;

Q_SIGNALS:
    /// A step of connecting holds.
    void stepReached(postern::ConnectStep step, const QString &detail);
    /// The relay is busy (429 or 503); the call is tried again after this time.
    void waiting(int milliseconds);
};

/// Postern's own API (DESIGN.md section 4) over HTTPS, TLS 1.2 or later. Redirects are never followed; the body is
/// limited to 32 MiB decoded; limits: connect 5 s, handshake 10 s, silence 15 s, a call 60 s.
/// A busy relay (429, 503) is asked again after the time that it names, at least 1 s doubling, at most 5 times a call.
std::unique_ptr<Relay> makeHttpsRelay(RelayAddress address, RelayLimits limits = {});

/// "https://host[:port]" and nothing more; InvalidInput says what is wrong with anything else.
Result<QUrl> parseRelayUrl(std::string_view text);

/// A fresh password: 26 base32 characters, 130 bits from the system's generator.
std::string generatePassword();

} // namespace postern
