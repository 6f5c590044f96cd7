#pragma once

#include "core/address/parse.h"

#include <QString>

#include <vector>

namespace postern {

/// One value found in a pasted text.
struct PastedRow
{
    QString value;       ///< as pasted
    QString remark;      ///< what stands after it on its line
    ParsedValue parsed;  ///< of `value`
    qsizetype start = 0; ///< of the value in the text
    qsizetype length = 0;
};

/// Takes a pasted text apart: one row for each value on each line, apart by commas, semicolons or blanks; text after
/// a value is its remark. A line without any value becomes a refused row, so no line that is not blank is lost.
std::vector<PastedRow> splitPasted(const QString &text);

/// The text with the value of this row replaced.
QString withValue(const QString &text, const PastedRow &row, const QString &value);

} // namespace postern
