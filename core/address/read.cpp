#include "core/address/scan.h"

#include <algorithm>

namespace postern::scan {

namespace {

int at(std::size_t position)
{
    return static_cast<int>(position);
}

bool allDigits(std::string_view part)
{
    return !part.empty() && std::all_of(part.begin(), part.end(), isDigit);
}

bool isRadix(std::string_view part)
{
    return part.size() >= 2 && part[0] == '0' && (part[1] | 0x20) == 'x' &&
           std::all_of(part.begin() + 2, part.end(), isHex);
}

/// Calls `each(part, start)` for every part between separators until it returns false.
template <typename Each> void forParts(std::string_view text, char separator, Each &&each)
{
    std::size_t start = 0;
    while (true) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (!each(text.substr(start, end - start), start) || end == text.size())
            return;
        start = end + 1;
    }
}

/// A word of letters that are not all hexadecimal, as in a host name.
bool isWord(std::string_view part)
{
    return part.size() >= 2 && std::all_of(part.begin(), part.end(), isLetter) &&
           !std::all_of(part.begin(), part.end(), isHex);
}

bool looksLikeV4(std::string_view text)
{
    if (text.empty() || (!isDigit(text.front()) && text.front() != '.'))
        return false;
    if (!std::all_of(text.begin(), text.end(),
                     [](char c) { return isDigit(c) || isLetter(c) || c == '.' || c == '+'; }))
        return false;
    if (text.find('.') == std::string_view::npos)
        return allDigits(text) || isRadix(text);
    bool words = false;
    forParts(text, '.', [&words](std::string_view part, std::size_t) { return !(words = isWord(part)); });
    return !words;
}

Flaw diagnoseOctet(std::string_view part, std::size_t start)
{
    const auto flaw = [&](Reason reason) { return Flaw{reason, at(start), at(part.size())}; };
    if (part.empty())
        return flaw(Reason::OctetEmpty);
    if (isRadix(part))
        return flaw(Reason::Radix);
    if (!allDigits(part))
        return flaw(Reason::OctetChar);
    if (part.size() > 1 && part.front() == '0')
        return flaw(Reason::LeadingZero);
    if (part.size() > 3 || (part.size() == 3 && part > "255"))
        return flaw(Reason::OctetRange);
    return {};
}

Flaw diagnoseV4(std::string_view text)
{
    const auto dots = std::count(text.begin(), text.end(), '.');
    if (dots > 3)
        return {Reason::OctetCount, 0, at(text.size())};
    Flaw flaw;
    forParts(text, '.', [&](std::string_view part, std::size_t start) {
        // Where octets are missing, the short form is what is to be said about proper numbers.
        if (dots < 3 && allDigits(part))
            return true;
        flaw = diagnoseOctet(part, start);
        return flaw.reason == Reason::None;
    });
    if (flaw.reason == Reason::None && dots < 3)
        return {Reason::ShortForm, 0, at(text.size())};
    return flaw;
}

bool looksLikeV6(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return false;
    if (!std::all_of(text.begin(), text.end(),
                     [](char c) { return isDigit(c) || isLetter(c) || c == '.' || c == ':' || c == '+'; }))
        return false;
    const std::string_view first = text.substr(0, colon);
    return first.size() < 2 || !isLetter(first.front()) || std::all_of(first.begin(), first.end(), isHex);
}

/// The colons, before any group is looked at.
Flaw diagnoseColons(std::string_view text)
{
    const std::size_t doubled = text.find("::");
    const std::size_t three = text.find(":::");
    if (three != std::string_view::npos && three == doubled) {
        const std::size_t end = std::min(text.find_first_not_of(':', three), text.size());
        return {Reason::DoubleColon, at(three), at(end - three)};
    }
    if (doubled != std::string_view::npos) {
        const std::size_t again = text.find("::", doubled + 2);
        if (again != std::string_view::npos)
            return {Reason::DoubleColon, at(again), 2};
    }
    if (text.front() == ':' && doubled != 0)
        return {Reason::ColonEdge, 0, 1};
    if (text.back() == ':' && (text.size() < 2 || text[text.size() - 2] != ':'))
        return {Reason::ColonEdge, at(text.size() - 1), 1};
    return {};
}

Flaw diagnoseV6(std::string_view text)
{
    Flaw flaw = diagnoseColons(text);
    if (flaw.reason != Reason::None)
        return flaw;
    forParts(text, ':', [&](std::string_view part, std::size_t start) {
        if (part.empty())
            return true;
        if (part.find('.') != std::string_view::npos) {
            if (start + part.size() != text.size()) {
                flaw = {Reason::V4Tail, at(start), at(part.size())};
            } else if (!readV4(part)) {
                flaw = diagnoseV4(part);
                flaw.start += at(start);
            }
        } else if (!std::all_of(part.begin(), part.end(), isHex)) {
            flaw = {Reason::GroupChar, at(start), at(part.size())};
        } else if (part.size() > 4) {
            flaw = {Reason::GroupLong, at(start), at(part.size())};
        }
        return flaw.reason == Reason::None;
    });
    if (flaw.reason == Reason::None)
        return {Reason::GroupCount, 0, at(text.size())};
    return flaw;
}

std::size_t findWildcard(std::string_view text)
{
    const std::size_t star = text.find('*');
    if (star != std::string_view::npos || text.size() < 2)
        return star;
    std::size_t found = std::string_view::npos;
    forParts(text, '.', [&found](std::string_view part, std::size_t start) {
        if (part == "x" || part == "X")
            found = start;
        return found == std::string_view::npos;
    });
    return found;
}

bool hasPort(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos)
        return false;
    const std::string_view host = text.substr(0, colon);
    return host.find('.') != std::string_view::npos &&
           std::all_of(host.begin(), host.end(), [](char c) { return isDigit(c) || c == '.'; });
}

} // namespace

std::optional<std::uint32_t> readV4(std::string_view text)
{
    take::BoundedCursor cursor{text.data(), text.data() + text.size()};
    std::uint32_t number = 0;
    if (!take::takeV4(cursor, number) || cursor.p != cursor.end)
        return std::nullopt;
    return number;
}

std::optional<UInt128> readV6(std::string_view text)
{
    take::BoundedCursor cursor{text.data(), text.data() + text.size()};
    UInt128 number = 0;
    if (!take::takeV6(cursor, number) || cursor.p != cursor.end)
        return std::nullopt;
    return number;
}

std::optional<Address> readAddress(std::string_view text, bool &mapped)
{
    if (const std::optional<std::uint32_t> v4 = readV4(text))
        return Address::v4(*v4);
    const std::optional<UInt128> v6 = readV6(text);
    if (!v6)
        return std::nullopt;
    mapped = mapped || isMappedNumber(*v6);
    return Address::v6(*v6);
}

Flaw diagnoseAddress(std::string_view text)
{
    const Flaw notAnIp{Reason::NotAnIp, 0, at(text.size())};
    if (const std::size_t bracket = text.find_first_of("[]"); bracket != std::string_view::npos)
        return {Reason::Brackets, at(bracket), 1};
    if (const std::size_t zone = text.find('%'); zone != std::string_view::npos)
        return {Reason::Zone, at(zone), at(text.size() - zone)};
    if (const std::size_t wildcard = findWildcard(text); wildcard != std::string_view::npos)
        return {Reason::Wildcard, at(wildcard), 1};
    if (hasPort(text)) {
        const std::size_t colon = text.find(':');
        return {Reason::Port, at(colon), at(text.size() - colon)};
    }
    Flaw flaw = notAnIp;
    if (looksLikeV6(text))
        flaw = diagnoseV6(text);
    else if (looksLikeV4(text))
        flaw = diagnoseV4(text);
    return flaw.reason == Reason::None ? notAnIp : flaw;
}

} // namespace postern::scan
