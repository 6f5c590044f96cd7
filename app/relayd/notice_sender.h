#pragma once

#include "relay/postfix/layout.h"
#include "relay/service/service.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

namespace postern::relayd {

/// Tells notices as one digest, by mail through Postfix's own `sendmail` (never through an account) and to one webhook,
/// as DIR/notices.json asks:
///
///     {"mail_to": ["admin@example.org"], "mail_from": "postern@relay.example.org",
///      "webhook": "https://chat.example.org/hook", "every_minutes": 60}
///
/// Without the file nothing is sent and the notices stay for 90 days. What could not be told is told with the next.
class NoticeSender final
{
public:
    explicit NoticeSender(relay::Layout layout) : m_layout(std::move(layout)) {}
    ~NoticeSender();
    NoticeSender(const NoticeSender &) = delete;
    NoticeSender &operator=(const NoticeSender &) = delete;

    /// Used by the service's thread; sends from a thread of its own.
    void poll(relay::Service &service);

private:
    relay::Layout m_layout;
    std::chrono::steady_clock::time_point m_next{};
    std::vector<relay::Notice> m_sending;
    std::atomic<int> m_result{0}; ///< 0: under way, 1: told, -1: failed
    std::thread m_thread;
};

} // namespace postern::relayd
