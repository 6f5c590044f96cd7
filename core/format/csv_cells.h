#pragma once

#include <string>
#include <string_view>

namespace postern {

/// Would a spreadsheet take the cell for a formula, or did somebody escape one: apostrophes or none, and then one of
/// = + - @ TAB CR LF NUL or the full-width twin of one.
bool looksLikeFormula(std::string_view cell);
/// Takes the one apostrophe off that appendCsvCell() puts before such a cell.
std::string withoutApostrophe(std::string cell);

/// Appends a cell by RFC 4180, quoted where it must be, with an apostrophe before what looks like a formula.
void appendCsvCell(std::string &out, std::string_view cell, char separator = ',');

} // namespace postern
