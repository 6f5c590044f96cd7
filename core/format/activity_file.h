#pragma once

#include "core/domain/activity.h"
#include "core/result.h"

#include <string_view>
#include <vector>

namespace postern {

/// What an activity file tells.
struct ActivityFile
{
    std::vector<ActivityRow> rows;
    Coverage coverage; ///< as the file tells it, else its own first to last time; without a row: none
};

/// Reads an activity file in any of its forms, which its beginning tells: CSV (see readActivityCsv()), JSON lines (one
/// object with the names of the columns a line; see readActivityRow()), or the one document that `posternctl activity
/// --json` writes (see readActivityPage()). Faults name their line and column or path, 10,000 of them at most.
Result<ActivityFile> readActivityFile(std::string_view text);

} // namespace postern
