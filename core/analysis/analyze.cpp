#include "core/analysis/analyze.h"

#include "core/analysis/account_case.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t fewestRemoved = 10;
constexpr std::size_t fewestHidden = 3;
constexpr std::size_t mostNamed = 5;

void findOne(const AccountCase &a, Report &report)
{
    findAccountFaults(a, report);
    findBlocked(a, report);
    findListState(a, report);
    findUse(a, report);
    findIpAuth(a, report);
    findTidiness(a, report);
    findPatterns(a, report);
}

void reportUnknown(const std::vector<std::string> &names, const Coverage &coverage, Report &report)
{
    if (names.empty())
        return;
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < mostNamed; ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > mostNamed)
        text += " and " + std::to_string(names.size() - mostNamed) + " more";
    report.add("evidence-missing", {},
               {{"accounts", text}, {"number", std::to_string(names.size())}, {"evidence", describe(coverage)}});
}

/// More than a fifth of them, and at least ten.
void reportMassRemoval(const Configuration &base, const std::vector<AccountPair> &changed, Report &report)
{
    std::size_t accounts = 0;
    std::size_t entries = 0;
    for (const auto &[before, after] : changed) {
        if (!before)
            continue;
        if (!after) {
            ++accounts;
            entries += before->allowlist.entries.size();
        } else if (before->allowlist.entries != after->allowlist.entries) {
            entries += matchEntries(before->allowlist.entries, after->allowlist.entries).removed.size();
        }
    }
    const auto say = [&report](std::size_t number, std::size_t total, std::string_view form) {
        if (number >= fewestRemoved && number * 5 > total) {
            report.add("mass-removal", {}, {{"number", std::to_string(number)}, {"total", std::to_string(total)}},
                       {form, {}, {}});
        }
    };
    say(accounts, base.accounts.size(), {});
    if (entries < fewestRemoved)
        return;
    std::size_t total = 0;
    for (const Account &account : base.accounts)
        total += account.allowlist.entries.size();
    say(entries, total, "entries");
}

/// Rows are sorted by account and then by address.
std::map<Address, std::set<std::string_view>> mostMailFromPrivate(const ActivityLog &activity)
{
    std::map<Address, std::set<std::string_view>> found;
    const std::vector<ActivityRow> &rows = activity.rows();
    for (auto at = rows.begin(); at != rows.end();) {
        std::map<Address, std::uint64_t> counts;
        std::uint64_t total = 0;
        const std::string &account = at->account;
        for (; at != rows.end() && at->account == account; ++at) {
            if (at->method != Method::Password || at->outcome != Outcome::Accepted)
                continue;
            total += at->count;
            if (isPrivateAddress(at->address))
                counts[at->address] += at->count;
        }
        for (const auto &[address, count] : counts) {
            if (count > total - count)
                found[address].insert(account);
        }
    }
    return found;
}

void reportHidden(const ActivityLog &activity, const Coverage &coverage, Report &report)
{
    for (const auto &[address, accounts] : mostMailFromPrivate(activity)) {
        if (accounts.size() < fewestHidden)
            continue;
        report.add("hidden-source", {},
                   {{"address", address.toString()},
                    {"number", std::to_string(accounts.size())},
                    {"evidence", describe(coverage)}});
        return; // once per relay
    }
}

} // namespace

std::vector<Finding> analyze(const Configuration &base, const Configuration &draft, const ActivityLog &activity,
                             const Coverage &coverage, const AnalysisContext &context)
{
    return analyze(base, draft, changedAccounts(base, draft), activity, coverage, context);
}

std::vector<Finding> analyze(const Configuration &base, const Configuration &draft,
                             const std::vector<AccountPair> &changed, const ActivityLog &activity,
                             const Coverage &coverage, const AnalysisContext &context)
{
    const Surroundings surroundings(base, draft, changed);
    Report report;
    std::vector<std::string> unknown;
    bool starts = false;
    for (const AccountPair &pair : changed) {
        const AccountCase one(pair, activity, coverage, context, surroundings);
        findOne(one, report);
        if (narrowsUnknown(one))
            unknown.push_back(one.name);
        starts = starts || (one.starts() && one.activeAfter());
    }
    reportUnknown(unknown, coverage, report);
    reportMassRemoval(base, changed, report);
    if (starts && context.publicRelay)
        reportHidden(activity, coverage, report);
    return report.take();
}

std::vector<Finding> analyzeAccount(const Account *base, const Account *draft, const ActivityLog &activity,
                                    const Coverage &coverage, const AnalysisContext &context)
{
    Report report;
    if ((!base && !draft) || (base && draft && sameAccount(*base, *draft)))
        return {};
    const Surroundings nothing;
    const AccountCase one({base, draft}, activity, coverage, context, nothing);
    findOne(one, report);
    if (narrowsUnknown(one))
        reportUnknown({one.name}, coverage, report);
    return report.take();
}

} // namespace postern
