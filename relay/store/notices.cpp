#include "relay/store/notices.h"

#include "core/domain/account.h"
#include "relay/store/activity_values.h"

#include <algorithm>

namespace postern::relay {

void Notices::add(std::int64_t organization, std::string_view kind, const std::string &account,
                  const std::string &address, const std::string &detail, std::chrono::days quiet)
{
    Query known(m_database, "SELECT 1 FROM notice WHERE organization_id = ? AND kind = ? AND account = ?"
                            " AND address = ? AND detail = ? AND at > unixepoch() - CAST(? AS BIGINT)");
    known.bind(organization).bind(kind).bind(account).bind(address).bind(detail);
    known.bind(std::int64_t{std::chrono::seconds(quiet).count()});
    if (!known.run() || known.next())
        return;
    Query(m_database, "INSERT INTO notice (organization_id, at, kind, account, address, detail)"
                      " VALUES (?, unixepoch(), ?, ?, ?, ?)")
        .bind(organization)
        .bind(kind)
        .bind(account)
        .bind(address)
        .bind(detail)
        .run();
}

void Notices::refused(const SeenEvent &event)
{
    const bool blocked = event.outcome == Outcome::Blocked || event.outcome == Outcome::RelayDenied;
    if (!blocked && event.outcome != Outcome::Deferred)
        return;
    const std::string address = event.address.toString();
    // A refusal without a password names no account: whoever last sent from there without one is meant.
    Query sender(
        m_database,
        event.account.empty()
            ? "SELECT a.organization_id, s.username, a.public_id FROM activity v JOIN account a ON a.id = v.account_id"
              " JOIN account_state s ON s.account_id = a.id AND NOT s.pending WHERE v.address = ?"
              " AND v.method = 'ip_auth' AND v.outcome = 'accepted' ORDER BY v.last_seen DESC LIMIT 1"
            : "SELECT a.organization_id, s.username, a.public_id FROM activity v JOIN account a ON a.id = v.account_id"
              " JOIN account_state s ON s.account_id = a.id WHERE v.address = ? AND v.method = 'password'"
              " AND v.outcome = 'accepted' AND s.username = ? LIMIT 1");
    sender.bind(address);
    if (!event.account.empty())
        sender.bind(event.account);
    if (sender.run() && sender.next()) {
        const std::int64_t organization = sender.integer(0);
        const std::string username = sender.text(1);
        const std::string account = sender.text(2);
        add(organization, blocked ? "sender-refused" : "sender-deferred", username, address,
            blocked ? "used to send and is refused " + sinceWhich(organization, account)
                    : "used to send and is put off by a change that is not kept");
        return;
    }
    if (event.outcome != Outcome::Blocked || event.account.empty())
        return;
    Query owner(m_database, "SELECT organization_id FROM account_state WHERE username = ? ORDER BY pending LIMIT 1");
    if (owner.bind(event.account).run() && owner.next())
        add(owner.integer(0), "password-elsewhere", event.account, address,
            "the right password came from an address that never sent and is not listed: somebody has it");
}

/// "now", or by which change, for 14 days after it was kept; its own time is that of its push, up to 3 days before.
std::string Notices::sinceWhich(std::int64_t organization, std::string_view account)
{
    Query kept(m_database, "SELECT r.number FROM revision_account c JOIN revision r"
                           " ON r.organization_id = c.organization_id AND r.number = c.number"
                           " WHERE c.organization_id = ? AND c.account = ? AND r.state = 'confirmed'"
                           " AND r.at > unixepoch() - 1468800 ORDER BY c.number DESC LIMIT 1");
    const bool found = kept.bind(organization).bind(account).run() && kept.next();
    return found ? "since revision " + std::to_string(kept.integer(0)) : "now";
}

void Notices::lapsed(std::int64_t organization, const std::string &detail)
{
    add(organization, "lapsed", {}, {}, detail);
}

void Notices::linesLost(const std::string &node)
{
    std::vector<std::int64_t> all;
    Query organizations(m_database, "SELECT id FROM organization");
    organizations.run();
    while (organizations.next())
        all.push_back(organizations.integer(0));
    for (const std::int64_t organization : all)
        add(organization, "gap", {}, {}, "log lines of " + node + " were lost: the evidence has a gap");
}

void Notices::expiring(const std::string &day, int daysLeft)
{
    struct Row
    {
        std::int64_t organization;
        std::string username;
        std::string value;
    };
    std::vector<Row> rows;
    Query entries(m_database, "SELECT s.organization_id, s.username, e.value FROM entry e JOIN account_state s"
                              " ON s.account_id = e.account_id AND s.pending = e.pending"
                              " WHERE NOT e.pending AND e.expires = ?");
    entries.bind(day).run();
    while (entries.next())
        rows.push_back({entries.integer(0), entries.text(1), entries.text(2)});
    for (const Row &row : rows)
        add(row.organization, "expiry", row.username, row.value,
            "its last day is " + day + ", in " + std::to_string(daysLeft) + (daysLeft == 1 ? " day" : " days"));
}

bool Notices::stoodAt(std::int64_t organization, std::string_view account, std::string_view entry, Time then)
{
    Query content(m_database, "SELECT c.content FROM revision_account c JOIN revision r"
                              " ON r.organization_id = c.organization_id AND r.number = c.number"
                              " WHERE c.organization_id = ? AND c.account = ? AND r.at <= ?"
                              " ORDER BY c.number DESC LIMIT 1");
    content.bind(organization).bind(account).bind(secondsOf(then));
    return content.run() && content.next() && content.text(0).find('"' + std::string(entry) + '"') != std::string::npos;
}

void Notices::unproven(Time now)
{
    struct Standby
    {
        std::int64_t organization;
        std::string account;
        std::string username;
        std::string entry;
        EntryValue value;
    };
    const Time then = now - std::chrono::days(180);
    Query reach(m_database, "SELECT 1 FROM coverage WHERE covered_from <= ? LIMIT 1");
    if (!reach.bind(secondsOf(then)).run() || !reach.next())
        return;
    std::vector<Standby> all;
    Query entries(m_database, "SELECT s.organization_id, a.public_id, s.username, e.id, e.value FROM entry e"
                              " JOIN account_state s ON s.account_id = e.account_id AND s.pending = e.pending"
                              " JOIN account a ON a.id = e.account_id WHERE NOT e.pending AND e.expected = 'standby'");
    entries.run();
    while (entries.next())
        all.push_back(
            {entries.integer(0), entries.text(1), entries.text(2), entries.text(3), EntryValue(entries.text(4))});
    for (const Standby &one : all) {
        const auto rows = Evidence(m_database).activityOf(one.organization, {one.account});
        if (!rows || !one.value.value())
            continue;
        const Interval &covered = one.value.value()->interval();
        const bool seen = std::ranges::any_of(*rows, [&](const ActivityRow &row) {
            return row.outcome == Outcome::Accepted && row.method == Method::Password && row.lastSeen >= then &&
                   covered.contains(row.address);
        });
        if (!seen && stoodAt(one.organization, one.account, one.entry, then))
            add(one.organization, "standby-unproven", one.username, one.value.text(),
                "no mail came from this standby entry for 180 days: try it, or take it off", std::chrono::days(90));
    }
}

Result<std::vector<Notice>> Notices::untold(int limit)
{
    std::vector<Notice> notices;
    Query query(m_database, "SELECT n.id, n.at, o.name, n.kind, n.account, n.address, n.detail FROM notice n"
                            " JOIN organization o ON o.id = n.organization_id WHERE n.told_at IS NULL"
                            " ORDER BY n.id LIMIT ?");
    query.bind(std::int64_t{limit}).run();
    while (query.next())
        notices.push_back({query.integer(0), query.integer(1), query.text(2), query.text(3), query.text(4),
                           query.text(5), query.text(6)});
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return notices;
}

Status Notices::told(const std::vector<Notice> &notices)
{
    Transaction transaction(m_database);
    Query update(m_database, "UPDATE notice SET told_at = unixepoch() WHERE id = ?");
    for (const Notice &notice : notices)
        update.bind(notice.id).run();
    return transaction.commit();
}

Status Notices::forget()
{
    Query(m_database, "DELETE FROM notice WHERE at < unixepoch() - 7776000").run();
    return m_database.takeFailure();
}

} // namespace postern::relay
