#include "relay/service/guesses.h"

#include <algorithm>

namespace postern::relay {

namespace {

constexpr std::chrono::minutes window{1};
constexpr std::size_t mostPerMinute = 10;
constexpr std::size_t beginning = 8;      // "pst_" and four more: too few to help who reads memory
constexpr std::size_t remembered = 10000; // addresses; more than one machine has

} // namespace

std::deque<Guesses::Clock::time_point> &Guesses::recent(Times &times, const std::string &key, Clock::time_point now)
{
    if (times.size() >= remembered) {
        std::erase_if(times, [now](const auto &one) { return one.second.empty() || now - one.second.back() > window; });
        if (times.size() >= remembered)
            times.clear();
    }
    auto &found = times[key];
    while (!found.empty() && now - found.front() > window)
        found.pop_front();
    return found;
}

Guesses::Verdict Guesses::wrong(const std::string &peer, std::string_view token, Clock::time_point now)
{
    auto &ofPeer = recent(m_byPeer, peer, now);
    if (ofPeer.size() >= mostPerMinute) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(window - (now - ofPeer.front()));
        return {true, {}, std::max(left, std::chrono::seconds(1))};
    }
    ofPeer.push_back(now);
    auto &ofBeginning = recent(m_byBeginning, peer + '\n' + std::string(token.substr(0, beginning)), now);
    ofBeginning.push_back(now);
    constexpr std::chrono::seconds first{2};
    constexpr std::chrono::seconds longest{15};
    return {false, std::min(first * (1 << std::min<std::size_t>(ofBeginning.size() - 1, 4)), longest), {}};
}

} // namespace postern::relay
