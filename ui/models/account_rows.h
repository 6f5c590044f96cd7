#pragma once

#include "ui/models/texts.h"
#include "ui/models/whole.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace postern {

/// How many accounts there are of each kind, for the places column.
struct AccountCounts
{
    int all = 0;
    int open = 0;
    int observing = 0;
    int closed = 0;
    int staged = 0;   ///< accounts with staged edits
    int expiring = 0; ///< with an entry that ends within 14 days
    int unused = 0;   ///< no mail for 400 days
    int bound = 0;    ///< with an appliance address
    friend bool operator==(const AccountCounts &, const AccountCounts &) = default;
};

/// What the list of accounts knows of each account of a draft, and of those that a staged edit deletes, with one
/// folded text of all its columns to search. Plain values: made in any thread, moved into the model in one step.
class AccountRows final
{
public:
    enum class Sort { Name, LastSeen, State, Covers };
    struct Row
    {
        std::string id;
        UInt128 covers = 0;
        Time lastSeen{};
        Address lastFrom;
        std::uint32_t staged = 0;
        Gate gate = Gate::Open;
        bool seen = false;
        bool expiring = false;
        bool unused = false;
        bool bound = false;
        bool deleted = false; ///< staged for deletion
        bool gone = false;    ///< an added account whose adding was undone
    };
    static constexpr std::uint32_t nowhere = 0xffffffffU;

    AccountRows() = default;
    explicit AccountRows(const Whole &whole);
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_rows.size()); }
    const Row &operator[](std::uint32_t number) const { return m_rows[number]; }
    std::uint32_t find(std::string_view id) const; ///< nowhere if it is not there
    /// The account of a row: as it is in the draft, else as it was in the base; nullptr where it is in neither.
    const Account *accountOf(std::uint32_t number, const Draft &draft) const;
    /// Looks at one account again, which may be a new one; its number.
    std::uint32_t refresh(const std::string &id, const Whole &whole);

    std::vector<std::uint32_t> order(Sort sort, bool descending) const; ///< of all rows
    AccountCounts counts() const;
    /// 1 for each row of which some column has this text, folded to small letters.
    std::vector<std::uint8_t> having(std::string_view needle) const;
    /// Has this row?
    bool has(std::uint32_t number, std::string_view needle) const { return textOf(number).find(needle) != npos; }

private:
    static constexpr auto npos = std::string_view::npos;
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
    };
    void add(const Account &account, const Whole &whole);
    std::string_view textOf(std::uint32_t number) const;
    std::string_view nameOf(std::uint32_t number) const;

    std::vector<Row> m_rows; ///< in the draft's order as it was, then what is deleted or was added since
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_numbers;
    std::string m_haystack;                                   ///< folded texts of all rows, each ended by a newline
    std::vector<std::size_t> m_offsets;                       ///< where each row's text begins
    std::unordered_map<std::uint32_t, std::string> m_patched; ///< texts of rows edited since
};

} // namespace postern
