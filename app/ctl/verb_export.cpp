#include "app/ctl/options.h"
#include "app/ctl/verbs.h"
#include "core/format/configuration_json.h"
#include "core/format/export.h"

#include <chrono>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *exportUsage = "posternctl export --for postfix|exim|exchange|google|cpanel --config IN.json "
                                    "[--account U]... [--today DATE] [-o FILE]";

int runExport(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--for=", "--config=", "--account=*", "--today=", "-o="});
    if (!options)
        return usageError(exportUsage, options.error().detail);
    const std::optional<ExportTarget> target = parseExportTarget(options->value("--for"));
    if (!target || !options->has("--config"))
        return usageError(exportUsage, target ? "--config is needed" : "--for says which system");
    std::optional<Date> today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (options->has("--today"))
        today = parseDate(options->value("--today"));
    if (!today)
        return usageError(exportUsage, "--today is a date like 2026-11-23");
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
    const Export made = exportFor(*target, *configuration, usernames, *today);
    const Status written = writeOutput(options->value("-o"), made.text);
    if (!written)
        return fail("", written.error());
    for (const std::string &sentence : made.leftOut)
        std::fprintf(stderr, "not in it: %s\n", sentence.c_str());
    return Fine;
}

} // namespace

std::span<const Verb> exportVerbs()
{
    static const Verb verbs[] = {{"export", exportUsage, runExport}};
    return verbs;
}

} // namespace postern::ctl
