#include "core/format/history_json.h"

#include "core/format/account_json.h"

namespace postern {

namespace {

using json::Node;
using json::Writer;

constexpr std::string_view revisionKeys[] = {"revision", "at", "actor", "peer", "note", "state", "reverts", "summary"};
constexpr std::string_view pendingKeys[] = {"revision", "owner", "confirm_by", "seconds_left", "if_reverted"};
constexpr std::string_view lossKeys[] = {"account", "address", "method", "count", "since"};
constexpr std::string_view revisionPageKeys[] = {"revisions", "pending", "next"};
constexpr std::string_view auditKeys[] = {"at", "actor", "peer", "action", "revision", "detail"};
constexpr std::string_view auditPageKeys[] = {"audit", "next"};
constexpr std::string_view tokenKeys[] = {"id",      "label",     "role",      "created",
                                          "expires", "addresses", "last_used", "token"};
constexpr std::string_view tokensKeys[] = {"tokens"};
constexpr std::string_view tokenRequestKeys[] = {"label", "role", "expires", "addresses", "acknowledged"};
constexpr std::string_view tokenUpdateKeys[] = {"addresses", "acknowledged"};
constexpr std::string_view extendKeys[] = {"confirm_within_s"};

void readNumberOrNull(const Node &node, std::optional<std::int64_t> &out)
{
    std::int64_t number = 0;
    if (!node.isNull() && node.integer(number))
        out = number;
}

void readTextOrNull(const Node &node, std::string &out)
{
    if (!node.isNull())
        node.text(out);
}

RevertLoss readLoss(const Node &node)
{
    RevertLoss loss;
    node.object(lossKeys, 5, [&](std::size_t key, const Node &member) {
        std::string text;
        switch (key) {
        case 0:
            member.text(loss.account);
            break;
        case 1:
            if (member.text(text))
                loss.address = Address::parse(text).value_or(Address());
            break;
        case 2:
            if (member.text(text))
                loss.method = parseMethod(text).value_or(Method::Password);
            break;
        case 3:
            member.integer(loss.count);
            break;
        default:
            json::readTime(member, loss.since);
        }
    });
    return loss;
}

void writeNumberOrNull(Writer &writer, std::string_view name, const std::optional<std::int64_t> &number)
{
    writer.key(name);
    if (number)
        writer.number(*number);
    else
        writer.null();
}

RevisionInfo readRevision(const Node &node)
{
    RevisionInfo revision;
    node.object(revisionKeys, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            member.integer(revision.revision);
            break;
        case 1:
            json::readTime(member, revision.at);
            break;
        case 2:
            member.text(revision.actor);
            break;
        case 3:
            member.text(revision.peer);
            break;
        case 4:
            member.text(revision.note);
            break;
        case 5:
            member.text(revision.state);
            break;
        case 6:
            readNumberOrNull(member, revision.reverts);
            break;
        default:
            member.text(revision.summary);
        }
    });
    return revision;
}

void readAcknowledged(const Node &node, std::vector<Acknowledgement> &out)
{
    node.array([&](const Node &element) { out.push_back(json::readAcknowledgement(element)); });
}

void writeAddresses(Writer &writer, const std::vector<EntryValue> &addresses)
{
    writer.key("addresses").beginArray();
    for (const EntryValue &address : addresses)
        writer.text(address.text());
    writer.endArray();
}

TokenInfo readToken(const Node &node)
{
    TokenInfo token;
    node.object(tokenKeys, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            member.text(token.id);
            break;
        case 1:
            member.text(token.label);
            break;
        case 2:
            member.text(token.role);
            break;
        case 3:
            json::readTime(member, token.created);
            break;
        case 4:
            json::readTime(member, token.expires);
            break;
        case 5:
            token.addresses = json::readValues(member);
            break;
        case 6:
            json::readTime(member, token.lastUsed);
            break;
        default:
            member.text(token.token);
        }
    });
    return token;
}

void writeToken(Writer &writer, const TokenInfo &token)
{
    writer.beginObject().member("id", token.id).member("label", token.label).member("role", token.role);
    writer.member("created", formatTime(token.created)).key("expires");
    json::writeTime(writer, token.expires);
    writeAddresses(writer, token.addresses);
    json::writeTime(writer.key("last_used"), token.lastUsed);
    if (!token.token.empty())
        writer.member("token", token.token);
    writer.endObject();
}

} // namespace

Result<RevisionPage> readRevisionPage(std::string_view json)
{
    RevisionPage page;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "revisions", [&](const Node &root) {
        root.object(revisionPageKeys, 1, [&](std::size_t key, const Node &member) {
            if (key == 0) {
                member.array([&](const Node &element) { page.revisions.push_back(readRevision(element)); });
            } else if (key == 2) {
                readTextOrNull(member, page.next);
            } else if (!member.isNull()) {
                PendingInfo &pending = page.pending.emplace();
                member.object(pendingKeys, 4, [&](std::size_t name, const Node &value) {
                    switch (name) {
                    case 0:
                        value.integer(pending.revision);
                        break;
                    case 1:
                        value.text(pending.owner);
                        break;
                    case 2:
                        json::readTime(value, pending.confirmBy);
                        break;
                    case 3:
                        value.integer(pending.secondsLeft);
                        break;
                    default:
                        value.array([&](const Node &element) { pending.ifReverted.push_back(readLoss(element)); });
                    }
                });
            }
        });
    });
    if (!status)
        return status.error();
    return page;
}

std::string writeRevisionPage(const RevisionPage &page, bool pretty)
{
    Writer writer(pretty, 4096);
    writer.beginObject().key("revisions").beginArray();
    for (const RevisionInfo &revision : page.revisions) {
        writer.beginObject().member("revision", revision.revision).member("at", formatTime(revision.at));
        writer.member("actor", revision.actor).member("peer", revision.peer).member("note", revision.note);
        writer.member("state", revision.state);
        writeNumberOrNull(writer, "reverts", revision.reverts);
        writer.member("summary", revision.summary).endObject();
    }
    writer.endArray().key("pending");
    if (page.pending) {
        writer.beginObject().member("revision", page.pending->revision).member("owner", page.pending->owner);
        writer.member("confirm_by", formatTime(page.pending->confirmBy));
        writer.member("seconds_left", page.pending->secondsLeft).key("if_reverted").beginArray();
        for (const RevertLoss &loss : page.pending->ifReverted)
            writer.beginObject()
                .member("account", loss.account)
                .member("address", loss.address.toString())
                .member("method", toString(loss.method))
                .member("count", loss.count)
                .member("since", formatTime(loss.since))
                .endObject();
        writer.endArray().endObject();
    } else {
        writer.null();
    }
    writer.key("next").textOrNull(page.next);
    return writer.endObject().take();
}

Result<AuditPage> readAuditPage(std::string_view json)
{
    AuditPage page;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "audit", [&](const Node &root) {
        root.object(auditPageKeys, 1, [&](std::size_t key, const Node &member) {
            if (key == 1)
                return readTextOrNull(member, page.next);
            member.array([&](const Node &element) {
                AuditEntry &entry = page.entries.emplace_back();
                element.object(auditKeys, [&](std::size_t name, const Node &value) {
                    switch (name) {
                    case 0:
                        json::readTime(value, entry.at);
                        break;
                    case 1:
                        value.text(entry.actor);
                        break;
                    case 2:
                        value.text(entry.peer);
                        break;
                    case 3:
                        value.text(entry.action);
                        break;
                    case 4:
                        readNumberOrNull(value, entry.revision);
                        break;
                    default:
                        value.text(entry.detail);
                    }
                });
            });
        });
    });
    if (!status)
        return status.error();
    return page;
}

std::string writeAuditPage(const AuditPage &page, bool pretty)
{
    Writer writer(pretty, 4096);
    writer.beginObject().key("audit").beginArray();
    for (const AuditEntry &entry : page.entries) {
        writer.beginObject().member("at", formatTime(entry.at)).member("actor", entry.actor);
        writer.member("peer", entry.peer).member("action", entry.action);
        writeNumberOrNull(writer, "revision", entry.revision);
        writer.member("detail", entry.detail).endObject();
    }
    writer.endArray().key("next").textOrNull(page.next);
    return writer.endObject().take();
}

Result<TokenInfo> readTokenInfo(std::string_view json)
{
    TokenInfo token;
    const Status status =
        json::readDocument(json, UnknownFields::Ignore, "token", [&](const Node &root) { token = readToken(root); });
    if (!status)
        return status.error();
    return token;
}

std::string writeTokenInfo(const TokenInfo &token, bool pretty)
{
    Writer writer(pretty);
    writeToken(writer, token);
    return writer.take();
}

Result<std::vector<TokenInfo>> readTokens(std::string_view json)
{
    std::vector<TokenInfo> tokens;
    const Status status = json::readDocument(json, UnknownFields::Ignore, "tokens", [&](const Node &root) {
        root.object(tokensKeys, 1, [&](std::size_t, const Node &member) {
            member.array([&](const Node &element) { tokens.push_back(readToken(element)); });
        });
    });
    if (!status)
        return status.error();
    return tokens;
}

std::string writeTokens(const std::vector<TokenInfo> &tokens, bool pretty)
{
    Writer writer(pretty, 1024);
    writer.beginObject().key("tokens").beginArray();
    for (const TokenInfo &token : tokens)
        writeToken(writer, token);
    writer.endArray();
    return writer.endObject().take();
}

Result<TokenRequest> readTokenRequest(std::string_view json)
{
    TokenRequest request;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "token", [&](const Node &root) {
        root.object(tokenRequestKeys, 2, [&](std::size_t key, const Node &member) {
            if (key == 0) {
                member.cleanText(request.label);
            } else if (key == 1) {
                if (member.text(request.role) && request.role != "viewer" && request.role != "operator" &&
                    request.role != "admin")
                    member.fault("role", "A role is viewer, operator or admin.");
            } else if (key == 2) {
                json::readTime(member, request.expires);
            } else if (key == 3) {
                request.addresses = json::readValues(member);
            } else {
                readAcknowledged(member, request.acknowledged);
            }
        });
    });
    if (!status)
        return status.error();
    return request;
}

std::string writeTokenRequest(const TokenRequest &request)
{
    Writer writer(false);
    writer.beginObject().member("label", request.label).member("role", request.role).key("expires");
    json::writeTime(writer, request.expires);
    if (!request.addresses.empty())
        writeAddresses(writer, request.addresses);
    if (!request.acknowledged.empty()) {
        writer.key("acknowledged").beginArray();
        for (const Acknowledgement &acknowledgement : request.acknowledged)
            json::writeAcknowledgement(writer, acknowledgement);
        writer.endArray();
    }
    return writer.endObject().take();
}

Result<TokenUpdate> readTokenUpdate(std::string_view json)
{
    TokenUpdate update;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "token", [&](const Node &root) {
        root.object(tokenUpdateKeys, 1, [&](std::size_t key, const Node &member) {
            if (key == 0)
                update.addresses = json::readValues(member);
            else
                readAcknowledged(member, update.acknowledged);
        });
    });
    if (!status)
        return status.error();
    return update;
}

Result<int> readExtendRequest(std::string_view json)
{
    int seconds = 0;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "extend", [&](const Node &root) {
        root.object(extendKeys, 1, [&](std::size_t, const Node &member) { member.integer(seconds, 30, 259200); });
    });
    if (!status)
        return status.error();
    return seconds;
}

std::string writeExtendRequest(int seconds)
{
    Writer writer(false);
    return writer.beginObject().member("confirm_within_s", seconds).endObject().take();
}

} // namespace postern
