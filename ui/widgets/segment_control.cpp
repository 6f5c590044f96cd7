#include "ui/widgets/segment_control.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace postern {

namespace {

/// A radio button for keyboard and screen reader, drawn as a piece of the control.
class SegmentButton final : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        // As wide as when it is chosen, so that nothing moves.
        const QFontMetrics strong(postern::font(TextSize::Strong));
        return {strong.size(Qt::TextShowMnemonic, text()).width() + 32, controlHeight() - 4};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked() || underMouse()) {
            painter.setPen(isChecked() ? color(Token::ButtonEdge, palette()) : QColor(Qt::transparent));
            painter.setBrush(color(isChecked() ? Token::Base : Token::Hover, palette()));
            painter.drawRoundedRect(box, 5, 5);
        }
        if (hasFocus()) {
            painter.setPen(QPen(color(Token::Accent, palette()), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setFont(postern::font(isChecked() ? TextSize::Strong : TextSize::Body));
        const Token ink = !isEnabled() ? Token::Disabled : isChecked() ? Token::Text : Token::Dim;
        painter.setPen(color(ink, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

SegmentControl::SegmentControl(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(accessibleName);
    m_group.setExclusive(true);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

int SegmentControl::addSegment(const QString &text, const QString &name)
{
    auto *button = new SegmentButton(text, this);
    button->setObjectName(name);
    button->setAttribute(Qt::WA_Hover);
    const int index = count();
    m_group.addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
    return index;
}

void SegmentControl::setText(int index, const QString &text)
{
    if (QAbstractButton *button = m_group.button(index)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void SegmentControl::setCurrent(int index)
{
    if (QAbstractButton *button = m_group.button(index))
        button->setChecked(true);
}

void SegmentControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border, palette()));
    painter.setBrush(color(Token::Nav, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace postern
