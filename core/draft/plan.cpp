#include "core/draft/draft.h"

#include "core/analysis/compare.h"

namespace postern {

Plan makePlan(const Configuration &base, const Configuration &draft, const ActivityLog &activity,
              const Coverage &coverage, const AnalysisContext &context)
{
    Plan plan;
    plan.revision = base.revision;
    plan.changes = diff(base, draft);
    plan.findings = analyze(base, draft, activity, coverage, context);
    for (const AccountPair &pair : changedAccounts(base, draft)) {
        if (!pair.draft)
            continue;
        Account after = *pair.draft;
        if (pair.base)
            after.passwordSet = pair.base->passwordSet; // the relay's word, whatever a file says
        plan.now.push_back({after.username, sentence(after, context.today)});
    }
    plan.window = hasWindow(base, plan.changes, context.today);
    return plan;
}

} // namespace postern
