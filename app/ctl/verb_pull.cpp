#include "app/ctl/push_plan.h"
#include "core/format/finding_json.h"

#include <algorithm>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *pullUsage = "posternctl pull [-o F] [--relay NAME] [--json]";
constexpr const char *diffUsage = "posternctl diff F [-o PLAN] [--relay NAME] [--json]";

int pull(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"-o=", "--relay=", "--json"});
    if (!options)
        return usageError(pullUsage, options.error().detail);
    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("pull", session.error());
    const Result<Configuration> configuration = session.value().configuration();
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
