#pragma once

#include "core/address/address.h"
#include "core/net/certificate.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace postern {

enum class TlsMode : std::uint8_t { StartTls, Implicit, None };
enum class ProbeStepId : std::uint8_t {
    Resolve,
    Connect,
    Banner,
    Ehlo,
    Tls,
    Certificate,
    Auth,
    Mail,
    Rcpt,
    Data,
    Quit
};
QString toString(ProbeStepId step); ///< "resolve", "connect", ...

/// The cause words of DESIGN.md section 5.
enum class ProbeCause : std::uint8_t {
    Accepted,
    Unresolved,
    Refused,
    Silent,
    NotSmtp,
    TlsMode,
    TlsVersion,
    StartTlsMissing,
    Injected,
    Certificate,
    AuthNotOffered,
    Mechanism,
    AuthFailed,
    NotOnList,
    Ambiguous,
    Suspended,
    IpAuthInactive,
    SenderRefused,
    RecipientRefused,
    TryLater,
    Closed,
    Protocol,
    Cancelled,
};
QString toString(ProbeCause cause); ///< "accepted", "not-on-list", ...

/// Deadlines in milliseconds; they hold against a server that drips, too.
struct ProbeLimits
{
    int step = 10000;
    int whole = 60000;
    int hello = 5000; ///< a second look at a port that is silent or speaks something else
};

struct ProbeRequest
{
    QString host;
    std::uint16_t port = 587;
    postern::TlsMode tls = postern::TlsMode::StartTls;
    QString ehloName; ///< empty: the address literal of this end
    std::optional<QString> username;
    QByteArray password;          ///< never in a transcript, log or error
    bool passwordIsToken = false; ///< an access token, for XOAUTH2
    QByteArray mechanism;         ///< "PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256", "XOAUTH2"; empty: what fits best
    /// Empty without a recipient: stop before MAIL. Empty with one: the user name where it is an address, else
    /// testSender().
    QString mailFrom;
    QString rcptTo;                ///< empty: stop before RCPT
    bool send = false;             ///< send one small marked message; else the mail is taken back with RSET
    std::optional<Address> source; ///< bind to this address
    QList<QSslCertificate> ca;     ///< trusted in place of the system's; empty: the system's are
    QByteArray pin;                ///< SHA-256 of the public key, 32 bytes; empty: none
    /// What the relay says about this account and address, where it can be asked; see DESIGN.md "ambiguous".
    std::optional<bool> listWouldRefuse;
    ProbeLimits limits;
};

/// The sender of a test where none is given: "postern-test@" and the host, an address as RFC 5321 section 4.1.3 writes
/// it there ("[192.0.2.1]", "[IPv6:2001:db8::1]").
QString testSender(const QString &host);

/// Why this request cannot be started: a control character, a host that is none, a sender that is no address. One
/// English sentence; nullopt: nothing is wrong. start() asks it, too, and then ends without connecting.
std::optional<QString> whyNotProbed(const ProbeRequest &request);

struct ProbeStep
{
    ProbeStepId id = ProbeStepId::Resolve;
    bool ok = false;
    int milliseconds = 0;
    QString reply; ///< of the server, escaped plain text
    QString detail;
};

struct TranscriptLine
{
    enum class Side : std::uint8_t { Client, Server, Note };
    Side side = Side::Note;
    QString text; ///< escaped, secrets masked
};

struct ProbeReport
{
    bool ok = false;
    ProbeCause cause = ProbeCause::Protocol;
    QString verdict; ///< one plain English sentence
    QList<ProbeStep> steps;
    QList<TranscriptLine> transcript;
    QList<QSslCertificate> chain;
    CertificateJudgement certificate; ///< of the chain; without meaning where that is empty
    QStringList extensions;           ///< offered in the last EHLO: "SIZE 52428800", "8BITMIME", ... escaped
    QString localAddress;             ///< from which the connection was made, as this computer sees it
    QString messageId;                ///< of the message sent; empty: none was
};

/// One SMTP test, asynchronous, on the caller's event loop. TLS never falls back; bytes before the handshake are thrown
/// away. Every step has a deadline of 10 s, the whole 60 s; limits of F29 and F30.
class SmtpProbe : public QObject
{
    Q_OBJECT
public:
    explicit SmtpProbe(QObject *parent = nullptr);
    ~SmtpProbe() override;
    void start(const ProbeRequest &request);
    void cancel(); ///< finished() follows within 200 ms, cause Cancelled

Q_SIGNALS:
    void stepFinished(const postern::ProbeStep &step);
    void finished(const postern::ProbeReport &report); ///< exactly once for each start()

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace postern
