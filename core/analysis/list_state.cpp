#include "core/analysis/account_case.h"
#include "core/analysis/shared_cloud.h"

#include <algorithm>

namespace postern {

namespace {

UInt128 broadLimit(Family family)
{
    return family == Family::IPv4 ? UInt128{1} << 16 : UInt128{1} << 96;
}

/// One less than the number of addresses, so that all of IPv6 fits.
UInt128 extent(const Interval &piece)
{
    return piece.last.number() - piece.first.number();
}

bool isBroad(const Interval &piece)
{
    return extent(piece) >= broadLimit(piece.first.family());
}

void reportState(const AccountCase &a, Report &report)
{
    const ListState after = listState(a.draft->allowlist, a.today());
    const std::optional<ListState> before =
        a.base ? std::optional(listState(a.base->allowlist, a.today())) : std::nullopt;
    if (after == ListState::Closed && before != ListState::Closed)
        report.add("closed", a.name, {});
    const bool shut = before == ListState::Restricted || before == ListState::Closed;
    if (shut && (after == ListState::Open || after == ListState::Observing))
        report.add("opened", a.name, {}, {after == ListState::Observing ? "observing" : "", {}, {}});
}

/// A piece that was broad before and only grows a little is none; one that becomes twice as large is.
bool wasBroad(const AccountCase &a, const Interval &piece)
{
    const auto &before = a.baseCover.intervals();
    return std::any_of(before.begin(), before.end(), [&piece](const Interval &one) {
        return isBroad(one) && one.first.family() == piece.first.family() && one.first <= piece.last &&
               piece.first <= one.last && extent(piece) / 2 < extent(one);
    });
}

void reportBroad(const AccountCase &a, Report &report)
{
    for (const Interval &piece : a.draftCover.intervals()) {
        if (!isBroad(piece) || wasBroad(a, piece))
            continue;
        const Family family = piece.first.family();
        const bool everything = piece.first.number() == 0 && piece.last.number() == highestOf(family);
        report.add("broad-segment", a.name,
                   {{"count", toDecimal(Value::range(piece.first, piece.last).count())},
                    {"first", piece.first.toString()},
                    {"last", piece.last.toString()},
                    {"family", family == Family::IPv4 ? "IPv4" : "IPv6"}},
                   {everything ? "everything" : "", {}, {}});
    }
}

/// Blocks that no address at the other end of the Internet has.
const AddressSet &unreachable()
{
    static const AddressSet blocks = [] {
        std::vector<Value> values;
        for (const char *text : {"127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4", "255.255.255.255", "100.64.0.0/10",
                                 "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "0.0.0.0/8", "240.0.0.0/4",
                                 "::", "::1", "fe80::/10", "ff00::/8", "fc00::/7"})
            values.push_back(*Value::parse(text));
        return AddressSet::of(values);
    }();
    return blocks;
}

bool onlyUnreachable(const Allowlist &list, const AddressSet &cover)
{
    return list.enabled && !cover.empty() && cover.without(unreachable()).empty();
}

/// One finding for each block, whatever number of entries lie in it.
void reportClouds(const AccountCase &a, Report &report)
{
    std::map<const SharedBlock *, std::pair<const Entry *, std::size_t>> found;
    for (const Entry *entry : a.entries.added) {
        if (!entry->value.value())
            continue;
        if (const SharedBlock *block = sharedBlockIn(entry->value.value()->interval()))
            ++found.try_emplace(block, entry, 0).first->second.second;
    }
    for (const auto &[block, entries] : found) {
        report.add("shared-cloud", a.name,
                   {{"block", block->block.toString()},
                    {"cloud", std::string(block->cloud)},
                    {"date", std::string(sharedBlocksDate())},
                    {"number", std::to_string(entries.second)}},
                   {entries.second > 1 ? "many" : "", entries.first->value.text(), {}});
    }
}

} // namespace

void findListState(const AccountCase &a, Report &report)
{
    if (!a.draft || (a.base && a.base->allowlist == a.draft->allowlist))
        return;
    reportState(a, report);
    reportBroad(a, report);
    reportClouds(a, report);
    const bool before = a.base && onlyUnreachable(a.base->allowlist, a.baseCover);
    if (a.context.publicRelay && !before && onlyUnreachable(a.draft->allowlist, a.draftCover))
        report.add("unreachable-only", a.name, {});
}

} // namespace postern
