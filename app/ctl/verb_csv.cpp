#include "app/ctl/csv_import.h"
#include "app/ctl/options.h"
#include "app/ctl/table_file.h"
#include "app/ctl/verbs.h"
#include "core/format/allowlist_csv.h"
#include "core/format/configuration_json.h"
#include "core/format/json_writer.h"

#include <chrono>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *checkUsage = "posternctl csv check FILE|- [--account U] [--encoding E] [--separator C] [--json]";
constexpr const char *csvImportUsage =
    "posternctl csv import FILE|- --config IN.json --mode add|replace [--account U] [--turn-on] [--fix]\n"
    "             [--if-empty off|closed|refuse] [--encoding E] [--separator C] -o OUT.json [--json]";
constexpr const char *csvExportUsage = "posternctl csv export --config IN.json [--account U]... [-o FILE]";

} // namespace

Result<CsvOptions> csvOptions(const Options &options)
{
    CsvOptions csv;
    csv.account = options.value("--account");
    if (options.has("--encoding")) {
        for (const CsvEncoding encoding :
             {CsvEncoding::Utf8, CsvEncoding::Utf16LE, CsvEncoding::Utf16BE, CsvEncoding::Windows1252}) {
            if (toString(encoding) == options.value("--encoding"))
                csv.encoding = encoding;
        }
        if (!csv.encoding)
            return Error{ErrorCode::InvalidInput, "--encoding is utf-8, utf-16le, utf-16be or windows-1252", {}};
    }
    if (options.has("--separator")) {
        const std::string separator = options.value("--separator");
        if (separator == "tab" || separator == "\\t")
            csv.separator = '\t';
        else if (separator.size() == 1 && std::string_view(",;\t|").find(separator[0]) != std::string_view::npos)
            csv.separator = separator[0];
        else
            return Error{ErrorCode::InvalidInput, "--separator is , ; | or tab", {}};
    }
    return csv;
}

namespace {

void writeRejectedRow(json::Writer &writer, const CsvRow &row)
{
    writer.beginObject()
        .member("line", row.line)
        .member("column", row.column)
        .member("reason", row.reason)
        .member("code", row.code);
    writer.key("account").textOrNull(row.account);
    writer.member("value", row.value).key("fix").textOrNull(row.fix);
    writer.endObject();
}

void writeRejected(json::Writer &writer, const CsvPreview &preview)
{
    writer.key("rejected").beginArray();
    for (const CsvRow &row : preview.rows) {
        if (row.verdict == CsvVerdict::Rejected)
            writeRejectedRow(writer, row);
    }
    writer.endArray();
}

void writeLayout(json::Writer &writer, const CsvPreview &preview)
{
    const char separator[] = {preview.separator, '\0'};
    writer.member("encoding", toString(preview.encoding))
        .member("separator", std::string_view(separator))
        .member("header", preview.header);
}

void printRejectedRow(const CsvRow &row, std::FILE *out)
{
    std::fprintf(out, "line %zu, %s: %s%s%s%s\n", row.line, row.column.c_str(), row.reason.c_str(),
                 row.fix.empty() ? "" : " Perhaps ", row.fix.c_str(), row.fix.empty() ? "" : " is meant.");
}

void printRejected(const CsvPreview &preview, std::FILE *out)
{
    for (const CsvRow &row : preview.rows) {
        if (row.verdict == CsvVerdict::Rejected)
            printRejectedRow(row, out);
    }
}

/// Guesses that change the text are told, so that no letter becomes another one unseen.
void tellGuesses(const CsvPreview &preview, const Options &options)
{
    if (preview.encoding != CsvEncoding::Utf8 && !options.has("--encoding"))
        std::fprintf(stderr, "posternctl: read as %s; --encoding says otherwise\n",
                     std::string(toString(preview.encoding)).c_str());
}

/// A file without row structure: told as one rejected place, and unreadable.
int unreadable(const Options &options, const std::string &file, const Error &error)
{
    if (options.has("--json")) {
        json::Writer writer(true);
        writer.beginObject().member("rows", 0).member("accepted", 0).key("rejected").beginArray();
        for (const Fault &fault : error.faults) {
            std::size_t line = 0;
            std::size_t character = 0;
            const int numbers = std::sscanf(fault.path.c_str(), "line %zu, column %zu", &line, &character);
            writer.beginObject().member("line", line).member("column", "row");
            if (numbers == 2)
                writer.member("character", character);
            writer.member("reason", fault.path + ": " + fault.message).member("code", fault.code).endObject();
        }
        const Status written = writeOutput("-", writer.endArray().member("unreadable", true).endObject().take());
        if (!written)
            return fail("", written.error());
    }
    std::fprintf(stderr, "posternctl: %s: %s\n", file.c_str(), error.detail.c_str());
    return Usage;
}

int noValueColumn(const std::string &file)
{
    std::fprintf(stderr, "posternctl: %s: no column is called \"value\", and none looks like addresses\n",
                 file.c_str());
    return Usage;
}

bool hasValueColumn(const CsvPreview &preview)
{
    return preview.mapping[static_cast<std::size_t>(CsvField::Value)].has_value();
}

int csvCheck(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--json", "--account=", "--encoding=", "--separator="}, 1, 1);
    if (!options)
        return usageError(checkUsage, options.error().detail);
    const Result<CsvOptions> csv = csvOptions(*options);
    if (!csv)
        return usageError(checkUsage, csv.error().detail);
    const std::string &file = options->plain().front();
    const Result<TableFile> table = TableFile::open(file);
    if (!table)
        return fail("", table.error());
    // A million bad rows are told as they come, so that they are not in memory together.
    const bool asJson = options->has("--json");
    json::Writer writer(true);
    Status written = Nothing{};
    const auto flush = [&](std::size_t most) {
        if (written && writer.size() > most)
            written = writeOutput("-", writer.takeSoFar());
    };
    CsvCheckSink sink;
    sink.passed = [&](std::size_t bytes) {
        table->release(bytes);
        return true;
    };
    sink.counted = [&](const CsvCheck &check) {
        if (!hasValueColumn(check.preview))
            return;
        tellGuesses(check.preview, *options);
        if (asJson)
            writer.beginObject()
                .member("rows", check.rows)
                .member("accepted", check.accepted())
                .key("rejected")
                .beginArray();
    };
    sink.rejected = [&](const CsvRow &row) {
        if (!asJson)
            return printRejectedRow(row, stdout);
        writeRejectedRow(writer, row);
        flush(std::size_t{1} << 18);
    };
    const Result<CsvCheck> check = countAllowlistCsv(table->bytes(), *csv, sink);
    if (!check)
        return check.error().code == ErrorCode::Unreadable ? unreadable(*options, file, check.error())
                                                           : fail(file, check.error());
    if (!hasValueColumn(check->preview))
        return noValueColumn(file);
    if (asJson) {
        writer.endArray()
            .member("accounts", check->accounts)
            .member("duplicates", check->duplicates)
            .member("overlaps", check->overlaps);
        writeLayout(writer, check->preview);
        writer.endObject();
        if (written)
            written = writeOutput("-", writer.take());
    } else {
        std::printf("%zu rows: %zu accepted, %zu rejected\n", check->rows, check->accepted(), check->rejected);
    }
    if (!written)
        return fail("", written.error());
    return check->rejected == 0 ? Fine : AnswerIsNo;
}

} // namespace

Result<CsvImportOptions> importOptions(const Options &options)
{
    CsvImportOptions import;
    const std::string mode = options.value("--mode");
    if (mode == "replace")
        import.mode = CsvMode::Replace;
    else if (mode != "add")
        return Error{ErrorCode::InvalidInput, "--mode is add or replace", {}};
    const std::string ifEmpty = options.value("--if-empty", "refuse");
    if (ifEmpty == "off")
        import.ifEmpty = CsvIfEmpty::Off;
    else if (ifEmpty == "closed")
        import.ifEmpty = CsvIfEmpty::Closed;
    else if (ifEmpty != "refuse")
        return Error{ErrorCode::InvalidInput, "--if-empty is off, closed or refuse", {}};
    import.turnOn = options.has("--turn-on");
    import.today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return import;
}

namespace {

void writeNames(json::Writer &writer, std::string_view key, const std::vector<std::string> &names)
{
    writer.key(key).beginArray();
    for (const std::string &name : names)
        writer.text(name);
    writer.endArray();
}

int reportImport(const Options &options, const CsvPreview &preview, const CsvImport *import, const Error *refused)
{
    if (options.has("--json")) {
        json::Writer writer(true, 512 + preview.rejected() * 192);
        writer.beginObject().member("rows", preview.rows.size()).member("accepted", preview.accepted());
        writeRejected(writer, preview);
        writer.member("new", preview.count(CsvVerdict::New))
            .member("same", preview.count(CsvVerdict::Same))
            .member("changed", preview.count(CsvVerdict::Changed))
            .member("removed", import ? import->removed : 0)
            .member("written", import != nullptr);
        writeNames(writer, "turned_on", import ? import->turnedOn : std::vector<std::string>());
        writeNames(writer, "turned_off", import ? import->turnedOff : std::vector<std::string>());
        writeNames(writer, "stay_open", import ? import->stayOpen : std::vector<std::string>());
        writer.key("refused").beginArray();
        for (const Fault &fault : refused ? refused->faults : std::vector<Fault>())
            writer.beginObject()
                .member("account", fault.path)
                .member("code", fault.code)
                .member("reason", fault.message)
                .endObject();
        writer.endArray();
        writeLayout(writer, preview);
        const Status written = writeOutput("-", writer.endObject().take());
        return written ? int(Fine) : fail("", written.error());
    }
    printRejected(preview, stderr);
    std::fprintf(stderr, "%zu rows: %zu new, %zu same, %zu changed, %zu rejected", preview.rows.size(),
                 preview.count(CsvVerdict::New), preview.count(CsvVerdict::Same), preview.count(CsvVerdict::Changed),
                 preview.rejected());
    if (import)
        std::fprintf(stderr, "; %zu entries removed\n", import->removed);
    else
        std::fprintf(stderr, "; nothing is written\n");
    if (import) {
        for (const std::string &name : import->turnedOn)
            std::fprintf(stderr, "%s: turned on\n", name.c_str());
        for (const std::string &name : import->turnedOff)
            std::fprintf(stderr, "%s: turned off, ANY address with the password may send\n", name.c_str());
        for (const std::string &name : import->stayOpen)
            std::fprintf(stderr, "%s: stays off, any address with the password may send\n", name.c_str());
    }
    return Fine;
}

} // namespace

int applyPreview(const Options &options, const std::string &file, const Result<CsvPreview> &preview,
                 const Configuration &current, const CsvImportOptions &how)
{
    if (!preview)
        return unreadable(options, file, preview.error());
    if (!hasValueColumn(*preview))
        return noValueColumn(file);
    if (!preview->mapping[static_cast<std::size_t>(CsvField::Account)] && preview->account.empty()) {
        std::fprintf(stderr, "posternctl: %s: no column is called \"account\"; --account says which is meant\n",
                     file.c_str());
        return Usage;
    }
    tellGuesses(*preview, options);

    const Result<CsvImport> import = importAllowlistCsv(*preview, current, how);
    if (!import) {
        const bool rows = preview->rejected() != 0;
        const int told = reportImport(options, *preview, nullptr, rows ? nullptr : &import.error());
        if (told != Fine)
            return told;
        return rows ? int(AnswerIsNo) : fail("", import.error());
    }
    const Status written = writeOutput(options.value("-o"), writeConfiguration(import->configuration));
    if (!written)
        return fail("", written.error());
    return reportImport(options, *preview, &import.value(), nullptr);
}

namespace {

int csvImport(const Arguments &arguments)
{
    const auto options =
        Options::parse(arguments,
                       {"--json", "--account=", "--encoding=", "--separator=", "--config=", "--mode=", "--turn-on",
                        "--fix", "--if-empty=", "-o="},
                       1, 1);
    if (!options)
        return usageError(csvImportUsage, options.error().detail);
    const Result<CsvOptions> csv = csvOptions(*options);
    const Result<CsvImportOptions> how = importOptions(*options);
    if (!csv || !how)
        return usageError(csvImportUsage, csv ? how.error().detail : csv.error().detail);
    if (!options->has("--config") || !options->has("-o"))
        return usageError(csvImportUsage, "--config and -o are needed");
    const std::string &file = options->plain().front();
    const Result<std::string> document = readInput(options->value("--config"));
    if (!document)
        return fail("", document.error());
    const Result<Configuration> current = readConfiguration(*document);
    if (!current)
        return fail(options->value("--config"), current.error());
    if (!csv->account.empty() && !current->find(foldUsername(csv->account)))
        return fail("", Error{ErrorCode::NotFound, "there is no account \"" + csv->account + "\"", {}});
    // All rows of an import are in memory together, with their verdicts; a million rows take some 50 MiB of file.
    constexpr std::size_t mostImported = std::size_t{128} << 20;
    const Result<std::string> bytes = readTable(file, mostImported);
    if (!bytes)
        return fail("", bytes.error());
    return applyPreview(*options, file, previewAllowlistCsv(*bytes, *csv, *current, options->has("--fix")), *current,
                        *how);
}

int csvExport(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--config=", "--account=*", "-o="});
    if (!options)
        return usageError(csvExportUsage, options.error().detail);
    if (!options->has("--config"))
        return usageError(csvExportUsage, "--config is needed");
    const Result<std::string> document = readInput(options->value("--config"));
    if (!document)
        return fail("", document.error());
    const Result<Configuration> configuration = readConfiguration(*document);
    if (!configuration)
        return fail(options->value("--config"), configuration.error());
    std::vector<std::string> usernames;
    for (const std::string &name : options->values("--account")) {
        usernames.push_back(foldUsername(name));
        if (!configuration->find(usernames.back()))
            return fail("", Error{ErrorCode::NotFound, "there is no account \"" + name + "\"", {}});
    }
    const Status written = writeOutput(options->value("-o"), exportAllowlistCsv(*configuration, usernames));
    return written ? int(Fine) : fail("", written.error());
}

} // namespace

std::span<const Verb> csvVerbs()
{
    static const Verb verbs[] = {{"csv check", checkUsage, csvCheck},
                                 {"csv import", csvImportUsage, csvImport},
                                 {"csv export", csvExportUsage, csvExport}};
    return verbs;
}

} // namespace postern::ctl
