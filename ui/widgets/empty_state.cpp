#include "ui/widgets/empty_state.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace postern {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel), m_title(new Label({}, TextSize::Title)),
      m_why(new Label({}, TextSize::Body, Token::Dim)), m_acts(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_why->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_why->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(m_icon);
    layout->addSpacing(16);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_why, 0, Qt::AlignHCenter);
    layout->addSpacing(16);
    m_acts->setSpacing(8);
    m_acts->addStretch(1);
    m_acts->addStretch(1);
    layout->addLayout(m_acts);
    layout->addStretch(1);
}

void EmptyState::say(Glyph glyph, Token ink, const QString &title, const QString &why)
{
    m_glyph = glyph;
    m_ink = ink;
    m_title->setText(title);
    m_why->setText(why);
    fitWhy();
    while (m_acts->count() > 2) {
        QLayoutItem *item = m_acts->takeAt(1);
        delete item->widget();
        delete item;
    }
    setAccessibleName(title);
    setAccessibleDescription(why);
    drawIcon();
}

QPushButton *EmptyState::addAct(const QString &text, const QString &name, const char *kind)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(false);
    // It came last: the keyboard shall find it where it stands.
    QWidget *before = m_acts->count() > 2 ? m_acts->itemAt(m_acts->count() - 2)->widget() : previousInFocusChain();
    while (before != this && before->focusPolicy() == Qt::NoFocus) // Qt puts nothing behind such a one
        before = before->previousInFocusChain();
    m_acts->insertWidget(m_acts->count() - 1, button);
    setTabOrder(before, button);
    return button;
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::why() const
{
    return m_why->text();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWhy();
}

void EmptyState::fitWhy()
{
    const QMargins margins = layout()->contentsMargins();
    const int wide = std::min(400, contentsRect().width() - margins.left() - margins.right());
    m_why->setFixedSize(wide, qMax(0, m_why->heightForWidth(wide)));
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(glyphPixmap(m_glyph, 40, color(m_ink, palette()), devicePixelRatioF()));
}

} // namespace postern
