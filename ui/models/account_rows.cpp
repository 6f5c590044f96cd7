#include "ui/models/account_rows.h"

#include "ui/models/session.h"

#include <algorithm>
#include <cstring>

namespace postern {

namespace {

constexpr auto unusedAfter = std::chrono::days(400);
constexpr char columnEnd = '\x1f';

void foldInto(std::string &text, std::string_view more)
{
    for (const char c : more)
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '\n' || c == columnEnd ? ' ' : c;
    text += columnEnd;
}

/// All columns of an account; the name is the first.
void addText(std::string &text, const Account &account, const AccountRows::Row &row)
{
    foldInto(text, account.username);
    foldInto(text, account.description);
    for (const Entry &entry : account.allowlist.entries) {
        foldInto(text, entry.value.text());
        foldInto(text, entry.remark);
    }
    if (account.ipAuth) {
        foldInto(text, account.ipAuth->address.text());
        foldInto(text, account.ipAuth->device);
    }
    for (const std::string &sender : account.senders)
        foldInto(text, sender);
    if (row.seen)
        foldInto(text, row.lastFrom.toString());
}

AccountRows::Row rowOf(const std::string &id, const Whole &whole)
{
    AccountRows::Row row;
    row.id = id;
    const Account *current = whole.draft.find(id);
    const Account *base = whole.draft.findBase(id);
    const Account *account = current != nullptr ? current : base;
    row.gone = account == nullptr;
    if (row.gone)
        return row;
    row.deleted = current == nullptr;
    row.staged = static_cast<std::uint32_t>(whole.draft.changeCount(id));
    row.gate = gateOf(*account, whole.today);
    row.covers = row.gate == Gate::Restricted ? coveredBy(account->allowlist, whole.today).count() : 0;
    row.bound = account->ipAuth.has_value();
    row.expiring =
        std::any_of(account->allowlist.entries.begin(), account->allowlist.entries.end(), [&](const Entry &entry) {
            return entry.expires && *entry.expires >= whole.today && *entry.expires - whole.today <= expiresSoon;
        });
    // Evidence is kept under the name that the relay knows.
    for (const ActivityRow &seen : whole.activity.of(base != nullptr ? base->username : account->username)) {
        if (seen.outcome != Outcome::Accepted || (row.seen && seen.lastSeen <= row.lastSeen))
            continue;
        row.seen = true;
        row.lastSeen = seen.lastSeen;
        row.lastFrom = seen.address;
    }
    const bool knownLongEnough = whole.coverage.days() >= unusedAfter.count();
    row.unused = row.seen ? whole.now - row.lastSeen > unusedAfter : knownLongEnough && isRelayId(id);
    return row;
}

} // namespace

AccountRows::AccountRows(const Whole &whole)
{
    const std::vector<Account> &accounts = whole.draft.current().accounts;
    m_rows.reserve(accounts.size());
    m_offsets.reserve(accounts.size());
    m_numbers.reserve(accounts.size());
    for (const Account &account : accounts) {
        if (whole.stop)
            return;
        add(account, whole);
    }
    for (const std::string &id : whole.draft.touched()) {
        if (whole.draft.find(id) == nullptr)
            add(*whole.draft.findBase(id), whole);
    }
}

void AccountRows::add(const Account &account, const Whole &whole)
{
    m_numbers.emplace(account.id, size());
    m_rows.push_back(rowOf(account.id, whole));
    m_offsets.push_back(m_haystack.size());
    addText(m_haystack, account, m_rows.back());
    m_haystack += '\n';
}

std::uint32_t AccountRows::find(std::string_view id) const
{
    const auto found = m_numbers.find(id);
    return found == m_numbers.end() ? nowhere : found->second;
}

const Account *AccountRows::accountOf(std::uint32_t number, const Draft &draft) const
{
    // Nearly every row stands where its account does.
    const std::string &id = m_rows[number].id;
    const std::vector<Account> &accounts = draft.current().accounts;
    if (number < accounts.size() && accounts[number].id == id)
        return &accounts[number];
    const Account *current = draft.find(id);
    return current != nullptr ? current : draft.findBase(id);
}

std::uint32_t AccountRows::refresh(const std::string &id, const Whole &whole)
{
    const std::uint32_t known = find(id);
    if (known == nowhere) {
        const Account *account = whole.draft.find(id);
        if (account != nullptr)
            add(*account, whole);
        return find(id);
    }
    m_rows[known] = rowOf(id, whole);
    if (const Account *account = accountOf(known, whole.draft)) {
        std::string &text = m_patched[known];
        text.clear();
        addText(text, *account, m_rows[known]);
    }
    return known;
}

std::string_view AccountRows::textOf(std::uint32_t number) const
{
    if (!m_patched.empty()) {
        if (const auto patched = m_patched.find(number); patched != m_patched.end())
            return patched->second;
    }
    const std::size_t end = number + 1 < m_offsets.size() ? m_offsets[number + 1] : m_haystack.size();
    return std::string_view(m_haystack).substr(m_offsets[number], end - 1 - m_offsets[number]);
}

std::string_view AccountRows::nameOf(std::uint32_t number) const
{
    const std::string_view text = textOf(number);
    return text.substr(0, text.find(columnEnd));
}

std::vector<std::uint32_t> AccountRows::order(Sort sort, bool descending) const
{
    // Eight bytes of the name settle many comparisons; ties read the whole name.
    struct Key
    {
        std::uint64_t first = 0; ///< of the column that is sorted by
        std::uint64_t head = 0;
        std::string_view name;
        std::uint32_t number = 0;
    };
    std::vector<Key> keys(m_rows.size());
    for (std::uint32_t i = 0; i < size(); ++i) {
        const Row &row = m_rows[i];
        Key &key = keys[i];
        key.number = i;
        key.name = nameOf(i);
        for (std::size_t c = 0; c < 8; ++c)
            key.head = key.head << 8 | (c < key.name.size() ? static_cast<unsigned char>(key.name[c]) : 0U);
        switch (sort) {
        case Sort::LastSeen: // the newest first, the unseen last
            key.first = row.seen
                            ? ~(static_cast<std::uint64_t>(row.lastSeen.time_since_epoch().count()) ^ (1ULL << 63U))
                            : ~0ULL;
            break;
        case Sort::State:
            key.first = static_cast<std::uint64_t>(row.gate);
            break;
        default:
            break;
        }
    }
    const auto before = [&](const Key &a, const Key &b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (sort == Sort::Covers && m_rows[a.number].covers != m_rows[b.number].covers)
            return m_rows[a.number].covers > m_rows[b.number].covers;
        if (a.head != b.head)
            return a.head < b.head;
        if (a.name.size() > 8 || b.name.size() > 8) {
            if (const int compared = a.name.compare(b.name); compared != 0)
                return compared < 0;
        }
        return a.number < b.number;
    };
    if (descending)
        std::sort(keys.begin(), keys.end(), [&](const Key &a, const Key &b) { return before(b, a); });
    else
        std::sort(keys.begin(), keys.end(), before);
    std::vector<std::uint32_t> numbers(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        numbers[i] = keys[i].number;
    return numbers;
}

AccountCounts AccountRows::counts() const
{
    AccountCounts counts;
    for (const Row &row : m_rows) {
        if (row.gone)
            continue;
        ++counts.all;
        counts.open += row.gate == Gate::Open ? 1 : 0;
        counts.observing += row.gate == Gate::Observing ? 1 : 0;
        counts.closed += row.gate == Gate::Closed ? 1 : 0;
        counts.staged += row.staged > 0 ? 1 : 0;
        counts.expiring += row.expiring ? 1 : 0;
        counts.unused += row.unused ? 1 : 0;
        counts.bound += row.bound ? 1 : 0;
    }
    return counts;
}

std::vector<std::uint8_t> AccountRows::having(std::string_view needle) const
{
    std::vector<std::uint8_t> found(m_rows.size(), 0);
    if (needle.empty())
        return std::vector<std::uint8_t>(m_rows.size(), 1);
    const char *const begin = m_haystack.data();
    const char *const end = begin + m_haystack.size();
    const std::size_t count = m_offsets.size();
    std::size_t row = 0;
    for (const char *at = begin; at < end;) {
        const auto room = static_cast<std::size_t>(end - at);
        const void *hit =
            needle.size() == 1 ? std::memchr(at, needle.front(), room) : memmem(at, room, needle.data(), needle.size());
        if (hit == nullptr)
            break;
        // The row of the hit: mostly the next ones, else far ahead, so the steps grow.
        const auto offset = static_cast<std::size_t>(static_cast<const char *>(hit) - begin);
        std::size_t step = 1;
        std::size_t last = row + 1;
        while (last < count && m_offsets[last] <= offset) {
            row = last;
            last += step;
            step *= 2;
        }
        const auto from = m_offsets.begin() + static_cast<std::ptrdiff_t>(row);
        const auto to = m_offsets.begin() + static_cast<std::ptrdiff_t>(std::min(last, count));
        row = static_cast<std::size_t>(std::upper_bound(from, to, offset) - m_offsets.begin()) - 1;
        found[row] = 1;
        if (++row == count)
            break;
        at = begin + m_offsets[row];
    }
    for (const auto &[number, text] : m_patched)
        found[number] = text.find(needle) != npos ? 1 : 0;
    return found;
}

} // namespace postern
