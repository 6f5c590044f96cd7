#include "ui/widgets/verdict_line.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace postern {

VerdictLine::VerdictLine(QWidget *parent) : QWidget(parent), m_icon(new QLabel), m_text(new Label({}, TextSize::Strong))
{
    setAnnounced(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_icon->setFixedSize(16, 16);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(QFontMetrics(m_text->font()).height() + 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
}

void VerdictLine::say(Glyph glyph, Token ink, const QString &text)
{
    const bool changed = text != m_text->text();
    m_glyph = glyph;
    m_ink = ink;
    m_text->setText(text);
    m_text->setInk(ink);
    drawIcon();
    setAccessibleName(text);
    if (changed && !text.isEmpty())
        announce(this);
}

void VerdictLine::clear()
{
    m_text->clear();
    m_icon->clear();
    m_ink = Token::Dim;
    setAccessibleName({});
}

QString VerdictLine::text() const
{
    return m_text->text();
}

void VerdictLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void VerdictLine::drawIcon()
{
    if (m_text->text().isEmpty())
        m_icon->clear();
    else
        m_icon->setPixmap(glyphPixmap(m_glyph, 16, color(m_ink, palette()), devicePixelRatioF()));
}

} // namespace postern
