#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace postern {

/// Paints one line of text in a cell with what the roles of ui/theme/cells.h say: icon, ink, tint, strike, underline.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

/// The table of this console: no grid, fixed rows, whole rows selected, small dim header, Tab leaves it.
void setUpTable(QTableView *table, const QString &accessibleName);

/// A wavy line from `left` to `right` on `baseline`.
void paintZigzag(QPainter *painter, qreal left, qreal right, qreal baseline, const QColor &ink);

} // namespace postern
