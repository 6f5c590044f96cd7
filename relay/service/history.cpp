#include "relay/service/service.h"

#include <algorithm>

namespace postern::relay {

namespace {

Time atSecond(std::int64_t seconds)
{
    return Time(std::chrono::seconds(seconds));
}

} // namespace

Answer<RevisionPage> Service::revisions(const Caller &caller, std::int64_t before, int limit)
{
    const auto organization = current(caller.organization);
    if (!organization)
        return problemOf(organization.error());
    const auto found = m_records.revisions(caller.organization, before, limit + 1);
    const auto now = m_organizations.now();
    if (!found || !now)
        return problemOf(found ? now.error() : found.error());
    RevisionPage page;
    for (const Revision &revision : *found) {
        if (page.revisions.size() == static_cast<std::size_t>(limit)) {
            page.next = std::to_string(page.revisions.back().revision);
            break;
        }
        page.revisions.push_back({revision.number, atSecond(revision.at), revision.actor, revision.peer, revision.note,
                                  revision.state, revision.reverts, revision.summary});
    }
    if (const auto &window = organization->window) {
        auto losses = lossesOfRevert(*organization);
        if (!losses)
            return problemOf(losses.error());
        page.pending = PendingInfo{window->revision, window->owner, *now + std::chrono::seconds(window->secondsLeft),
                                   static_cast<int>(window->secondsLeft), std::move(losses).value()};
    }
    return page;
}

Answer<Configuration> Service::revision(const Caller &caller, std::int64_t number)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    if (const auto known = m_records.revision(caller.organization, number); !known)
        return problemOf(known.error());
    const auto contents = m_records.contents(caller.organization, number);
    if (!contents)
        return problemOf(contents.error());
    Configuration configuration;
    configuration.revision = number;
    for (const std::string &content : *contents) {
        auto read = readConfiguration(content, UnknownFields::Ignore);
        if (!read)
            return problemOf({ErrorCode::Internal, "a revision cannot be read: " + read.error().detail, {}});
        for (Account &account : read.value().accounts)
            configuration.accounts.push_back(std::move(account));
    }
    std::ranges::sort(configuration.accounts, {}, &Account::username);
    return configuration;
}

Answer<AuditPage> Service::audit(const Caller &caller, std::int64_t before, int limit)
{
    if (Status done = finishLapsed(caller.organization); !done)
        return problemOf(done.error());
    const auto rows = m_records.audit(caller.organization, before, limit + 1);
    if (!rows)
        return problemOf(rows.error());
    AuditPage page;
    std::int64_t last = 0;
    for (const AuditRow &row : *rows) {
        if (page.entries.size() == static_cast<std::size_t>(limit)) {
            page.next = std::to_string(last);
            break;
        }
        last = row.id;
        page.entries.push_back({atSecond(row.at), row.actor, row.peer, row.action, row.revision, row.detail});
    }
    return page;
}

Result<std::int64_t> Service::addOrganization(std::string_view name)
{
    Transaction transaction(*m_database);
    const auto id = m_organizations.add(name);
    if (!id)
        return id;
    Revision first;
    first.number = 1;
    first.actor = "relay";
    first.state = "confirmed";
    first.summary = "the organization is made";
    m_records.addRevision(*id, first, {});
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return id;
}

} // namespace postern::relay
