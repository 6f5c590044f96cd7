#include "core/remote/profiles.h"
#include "core/net/net_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <sys/stat.h>

#include <algorithm>

namespace postern {

namespace {

constexpr int fileVersion = 1;

Error profileError(ErrorCode code, const QString &detail)
{
    return Error{code, detail.toStdString(), {}};
}

bool isProfileName(const QString &name)
{
    const auto plain = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9');
    };
    return !name.isEmpty() && name.size() <= 64 && plain(name.front()) &&
           std::all_of(name.begin(), name.end(),
                       [&](QChar c) { return plain(c) || c == u'.' || c == u'_' || c == u'-'; });
}

QJsonObject toObject(const Profile &profile)
{
    QJsonObject object{{QStringLiteral("name"), profile.name}, {QStringLiteral("url"), profile.url.toString()}};
    if (!profile.caFile.isEmpty())
        object.insert(QStringLiteral("ca"), profile.caFile);
    if (!profile.pin.isEmpty())
        object.insert(QStringLiteral("pin"), QString::fromLatin1(profile.pin.toHex()));
    if (profile.trustedSince.isValid())
        object.insert(QStringLiteral("trusted_since"), profile.trustedSince.toUTC().toString(Qt::ISODate));
    if (!profile.tokenFile.isEmpty())
        object.insert(QStringLiteral("token_file"), profile.tokenFile);
    return object;
}

Result<Profile> toProfile(const QJsonObject &object)
{
    Profile profile;
    profile.name = object.value(QStringLiteral("name")).toString();
    const Result<QUrl> url = parseRelayUrl(object.value(QStringLiteral("url")).toString().toStdString());
    if (!isProfileName(profile.name) || !url)
        return profileError(ErrorCode::Unreadable, NetText::tr("a relay in it has no proper name or address"));
    profile.url = *url;
    profile.caFile = object.value(QStringLiteral("ca")).toString();
    profile.tokenFile = object.value(QStringLiteral("token_file")).toString();
    const QString pin = object.value(QStringLiteral("pin")).toString();
    profile.pin = parsePin(pin);
    // A pin that got lost must not turn into no pin at all.
    if (object.contains(QStringLiteral("pin")) && profile.pin.isEmpty())
        return profileError(ErrorCode::Unreadable,
                            NetText::tr("the pin of %1 is not 64 hexadecimal digits").arg(profile.name));
    profile.trustedSince = QDateTime::fromString(object.value(QStringLiteral("trusted_since")).toString(), Qt::ISODate);
    return profile;
}

} // namespace

Profiles::Profiles(QString path) : m_path(std::move(path)) {}

QString Profiles::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/postern/relays.json");
}

Result<std::vector<Profile>> Profiles::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<Profile>();
    if (!file.open(QIODevice::ReadOnly))
        return profileError(ErrorCode::Unreadable, NetText::tr("cannot read %1: %2").arg(m_path, file.errorString()));
    QJsonParseError parsed;
    const QJsonObject whole = QJsonDocument::fromJson(file.read(1 << 20), &parsed).object();
    if (parsed.error != QJsonParseError::NoError || !whole.value(QStringLiteral("version")).isDouble())
        return profileError(ErrorCode::Unreadable,
                            NetText::tr("%1 is no list of relays: %2").arg(m_path, parsed.errorString()));
    const int version = whole.value(QStringLiteral("version")).toInt();
    if (version > fileVersion)
        return profileError(
            ErrorCode::Unreadable,
            NetText::tr("%1 has version %2, this program knows %3").arg(m_path).arg(version).arg(fileVersion));
    std::vector<Profile> profiles;
    const QJsonArray relays = whole.value(QStringLiteral("relays")).toArray();
    for (const QJsonValue &value : relays) {
        Result<Profile> profile = toProfile(value.toObject());
        if (!profile)
            return Error{profile.error().code, m_path.toStdString() + ": " + profile.error().detail, {}};
        profiles.push_back(std::move(profile).value());
    }
    return profiles;
}

Status Profiles::save(const std::vector<Profile> &profiles) const
{
    QJsonArray relays;
    for (const Profile &profile : profiles)
        relays.append(toObject(profile));
    const QJsonObject whole{{QStringLiteral("version"), fileVersion}, {QStringLiteral("relays"), relays}};

    const QDir folder = QFileInfo(m_path).dir();
    if (!folder.exists() &&
        (!QDir().mkpath(folder.path()) ||
         !QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return profileError(ErrorCode::Storage, NetText::tr("cannot make the folder %1").arg(folder.path()));
    QSaveFile file(m_path);
    const QByteArray bytes = QJsonDocument(whole).toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return profileError(ErrorCode::Storage, NetText::tr("cannot write %1: %2").arg(m_path, file.errorString()));
    return Nothing{};
}

Result<Profile> Profiles::find(const QString &name) const
{
    const Result<std::vector<Profile>> profiles = load();
    if (!profiles)
        return profiles.error();
    QStringList names;
    for (const Profile &profile : *profiles) {
        if (profile.name == name || (name.isEmpty() && profiles->size() == 1))
            return profile;
        names << profile.name;
    }
    if (names.isEmpty())
        return profileError(ErrorCode::NotFound, NetText::tr("no relay is known yet"));
    const QString known = names.join(QStringLiteral(", "));
    return profileError(ErrorCode::NotFound, name.isEmpty()
                                                 ? NetText::tr("several relays are known, name one: %1").arg(known)
                                                 : NetText::tr("no relay is called %1; there is: %2").arg(name, known));
}

Status Profiles::add(const Profile &profile) const
{
    if (!isProfileName(profile.name))
        return profileError(ErrorCode::InvalidInput,
                            NetText::tr("a relay's name has letters, digits, '.', '_' and '-', at most 64"));
    Result<std::vector<Profile>> profiles = load();
    if (!profiles)
        return profiles.error();
    if (std::any_of(profiles->begin(), profiles->end(), [&](const Profile &one) { return one.name == profile.name; }))
        return profileError(ErrorCode::InvalidInput, NetText::tr("a relay is already called %1").arg(profile.name));
    profiles.value().push_back(profile);
    return save(*profiles);
}

Status Profiles::replace(const Profile &profile) const
{
    Result<std::vector<Profile>> profiles = load();
    if (!profiles)
        return profiles.error();
    for (Profile &one : profiles.value()) {
        if (one.name == profile.name) {
            one = profile;
            return save(*profiles);
        }
    }
    return profileError(ErrorCode::NotFound, NetText::tr("no relay is called %1").arg(profile.name));
}

Status Profiles::remove(const QString &name) const
{
    Result<std::vector<Profile>> profiles = load();
    if (!profiles)
        return profiles.error();
    if (std::erase_if(profiles.value(), [&](const Profile &one) { return one.name == name; }) == 0)
        return profileError(ErrorCode::NotFound, NetText::tr("no relay is called %1").arg(name));
    return save(*profiles);
}

Result<QByteArray> readTokenFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return profileError(ErrorCode::Unreadable,
                            NetText::tr("cannot read the token file %1: %2").arg(path, file.errorString()));
    struct ::stat about = {};
    if (::fstat(file.handle(), &about) != 0 || !S_ISREG(about.st_mode))
        return profileError(ErrorCode::Unreadable, NetText::tr("the token file %1 is no file").arg(path));
    if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return profileError(
            ErrorCode::Unreadable,
            NetText::tr("others can read the token file %1; \"chmod 600\" makes it yours alone").arg(path));
    const QByteArray token = file.read(4097).trimmed();
    const bool printable = std::all_of(token.begin(), token.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (token.isEmpty() || token.size() > 4096 || !printable)
        return profileError(ErrorCode::Unreadable, NetText::tr("the token file %1 holds no token").arg(path));
    return token;
}

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    const QList<QSslCertificate> found =
        QSslCertificate::fromPath(path, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (found.isEmpty())
        return profileError(ErrorCode::Unreadable, NetText::tr("%1 holds no certificate in PEM form").arg(path));
    return found;
}

Result<RelayAddress> addressOf(const Profile &profile, const QByteArray &token)
{
    RelayAddress address;
    address.url = profile.url;
    address.token = token;
    address.pin = profile.pin;
    if (!profile.caFile.isEmpty()) {
        const Result<QList<QSslCertificate>> authorities = readAuthorities(profile.caFile);
        if (!authorities)
            return authorities.error();
        address.ca = *authorities;
    }
    return address;
}

} // namespace postern
