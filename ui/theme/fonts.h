#pragma once

#include <QFont>

namespace postern {

/// The sizes of the console, all relative to the system's font.
enum class TextSize : int { Small, Body, Strong, Title, Page, Mono, Entry };

QFont font(TextSize size);
/// Heights from the font: control, table row, header, two-line row.
int controlHeight();
int rowHeight();
int headerHeight();
int twoLineHeight();

} // namespace postern
