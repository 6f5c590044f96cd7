#include "ui/widgets/option_card.h"

#include "ui/theme/fonts.h"

#include <QPainter>
#include <QStyle>

namespace postern {

namespace {

constexpr int cardTextLeft = 74;
constexpr int cardMargin = 14;

} // namespace

OptionCard::OptionCard(Glyph glyph, Token ink, const QString &title, const QString &consequence, QWidget *parent)
    : QRadioButton(title, parent), m_glyph(glyph), m_ink(ink), m_consequence(consequence)
{
    setAccessibleName(title);
    setAccessibleDescription(consequence);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OptionCard::setConsequence(const QString &consequence)
{
    m_consequence = consequence;
    setAccessibleDescription(consequence);
    updateGeometry();
    update();
}

QRect OptionCard::consequenceBox(int width) const
{
    const QFontMetrics strong(postern::font(TextSize::Strong));
    const QFontMetrics small(postern::font(TextSize::Small));
    const QRect room(cardTextLeft, cardMargin + strong.height() + 4, width - cardTextLeft - cardMargin, 1000);
    return small.boundingRect(room, Qt::TextWordWrap | static_cast<int>(Qt::AlignLeading), m_consequence);
}

int OptionCard::heightForWidth(int width) const
{
    return qMax(66, consequenceBox(width).bottom() + cardMargin);
}

QSize OptionCard::sizeHint() const
{
    return {540, heightForWidth(540)};
}

QSize OptionCard::minimumSizeHint() const
{
    return {320, 66};
}

void OptionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette inks = palette();
    const bool ring = hasFocus();
    const QRectF box = QRectF(rect()).adjusted(ring ? 1 : 0.5, ring ? 1 : 0.5, ring ? -1 : -0.5, ring ? -1 : -0.5);
    painter.setPen(QPen(color(ring || isChecked() ? Token::Accent : Token::Control, inks), ring ? 2 : 1));
    painter.setBrush(color(isChecked() ? Token::AccentSoft : underMouse() ? Token::Hover : Token::Base, inks));
    painter.drawRoundedRect(box, 8, 8);

    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QFontMetrics strong(postern::font(TextSize::Strong));
    const int middle = cardMargin + strong.height() / 2;

    const QRectF mark(placed(QRect(14, middle - 8, 16, 16)));
    painter.setPen(QPen(color(isChecked() ? Token::AccentFill : Token::Control, inks), 1));
    painter.setBrush(color(isChecked() ? Token::AccentFill : Token::Base, inks));
    painter.drawEllipse(mark.adjusted(0.5, 0.5, -0.5, -0.5));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::OnFill, inks));
        painter.drawEllipse(mark.center(), 3, 3);
    }
    paintGlyph(&painter, m_glyph, placed(QRect(42, middle - 10, 20, 20)), color(m_ink, inks));

    painter.setFont(postern::font(TextSize::Strong));
    painter.setPen(color(Token::Text, inks));
    painter.drawText(placed(QRect(cardTextLeft, cardMargin, width() - cardTextLeft - cardMargin, strong.height())),
                     static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextShowMnemonic, text());
    painter.setFont(postern::font(TextSize::Small));
    painter.setPen(color(Token::Dim, inks));
    QRect below = consequenceBox(width());
    below.setWidth(width() - cardTextLeft - cardMargin);
    painter.drawText(placed(below), Qt::TextWordWrap | static_cast<int>(Qt::AlignLeading), m_consequence);
}

} // namespace postern
