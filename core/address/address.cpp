#include "core/address/address.h"

#include "core/address/print.h"
#include "core/address/scan.h"

#include <array>

namespace postern {

namespace {

char *put(char *out, const Address &address)
{
    return address.family() == Family::IPv4 ? print::putV4(out, static_cast<std::uint32_t>(address.number()))
                                            : print::putV6(out, address.number());
}

} // namespace

std::optional<Address> Address::parse(std::string_view text)
{
    bool mapped = false;
    return scan::readAddress(text, mapped);
}

std::string Address::toString() const
{
    std::array<char, print::longestAddress + print::slack> buffer;
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
#ifdef POSTERN_V4_BLOCK
    // Nearly every value there is; made in place, as it is large to be copied.
    struct Made
    {
        const take::V4Whole &v4;
        operator Value() const
        {
            return {v4.prefix < 0 ? Kind::Address : Kind::Segment,
                    {Address::v4(v4.first), Address::v4(v4.last)},
                    v4.prefix};
        }
    };
    if (take::V4Whole v4; take::canReadBlocks && take::v4Whole(text.data(), text.size(), v4))
        return std::optional<Value>(std::in_place, Made{v4});
#endif
    take::Plain plain;
    if (scan::takeWhole(text, plain))
        return std::optional<Value>(std::in_place, plain);
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
    std::array<char, print::longestLine + print::slack> buffer;
    char *out = put(buffer.data(), m_interval.first);
    if (m_kind == Kind::Segment) {
        out = print::putPrefix(out, m_prefix);
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
