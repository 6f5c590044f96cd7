#include "ui/widgets/label.h"

#include <QEvent>

namespace postern {

Label::Label(const QString &text, TextSize size, Token ink, QWidget *parent)
    : QLabel(text, parent), m_size(size), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(postern::font(size));
    colour();
}

void Label::setInk(Token ink)
{
    m_ink = ink;
    colour();
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
