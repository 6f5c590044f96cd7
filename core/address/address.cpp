#include "core/address/address.h"

#include "core/address/scan.h"

#include <array>

namespace postern {

namespace {

char *putDecimal(char *out, unsigned octet)
{
    if (octet >= 100) {
        *out++ = static_cast<char>('0' + octet / 100);
        octet %= 100;
        *out++ = static_cast<char>('0' + octet / 10);
    } else if (octet >= 10) {
        *out++ = static_cast<char>('0' + octet / 10);
    }
    *out++ = static_cast<char>('0' + octet % 10);
    return out;
}

char *putV4(char *out, std::uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        out = putDecimal(out, (number >> shift) & 0xffU);
        if (shift > 0)
            *out++ = '.';
    }
    return out;
}

char *putHexGroup(char *out, unsigned group)
{
    static constexpr char digits[] = "0123456789abcdef";
    bool started = false;
    for (int shift = 12; shift >= 0; shift -= 4) {
        const unsigned digit = (group >> shift) & 0xfU;
        if (digit != 0 || started || shift == 0) {
            *out++ = digits[digit];
            started = true;
        }
    }
    return out;
}

char *putV6(char *out, UInt128 number)
{
    std::array<unsigned, 8> groups{};
    for (int i = 0; i < 8; ++i)
        groups[static_cast<std::size_t>(i)] = static_cast<unsigned>((number >> (112 - 16 * i)) & 0xffffU);

    int runStart = -1;
    int runLength = 1; // a single zero group is never shortened
    for (int i = 0; i < 8;) {
        int end = i;
        while (end < 8 && groups[static_cast<std::size_t>(end)] == 0)
            ++end;
        if (end - i > runLength) {
            runStart = i;
            runLength = end - i;
        }
        i = end + 1;
    }
    for (int i = 0; i < 8; ++i) {
        if (i == runStart) {
            *out++ = ':';
            *out++ = ':';
            i += runLength - 1;
            continue;
        }
        if (i > 0 && i != runStart + runLength)
            *out++ = ':';
        else if (i > 0 && runStart < 0)
            *out++ = ':';
        out = putHexGroup(out, groups[static_cast<std::size_t>(i)]);
    }
    return out;
}

char *put(char *out, const Address &address)
{
    return address.family() == Family::IPv4 ? putV4(out, static_cast<std::uint32_t>(address.number()))
                                            : putV6(out, address.number());
}

constexpr std::size_t longestText = 39;

} // namespace

std::optional<Address> Address::parse(std::string_view text)
{
    bool mapped = false;
    return scan::readAddress(text, mapped);
}

std::string Address::toString() const
{
    std::array<char, longestText> buffer;
    return {buffer.data(), put(buffer.data(), *this)};
}

Value Value::address(Address address)
{
    return {Kind::Address, {address, address}, -1};
}

Value Value::segment(Address base, int prefix)
{
    const Family family = base.family();
    const int hostBits = bitsOf(family) - prefix;
    const UInt128 hosts = hostBits >= 128 ? ~UInt128{0} : (UInt128{1} << hostBits) - 1;
    const UInt128 first = base.number() & ~hosts & highestOf(family);
    const UInt128 last = first | hosts;
    if (family == Family::IPv4) {
        return {Kind::Segment,
                {Address::v4(static_cast<std::uint32_t>(first)), Address::v4(static_cast<std::uint32_t>(last))},
                prefix};
    }
    // Where the last number is a mapped one, no address has it: the segment ends before that block.
    const Address end = isMappedNumber(last) ? Address::v6(beforeMapped) : Address::v6(last);
    return {Kind::Segment, {Address::v6(first), end}, prefix};
}

Value Value::range(Address first, Address last)
{
    return {Kind::Range, {first, last}, -1};
}

std::optional<Value> Value::parse(std::string_view text)
{
    return scan::scan(text).value;
}

UInt128 Value::count() const
{
    if (m_kind == Kind::Segment) {
        const int hostBits = bitsOf(family()) - m_prefix;
        return hostBits >= 128 ? ~UInt128{0} : UInt128{1} << hostBits;
    }
    const UInt128 steps = m_interval.last.number() - m_interval.first.number();
    return steps == ~UInt128{0} ? steps : steps + 1;
}

std::string Value::toString() const
{
    std::array<char, 2 * longestText + 1> buffer;
    char *out = put(buffer.data(), m_interval.first);
    if (m_kind == Kind::Segment) {
        *out++ = '/';
        out = putDecimal(out, static_cast<unsigned>(m_prefix));
    } else if (m_kind == Kind::Range) {
        *out++ = '-';
        out = put(out, m_interval.last);
    }
    return {buffer.data(), out};
}

std::string toDecimal(UInt128 number)
{
    std::array<char, 39> buffer;
    char *const end = buffer.data() + buffer.size();
    char *out = end;
    do {
        *--out = static_cast<char>('0' + static_cast<int>(number % 10));
        number /= 10;
    } while (number != 0);
    return {out, end};
}

} // namespace postern
