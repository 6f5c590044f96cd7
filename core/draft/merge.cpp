#include "core/draft/merge.h"

#include "core/analysis/compare.h"
#include "core/draft/merge_entries.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace postern {

namespace {

std::string textOf(const std::string &text)
{
    return text;
}
std::string textOf(AccountState state)
{
    return std::string(toString(state));
}
std::string textOf(const std::vector<std::string> &senders)
{
    std::string text;
    for (const std::string &sender : senders)
        text += (text.empty() ? "" : " ") + sender;
    return text;
}
std::string textOf(const std::optional<IpAuth> &ipAuth)
{
    if (!ipAuth)
        return {};
    return ipAuth->address.text() + (ipAuth->device.empty() ? "" : " (" + ipAuth->device + ")");
}

/// On, observing or off: one decision, though it is kept in two fields.
struct Switch
{
    bool enabled;
    bool observe;
    friend bool operator==(const Switch &, const Switch &) = default;
};
std::string textOf(const Switch &list)
{
    return list.enabled ? "on" : list.observe ? "observing" : "off";
}

UpdateAccount updating(const std::string &account)
{
    UpdateAccount update;
    update.account = account;
    return update;
}

/// Theirs without what mine took away, and with what mine added.
std::vector<EntryValue> mergedSet(const std::vector<EntryValue> &base, const std::vector<EntryValue> &mine,
                                  const std::vector<EntryValue> &theirs)
{
    const auto has = [](const std::vector<EntryValue> &values, const EntryValue &value) {
        return std::find(values.begin(), values.end(), value) != values.end();
    };
    if (mine == base)
        return theirs;
    std::vector<EntryValue> merged;
    for (const EntryValue &value : theirs) {
        if (has(mine, value) || !has(base, value))
            merged.push_back(value);
    }
    for (const EntryValue &value : mine) {
        if (!has(base, value) && !has(merged, value))
            merged.push_back(value);
    }
    return merged;
}

/// Merges one account that stands on all three sides.
class AccountMerge
{
public:
    AccountMerge(const Account &base, const Account &mine, const Account &theirs, std::vector<Conflict> &conflicts)
        : m_base(base), m_mine(mine), m_theirs(theirs), m_merged(theirs), m_conflicts(conflicts)
    {
    }

    Account run()
    {
        field("username", &Account::username, &UpdateAccount::username);
        field("description", &Account::description, &UpdateAccount::description);
        field("state", &Account::state, &UpdateAccount::state);
        field("senders", &Account::senders, &UpdateAccount::senders);
        field("ip_auth", &Account::ipAuth, &UpdateAccount::ipAuth);
        turning();
        m_merged.allowlist.keepOut =
            mergedSet(m_base.allowlist.keepOut, m_mine.allowlist.keepOut, m_theirs.allowlist.keepOut);
        m_merged.newPassword = m_mine.newPassword;
        m_merged.allowlist.entries = mergeEntries(m_base, m_mine, m_theirs, m_conflicts);
        return std::move(m_merged);
    }

private:
    Conflict conflict(std::string field, std::string base, std::string mine, std::string theirs,
                      UpdateAccount update) const
    {
        Conflict made;
        made.account = m_mine.username;
        made.field = std::move(field);
        made.base = std::move(base);
        made.mine = std::move(mine);
        made.theirs = std::move(theirs);
        made.takeMine.push_back(std::move(update));
        return made;
    }
    template <typename T, typename U> void field(const char *name, T Account::*member, U UpdateAccount::*setter)
    {
        const T &base = m_base.*member;
        const T &mine = m_mine.*member;
        const T &theirs = m_theirs.*member;
        if (mine == base || mine == theirs)
            return;
        if (theirs == base) {
            m_merged.*member = mine;
            return;
        }
        UpdateAccount update = updating(m_theirs.id);
        update.*setter = mine;
        m_conflicts.push_back(conflict(name, textOf(base), textOf(mine), textOf(theirs), std::move(update)));
    }
    void turning()
    {
        const auto of = [](const Account &account) {
            return Switch{account.allowlist.enabled, account.allowlist.observe};
        };
        const Switch mine = of(m_mine);
        if (mine == of(m_base) || mine == of(m_theirs))
            return;
        if (of(m_theirs) == of(m_base)) {
            m_merged.allowlist.enabled = mine.enabled;
            m_merged.allowlist.observe = mine.observe;
            return;
        }
        UpdateAccount update = updating(m_theirs.id);
        update.enabled = mine.enabled;
        update.observe = mine.observe;
        m_conflicts.push_back(
            conflict("list", textOf(of(m_base)), textOf(mine), textOf(of(m_theirs)), std::move(update)));
    }

    const Account &m_base;
    const Account &m_mine;
    const Account &m_theirs;
    Account m_merged;
    std::vector<Conflict> &m_conflicts;
};

using ById = std::unordered_map<std::string_view, const Account *>;

ById byId(const Configuration &configuration)
{
    ById map;
    map.reserve(configuration.accounts.size());
    for (const Account &account : configuration.accounts) {
        if (!account.id.empty())
            map.try_emplace(account.id, &account);
    }
    return map;
}

const Account *in(const ById &map, const std::string &id)
{
    const auto found = map.find(id);
    return found == map.end() ? nullptr : found->second;
}

std::optional<Address> boundAddress(const Account *account)
{
    return account && account->ipAuth ? account->ipAuth->single() : std::nullopt;
}

Conflict accountConflict(ConflictKind kind, const Account &account, Change takeMine)
{
    Conflict made;
    made.kind = kind;
    made.account = account.username;
    made.takeMine.push_back(std::move(takeMine));
    return made;
}

/// Both sides gave one address to different accounts: theirs keeps it.
void separateBindings(const ById &base, const ById &mine, const ById &theirs, Merge &result)
{
    std::map<Address, const Account *> given;
    for (const auto &[id, account] : theirs) {
        if (const auto address = boundAddress(account))
            given.try_emplace(*address, account);
    }
    for (Account &account : result.merged.accounts) {
        const auto address = boundAddress(&account);
        const Account *own = in(mine, account.id);
        if (!address || boundAddress(own) != address || boundAddress(in(base, account.id)) == address)
            continue; // not given by mine
        const auto found = given.find(*address);
        if (found == given.end() || found->second->id == account.id)
            continue;
        const Account *holder = found->second;
        if (boundAddress(in(mine, holder->id)) == address)
            continue; // mine alone gives it twice, which its plan says
        const auto still = std::find_if(result.merged.accounts.begin(), result.merged.accounts.end(),
                                        [holder](const Account &one) { return one.id == holder->id; });
        if (still == result.merged.accounts.end() || boundAddress(&*still) != address)
            continue; // mine takes it from there
        Conflict made;
        made.kind = ConflictKind::AddressBoundTwice;
        made.account = own->username;
        made.other = holder->username;
        made.field = "ip_auth";
        made.mine = made.theirs = address->toString();
        UpdateAccount release = updating(holder->id);
        release.ipAuth = std::optional<IpAuth>();
        UpdateAccount bind = updating(account.id);
        bind.ipAuth = account.ipAuth;
        made.takeMine = {release, bind};
        const Account *before = in(theirs, account.id);
        account.ipAuth = before ? before->ipAuth : std::nullopt;
        result.conflicts.push_back(std::move(made));
    }
}

/// Names cannot both stand either, but neither side's edit can be dropped for the other: the plan says so.
void nameTwice(const ById &base, const ById &mine, const ById &theirs, Merge &result)
{
    std::unordered_map<std::string, const Account *> given;
    for (const auto &[id, account] : theirs) {
        const Account *before = in(base, account->id);
        if (!before || before->username != account->username)
            given.try_emplace(foldUsername(account->username), account);
    }
    for (const auto &account : result.merged.accounts) {
        const Account *own = in(mine, account.id);
        const Account *before = in(base, account.id);
        if (!own || own->username != account.username || (before && before->username == account.username))
            continue;
        const auto found = given.find(foldUsername(account.username));
        if (found == given.end() || found->second->id == account.id)
            continue;
        Conflict made;
        made.kind = ConflictKind::NameGivenTwice;
        made.account = account.username;
        made.other = found->second->username;
        made.field = "username";
        made.mine = account.username;
        made.theirs = found->second->username;
        result.conflicts.push_back(std::move(made));
    }
}

} // namespace

std::string_view toString(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::FieldEditedTwice:
        return "field-edited-twice";
    case ConflictKind::EntryEditedTwice:
        return "entry-edited-twice";
    case ConflictKind::EntryDeletedHere:
        return "entry-deleted-here";
    case ConflictKind::EntryDeletedThere:
        return "entry-deleted-there";
    case ConflictKind::DeletedHere:
        return "deleted-here";
    case ConflictKind::DeletedThere:
        return "deleted-there";
    case ConflictKind::AddressBoundTwice:
        return "address-bound-twice";
    case ConflictKind::NameGivenTwice:
        return "name-given-twice";
    }
    return {};
}

Merge merge(const Configuration &base, const Configuration &mine, const Configuration &theirs)
{
    const ById inBase = byId(base);
    const ById inMine = byId(mine);
    const ById inTheirs = byId(theirs);
    Merge result;
    result.merged.revision = theirs.revision;

    for (const Account &account : theirs.accounts) {
        const Account *before = in(inBase, account.id);
        const Account *own = in(inMine, account.id);
        if (before && own) {
            result.merged.accounts.push_back(
                sameAccount(*before, *own) ? account : AccountMerge(*before, *own, account, result.conflicts).run());
            continue;
        }
        if (before && diffAccount(before, &account).empty())
            continue; // mine deletes it, and theirs did not touch it
        if (before)
            result.conflicts.push_back(accountConflict(ConflictKind::DeletedHere, account, DeleteAccount{account.id}));
        result.merged.accounts.push_back(account);
    }
    for (const Account &account : mine.accounts) {
        if (in(inTheirs, account.id))
            continue;
        const Account *before = in(inBase, account.id);
        if (!before) {
            result.merged.accounts.push_back(account);
            continue;
        }
        if (diffAccount(before, &account).empty())
            continue;
        Account again = account;
        again.id = "~" + account.id; // the relay has given the old one up
        for (Entry &entry : again.allowlist.entries)
            entry.id = "~" + entry.id;
        result.conflicts.push_back(accountConflict(ConflictKind::DeletedThere, account, AddAccount{again}));
    }
    separateBindings(inBase, inMine, inTheirs, result);
    nameTwice(inBase, inMine, inTheirs, result);
    return result;
}

Result<Configuration> resolved(const Merge &merge, const std::vector<std::size_t> &takeMine)
{
    std::vector<Change> changes;
    std::vector<Change> deletions; // last: an account that goes may have to let go of its address before
    for (const std::size_t i : takeMine) {
        for (const Change &change : merge.conflicts.at(i).takeMine)
            (std::holds_alternative<DeleteAccount>(change) ? deletions : changes).push_back(change);
    }
    changes.insert(changes.end(), deletions.begin(), deletions.end());
    return postern::apply(merge.merged, changes);
}

} // namespace postern
