#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <string>
#include <string_view>

namespace postern::relay {

/// Slows down who guesses tokens. Counts wrong ones alone, so that it keeps out nobody who has a right one.
class Guesses final
{
public:
    using Clock = std::chrono::steady_clock;
    struct Verdict
    {
        bool tooMany = false;               ///< over 10 wrong tokens a minute from this address
        std::chrono::milliseconds delay{0}; ///< 2 s for the first of this address and beginning, doubling to 15 s
        std::chrono::seconds retryAfter{0}; ///< until the next one is judged, where there were too many
    };
    /// Notes a wrong token.
    Verdict wrong(const std::string &peer, std::string_view token, Clock::time_point now);

private:
    using Times = std::map<std::string, std::deque<Clock::time_point>>;
    static std::deque<Clock::time_point> &recent(Times &times, const std::string &key, Clock::time_point now);
    Times m_byPeer;
    Times m_byBeginning; ///< address and the first characters of the token
};

} // namespace postern::relay
