#include "ui/dialogs/pasted_model.h"

#include "ui/theme/cells.h"
#include "ui/theme/icons.h"

namespace postern {

void PastedModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int PastedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PastedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool value = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (value)
            return line.value;
        return line.fix.isEmpty() ? line.result : tr("→ %1", "a fix that is offered").arg(line.fix);
    case Qt::ToolTipRole:
        return value ? line.value : line.result;
    case cell::Mono:
        return value;
    case cell::Ink:
        return static_cast<int>(!value && !line.fix.isEmpty() ? Token::Accent
                                : line.wrong                  ? Token::Bad
                                : line.known || !value        ? Token::Dim
                                                              : Token::Text);
    case cell::Glyph:
        if (!value)
            return {};
        return static_cast<int>(line.wrong ? Glyph::No : line.known ? Glyph::Minus : Glyph::Plus);
    case cell::GlyphInk:
        return static_cast<int>(line.wrong ? Token::Bad : line.known ? Token::Dim : Token::Ok);
    case Qt::AccessibleTextRole:
        return index.column() == ValueColumn ? tr("%1: %2").arg(line.value, line.result) : line.result;
    default:
        return {};
    }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section == ValueColumn ? tr("Value") : tr("Result");
}

} // namespace postern
