#include "core/analysis/account_case.h"

#include <algorithm>
#include <set>

namespace postern {

namespace {

using std::chrono::days;
using std::chrono::weeks;

constexpr days longestPause{14};
constexpr days stillInUse{30};
constexpr weeks observed{26};
constexpr int fewestWeeks = 4;
constexpr std::size_t fewestFollowing = 3;
constexpr std::size_t mostPlaces = 20;

/// The longest row of addresses that follow each other without two in use at once, up to now.
std::vector<const ActivityRow *> followingAddresses(const AccountCase &a)
{
    std::vector<const ActivityRow *> rows;
    for (const Sender &sender : a.senders) {
        if (sender.row->count >= 2)
            rows.push_back(sender.row);
    }
    std::sort(rows.begin(), rows.end(),
              [](const ActivityRow *x, const ActivityRow *y) { return x->firstSeen < y->firstSeen; });
    std::vector<const ActivityRow *> longest;
    std::vector<const ActivityRow *> chain;
    for (const ActivityRow *row : rows) {
        if (!chain.empty() && row->firstSeen < chain.back()->lastSeen) {
            if (row->lastSeen < chain.back()->lastSeen)
                chain.back() = row;
        } else {
            if (!chain.empty() && row->firstSeen - chain.back()->lastSeen > longestPause)
                chain.clear();
            chain.push_back(row);
        }
        if (chain.size() > longest.size() && a.today() - std::chrono::floor<days>(chain.back()->lastSeen) <= stillInUse)
            longest = chain;
    }
    return longest;
}

void reportChanging(const AccountCase &a, Report &report)
{
    const auto chain = followingAddresses(a);
    if (chain.size() < fewestFollowing)
        return;
    report.add("changing-address", a.name,
               {{"number", std::to_string(chain.size())},
                {"address", chain.back()->address.toString()},
                {"last", formatTime(chain.back()->lastSeen)},
                {"evidence", a.evidence}});
}

void reportRotatingSenders(const AccountCase &a, Report &report)
{
    if (a.senders.empty())
        return;
    const auto weekOf = [](Time time) { return std::chrono::floor<weeks>(time); };
    auto first = Time::max();
    for (const Sender &sender : a.senders)
        first = std::min(first, sender.row->firstSeen);
    const auto from = std::max(weekOf(first), std::chrono::floor<weeks>(a.today() - observed));
    const auto to = std::chrono::floor<weeks>(a.today());
    const std::int64_t total = (to - from).count(); // the first week, in which every address is new, is left out
    std::set<std::chrono::time_point<std::chrono::system_clock, weeks>> with;
    for (const Sender &sender : a.senders) {
        const auto week = weekOf(sender.row->firstSeen);
        if (week > from && week <= to)
            with.insert(week);
    }
    const auto number = static_cast<std::int64_t>(with.size());
    if (total < fewestWeeks || number * 2 <= total)
        return;
    report.add("rotating-senders", a.name,
               {{"weeks", std::to_string(number)}, {"total", std::to_string(total)}, {"evidence", a.evidence}});
}

void reportPlaces(const AccountCase &a, Report &report)
{
    std::map<Address, std::uint64_t> places;
    std::uint64_t total = 0;
    for (const Sender &sender : a.senders) {
        const Address &address = sender.row->address;
        places[Value::segment(address, address.family() == Family::IPv4 ? 24 : 64).interval().first] +=
            sender.row->count;
        total += sender.row->count;
    }
    const bool one = std::any_of(places.begin(), places.end(),
                                 [total](const auto &place) { return place.second > total - place.second; });
    if (places.size() > mostPlaces && !one)
        report.add("many-places", a.name, {{"number", std::to_string(places.size())}, {"evidence", a.evidence}});
}

} // namespace

void findPatterns(const AccountCase &a, Report &report)
{
    if (!a.starts() || !a.activeAfter())
        return;
    reportChanging(a, report);
    reportRotatingSenders(a, report);
    reportPlaces(a, report);
}

} // namespace postern
