#include "core/format/allowlist_csv.h"
#include "core/format/csv_layout.h"
#include "core/format/csv_overlaps.h"
#include "core/format/csv_rows.h"

#include <algorithm>
#include <array>
#include <bit>

namespace postern {

namespace {

constexpr std::size_t mostAccounts = std::size_t{4} << 20;
constexpr std::size_t mostRepeated = std::size_t{4} << 20;

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

/// Where a row stands in the text, so that it can be read again.
struct Place
{
    std::size_t begin = 0;
    std::size_t line = 1;
};

/// Walks through the data rows by their numbers, forwards quickly and back from one of the known places.
class RowFinder final
{
public:
    static constexpr std::size_t apart = 16;

    RowFinder(std::string_view text, const CsvPreview &preview) : m_scanner(text, preview.separator) {}
    /// Of every row in turn; one of `apart` is kept.
    void note(std::size_t row, const CsvRecord &record)
    {
        if (row % apart == 0)
            m_places.push_back({record.begin, record.line});
    }
    const CsvRecord &find(std::size_t row)
    {
        if (row < m_next || row / apart != m_next / apart) {
            const Place &place = m_places[row / apart];
            m_scanner.seek(place.begin, place.line);
            m_next = row / apart * apart;
        }
        while (m_next <= row && m_scanner.next(m_record))
            m_next += !m_record.blank();
        return m_record;
    }

private:
    CsvScanner m_scanner;
    CsvRecord m_record;
    std::vector<Place> m_places;
    std::size_t m_next = ~std::size_t{0}; ///< the row that the scanner gives next
};

/// Judges a file row by row and keeps of an accepted row what finds duplicates and overlaps, of a rejected one a bit:
/// it is judged again when it is told. Rows in plain form are judged on their bytes; all others by CsvRowReader, whose
/// verdicts bind.
class Checker final
{
public:
    Checker(CsvText &text, CsvCheck &check, const CsvCheckSink &sink)
        : m_text(text), m_check(check), m_sink(sink), m_rows(text, check.preview, nullptr, false),
          m_plain(text.valid() && !text.hasControl() && check.preview.account.empty()),
          m_finder(text.text(), check.preview), m_v4(sink.mostItems), m_v6(sink.mostItems / 4)
    {
        constexpr std::size_t usualRow = 32;
        m_v4.reserve(text.text().size() / usualRow + 1);
        for (std::size_t field = 0; field < csvFieldCount; ++field)
            m_columns[field] = check.preview.mapping[field].value_or(noColumn);
    }

    Status run()
    {
        CsvScanner scanner(m_text.text(), m_check.preview.separator);
        CsvRecord record;
        bool header = m_check.preview.header;
        while (scanner.next(record)) {
            if (record.blank())
                continue;
            if (header) {
                header = false;
                continue;
            }
            m_finder.note(m_check.rows, record);
            Interval interval;
            std::string_view name;
            std::optional<Date> expires;
            if (m_plain && isPlain(record, interval, name, expires))
                keep(interval, name, expires);
            else
                judge(record);
            ++m_check.rows;
            if (record.end > m_passed + step && !passed(record.end))
                return cancelled();
        }
        if (scanner.broken())
            return Error{
                ErrorCode::Unreadable, scanner.fault().path + ": " + scanner.fault().message, {scanner.fault()}};
        if (!compare(m_v4) || !compare(m_v6))
            return Error{ErrorCode::Storage, "there is no room for a temporary file", {}};
        if (m_names.size() > mostAccounts)
            return tooMany("accounts");
        if (m_repeated.size() > mostRepeated)
            return tooMany("rows that repeat an earlier one with other details");
        m_check.accounts = m_names.size();
        return Nothing{};
    }

    /// Every rejected row, in the file's order.
    Status tell(const std::function<void(CsvRow &&)> &each)
    {
        std::sort(m_repeated.begin(), m_repeated.end(),
                  [](const Repeated &a, const Repeated &b) { return a.row < b.row; });
        auto repeated = m_repeated.begin();
        m_passed = 0;
        for (std::size_t word = 0; word < m_rejected.size(); ++word) {
            for (std::uint64_t bits = m_rejected[word]; bits != 0; bits &= bits - 1) {
                const std::size_t row = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                const CsvRecord &record = m_finder.find(row);
                CsvRow told;
                Entry entry;
                if (m_rows.judge(record, told, entry)) {
                    while (repeated != m_repeated.end() && repeated->row < row)
                        ++repeated;
                    if (repeated == m_repeated.end() || repeated->row != row)
                        continue; // the file was changed since it was judged
                    CsvRowReader::rejectDuplicate(told, repeated->line);
                }
                each(std::move(told));
                if (record.end > m_passed + step && !passed(record.end))
                    return cancelled();
            }
        }
        return Nothing{};
    }

private:
    struct Repeated
    {
        std::uint32_t row;
        std::size_t line; ///< of the row that it repeats
    };
    static constexpr std::size_t noColumn = ~std::size_t{0};
    static constexpr std::size_t step = std::size_t{1} << 20;

    static Error cancelled() { return Error{ErrorCode::Cancelled, "cancelled", {}}; }
    static Error tooMany(const char *what)
    {
        return Error{ErrorCode::TooLarge,
                     std::string("the file has more than 4,194,304 ").append(what).append("; take it in parts"),
                     {}};
    }
    bool passed(std::size_t at)
    {
        m_passed = at;
        return !m_sink.passed || m_sink.passed(m_text.encoding() == CsvEncoding::Utf8 ? at : 0);
    }

    std::string_view raw(const CsvRecord &record, CsvField field) const
    {
        const std::size_t column = m_columns[static_cast<std::size_t>(field)];
        return column < record.cells.size() ? record.cells[column].raw : std::string_view();
    }

    /// Every cell is as it would be written, so that nothing about it has to be said. False: judge() looks at it.
    bool isPlain(const CsvRecord &record, Interval &interval, std::string_view &name,
                 std::optional<Date> &expires) const
    {
        if (!record.orderly || record.cells.size() != m_check.preview.titles.size())
            return false;
        name = raw(record, CsvField::Account);
        // An empty name is fine only where there is no column for it; the last one was looked at already.
        const bool named = m_columns[static_cast<std::size_t>(CsvField::Account)] != noColumn;
        if (named && (name.empty() || name != m_name) && !isPlainUsername(name))
            return false;
        const std::optional<Value> value = Value::parse(raw(record, CsvField::Value));
        if (!value)
            return false;
        interval = value->interval();
        const std::string_view type = raw(record, CsvField::Type);
        if (!type.empty() && type != kindName(value->kind()))
            return false;
        for (const CsvField field : {CsvField::Expires, CsvField::Reviewed}) {
            const std::string_view text = raw(record, field);
            const std::optional<Date> date = text.empty() ? std::nullopt : parseDate(text);
            if (!date && !text.empty())
                return false;
            if (field == CsvField::Expires)
                expires = date;
        }
        const std::string_view expected = raw(record, CsvField::Expected);
        return expected.empty() || parseExpected(expected);
    }

    void judge(const CsvRecord &record)
    {
        CsvRow row;
        Entry entry;
        if (m_rows.judge(record, row, entry))
            keep(entry.value.value()->interval(), row.account, entry.expires);
        else
            reject(m_check.rows);
    }

    void reject(std::size_t row)
    {
        if (row / 64 >= m_rejected.size())
            m_rejected.resize(row / 64 + 1);
        m_rejected[row / 64] |= std::uint64_t{1} << (row % 64);
        ++m_check.rejected;
    }

    void keep(const Interval &interval, std::string_view name, const std::optional<Date> &expires)
    {
        if (m_sink.accepted)
            m_sink.accepted({name, interval, expires});
        if (name != m_name || m_names.size() == 0) {
            // More names than may be are not kept: the file is refused for them at its end.
            m_name = name;
            if (m_names.size() <= mostAccounts)
                m_id = m_names.numberOf(name);
        }
        const auto row = static_cast<std::uint32_t>(m_check.rows);
        if (interval.first.family() == Family::IPv4)
            m_v4.add({static_cast<std::uint32_t>(interval.first.number()),
                      static_cast<std::uint32_t>(interval.last.number()), m_id, row});
        else
            m_v6.add({interval.first.number(), interval.last.number(), m_id, row});
    }

    template <typename Number> bool compare(csv::Items<Number> &items)
    {
        csv::Item<Number> reference{}; // the first of equal ones
        bool any = false;
        Number reached = 0;
        return items.forEach([&](const csv::Item<Number> &item) {
            const bool sameAccount = any && reference.account == item.account;
            if (sameAccount && reference.first == item.first && reference.last == item.last) {
                repeats(reference.row, item.row);
                return;
            }
            if (sameAccount && item.first <= reached)
                ++m_check.overlaps;
            reached = sameAccount ? std::max(reached, item.last) : item.last;
            reference = item;
            any = true;
        });
    }

    void repeats(std::uint32_t first, std::uint32_t again)
    {
        CsvRow row;
        Entry before;
        Entry after;
        const CsvRecord &earlier = m_finder.find(first);
        const std::size_t line = earlier.line;
        m_rows.judge(earlier, row, before);
        row = {};
        m_rows.judge(m_finder.find(again), row, after);
        // Reading here and there in a mapped file fetches pages all over it.
        constexpr std::size_t fewPages = 256;
        if (++m_looks % fewPages == 0)
            passed(m_text.text().size());
        if (before.remark == after.remark && before.expires == after.expires && before.reviewed == after.reviewed &&
            before.expected == after.expected) {
            ++m_check.duplicates;
            return;
        }
        reject(again);
        if (m_repeated.size() <= mostRepeated)
            m_repeated.push_back({again, line});
    }

    CsvText &m_text;
    CsvCheck &m_check;
    const CsvCheckSink &m_sink;
    CsvRowReader m_rows;
    bool m_plain; ///< can any row be taken in plain form?
    std::array<std::size_t, csvFieldCount> m_columns;
    RowFinder m_finder;
    csv::Items<std::uint32_t> m_v4;
    csv::Items<UInt128> m_v6;
    csv::Names m_names;
    std::string m_name;
    std::uint32_t m_id = 0;
    std::vector<std::uint64_t> m_rejected; ///< one bit for each row
    std::vector<Repeated> m_repeated;
    std::size_t m_passed = 0;
    std::size_t m_looks = 0;
};

} // namespace

Result<CsvCheck> countAllowlistCsv(std::string_view bytes, const CsvOptions &options, const CsvCheckSink &sink)
{
    CsvText text(bytes, options.encoding, sink.passed);
    if (!text.status())
        return text.status().error();
    const Result<CsvLayout> layout = findLayout(text.text(), options);
    if (!layout)
        return layout.error();
    CsvCheck check;
    describe(text, *layout, options, check.preview);
    const bool mapped = check.preview.mapping[static_cast<std::size_t>(CsvField::Value)].has_value();
    if (!mapped) {
        if (sink.counted)
            sink.counted(check);
        return check;
    }
    Checker checker(text, check, sink);
    if (const Status run = checker.run(); !run)
        return run.error();
    if (sink.counted)
        sink.counted(check);
    const Status told = sink.rejected
                            ? checker.tell(sink.rejected)
                            : checker.tell([&](CsvRow &&row) { check.preview.rows.push_back(std::move(row)); });
    if (!told)
        return told.error();
    return check;
}

} // namespace postern
