#pragma once

#include "core/address/address.h"
#include "ui/models/texts.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace postern {

/// What was typed into the filter: words that must all occur in some column, "list:open", "staged:yes",
/// "expires:soon", "unused:yes", and "ip:ADDRESS" or an address alone, which asks who would accept it.
struct AccountFilter
{
    std::vector<std::string> needles; ///< folded to small letters
    std::optional<Gate> gate;
    bool staged = false;
    bool expiring = false;
    bool unused = false;
    std::optional<Address> address;
    /// What cannot be read, such as "list:opne"; an incomplete word while it is typed is none.
    QString wrong;
    int wrongStart = 0;
    QString incomplete; ///< the word that can still become one, such as "list:op"

    bool empty() const
    {
        return needles.empty() && !gate && !staged && !expiring && !unused && !address && wrong.isEmpty();
    }
    static AccountFilter parse(const QString &text);
    friend bool operator==(const AccountFilter &, const AccountFilter &) = default;
};

} // namespace postern
