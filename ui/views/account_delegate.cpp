#include "ui/views/account_delegate.h"

#include "ui/models/account_cells.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace postern {

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto shade = [&](Token token) { return color(token, option.palette); };
    const QRect box = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto gate = static_cast<Gate>(index.data(AccountListModel::GateRole).toInt());
    const int staged = index.data(AccountListModel::StagedRole).toInt();
    const bool deleted = index.data(AccountListModel::DeletedRole).toBool();
    painter->save();
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };

    if (selected)
        painter->fillRect(box, shade(Token::Select));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(box, shade(Token::Hover));
    if (selected)
        painter->fillRect(placed(QRect(box.left(), box.top(), 3, box.height())), shade(Token::Accent));
    else
        painter->fillRect(placed(QRect(box.left() + 48, box.bottom(), box.width() - 48, 1)), shade(Token::Border));
    paintGlyph(painter, gateGlyph(gate), placed(QRect(box.left() + 16, box.center().y() - 10, 20, 20)),
               shade(gateInk(gate)));

    const int line = QFontMetrics(postern::font(TextSize::Body)).height();
    const int left = box.left() + 48;
    const int right = box.right() - 16;
    const QRect upper(left, box.top() + 9, right - left + 1, line);
    const QRect lower(left, upper.bottom() + 3, right - left + 1, line);

    painter->setFont(postern::font(TextSize::Small));
    painter->setPen(shade(Token::Dim));
    const QString when = index.data(AccountListModel::AgoRole).toString();
    painter->drawText(placed(upper), Qt::AlignVCenter | Qt::AlignRight, when);
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when);

    int stagedWidth = 0;
    if (staged > 0) {
        const QString words = AccountListModel::tr("%n staged", nullptr, staged);
        stagedWidth = painter->fontMetrics().horizontalAdvance(words) + 20;
        painter->setPen(shade(Token::Staged));
        painter->drawText(placed(lower), Qt::AlignVCenter | Qt::AlignRight, words);
        paintGlyph(painter, Glyph::Staged, placed(QRect(right - stagedWidth + 2, lower.center().y() - 6, 13, 13)),
                   shade(Token::Staged));
    }

    QFont name = postern::font(TextSize::Strong);
    name.setStrikeOut(deleted);
    painter->setFont(name);
    painter->setPen(shade(gate == Gate::Suspended || deleted ? Token::Dim : Token::Text));
    const QRect nameBox = upper.adjusted(0, 0, -whenWidth - 8, 0);
    painter->drawText(placed(nameBox), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameBox.width()));

    // The state opens the line, loud only where somebody unexpected may send, or nobody.
    const bool loud = gate == Gate::Open || gate == Gate::Observing || gate == Gate::Closed;
    const QString state = gateWord(gate);
    QRect text = lower.adjusted(0, 0, -stagedWidth - 4, 0);
    painter->setFont(font(loud ? TextSize::Strong : TextSize::Body));
    QFont second = painter->font();
    second.setPixelSize(postern::font(TextSize::Small).pixelSize());
    painter->setFont(second);
    painter->setPen(shade(loud ? gateInk(gate) : Token::Dim));
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeft, state);
    text.setLeft(text.left() + painter->fontMetrics().horizontalAdvance(state));
    painter->setFont(postern::font(TextSize::Small));
    const QString rest = deleted ? AccountListModel::tr(", deleted with the push")
                                 : AccountListModel::tr(", %1").arg(index.data(AccountListModel::ReachRole).toString());
    painter->drawText(placed(text), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(rest, Qt::ElideRight, text.width()));

    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view != nullptr && view->hasFocus() && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(box).adjusted(0, 0, 0, 0), 2, option.palette);
    painter->restore();
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, twoLineHeight()};
}

} // namespace postern
