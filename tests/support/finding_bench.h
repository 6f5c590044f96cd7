#pragma once

#include "core/analysis/analyze.h"
#include "tests/support/core_samples.h"

#include <algorithm>

/// A plan to be analysed, and what one asks of its findings.
namespace postern::samples {

struct Bench
{
    Date today = day("2026-11-23");
    Configuration base;
    Configuration draft;
    std::vector<ActivityRow> rows;
    Coverage coverage = covering(today, 400);
    AnalysisContext context;

    /// Base and draft begin as the same.
    explicit Bench(std::vector<Account> accounts) : base(configuration(std::move(accounts))), draft(base)
    {
        context.today = today;
    }
    Account &was(std::size_t i = 0) { return base.accounts[i]; }
    Account &is(std::size_t i = 0) { return draft.accounts[i]; }
    std::vector<Entry> &list(std::size_t i = 0) { return draft.accounts[i].allowlist.entries; }
    /// Accepted with the password, first and last so many days ago.
    ActivityRow &mail(const std::string &account, std::string_view from, int first, int last, std::uint64_t count = 10)
    {
        rows.push_back(seen(account, from, today - std::chrono::days(first), today - std::chrono::days(last), count));
        return rows.back();
    }

    std::vector<Finding> findings() const { return analyze(base, draft, ActivityLog(rows), coverage, context); }
    std::vector<std::string> codes() const
    {
        std::vector<std::string> all;
        for (const Finding &finding : findings())
            all.push_back(finding.code);
        return all;
    }
    bool has(std::string_view code) const
    {
        const std::vector<std::string> all = codes();
        return std::find(all.begin(), all.end(), code) != all.end();
    }
    /// The one with this code; an empty one where there is none.
    Finding one(std::string_view code) const
    {
        for (Finding &finding : findings()) {
            if (finding.code == code)
                return finding;
        }
        return {};
    }
};

inline std::vector<std::string> addressesOf(const Finding &finding)
{
    std::vector<std::string> all;
    for (const Affected &affected : finding.addresses)
        all.push_back(affected.address.toString());
    std::sort(all.begin(), all.end());
    return all;
}

using Texts = std::vector<std::string>;

} // namespace postern::samples
