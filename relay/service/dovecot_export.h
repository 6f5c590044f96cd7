#pragma once

#include "relay/service/service.h"

namespace postern::relay {

/// The way out: the same doors without Postern.
struct DovecotExport
{
    /// A passwd-file (https://doc.dovecot.org, "Passwd-file"): hash and allow_nets of each account. Holds hashes:
    /// secret.
    std::string passwords;
    /// A cidr table (cidr_table(5)) for check_client_access: the addresses that may send without a password.
    std::string appliances;
    std::vector<std::string> leftOut; ///< what a static file cannot say, one sentence each
};

/// What is in force on `today`. Suspended accounts and those without a password are left out; an entry that expires is
/// written and named.
DovecotExport exportForDovecot(const std::vector<StoredAccount> &accounts, Date today);

} // namespace postern::relay
