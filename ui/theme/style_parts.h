#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

// The parts of Style, by kind of control; each paints one and knows nothing of the others.
namespace postern::style {

void paintPushPanel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void paintPushLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
QSize pushSize(const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(const QStyleOptionToolButton &option, QPainter *painter, const QWidget *widget);
void paintCheckBox(const QStyleOption &option, QPainter *painter);
void paintRadio(const QStyleOption &option, QPainter *painter);

void paintField(const QStyleOption &option, QPainter *painter, const QWidget *widget);
void paintCombo(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void paintSpin(const QStyleOptionSpinBox &option, QPainter *painter, const QWidget *widget);
void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter);
void paintHeader(const QStyleOptionHeader &option, QPainter *painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter *painter);
void paintItem(const QStyleOption &option, QPainter *painter);

} // namespace postern::style
