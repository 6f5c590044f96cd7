#include "app/ctl/push_plan.h"
#include "core/format/finding_json.h"

#include <algorithm>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *pullUsage = "posternctl pull [--revision N] [-o F] [--relay NAME] [--json]";
constexpr const char *diffUsage = "posternctl diff F [-o PLAN] [--relay NAME] [--json]";

/// What an earlier revision was, over the present one: pushed, it becomes the newest. Passwords are not in it.
Result<Configuration> earlier(RelaySession &session, std::int64_t number, std::int64_t present)
{
    const Result<std::string> text = session.wait<std::string>([&](auto done) {
        session.relay().fetchDocument("/v1/revisions/" + QByteArray::number(qint64(number)), session.context(), done);
    });
    if (!text)
        return text.error();
    Result<Configuration> configuration = readConfiguration(*text, UnknownFields::Ignore);
    if (configuration)
        configuration.value().revision = present;
    return configuration;
}

int pull(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--revision=", "-o=", "--relay=", "--json"});
    if (!options)
        return usageError(pullUsage, options.error().detail);
    const auto number = options->integer("--revision", 1, INT64_MAX);
    if (!number)
        return usageError(pullUsage, number.error().detail);
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("pull", session.error());
    Result<Configuration> configuration = session.value().configuration();
    if (configuration && *number)
        configuration = earlier(session.value(), **number, configuration->revision);
    if (!configuration)
        return session.value().fail("pull", configuration.error());
    const Status written = writeOutput(options->value("-o"), writeConfiguration(*configuration));
    if (!written)
        return fail("pull", written.error());
    if (!options->has("-o"))
        return Fine;
    if (options->has("--json"))
        std::printf("{\"revision\":%lld,\"accounts\":%zu}\n", static_cast<long long>(configuration->revision),
                    configuration->accounts.size());
    else
        std::fprintf(stderr, "Revision %lld, %zu accounts.\n", static_cast<long long>(configuration->revision),
                     configuration->accounts.size());
    return Fine;
}

int showDiff(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"-o=", "--relay=", "--json"}, 1, 1);
    if (!options)
        return usageError(diffUsage, options.error().detail);
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("diff", session.error());
    std::int64_t relayRevision = 0;
    Result<PushPlan> plan = compareWithRelay(session.value(), options->plain()[0], relayRevision);
    if (!plan)
        return session.value().fail("diff", plan.error());
    if (const Status asked = askForFindings(session.value(), plan.value()); !asked)
        return session.value().fail("diff", asked.error());

    const std::string text = writePlanFile(*plan);
    if (options->has("-o")) {
        if (const Status written = writeOutput(options->value("-o"), text); !written)
            return fail("diff", written.error());
    }
    if (options->has("--json")) {
        if (options->value("-o") != "-")
            std::fputs(text.c_str(), stdout);
    } else {
        for (const Change &change : plan->changes)
            std::printf("%s\n", shown(describe(change, plan->base)).c_str());
        printFindings(stdout, plan->reply.findings);
        for (const Plan::Sentence &sentence : plan->reply.now)
            std::printf("Then, %s: %s\n", shown(sentence.account).c_str(), shown(sentence.sentence).c_str());
        if (plan->changes.empty())
            std::fprintf(stderr, "No differences.\n");
    }
    return plan->changes.empty() ? Fine : AnswerIsNo;
}

} // namespace

std::span<const Verb> pullVerbs()
{
    static const Verb verbs[] = {{"pull", pullUsage, pull}, {"diff", diffUsage, showDiff}};
    return verbs;
}

} // namespace postern::ctl
