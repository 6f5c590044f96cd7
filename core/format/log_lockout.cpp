#include "core/format/log_lockout.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

std::uint64_t slotHash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

} // namespace

std::string_view ProposedLists::nameOf(std::uint32_t id) const
{
    const std::size_t begin = id == 0 ? 0 : m_ends[id - 1];
    return std::string_view(m_names).substr(begin, m_ends[id] - begin);
}

std::uint32_t ProposedLists::idOf(std::string_view account, std::uint64_t hash) const
{
    if (m_slots.empty())
        return none;
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (std::size_t at = hash & (m_slots.size() - 1);; at = (at + 1) & (m_slots.size() - 1)) {
        const Slot &slot = m_slots[at];
        if (slot.id == none || (slot.tag == tag && nameOf(slot.id) == account))
            return slot.id;
    }
}

void ProposedLists::place(std::uint32_t id)
{
    const std::uint64_t hash = slotHash(nameOf(id));
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].id != none)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = {static_cast<std::uint32_t>(hash >> 32), id};
}

void ProposedLists::add(std::string_view account, const Interval &interval, bool inForce)
{
    if (m_last == none || nameOf(m_last) != account) {
        m_last = idOf(account, slotHash(account));
        if (m_last == none) {
            m_last = static_cast<std::uint32_t>(m_ends.size());
            m_names += account;
            m_ends.push_back(m_names.size());
            if (2 * m_ends.size() > m_slots.size()) {
                constexpr std::size_t fewest = 64;
                m_slots.assign(std::max(fewest, 2 * m_slots.size()), {});
                for (std::uint32_t id = 0; id < m_last; ++id)
                    place(id);
            }
            place(m_last);
        }
    }
    if (!inForce)
        return;
    if (interval.first.family() == Family::IPv4)
        m_v4.items.push_back({static_cast<std::uint32_t>(interval.first.number()),
                              static_cast<std::uint32_t>(interval.last.number()), m_last});
    else
        m_v6.items.push_back({interval.first.number(), interval.last.number(), m_last});
}

template <typename Number> void ProposedLists::Intervals<Number>::finish(std::size_t accounts)
{
    const auto order = [](const Item<Number> &a, const Item<Number> &b) {
        return a.account != b.account ? a.account < b.account : a.first < b.first;
    };
    if (!std::is_sorted(items.begin(), items.end(), order))
        std::sort(items.begin(), items.end(), order);
    begins.assign(accounts + 1, 0);
    spans.reserve(items.size());
    const Item<Number> *before = nullptr;
    for (const Item<Number> &item : items) {
        if (before && before->account == item.account && item.first <= spans.back().last) {
            spans.back().last = std::max(spans.back().last, item.last);
        } else {
            spans.push_back({item.first, item.last});
            ++begins[item.account + 1];
        }
        before = &item;
    }
    for (std::size_t i = 1; i < begins.size(); ++i)
        begins[i] += begins[i - 1];
    items = {};
}

template <typename Number> bool ProposedLists::Intervals<Number>::holds(std::uint32_t account, Number number) const
{
    const auto begin = spans.begin() + begins[account];
    const auto end = spans.begin() + begins[account + 1];
    // Most lists are short: to look at all of one costs less than a wrong guess where to stop.
    constexpr std::ptrdiff_t few = 16;
    if (end - begin <= few) {
        unsigned found = 0;
        for (auto span = begin; span != end; ++span)
            found |= number - span->first <= span->last - span->first ? 1U : 0U;
        return found != 0;
    }
    const auto after =
        std::upper_bound(begin, end, number, [](Number n, const Span<Number> &span) { return n < span.first; });
    return after != begin && number <= std::prev(after)->last;
}

void ProposedLists::finish()
{
    m_v4.finish(m_ends.size());
    m_v6.finish(m_ends.size());
}

void ProposedLists::ask(std::span<const LoggedSender> senders, std::span<Answer> answers) const
{
    if (m_slots.empty()) {
        std::fill(answers.begin(), answers.end(), Answer::UnknownAccount);
        return;
    }
    // Each step finds in the cache what the one before has asked for.
    struct Ahead
    {
        std::uint64_t hash;
        std::uint32_t guess; ///< an account whose hash begins alike, most likely the one
    };
    std::array<Ahead, mostAtOnce> ahead;
    for (std::size_t begin = 0; begin < senders.size(); begin += ahead.size()) {
        const auto some = senders.subspan(begin, std::min(ahead.size(), senders.size() - begin));
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t i = 0; i < some.size(); ++i) {
            ahead[i].hash = slotHash(some[i].account);
            __builtin_prefetch(&m_slots[ahead[i].hash & mask]);
        }
        for (std::size_t i = 0; i < some.size(); ++i) {
            const auto tag = static_cast<std::uint32_t>(ahead[i].hash >> 32);
            std::size_t at = ahead[i].hash & mask;
            while (m_slots[at].id != none && m_slots[at].tag != tag)
                at = (at + 1) & mask;
            ahead[i].guess = m_slots[at].id;
            if (ahead[i].guess == none)
                continue;
            __builtin_prefetch(&m_ends[ahead[i].guess]);
            __builtin_prefetch(&m_v4.begins[ahead[i].guess]);
        }
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (ahead[i].guess == none)
                continue;
            __builtin_prefetch(nameOf(ahead[i].guess).data());
            // Here, because a function that only prefetches is taken for one without effect, and left out.
            const bool v4 = some[i].address.family() == Family::IPv4;
            const char *const spans = v4 ? reinterpret_cast<const char *>(m_v4.begin(ahead[i].guess))
                                         : reinterpret_cast<const char *>(m_v6.begin(ahead[i].guess));
            constexpr std::ptrdiff_t cacheLine = 64;
            __builtin_prefetch(spans);
            __builtin_prefetch(spans + cacheLine);
        }
        for (std::size_t i = 0; i < some.size(); ++i) {
            std::uint32_t id = ahead[i].guess;
            if (id != none && nameOf(id) != some[i].account)
                id = idOf(some[i].account, ahead[i].hash);
            const Address &address = some[i].address;
            const bool held = id != none && (address.family() == Family::IPv4
                                                 ? m_v4.holds(id, static_cast<std::uint32_t>(address.number()))
                                                 : m_v6.holds(id, address.number()));
            answers[begin + i] = id == none ? Answer::UnknownAccount : held ? Answer::LetIn : Answer::Refused;
        }
    }
}

} // namespace postern
