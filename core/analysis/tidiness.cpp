#include "core/analysis/account_case.h"

#include <algorithm>
#include <unordered_set>

namespace postern {

namespace {

/// A list can be a million lines long; beyond this many of a kind the rest are counted.
constexpr std::size_t mostOfAKind = 50;

struct Line
{
    Interval interval;
    Date until;
    const Entry *entry;
    bool added;
};

bool sameInterval(const Line &a, const Line &b)
{
    return a.interval == b.interval;
}

/// Answers, while lines come sorted by first address: does one that was put in reach `last` and stay in force until
/// `until`? Holds only lines that no other one beats in both.
class Covers
{
public:
    const Entry *find(const Address &last, Date until) const
    {
        const auto at = m_best.lower_bound(until);
        return at != m_best.end() && last <= at->second.last ? at->second.entry : nullptr;
    }
    void insert(const Line &line)
    {
        auto at = m_best.lower_bound(line.until);
        if (at != m_best.end() && line.interval.last <= at->second.last)
            return;
        if (at != m_best.end() && at->first == line.until)
            at = m_best.erase(at);
        while (at != m_best.begin() && std::prev(at)->second.last <= line.interval.last)
            at = m_best.erase(std::prev(at));
        m_best.emplace(line.until, Best{line.interval.last, line.entry});
    }

private:
    struct Best
    {
        Address last;
        const Entry *entry;
    };
    std::map<Date, Best> m_best; ///< the longer in force, the less far it reaches
};

/// Counts findings of one kind and says the rest in one.
class Limited
{
public:
    Limited(const AccountCase &a, Report &report, std::string_view code) : m_case(a), m_report(report), m_code(code) {}
    ~Limited()
    {
        if (m_number > mostOfAKind)
            m_report.add(m_code, m_case.name, {{"more", std::to_string(m_number - mostOfAKind)}}, {"more", {}, {}});
    }
    Limited(const Limited &) = delete;
    Limited &operator=(const Limited &) = delete;

    void add(const Entry &entry, Args args)
    {
        if (++m_number <= mostOfAKind)
            m_report.add(m_code, m_case.name, std::move(args), {{}, entry.value.text(), {}});
    }

private:
    const AccountCase &m_case;
    Report &m_report;
    std::string_view m_code;
    std::size_t m_number = 0;
};

std::vector<Line> linesOf(const AccountCase &a)
{
    const std::unordered_set<const Entry *> added(a.entries.added.begin(), a.entries.added.end());
    std::vector<Line> lines;
    for (const Entry &entry : a.draft->allowlist.entries) {
        if (!entry.inForce(a.today()))
            continue;
        lines.push_back(
            {entry.value.value()->interval(), entry.expires.value_or(Date::max()), &entry, added.contains(&entry)});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &x, const Line &y) {
        if (x.interval.first != y.interval.first)
            return x.interval.first < y.interval.first;
        if (x.interval.last != y.interval.last)
            return x.interval.last > y.interval.last;
        return !x.added && y.added;
    });
    return lines;
}

/// The segment that holds exactly both, where `b` follows `a` and they are halves of one.
std::optional<Value> merged(const Interval &a, const Interval &b)
{
    const UInt128 extent = a.last.number() - a.first.number();
    if (a.first.family() != b.first.family() || b.last.number() - b.first.number() != extent ||
        a.last.number() == highestOf(a.first.family()) || a.last.number() + 1 != b.first.number())
        return std::nullopt;
    const UInt128 size = extent + 1; // a half is never all of a family
    if ((size & (size - 1)) != 0 || (a.first.number() & (2 * size - 1)) != 0)
        return std::nullopt;
    int bits = 0;
    for (UInt128 rest = 2 * size; rest > 1; rest >>= 1)
        ++bits;
    return Value::segment(a.first, bitsOf(a.first.family()) - (bits == 0 ? 128 : bits));
}

void reportAdjacent(const AccountCase &a, const std::vector<Line> &lines, Report &report)
{
    Limited adjacent(a, report, "adjacent");
    const Line *before = nullptr;
    for (const Line &line : lines) {
        if (before && (before->added || line.added) && before->until == line.until) {
            if (const auto both = merged(before->interval, line.interval)) {
                adjacent.add(*before->entry, {{"other", line.entry->value.text()}, {"merged", both->toString()}});
                before = nullptr; // of four in a row two and two are said, not three pairs
                continue;
            }
        }
        before = &line;
    }
}

void reportDoubles(const AccountCase &a, Report &report)
{
    const std::vector<Line> lines = linesOf(a);
    std::vector<Line> plain; // neither doubled nor covered
    {
        Limited duplicate(a, report, "duplicate");
        Limited shadowed(a, report, "shadowed");
        Covers all;
        Covers kept;
        for (auto at = lines.begin(); at != lines.end();) {
            const auto end =
                std::find_if(at, lines.end(), [&at](const Line &line) { return !sameInterval(line, *at); });
            for (auto line = at; line != end; ++line) {
                const Entry *by = all.find(line->interval.last, line->until);
                const bool before = !line->added && kept.find(line->interval.last, line->until);
                if (by && !before)
                    shadowed.add(*line->entry, {{"other", by->value.text()}});
                else if (!by && line != at && line->added)
                    duplicate.add(*line->entry, {{"other", at->entry->value.text()}});
                if (!by && line == at)
                    plain.push_back(*line);
            }
            for (auto line = at; line != end; ++line) {
                all.insert(*line);
                if (!line->added)
                    kept.insert(*line);
            }
            at = end;
        }
    }
    reportAdjacent(a, plain, report);
}

void reportHostBits(const AccountCase &a, Report &report)
{
    Limited hostBits(a, report, "host-bits");
    for (const Entry *entry : a.entries.added) {
        const std::string &written = entry->value.written();
        if (written.empty())
            continue;
        const std::size_t slash = written.find('/');
        hostBits.add(*entry, {{"written", written},
                              {"address", written.substr(0, slash)},
                              {"count", toDecimal(entry->value.value()->count())}});
    }
}

} // namespace

void findTidiness(const AccountCase &a, Report &report)
{
    if (!a.draft || a.entries.added.empty())
        return;
    reportDoubles(a, report);
    reportHostBits(a, report);
}

} // namespace postern
