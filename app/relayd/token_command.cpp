#include "app/relayd/commands.h"
#include "relay/postfix/layout.h"
#include "relay/service/service.h"

#include <cstdio>

namespace postern::relayd {

Result<std::unique_ptr<relay::Service>> openService(const Options &options)
{
    const auto layout = relay::Layout::at(options.value("--state"));
    if (!layout)
        return layout.error();
    relay::ServiceSettings settings;
    settings.database = layout->database();
    return relay::Service::open(std::move(settings));
}

int tokenCommand(const Arguments &arguments)
{
    if (arguments.empty() || arguments[0] != "new")
        return fail({ErrorCode::InvalidInput, "token new is the only word known here", {}});
    const auto options = Options::parse(Arguments(arguments.begin() + 1, arguments.end()),
                                        {"--state=", "--organization=", "--role=", "--label=", "--days=", "--output="});
    if (!options)
        return fail(options.error());
    const auto days = options->integer("--days", 0, 1, 3650);
    if (!days)
        return fail(days.error());
    const std::string role = options->value("--role");
    if (!relay::parseRole(role))
        return fail({ErrorCode::InvalidInput, "--role wants viewer, operator or admin", {}});
    const auto service = openService(*options);
    if (!service)
        return fail(service.error());
    const auto organization = service.value()->organization(options->value("--organization", "default"));
    if (!organization)
        return fail(organization.error());
    std::optional<Time> expires;
    if (options->has("--days"))
        expires = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::days(*days);
    const auto token =
        service.value()->addToken(organization->id, role, options->value("--label", "command line"), expires);
    if (!token)
        return fail(token.error());
    if (options->has("--output")) {
        const Status written = writeSecret(options->value("--output"), token->token + "\n");
        return written ? Fine : fail(written.error());
    }
    std::printf("%s\n", token->token.c_str());
    return Fine;
}

} // namespace postern::relayd
