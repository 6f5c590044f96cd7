#pragma once

#include "core/domain/activity.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// Activity file: `account,address,method,outcome,count,first_seen,last_seen[,days,months,domains]`, times ISO 8601 in
/// UTC, months "2026-10 2026-07", domains of senders "acme.example other.example". The columns may stand in any order.
/// All bad lines are reported as faults ("line 7, column count"), 10,000 of them at most. A text without any row is
/// fine.
Result<std::vector<ActivityRow>> readActivityCsv(std::string_view text);
std::string writeActivityCsv(const std::vector<ActivityRow> &rows);
/// "2026-10 2026-07", newest first.
std::string formatMonths(const std::vector<MonthIndex> &months);
/// Reads such a list in any order; nullopt where it is something else.
std::optional<std::vector<MonthIndex>> parseMonths(std::string_view text);
/// "acme.example other.example"; the reader takes any order.
std::string formatDomains(const std::vector<std::string> &domains);
std::vector<std::string> parseDomains(std::string_view text);
/// The file's own first to last time, as one node "file"; no row: empty.
Coverage coverageOf(const std::vector<ActivityRow> &rows);

} // namespace postern
