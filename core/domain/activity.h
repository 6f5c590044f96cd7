#pragma once

#include "core/address/address.h"
#include "core/domain/time.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

enum class Method : std::uint8_t { Password, IpAuth };
enum class Outcome : std::uint8_t { Accepted, Blocked, BadPassword, Suspended, SenderRefused, RelayDenied, Deferred };

std::string_view toString(Method method);   ///< "password", "ip_auth"
std::string_view toString(Outcome outcome); ///< "accepted", "blocked", "bad_password", ...
std::optional<Method> parseMethod(std::string_view text);
std::optional<Outcome> parseOutcome(std::string_view text);

/// A calendar month as year * 12 + month - 1, so that neighbours differ by one.
using MonthIndex = std::int32_t;
MonthIndex monthOf(Date date);

/// Evidence from the mail log: one sender and one outcome, folded.
struct ActivityRow
{
    std::string account; ///< username
    Address address;
    Method method = Method::Password;
    Outcome outcome = Outcome::Accepted;
    std::uint64_t count = 0;
    Time firstSeen{};
    Time lastSeen{};
    std::optional<std::uint32_t> days; ///< days with mail; nullopt: the source does not tell
    std::vector<MonthIndex> months;    ///< with mail, sorted, no doubles; empty: the source does not tell
    /// Of the sender addresses of accepted mail, in lower case, sorted, no doubles; empty: the source does not tell.
    std::vector<std::string> domains{};

    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// Rows sorted by (account, address, method, outcome), equal keys merged; looked up by account in O(log n). Merged days
/// are added where the two rows lie apart in time, else the larger number counts, since both may mean the same days.
class ActivityLog final
{
public:
    ActivityLog() = default;
    explicit ActivityLog(std::vector<ActivityRow> rows);
    const std::vector<ActivityRow> &rows() const { return m_rows; }
    std::span<const ActivityRow> of(std::string_view account) const;
    bool empty() const { return m_rows.empty(); }

private:
    std::vector<ActivityRow> m_rows;
};

struct TimeSpan
{
    Time from{};
    Time to{};
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Which time and which nodes the evidence covers. No node: nothing is known.
struct Coverage
{
    struct Node
    {
        std::string node;
        Time from{};
        Time to{};
        std::vector<TimeSpan> gaps;
        friend bool operator==(const Node &, const Node &) = default;
    };
    std::vector<Node> nodes;

    bool empty() const { return nodes.empty(); }
    int days() const; ///< whole days from the earliest start to the latest end; 0 if empty
    friend bool operator==(const Coverage &, const Coverage &) = default;
};

/// "(log of 400 days, 2 of 2 nodes, 1 gap of 3 h)" or "(no log)". A node counts that has logged any time at all; the
/// length of several gaps is their sum.
std::string describe(const Coverage &coverage);

enum class SenderClass : std::uint8_t { Current, Recurring, Stopped, Once };
std::string_view toString(SenderClass senderClass); ///< "current", "recurring", "stopped", "once"

/// Class of a sender on `today`, from an accepted row. All days are calendar days in UTC.
/// - Current: last seen at most 30 days ago.
/// - Recurring: mail in two or more calendar months, and today - last seen <= 1.5 x longest gap + 31 days.
/// - Stopped: mail in two or more months, but overdue.
/// - Once: mail in one month only, and not current.
/// The gap between two months with mail that follow each other is the number of days from the first of the one to the
/// first of the other (quarterly: 90 to 92). Where the source tells no months, those of first and last seen count as
/// two if they differ, and the gap is (last - first) / (n - 1), at least 31; n is the days with mail where they are
/// told, else the count. The months of first and last seen always belong to the months with mail.
SenderClass classOf(const ActivityRow &row, Date today);
/// First seen at most 7 days ago.
bool isNew(const ActivityRow &row, Date today);
/// "about every 92 days, next about 2027-01-03" ("expected since ..." when that day is past) for a recurring sender
/// whose longest gap is at most 1.5 times the shortest; else empty.
std::string rhythmOf(const ActivityRow &row, Date today);

} // namespace postern
