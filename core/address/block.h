#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define POSTERN_V4_BLOCK 1
#include <emmintrin.h>
#endif

/// Dotted decimal without a branch for each digit. Only for core/address.
namespace postern::take {

#ifdef POSTERN_V4_BLOCK

/// Can this processor run v4InBlock()?
extern const bool canReadBlocks;

/// The IPv4 address at the beginning of a block: its length, or 0 where there is none.
std::size_t v4InBlock(__m128i block, std::uint32_t &number);

/// A text that is nothing but one IPv4 address or segment in plain form.
struct V4Whole
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    int prefix = -1; ///< of a segment
};
bool v4Whole(const char *text, std::size_t size, V4Whole &value);

/// Takes lines that hold one IPv4 address, segment or range in plain form and nothing else, from `text` on, as far as
/// `end` leaves room for the longest. Writes at most `most` intervals, each first << 32 | last, and answers how many.
/// `text` then stands at the first line that was not taken. canReadBlocks must hold.
std::size_t v4Lines(const char *&text, const char *end, std::uint64_t *into, std::size_t most);

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool mayReadOn = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool mayReadOn = false;
#else
inline constexpr bool mayReadOn = true;
#endif
#else
inline constexpr bool mayReadOn = true;
#endif

/// Zeros behind so many ones: the mask for a text of n bytes begins at 16 - n.
alignas(16) inline constexpr std::array<std::uint8_t, 32> firstBytes = [] {
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < 16; ++i)
        bytes[i] = 0xff;
    return bytes;
}();

/// The first 16 bytes of a text of at least 4; what it lacks is made up with zeros. What follows a text within the same
/// page can be read, and is put away: the length of an address cannot be foreseen. Next to a page's end it goes through
/// registers, because a load of what was stored in two halves would have to wait.
inline __m128i blockOf(const char *text, std::size_t size)
{
    constexpr std::uintptr_t page = 4096;
    if (mayReadOn && reinterpret_cast<std::uintptr_t>(text) % page <= page - 16) {
        const auto load = [](const void *from) { return _mm_loadu_si128(static_cast<const __m128i *>(from)); };
        return _mm_and_si128(load(text), load(firstBytes.data() + 16 - (size < 16 ? size : 16)));
    }
    if (size >= 16)
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    if (size > 8) {
        std::memcpy(&low, text, 8);
        std::memcpy(&high, text + size - 8, 8);
        high >>= 8 * (16 - size);
    } else {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        std::memcpy(&first, text, 4);
        std::memcpy(&last, text + size - 4, 4);
        low = first | (std::uint64_t{last} << (8 * (size - 4)));
    }
    return _mm_set_epi64x(static_cast<long long>(high), static_cast<long long>(low));
}
#endif

} // namespace postern::take
