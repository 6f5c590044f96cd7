#pragma once

#include "core/format/allowlist_csv.h"
#include "core/format/csv_scanner.h"
#include "core/format/csv_text.h"

namespace postern {

/// How the columns of a file lie.
struct CsvLayout
{
    char separator = ',';
    bool header = true;
    std::vector<std::string> titles;
    std::array<std::optional<std::size_t>, csvFieldCount> mapping;
};

/// Takes from `options` what is set and guesses the rest from the first rows. Headers are matched by the fixed names in
/// any case; a file without them is told by its first row holding an address. Unreadable: empty, broken in the first
/// rows, or a fixed name there twice.
Result<CsvLayout> findLayout(std::string_view text, const CsvOptions &options);

/// Puts into a preview how its file is read.
void describe(const CsvText &text, const CsvLayout &layout, const CsvOptions &options, CsvPreview &preview);

/// "address", "segment" or "range".
std::string_view kindName(Kind kind);

} // namespace postern
