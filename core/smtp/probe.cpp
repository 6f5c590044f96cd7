#include "core/smtp/probe.h"

#include "core/net/host_name.h"
#include "core/smtp/run.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// Good enough to be put between < and >: one "@", nothing that could end the path.
bool isMailAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return at > 0 && at + 1 < text.size() && text.size() <= 254 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral("<> \"\\").contains(c); });
}

} // namespace

QString toString(ProbeStepId step)
{
    static const std::array<const char *, 11> names{"resolve", "connect", "banner", "ehlo", "tls", "certificate",
                                                    "auth",    "mail",    "rcpt",   "data", "quit"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(step)));
}

QString toString(ProbeCause cause)
{
    static const std::array<const char *, 23> names{
        "accepted",          "unresolved",       "refused",   "silent",      "not-smtp",         "tls-mode",
        "tls-version",       "starttls-missing", "injected",  "certificate", "auth-not-offered", "mechanism",
        "auth-failed",       "not-on-list",      "ambiguous", "suspended",   "ip-auth-inactive", "sender-refused",
        "recipient-refused", "try-later",        "closed",    "protocol",    "cancelled"};
    return QString::fromLatin1(names.at(static_cast<std::size_t>(cause)));
}

QString testSender(const QString &host)
{
    const QString name = QString::fromLatin1(hostOf(host));
    const std::optional<Address> literal = Address::parse(name.toStdString());
    const QString domain = !literal                            ? name
                           : literal->family() == Family::IPv4 ? QStringLiteral("[%1]").arg(name)
                                                               : QStringLiteral("[IPv6:%1]").arg(name);
    return QStringLiteral("postern-test@") + domain;
}

std::optional<QString> whyNotProbed(const ProbeRequest &request)
{
    const std::pair<const char *, QString> fields[] = {
        {"host", request.host},          {"user name", request.username.value_or(QString())},
        {"sender", request.mailFrom},    {"recipient", request.rcptTo},
        {"EHLO name", request.ehloName}, {"mechanism", QString::fromLatin1(request.mechanism)}};
    for (const auto &[name, text] : fields) {
        if (hasControl(text))
            return QStringLiteral("The %1 holds a control character, which could pass for a command.")
                .arg(QLatin1String(name));
    }
    if (request.password.contains('\0') || request.password.contains('\r') || request.password.contains('\n'))
        return QStringLiteral("The password holds a line end or a NUL byte.");
    if (hostOf(request.host).isEmpty())
        return QStringLiteral("The host is neither a host name nor an IP address.");
    if (request.port == 0)
        return QStringLiteral("The port must be from 1 to 65535.");
    if (request.username && request.username->isEmpty())
        return QStringLiteral("The user name is empty.");
    if (!request.mailFrom.isEmpty() && !isMailAddress(request.mailFrom))
        return QStringLiteral("The sender is no mail address.");
    if (!request.rcptTo.isEmpty() && !isMailAddress(request.rcptTo))
        return QStringLiteral("The recipient is no mail address.");
    if (request.send && request.rcptTo.isEmpty())
        return QStringLiteral("A message needs a recipient.");
    if (request.ehloName.contains(QLatin1Char(' ')))
        return QStringLiteral("The EHLO name holds a blank.");
    if (!request.mechanism.isEmpty() && !makeSasl(request.mechanism, QString(), QByteArray()))
        return QStringLiteral("The mechanism is none of PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-256 and XOAUTH2.");
    return std::nullopt;
}

SmtpProbe::SmtpProbe(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<ProbeStep>();
    qRegisterMetaType<ProbeReport>();
}

SmtpProbe::~SmtpProbe()
{
    if (!m_run)
        return;
    // Perhaps from within one of its own signals, so it may not go at once.
    m_run->disconnect(this);
    m_run->cancel();
    m_run.release()->deleteLater();
}

void SmtpProbe::start(const ProbeRequest &request)
{
    if (m_run) { // it ends by itself, and is told as every other
        m_run->setParent(this);
        m_run.release()->cancel();
    }
    m_run = std::make_unique<Run>(request);
    Run *run = m_run.get();
    connect(run, &Run::stepFinished, this, &SmtpProbe::stepFinished);
    connect(run, &Run::finished, this, [this, run](const ProbeReport &report) {
        if (m_run.get() == run)
            m_run.release();
        run->deleteLater();
        Q_EMIT finished(report);
    });
    run->start();
}

void SmtpProbe::cancel()
{
    if (m_run)
        m_run->cancel();
}

} // namespace postern
