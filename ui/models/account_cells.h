#pragma once

#include "ui/models/texts.h"
#include "ui/theme/icons.h"

#include <QVariant>

namespace postern {

/// Icon and ink of a state, the same in lists, tables, chips and pages.
Glyph gateGlyph(Gate gate);
Token gateInk(Gate gate);

/// What a row of the account table shows.
struct AccountCell
{
    const Account &account;
    Gate gate;
    UInt128 covers;
    std::uint32_t staged;
    bool seen;
    Time lastSeen;
    const Address &lastFrom;
};
/// `column` of AccountListModel; role of Qt or of ui/theme/cells.h.
QVariant accountCell(const AccountCell &cell, int column, int role, Time now);

} // namespace postern
