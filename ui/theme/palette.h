#pragma once

#include "ui/theme/tokens.h"

class QApplication;

namespace postern {

/// The tokens in the roles that Qt's own widgets read.
QPalette paletteOf(Scheme scheme);

/// Style, palette and fonts for the whole application. Call once, before the first widget.
void applyTheme(QApplication &application, Scheme scheme);
/// Light to dark or back, while windows are open.
void switchScheme(Scheme scheme);

} // namespace postern
