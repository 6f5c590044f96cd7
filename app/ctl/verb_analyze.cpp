#include "app/ctl/options.h"
#include "app/ctl/verbs.h"
#include "core/analysis/analyze.h"
#include "core/format/activity_file.h"
#include "core/format/configuration_json.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <unordered_map>

namespace postern::ctl {

namespace {

constexpr const char *analyzeUsage =
    "posternctl analyze --base A.json --draft B.json [--activity F] [--coverage FROM..TO] [--relay R.json]\n"
    "             [--self ADDRESS] [--today DATE] [--json]";
constexpr const char *decideUsage =
    "posternctl decide --config F.json --account USERNAME --address IP [--without-password] [--today DATE] [--json]";

Error wrongOption(std::string message)
{
    return Error{ErrorCode::InvalidInput, std::move(message), {}};
}

Result<Configuration> configurationFrom(const std::string &file)
{
    const Result<std::string> text = readInput(file);
    if (!text)
        return text.error();
    Result<Configuration> configuration = readConfiguration(*text);
    if (!configuration) {
        Error error = configuration.error();
        error.detail = file + ": " + error.detail;
        return error;
    }
    return configuration;
}

Result<Date> todayOf(const Options &options)
{
    if (!options.has("--today"))
        return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (const auto date = parseDate(options.value("--today")))
        return *date;
    return wrongOption("--today is a date like 2026-11-23");
}

/// One end of --coverage: a time, or a date, which as the end means all of that day.
std::optional<Time> coverageEnd(std::string_view text, bool last)
{
    if (const auto date = parseDate(text))
        return last ? Time(*date + std::chrono::days(1)) - std::chrono::seconds(1) : Time(*date);
    return parseTime(text);
}

Result<Coverage> coverageFrom(const std::string &text)
{
    const std::size_t dots = text.find("..");
    const std::string_view all = text;
    const auto from = coverageEnd(all.substr(0, dots), false);
    const auto to = dots == std::string::npos ? std::nullopt : coverageEnd(all.substr(dots + 2), true);
    if (!from || !to || *to < *from)
        return wrongOption("--coverage is FROM..TO, two dates or times");
    return Coverage{{{"log", *from, *to, {}}}};
}

/// Documents that were written by hand often have no ids: there, accounts of the same name are the same account.
void matchByName(Configuration &base, Configuration &draft)
{
    std::unordered_map<std::string_view, const Account *> unnamed;
    for (Account &account : base.accounts) {
        if (account.id.empty()) {
            account.id = "name:" + account.username;
            unnamed.emplace(account.username, &account);
        }
    }
    for (Account &account : draft.accounts) {
        const auto found = account.id.empty() ? unnamed.find(account.username) : unnamed.end();
        if (found != unnamed.end())
            account.id = found->second->id;
    }
}

struct Question
{
    Configuration base;
    Configuration draft;
    ActivityLog activity;
    Coverage coverage;
    AnalysisContext context;
};

Result<Question> questionOf(const Options &options)
{
    Question question;
    for (const auto &[name, target] : {std::pair{"--base", &question.base}, std::pair{"--draft", &question.draft}}) {
        Result<Configuration> configuration = configurationFrom(options.value(name));
        if (!configuration)
            return configuration.error();
        *target = std::move(configuration).value();
    }
    matchByName(question.base, question.draft);
    adoptReadOnly(question.base, question.draft);

    const Result<Date> today = todayOf(options);
    if (!today)
        return today.error();
    question.context.today = *today;
    if (options.has("--relay")) {
        const Result<std::string> text = readInput(options.value("--relay"));
        if (!text)
            return text.error();
        const Result<RelayInfo> info = readRelayInfo(*text);
        if (!info)
            return info.error();
        question.context = contextOf(*info, *today);
    }
    if (options.has("--self")) {
        question.context.self = Address::parse(options.value("--self"));
        if (!question.context.self)
            return wrongOption("--self is one IP address");
    }
    if (options.has("--activity")) {
        const Result<std::string> text = readInput(options.value("--activity"));
        if (!text)
            return text.error();
        Result<ActivityFile> file = readActivityFile(*text);
        if (!file) {
            Error error = file.error();
            error.detail = options.value("--activity") + ": " + error.detail;
            return error;
        }
        question.coverage = std::move(file->coverage);
        question.activity = ActivityLog(std::move(file->rows));
    }
    if (options.has("--coverage")) {
        Result<Coverage> coverage = coverageFrom(options.value("--coverage"));
        if (!coverage)
            return coverage.error();
        question.coverage = std::move(coverage).value();
    }
    return question;
}

void tellFindings(const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings) {
        std::printf("%s %s%s%s: %s%s%s\n", std::string(toString(finding.severity)).c_str(), finding.code.c_str(),
                    finding.account.empty() ? "" : " ", finding.account.c_str(), finding.message.c_str(),
                    finding.remedy.empty() ? "" : " ", finding.remedy.c_str());
        for (const Affected &affected : finding.addresses)
            std::printf("  %s: %llu messages%s%s%s%s\n", affected.address.toString().c_str(),
                        static_cast<unsigned long long>(affected.count), affected.lastSeen ? ", last " : "",
                        affected.lastSeen ? formatTime(*affected.lastSeen).c_str() : "",
                        affected.senderClass.empty() ? "" : ", ", affected.senderClass.c_str());
    }
}

int runAnalyze(const Arguments &arguments)
{
    const auto options = Options::parse(
        arguments, {"--base=", "--draft=", "--activity=", "--coverage=", "--relay=", "--self=", "--today=", "--json"});
    if (!options)
        return usageError(analyzeUsage, options.error().detail);
    if (!options->has("--base") || !options->has("--draft"))
        return usageError(analyzeUsage, "--base and --draft are needed");
    const Result<Question> question = questionOf(*options);
    if (!question)
        return fail("", question.error());
    const std::vector<Finding> findings =
        analyze(question->base, question->draft, question->activity, question->coverage, question->context);
    if (options->has("--json")) {
        const Status written = writeOutput("-", writeFindings(findings));
        if (!written)
            return fail("", written.error());
    } else {
        tellFindings(findings);
        std::printf("%zu finding%s %s\n", findings.size(), findings.size() == 1 ? "" : "s",
                    describe(question->coverage).c_str());
    }
    const bool serious = std::any_of(findings.begin(), findings.end(),
                                     [](const Finding &finding) { return finding.severity != Severity::Advice; });
    return serious ? AnswerIsNo : Fine;
}

int runDecide(const Arguments &arguments)
{
    const auto options = Options::parse(
        arguments, {"--config=", "--account=", "--address=", "--without-password", "--today=", "--json"});
    if (!options)
        return usageError(decideUsage, options.error().detail);
    if (!options->has("--config") || !options->has("--account") || !options->has("--address"))
        return usageError(decideUsage, "--config, --account and --address are needed");
    const std::optional<Address> address = Address::parse(options->value("--address"));
    if (!address)
        return usageError(decideUsage, "--address is one IP address");
    const Result<Date> today = todayOf(*options);
    if (!today)
        return usageError(decideUsage, today.error().detail);
    const Result<Configuration> configuration = configurationFrom(options->value("--config"));
    if (!configuration)
        return fail("", configuration.error());

    const Account *account = configuration->find(foldUsername(options->value("--account")));
    const Door door = options->has("--without-password") ? Door::WithoutPassword : Door::WithPassword;
    const Decision decision =
        account ? decide(*account, *address, door, *today) : Decision{false, DecisionReason::UnknownAccount, nullptr};
    const DecisionReply reply{decision.allowed, std::string(toString(decision.reason)),
                              decision.entry ? decision.entry->value.text() : std::string()};
    if (options->has("--json")) {
        const Status written = writeOutput("-", writeDecisionReply(reply, true));
        if (!written)
            return fail("", written.error());
    } else {
        std::printf("%s: %s%s%s\n", reply.allowed ? "allowed" : "refused", reply.reason.c_str(),
                    reply.entry.empty() ? "" : " by ", reply.entry.c_str());
    }
    return reply.allowed ? Fine : AnswerIsNo;
}

} // namespace

std::span<const Verb> analyzeVerbs()
{
    static const Verb verbs[] = {{"analyze", analyzeUsage, runAnalyze}, {"decide", decideUsage, runDecide}};
    return verbs;
}

} // namespace postern::ctl
