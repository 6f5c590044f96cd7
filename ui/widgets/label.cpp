#include "ui/widgets/label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace postern {

Label::Label(const QString &text, TextSize size, Token ink, QWidget *parent)
    : QLabel(text, parent), m_size(size), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(postern::font(size));
    if (size == TextSize::Mono && layoutDirection() == Qt::RightToLeft) {
        // An address reads from left to right, at the side where the others stand.
        setLayoutDirection(Qt::LeftToRight);
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    colour();
}

void Label::setInk(Token ink)
{
    m_ink = ink;
    colour();
}

void Label::setElided(Qt::TextElideMode mode)
{
    m_elide = mode;
    setSizePolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void Label::setShrinking()
{
    m_elide = Qt::ElideRight;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize Label::minimumSizeHint() const
{
    QSize hint = QLabel::minimumSizeHint();
    if (isElided())
        hint.setWidth(std::min(hint.width(), fontMetrics().averageCharWidth() * 4));
    return hint;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const QRect room = contentsRect();
    painter.drawText(room, int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, room.width()));
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? text().toHtmlEscaped() : QString(),
                           this);
        return true;
    }
    return QLabel::event(event);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void Label::colour()
{
    if (m_colouring)
        return;
    m_colouring = true; // setPalette() sends PaletteChange back here
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, color(m_ink, changed));
    setPalette(changed);
    m_colouring = false;
}

Label *fieldLabel(const QString &text, QWidget *field)
{
    auto *label = new Label(text, TextSize::Small, Token::Dim);
    label->setBuddy(field);
    if (field && field->accessibleName().isEmpty()) {
        QString name = text;
        field->setAccessibleName(name.remove(u'&'));
    }
    return label;
}

Label *paragraph(const QString &text, TextSize size, Token ink)
{
    auto *label = new Label(text, size, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace postern
