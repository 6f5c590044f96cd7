#include "core/draft/draft.h"

#include "core/analysis/compare.h"

#include <algorithm>
#include <charconv>

namespace postern {

namespace {

/// After so many accounts put in or taken out the index is made anew; until then a look-up searches that far around
/// where the account stood.
constexpr std::size_t shiftsBeforeReindex = 64;

} // namespace

Draft::Draft(Configuration base)
{
    nameTheNameless(base);
    m_base = std::move(base);
    m_current = m_base;
    for (const Account &account : m_base.accounts)
        noteLocalIds(account);
    m_baseIndex.reserve(m_base.accounts.size());
    for (std::size_t i = 0; i < m_base.accounts.size(); ++i)
        m_baseIndex.try_emplace(m_base.accounts[i].id, i);
    m_index = m_baseIndex;
}

Draft::Draft(Configuration base, Configuration current) : Draft(std::move(base))
{
    for (const Account &account : current.accounts)
        noteLocalIds(account);
    nameTheNameless(current);
    m_current = std::move(current);
    reindex();
    for (const AccountPair &pair : changedAccounts(m_base, m_current))
        updateTouched(pair.base ? pair.base->id : pair.draft->id);
}

const Account *Draft::find(std::string_view id) const
{
    const std::size_t i = indexOf(id);
    return i == npos ? nullptr : &m_current.accounts[i];
}

const Account *Draft::findBase(std::string_view id) const
{
    const auto found = m_baseIndex.find(id);
    return found == m_baseIndex.end() ? nullptr : &m_base.accounts[found->second];
}

std::size_t Draft::indexOf(std::string_view id) const
{
    const auto found = m_index.find(id);
    if (found == m_index.end() || m_current.accounts.empty())
        return npos;
    const std::size_t near = std::min(found->second, m_current.accounts.size() - 1);
    const std::size_t first = near - std::min(near, m_shifts);
    const std::size_t last = std::min(near + m_shifts, m_current.accounts.size() - 1);
    for (std::size_t i = first; i <= last; ++i) {
        if (m_current.accounts[i].id == id)
            return i;
    }
    return npos;
}

std::string Draft::newId()
{
    return "~" + std::to_string(++m_lastLocal);
}

Draft::Slot Draft::exchange(const std::string &id, Slot next)
{
    const std::size_t at = indexOf(id);
    Slot before;
    before.at = at == npos ? next.at : at;
    if (at == npos && !next.account)
        return before;
    if (next.account) {
        next.account->id = id;
        noteLocalIds(*next.account);
    }

    std::vector<Account> &accounts = m_current.accounts;
    if (at != npos)
        before.account = std::move(accounts[at]);
    if (at != npos && next.account) {
        accounts[at] = std::move(*next.account);
    } else if (next.account) {
        const std::size_t to = std::min(next.at, accounts.size());
        accounts.insert(accounts.begin() + static_cast<std::ptrdiff_t>(to), std::move(*next.account));
        m_index[id] = to;
        ++m_shifts;
    } else {
        accounts.erase(accounts.begin() + static_cast<std::ptrdiff_t>(at));
        m_index.erase(id);
        ++m_shifts;
    }
    if (m_shifts > shiftsBeforeReindex)
        reindex();
    updateTouched(id);
    return before;
}

std::vector<Draft::Move> Draft::exchange(std::vector<Move> moves)
{
    std::vector<Account> &accounts = m_current.accounts;
    std::vector<bool> leaves(accounts.size(), false);
    std::vector<Move> before;
    std::vector<std::pair<std::size_t, Account>> enter;
    before.reserve(moves.size());
    for (Move &move : moves) {
        const auto &[id, next] = move;
        const std::size_t at = indexOf(id);
        Slot was;
        was.at = at == npos ? next.at : at;
        if (at != npos) {
            was.account = std::move(accounts[at]);
            leaves[at] = true;
        }
        before.push_back({id, std::move(was)});
        if (!next.account)
            continue;
        move.second.account->id = id;
        noteLocalIds(*move.second.account);
        // What only changes stays in its place.
        const std::size_t to = at != npos && next.at == npos ? at : next.at;
        if (at != npos && to == at) {
            accounts[at] = std::move(*move.second.account);
            leaves[at] = false;
        } else {
            enter.emplace_back(to, std::move(*move.second.account));
        }
    }
    std::stable_sort(enter.begin(), enter.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    if (!enter.empty() || std::find(leaves.begin(), leaves.end(), true) != leaves.end()) {
        std::vector<Account> after;
        after.reserve(accounts.size() + enter.size());
        auto next = enter.begin();
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            if (leaves[i])
                continue;
            for (; next != enter.end() && next->first <= after.size(); ++next)
                after.push_back(std::move(next->second));
            after.push_back(std::move(accounts[i]));
        }
        for (; next != enter.end(); ++next)
            after.push_back(std::move(next->second));
        accounts = std::move(after);
        reindex();
    }
    for (const Move &move : before)
        updateTouched(move.first);
    return before;
}

std::vector<std::string> Draft::touched() const
{
    std::vector<std::string> ids;
    ids.reserve(m_touched.size());
    for (const auto &[id, count] : m_touched)
        ids.push_back(id);
    // What the base knows in its order, then what is new in the copy's: as diff() says it.
    const auto place = [this](const std::string &id) {
        const auto found = m_baseIndex.find(id);
        return found == m_baseIndex.end() ? std::pair(true, indexOf(id)) : std::pair(false, found->second);
    };
    std::sort(ids.begin(), ids.end(),
              [&place](const std::string &a, const std::string &b) { return place(a) < place(b); });
    return ids;
}

std::vector<AccountPair> Draft::changed() const
{
    std::vector<AccountPair> pairs;
    for (const std::string &id : touched())
        pairs.push_back({findBase(id), find(id)});
    return pairs;
}

std::vector<Change> Draft::changes() const
{
    return diff(changed());
}

bool Draft::isTouched(std::string_view id) const
{
    return m_touched.contains(id);
}

std::size_t Draft::changeCount(std::string_view id) const
{
    const auto found = m_touched.find(id);
    return found == m_touched.end() ? 0 : found->second;
}

void Draft::nameTheNameless(Configuration &configuration)
{
    for (Account &account : configuration.accounts)
        noteLocalIds(account);
    for (Account &account : configuration.accounts) {
        if (account.id.empty())
            account.id = newId();
        for (Entry &entry : account.allowlist.entries) {
            if (entry.id.empty())
                entry.id = newId();
        }
    }
}

void Draft::noteLocalIds(const Account &account)
{
    note(account.id);
    for (const Entry &entry : account.allowlist.entries)
        note(entry.id);
}

void Draft::note(std::string_view id)
{
    if (!id.starts_with('~'))
        return;
    std::uint64_t number = 0;
    const auto [end, fault] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
    if (fault == std::errc{} && end == id.data() + id.size())
        m_lastLocal = std::max(m_lastLocal, number);
}

void Draft::reindex()
{
    m_shifts = 0;
    m_index.clear();
    m_index.reserve(m_current.accounts.size());
    for (std::size_t i = 0; i < m_current.accounts.size(); ++i)
        m_index.try_emplace(m_current.accounts[i].id, i);
}

void Draft::updateTouched(const std::string &id)
{
    const Account *base = findBase(id);
    const Account *current = find(id);
    const bool same = base && current && sameAccount(*base, *current);
    const std::size_t count = same ? 0 : diffAccount(base, current).size();
    const auto found = m_touched.find(id);
    if (found != m_touched.end())
        m_changeCount -= found->second;
    m_changeCount += count;
    if (count == 0 && found != m_touched.end())
        m_touched.erase(found);
    else if (count > 0)
        m_touched.insert_or_assign(id, count);
}

} // namespace postern
