#include "core/format/csv_cells.h"

namespace postern {

bool looksLikeFormula(std::string_view cell)
{
    const std::size_t first = cell.find_first_not_of('\'');
    if (first == std::string_view::npos)
        return false;
    const std::string_view rest = cell.substr(first);
    if (std::string_view("=+-@\t\r\n\0", 8).find(rest.front()) != std::string_view::npos)
        return true;
    return rest.starts_with("\xef\xbc\x9d") || rest.starts_with("\xef\xbc\x8b") || rest.starts_with("\xef\xbc\x8d") ||
           rest.starts_with("\xef\xbc\xa0");
}

std::string withoutApostrophe(std::string cell)
{
    if (!cell.empty() && cell.front() == '\'' && looksLikeFormula(cell))
        cell.erase(0, 1);
    return cell;
}

void appendCsvCell(std::string &out, std::string_view cell, char separator)
{
    const bool formula = looksLikeFormula(cell);
    const bool quotes = formula || cell.find_first_of("\"\r\n\t") != std::string_view::npos ||
                        cell.find(separator) != std::string_view::npos || cell.starts_with(' ') || cell.ends_with(' ');
    if (!quotes) {
        out += cell;
        return;
    }
    out += '"';
    if (formula)
        out += '\'';
    for (const char c : cell) {
        out += c;
        if (c == '"')
            out += c;
    }
    out += '"';
}

} // namespace postern
