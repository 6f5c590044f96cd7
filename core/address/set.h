#pragma once

#include "core/address/address.h"

#include <span>
#include <vector>

namespace postern {

/// A set of addresses of both families: sorted, disjoint, merged intervals; IPv4 before IPv6.
class AddressSet final
{
public:
    AddressSet() = default;
    /// From any intervals, in any order, overlapping or not. O(n log n) at most.
    static AddressSet of(std::vector<Interval> intervals);
    static AddressSet of(std::span<const Value> values);

    bool empty() const { return m_intervals.empty(); }
    bool contains(const Address &address) const; ///< O(log n)
    bool contains(const Interval &interval) const;
    bool overlaps(const Interval &interval) const;
    bool hasFamily(Family family) const;
    const std::vector<Interval> &intervals() const { return m_intervals; }
    UInt128 count() const; ///< saturates at 2^128 - 1

    AddressSet united(const AddressSet &other) const;
    AddressSet without(const AddressSet &other) const;
    AddressSet common(const AddressSet &other) const;

    /// The fewest segments that hold exactly this set, sorted.
    std::vector<Value> segments() const;

    friend bool operator==(const AddressSet &, const AddressSet &) = default;

private:
    std::vector<Interval> m_intervals;
};

/// The fewest segments that hold exactly this interval, sorted.
std::vector<Value> segmentsOf(const Interval &interval);

} // namespace postern
