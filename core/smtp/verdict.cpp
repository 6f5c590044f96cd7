#include "core/smtp/verdict.h"

#include "core/net/escape.h"

#include <QRegularExpression>

namespace postern {

namespace {

QString textOf(const SmtpReply &reply)
{
    QStringList lines;
    for (const std::string &line : reply.lines)
        lines << QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    return lines.join(QLatin1Char(' '));
}

/// Without the footer that names every client.
QString withoutFooter(const QString &text)
{
    static const QRegularExpression footer(QStringLiteral(R"(;? *client [0-9A-Fa-f.:]+, at [^;]*$)"));
    return QString(text).remove(footer);
}

bool mentions(const QString &text, const char *pattern)
{
    return text.contains(QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption));
}

bool speaksOfSuspension(const Circumstance &at)
{
    const QString text = withoutFooter(textOf(at.reply));
    return at.reply.code == 525 || at.reply.enhanced() == "5.7.13" ||
           mentions(text, R"(\b(account|user|login|mailbox)\b.*\b(suspended|disabled|deactivated)\b)") ||
           mentions(text, R"(\b(suspended|disabled|deactivated)\b.*\b(account|user|login|mailbox)\b)");
}

ProbeCause causeOfAuth(const Circumstance &at)
{
    const QString text = withoutFooter(textOf(at.reply));
    const int code = at.reply.code;
    if (code == 538 || (code == 530 && mentions(text, "TLS")) || at.reply.enhanced() == "5.7.11")
        return ProbeCause::AuthNotOffered;
    if (code == 504 || code == 534 || at.reply.enhanced() == "5.7.9" || at.reply.enhanced() == "5.5.4")
        return ProbeCause::Mechanism;
    if (code == 500 || code == 502 || code == 503)
        return ProbeCause::AuthNotOffered;
    if (speaksOfSuspension(at))
        return ProbeCause::Suspended;
    if ((code == 535 || code == 550 || code == 554) && speaksOfClientAddress(textOf(at.reply), at.localAddress))
        return ProbeCause::NotOnList;
    return at.listWouldRefuse.value_or(false) ? ProbeCause::Ambiguous : ProbeCause::AuthFailed;
}

ProbeCause causeOfMail(const Circumstance &at)
{
    const QString text = withoutFooter(textOf(at.reply));
    const int code = at.reply.code;
    if (code == 530 && mentions(text, "TLS"))
        return ProbeCause::TlsMode;
    if (speaksOfSuspension(at))
        return ProbeCause::Suspended;
    if (!at.signedIn && (code == 530 || (code == 554 && at.step == ProbeStepId::Rcpt)))
        return ProbeCause::IpAuthInactive;
    if (!at.signedIn && (code == 550 || code == 551 || code == 553 || code == 554) &&
        mentions(text, R"(\brelay(ing)?\b|authentication (is )?required|not authenticated)"))
        return ProbeCause::IpAuthInactive;
    const bool aboutMailbox = at.reply.enhanced().starts_with("5.1."); // RFC 3463: an address of mail, not of a network
    if (!aboutMailbox && (code == 535 || code == 550 || code == 554) &&
        speaksOfClientAddress(textOf(at.reply), at.localAddress))
        return ProbeCause::NotOnList;
    if (at.step == ProbeStepId::Mail || mentions(text, R"(\bsender\b|\bnot owned by\b|\breturn path\b)"))
        return ProbeCause::SenderRefused;
    return ProbeCause::RecipientRefused;
}

QString nameOfStep(ProbeStepId step)
{
    switch (step) {
    case ProbeStepId::Resolve:
        return QStringLiteral("the name");
    case ProbeStepId::Connect:
        return QStringLiteral("the connection");
    case ProbeStepId::Banner:
        return QStringLiteral("the greeting");
    case ProbeStepId::Ehlo:
        return QStringLiteral("EHLO");
    case ProbeStepId::Tls:
        return QStringLiteral("the start of TLS");
    case ProbeStepId::Certificate:
        return QStringLiteral("the certificate");
    case ProbeStepId::Auth:
        return QStringLiteral("the sign-in");
    case ProbeStepId::Mail:
        return QStringLiteral("the sender");
    case ProbeStepId::Rcpt:
        return QStringLiteral("the recipient");
    case ProbeStepId::Data:
        return QStringLiteral("the message");
    case ProbeStepId::Quit:
        return QStringLiteral("the end");
    }
    return {};
}

QString fromHere(const Circumstance &at)
{
    return at.localAddress.isEmpty() ? QStringLiteral("this address")
                                     : QStringLiteral("this address (%1)").arg(at.localAddress);
}

QString accountOf(const Circumstance &at)
{
    return escapeForShow(at.username.value_or(QString()));
}

QString answered(const Circumstance &at)
{
    return at.reply.code == 0 ? QString() : QStringLiteral(" (%1)").arg(at.reply.code);
}

QString signedInSo(const Circumstance &at)
{
    return at.signedIn ? QStringLiteral("Signed in as %1, but ").arg(accountOf(at)) : QString();
}

QString capital(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString acceptedSentence(const Circumstance &at)
{
    const QString who = at.signedIn ? QStringLiteral("Signed in as %1, and the server ").arg(accountOf(at))
                                    : QStringLiteral("Without a password the server ");
    if (at.send)
        return who + QStringLiteral("accepted one test message to %1.").arg(escapeForShow(at.recipient));
    if (!at.recipient.isEmpty())
        return who + QStringLiteral("accepts mail from %1 to %2; none was sent.")
                         .arg(escapeForShow(at.sender), escapeForShow(at.recipient));
    if (!at.sender.isEmpty())
        return who + QStringLiteral("accepts the sender %1; no recipient was tried.").arg(escapeForShow(at.sender));
    if (at.signedIn)
        return QStringLiteral("Signed in as %1; no sender was tried.").arg(accountOf(at));
    return at.tls == TlsMode::None
               ? QStringLiteral("The server answers, without TLS; no sign-in was tried.")
               : QStringLiteral("The server answers and its certificate is trusted; no sign-in was tried.");
}

QString refusedSentence(const Circumstance &at)
{
    return QStringLiteral("No connection to %1 on port %2: %3.")
        .arg(escapeForShow(at.host))
        .arg(at.port)
        .arg(at.happened);
}

QString silentSentence(const Circumstance &at)
{
    if (at.step == ProbeStepId::Connect && at.port == 25)
        return QStringLiteral("Nothing answers on port 25 of %1: many networks block it, so try 587.")
            .arg(escapeForShow(at.host));
    if (at.step == ProbeStepId::Connect)
        return QStringLiteral("Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.")
            .arg(escapeForShow(at.host))
            .arg(at.port);
    if (at.step == ProbeStepId::Banner)
        return QStringLiteral("The server took the connection on port %1 but never greeted.").arg(at.port);
    return QStringLiteral("The server stopped answering at %1.").arg(nameOfStep(at.step));
}

QString tlsModeSentence(const Circumstance &at)
{
    switch (at.tls) {
    case TlsMode::StartTls:
        return QStringLiteral("Port %1 wants TLS from the start; you chose STARTTLS.").arg(at.port);
    case TlsMode::Implicit:
        return QStringLiteral("Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.")
            .arg(at.port);
    case TlsMode::None:
        return at.step == ProbeStepId::Banner || at.step == ProbeStepId::Connect
                   ? QStringLiteral("Port %1 wants TLS from the start; you chose no TLS.").arg(at.port)
                   : QStringLiteral("Port %1 wants STARTTLS first; you chose no TLS.").arg(at.port);
    }
    return {};
}

QString authNotOfferedSentence(const Circumstance &at)
{
    if (at.tls == TlsMode::None)
        return QStringLiteral("The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.")
            .arg(answered(at));
    return QStringLiteral(
               "The server offers no sign-in on port %1%2; mail with a password goes to its submission port.")
        .arg(at.port)
        .arg(answered(at));
}

QString authFailedSentence(const Circumstance &at)
{
    if (at.listWouldRefuse.has_value())
        return QStringLiteral("The user name or password of %1 is wrong%2; the list would let %3 in.")
            .arg(accountOf(at), answered(at), fromHere(at));
    return QStringLiteral(
               "The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not "
               "let %3 in and does not say so.")
        .arg(accountOf(at), answered(at), fromHere(at));
}

QString notOnListSentence(const Circumstance &at)
{
    if (at.signedIn || at.step == ProbeStepId::Auth)
        return capital(
            signedInSo(at) +
            QStringLiteral("%1 is not on the list for %2%3.").arg(fromHere(at), accountOf(at), answered(at)));
    return QStringLiteral("The server does not let %1 in%2.").arg(fromHere(at), answered(at));
}

/// When the server itself says to come back: "in 5 minutes"; empty where it does not, or names no sane time.
QString whenToTryAgain(const SmtpReply &reply)
{
    static const QRegularExpression time(
        QStringLiteral(
            R"(\b(?:in|after|for|wait) (\d{1,5}) ?(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = time.match(textOf(reply));
    const int count = found.captured(1).toInt();
    if (!found.hasMatch() || count == 0)
        return {};
    const QChar unit = found.captured(2).at(0).toLower();
    const QString word = unit == QLatin1Char('s')   ? QStringLiteral("second")
                         : unit == QLatin1Char('m') ? QStringLiteral("minute")
                                                    : QStringLiteral("hour");
    return QStringLiteral("in %1 %2%3").arg(count).arg(word, count == 1 ? QString() : QStringLiteral("s"));
}

QString tryLaterSentence(const Circumstance &at)
{
    const QString when = whenToTryAgain(at.reply);
    const QString what = at.step == ProbeStepId::Banner || at.step == ProbeStepId::Ehlo
                             ? QStringLiteral("the server takes no mail at the moment")
                             : QStringLiteral("the server puts off %1 for now").arg(nameOfStep(at.step));
    return capital(signedInSo(at) + what + answered(at) +
                   QStringLiteral("; try again %1.")
                       .arg(when.isEmpty() ? QStringLiteral("in a few minutes") : when + QStringLiteral(", it says")));
}

QString closedSentence(const Circumstance &at)
{
    if (at.reply.code != 0)
        return QStringLiteral("The server turns this computer away%1 before anything is asked.").arg(answered(at));
    if (at.step == ProbeStepId::Connect)
        return QStringLiteral(
                   "What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn "
                   "this computer away.")
            .arg(at.port)
            .arg(escapeForShow(at.host));
    return QStringLiteral("The server closed the connection at %1.").arg(nameOfStep(at.step));
}

} // namespace

bool speaksOfClientAddress(const QString &text, const QString &localAddress)
{
    const QString said = withoutFooter(text);
    if (!localAddress.isEmpty() &&
        said.contains(QRegularExpression(QStringLiteral("(?<![0-9A-Za-z.:])%1(?![0-9A-Za-z:]|\\.[0-9])")
                                             .arg(QRegularExpression::escape(localAddress)),
                                         QRegularExpression::CaseInsensitiveOption)))
        return true;
    return mentions(said, R"(\bIP(v[46])?\b|\b(client|your|source|network) (host|address)\b)");
}

ProbeCause causeOfReply(const Circumstance &at)
{
    if (at.reply.later())
        return ProbeCause::TryLater;
    switch (at.step) {
    case ProbeStepId::Banner:
        return ProbeCause::Closed;
    case ProbeStepId::Tls:
        return ProbeCause::StartTlsMissing;
    case ProbeStepId::Auth:
        return causeOfAuth(at);
    case ProbeStepId::Mail:
    case ProbeStepId::Rcpt:
    case ProbeStepId::Data:
        return causeOfMail(at);
    default:
        return ProbeCause::Protocol;
    }
}

ProbeReport withWord(ProbeReport report, const ProbeRequest &request, const RelayWord &word)
{
    if (report.cause != ProbeCause::AuthFailed && report.cause != ProbeCause::Ambiguous)
        return report;
    const QString account = escapeForShow(request.username.value_or(QString()));
    const QString here = report.localAddress.isEmpty() ? QStringLiteral("this address")
                                                       : QStringLiteral("this address (%1)").arg(report.localAddress);
    if (word.outcome == QLatin1String("suspended") || word.decision == QLatin1String("suspended")) {
        report.cause = ProbeCause::Suspended;
        report.verdict = QStringLiteral("The account %1 is suspended on the relay.").arg(account);
    } else if (word.outcome == QLatin1String("blocked")) {
        report.cause = ProbeCause::NotOnList;
        report.verdict =
            QStringLiteral("The password is right, but %1 is not on the list for %2, says the relay's log.")
                .arg(here, account);
    } else if (word.outcome == QLatin1String("bad_password")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = QStringLiteral("The user name or password of %1 is wrong, says the relay's log.").arg(account);
    } else if (word.decision == QLatin1String("unknown-account")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = QStringLiteral("The relay has no account %1.").arg(account);
    } else if (word.decision == QLatin1String("no-password")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = QStringLiteral("The account %1 has no password yet, so none can be right.").arg(account);
    }
    return report;
}

QString verdictOf(ProbeCause cause, const Circumstance &at)
{
    const QString host = escapeForShow(at.host);
    switch (cause) {
    case ProbeCause::Accepted:
        return acceptedSentence(at);
    case ProbeCause::Unresolved:
        return QStringLiteral("The name %1 leads to no address: %2.").arg(host, at.happened);
    case ProbeCause::Refused:
        return refusedSentence(at);
    case ProbeCause::Silent:
        return silentSentence(at);
    case ProbeCause::NotSmtp:
        return QStringLiteral("What answers on port %1 of %2 is no mail server.").arg(at.port).arg(host);
    case ProbeCause::TlsMode:
        return tlsModeSentence(at);
    case ProbeCause::TlsVersion:
        return QStringLiteral(
            "The server and this computer share no safe TLS version: it offers only one that is too old, or "
            "ciphers that are (TLS 1.2 or later is needed).");
    case ProbeCause::StartTlsMissing:
        return at.reply.code != 0
                   ? QStringLiteral("The server offers STARTTLS but refused it%1, so nothing was sent.")
                         .arg(answered(at))
                   : QStringLiteral("The server offers no STARTTLS on port %1, so nothing was sent.").arg(at.port);
    case ProbeCause::Injected:
        return QStringLiteral(
            "The server sent data before encryption began; somebody on the way may have put it there, so "
            "the test was stopped and nothing was sent.");
    case ProbeCause::Certificate:
        return QStringLiteral("The certificate of %1 is not trusted: %2. Nothing was sent.").arg(host, at.happened);
    case ProbeCause::AuthNotOffered:
        return authNotOfferedSentence(at);
    case ProbeCause::Mechanism:
        return QStringLiteral("The server offers no way to sign in that can be used here: %1.").arg(at.happened);
    case ProbeCause::AuthFailed:
        return authFailedSentence(at);
    case ProbeCause::NotOnList:
        return notOnListSentence(at);
    case ProbeCause::Ambiguous:
        return QStringLiteral(
                   "The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with "
                   "the right password, so the password cannot be judged from here.")
            .arg(accountOf(at), answered(at), fromHere(at));
    case ProbeCause::Suspended:
        return at.username
                   ? QStringLiteral("The account %1 is suspended on the server%2.").arg(accountOf(at), answered(at))
                   : QStringLiteral("The account of %1 is suspended on the server%2.").arg(fromHere(at), answered(at));
    case ProbeCause::IpAuthInactive:
        return QStringLiteral(
                   "The server does not let %1 send without a password%2: IP authentication is not active for it.")
            .arg(fromHere(at), answered(at));
    case ProbeCause::SenderRefused:
        return at.reply.code == 0
                   ? QStringLiteral("The sender %1 cannot be used: %2.").arg(escapeForShow(at.sender), at.happened)
                   : capital(signedInSo(at) + QStringLiteral("the server does not let this account send as %1%2.")
                                                  .arg(escapeForShow(at.sender), answered(at)));
    case ProbeCause::RecipientRefused:
        return at.step == ProbeStepId::Data
                   ? QStringLiteral("The server took sender and recipient but refused the message%1.").arg(answered(at))
                   : capital(signedInSo(at) + QStringLiteral("the server takes no mail for %1%2.")
                                                  .arg(escapeForShow(at.recipient), answered(at)));
    case ProbeCause::TryLater:
        return tryLaterSentence(at);
    case ProbeCause::Closed:
        return closedSentence(at);
    case ProbeCause::Protocol:
        return QStringLiteral("The server broke the protocol at %1: %2.").arg(nameOfStep(at.step), at.happened);
    case ProbeCause::Cancelled:
        return QStringLiteral("The test was cancelled at %1.").arg(nameOfStep(at.step));
    }
    return {};
}

} // namespace postern
