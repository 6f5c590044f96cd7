#include "core/format/allowlist_csv.h"

#include "core/format/csv_cells.h"
#include "core/format/csv_layout.h"
#include "core/format/csv_rows.h"

#include <algorithm>

namespace postern {

std::string_view toString(CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return "utf-8";
    case CsvEncoding::Utf16LE:
        return "utf-16le";
    case CsvEncoding::Utf16BE:
        return "utf-16be";
    case CsvEncoding::Windows1252:
        return "windows-1252";
    }
    return "utf-8";
}

std::string_view toString(CsvField field)
{
    switch (field) {
    case CsvField::Account:
        return "account";
    case CsvField::Type:
        return "type";
    case CsvField::Value:
        return "value";
    case CsvField::Remark:
        return "remark";
    case CsvField::Expires:
        return "expires";
    case CsvField::Reviewed:
        return "reviewed";
    case CsvField::Expected:
        return "expected";
    }
    return "row";
}

std::size_t CsvPreview::count(CsvVerdict verdict) const
{
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [&](const CsvRow &row) { return row.verdict == verdict; }));
}

std::size_t CsvPreview::rejected() const
{
    return count(CsvVerdict::Rejected);
}

std::size_t CsvPreview::accepted() const
{
    return rows.size() - rejected();
}

namespace {

Result<CsvPreview> readAllowlistCsv(std::string_view bytes, const CsvOptions &options, const Configuration *current,
                                    bool fixes)
{
    CsvText text(bytes, options.encoding);
    const Result<CsvLayout> layout = findLayout(text.text(), options);
    if (!layout)
        return layout.error();

    CsvPreview preview;
    describe(text, *layout, options, preview);
    const bool mapped = preview.mapping[static_cast<std::size_t>(CsvField::Value)].has_value();

    CsvRowReader rows(text, preview, current, fixes);
    CsvScanner scanner(text.text(), preview.separator);
    CsvRecord record;
    bool header = preview.header;
    while (scanner.next(record)) {
        if (record.blank())
            continue;
        if (header) {
            header = false;
            continue;
        }
        if (preview.sample.size() < 20) {
            std::vector<std::string> &cells = preview.sample.emplace_back();
            for (const CsvCell &cell : record.cells)
                cells.push_back(cell.text());
        }
        if (mapped)
            preview.rows.push_back(rows.read(record));
    }
    if (scanner.broken())
        return Error{ErrorCode::Unreadable, scanner.fault().path + ": " + scanner.fault().message, {scanner.fault()}};
    return preview;
}

} // namespace

Result<CsvPreview> previewAllowlistCsv(std::string_view bytes, const CsvOptions &options, const Configuration &current,
                                       bool fixes)
{
    return readAllowlistCsv(bytes, options, &current, fixes);
}

Result<CsvPreview> checkAllowlistCsv(std::string_view bytes, const CsvOptions &options)
{
    return readAllowlistCsv(bytes, options, nullptr, false);
}

std::string exportAllowlistCsv(const Configuration &configuration, const std::vector<std::string> &usernames)
{
    std::string out = "account,type,value,remark,expires,reviewed,expected\n";
    for (const Account &account : configuration.accounts) {
        if (!usernames.empty() && std::find(usernames.begin(), usernames.end(), account.username) == usernames.end())
            continue;
        for (const Entry &entry : account.allowlist.entries) {
            appendCsvCell(out, account.username);
            out += ',';
            if (const std::optional<Value> &value = entry.value.value())
                out += kindName(value->kind());
            out += ',';
            appendCsvCell(out, entry.value.text());
            out += ',';
            appendCsvCell(out, entry.remark);
            out += ',';
            if (entry.expires)
                out += formatDate(*entry.expires);
            out += ',';
            if (entry.reviewed)
                out += formatDate(*entry.reviewed);
            out += ',';
            out += toString(entry.expected);
            out += '\n';
        }
    }
    return out;
}

} // namespace postern
