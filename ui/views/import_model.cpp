#include "ui/views/import_model.h"

#include "core/format/csv_cells.h"
#include "ui/dialogs/evidence_text.h"
#include "ui/models/texts.h"
#include "ui/models/value_text.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

#include <algorithm>

namespace postern {

namespace {

ImportModel::Filter filterOf(CsvVerdict verdict)
{
    switch (verdict) {
    case CsvVerdict::New:
        return ImportModel::New;
    case CsvVerdict::Changed:
        return ImportModel::Changed;
    case CsvVerdict::Same:
        return ImportModel::Same;
    case CsvVerdict::Rejected:
        break;
    }
    return ImportModel::Rejected;
}

QString verdictWord(CsvVerdict verdict)
{
    switch (verdict) {
    case CsvVerdict::New:
        return ImportModel::tr("New");
    case CsvVerdict::Changed:
        return ImportModel::tr("Changed");
    case CsvVerdict::Same:
        return ImportModel::tr("Same");
    case CsvVerdict::Rejected:
        break;
    }
    return ImportModel::tr("Rejected");
}

QString expiresText(const std::optional<Date> &date)
{
    return date ? dayText(*date) : ImportModel::tr("never");
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Reasons that only a file has; those of a value are the dialogs' own.
QString reasonText(const CsvRow &row)
{
    const std::string &code = row.code;
    if (code == "unknown-account")
        return ImportModel::tr("No account “%1”").arg(fromUtf8(row.account));
    if (code == "account-missing")
        return ImportModel::tr("No account named");
    if (code == "other-account")
        return ImportModel::tr("Another account than the chosen one");
    if (code == "nul")
        return ImportModel::tr("A NUL byte");
    if (code == "encoding")
        return ImportModel::tr("Not text in this encoding");
    if (code == "quote")
        return ImportModel::tr("A quote inside an unquoted cell");
    if (code == "ragged")
        return ImportModel::tr("More or fewer cells than the header");
    if (code == "type-unknown" || code == "type-mismatch")
        return ImportModel::tr("The type does not fit the value");
    if (code == "date")
        return ImportModel::tr("Not a day, write 2026-12-31");
    if (code == "expected-unknown")
        return ImportModel::tr("Not regular, rare or standby");
    if (code == "duplicate")
        return ImportModel::tr("An earlier row says otherwise");
    if (code == "short-range")
        return ImportModel::tr("End is not a whole address");
    if (code == "wildcard")
        return ImportModel::tr("Wildcard, not a prefix length");
    if (row.column == "value") {
        ParsedValue parsed;
        parsed.notes = {code};
        parsed.markStart = row.markStart;
        parsed.markLength = row.markLength;
        const QString said = refusalText(parsed, fromUtf8(row.value));
        if (said != fromUtf8(code))
            return said;
    }
    return fromUtf8(row.reason);
}

} // namespace

void ImportModel::setView(std::shared_ptr<const ImportView> view)
{
    beginResetModel();
    m_view = std::move(view);
    m_taken.assign(m_view && m_view->fixed ? m_view->plain.rows.size() : 0, false);
    recount();
    endResetModel();
    Q_EMIT counted();
}

void ImportModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    recount();
    endResetModel();
}

const CsvRow &ImportModel::at(std::size_t fileRow) const
{
    return isTaken(fileRow) ? m_view->fixed->rows[fileRow] : m_view->plain.rows[fileRow];
}

void ImportModel::recount()
{
    m_counts.fill(0);
    m_shown.clear();
    m_fixable = 0;
    if (!m_view)
        return;
    const std::size_t rows = m_view->plain.rows.size();
    for (std::size_t row = 0; row < rows; ++row) {
        const CsvRow &shown = at(row);
        const Filter kind = filterOf(shown.verdict);
        ++m_counts[All];
        ++m_counts[kind];
        if (kind == Rejected && !shown.fix.empty() && !m_taken.empty())
            ++m_fixable;
        if (m_filter == All || m_filter == kind)
            m_shown.push_back(row);
    }
}

bool ImportModel::canTake(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_shown.size() || m_taken.empty())
        return false;
    const std::size_t fileRow = m_shown[static_cast<std::size_t>(row)];
    const CsvRow &shown = at(fileRow);
    return !isTaken(fileRow) && shown.verdict == CsvVerdict::Rejected && !shown.fix.empty();
}

void ImportModel::take(int row)
{
    if (!canTake(row))
        return;
    m_taken[m_shown[static_cast<std::size_t>(row)]] = true;
    // The row stays where it is also under a filter that it no longer passes: nothing moves under the pointer.
    const std::vector<std::size_t> shown = m_shown;
    recount();
    m_shown = shown;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT counted();
}

void ImportModel::takeAll()
{
    beginResetModel();
    for (std::size_t row = 0; row < m_taken.size(); ++row) {
        const CsvRow &plain = m_view->plain.rows[row];
        m_taken[row] = m_taken[row] || (plain.verdict == CsvVerdict::Rejected && !plain.fix.empty());
    }
    recount();
    endResetModel();
    Q_EMIT counted();
}

std::shared_ptr<const CsvPreview> ImportModel::rows() const
{
    if (!m_view)
        return std::make_shared<CsvPreview>();
    auto all = std::make_shared<CsvPreview>(m_view->plain);
    for (std::size_t row = 0; row < m_taken.size(); ++row) {
        if (m_taken[row])
            all->rows[row] = m_view->fixed->rows[row];
    }
    return all;
}

std::string ImportModel::rejectedCsv() const
{
    std::string out = "line,account,value,column,reason\n";
    if (!m_view)
        return out;
    for (std::size_t i = 0; i < m_view->plain.rows.size(); ++i) {
        const CsvRow &row = at(i);
        if (row.verdict != CsvVerdict::Rejected)
            continue;
        out += std::to_string(row.line) + ',';
        appendCsvCell(out, row.account);
        out += ',';
        appendCsvCell(out, row.value);
        out += ',';
        appendCsvCell(out, row.column);
        out += ',';
        appendCsvCell(out, row.reason);
        out += '\n';
    }
    return out;
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::resultText(const CsvRow &row) const
{
    switch (row.verdict) {
    case CsvVerdict::Rejected:
        if (!row.fix.empty())
            return tr("→ %1", "a fix that is offered").arg(fromUtf8(row.fix));
        return tr("no fix, correct the file");
    case CsvVerdict::Same:
        return row.code == "duplicate" ? tr("an earlier row says the same") : tr("on the list already");
    case CsvVerdict::New: {
        if (!row.entry || !row.entry->value.value())
            return {};
        const Value &value = *row.entry->value.value();
        if (row.code == "host-bits")
            return tr("%1, host part dropped").arg(fromUtf8(value.toString()));
        return addressCount(value.count());
    }
    case CsvVerdict::Changed:
        break;
    }
    // What differs from the entry that is there.
    const auto account = m_view->accounts.find(row.account);
    if (!row.entry || !row.entry->value.value() || account == m_view->accounts.end())
        return {};
    const std::vector<Entry> &entries = account->second->allowlist.entries;
    const auto old = std::find_if(entries.begin(), entries.end(), [&row](const Entry &entry) {
        return entry.value.value() && entry.value.value()->sameSet(*row.entry->value.value());
    });
    if (old == entries.end())
        return {};
    QStringList parts;
    if (old->remark != row.entry->remark)
        parts += tr("Remark: “%1” → “%2”").arg(fromUtf8(old->remark), fromUtf8(row.entry->remark));
    if (old->expires != row.entry->expires)
        parts += tr("Expires: %1 → %2").arg(expiresText(old->expires), expiresText(row.entry->expires));
    if (old->expected != row.entry->expected)
        parts += tr("Expected use");
    if (old->reviewed != row.entry->reviewed)
        parts += tr("Reviewed");
    if (!(old->value == row.entry->value))
        parts += tr("Written as %1").arg(fromUtf8(row.entry->value.text()));
    return parts.join(QStringLiteral(", "));
}

QString ImportModel::text(const CsvRow &row, int column) const
{
    switch (column) {
    case RowColumn:
        return QString::number(row.line);
    case VerdictColumn:
        return verdictWord(row.verdict);
    case AccountColumn:
        return fromUtf8(row.account);
    case ValueColumn:
        return fromUtf8(row.value);
    case ResultColumn:
        return resultText(row);
    case RemarkColumn:
        if (row.verdict == CsvVerdict::Rejected)
            return reasonText(row);
        return row.entry ? fromUtf8(row.entry->remark) : QString();
    case ExpiresColumn:
        return row.entry ? expiresText(row.entry->expires) : QString();
    default:
        return {};
    }
}

QVariant ImportModel::verdictRole(const CsvRow &row, int role) const
{
    Glyph glyph = Glyph::No;
    Token ink = Token::Bad;
    switch (row.verdict) {
    case CsvVerdict::New:
        glyph = Glyph::Plus;
        ink = Token::Ok;
        break;
    case CsvVerdict::Changed:
        glyph = Glyph::Edit;
        ink = Token::Staged;
        break;
    case CsvVerdict::Same:
        glyph = Glyph::Minus;
        ink = Token::Dim;
        break;
    case CsvVerdict::Rejected:
        break;
    }
    if (role == cell::Glyph)
        return static_cast<int>(glyph);
    if (role == cell::GlyphInk)
        return static_cast<int>(ink);
    if (role == cell::Ink && (row.verdict == CsvVerdict::Rejected || row.verdict == CsvVerdict::Same))
        return static_cast<int>(ink);
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t fileRow = m_shown[static_cast<std::size_t>(index.row())];
    const CsvRow &row = at(fileRow);
    const bool rejected = row.verdict == CsvVerdict::Rejected;
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, column);
    if (role == Qt::TextAlignmentRole && column == RowColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    switch (column) {
    case RowColumn:
        return role == cell::Ink ? QVariant(static_cast<int>(Token::Dim)) : QVariant();
    case VerdictColumn:
        return verdictRole(row, role);
    case ValueColumn:
        if (role == cell::Mono)
            return true;
        if (role == cell::Ink && row.verdict == CsvVerdict::Same)
            return static_cast<int>(Token::Dim);
        if (rejected && row.column == "value" && role == cell::MarkStart)
            return row.markStart;
        if (rejected && row.column == "value" && role == cell::MarkLength)
            return qMax(1, row.markLength);
        return {};
    case ResultColumn:
        if (rejected && !row.fix.empty()) {
            if (role == cell::Ink || role == cell::NoteInk)
                return static_cast<int>(Token::Accent);
            if (role == cell::Mono)
                return true;
            if (role == cell::Note)
                return tr("Take");
            return {};
        }
        if (role == cell::Ink)
            return static_cast<int>(row.verdict == CsvVerdict::Changed ? Token::Text : Token::Dim);
        if (role == cell::Glyph && row.code == "host-bits")
            return static_cast<int>(Glyph::Advice);
        if (role == cell::GlyphInk && row.code == "host-bits")
            return static_cast<int>(Token::Accent);
        return {};
    case RemarkColumn:
        return role == cell::Ink && rejected ? QVariant(static_cast<int>(Token::Bad)) : QVariant();
    case ExpiresColumn:
        if (role == cell::Ink && !(row.entry && row.entry->expires))
            return static_cast<int>(Token::Dim);
        return {};
    default:
        return {};
    }
}

QString ImportModel::titleOf(CsvField field, const QString &name) const
{
    if (!m_view)
        return name;
    const std::optional<std::size_t> source = m_view->plain.mapping[static_cast<std::size_t>(field)];
    if (!source || *source >= m_view->plain.titles.size())
        return name;
    const QString title = fromUtf8(m_view->plain.titles[*source]);
    return title.compare(name, Qt::CaseInsensitive) == 0 ? name
                                                         : tr("%1 (%2)", "the file's title, ours").arg(title, name);
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == RowColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn:
        return tr("Line");
    case VerdictColumn:
        return tr("Verdict");
    case AccountColumn:
        return titleOf(CsvField::Account, tr("Account"));
    case ValueColumn:
        return titleOf(CsvField::Value, tr("value"));
    case ResultColumn:
        return tr("Result");
    case RemarkColumn:
        return tr("%1, reason").arg(titleOf(CsvField::Remark, tr("remark")));
    case ExpiresColumn:
        return titleOf(CsvField::Expires, tr("expires"));
    default:
        return {};
    }
}

} // namespace postern
