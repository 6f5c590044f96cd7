#include "ui/theme/style.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace postern {

using namespace Qt::StringLiterals;

void setKind(QWidget *widget, const char *kind)
{
    widget->setProperty(kind::property, QString::fromLatin1(kind));
    widget->update();
}

void setVerdict(QWidget *field, const char *verdict)
{
    field->setProperty("verdict", QString::fromLatin1(verdict));
    field->update();
}

void paintRound(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &box, qreal radius, const QPalette &palette)
{
    paintRound(painter, box, radius, {}, color(Token::Accent, palette), 2.0);
}

Style::Style() : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            style::paintPushPanel(*button, painter, widget);
            return;
        }
        break;
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect: // each control draws its own ring
    case PE_PanelButtonTool:
        return;
    case PE_PanelLineEdit:
        style::paintField(*option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            style::paintField(*option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        style::paintCheckBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        style::paintRadio(*option, painter);
        return;
    case PE_PanelItemViewItem:
        style::paintItem(*option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        paintRound(painter, option->rect, 0, color(Token::Base, option->palette),
                   color(Token::Border, option->palette));
        return;
    case PE_FrameMenu:
        return;
    case PE_IndicatorHeaderArrow: // drawn with the label
        return;
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QAbstractButton *>(widget) != nullptr)
            return; // drawn with the label
        paintGlyph(painter, Glyph::Down, option->rect, color(Token::Dim, option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            style::paintPushLabel(*button, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            style::paintHeader(*header, painter);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            style::paintHeaderLabel(*header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Token::Base, option->palette));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          color(Token::Border, option->palette));
        return;
    case CE_ComboBoxLabel:
        return; // painted with the frame
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            style::paintCombo(*combo, painter, widget);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            style::paintSpin(*spin, painter, widget);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            style::paintScrollBar(*bar, painter);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            style::paintToolButton(*button, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect box = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = 28;
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, box, box.adjusted(10, 2, -arrow, -2));
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, box, QRect(box.right() - arrow, box.top(), arrow, box.height()));
    }
    if (control == CC_SpinBox) {
        const int steps = 22;
        const QRect up(box.right() - steps, box.top() + 2, steps, box.height() / 2 - 2);
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, box, box.adjusted(4, 2, -steps - 2, -2));
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, box, up);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, box, up.translated(0, up.height()));
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar != nullptr) {
            const bool lying = bar->orientation == Qt::Horizontal;
            const int length = lying ? box.width() : box.height();
            const int range = bar->maximum - bar->minimum;
            int handle = length;
            if (range > 0) {
                const auto share = qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep);
                handle = int(std::clamp(share, std::min<qint64>(32, length), qint64(length)));
            }
            const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - handle,
                                                   bar->upsideDown);
            const auto along = [&](int from, int size) {
                return lying ? QRect(box.left() + from, box.top(), size, box.height())
                             : QRect(box.left(), box.top() + from, box.width(), size);
            };
            switch (part) {
            case SC_ScrollBarGroove:
                return box;
            case SC_ScrollBarSlider:
                return along(at, handle);
            case SC_ScrollBarSubPage:
                return along(0, at);
            case SC_ScrollBarAddPage:
                return along(at + handle, length - at - handle);
            default:
                break;
            }
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // Text keeps off the round edge; inside a spin box or a cell the outer frame has done that.
    if (element == SE_LineEditContents && widget != nullptr && !widget->property("frameless").toBool() &&
        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) == nullptr &&
        qobject_cast<const QComboBox *>(widget->parentWidget()) == nullptr)
        return option->rect.adjusted(7, 0, -7, 0);
    if (element == SE_HeaderLabel)
        return option->rect.adjusted(8, 0, -8, 0);
    if (element == SE_HeaderArrow)
        return {}; // drawn with the label
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return style::pushSize(*button, widget);
        break;
    case CT_LineEdit:
        return {size.width() + 20, qMax(controlHeight(), size.height() + 12)};
    case CT_ComboBox:
        return {size.width() + 46, controlHeight()};
    case CT_SpinBox:
        return {size.width() + 34, controlHeight()};
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button != nullptr && button->toolButtonStyle == Qt::ToolButtonIconOnly)
            return {controlHeight(), controlHeight()};
        return {size.width() + 16, controlHeight()};
    }
    case CT_HeaderSection: {
        const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {made.width(), headerHeight()};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator)
            return made;
        return {made.width() + 16, controlHeight()};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
            qobject_cast<const QTextEdit *>(widget) != nullptr)
            return 4; // room for the round corners
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr ? 1 : 0;
    case PM_ComboBoxFrameWidth:
        return 0;
    case PM_FocusFrameHMargin:
        return 4;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return 20;
    case PM_LayoutTopMargin:
        return 12;
    case PM_LayoutBottomMargin:
        return 16;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonLayout:
        // Without a desktop that has an order of its own: Cancel before the verb, the verb at the edge.
        if (QGuiApplication::platformName() == QLatin1String("offscreen"))
            return QDialogButtonBox::GnomeLayout;
        break;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_MenuBar_AltKeyNavigation:
        return 1;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(Glyph::Close, Token::Dim);
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QComboBox *>(widget) != nullptr ||
        qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace postern
