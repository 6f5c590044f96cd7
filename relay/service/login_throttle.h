#pragma once

#include "core/domain/time.h"

#include <deque>
#include <map>
#include <string>
#include <utility>

namespace postern::relay {

/// Counts wrong passwords per account and address, as the logs tell them. No address and no account is slowed down as
/// a whole: a victim of guessing stays usable, and so do the others behind the guesser's address.
class LoginThrottle final
{
public:
    /// With this many within a minute the pair is to be refused for `refusal`. Half of the ten tries a minute that are
    /// promised: those under way when the refusal is written are looked at, too.
    static constexpr std::size_t most = 5;
    static constexpr std::chrono::seconds span{60};
    static constexpr std::chrono::seconds refusal{60};

    /// A wrong password at `at`, read at `now`. True where the pair is to be refused now; counting then starts anew.
    bool failed(const std::string &username, const std::string &address, Time at, Time now);

private:
    void forget(Time now);
    std::map<std::pair<std::string, std::string>, std::deque<Time>> m_failures;
};

} // namespace postern::relay
