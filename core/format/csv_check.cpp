#include "core/format/allowlist_csv.h"
#include "core/format/csv_cells.h"
#include "core/format/csv_layout.h"
#include "core/format/csv_rows.h"

#include <algorithm>
#include <array>
#include <memory>

namespace postern {

namespace {

/// Where a row stands in the text, so that it can be read again.
struct Place
{
    std::size_t begin;
    std::size_t line;
};

/// An accepted row: whose it is, what it lets in, which row it is.
template <typename Number> struct Item
{
    Number first;
    Number last;
    std::uint32_t account;
    std::uint32_t row;
};

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// A username as it stands, without blanks, capitals or quotes.
bool isPlainUsername(std::string_view text)
{
    if (text.empty() || text.size() > 64 || !isLowerOrDigit(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isLowerOrDigit(c) || c == '.' || c == '_' || c == '@' || c == '-'; });
}

/// Judges a file row by row and keeps of an accepted row what finds duplicates and overlaps, which is a fraction of a
/// CsvRow. Rows in plain form are judged on their bytes; all others by CsvRowReader, whose verdicts bind.
class Checker final
{
public:
    Checker(CsvText &text, CsvCheck &check, const CsvAcceptedSink &each)
        : m_text(text), m_check(check), m_each(each), m_rows(text, check.preview, nullptr, false),
          m_plain(text.valid() && !m_rows.hasControl() && check.preview.account.empty())
    {
        constexpr std::size_t usualRow = 40;
        const std::size_t lines = text.text().size() / usualRow + 1;
        m_places.reserve(lines);
        m_v4.reserve(lines);
    }

    bool run(CsvScanner &scanner)
    {
        CsvRecord record;
        bool header = m_check.preview.header;
        while (scanner.next(record)) {
            if (record.blank())
                continue;
            if (header) {
                header = false;
                continue;
            }
            ++m_check.rows;
            Interval interval;
            std::string_view name;
            std::optional<Date> expires;
            if (m_plain && isPlain(record, interval, name, expires))
                keep(record, interval, name, expires);
            else
                judge(record);
        }
        if (scanner.broken())
            return false;
        compare(m_v4);
        compare(m_v6);
        m_check.accounts = m_ids.size();
        std::vector<CsvRow> &rejected = m_check.preview.rows;
        std::stable_sort(rejected.begin(), rejected.end(),
                         [](const CsvRow &a, const CsvRow &b) { return a.line < b.line; });
        return true;
    }

private:
    /// Every cell is as it would be written, so that nothing about it has to be said. False: judge() looks at it.
    bool isPlain(const CsvRecord &record, Interval &interval, std::string_view &name,
                 std::optional<Date> &expires) const
    {
        if (record.cells.size() != m_check.preview.titles.size())
            return false;
        for (const CsvCell &cell : record.cells) {
            if (cell.stray)
                return false;
        }
        const auto raw = [&](CsvField field) {
            const std::optional<std::size_t> column = m_check.preview.mapping[static_cast<std::size_t>(field)];
            return column && *column < record.cells.size() ? record.cells[*column].raw : std::string_view();
        };
        name = raw(CsvField::Account);
        // An empty name is fine only where there is no column for it; the last one was looked at already.
        const bool named = m_check.preview.mapping[static_cast<std::size_t>(CsvField::Account)].has_value();
        if (named && (name.empty() || name != m_name) && !isPlainUsername(name))
            return false;
        const std::optional<Value> value = Value::parse(raw(CsvField::Value));
        if (!value)
            return false;
        interval = value->interval();
        const std::string_view type = raw(CsvField::Type);
        if (!type.empty() && type != kindName(value->kind()))
            return false;
        for (const CsvField field : {CsvField::Expires, CsvField::Reviewed}) {
            const std::string_view text = raw(field);
            const std::optional<Date> date = text.empty() ? std::nullopt : parseDate(text);
            if (!date && !text.empty())
                return false;
            if (field == CsvField::Expires)
                expires = date;
        }
        const std::string_view expected = raw(CsvField::Expected);
        return expected.empty() || parseExpected(expected);
    }

    void judge(const CsvRecord &record)
    {
        CsvRow row;
        Entry entry;
        if (m_rows.judge(record, row, entry)) {
            keep(record, entry.value.value()->interval(),
                 *m_kept.emplace_back(std::make_unique<std::string>(row.account)), entry.expires);
        } else {
            m_check.preview.rows.push_back(std::move(row));
        }
    }

    void keep(const CsvRecord &record, const Interval &interval, std::string_view name,
              const std::optional<Date> &expires)
    {
        if (m_each)
            m_each({name, interval, expires});
        if (name != m_name || m_ids.empty()) {
            m_name = name;
            m_id = m_ids.try_emplace(name, static_cast<std::uint32_t>(m_ids.size())).first->second;
        }
        const auto row = static_cast<std::uint32_t>(m_places.size());
        m_places.push_back({record.begin, record.line});
        if (interval.first.family() == Family::IPv4)
            m_v4.push_back({static_cast<std::uint32_t>(interval.first.number()),
                            static_cast<std::uint32_t>(interval.last.number()), m_id, row});
        else
            m_v6.push_back({interval.first.number(), interval.last.number(), m_id, row});
    }

    /// Rows of one account next to each other, by where they begin, the larger first; equal ones as in the file.
    template <typename Number> void compare(std::vector<Item<Number>> &items)
    {
        const auto whose = [](const Item<Number> &a, const Item<Number> &b) { return a.account < b.account; };
        const auto order = [](const Item<Number> &a, const Item<Number> &b) {
            return a.first != b.first ? a.first < b.first : a.last != b.last ? a.last > b.last : a.row < b.row;
        };
        // Files mostly have the rows of an account together.
        if (!std::is_sorted(items.begin(), items.end(), whose))
            std::stable_sort(items.begin(), items.end(), whose);
        for (auto begin = items.begin(); begin != items.end();) {
            const auto end = std::find_if(begin, items.end(),
                                          [&](const Item<Number> &item) { return item.account != begin->account; });
            std::sort(begin, end, order);
            const Item<Number> *reference = nullptr; // the first of equal ones
            Number reached = 0;
            for (auto item = begin; item != end; ++item) {
                if (reference && reference->first == item->first && reference->last == item->last) {
                    repeated(*reference, *item);
                    continue;
                }
                if (reference && item->first <= reached)
                    ++m_check.overlaps;
                reached = reference ? std::max(reached, item->last) : item->last;
                reference = &*item;
            }
            begin = end;
        }
    }

    template <typename Number> void repeated(const Item<Number> &first, const Item<Number> &again)
    {
        CsvRow row;
        Entry before;
        Entry after;
        readAgain(m_places[first.row], row, before);
        row = {};
        readAgain(m_places[again.row], row, after);
        if (before.remark == after.remark && before.expires == after.expires && before.reviewed == after.reviewed &&
            before.expected == after.expected) {
            ++m_check.duplicates;
            return;
        }
        CsvRowReader::rejectDuplicate(row, m_places[first.row].line);
        m_check.preview.rows.push_back(std::move(row));
    }

    void readAgain(const Place &place, CsvRow &row, Entry &entry)
    {
        CsvScanner scanner(m_text.text(), m_check.preview.separator, false);
        scanner.seek(place.begin, place.line);
        CsvRecord record;
        scanner.next(record);
        m_rows.judge(record, row, entry);
    }

    CsvText &m_text;
    CsvCheck &m_check;
    const CsvAcceptedSink &m_each;
    CsvRowReader m_rows;
    bool m_plain; ///< can any row be taken in plain form?
    std::vector<Place> m_places;
    std::vector<Item<std::uint32_t>> m_v4;
    std::vector<Item<UInt128>> m_v6;
    std::unordered_map<std::string_view, std::uint32_t> m_ids;
    std::vector<std::unique_ptr<std::string>> m_kept; ///< names that do not stand in the text as they are
    std::string_view m_name;
    std::uint32_t m_id = 0;
};

} // namespace

Result<CsvCheck> countAllowlistCsv(std::string_view bytes, const CsvOptions &options, const CsvAcceptedSink &each)
{
    CsvText text(bytes, options.encoding);
    const Result<CsvLayout> layout = findLayout(text.text(), options);
    if (!layout)
        return layout.error();
    CsvCheck check;
    describe(text, *layout, options, check.preview);
    if (!check.preview.mapping[static_cast<std::size_t>(CsvField::Value)])
        return check;
    CsvScanner scanner(text.text(), check.preview.separator);
    if (!Checker(text, check, each).run(scanner))
        return Error{ErrorCode::Unreadable, scanner.fault().path + ": " + scanner.fault().message, {scanner.fault()}};
    return check;
}

} // namespace postern
