#include "core/format/activity_csv.h"

#include "core/domain/account.h"
#include "core/format/activity_columns.h"
#include "core/format/csv_cells.h"
#include "core/format/csv_scanner.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t requiredColumns = 7;

class ActivityReader
{
public:
    explicit ActivityReader(std::string_view text) : m_scanner(text, ',') {}

    Result<std::vector<ActivityRow>> run()
    {
        CsvRecord record;
        while (m_scanner.next(record)) {
            if (record.blank())
                continue;
            if (m_columns.known())
                readRow(record);
            else if (!m_columns.read(record, requiredColumns, m_faults))
                break;
        }
        if (m_scanner.broken())
            m_faults.add(m_scanner.fault());
        const Status status = m_faults.result();
        return status ? Result<std::vector<ActivityRow>>(std::move(m_rows)) : status.error();
    }

private:
    std::string text(const CsvRecord &record, std::size_t column) const
    {
        return m_columns.has(column) ? withoutApostrophe(record.cells[m_columns.at(column)].text()) : std::string();
    }

    template <typename T>
    void take(const CsvRecord &record, std::size_t column, const std::optional<T> &value, T &out, const char *wanted)
    {
        if (value)
            out = *value;
        else
            m_faults.add(record, column, "wrong-value", std::string(wanted) + " is expected.");
    }

    void readRow(const CsvRecord &record)
    {
        if (!m_columns.fits(record, m_faults))
            return;
        ActivityRow row;
        row.account = foldUsername(text(record, 0));
        if (row.account.empty())
            m_faults.add(record, 0, "wrong-value", "A user name is expected.");
        take(record, 1, Address::parse(text(record, 1)), row.address, "One IP address");
        take(record, 2, parseMethod(text(record, 2)), row.method, "\"password\" or \"ip_auth\"");
        take(record, 3, parseOutcome(text(record, 3)), row.outcome,
             "\"accepted\", \"blocked\", \"bad_password\", \"suspended\", \"sender_refused\", \"relay_denied\" or "
             "\"deferred\"");
        take(record, 4, wholeNumber<std::uint64_t>(text(record, 4)), row.count, "A whole number");
        take(record, 5, parseTime(text(record, 5)), row.firstSeen, "A time like 2026-11-23T14:02:00Z");
        take(record, 6, parseTime(text(record, 6)), row.lastSeen, "A time like 2026-11-23T14:02:00Z");
        if (row.lastSeen < row.firstSeen)
            m_faults.add(record, 6, "wrong-value", "The last time is before the first.");
        if (const std::string days = text(record, 7); !days.empty())
            take(record, 7, wholeNumber<std::uint32_t>(days), row.days.emplace(), "A whole number");
        take(record, 8, parseMonths(text(record, 8)), row.months, "Months like \"2026-10 2026-07\"");
        row.domains = parseDomains(text(record, 9));
        m_rows.push_back(std::move(row));
    }

    CsvScanner m_scanner;
    ActivityColumns m_columns;
    ActivityFaults m_faults;
    std::vector<ActivityRow> m_rows;
};

} // namespace

Result<std::vector<ActivityRow>> readActivityCsv(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    return ActivityReader(text).run();
}

std::string writeActivityCsv(const std::vector<ActivityRow> &rows)
{
    // The last column stands only where a source told it.
    const bool domains =
        std::any_of(rows.begin(), rows.end(), [](const ActivityRow &row) { return !row.domains.empty(); });
    std::string out = "account,address,method,outcome,count,first_seen,last_seen,days,months";
    out += domains ? ",domains\n" : "\n";
    out.reserve(out.size() + rows.size() * 128);
    for (const ActivityRow &row : rows) {
        appendCsvCell(out, row.account);
        out.append(",").append(row.address.toString());
        out.append(",").append(toString(row.method));
        out.append(",").append(toString(row.outcome));
        out.append(",").append(std::to_string(row.count));
        out.append(",").append(formatTime(row.firstSeen));
        out.append(",").append(formatTime(row.lastSeen));
        out.append(",").append(row.days ? std::to_string(*row.days) : std::string());
        out.append(",").append(formatMonths(row.months));
        if (domains) {
            out += ',';
            appendCsvCell(out, formatDomains(row.domains));
        }
        out += '\n';
    }
    return out;
}

Coverage coverageOf(const std::vector<ActivityRow> &rows)
{
    if (rows.empty())
        return {};
    Coverage::Node node{"file", rows.front().firstSeen, rows.front().lastSeen, {}};
    for (const ActivityRow &row : rows) {
        node.from = std::min(node.from, row.firstSeen);
        node.to = std::max(node.to, row.lastSeen);
    }
    return {{std::move(node)}};
}

std::string formatMonths(const std::vector<MonthIndex> &months)
{
    std::string out;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        const std::string year = std::to_string(*month / 12);
        const std::string number = std::to_string(*month % 12 + 1);
        if (!out.empty())
            out += ' ';
        out.append(year.size() < 4 ? 4 - year.size() : 0, '0').append(year);
        out.append(number.size() < 2 ? "-0" : "-").append(number);
    }
    return out;
}

std::optional<std::vector<MonthIndex>> parseMonths(std::string_view text)
{
    std::vector<MonthIndex> months;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        const std::optional<Date> first = parseDate(std::string(text.substr(0, blank)) + "-01");
        if (!first)
            return std::nullopt;
        months.push_back(monthOf(*first));
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    std::sort(months.begin(), months.end());
    months.erase(std::unique(months.begin(), months.end()), months.end());
    return months;
}

std::string formatDomains(const std::vector<std::string> &domains)
{
    std::string out;
    for (const std::string &domain : domains)
        out.append(out.empty() ? "" : " ").append(domain);
    return out;
}

std::vector<std::string> parseDomains(std::string_view text)
{
    std::vector<std::string> domains;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        if (blank != 0)
            domains.push_back(foldUsername(text.substr(0, blank)));
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    std::sort(domains.begin(), domains.end());
    domains.erase(std::unique(domains.begin(), domains.end()), domains.end());
    return domains;
}

} // namespace postern
