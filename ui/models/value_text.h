#pragma once

#include "core/address/parse.h"

#include <QString>
#include <QStringList>

namespace postern {

/// The translated sentence for a value that was refused: what is wrong and where, such as "Octet 3 is 256, highest
/// is 255". `text` is what was typed. Empty where it was accepted.
QString refusalText(const ParsedValue &parsed, const QString &text);

/// One short sentence for a note or reason code of noteCodes(), without its "=..." part.
QString noteText(QStringView code);

/// The same for a note of an accepted value with what stands behind its "=": "The same as the segment 192.0.2.0/24".
QString adviceText(std::string_view note);

/// "Address, 1 address", "Segment, 256 addresses", "Range, 11 addresses".
QString kindText(const Value &value);
/// The piece of a refused text that is marked, code points counted as parseValue() counts them.
QString markedText(const ParsedValue &parsed, const QString &text);

} // namespace postern
