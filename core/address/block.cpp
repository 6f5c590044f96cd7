#include "core/address/block.h"

#ifdef POSTERN_V4_BLOCK

#include <array>
#include <bit>

#include <tmmintrin.h>

// The length of an octet cannot be foreseen, so a loop over digits stalls at nearly every dot. Here the places of the
// dots choose one of 81 layouts, and all four octets are moved, weighed and checked at once.

namespace postern::take {

namespace {

struct alignas(16) Layout
{
    std::array<std::uint8_t, 16> shuffle{}; ///< each octet to the end of its four bytes
    std::array<std::int32_t, 4> least{};    ///< smallest value with this many digits: less means a leading zero
};

constexpr unsigned noLayout = 0xff;

/// Three lengths of one to three digits, as a number of base 3.
constexpr std::size_t combinations = 27;
/// Dots stand before the twelfth byte.
constexpr std::size_t dotMasks = 1U << 12;

struct Tables
{
    std::array<std::uint8_t, dotMasks> combination{};
    std::array<Layout, combinations * 3> layouts{};
};

constexpr Tables makeTables()
{
    Tables tables;
    for (std::uint8_t &entry : tables.combination)
        entry = noLayout;
    for (std::size_t index = 0; index < tables.layouts.size(); ++index) {
        const std::array<std::size_t, 4> lengths = {index / 27 + 1, index / 9 % 3 + 1, index / 3 % 3 + 1,
                                                    index % 3 + 1};
        Layout &layout = tables.layouts[index];
        std::size_t start = 0;
        std::size_t mask = 0;
        for (std::size_t octet = 0; octet < 4; ++octet) {
            for (std::size_t i = 0; i < 4; ++i) {
                const bool digit = i + lengths[octet] >= 4;
                layout.shuffle[4 * octet + i] =
                    digit ? static_cast<std::uint8_t>(start + i + lengths[octet] - 4) : std::uint8_t{0x80};
            }
            layout.least[octet] = lengths[octet] == 1 ? 0 : lengths[octet] == 2 ? 10 : 100;
            start += lengths[octet] + 1;
            if (octet < 3)
                mask |= std::size_t{1} << (start - 1);
        }
        tables.combination[mask] = static_cast<std::uint8_t>(index / 3);
    }
    return tables;
}

constexpr Tables tables = makeTables();

#define POSTERN_SSSE3 __attribute__((target("ssse3")))

POSTERN_SSSE3 inline std::size_t readV4(__m128i block, std::uint32_t &number)
{
    const __m128i digits = _mm_sub_epi8(block, _mm_set1_epi8('0'));
    const __m128i isDigit = _mm_cmpeq_epi8(_mm_min_epu8(digits, _mm_set1_epi8(9)), digits);
    const auto digitMask = static_cast<unsigned>(_mm_movemask_epi8(isDigit));
    const auto dotMask = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8('.'))));
    const auto length = static_cast<unsigned>(std::countr_one(digitMask | dotMask));
    const unsigned dots = dotMask & ((1U << length) - 1);
    if (dots >= dotMasks)
        return 0;
    const unsigned combination = tables.combination[dots];
    if (combination == noLayout)
        return 0;
    const auto lastLength = length - static_cast<unsigned>(std::bit_width(dots));
    if (lastLength - 1 > 2)
        return 0;
    const Layout &layout = tables.layouts[combination * 3 + lastLength - 1];
    const auto aligned = [](const auto &array) {
        return _mm_load_si128(reinterpret_cast<const __m128i *>(array.data()));
    };
    const __m128i octets = _mm_shuffle_epi8(digits, aligned(layout.shuffle));
    const __m128i weights = _mm_set1_epi32(0x010a6400); // 0, 100, 10, 1
    const __m128i values = _mm_madd_epi16(_mm_maddubs_epi16(octets, weights), _mm_set1_epi16(1));
    const __m128i wrong =
        _mm_or_si128(_mm_cmpgt_epi32(values, _mm_set1_epi32(255)), _mm_cmpgt_epi32(aligned(layout.least), values));
    if (_mm_movemask_epi8(wrong) != 0)
        return 0;
    const __m128i packed = _mm_packus_epi16(_mm_packs_epi32(values, values), values);
    number = __builtin_bswap32(static_cast<std::uint32_t>(_mm_cvtsi128_si32(packed)));
    return length;
}

/// One or two digits without a leading zero, at most 32, before the end of the line; more where it is something else.
inline unsigned takePrefix(const char *&p)
{
    constexpr unsigned wrong = 33;
    unsigned prefix = static_cast<unsigned>(static_cast<unsigned char>(*p)) - '0';
    if (prefix > 9)
        return wrong;
    const unsigned second = static_cast<unsigned>(static_cast<unsigned char>(p[1])) - '0';
    if (second > 9) {
        ++p;
        return prefix;
    }
    p += 2;
    return prefix == 0 ? wrong : prefix * 10 + second;
}

} // namespace

const bool canReadBlocks = __builtin_cpu_supports("ssse3") != 0;

POSTERN_SSSE3 std::size_t v4InBlock(__m128i block, std::uint32_t &number)
{
    return readV4(block, number);
}

POSTERN_SSSE3 bool v4Whole(const char *text, std::size_t size, V4Whole &value)
{
    constexpr std::size_t shortest = 7;
    constexpr std::size_t longest = 18; // with a prefix
    if (size < shortest || size > longest)
        return false;
    std::uint32_t first = 0;
    const std::size_t length = readV4(blockOf(text, size), first);
    value.first = first;
    value.last = first;
    if (length == size)
        return length != 0;
    const std::size_t digits = size - length - 1;
    if (length == 0 || text[length] != '/' || digits - 1 > 1)
        return false;
    const unsigned high = static_cast<unsigned>(static_cast<unsigned char>(text[length + 1])) - '0';
    const unsigned low = static_cast<unsigned>(static_cast<unsigned char>(text[size - 1])) - '0';
    const unsigned prefix = digits == 1 ? low : high * 10 + low;
    if (high > 9 || low > 9 || prefix > 32 || (digits == 2 && high == 0))
        return false;
    const auto hosts = static_cast<std::uint32_t>((std::uint64_t{1} << (32 - prefix)) - 1);
    value.first = first & ~hosts;
    value.last = first | hosts;
    value.prefix = static_cast<int>(prefix);
    return true;
}

POSTERN_SSSE3 std::size_t v4Lines(const char *&text, const char *end, std::uint64_t *into, std::size_t most)
{
    // A range and its line end, and the block that is loaded from the beginning of its second address.
    constexpr std::ptrdiff_t room = 48;
    const auto blockAt = [](const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); };
    const char *p = text;
    std::size_t count = 0;
    while (count < most && end - p >= room) {
        std::uint32_t first = 0;
        const std::size_t length = readV4(blockAt(p), first);
        if (length == 0)
            break;
        const char *at = p + length;
        std::uint32_t last = first;
        if (*at == '/') {
            ++at;
            const unsigned prefix = takePrefix(at);
            if (prefix > 32)
                break;
            const auto hosts = static_cast<std::uint32_t>((std::uint64_t{1} << (32 - prefix)) - 1);
            first &= ~hosts;
            last = first | hosts;
        } else if (*at == '-') {
            ++at;
            const std::size_t second = readV4(blockAt(at), last);
            if (second == 0 || last < first)
                break;
            at += second;
        }
        at += *at == '\r' ? 1 : 0;
        if (*at != '\n')
            break;
        into[count++] = (std::uint64_t{first} << 32) | last;
        p = at + 1;
    }
    text = p;
    return count;
}

} // namespace postern::take

#endif
