#include "core/format/activity_file.h"

#include "core/domain/account.h"
#include "core/format/activity_csv.h"
#include "core/format/wire.h"

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t mostLineFaults = 10000;
constexpr std::string_view lineBlanks = " \t\r\n";

/// A document says "activity" first or "evidence"; a row has neither name as a key of its own.
bool isDocument(std::string_view text)
{
    const std::size_t quote = text.find_first_not_of(lineBlanks, 1);
    if (quote == std::string_view::npos)
        return true;
    const std::string_view rest = text.substr(quote);
    return rest.starts_with("\"activity\"") || rest.starts_with("\"evidence\"") || rest.starts_with("\"next\"");
}

Result<std::vector<ActivityRow>> readLines(std::string_view text)
{
    std::vector<ActivityRow> rows;
    Error error{ErrorCode::Unreadable, {}, {}};
    for (std::size_t number = 1; !text.empty() && error.faults.size() < mostLineFaults; ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(lineBlanks) == std::string_view::npos)
            continue;
        const std::string place = "line " + std::to_string(number);
        Result<ActivityRow> row = readActivityRow(line);
        if (row) {
            rows.push_back(std::move(row).value());
            continue;
        }
        for (const Fault &fault : row.error().faults)
            error.faults.push_back({fault.path.empty() ? place : place + ", " + fault.path, fault.code, fault.message});
        if (row.error().faults.empty())
            error.faults.push_back({place, "syntax", row.error().detail});
    }
    if (error.faults.empty())
        return rows;
    const Fault &first = error.faults.front();
    error.detail = std::to_string(error.faults.size()) + " faults, the first: " + first.path + ": " + first.message;
    return error;
}

/// What CSV refuses by itself.
Status checkRows(std::vector<ActivityRow> &rows)
{
    for (ActivityRow &row : rows) {
        row.account = foldUsername(row.account);
        if (row.account.empty() || row.lastSeen < row.firstSeen)
            return Error{ErrorCode::Unreadable,
                         row.account.empty() ? "a row names no account"
                                             : "a row of " + row.account + " has its last time before the first",
                         {}};
    }
    return Nothing{};
}

} // namespace

Result<ActivityFile> readActivityFile(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const std::size_t start = text.find_first_not_of(lineBlanks);
    const bool json = start != std::string_view::npos && text[start] == '{';
    ActivityFile file;
    if (json && isDocument(text.substr(start))) {
        Result<ActivityPage> page = readActivityPage(text);
        if (!page)
            return page.error();
        file.rows = std::move(page->rows);
        file.coverage = std::move(page->evidence);
    } else {
        Result<std::vector<ActivityRow>> rows = json ? readLines(text) : readActivityCsv(text);
        if (!rows)
            return rows.error();
        file.rows = std::move(rows).value();
    }
    const Status checked = checkRows(file.rows);
    if (!checked)
        return checked.error();
    if (file.coverage.empty())
        file.coverage = coverageOf(file.rows);
    return file;
}

} // namespace postern
