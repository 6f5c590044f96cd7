#include "ui/dialogs/bulk_table_model.h"

#include "ui/models/texts.h"
#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

namespace postern {

void BulkTableModel::setRows(std::vector<BulkRow> rows, BulkEdit::Mode mode, std::optional<std::uint32_t> limit)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_mode = mode;
    m_limit = limit;
    endResetModel();
}

int BulkTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BulkTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkTableModel::effect(const BulkRow &row) const
{
    const bool adds = m_mode == BulkEdit::Mode::Add;
    const auto count = static_cast<int>(row.next.allowlist.entries.size());
    switch (row.result) {
    case BulkRow::Result::Same:
        return adds ? tr("has them already") : tr("has none of them");
    case BulkRow::Result::Full:
        return tr("left out: no room, %1 of %2").arg(count).arg(m_limit.value_or(0));
    case BulkRow::Result::WouldClose:
        return tr("left out: it would be closed");
    case BulkRow::Result::Changed:
        break;
    }
    const QString sign = adds ? QStringLiteral("+") : QStringLiteral("-");
    const QString total = m_limit ? tr("%1 of %2").arg(count).arg(*m_limit) : grouped(unsigned(count));
    const QString change = tr("%1%2, then %3", "+1, then 7 of 10").arg(sign).arg(row.entries).arg(total);
    return row.next.allowlist.enabled ? change : tr("%1; the list is off").arg(change);
}

QString BulkTableModel::blocked(const BulkRow &row) const
{
    if (row.blocked.empty())
        return row.result == BulkRow::Result::Changed ? tr("nobody seen") : QString();
    const QString first = toQString(row.blocked.front().address.toString());
    const auto more = static_cast<int>(row.blocked.size()) - 1;
    return more == 0 ? first : tr("%1 and %n more", nullptr, more).arg(first);
}

QVariant BulkTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BulkRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool leftOut = row.result == BulkRow::Result::Full || row.result == BulkRow::Result::WouldClose;
    const bool changed = row.result == BulkRow::Result::Changed;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == AccountColumn  ? toQString(row.next.username)
               : index.column() == EffectColumn ? effect(row)
                                                : blocked(row);
    case cell::Strong:
        return index.column() == AccountColumn && changed;
    case cell::Glyph:
        if (index.column() == BlockedColumn && !row.blocked.empty())
            return static_cast<int>(Glyph::Lockout);
        if (index.column() != EffectColumn)
            return {};
        return static_cast<int>(leftOut                         ? Glyph::Error
                                : !changed                      ? Glyph::Skip
                                : m_mode == BulkEdit::Mode::Add ? Glyph::Plus
                                                                : Glyph::Minus);
    case cell::Ink:
        if (index.column() == BlockedColumn && !row.blocked.empty())
            return static_cast<int>(Token::Bad);
        return static_cast<int>(leftOut && index.column() == EffectColumn    ? Token::Bad
                                : changed && index.column() != BlockedColumn ? Token::Text
                                                                             : Token::Dim);
    default:
        return {};
    }
}

QVariant BulkTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AccountColumn:
        return tr("Account");
    case EffectColumn:
        return tr("What happens");
    default:
        return tr("Blocks");
    }
}

} // namespace postern
