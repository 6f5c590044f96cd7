#include "core/format/csv_scanner.h"

#include <algorithm>

namespace postern {

std::string CsvCell::text() const
{
    if (!doubled)
        return std::string(raw);
    std::string out;
    out.reserve(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        out += raw[i];
        if (raw[i] == '"' && i + 1 < raw.size() && raw[i + 1] == '"')
            ++i;
    }
    return out;
}

bool CsvScanner::fail(std::string path, std::string code, std::string message)
{
    m_fault = {std::move(path), std::move(code), std::move(message)};
    return false;
}

/// Steps over LF, CRLF or a lone CR.
void CsvScanner::lineEnd()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
    m_lineBegin = m_at;
}

bool CsvScanner::quotedCell(CsvCell &cell)
{
    const std::size_t opening = m_at;
    const std::size_t line = m_line;
    const std::size_t lineBegin = m_lineBegin;
    cell.quoted = true;
    ++m_at;
    while (!atEnd() && m_at - opening <= longestLine) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                cell.doubled = true;
                m_at += 2;
                continue;
            }
            cell.raw = m_text.substr(opening + 1, m_at - opening - 1);
            ++m_at;
            return true;
        }
        if (c == '\n' || c == '\r')
            lineEnd();
        else
            ++m_at;
    }
    const auto column = 1 + std::count_if(m_text.begin() + static_cast<std::ptrdiff_t>(lineBegin),
                                          m_text.begin() + static_cast<std::ptrdiff_t>(opening),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; });
    return fail("line " + std::to_string(line) + ", column " + std::to_string(column), "unterminated-quote",
                atEnd() ? "The quote that opens here is never closed."
                        : "The quote that opens here is not closed within 1 MiB.");
}

void CsvScanner::cell(CsvRecord &record)
{
    CsvCell cell;
    if (!atEnd() && m_text[m_at] == '"' && !quotedCell(cell))
        return;
    const std::size_t begin = m_at;
    bool quote = false;
    while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
        quote = quote || m_text[m_at] == '"';
        if (++m_at - record.begin > longestLine) {
            fail("line " + std::to_string(record.line), "line-too-long", "This line is longer than 1 MiB.");
            return;
        }
    }
    const std::string_view rest = m_text.substr(begin, m_at - begin);
    if (!cell.quoted)
        cell.raw = rest;
    cell.stray = quote || (cell.quoted && !rest.empty());
    record.cells.push_back(cell);
}

bool CsvScanner::next(CsvRecord &record)
{
    record.cells.clear();
    if (atEnd() || broken())
        return false;
    record.line = m_line;
    record.begin = m_at;
    for (;;) {
        cell(record);
        if (broken())
            return false;
        record.end = m_at;
        if (record.end - record.begin > longestLine)
            return fail("line " + std::to_string(record.line), "line-too-long", "This row is longer than 1 MiB.");
        if (atEnd())
            return true;
        if (m_text[m_at] != m_separator) {
            lineEnd();
            return true;
        }
        ++m_at;
    }
}

} // namespace postern
