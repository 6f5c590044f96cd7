#include "app/ctl/relay_session.h"

#include "core/net/escape.h"

#include <QCoreApplication>

#include <cstdio>

namespace postern::ctl {

void needEventLoop()
{
    static int count = 1;
    static char name[] = "posternctl";
    static char *arguments[] = {name, nullptr};
    static QCoreApplication application(count, arguments);
}

Result<RelaySession> RelaySession::open(const Options &options)
{
    needEventLoop();
    Result<Profile> profile = Profiles().find(QString::fromStdString(options.value("--relay")));
    if (!profile)
        return profile.error();
    RelaySession session;
    session.m_profile = std::move(profile).value();
    if (session.m_profile.tokenFile.isEmpty())
        return Error{ErrorCode::Unreadable,
                     "the token of " + session.m_profile.name.toStdString() +
                         " is kept by the console; give posternctl a profile of its own with \"relay add\"",
                     {}};
    const Result<QByteArray> token = readTokenFile(session.m_profile.tokenFile);
    if (!token)
        return token.error();
    const Result<RelayAddress> address = addressOf(session.m_profile, *token);
    if (!address)
        return address.error();
    session.m_relay = makeHttpsRelay(*address);
    QObject::connect(session.m_relay.get(), &Relay::waiting, session.m_relay.get(), [](int milliseconds) {
        std::fprintf(stderr, "posternctl: the relay is busy, trying again in %d s\n", (milliseconds + 999) / 1000);
    });
    return session;
}

Result<RelayInfo> RelaySession::info()
{
    return wait<RelayInfo>([this](auto done) { m_relay->fetchInfo(context(), done); });
}

Result<Configuration> RelaySession::configuration()
{
    return wait<Configuration>([this](auto done) { m_relay->fetchConfiguration(context(), done); });
}

int RelaySession::fail(std::string_view what, const Error &error)
{
    const int status = ctl::fail(what, error);
    const auto shown = m_relay->shownCertificate();
    if (error.code == ErrorCode::Certificate && shown && !shown->chain.isEmpty()) {
        std::fprintf(stderr, "  it shows: %s\n", qPrintable(describeCertificate(shown->chain.first())));
        if (shown->changed)
            std::fprintf(stderr, "  trusted:  %s\n", qPrintable(formatPin(m_profile.pin)));
        std::fprintf(stderr, "  key:      %s\n", qPrintable(formatPin(shown->pin)));
        std::fprintf(stderr, "  Compare the key with the relay's own before trusting it (\"relay add ... --pin\").\n");
    }
    return status;
}

std::string shown(std::string_view text)
{
    return escapeForShow(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

Result<Configuration> configurationFromFile(const std::string &file)
{
    const Result<std::string> text = readInput(file);
    if (!text)
        return text.error();
    Result<Configuration> configuration = readConfiguration(*text);
    if (!configuration) {
        Error error = configuration.error();
        error.detail = file + ": " + error.detail;
        return error;
    }
    return configuration;
}

} // namespace postern::ctl
