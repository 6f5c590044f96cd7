#include "core/format/allowlist_csv.h"
#include "core/format/csv_scanner.h"
#include "tests/fuzz/check.h"

using namespace postern;
using fuzz::check;

namespace {

Configuration organization()
{
    Configuration configuration;
    for (const char *name : {"billing", "scanner", "shop"}) {
        Account &account = configuration.accounts.emplace_back();
        account.id = std::string("acc_") + name;
        account.username = name;
        Entry &entry = account.allowlist.entries.emplace_back();
        entry.id = std::string("ent_") + name;
        entry.value = EntryValue("203.0.113.0/24");
        entry.remark = "HQ";
    }
    return configuration;
}

void checkImport(const CsvPreview &preview, const Configuration &current, CsvMode mode)
{
    CsvImportOptions options;
    options.mode = mode;
    options.acceptPartly = true;
    options.ifEmpty = CsvIfEmpty::Closed;
    const Result<CsvImport> import = importAllowlistCsv(preview, current, options);
    if (!import)
        return;
    // What is exported and imported again is the same list.
    const std::string text = exportAllowlistCsv(import->configuration);
    CsvOptions plain;
    plain.encoding = CsvEncoding::Utf8;
    plain.separator = ',';
    const Result<CsvPreview> again = previewAllowlistCsv(text, plain, import->configuration);
    check(static_cast<bool>(again), "an export can be read");
    check(again->rejected() == 0, "an export has no bad row");
    for (const CsvRow &row : again->rows)
        check(row.verdict == CsvVerdict::Same, "an export says what is there");
}

/// Along the index or byte by byte, the records are the same.
void checkScanner(std::string_view text, char separator)
{
    CsvScanner fast(text, separator);
    CsvScanner plain = CsvScanner::byByte(text, separator);
    CsvRecord a;
    CsvRecord b;
    bool more = true;
    while (more) {
        more = fast.next(a);
        check(more == plain.next(b), "both scanners end at the same place");
        if (!more)
            break;
        check(a.line == b.line && a.begin == b.begin && a.end == b.end && a.cells.size() == b.cells.size(),
              "records are the same");
        for (std::size_t i = 0; i < a.cells.size(); ++i) {
            check(a.cells[i].raw == b.cells[i].raw && a.cells[i].quoted == b.cells[i].quoted &&
                      a.cells[i].doubled == b.cells[i].doubled && a.cells[i].stray == b.cells[i].stray,
                  "cells are the same");
        }
    }
    check(fast.fault() == plain.fault(), "both scanners say the same of a broken text");
}

/// The check that keeps no rows says what the preview says.
void checkCount(std::string_view text, const CsvOptions &options, const Result<CsvPreview> &preview)
{
    CsvCheckSink sink;
    sink.mostItems = text.size() % 2 == 0 ? 5 : 1000; // few: through a temporary file
    const Result<CsvCheck> counted = countAllowlistCsv(text, options, sink);
    check(static_cast<bool>(counted) == static_cast<bool>(preview), "both read the same files");
    if (!preview) {
        check(counted.error().detail == preview.error().detail, "both say the same of what they cannot read");
        return;
    }
    check(counted->rows == preview->rows.size() && counted->accepted() == preview->accepted(), "both count the same");
    auto other = counted->preview.rows.begin();
    std::size_t duplicates = 0;
    for (const CsvRow &row : preview->rows) {
        duplicates += row.code == "duplicate" && row.verdict != CsvVerdict::Rejected;
        if (row.verdict != CsvVerdict::Rejected)
            continue;
        check(other->line == row.line && other->column == row.column && other->code == row.code &&
                  other->reason == row.reason && other->fix == row.fix && other->account == row.account &&
                  other->value == row.value && other->markStart == row.markStart && other->markLength == row.markLength,
              "both refuse the same rows for the same reasons");
        ++other;
    }
    check(counted->duplicates == duplicates, "both find the same duplicates");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Configuration current = organization();
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    const std::string_view text = fuzz::textOf(data + 1, size - 1);
    CsvOptions options;
    if (choice & 1U)
        options.account = "billing";
    if (choice & 2U)
        options.encoding = static_cast<CsvEncoding>(choice >> 6);
    if (choice & 4U)
        options.separator = ",;\t|"[choice >> 4 & 3U];
    if (choice & 8U)
        options.header = (choice & 16U) != 0;
    const Result<CsvPreview> checked = checkAllowlistCsv(text, options);
    checkScanner(text, options.separator.value_or(','));
    checkCount(text, options, checked);
    const Result<CsvPreview> preview = previewAllowlistCsv(text, options, current, (choice & 32U) != 0);
    check(static_cast<bool>(checked) == static_cast<bool>(preview), "the structure does not depend on the accounts");
    if (!preview)
        return 0;
    check(preview->accepted() + preview->rejected() == preview->rows.size(), "every row has one verdict");
    std::size_t line = 0;
    for (const CsvRow &row : preview->rows) {
        check(row.line > line, "rows are told in order");
        line = row.line;
        check((row.verdict == CsvVerdict::Rejected) != row.entry.has_value(), "a row is staged or refused");
        check(row.verdict != CsvVerdict::Rejected || (!row.code.empty() && !row.reason.empty()),
              "a refusal has a reason");
        check(!row.entry || row.entry->value.value().has_value(), "what is staged is valid");
    }
    checkImport(*preview, current, CsvMode::Add);
    checkImport(*preview, current, CsvMode::Replace);
    return 0;
}
