#include "core/analysis/compare.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace postern {

namespace {

bool anyAddress(const Allowlist &list)
{
    return !list.enabled;
}

/// Finds draft accounts for base accounts. Both lists usually run in step, so the index is only made when they do not.
class DraftAccounts
{
public:
    explicit DraftAccounts(const std::vector<Account> &accounts) : m_accounts(accounts), m_used(accounts.size(), false)
    {
    }

    const Account *take(const Account &base, std::size_t near)
    {
        if (near < m_accounts.size() && !m_used[near] && matches(base, m_accounts[near]))
            return use(near);
        if (!m_indexed)
            index();
        const auto &map = base.id.empty() ? m_byUsername : m_byId;
        const auto found = map.find(base.id.empty() ? base.username : base.id);
        if (found == map.end() || m_used[found->second])
            return nullptr;
        return use(found->second);
    }
    std::size_t positionAfterLast() const { return m_next; }
    bool used(std::size_t i) const { return m_used[i]; }

private:
    static bool matches(const Account &base, const Account &draft)
    {
        return base.id.empty() ? draft.id.empty() && draft.username == base.username : draft.id == base.id;
    }
    const Account *use(std::size_t i)
    {
        m_used[i] = true;
        m_next = i + 1;
        return &m_accounts[i];
    }
    void index()
    {
        m_indexed = true;
        for (std::size_t i = 0; i < m_accounts.size(); ++i) {
            if (m_accounts[i].id.empty())
                m_byUsername.try_emplace(m_accounts[i].username, i);
            else
                m_byId.try_emplace(m_accounts[i].id, i);
        }
    }

    const std::vector<Account> &m_accounts;
    std::vector<bool> m_used;
    std::unordered_map<std::string_view, std::size_t> m_byId;
    std::unordered_map<std::string_view, std::size_t> m_byUsername;
    std::size_t m_next = 0;
    bool m_indexed = false;
};

} // namespace

std::vector<AccountPair> changedAccounts(const Configuration &base, const Configuration &draft)
{
    std::vector<AccountPair> pairs;
    DraftAccounts rest(draft.accounts);
    for (const Account &account : base.accounts) {
        const Account *other = rest.take(account, rest.positionAfterLast());
        if (!other || !sameAccount(account, *other))
            pairs.push_back({&account, other});
    }
    for (std::size_t i = 0; i < draft.accounts.size(); ++i) {
        if (!rest.used(i))
            pairs.push_back({nullptr, &draft.accounts[i]});
    }
    return pairs;
}

bool sameAccount(const Account &a, const Account &b)
{
    return a.username == b.username && a.description == b.description && a.state == b.state && a.senders == b.senders &&
           a.allowlist == b.allowlist && a.ipAuth == b.ipAuth && a.newPassword == b.newPassword;
}

bool sameEntry(const Entry &a, const Entry &b)
{
    return a.value == b.value && a.remark == b.remark && a.expires == b.expires && a.reviewed == b.reviewed &&
           a.expected == b.expected;
}

EntryMatch matchEntries(const std::vector<Entry> &base, const std::vector<Entry> &draft)
{
    EntryMatch match;
    std::vector<const Entry *> partner(base.size(), nullptr);
    std::vector<bool> taken(draft.size(), false);

    std::unordered_map<std::string_view, std::size_t> byId;
    for (std::size_t i = 0; i < base.size(); ++i) {
        // Lists that run in step need no index.
        if (i < draft.size() && base[i].id == draft[i].id && base[i].value == draft[i].value) {
            partner[i] = &draft[i];
            taken[i] = true;
        } else if (!base[i].id.empty()) {
            byId.try_emplace(base[i].id, i);
        }
    }
    for (std::size_t i = 0; i < draft.size() && !byId.empty(); ++i) {
        if (taken[i] || draft[i].id.empty())
            continue;
        const auto found = byId.find(draft[i].id);
        if (found == byId.end() || partner[found->second] || base[found->second].value != draft[i].value)
            continue;
        partner[found->second] = &draft[i];
        taken[i] = true;
    }

    std::unordered_multimap<std::string_view, std::size_t> byText;
    for (std::size_t i = 0; i < base.size(); ++i) {
        if (!partner[i])
            byText.emplace(base[i].value.text(), i);
    }
    for (std::size_t i = 0; i < draft.size(); ++i) {
        if (taken[i])
            continue;
        const auto [first, last] = byText.equal_range(draft[i].value.text());
        auto best = first;
        // Among equal values one that is the same throughout is best; a list full of one value is not searched to its
        // end.
        int looked = 0;
        for (auto it = first; it != last && looked < 64; ++it, ++looked) {
            if (sameEntry(base[it->second], draft[i])) {
                best = it;
                break;
            }
        }
        if (best == last)
            continue;
        partner[best->second] = &draft[i];
        taken[i] = true;
        byText.erase(best);
    }

    for (std::size_t i = 0; i < base.size(); ++i) {
        if (partner[i])
            match.kept.push_back({&base[i], partner[i]});
        else
            match.removed.push_back(&base[i]);
    }
    for (std::size_t i = 0; i < draft.size(); ++i) {
        if (!taken[i])
            match.added.push_back(&draft[i]);
    }
    return match;
}

AddressSet lostAddresses(const Allowlist &base, const Allowlist &draft, Date today)
{
    AddressSet lost;
    if (anyAddress(draft) || base == draft)
        return lost;
    // What the draft lets in shrinks only on the day after one of its entries ran out.
    std::set<Date> days{today};
    for (const Entry &entry : draft.entries) {
        if (entry.expires && *entry.expires >= today)
            days.insert(*entry.expires + std::chrono::days(1));
    }
    for (const Date day : days) {
        const AddressSet before = anyAddress(base) ? everyAddress() : coveredBy(base, day);
        lost = lost.united(before.without(coveredBy(draft, day)));
    }
    return lost;
}

bool narrows(const Allowlist &base, const Allowlist &draft, Date today)
{
    return !lostAddresses(base, draft, today).empty();
}

const AddressSet &everyAddress()
{
    static const AddressSet all = AddressSet::of(std::vector<Interval>{
        {Address::v4(0), Address::v4(0xffffffffU)}, {Address::v6(0), Address::v6(highestOf(Family::IPv6))}});
    return all;
}

} // namespace postern
