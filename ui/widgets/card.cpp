#include "ui/widgets/card.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace postern {

Card::Card(QWidget *parent, Token fill, int corner) : QFrame(parent), m_fill(fill), m_corner(corner) {}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border, palette()));
    painter.setBrush(color(m_fill, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_corner, m_corner);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

Card *framed(QAbstractScrollArea *view, Token fill)
{
    auto *card = new Card(nullptr, fill, 6);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 3, 1, 3);
    layout->addWidget(view);
    view->setFrameShape(QFrame::NoFrame);
    return card;
}

} // namespace postern
