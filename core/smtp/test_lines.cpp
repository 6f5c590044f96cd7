#include "core/smtp/test_lines.h"

#include <QRegularExpression>

namespace postern {

namespace {

/// A word as a POSIX shell takes it literally.
QString quoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9@%+=:,./_-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

/// HOST:PORT, an IPv6 address in brackets.
QString endpoint(const ProbeRequest &request)
{
    const bool bare = request.host.contains(QLatin1Char(':')) && !request.host.startsWith(QLatin1Char('['));
    return (bare ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(request.host).arg(request.port);
}

QStringList posternctlWords(const ProbeRequest &request)
{
    static const char *const modes[] = {"starttls", "implicit", "none"};
    QStringList words{QStringLiteral("posternctl"), QStringLiteral("smtp-test"), endpoint(request),
                      QStringLiteral("--tls"), QLatin1String(modes[static_cast<int>(request.tls)])};
    if (!request.pin.isEmpty())
        words << QStringLiteral("--pin") << QString::fromLatin1(request.pin.toHex());
    if (request.username)
        words << QStringLiteral("--username") << *request.username << QStringLiteral("--password-file")
              << QStringLiteral("-");
    if (!request.mechanism.isEmpty())
        words << QStringLiteral("--mechanism") << QString::fromLatin1(request.mechanism);
    if (!request.mailFrom.isEmpty())
        words << QStringLiteral("--mail-from") << request.mailFrom;
    if (!request.rcptTo.isEmpty())
        words << QStringLiteral("--rcpt-to") << request.rcptTo;
    if (request.send)
        words << QStringLiteral("--send");
    return words;
}

QStringList swaksWords(const ProbeRequest &request)
{
    QStringList words{QStringLiteral("swaks"), QStringLiteral("--server"), request.host, QStringLiteral("--port"),
                      QString::number(request.port)};
    if (request.tls != TlsMode::None)
        words << (request.tls == TlsMode::StartTls ? QStringLiteral("--tls") : QStringLiteral("--tls-on-connect"));
    if (request.username)
        words << QStringLiteral("--auth")
              << (request.mechanism.isEmpty() ? QString() : QString::fromLatin1(request.mechanism))
              << QStringLiteral("--auth-user") << *request.username;
    words.removeAll(QString()); // --auth alone takes what is offered
    if (!request.mailFrom.isEmpty())
        words << QStringLiteral("--from") << request.mailFrom;
    if (!request.rcptTo.isEmpty())
        words << QStringLiteral("--to") << request.rcptTo;
    if (!request.send)
        words << QStringLiteral("--quit-after")
              << (!request.rcptTo.isEmpty()     ? QStringLiteral("RCPT")
                  : !request.mailFrom.isEmpty() ? QStringLiteral("MAIL")
                  : request.username            ? QStringLiteral("AUTH")
                                                : QStringLiteral("HELO"));
    return words;
}

QStringList opensslWords(const ProbeRequest &request)
{
    if (request.tls == TlsMode::None)
        return {};
    QStringList words{QStringLiteral("openssl"), QStringLiteral("s_client"), QStringLiteral("-connect"),
                      endpoint(request)};
    if (request.tls == TlsMode::StartTls)
        words << QStringLiteral("-starttls") << QStringLiteral("smtp");
    // Lines end as SMTP wants it, and an R or Q typed there is no command to openssl.
    return words << QStringLiteral("-crlf") << QStringLiteral("-quiet");
}

} // namespace

QString testLine(TestTool tool, const ProbeRequest &request)
{
    QStringList words = tool == TestTool::Posternctl ? posternctlWords(request)
                        : tool == TestTool::Swaks    ? swaksWords(request)
                                                     : opensslWords(request);
    for (QString &word : words)
        word = quoted(word);
    return words.join(QLatin1Char(' '));
}

} // namespace postern
