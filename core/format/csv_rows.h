#pragma once

#include "core/format/allowlist_csv.h"
#include "core/format/csv_scanner.h"
#include "core/format/csv_text.h"

#include <unordered_map>

namespace postern {

struct IntervalHash
{
    std::size_t operator()(const Interval &interval) const noexcept
    {
        const std::hash<Address> hash;
        return hash(interval.first) * 31 + hash(interval.last);
    }
};

/// Judges the rows of one file, one after another.
class CsvRowReader final
{
public:
    /// `current` nullptr: only what can be said without a configuration.
    CsvRowReader(CsvText &text, const CsvPreview &preview, const Configuration *current, bool fixes);
    CsvRow read(const CsvRecord &record);
    /// Only what the row itself says: true where `entry` is valid, else `row` says why not.
    bool judge(const CsvRecord &record, CsvRow &row, Entry &entry);
    /// An accepted row turns out to have the addresses of an earlier one, with other details.
    static void rejectDuplicate(CsvRow &row, std::size_t earlierLine);
    /// Is there a control character in the text that no cell may have?
    bool hasControl() const { return m_control; }

private:
    /// What the list of one account and the rows so far say about one set of addresses.
    struct Slot
    {
        std::vector<const Entry *> existing;
        std::size_t used = 0; ///< rows that had this set
        std::size_t line = 0; ///< of the last of them
        std::optional<Entry> last;
    };
    struct List
    {
        const Account *account = nullptr;
        std::unordered_map<Interval, Slot, IntervalHash> slots;
    };

    std::optional<std::size_t> columnOf(CsvField field) const;
    /// The cell of a field, nothing where there is no column for it.
    std::optional<std::string> cell(const CsvRecord &record, CsvField field) const;
    bool bytesAreFine(const CsvRecord &record, CsvRow &row);
    bool structureIsFine(const CsvRecord &record, CsvRow &row);
    bool readAccount(const CsvRecord &record, CsvRow &row);
    bool readValue(const CsvRecord &record, CsvRow &row, Entry &entry);
    bool readType(const CsvRecord &record, CsvRow &row, const Entry &entry);
    bool readDetails(const CsvRecord &record, CsvRow &row, Entry &entry);
    void compare(CsvRow &row, Entry &&entry);
    List &listOf(const std::string &username);
    std::string columnName(std::size_t column) const;

    CsvText &m_text;
    const CsvPreview &m_preview;
    const Configuration *m_current;
    bool m_fixes;
    bool m_control; ///< is there any control character in the file but TAB, CR and LF?
    std::unordered_map<std::string, List> m_lists;
    std::unordered_map<std::string_view, const Account *> m_accounts;
};

} // namespace postern
