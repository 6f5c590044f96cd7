#include "app/relayd/commands.h"
#include "app/relayd/host.h"
#include "core/format/activity_file.h"
#include "core/format/log_import.h"

#include <QFile>

#include <algorithm>
#include <cstdio>

namespace postern::relayd {

namespace {

bool covers(const Coverage &known, std::string_view node, Time time)
{
    const auto found = std::ranges::find(known.nodes, node, &Coverage::Node::node);
    if (found == known.nodes.end() || time < found->from || time > found->to)
        return false;
    return std::ranges::none_of(found->gaps, [time](const TimeSpan &gap) { return gap.from < time && time < gap.to; });
}

bool overlaps(const Coverage::Node &known, const Coverage::Node &old)
{
    if (old.to < known.from || known.to < old.from)
        return false;
    return std::ranges::none_of(known.gaps,
                                [&old](const TimeSpan &gap) { return gap.from < old.from && old.to < gap.to; });
}

Error knownAlready(const std::string &node)
{
    return {ErrorCode::InvalidInput,
            "all of this time is known of " + node +
                " already; logs of another server, or of another mail system on it, get a name by --node",
            {}};
}

/// All under one name; InvalidInput where the logs are of several.
Status rename(Coverage &coverage, const std::string &name)
{
    if (name.empty() || coverage.nodes.empty())
        return Nothing{};
    if (coverage.nodes.size() > 1)
        return Error{ErrorCode::InvalidInput, "--node wants the logs of one server; these are of several", {}};
    coverage.nodes.front().node = name;
    return Nothing{};
}

Result<relay::OldEvidence> readLogs(const Options &options, Coverage known)
{
    using Import = Result<LogImport> (*)(const std::vector<std::string> &, const LogOptions &);
    static const std::map<std::string, Import, std::less<>> imports = {
        {"postfix", importPostfixLog}, {"exim", importEximLog}, {"exchange", importExchangeLog}};
    const auto import = imports.find(options.value("--from"));
    if (import == imports.end())
        return Error{ErrorCode::InvalidInput, "--from wants postfix, exim or exchange", {}};
    const auto year = options.integer("--year", 0, 1970, 9999);
    const auto offset = options.integer("--utc-offset", 0, -1440, 1440);
    if (!year || !offset)
        return year ? offset.error() : year.error();
    LogOptions how;
    how.year = static_cast<int>(*year);
    how.utcOffsetMinutes = static_cast<int>(*offset);
    const std::string name = options.value("--node");
    std::string seen;
    how.keep = [&](std::string_view host, Time time) {
        const std::string_view node = name.empty() ? host : std::string_view(name);
        seen = node;
        return !covers(known, node, time);
    };
    auto log = import->second(options.plain(), how);
    if (!log)
        return log.error();
    if (log->rows.empty() && !seen.empty() && log->coverage.empty())
        return knownAlready(seen);
    if (Status named = rename(log.value().coverage, name); !named)
        return named.error();
    return relay::OldEvidence{std::move(log.value().rows), std::move(log.value().coverage), std::move(known)};
}

Result<relay::OldEvidence> readFile(const Options &options, Coverage known)
{
    if (options.plain().size() != 1)
        return Error{ErrorCode::InvalidInput, "one activity file at a time; logs want --from", {}};
    QFile file(QString::fromStdString(options.plain().front()));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, options.plain().front() + ": cannot be read", {}};
    auto read = readActivityFile(file.readAll().toStdString());
    if (!read)
        return read.error();
    if (Status named = rename(read.value().coverage, options.value("--node")); !named)
        return named.error();
    // Its rows are folded: what is known of their time already cannot be told from what is not.
    for (const Coverage::Node &node : read->coverage.nodes) {
        const auto found = std::ranges::find(known.nodes, node.node, &Coverage::Node::node);
        if (found != known.nodes.end() && overlaps(*found, node))
            return Error{ErrorCode::InvalidInput,
                         "some of this time is known of " + node.node +
                             " already; load the logs themselves, or name another node by --node",
                         {}};
    }
    return relay::OldEvidence{std::move(read.value().rows), std::move(read.value().coverage), std::move(known)};
}

} // namespace

int activityCommand(const Arguments &arguments)
{
    Arguments rest = arguments;
    const std::string word = takeWord(rest);
    const auto options = Options::parse(rest, {"", "--state=", "--from=", "--node=", "--year=", "--utc-offset="});
    if (!options)
        return fail(options.error());
    if (word != "load" || options->plain().empty())
        return fail({ErrorCode::InvalidInput, "activity wants load FILE...", {}});
    const auto host = openHost(*options);
    if (!host)
        return fail(host.error());
    for (int attempt = 1;; ++attempt) {
        auto known = host->service->knownActivity();
        if (!known)
            return fail(known.error());
        const auto old = options->has("--from") ? readLogs(*options, std::move(known).value())
                                                : readFile(*options, std::move(known).value());
        if (!old)
            return fail(old.error());
        const auto loaded = host->service->loadActivity(*old, host->user);
        if (!loaded && loaded.error().code == ErrorCode::Stale && attempt < 3)
            continue; // the daemon began with another log meanwhile
        if (!loaded)
            return fail(loaded.error());
        std::printf("%zu rows %s\n", loaded->taken, describe(old->coverage).c_str());
        if (loaded->unknown > 0)
            std::fprintf(stderr, "%zu rows are of names that are no account here, and were left out\n",
                         loaded->unknown);
        return Fine;
    }
}

} // namespace postern::relayd
