#include "core/analysis/review.h"

#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::chrono::days unusedAfter{400};
constexpr std::chrono::days reviewAfter{180};

void reviewEntries(const Account &account, const ActivityLog &activity, const Coverage &coverage, Date today,
                   Report &report)
{
    // A log that does not reach back far enough cannot say that nobody sent.
    const bool reaches = !coverage.empty() && coverage.days() >= unusedAfter.count();
    std::vector<Address> seen;
    for (const ActivityRow &row : activity.of(account.username)) {
        if (row.outcome == Outcome::Accepted && row.method == Method::Password &&
            today - std::chrono::floor<std::chrono::days>(row.lastSeen) < unusedAfter)
            seen.push_back(row.address); // sorted, as the rows are
    }
    for (const Entry &entry : account.allowlist.entries) {
        if (!entry.value.value())
            continue;
        const std::string &text = entry.value.text();
        const Interval &interval = entry.value.value()->interval();
        const auto at = std::lower_bound(seen.begin(), seen.end(), interval.first);
        const bool used = at != seen.end() && *at <= interval.last;
        if (reaches && !used && entry.expected != Expected::Standby)
            report.add("unused", account.username, {{"evidence", describe(coverage)}}, {{}, text, {}});
        if (!entry.reviewed) {
            report.add("review-due", account.username, {}, {"never", text, {}});
        } else if (today - *entry.reviewed >= reviewAfter) {
            report.add("review-due", account.username,
                       {{"reviewed", formatDate(*entry.reviewed)},
                        {"days", std::to_string((today - *entry.reviewed).count())}},
                       {{}, text, {}});
        }
        if (entry.remark.empty())
            report.add("no-remark", account.username, {}, {{}, text, {}});
    }
}

} // namespace

std::vector<Finding> reviewList(const Account &account, const ActivityLog &activity, const Coverage &coverage,
                                Date today)
{
    Report report;
    reviewEntries(account, activity, coverage, today, report);
    return report.take();
}

std::vector<Finding> reviewLists(const Configuration &configuration, const ActivityLog &activity,
                                 const Coverage &coverage, Date today)
{
    Report report;
    for (const Account &account : configuration.accounts)
        reviewEntries(account, activity, coverage, today, report);
    return report.take();
}

} // namespace postern
