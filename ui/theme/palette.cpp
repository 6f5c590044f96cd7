#include "ui/theme/palette.h"

#include "ui/theme/style.h"

#include <QApplication>

namespace postern {

QPalette paletteOf(Scheme scheme)
{
    const auto shade = [scheme](Token token) { return color(token, scheme); };
    QPalette palette(shade(Token::ButtonFill), shade(Token::Window));
    const auto set = [&](QPalette::ColorRole role, Token token, Token disabled) {
        palette.setColor(QPalette::Active, role, shade(token));
        palette.setColor(QPalette::Inactive, role, shade(token));
        palette.setColor(QPalette::Disabled, role, shade(disabled));
    };
    set(QPalette::Window, Token::Window, Token::Window);
    set(QPalette::WindowText, Token::Text, Token::Disabled);
    set(QPalette::Base, Token::Base, Token::Window);
    set(QPalette::AlternateBase, Token::Sunken, Token::Sunken);
    set(QPalette::Text, Token::Text, Token::Disabled);
    set(QPalette::PlaceholderText, Token::Dim, Token::Disabled);
    set(QPalette::Button, Token::ButtonFill, Token::Window);
    set(QPalette::ButtonText, Token::Text, Token::Disabled);
    set(QPalette::BrightText, Token::Bad, Token::Disabled);
    set(QPalette::ToolTipBase, Token::Base, Token::Base);
    set(QPalette::ToolTipText, Token::Text, Token::Text);
    set(QPalette::Highlight, Token::Select, Token::Hover);
    set(QPalette::HighlightedText, Token::Text, Token::Disabled);
    set(QPalette::Link, Token::Accent, Token::Disabled);
    set(QPalette::LinkVisited, Token::Accent, Token::Disabled);
    set(QPalette::Light, Token::Base, Token::Base);
    set(QPalette::Midlight, Token::Hover, Token::Hover);
    set(QPalette::Mid, Token::Border, Token::Border);
    set(QPalette::Dark, Token::Control, Token::Border);
    set(QPalette::Shadow, Token::Control, Token::Border);
    return palette;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    QApplication::setStyle(new Style); // the application owns it
    QApplication::setPalette(paletteOf(scheme));
    application.setAttribute(Qt::AA_DontShowIconsInMenus, false);
}

void switchScheme(Scheme scheme)
{
    QApplication::setPalette(paletteOf(scheme));
}

} // namespace postern
