#include "core/format/csv_layout.h"

#include "core/format/csv_cells.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t rowsToGuessFrom = 100;
using Cells = std::vector<std::string>;
using Mapping = std::array<std::optional<std::size_t>, csvFieldCount>;

std::string trimmedLower(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return foldUsername(text);
}

std::optional<CsvField> fieldNamed(std::string_view title)
{
    const std::string name = trimmedLower(title);
    for (std::size_t i = 0; i < csvFieldCount; ++i) {
        const auto field = static_cast<CsvField>(i);
        if (toString(field) == name)
            return field;
    }
    return std::nullopt;
}

bool isAddressLike(const std::string &cell)
{
    const ParsedValue parsed = parseValue(cell);
    return parsed.value || !parsed.fix.empty();
}

std::size_t knownNames(const Cells &cells)
{
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const std::string &cell) { return fieldNamed(cell).has_value(); }));
}

std::vector<Cells> firstRows(std::string_view text, char separator, Fault &fault)
{
    std::vector<Cells> rows;
    CsvScanner scanner(text, separator);
    CsvRecord record;
    while (rows.size() < rowsToGuessFrom && scanner.next(record)) {
        if (record.blank())
            continue;
        Cells &cells = rows.emplace_back();
        for (const CsvCell &cell : record.cells)
            cells.push_back(cell.text());
    }
    fault = scanner.fault();
    return rows;
}

/// The separator that makes known names of the first row; else the one that cuts most rows into the same number of
/// cells, at least two.
char guessSeparator(std::string_view text)
{
    char best = ',';
    std::size_t bestNames = 0;
    std::size_t bestEven = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        Fault fault;
        const std::vector<Cells> rows = firstRows(text, separator, fault);
        if (rows.empty())
            continue;
        const std::size_t names = rows.front().size() > 1 ? knownNames(rows.front()) : 0;
        const std::size_t width = rows.front().size();
        const std::size_t even =
            width < 2 ? 0 : static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](const Cells &cells) {
                return cells.size() == width;
            }));
        if (names > bestNames || (names == bestNames && even > bestEven)) {
            best = separator;
            bestNames = names;
            bestEven = even;
        }
    }
    return best;
}

/// The column in which most rows hold an address, at least half of them.
std::optional<std::size_t> guessValueColumn(const std::vector<Cells> &rows, std::size_t firstData)
{
    std::vector<std::size_t> hits;
    for (std::size_t i = firstData; i < rows.size(); ++i) {
        hits.resize(std::max(hits.size(), rows[i].size()));
        for (std::size_t column = 0; column < rows[i].size(); ++column)
            hits[column] += isAddressLike(rows[i][column]);
    }
    const auto best = std::max_element(hits.begin(), hits.end());
    if (best == hits.end() || *best == 0 || *best * 2 < rows.size() - firstData)
        return std::nullopt;
    return static_cast<std::size_t>(best - hits.begin());
}

Status mapByNames(const Cells &titles, Mapping &mapping)
{
    for (std::size_t column = 0; column < titles.size(); ++column) {
        const std::optional<CsvField> field = fieldNamed(titles[column]);
        if (!field)
            continue;
        std::optional<std::size_t> &target = mapping[static_cast<std::size_t>(*field)];
        if (target)
            return Error{ErrorCode::Unreadable,
                         "two columns are called " + std::string(toString(*field)),
                         {{"line 1, column " + std::string(toString(*field)), "repeated-column",
                           "Two columns have this name."}}};
        target = column;
    }
    return Nothing{};
}

/// Columns of a file without a header, or with strange names: the value by its looks, and our own order where it fits.
void mapByLooks(const std::vector<Cells> &rows, std::size_t firstData, Mapping &mapping)
{
    const auto value = static_cast<std::size_t>(CsvField::Value);
    if (!mapping[value])
        mapping[value] = guessValueColumn(rows, firstData);
    const auto account = static_cast<std::size_t>(CsvField::Account);
    const bool ours =
        firstData == 0 && !rows.empty() && rows.front().size() == csvFieldCount && mapping[value] == value;
    if (!ours)
        return;
    for (std::size_t i = account; i < csvFieldCount; ++i)
        mapping[i] = i;
}

} // namespace

void describe(const CsvText &text, const CsvLayout &layout, const CsvOptions &options, CsvPreview &preview)
{
    preview.encoding = text.encoding();
    preview.separator = layout.separator;
    preview.header = layout.header;
    preview.titles = layout.titles;
    preview.mapping = layout.mapping;
    preview.account = foldUsername(options.account);
}

std::string_view kindName(Kind kind)
{
    switch (kind) {
    case Kind::Address:
        return "address";
    case Kind::Segment:
        return "segment";
    case Kind::Range:
        return "range";
    }
    return "address";
}

Result<CsvLayout> findLayout(std::string_view text, const CsvOptions &options)
{
    CsvLayout layout;
    layout.separator = options.separator ? *options.separator : guessSeparator(text);
    Fault fault;
    const std::vector<Cells> rows = firstRows(text, layout.separator, fault);
    if (!fault.code.empty())
        return Error{ErrorCode::Unreadable, fault.path + ": " + fault.message, {fault}};
    if (rows.empty())
        return Error{ErrorCode::Unreadable, "the file is empty", {{"line 1", "empty", "There is no row in the file."}}};

    const Cells &first = rows.front();
    layout.header = options.header ? *options.header
                                   : knownNames(first) > 0 || std::none_of(first.begin(), first.end(), isAddressLike);
    if (layout.header) {
        layout.titles = first;
    } else {
        for (std::size_t i = 0; i < first.size(); ++i)
            layout.titles.push_back("Column " + std::to_string(i + 1));
    }
    if (options.mapping) {
        layout.mapping = *options.mapping;
        for (std::optional<std::size_t> &column : layout.mapping) {
            if (column && *column >= layout.titles.size())
                column.reset();
        }
        return layout;
    }
    if (layout.header) {
        const Status named = mapByNames(first, layout.mapping);
        if (!named)
            return named.error();
    }
    mapByLooks(rows, layout.header ? 1 : 0, layout.mapping);
    return layout;
}

} // namespace postern
