#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace postern::style {

namespace {

enum class Look : std::uint8_t { Plain, Primary, Staged, Quiet, Segment };

Look lookOf(const QWidget *widget)
{
    const QString word = widget != nullptr ? widget->property(kind::property).toString() : QString();
    if (word == QLatin1String(kind::primary))
        return Look::Primary;
    if (word == QLatin1String(kind::staged))
        return Look::Staged;
    if (word == QLatin1String(kind::quiet))
        return Look::Quiet;
    if (word == QLatin1String(kind::segment))
        return Look::Segment;
    return Look::Plain;
}

bool isFilled(Look look)
{
    return look == Look::Primary || look == Look::Staged;
}

QColor pressed(const QColor &shade, const QStyleOption &option)
{
    if (option.state.testFlag(QStyle::State_Sunken))
        return shade.darker(115);
    return option.state.testFlag(QStyle::State_MouseOver) ? shade.darker(107) : shade;
}

QFont pushFont(Look look, const QStyleOptionButton &option, const QFont &own)
{
    const bool strong = isFilled(look) || (look == Look::Segment && option.state.testFlag(QStyle::State_On));
    QFont made = own;
    if (strong)
        made.setWeight(QFont::DemiBold);
    return made;
}

QColor labelColor(Look look, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return color(Token::Disabled, option.palette);
    if (isFilled(look))
        return color(Token::OnFill, option.palette);
    if (look == Look::Quiet)
        return color(Token::Accent, option.palette);
    if (look == Look::Segment && !option.state.testFlag(QStyle::State_On))
        return color(Token::Dim, option.palette);
    return color(Token::Text, option.palette);
}

} // namespace

void paintPushPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Look look = lookOf(widget);
    const QRectF box = option.rect;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool down = option.state.testFlag(QStyle::State_Sunken);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const auto shade = [&](Token token) { return color(token, option.palette); };

    if (isFilled(look) && enabled) {
        const QColor fill = pressed(shade(look == Look::Primary ? Token::AccentFill : Token::StagedFill), option);
        // A ring in accent would not show on the fill: a gap sets it apart.
        if (focus) {
            paintFocusRing(painter, box, 6, option.palette);
            paintRound(painter, box.adjusted(3, 3, -3, -3), 4, fill, {});
        } else {
            paintRound(painter, box, 6, fill, {});
        }
        return;
    }
    if (look == Look::Segment) {
        if (on)
            paintRound(painter, box.adjusted(1, 1, -1, -1), 6, shade(Token::ButtonFill), shade(Token::ButtonEdge));
        else if (hover)
            paintRound(painter, box.adjusted(1, 1, -1, -1), 6, shade(Token::Hover), {});
    } else if (look == Look::Quiet) {
        if (hover || down)
            paintRound(painter, box, 6, shade(Token::Hover), {});
    } else if (enabled) {
        paintRound(painter, box, 6,
                   down || on ? shade(Token::Select)
                   : hover    ? shade(Token::Hover)
                              : shade(Token::ButtonFill),
                   shade(Token::ButtonEdge));
    } else {
        paintRound(painter, box, 6, {}, shade(Token::Border));
    }
    if (focus)
        paintFocusRing(painter, box, 6, option.palette);
}

void paintPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Look look = lookOf(widget);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter->save();
    painter->setFont(pushFont(look, option, painter->font()));
    painter->setPen(labelColor(look, option));
    const QFontMetrics metrics(painter->font());
    const bool hasIcon = !option.icon.isNull();
    const int iconSide = hasIcon ? option.iconSize.width() : 0;
    const bool arrow = option.features.testFlag(QStyleOptionButton::HasMenu);
    int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    if (widget == nullptr || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) == 0)
        flags |= Qt::TextHideMnemonic;
    const int textWidth = metrics.size(flags, option.text).width();
    const int gap = hasIcon && !option.text.isEmpty() ? 8 : 0;
    const int whole = iconSide + gap + textWidth + (arrow ? 20 : 0);
    int x = option.rect.left() + (option.rect.width() - whole) / 2;
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
    if (hasIcon) {
        const QRect box =
            placed(QRect(x, option.rect.center().y() - iconSide / 2 + (iconSide % 2 == 0 ? 1 : 0), iconSide, iconSide));
        option.icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconSide + gap;
    }
    painter->drawText(placed(QRect(x, option.rect.top(), textWidth + 2, option.rect.height())), flags, option.text);
    if (arrow)
        paintGlyph(painter, Glyph::Down, placed(QRect(x + textWidth + 4, option.rect.center().y() - 7, 16, 16)),
                   color(enabled ? Token::Dim : Token::Disabled, option.palette));
    painter->restore();
}

QSize pushSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const Look look = lookOf(widget);
    QFont strong = widget != nullptr ? widget->font() : font(TextSize::Body);
    if (isFilled(look) || look == Look::Segment) // a segment keeps its width when it is chosen
        strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    int width = metrics.size(Qt::TextSingleLine | Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull())
        width += option.iconSize.width() + (option.text.isEmpty() ? 0 : 8);
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += 20;
    const bool bare = option.text.isEmpty();
    const int side = bare ? 7 : look == Look::Segment ? 16 : look == Look::Quiet ? 10 : 12;
    width += 2 * side;
    if (!bare && (look == Look::Plain || isFilled(look)))
        width = qMax(width, 64);
    return {width, controlHeight()};
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool on = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_Sunken);
    if (hover || on)
        paintRound(painter, option.rect, 6, color(on ? Token::Select : Token::Hover, option.palette), {});
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, 6, option.palette);
    const int side = option.iconSize.width();
    const bool withText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(color(enabled ? Token::Text : Token::Disabled, option.palette));
    QRect text = option.rect.adjusted(8, 0, -8, 0);
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        QRect box(0, 0, side, side);
        box.moveCenter(option.rect.center());
        if (withText) {
            box.moveLeft(option.rect.left() + 8);
            text.setLeft(box.right() + 9);
        }
        option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    if (withText)
        painter->drawText(QStyle::visualRect(option.direction, option.rect, text),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextHideMnemonic, option.text);
    painter->restore();
    Q_UNUSED(widget)
}

void paintCheckBox(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = option.rect;
    const auto shade = [&](Token token) { return color(token, option.palette); };
    if (on || some)
        paintRound(painter, box, 4, shade(enabled ? Token::AccentFill : Token::Disabled), {});
    else
        paintRound(painter, box, 4, shade(enabled ? Token::Base : Token::Window),
                   shade(enabled ? Token::Control : Token::Border));
    if (on)
        paintGlyph(painter, Glyph::Check, box.adjusted(2, 2, -2, -2), shade(Token::OnFill));
    else if (some)
        paintGlyph(painter, Glyph::Minus, box.adjusted(2, 2, -2, -2), shade(Token::OnFill));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), 6, option.palette);
}

void paintRadio(const QStyleOption &option, QPainter *painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = option.rect;
    const auto shade = [&](Token token) { return color(token, option.palette); };
    if (option.state.testFlag(QStyle::State_On)) {
        paintRound(painter, box, 8, shade(enabled ? Token::AccentFill : Token::Disabled), {});
        paintRound(painter, box.adjusted(5, 5, -5, -5), 3, shade(Token::OnFill), {});
    } else {
        paintRound(painter, box, 8, shade(enabled ? Token::Base : Token::Window),
                   shade(enabled ? Token::Control : Token::Border));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, box.adjusted(-3, -3, 3, 3), 11, option.palette);
}

} // namespace postern::style
