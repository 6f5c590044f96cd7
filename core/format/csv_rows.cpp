#include "core/format/csv_rows.h"

#include "core/format/csv_cells.h"
#include "core/format/csv_layout.h"

#include <simdjson.h>

#include <algorithm>

namespace postern {

namespace {

bool reject(CsvRow &row, std::string_view column, std::string_view code, std::string reason)
{
    row.verdict = CsvVerdict::Rejected;
    row.column = column;
    row.code = code;
    row.reason = std::move(reason);
    return false;
}

std::string_view trimmed(std::string_view text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// Where the first byte stands that is no part of a UTF-8 character.
std::size_t firstInvalid(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t length = 1;
        while (length <= 4 && at + length <= text.size() && !simdjson::validate_utf8(text.data() + at, length))
            ++length;
        if (length > 4 || at + length > text.size())
            break;
        at += length;
    }
    return at;
}

std::string hexByte(char c)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    return {'0', 'x', digits[byte >> 4], digits[byte & 15]};
}

} // namespace

CsvRowReader::CsvRowReader(CsvText &text, const CsvPreview &preview, const Configuration *current, bool fixes)
    : m_text(text), m_preview(preview), m_current(current), m_fixes(fixes), m_control(text.hasControl())
{
    if (m_current) {
        for (const Account &account : m_current->accounts)
            m_accounts.emplace(account.username, &account);
    }
}

std::optional<std::size_t> CsvRowReader::columnOf(CsvField field) const
{
    return m_preview.mapping[static_cast<std::size_t>(field)];
}

std::optional<std::string> CsvRowReader::cell(const CsvRecord &record, CsvField field) const
{
    const std::optional<std::size_t> column = columnOf(field);
    if (!column || *column >= record.cells.size())
        return std::nullopt;
    return withoutApostrophe(record.cells[*column].text());
}

std::string CsvRowReader::columnName(std::size_t column) const
{
    for (std::size_t field = 0; field < csvFieldCount; ++field) {
        if (m_preview.mapping[field] == column)
            return std::string(toString(static_cast<CsvField>(field)));
    }
    return "row";
}

bool CsvRowReader::bytesAreFine(const CsvRecord &record, CsvRow &row)
{
    const std::string_view text = m_text.text();
    if (!m_control && m_text.valid())
        return true;
    for (std::size_t column = 0; column < record.cells.size(); ++column) {
        const std::string_view raw = record.cells[column].raw;
        const auto begin = static_cast<std::size_t>(raw.data() - text.data());
        const auto control = std::find_if(raw.begin(), raw.end(), csv::isForbiddenControl);
        if (control != raw.end()) {
            const std::size_t offset = m_text.sourceOffset(begin + static_cast<std::size_t>(control - raw.begin()));
            return *control == '\0' ? reject(row, columnName(column), "nul",
                                             "There is a NUL byte at byte " + std::to_string(offset) + " of the file.")
                                    : reject(row, columnName(column), "control",
                                             "There is the control character " + hexByte(*control) + " at byte " +
                                                 std::to_string(offset) + " of the file.");
        }
        if (!m_text.valid() && !simdjson::validate_utf8(raw.data(), raw.size())) {
            return reject(row, columnName(column), "encoding",
                          "The bytes from byte " + std::to_string(m_text.sourceOffset(begin + firstInvalid(raw))) +
                              " of the file are not " + std::string(toString(m_text.encoding())) + ".");
        }
    }
    return true;
}

bool CsvRowReader::structureIsFine(const CsvRecord &record, CsvRow &row)
{
    for (std::size_t column = 0; column < record.cells.size(); ++column) {
        if (record.cells[column].stray)
            return reject(row, columnName(column), "quote",
                          record.cells[column].quoted ? "There is text after the closing quote of a cell."
                                                      : "There is a quote within a cell that does not begin with one.");
    }
    if (record.cells.size() != m_preview.titles.size())
        return reject(row, "row", "ragged",
                      "The row has " + std::to_string(record.cells.size()) + " cells, " +
                          (m_preview.header ? "the header " : "the first row ") +
                          std::to_string(m_preview.titles.size()) + ".");
    return true;
}

bool CsvRowReader::readAccount(const CsvRecord &record, CsvRow &row)
{
    const std::optional<std::string> text = cell(record, CsvField::Account);
    row.account = foldUsername(trimmed(text ? std::string_view(*text) : std::string_view()));
    if (row.account.empty())
        row.account = m_preview.account;
    if (row.account.empty()) {
        // Without a configuration a file of bare values is fine: its account is chosen when it is imported.
        if (!text && !m_current)
            return true;
        return reject(row, "account", "account-missing", "The row names no account.");
    }
    if (!m_preview.account.empty() && row.account != m_preview.account)
        return reject(row, "account", "other-account",
                      "The row is for \"" + row.account + "\", the import for \"" + m_preview.account + "\".");
    if (!isUsername(row.account))
        return reject(row, "account", "username-syntax", "This is no possible user name.");
    if (m_current && m_accounts.find(row.account) == m_accounts.end())
        return reject(row, "account", "unknown-account",
                      "There is no account \"" + row.account + "\"; an import of lists makes none.");
    return true;
}

bool CsvRowReader::readValue(const CsvRecord &record, CsvRow &row, Entry &entry)
{
    row.value = cell(record, CsvField::Value).value_or(std::string());
    const ParsedValue parsed = parseValue(row.value);
    row.fix = parsed.fix;
    if (!parsed.value) {
        row.markStart = parsed.markStart;
        row.markLength = parsed.markLength;
        const std::optional<Value> fixed = m_fixes && !parsed.fix.empty() ? Value::parse(parsed.fix) : std::nullopt;
        if (!fixed)
            return reject(row, "value", parsed.notes.empty() ? "not-an-ip" : parsed.notes.front(),
                          explain(parsed, row.value));
        entry.value = EntryValue(*fixed);
        return true;
    }
    entry.value = EntryValue(*parsed.value);
    if (parsed.has("host-bits")) {
        row.code = "host-bits";
        row.reason = "Taken as " + entry.value.text() + ".";
    }
    return true;
}

bool CsvRowReader::readType(const CsvRecord &record, CsvRow &row, const Entry &entry)
{
    const std::optional<std::string> text = cell(record, CsvField::Type);
    const std::string type = foldUsername(trimmed(text ? std::string_view(*text) : std::string_view()));
    if (type.empty() || !entry.value.value())
        return true;
    if (type != "address" && type != "segment" && type != "range")
        return reject(row, "type", "type-unknown", "\"address\", \"segment\" or \"range\" is expected.");
    const std::string_view kind = kindName(entry.value.value()->kind());
    if (type == kind)
        return true;
    const auto named = [](std::string_view word) { return (word == "address" ? "an " : "a ") + std::string(word); };
    return reject(row, "type", "type-mismatch", "The type says " + named(type) + ", the value is " + named(kind) + ".");
}

bool CsvRowReader::readDetails(const CsvRecord &record, CsvRow &row, Entry &entry)
{
    if (std::optional<std::string> remark = cell(record, CsvField::Remark))
        entry.remark = *std::move(remark);
    for (const auto &[field, target] :
         {std::pair{CsvField::Expires, &entry.expires}, std::pair{CsvField::Reviewed, &entry.reviewed}}) {
        const std::optional<std::string> text = cell(record, field);
        if (!text)
            continue;
        const std::string_view date = trimmed(*text);
        *target = parseDate(date);
        if (!date.empty() && !*target)
            return reject(row, toString(field), "date", "A date like 2026-11-23 is expected.");
    }
    if (const std::optional<std::string> text = cell(record, CsvField::Expected)) {
        const std::string word = foldUsername(trimmed(*text));
        const std::optional<Expected> expected = parseExpected(word);
        if (!word.empty() && !expected)
            return reject(row, "expected", "expected-unknown", "\"regular\", \"rare\" or \"standby\" is expected.");
        entry.expected = expected.value_or(Expected::Rare);
    }
    return true;
}

CsvRowReader::List &CsvRowReader::listOf(const std::string &username)
{
    const auto [found, isNew] = m_lists.try_emplace(username);
    if (isNew && m_current) {
        List &list = found->second;
        list.account = m_accounts.at(username);
        for (const Entry &entry : list.account->allowlist.entries) {
            if (entry.value.value())
                list.slots[entry.value.value()->interval()].existing.push_back(&entry);
        }
    }
    return found->second;
}

/// The same set of addresses is the same entry; a list that has it twice takes its rows in turn.
void CsvRowReader::compare(CsvRow &row, Entry &&entry)
{
    Slot &slot = listOf(row.account).slots[entry.value.value()->interval()];
    const std::size_t turn = slot.used++;
    const bool known = turn < slot.existing.size();
    if (known) {
        const Entry &old = *slot.existing[turn];
        entry.id = old.id;
        entry.value = old.value;
        if (!columnOf(CsvField::Remark))
            entry.remark = old.remark;
        if (!columnOf(CsvField::Expires))
            entry.expires = old.expires;
        if (!columnOf(CsvField::Reviewed))
            entry.reviewed = old.reviewed;
        if (!columnOf(CsvField::Expected))
            entry.expected = old.expected;
        row.verdict = entry == old ? CsvVerdict::Same : CsvVerdict::Changed;
    } else if (turn == 0) {
        row.verdict = CsvVerdict::New;
    } else {
        Entry same = entry;
        same.id = slot.last->id;
        same.value = slot.last->value;
        if (same != *slot.last) {
            rejectDuplicate(row, slot.line);
            return;
        }
        row.verdict = CsvVerdict::Same;
        row.code = "duplicate";
        row.reason = "Line " + std::to_string(slot.line) + " says the same.";
        row.entry = *slot.last;
        return;
    }
    slot.line = row.line;
    slot.last = entry;
    row.entry = std::move(entry);
}

void CsvRowReader::rejectDuplicate(CsvRow &row, std::size_t earlierLine)
{
    reject(row, "value", "duplicate",
           "Line " + std::to_string(earlierLine) + " has the same addresses with other details.");
}

bool CsvRowReader::judge(const CsvRecord &record, CsvRow &row, Entry &entry)
{
    row.line = record.line;
    if (bytesAreFine(record, row) && structureIsFine(record, row) && readAccount(record, row) &&
        readValue(record, row, entry) && readType(record, row, entry) && readDetails(record, row, entry))
        return true;
    // The account and the value are told with a refused row where they can be read.
    if (row.account.empty() && record.cells.size() == m_preview.titles.size()) {
        if (const std::optional<std::string> text = cell(record, CsvField::Account))
            row.account = foldUsername(trimmed(*text));
        else
            row.account = m_preview.account;
    }
    if (row.value.empty())
        row.value = cell(record, CsvField::Value).value_or(std::string());
    return false;
}

CsvRow CsvRowReader::read(const CsvRecord &record)
{
    CsvRow row;
    Entry entry;
    if (judge(record, row, entry))
        compare(row, std::move(entry));
    return row;
}

} // namespace postern
