#include "core/format/kept_draft.h"

#include "core/format/account_json.h"

#include <zlib.h>

#include <algorithm>
#include <cstdio>
#include <unordered_map>

namespace postern {

namespace {

constexpr std::string_view keptKeys[] = {"accounts", "revision", "relay", "saved", "push_key", "done", "steps"};
constexpr std::string_view stepKeys[] = {"text", "accounts"};
constexpr std::string_view slotKeys[] = {"id", "account", "at"};
constexpr std::string_view itemKeys[] = {"base", "current", "at", "password_lost"};

unsigned long checksum(std::string_view head, std::string_view payload)
{
    const auto bytes = [](std::string_view text) { return reinterpret_cast<const Bytef *>(text.data()); };
    unsigned long sum = crc32_z(0, nullptr, 0);
    sum = crc32_z(sum, bytes(head), head.size());
    return crc32_z(sum, bytes(payload), payload.size());
}

/// The first line up to the checksum, which covers it.
std::string headOf(int version, std::uint64_t sequence, std::size_t length)
{
    return "postern-draft version=" + std::to_string(version) + " sequence=" + std::to_string(sequence) +
           " bytes=" + std::to_string(length) + " crc32=";
}

std::string hexOf(unsigned long sum)
{
    char text[16];
    std::snprintf(text, sizeof text, "%08lx", sum);
    return text;
}

Error damaged(std::string why)
{
    Error error{ErrorCode::Unreadable, "the draft is damaged: " + why, {}};
    error.faults.push_back({"", "damaged", std::move(why)});
    return error;
}

void writeOptionalAccount(json::Writer &writer, const std::optional<Account> &account)
{
    if (account)
        json::writeAccount(writer, *account, json::Form::Draft);
    else
        writer.null();
}

std::optional<Account> readOptionalAccount(const json::Node &node)
{
    if (node.isNull())
        return std::nullopt;
    return json::readAccount(node, json::Passwords::File);
}

void readStep(const json::Node &node, KeptDraft::Step &step)
{
    node.object(stepKeys, 2, [&](std::size_t key, const json::Node &member) {
        if (key == 0) {
            member.text(step.text);
            return;
        }
        member.array([&](const json::Node &element) {
            auto &[id, slot] = step.accounts.emplace_back();
            element.object(slotKeys, 2, [&id = id, &slot = slot](std::size_t name, const json::Node &value) {
                if (name == 0)
                    value.text(id);
                else if (name == 1)
                    slot.account = readOptionalAccount(value);
                else
                    value.integer(slot.at);
            });
        });
    });
}

void writeStep(json::Writer &writer, const KeptDraft::Step &step)
{
    writer.beginObject().member("text", step.text).key("accounts").beginArray();
    for (const auto &[id, slot] : step.accounts) {
        writer.beginObject().member("id", id);
        writeOptionalAccount(writer.key("account"), slot.account);
        if (slot.at != Draft::npos)
            writer.member("at", slot.at);
        writer.endObject();
    }
    writer.endArray().endObject();
}

/// Takes out what is not kept of a password; says whether a person chose it.
bool dropSecret(Account &account)
{
    std::optional<NewPassword> &password = account.newPassword;
    const bool lost = password && password->kind != NewPassword::Kind::Generated;
    if (lost)
        password.reset();
    else if (password)
        password->secret.clear();
    return lost;
}

Result<KeptDraft> readPayload(std::string_view text)
{
    KeptDraft kept;
    const Status status = json::readDocument(text, UnknownFields::Refuse, "draft", [&](const json::Node &root) {
        root.object(keptKeys, 5, [&](std::size_t key, const json::Node &member) {
            switch (key) {
            case 0:
                member.array([&](const json::Node &element) {
                    KeptDraft::Item &item = kept.items.emplace_back();
                    element.object(itemKeys, 4, [&](std::size_t name, const json::Node &value) {
                        if (name == 0)
                            item.base = readOptionalAccount(value);
                        else if (name == 1)
                            item.current = readOptionalAccount(value);
                        else if (name == 2)
                            value.integer(item.at);
                        else
                            value.boolean(item.passwordLost);
                    });
                });
                break;
            case 1:
                member.integer(kept.revision);
                break;
            case 2:
                member.text(kept.relay);
                break;
            case 3:
                json::readTime(member, kept.saved);
                break;
            case 5:
                member.integer(kept.done);
                break;
            case 6:
                member.array([&](const json::Node &element) { readStep(element, kept.steps.emplace_back()); });
                break;
            default:
                if (!member.isNull())
                    member.text(kept.pushKey);
            }
        });
    });
    if (!status)
        return status.error();
    return kept;
}

/// Puts one side of the items in place of what stands in `accounts` under the same id.
void layItems(const std::vector<KeptDraft::Item> &items, bool current, std::vector<Account> &accounts)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        places.emplace(accounts[i].id, i);
    std::vector<bool> gone(accounts.size(), false);
    std::vector<std::pair<std::size_t, const Account *>> added;
    std::vector<std::pair<std::size_t, const Account *>> replaced;
    for (const KeptDraft::Item &item : items) {
        const std::optional<Account> &account = current ? item.current : item.base;
        const std::string &id = item.base ? item.base->id : item.current->id;
        const auto found = places.find(id);
        if (found == places.end()) {
            if (account)
                added.emplace_back(item.at, &*account);
        } else if (account) {
            replaced.emplace_back(found->second, &*account);
        } else {
            gone[found->second] = true;
        }
    }
    for (const auto &[place, account] : replaced)
        accounts[place] = *account;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        if (gone[i])
            continue;
        if (kept != i)
            accounts[kept] = std::move(accounts[i]);
        ++kept;
    }
    accounts.resize(kept);
    std::sort(added.begin(), added.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[at, account] : added)
        accounts.insert(accounts.begin() + static_cast<std::ptrdiff_t>(std::min(at, accounts.size())), *account);
}

} // namespace

KeptDraft keptDraft(const Draft &draft, std::string relay, Time saved)
{
    KeptDraft kept;
    kept.relay = std::move(relay);
    kept.revision = draft.base().revision;
    kept.saved = saved;
    for (const std::string &id : draft.touched()) {
        KeptDraft::Item &item = kept.items.emplace_back();
        if (const Account *base = draft.findBase(id))
            item.base = *base;
        const Account *current = draft.find(id);
        if (!current)
            continue;
        item.current = *current;
        item.at = draft.indexOf(id);
        item.passwordLost = dropSecret(*item.current);
    }
    return kept;
}

void keepNoPassword(KeptDraft::Step &step)
{
    for (auto &[id, slot] : step.accounts) {
        if (slot.account)
            dropSecret(*slot.account);
    }
}

LaidOver layOver(const KeptDraft &kept, const Configuration &theirs)
{
    LaidOver over{theirs, theirs};
    if (kept.revision != theirs.revision) {
        over.base.revision = over.mine.revision = kept.revision;
        layItems(kept.items, false, over.base.accounts);
    }
    layItems(kept.items, true, over.mine.accounts);
    return over;
}

std::string writeKeptDraft(const KeptDraft &kept, std::uint64_t sequence)
{
    json::Writer writer(false, 512 + kept.items.size() * 2048);
    writer.beginObject()
        .member("relay", kept.relay)
        .member("revision", kept.revision)
        .member("saved", formatTime(kept.saved));
    writer.key("push_key").textOrNull(kept.pushKey);
    writer.key("accounts").beginArray();
    for (const KeptDraft::Item &item : kept.items) {
        writer.beginObject();
        writeOptionalAccount(writer.key("base"), item.base);
        writeOptionalAccount(writer.key("current"), item.current);
        writer.member("at", item.at).member("password_lost", item.passwordLost).endObject();
    }
    writer.endArray().member("done", kept.done).key("steps").beginArray();
    for (const KeptDraft::Step &step : kept.steps)
        writeStep(writer, step);
    const std::string payload = writer.endArray().endObject().take();
    const std::string head = headOf(draftVersion, sequence, payload.size());
    return head + hexOf(checksum(head, payload)) + "\n" + payload;
}

Result<ReadDraft> readKeptDraft(std::string_view bytes)
{
    const std::size_t lineEnd = std::min(bytes.find('\n'), std::size_t{200});
    if (lineEnd >= bytes.size() || bytes[lineEnd] != '\n')
        return damaged("it has no first line.");
    const std::string head(bytes.substr(0, lineEnd));
    const std::string_view payload = bytes.substr(lineEnd + 1);
    int version = 0;
    unsigned long long sequence = 0;
    unsigned long long length = 0;
    char sum[9] = {};
    if (std::sscanf(head.c_str(), "postern-draft version=%d sequence=%llu bytes=%llu crc32=%8[0-9a-f]", &version,
                    &sequence, &length, sum) < 1 ||
        version < 1)
        return damaged("its first line is not that of a draft.");
    const std::string ours = headOf(draftVersion, sequence, payload.size());
    const bool intact = sum == hexOf(checksum(ours, payload));
    // Of a later version only its number is known. Where ours in its place makes all fit, the number itself is damaged.
    if (version > draftVersion && !intact) {
        const std::string detail = "the draft has version " + std::to_string(version) + ", this Postern reads up to " +
                                   std::to_string(draftVersion);
        return Error{ErrorCode::Unreadable, detail, {{"", "newer-version", detail + "."}}};
    }
    if (head != ours + hexOf(checksum(ours, payload)))
        return damaged("its checksum does not fit.");
    Result<KeptDraft> kept = readPayload(payload);
    if (!kept)
        return damaged(kept.error().detail + ".");
    for (const KeptDraft::Item &item : kept->items) {
        if (!item.base && !item.current)
            return damaged("it names an account that is nowhere.");
    }
    if (kept->done > kept->steps.size())
        return damaged("more steps are done than there are.");
    return ReadDraft{sequence, std::move(kept).value()};
}

} // namespace postern
