#pragma once

#include "relay/store/database.h"

#include <string_view>

namespace postern::relay {

/// The pairs of account and address that the login query refuses for a while, whatever the password.
class ThrottleTable final
{
public:
    explicit ThrottleTable(Database &database) : m_database(database) {}

    /// Refuses the pair for so long from now. Nothing for a name that no account has, or for a pair that sent mail with
    /// the password in the last 24 hours: there an old password beside good ones must stop nobody.
    /// True where the pair is refused now.
    Result<bool> refuse(std::string_view username, std::string_view address, std::int64_t seconds);
    /// Removes what has run out.
    Status forget();

private:
    Database &m_database;
};

} // namespace postern::relay
