#pragma once

#include "core/address/address.h"
#include "core/address/take.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The grammar of docs/address-syntax.md without texts and allocations. Only for core/address.
namespace postern::scan {

enum class Reason : std::uint8_t {
    None,
    Empty,
    TooLong,
    NonAscii,
    Control,
    List,
    RangeParts,
    NotAnIp,
    Space,
    RangePrefix,
    ShortRange,
    MixedFamily,
    Reversed,
    AddressMissing,
    Netmask,
    BadPrefix,
    PrefixZero,
    PrefixRange,
    MappedPrefix,
    Brackets,
    Zone,
    Wildcard,
    Port,
    DoubleColon,
    ColonEdge,
    GroupCount,
    GroupLong,
    GroupChar,
    V4Tail,
    Radix,
    ShortForm,
    OctetRange,
    OctetCount,
    OctetEmpty,
    OctetChar,
    LeadingZero,
};

std::string_view codeOf(Reason reason); ///< "octet-range"; empty for None
Reason reasonOf(std::string_view code); ///< None for anything else

/// What is wrong and where, in code points.
struct Flaw
{
    Reason reason = Reason::None;
    int start = 0;
    int length = 0;
};

struct Scan
{
    std::optional<Value> value; ///< empty: see `flaw`
    Flaw flaw;
    bool trimmed = false;
    bool spaces = false;
    bool mapped = false;
    bool hostBits = false;
};

/// Longest input, in characters, after blanks at its ends.
inline constexpr int maxLength = 128;

Scan scan(std::string_view text);
/// Nearly all input is plain and valid: it is read in one pass here. False: the rules of scan() have to look at it.
bool takeWhole(std::string_view text, take::Plain &plain);

/// One plain address; `mapped` is set where it was written IPv4-mapped, else left alone.
std::optional<Address> readAddress(std::string_view text, bool &mapped);
std::optional<std::uint32_t> readV4(std::string_view text);
/// The number as written, mapped ones too.
std::optional<UInt128> readV6(std::string_view text);

/// Why readAddress() refuses this text, in positions of it. Never Reason::None.
Flaw diagnoseAddress(std::string_view text);

/// What was probably meant by a refused text, canonical; empty where nothing can be offered.
std::string fixOf(std::string_view text);

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
constexpr bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
/// Without space, TAB, CR and LF at both ends.
std::string_view trimmed(std::string_view text);

} // namespace postern::scan
