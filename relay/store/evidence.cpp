#include "relay/store/evidence.h"

#include "relay/store/activity_values.h"
#include "relay/store/organizations.h"

#include <algorithm>
#include <charconv>

namespace postern::relay {

namespace {

// The username that is in force, whichever state it stands in.
constexpr const char *activityColumns =
    "SELECT v.account_id, coalesce((SELECT s.username FROM account_state s WHERE s.account_id = v.account_id"
    " AND s.pending), (SELECT s.username FROM account_state s WHERE s.account_id = v.account_id AND NOT s.pending)),"
    " v.address, v.method, v.outcome, v.count, v.first_seen, v.last_seen, v.days, v.months, v.domains"
    " FROM account a CROSS JOIN activity v ON v.account_id = a.id ";

constexpr std::int64_t silence = 86400; // no line for longer is a gap, as in an import

std::optional<ActivityRow> rowOfActivity(const Query &query)
{
    const auto address = Address::parse(query.text(2));
    const auto method = parseMethod(query.text(3));
    const auto outcome = parseOutcome(query.text(4));
    if (query.isNull(1) || !address || !method || !outcome)
        return std::nullopt;
    ActivityRow row;
    row.account = query.text(1);
    row.address = *address;
    row.method = *method;
    row.outcome = *outcome;
    row.count = static_cast<std::uint64_t>(query.integer(5));
    row.firstSeen = timeOf(query.integer(6));
    row.lastSeen = timeOf(query.integer(7));
    row.days = daysOf(query.integer(8));
    row.months = monthsOf(query.text(9));
    row.domains = wordsOf(query.text(10));
    return row;
}

/// "17|203.0.113.9|password|accepted": the key of the last row of a page.
struct Cursor
{
    std::int64_t account = 0;
    std::string address;
    std::string method;
    std::string outcome;
};

std::optional<Cursor> parseCursor(std::string_view text)
{
    Cursor cursor;
    if (text.empty())
        return cursor;
    const std::size_t first = text.find('|');
    const std::size_t second = text.find('|', first + 1);
    const std::size_t third = text.find('|', second + 1);
    if (first == std::string_view::npos || second == std::string_view::npos || third == std::string_view::npos)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + first, cursor.account);
    if (error != std::errc() || end != text.data() + first)
        return std::nullopt;
    cursor.address = std::string(text.substr(first + 1, second - first - 1));
    cursor.method = std::string(text.substr(second + 1, third - second - 1));
    cursor.outcome = std::string(text.substr(third + 1));
    return cursor;
}

} // namespace

std::int64_t Evidence::accountOf(const SeenEvent &event)
{
    if (!event.account.empty()) {
        Query query(m_database,
                    "SELECT account_id FROM account_state WHERE username = ? ORDER BY pending DESC LIMIT 1");
        return query.bind(event.account).run() && query.next() ? query.integer(0) : 0;
    }
    // Whose appliance it is, or was: the binding in either state, else whoever last sent from there without a password.
    const std::string address = event.address.toString();
    Query bound(m_database, "SELECT account_id FROM ip_auth WHERE address = ? ORDER BY pending DESC LIMIT 1");
    if (bound.bind(address).run() && bound.next())
        return bound.integer(0);
    Query past(m_database, "SELECT account_id FROM activity WHERE address = ? AND method = 'ip_auth'"
                           " AND outcome = 'accepted' ORDER BY last_seen DESC LIMIT 1");
    return past.bind(address).run() && past.next() ? past.integer(0) : 0;
}

void Evidence::count(std::int64_t account, const SeenEvent &event)
{
    const MonthIndex month = monthOf(std::chrono::floor<std::chrono::days>(event.time));
    ActivityRow seen{event.account, event.address, event.method, event.outcome, 1, event.time, event.time, 1, {month}};
    if (!event.senderDomain.empty() && event.outcome == Outcome::Accepted)
        seen.domains.push_back(event.senderDomain);
    add(account, seen);
}

void Evidence::cover(const SeenBatch &batch)
{
    const std::int64_t to = secondsOf(batch.to);
    std::int64_t from = batch.from ? std::min(secondsOf(*batch.from), to) : to;
    Query known(m_database, "SELECT covered_to, positions = '' FROM coverage WHERE node = ?");
    if (known.bind(batch.node).run() && known.next()) {
        // Of this node only old logs were known, and they end before this one begins.
        if (known.boolean(1) && known.integer(0) + silence < from)
            Query(m_database,
                  "INSERT INTO coverage_gap (node, gap_from, gap_to) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .bind(batch.node)
                .bind(known.integer(0))
                .bind(from)
                .run();
        if (batch.linesLost && known.integer(0) < to)
            Query(m_database,
                  "INSERT INTO coverage_gap (node, gap_from, gap_to) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .bind(batch.node)
                .bind(known.integer(0))
                .bind(to)
                .run();
        Query(m_database, "UPDATE coverage SET positions = ?,"
                          " covered_from = CASE WHEN ? < covered_from THEN ? ELSE covered_from END,"
                          " covered_to = CASE WHEN ? > covered_to THEN ? ELSE covered_to END WHERE node = ?")
            .bind(batch.positions)
            .bind(from)
            .bind(from)
            .bind(to)
            .bind(to)
            .bind(batch.node)
            .run();
        return;
    }
    Query(m_database, "INSERT INTO coverage (node, positions, covered_from, covered_to) VALUES (?, ?, ?, ?)")
        .bind(batch.node)
        .bind(batch.positions)
        .bind(from)
        .bind(to)
        .run();
}

Status Evidence::record(const SeenBatch &batch)
{
    Transaction transaction(m_database);
    if (batch.before) {
        const auto stored = positions(batch.node);
        if (!stored)
            return stored.error();
        if (*stored != *batch.before)
            return Error{ErrorCode::Stale, "another daemon has read the logs of " + batch.node, {}};
    }
    for (const SeenEvent &event : batch.events) {
        const std::int64_t account = accountOf(event);
        // Names in a log are what a client wrote: only those that exist are counted.
        if (account == 0)
            continue;
        count(account, event);
    }
    cover(batch);
    return transaction.commit();
}

Result<std::string> Evidence::positions(std::string_view node)
{
    Query query(m_database, "SELECT positions FROM coverage WHERE node = ?");
    const bool found = query.bind(node).run() && query.next();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return found ? query.text(0) : std::string();
}

Result<StoredActivity> Evidence::activity(std::int64_t organization, const ActivityFilter &filter)
{
    const auto cursor = parseCursor(filter.after);
    if (!cursor)
        return Error{ErrorCode::InvalidInput, "this is no cursor", {{"after", "cursor", "This is no cursor."}}};
    std::string sql = std::string(activityColumns) +
                      "WHERE a.organization_id = ? AND (v.account_id, v.address, v.method, v.outcome) > (?, ?, ?, ?)";
    if (!filter.account.empty())
        sql += " AND v.account_id IN (SELECT n.account_id FROM account_state n WHERE n.username = ?"
               " AND n.organization_id = a.organization_id)";
    if (filter.outcome)
        sql += " AND v.outcome = ?";
    if (filter.since)
        sql += " AND v.last_seen >= ?";
    sql += " ORDER BY v.account_id, v.address, v.method, v.outcome LIMIT ?";
    Query query(m_database, sql.c_str());
    query.bind(organization).bind(cursor->account).bind(cursor->address).bind(cursor->method).bind(cursor->outcome);
    if (!filter.account.empty())
        query.bind(filter.account);
    if (filter.outcome)
        query.bind(toString(*filter.outcome));
    if (filter.since)
        query.bind(secondsOf(*filter.since));
    query.bind(std::int64_t{filter.limit} + 1).run();

    StoredActivity result;
    std::string last;
    int count = 0;
    while (query.next()) {
        if (count++ == filter.limit) {
            result.next = last;
            break;
        }
        last = std::to_string(query.integer(0)) + '|' + query.text(2) + '|' + query.text(3) + '|' + query.text(4);
        if (auto row = rowOfActivity(query))
            result.rows.push_back(std::move(*row));
    }
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return result;
}

Result<std::vector<ActivityRow>> Evidence::activityOf(std::int64_t organization, const std::vector<std::string> &ids)
{
    std::vector<ActivityRow> rows;
    Query query(m_database, (std::string(activityColumns) +
                             "WHERE a.organization_id = ? AND a.public_id = ? ORDER BY v.address, v.method, v.outcome")
                                .c_str());
    for (const std::string &id : ids) {
        query.bind(organization).bind(id).run();
        while (query.next()) {
            if (auto row = rowOfActivity(query))
                rows.push_back(std::move(*row));
        }
    }
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return rows;
}

Result<Coverage> Evidence::coverage()
{
    Coverage coverage;
    Query nodes(m_database, "SELECT node, covered_from, covered_to FROM coverage ORDER BY node");
    nodes.run();
    while (nodes.next())
        coverage.nodes.push_back({nodes.text(0), timeOf(nodes.integer(1)), timeOf(nodes.integer(2)), {}});
    Query gaps(m_database, "SELECT gap_from, gap_to FROM coverage_gap WHERE node = ? ORDER BY gap_from");
    for (Coverage::Node &node : coverage.nodes) {
        gaps.bind(node.node).run();
        while (gaps.next())
            node.gaps.push_back({timeOf(gaps.integer(0)), timeOf(gaps.integer(1))});
    }
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return coverage;
}

Status Evidence::forget(Time before)
{
    Transaction transaction(m_database);
    Query(m_database, "DELETE FROM activity WHERE last_seen < ?").bind(secondsOf(before)).run();
    Query(m_database, "DELETE FROM coverage_gap WHERE gap_to < ?").bind(secondsOf(before)).run();
    Query(m_database, "DELETE FROM coverage WHERE covered_to < ? AND positions = ''").bind(secondsOf(before)).run();
    Query(m_database, "UPDATE coverage SET covered_from = ? WHERE covered_from < ? AND covered_to >= ?")
        .bind(secondsOf(before))
        .bind(secondsOf(before))
        .bind(secondsOf(before))
        .run();
    return transaction.commit();
}

} // namespace postern::relay
