#include "core/smtp/verdict.h"

#include "core/net/escape.h"
#include "core/net/net_text.h"

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
        return NetText::tr("the name");
    case ProbeStepId::Connect:
        return NetText::tr("the connection");
    case ProbeStepId::Banner:
        return NetText::tr("the greeting");
    case ProbeStepId::Ehlo:
        return QStringLiteral("EHLO");
    case ProbeStepId::Tls:
        return NetText::tr("the start of TLS");
    case ProbeStepId::Certificate:
        return NetText::tr("the certificate");
    case ProbeStepId::Auth:
        return NetText::tr("the sign-in");
    case ProbeStepId::Mail:
        return NetText::tr("the sender");
    case ProbeStepId::Rcpt:
        return NetText::tr("the recipient");
    case ProbeStepId::Data:
        return NetText::tr("the message");
    case ProbeStepId::Quit:
        return NetText::tr("the end");
    }
    return {};
}

QString fromHere(const Circumstance &at)
{
    return at.localAddress.isEmpty() ? NetText::tr("this address")
                                     : NetText::tr("this address (%1)").arg(at.localAddress);
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
    return at.signedIn ? NetText::tr("Signed in as %1, but ").arg(accountOf(at)) : QString();
}

QString capital(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString acceptedSentence(const Circumstance &at)
{
    const QString account = accountOf(at);
    const QString to = escapeForShow(at.recipient);
    const QString from = escapeForShow(at.sender);
    if (at.send)
        return at.signedIn
                   ? NetText::tr("Signed in as %1, and the server accepted one test message to %2.").arg(account, to)
                   : NetText::tr("Without a password the server accepted one test message to %1.").arg(to);
    if (!at.recipient.isEmpty())
        return at.signedIn ? NetText::tr("Signed in as %1, and the server accepts mail from %2 to %3; none was sent.")
                                 .arg(account, from, to)
                           : NetText::tr("Without a password the server accepts mail from %1 to %2; none was sent.")
                                 .arg(from, to);
    if (!at.sender.isEmpty())
        return at.signedIn
                   ? NetText::tr("Signed in as %1, and the server accepts the sender %2; no recipient was tried.")
                         .arg(account, from)
                   : NetText::tr("Without a password the server accepts the sender %1; no recipient was tried.")
                         .arg(from);
    if (at.signedIn)
        return NetText::tr("Signed in as %1; no sender was tried.").arg(account);
    return at.tls == TlsMode::None
               ? NetText::tr("The server answers, without TLS; no sign-in was tried.")
               : NetText::tr("The server answers and its certificate is trusted; no sign-in was tried.");
}

QString refusedSentence(const Circumstance &at)
{
    return NetText::tr("No connection to %1 on port %2: %3.").arg(escapeForShow(at.host)).arg(at.port).arg(at.happened);
}

QString silentSentence(const Circumstance &at)
{
    if (at.step == ProbeStepId::Connect && at.port == 25)
        return NetText::tr("Nothing answers on port 25 of %1: many networks block it, so try 587.")
            .arg(escapeForShow(at.host));
    if (at.step == ProbeStepId::Connect)
        return NetText::tr("Nothing answers on port %2 of %1: a firewall may drop it, or the server is off.")
            .arg(escapeForShow(at.host))
            .arg(at.port);
    if (at.step == ProbeStepId::Banner)
        return NetText::tr("The server took the connection on port %1 but never greeted.").arg(at.port);
    return NetText::tr("The server stopped answering at %1.").arg(nameOfStep(at.step));
}

QString tlsModeSentence(const Circumstance &at)
{
    switch (at.tls) {
    case TlsMode::StartTls:
        return NetText::tr("Port %1 wants TLS from the start; you chose STARTTLS.").arg(at.port);
    case TlsMode::Implicit:
        return NetText::tr("Port %1 begins in the clear and wants STARTTLS; you chose TLS from the start.")
            .arg(at.port);
    case TlsMode::None:
        return at.step == ProbeStepId::Banner || at.step == ProbeStepId::Connect
                   ? NetText::tr("Port %1 wants TLS from the start; you chose no TLS.").arg(at.port)
                   : NetText::tr("Port %1 wants STARTTLS first; you chose no TLS.").arg(at.port);
    }
    return {};
}

QString authNotOfferedSentence(const Circumstance &at)
{
    if (at.tls == TlsMode::None)
        return NetText::tr("The server offers no sign-in without TLS%1; choose STARTTLS or TLS from the start.")
            .arg(answered(at));
    return NetText::tr("The server offers no sign-in on port %1%2; mail with a password goes to its submission port.")
        .arg(at.port)
        .arg(answered(at));
}

QString authFailedSentence(const Circumstance &at)
{
    if (at.listWouldRefuse.has_value())
        return NetText::tr("The user name or password of %1 is wrong%2; the list would let %3 in.")
            .arg(accountOf(at), answered(at), fromHere(at));
    return NetText::tr(
               "The server refused the sign-in of %1%2: the user name or password is wrong, or the server does not "
               "let %3 in and does not say so.")
        .arg(accountOf(at), answered(at), fromHere(at));
}

QString notOnListSentence(const Circumstance &at)
{
    if (at.signedIn || at.step == ProbeStepId::Auth)
        return capital(signedInSo(at) +
                       NetText::tr("%1 is not on the list for %2%3.").arg(fromHere(at), accountOf(at), answered(at)));
    return NetText::tr("The server does not let %1 in%2.").arg(fromHere(at), answered(at));
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
    if (unit == QLatin1Char('s'))
        return count == 1 ? NetText::tr("in 1 second") : NetText::tr("in %1 seconds").arg(count);
    if (unit == QLatin1Char('m'))
        return count == 1 ? NetText::tr("in 1 minute") : NetText::tr("in %1 minutes").arg(count);
    return count == 1 ? NetText::tr("in 1 hour") : NetText::tr("in %1 hours").arg(count);
}

QString tryLaterSentence(const Circumstance &at)
{
    const QString when = whenToTryAgain(at.reply);
    const QString what = at.step == ProbeStepId::Banner || at.step == ProbeStepId::Ehlo
                             ? NetText::tr("the server takes no mail at the moment")
                             : NetText::tr("the server puts off %1 for now").arg(nameOfStep(at.step));
    return capital(signedInSo(at) + what + answered(at) +
                   (when.isEmpty() ? NetText::tr("; try again in a few minutes.")
                                   : NetText::tr("; try again %1, it says.").arg(when)));
}

QString closedSentence(const Circumstance &at)
{
    if (at.reply.code != 0)
        return NetText::tr("The server turns this computer away%1 before anything is asked.").arg(answered(at));
    if (at.step == ProbeStepId::Connect)
        return NetText::tr("What answers on port %1 of %2 cuts the connection at once: a firewall or a limit may turn "
                           "this computer away.")
            .arg(at.port)
            .arg(escapeForShow(at.host));
    return NetText::tr("The server closed the connection at %1.").arg(nameOfStep(at.step));
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
    const QString here = report.localAddress.isEmpty() ? NetText::tr("this address")
                                                       : NetText::tr("this address (%1)").arg(report.localAddress);
    if (word.outcome == QLatin1String("suspended") || word.decision == QLatin1String("suspended")) {
        report.cause = ProbeCause::Suspended;
        report.verdict = NetText::tr("The account %1 is suspended on the relay.").arg(account);
    } else if (word.outcome == QLatin1String("blocked")) {
        report.cause = ProbeCause::NotOnList;
        report.verdict = NetText::tr("The password is right, but %1 is not on the list for %2, says the relay's log.")
                             .arg(here, account);
    } else if (word.outcome == QLatin1String("bad_password")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = NetText::tr("The user name or password of %1 is wrong, says the relay's log.").arg(account);
    } else if (word.decision == QLatin1String("unknown-account")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = NetText::tr("The relay has no account %1.").arg(account);
    } else if (word.decision == QLatin1String("no-password")) {
        report.cause = ProbeCause::AuthFailed;
        report.verdict = NetText::tr("The account %1 has no password yet, so none can be right.").arg(account);
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
        return NetText::tr("The name %1 leads to no address: %2.").arg(host, at.happened);
    case ProbeCause::Refused:
        return refusedSentence(at);
    case ProbeCause::Silent:
        return silentSentence(at);
    case ProbeCause::NotSmtp:
        return NetText::tr("What answers on port %1 of %2 is no mail server.").arg(at.port).arg(host);
    case ProbeCause::TlsMode:
        return tlsModeSentence(at);
    case ProbeCause::TlsVersion:
        return NetText::tr(
            "The server and this computer share no safe TLS version: it offers only one that is too old, or "
            "ciphers that are (TLS 1.2 or later is needed).");
    case ProbeCause::StartTlsMissing:
        return at.reply.code != 0
                   ? NetText::tr("The server offers STARTTLS but refused it%1, so nothing was sent.").arg(answered(at))
                   : NetText::tr("The server offers no STARTTLS on port %1, so nothing was sent.").arg(at.port);
    case ProbeCause::Injected:
        return NetText::tr(
            "The server sent data before encryption began; somebody on the way may have put it there, so "
            "the test was stopped and nothing was sent.");
    case ProbeCause::Certificate:
        return NetText::tr("The certificate of %1 is not trusted: %2. Nothing was sent.").arg(host, at.happened);
    case ProbeCause::AuthNotOffered:
        return authNotOfferedSentence(at);
    case ProbeCause::Mechanism:
        return NetText::tr("The server offers no way to sign in that can be used here: %1.").arg(at.happened);
    case ProbeCause::AuthFailed:
        return authFailedSentence(at);
    case ProbeCause::NotOnList:
        return notOnListSentence(at);
    case ProbeCause::Ambiguous:
        return NetText::tr(
                   "The server refused the sign-in of %1%2 and does not say why: the list would refuse %3 even with "
                   "the right password, so the password cannot be judged from here.")
            .arg(accountOf(at), answered(at), fromHere(at));
    case ProbeCause::Suspended:
        return at.username
                   ? NetText::tr("The account %1 is suspended on the server%2.").arg(accountOf(at), answered(at))
                   : NetText::tr("The account of %1 is suspended on the server%2.").arg(fromHere(at), answered(at));
    case ProbeCause::IpAuthInactive:
        return NetText::tr(
                   "The server does not let %1 send without a password%2: IP authentication is not active for it.")
            .arg(fromHere(at), answered(at));
    case ProbeCause::SenderRefused:
        return at.reply.code == 0
                   ? NetText::tr("The sender %1 cannot be used: %2.").arg(escapeForShow(at.sender), at.happened)
                   : capital(signedInSo(at) + NetText::tr("the server does not let this account send as %1%2.")
                                                  .arg(escapeForShow(at.sender), answered(at)));
    case ProbeCause::RecipientRefused:
        return at.step == ProbeStepId::Data
                   ? NetText::tr("The server took sender and recipient but refused the message%1.").arg(answered(at))
                   : capital(signedInSo(at) + NetText::tr("the server takes no mail for %1%2.")
                                                  .arg(escapeForShow(at.recipient), answered(at)));
    case ProbeCause::TryLater:
        return tryLaterSentence(at);
    case ProbeCause::Closed:
        return closedSentence(at);
    case ProbeCause::Protocol:
        return NetText::tr("The server broke the protocol at %1: %2.").arg(nameOfStep(at.step), at.happened);
    case ProbeCause::Cancelled:
        return NetText::tr("The test was cancelled at %1.").arg(nameOfStep(at.step));
    }
    return {};
}

} // namespace postern
