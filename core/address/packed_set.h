#pragma once

#include "core/address/address.h"
#include "core/address/large_pages.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// A set of addresses for files of a million lines: the meaning of AddressSet, 8 bytes for an IPv4 interval.
/// add() collects in any order, normalize() sorts and merges; everything else needs that done.
class PackedSet final
{
public:
    void add(const Interval &interval);
    void addV4(std::uint32_t first, std::uint32_t last) { m_v4.push_back((std::uint64_t{first} << 32) | last); }
    /// Each first << 32 | last.
    void addV4(std::span<const std::uint64_t> intervals)
    {
        m_v4.insert(m_v4.end(), intervals.begin(), intervals.end());
    }
    void reserveV4(std::size_t intervals) { m_v4.reserve(intervals); }
    /// O(n) for IPv4 and O(n log n) for IPv6.
    void normalize();

    bool empty() const { return m_v4.empty() && m_v6.empty(); }
    std::size_t intervalCount() const { return m_v4.size() + m_v6.size(); }
    bool contains(const Address &address) const;
    PackedSet without(const PackedSet &other) const;
    PackedSet common(const PackedSet &other) const;

    /// Is given whole lines, many at a time.
    using Writer = std::function<void(std::string_view)>;
    /// The fewest segments, one a line, IPv4 before IPv6, sorted.
    void printSegments(const Writer &write) const;
    /// The intervals as ranges, one a line, in the same order.
    void printRanges(const Writer &write) const;
    /// How many addresses there are, in decimal, exact up to all of both families.
    std::string countText() const;

    friend bool operator==(const PackedSet &, const PackedSet &) = default;

private:
    struct Span6
    {
        UInt128 first;
        UInt128 last;
        friend bool operator==(const Span6 &, const Span6 &) = default;
    };
    struct Traits4;
    struct Traits6;

    std::vector<std::uint64_t, LargePages<std::uint64_t>> m_v4; ///< first << 32 | last
    std::vector<Span6> m_v6;
};

/// Adds the values of a text, one a line, to a set (not yet normalized), by the rules of parseValue(). Empty lines and
/// lines that begin with '#' are passed over. `refused` is told the number, from `before` + 1, and the text of each bad
/// line. Answers the number of the last line, so that a long text can be read in pieces of whole lines.
std::size_t readLines(std::string_view text, PackedSet &into,
                      const std::function<void(std::size_t line, std::string_view text)> &refused,
                      std::size_t before = 0);

} // namespace postern
