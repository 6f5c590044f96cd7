#pragma once

#include "core/remote/relay.h"

#include <functional>
#include <optional>

namespace postern {

/// What the relay's log says of a try to sign in: a client sees the same 535 for a wrong password and for an address
/// that is not listed, the log tells them apart. Asks for rows of this account and address that were seen at `since`
/// (by the relay's clock) or later, once a second for at most 6 s, because a log needs a moment. nullopt: it says
/// nothing.
void findSignInOutcome(Relay &relay, const std::string &account, const Address &address, Time since, QObject *context,
                       std::function<void(std::optional<Outcome> outcome)> done);

} // namespace postern
