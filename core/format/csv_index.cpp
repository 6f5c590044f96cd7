#include "core/format/csv_index.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace postern {

namespace {

/// One bit for each of 64 bytes, the first byte lowest.
struct Masks
{
    std::uint64_t quote = 0;
    std::uint64_t end = 0; ///< separator, LF or CR
};

#ifdef __SSE2__
Masks masksOf(const char *bytes, char separator)
{
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i lf = _mm_set1_epi8('\n');
    const __m128i cr = _mm_set1_epi8('\r');
    const __m128i mark = _mm_set1_epi8(separator);
    Masks masks;
    for (unsigned part = 0; part < 4; ++part) {
        const __m128i data = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * part));
        const __m128i ends =
            _mm_or_si128(_mm_cmpeq_epi8(data, mark), _mm_or_si128(_mm_cmpeq_epi8(data, lf), _mm_cmpeq_epi8(data, cr)));
        const auto bits = [part](__m128i found) {
            return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(found))} << (16 * part);
        };
        masks.quote |= bits(_mm_cmpeq_epi8(data, quote));
        masks.end |= bits(ends);
    }
    return masks;
}
#else
Masks masksOf(const char *bytes, char separator)
{
    Masks masks;
    for (unsigned i = 0; i < 64; ++i) {
        const char c = bytes[i];
        masks.quote |= std::uint64_t{c == '"'} << i;
        masks.end |= std::uint64_t{c == separator || c == '\n' || c == '\r'} << i;
    }
    return masks;
}
#endif

/// Bit i is the parity of the bits up to and with i.
std::uint64_t parities(std::uint64_t bits)
{
    for (unsigned shift = 1; shift < 64; shift *= 2)
        bits ^= bits << shift;
    return bits;
}

} // namespace

void CsvIndex::restart(std::size_t at)
{
    m_at = at;
    m_base = at;
    m_step = blockSize; // grows while all goes well, so that a text full of stray quotes is not looked at twice
    m_inQuotes = 0;
    m_mayOpen = 1;
    m_justClosed = 0;
    m_broken = false;
    m_found = 0;
    m_taken = 0;
}

void CsvIndex::block(const char *bytes, std::size_t size)
{
    Masks masks = masksOf(bytes, m_separator);
    if (size < blockSize) {
        const std::uint64_t there = (std::uint64_t{1} << size) - 1;
        masks.quote &= there;
        masks.end &= there;
    }
    std::uint64_t ends = masks.end;
    if (masks.quote != 0 || m_inQuotes != 0 || m_justClosed != 0) {
        const std::uint64_t inside = parities(masks.quote) ^ m_inQuotes; // with the opening, without the closing quote
        const std::uint64_t opening = masks.quote & inside;
        const std::uint64_t closing = masks.quote & ~inside;
        ends &= ~inside;
        const std::uint64_t mayOpen = (ends << 1 | m_mayOpen) | (closing << 1 | m_justClosed);
        const std::uint64_t mustEnd = closing << 1 | m_justClosed;
        const std::uint64_t there = size < blockSize ? (std::uint64_t{1} << size) - 1 : ~std::uint64_t{0};
        const std::uint64_t wrong = ((opening & ~mayOpen) | (mustEnd & ~(ends | opening))) & there;
        if (wrong != 0) {
            // What comes before is right; a doubled quote is no end, so a record in the middle begins again.
            ends &= (wrong & (~wrong + 1)) - 1;
            m_broken = true;
        }
        m_inQuotes = (inside >> (size - 1) & 1U) != 0 ? ~std::uint64_t{0} : 0;
        m_justClosed = closing >> (size - 1) & 1U;
    }
    m_mayOpen = ends >> (size - 1) & 1U;
    const auto offset = static_cast<std::uint16_t>(m_at - m_base);
    std::uint16_t *place = m_places.data() + m_found;
    while (ends != 0) {
        *place++ = static_cast<std::uint16_t>(offset + std::countr_zero(ends));
        ends &= ends - 1;
    }
    m_found = static_cast<std::size_t>(place - m_places.data());
}

bool CsvIndex::fill()
{
    m_found = 0;
    m_taken = 0;
    m_base = m_at;
    while (m_found == 0 && !m_broken && m_at < m_text.size()) {
        m_base = m_at;
        const std::size_t stop = std::min(m_text.size(), m_at + m_step);
        m_step = std::min(m_step * 2, mostBytes);
        while (m_at < stop && !m_broken) {
            const std::size_t size = std::min(blockSize, m_text.size() - m_at);
            if (size == blockSize) {
                block(m_text.data() + m_at, size);
            } else {
                std::array<char, blockSize> rest{};
                std::memcpy(rest.data(), m_text.data() + m_at, size);
                block(rest.data(), size);
            }
            m_at += size;
        }
    }
    if (m_found == 0 && m_inQuotes != 0)
        m_broken = true;
    return m_found != 0;
}

} // namespace postern
