#pragma once

#include <Qt>

namespace postern::cell {

/// What a model tells the delegate of a table cell besides Qt::DisplayRole. Absent: none of it.
enum Role : int {
    Glyph = Qt::UserRole + 1000, ///< int(postern::Glyph): 16 px before the text
    Ink,                         ///< int(postern::Token) of glyph and text; else Text
    GlyphInk,                    ///< int(postern::Token) where the glyph alone is coloured
    Tint,                        ///< int(postern::Token): ground of the cell
    Struck,                      ///< bool: goes with the push
    Mono,                        ///< bool: fixed font; elides in the middle
    Strong,                      ///< bool
    Note,                        ///< QString, small, at the right end of the cell
    NoteInk,                     ///< int(postern::Token) of the note
    MarkStart,                   ///< int, first character of the part at fault; see MarkLength
    MarkLength,                  ///< int, characters underlined by a zigzag
};

} // namespace postern::cell
