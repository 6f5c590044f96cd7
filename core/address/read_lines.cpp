#include "core/address/packed_set.h"

#include "core/address/scan.h"
#include "core/address/take.h"

#include <cstring>

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

void readLines(std::string_view text, PackedSet &into,
               const std::function<void(std::size_t line, std::string_view text)> &refused)
{
    const std::size_t lastLineEnd = text.rfind('\n');
    const std::size_t whole = lastLineEnd == std::string_view::npos ? 0 : lastLineEnd + 1;
    take::LineCursor cursor{text.data(), text.data() + whole};
    const char *const end = cursor.end;
    std::size_t number = 0;
    while (cursor.p != end) {
        const char *const start = cursor.p;
        ++number;
        if (!takePlainLine(cursor, into)) {
            cursor.p = static_cast<const char *>(std::memchr(start, '\n', static_cast<std::size_t>(end - start)));
            takeAnyLine({start, static_cast<std::size_t>(cursor.p - start)}, number, into, refused);
        }
        cursor.step();
    }
    if (whole != text.size())
        takeAnyLine(text.substr(whole), number + 1, into, refused);
}

} // namespace postern
