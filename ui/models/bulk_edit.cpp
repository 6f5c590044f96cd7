#include "ui/models/bulk_edit.h"

#include <algorithm>

namespace postern {

namespace {

bool sameSet(const Entry &a, const Entry &b)
{
    return a.value.value() && b.value.value() && a.value.value()->sameSet(*b.value.value());
}

bool holds(const std::vector<Entry> &entries, const Entry &entry)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &other) { return sameSet(other, entry); });
}

void add(BulkRow &row, const BulkEdit &edit, const AnalysisContext &context)
{
    std::vector<Entry> entries = row.next.allowlist.entries;
    for (const Entry &entry : edit.entries) {
        if (!holds(entries, entry)) {
            entries.push_back(entry);
            ++row.entries;
        }
    }
    if (row.entries == 0)
        return;
    if (context.maxEntries && entries.size() > *context.maxEntries) {
        row.result = BulkRow::Result::Full;
        return;
    }
    row.next.allowlist.entries = std::move(entries);
    row.result = BulkRow::Result::Changed;
}

void remove(BulkRow &row, const BulkEdit &edit, const AnalysisContext &context)
{
    Allowlist list = row.next.allowlist;
    const ListState before = listState(list, context.today);
    row.entries =
        static_cast<int>(std::erase_if(list.entries, [&](const Entry &entry) { return holds(edit.entries, entry); }));
    if (row.entries == 0)
        return;
    if (!edit.mayClose && before == ListState::Restricted && listState(list, context.today) == ListState::Closed) {
        row.result = BulkRow::Result::WouldClose;
        return;
    }
    row.next.allowlist = std::move(list);
    row.result = BulkRow::Result::Changed;
}

} // namespace

std::vector<BulkRow> applyBulk(const std::vector<BulkTarget> &targets, const BulkEdit &edit,
                               const ActivityLog &activity, const Coverage &coverage, const AnalysisContext &context,
                               const std::atomic<bool> &cancelled)
{
    std::vector<BulkRow> rows;
    rows.reserve(targets.size());
    for (const BulkTarget &target : targets) {
        if (cancelled)
            break;
        BulkRow row;
        row.next = target.current;
        edit.mode == BulkEdit::Mode::Add ? add(row, edit, context) : remove(row, edit, context);
        if (row.result == BulkRow::Result::Changed) {
            for (const Finding &finding :
                 analyzeAccount(target.base ? &*target.base : nullptr, &row.next, activity, coverage, context)) {
                if (finding.code == "sender-blocked" || finding.code == "all-senders-blocked")
                    row.blocked.insert(row.blocked.end(), finding.addresses.begin(), finding.addresses.end());
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace postern
