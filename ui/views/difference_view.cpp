#include "ui/views/difference_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace postern {

namespace {

constexpr int dropWidth = 44;

class DifferenceDelegate final : public QStyledItemDelegate
{
public:
    DifferenceDelegate(const DifferencesModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(postern::font(TextSize::Body)).height();
        return {200, m_model.at(index.row()).kind == Difference::Kind::Account ? line + 30 : line + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Difference &row = m_model.at(index.row());
        const auto shade = [&](Token token) { return color(token, option.palette); };
        const QRect box = option.rect;
        painter->save();
        if (row.kind == Difference::Kind::Account)
            paintHead(painter, box, row, option);
        else
            paintLine(painter, box, row, option, index.row() + 1 == m_model.rowCount());
        if (row.droppable)
            paintGlyph(painter, Glyph::Revert, QRect(box.right() - 31, box.center().y() - 7, 16, 16),
                       shade(Token::Dim));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(painter, box, 2, option.palette);
        painter->restore();
    }

private:
    static void paintHead(QPainter *painter, const QRect &box, const Difference &row,
                          const QStyleOptionViewItem &option)
    {
        const auto shade = [&](Token token) { return color(token, option.palette); };
        painter->fillRect(box, shade(Token::Sunken));
        painter->fillRect(QRect(box.left(), box.top(), box.width(), 1), shade(Token::Border));
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), shade(Token::Border));
        paintGlyph(painter, row.glyph, QRect(box.left() + 14, box.center().y() - 7, 16, 16), shade(row.ink));
        painter->setFont(postern::font(TextSize::Strong));
        painter->setPen(shade(Token::Text));
        QRect room = box.adjusted(40, 0, -dropWidth, 0);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, row.title);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(row.title) + 12);
        painter->setFont(postern::font(TextSize::Body));
        painter->setPen(shade(Token::Dim));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(row.summary, Qt::ElideRight, room.width()));
    }

    static void paintLine(QPainter *painter, const QRect &box, const Difference &row,
                          const QStyleOptionViewItem &option, bool last)
    {
        const auto shade = [&](Token token) { return color(token, option.palette); };
        const int middle = box.left() + box.width() / 2;
        paintSide(painter, QRect(box.left(), box.top(), middle - box.left(), box.height()), row.now, row.kind, option);
        paintSide(painter, QRect(middle + 1, box.top(), box.right() - middle, box.height()), row.after, row.kind,
                  option);
        painter->fillRect(QRect(middle, box.top(), 1, box.height()), shade(Token::Border));
        if (last)
            painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), shade(Token::Border));
    }

    static void paintSide(QPainter *painter, const QRect &box, const Difference::Side &side, Difference::Kind kind,
                          const QStyleOptionViewItem &option)
    {
        const auto shade = [&](Token token) { return color(token, option.palette); };
        if (side.tint)
            painter->fillRect(box, shade(*side.tint));
        if (side.sign) {
            const Token ink = *side.sign == Glyph::Plus    ? Token::Ok
                              : *side.sign == Glyph::Minus ? Token::Bad
                                                           : Token::Staged;
            paintGlyph(painter, *side.sign, QRect(box.left() + 14, box.center().y() - 6, 14, 14), shade(ink));
        }
        QRect room = box.adjusted(40, 0, side.sign ? -8 : 0, 0);
        if (box.right() >= option.rect.right() - 2)
            room.setRight(option.rect.right() - dropWidth);
        const bool quiet = kind == Difference::Kind::Unchanged;
        if (!side.value.isEmpty()) {
            painter->setFont(postern::font(TextSize::Mono));
            painter->setPen(shade(Token::Text));
            const QString shown = painter->fontMetrics().elidedText(side.value, Qt::ElideMiddle, room.width());
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, leftToRight(shown));
            room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(shown) + 12);
        }
        painter->setFont(postern::font(TextSize::Small));
        painter->setPen(shade(quiet ? Token::Dim : Token::Text));
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(side.text, Qt::ElideRight, room.width()));
    }

    const DifferencesModel &m_model;
};

} // namespace

DifferenceView::DifferenceView(DifferencesModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setObjectName(QStringLiteral("differences"));
    setAccessibleName(tr("Differences"));
    setModel(&model);
    setItemDelegate(new DifferenceDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
}

int DifferenceView::dropRowAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || !m_model.at(index.row()).droppable)
        return -1;
    return position.x() >= viewport()->width() - dropWidth ? index.row() : -1;
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && currentIndex().isValid()) {
        Q_EMIT dropWanted(currentIndex().row());
        return;
    }
    QListView::keyPressEvent(event);
}

void DifferenceView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const int row = event->button() == Qt::LeftButton ? dropRowAt(event->position().toPoint()) : -1;
    if (row >= 0)
        Q_EMIT dropWanted(row);
}

void DifferenceView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool overDrop = dropRowAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(overDrop ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(overDrop ? tr("Drop this edit (Del)") : QString());
}

} // namespace postern
