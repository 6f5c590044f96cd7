#include "core/address/packed_set.h"

#include "core/address/scan.h"
#include "core/address/take.h"

#include <array>
#include <cstring>
#include <span>

namespace postern {

namespace {

/// Takes a line in plain form up to its end, on which the cursor then stands.
bool takePlainLine(take::LineCursor &cursor, PackedSet &into)
{
    take::Plain plain;
    if (!take::takePlain(cursor, plain))
        return false;
    if (cursor.peek() == '\r')
        cursor.step();
    if (cursor.peek() != '\n')
        return false;
    if (plain.family == Family::IPv6) {
        const Address first = Address::v6(plain.first);
        if (plain.kind == Kind::Segment)
            into.add(Value::segment(first, plain.prefix).interval());
        else
            into.add({first, plain.kind == Kind::Range ? Address::v6(plain.last) : first});
        return true;
    }
    const auto first = static_cast<std::uint32_t>(plain.first);
    if (plain.kind == Kind::Segment) {
        const auto hosts = static_cast<std::uint32_t>((std::uint64_t{1} << (32 - plain.prefix)) - 1);
        into.addV4(first & ~hosts, first | hosts);
    } else {
        into.addV4(first, plain.kind == Kind::Range ? static_cast<std::uint32_t>(plain.last) : first);
    }
    return true;
}

/// Takes lines of IPv4 for as long as they come; answers how many. Only for speed: takePlainLine() takes them too.
std::size_t takeV4Lines(take::LineCursor &cursor, PackedSet &into)
{
    std::size_t lines = 0;
#ifdef POSTERN_V4_BLOCK
    std::array<std::uint64_t, 512> intervals;
    for (std::size_t taken = take::canReadBlocks ? intervals.size() : 0; taken == intervals.size(); lines += taken) {
        taken = take::v4Lines(cursor.p, cursor.end, intervals.data(), intervals.size());
        into.addV4(std::span(intervals.data(), taken));
    }
#endif
    return lines;
}

void takeAnyLine(std::string_view line, std::size_t number, PackedSet &into,
                 const std::function<void(std::size_t, std::string_view)> &refused)
{
    const std::string_view text = scan::trimmed(line);
    if (text.empty() || text.front() == '#')
        return;
    if (const std::optional<Value> value = Value::parse(text))
        into.add(value->interval());
    else
        refused(number, line);
}

} // namespace

std::size_t readLines(std::string_view text, PackedSet &into,
                      const std::function<void(std::size_t line, std::string_view text)> &refused, std::size_t before)
{
    const std::size_t lastLineEnd = text.rfind('\n');
    const std::size_t whole = lastLineEnd == std::string_view::npos ? 0 : lastLineEnd + 1;
    take::LineCursor cursor{text.data(), text.data() + whole};
    const char *const end = cursor.end;
    std::size_t number = before;
    while (cursor.p != end) {
        number += takeV4Lines(cursor, into);
        if (cursor.p == end)
            break;
        const char *const start = cursor.p;
        ++number;
        if (!takePlainLine(cursor, into)) {
            cursor.p = static_cast<const char *>(std::memchr(start, '\n', static_cast<std::size_t>(end - start)));
            takeAnyLine({start, static_cast<std::size_t>(cursor.p - start)}, number, into, refused);
        }
        cursor.step();
    }
    if (whole != text.size())
        takeAnyLine(text.substr(whole), ++number, into, refused);
    return number;
}

} // namespace postern
