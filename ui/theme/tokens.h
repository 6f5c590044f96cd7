#pragma once

#include <QColor>
#include <QPalette>

#include <cstdint>
#include <string_view>
#include <vector>

namespace postern {

enum class Scheme : std::uint8_t { Light, Dark };

/// What a colour is for. Colours are chosen by their use, never by their value.
enum class Token : std::uint8_t {
    Window,
    Nav,
    Base,
    Sunken,
    Border,
    Control,
    Text,
    Dim,
    Disabled,
    Hover,
    Select,
    Accent,
    AccentFill,
    AccentSoft,
    Ok,
    OkSoft,
    Warn,
    WarnSoft,
    Bad,
    BadSoft,
    Staged,
    StagedSoft,
    StagedFill,
    ChartBar,
    ChartIdle,
    Added,
    Removed,
    ButtonFill,
    ButtonEdge,
    OnFill, ///< text and icons on AccentFill and StagedFill
};
constexpr int tokenCount = static_cast<int>(Token::OnFill) + 1;

QColor color(Token token, Scheme scheme);
/// The colour for what is painted with this palette, so that nothing needs to know which scheme is on.
QColor color(Token token, const QPalette &palette);
Scheme schemeOf(const QPalette &palette);

/// Ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// A pair that is put on each other somewhere, and the least ratio it must have.
struct ContrastRule
{
    Token ink;
    Token ground;
    double least;
};
const std::vector<ContrastRule> &contrastRules();

/// The soft ground that belongs to an ink: Warn -> WarnSoft, and so on; Window for those without one.
Token softOf(Token ink);

} // namespace postern
