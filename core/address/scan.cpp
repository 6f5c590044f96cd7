#include "core/address/scan.h"

#include <algorithm>
#include <array>

namespace postern::scan {

namespace {

enum Seen : unsigned {
    SeenForeign = 1U << 0, // above 0x7f or a control character other than TAB
    SeenList = 1U << 1,
    SeenHyphen = 1U << 2,
    SeenBlank = 1U << 3,
    SeenSlash = 1U << 4,
    SeenColon = 1U << 5,
    SeenNoAddressLetter = 1U << 6,
};

constexpr std::array<std::uint8_t, 256> seenTable = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        unsigned seen = 0;
        if (c >= 0x7f || (c < 0x20 && c != '\t'))
            seen |= SeenForeign;
        if (c == ',' || c == ';' || c == '|')
            seen |= SeenList;
        if (c == '-')
            seen |= SeenHyphen;
        if (c == ' ' || c == '\t')
            seen |= SeenBlank;
        if (c == '/')
            seen |= SeenSlash;
        if (c == ':')
            seen |= SeenColon;
        if (c < 0x7f && isLetter(static_cast<char>(c)) && !isHex(static_cast<char>(c)))
            seen |= SeenNoAddressLetter;
        table[c] = static_cast<std::uint8_t>(seen);
    }
    return table;
}();

unsigned seenIn(std::string_view text)
{
    unsigned seen = 0;
    for (const char c : text)
        seen |= seenTable[static_cast<unsigned char>(c)];
    return seen;
}

int toInt(std::size_t position)
{
    return static_cast<int>(position);
}

Flaw whole(Reason reason, std::string_view text)
{
    return {reason, 0, toInt(text.size())};
}

Flaw shifted(Flaw flaw, std::size_t by)
{
    flaw.start += toInt(by);
    return flaw;
}

bool isSecondByte(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Longer than maxLength characters: what is too much. A stray continuation byte counts with the one before it.
Flaw tooLong(std::string_view text)
{
    const int characters =
        toInt(text.size()) - toInt(static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isSecondByte)));
    if (characters <= maxLength)
        return {};
    return {Reason::TooLong, maxLength, characters - maxLength};
}

Flaw firstForeign(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c > 0x7f)
            return {Reason::NonAscii, toInt(i), 1};
        if (c == 0x7f || (c < 0x20 && c != '\t'))
            return {Reason::Control, toInt(i), 1};
    }
    return {};
}

std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Is `right` only the end of an address of the family of `left`, as in 192.0.2.1-50?
bool isTail(std::string_view right, Family family)
{
    const char separator = family == Family::IPv4 ? '.' : ':';
    int parts = 1;
    bool partEmpty = true;
    for (const char c : right) {
        if (c == separator) {
            if (partEmpty)
                return false;
            ++parts;
            partEmpty = true;
        } else if (family == Family::IPv4 ? isDigit(c) : isHex(c)) {
            partEmpty = false;
        } else {
            return false;
        }
    }
    return !partEmpty && parts < (family == Family::IPv4 ? 4 : 8);
}

void scanRange(std::string_view text, unsigned seen, Scan &result)
{
    const std::size_t hyphen = text.find('-');
    const std::size_t second = text.find('-', hyphen + 1);
    const std::string_view left = withoutBlanks(text.substr(0, hyphen));
    const std::string_view right = withoutBlanks(text.substr(hyphen + 1));
    const auto offset = [&text](std::string_view part) { return static_cast<std::size_t>(part.data() - text.data()); };
    if (second != std::string_view::npos || left.empty() || right.empty()) {
        result.flaw = {Reason::RangeParts, toInt(second != std::string_view::npos ? second : hyphen), 1};
        return;
    }
    if (seen & SeenNoAddressLetter) {
        result.flaw = whole(Reason::NotAnIp, text);
        return;
    }
    if (seen & SeenBlank) {
        for (const std::string_view part : {left, right}) {
            const std::size_t blank = part.find_first_of(" \t");
            if (blank != std::string_view::npos) {
                result.flaw = {Reason::Space, toInt(offset(part) + blank), 1};
                return;
            }
        }
    }
    if (seen & SeenSlash) {
        for (const std::string_view part : {left, right}) {
            const std::size_t slash = part.find('/');
            if (slash != std::string_view::npos) {
                result.flaw = {Reason::RangePrefix, toInt(offset(part) + slash), toInt(part.size() - slash)};
                return;
            }
        }
    }
    bool mapped = false;
    const std::optional<Address> first = readAddress(left, mapped);
    if (!first) {
        result.flaw = shifted(diagnoseAddress(left), offset(left));
        return;
    }
    const Family written = left.find(':') == std::string_view::npos ? Family::IPv4 : Family::IPv6;
    if (isTail(right, written)) {
        result.flaw = {Reason::ShortRange, toInt(offset(right)), toInt(right.size())};
        return;
    }
    const std::optional<Address> last = readAddress(right, mapped);
    if (!last) {
        result.flaw = shifted(diagnoseAddress(right), offset(right));
    } else if (first->family() != last->family()) {
        result.flaw = whole(Reason::MixedFamily, text);
    } else if (*first > *last) {
        result.flaw = whole(Reason::Reversed, text);
    } else {
        result.spaces = (seen & SeenBlank) != 0;
        result.mapped = mapped;
        result.value = Value::range(*first, *last);
    }
}

bool isScheme(std::string_view text)
{
    const std::size_t end = text.find("://");
    if (end == std::string_view::npos || end == 0 || !isLetter(text.front()))
        return false;
    return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '+' || c == '.'; });
}

void scanSegment(std::string_view text, Scan &result)
{
    const std::size_t slash = text.find('/');
    const std::string_view left = text.substr(0, slash);
    const std::string_view prefixText = text.substr(slash + 1);
    if (left.empty()) {
        result.flaw = {Reason::AddressMissing, 0, 0};
        return;
    }
    bool mapped = false;
    const std::optional<Address> address = readAddress(left, mapped);
    if (!address) {
        result.flaw = diagnoseAddress(left);
        return;
    }
    const auto wrong = [&](Reason reason) { result.flaw = {reason, toInt(slash + 1), toInt(prefixText.size())}; };
    if (prefixText.empty() || !std::all_of(prefixText.begin(), prefixText.end(), isDigit)) {
        wrong(readV4(prefixText) || readV6(prefixText) ? Reason::Netmask : Reason::BadPrefix);
        return;
    }
    if (prefixText.size() > 1 && prefixText.front() == '0') {
        wrong(Reason::PrefixZero);
        return;
    }
    int prefix = 0;
    for (const char c : prefixText)
        prefix = std::min(prefix * 10 + (c - '0'), 1000);
    const bool written4 = left.find(':') == std::string_view::npos;
    if (prefix > (written4 ? 32 : 128)) {
        wrong(Reason::PrefixRange);
        return;
    }
    if (mapped) {
        if (prefix < 96) {
            wrong(Reason::MappedPrefix);
            return;
        }
        prefix -= 96;
    }
    result.mapped = mapped;
    result.value = Value::segment(*address, prefix);
    result.hostBits = result.value->interval().first != *address;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto outer = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && outer(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && outer(text.back()))
        text.remove_suffix(1);
    return text;
}

bool takeWhole(std::string_view text, take::Plain &plain)
{
    take::BoundedCursor cursor{text.data(), text.data() + text.size()};
    return !text.empty() && take::takePlain(cursor, plain) && cursor.p == cursor.end;
}

Scan scan(std::string_view input)
{
    Scan result;
    take::Plain plain;
    if (takeWhole(input, plain)) {
        result.value.emplace(plain);
        result.hostBits = plain.kind == Kind::Segment && result.value->interval().first.number() != plain.first;
        return result;
    }
    const std::string_view text = trimmed(input);
    if (text.empty()) {
        result.flaw = {Reason::Empty, 0, 0};
        return result;
    }
    result.trimmed = text.size() != input.size();
    if (text.size() > maxLength)
        result.flaw = tooLong(text);

    if (result.flaw.reason == Reason::None) {
        const unsigned seen = seenIn(text);
        if (seen & SeenForeign) {
            result.flaw = firstForeign(text);
        } else if (seen & SeenList) {
            result.flaw = {Reason::List, toInt(text.find_first_of(",;|")), 1};
        } else if (seen & SeenHyphen) {
            scanRange(text, seen, result);
        } else if (seen & SeenBlank) {
            result.flaw = {Reason::Space, toInt(text.find_first_of(" \t")), 1};
        } else if (seen & SeenSlash) {
            if (isScheme(text))
                result.flaw = whole(Reason::NotAnIp, text);
            else
                scanSegment(text, result);
        } else if (const std::optional<Address> address = readAddress(text, result.mapped)) {
            result.value = Value::address(*address);
        } else {
            result.flaw = diagnoseAddress(text);
        }
    }
    // Blanks before the text are ASCII, so bytes and code points are the same there.
    if (!result.value)
        result.flaw = shifted(result.flaw, static_cast<std::size_t>(text.data() - input.data()));
    return result;
}

} // namespace postern::scan
