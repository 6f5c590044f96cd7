#pragma once

#include "core/format/csv_index.h"
#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// One cell of a CSV record, a view into the text.
struct CsvCell
{
    std::string_view raw; ///< without the quotes around it
    bool quoted = false;
    bool doubled = false; ///< holds doubled quotes
    /// A quote within an unquoted cell, or text after the closing one.
    bool stray = false;
    std::string text() const; ///< doubled quotes made single
};

/// The cells of one record; the room of those before is used again.
class CsvCells final
{
public:
    std::size_t size() const { return m_size; }
    const CsvCell &operator[](std::size_t index) const { return m_cells[index]; }
    const CsvCell *begin() const { return m_cells.data(); }
    const CsvCell *end() const { return m_cells.data() + m_size; }
    void clear() { m_size = 0; }
    /// One more; what was in it is still there.
    CsvCell &add()
    {
        if (m_size == m_cells.size())
            m_cells.resize(2 * m_size + 8);
        return m_cells[m_size++];
    }

private:
    std::vector<CsvCell> m_cells;
    std::size_t m_size = 0;
};

struct CsvRecord
{
    std::size_t line = 0;  ///< 1-based, where it begins
    std::size_t begin = 0; ///< in the text, in bytes
    std::size_t end = 0;
    bool orderly = false; ///< no cell is stray; where it is false one may be
    CsvCells cells;
    bool blank() const { return cells.size() == 1 && !cells[0].quoted && cells[0].raw.empty(); }
};

/// Splits a text into records by RFC 4180: LF, CRLF and a lone CR outside quotes end a record. Records with orderly
/// quotes are cut along a CsvIndex, all others byte by byte, with the same result.
class CsvScanner final
{
public:
    static constexpr std::size_t longestLine = std::size_t{1} << 20;

    CsvScanner(std::string_view text, char separator, const csv::BlockReader &reader = csv::blockReader())
        : m_text(text), m_separator(separator), m_index(text, separator, reader)
    {
    }
    /// Always byte by byte: for a few records here and there, and for comparing.
    static CsvScanner byByte(std::string_view text, char separator)
    {
        CsvScanner scanner(text, separator);
        scanner.m_indexed = false;
        return scanner;
    }
    /// Begins at a record that was there before, whose beginning and line are known.
    void seek(std::size_t begin, std::size_t line);

    /// False at the end, and where the structure is broken: then fault() says what and where.
    bool next(CsvRecord &record);
    /// Of what comes next, or of the end.
    std::size_t line() const { return m_line; }
    std::size_t offset() const { return m_at; } ///< in the text
    bool broken() const { return !m_fault.code.empty(); }
    const Fault &fault() const { return m_fault; }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool nextByIndex(CsvRecord &record);
    bool nextByByte(CsvRecord &record);
    void cell(CsvRecord &record);
    bool quotedCell(CsvCell &cell);
    void lineEnd();
    bool fail(std::string path, std::string code, std::string message);

    std::string_view m_text;
    char m_separator;
    bool m_indexed = true;
    bool m_aligned = false; ///< has the index given what is before m_at, and nothing behind it?
    CsvIndex m_index;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineBegin = 0;
    Fault m_fault;
};

} // namespace postern
