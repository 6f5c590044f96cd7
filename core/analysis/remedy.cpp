#include "core/analysis/remedy.h"

#include <algorithm>
#include <cstdlib>
#include <initializer_list>

namespace postern {

namespace {

constexpr std::size_t severalOfOneNetwork = 2;

Entry newEntry(const Value &value, std::string remark = {})
{
    Entry made;
    made.value = EntryValue(value);
    made.remark = std::move(remark);
    return made;
}

bool listHolds(const Allowlist &list, const Address &address, Date today)
{
    return std::any_of(list.entries.begin(), list.entries.end(), [&](const Entry &entry) {
        return entry.inForce(today) && entry.value.value()->contains(address);
    });
}

/// The old entry where the base had one, the /64 where IPv6 senders share one, else the address alone.
void letIn(Account &account, const Account *base, const std::vector<Affected> &addresses, Date today)
{
    std::vector<Entry> &entries = account.allowlist.entries;
    for (const Affected &affected : addresses) {
        const Address &address = affected.address;
        if (affected.isNew || listHolds(account.allowlist, address, today))
            continue;
        if (base && base->allowlist.enabled) {
            const std::vector<Entry> &old = base->allowlist.entries;
            const auto held = std::find_if(old.begin(), old.end(), [&](const Entry &entry) {
                return entry.inForce(today) && entry.value.value()->contains(address);
            });
            if (held != old.end()) {
                // Where only its last day was brought forward, that is taken back.
                std::erase_if(entries, [held](const Entry &entry) { return entry.value == held->value; });
                entries.push_back(*held);
                continue;
            }
        }
        const Value network = Value::segment(address, address.family() == Family::IPv6 ? 64 : 32);
        const auto neighbours = std::count_if(addresses.begin(), addresses.end(), [&network](const Affected &other) {
            return !other.isNew && network.contains(other.address);
        });
        const bool rotates =
            address.family() == Family::IPv6 && static_cast<std::size_t>(neighbours) >= severalOfOneNetwork;
        entries.push_back(newEntry(rotates ? network : Value::address(address)));
    }
}

Entry *entryOf(Account &account, const std::string &text)
{
    auto &entries = account.allowlist.entries;
    // The last one: of two with the same value it is the one that was added.
    const auto found = std::find_if(entries.rbegin(), entries.rend(),
                                    [&text](const Entry &entry) { return entry.value.text() == text; });
    return found == entries.rend() ? nullptr : &*found;
}

bool dropEntry(Account &account, const std::string &text)
{
    Entry *entry = entryOf(account, text);
    if (!entry)
        return false;
    account.allowlist.entries.erase(account.allowlist.entries.begin() + (entry - account.allowlist.entries.data()));
    return true;
}

std::string argOf(const Finding &finding, const char *name)
{
    const auto found = finding.args.find(name);
    return found == finding.args.end() ? std::string() : found->second;
}

/// In place of the wrong text, wherever it stands; without a fix it is taken out.
bool takeFix(const Finding &finding, Account &account, const Account *base)
{
    const std::string fix = argOf(finding, "fix");
    const std::string wrong = argOf(finding, "value");
    if (fix.empty()) {
        std::erase_if(account.allowlist.entries, [&wrong](const Entry &entry) { return entry.value.text() == wrong; });
        std::erase_if(account.allowlist.keepOut, [&wrong](const EntryValue &value) { return value.text() == wrong; });
        if (account.ipAuth && account.ipAuth->address.text() == wrong)
            account.ipAuth = base ? base->ipAuth : std::nullopt;
        return true;
    }
    for (Entry &entry : account.allowlist.entries) {
        if (entry.value.text() == wrong)
            entry.value = EntryValue(fix);
    }
    for (EntryValue &value : account.allowlist.keepOut) {
        if (value.text() == wrong)
            value = EntryValue(fix);
    }
    if (account.ipAuth && account.ipAuth->address.text() == wrong)
        account.ipAuth->address = EntryValue(fix);
    return true;
}

bool mergeTwo(const Finding &finding, Account &account)
{
    const auto merged = Value::parse(argOf(finding, "merged"));
    Entry *entry = entryOf(account, finding.entry);
    if (!merged || !entry)
        return false;
    std::string remark = entry->remark;
    const auto expires = entry->expires;
    if (const Entry *other = entryOf(account, argOf(finding, "other")); other && other->remark != remark)
        remark += (remark.empty() || other->remark.empty() ? "" : ", ") + other->remark;
    dropEntry(account, argOf(finding, "other"));
    dropEntry(account, finding.entry);
    Entry made = newEntry(*merged, std::move(remark));
    made.expires = expires;
    account.allowlist.entries.push_back(std::move(made));
    return true;
}

/// The list as it was, where there was one.
bool restoreList(Account &account, const Account *base)
{
    if (!base)
        return false;
    std::vector<EntryValue> keepOut = std::move(account.allowlist.keepOut);
    account.allowlist = base->allowlist;
    account.allowlist.keepOut = std::move(keepOut); // a decision of its own
    return true;
}

/// Takes out what the draft added there, and takes back what it made of old entries.
bool dropAdded(Account &account, const Account *base, const std::optional<Value> &piece)
{
    if (!piece)
        return false;
    const AddressSet there = AddressSet::of({piece->interval()});
    std::vector<Entry> kept;
    for (const Entry &entry : account.allowlist.entries) {
        const auto &value = entry.value.value();
        if (!value || !there.overlaps(value->interval())) {
            kept.push_back(entry);
            continue;
        }
        const Entry *old = nullptr;
        if (base) {
            for (const Entry &one : base->allowlist.entries) {
                if (one.value == entry.value)
                    old = &one;
            }
        }
        if (old)
            kept.push_back(*old);
    }
    account.allowlist.entries = std::move(kept);
    return true;
}

bool restoreSwitch(Account &account, const Account *base)
{
    if (!base)
        return false;
    account.allowlist.enabled = base->allowlist.enabled;
    account.allowlist.observe = base->allowlist.observe;
    if (account.allowlist.entries.empty()) // turned off and cleared
        account.allowlist.entries = base->allowlist.entries;
    return true;
}

/// The fewest segments in place of all entries, where none has a last day and the relay takes so many; else the list as
/// it was.
bool shorten(const Finding &finding, Account &account, const Account *base)
{
    if (!base)
        return false;
    std::vector<Entry> &entries = account.allowlist.entries;
    std::vector<Interval> intervals;
    for (const Entry &entry : entries) {
        if (entry.value.value() && !entry.expires)
            intervals.push_back(entry.value.value()->interval());
    }
    const bool whole = intervals.size() == entries.size();
    const std::vector<Value> segments = AddressSet::of(std::move(intervals)).segments();
    const std::string limit = argOf(finding, "limit");
    if (!whole || segments.size() > std::strtoull(limit.c_str(), nullptr, 10))
        return restoreList(account, base);
    std::vector<Entry> merged;
    for (const Value &segment : segments) {
        const auto same = std::find_if(entries.begin(), entries.end(), [&segment](const Entry &entry) {
            return entry.value.value()->interval() == segment.interval();
        });
        merged.push_back(same != entries.end() ? *same : newEntry(segment));
    }
    entries = std::move(merged);
    return true;
}

/// Where the list starts, it only watches; where it is on, it stays as it was.
bool watchFirst(Account &account, const Account *base)
{
    if (!base)
        return false;
    if (base->allowlist.enabled)
        return restoreList(account, base);
    account.allowlist.enabled = false;
    account.allowlist.observe = true;
    return true;
}

bool restoreBinding(Account &account, const Account *base)
{
    account.ipAuth = base ? base->ipAuth : std::nullopt;
    return true;
}

/// The password door in place of IP authentication.
bool bindNoMore(Account &account, const Account *base, const Value &value)
{
    restoreBinding(account, base);
    const Address &first = value.interval().first;
    const bool held =
        std::any_of(account.allowlist.entries.begin(), account.allowlist.entries.end(), [&first](const Entry &entry) {
            return entry.value.value() && entry.value.value()->contains(first);
        });
    if (account.allowlist.enabled && !held)
        account.allowlist.entries.push_back(newEntry(value));
    return true;
}

bool keepEntry(const Finding &finding, Account &account, const Account *base)
{
    if (!base)
        return false;
    const auto &old = base->allowlist.entries;
    const auto found = std::find_if(old.begin(), old.end(),
                                    [&finding](const Entry &entry) { return entry.value.text() == finding.entry; });
    if (found == old.end())
        return false;
    account.allowlist.entries.push_back(*found);
    return true;
}

bool editList(const Finding &finding, Account &account, const Account *base, Date today)
{
    const std::string &code = finding.code;
    if (code == "sender-blocked" || code == "all-senders-blocked" || code == "sender-blocked-old" ||
        code == "self-blocked") {
        letIn(account, base, finding.addresses, today);
        return true;
    }
    if (code == "entry-expires") {
        Entry *entry = entryOf(account, finding.entry);
        if (entry)
            entry->expires.reset();
        return entry != nullptr;
    }
    if (code == "entry-unproven")
        return keepEntry(finding, account, base);
    if (code == "closed" || code == "unreachable-only" || code == "list-too-long")
        return restoreList(account, base);
    if (code == "allowlist-full")
        return shorten(finding, account, base);
    if (code == "evidence-thin")
        return watchFirst(account, base);
    if (code == "broad-segment")
        return dropAdded(account, base, Value::parse(argOf(finding, "first") + "-" + argOf(finding, "last")));
    if (code == "opened" || code == "changing-address" || code == "rotating-senders" || code == "many-places")
        return restoreSwitch(account, base);
    if (code == "shared-cloud" && !finding.entry.empty())
        return dropAdded(account, base, Value::parse(argOf(finding, "block")));
    if (code == "duplicate" || code == "shadowed" || code == "unused")
        return dropEntry(account, finding.entry);
    if (code == "adjacent")
        return mergeTwo(finding, account);
    if (code == "host-bits") {
        Entry *entry = entryOf(account, finding.entry);
        const auto address = Value::parse(argOf(finding, "address"));
        if (!entry || !address)
            return false;
        entry->value = EntryValue(*address);
        return true;
    }
    if (code == "review-due") {
        Entry *entry = entryOf(account, finding.entry);
        if (entry)
            entry->reviewed = today;
        return entry != nullptr;
    }
    return code.starts_with("address-") || code.starts_with("range-") ? takeFix(finding, account, base) : false;
}

bool editAccount(const Finding &finding, Account &account, const Account *base)
{
    const std::string &code = finding.code;
    if (code == "ip-auth-set" || code == "ip-auth-taken" || code == "ip-auth-shared" || code == "ip-auth-not-single" ||
        code == "shared-cloud")
        return restoreBinding(account, base);
    if (code == "ip-auth-needless" || code == "ip-auth-rotating") {
        const auto value = Value::parse(argOf(finding, code == "ip-auth-needless" ? "address" : "segment"));
        return value && bindNoMore(account, base, *value);
    }
    if (code == "sender-syntax") {
        std::erase(account.senders, argOf(finding, "sender"));
        return true;
    }
    if (code == "senders-narrowed") {
        std::string domains = argOf(finding, "domains"); // "@acme.example, @other.example"
        for (std::size_t at = 0; at < domains.size();) {
            const std::size_t end = std::min(domains.find(", ", at), domains.size());
            account.senders.push_back(domains.substr(at, end - at));
            at = end + 2;
        }
        return true;
    }
    if (!base)
        return false;
    if (code == "senders-opened") {
        account.senders = base->senders;
    } else if (code == "username-taken" || code == "username-syntax") {
        account.username = base->username;
    } else if (code == "password-replaced" || (code == "password-missing" && argOf(finding, "form") == "length")) {
        account.newPassword = base->newPassword;
    } else if (code == "account-in-use") {
        account.state = base->state;
        account.username = base->username;
    } else if (code == "appliance-cut-off") {
        account.state = base->state;
        account.ipAuth = base->ipAuth;
    } else {
        return false;
    }
    return true;
}

} // namespace

bool hasRemedy(const Finding &finding, const Account *base, const Account *draft)
{
    const std::string_view code = finding.code;
    const auto isOne = [code](std::initializer_list<std::string_view> codes) {
        return std::find(codes.begin(), codes.end(), code) != codes.end();
    };
    if (!draft)
        return base && isOne({"account-in-use", "appliance-cut-off"});
    if (argOf(finding, "form") == "more" || isOne({"test-from-elsewhere", "account-not-ready", "no-remark"}))
        return false;
    if (code == "password-missing" && argOf(finding, "form") != "length")
        return false;
    // What goes back to how it was needs that there was something.
    return base ||
           !isOne({"closed", "unreachable-only", "list-too-long", "allowlist-full", "evidence-thin", "entry-unproven",
                   "opened", "changing-address", "rotating-senders", "many-places", "senders-opened", "username-taken",
                   "username-syntax", "password-replaced", "password-missing", "account-in-use", "appliance-cut-off"});
}

std::optional<Account> remedied(const Finding &finding, const Account *base, const Account *draft, Date today)
{
    if (!draft) {
        const bool keeps = finding.code == "account-in-use" || finding.code == "appliance-cut-off";
        return base && keeps ? std::optional(*base) : std::nullopt;
    }
    Account account = *draft;
    if (editList(finding, account, base, today) || editAccount(finding, account, base))
        return account;
    return std::nullopt;
}

} // namespace postern
