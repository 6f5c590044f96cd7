#include "ui/widgets/chip.h"

#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>

namespace postern {

namespace {

constexpr int chipIcon = 14;
constexpr int chipMargin = 8;

} // namespace

Chip::Chip(Glyph glyph, Token ink, const QString &text, QWidget *parent)
    : QWidget(parent), m_glyph(glyph), m_ink(ink), m_text(text)
{
    setFont(postern::font(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::show(Glyph glyph, Token ink, const QString &text)
{
    m_glyph = glyph;
    m_ink = ink;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {chipMargin + chipIcon + 5 + metrics.horizontalAdvance(m_text) + chipMargin + 1,
            qMax(22, metrics.height() + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(softOf(m_ink), palette()));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const QColor ink = color(m_ink, palette());
    const QRectF iconBox(chipMargin, (box.height() - chipIcon) / 2, chipIcon, chipIcon);
    paintGlyph(&painter, m_glyph, QStyle::visualRect(layoutDirection(), rect(), iconBox.toAlignedRect()), ink);
    painter.setPen(ink);
    const QRect textBox(chipMargin + chipIcon + 5, 0, width() - chipMargin - chipIcon - 5, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textBox),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_text);
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text)
{
    setFont(postern::font(TextSize::Small));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 13, metrics.height() + 5};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Control, palette()));
    painter.setBrush(color(Token::Base, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(color(Token::Text, palette()));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace postern
