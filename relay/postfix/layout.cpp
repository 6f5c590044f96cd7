#include "relay/postfix/layout.h"

#include <QByteArray>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QString>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace postern::relay {

namespace {

bool plainPath(std::string_view path)
{
    return std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("/._-+@").find(c) != std::string_view::npos;
    });
}

// A socket that holds its port until it goes out of scope, so that the three ports differ.
class HeldPort
{
public:
    HeldPort() = default;
    HeldPort(const HeldPort &) = delete;
    HeldPort &operator=(const HeldPort &) = delete;
    ~HeldPort()
    {
        for (const int fd : {m_v4, m_v6})
            if (fd >= 0)
                ::close(fd);
    }
    bool bind(bool ipv6)
    {
        m_v4 = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (m_v4 < 0 || ::bind(m_v4, reinterpret_cast<const sockaddr *>(&address), size) != 0 ||
            ::getsockname(m_v4, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            return false;
        m_port = ntohs(address.sin_port);
        return !ipv6 || bindV6(m_port);
    }
    bool bindV6(std::uint16_t port)
    {
        m_v6 = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (m_v6 < 0)
            return false;
        const int on = 1;
        ::setsockopt(m_v6, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
        sockaddr_in6 address{};
        address.sin6_family = AF_INET6;
        address.sin6_addr = in6addr_loopback;
        address.sin6_port = htons(port);
        return ::bind(m_v6, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    std::uint16_t port() const { return m_port; }

private:
    int m_v4 = -1;
    int m_v6 = -1;
    std::uint16_t m_port = 0;
};

std::optional<std::uint16_t> portIn(const QJsonObject &object, QLatin1String key)
{
    const double number = object.value(key).toDouble(0);
    if (number < 1 || number > 65535)
        return std::nullopt;
    return static_cast<std::uint16_t>(number);
}

} // namespace

Result<Layout> Layout::at(std::string_view stateDirectory)
{
    std::string state(stateDirectory);
    if (state.starts_with('/'))
        state = std::filesystem::path(state).lexically_normal().string();
    while (state.size() > 1 && state.ends_with('/'))
        state.pop_back();
    if (!state.starts_with('/') || state.size() < 2)
        return Error{ErrorCode::InvalidInput, "The state folder must be an absolute path, not '" + state + "'.", {}};
    if (!plainPath(state))
        return Error{ErrorCode::InvalidInput,
                     "The state folder '" + state +
                         "' has characters that mean something to Postfix or Dovecot. Letters, digits and / . _ - + @ "
                         "can be used.",
                     {}};
    if (state.size() > longestState)
        return Error{ErrorCode::InvalidInput,
                     "The state folder '" + state + "' has " + std::to_string(state.size()) +
                         " characters. Unix sockets below it leave room for " + std::to_string(longestState) + ".",
                     {}};
    return Layout(std::move(state));
}

std::vector<Listener> MtaSettings::listeners() const
{
    const std::string host = everywhere ? hostname : "127.0.0.1";
    return {{host, submission, "starttls", "submission"},
            {host, smtps, "implicit", "submission"},
            {host, appliance, "starttls", "appliance"}};
}

Result<MtaSettings> loadSettings(const Layout &layout)
{
    QFile file(QString::fromStdString(layout.settings()));
    if (!file.exists())
        return Error{ErrorCode::NotFound, "The mail servers in " + layout.state() + " were never started.", {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, layout.settings() + ": " + file.errorString().toStdString(), {}};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto submission = portIn(object, QLatin1String("submission"));
    const auto smtps = portIn(object, QLatin1String("smtps"));
    const auto appliance = portIn(object, QLatin1String("appliance"));
    const std::string hostname = object.value(QLatin1String("hostname")).toString().toStdString();
    if (!submission || !smtps || !appliance || hostname.empty())
        return Error{ErrorCode::Unreadable, layout.settings() + " is damaged: a port or the host name is missing.", {}};
    MtaSettings settings{hostname, *submission, *smtps, *appliance, object.value(QLatin1String("ipv6")).toBool()};
    settings.everywhere = object.value(QLatin1String("everywhere")).toBool();
    settings.proxyProtocol = object.value(QLatin1String("proxy_protocol")).toBool();
    settings.sends = object.value(QLatin1String("sends")).toBool();
    settings.relayHost = object.value(QLatin1String("relay_host")).toString().toStdString();
    return settings;
}

std::string settingsText(const MtaSettings &settings)
{
    const QJsonObject object{{QStringLiteral("hostname"), QString::fromStdString(settings.hostname)},
                             {QStringLiteral("submission"), settings.submission},
                             {QStringLiteral("smtps"), settings.smtps},
                             {QStringLiteral("appliance"), settings.appliance},
                             {QStringLiteral("ipv6"), settings.ipv6},
                             {QStringLiteral("everywhere"), settings.everywhere},
                             {QStringLiteral("proxy_protocol"), settings.proxyProtocol},
                             {QStringLiteral("sends"), settings.sends},
                             {QStringLiteral("relay_host"), QString::fromStdString(settings.relayHost)}};
    return QJsonDocument(object).toJson().toStdString();
}

Status saveSettings(const Layout &layout, const MtaSettings &settings)
{
    QSaveFile file(QString::fromStdString(layout.settings()));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(settingsText(settings))) < 0 ||
        !file.commit())
        return Error{ErrorCode::Storage, layout.settings() + ": " + file.errorString().toStdString(), {}};
    return Nothing{};
}

Result<MtaSettings> chooseSettings()
{
    HeldPort probe;
    MtaSettings settings;
    settings.ipv6 = probe.bindV6(0);
    for (int attempt = 0; attempt < 20; ++attempt) {
        std::array<HeldPort, 3> held;
        if (!std::all_of(held.begin(), held.end(), [&](HeldPort &port) { return port.bind(settings.ipv6); }))
            continue;
        settings.submission = held[0].port();
        settings.smtps = held[1].port();
        settings.appliance = held[2].port();
        return settings;
    }
    return Error{ErrorCode::Internal, std::string("No free ports on 127.0.0.1: ") + std::strerror(errno), {}};
}

} // namespace postern::relay
