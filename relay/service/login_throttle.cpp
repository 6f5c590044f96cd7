#include "relay/service/login_throttle.h"

namespace postern::relay {

namespace {

constexpr std::size_t rememberedPairs = 100'000;

} // namespace

bool LoginThrottle::failed(const std::string &username, const std::string &address, Time at, Time now)
{
    if (now - at > span) // read late, after a pause of the daemon
        return false;
    if (m_failures.size() >= rememberedPairs)
        forget(now);
    auto &times = m_failures[{username, address}];
    while (!times.empty() && at - times.front() > span)
        times.pop_front();
    times.push_back(at);
    if (times.size() < most)
        return false;
    m_failures.erase({username, address});
    return true;
}

void LoginThrottle::forget(Time now)
{
    std::erase_if(m_failures, [now](const auto &pair) { return now - pair.second.back() > span; });
    if (m_failures.size() >= rememberedPairs)
        m_failures.clear();
}

} // namespace postern::relay
