#pragma once

#include "core/domain/account.h"

namespace postern {

enum class Door : std::uint8_t { WithPassword, WithoutPassword };

enum class DecisionReason : std::uint8_t {
    Suspended,      ///< "suspended"
    IpAuth,         ///< "ip-auth": allowed without password
    NoIpAuth,       ///< "no-ip-auth": the address is not the bound one
    ListOpen,       ///< "open"
    ListObserving,  ///< "observing"
    Listed,         ///< "listed": by `entry`
    OffList,        ///< "off-list"
    FamilyGap,      ///< "family-gap": no entry of this address family is in force
    Expired,        ///< "expired": `entry` held it and has run out
    ListClosed,     ///< "closed"
    UnknownAccount, ///< "unknown-account"
};
std::string_view toString(DecisionReason reason);

/// May this address send through this account, and why. DESIGN: suspended no; without a password only
/// from the bound address; with the right password if the list is open or observing, or an entry in force holds it.
struct Decision
{
    bool allowed = false;
    DecisionReason reason = DecisionReason::OffList;
    const Entry *entry = nullptr; ///< of the account passed in; the one responsible, where there is one
};

/// Pure. A password is taken as right; whether one is set at all is not asked here. A refusal by the list names its
/// nearest reason: Expired where an entry held the address until it ran out, then ListClosed, FamilyGap, OffList.
Decision decide(const Account &account, const Address &address, Door door, Date today);

} // namespace postern
