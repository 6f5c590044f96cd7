#include "relay/service/push.h"

#include "core/analysis/compare.h"
#include "relay/service/log_line.h"
#include "relay/service/secrets.h"

#include <algorithm>
#include <charconv>

namespace postern::relay {

namespace {

constexpr std::size_t summaryLines = 100;
constexpr std::size_t bulk = 2000;

std::string summaryOf(const std::vector<Change> &changes, const Configuration &base)
{
    const std::size_t shown = std::min(changes.size(), summaryLines);
    const std::vector<Change> first(changes.begin(), changes.begin() + static_cast<std::ptrdiff_t>(shown));
    std::string text;
    for (const std::string &line : describe(first, base))
        text += (text.empty() ? "" : "\n") + line;
    if (shown < changes.size())
        text += "\nand " + std::to_string(changes.size() - shown) + " more";
    return text;
}

/// The changes but for those that the faults name by their place.
std::vector<Change> without(const std::vector<Change> &changes, const std::vector<Fault> &faults)
{
    std::set<std::size_t> bad;
    for (const Fault &fault : faults) {
        std::size_t index = 0;
        constexpr std::string_view start = "changes[";
        if (fault.path.starts_with(start) &&
            std::from_chars(fault.path.data() + start.size(), fault.path.data() + fault.path.size(), index).ec ==
                std::errc())
            bad.insert(index);
    }
    std::vector<Change> rest;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (!bad.contains(i))
            rest.push_back(changes[i]);
    }
    return rest;
}

Problem staleProblem(std::int64_t revision)
{
    Problem problem = makeProblem(412, "stale", "The configuration has changed since");
    problem.detail = "The relay is at revision " + std::to_string(revision) + ".";
    problem.reply = ChangeReply{};
    problem.reply->revision = revision;
    problem.reply->state = "refused";
    problem.reply->reason = "stale";
    return problem;
}

bool bringsHash(const std::vector<Change> &changes)
{
    const auto isHash = [](const std::optional<NewPassword> &password) {
        return password && password->kind == NewPassword::Kind::Hash;
    };
    return std::ranges::any_of(changes, [&](const Change &change) {
        if (const auto *add = std::get_if<AddAccount>(&change))
            return isHash(add->account.newPassword);
        const auto *update = std::get_if<UpdateAccount>(&change);
        return update != nullptr && isHash(update->password);
    });
}

/// What was answered to the same request before.
Answer<PushAnswer> pastAnswer(const PastRequest &past, std::string_view mac)
{
    if (!sameSecret(past.mac, mac))
        return makeProblem(422, "idempotency-mismatch", "This idempotency key belongs to another request");
    const auto reply = readChangeReply(past.reply);
    return PushAnswer{past.status, past.reply, reply ? reply->revision : 0};
}

Status giveIds(Account &account)
{
    if (!isRelayId(account.id)) {
        auto id = randomName("acc_", 12);
        if (!id)
            return id.error();
        account.id = std::move(id).value();
    }
    for (Entry &entry : account.allowlist.entries) {
        if (isRelayId(entry.id))
            continue;
        auto id = randomName("ent_", 10);
        if (!id)
            return id.error();
        entry.id = std::move(id).value();
    }
    return Nothing{};
}

} // namespace

Answer<PushAnswer> Service::push(const Caller &caller, PushCall call)
{
    if (bringsHash(call.request.changes) && caller.role != Role::Admin)
        return makeProblem(403, "forbidden", "Only an administrator's token may bring password hashes");
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    const std::string mac = hmacHex(m_settings.requestKey, call.body);
    if (!call.dryRun && !call.key.empty()) {
        const auto past = m_records.request(caller.organization, call.key);
        if (!past)
            return problemOf(past.error());
        if (*past)
            return pastAnswer(**past, mac);
    }
    Push push;
    push.organization = *organization;
    auto base = snapshot(*organization);
    if (!base)
        return problemOf(base.error());
    push.base = std::move(base).value();
    if (organization->window && !call.dryRun) {
        if (!onlyContains(call.request.changes, push.base))
            return pendingProblem(*organization);
        push.besideWindow = true;
    }
    if (call.base && *call.base != organization->revision)
        return staleProblem(organization->revision);
    if (!call.base && !call.dryRun)
        return makeProblem(428, "if-match", "If-Match with the revision of the base is needed");

    const auto now = m_organizations.now();
    if (!now)
        return problemOf(now.error());
    push.now = *now;
    push.today = dayAt(*now, m_settings.timeZone);
    std::vector<Fault> faults = faultsOf(call.request.changes, organization->domains);
    auto draft = postern::apply(*push.base.configuration, call.request.changes);
    if (!draft && draft.error().code != ErrorCode::InvalidInput)
        return problemOf(draft.error());
    if (!draft || !faults.empty())
        return *refuseFaults(caller, call, push, std::move(faults),
                             draft ? std::vector<Fault>() : draft.error().faults);
    push.draft = std::move(draft).value();
    if (auto problem = judge(caller, push))
        return std::move(*problem);
    if (call.dryRun) {
        ChangeReply reply = replyTo(push);
        reply.state = "planned";
        reply.revision = organization->revision;
        return PushAnswer{200, writeChangeReply(reply), organization->revision};
    }
    const std::vector<Finding> left = standing(push.plan.findings, call.request.acknowledged);
    if (!left.empty()) {
        Problem problem = makeProblem(422, "findings", "The change has findings that stand against it");
        problem.reply = replyTo(push);
        problem.reply->revision = organization->revision;
        problem.reply->state = "refused";
        problem.reply->reason = "findings";
        problem.reply->findings = left;
        return problem;
    }
    if (auto problem = prepare(push))
        return std::move(*problem);
    if (push.plan.window && call.request.confirmWithinSeconds && !push.besideWindow &&
        !onlyContains(call.request.changes, push.base))
        push.windowSeconds = *call.request.confirmWithinSeconds;

    ChangeReply reply = replyTo(push);
    Withdrawn withdrawn = withdrawnBy(push);
    reply.openSessions = static_cast<int>(withdrawn.known.size());
    reply.openSessionsUnknown = static_cast<int>(withdrawn.unknown.size());
    reply.revision = organization->revision + 1;
    reply.state = push.windowSeconds > 0 ? "applied" : "confirmed";
    if (push.windowSeconds > 0) {
        reply.confirmBy = push.now + std::chrono::seconds(push.windowSeconds);
        reply.secondsLeft = push.windowSeconds;
    }
    auto stored = store(caller, call, push, reply);
    if (std::holds_alternative<PushAnswer>(stored))
        m_withdrawn.insert_or_assign(caller.organization, std::move(withdrawn));
    return stored;
}

/// All that is wrong in one reply: besides the faults, what analysis says about all changes that can be applied, those
/// with a wrong value included.
std::optional<Problem> Service::refuseFaults(const Caller &caller, const PushCall &call, Push &push,
                                             std::vector<Fault> faults, const std::vector<Fault> &inapplicable)
{
    Problem problem = makeProblem(422, "invalid", "The request is not valid");
    auto rest = postern::apply(*push.base.configuration, without(call.request.changes, inapplicable));
    std::ranges::copy(inapplicable, std::back_inserter(faults));
    if (rest) {
        push.draft = std::move(rest).value();
        if (auto failed = judge(caller, push))
            return failed;
        problem.reply = replyTo(push);
        problem.reply->revision = push.organization.revision;
        problem.reply->state = "refused";
        problem.reply->reason = "findings";
        problem.reply->findings = standing(push.plan.findings, call.request.acknowledged);
        problem.reply->now.clear();
    }
    problem.detail =
        faults.size() == 1 ? "There is 1 fault." : "There are " + std::to_string(faults.size()) + " faults.";
    problem.faults = std::move(faults);
    return problem;
}

std::optional<Problem> Service::judge(const Caller &caller, Push &push)
{
    const Configuration &base = *push.base.configuration;
    std::vector<std::string> before;
    std::set<std::string> usernames;
    std::set<std::string> addresses;
    for (const AccountPair &pair : changedAccounts(base, push.draft)) {
        if (pair.base != nullptr)
            before.push_back(pair.base->id);
        if (pair.draft == nullptr)
            continue;
        Account &account = push.draft.accounts[static_cast<std::size_t>(pair.draft - push.draft.accounts.data())];
        normalize(account);
        usernames.insert(account.username);
        if (account.ipAuth && account.ipAuth->single())
            addresses.insert(account.ipAuth->single()->toString());
    }
    auto activity = m_evidence.activityOf(caller.organization, before);
    if (!activity)
        return problemOf(activity.error());
    auto evidence = coverage();
    if (!evidence)
        return problemOf(evidence.error());
    const auto takenNames = m_accounts.taken(caller.organization, "username", usernames);
    if (!takenNames)
        return problemOf(takenNames.error());
    const auto takenAddresses = m_accounts.taken(caller.organization, "address", addresses);
    if (!takenAddresses)
        return problemOf(takenAddresses.error());

    AnalysisContext context = contextOf(describeRelay(caller, push.now, {}), push.today);
    context.self = Address::parse(caller.peer);
    context.takenUsernames.insert(takenNames->begin(), takenNames->end());
    for (const std::string &address : *takenAddresses) {
        if (const auto parsed = Address::parse(address))
            context.takenAddresses.insert(*parsed);
    }
    push.plan = makePlan(base, push.draft, ActivityLog(std::move(activity).value()), *evidence, context);
    return std::nullopt;
}

/// Hashes the passwords, which takes longest, before the database is locked; gives new accounts and entries their ids.
std::optional<Problem> Service::prepare(Push &push)
{
    const auto pairs = changedAccounts(*push.base.configuration, push.draft);
    std::vector<const NewPassword *> passwords;
    for (const AccountPair &pair : pairs) {
        if (pair.draft != nullptr && pair.draft->newPassword)
            passwords.push_back(&*pair.draft->newPassword);
    }
    auto hashes = passwordHashes(passwords);
    auto nextHash = hashes.begin();
    for (const AccountPair &pair : pairs) {
        if (pair.draft == nullptr) {
            push.changes.removed.push_back(pair.base->id);
            continue;
        }
        Account &account = push.draft.accounts[static_cast<std::size_t>(pair.draft - push.draft.accounts.data())];
        if (const Status given = giveIds(account); !given)
            return problemOf(given.error());
        account.passwordSet = pair.base != nullptr && pair.base->passwordSet;
        if (account.newPassword) {
            auto hash = std::move(*nextHash++);
            if (!hash) {
                Problem problem = problemOf(hash.error());
                problem.faults.push_back({account.username, "password-hash", hash.error().detail});
                return problem;
            }
            push.changes.hashes.emplace(account.id, std::move(hash).value());
            account.newPassword.reset();
            account.passwordSet = true;
        }
        push.changes.put.push_back(account);
    }
    return std::nullopt;
}

ChangeReply Service::replyTo(const Push &push) const
{
    ChangeReply reply;
    reply.findings = push.plan.findings;
    reply.now = push.plan.now;
    return reply;
}

Answer<PushAnswer> Service::store(const Caller &caller, const PushCall &call, Push &push, const ChangeReply &reply)
{
    PushAnswer answer{200, writeChangeReply(reply), reply.revision};
    const std::string mac = hmacHex(m_settings.requestKey, call.body);
    {
        Transaction transaction(*m_database);
        // Another daemon on the same database may have been faster, also with this very request.
        if (!call.key.empty()) {
            const auto past = m_records.request(caller.organization, call.key);
            if (!past)
                return problemOf(past.error());
            if (*past)
                return pastAnswer(**past, mac);
        }
        const auto organization = m_organizations.find(caller.organization);
        if (!organization)
            return problemOf(organization.error());
        if (organization->revision != push.organization.revision)
            return staleProblem(organization->revision);
        if (organization->window && !push.besideWindow)
            return pendingProblem(*organization);
        if (push.besideWindow) {
            m_accounts.contain(caller.organization, push.changes);
        } else if (const Status written = m_accounts.write(caller.organization, push.changes, push.windowSeconds > 0);
                   !written) {
            return problemOf(written.error());
        }
        std::vector<RevisionAccount> contents;
        for (const Account &account : push.changes.put)
            contents.push_back({account.id, writeConfiguration({0, {account}}, false)});
        for (const std::string &id : push.changes.removed)
            contents.push_back({id, std::nullopt});
        Revision revision;
        revision.number = reply.revision;
        revision.actor = caller.actor();
        revision.peer = caller.peer;
        revision.note = call.request.note;
        revision.state = reply.state;
        revision.summary = summaryOf(push.plan.changes, *push.base.configuration);
        m_organizations.setRevision(caller.organization, reply.revision);
        if (push.windowSeconds > 0)
            m_organizations.openWindow(caller.organization, reply.revision, caller.actor(), push.windowSeconds);
        m_records.addRevision(caller.organization, revision, contents);
        m_records.addAudit(caller.organization,
                           {0, 0, caller.actor(), caller.peer, "push", reply.revision, revision.summary});
        if (!call.key.empty())
            m_records.addRequest(caller.organization, call.key, {mac, answer.status, answer.body});
        if (const Status done = transaction.commit(); !done)
            return problemOf(done.error());
    }
    if (push.windowSeconds > 0)
        m_deadlines.insert_or_assign(
            caller.organization,
            Deadline{reply.revision, m_settings.steady() + std::chrono::seconds(push.windowSeconds), 0});
    if (push.changes.put.size() + push.changes.removed.size() >= bulk) {
        m_database->run("ANALYZE");
        (void)m_database->takeFailure();
    }
    push.draft.revision = reply.revision;
    auto byId = std::make_shared<std::unordered_map<std::string, std::size_t>>();
    byId->reserve(push.draft.accounts.size());
    for (std::size_t i = 0; i < push.draft.accounts.size(); ++i)
        byId->emplace(push.draft.accounts[i].id, i);
    remember(caller.organization,
             {reply.revision, std::make_shared<const Configuration>(std::move(push.draft)), std::move(byId)});
    return answer;
}

} // namespace postern::relay
