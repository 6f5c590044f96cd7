#include "ui/widgets/glyph_view.h"

#include <QPainter>

namespace postern {

GlyphView::GlyphView(Glyph glyph, Token ink, int side, QWidget *parent)
    : QWidget(parent), m_glyph(glyph), m_ink(ink), m_side(side)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void GlyphView::show(Glyph glyph, Token ink)
{
    m_glyph = glyph;
    m_ink = ink;
    update();
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(&painter, m_glyph, QRectF(0, 0, m_side, m_side), color(m_ink, palette()));
}

} // namespace postern
