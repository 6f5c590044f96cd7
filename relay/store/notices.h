#pragma once

#include "relay/store/evidence.h"

#include <string>
#include <vector>

namespace postern::relay {

/// Something that an administrator should know without asking.
struct Notice
{
    std::int64_t id = 0;
    std::int64_t at = 0;
    std::string organization;
    /// "sender-refused" | "sender-deferred": somebody who used to send; "password-elsewhere": right password from an
    /// address that never sent and is not listed; "lapsed": a change was not kept in time; "expiry": an entry runs out
    /// in 14, 7 or 1 days; "standby-unproven": no mail from a standby entry for 180 days; "gap": log lines were lost.
    std::string kind;
    std::string account; ///< username; empty: none concerned
    std::string address; ///< or the value of an entry; empty: none
    std::string detail;
};

/// Notices that wait to be told. The same one is not made twice within 14 days.
class Notices final
{
public:
    explicit Notices(Database &database) : m_database(database) {}

    /// What one refusal in the log means; nothing where it means nothing new. For 14 days after a change of the account
    /// was kept, it names that change, and is told though the same was told before it.
    void refused(const SeenEvent &event);
    void lapsed(std::int64_t organization, const std::string &detail);
    void linesLost(const std::string &node);
    /// Of confirmed entries whose last day is one of these ("2026-12-01").
    void expiring(const std::string &day, int daysLeft);
    /// Standby entries of confirmed lists that were there 180 days ago already and that nobody was seen from since,
    /// where the evidence reaches that far. The same one again after 90 days.
    void unproven(Time now);
    /// At most so many, oldest first.
    Result<std::vector<Notice>> untold(int limit);
    Status told(const std::vector<Notice> &notices);
    Status forget();

private:
    void add(std::int64_t organization, std::string_view kind, const std::string &account, const std::string &address,
             const std::string &detail, std::chrono::days quiet = std::chrono::days(14));
    std::string sinceWhich(std::int64_t organization, std::string_view account);
    bool stoodAt(std::int64_t organization, std::string_view account, std::string_view entry, Time then);
    Database &m_database;
};

} // namespace postern::relay
