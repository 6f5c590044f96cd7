#include "core/address/set.h"

#include "core/address/segments.h"

#include <algorithm>

namespace postern {

namespace {

bool isHighest(const Address &address)
{
    return address.number() == highestOf(address.family());
}

Address make(Family family, UInt128 number)
{
    return family == Family::IPv4 ? Address::v4(static_cast<std::uint32_t>(number)) : Address::v6(number);
}

/// Neighbours within the family. The block of mapped numbers is skipped: no address has one.
Address after(const Address &address)
{
    const UInt128 next = address.number() + 1;
    if (address.family() == Family::IPv6 && isMappedNumber(next))
        return Address::v6(afterMapped);
    return make(address.family(), next);
}

Address before(const Address &address)
{
    const UInt128 previous = address.number() - 1;
    if (address.family() == Family::IPv6 && isMappedNumber(previous))
        return Address::v6(beforeMapped);
    return make(address.family(), previous);
}

/// `next` does not begin before `last`: does it overlap or adjoin it?
bool joins(const Interval &last, const Interval &next)
{
    return next.first.family() == last.last.family() && (isHighest(last.last) || next.first <= after(last.last));
}

/// Appends to a sorted list; intervals must come in the order of their beginnings.
void append(std::vector<Interval> &merged, const Interval &next)
{
    if (merged.empty() || !joins(merged.back(), next))
        merged.push_back(next);
    else if (next.last > merged.back().last)
        merged.back().last = next.last;
}

UInt128 saturatingAdd(UInt128 a, UInt128 b)
{
    const UInt128 sum = a + b;
    return sum < a ? ~UInt128{0} : sum;
}

void appendSegments(const Interval &interval, std::vector<Value> &segments)
{
    const Family family = interval.first.family();
    splitIntoSegments(family, interval.first.number(), interval.last.number(), [&](UInt128 first, int prefix) {
        segments.push_back(Value::segment(make(family, first), prefix));
    });
}

} // namespace

AddressSet AddressSet::of(std::vector<Interval> intervals)
{
    std::sort(intervals.begin(), intervals.end());
    AddressSet set;
    for (const Interval &interval : intervals)
        append(set.m_intervals, interval);
    return set;
}

AddressSet AddressSet::of(std::span<const Value> values)
{
    std::vector<Interval> intervals;
    intervals.reserve(values.size());
    for (const Value &value : values)
        intervals.push_back(value.interval());
    return of(std::move(intervals));
}

bool AddressSet::contains(const Address &address) const
{
    return contains(Interval{address, address});
}

bool AddressSet::contains(const Interval &interval) const
{
    const auto beyond = std::upper_bound(m_intervals.begin(), m_intervals.end(), interval.first,
                                         [](const Address &a, const Interval &b) { return a < b.first; });
    return beyond != m_intervals.begin() && std::prev(beyond)->contains(interval);
}

bool AddressSet::overlaps(const Interval &interval) const
{
    const auto reaching = std::lower_bound(m_intervals.begin(), m_intervals.end(), interval.first,
                                           [](const Interval &a, const Address &b) { return a.last < b; });
    return reaching != m_intervals.end() && reaching->first <= interval.last;
}

bool AddressSet::hasFamily(Family family) const
{
    if (m_intervals.empty())
        return false;
    return (family == Family::IPv4 ? m_intervals.front() : m_intervals.back()).first.family() == family;
}

UInt128 AddressSet::count() const
{
    UInt128 total = 0;
    for (const Interval &interval : m_intervals) {
        const UInt128 steps = interval.last.number() - interval.first.number();
        total = saturatingAdd(saturatingAdd(total, steps), 1);
    }
    return total;
}

AddressSet AddressSet::united(const AddressSet &other) const
{
    AddressSet result;
    result.m_intervals.reserve(m_intervals.size() + other.m_intervals.size());
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() || b != other.m_intervals.end()) {
        const bool takeA = b == other.m_intervals.end() || (a != m_intervals.end() && *a < *b);
        append(result.m_intervals, takeA ? *a++ : *b++);
    }
    return result;
}

AddressSet AddressSet::without(const AddressSet &other) const
{
    AddressSet result;
    auto b = other.m_intervals.begin();
    for (Interval rest : m_intervals) {
        while (b != other.m_intervals.end() && b->last < rest.first)
            ++b;
        bool left = true;
        for (auto hole = b; left && hole != other.m_intervals.end() && hole->first <= rest.last; ++hole) {
            if (rest.first < hole->first)
                result.m_intervals.push_back({rest.first, before(hole->first)});
            left = hole->last < rest.last;
            if (left)
                rest.first = after(hole->last);
        }
        if (left)
            result.m_intervals.push_back(rest);
    }
    return result;
}

AddressSet AddressSet::common(const AddressSet &other) const
{
    AddressSet result;
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() && b != other.m_intervals.end()) {
        const Address first = std::max(a->first, b->first);
        const Address last = std::min(a->last, b->last);
        if (first <= last)
            result.m_intervals.push_back({first, last});
        if (a->last < b->last)
            ++a;
        else
            ++b;
    }
    return result;
}

std::vector<Value> AddressSet::segments() const
{
    std::vector<Value> result;
    for (const Interval &interval : m_intervals)
        appendSegments(interval, result);
    return result;
}

std::vector<Value> segmentsOf(const Interval &interval)
{
    std::vector<Value> result;
    appendSegments(interval, result);
    return result;
}

} // namespace postern
