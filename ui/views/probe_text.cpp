#include "ui/views/probe_text.h"

#include <QCoreApplication>

namespace postern {

namespace {

QString probeSay(const char *text)
{
    return QCoreApplication::translate("ProbeText", text);
}

} // namespace

QString stepName(ProbeStepId step)
{
    switch (step) {
    case ProbeStepId::Resolve:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Resolve"));
    case ProbeStepId::Connect:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Connect"));
    case ProbeStepId::Banner:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Banner"));
    case ProbeStepId::Ehlo:
        return QStringLiteral("EHLO");
    case ProbeStepId::Tls:
        return QStringLiteral("TLS");
    case ProbeStepId::Certificate:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Certificate"));
    case ProbeStepId::Auth:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Sign in"));
    case ProbeStepId::Mail:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Sender"));
    case ProbeStepId::Rcpt:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Recipient"));
    case ProbeStepId::Data:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Message"));
    case ProbeStepId::Quit:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "End"));
    }
    return {};
}

QString stepDetail(const ProbeStep &step)
{
    if (!step.ok && !step.reply.isEmpty())
        return step.reply;
    return step.detail.isEmpty() ? step.reply : step.detail;
}

QString adviceFor(ProbeCause cause)
{
    switch (cause) {
    case ProbeCause::Accepted:
    case ProbeCause::Cancelled:
        return {};
    case ProbeCause::Unresolved:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check the host's spelling and this computer's name service."));
    case ProbeCause::Refused:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check the port, and whether the mail server runs."));
    case ProbeCause::Silent:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check firewalls on the way, or try another port."));
    case ProbeCause::NotSmtp:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check the port: another service answers there."));
    case ProbeCause::TlsMode:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Choose the other TLS mode, or the other port."));
    case ProbeCause::TlsVersion:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "The server needs TLS 1.2 or later."));
    case ProbeCause::StartTlsMissing:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Nothing secret was sent. Turn on TLS at the server."));
    case ProbeCause::Injected:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Somebody may be in between. Nothing secret was sent."));
    case ProbeCause::Certificate:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Compare its fingerprint before you trust it."));
    case ProbeCause::AuthNotOffered:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Use the submission port with TLS."));
    case ProbeCause::Mechanism:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "The server must offer PLAIN or LOGIN over TLS."));
    case ProbeCause::AuthFailed:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check user name and password, or replace the password."));
    case ProbeCause::NotOnList:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Add the address to the allowlist if it should send."));
    case ProbeCause::Ambiguous:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText",
                                          "Add the address first, if it should send: then a test can judge "
                                          "the password."));
    case ProbeCause::Suspended:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Let the account send again."));
    case ProbeCause::IpAuthInactive:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Set IP authentication for this address, or sign in."));
    case ProbeCause::SenderRefused:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Use a sender that the account may send as."));
    case ProbeCause::RecipientRefused:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Check the recipient's address."));
    case ProbeCause::TryLater:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "Wait a few minutes and test again."));
    case ProbeCause::Closed:
    case ProbeCause::Protocol:
        return probeSay(QT_TRANSLATE_NOOP("ProbeText", "The server's own log says more."));
    }
    return {};
}

QString certificateAdvice(const CertificateJudgement &judgement)
{
    QStringList said;
    for (const CertificateTrouble trouble : judgement.troubles) {
        switch (trouble) {
        case CertificateTrouble::Dates:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Renew it at the server, or set this computer's clock."));
            break;
        case CertificateTrouble::Name:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Use a host name that it is for, or have it issued for "
                                                            "this one."));
            break;
        case CertificateTrouble::Issuer:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Have it issued by an authority that this computer knows, "
                                                            "or trust exactly this key."));
            break;
        case CertificateTrouble::Weak:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Replace it by one with a stronger key and SHA-256."));
            break;
        case CertificateTrouble::Revoked:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Replace it: it cannot be trusted any more."));
            break;
        case CertificateTrouble::Changed:
            said += probeSay(QT_TRANSLATE_NOOP("ProbeText", "Ask the server's operator whether its key was replaced."));
            break;
        case CertificateTrouble::Other:
            break;
        }
    }
    said += adviceFor(ProbeCause::Certificate);
    return said.join(QLatin1Char(' '));
}

} // namespace postern
