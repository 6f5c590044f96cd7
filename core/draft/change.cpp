#include "core/draft/change.h"

#include "core/analysis/compare.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace postern {

namespace {

const std::string &accountRef(const Account &account)
{
    return account.id.empty() ? account.username : account.id;
}

const std::string &entryRef(const Entry &entry)
{
    return entry.id.empty() ? entry.value.text() : entry.id;
}

UpdateAccount updateOf(const Account &base, const Account &draft, bool &any)
{
    UpdateAccount update;
    update.account = accountRef(base);
    const auto set = [&any](auto &target, const auto &before, const auto &after) {
        if (before != after) {
            target = after;
            any = true;
        }
    };
    set(update.username, base.username, draft.username);
    set(update.description, base.description, draft.description);
    set(update.state, base.state, draft.state);
    set(update.senders, base.senders, draft.senders);
    set(update.enabled, base.allowlist.enabled, draft.allowlist.enabled);
    set(update.observe, base.allowlist.observe, draft.allowlist.observe);
    set(update.keepOut, base.allowlist.keepOut, draft.allowlist.keepOut);
    set(update.ipAuth, base.ipAuth, draft.ipAuth);
    if (draft.newPassword && draft.newPassword != base.newPassword) {
        update.password = draft.newPassword;
        any = true;
    }
    return update;
}

/// A change names an entry without an id by its value. Where such a value stands more than once and one of them
/// changes, no name tells them apart: then all of them are taken away and put in anew.
void untangle(EntryMatch &match)
{
    std::unordered_map<std::string_view, int> times;
    std::unordered_set<std::string_view> differ;
    const auto look = [&](const Entry &entry, bool changed) {
        if (!entry.id.empty())
            return;
        ++times[entry.value.text()];
        if (changed)
            differ.insert(entry.value.text());
    };
    for (const EntryPair &pair : match.kept)
        look(*pair.base, !sameEntry(*pair.base, *pair.draft));
    for (const Entry *entry : match.removed)
        look(*entry, true);

    std::vector<EntryPair> kept;
    for (const EntryPair &pair : match.kept) {
        const auto &text = pair.base->value.text();
        if (pair.base->id.empty() && differ.contains(text) && times[text] > 1) {
            match.removed.push_back(pair.base);
            match.added.push_back(pair.draft);
        } else {
            kept.push_back(pair);
        }
    }
    match.kept = std::move(kept);
}

void diffEntries(const Account &base, const Account &draft, std::vector<Change> &changes)
{
    if (base.allowlist.entries == draft.allowlist.entries)
        return;
    EntryMatch match = matchEntries(base.allowlist.entries, draft.allowlist.entries);
    untangle(match);
    const std::string &account = accountRef(base);

    for (const Entry *entry : match.removed)
        changes.push_back(DeleteEntry{account, entryRef(*entry)});
    std::unordered_set<std::string_view> inUse;
    for (const auto &[before, after] : match.kept) {
        inUse.insert(before->id);
        if (sameEntry(*before, *after))
            continue;
        UpdateEntry update{account, entryRef(*before), {}, {}, {}, {}};
        if (before->remark != after->remark)
            update.remark = after->remark;
        if (before->expires != after->expires)
            update.expires = after->expires;
        if (before->reviewed != after->reviewed)
            update.reviewed = after->reviewed;
        if (before->expected != after->expected)
            update.expected = after->expected;
        changes.push_back(std::move(update));
    }
    for (const Entry *entry : match.added) {
        AddEntry add{account, *entry};
        if (inUse.contains(entry->id))
            add.entry.id.clear(); // its old id went to the entry that has its old value
        changes.push_back(std::move(add));
    }
}

/// A configuration that changes are applied to. What is deleted is only marked until the end, so that a thousand
/// deletions do not move a hundred thousand accounts a thousand times.
class Application
{
public:
    explicit Application(const Configuration &base) : m_result(base), m_gone(base.accounts.size(), false)
    {
        m_byId.reserve(base.accounts.size());
        for (std::size_t i = 0; i < m_result.accounts.size(); ++i)
            index(i);
    }

    void operator()(const AddAccount &change)
    {
        if (m_byId.contains(accountRef(change.account)) && !change.account.id.empty()) {
            fault("account", "repeated-id", "There is an account with the id \"" + change.account.id + "\" already.");
            return;
        }
        m_result.accounts.push_back(change.account);
        m_gone.push_back(false);
        index(m_result.accounts.size() - 1);
    }
    void operator()(const DeleteAccount &change)
    {
        const auto i = find(change.account);
        if (!i)
            return;
        m_gone[*i] = true;
        m_byId.erase(change.account);
    }
    void operator()(const UpdateAccount &change)
    {
        const auto i = find(change.account);
        if (!i)
            return;
        Account &account = m_result.accounts[*i];
        const auto set = [](auto &target, const auto &value) {
            if (value)
                target = *value;
        };
        set(account.username, change.username);
        set(account.description, change.description);
        set(account.state, change.state);
        set(account.senders, change.senders);
        set(account.allowlist.enabled, change.enabled);
        set(account.allowlist.observe, change.observe);
        set(account.allowlist.keepOut, change.keepOut);
        set(account.ipAuth, change.ipAuth);
        if (change.password)
            account.newPassword = change.password;
    }
    void operator()(const AddEntry &change)
    {
        const auto i = find(change.account);
        if (!i)
            return;
        List &list = listOf(*i);
        std::vector<Entry> &entries = m_result.accounts[*i].allowlist.entries;
        if (!change.entry.id.empty() && list.byRef.contains(change.entry.id)) {
            fault("entry", "repeated-id", "There is an entry with the id \"" + change.entry.id + "\" already.");
            return;
        }
        entries.push_back(change.entry);
        list.gone.push_back(false);
        list.byRef[entryRef(change.entry)].push_back(entries.size() - 1);
    }
    void operator()(const DeleteEntry &change)
    {
        const auto i = find(change.account);
        if (!i)
            return;
        const auto entry = findEntry(*i, change.entry);
        if (!entry)
            return;
        List &list = listOf(*i);
        list.gone[*entry] = true;
        auto &same = list.byRef[change.entry];
        same.erase(same.begin());
        if (same.empty())
            list.byRef.erase(change.entry);
    }
    void operator()(const UpdateEntry &change)
    {
        const auto i = find(change.account);
        if (!i)
            return;
        const auto found = findEntry(*i, change.entry);
        if (!found)
            return;
        Entry &entry = m_result.accounts[*i].allowlist.entries[*found];
        if (change.remark)
            entry.remark = *change.remark;
        if (change.expires)
            entry.expires = *change.expires;
        if (change.reviewed)
            entry.reviewed = *change.reviewed;
        if (change.expected)
            entry.expected = *change.expected;
    }

    void run(const std::vector<Change> &changes)
    {
        for (m_at = 0; m_at < changes.size(); ++m_at)
            std::visit(*this, changes[m_at]);
    }
    Result<Configuration> result() &&
    {
        if (!m_faults.empty()) {
            return Error{ErrorCode::InvalidInput, "The changes do not fit the configuration they are made for.",
                         std::move(m_faults)};
        }
        for (auto &[account, list] : m_lists)
            compact(m_result.accounts[account].allowlist.entries, list.gone);
        compact(m_result.accounts, m_gone);
        return std::move(m_result);
    }

private:
    struct List
    {
        std::unordered_map<std::string, std::vector<std::size_t>> byRef;
        std::vector<bool> gone;
    };

    void index(std::size_t i) { m_byId.try_emplace(accountRef(m_result.accounts[i]), i); }
    void fault(const std::string &part, std::string code, std::string message)
    {
        m_faults.push_back({"changes[" + std::to_string(m_at) + "]." + part, std::move(code), std::move(message)});
    }
    std::optional<std::size_t> find(const std::string &ref)
    {
        const auto found = m_byId.find(ref);
        if (found != m_byId.end())
            return found->second;
        fault("account", "unknown-account", "There is no account \"" + ref + "\".");
        return std::nullopt;
    }
    List &listOf(std::size_t account)
    {
        const auto [at, fresh] = m_lists.try_emplace(account);
        if (fresh) {
            const std::vector<Entry> &entries = m_result.accounts[account].allowlist.entries;
            at->second.gone.resize(entries.size(), false);
            for (std::size_t i = 0; i < entries.size(); ++i)
                at->second.byRef[entryRef(entries[i])].push_back(i);
        }
        return at->second;
    }
    std::optional<std::size_t> findEntry(std::size_t account, const std::string &ref)
    {
        const List &list = listOf(account);
        const auto found = list.byRef.find(ref);
        if (found != list.byRef.end())
            return found->second.front();
        fault("entry", "unknown-entry",
              "The account \"" + m_result.accounts[account].username + "\" has no entry \"" + ref + "\".");
        return std::nullopt;
    }
    template <typename T> static void compact(std::vector<T> &items, const std::vector<bool> &gone)
    {
        if (std::find(gone.begin(), gone.end(), true) == gone.end())
            return;
        std::size_t to = 0;
        for (std::size_t from = 0; from < items.size(); ++from) {
            if (gone[from])
                continue;
            if (to != from)
                items[to] = std::move(items[from]);
            ++to;
        }
        items.resize(to);
    }

    Configuration m_result;
    std::vector<bool> m_gone;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::size_t, List> m_lists;
    std::vector<Fault> m_faults;
    std::size_t m_at = 0;
};

bool pairHasWindow(const AccountPair &pair, Date today)
{
    if (!pair.draft)
        return true;
    if (!pair.base)
        return pair.draft->ipAuth.has_value();
    if (pair.base->username != pair.draft->username)
        return true;
    const auto address = [](const Account &account) {
        return account.ipAuth ? std::optional(account.ipAuth->address) : std::nullopt;
    };
    return address(*pair.base) != address(*pair.draft) || narrows(pair.base->allowlist, pair.draft->allowlist, today);
}

} // namespace

std::vector<Change> diffAccount(const Account *base, const Account *draft)
{
    std::vector<Change> changes;
    if (!base && !draft)
        return changes;
    if (!base) {
        changes.push_back(AddAccount{*draft});
    } else if (!draft) {
        changes.push_back(DeleteAccount{accountRef(*base)});
    } else {
        bool any = false;
        UpdateAccount update = updateOf(*base, *draft, any);
        if (any)
            changes.push_back(std::move(update));
        diffEntries(*base, *draft, changes);
    }
    return changes;
}

std::vector<Change> diff(const Configuration &base, const Configuration &draft)
{
    return diff(changedAccounts(base, draft));
}

std::vector<Change> diff(const std::vector<AccountPair> &changed)
{
    std::vector<Change> changes;
    for (const AccountPair &pair : changed) {
        for (Change &change : diffAccount(pair.base, pair.draft))
            changes.push_back(std::move(change));
    }
    return changes;
}

Result<Configuration> apply(const Configuration &base, const std::vector<Change> &changes)
{
    Application application(base);
    application.run(changes);
    return std::move(application).result();
}

const std::string &accountOf(const Change &change)
{
    return std::visit(
        [](const auto &one) -> const std::string & {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, AddAccount>)
                return accountRef(one.account);
            else
                return one.account;
        },
        change);
}

bool hasWindow(const Configuration &base, const std::vector<Change> &changes, Date today)
{
    std::unordered_set<std::string_view> touched;
    for (const Change &change : changes)
        touched.insert(accountOf(change));
    Configuration before;
    before.revision = base.revision;
    for (const Account &account : base.accounts) {
        if (touched.contains(accountRef(account)))
            before.accounts.push_back(account);
    }
    const Result<Configuration> after = postern::apply(before, changes);
    if (!after)
        return false; // it cannot be pushed
    return hasWindow(changedAccounts(before, *after), today);
}

bool hasWindow(const std::vector<AccountPair> &changed, Date today)
{
    return std::any_of(changed.begin(), changed.end(),
                       [today](const AccountPair &pair) { return pairHasWindow(pair, today); });
}

} // namespace postern
