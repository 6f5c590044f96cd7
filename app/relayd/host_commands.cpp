#include "app/relayd/commands.h"
#include "app/relayd/host.h"
#include "relay/service/dovecot_export.h"

#include <charconv>
#include <cstdio>

namespace postern::relayd {

namespace {

int told(const Result<std::int64_t> &revision)
{
    if (!revision)
        return fail(revision.error());
    std::printf("revision %lld\n", static_cast<long long>(*revision));
    return Fine;
}

int writeExport(const relay::DovecotExport &out, const std::string &folder)
{
    for (const auto &[name, text] :
         {std::pair<std::string, const std::string &>{"passwd", out.passwords}, {"appliances.cidr", out.appliances}}) {
        if (const Status written = writeSecret(folder + "/" + name, text); !written)
            return fail(written.error());
    }
    for (const std::string &sentence : out.leftOut)
        std::fprintf(stderr, "%s\n", sentence.c_str());
    return Fine;
}

} // namespace

int openCommand(const Arguments &arguments)
{
    Arguments rest = arguments;
    const std::string username = takeWord(rest);
    const auto options = Options::parse(rest, {"--state="});
    if (!options)
        return fail(options.error());
    if (username.empty())
        return fail({ErrorCode::InvalidInput, "open wants the name of an account", {}});
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    const auto revision = host->service->openAccount(username, host->user);
    if (!revision && revision.error().code == ErrorCode::Pending)
        std::fprintf(stderr, "postern-relayd: take it back first: postern-relayd revert\n");
    return told(revision);
}

int revertCommand(const Arguments &arguments)
{
    Arguments rest = arguments;
    const std::string word = takeWord(rest);
    const auto options = Options::parse(rest, {"--state=", "--organization="});
    if (!options)
        return fail(options.error());
    std::optional<std::int64_t> number;
    if (!word.empty()) {
        number.emplace(0);
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), *number);
        if (error != std::errc() || end != word.data() + word.size() || *number < 1)
            return fail({ErrorCode::InvalidInput, "revert wants the number of a revision, not " + word, {}});
    }
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    const auto organization = host->service->organization(options->value("--organization", "default"));
    if (!organization)
        return fail(organization.error());
    return told(host->service->revertFromHost(organization->id, number, host->user));
}

int organizationCommand(const Arguments &arguments)
{
    Arguments rest = arguments;
    const std::string word = takeWord(rest);
    const std::string name = word == "list" ? std::string() : takeWord(rest);
    const auto options = Options::parse(rest, {"--state=", "--domains="});
    if (!options)
        return fail(options.error());
    if ((word != "list" && word != "new" && word != "limit") || (word != "list" && name.empty()) ||
        (word == "limit" && !options->has("--domains")) || (word == "list" && options->has("--domains")))
        return fail({ErrorCode::InvalidInput, "organization wants list, new NAME or limit NAME --domains LIST", {}});
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    relay::Service &service = *host->service;
    if (word == "list") {
        const auto all = service.organizations();
        if (!all)
            return fail(all.error());
        for (const relay::Organization &one : *all)
            std::printf("%s\trevision %lld\t%s\n", one.name.c_str(), static_cast<long long>(one.revision),
                        one.domains.empty() ? "any sender" : relay::joinWords(one.domains).c_str());
        return Fine;
    }
    auto id = word == "new"
                  ? service.addOrganization(name)
                  : service.organization(name).andThen([](const auto &one) { return Result<std::int64_t>(one.id); });
    if (!id)
        return fail(id.error());
    if (word == "new") {
        if (const Status noted = service.addHostAudit(*id, host->user, "organization-new", name); !noted)
            return fail(noted.error());
    }
    if (options->has("--domains")) {
        const Status done = service.limitOrganization(*id, relay::wordsOf(options->value("--domains")), host->user);
        return done ? Fine : fail(done.error());
    }
    return Fine;
}

int exportCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--dovecot", "--state=", "--organization=", "--output="});
    if (!options)
        return fail(options.error());
    if (!options->has("--dovecot") || !options->has("--output"))
        return fail({ErrorCode::InvalidInput, "export wants --dovecot and --output DIR, a folder that is there", {}});
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    const auto day = host->service->today();
    const auto all = host->service->organizations();
    if (!day || !all)
        return fail(day ? all.error() : day.error());
    std::vector<relay::StoredAccount> accounts;
    bool found = false;
    for (const relay::Organization &one : *all) {
        if (options->has("--organization") && options->value("--organization") != one.name)
            continue;
        found = true;
        const auto part = host->service->accountsWithHashes(one.id);
        if (!part)
            return fail(part.error());
        accounts.insert(accounts.end(), part->begin(), part->end());
        const Status noted =
            host->service->addHostAudit(one.id, host->user, "export", "with password hashes, for Dovecot");
        if (!noted)
            return fail(noted.error());
    }
    if (!found)
        return fail({ErrorCode::NotFound, "there is no such organization", {}});
    return writeExport(relay::exportForDovecot(accounts, *day), options->value("--output"));
}

} // namespace postern::relayd
