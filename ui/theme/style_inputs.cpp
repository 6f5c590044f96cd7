#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/style_parts.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace postern::style {

namespace {

void paintInputBox(const QStyleOption &option, QPainter *painter, const QString &verdict)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto shade = [&](Token token) { return color(token, option.palette); };
    const QRectF box = option.rect;
    paintRound(painter, box, 6, shade(enabled ? Token::Base : Token::Window),
               shade(enabled ? Token::Control : Token::Border));
    if (verdict == QLatin1String("ok"))
        paintRound(painter, box, 6, {}, shade(Token::Ok), 2.0);
    else if (verdict == QLatin1String("warn"))
        paintRound(painter, box, 6, {}, shade(Token::Warn), 2.0);
    else if (verdict == QLatin1String("bad"))
        paintRound(painter, box, 6, {}, shade(Token::Bad), 2.0);
    else if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, box, 6, option.palette);
}

} // namespace

void paintField(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (widget != nullptr && (widget->property("frameless").toBool() ||
                              qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr ||
                              qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) != nullptr ||
                              qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr))
        return; // inside a spin box or a cell the outer frame is enough
    paintInputBox(option, painter, widget != nullptr ? widget->property("verdict").toString() : QString());
}

void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    paintInputBox(option, painter, QString());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QStyle *style = widget != nullptr ? widget->style() : nullptr;
    if (style == nullptr)
        return;
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    const QRect mark = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), arrow);
    paintGlyph(painter, Glyph::Down, mark, color(enabled ? Token::Dim : Token::Disabled, option.palette));
    if (option.editable)
        return;
    QRect field = style->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    painter->save();
    if (!option.currentIcon.isNull()) {
        const QRect box(field.left(), field.center().y() - 8, 16, 16);
        option.currentIcon.paint(painter, QStyle::visualRect(option.direction, field, box));
        field.setLeft(field.left() + 24);
    }
    painter->setPen(color(enabled ? Token::Text : Token::Disabled, option.palette));
    painter->drawText(field, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width()));
    painter->restore();
}

void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget)
{
    paintInputBox(option, painter, widget != nullptr ? widget->property("verdict").toString() : QString());
    if (widget == nullptr || option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor ink =
        color(option.state.testFlag(QStyle::State_Enabled) ? Token::Dim : Token::Disabled, option.palette);
    const QRect down = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxDown, widget);
    const QRect up = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, widget);
    paintGlyph(painter, Glyph::Down, QRectF(down.left(), down.top() - 1, down.width(), 12), ink);
    painter->save();
    painter->translate(up.center());
    painter->scale(1, -1);
    paintGlyph(painter, Glyph::Down, QRectF(-up.width() / 2.0, -6, up.width(), 12), ink);
    painter->restore();
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    if (option.maximum <= option.minimum)
        return;
    QStyleOptionSlider copy = option;
    const QWidget *owner = qobject_cast<const QWidget *>(option.styleObject);
    const QStyle *style = owner != nullptr ? owner->style() : nullptr;
    if (style == nullptr)
        return;
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, &copy, QStyle::SC_ScrollBarSlider, owner);
    const bool lying = option.orientation == Qt::Horizontal;
    handle = lying ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2);
    QColor ink = color(Token::Control, option.palette);
    const bool strong = option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    ink.setAlphaF(strong ? 1.0F : 0.5F);
    paintRound(painter, handle, 3, ink, {});
}

void paintHeader(const QStyleOptionHeader &option, QPainter *painter)
{
    const QRect box = option.rect;
    painter->fillRect(box, color(Token::Base, option.palette));
    const QColor line = color(Token::Border, option.palette);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), line);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->save();
    painter->setFont(font(TextSize::Small));
    painter->setPen(color(Token::Dim, option.palette));
    const QRect box = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int room = box.width() - (sorted ? 14 : 0);
    const QFontMetrics metrics(painter->font());
    painter->drawText(box, int(option.textAlignment) | Qt::TextSingleLine,
                      metrics.elidedText(option.text, Qt::ElideRight, room));
    if (sorted) {
        const int textWidth = metrics.horizontalAdvance(option.text);
        const bool right = option.textAlignment.testFlag(Qt::AlignRight);
        QRectF at(right ? box.right() - textWidth - 16 : box.left() + textWidth + 3, box.center().y() - 6, 12, 12);
        painter->translate(at.center());
        if (option.sortIndicator == QStyleOptionHeader::SortDown)
            painter->scale(1, -1); // Qt's "down" is an ascending order here: the arrow points up
        paintGlyph(painter, Glyph::Down, QRectF(-6, -6, 12, 12), color(Token::Dim, option.palette));
    }
    painter->restore();
}

void paintItem(const QStyleOption &option, QPainter *painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (selected || hover)
        painter->fillRect(option.rect, color(selected ? Token::Select : Token::Hover, option.palette));
}

} // namespace postern::style
