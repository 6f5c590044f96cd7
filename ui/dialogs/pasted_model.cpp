#include "ui/dialogs/pasted_model.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QPalette>

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
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == ValueColumn ? line.value : line.result;
    case Qt::FontRole:
        return postern::font(index.column() == ValueColumn ? TextSize::Mono : TextSize::Small);
    case Qt::ForegroundRole:
        return color(line.wrong                                     ? Token::Bad
                     : line.known || index.column() == ResultColumn ? Token::Dim
                                                                    : Token::Text,
                     QGuiApplication::palette());
    case Qt::DecorationRole:
        if (index.column() != ValueColumn)
            return {};
        return icon(line.wrong   ? Glyph::No
                    : line.known ? Glyph::Minus
                                 : Glyph::Plus,
                    line.wrong   ? Token::Bad
                    : line.known ? Token::Dim
                                 : Token::Ok);
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
