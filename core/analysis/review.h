#pragma once

#include "core/analysis/analyze.h"

namespace postern {

/// What the place for lists says about entries as they stand, apart from any plan: "unused" (no mail for 400 days, as
/// far as the log reaches that long, and not standing by), "review-due" (not reviewed for 180 days) and "no-remark".
std::vector<Finding> reviewList(const Account &account, const ActivityLog &activity, const Coverage &coverage,
                                Date today);
std::vector<Finding> reviewLists(const Configuration &configuration, const ActivityLog &activity,
                                 const Coverage &coverage, Date today);

} // namespace postern
