#include "relay/service/log_line.h"
#include "relay/service/service.h"

#include <set>

namespace postern::relay {

namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

std::int64_t wholeSeconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::ceil<std::chrono::seconds>(duration).count();
}

ChangeReply windowReply(std::int64_t revision, std::string state)
{
    ChangeReply reply;
    reply.revision = revision;
    reply.state = std::move(state);
    return reply;
}

} // namespace

/// While the daemon runs it counts on a clock that never jumps. The views judge by the wall clock, so that a jump
/// of it would end the window early or late: both times are then written anew, by what is really left.
Status Service::finishLapsed(std::int64_t id)
{
    const auto organization = m_organizations.find(id);
    if (!organization)
        return organization.error();
    if (!organization->window) {
        m_deadlines.erase(id);
        return Nothing{};
    }
    const Window &window = *organization->window;
    const SteadyTime now = m_settings.steady();
    const auto known = m_deadlines.find(id);
    // A deadline in force that is not the one last seen was moved by another daemon on this database: extended there,
    // or written anew after a jump of the clock. It is taken over, never moved back.
    const bool moved = known != m_deadlines.end() && known->second.stored != 0 && !window.lapsed &&
                       known->second.stored != window.deadline;
    if (known == m_deadlines.end() || known->second.revision != window.revision || moved) {
        if (window.lapsed)
            return lapse(*organization);
        m_deadlines.insert_or_assign(
            id, Deadline{window.revision, now + std::chrono::seconds(window.secondsLeft), window.deadline});
        return Nothing{};
    }
    known->second.stored = window.deadline;
    const std::int64_t left = wholeSeconds(known->second.end - now);
    constexpr std::int64_t rounding = 1; // whole seconds of two clocks differ by one at most
    if (left <= 0 || (window.lapsed && left <= rounding))
        return lapse(*organization);
    if (!window.lapsed && std::abs(window.secondsLeft - left) <= rounding)
        return Nothing{};
    Transaction transaction(*m_database);
    m_organizations.moveWindow(id, window.revision, left);
    known->second.stored = 0;
    logLine("clock-jumped", {{"organization", organization->name}, {"seconds_left", std::to_string(left)}});
    return transaction.commit();
}

Status Service::lapse(const Organization &organization)
{
    Status done = endWindow(organization, "lapsed", "relay", {});
    return !done && done.error().code == ErrorCode::Gone ? Status(Nothing{}) : done;
}

Status Service::endWindow(const Organization &organization, std::string_view state, std::string_view actor,
                          std::string_view peer)
{
    const Window &window = *organization.window;
    Transaction transaction(*m_database);
    // Another daemon on the same database may have been faster.
    const auto now = m_organizations.find(organization.id);
    if (!now)
        return now.error();
    if (!now->window || now->window->revision != window.revision)
        return Error{ErrorCode::Gone, "the window has ended", {}};
    const auto touched = m_accounts.pending(organization.id);
    if (!touched)
        return touched.error();
    m_organizations.closeWindow(organization.id);
    m_accounts.revert(organization.id);
    const auto confirmed = m_accounts.load(organization.id, StoredState::Confirmed);
    if (!confirmed)
        return confirmed.error();

    const std::set<std::string> ids(touched->begin(), touched->end());
    std::set<std::string> back;
    std::vector<RevisionAccount> contents;
    for (const Account &account : confirmed->accounts) {
        if (!ids.contains(account.id))
            continue;
        back.insert(account.id);
        contents.push_back({account.id, writeConfiguration({0, {account}}, false)});
    }
    for (const std::string &id : ids) {
        if (!back.contains(id))
            contents.push_back({id, std::nullopt});
    }
    Revision revision;
    revision.number = now->revision + 1;
    revision.actor = actor;
    revision.peer = peer;
    revision.state = "confirmed";
    revision.reverts = window.revision;
    revision.summary = "take back revision " + std::to_string(window.revision);
    m_organizations.setRevision(organization.id, revision.number);
    m_records.setRevisionState(organization.id, window.revision, state);
    m_records.addRevision(organization.id, revision, contents);
    AuditRow audit;
    audit.actor = actor;
    audit.peer = peer;
    audit.action = state == "lapsed" ? "lapse" : "revert";
    audit.revision = revision.number;
    audit.detail = "revision " + std::to_string(window.revision) + " of " + window.owner +
                   (state == "lapsed" ? " was not kept in time and is taken back" : " is taken back");
    m_records.addAudit(organization.id, audit);
    if (state == "lapsed")
        m_notices.lapsed(organization.id, audit.detail);
    const Status done = transaction.commit();
    if (done) {
        m_deadlines.erase(organization.id);
        m_snapshots.erase(organization.id);
        logLine("window-ended", {{"organization", organization.name},
                                 {"revision", std::to_string(window.revision)},
                                 {"state", state},
                                 {"new_revision", std::to_string(revision.number)}});
    }
    return done;
}

Problem Service::pendingProblem(const Organization &organization) const
{
    Problem problem = makeProblem(409, "pending", "Another change is applied and not kept yet");
    problem.owner = organization.window->owner;
    problem.secondsLeft = static_cast<int>(organization.window->secondsLeft);
    problem.detail = "Revision " + std::to_string(organization.window->revision) + " waits for its confirmation.";
    problem.reply = windowReply(organization.revision, "refused");
    problem.reply->reason = "pending";
    problem.reply->secondsLeft = problem.secondsLeft;
    return problem;
}

namespace {

/// What to answer about a revision whose window is not open (any more).
Answer<ChangeReply> closedAnswer(const Result<Revision> &revision, std::string_view wantedState)
{
    if (!revision)
        return problemOf(revision.error());
    if (revision->state == wantedState)
        return windowReply(revision->number, revision->state);
    const bool ended = revision->state == "lapsed" || revision->state == "reverted";
    Problem problem = ended ? makeProblem(410, "gone", "The window of this change has ended")
                            : makeProblem(409, "confirmed", "This revision is confirmed");
    problem.detail = "Revision " + std::to_string(revision->number) + " is " + revision->state + ".";
    problem.reply = windowReply(revision->number, "refused");
    problem.reply->reason = revision->state;
    return problem;
}

} // namespace

Answer<ChangeReply> Service::confirm(const Caller &caller, std::int64_t number)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    if (!organization->window)
        return closedAnswer(m_records.revision(caller.organization, number), "confirmed");
    if (organization->window->revision != number)
        return pendingProblem(*organization);
    {
        Transaction transaction(*m_database);
        if (!m_organizations.closeWindowInTime(caller.organization, number)) {
            if (m_database->failed())
                return problemOf(m_database->takeFailure().error());
            return makeProblem(410, "gone", "The window of this change has ended");
        }
        m_accounts.keep(caller.organization);
        m_records.setRevisionState(caller.organization, number, "confirmed");
        m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "confirm", number, "kept"});
        if (const Status done = transaction.commit(); !done)
            return problemOf(done.error());
    }
    m_deadlines.erase(caller.organization);
    return windowReply(number, "confirmed");
}

Answer<ChangeReply> Service::extend(const Caller &caller, std::int64_t number, int seconds)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    if (!organization->window)
        return closedAnswer(m_records.revision(caller.organization, number), "applied");
    if (organization->window->revision != number)
        return pendingProblem(*organization);
    {
        Transaction transaction(*m_database);
        if (!m_organizations.moveWindow(caller.organization, number, seconds)) {
            if (m_database->failed())
                return problemOf(m_database->takeFailure().error());
            return makeProblem(410, "gone", "The window of this change has ended");
        }
        m_records.addAudit(caller.organization, {0, 0, caller.actor(), caller.peer, "extend", number,
                                                 std::to_string(seconds) + " s from now"});
        if (const Status done = transaction.commit(); !done)
            return problemOf(done.error());
    }
    m_deadlines.insert_or_assign(caller.organization,
                                 Deadline{number, m_settings.steady() + std::chrono::seconds(seconds), 0});
    const auto now = m_organizations.now();
    if (!now)
        return problemOf(now.error());
    ChangeReply reply = windowReply(number, "applied");
    reply.confirmBy = *now + std::chrono::seconds(seconds);
    reply.secondsLeft = seconds;
    return reply;
}

Answer<ChangeReply> Service::revert(const Caller &caller, std::int64_t number)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    if (!organization->window)
        return closedAnswer(m_records.revision(caller.organization, number), "reverted");
    if (organization->window->revision != number)
        return pendingProblem(*organization);
    if (const Status done = endWindow(*organization, "reverted", caller.actor(), caller.peer); !done)
        return problemOf(done.error());
    return windowReply(organization->revision + 1, "confirmed");
}

} // namespace postern::relay
