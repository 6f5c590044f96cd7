#include "ui/widgets/cell_delegate.h"

#include "ui/theme/cells.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>
#include <QToolTip>

namespace postern {

namespace {

constexpr int cellPad = 8;

std::optional<Token> tokenOf(const QModelIndex &index, cell::Role role)
{
    const QVariant value = index.data(role);
    return value.isValid() ? std::optional(static_cast<Token>(value.toInt())) : std::nullopt;
}

QFont cellFont(const QModelIndex &index)
{
    QFont made = font(index.data(cell::Mono).toBool()     ? TextSize::Mono
                      : index.data(cell::Strong).toBool() ? TextSize::Strong
                                                          : TextSize::Body);
    made.setStrikeOut(index.data(cell::Struck).toBool());
    return made;
}

/// What a cell of these roles needs beside its text.
int extraWidth(const QModelIndex &index)
{
    return 2 * cellPad + (index.data(cell::Glyph).isValid() ? 24 : 0);
}

} // namespace

void paintZigzag(QPainter *painter, qreal left, qreal right, qreal baseline, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(QPointF(left, baseline));
    bool up = true;
    for (qreal x = left + 2; x < right + 2; x += 2, up = !up)
        path.lineTo(qMin(x, right), baseline + (up ? -2 : 0));
    painter->drawPath(path);
    painter->restore();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const auto shade = [&](Token token) { return color(token, palette); };
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect box = option.rect;
    painter->save();

    if (selected)
        painter->fillRect(box, shade(Token::Select));
    else if (const auto tint = tokenOf(index, cell::Tint))
        painter->fillRect(box, shade(*tint));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, shade(Token::Hover));
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), shade(Token::Border));
    const bool firstColumn =
        view != nullptr && qobject_cast<const QTableView *>(view) != nullptr
            ? qobject_cast<const QTableView *>(view)->horizontalHeader()->visualIndex(index.column()) == 0
            : index.column() == 0;
    if (selected && firstColumn)
        painter->fillRect(QRect(box.left(), box.top(), 3, box.height()), shade(Token::Accent));

    const bool dead = index.data(cell::Struck).toBool();
    const Token ink = tokenOf(index, cell::Ink).value_or(dead ? Token::Dim : Token::Text);
    QRect room = box.adjusted(cellPad, 0, -cellPad, 0);
    const QVariant glyph = index.data(cell::Glyph);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (glyph.isValid()) {
        const QRect at(text.isEmpty() ? box.center().x() - 8 : room.left(), room.center().y() - 7, 16, 16);
        paintGlyph(painter, static_cast<Glyph>(glyph.toInt()), QStyle::visualRect(option.direction, box, at),
                   shade(tokenOf(index, cell::GlyphInk).value_or(ink)));
        room.setLeft(room.left() + 24);
    }
    const QString note = index.data(cell::Note).toString();
    if (!note.isEmpty()) {
        painter->setFont(font(TextSize::Small));
        painter->setPen(shade(tokenOf(index, cell::NoteInk).value_or(Token::Dim)));
        const int width = painter->fontMetrics().horizontalAdvance(note);
        painter->drawText(QStyle::visualRect(option.direction, box, room), Qt::AlignVCenter | Qt::AlignRight, note);
        room.setRight(room.right() - width - cellPad);
    }
    if (!text.isEmpty() && room.width() > 0) {
        const QFont made = cellFont(index);
        painter->setFont(made);
        painter->setPen(shade(ink));
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        const int sideways = align & Qt::AlignHorizontal_Mask ? int(align & Qt::AlignHorizontal_Mask) : Qt::AlignLeft;
        const QFontMetrics metrics(made);
        const bool mono = index.data(cell::Mono).toBool();
        const QString cut = metrics.elidedText(text, mono ? Qt::ElideMiddle : Qt::ElideRight, room.width());
        const QString shown = mono ? leftToRight(cut) : cut;
        painter->drawText(QStyle::visualRect(option.direction, box, room),
                          Qt::AlignVCenter | sideways | Qt::TextSingleLine, shown);
        const QVariant start = index.data(cell::MarkStart);
        if (start.isValid() && cut == text) {
            const int length = qMax(1, index.data(cell::MarkLength).toInt());
            const qreal left = room.left() + metrics.horizontalAdvance(text.left(start.toInt()));
            const qreal width = qMax(4, metrics.horizontalAdvance(text.mid(start.toInt(), length)));
            paintZigzag(painter, left, left + width, room.center().y() + metrics.ascent() / 2.0 + 4, shade(Token::Bad));
        }
    }

    // The ring goes round the whole row: the row is what keys act on.
    if (view != nullptr && view->hasFocus() && index.row() == view->currentIndex().row()) {
        painter->setPen(QPen(shade(Token::Accent), 2));
        const qreal top = box.top() + 1;
        const qreal bottom = box.bottom();
        painter->drawLine(QPointF(box.left(), top), QPointF(box.right() + 1, top));
        painter->drawLine(QPointF(box.left(), bottom), QPointF(box.right() + 1, bottom));
        if (firstColumn)
            painter->drawLine(QPointF(box.left() + 1, top), QPointF(box.left() + 1, bottom));
        if (index.column() == index.model()->columnCount() - 1)
            painter->drawLine(QPointF(box.right(), top), QPointF(box.right(), bottom));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(index));
    return {metrics.horizontalAdvance(index.data().toString()) + extraWidth(index), rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data().toString();
    // What was cut is shown whole; plain text, because names come from anywhere.
    if (tip.isEmpty() &&
        QFontMetrics(cellFont(index)).horizontalAdvance(text) + extraWidth(index) > option.rect.width())
        tip = text;
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? QString() : tip.toHtmlEscaped(), view);
    return true;
}

void setUpTable(QTableView *table, const QString &accessibleName)
{
    table->setAccessibleName(accessibleName);
    table->setItemDelegate(new CellDelegate(table));
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setCornerButtonEnabled(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setMouseTracking(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(rowHeight());
    table->verticalHeader()->setMinimumSectionSize(rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(24);
    table->horizontalHeader()->setFixedHeight(headerHeight());
}

} // namespace postern
