#pragma once

#include "core/address/address.h"
#include "ui/models/texts.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace postern {

/// What was typed into the filter: words that must all occur in some column, or in none with a "-" before them; with
/// blanks in double quotes; "list:open", "staged:yes", "expires:soon", "unused:yes", also with "-"; and "ip:ADDRESS" or
/// an address alone, which asks who would accept it.
struct AccountFilter
{
    std::vector<std::string> needles; ///< folded to small letters
    std::vector<std::string> absent;  ///< in no column
    std::optional<Gate> gate;
    std::optional<Gate> notGate;
    std::optional<bool> staged;
    std::optional<bool> expiring;
    std::optional<bool> unused;
    std::optional<Address> address;
    /// What cannot be read, such as "list:opne"; an incomplete word while it is typed is none.
    QString wrong;
    int wrongStart = 0;
    bool unknownField = false; ///< what is wrong is the name before the colon
    QString incomplete;        ///< the word that can still become one, such as "list:op"

    bool empty() const
    {
        return needles.empty() && absent.empty() && !gate && !notGate && !staged && !expiring && !unused && !address &&
               wrong.isEmpty();
    }
    /// Does everything that `narrower` lets through pass here too?
    bool covers(const AccountFilter &narrower) const;
    static AccountFilter parse(const QString &text);
    friend bool operator==(const AccountFilter &, const AccountFilter &) = default;
};

} // namespace postern
