#pragma once

#include "core/analysis/finding.h"
#include "core/domain/account.h"

namespace postern {

/// The finding "api-blocked": the token that asks from `self` is to be bound to these addresses, and they would lock it
/// out. None where the list is empty, which lets it in from everywhere. Relay and clients ask the same before a token
/// is changed.
std::optional<Finding> tokenLockout(const std::vector<EntryValue> &addresses, const Address &self);

/// The remedy: the same addresses and `self`.
std::vector<EntryValue> withAddress(std::vector<EntryValue> addresses, const Address &self);

} // namespace postern
