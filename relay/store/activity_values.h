#pragma once

#include "core/domain/activity.h"

#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace postern::relay {

// How times and months stand in the columns of activity and coverage: seconds since 1970, months with blanks between.

inline std::int64_t secondsOf(Time time)
{
    return time.time_since_epoch().count();
}

inline Time timeOf(std::int64_t seconds)
{
    return Time(std::chrono::seconds(seconds));
}

inline std::string monthsText(const std::vector<MonthIndex> &months)
{
    std::string text;
    for (const MonthIndex month : months)
        text.append(text.empty() ? "" : " ").append(std::to_string(month));
    return text;
}

inline std::vector<MonthIndex> monthsOf(std::string_view text)
{
    std::vector<MonthIndex> months;
    for (const char *at = text.data(), *end = text.data() + text.size(); at < end;) {
        MonthIndex month = 0;
        const auto [next, error] = std::from_chars(at, end, month);
        if (error != std::errc())
            break;
        months.push_back(month);
        at = next + 1;
    }
    return months;
}

/// 0: the source does not tell.
inline std::optional<std::uint32_t> daysOf(std::int64_t stored)
{
    return stored > 0 ? std::optional(static_cast<std::uint32_t>(stored)) : std::nullopt;
}

} // namespace postern::relay
