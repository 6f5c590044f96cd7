#include "core/format/account_json.h"
#include "core/format/wire.h"

#include <algorithm>

namespace postern {

namespace {

using json::Node;
using json::Writer;

constexpr std::string_view requestKeys[] = {"changes", "note", "confirm_within_s", "acknowledged"};
constexpr std::string_view acknowledgementKeys[] = {"code", "account", "addresses"};
constexpr std::string_view addAccountKeys[] = {"op", "account"};
constexpr std::string_view entryOfKeys[] = {"op", "account", "entry"};
constexpr std::string_view updateAccountKeys[] = {"op",       "account",   "username",     "description", "state",
                                                  "senders",  "enabled",   "observe",      "keep_out",    "ip_auth",
                                                  "password", "generated", "password_hash"};
constexpr std::string_view updateEntryKeys[] = {"op", "account", "entry", "remark", "expires", "reviewed", "expected"};

Change readAddAccount(const Node &node)
{
    AddAccount change;
    node.object(addAccountKeys, 2, [&](std::size_t key, const Node &member) {
        if (key == 1)
            change.account = json::readAccount(member, json::Passwords::Request);
    });
    change.account.id.clear();
    change.account.passwordSet = false;
    for (Entry &entry : change.account.allowlist.entries)
        entry.id.clear();
    return change;
}

Change readDeleteAccount(const Node &node)
{
    DeleteAccount change;
    node.object(addAccountKeys, 2, [&](std::size_t key, const Node &member) {
        if (key == 1)
            member.text(change.account);
    });
    return change;
}

Change readUpdateAccount(const Node &node)
{
    UpdateAccount change;
    json::PasswordKeys password;
    node.object(updateAccountKeys, 2, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            break;
        case 1:
            member.text(change.account);
            break;
        case 2:
            json::readUsername(member, change.username.emplace());
            break;
        case 3:
            member.cleanText(change.description.emplace());
            break;
        case 4:
            json::readState(member, change.state.emplace());
            break;
        case 5:
            change.senders = json::readTexts(member);
            break;
        case 6:
            member.boolean(change.enabled.emplace());
            break;
        case 7:
            member.boolean(change.observe.emplace());
            break;
        case 8:
            change.keepOut = json::readValues(member);
            break;
        case 9:
            change.ipAuth = json::readIpAuth(member);
            break;
        case 10:
            member.text(password.password.emplace());
            break;
        case 11:
            member.boolean(password.generated);
            break;
        default:
            member.text(password.hash.emplace());
        }
    });
    change.password = password.together(node, json::Passwords::Request);
    return change;
}

Change readAddEntry(const Node &node)
{
    AddEntry change;
    node.object(entryOfKeys, 3, [&](std::size_t key, const Node &member) {
        if (key == 1)
            member.text(change.account);
        else if (key == 2)
            change.entry = json::readEntry(member);
    });
    change.entry.id.clear();
    return change;
}

Change readDeleteEntry(const Node &node)
{
    DeleteEntry change;
    node.object(entryOfKeys, 3, [&](std::size_t key, const Node &member) {
        if (key == 1)
            member.text(change.account);
        else if (key == 2)
            member.text(change.entry);
    });
    return change;
}

Change readUpdateEntry(const Node &node)
{
    UpdateEntry change;
    node.object(updateEntryKeys, 3, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            break;
        case 1:
            member.text(change.account);
            break;
        case 2:
            member.text(change.entry);
            break;
        case 3:
            member.cleanText(change.remark.emplace());
            break;
        case 4:
            json::readDate(member, change.expires.emplace());
            break;
        case 5:
            json::readDate(member, change.reviewed.emplace());
            break;
        default:
            json::readExpected(member, change.expected.emplace());
        }
    });
    return change;
}

void readChange(const Node &node, std::vector<Change> &changes)
{
    static constexpr struct
    {
        std::string_view op;
        Change (*read)(const Node &);
    } operations[] = {{"add_account", readAddAccount},       {"delete_account", readDeleteAccount},
                      {"update_account", readUpdateAccount}, {"add_entry", readAddEntry},
                      {"delete_entry", readDeleteEntry},     {"update_entry", readUpdateEntry}};
    const std::string_view op = node.peek("op");
    const auto *found = std::find_if(std::begin(operations), std::end(operations),
                                     [&](const auto &operation) { return operation.op == op; });
    if (found != std::end(operations))
        changes.push_back(found->read(node));
    else
        node.fault("unknown-op", "\"op\" must be add_account, delete_account, update_account, add_entry, delete_entry "
                                 "or update_entry.");
}

Writer &operation(Writer &writer, std::string_view op, const std::string &account)
{
    return writer.beginObject().member("op", op).member("account", account);
}

struct WriteChange
{
    Writer &writer;

    void operator()(const AddAccount &change) const
    {
        writer.beginObject().member("op", "add_account").key("account");
        json::writeAccount(writer, change.account, json::Form::Request);
        writer.endObject();
    }
    void operator()(const DeleteAccount &change) const
    {
        operation(writer, "delete_account", change.account).endObject();
    }
    void operator()(const UpdateAccount &change) const
    {
        operation(writer, "update_account", change.account);
        if (change.username)
            writer.member("username", *change.username);
        if (change.description)
            writer.member("description", *change.description);
        if (change.state)
            writer.member("state", toString(*change.state));
        if (change.senders) {
            writer.key("senders").beginArray();
            for (const std::string &sender : *change.senders)
                writer.text(sender);
            writer.endArray();
        }
        if (change.enabled)
            writer.member("enabled", *change.enabled);
        if (change.observe)
            writer.member("observe", *change.observe);
        if (change.keepOut) {
            writer.key("keep_out").beginArray();
            for (const EntryValue &value : *change.keepOut)
                writer.text(value.text());
            writer.endArray();
        }
        if (change.ipAuth)
            json::writeIpAuth(writer.key("ip_auth"), *change.ipAuth);
        json::writePassword(writer, change.password);
        writer.endObject();
    }
    void operator()(const AddEntry &change) const
    {
        operation(writer, "add_entry", change.account).key("entry");
        json::writeEntry(writer, change.entry, json::Form::Request);
        writer.endObject();
    }
    void operator()(const DeleteEntry &change) const
    {
        operation(writer, "delete_entry", change.account).member("entry", change.entry).endObject();
    }
    void operator()(const UpdateEntry &change) const
    {
        operation(writer, "update_entry", change.account).member("entry", change.entry);
        if (change.remark)
            writer.member("remark", *change.remark);
        if (change.expires)
            json::writeDate(writer.key("expires"), *change.expires);
        if (change.reviewed)
            json::writeDate(writer.key("reviewed"), *change.reviewed);
        if (change.expected)
            writer.member("expected", toString(*change.expected));
        writer.endObject();
    }
};

} // namespace

Acknowledgement json::readAcknowledgement(const Node &node)
{
    Acknowledgement acknowledgement;
    node.object(acknowledgementKeys, 1, [&](std::size_t key, const Node &member) {
        if (key == 0) {
            member.text(acknowledgement.code);
        } else if (key == 1) {
            if (!member.isNull())
                json::readUsername(member, acknowledgement.account);
        } else {
            member.array(
                [&](const Node &element) { json::readAddress(element, acknowledgement.addresses.emplace_back()); });
        }
    });
    return acknowledgement;
}

void json::writeAcknowledgement(Writer &writer, const Acknowledgement &acknowledgement)
{
    writer.beginObject().member("code", acknowledgement.code).key("account").textOrNull(acknowledgement.account);
    writer.key("addresses").beginArray();
    for (const Address &address : acknowledgement.addresses)
        writer.text(address.toString());
    writer.endArray().endObject();
}

Result<ChangeRequest> readChangeRequest(std::string_view json)
{
    ChangeRequest request;
    const Status status = json::readDocument(json, UnknownFields::Refuse, "changes", [&](const Node &root) {
        root.object(requestKeys, 1, [&](std::size_t key, const Node &member) {
            switch (key) {
            case 0:
                request.changes.reserve(member.size());
                member.array([&](const Node &element) { readChange(element, request.changes); });
                break;
            case 1:
                member.cleanText(request.note);
                break;
            case 2:
                if (!member.isNull())
                    member.integer(request.confirmWithinSeconds.emplace(), 30, 259200);
                break;
            default:
                member.array(
                    [&](const Node &element) { request.acknowledged.push_back(readAcknowledgement(element)); });
            }
        });
    });
    if (!status)
        return status.error();
    return request;
}

std::string writeChangeRequest(const ChangeRequest &request)
{
    Writer writer(false, 256 + request.changes.size() * 512);
    writer.beginObject().key("changes").beginArray();
    for (const Change &change : request.changes)
        std::visit(WriteChange{writer}, change);
    writer.endArray().member("note", request.note);
    if (request.confirmWithinSeconds)
        writer.member("confirm_within_s", *request.confirmWithinSeconds);
    writer.key("acknowledged").beginArray();
    for (const Acknowledgement &acknowledgement : request.acknowledged)
        json::writeAcknowledgement(writer, acknowledgement);
    return writer.endArray().endObject().take();
}

} // namespace postern
