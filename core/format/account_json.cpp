#include "core/format/account_json.h"

#include <set>

namespace postern::json {

namespace {

constexpr std::string_view entryKeys[] = {"value", "id", "remark", "expires", "reviewed", "expected"};
constexpr std::string_view allowlistKeys[] = {"enabled", "observe", "keep_out", "entries"};
constexpr std::string_view ipAuthKeys[] = {"address", "device"};
constexpr std::string_view accountKeys[] = {"username", "id",        "description", "state",
                                            "senders",  "allowlist", "ip_auth",     "password_set"};
constexpr std::string_view fileAccountKeys[] = {
    "username", "id",           "description", "state",         "senders",          "allowlist",
    "ip_auth",  "password_set", "password",    "password_hash", "generate_password"};
constexpr std::string_view requestAccountKeys[] = {"username",  "id",      "description",  "state",    "senders",
                                                   "allowlist", "ip_auth", "password_set", "password", "password_hash",
                                                   "generated"};

void readAllowlist(const Node &node, Allowlist &list)
{
    node.object(allowlistKeys, [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            member.boolean(list.enabled);
            break;
        case 1:
            member.boolean(list.observe);
            break;
        case 2:
            list.keepOut = readValues(member);
            break;
        default: {
            std::set<std::string, std::less<>> ids;
            list.entries.reserve(member.size());
            member.array([&](const Node &element) {
                Entry entry = readEntry(element);
                if (!entry.id.empty() && !ids.insert(entry.id).second)
                    element.fault("repeated-id", "Another entry of this account has the same id.");
                list.entries.push_back(std::move(entry));
            });
        }
        }
    });
}

} // namespace

std::vector<std::string> readTexts(const Node &node)
{
    std::vector<std::string> texts;
    texts.reserve(node.size());
    node.array([&](const Node &element) {
        std::string text;
        if (element.text(text))
            texts.push_back(std::move(text));
    });
    return texts;
}

std::vector<EntryValue> readValues(const Node &node)
{
    std::vector<EntryValue> values;
    values.reserve(node.size());
    node.array([&](const Node &element) {
        std::string_view text;
        if (element.text(text))
            values.emplace_back(text);
    });
    return values;
}

void readDate(const Node &node, std::optional<Date> &out)
{
    std::string_view text;
    if (node.isNull())
        out.reset();
    else if (node.text(text) && !(out = parseDate(text)))
        node.fault("date", "A date like 2026-11-23 is expected.");
}

void readTime(const Node &node, std::optional<Time> &out)
{
    std::string_view text;
    if (node.isNull())
        out.reset();
    else if (node.text(text) && !(out = parseTime(text)))
        node.fault("time", "A time like 2026-11-23T14:02:00Z is expected.");
}

void readTime(const Node &node, Time &out)
{
    std::string_view text;
    if (!node.text(text))
        return;
    if (const std::optional<Time> time = parseTime(text))
        out = *time;
    else
        node.fault("time", "A time like 2026-11-23T14:02:00Z is expected.");
}

void readState(const Node &node, AccountState &out)
{
    std::string_view text;
    if (!node.text(text))
        return;
    if (const auto state = parseAccountState(text))
        out = *state;
    else
        node.fault("unknown-value", "\"active\" or \"suspended\" is expected.");
}

void readExpected(const Node &node, Expected &out)
{
    std::string_view text;
    if (!node.text(text))
        return;
    if (const auto expected = parseExpected(text))
        out = *expected;
    else
        node.fault("unknown-value", "\"regular\", \"rare\" or \"standby\" is expected.");
}

void readAddress(const Node &node, Address &out)
{
    std::string_view text;
    if (!node.text(text))
        return;
    if (const auto address = Address::parse(text))
        out = *address;
    else
        node.fault("address-syntax", "A single IP address is expected.");
}

void readUsername(const Node &node, std::string &out)
{
    std::string_view text;
    if (node.text(text))
        out = foldUsername(text);
}

std::optional<IpAuth> readIpAuth(const Node &node)
{
    if (node.isNull())
        return std::nullopt;
    IpAuth ipAuth;
    node.object(ipAuthKeys, 1, [&](std::size_t key, const Node &member) {
        std::string_view text;
        if (key == 1)
            member.cleanText(ipAuth.device);
        else if (member.text(text))
            ipAuth.address = EntryValue(text);
    });
    return ipAuth;
}

Entry readEntry(const Node &node)
{
    Entry entry;
    node.object(entryKeys, 1, [&](std::size_t key, const Node &member) {
        std::string_view text;
        switch (key) {
        case 0:
            if (member.text(text))
                entry.value = EntryValue(text);
            break;
        case 1:
            member.text(entry.id);
            break;
        case 2:
            member.cleanText(entry.remark);
            break;
        case 3:
            readDate(member, entry.expires);
            break;
        case 4:
            readDate(member, entry.reviewed);
            break;
        default:
            readExpected(member, entry.expected);
        }
    });
    return entry;
}

std::optional<NewPassword> PasswordKeys::together(const Node &node, Passwords passwords) const
{
    const bool file = passwords == Passwords::File;
    if ((password && hash) || (generated && hash) || (file && generated && password)) {
        node.fault("password-conflict", "Only one kind of new password can be given.");
        return std::nullopt;
    }
    if (hash)
        return NewPassword{NewPassword::Kind::Hash, *hash};
    if (file && generated)
        return NewPassword{NewPassword::Kind::Generated, {}};
    if (password)
        return NewPassword{generated ? NewPassword::Kind::Generated : NewPassword::Kind::Chosen, *password};
    if (generated)
        node.missing("password", "A generated password comes along in this key.");
    return std::nullopt;
}

Account readAccount(const Node &node, Passwords passwords)
{
    Account account;
    account.passwordSet = true;
    PasswordKeys keys;
    const auto read = [&](std::size_t key, const Node &member) {
        switch (key) {
        case 0:
            readUsername(member, account.username);
            break;
        case 1:
            member.text(account.id);
            break;
        case 2:
            member.cleanText(account.description);
            break;
        case 3:
            readState(member, account.state);
            break;
        case 4:
            account.senders = readTexts(member);
            break;
        case 5:
            readAllowlist(member, account.allowlist);
            break;
        case 6:
            account.ipAuth = readIpAuth(member);
            break;
        case 7:
            member.boolean(account.passwordSet);
            break;
        case 8:
            member.text(keys.password.emplace());
            break;
        case 9:
            member.text(keys.hash.emplace());
            break;
        default:
            member.boolean(keys.generated);
        }
    };
    switch (passwords) {
    case Passwords::None:
        node.object(accountKeys, 1, read);
        break;
    case Passwords::File:
        node.object(fileAccountKeys, 1, read);
        break;
    case Passwords::Request:
        node.object(requestAccountKeys, 1, read);
        break;
    }
    account.newPassword = keys.together(node, passwords);
    return account;
}

void writeDate(Writer &writer, const std::optional<Date> &date)
{
    if (date)
        writer.text(formatDate(*date));
    else
        writer.null();
}

void writeTime(Writer &writer, const std::optional<Time> &time)
{
    if (time)
        writer.text(formatTime(*time));
    else
        writer.null();
}

void writeEntry(Writer &writer, const Entry &entry, Form form)
{
    writer.beginObject();
    if (isRelayId(entry.id) || (form == Form::Draft && !entry.id.empty()))
        writer.member("id", entry.id);
    writer.member("value", entry.value.text()).member("remark", entry.remark);
    writeDate(writer.key("expires"), entry.expires);
    writeDate(writer.key("reviewed"), entry.reviewed);
    writer.member("expected", toString(entry.expected)).endObject();
}

void writeIpAuth(Writer &writer, const std::optional<IpAuth> &ipAuth)
{
    if (!ipAuth) {
        writer.null();
        return;
    }
    writer.beginObject().member("address", ipAuth->address.text()).member("device", ipAuth->device).endObject();
}

void writePassword(Writer &writer, const std::optional<NewPassword> &password)
{
    if (!password)
        return;
    if (password->kind == NewPassword::Kind::Hash) {
        writer.member("password_hash", password->secret);
        return;
    }
    writer.member("password", password->secret);
    if (password->kind == NewPassword::Kind::Generated)
        writer.member("generated", true);
}

void writeAccount(Writer &writer, const Account &account, Form form)
{
    writer.beginObject();
    if (isRelayId(account.id) || (form == Form::Draft && !account.id.empty()))
        writer.member("id", account.id);
    writer.member("username", account.username)
        .member("description", account.description)
        .member("state", toString(account.state))
        .member("password_set", account.passwordSet)
        .key("senders")
        .beginArray();
    for (const std::string &sender : account.senders)
        writer.text(sender);
    writer.endArray().key("allowlist").beginObject();
    writer.member("enabled", account.allowlist.enabled).member("observe", account.allowlist.observe);
    writer.key("keep_out").beginArray();
    for (const EntryValue &value : account.allowlist.keepOut)
        writer.text(value.text());
    writer.endArray().key("entries").beginArray();
    for (const Entry &entry : account.allowlist.entries)
        writeEntry(writer, entry, form);
    writer.endArray().endObject();
    writeIpAuth(writer.key("ip_auth"), account.ipAuth);
    const bool hash = account.newPassword && account.newPassword->kind == NewPassword::Kind::Hash;
    if (form == Form::Request || (form == Form::Moving && hash))
        writePassword(writer, account.newPassword);
    else if (form == Form::Draft && account.newPassword && account.newPassword->kind == NewPassword::Kind::Generated)
        writer.member("generate_password", true);
    writer.endObject();
}

} // namespace postern::json
