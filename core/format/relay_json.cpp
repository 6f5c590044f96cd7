#include "core/format/account_json.h"
#include "core/format/activity_csv.h"
#include "core/format/wire.h"

namespace postern {

namespace {

using json::Node;
using json::Writer;

constexpr std::string_view relayKeys[] = {"name",     "api",       "public", "observed_address",
                                          "time",     "time_zone", "limits", "capabilities",
                                          "evidence", "smtp",      "role",   "sender_domains"};
constexpr std::string_view limitKeys[] = {"max_entries", "max_body_bytes", "max_cover_bytes"};
constexpr std::string_view capabilityKeys[] = {"allowlist", "formats", "ipv6",    "keeps_entries", "observe",
                                               "ip_auth",   "senders", "confirm", "activity"};
constexpr std::string_view endpointKeys[] = {"host", "port", "tls", "purpose"};
constexpr std::string_view nodeKeys[] = {"node", "from", "to", "gaps"};
constexpr std::string_view spanKeys[] = {"from", "to"};
constexpr std::string_view activityKeys[] = {"account",    "address",   "method", "outcome", "count",
                                             "first_seen", "last_seen", "days",   "months",  "domains"};
constexpr std::string_view activityPageKeys[] = {"activity", "evidence", "next"};
constexpr std::string_view decisionKeys[] = {"allowed", "reason", "entry"};
constexpr std::string_view decisionRequestKeys[] = {"account", "address", "with_password"};

void readCoverage(const Node &node, Coverage &coverage)
{
    node.array([&](const Node &element) {
        Coverage::Node &covered = coverage.nodes.emplace_back();
        element.object(nodeKeys, 3, [&](std::size_t key, const Node &member) {
            switch (key) {
            case 0:
                member.text(covered.node);
                break;
            case 1:
                json::readTime(member, covered.from);
                break;
            case 2:
                json::readTime(member, covered.to);
                break;
            default:
                member.array([&](const Node &gap) {
                    TimeSpan &span = covered.gaps.emplace_back();
                    gap.object(spanKeys, 2, [&](std::size_t end, const Node &time) {
                        json::readTime(time, end == 0 ? span.from : span.to);
                    });
                });
            }
        });
    });
}

void writeCoverage(Writer &writer, const Coverage &coverage)
{
    writer.beginArray();
    for (const Coverage::Node &node : coverage.nodes) {
        writer.beginObject()
            .member("node", node.node)
            .member("from", formatTime(node.from))
            .member("to", formatTime(node.to))
            .key("gaps")
            .beginArray();
        for (const TimeSpan &gap : node.gaps)
            writer.beginObject().member("from", formatTime(gap.from)).member("to", formatTime(gap.to)).endObject();
        writer.endArray().endObject();
    }
    writer.endArray();
}

template <typename T> void readOptionalNumber(const Node &node, std::optional<T> &out)
{
    T number = 0;
    if (node.isNull())
        out.reset();
    else if (node.integer(number))
        out = number;
}

template <typename T> void writeOptionalNumber(Writer &writer, const std::optional<T> &number)
{
    if (number)
        writer.number(*number);
    else
        writer.null();
}

void readCapabilities(const Node &node, RelayInfo::Capabilities &capabilities)
{
    bool *const flags[] = {&capabilities.allowlist, nullptr,
                           &capabilities.ipv6,      &capabilities.keepsEntries,
                           &capabilities.observe,   &capabilities.ipAuth,
                           &capabilities.senders,   &capabilities.confirm,
                           &capabilities.activity};
    node.object(capabilityKeys, [&](std::size_t key, const Node &member) {
        if (flags[key])
            member.boolean(*flags[key]);
        else
            capabilities.formats = json::readTexts(member);
    });
}

void readRelayMember(std::size_t key, const Node &member, RelayInfo &info)
{
    switch (key) {
    case 0:
        member.text(info.name);
        break;
    case 1:
        member.text(info.api);
        break;
    case 2:
        member.boolean(info.isPublic);
        break;
    case 3:
        if (!member.isNull())
            json::readAddress(member, info.observedAddress.emplace());
        break;
    case 4:
        json::readTime(member, info.time);
        break;
    case 5:
        member.text(info.timeZone);
        break;
    case 6:
        member.object(limitKeys, [&](std::size_t limit, const Node &number) {
            if (limit == 0)
                readOptionalNumber(number, info.limits.maxEntries);
            else
                readOptionalNumber(number, limit == 1 ? info.limits.maxBodyBytes : info.limits.maxCoverBytes);
        });
        break;
    case 7:
        readCapabilities(member, info.capabilities);
        break;
    case 8:
        readCoverage(member, info.evidence);
        break;
    case 9:
        member.array([&](const Node &element) {
            RelayInfo::Endpoint &endpoint = info.smtp.emplace_back();
            element.object(endpointKeys, 2, [&](std::size_t name, const Node &value) {
                if (name == 1)
                    value.integer(endpoint.port);
                else
                    value.text(name == 0 ? endpoint.host : name == 2 ? endpoint.tls : endpoint.purpose);
            });
        });
        break;
    case 10:
        member.text(info.role);
        break;
    default:
        info.senderDomains = json::readTexts(member);
    }
}

void readActivityMember(std::size_t key, const Node &member, ActivityRow &row)
{
    std::string_view text;
    switch (key) {
    case 0:
        member.text(row.account);
        break;
    case 1:
        json::readAddress(member, row.address);
        break;
    case 2:
        if (!member.text(text))
            break;
        if (const auto method = parseMethod(text))
            row.method = *method;
        else
            member.fault("unknown-value", "\"password\" or \"ip_auth\" is expected.");
        break;
    case 3:
        if (!member.text(text))
            break;
        if (const auto outcome = parseOutcome(text))
            row.outcome = *outcome;
        else
            member.fault("unknown-value", "This is no known outcome.");
        break;
    case 4:
        member.integer(row.count);
        break;
    case 5:
        json::readTime(member, row.firstSeen);
        break;
    case 6:
        json::readTime(member, row.lastSeen);
        break;
    case 7:
        readOptionalNumber(member, row.days);
        break;
    case 9:
        if (member.text(text))
            row.domains = parseDomains(text);
        break;
    default:
        if (!member.text(text))
            break;
        if (auto months = parseMonths(text))
            row.months = *std::move(months);
        else
            member.fault("months", "Months like \"2026-10 2026-07\" are expected.");
    }
}

void readActivity(const Node &element, ActivityRow &row)
{
    element.object(activityKeys, 7,
                   [&row](std::size_t column, const Node &value) { readActivityMember(column, value, row); });
}

} // namespace

Result<RelayInfo> readRelayInfo(std::string_view json)
{
    RelayInfo info;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "relay", [&](const Node &root) {
        root.object(relayKeys, [&](std::size_t key, const Node &member) { readRelayMember(key, member, info); });
    });
    if (!status)
        return status.error();
    return info;
}

std::string writeRelayInfo(const RelayInfo &info, bool pretty)
{
    Writer writer(pretty, 1024);
    writer.beginObject().member("name", info.name).member("api", info.api).member("public", info.isPublic);
    writer.key("observed_address").textOrNull(info.observedAddress ? info.observedAddress->toString() : "");
    writer.member("time", formatTime(info.time)).member("time_zone", info.timeZone);
    writer.key("limits").beginObject();
    writeOptionalNumber(writer.key("max_entries"), info.limits.maxEntries);
    writeOptionalNumber(writer.key("max_body_bytes"), info.limits.maxBodyBytes);
    writeOptionalNumber(writer.key("max_cover_bytes"), info.limits.maxCoverBytes);
    writer.endObject().key("capabilities").beginObject().member("allowlist", info.capabilities.allowlist);
    writer.key("formats").beginArray();
    for (const std::string &format : info.capabilities.formats)
        writer.text(format);
    writer.endArray()
        .member("ipv6", info.capabilities.ipv6)
        .member("keeps_entries", info.capabilities.keepsEntries)
        .member("observe", info.capabilities.observe)
        .member("ip_auth", info.capabilities.ipAuth)
        .member("senders", info.capabilities.senders)
        .member("confirm", info.capabilities.confirm)
        .member("activity", info.capabilities.activity)
        .endObject();
    writeCoverage(writer.key("evidence"), info.evidence);
    writer.key("smtp").beginArray();
    for (const RelayInfo::Endpoint &endpoint : info.smtp)
        writer.beginObject()
            .member("host", endpoint.host)
            .member("port", endpoint.port)
            .member("tls", endpoint.tls)
            .member("purpose", endpoint.purpose)
            .endObject();
    writer.endArray();
    if (!info.role.empty())
        writer.member("role", info.role);
    if (!info.senderDomains.empty()) {
        writer.key("sender_domains").beginArray();
        for (const std::string &domain : info.senderDomains)
            writer.text(domain);
        writer.endArray();
    }
    return writer.endObject().take();
}

AnalysisContext contextOf(const RelayInfo &info, Date today)
{
    AnalysisContext context;
    context.today = today;
    context.maxEntries = info.limits.maxEntries;
    context.maxCoverBytes = info.limits.maxCoverBytes;
    context.publicRelay = info.isPublic;
    context.keepsEntries = info.capabilities.keepsEntries;
    context.self = info.observedAddress;
    return context;
}

Result<DecisionRequest> readDecisionRequest(std::string_view json)
{
    DecisionRequest request;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "question", [&](const Node &root) {
        root.object(decisionRequestKeys, 2, [&](std::size_t key, const Node &member) {
            std::string_view text;
            if (key == 0)
                json::readUsername(member, request.account);
            else if (key == 2)
                member.boolean(request.withPassword);
            else if (member.text(text))
                request.address = EntryValue(text);
        });
    });
    if (!status)
        return status.error();
    return request;
}

std::string writeDecisionRequest(const DecisionRequest &request)
{
    Writer writer(false);
    return writer.beginObject()
        .member("account", request.account)
        .member("address", request.address.text())
        .member("with_password", request.withPassword)
        .endObject()
        .take();
}

Result<DecisionReply> readDecisionReply(std::string_view json)
{
    DecisionReply reply;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "decision", [&](const Node &root) {
        root.object(decisionKeys, 2, [&](std::size_t key, const Node &member) {
            if (key == 0)
                member.boolean(reply.allowed);
            else if (!member.isNull())
                member.text(key == 1 ? reply.reason : reply.entry);
        });
    });
    if (!status)
        return status.error();
    return reply;
}

std::string writeDecisionReply(const DecisionReply &reply, bool pretty)
{
    Writer writer(pretty);
    writer.beginObject().member("allowed", reply.allowed).member("reason", reply.reason);
    writer.key("entry").textOrNull(reply.entry);
    return writer.endObject().take();
}

Result<ActivityPage> readActivityPage(std::string_view json)
{
    ActivityPage page;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "activity", [&](const Node &root) {
        root.object(activityPageKeys, 1, [&](std::size_t key, const Node &member) {
            if (key == 0) {
                page.rows.reserve(member.size());
                member.array([&](const Node &element) { readActivity(element, page.rows.emplace_back()); });
            } else if (key == 1) {
                readCoverage(member, page.evidence);
            } else if (!member.isNull()) {
                member.text(page.next);
            }
        });
    });
    if (!status)
        return status.error();
    return page;
}

Result<ActivityRow> readActivityRow(std::string_view json)
{
    ActivityRow row;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "activity",
                                             [&row](const Node &root) { readActivity(root, row); });
    if (!status)
        return status.error();
    return row;
}

std::string writeActivityPage(const ActivityPage &page, bool pretty)
{
    Writer writer(pretty, 256 + page.rows.size() * 256);
    writer.beginObject().key("activity").beginArray();
    for (const ActivityRow &row : page.rows) {
        writer.beginObject()
            .member("account", row.account)
            .member("address", row.address.toString())
            .member("method", toString(row.method))
            .member("outcome", toString(row.outcome))
            .member("count", row.count)
            .member("first_seen", formatTime(row.firstSeen))
            .member("last_seen", formatTime(row.lastSeen));
        writeOptionalNumber(writer.key("days"), row.days);
        writer.member("months", formatMonths(row.months));
        if (!row.domains.empty())
            writer.member("domains", formatDomains(row.domains));
        writer.endObject();
    }
    writer.endArray();
    writeCoverage(writer.key("evidence"), page.evidence);
    writer.key("next").textOrNull(page.next);
    return writer.endObject().take();
}

} // namespace postern
