#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace postern {

using Date = std::chrono::sys_days;
using Time = std::chrono::sys_seconds;

/// "2026-11-23"; nullopt for anything else, also for days that do not exist.
std::optional<Date> parseDate(std::string_view text);
std::string formatDate(Date date);
/// ISO 8601 in UTC, "2026-11-23T14:02:00Z"; also "+01:00" offsets and a fraction (dropped) are read.
std::optional<Time> parseTime(std::string_view text);
std::string formatTime(Time time);

} // namespace postern
