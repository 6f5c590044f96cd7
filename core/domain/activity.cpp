#include "core/domain/activity.h"

#include <algorithm>
#include <tuple>

namespace postern {

namespace {

constexpr Outcome allOutcomes[] = {Outcome::Accepted,  Outcome::Blocked,       Outcome::BadPassword,
                                   Outcome::Suspended, Outcome::SenderRefused, Outcome::RelayDenied,
                                   Outcome::Deferred};

Date dayOf(Time time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

Date startOf(MonthIndex month)
{
    const int year = (month >= 0 ? month : month - 11) / 12;
    const auto inYear = static_cast<unsigned>(month - year * 12 + 1);
    return Date(std::chrono::year(year) / std::chrono::month(inYear) / std::chrono::day(1));
}

auto keyOf(const ActivityRow &row)
{
    return std::tie(row.account, row.address, row.method, row.outcome);
}

/// Where only one of two rows tells its months, first and last seen stand in for those of the other.
void mergeMonths(ActivityRow &into, const ActivityRow &from)
{
    if (into.months.empty() && from.months.empty())
        return;
    for (const ActivityRow *row : {static_cast<const ActivityRow *>(&into), &from}) {
        const bool told = !row->months.empty();
        std::vector<MonthIndex> months =
            told ? row->months : std::vector<MonthIndex>{monthOf(dayOf(row->firstSeen)), monthOf(dayOf(row->lastSeen))};
        if (row == &into && told)
            continue;
        into.months.insert(into.months.end(), months.begin(), months.end());
    }
    std::sort(into.months.begin(), into.months.end());
    into.months.erase(std::unique(into.months.begin(), into.months.end()), into.months.end());
}

void merge(ActivityRow &into, const ActivityRow &from)
{
    if (into.days && from.days) {
        // Two nodes may have seen the same days: then the larger number is what is sure.
        const bool apart = dayOf(into.lastSeen) < dayOf(from.firstSeen) || dayOf(from.lastSeen) < dayOf(into.firstSeen);
        into.days = apart ? *into.days + *from.days : std::max(*into.days, *from.days);
    } else {
        into.days.reset();
    }
    mergeMonths(into, from);
    into.domains.insert(into.domains.end(), from.domains.begin(), from.domains.end());
    std::sort(into.domains.begin(), into.domains.end());
    into.domains.erase(std::unique(into.domains.begin(), into.domains.end()), into.domains.end());
    into.count += from.count;
    into.firstSeen = std::min(into.firstSeen, from.firstSeen);
    into.lastSeen = std::max(into.lastSeen, from.lastSeen);
}

/// Months with mail as far as they are known: those told, and those of first and last seen.
std::vector<MonthIndex> knownMonths(const ActivityRow &row)
{
    std::vector<MonthIndex> months = row.months;
    months.push_back(monthOf(dayOf(row.firstSeen)));
    months.push_back(monthOf(dayOf(row.lastSeen)));
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

/// Days between mail, longest and shortest; both 0 where there was mail in one month only.
struct Gaps
{
    double longest = 0;
    double shortest = 0;
};

Gaps gapsOf(const ActivityRow &row)
{
    const std::vector<MonthIndex> months = knownMonths(row);
    if (months.size() < 2)
        return {};
    if (row.months.empty()) {
        const std::uint64_t occasions = row.days ? *row.days : row.count;
        const auto span = static_cast<double>((dayOf(row.lastSeen) - dayOf(row.firstSeen)).count());
        const double mean = std::max(31.0, span / static_cast<double>(std::max<std::uint64_t>(occasions, 2) - 1));
        return {mean, mean};
    }
    Gaps gaps;
    for (std::size_t i = 1; i < months.size(); ++i) {
        const auto days = static_cast<double>((startOf(months[i]) - startOf(months[i - 1])).count());
        gaps.longest = std::max(gaps.longest, days);
        gaps.shortest = i == 1 ? days : std::min(gaps.shortest, days);
    }
    return gaps;
}

std::string durationText(std::chrono::seconds duration)
{
    const auto seconds = duration.count();
    if (seconds < 2 * 3600)
        return std::to_string(seconds / 60) + " min";
    if (seconds < 48 * 3600)
        return std::to_string(seconds / 3600) + " h";
    return std::to_string(seconds / 86400) + " days";
}

std::string counted(std::size_t count, std::string_view one)
{
    return std::to_string(count) + ' ' + std::string(one) + (count == 1 ? "" : "s");
}

} // namespace

std::string_view toString(Method method)
{
    return method == Method::Password ? "password" : "ip_auth";
}

std::string_view toString(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return "accepted";
    case Outcome::Blocked:
        return "blocked";
    case Outcome::BadPassword:
        return "bad_password";
    case Outcome::Suspended:
        return "suspended";
    case Outcome::SenderRefused:
        return "sender_refused";
    case Outcome::RelayDenied:
        return "relay_denied";
    case Outcome::Deferred:
        return "deferred";
    }
    return {};
}

std::optional<Method> parseMethod(std::string_view text)
{
    for (const Method method : {Method::Password, Method::IpAuth}) {
        if (text == toString(method))
            return method;
    }
    return std::nullopt;
}

std::optional<Outcome> parseOutcome(std::string_view text)
{
    for (const Outcome outcome : allOutcomes) {
        if (text == toString(outcome))
            return outcome;
    }
    return std::nullopt;
}

MonthIndex monthOf(Date date)
{
    const std::chrono::year_month_day day(date);
    return static_cast<int>(day.year()) * 12 + static_cast<MonthIndex>(static_cast<unsigned>(day.month())) - 1;
}

ActivityLog::ActivityLog(std::vector<ActivityRow> rows) : m_rows(std::move(rows))
{
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const ActivityRow &a, const ActivityRow &b) { return keyOf(a) < keyOf(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (kept > 0 && keyOf(m_rows[kept - 1]) == keyOf(m_rows[i])) {
            merge(m_rows[kept - 1], m_rows[i]);
            continue;
        }
        if (kept != i)
            m_rows[kept] = std::move(m_rows[i]);
        ++kept;
    }
    m_rows.resize(kept);
}

std::span<const ActivityRow> ActivityLog::of(std::string_view account) const
{
    const auto first =
        std::lower_bound(m_rows.begin(), m_rows.end(), account,
                         [](const ActivityRow &row, std::string_view name) { return row.account < name; });
    const auto last = std::upper_bound(
        first, m_rows.end(), account, [](std::string_view name, const ActivityRow &row) { return name < row.account; });
    return {first, last};
}

int Coverage::days() const
{
    if (nodes.empty())
        return 0;
    Time from = nodes.front().from;
    Time to = nodes.front().to;
    for (const Node &node : nodes) {
        from = std::min(from, node.from);
        to = std::max(to, node.to);
    }
    return std::max(0, static_cast<int>(std::chrono::floor<std::chrono::days>(to - from).count()));
}

std::string describe(const Coverage &coverage)
{
    if (coverage.empty())
        return "(no log)";
    std::size_t reporting = 0;
    std::size_t gaps = 0;
    std::chrono::seconds missing{0};
    std::chrono::seconds longest{0};
    for (const Coverage::Node &node : coverage.nodes) {
        if (node.from < node.to)
            ++reporting;
        longest = std::max(longest, node.to - node.from);
        for (const TimeSpan &gap : node.gaps) {
            ++gaps;
            missing += gap.to - gap.from;
        }
    }
    const int days = coverage.days();
    std::string text = "(log of ";
    text += days > 0 ? counted(static_cast<std::size_t>(days), "day") : durationText(longest);
    text += ", " + std::to_string(reporting) + " of " + counted(coverage.nodes.size(), "node");
    if (gaps > 0)
        text += ", " + counted(gaps, "gap") + " of " + durationText(missing) + (gaps > 1 ? " together" : "");
    return text + ')';
}

std::string_view toString(SenderClass senderClass)
{
    switch (senderClass) {
    case SenderClass::Current:
        return "current";
    case SenderClass::Recurring:
        return "recurring";
    case SenderClass::Stopped:
        return "stopped";
    case SenderClass::Once:
        return "once";
    }
    return {};
}

SenderClass classOf(const ActivityRow &row, Date today)
{
    const std::chrono::days since = today - dayOf(row.lastSeen);
    if (since <= std::chrono::days(30))
        return SenderClass::Current;
    const Gaps gaps = gapsOf(row);
    if (gaps.longest == 0)
        return SenderClass::Once;
    return static_cast<double>(since.count()) <= 1.5 * gaps.longest + 31 ? SenderClass::Recurring
                                                                         : SenderClass::Stopped;
}

bool isNew(const ActivityRow &row, Date today)
{
    return today - dayOf(row.firstSeen) <= std::chrono::days(7);
}

std::string rhythmOf(const ActivityRow &row, Date today)
{
    const Gaps gaps = gapsOf(row);
    if (classOf(row, today) != SenderClass::Recurring || gaps.longest > 1.5 * gaps.shortest)
        return {};
    const auto every = static_cast<int>(gaps.longest + 0.5);
    const Date next = dayOf(row.lastSeen) + std::chrono::days(every);
    return "about every " + std::to_string(every) + " days, " + (next < today ? "expected since " : "next about ") +
           formatDate(next);
}

} // namespace postern
