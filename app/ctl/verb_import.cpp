#include "app/ctl/csv_import.h"
#include "app/ctl/verbs.h"
#include "core/format/configuration_json.h"
#include "core/format/foreign_list.h"
#include "core/format/json_writer.h"
#include "core/format/passwd_file.h"

#include <cstdio>
#include <sys/stat.h>

namespace postern::ctl {

namespace {

constexpr const char *importUsage =
    "posternctl import --from postfix|exim|list|spamexperts FILE|- --config IN.json --mode add|replace\n"
    "             [--account U] [--turn-on] [--fix] [--if-empty off|closed|refuse] -o OUT.json [--json]";
constexpr const char *dovecotUsage = "posternctl import dovecot FILE|- --config IN.json -o OUT.json [--json]";

Result<Configuration> configurationOf(const Options &options)
{
    const Result<std::string> document = readInput(options.value("--config"));
    return document ? readConfiguration(*document) : Result<Configuration>(document.error());
}

int importList(const Arguments &arguments)
{
    const auto options =
        Options::parse(arguments,
                       {"--from=", "--json", "--account=", "--encoding=", "--config=", "--mode=", "--turn-on", "--fix",
                        "--if-empty=", "-o="},
                       1, 1);
    if (!options)
        return usageError(importUsage, options.error().detail);
    const auto form = parseForeignForm(options->value("--from"));
    if (!form || !options->has("--config") || !options->has("-o"))
        return usageError(importUsage,
                          form ? "--config and -o are needed" : "--from is postfix, exim, list or spamexperts");
    const Result<CsvOptions> csv = csvOptions(*options);
    const Result<CsvImportOptions> how = importOptions(*options);
    if (!csv || !how)
        return usageError(importUsage, csv ? how.error().detail : csv.error().detail);
    if (csv->account.empty() && *form != ForeignForm::Spamexperts)
        return usageError(importUsage, "--account says whose list it is");
    const Result<Configuration> current = configurationOf(*options);
    if (!current)
        return fail(options->value("--config"), current.error());
    if (!csv->account.empty() && !current->find(foldUsername(csv->account)))
        return fail("", Error{ErrorCode::NotFound, "there is no account \"" + csv->account + "\"", {}});
    const std::string &file = options->plain().front();
    const Result<std::string> bytes = readInput(file);
    if (!bytes)
        return fail("", bytes.error());
    if (*form == ForeignForm::Spamexperts)
        std::fprintf(stderr, "posternctl: passwords in the file are not taken; a list import makes no accounts\n");
    return applyPreview(*options, file, previewForeignList(*bytes, *form, *csv, *current, options->has("--fix")),
                        *current, *how);
}

std::string_view verdictWord(PasswdRow::Verdict verdict)
{
    switch (verdict) {
    case PasswdRow::Verdict::New:
        return "new";
    case PasswdRow::Verdict::Merged:
        return "merged";
    case PasswdRow::Verdict::Rejected:
        return "rejected";
    }
    return "rejected";
}

void writeRows(const PasswdImport &import, bool written)
{
    json::Writer writer(true);
    writer.beginObject().member("written", written).key("rows").beginArray();
    for (const PasswdRow &row : import.rows)
        writer.beginObject()
            .member("line", row.line)
            .member("account", row.username)
            .member("verdict", verdictWord(row.verdict))
            .member("entries", row.entries)
            .member("reason", row.reason)
            .endObject();
    writer.endArray().key("open").beginArray();
    for (const std::string &name : import.open)
        writer.text(name);
    writer.endArray().endObject();
    std::fputs(writer.take().c_str(), stdout);
}

void printRows(const PasswdImport &import, bool written)
{
    for (const PasswdRow &row : import.rows) {
        if (row.verdict == PasswdRow::Verdict::Rejected)
            std::fprintf(stderr, "line %zu: %s\n", row.line, row.reason.c_str());
        else
            std::fprintf(stderr, "%s: %s, %zu entries%s\n", row.username.c_str(),
                         row.verdict == PasswdRow::Verdict::New ? "new account with its hash" : "is there already",
                         row.entries, row.verdict == PasswdRow::Verdict::Merged ? " added; its password stays" : "");
    }
    for (const std::string &name : import.open)
        std::fprintf(stderr, "%s: has no list, any address with the password may send\n", name.c_str());
    if (!written)
        std::fprintf(stderr, "%zu lines rejected; nothing is written\n", import.rejected());
}

int importDovecot(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--json", "--config=", "-o="}, 1, 1);
    if (!options)
        return usageError(dovecotUsage, options.error().detail);
    if (!options->has("--config") || !options->has("-o"))
        return usageError(dovecotUsage, "--config and -o are needed");
    const Result<Configuration> current = configurationOf(*options);
    if (!current)
        return fail(options->value("--config"), current.error());
    const Result<std::string> bytes = readInput(options->plain().front());
    if (!bytes)
        return fail("", bytes.error());
    const Result<PasswdImport> import = importPasswdFile(*bytes, *current);
    if (!import)
        return fail(options->plain().front(), import.error());
    const bool good = import->rejected() == 0;
    if (good) {
        // The file has hashes in it, so it is for its owner alone.
        ::umask(0077);
        const Status written = writeOutput(options->value("-o"), writeMovedConfiguration(import->configuration));
        if (!written)
            return fail("", written.error());
    }
    options->has("--json") ? writeRows(*import, good) : printRows(*import, good);
    return good ? Fine : AnswerIsNo;
}

} // namespace

std::span<const Verb> importVerbs()
{
    static const Verb verbs[] = {{"import", importUsage, importList}, {"import dovecot", dovecotUsage, importDovecot}};
    return verbs;
}

} // namespace postern::ctl
