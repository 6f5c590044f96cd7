#include "app/ctl/push_plan.h"
#include "core/format/finding_json.h"
#include "core/format/history_json.h"

#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace postern::ctl {

namespace {

constexpr const char *pushUsage =
    "posternctl push F [--plan PLAN] [--confirm SECONDS] [--acknowledge CODE[:USERNAME]]...\n"
    "             [--note TEXT] [--relay NAME] [--json]";
constexpr const char *keepUsage = "posternctl keep [--relay NAME] [--json]";
constexpr const char *extendUsage = "posternctl extend SECONDS [--relay NAME] [--json]";
constexpr const char *revertUsage = "posternctl revert [N] [--relay NAME] [--json]";
constexpr int defaultWindow = 120;

/// A refusal, as it stands in the answer and on standard error.
int refuse(bool asJson, std::string_view reason, std::int64_t revision, const std::vector<Finding> &findings,
           const std::string &detail)
{
    if (asJson) {
        json::Writer writer(true);
        writer.beginObject().member("state", "refused").member("reason", reason).member("revision", revision);
        writer.key("findings");
        json::writeFindingArray(writer, findings);
        writer.endObject();
        std::fputs(writer.take().c_str(), stdout);
    }
    std::fprintf(stderr, "posternctl: push refused (%.*s): %s\n", static_cast<int>(reason.size()), reason.data(),
                 detail.c_str());
    if (!asJson)
        printFindings(stderr, findings);
    return Refused;
}

void printReply(bool asJson, const ChangeReply &reply, const std::map<std::string, std::string> &generated)
{
    if (asJson) {
        json::Writer writer(true);
        writer.beginObject().member("revision", reply.revision).member("state", reply.state);
        writer.key("confirm_by");
        if (reply.confirmBy)
            writer.text(formatTime(*reply.confirmBy));
        else
            writer.null();
        writer.key("generated").beginObject();
        for (const auto &[username, password] : generated)
            writer.member(username, password);
        writer.endObject();
        writer.key("now").beginArray();
        for (const Plan::Sentence &sentence : reply.now)
            writer.beginObject().member("account", sentence.account).member("sentence", sentence.sentence).endObject();
        writer.endArray();
        writer.key("findings");
        json::writeFindingArray(writer, reply.findings);
        writer.member("open_sessions", reply.openSessions);
        writer.member("open_sessions_unknown", reply.openSessionsUnknown);
        writer.endObject();
        std::fputs(writer.take().c_str(), stdout);
        return;
    }
    std::printf("Revision %lld is %s.\n", static_cast<long long>(reply.revision), shown(reply.state).c_str());
    if (reply.state == "applied")
        std::printf("It reverts by itself at %s unless \"posternctl keep\" keeps it.\n",
                    reply.confirmBy ? formatTime(*reply.confirmBy).c_str() : "its deadline");
    for (const Plan::Sentence &sentence : reply.now)
        std::printf("Now, %s: %s\n", shown(sentence.account).c_str(), shown(sentence.sentence).c_str());
    for (const auto &[username, password] : generated)
        std::printf("Password of %s, shown only here: %s\n", username.c_str(), password.c_str());
    if (reply.openSessions + reply.openSessionsUnknown > 0)
        std::printf(
            "%d sessions that were opened before are still open, and %d from these addresses that have not said "
            "yet for whom they send. \"posternctl sessions --end\" ends them.\n",
            reply.openSessions, reply.openSessionsUnknown);
}

/// --acknowledge CODE[:USERNAME] against what is to be acknowledged. Words that fit nothing are told.
std::vector<Acknowledgement> acknowledgementsOf(const Options &options, const std::vector<Finding> &findings)
{
    std::vector<Acknowledgement> acknowledged;
    for (const std::string &word : options.values("--acknowledge")) {
        const std::size_t colon = word.find(':');
        const std::string code = word.substr(0, colon);
        bool fits = false;
        for (const Finding &finding : findings) {
            if (finding.code != code || !needsAcknowledgement(finding) ||
                (colon != std::string::npos && finding.account != foldUsername(word.substr(colon + 1))))
                continue;
            fits = true;
            acknowledged.push_back(acknowledge(finding));
            std::string addresses;
            for (const Affected &affected : finding.addresses)
                addresses += ' ' + affected.address.toString();
            std::fprintf(stderr, "Acknowledged: %s%s%s:%s\n", finding.code.c_str(), finding.account.empty() ? "" : " ",
                         finding.account.c_str(), addresses.empty() ? " no address" : addresses.c_str());
        }
        if (!fits)
            std::fprintf(stderr, "posternctl: --acknowledge %s fits nothing in this push\n", word.c_str());
    }
    return acknowledged;
}

int pushRefused(RelaySession &session, bool asJson, const Error &error, const PushPlan &plan)
{
    const std::optional<Problem> problem = session.relay().lastProblem();
    const bool replied = problem && problem->reply;
    const std::int64_t revision = replied ? problem->reply->revision : plan.base.revision;
    switch (error.code) {
    case ErrorCode::Stale:
        return refuse(asJson, "stale", revision, {}, error.detail);
    case ErrorCode::Pending: {
        std::string detail = error.detail;
        if (problem && !problem->owner.empty())
            detail +=
                " (" + shown(problem->owner) + ", " + std::to_string(problem->secondsLeft.value_or(0)) + " s left)";
        return refuse(asJson, "pending", revision, {}, detail);
    }
    case ErrorCode::Findings:
        for (const Fault &fault : error.faults)
            std::fprintf(stderr, "  %s: %s\n", fault.path.c_str(), fault.message.c_str());
        return refuse(asJson, "findings", revision, replied ? problem->reply->findings : plan.reply.findings,
                      error.detail);
    case ErrorCode::Unreachable:
    case ErrorCode::Timeout:
        std::fprintf(stderr, "posternctl: no answer to the push; \"posternctl pull\" shows whether it was taken\n");
        return session.fail("push", error);
    default:
        return session.fail("push", error);
    }
}

int push(const Arguments &arguments)
{
    const auto options =
        Options::parse(arguments, {"--plan=", "--confirm=", "--acknowledge=*", "--note=", "--relay=", "--json"}, 1, 1);
    if (!options)
        return usageError(pushUsage, options.error().detail);
    const auto confirm = options->integer("--confirm", 0, 259200);
    if (!confirm)
        return usageError(pushUsage, confirm.error().detail);
    if (*confirm && **confirm > 0 && **confirm < 30)
        return usageError(pushUsage, "--confirm is 0 or at least 30 seconds");
    const bool asJson = options->has("--json");
    std::optional<PlanFile> seen;
    if (options->has("--plan")) {
        Result<PlanFile> file = readPlanFile(options->value("--plan"));
        if (!file)
            return fail("push", file.error());
        seen = std::move(file).value();
    }

    Result<RelaySession> session = RelaySession::open(*options);
    if (!session)
        return fail("push", session.error());
    std::int64_t relayRevision = 0;
    Result<PushPlan> compared = compareWithRelay(session.value(), options->plain()[0], relayRevision);
    if (!compared)
        return compared.error().code == ErrorCode::Stale
                   ? refuse(asJson, "stale", relayRevision, {}, compared.error().detail)
                   : session.value().fail("push", compared.error());
    PushPlan plan = std::move(compared).value();
    if (seen && (seen->revision != plan.base.revision || seen->fingerprint != fingerprintOf(plan.changes)))
        return refuse(asJson, "stale", relayRevision, {},
                      "the changes are no longer those of " + options->value("--plan"));
    if (plan.changes.empty()) {
        ChangeReply nothing;
        nothing.revision = plan.base.revision;
        nothing.state = "confirmed";
        std::fprintf(stderr, "Nothing to push.\n");
        printReply(asJson, nothing, {});
        return Fine;
    }
    if (const Status asked = askForFindings(session.value(), plan); !asked)
        return pushRefused(session.value(), asJson, asked.error(), plan);

    ChangeRequest request;
    request.changes = plan.changes;
    request.note = options->value("--note");
    request.acknowledged = acknowledgementsOf(*options, seen ? seen->findings : plan.reply.findings);
    if (*confirm && **confirm > 0)
        request.confirmWithinSeconds = static_cast<int>(**confirm);
    else if (!*confirm && plan.window)
        request.confirmWithinSeconds = defaultWindow;
    if (!standing(plan.reply.findings, request.acknowledged).empty())
        return refuse(asJson, "findings", plan.base.revision, plan.reply.findings,
                      "what stands below must be changed or acknowledged (--acknowledge CODE[:USERNAME])");

    const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const Result<ChangeReply> reply = session.value().wait<ChangeReply>([&](auto done) {
        session.value().relay().push(plan.base.revision, key, request, session.value().context(), done);
    });
    if (!reply)
        return pushRefused(session.value(), asJson, reply.error(), plan);
    printReply(asJson, *reply, plan.generated);
    return Fine;
}

/// keep, extend and revert are about the change that waits, or else the present revision, unless another is named.
template <typename Call>
int aboutRevision(const char *verb, const Options &options, std::optional<std::int64_t> revision, Call &&call)
{
    Result<RelaySession> session = RelaySession::open(options);
    if (!session)
        return fail(verb, session.error());
    if (!revision) {
        const Result<std::string> text = session.value().wait<std::string>([&](auto done) {
            session.value().relay().fetchDocument("/v1/revisions?limit=1", session.value().context(), done);
        });
        const Result<RevisionPage> page = text ? readRevisionPage(*text) : Result<RevisionPage>(text.error());
        if (!page)
            return session.value().fail(verb, page.error());
        revision = page->pending             ? page->pending->revision
                   : page->revisions.empty() ? 0
                                             : page->revisions.front().revision;
    }
    const Result<ChangeReply> reply = session.value().wait<ChangeReply>(
        [&](auto done) { call(session.value().relay(), *revision, session.value().context(), done); });
    if (!reply)
        return session.value().fail(verb, reply.error());
    printReply(options.has("--json"), *reply, {});
    return Fine;
}

int keep(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--relay=", "--json"});
    if (!options)
        return usageError(keepUsage, options.error().detail);
    return aboutRevision("keep", *options, std::nullopt,
                         [](Relay &relay, std::int64_t revision, QObject *context, auto done) {
                             relay.confirm(revision, context, done);
                         });
}

std::optional<std::int64_t> wholeNumber(const std::string &text, std::int64_t least, std::int64_t most)
{
    const auto options = Options::parse({"--n", text}, {"--n="});
    const auto number = options ? options->integer("--n", least, most) : Error{};
    return number ? *number : std::nullopt;
}

int extend(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--relay=", "--json"}, 1, 1);
    if (!options)
        return usageError(extendUsage, options.error().detail);
    const auto seconds = wholeNumber(options->plain()[0], 30, 259200);
    if (!seconds)
        return usageError(extendUsage, "SECONDS is a number from 30 to 259200");
    return aboutRevision("extend", *options, std::nullopt,
                         [&](Relay &relay, std::int64_t revision, QObject *context, auto done) {
                             relay.extend(revision, static_cast<int>(*seconds), context, done);
                         });
}

int revert(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--relay=", "--json"}, 0, 1);
    if (!options)
        return usageError(revertUsage, options.error().detail);
    std::optional<std::int64_t> revision;
    if (!options->plain().empty()) {
        revision = wholeNumber(options->plain()[0], 0, INT64_MAX);
        if (!revision)
            return usageError(revertUsage, "N is the number of a revision");
    }
    return aboutRevision(
        "revert", *options, revision,
        [](Relay &relay, std::int64_t number, QObject *context, auto done) { relay.revert(number, context, done); });
}

} // namespace

std::span<const Verb> pushVerbs()
{
    static const Verb verbs[] = {
        {"push", pushUsage, push},
        {"keep", keepUsage, keep},
        {"extend", extendUsage, extend},
        {"revert", revertUsage, revert},
    };
    return verbs;
}

} // namespace postern::ctl
