#pragma once

#include "relay/postfix/log_reader.h"
#include "relay/service/service.h"

#include <optional>
#include <string>

namespace postern::relayd {

/// Brings what the mail servers log into the store. Used by the service's thread, about once a second.
class LogFeed final
{
public:
    LogFeed(relay::LogSource source, std::string node) : m_source(std::move(source)), m_node(std::move(node)) {}
    void poll(relay::Service &service);

private:
    bool begin(relay::Service &service);
    relay::LogSource m_source;
    std::string m_node;
    std::optional<relay::LogReader> m_reader;
    std::string m_position;                 ///< as it is stored
    std::optional<relay::SeenBatch> m_kept; ///< was read and could not be stored yet
    Time m_stored{};
};

} // namespace postern::relayd
