#include "core/format/finding_json.h"

#include "core/format/account_json.h"

#include <algorithm>

namespace postern {

namespace json {

namespace {

constexpr std::string_view findingKeys[] = {"code",      "severity", "account", "entry",
                                            "addresses", "message",  "remedy",  "args"};
constexpr std::string_view affectedKeys[] = {"address", "count", "last_seen", "class", "reason", "rhythm"};
constexpr std::string_view sentenceKeys[] = {"account", "sentence"};

void readOptionalText(const Node &node, std::string &out)
{
    if (!node.isNull())
        node.text(out);
}

void readSeverity(const Node &node, Severity &out)
{
    std::string_view text;
    if (!node.text(text))
        return;
    for (const Severity severity : {Severity::Error, Severity::Lockout, Severity::Exposure, Severity::Advice}) {
        if (toString(severity) == text) {
            out = severity;
            return;
        }
    }
    node.fault("unknown-value", "\"error\", \"lockout\", \"exposure\" or \"advice\" is expected.");
}

void readAffected(const Node &node, Affected &affected)
{
    node.object(affectedKeys, 1, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            readAddress(member, affected.address);
            break;
        case 1:
            member.integer(affected.count);
            break;
        case 2:
            readTime(member, affected.lastSeen);
            break;
        case 3:
            readOptionalText(member, affected.senderClass);
            break;
        case 4:
            readOptionalText(member, affected.reason);
            break;
        default:
            readOptionalText(member, affected.rhythm);
        }
    });
}

} // namespace

void readFinding(const Node &node, Finding &finding)
{
    node.object(findingKeys, 2, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            member.text(finding.code);
            break;
        case 1:
            readSeverity(member, finding.severity);
            break;
        case 2:
            readOptionalText(member, finding.account);
            break;
        case 3:
            readOptionalText(member, finding.entry);
            break;
        case 4:
            finding.addresses.reserve(member.size());
            member.array([&](const Node &element) { readAffected(element, finding.addresses.emplace_back()); });
            break;
        case 5:
            member.text(finding.message);
            break;
        case 6:
            member.text(finding.remedy);
            break;
        default:
            member.members([&](std::string_view name, const Node &value) {
                std::string text;
                if (value.text(text))
                    finding.args.emplace(name, std::move(text));
            });
        }
    });
}

void writeFindingArray(Writer &writer, const std::vector<Finding> &findings)
{
    writer.beginArray();
    for (const Finding &finding : findings) {
        writer.beginObject().member("code", finding.code).member("severity", toString(finding.severity));
        writer.key("account").textOrNull(finding.account);
        writer.key("entry").textOrNull(finding.entry);
        writer.key("addresses").beginArray();
        for (const Affected &affected : finding.addresses) {
            writer.beginObject().member("address", affected.address.toString()).member("count", affected.count);
            writeTime(writer.key("last_seen"), affected.lastSeen);
            writer.key("class").textOrNull(affected.senderClass);
            writer.key("reason").textOrNull(affected.reason);
            if (!affected.rhythm.empty())
                writer.member("rhythm", affected.rhythm);
            writer.endObject();
        }
        writer.endArray().member("message", finding.message).member("remedy", finding.remedy);
        writer.key("args").beginObject();
        for (const auto &[name, value] : finding.args)
            writer.member(name, value);
        writer.endObject().endObject();
    }
    writer.endArray();
}

void writeReplyMembers(Writer &writer, const ChangeReply &reply)
{
    writer.member("revision", reply.revision).member("state", reply.state);
    if (!reply.reason.empty())
        writer.member("reason", reply.reason);
    writeTime(writer.key("confirm_by"), reply.confirmBy);
    writer.key("seconds_left");
    if (reply.secondsLeft)
        writer.number(*reply.secondsLeft);
    else
        writer.null();
    writeFindingArray(writer.key("findings"), reply.findings);
    writer.key("now").beginArray();
    for (const Plan::Sentence &sentence : reply.now)
        writer.beginObject().member("account", sentence.account).member("sentence", sentence.sentence).endObject();
    writer.endArray()
        .member("open_sessions", reply.openSessions)
        .member("open_sessions_unknown", reply.openSessionsUnknown);
}

void readReplyMember(std::size_t key, const Node &member, ChangeReply &reply)
{
    switch (key) {
    case 0:
        member.integer(reply.revision);
        break;
    case 1:
        member.text(reply.state);
        break;
    case 2:
        readOptionalText(member, reply.reason);
        break;
    case 3:
        readTime(member, reply.confirmBy);
        break;
    case 4:
        if (!member.isNull())
            member.integer(reply.secondsLeft.emplace());
        break;
    case 5:
        reply.findings.reserve(member.size());
        member.array([&](const Node &element) { readFinding(element, reply.findings.emplace_back()); });
        break;
    case 6:
        member.array([&](const Node &element) {
            Plan::Sentence &sentence = reply.now.emplace_back();
            element.object(sentenceKeys, 2, [&](std::size_t name, const Node &text) {
                text.text(name == 0 ? sentence.account : sentence.sentence);
            });
        });
        break;
    case 7:
        member.integer(reply.openSessions);
        break;
    default:
        member.integer(reply.openSessionsUnknown);
    }
}

} // namespace json

namespace {

constexpr std::string_view findingsKeys[] = {"findings"};
constexpr std::string_view faultKeys[] = {"path", "code", "message"};
constexpr std::string_view problemTypePrefix = "urn:postern:problem:";

} // namespace

Result<ChangeReply> readChangeReply(std::string_view json)
{
    ChangeReply reply;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "reply", [&](const json::Node &root) {
        root.object(json::replyKeys, 2,
                    [&](std::size_t key, const json::Node &member) { json::readReplyMember(key, member, reply); });
    });
    if (!status)
        return status.error();
    return reply;
}

std::string writeChangeReply(const ChangeReply &reply, bool pretty)
{
    json::Writer writer(pretty, 1024);
    writer.beginObject();
    json::writeReplyMembers(writer, reply);
    return writer.endObject().take();
}

std::string writeFindings(const std::vector<Finding> &findings, bool pretty)
{
    json::Writer writer(pretty, 1024 + findings.size() * 512);
    writer.beginObject().key("findings");
    json::writeFindingArray(writer, findings);
    return writer.endObject().take();
}

Result<std::vector<Finding>> readFindings(std::string_view json)
{
    std::vector<Finding> findings;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "findings", [&](const json::Node &root) {
        root.object(findingsKeys, 1, [&](std::size_t, const json::Node &member) {
            findings.reserve(member.size());
            member.array([&](const json::Node &element) { json::readFinding(element, findings.emplace_back()); });
        });
    });
    if (!status)
        return status.error();
    return findings;
}

Result<Problem> readProblem(std::string_view json)
{
    static constexpr std::string_view keys[] = {"revision",   "state",         "reason",
                                                "confirm_by", "seconds_left",  "findings",
                                                "now",        "open_sessions", "open_sessions_unknown",
                                                "status",     "type",          "title",
                                                "detail",     "faults",        "owner"};
    Problem problem;
    ChangeReply reply;
    bool refusal = false;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "problem", [&](const json::Node &root) {
        root.object(keys, [&](std::size_t key, const json::Node &member) {
            if (key < json::replyKeyCount) {
                refusal = refusal || key == 1;
                json::readReplyMember(key, member, reply);
                return;
            }
            switch (key) {
            case 9:
                member.integer(problem.status, 100, 599);
                break;
            case 10:
                member.text(problem.type);
                break;
            case 11:
                member.text(problem.title);
                break;
            case 12:
                member.text(problem.detail);
                break;
            case 13:
                member.array([&](const json::Node &element) {
                    Fault &fault = problem.faults.emplace_back();
                    element.object(faultKeys, [&](std::size_t name, const json::Node &text) {
                        text.text(name == 0 ? fault.path : name == 1 ? fault.code : fault.message);
                    });
                });
                break;
            default:
                member.text(problem.owner);
            }
        });
    });
    if (!status)
        return status.error();
    if (problem.type.starts_with(problemTypePrefix))
        problem.type.erase(0, problemTypePrefix.size());
    problem.secondsLeft = reply.secondsLeft;
    if (refusal)
        problem.reply = std::move(reply);
    return problem;
}

std::string writeProblem(const Problem &problem)
{
    json::Writer writer(false, 512);
    writer.beginObject()
        .member("type", std::string(problemTypePrefix) + problem.type)
        .member("title", problem.title)
        .member("status", problem.status)
        .member("detail", problem.detail);
    writer.key("faults").beginArray();
    for (const Fault &fault : problem.faults)
        writer.beginObject()
            .member("path", fault.path)
            .member("code", fault.code)
            .member("message", fault.message)
            .endObject();
    writer.endArray();
    if (!problem.owner.empty())
        writer.member("owner", problem.owner);
    if (problem.reply) {
        ChangeReply reply = *problem.reply;
        if (problem.secondsLeft)
            reply.secondsLeft = problem.secondsLeft;
        json::writeReplyMembers(writer, reply);
    } else if (problem.secondsLeft) {
        writer.member("seconds_left", *problem.secondsLeft);
    }
    return writer.endObject().take();
}

} // namespace postern
