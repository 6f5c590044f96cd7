#pragma once

#include "core/address/large_pages.h"
#include "core/domain/activity.h"
#include "core/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// One row of an activity file: who sent with the password, from where, and how many messages were accepted.
struct LoggedSender
{
    std::string_view account; ///< gone after the call
    Address address;
    std::uint64_t count = 0;
};

/// Allowlists that are to be imported, to be asked for millions of senders: a flat array of intervals in place of
/// accounts and entries. add() collects in any order, finish() sorts; ask() needs that done.
class ProposedLists final
{
public:
    /// `inForce` false: the account is known by it, and nobody is let in.
    void add(std::string_view account, const Interval &interval, bool inForce = true);
    void finish();

    enum class Answer : std::uint8_t { LetIn, Refused, UnknownAccount };
    /// Answers for many at once, which costs a fraction of asking one by one: what is needed of each is fetched while
    /// the others are looked at. Names in their canonical form. An account that no row named is unknown, whatever
    /// becomes of its list.
    void ask(std::span<const LoggedSender> senders, std::span<Answer> answers) const;
    std::size_t accounts() const { return m_ends.size(); }

private:
    template <typename Number> struct Item
    {
        Number first;
        Number last;
        std::uint32_t account;
    };
    template <typename Number> struct Span
    {
        Number first;
        Number last;
    };
    template <typename Number> struct Intervals
    {
        std::vector<Item<Number>, LargePages<Item<Number>>> items; ///< as added; gone with finish()
        /// Of all accounts, one after the other: `begins[i]` to `begins[i + 1]` are those of the account i, sorted and
        /// disjoint.
        std::vector<Span<Number>, LargePages<Span<Number>>> spans;
        std::vector<std::uint32_t> begins;
        void finish(std::size_t accounts);
        bool holds(std::uint32_t account, Number number) const;
        const Span<Number> *begin(std::uint32_t account) const { return spans.data() + begins[account]; }
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    std::uint32_t idOf(std::string_view account, std::uint64_t hash) const;
    std::string_view nameOf(std::uint32_t id) const;
    void place(std::uint32_t id);

    std::string m_names; ///< one after the other
    std::vector<std::size_t> m_ends;
    struct Slot
    {
        std::uint32_t tag = 0;
        std::uint32_t id = none;
    };
    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    std::uint32_t m_last = none;
    Intervals<std::uint32_t> m_v4;
    Intervals<UInt128> m_v6;
};

/// Calls `each` for all rows of an activity CSV file with mail accepted with the password, in the file's order, up to
/// mostAtOnce at a time. The file is read in pieces, so memory does not grow with it. Judges the columns account,
/// address, method, outcome and count; Unreadable where any of them is wrong, with all faults ("line 7, column count"),
/// 10,000 of them at most: what was told until then is not the whole. `path` "-" is standard input.
Status forEachLoggedSender(const std::string &path, const std::function<void(std::span<const LoggedSender>)> &each);
inline constexpr std::size_t mostAtOnce = 128;

} // namespace postern
