#include "core/draft/change.h"
#include "relay/service/service.h"

#include <algorithm>

namespace postern::relay {

namespace {

/// For a person at a command line one sentence is enough; what stands against it follows.
Error errorOf(const Problem &problem)
{
    Error error{problem.status == 409 ? ErrorCode::Pending : ErrorCode::InvalidInput, problem.title, problem.faults};
    if (!problem.detail.empty())
        error.detail += ": " + problem.detail;
    if (problem.reply) {
        for (const Finding &finding : problem.reply->findings)
            error.faults.push_back({finding.account, finding.code, finding.message});
    }
    return error;
}

} // namespace

Caller Service::hostCaller(std::int64_t organization, std::string_view user)
{
    return {std::string(user), organization, Role::Admin, "relay host", {}};
}

Result<std::int64_t> Service::pushFromHost(const Caller &host, std::vector<Change> changes, std::string_view note)
{
    const auto organization = current(host.organization);
    if (!organization)
        return organization.error();
    PushCall call;
    call.base = organization->revision;
    call.request.changes = std::move(changes);
    call.request.note = note;
    call.dryRun = true;
    // Who stands at the relay has no second person to ask: what would be asked there is answered with yes.
    const auto planned = push(host, call);
    if (const auto *problem = std::get_if<Problem>(&planned))
        return errorOf(*problem);
    const auto plan = readChangeReply(std::get<PushAnswer>(planned).body);
    if (!plan)
        return plan.error();
    for (const Finding &finding : plan->findings) {
        if (needsAcknowledgement(finding))
            call.request.acknowledged.push_back(acknowledge(finding));
    }
    call.dryRun = false;
    const auto answer = push(host, std::move(call));
    if (const auto *problem = std::get_if<Problem>(&answer))
        return errorOf(*problem);
    return std::get<PushAnswer>(answer).revision;
}

Result<std::int64_t> Service::openAccount(std::string_view username, std::string_view user)
{
    const std::string name = foldUsername(username);
    const auto owner = m_accounts.ownerOf(name);
    if (!owner)
        return owner.error();
    const auto organization = current(*owner);
    if (!organization)
        return organization.error();
    if (organization->window)
        return errorOf(pendingProblem(*organization));
    const Caller host = hostCaller(*owner, user);
    const auto answer = configuration(host);
    if (const auto *problem = std::get_if<Problem>(&answer))
        return errorOf(*problem);
    const Account *account = std::get<Snapshot>(answer).configuration->find(name);
    if (account == nullptr)
        return Error{ErrorCode::NotFound, "there is no account " + name, {}};
    if (account->allowlist.enabled == false && account->allowlist.observe == false)
        return std::get<Snapshot>(answer).revision;
    UpdateAccount update;
    update.account = account->id;
    update.enabled = false;
    update.observe = false;
    return pushFromHost(host, {std::move(update)}, "opened on the relay host");
}

Result<std::int64_t> Service::revertFromHost(std::int64_t organization, std::optional<std::int64_t> number,
                                             std::string_view user)
{
    const auto now = current(organization);
    if (!now)
        return now.error();
    const Caller host = hostCaller(organization, user);
    if (now->window) {
        const auto answer = revert(host, now->window->revision);
        if (const auto *problem = std::get_if<Problem>(&answer))
            return errorOf(*problem);
        if (!number)
            return std::get<ChangeReply>(answer).revision;
    } else if (!number) {
        return Error{ErrorCode::NotFound, "no change waits for its confirmation; name the revision to go back to", {}};
    }
    auto wanted = revision(host, *number);
    const auto base = configuration(host);
    if (const auto *problem = std::get_if<Problem>(&wanted))
        return errorOf(*problem);
    if (const auto *problem = std::get_if<Problem>(&base))
        return errorOf(*problem);
    const Configuration &have = *std::get<Snapshot>(base).configuration;
    for (Account &account : std::get<Configuration>(wanted).accounts) {
        // Its password is gone for good, and an account that comes back must not stand open without one.
        if (have.findById(account.id) == nullptr && !account.ipAuth)
            account.state = AccountState::Suspended;
    }
    std::vector<Change> changes = diff(have, std::get<Configuration>(wanted));
    if (changes.empty())
        return std::get<Snapshot>(base).revision;
    return pushFromHost(host, std::move(changes), "back to revision " + std::to_string(*number));
}

Status Service::limitOrganization(std::int64_t id, const std::vector<std::string> &domains, std::string_view user)
{
    for (const std::string &domain : domains) {
        if (!domain.starts_with('@') || !isSender(domain) || domain != foldUsername(domain))
            return Error{ErrorCode::InvalidInput, "a domain is written @acme.example, not " + domain, {}};
    }
    const auto organization = current(id);
    if (!organization)
        return organization.error();
    if (organization->window)
        return Error{ErrorCode::Pending, "a change waits for its confirmation: keep or revert it first", {}};
    const auto found = snapshot(*organization);
    if (!found)
        return found.error();
    Error outside{ErrorCode::InvalidInput, "there are accounts that may send as others already", {}};
    for (const Account &account : found->configuration->accounts) {
        for (const std::string &sender : account.senders) {
            if (!domains.empty() && std::ranges::find(domains, sender.substr(sender.rfind('@'))) == domains.end())
                outside.faults.push_back({account.username, "sender-domain", sender});
        }
    }
    if (!outside.faults.empty())
        return outside;
    const Caller host = hostCaller(id, user);
    Transaction transaction(*m_database);
    m_organizations.setDomains(id, domains);
    m_accounts.limitSenders(id, domains);
    m_records.addAudit(id, {0,
                            0,
                            host.actor(),
                            {},
                            "organization-domains",
                            std::nullopt,
                            domains.empty() ? "no limit" : joinWords(domains)});
    return transaction.commit();
}

Result<std::vector<StoredAccount>> Service::accountsWithHashes(std::int64_t organization)
{
    const auto answer = configuration(hostCaller(organization, {}));
    if (const auto *problem = std::get_if<Problem>(&answer))
        return errorOf(*problem);
    auto hashes = m_accounts.hashes(organization);
    if (!hashes)
        return hashes.error();
    std::vector<StoredAccount> all;
    for (const Account &account : std::get<Snapshot>(answer).configuration->accounts)
        all.push_back({account, std::move(hashes.value()[account.id])});
    return all;
}

Result<LoadedRows> Service::loadActivity(const OldEvidence &old, std::string_view user)
{
    auto loaded = m_evidence.load(old);
    const auto all = m_organizations.list();
    if (!loaded || !all)
        return loaded ? all.error() : loaded.error();
    std::string detail = "old logs of";
    for (const Coverage::Node &node : old.coverage.nodes)
        detail.append(" " + node.node + " (" + formatTime(node.from) + " to " + formatTime(node.to) + ")");
    for (const Organization &one : *all) {
        if (const Status noted = addHostAudit(one.id, user, "activity-load", detail); !noted)
            return noted.error();
    }
    return loaded;
}

Status Service::addHostAudit(std::int64_t organization, std::string_view user, std::string_view action,
                             std::string_view detail)
{
    Transaction transaction(*m_database);
    m_records.addAudit(
        organization,
        {0, 0, hostCaller(organization, user).actor(), {}, std::string(action), std::nullopt, std::string(detail)});
    return transaction.commit();
}

} // namespace postern::relay
