#include "core/format/csv_rows.h"

#include <algorithm>
#include <unordered_set>

namespace postern {

namespace {

/// The rows of one account, and what becomes of its list.
struct Target
{
    std::vector<const CsvRow *> rows; ///< accepted ones
    std::size_t rejected = 0;
};

using Targets = std::unordered_map<std::string_view, Target>;

Status refuseRejected(const CsvPreview &preview)
{
    Error error{ErrorCode::InvalidInput, {}, {}};
    for (const CsvRow &row : preview.rows) {
        if (row.verdict == CsvVerdict::Rejected)
            error.faults.push_back(
                {"line " + std::to_string(row.line) + ", column " + row.column, row.code, row.reason});
    }
    if (error.faults.empty())
        return Nothing{};
    error.detail = std::to_string(error.faults.size()) + " of " + std::to_string(preview.rows.size()) +
                   " rows are rejected, nothing was changed";
    return error;
}

Targets targetsOf(const CsvPreview &preview)
{
    Targets targets;
    for (const CsvRow &row : preview.rows) {
        Target &target = targets[row.account];
        if (row.verdict == CsvVerdict::Rejected)
            ++target.rejected;
        else
            target.rows.push_back(&row);
    }
    if (preview.rows.empty() && !preview.account.empty())
        targets[preview.account];
    return targets;
}

/// Puts the rows into the list. An entry that a row names keeps its place when adding; when replacing, the file's order
/// is the list's.
void mergeRows(Allowlist &list, const Target &target, CsvMode mode, CsvImport &import)
{
    std::unordered_map<Interval, std::vector<std::size_t>, IntervalHash> places;
    for (std::size_t i = list.entries.size(); i-- > 0;) {
        if (list.entries[i].value.value())
            places[list.entries[i].value.value()->interval()].push_back(i);
    }
    std::vector<Entry> listed;
    std::vector<bool> named(list.entries.size(), false);
    for (const CsvRow *row : target.rows) {
        if (row->code == "duplicate")
            continue;
        std::vector<std::size_t> &free = places[row->entry->value.value()->interval()];
        if (free.empty()) {
            ++import.added;
            listed.push_back(*row->entry);
            continue;
        }
        const std::size_t place = free.back();
        free.pop_back();
        named[place] = true;
        if (list.entries[place] != *row->entry)
            ++import.changed;
        if (mode == CsvMode::Add)
            list.entries[place] = *row->entry;
        else
            listed.push_back(*row->entry);
    }
    if (mode == CsvMode::Add) {
        list.entries.insert(list.entries.end(), listed.begin(), listed.end());
        return;
    }
    import.removed += static_cast<std::size_t>(std::count(named.begin(), named.end(), false));
    list.entries = std::move(listed);
}

} // namespace

Result<CsvImport> importAllowlistCsv(const CsvPreview &preview, const Configuration &current,
                                     const CsvImportOptions &options)
{
    if (!preview.mapping[static_cast<std::size_t>(CsvField::Value)])
        return Error{ErrorCode::InvalidInput, "no column is taken for the value", {}};
    if (!options.acceptPartly) {
        const Status clean = refuseRejected(preview);
        if (!clean)
            return clean.error();
    }

    CsvImport import;
    import.configuration = current;
    const Targets targets = targetsOf(preview);
    Error refused{ErrorCode::Findings, {}, {}};
    for (Account &account : import.configuration.accounts) {
        const auto found = targets.find(account.username);
        if (found == targets.end())
            continue;
        const Target &target = found->second;
        if (target.rows.empty() && target.rejected != 0) {
            if (options.mode == CsvMode::Replace)
                refused.faults.push_back({account.username, "account-all-bad",
                                          "All rows of this account are rejected; its list is not emptied by that."});
            continue;
        }
        Allowlist &list = account.allowlist;
        mergeRows(list, target, options.mode, import);
        const bool wasOn = list.enabled;
        list.enabled = list.enabled || options.turnOn;
        if (options.mode == CsvMode::Replace && listState(list, options.today) == ListState::Closed) {
            if (options.ifEmpty == CsvIfEmpty::Refuse)
                refused.faults.push_back(
                    {account.username, "would-be-empty",
                     "The list is on and would have no entry in force: nobody could send with the password."});
            else if (options.ifEmpty == CsvIfEmpty::Off)
                list.enabled = false;
        }
        if (list.enabled && !wasOn)
            import.turnedOn.push_back(account.username);
        else if (!list.enabled && wasOn)
            import.turnedOff.push_back(account.username);
        else if (!list.enabled)
            import.stayOpen.push_back(account.username);
    }
    if (!refused.faults.empty()) {
        refused.detail = "nothing was changed";
        return refused;
    }
    return import;
}

} // namespace postern
