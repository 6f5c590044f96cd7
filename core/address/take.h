#pragma once

#include "core/address/address.h"
#include "core/address/block.h"

#include <array>
#include <cstdint>

/// Plain addresses, segments and ranges from a running text, as fast as it goes. Only for core/address.
///
/// A cursor answers peek() and step(). Two of them: one that knows its end and shows a line end there, and one for a
/// text in which a line end is sure to follow. Both stop every function here, because a line end is part of no value.
namespace postern::take {

struct BoundedCursor
{
    const char *p;
    const char *end;
    char peek() const { return p != end ? *p : '\n'; }
    void step() { ++p; }
};

struct LineCursor
{
    const char *p;
    const char *end; ///< of the text, behind its last line end
    char peek() const { return *p; }
    void step() { ++p; }
};

inline constexpr unsigned noDigit = 0xff;

inline constexpr std::array<std::uint8_t, 256> hexDigits = [] {
    std::array<std::uint8_t, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        table[c] = noDigit;
        if (c >= '0' && c <= '9')
            table[c] = static_cast<std::uint8_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            table[c] = static_cast<std::uint8_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            table[c] = static_cast<std::uint8_t>(c - 'A' + 10);
    }
    return table;
}();

template <typename Cursor> unsigned hexDigit(const Cursor &cursor)
{
    return hexDigits[static_cast<unsigned char>(cursor.peek())];
}

/// One to three decimal digits without a leading zero; above 999 where something else stands there.
template <typename Cursor> unsigned takeNumber(Cursor &cursor)
{
    const auto digit = [&cursor] { return static_cast<unsigned>(static_cast<unsigned char>(cursor.peek())) - '0'; };
    constexpr unsigned wrong = 1000;
    unsigned number = digit();
    if (number > 9)
        return wrong;
    cursor.step();
    unsigned next = digit();
    if (next > 9)
        return number;
    if (number == 0)
        return wrong;
    number = number * 10 + next;
    cursor.step();
    next = digit();
    if (next > 9)
        return number;
    cursor.step();
    return number * 10 + next;
}

/// Digit by digit: the reference for takeV4().
template <typename Cursor> bool takeV4ByDigits(Cursor &cursor, std::uint32_t &number)
{
    number = 0;
    for (int octet = 0; octet < 4; ++octet) {
        if (octet > 0) {
            if (cursor.peek() != '.')
                return false;
            cursor.step();
        }
        const unsigned value = takeNumber(cursor);
        if (value > 255)
            return false;
        number = (number << 8) | value;
    }
    return true;
}

/// Four decimal octets. Where it answers false the cursor stands anywhere.
template <typename Cursor> bool takeV4(Cursor &cursor, std::uint32_t &number)
{
#ifdef POSTERN_V4_BLOCK
    const auto left = static_cast<std::size_t>(cursor.end - cursor.p);
    constexpr std::size_t shortest = 7;
    if (canReadBlocks && left >= shortest) {
        const std::size_t length = v4InBlock(blockOf(cursor.p, left), number);
        cursor.p += length;
        return length != 0;
    }
#endif
    return takeV4ByDigits(cursor, number);
}

/// The number as written, mapped ones too. Where it answers false the cursor stands anywhere.
template <typename Cursor> bool takeV6(Cursor &cursor, UInt128 &number)
{
    constexpr std::size_t most = 8;
    std::array<std::uint64_t, most> groups;
    std::size_t count = 0;
    std::size_t doubled = most + 1; // how many groups stand before "::"
    if (cursor.peek() == ':') {
        cursor.step();
        if (cursor.peek() != ':')
            return false;
        cursor.step();
        doubled = 0;
    }
    while (true) {
        const Cursor start = cursor;
        unsigned digit = hexDigit(cursor);
        if (digit == noDigit) {
            if (doubled != count) // only "::" may stand at the end
                return false;
            break;
        }
        unsigned group = digit;
        cursor.step();
        for (int more = 0; more < 3 && (digit = hexDigit(cursor)) != noDigit; ++more) {
            group = (group << 4) | digit;
            cursor.step();
        }
        const char next = cursor.peek();
        if (next == '.') {
            std::uint32_t v4 = 0;
            cursor = start;
            if (count > most - 2 || !takeV4(cursor, v4))
                return false;
            groups[count++] = v4 >> 16;
            groups[count++] = v4 & 0xffffU;
            break;
        }
        if (count == most)
            return false;
        groups[count++] = group;
        if (next != ':')
            break;
        cursor.step();
        if (cursor.peek() == ':') {
            if (doubled <= most)
                return false;
            cursor.step();
            doubled = count;
        } else if (hexDigit(cursor) == noDigit) {
            return false;
        }
    }
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    const std::size_t before = doubled <= most ? doubled : count;
    if (doubled <= most ? count >= most : count != most)
        return false;
    const std::size_t gap = most - count;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t place = i < before ? i : i + gap;
        (place < 4 ? high : low) |= groups[i] << (16 * (3 - place % 4));
    }
    number = (UInt128{high} << 64) | low;
    return true;
}

/// A value in the plain form of nearly all input: no blanks, nothing mapped, nothing wrong.
struct Plain
{
    Family family = Family::IPv4;
    Kind kind = Kind::Address;
    int prefix = -1;
    UInt128 first = 0; ///< as written, with host bits
    UInt128 last = 0;  ///< of a range

    /// In place: an optional that is made from it need not copy a value that was just put together.
    operator Value() const
    {
        const auto address = [this](UInt128 number) {
            return family == Family::IPv4 ? Address::v4(static_cast<std::uint32_t>(number)) : Address::v6(number);
        };
        switch (kind) {
        case Kind::Segment:
            return Value::segment(address(first), prefix);
        case Kind::Range:
            return Value::range(address(first), address(last));
        case Kind::Address:
            break;
        }
        return Value::address(address(first));
    }
};

/// Is it IPv6 of the usual look, with four digits first? Only to try the likelier family first.
template <typename Cursor> bool hasColonSoon(const Cursor &cursor)
{
    return cursor.end - cursor.p > 4 && cursor.p[4] == ':';
}

/// Takes one; false for everything that needs a closer look. What follows the value is not looked at.
template <typename Cursor> bool takePlain(Cursor &cursor, Plain &plain)
{
    const Cursor start = cursor;
    std::uint32_t first4 = 0;
    const bool v4 = !hasColonSoon(cursor) && takeV4(cursor, first4);
    if (v4) {
        plain.first = first4;
    } else {
        cursor = start;
        if (!takeV6(cursor, plain.first) || isMappedNumber(plain.first))
            return false;
        plain.family = Family::IPv6;
    }
    if (cursor.peek() == '/') {
        cursor.step();
        const unsigned prefix = takeNumber(cursor);
        if (prefix > (v4 ? 32 : 128))
            return false;
        plain.kind = Kind::Segment;
        plain.prefix = static_cast<int>(prefix);
    } else if (cursor.peek() == '-') {
        cursor.step();
        std::uint32_t last4 = 0;
        if (v4 ? !takeV4(cursor, last4) : !takeV6(cursor, plain.last) || isMappedNumber(plain.last))
            return false;
        if (v4)
            plain.last = last4;
        if (plain.last < plain.first)
            return false;
        plain.kind = Kind::Range;
    }
    return true;
}

} // namespace postern::take
