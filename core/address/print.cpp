#include "core/address/print.h"

#include <array>
#include <cstring>

namespace postern::print {

namespace {

/// An octet and its dot, for one copy of four bytes.
struct OctetText
{
    std::array<char, 4> text{};
    std::uint8_t length = 0; ///< without the dot
};

constexpr std::array<OctetText, 256> octetTexts = [] {
    std::array<OctetText, 256> table{};
    for (unsigned octet = 0; octet < 256; ++octet) {
        OctetText &entry = table[octet];
        std::size_t length = 0;
        if (octet >= 100)
            entry.text[length++] = static_cast<char>('0' + octet / 100);
        if (octet >= 10)
            entry.text[length++] = static_cast<char>('0' + octet / 10 % 10);
        entry.text[length++] = static_cast<char>('0' + octet % 10);
        entry.length = static_cast<std::uint8_t>(length);
        if (length < 4)
            entry.text[length] = '.';
    }
    return table;
}();

char *putOctet(char *out, unsigned octet)
{
    const OctetText &entry = octetTexts[octet];
    std::memcpy(out, entry.text.data(), 4);
    return out + entry.length;
}

char *putHexGroup(char *out, unsigned group)
{
    static constexpr char digits[] = "0123456789abcdef";
    if (group >= 0x1000)
        *out++ = digits[group >> 12];
    if (group >= 0x100)
        *out++ = digits[(group >> 8) & 0xfU];
    if (group >= 0x10)
        *out++ = digits[(group >> 4) & 0xfU];
    *out++ = digits[group & 0xfU];
    return out;
}

} // namespace

char *putV4(char *out, std::uint32_t number)
{
    out = putOctet(out, number >> 24) + 1; // over the dot
    out = putOctet(out, (number >> 16) & 0xffU) + 1;
    out = putOctet(out, (number >> 8) & 0xffU) + 1;
    return putOctet(out, number & 0xffU);
}

char *putV6(char *out, UInt128 number)
{
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<unsigned>((number >> (112 - 16 * i)) & 0xffffU);

    std::size_t runStart = 8;
    std::size_t runLength = 1; // a single zero group is never shortened
    for (std::size_t i = 0; i < 8;) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > runLength) {
            runStart = i;
            runLength = end - i;
        }
        i = end + 1;
    }
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == runStart) {
            *out++ = ':';
            *out++ = ':';
            i += runLength - 1;
            continue;
        }
        if (i > 0 && (runStart == 8 || i != runStart + runLength))
            *out++ = ':';
        out = putHexGroup(out, groups[i]);
    }
    return out;
}

char *putPrefix(char *out, int prefix)
{
    *out++ = '/';
    return putOctet(out, static_cast<unsigned>(prefix));
}

} // namespace postern::print
