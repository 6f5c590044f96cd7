#include "core/analysis/account_case.h"
#include "core/analysis/remedy.h"

#include <algorithm>

namespace postern {

namespace {

/// The account in the draft that a base account has become, or the base account put back.
Account &broughtBack(Configuration &draft, const Account &base)
{
    const auto found = std::find_if(draft.accounts.begin(), draft.accounts.end(), [&base](const Account &account) {
        return base.id.empty() ? account.username == base.username : account.id == base.id;
    });
    return found != draft.accounts.end() ? *found : draft.accounts.emplace_back(base);
}

void watch(Allowlist &list)
{
    list.enabled = false;
    list.observe = true;
}

/// Takes back all that keeps anybody from an account who has it in the base.
void widen(Configuration &draft, const Account &base, Date today)
{
    const auto bound = base.ipAuth ? base.ipAuth->single() : std::nullopt;
    const bool elsewhere =
        bound && std::any_of(draft.accounts.begin(), draft.accounts.end(), [&](const Account &account) {
            return account.id != base.id && account.ipAuth && account.ipAuth->single() == bound;
        });
    Account &account = broughtBack(draft, base);
    account.state = base.state;
    account.username = base.username;
    if (bound)
        account.ipAuth = elsewhere ? std::nullopt : base.ipAuth;
    if (!base.allowlist.enabled && account.allowlist.enabled)
        watch(account.allowlist);
    else if (narrows(base.allowlist, account.allowlist, today))
        account.allowlist = base.allowlist;
}

void putBack(Configuration &draft, const AccountPair &pair, bool entries)
{
    if (!pair.base)
        return;
    if (!pair.draft) {
        draft.accounts.push_back(*pair.base);
        return;
    }
    if (!entries)
        return;
    const EntryMatch match = matchEntries(pair.base->allowlist.entries, pair.draft->allowlist.entries);
    Account &account = broughtBack(draft, *pair.base);
    for (const Entry *entry : match.removed)
        account.allowlist.entries.push_back(*entry);
}

} // namespace

std::optional<Configuration> remediedPlan(const Finding &finding, const Configuration &base, const Configuration &draft,
                                          const ActivityLog &activity, const Coverage &coverage,
                                          const AnalysisContext &context)
{
    Configuration after = draft;
    const std::vector<AccountPair> changed = changedAccounts(base, draft);
    if (finding.code == "mass-removal") {
        const auto form = finding.args.find("form");
        for (const AccountPair &pair : changed)
            putBack(after, pair, form != finding.args.end() && form->second == "entries");
        return after;
    }
    if (finding.code == "evidence-missing" || finding.code == "hidden-source") {
        const Surroundings surroundings(base, draft, changed);
        for (const AccountPair &pair : changed) {
            const AccountCase one(pair, activity, coverage, context, surroundings);
            if (finding.code == "evidence-missing" && narrowsUnknown(one))
                widen(after, *pair.base, context.today);
            else if (finding.code == "hidden-source" && one.starts())
                watch(broughtBack(after, *pair.base).allowlist);
        }
        return after;
    }
    // Its account, by the name that it has in the base.
    const auto named = std::find_if(changed.begin(), changed.end(), [&finding](const AccountPair &pair) {
        return (pair.base ? pair.base : pair.draft)->username == finding.account;
    });
    if (named == changed.end())
        return std::nullopt;
    std::optional<Account> account = remedied(finding, named->base, named->draft, context.today);
    if (!account)
        return std::nullopt;
    if (named->draft)
        after.accounts[static_cast<std::size_t>(named->draft - draft.accounts.data())] = std::move(*account);
    else
        after.accounts.push_back(std::move(*account));
    return after;
}

} // namespace postern
