#pragma once

#include "core/analysis/analyze.h"
#include "core/domain/activity.h"

#include <atomic>
#include <optional>
#include <vector>

namespace postern {

/// The same entries added to, or removed from, the lists of many accounts.
struct BulkEdit
{
    enum class Mode : std::uint8_t { Add, Remove };
    Mode mode = Mode::Add;
    std::vector<Entry> entries;
    bool mayClose = false; ///< also where no entry in force would be left on a list that is on
};

struct BulkTarget
{
    std::optional<Account> base; ///< as the relay has it; empty: a new account
    Account current;
};

/// What the edit does to one account.
struct BulkRow
{
    enum class Result : std::uint8_t {
        Changed,
        Same,       ///< has them all, or has none of them
        Full,       ///< more entries than the relay takes: nothing is added here
        WouldClose, ///< nobody could send with the password any more: nothing is removed here
    };
    Account next; ///< as it shall be; the account as it is where nothing changes
    Result result = Result::Same;
    int entries = 0;               ///< added or removed
    std::vector<Affected> blocked; ///< senders who would be refused and are not by the relay now
};

/// Pure, for a thread of its own. Stops early, with the rows so far, when `cancelled` becomes true.
std::vector<BulkRow> applyBulk(const std::vector<BulkTarget> &targets, const BulkEdit &edit,
                               const ActivityLog &activity, const Coverage &coverage, const AnalysisContext &context,
                               const std::atomic<bool> &cancelled);

} // namespace postern
