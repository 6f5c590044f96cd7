#pragma once

#ifndef Q_MOC_RUN // moc 6.4 cannot read libstdc++'s <concepts>, which <compare> brings
#include <compare>
#endif
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace postern {

__extension__ typedef unsigned __int128 UInt128;

enum class Family : std::uint8_t { IPv4, IPv6 };

/// Highest number of a family: 2^32 - 1 or 2^128 - 1.
constexpr UInt128 highestOf(Family family)
{
    return family == Family::IPv4 ? UInt128{0xffffffffU} : ~UInt128{0};
}
constexpr int bitsOf(Family family)
{
    return family == Family::IPv4 ? 32 : 128;
}

/// Numbers of ::ffff:0:0/96. No address has one of them, because mapped addresses are folded to IPv4; a set of
/// IPv6 addresses neither begins nor ends within this block, and what stands on both sides of it is adjacent.
constexpr bool isMappedNumber(UInt128 number)
{
    return (number >> 32) == 0xffff;
}
inline constexpr UInt128 beforeMapped = (UInt128{0xffff} << 32) - 1;
inline constexpr UInt128 afterMapped = UInt128{0x10000} << 32;

/// One IP address. IPv4-mapped IPv6 (::ffff:a.b.c.d, RFC 4291 section 2.5.5.2) cannot be held:
/// it is folded to IPv4 at construction. Ordered IPv4 before IPv6, then by number.
class Address final
{
public:
    constexpr Address() = default; ///< 0.0.0.0
    static constexpr Address v4(std::uint32_t number) { return Address(Family::IPv4, number); }
    static constexpr Address v6(UInt128 number)
    {
        return isMappedNumber(number) ? Address(Family::IPv4, number & 0xffffffffU) : Address(Family::IPv6, number);
    }
    /// Strict reader of one plain address, no blanks around it; nullopt where parseValue() would not
    /// call it an address. For text that a person typed use parseValue(), which says why.
    static std::optional<Address> parse(std::string_view text);

    constexpr Family family() const { return m_family; }
    constexpr UInt128 number() const { return m_number; }
    /// Canonical text: dotted decimal, or RFC 5952 always in hex.
    std::string toString() const;

    friend constexpr bool operator==(const Address &, const Address &) = default;
    friend constexpr std::strong_ordering operator<=>(const Address &a, const Address &b)
    {
        if (a.m_family != b.m_family)
            return a.m_family < b.m_family ? std::strong_ordering::less : std::strong_ordering::greater;
        if (a.m_number == b.m_number)
            return std::strong_ordering::equal;
        return a.m_number < b.m_number ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    constexpr Address(Family family, UInt128 number) : m_number(number), m_family(family) {}
    UInt128 m_number = 0;
    Family m_family = Family::IPv4;
};

/// First to last address of one family, both included; first <= last always holds.
struct Interval
{
    Address first;
    Address last;
    constexpr bool contains(const Address &address) const
    {
        return address.family() == first.family() && first <= address && address <= last;
    }
    constexpr bool contains(const Interval &other) const { return contains(other.first) && contains(other.last); }
    friend constexpr auto operator<=>(const Interval &, const Interval &) = default;
};

enum class Kind : std::uint8_t { Address, Segment, Range };

/// The value of an allowlist entry: an address, a segment ("203.0.113.0/24") or a range, in canonical form.
class Value final
{
public:
    static Value address(Address address);
    /// Host bits are cleared. `prefix` must fit the family.
    static Value segment(Address base, int prefix);
    /// `first` <= `last`, same family.
    static Value range(Address first, Address last);
    /// Strict reader: parseValue() without the diagnosis.
    static std::optional<Value> parse(std::string_view text);

    Kind kind() const { return m_kind; }
    const Interval &interval() const { return m_interval; }
    Family family() const { return m_interval.first.family(); }
    int prefix() const { return m_prefix; } ///< of a segment, else -1
    bool contains(const Address &address) const { return m_interval.contains(address); }
    /// How many addresses it holds, mapped numbers included; 2^128 (::/0) saturates at 2^128 - 1.
    UInt128 count() const;
    std::string toString() const;
    /// The same set of addresses, however it is written.
    bool sameSet(const Value &other) const { return m_interval == other.m_interval; }

    friend bool operator==(const Value &, const Value &) = default;

private:
    Value(Kind kind, Interval interval, int prefix) : m_interval(interval), m_prefix(prefix), m_kind(kind) {}
    Interval m_interval;
    int m_prefix = -1;
    Kind m_kind = Kind::Address;
};

/// Decimal text of a count, no separators.
std::string toDecimal(UInt128 number);

} // namespace postern

template <> struct std::hash<postern::Address>
{
    std::size_t operator()(const postern::Address &a) const noexcept
    {
        const auto low = static_cast<std::uint64_t>(a.number());
        const auto high = static_cast<std::uint64_t>(a.number() >> 64);
        return static_cast<std::size_t>((low ^ (high * 0x9e3779b97f4a7c15ULL)) * 0xff51afd7ed558ccdULL ^ (low >> 29) ^
                                        static_cast<std::uint64_t>(a.family()));
    }
};
