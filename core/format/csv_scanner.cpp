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
    record.cells.add() = cell;
}

void CsvScanner::seek(std::size_t begin, std::size_t line)
{
    m_at = begin;
    m_line = line;
    m_lineBegin = begin;
    m_aligned = false;
}

bool CsvScanner::next(CsvRecord &record)
{
    record.cells.clear();
    if (atEnd() || broken())
        return false;
    record.line = m_line;
    record.begin = m_at;
    if (m_indexed && nextByIndex(record))
        return true;
    record.cells.clear();
    record.orderly = false;
    m_aligned = false;
    return nextByByte(record);
}

namespace {

/// Looks through what is between quotes: line ends (LF, CRLF and lone CR) are counted, a quote makes it `doubled`.
inline std::size_t lineEndsIn(std::string_view text, bool &doubled)
{
    std::size_t ends = 0;
    bool quote = false;
    char before = '\0';
    for (const char c : text) {
        quote = quote || c == '"';
        ends += c == '\r' || (c == '\n' && before != '\r');
        before = c;
    }
    doubled = quote;
    return ends;
}

} // namespace

/// False where the record has to be read byte by byte; then nothing of it is taken.
bool CsvScanner::nextByIndex(CsvRecord &record)
{
    if (!m_aligned)
        m_index.restart(m_at);
    m_aligned = true;
    const char *const text = m_text.data();
    std::size_t lines = 1;
    for (std::size_t begin = m_at;;) {
        const std::size_t end = m_index.next();
        if (end == CsvIndex::none || end - record.begin > longestLine)
            return false;
        CsvCell &cell = record.cells.add();
        cell.stray = false;
        if (begin < end && text[begin] == '"') {
            cell.raw = {text + begin + 1, end - begin - 2};
            cell.quoted = true;
            lines += lineEndsIn(cell.raw, cell.doubled);
        } else {
            cell.raw = {text + begin, end - begin};
            cell.quoted = false;
            cell.doubled = false;
        }
        if (end < m_text.size() && text[end] == m_separator) {
            begin = end + 1;
            continue;
        }
        record.end = end;
        record.orderly = true;
        m_at = std::min(end + 1, m_text.size());
        if (end + 1 < m_text.size() && text[end] == '\r' && text[end + 1] == '\n') {
            m_index.next();
            ++m_at;
        }
        m_line += lines;
        m_lineBegin = m_at;
        return true;
    }
}

bool CsvScanner::nextByByte(CsvRecord &record)
{
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
