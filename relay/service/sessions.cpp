#include "relay/service/push.h"

#include "core/analysis/compare.h"

#include <algorithm>

namespace postern::relay {

namespace {

bool sameSession(const SmtpSession &a, const SmtpSession &b)
{
    return a.pid == b.pid && a.peer == b.peer && a.appliance == b.appliance && a.account == b.account;
}

bool hasSession(const std::vector<SmtpSession> &sessions, const SmtpSession &session)
{
    return std::ranges::any_of(sessions, [&session](const SmtpSession &other) { return sameSession(other, session); });
}

/// Whose of these accounts a session is; nullptr: of none, or not known yet.
const Account *ownerOf(const Configuration &configuration, const SmtpSession &session)
{
    for (const Account &account : configuration.accounts) {
        if (session.appliance ? account.ipAuth && account.ipAuth->single() == session.peer
                              : account.username == session.account)
            return &account;
    }
    return nullptr;
}

bool isAllowed(const Account &account, const SmtpSession &session, Date today)
{
    return decide(account, session.peer, session.appliance ? Door::WithoutPassword : Door::WithPassword, today).allowed;
}

} // namespace

/// The open sessions that a push withdraws: they are asked for just before it is stored. Those that have not named an
/// account yet count apart where an address from which they came is withdrawn.
Service::Withdrawn Service::withdrawnBy(const Push &push) const
{
    Withdrawn withdrawn;
    const bool contained = std::ranges::any_of(
        push.changes.put, [](const Account &account) { return account.state == AccountState::Suspended; });
    if (!m_settings.openSessions ||
        (!push.plan.window && !contained && push.changes.hashes.empty() && push.changes.removed.empty()))
        return withdrawn;
    const auto pairs = changedAccounts(*push.base.configuration, push.draft);
    for (const SmtpSession &session : m_settings.openSessions()) {
        const bool unknown = !session.appliance && session.account.empty();
        for (const AccountPair &pair : pairs) {
            if (pair.base == nullptr)
                continue;
            const Account &base = *pair.base;
            const bool its = session.appliance ? base.ipAuth && base.ipAuth->single() == session.peer
                                               : unknown || base.username == session.account;
            const Decision before = postern::decide(
                base, session.peer, session.appliance ? Door::WithoutPassword : Door::WithPassword, push.today);
            if (!its || !before.allowed)
                continue;
            const bool nameOrSecret = pair.draft == nullptr || pair.draft->username != base.username ||
                                      push.changes.hashes.contains(base.id) ||
                                      pair.draft->state == AccountState::Suspended;
            const bool address = pair.draft != nullptr && pair.draft->state == AccountState::Active &&
                                 !isAllowed(*pair.draft, session, push.today);
            if (unknown && (address || (nameOrSecret && before.reason == DecisionReason::Listed)))
                withdrawn.unknown.push_back(session);
            else if (!unknown && (address || (nameOrSecret && !session.appliance) || pair.draft == nullptr ||
                                  pair.draft->state == AccountState::Suspended))
                withdrawn.known.push_back(session);
            else
                continue;
            break;
        }
    }
    return withdrawn;
}

Answer<SessionList> Service::sessions(const Caller &caller)
{
    auto answer = configuration(caller);
    if (auto *problem = std::get_if<Problem>(&answer))
        return std::move(*problem);
    const auto day = today();
    if (!day)
        return problemOf(day.error());
    SessionList list;
    if (!m_settings.openSessions)
        return list;
    const Withdrawn &withdrawn = m_withdrawn[caller.organization];
    for (const SmtpSession &session : m_settings.openSessions()) {
        if (hasSession(withdrawn.known, session))
            ++list.withdrawn;
        if (hasSession(withdrawn.unknown, session))
            ++list.withdrawnUnknown;
        // The name of an account that is gone since says whose the session was.
        const bool its = hasSession(withdrawn.known, session);
        const Account *owner = ownerOf(*std::get<Snapshot>(answer).configuration, session);
        if (owner != nullptr || its)
            list.sessions.push_back({owner != nullptr ? owner->username : session.account, session.peer,
                                     session.appliance ? Method::IpAuth : Method::Password,
                                     owner != nullptr && isAllowed(*owner, session, *day)});
    }
    return list;
}

Answer<EndSessionsReply> Service::endSessions(const Caller &caller, const EndSessionsRequest &request)
{
    auto answer = configuration(caller);
    if (auto *problem = std::get_if<Problem>(&answer))
        return std::move(*problem);
    const Configuration &now = *std::get<Snapshot>(answer).configuration;
    const auto day = today();
    if (!day)
        return problemOf(day.error());
    const std::string username = foldUsername(request.account);
    if (!username.empty() && now.find(username) == nullptr)
        return makeProblem(404, "not-found", "There is no such account");
    if (!m_settings.openSessions || !m_settings.endSessions)
        return EndSessionsReply{};
    const Withdrawn &withdrawn = m_withdrawn[caller.organization];
    Withdrawn ends;
    for (const SmtpSession &session : m_settings.openSessions()) {
        const Account *owner = ownerOf(now, session);
        if (!username.empty()) {
            if (owner != nullptr && owner->username == username)
                ends.known.push_back(session);
        } else if (hasSession(withdrawn.known, session) || (owner != nullptr && !isAllowed(*owner, session, *day))) {
            ends.known.push_back(session);
        } else if (hasSession(withdrawn.unknown, session)) {
            ends.unknown.push_back(session);
        }
    }
    EndSessionsReply reply;
    const int failedKnown = m_settings.endSessions(ends.known);
    const int failedUnknown = m_settings.endSessions(ends.unknown);
    reply.ended = static_cast<int>(ends.known.size()) - failedKnown;
    reply.endedUnknown = static_cast<int>(ends.unknown.size()) - failedUnknown;
    reply.failed = failedKnown + failedUnknown;
    Transaction transaction(*m_database);
    m_records.addAudit(caller.organization,
                       {0, 0, caller.actor(), caller.peer, "end-sessions", std::nullopt,
                        (username.empty() ? std::string("withdrawn") : username) + ": " + std::to_string(reply.ended) +
                            " ended, " + std::to_string(reply.endedUnknown) + " of unknown accounts ended, " +
                            std::to_string(reply.failed) + " failed"});
    if (const Status done = transaction.commit(); !done)
        return problemOf(done.error());
    return reply;
}

/// Who has sent since the change was applied, is let in by it, and would not be by what a revert brings back.
Result<std::vector<RevertLoss>> Service::lossesOfRevert(const Organization &organization)
{
    std::vector<RevertLoss> losses;
    const auto touched = m_accounts.pending(organization.id);
    const auto applied = snapshot(organization);
    const auto confirmed = m_accounts.load(organization.id, StoredState::Confirmed);
    const auto day = today();
    if (!touched || !applied || !confirmed || !day)
        return !touched ? touched.error() : !applied ? applied.error() : !confirmed ? confirmed.error() : day.error();
    const auto rows = m_evidence.activityOf(organization.id, *touched);
    if (!rows)
        return rows.error();
    const Time since{std::chrono::seconds(organization.window->appliedAt)};
    const std::set<std::string> ids(touched->begin(), touched->end());
    for (const ActivityRow &row : *rows) {
        if (row.outcome != Outcome::Accepted || row.lastSeen < since)
            continue;
        const Door door = row.method == Method::IpAuth ? Door::WithoutPassword : Door::WithPassword;
        const auto letsIn = [&](const Account &account) {
            return postern::decide(account, row.address, door, *day).allowed;
        };
        // The row stands under the name in force; which account it is, both states know by its id.
        const Account *account = applied->configuration->find(row.account);
        if (account == nullptr || !ids.contains(account->id) || !letsIn(*account))
            continue;
        const Account *before = confirmed->findById(account->id);
        if (before != nullptr && before->username == account->username && letsIn(*before))
            continue;
        const bool isNew = row.firstSeen >= since;
        losses.push_back({row.account, row.address, row.method, isNew ? row.count : 1, isNew ? row.firstSeen : since});
    }
    return losses;
}

} // namespace postern::relay
