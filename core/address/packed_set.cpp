#include "core/address/packed_set.h"

#include "core/address/print.h"
#include "core/address/segments.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

namespace postern {

/// How the algorithms below see a packed IPv4 interval. 64 bits, so that one beyond the end does not overflow.
struct PackedSet::Traits4
{
    using Item = std::uint64_t;
    using Items = std::vector<Item, LargePages<Item>>;
    using Number = std::uint64_t;
    static Number first(Item item) { return item >> 32; }
    static Number last(Item item) { return item & 0xffffffffU; }
    static Item make(Number first, Number last) { return (first << 32) | last; }
    static bool joins(Number last, Number next) { return next <= last + 1; }
    static Number after(Number number) { return number + 1; }
    static Number before(Number number) { return number - 1; }
};

/// Mapped numbers are skipped, as in AddressSet.
struct PackedSet::Traits6
{
    using Item = Span6;
    using Items = std::vector<Item>;
    using Number = UInt128;
    static Number first(const Item &item) { return item.first; }
    static Number last(const Item &item) { return item.last; }
    static Item make(Number first, Number last) { return {first, last}; }
    static bool joins(Number last, Number next) { return last == ~UInt128{0} || next <= after(last); }
    static Number after(Number number) { return number == beforeMapped ? afterMapped : number + 1; }
    static Number before(Number number) { return number == afterMapped ? beforeMapped : number - 1; }
};

namespace {

/// By the upper half, three digits of 11 bits from the lowest. Of fewer than 2^32 items.
template <typename Items> void radixSort(Items &items)
{
    constexpr std::size_t digits = 3;
    constexpr std::size_t bits = 11;
    constexpr std::size_t buckets = std::size_t{1} << bits;
    const auto digitOf = [](std::uint64_t item, std::size_t digit) {
        return static_cast<std::size_t>(item >> (32 + bits * digit)) & (buckets - 1);
    };
    std::vector<std::array<std::uint32_t, buckets>> places(digits);
    for (const std::uint64_t item : items) {
        for (std::size_t digit = 0; digit < digits; ++digit)
            ++places[digit][digitOf(item, digit)];
    }
    Items other(items.size());
    for (std::size_t digit = 0; digit < digits; ++digit) {
        std::array<std::uint32_t, buckets> &place = places[digit];
        if (place[digitOf(items.front(), digit)] == items.size())
            continue; // all alike
        std::uint32_t sum = 0;
        for (std::uint32_t &count : place)
            sum += std::exchange(count, sum);
        for (const std::uint64_t item : items)
            other[place[digitOf(item, digit)]++] = item;
        items.swap(other);
    }
}

/// Sorted intervals become disjoint ones that do not adjoin, in place.
template <typename Traits> void mergeSorted(typename Traits::Items &items)
{
    if (items.empty())
        return;
    std::size_t kept = 0;
    auto first = Traits::first(items[0]);
    auto last = Traits::last(items[0]);
    for (std::size_t i = 1; i < items.size(); ++i) {
        const auto nextFirst = Traits::first(items[i]);
        const auto nextLast = Traits::last(items[i]);
        if (Traits::joins(last, nextFirst)) {
            last = std::max(last, nextLast);
        } else {
            items[kept++] = Traits::make(first, last);
            first = nextFirst;
            last = nextLast;
        }
    }
    items[kept++] = Traits::make(first, last);
    items.resize(kept);
}

template <typename Traits>
typename Traits::Items difference(const typename Traits::Items &from, const typename Traits::Items &holes)
{
    typename Traits::Items result;
    result.reserve(from.size());
    std::size_t hole = 0;
    for (const auto &item : from) {
        auto first = Traits::first(item);
        const auto last = Traits::last(item);
        while (hole < holes.size() && Traits::last(holes[hole]) < first)
            ++hole;
        bool left = true;
        for (std::size_t h = hole; left && h < holes.size() && Traits::first(holes[h]) <= last; ++h) {
            if (first < Traits::first(holes[h]))
                result.push_back(Traits::make(first, Traits::before(Traits::first(holes[h]))));
            left = Traits::last(holes[h]) < last;
            if (left)
                first = Traits::after(Traits::last(holes[h]));
        }
        if (left)
            result.push_back(Traits::make(first, last));
    }
    return result;
}

template <typename Traits>
typename Traits::Items intersection(const typename Traits::Items &a, const typename Traits::Items &b)
{
    typename Traits::Items result;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const auto first = std::max(Traits::first(a[i]), Traits::first(b[j]));
        const auto last = std::min(Traits::last(a[i]), Traits::last(b[j]));
        if (first <= last)
            result.push_back(Traits::make(first, last));
        if (Traits::last(a[i]) < Traits::last(b[j]))
            ++i;
        else
            ++j;
    }
    return result;
}

template <typename Traits> bool holds(const typename Traits::Items &items, typename Traits::Number number)
{
    const auto beyond = std::upper_bound(items.begin(), items.end(), number,
                                         [](const auto &n, const auto &item) { return n < Traits::first(item); });
    return beyond != items.begin() && number <= Traits::last(*std::prev(beyond));
}

/// Lines in one buffer, handed on when it is full.
class Lines final
{
public:
    explicit Lines(const PackedSet::Writer &write) : m_write(write), m_buffer(size) {}
    ~Lines() { flush(); }
    Lines(const Lines &) = delete;
    Lines &operator=(const Lines &) = delete;
    /// Room for one line.
    char *begin()
    {
        if (m_used + print::longestLine + print::slack > size)
            flush();
        return m_buffer.data() + m_used;
    }
    void end(char *out)
    {
        *out++ = '\n';
        m_used = static_cast<std::size_t>(out - m_buffer.data());
    }

private:
    void flush()
    {
        if (m_used > 0)
            m_write({m_buffer.data(), m_used});
        m_used = 0;
    }
    static constexpr std::size_t size = std::size_t{1} << 16;
    const PackedSet::Writer &m_write;
    std::vector<char> m_buffer;
    std::size_t m_used = 0;
};

void printSegments4(Lines &lines, std::uint64_t first, std::uint64_t last)
{
    while (first <= last) {
        const int aligned = first == 0 ? 32 : std::countr_zero(first);
        const int fits = 63 - std::countl_zero(last - first + 1);
        const int hostBits = std::min(aligned, fits);
        char *out = print::putV4(lines.begin(), static_cast<std::uint32_t>(first));
        lines.end(print::putPrefix(out, 32 - hostBits));
        first += std::uint64_t{1} << hostBits;
    }
}

} // namespace

void PackedSet::add(const Interval &interval)
{
    if (interval.first.family() == Family::IPv4)
        addV4(static_cast<std::uint32_t>(interval.first.number()), static_cast<std::uint32_t>(interval.last.number()));
    else
        m_v6.push_back({interval.first.number(), interval.last.number()});
}

void PackedSet::normalize()
{
    constexpr std::size_t fewForRadix = 2048;
    if (m_v4.size() < fewForRadix || m_v4.size() > std::numeric_limits<std::uint32_t>::max())
        std::sort(m_v4.begin(), m_v4.end());
    else if (!std::is_sorted(m_v4.begin(), m_v4.end())) // a list that was aggregated before
        radixSort(m_v4);
    mergeSorted<Traits4>(m_v4);
    std::sort(m_v6.begin(), m_v6.end(), [](const Span6 &a, const Span6 &b) { return a.first < b.first; });
    mergeSorted<Traits6>(m_v6);
}

bool PackedSet::contains(const Address &address) const
{
    if (address.family() == Family::IPv4)
        return holds<Traits4>(m_v4, static_cast<std::uint64_t>(address.number()));
    return holds<Traits6>(m_v6, address.number());
}

PackedSet PackedSet::without(const PackedSet &other) const
{
    PackedSet result;
    result.m_v4 = difference<Traits4>(m_v4, other.m_v4);
    result.m_v6 = difference<Traits6>(m_v6, other.m_v6);
    return result;
}

PackedSet PackedSet::common(const PackedSet &other) const
{
    PackedSet result;
    result.m_v4 = intersection<Traits4>(m_v4, other.m_v4);
    result.m_v6 = intersection<Traits6>(m_v6, other.m_v6);
    return result;
}

void PackedSet::printSegments(const Writer &write) const
{
    Lines lines(write);
    for (const std::uint64_t item : m_v4)
        printSegments4(lines, Traits4::first(item), Traits4::last(item));
    for (const Span6 &span : m_v6) {
        splitIntoSegments(Family::IPv6, span.first, span.last, [&lines](UInt128 first, int prefix) {
            lines.end(print::putPrefix(print::putV6(lines.begin(), first), prefix));
        });
    }
}

void PackedSet::printRanges(const Writer &write) const
{
    Lines lines(write);
    for (const std::uint64_t item : m_v4) {
        char *out = print::putV4(lines.begin(), static_cast<std::uint32_t>(Traits4::first(item)));
        *out++ = '-';
        lines.end(print::putV4(out, static_cast<std::uint32_t>(Traits4::last(item))));
    }
    for (const Span6 &span : m_v6) {
        char *out = print::putV6(lines.begin(), span.first);
        *out++ = '-';
        lines.end(print::putV6(out, span.last));
    }
}

std::string PackedSet::countText() const
{
    UInt128 v4 = 0;
    for (const std::uint64_t item : m_v4)
        v4 += Traits4::last(item) - Traits4::first(item) + 1;
    // All of IPv6 is 2^128, one more than fits, and comes out as 0 here.
    UInt128 v6 = 0;
    for (const Span6 &span : m_v6)
        v6 += span.last - span.first + 1;
    const bool all6 = v6 == 0 && !m_v6.empty();
    const UInt128 sum = v4 + v6;
    if (!all6 && sum >= v4)
        return toDecimal(sum);
    // 2^128 + sum, by halves of 19 digits: 2^128 = 340282366920938463463 x 10^18 + 374607431768211456.
    const UInt128 unit = UInt128{1000000000000000000U};
    const UInt128 low = sum % unit + 374607431768211456U;
    const UInt128 high = sum / unit + (UInt128{340282366920938463U} * 1000 + 463U) + low / unit;
    const std::string lowText = toDecimal(low % unit);
    return toDecimal(high) + std::string(18 - lowText.size(), '0') + lowText;
}

} // namespace postern
