#include "app/relayd/commands.h"
#include "relay/http/certificate.h"
#include "relay/postfix/layout.h"
#include "relay/service/secrets.h"
#include "relay/service/service.h"
#include "relay/store/location.h"
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

Status makeDatabase(const std::string &file, const std::string &name, bool join)
{
    auto database = join ? relay::Database::open(file) : relay::Database::create(file);
    if (!database)
        return database.error();
    if (join)
        return Nothing{};
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

/// The relay's copy of the file that names the server. One that stands there already is another relay's.
Status takeConnection(const relay::Layout &layout, const std::string &from)
{
    const auto text = readSmallFile(from);
    if (!text)
        return text.error();
    if (const auto server = relay::parseServer(*text); !server)
        return Error{server.error().code, from + ": " + server.error().detail, server.error().faults};
    return writeSecret(relay::serverFile(layout.database()), *text + "\n");
}

/// The key of the request digests: it is in no database, and daemons of one database need the same.
Result<std::string> requestKey(const std::string &from)
{
    if (from.empty())
        return relay::randomName({}, 52);
    auto key = readSmallFile(from);
    if (key && key->size() < 32)
        return Error{ErrorCode::InvalidInput, from + ": this is no request.key of a relay", {}};
    return key;
}

Status addFirstOrganization(const relay::Layout &layout, const std::string &organization, const std::string &key)
{
    relay::ServiceSettings settings;
    settings.database = layout.database();
    settings.requestKey = key;
    auto service = relay::Service::open(settings);
    if (!service)
        return service.error();
    const auto id = service.value()->addOrganization(organization);
    if (!id)
        return id.error();
    const auto token = service.value()->addToken(*id, "admin", "first administrator", std::nullopt);
    if (!token)
        return token.error();
    return writeSecret(tokenFile(layout.state()), token->token + "\n");
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
    const auto key = requestKey(relay.requestKey);
    if (!key)
        return key.error();
    if (!relay.connection.empty()) {
        if (Status taken = takeConnection(layout, relay.connection); !taken)
            return taken;
    }
    if (Status made = makeDatabase(layout.database(), relay.name, relay.joins()); !made) {
        if (!relay.connection.empty())
            ::unlink(relay::serverFile(layout.database()).c_str());
        return made;
    }
    // What an earlier, broken attempt left would otherwise stop this one; the database was not there, so none is in
    // use.
    for (const std::string &path :
         {layout.certificate(), layout.certificateKey(), requestKeyFile(state), tokenFile(state)})
        ::unlink(path.c_str());
    if (Status made = takeCertificate(layout, relay); !made)
        return made;
    if (Status made = writeSecret(requestKeyFile(state), *key + "\n"); !made)
        return made;
    return relay.joins() ? Status(Nothing{}) : addFirstOrganization(layout, relay.organization, *key);
}

int initCommand(const Arguments &arguments)
{
    const auto options = Options::parse(
        arguments, {"--state=", "--organization=", "--name=", "--connection=", "--join", "--request-key="});
    if (!options)
        return fail(options.error());
    const auto layout = relay::Layout::at(options->value("--state"));
    if (!layout)
        return fail(layout.error());
    const NewRelay relay{options->value("--organization", "default"),
                         options->value("--name", "relay.example.test"),
                         {},
                         {},
                         options->value("--connection"),
                         options->value("--request-key")};
    if (options->has("--join") != relay.joins() || (relay.joins() && relay.connection.empty()))
        return fail({ErrorCode::InvalidInput,
                     "--join, --connection and --request-key go together: a further node on the database of another",
                     {}});
    if (const Status done = makeRelay(*layout, relay); !done)
        return fail(done.error());
    if (relay.joins()) {
        std::fprintf(stderr, "postern-relayd: this node has joined; the tokens of the others are in force here\n");
        return Fine;
    }
    std::fprintf(stderr, "postern-relayd: the relay is set up; the administrator's token is in %s\n",
                 tokenFile(layout->state()).c_str());
    return Fine;
}

} // namespace postern::relayd
