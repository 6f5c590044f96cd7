#include "core/format/csv_blocks.h"

#include <algorithm>
#include <bit>

#if defined(__x86_64__) && defined(__GNUC__)
#define POSTERN_CSV_BLOCKS 1
#include <immintrin.h>
#endif

namespace postern::csv {

namespace {

/// Bit i is the parity of the bits up to and with i.
std::uint64_t parities(std::uint64_t bits)
{
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

void plainMasks(const char *text, std::size_t blocks, char separator, Masks *out)
{
    for (std::size_t block = 0; block < blocks; ++block, text += blockSize) {
        Masks masks;
        for (unsigned i = 0; i < blockSize; ++i) {
            const char c = text[i];
            masks.quote |= std::uint64_t{c == '"'} << i;
            masks.end |= std::uint64_t{c == separator || c == '\n' || c == '\r'} << i;
        }
        masks.odd = parities(masks.quote);
        out[block] = masks;
    }
}

bool plainAnyControl(const char *text, std::size_t blocks)
{
    return std::any_of(text, text + blocks * blockSize, isForbiddenControl);
}

std::size_t plainPlaces(const std::uint64_t *bits, std::size_t blocks, std::uint16_t *out)
{
    std::size_t count = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::uint64_t left = bits[block]; left != 0; left &= left - 1)
            out[count++] =
                static_cast<std::uint16_t>(block * blockSize + static_cast<unsigned>(std::countr_zero(left)));
    }
    return count;
}

#ifdef POSTERN_CSV_BLOCKS

void sse2Masks(const char *text, std::size_t blocks, char separator, Masks *out)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i mark = _mm_set1_epi8(separator);
    for (std::size_t block = 0; block < blocks; ++block) {
        Masks masks;
        for (unsigned part = 0; part < 4; ++part, text += 16) {
            const __m128i data = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
            const __m128i ends = _mm_or_si128(_mm_cmpeq_epi8(data, mark),
                                              _mm_or_si128(_mm_cmpeq_epi8(data, lf), _mm_cmpeq_epi8(data, cr)));
            const auto quotes = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(data, quote)));
            masks.quote |= std::uint64_t{quotes} << (16 * part);
            masks.end |= std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(ends))} << (16 * part);
        }
        masks.odd = masks.quote != 0 ? parities(masks.quote) : 0;
        out[block] = masks;
    }
}

bool sse2AnyControl(const char *text, std::size_t blocks)
{
    const __m128i highest = _mm_set1_epi8(0x1f);
    __m128i found = _mm_setzero_si128();
    for (std::size_t part = 0; part < 4 * blocks; ++part, text += 16) {
        const __m128i data = _mm_loadu_si128(reinterpret_cast<const __m128i *>(text));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(data, highest), data);
        const __m128i fine = _mm_or_si128(
            _mm_cmpeq_epi8(data, _mm_set1_epi8('\t')),
            _mm_or_si128(_mm_cmpeq_epi8(data, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(data, _mm_set1_epi8('\r'))));
        found =
            _mm_or_si128(found, _mm_or_si128(_mm_andnot_si128(fine, low), _mm_cmpeq_epi8(data, _mm_set1_epi8(0x7f))));
    }
    return _mm_movemask_epi8(found) != 0;
}

#define POSTERN_AVX2 __attribute__((target("avx2,pclmul,bmi,popcnt")))

/// Eight at a time though there may be fewer: a branch for each could not be foreseen.
POSTERN_AVX2 std::size_t avx2Places(const std::uint64_t *bits, std::size_t blocks, std::uint16_t *out)
{
    const std::uint16_t *const begin = out;
    for (std::size_t block = 0; block < blocks; ++block) {
        std::uint64_t left = bits[block];
        const auto offset = static_cast<unsigned>(block * blockSize);
        const auto count = static_cast<std::size_t>(_mm_popcnt_u64(left));
        for (std::size_t done = 0; done < count; done += 8) {
            for (std::size_t i = 0; i < 8; ++i) {
                out[done + i] = static_cast<std::uint16_t>(offset + static_cast<unsigned>(_tzcnt_u64(left)));
                left = _blsr_u64(left);
            }
        }
        out += count;
    }
    return static_cast<std::size_t>(out - begin);
}

POSTERN_AVX2 void avx2Masks(const char *text, std::size_t blocks, char separator, Masks *out)
{
    const __m256i quote = _mm256_set1_epi8('"');
    const __m256i lf = _mm256_set1_epi8('\n');
    const __m256i cr = _mm256_set1_epi8('\r');
    const __m256i mark = _mm256_set1_epi8(separator);
    for (std::size_t block = 0; block < blocks; ++block, text += blockSize) {
        const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
        const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text + 32));
        const __m256i lowEnds = _mm256_or_si256(
            _mm256_cmpeq_epi8(low, mark), _mm256_or_si256(_mm256_cmpeq_epi8(low, lf), _mm256_cmpeq_epi8(low, cr)));
        const __m256i highEnds = _mm256_or_si256(
            _mm256_cmpeq_epi8(high, mark), _mm256_or_si256(_mm256_cmpeq_epi8(high, lf), _mm256_cmpeq_epi8(high, cr)));
        const auto lowQuotes = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, quote)));
        const auto highQuotes = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, quote)));
        Masks &masks = out[block];
        masks.quote = lowQuotes | std::uint64_t{highQuotes} << 32;
        masks.end = static_cast<std::uint32_t>(_mm256_movemask_epi8(lowEnds)) |
                    std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(highEnds))} << 32;
        // A carry-less product with all ones is the sum, without carry, of all shifts: the parity of what is below.
        const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(masks.quote)),
                                                     _mm_set1_epi8(static_cast<char>(0xff)), 0);
        masks.odd = static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
    }
}

POSTERN_AVX2 bool avx2AnyControl(const char *text, std::size_t blocks)
{
    const __m256i highest = _mm256_set1_epi8(0x1f);
    __m256i found = _mm256_setzero_si256();
    for (std::size_t part = 0; part < 2 * blocks; ++part, text += 32) {
        const __m256i data = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text));
        const __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(data, highest), data);
        const __m256i fine = _mm256_or_si256(_mm256_cmpeq_epi8(data, _mm256_set1_epi8('\t')),
                                             _mm256_or_si256(_mm256_cmpeq_epi8(data, _mm256_set1_epi8('\n')),
                                                             _mm256_cmpeq_epi8(data, _mm256_set1_epi8('\r'))));
        found = _mm256_or_si256(
            found, _mm256_or_si256(_mm256_andnot_si256(fine, low), _mm256_cmpeq_epi8(data, _mm256_set1_epi8(0x7f))));
    }
    return _mm256_movemask_epi8(found) != 0;
}

#endif

struct Readers
{
    std::array<BlockReader, 3> all{};
    std::size_t count = 0;
};

Readers readersHere()
{
    Readers readers;
    readers.all[readers.count++] = {plainMasks, plainAnyControl, plainPlaces};
#ifdef POSTERN_CSV_BLOCKS
    readers.all[readers.count++] = {sse2Masks, sse2AnyControl, plainPlaces}; // every x86-64 has it
    if (__builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("pclmul") != 0 &&
        __builtin_cpu_supports("bmi") != 0 && __builtin_cpu_supports("popcnt") != 0)
        readers.all[readers.count++] = {avx2Masks, avx2AnyControl, avx2Places};
#endif
    return readers;
}

} // namespace

std::span<const BlockReader> blockReaders()
{
    static const Readers readers = readersHere();
    return {readers.all.data(), readers.count};
}

const BlockReader &blockReader()
{
    return blockReaders().back();
}

bool isForbiddenControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\r' && c != '\n') || byte == 0x7f;
}

bool anyForbiddenControl(std::string_view text, const BlockReader &reader)
{
    const std::size_t blocks = text.size() / blockSize;
    return reader.anyControl(text.data(), blocks) ||
           std::any_of(text.begin() + static_cast<std::ptrdiff_t>(blocks * blockSize), text.end(), isForbiddenControl);
}

} // namespace postern::csv
