#include "core/format/csv_index.h"

#include <algorithm>
#include <cstring>

namespace postern {

using csv::blockSize;
using csv::Masks;

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

std::uint64_t CsvIndex::endsOf(const Masks &masks, std::size_t size)
{
    std::uint64_t ends = masks.end;
    if (masks.quote != 0 || m_inQuotes != 0 || m_justClosed != 0) {
        const std::uint64_t inside = masks.odd ^ m_inQuotes; // with the opening, without the closing quote
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
    m_at += size;
    return ends;
}

bool CsvIndex::fill()
{
    std::array<Masks, mostBlocks> masks;
    std::array<std::uint64_t, mostBlocks + 1> ends;
    m_found = 0;
    m_taken = 0;
    const std::size_t begin = m_at;
    while (m_found == 0 && !m_broken && m_at < m_text.size()) {
        if (m_at - begin > farthest) {
            m_broken = true; // longer than any line may be: the rest is not looked at
            break;
        }
        m_base = m_at;
        const std::size_t wanted = std::min(m_text.size() - m_at, m_step);
        m_step = std::min(m_step * 2, mostBytes);
        const std::size_t blocks = wanted / blockSize;
        m_reader.masks(m_text.data() + m_at, blocks, m_separator, masks.data());
        std::size_t done = 0;
        while (done < blocks && !m_broken) {
            ends[done] = endsOf(masks[done], blockSize);
            ++done;
        }
        if (const std::size_t size = m_text.size() - m_at; size < blockSize && size != 0 && !m_broken) {
            std::array<char, blockSize> rest{};
            std::memcpy(rest.data(), m_text.data() + m_at, size);
            m_reader.masks(rest.data(), 1, m_separator, masks.data());
            masks[0].end &= (std::uint64_t{1} << size) - 1;
            ends[done++] = endsOf(masks[0], size);
        }
        m_found = m_reader.places(ends.data(), done, m_places.data());
    }
    if (m_found == 0 && m_inQuotes != 0)
        m_broken = true;
    return m_found != 0;
}

} // namespace postern
