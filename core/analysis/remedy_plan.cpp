#include "core/analysis/account_case.h"
#include "core/analysis/remedy.h"

#include <algorithm>

namespace postern {

namespace {

void watch(Allowlist &list)
{
    list.enabled = false;
    list.observe = true;
}

/// Takes back all that keeps anybody from an account who has it in the base.
Account widened(const AccountPair &pair, const Configuration &draft, Date today)
{
    const Account &base = *pair.base;
    Account account = pair.draft ? *pair.draft : base;
    account.state = base.state;
    account.username = base.username;
    if (const auto bound = base.ipAuth ? base.ipAuth->single() : std::nullopt) {
        const bool elsewhere = std::any_of(draft.accounts.begin(), draft.accounts.end(), [&](const Account &other) {
            return &other != pair.draft && other.ipAuth && other.ipAuth->single() == bound;
        });
        account.ipAuth = elsewhere ? std::nullopt : base.ipAuth;
    }
    if (!base.allowlist.enabled && account.allowlist.enabled)
        watch(account.allowlist);
    else if (narrows(base.allowlist, account.allowlist, today))
        account.allowlist = base.allowlist;
    return account;
}

/// With what was removed from it; nothing where that was nothing.
std::optional<Account> putBack(const AccountPair &pair, bool entries)
{
    if (!pair.base)
        return std::nullopt;
    if (!pair.draft)
        return *pair.base;
    if (!entries)
        return std::nullopt;
    const EntryMatch match = matchEntries(pair.base->allowlist.entries, pair.draft->allowlist.entries);
    if (match.removed.empty())
        return std::nullopt;
    Account account = *pair.draft;
    for (const Entry *entry : match.removed)
        account.allowlist.entries.push_back(*entry);
    return account;
}

} // namespace

std::vector<Account> remediedTogether(const Finding &finding, const Configuration &base, const Configuration &draft,
                                      const std::vector<AccountPair> &changed, const ActivityLog &activity,
                                      const Coverage &coverage, const AnalysisContext &context)
{
    const auto form = finding.args.find("form");
    const bool entries = form != finding.args.end() && form->second == "entries";
    const Surroundings surroundings(base, draft, changed);
    std::vector<Account> accounts;
    for (const AccountPair &pair : changed) {
        if (finding.code == "mass-removal") {
            if (auto account = putBack(pair, entries))
                accounts.push_back(std::move(*account));
            continue;
        }
        const AccountCase one(pair, activity, coverage, context, surroundings);
        if (finding.code == "evidence-missing" && narrowsUnknown(one)) {
            accounts.push_back(widened(pair, draft, context.today));
        } else if (finding.code == "hidden-source" && one.starts()) {
            accounts.push_back(*pair.draft);
            watch(accounts.back().allowlist);
        }
    }
    return accounts;
}

std::optional<Configuration> remediedPlan(const Finding &finding, const Configuration &base, const Configuration &draft,
                                          const ActivityLog &activity, const Coverage &coverage,
                                          const AnalysisContext &context)
{
    const std::vector<AccountPair> changed = changedAccounts(base, draft);
    std::vector<Account> accounts;
    if (finding.account.empty()) {
        accounts = remediedTogether(finding, base, draft, changed, activity, coverage, context);
    } else {
        // Its account, by the name that it has in the base.
        for (const AccountPair &pair : changed) {
            if ((pair.base ? pair.base : pair.draft)->username != finding.account)
                continue;
            if (auto account = remedied(finding, pair.base, pair.draft, context.today))
                accounts.push_back(std::move(*account));
            break;
        }
    }
    if (accounts.empty())
        return std::nullopt;
    Configuration after = draft;
    for (Account &account : accounts) {
        const auto found = std::find_if(after.accounts.begin(), after.accounts.end(), [&account](const Account &one) {
            return account.id.empty() ? one.username == account.username : one.id == account.id;
        });
        if (found != after.accounts.end())
            *found = std::move(account);
        else
            after.accounts.push_back(std::move(account));
    }
    return after;
}

} // namespace postern
