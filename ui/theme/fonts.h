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

/// Addresses, host names and ports read from left to right also within text that runs the other way: the text in a
/// Unicode isolate where the program is mirrored, for painting; elsewhere as it is. What is copied never has it.
QString leftToRight(const QString &text);

} // namespace postern
