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

struct CsvRecord
{
    std::size_t line = 0;  ///< 1-based, where it begins
    std::size_t begin = 0; ///< in the text, in bytes
    std::size_t end = 0;
    std::vector<CsvCell> cells;
    bool blank() const { return cells.size() == 1 && !cells[0].quoted && cells[0].raw.empty(); }
};

/// Splits a text into records by RFC 4180: LF, CRLF and a lone CR outside quotes end a record. Records with orderly
/// quotes are cut along a CsvIndex, all others byte by byte, with the same result.
class CsvScanner final
{
public:
    static constexpr std::size_t longestLine = std::size_t{1} << 20;

    /// `indexed` false: always byte by byte, for comparing.
    CsvScanner(std::string_view text, char separator, bool indexed = true)
        : m_text(text), m_separator(separator), m_indexed(indexed), m_index(text, separator)
    {
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
    bool m_indexed;
    bool m_aligned = false; ///< has the index given what is before m_at, and nothing behind it?
    CsvIndex m_index;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_lineBegin = 0;
    Fault m_fault;
};

} // namespace postern
