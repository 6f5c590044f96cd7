#pragma once

#include "core/analysis/analyze.h"

namespace postern {

/// What a finding's remedy makes of the account, to be staged with one key: the account as it should stand in the draft
/// (under the base's id where the draft deletes it). nullopt where something has to be typed, chosen or generated (a
/// user name, a password, a remark, the addresses of a list that had none), for the findings that count the rest of
/// many
/// ("more"), for "test-from-elsewhere", and for findings about the whole push, see remediedPlan(). Staging it removes
/// the finding. Addresses that are new are never let in by it, see Affected::isNew; a finding that names such stays.
std::optional<Account> remedied(const Finding &finding, const Account *base, const Account *draft, Date today);

/// Will remedied() have an answer? Copies nothing.
bool hasRemedy(const Finding &finding, const Account *base, const Account *draft);

/// For the findings of analyze() that concern no single account: the accounts as they should stand in the draft, to be
/// staged as one step. "evidence-missing" watches first where a list would start, and takes back what else narrows
/// accounts of which nothing is known; "mass-removal" puts back what the push deletes; "hidden-source" watches first.
/// `changed`: see changedAccounts().
std::vector<Account> remediedTogether(const Finding &finding, const Configuration &base, const Configuration &draft,
                                      const std::vector<AccountPair> &changed, const ActivityLog &activity,
                                      const Coverage &coverage, const AnalysisContext &context);

/// Either of the two for any finding of analyze(), as the whole draft that it leaves.
std::optional<Configuration> remediedPlan(const Finding &finding, const Configuration &base, const Configuration &draft,
                                          const ActivityLog &activity, const Coverage &coverage,
                                          const AnalysisContext &context);

} // namespace postern
