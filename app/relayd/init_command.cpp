#include "app/relayd/commands.h"
#include "relay/http/certificate.h"
#include "relay/postfix/layout.h"
#include "relay/service/secrets.h"
#include "relay/service/service.h"
#include "relay/store/schema.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relayd {

namespace {

/// `mode` only where it is made now: the mail servers' set-up changes group and mode of some.
Status makeDirectory(const std::string &path, mode_t mode)
{
    if (::mkdir(path.c_str(), mode) == 0) {
        ::chmod(path.c_str(), mode);
        return Nothing{};
    }
    if (errno == EEXIST)
        return Nothing{};
    return Error{ErrorCode::Storage, path + ": " + std::strerror(errno), {}};
}

Status makeDatabase(const std::string &file, const std::string &name)
{
    auto database = relay::Database::create(file);
    if (!database)
        return database.error();
    if (const auto migrated = relay::migrate(*database.value()); !migrated)
        return migrated.error();
    return relay::Organizations(*database.value()).setSetting("name", name);
}

Status takeCertificate(const relay::Layout &layout, const NewRelay &relay)
{
    if (relay.certificate.empty())
        return relay::makeCertificate(layout.certificate(), layout.certificateKey(), {relay.name});
    // Links, so that a renewed certificate is read without another set-up.
    if (::symlink(relay.certificate.c_str(), layout.certificate().c_str()) != 0 ||
        ::symlink(relay.key.c_str(), layout.certificateKey().c_str()) != 0)
        return Error{ErrorCode::Storage, layout.certificate() + ": " + std::strerror(errno), {}};
    return Nothing{};
}

} // namespace

Status makeRelay(const relay::Layout &layout, const NewRelay &relay)
{
    const std::string &state = layout.state();
    for (const auto &[path, mode] :
         {std::pair<std::string, mode_t>{state, 0755}, {layout.databaseDirectory(), 0750}, {state + "/tls", 0755}}) {
        if (Status made = makeDirectory(path, mode); !made)
            return made;
    }
    if (Status made = makeDatabase(layout.database(), relay.name); !made)
        return made;
    // What an earlier, broken attempt left would otherwise stop this one; the database was not there, so none is in
    // use.
    for (const std::string &path :
         {layout.certificate(), layout.certificateKey(), requestKeyFile(state), tokenFile(state)})
        ::unlink(path.c_str());
    if (Status made = takeCertificate(layout, relay); !made)
        return made;
    const auto key = relay::randomName({}, 52);
    if (!key)
        return key.error();
    if (Status made = writeSecret(requestKeyFile(state), *key + "\n"); !made)
        return made;

    relay::ServiceSettings settings;
    settings.database = layout.database();
    settings.requestKey = *key;
    auto service = relay::Service::open(settings);
    if (!service)
        return service.error();
    const auto id = service.value()->addOrganization(relay.organization);
    if (!id)
        return id.error();
    const auto token = service.value()->addToken(*id, "admin", "first administrator", std::nullopt);
    if (!token)
        return token.error();
    return writeSecret(tokenFile(state), token->token + "\n");
}

int initCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--organization=", "--name="});
    if (!options)
        return fail(options.error());
    const auto layout = relay::Layout::at(options->value("--state"));
    if (!layout)
        return fail(layout.error());
    const Status done = makeRelay(
        *layout, {options->value("--organization", "default"), options->value("--name", "relay.example.test"), {}, {}});
    if (!done)
        return fail(done.error());
    std::fprintf(stderr, "postern-relayd: the relay is set up; the administrator's token is in %s\n",
                 tokenFile(layout->state()).c_str());
    return Fine;
}

} // namespace postern::relayd
