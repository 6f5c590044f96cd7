#include "core/address/parse.h"

#include "core/address/scan.h"

#include <algorithm>

namespace postern {

namespace {

using scan::Reason;

/// The marked part, where the text is ASCII up to its end; else empty.
std::string_view markedPart(std::string_view text, int start, int length)
{
    const auto from = static_cast<std::size_t>(start);
    const auto count = static_cast<std::size_t>(length);
    const std::string_view upTo = text.substr(0, from + count);
    if (upTo.size() < from + count || std::any_of(upTo.begin(), upTo.end(), [](char c) { return (c & 0x80) != 0; }))
        return {};
    return upTo.substr(from);
}

/// In quotes, with control characters named, cut where it is long.
std::string quoted(std::string_view part)
{
    constexpr std::size_t most = 40;
    std::string out = "\"";
    for (const char c : part.substr(0, most)) {
        const auto byte = static_cast<unsigned char>(c);
        out += byte < 0x20 || byte >= 0x7f ? '?' : c;
    }
    out += part.size() > most ? "...\"" : "\"";
    return out;
}

std::string codePoint(std::string_view text, int start)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    // Everything before the first foreign character is ASCII.
    const std::string_view rest = text.substr(std::min(static_cast<std::size_t>(start), text.size()));
    if (rest.empty())
        return {};
    const auto lead = static_cast<unsigned char>(rest.front());
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    unsigned value = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length && i < rest.size(); ++i)
        value = (value << 6) | (static_cast<unsigned char>(rest[i]) & 0x3fU);
    if (length == 1 && lead >= 0x80) {
        return std::string("byte 0x") + digits[lead >> 4] + digits[lead & 0xfU];
    }
    std::string out = "U+";
    for (int shift = value > 0xffff ? 20 : 12; shift >= 0; shift -= 4)
        out += digits[(value >> shift) & 0xfU];
    return out;
}

/// Which octet or group begins at `start`, counted from 1 within its address.
int partNumber(std::string_view text, int start)
{
    const std::string_view upTo = text.substr(0, static_cast<std::size_t>(start));
    const std::size_t begin = upTo.find_last_of(" \t-:");
    const std::string_view address = begin == std::string_view::npos ? upTo : upTo.substr(begin + 1);
    return static_cast<int>(std::count(address.begin(), address.end(), '.')) + 1;
}

int partCount(std::string_view address, char separator)
{
    return static_cast<int>(std::count(address.begin(), address.end(), separator)) + 1;
}

std::string position(int start)
{
    return "at position " + std::to_string(start + 1);
}

std::string explainOctet(Reason reason, std::string_view text, std::string_view marked, int start)
{
    const std::string octet = "Octet " + std::to_string(partNumber(text, start));
    switch (reason) {
    case Reason::OctetRange:
        return octet + " is " + std::string(marked) + ", highest is 255.";
    case Reason::OctetEmpty:
        return octet + " is missing: a number from 0 to 255 is expected.";
    case Reason::OctetChar:
        return octet + " is " + quoted(marked) + ", which is not a decimal number.";
    case Reason::Radix:
        return octet + " is " + quoted(marked) + ", only decimal numbers are read.";
    default:
        return octet + " is " + quoted(marked) + ": a leading zero can mean decimal or octal.";
    }
}

std::string explainGroups(Reason reason, std::string_view marked)
{
    switch (reason) {
    case Reason::DoubleColon:
        return "\"::\" can stand only once in an IPv6 address, and never as three colons.";
    case Reason::ColonEdge:
        return "An IPv6 address neither begins nor ends with a single colon.";
    case Reason::GroupLong:
        return "Group " + quoted(marked) + " has " + std::to_string(marked.size()) + " digits, at most 4 are allowed.";
    case Reason::GroupChar:
        return "Group " + quoted(marked) + " is not a hexadecimal number.";
    case Reason::V4Tail:
        return "The IPv4 form " + quoted(marked) + " can only stand at the end of an IPv6 address.";
    default:
        if (marked.find("::") != std::string_view::npos)
            return "There are too many groups: with \"::\" an IPv6 address has at most 7 others.";
        return "There are " + std::to_string(partCount(marked, ':') + (marked.find('.') < marked.size() ? 1 : 0)) +
               " groups, an IPv6 address has 8.";
    }
}

std::string explainPrefix(Reason reason, std::string_view text, std::string_view marked, int start)
{
    const bool v6 = text.substr(0, static_cast<std::size_t>(start)).find(':') != std::string_view::npos;
    const std::string highest = v6 ? "128" : "32";
    switch (reason) {
    case Reason::PrefixRange:
        return "The prefix is " + std::string(marked) + ", highest is " + highest + ".";
    case Reason::PrefixZero:
        return "The prefix " + quoted(marked) + " has a leading zero.";
    case Reason::MappedPrefix:
        return "The prefix of an IPv4-mapped segment is " + std::string(marked) + ", lowest is 96.";
    case Reason::Netmask:
        return "A segment is written with a prefix from 0 to " + highest + ", not with a mask.";
    default:
        if (marked.empty())
            return "After the slash a prefix from 0 to " + highest + " is missing.";
        return "The prefix is " + quoted(marked) + ", a number from 0 to " + highest + " is expected.";
    }
}

std::string explainReason(Reason reason, std::string_view text, int start, int length)
{
    const std::string_view marked = markedPart(text, start, length);
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Empty:
        return "There is no value.";
    case Reason::TooLong:
        return "The value has " + std::to_string(scan::maxLength + length) + " characters, at most " +
               std::to_string(scan::maxLength) + " are read.";
    case Reason::NonAscii:
        return "There is a character that no address has (" + codePoint(text, start) + ") " + position(start) + ".";
    case Reason::Control:
        return "There is a control character (" + codePoint(text, start) + ") " + position(start) + ".";
    case Reason::List:
        return "One value is expected, " + quoted(marked) + " separates several.";
    case Reason::RangeParts:
        return "A range is two whole addresses with one hyphen between them.";
    case Reason::NotAnIp:
        return quoted(marked) + " is not an IP address, and names are not looked up.";
    case Reason::Space:
        return "There is a blank " + position(start) + ", within one value.";
    case Reason::RangePrefix:
        return "An end of a range cannot have a prefix (" + quoted(marked) + ").";
    case Reason::ShortRange:
        return "The end of the range is not a whole address.";
    case Reason::MixedFamily:
        return "One end of the range is IPv4 and the other IPv6.";
    case Reason::Reversed:
        return "The range begins after its end.";
    case Reason::AddressMissing:
        return "Before the slash an address is missing.";
    case Reason::Brackets:
        return "An address stands without brackets here.";
    case Reason::Zone:
        return "A zone (" + quoted(marked) + ") means nothing on another machine.";
    case Reason::Wildcard:
        return "A wildcard is not read, a segment with its prefix is expected.";
    case Reason::Port:
        return "A port (" + quoted(marked) + ") does not belong to an address.";
    case Reason::ShortForm: {
        const int octets = partCount(marked, '.');
        return "There " + std::string(octets == 1 ? "is 1 octet" : "are " + std::to_string(octets) + " octets") +
               ", an IPv4 address has 4.";
    }
    case Reason::OctetCount:
        return "There are " + std::to_string(partCount(marked, '.')) + " octets, an IPv4 address has 4.";
    case Reason::OctetRange:
    case Reason::OctetEmpty:
    case Reason::OctetChar:
    case Reason::Radix:
    case Reason::LeadingZero:
        return explainOctet(reason, text, marked, start);
    case Reason::DoubleColon:
    case Reason::ColonEdge:
    case Reason::GroupCount:
    case Reason::GroupLong:
    case Reason::GroupChar:
    case Reason::V4Tail:
        return explainGroups(reason, marked);
    case Reason::Netmask:
    case Reason::BadPrefix:
    case Reason::PrefixZero:
    case Reason::PrefixRange:
    case Reason::MappedPrefix:
        return explainPrefix(reason, text, marked, start);
    }
    return {};
}

std::string explainNote(std::string_view note, const Value &value)
{
    const std::string text = value.toString();
    if (note == "trimmed")
        return "Blanks at the ends were left out.";
    if (note == "spaces")
        return "Blanks around the hyphen were left out.";
    if (note == "mapped")
        return "IPv4-mapped IPv6 is taken as IPv4, " + text + ".";
    if (note == "host-bits")
        return "Bits after the prefix were set; it is taken as " + text + ".";
    if (note == "single")
        return text + " holds one address only.";
    if (note.starts_with("cidr-equivalent="))
        return "The range is exactly the segment " + std::string(note.substr(note.find('=') + 1)) + ".";
    if (note == "whole-internet")
        return text + " holds every address of its family.";
    if (note == "broad")
        return text + " holds very many addresses.";
    if (note == "unspecified" || note == "broadcast" || note == "multicast")
        return text + " is never the address of a sender (" + std::string(note) + ").";
    if (note == "v4-compatible")
        return text + " is a deprecated IPv6 form and does not match IPv4.";
    return text + " is not reached from the internet (" + std::string(note) + ").";
}

} // namespace

std::string explain(const ParsedValue &parsed, std::string_view text)
{
    if (!parsed.value) {
        const Reason reason = parsed.notes.empty() ? Reason::None : scan::reasonOf(parsed.notes.front());
        return explainReason(reason, text, parsed.markStart, parsed.markLength);
    }
    std::string sentences;
    for (const std::string &note : parsed.notes) {
        if (!sentences.empty())
            sentences += ' ';
        sentences += explainNote(note, *parsed.value);
    }
    return sentences;
}

} // namespace postern
