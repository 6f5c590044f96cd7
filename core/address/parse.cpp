#include "core/address/parse.h"

#include "core/address/scan.h"

#include <algorithm>
#include <array>
#include <bit>

namespace postern {

namespace {

using scan::Reason;
using scan::Scan;

struct ReasonCode
{
    Reason reason;
    std::string_view code;
};

constexpr ReasonCode reasonCodes[] = {
    {Reason::Empty, "empty"},
    {Reason::TooLong, "too-long"},
    {Reason::NonAscii, "non-ascii"},
    {Reason::Control, "control"},
    {Reason::List, "list"},
    {Reason::RangeParts, "range-parts"},
    {Reason::NotAnIp, "not-an-ip"},
    {Reason::Space, "space"},
    {Reason::RangePrefix, "range-prefix"},
    {Reason::ShortRange, "short-range"},
    {Reason::MixedFamily, "mixed-family"},
    {Reason::Reversed, "reversed"},
    {Reason::AddressMissing, "address-missing"},
    {Reason::Netmask, "netmask"},
    {Reason::BadPrefix, "bad-prefix"},
    {Reason::PrefixZero, "prefix-zero"},
    {Reason::PrefixRange, "prefix-range"},
    {Reason::MappedPrefix, "mapped-prefix"},
    {Reason::Brackets, "brackets"},
    {Reason::Zone, "zone"},
    {Reason::Wildcard, "wildcard"},
    {Reason::Port, "port"},
    {Reason::DoubleColon, "double-colon"},
    {Reason::ColonEdge, "colon-edge"},
    {Reason::GroupCount, "group-count"},
    {Reason::GroupLong, "group-long"},
    {Reason::GroupChar, "group-char"},
    {Reason::V4Tail, "v4-tail"},
    {Reason::Radix, "radix"},
    {Reason::ShortForm, "short-form"},
    {Reason::OctetRange, "octet-range"},
    {Reason::OctetCount, "octet-count"},
    {Reason::OctetEmpty, "octet-empty"},
    {Reason::OctetChar, "octet-char"},
    {Reason::LeadingZero, "leading-zero"},
};

constexpr std::string_view warningCodes[] = {
    "trimmed",        "spaces", "mapped",   "host-bits",  "single",        "cidr-equivalent",
    "whole-internet", "broad",  "loopback", "link-local", "multicast",     "broadcast",
    "unspecified",    "cgnat",  "private",  "reserved",   "v4-compatible",
};

constexpr std::string_view equivalentCode = "cidr-equivalent";

struct Block
{
    Family family;
    UInt128 first;
    UInt128 last;
    std::string_view code;
};

constexpr Block v4Block(std::uint32_t base, int prefix, std::string_view code)
{
    return {Family::IPv4, base, base | ((UInt128{1} << (32 - prefix)) - 1), code};
}

constexpr Block v6Block(unsigned topGroup, int prefix, std::string_view code)
{
    const UInt128 first = UInt128{topGroup} << 112;
    return {Family::IPv6, first, first | ((UInt128{1} << (128 - prefix)) - 1), code};
}

/// The first that holds all of a value names it.
constexpr Block blocks[] = {
    v4Block(0x7f000000, 8, "loopback"),
    {Family::IPv6, 1, 1, "loopback"},
    v4Block(0xa9fe0000, 16, "link-local"),
    v6Block(0xfe80, 10, "link-local"),
    v4Block(0xe0000000, 4, "multicast"),
    v6Block(0xff00, 8, "multicast"),
    v4Block(0xffffffff, 32, "broadcast"),
    v4Block(0, 32, "unspecified"),
    {Family::IPv6, 0, 0, "unspecified"},
    v4Block(0x64400000, 10, "cgnat"),
    v4Block(0x0a000000, 8, "private"),
    v4Block(0xac100000, 12, "private"),
    v4Block(0xc0a80000, 16, "private"),
    v6Block(0xfc00, 7, "private"),
    v4Block(0, 8, "reserved"),
    v4Block(0xf0000000, 4, "reserved"),
    {Family::IPv6, 0x10000, 0xffffffff, "v4-compatible"},
};

/// The segment that holds exactly this range, if there is one.
std::optional<Value> equivalentSegment(const Value &range)
{
    const UInt128 first = range.interval().first.number();
    const UInt128 last = range.interval().last.number();
    const UInt128 varying = first ^ last;
    if ((varying & (varying + 1)) != 0 || (first & varying) != 0)
        return std::nullopt;
    const auto high = static_cast<std::uint64_t>(varying >> 64);
    const auto low = static_cast<std::uint64_t>(varying);
    return Value::segment(range.interval().first, bitsOf(range.family()) - std::popcount(high) - std::popcount(low));
}

void noteSize(const Value &value, std::vector<std::string> &notes)
{
    const bool v4 = value.family() == Family::IPv4;
    const Interval &interval = value.interval();
    if (interval.first.number() == 0 && interval.last.number() == highestOf(value.family()))
        notes.emplace_back("whole-internet");
    else if (value.count() > UInt128{1} << (v4 ? 24 : 96))
        notes.emplace_back("broad");
}

void noteBlock(const Value &value, std::vector<std::string> &notes)
{
    const Interval &interval = value.interval();
    const auto block = std::find_if(std::begin(blocks), std::end(blocks), [&](const Block &candidate) {
        return candidate.family == value.family() && candidate.first <= interval.first.number() &&
               interval.last.number() <= candidate.last;
    });
    if (block != std::end(blocks))
        notes.emplace_back(block->code);
}

std::vector<std::string> notesOf(const Scan &scanned)
{
    std::vector<std::string> notes;
    if (scanned.trimmed)
        notes.emplace_back("trimmed");
    if (scanned.spaces)
        notes.emplace_back("spaces");
    if (scanned.mapped)
        notes.emplace_back("mapped");
    if (scanned.hostBits)
        notes.emplace_back("host-bits");
    const Value &value = *scanned.value;
    if (value.kind() != Kind::Address && value.interval().first == value.interval().last)
        notes.emplace_back("single");
    if (value.kind() == Kind::Range) {
        if (const std::optional<Value> segment = equivalentSegment(value))
            notes.push_back(std::string(equivalentCode) + '=' + segment->toString());
    }
    noteSize(value, notes);
    noteBlock(value, notes);
    return notes;
}

} // namespace

std::string_view scan::codeOf(Reason reason)
{
    for (const ReasonCode &entry : reasonCodes) {
        if (entry.reason == reason)
            return entry.code;
    }
    return {};
}

scan::Reason scan::reasonOf(std::string_view code)
{
    for (const ReasonCode &entry : reasonCodes) {
        if (entry.code == code)
            return entry.reason;
    }
    return Reason::None;
}

bool ParsedValue::has(std::string_view note) const
{
    return std::any_of(notes.begin(), notes.end(), [note](std::string_view own) {
        return own == note || (own.starts_with(note) && own.size() > note.size() && own[note.size()] == '=');
    });
}

ParsedValue parseValue(std::string_view text)
{
    const Scan scanned = scan::scan(text);
    ParsedValue result;
    result.value = scanned.value;
    if (scanned.value) {
        result.notes = notesOf(scanned);
        return result;
    }
    result.notes.emplace_back(scan::codeOf(scanned.flaw.reason));
    result.markStart = scanned.flaw.start;
    result.markLength = scanned.flaw.length;
    result.fix = scan::fixOf(text);
    return result;
}

const std::vector<std::string_view> &noteCodes()
{
    static const std::vector<std::string_view> codes = [] {
        std::vector<std::string_view> all;
        for (const ReasonCode &entry : reasonCodes)
            all.push_back(entry.code);
        all.insert(all.end(), std::begin(warningCodes), std::end(warningCodes));
        return all;
    }();
    return codes;
}

} // namespace postern
