#include "core/format/foreign_list.h"

#include "core/address/parse.h"
#include "core/format/csv_cells.h"
#include "core/format/csv_scanner.h"
#include "core/format/csv_text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace postern {

namespace {

constexpr std::string_view blanks = " \t\r\n\v\f";

std::string_view stripped(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    for (char &c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
}

struct ForeignItem
{
    std::size_t line = 0;
    std::string account;
    std::string value;
    std::string remark;
    std::string code; ///< why it cannot be taken, with `reason`; empty: the value decides
    std::string reason;
};

struct NumberedLine
{
    std::size_t number = 0;
    std::string text;
};

/// Splits at any line end; a lone CR is one.
std::vector<NumberedLine> linesOf(std::string_view text)
{
    std::vector<NumberedLine> lines;
    std::size_t number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back({++number, std::string(text.substr(0, end))});
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return lines;
}

ForeignItem refused(std::size_t line, std::string_view value, std::string code, std::string reason)
{
    return {line, {}, std::string(value), {}, std::move(code), std::move(reason)};
}

std::string withoutBrackets(std::string_view text)
{
    std::string out;
    std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char c) { return c != '[' && c != ']'; });
    return out;
}

bool looksLikeName(std::string_view text)
{
    return !text.empty() && text.find(':') == std::string_view::npos && !parseValue(text).value &&
           parseValue(text).fix.empty() && std::any_of(text.begin(), text.end(), [](char c) {
               return (c >= 'g' && c <= 'z') || (c >= 'G' && c <= 'Z');
           });
}

/// One element of mynetworks or of an Exim host list.
ForeignItem listElement(std::size_t line, std::string_view element, std::string_view remark)
{
    if (element.starts_with('!'))
        return refused(line, element, "exclusion",
                       "An exclusion: an allowlist says who may send, and cannot say who may not. Split the segment.");
    // "cidr:/etc/..." has its slash right after the first colon, an IPv6 segment never.
    const std::size_t colon = element.find(':');
    const bool lookup = element.starts_with('/') || element.starts_with("proxy:") ||
                        (colon != std::string_view::npos && element.substr(colon + 1).starts_with('/')) ||
                        element.find(';') != std::string_view::npos || element.starts_with('$') ||
                        element.starts_with('+');
    if (lookup)
        return refused(line, element, "lookup", "Another table is named here. Import that file itself.");
    if (element == "*")
        return refused(line, element, "everything", "Every address: leave the list off where that is meant.");
    if (element.starts_with('@') || looksLikeName(element) || element.starts_with('*'))
        return refused(line, element, "name",
                       "A name and no address: what it stands for may change. Enter the addresses themselves.");
    return {line, {}, withoutBrackets(element), std::string(remark), {}, {}};
}

// --- Postfix ---

/// mynetworks of main.cf: its value with the lines that go on, or the whole text where no parameter is named.
void readMynetworks(const std::vector<NumberedLine> &lines, std::vector<ForeignItem> &items)
{
    const bool named = std::any_of(lines.begin(), lines.end(), [](const NumberedLine &line) {
        return stripped(line.text).find('=') != std::string_view::npos && !line.text.starts_with('#');
    });
    bool inside = !named;
    for (const NumberedLine &line : lines) {
        std::string_view text = line.text;
        if (stripped(text).empty() || stripped(text).front() == '#')
            continue;
        if (const std::size_t equals = text.find('=');
            named && blanks.find(text.front()) == std::string_view::npos && equals != std::string_view::npos) {
            inside = stripped(text.substr(0, equals)) == "mynetworks";
            text.remove_prefix(equals + 1);
        }
        if (!inside)
            continue;
        while (!(text = stripped(text)).empty()) {
            const std::size_t end = text.find_first_of(", \t");
            if (end != 0)
                items.push_back(listElement(line.number, text.substr(0, end), {}));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
    }
}

bool isCidrAction(std::string_view action)
{
    static constexpr std::array<std::string_view, 4> letsIn{"ok", "permit", "permit_mynetworks", "relay"};
    const std::string word = lowered(action.substr(0, action.find_first_of(blanks)));
    return std::find(letsIn.begin(), letsIn.end(), word) != letsIn.end() ||
           (!word.empty() && word.find_first_not_of("0123456789") == std::string::npos && word.size() < 3);
}

/// "pattern action" a line; a line that begins with a blank goes on the one before.
void readCidrTable(const std::vector<NumberedLine> &lines, std::vector<ForeignItem> &items)
{
    std::string remark; // of the comment right above
    for (const NumberedLine &line : lines) {
        const std::string_view text = stripped(line.text);
        if (text.empty() || text.front() == '#') {
            remark = text.empty() ? std::string() : std::string(stripped(text.substr(1)));
            continue;
        }
        if (blanks.find(line.text.front()) != std::string_view::npos)
            continue;
        const std::string above = std::exchange(remark, {});
        const std::size_t end = text.find_first_of(" \t");
        const std::string_view pattern = text.substr(0, end);
        const std::string_view action = end == std::string_view::npos ? std::string_view() : stripped(text.substr(end));
        if (const std::string word = lowered(pattern); word == "if" || word == "endif")
            items.push_back(refused(line.number, text, "condition",
                                    "A condition of the table: what stands inside it depends on it. Take it apart."));
        else if (!pattern.starts_with('!') && !isCidrAction(action))
            items.push_back(
                refused(line.number, text, "refuses",
                        "This line does not let anybody in: its action is \"" + std::string(action) + "\"."));
        else
            items.push_back(listElement(line.number, pattern, above));
    }
}

bool isCidrTable(const std::vector<NumberedLine> &lines)
{
    return std::any_of(lines.begin(), lines.end(), [](const NumberedLine &line) {
        const std::string_view text = stripped(line.text);
        const std::size_t end = text.find_first_of(" \t");
        if (text.empty() || text.front() == '#' || end == std::string_view::npos || text.find('=') != text.npos)
            return false;
        const std::string_view rest = stripped(text.substr(end));
        return parseValue(withoutBrackets(text.substr(0, end))).value && text[end - 1] != ',' &&
               !parseValue(withoutBrackets(rest.substr(0, rest.find_first_of(", \t")))).value;
    });
}

// --- Exim ---

/// "<; a ; b" names its separator, else it is a colon, and a doubled one stands for itself.
void readEximList(std::size_t line, std::string_view text, char &separator, std::vector<ForeignItem> &items)
{
    text = stripped(text);
    if (text.starts_with('<') && text.size() > 1) {
        separator = text[1];
        text.remove_prefix(2);
    }
    std::string element;
    const auto finish = [&] {
        if (const std::string_view whole = stripped(element); !whole.empty())
            items.push_back(listElement(line, whole, {}));
        element.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != separator)
            element += text[i];
        else if (i + 1 < text.size() && text[i + 1] == separator)
            element += text[i++];
        else
            finish();
    }
    finish();
}

void readExim(const std::vector<NumberedLine> &lines, std::vector<ForeignItem> &items)
{
    const auto listLine = [](std::string_view text) {
        return text.starts_with("hostlist ") || text.starts_with("hostlist\t");
    };
    const bool named = std::any_of(lines.begin(), lines.end(),
                                   [&](const NumberedLine &line) { return listLine(stripped(line.text)); });
    bool inside = !named;
    char separator = ':';
    for (const NumberedLine &line : lines) {
        std::string_view text = stripped(line.text);
        if (text.empty() || text.front() == '#')
            continue;
        if (named && listLine(text)) {
            inside = true;
            separator = ':';
            text.remove_prefix(std::min(text.size(), text.find('=') == text.npos ? text.size() : text.find('=') + 1));
        }
        if (!inside)
            continue;
        const bool goesOn = text.ends_with('\\');
        if (goesOn)
            text.remove_suffix(1);
        // A file that a list names has one element a line, in which a colon is a colon.
        if (!named && text.find(" : ") == text.npos && !text.starts_with('<')) {
            const std::size_t remark = text.find(" #");
            items.push_back(listElement(line.number, stripped(text.substr(0, remark)),
                                        remark == text.npos ? std::string_view() : stripped(text.substr(remark + 2))));
        } else {
            readEximList(line.number, text, separator, items);
        }
        inside = !named || goesOn;
    }
}

// --- Lines ---

std::string_view withoutMarks(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> marks{
        "#", "-", ":", ",", ";", "|", "\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x80\x94"};
    for (bool again = true; again;) {
        again = false;
        text = stripped(text);
        for (const std::string_view mark : marks) {
            if (text.starts_with(mark))
                text.remove_prefix(mark.size()), again = true;
            if (text.ends_with(mark))
                text.remove_suffix(mark.size()), again = true;
        }
    }
    if (text.size() > 1 && text.front() == '(' && text.find(')') == text.size() - 1)
        text = text.substr(1, text.size() - 2);
    return stripped(text);
}

/// Is it meant as a value? A lone number is not: it counts the lines.
bool isValueLike(std::string_view text)
{
    if (text.find_first_of(".:") == std::string_view::npos)
        return false;
    const ParsedValue parsed = parseValue(text);
    return parsed.value || !parsed.fix.empty();
}

/// The longest piece of words one after another that is a value; what is before and after it is the remark.
ForeignItem readLine(const NumberedLine &line)
{
    std::vector<std::string_view> words;
    const std::string_view text = line.text;
    for (std::size_t at = text.find_first_not_of(" \t|,;"); at != text.npos;) {
        const std::size_t end = std::min(text.size(), text.find_first_of(" \t|,;", at));
        words.push_back(text.substr(at, end - at));
        at = text.find_first_not_of(" \t|,;", end);
    }
    for (std::size_t count = std::min<std::size_t>(3, words.size()); count > 0; --count) {
        for (std::size_t i = 0; i + count <= words.size(); ++i) {
            const char *const begin = words[i].data();
            const char *const end = words[i + count - 1].data() + words[i + count - 1].size();
            const std::string_view piece(begin, static_cast<std::size_t>(end - begin));
            std::string value;
            for (std::size_t word = i; word < i + count; ++word)
                value += words[word];
            if (!isValueLike(piece) && !(count == 3 && words[i + 1] == "-" && isValueLike(value)))
                continue;
            const std::string_view before = withoutMarks(text.substr(0, static_cast<std::size_t>(begin - text.data())));
            const std::string_view after = withoutMarks(text.substr(static_cast<std::size_t>(end - text.data())));
            const bool counted = before.find_first_not_of("0123456789.)") == before.npos; // "1." or "2)"
            std::string remark(counted ? std::string_view() : before);
            if (!remark.empty() && !after.empty())
                remark += ", ";
            remark += after;
            return {line.number, {}, count == 3 ? value : std::string(piece), std::move(remark), {}, {}};
        }
    }
    return {line.number, {}, std::string(stripped(text)), {}, {}, {}};
}

void readLines(const std::vector<NumberedLine> &lines, std::vector<ForeignItem> &items)
{
    for (const NumberedLine &line : lines)
        if (const std::string_view text = stripped(line.text); !text.empty() && text.front() != '#')
            items.push_back(readLine(line));
}

// --- SpamExperts ---

Status readSpamexperts(std::string_view text, const std::string &account, std::vector<ForeignItem> &items)
{
    CsvScanner scanner(text, ',');
    CsvRecord record;
    while (scanner.next(record)) {
        if (record.blank())
            continue;
        const std::string value(stripped(record.cells[0].text()));
        const std::string domain =
            record.cells.size() > 1 ? std::string(stripped(record.cells[1].text())) : std::string();
        items.push_back({record.line,
                         account.empty() ? lowered(domain) : account,
                         value,
                         account.empty() ? std::string() : domain,
                         {},
                         {}});
    }
    if (scanner.broken())
        return Error{ErrorCode::Unreadable, scanner.fault().path + ": " + scanner.fault().message, {scanner.fault()}};
    return Nothing{};
}

std::string csvOf(const std::vector<ForeignItem> &items)
{
    std::string csv = "account,value,remark\n";
    for (const ForeignItem &item : items) {
        appendCsvCell(csv, item.account);
        csv += ',';
        appendCsvCell(csv, item.value);
        csv += ',';
        appendCsvCell(csv, item.remark);
        csv += '\n';
    }
    return csv;
}

} // namespace

std::string_view toString(ForeignForm form)
{
    switch (form) {
    case ForeignForm::Postfix:
        return "postfix";
    case ForeignForm::Exim:
        return "exim";
    case ForeignForm::Lines:
        return "list";
    case ForeignForm::Spamexperts:
        return "spamexperts";
    }
    return "list";
}

std::optional<ForeignForm> parseForeignForm(std::string_view name)
{
    for (const ForeignForm form :
         {ForeignForm::Postfix, ForeignForm::Exim, ForeignForm::Lines, ForeignForm::Spamexperts})
        if (toString(form) == name)
            return form;
    return std::nullopt;
}

Result<CsvPreview> previewForeignList(std::string_view bytes, ForeignForm form, const CsvOptions &options,
                                      const Configuration &current, bool fixes)
{
    const CsvText text(bytes, options.encoding);
    std::vector<ForeignItem> items;
    const std::vector<NumberedLine> lines = linesOf(text.text());
    switch (form) {
    case ForeignForm::Postfix:
        isCidrTable(lines) ? readCidrTable(lines, items) : readMynetworks(lines, items);
        break;
    case ForeignForm::Exim:
        readExim(lines, items);
        break;
    case ForeignForm::Lines:
        readLines(lines, items);
        break;
    case ForeignForm::Spamexperts:
        if (const Status read = readSpamexperts(text.text(), foldUsername(options.account), items); !read)
            return read.error();
        break;
    }
    if (items.empty())
        return Error{ErrorCode::Unreadable,
                     "there is no entry of this form in the file",
                     {{"line 1", "empty", "There is no entry of this form in the file."}}};
    for (ForeignItem &item : items)
        if (item.account.empty())
            item.account = foldUsername(options.account);

    Result<CsvPreview> read = previewAllowlistCsv(csvOf(items), {}, current, fixes);
    if (!read)
        return read;
    CsvPreview preview = std::move(read).value();
    preview.encoding = text.encoding();
    preview.account = foldUsername(options.account);
    preview.header = false;
    for (std::size_t i = 0; i < preview.rows.size() && i < items.size(); ++i) {
        CsvRow &row = preview.rows[i];
        row.line = items[i].line;
        if (items[i].code.empty())
            continue;
        row.verdict = CsvVerdict::Rejected;
        row.entry.reset();
        row.column = "value";
        row.code = items[i].code;
        row.reason = items[i].reason;
        row.fix.clear();
        row.markStart = row.markLength = 0;
    }
    return preview;
}

} // namespace postern
