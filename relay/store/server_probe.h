#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace postern::relay {

/// True where a PostgreSQL server answers at this place within the time: one that is stopped, or behind a network that
/// drops everything, still takes connections or keeps them open, and says nothing.
bool serverAnswers(const std::string &host, std::uint16_t port, std::chrono::milliseconds within);

} // namespace postern::relay
