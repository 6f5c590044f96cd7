#pragma once

#include "core/format/csv_blocks.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace postern {

/// The places in a CSV text where a cell or a record ends, found 64 bytes at a time. It takes quotes in pairs, which is
/// right where each opens at the beginning of a cell and closes at its end; where one does not, it says so and stops,
/// and the text from there is for a reader that goes byte by byte. Only for CsvScanner.
class CsvIndex final
{
public:
    CsvIndex(std::string_view text, char separator, const csv::BlockReader &reader = csv::blockReader())
        : m_text(text), m_separator(separator), m_reader(reader)
    {
    }

    /// Begins anew at the beginning of a record.
    void restart(std::size_t at);
    static constexpr std::size_t none = ~std::size_t{0};
    /// The next separator or line end outside quotes, text.size() at the end of the text; `none` where quotes are not
    /// as they should be before that, where the text ends within them, or where none comes for more than 1 MiB.
    std::size_t next()
    {
        if (m_taken == m_found && !fill())
            return m_broken ? none : m_text.size();
        return m_base + m_places[m_taken++];
    }

private:
    /// Finds the places of the next blocks; false where there are none.
    bool fill();
    /// What of a block ends a cell; may find that it is broken.
    std::uint64_t endsOf(const csv::Masks &masks, std::size_t size);

    static constexpr std::size_t mostBlocks = 64;
    static constexpr std::size_t mostBytes = mostBlocks * csv::blockSize;
    static constexpr std::size_t farthest = (std::size_t{1} << 20) + mostBytes;

    std::string_view m_text;
    char m_separator;
    const csv::BlockReader &m_reader;
    std::size_t m_at = 0;   ///< all before it is in m_places
    std::size_t m_base = 0; ///< of the places
    std::size_t m_step = csv::blockSize;
    std::uint64_t m_inQuotes = 0;   ///< all ones where the last block ended within quotes
    std::uint64_t m_mayOpen = 1;    ///< 1 where a quote may open at the first byte of the next block
    std::uint64_t m_justClosed = 0; ///< 1 where a quote closed at the last byte of the last block
    bool m_broken = false;
    std::size_t m_found = 0;
    std::size_t m_taken = 0;
    std::array<std::uint16_t, mostBytes + csv::blockSize + csv::slack> m_places;
};

} // namespace postern
