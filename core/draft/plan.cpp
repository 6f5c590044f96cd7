#include "core/draft/draft.h"

namespace postern {

namespace {

Plan planOf(const Configuration &base, const Configuration &draft, const std::vector<AccountPair> &changed,
            const ActivityLog &activity, const Coverage &coverage, const AnalysisContext &context)
{
    Plan plan;
    plan.revision = base.revision;
    plan.changes = diff(changed);
    plan.findings = analyze(base, draft, changed, activity, coverage, context);
    for (const AccountPair &pair : changed) {
        if (!pair.draft)
            continue;
        Account after = *pair.draft;
        if (pair.base)
            after.passwordSet = pair.base->passwordSet; // the relay's word, whatever a file says
        plan.now.push_back({after.username, sentence(after, context.today)});
    }
    plan.window = hasWindow(changed, context.today);
    return plan;
}

} // namespace

Plan makePlan(const Draft &draft, const ActivityLog &activity, const Coverage &coverage, const AnalysisContext &context)
{
    return planOf(draft.base(), draft.current(), draft.changed(), activity, coverage, context);
}

Plan makePlan(const Configuration &base, const Configuration &draft, const ActivityLog &activity,
              const Coverage &coverage, const AnalysisContext &context)
{
    return planOf(base, draft, changedAccounts(base, draft), activity, coverage, context);
}

} // namespace postern
