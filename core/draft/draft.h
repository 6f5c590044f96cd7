#pragma once

#include "core/analysis/analyze.h"
#include "core/draft/change.h"

#include <unordered_map>

namespace postern {

/// The console's working copy over a base revision. Knows what was touched, so that counting and comparing cost
/// only that. New accounts and entries get local ids ("~1"), which never leave the draft. Every account in it has an
/// id: one that came without gets a local one in base and copy alike.
class Draft final
{
public:
    Draft() = default;
    explicit Draft(Configuration base);
    /// A draft that was kept: `current` over `base`.
    Draft(Configuration base, Configuration current);

    const Configuration &base() const { return m_base; }
    const Configuration &current() const { return m_current; }
    const Account *find(std::string_view id) const;     ///< in the working copy; O(1)
    const Account *findBase(std::string_view id) const; ///< in the base; O(1)
    std::size_t indexOf(std::string_view id) const;     ///< in current().accounts; npos if not there
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    std::string newId(); ///< a fresh local id

    /// Puts `next` in place of the account `id` (nullopt: takes it out; `id` not there: puts it in, at `at` or at the
    /// end) and returns what stood there. The same call with the returned values undoes it.
    struct Slot
    {
        std::optional<Account> account;
        std::size_t at = npos;
        friend bool operator==(const Slot &, const Slot &) = default;
    };
    Slot exchange(const std::string &id, Slot next);

    /// The same for many accounts at once, none of them twice, in one sweep over the list. Here `at` is where an
    /// account stands in the list after the call, and in what is returned where it stood before it.
    using Move = std::pair<std::string, Slot>;
    std::vector<Move> exchange(std::vector<Move> moves);

    std::vector<AccountPair> changed() const; ///< changedAccounts(base(), current()), touched accounts only
    std::vector<Change> changes() const;      ///< diff(base(), current()), but only touched accounts are looked at
    std::vector<std::string> touched() const; ///< ids of accounts that differ from the base, in the order of changes()
    bool isTouched(std::string_view id) const;
    std::size_t changeCount() const { return m_changeCount; } ///< changes().size(), O(1)
    std::size_t changeCount(std::string_view id) const;       ///< of this account, O(1)

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    template <typename T> using ById = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    void nameTheNameless(Configuration &configuration);
    void noteLocalIds(const Account &account);
    void note(std::string_view id);
    void reindex();
    void updateTouched(const std::string &id);

    Configuration m_base;
    Configuration m_current;
    ById<std::size_t> m_baseIndex;
    ById<std::size_t> m_index; ///< where it stood at the last reindex(); now at most m_shifts away
    std::size_t m_shifts = 0;
    ById<std::size_t> m_touched; ///< number of changes; only those that have any
    std::size_t m_changeCount = 0;
    std::uint64_t m_lastLocal = 0;
};

/// The changes from base to draft with what is to be said about them.
struct Plan
{
    std::int64_t revision = 0;
    std::vector<Change> changes;
    std::vector<Finding> findings;
    struct Sentence
    {
        std::string account; ///< username
        std::string sentence;
    };
    std::vector<Sentence> now; ///< what is true after it, for each account touched and not deleted
    bool window = false;       ///< does a push of it revert by itself unless kept?
};
/// Looks only at what the draft knows to be touched.
Plan makePlan(const Draft &draft, const ActivityLog &activity, const Coverage &coverage,
              const AnalysisContext &context);
Plan makePlan(const Configuration &base, const Configuration &draft, const ActivityLog &activity,
              const Coverage &coverage, const AnalysisContext &context);

} // namespace postern
