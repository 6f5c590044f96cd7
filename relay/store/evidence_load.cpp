#include "relay/store/activity_values.h"
#include "relay/store/evidence.h"
#include "relay/store/organizations.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace postern::relay {

namespace {

constexpr std::chrono::hours longestSilence{24}; // between what two logs of one node cover, without a gap
constexpr std::size_t mostDomains = 100;         // a spammer's account has thousands; so many say nothing more

std::vector<TimeSpan> spansOf(const Coverage::Node &node)
{
    std::vector<TimeSpan> spans;
    Time from = node.from;
    for (const TimeSpan &gap : node.gaps) {
        spans.push_back({from, gap.from});
        from = gap.to;
    }
    spans.push_back({from, node.to});
    return spans;
}

/// What two logs of one node cover together: what stood as a gap stays one where no old line lies in it.
Coverage::Node together(const Coverage::Node &known, const Coverage::Node &old)
{
    struct Piece
    {
        TimeSpan span;
        bool isOld;
    };
    std::vector<Piece> pieces;
    for (const TimeSpan &span : spansOf(known))
        pieces.push_back({span, false});
    for (const TimeSpan &span : spansOf(old))
        pieces.push_back({span, true});
    std::ranges::sort(pieces, [](const Piece &a, const Piece &b) {
        return std::tie(a.span.from, a.span.to) < std::tie(b.span.from, b.span.to);
    });
    Coverage::Node all{known.node, pieces.front().span.from, pieces.front().span.to, {}};
    bool beforeIsOld = pieces.front().isOld;
    for (const Piece &piece : pieces) {
        const bool apart = piece.span.from > all.to;
        const bool betweenKnown = !piece.isOld && !beforeIsOld;
        if (apart && (betweenKnown || piece.span.from > all.to + longestSilence))
            all.gaps.push_back({all.to, piece.span.from});
        if (piece.span.to >= all.to)
            beforeIsOld = piece.isOld;
        all.to = std::max(all.to, piece.span.to);
    }
    return all;
}

} // namespace

Result<Coverage> Evidence::known()
{
    auto all = coverage();
    if (!all)
        return all;
    for (Coverage::Node &node : all.value().nodes) {
        const auto read = positions(node.node);
        if (!read)
            return read.error();
        if (!read->empty())
            node.to = Time::max();
    }
    return all;
}

Result<LoadedRows> Evidence::load(const OldEvidence &old)
{
    Transaction transaction(m_database);
    const auto now = known();
    if (!now)
        return now.error();
    if (!(*now == old.known))
        return Error{ErrorCode::Stale, "what is known has changed meanwhile; try again", {}};
    LoadedRows result;
    Query owner(m_database, "SELECT account_id FROM account_state WHERE username = ? ORDER BY pending DESC LIMIT 1");
    std::map<std::string, std::int64_t, std::less<>> accounts;
    for (const ActivityRow &row : old.rows) {
        const auto [account, isNew] = accounts.try_emplace(row.account, 0);
        if (isNew && owner.bind(row.account).run() && owner.next())
            account->second = owner.integer(0);
        if (account->second == 0) {
            ++result.unknown;
            continue;
        }
        ++result.taken;
        add(account->second, row);
    }
    for (const Coverage::Node &node : old.coverage.nodes)
        cover(node);
    if (const Status done = transaction.commit(); !done)
        return done.error();
    return result;
}

void Evidence::cover(const Coverage::Node &node)
{
    auto all = coverage();
    if (!all)
        return m_database.fail(all.error());
    const auto found = std::ranges::find(all->nodes, node.node, &Coverage::Node::node);
    const Coverage::Node now = found == all->nodes.end() ? node : together(*found, node);
    Query(m_database, "INSERT INTO coverage (node, positions, covered_from, covered_to) VALUES (?, '', ?, ?)"
                      " ON CONFLICT (node) DO UPDATE SET covered_from = excluded.covered_from,"
                      " covered_to = excluded.covered_to")
        .bind(now.node)
        .bind(secondsOf(now.from))
        .bind(secondsOf(now.to))
        .run();
    Query(m_database, "DELETE FROM coverage_gap WHERE node = ?").bind(now.node).run();
    Query gap(m_database, "INSERT INTO coverage_gap (node, gap_from, gap_to) VALUES (?, ?, ?)");
    for (const TimeSpan &span : now.gaps)
        gap.bind(now.node).bind(secondsOf(span.from)).bind(secondsOf(span.to)).run();
}

/// To what is stored of the same sender and outcome.
void Evidence::add(std::int64_t account, const ActivityRow &row)
{
    Query stored(m_database, "SELECT count, first_seen, last_seen, days, months, domains FROM activity"
                             " WHERE account_id = ? AND address = ? AND method = ? AND outcome = ?");
    stored.bind(account).bind(row.address.toString()).bind(toString(row.method)).bind(toString(row.outcome)).run();
    if (!stored.next())
        return writeRow(account, row, true);
    ActivityRow known = row;
    known.count = static_cast<std::uint64_t>(stored.integer(0));
    known.firstSeen = timeOf(stored.integer(1));
    known.lastSeen = timeOf(stored.integer(2));
    known.days = daysOf(stored.integer(3));
    known.months = monthsOf(stored.text(4));
    known.domains = wordsOf(stored.text(5));
    writeRow(account, ActivityLog({std::move(known), row}).rows().front(), false);
}

void Evidence::writeRow(std::int64_t account, const ActivityRow &row, bool isNew)
{
    std::vector<std::string> domains = row.domains;
    domains.resize(std::min(domains.size(), mostDomains));
    Query write(m_database, isNew ? "INSERT INTO activity (count, first_seen, last_seen, days, months, domains,"
                                    " account_id, address, method, outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                  : "UPDATE activity SET count = ?, first_seen = ?, last_seen = ?, days = ?,"
                                    " months = ?, domains = ?"
                                    " WHERE account_id = ? AND address = ? AND method = ? AND outcome = ?");
    write.bind(static_cast<std::int64_t>(row.count))
        .bind(secondsOf(row.firstSeen))
        .bind(secondsOf(row.lastSeen))
        .bind(std::int64_t{row.days.value_or(0)})
        .bind(monthsText(row.months))
        .bind(joinWords(domains))
        .bind(account)
        .bind(row.address.toString())
        .bind(toString(row.method))
        .bind(toString(row.outcome))
        .run();
}

} // namespace postern::relay
