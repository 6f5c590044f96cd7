#include "app/ctl/relay_session.h"
#include "core/format/json_writer.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *addUsage = "posternctl relay add NAME URL --token-file F [--ca F|--pin SHA256] [--json]";
constexpr const char *listUsage = "posternctl relay list [--json]";
constexpr const char *removeUsage = "posternctl relay remove NAME";

QString absolute(const std::string &path)
{
    return QDir::cleanPath(QFileInfo(QString::fromStdString(path)).absoluteFilePath());
}

void writeProfile(json::Writer &writer, const Profile &profile)
{
    writer.beginObject();
    writer.member("name", profile.name.toStdString());
    writer.member("url", profile.url.toString().toStdString());
    writer.key("ca").textOrNull(profile.caFile.toStdString());
    writer.key("pin").textOrNull(profile.pin.toHex().toStdString());
    writer.key("token_file").textOrNull(profile.tokenFile.toStdString());
    writer.endObject();
}

int addRelay(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--token-file=", "--ca=", "--pin=", "--json"}, 2, 2);
    if (!options)
        return usageError(addUsage, options.error().detail);
    if (!options->has("--token-file"))
        return usageError(addUsage, "--token-file is missing");
    if (options->has("--ca") && options->has("--pin"))
        return usageError(addUsage, "--ca and --pin exclude each other");
    needEventLoop(); // reading a certificate needs it
    Profile profile;
    profile.name = QString::fromStdString(options->plain()[0]);
    const Result<QUrl> url = parseRelayUrl(options->plain()[1]);
    if (!url)
        return usageError(addUsage, url.error().detail);
    profile.url = *url;
    profile.tokenFile = absolute(options->value("--token-file"));
    const Result<QByteArray> token = readTokenFile(profile.tokenFile);
    if (!token)
        return fail("relay add", token.error());
    if (options->has("--ca")) {
        profile.caFile = absolute(options->value("--ca"));
        const auto authorities = readAuthorities(profile.caFile);
        if (!authorities)
            return fail("relay add", authorities.error());
    }
    if (options->has("--pin")) {
        profile.pin = parsePin(QString::fromStdString(options->value("--pin")));
        if (profile.pin.isEmpty())
            return usageError(addUsage, "--pin is the SHA-256 of the relay's public key: 64 hexadecimal digits");
        profile.trustedSince = QDateTime::currentDateTimeUtc();
    }
    const Status added = Profiles().add(profile);
    if (!added)
        return fail("relay add", added.error());
    if (options->has("--json")) {
        json::Writer writer(true);
        writeProfile(writer, profile);
        std::fputs(writer.take().c_str(), stdout);
    } else {
        std::printf("%s is kept as %s, with the path of its token file (%s), not with the token.\n",
                    qPrintable(profile.url.toString()), qPrintable(profile.name), qPrintable(profile.tokenFile));
    }
    return Fine;
}

int listRelays(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--json"});
    if (!options)
        return usageError(listUsage, options.error().detail);
    const Result<std::vector<Profile>> profiles = Profiles().load();
    if (!profiles)
        return fail("relay list", profiles.error());
    if (options->has("--json")) {
        json::Writer writer(true);
        writer.beginObject().key("relays").beginArray();
        for (const Profile &profile : *profiles)
            writeProfile(writer, profile);
        writer.endArray().endObject();
        std::fputs(writer.take().c_str(), stdout);
        return Fine;
    }
    for (const Profile &profile : *profiles) {
        const QString trust = !profile.pin.isEmpty()     ? QStringLiteral("key ") + formatPin(profile.pin)
                              : profile.caFile.isEmpty() ? QStringLiteral("the system's authorities")
                                                         : profile.caFile;
        std::printf("%s\t%s\t%s\n", qPrintable(profile.name), qPrintable(profile.url.toString()), qPrintable(trust));
    }
    return Fine;
}

int removeRelay(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {}, 1, 1);
    if (!options)
        return usageError(removeUsage, options.error().detail);
    const Status removed = Profiles().remove(QString::fromStdString(options->plain()[0]));
    return removed ? int(Fine) : fail("relay remove", removed.error());
}

} // namespace

std::span<const Verb> relayVerbs()
{
    static const Verb verbs[] = {
        {"relay add", addUsage, addRelay},
        {"relay list", listUsage, listRelays},
        {"relay remove", removeUsage, removeRelay},
    };
    return verbs;
}

} // namespace postern::ctl
