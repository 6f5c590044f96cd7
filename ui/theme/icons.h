#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>
#include <QString>

class QPainter;

namespace postern {

/// The icon family. The word is the file's name.
enum class Glyph : std::uint8_t {
    // states and findings: each its own shape, so that no state is told by colour alone
    Open,
    Observing,
    Restricted,
    Closed,
    Suspended,
    Staged,
    Confirmed,
    Applied,
    Lockout,
    Error,
    Exposure,
    Advice,
    Ok,
    No,
    Skip,
    Running,
    // places
    Accounts,
    Device,
    Activity,
    Lists,
    History,
    Test,
    Settings,
    Help,
    Menu,
    More,
    // acts
    Plus,
    Minus,
    Edit,
    Trash,
    Copy,
    Import,
    Export,
    Search,
    Filter,
    Refresh,
    Undo,
    Redo,
    Revert,
    Tidy,
    Close,
    Check,
    Arrow,
    Down,
    Right,
    // facts
    Link,
    Offline,
    Key,
    Lock,
    Certificate,
    Mail,
    Clock,
    Expires,
    Unused,
};
constexpr int glyphCount = static_cast<int>(Glyph::Unused) + 1;

QString glyphName(Glyph glyph);
/// An icon in one ink. It follows light and dark by itself; disabled it takes the disabled ink.
QIcon icon(Glyph glyph, Token ink = Token::Dim);
/// For delegates and styles that paint themselves. `box` in logical pixels.
void paintGlyph(QPainter *painter, Glyph glyph, const QRectF &box, const QColor &ink);
QPixmap glyphPixmap(Glyph glyph, int size, const QColor &ink, qreal ratio);

} // namespace postern
