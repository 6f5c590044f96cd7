#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

namespace postern {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, tokenCount> tokenTable = {{
    {0xffF4F5F7, 0xff1A1D22}, // Window
    {0xffECEEF1, 0xff15171B}, // Nav
    {0xffFFFFFF, 0xff20242A}, // Base
    {0xffF7F8FA, 0xff1B1E24}, // Sunken
    {0xffDFE3E8, 0xff343A43}, // Border
    {0xff7F8894, 0xff737D8A}, // Control
    {0xff1A1E24, 0xffE7E9EC}, // Text
    {0xff59626E, 0xffA4ADB8}, // Dim
    {0xff7A838F, 0xff7C8591}, // Disabled
    {0xffF1F3F6, 0xff292E36}, // Hover
    {0xffE4ECFD, 0xff27375A}, // Select
    {0xff2456C9, 0xff8DB2FF}, // Accent
    {0xff2B5FD9, 0xff3B6BE0}, // AccentFill
    {0xffE8EFFD, 0xff253351}, // AccentSoft
    {0xff14713F, 0xff6CCB93}, // Ok
    {0xffE3F3EA, 0xff1C3629}, // OkSoft
    {0xff8F4A00, 0xffF0B45C}, // Warn
    {0xffFDF0DC, 0xff3D2F17}, // WarnSoft
    {0xffB3202A, 0xffFF8F8F}, // Bad
    {0xffFCE9E9, 0xff432326}, // BadSoft
    {0xff6A35B5, 0xffC4A2FA}, // Staged
    {0xffF2ECFC, 0xff2E2843}, // StagedSoft
    {0xff6A35B5, 0xff7A48C9}, // StagedFill
    {0xff5B86E5, 0xff5C88EA}, // ChartBar
    {0xff8791A0, 0xff66707D}, // ChartIdle
    {0xffE8F5ED, 0xff1B3227}, // Added
    {0xffFCEDED, 0xff3A2225}, // Removed
    {0xffFFFFFF, 0xff2B3038}, // ButtonFill
    {0xffC3CAD3, 0xff4A525E}, // ButtonEdge
    {0xffFFFFFF, 0xffFFFFFF}, // OnFill
}};

double luminance(const QColor &shade)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(double(shade.redF())) + 0.7152 * linear(double(shade.greenF())) +
           0.0722 * linear(double(shade.blueF()));
}

} // namespace

QColor color(Token token, Scheme scheme)
{
    const Pair &pair = tokenTable[static_cast<std::size_t>(token)];
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness()
               ? Scheme::Dark
               : Scheme::Light;
}

QColor color(Token token, const QPalette &palette)
{
    return color(token, schemeOf(palette));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

const std::vector<ContrastRule> &contrastRules()
{
    using enum Token;
    constexpr double text = 4.5;
    constexpr double shape = 3.0;
    static const std::vector<ContrastRule> rules = {
        {Text, Window, text},     {Text, Nav, text},          {Text, Base, text},         {Text, Sunken, text},
        {Text, Hover, text},      {Text, Select, text},       {Text, StagedSoft, text},   {Text, WarnSoft, text},
        {Text, BadSoft, text},    {Text, OkSoft, text},       {Text, AccentSoft, text},   {Text, Added, text},
        {Text, Removed, text},    {Text, ButtonFill, text},   {Dim, Window, text},        {Dim, Nav, text},
        {Dim, Base, text},        {Dim, Sunken, text},        {Dim, Select, text},        {Dim, StagedSoft, text},
        {Dim, Hover, text},       {Dim, WarnSoft, text},      {Accent, Window, text},     {Accent, Base, text},
        {Accent, Select, text},   {Accent, AccentSoft, text}, {OnFill, AccentFill, text}, {OnFill, StagedFill, text},
        {Ok, Base, text},         {Ok, OkSoft, text},         {Ok, Window, text},         {Ok, Select, text},
        {Warn, Base, text},       {Warn, WarnSoft, text},     {Warn, Window, text},       {Warn, Select, text},
        {Bad, Base, text},        {Bad, BadSoft, text},       {Bad, Window, text},        {Bad, StagedSoft, text},
        {Bad, Select, text},      {Staged, Base, text},       {Staged, StagedSoft, text}, {Staged, Nav, text},
        {Staged, Select, text},   {Control, Base, shape},     {Control, Window, shape},   {ChartBar, Base, shape},
        {ChartIdle, Base, shape}, {ChartBar, Window, shape},  {Disabled, Base, shape},
    };
    return rules;
}

Token softOf(Token ink)
{
    switch (ink) {
    case Token::Ok:
        return Token::OkSoft;
    case Token::Warn:
        return Token::WarnSoft;
    case Token::Bad:
        return Token::BadSoft;
    case Token::Staged:
        return Token::StagedSoft;
    case Token::Accent:
        return Token::AccentSoft;
    default:
        return Token::Window;
    }
}

} // namespace postern
