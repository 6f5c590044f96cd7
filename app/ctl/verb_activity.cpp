#include "app/ctl/options.h"
#include "app/ctl/verbs.h"
#include "core/format/activity_csv.h"
#include "core/format/configuration_json.h"
#include "core/format/log_import.h"

#include <cstdio>
#include <map>

namespace postern::ctl {

namespace {

constexpr const char *importUsage = "posternctl activity import --from postfix|exim|exchange FILE... [--year YEAR] "
                                    "[--utc-offset MINUTES] [-o FILE] [--json]";

int runImport(const Arguments &arguments)
{
    const auto options =
        Options::parse(arguments, {"--from=", "--year=", "--utc-offset=", "-o=", "--json"}, 1, Options::any);
    if (!options)
        return usageError(importUsage, options.error().detail);
    using Import = Result<LogImport> (*)(const std::vector<std::string> &, const LogOptions &);
    static const std::map<std::string, Import, std::less<>> imports = {
        {"postfix", importPostfixLog}, {"exim", importEximLog}, {"exchange", importExchangeLog}};
    const auto import = imports.find(options->value("--from"));
    if (import == imports.end())
        return usageError(importUsage, "--from is postfix, exim or exchange");
    const auto year = options->integer("--year", 1970, 9999);
    const auto offset = options->integer("--utc-offset", -1440, 1440);
    if (!year || !offset)
        return usageError(importUsage, year ? offset.error().detail : year.error().detail);
    LogOptions how;
    how.year = static_cast<int>(year->value_or(0));
    how.utcOffsetMinutes = static_cast<int>(offset->value_or(0));

    const Result<LogImport> log = import->second(options->plain(), how);
    if (!log)
        return fail("", log.error());
    if (options->has("--json") && options->has("-o")) {
        const Status written = writeOutput(options->value("-o"), writeActivityCsv(log->rows));
        if (!written)
            return fail("", written.error());
    }
    const Status written = options->has("--json")
                               ? writeOutput("-", writeActivityPage({log->rows, log->coverage, {}}, true))
                               : writeOutput(options->value("-o"), writeActivityCsv(log->rows));
    if (!written)
        return fail("", written.error());
    std::fprintf(stderr, "%zu lines, %zu of them evidence, %zu rows %s\n", log->lines, log->matched, log->rows.size(),
                 describe(log->coverage).c_str());
    return Fine;
}

} // namespace

std::span<const Verb> activityVerbs()
{
    static const Verb verbs[] = {{"activity import", importUsage, runImport}};
    return verbs;
}

} // namespace postern::ctl
