#include "core/address/scan.h"

#include <algorithm>
#include <bit>

// What people type where an address is wanted, and what they meant by it. Each rewriting removes one obstacle; the
// result counts only when it is valid in the end. Nothing is offered where two readings are possible: no number that
// could be octal, no mask that could be read both ways, and never all addresses of a family at one key.

namespace postern::scan {

namespace {

using Rewritten = std::optional<std::string>;

/// What a foreign character stands for: an ASCII character, 0 for nothing at all, nullopt if it is unknown.
std::optional<char> asciiFor(char32_t c)
{
    if (c < 0x80)
        return static_cast<char>(c);
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xfe58 || c == 0xfe63 || c == 0xff0d)
        return '-';
    if (c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000)
        return ' ';
    if (c == 0xad || c == 0x180e || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
        (c >= 0x2060 && c <= 0x2069) || c == 0xfeff)
        return '\0';
    if ((c >= 0x2018 && c <= 0x201f) || c == 0xab || c == 0xbb || c == 0xb4)
        return '"';
    if (c >= 0xff01 && c <= 0xff5e)
        return static_cast<char>(c - 0xfee0);
    if (c == 0x3002 || c == 0xff61)
        return '.';
    if (c >= 0x0660 && c <= 0x0669)
        return static_cast<char>('0' + (c - 0x0660));
    if (c >= 0x06f0 && c <= 0x06f9)
        return static_cast<char>('0' + (c - 0x06f0));
    return std::nullopt;
}

/// Reads one character of UTF-8 and moves on; nullopt if it is malformed.
std::optional<char32_t> nextCharacter(std::string_view text, std::size_t &position)
{
    const auto lead = static_cast<unsigned char>(text[position++]);
    if (lead < 0x80)
        return lead;
    const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4)
        return std::nullopt;
    char32_t c = lead & (0x3fU >> more);
    for (int i = 0; i < more; ++i) {
        if (position == text.size() || (static_cast<unsigned char>(text[position]) & 0xc0U) != 0x80U)
            return std::nullopt;
        c = (c << 6) | (static_cast<unsigned char>(text[position++]) & 0x3fU);
    }
    return c;
}

Rewritten inAscii(std::string_view text)
{
    std::string out;
    for (std::size_t position = 0; position < text.size();) {
        const std::optional<char32_t> c = nextCharacter(text, position);
        const std::optional<char> ascii = c ? asciiFor(*c) : std::nullopt;
        if (!ascii)
            return std::nullopt;
        if (*ascii != '\0' || *c == 0)
            out += *ascii;
    }
    return out;
}

bool startsWithFolded(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(), [](char want, char has) {
               return want == (isLetter(has) ? static_cast<char>(has | 0x20) : has);
           });
}

/// Without what stands around a value: comment, quotes, tags, a lone separator at the end.
Rewritten unwrapped(std::string_view text)
{
    std::string_view rest = text;
    rest = trimmed(rest.substr(0, rest.find('#')));
    const auto wrapping = [](char c) {
        return c == '"' || c == '\'' || c == '`' || c == '<' || c == '>' || c == '(' || c == ')';
    };
    const auto control = [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; };
    while (!rest.empty() && (wrapping(rest.front()) || control(rest.front()) || rest.front() == '='))
        rest = trimmed(rest.substr(1));
    while (!rest.empty() && (wrapping(rest.back()) || control(rest.back()) || rest.back() == ',' || rest.back() == ';'))
        rest = trimmed(rest.substr(0, rest.size() - 1));
    for (const std::string_view tag : {"ip4:", "ip6:", "ipv4:", "ipv6:", "http://", "https://"}) {
        if (!startsWithFolded(rest, tag))
            continue;
        rest = trimmed(rest.substr(tag.size()));
        if (tag.ends_with('/')) {
            if (rest.ends_with('/'))
                rest.remove_suffix(1);
            if (rest.find('/') != std::string_view::npos) // a path, not a prefix
                return std::nullopt;
        }
    }
    if (rest.size() == text.size())
        return std::nullopt;
    return std::string(rest);
}

/// Length of the prefix that a netmask or a wildcard mask stands for; nullopt where it is neither, or could be both.
std::optional<int> prefixOfMask(UInt128 mask, Family family)
{
    const UInt128 inverted = ~mask & highestOf(family);
    const auto onesAtEnd = [](UInt128 number) { return (number & (number + 1)) == 0; };
    const auto ones = [](UInt128 number) {
        return std::popcount(static_cast<std::uint64_t>(number >> 64)) +
               std::popcount(static_cast<std::uint64_t>(number));
    };
    if (mask == 0)
        return std::nullopt;
    if (onesAtEnd(inverted))
        return ones(mask);
    if (onesAtEnd(mask))
        return bitsOf(family) - ones(mask);
    return std::nullopt;
}

Rewritten withMaskAsPrefix(std::string_view address, std::string_view maskText)
{
    std::optional<int> prefix;
    if (address.find(':') == std::string_view::npos) {
        if (const std::optional<std::uint32_t> mask = readV4(maskText))
            prefix = prefixOfMask(*mask, Family::IPv4);
    } else if (const std::optional<UInt128> mask = readV6(maskText)) {
        prefix = prefixOfMask(*mask, Family::IPv6);
    }
    if (!prefix)
        return std::nullopt;
    return std::string(address) + '/' + std::to_string(*prefix);
}

/// "a to b" as a range, "address mask" as a segment, else blanks beside punctuation taken out.
Rewritten withoutInnerBlanks(std::string_view text)
{
    for (const std::string_view word : {" to ", " bis ", " until "}) {
        if (const std::size_t at = text.find(word); at != std::string_view::npos)
            return std::string(text.substr(0, at)) + '-' + std::string(text.substr(at + word.size()));
    }
    const std::size_t blank = text.find_first_of(" \t");
    const std::size_t after = text.find_first_not_of(" \t", blank);
    if (text.find_first_of(" \t", after) == std::string_view::npos) {
        if (Rewritten segment = withMaskAsPrefix(text.substr(0, blank), text.substr(after)))
            return segment;
    }
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isBlank(text[i])) {
            out += text[i];
            continue;
        }
        const std::size_t next = std::min(text.find_first_not_of(" \t", i), text.size() - 1);
        // Between two digits a blank may separate two values.
        if (isHex(text[next]) && (out.empty() || isHex(out.back())))
            return std::nullopt;
        i = next - 1;
    }
    return out;
}

/// "[address]", "[address]:port" and "[address]/prefix".
Rewritten withoutBrackets(std::string_view text)
{
    const std::size_t close = text.find(']');
    if (text.front() != '[' || close == std::string_view::npos)
        return std::nullopt;
    const std::string_view tail = text.substr(close + 1);
    const bool port = tail.size() > 1 && tail.front() == ':' && std::all_of(tail.begin() + 1, tail.end(), isDigit);
    return std::string(text.substr(1, close - 1)) + std::string(port ? std::string_view() : tail);
}

Rewritten withoutPort(std::string_view text, const Flaw &flaw)
{
    const auto start = static_cast<std::size_t>(flaw.start);
    const std::string_view port = text.substr(start + 1);
    if (port.empty() || !std::all_of(port.begin(), port.end(), isDigit))
        return std::nullopt;
    return std::string(text.substr(0, start));
}

/// "192.168.1.*", "192.168.*", "2001:db8:*": the parts before the first wildcard, if nothing else follows.
Rewritten withoutWildcards(std::string_view text)
{
    const bool v6 = text.find(':') != std::string_view::npos;
    const char separator = v6 ? ':' : '.';
    std::string known;
    int parts = 0;
    int stars = 0;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        const std::string_view part = text.substr(start, end - start);
        if (part == "*" || part == "x" || part == "X") {
            ++stars;
        } else if (stars > 0 || part.empty()) {
            return std::nullopt;
        } else {
            known += part;
            known += separator;
            ++parts;
        }
        start = end + 1;
    }
    const int all = v6 ? 8 : 4;
    if (parts == 0 || stars == 0 || parts + stars > all)
        return std::nullopt;
    if (v6)
        return known + ":/" + std::to_string(16 * parts);
    for (int i = parts; i < all; ++i)
        known += i + 1 < all ? "0." : "0";
    return known + '/' + std::to_string(8 * parts);
}

/// "192.0.2.1-50": what the end leaves out is taken from the beginning. Backwards it would be a guess.
Rewritten withWholeEnd(std::string_view text)
{
    const std::size_t hyphen = text.find('-');
    const std::string_view left = trimmed(text.substr(0, hyphen));
    const std::string_view right = trimmed(text.substr(hyphen + 1));
    bool mapped = false;
    const std::optional<Address> first = readAddress(left, mapped);
    if (!first || mapped)
        return std::nullopt;
    std::optional<Address> last;
    if (first->family() == Family::IPv4) {
        std::size_t keep = left.size();
        for (auto missing = std::count(right.begin(), right.end(), '.') + 1; missing > 0; --missing)
            keep = left.rfind('.', keep - 1);
        last = readAddress(std::string(left.substr(0, keep + 1)) + std::string(right), mapped);
    } else if (const std::optional<UInt128> tail = readV6("::" + std::string(right))) {
        const auto groups = static_cast<int>(std::count(right.begin(), right.end(), ':')) + 1;
        const UInt128 low = (UInt128{1} << (16 * groups)) - 1;
        last = Address::v6((first->number() & ~low) | *tail);
    }
    if (!last || *last < *first)
        return std::nullopt;
    return Value::range(*first, *last).toString();
}

Rewritten swapped(std::string_view text)
{
    const std::size_t hyphen = text.find('-');
    return std::string(trimmed(text.substr(hyphen + 1))) + '-' + std::string(trimmed(text.substr(0, hyphen)));
}

/// "10/8", "192.168/16": the rest is zero, where the prefix covers exactly the octets that stand there.
Rewritten withAllOctets(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    std::string address(text.substr(0, slash));
    const auto parts = static_cast<int>(std::count(address.begin(), address.end(), '.')) + 1;
    if (text.substr(slash + 1) != std::to_string(8 * parts))
        return std::nullopt;
    for (int i = parts; i < 4; ++i)
        address += ".0";
    return address + std::string(text.substr(slash));
}

Rewritten replacedOnce(std::string_view text, std::string_view what, std::string_view by)
{
    const std::size_t at = text.find(what);
    if (at == std::string_view::npos)
        return std::nullopt;
    return std::string(text.substr(0, at)) + std::string(by) + std::string(text.substr(at + what.size()));
}

Rewritten withoutFlaw(std::string_view text, const Flaw &flaw)
{
    switch (flaw.reason) {
    case Reason::NonAscii:
        return inAscii(text);
    case Reason::Space:
        return withoutInnerBlanks(text);
    case Reason::Brackets:
        return withoutBrackets(text);
    case Reason::Port:
        return withoutPort(text, flaw);
    case Reason::Wildcard:
        return withoutWildcards(text);
    case Reason::ShortRange:
        return withWholeEnd(text);
    case Reason::Reversed:
        return swapped(text);
    case Reason::ShortForm:
        return withAllOctets(text);
    case Reason::RangeParts:
        return replacedOnce(text, "--", "-");
    case Reason::OctetCount:
        return replacedOnce(text, text.find("...") < text.size() ? "..." : "..", "-");
    case Reason::NotAnIp:
        return replacedOnce(text, "\\", "/");
    case Reason::Netmask:
        return withMaskAsPrefix(text.substr(0, text.find('/')), text.substr(text.find('/') + 1));
    default:
        return std::nullopt;
    }
}

} // namespace

std::string fixOf(std::string_view input)
{
    std::string text(trimmed(input));
    // A value needs few rewritings (quotes, dashes, brackets, short end); eight octets and groups bound the rest.
    constexpr int mostSteps = 12;
    for (int step = 0; step < mostSteps && !text.empty() && text.size() <= 4 * maxLength; ++step) {
        const Scan scanned = scan(text);
        if (scanned.value) {
            const Interval &interval = scanned.value->interval();
            if (interval.first.number() == 0 && interval.last.number() == highestOf(scanned.value->family()))
                return {};
            return scanned.value->toString();
        }
        if (scanned.flaw.reason == Reason::TooLong)
            return {};
        Rewritten next = unwrapped(text);
        if (!next)
            next = withoutFlaw(text, scanned.flaw);
        if (!next)
            return {};
        text = std::string(trimmed(*next));
    }
    return {};
}

} // namespace postern::scan
