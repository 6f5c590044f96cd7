#include "core/remote/relay.h"

#include "core/net/host_name.h"

#include <QRandomGenerator>

#include <array>
#include <charconv>

namespace postern {

void Relay::endSessions(const QString &, QObject *context, Done<EndSessionsReply> done)
{
    QMetaObject::invokeMethod(
        context ? context : this,
        [done = std::move(done)] {
            done(Error{ErrorCode::NotFound, "this relay cannot end sessions", {}});
        },
        Qt::QueuedConnection);
}

void Relay::fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done)
{
    QMetaObject::invokeMethod(
        context ? context : this,
        [path, done = std::move(done)] {
            done(Error{ErrorCode::NotFound, "this relay does not tell " + path.toStdString(), {}});
        },
        Qt::QueuedConnection);
}

Result<QUrl> parseRelayUrl(std::string_view text)
{
    const auto wrong = [](const char *why) { return Error{ErrorCode::InvalidInput, why, {}}; };
    static constexpr std::string_view scheme = "https://";
    if (!text.starts_with(scheme))
        return wrong("a relay's address begins with https://");
    std::string_view rest = text.substr(scheme.size());
    if (rest.ends_with('/'))
        rest.remove_suffix(1);
    if (rest.find_first_of("/?#@\\%") != std::string_view::npos)
        return wrong("a relay's address is https://HOST or https://HOST:PORT and nothing more");
    const std::size_t colon = rest.ends_with(']') ? std::string_view::npos : rest.rfind(':');
    int port = 443;
    if (colon != std::string_view::npos) {
        const std::string_view digits = rest.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || port < 1 || port > 65535)
            return wrong("the port of a relay's address is a number from 1 to 65535");
    }
    const QString name = QString::fromUtf8(rest.data(), static_cast<qsizetype>(std::min(colon, rest.size())));
    const QByteArray host = hostOf(name);
    if (host.isEmpty() || (host.contains(':') && !name.startsWith(QLatin1Char('['))))
        return wrong("the host of a relay's address is neither a host name nor an IP address");
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromLatin1(host));
    if (port != 443)
        url.setPort(port);
    return url;
}

std::string generatePassword()
{
    static constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567"; // base32: 5 bits a character
    std::array<quint32, 26> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    std::string password;
    for (const quint32 number : random)
        password += alphabet[number % alphabet.size()];
    return password;
}

} // namespace postern
