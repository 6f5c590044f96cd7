#pragma once

#include "ui/theme/tokens.h"

#include <QProxyStyle>

namespace postern {

/// Which button it is, as the dynamic property "kind" of a button. Without it a button is plain.
namespace kind {
inline constexpr char property[] = "kind";
inline constexpr char primary[] = "primary"; ///< filled accent: one a place or dialog
inline constexpr char staged[] = "staged";   ///< filled violet: Review
inline constexpr char plain[] = "plain";
inline constexpr char quiet[] = "quiet";     ///< text only, in accent
inline constexpr char segment[] = "segment"; ///< one of a group of exclusive choices
} // namespace kind
void setKind(QWidget *widget, const char *kind);
/// A field's edge tells what is thought of its text: "ok", "warn", "bad", or nothing. Property "verdict".
void setVerdict(QWidget *field, const char *verdict);

/// Flat controls over Fusion; every colour is a token of the palette in force, so no style sheet is needed.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

/// What the parts of the style share; `box` in logical pixels, the line is drawn inside it.
void paintRound(QPainter *painter, const QRectF &box, qreal radius, const QColor &fill, const QColor &edge,
                qreal width = 1.0);
/// The ring that says where the keyboard is: 2 px, inside, no size change.
void paintFocusRing(QPainter *painter, const QRectF &box, qreal radius, const QPalette &palette);

} // namespace postern
