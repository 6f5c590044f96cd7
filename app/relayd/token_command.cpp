#include "app/relayd/commands.h"
#include "app/relayd/host.h"
#include "core/domain/time.h"
#include "relay/service/service.h"

#include <cstdio>

namespace postern::relayd {

namespace {

int printProblem(const Problem &problem)
{
    Error error{problem.status == 404 ? ErrorCode::NotFound : ErrorCode::InvalidInput, problem.title, problem.faults};
    return fail(error);
}

int newToken(const Options &options, relay::Service &service, const relay::Caller &host)
{
    const auto days = options.integer("--days", 0, 1, 3650);
    if (!days)
        return fail(days.error());
    TokenRequest request;
    request.role = options.value("--role");
    request.label = options.value("--label", "command line");
    if (!relay::parseRole(request.role))
        return fail({ErrorCode::InvalidInput, "--role wants viewer, operator or admin", {}});
    if (options.has("--days"))
        request.expires =
            std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + std::chrono::days(*days);
    for (const std::string &address : relay::wordsOf(options.value("--from")))
        request.addresses.emplace_back(address);
    request.acknowledged.push_back({"api-blocked", {}, {}}); // who asks is no console
    const auto answer = service.addToken(host, request);
    if (const auto *problem = std::get_if<Problem>(&answer))
        return printProblem(*problem);
    const auto &token = std::get<TokenInfo>(answer);
    if (options.has("--output")) {
        const Status written = writeSecret(options.value("--output"), token.token + "\n");
        return written ? Fine : fail(written.error());
    }
    std::printf("%s\n", token.token.c_str());
    return Fine;
}

int listTokens(relay::Service &service, const relay::Caller &host)
{
    const auto answer = service.tokens(host);
    if (const auto *problem = std::get_if<Problem>(&answer))
        return printProblem(*problem);
    for (const TokenInfo &token : std::get<std::vector<TokenInfo>>(answer)) {
        std::string from;
        for (const EntryValue &address : token.addresses)
            from += (from.empty() ? "" : " ") + address.text();
        std::printf("%s\t%s\texpires %s\tused %s\tfrom %s\t%s\n", token.id.c_str(), token.role.c_str(),
                    token.expires ? formatTime(*token.expires).c_str() : "never",
                    token.lastUsed ? formatTime(*token.lastUsed).c_str() : "never",
                    from.empty() ? "anywhere" : from.c_str(), token.label.c_str());
    }
    return Fine;
}

} // namespace

int tokenCommand(const Arguments &arguments)
{
    const std::string word = arguments.empty() ? std::string() : arguments[0];
    Arguments rest(arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end());
    const std::string id = word == "revoke" ? takeWord(rest) : std::string();
    if ((word != "new" && word != "list" && word != "revoke") || (word == "revoke" && id.empty()))
        return fail({ErrorCode::InvalidInput, "token wants new, list or revoke ID", {}});
    const auto options =
        word == "new"
            ? Options::parse(rest,
                             {"--state=", "--organization=", "--role=", "--label=", "--days=", "--from=", "--output="})
            : Options::parse(rest, {"--state=", "--organization="});
    if (!options)
        return fail(options.error());
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    relay::Service &service = *host->service;
    const auto organization = service.organization(options->value("--organization", "default"));
    if (!organization)
        return fail(organization.error());
    const relay::Caller caller = relay::Service::hostCaller(organization->id, host->user);
    if (word == "new")
        return newToken(*options, service, caller);
    if (word == "list")
        return listTokens(service, caller);
    const auto answer = service.revokeToken(caller, id);
    if (const auto *problem = std::get_if<Problem>(&answer))
        return printProblem(*problem);
    return Fine;
}

} // namespace postern::relayd
