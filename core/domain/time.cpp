#include "core/domain/time.h"

#include <cstdio>

namespace postern {

namespace {

/// Exactly `digits` decimal digits at `position`, which is moved on; nullopt for anything else.
std::optional<int> number(std::string_view text, std::size_t &position, int digits)
{
    int value = 0;
    for (int i = 0; i < digits; ++i, ++position) {
        if (position >= text.size() || text[position] < '0' || text[position] > '9')
            return std::nullopt;
        value = value * 10 + (text[position] - '0');
    }
    return value;
}

bool skip(std::string_view text, std::size_t &position, char expected)
{
    if (position >= text.size() || text[position] != expected)
        return false;
    ++position;
    return true;
}

std::optional<Date> dateAt(std::string_view text, std::size_t &position)
{
    const std::optional<int> year = number(text, position, 4);
    if (!year || !skip(text, position, '-'))
        return std::nullopt;
    const std::optional<int> month = number(text, position, 2);
    if (!month || !skip(text, position, '-'))
        return std::nullopt;
    const std::optional<int> day = number(text, position, 2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day)));
    if (!date.ok())
        return std::nullopt;
    return Date(date);
}

/// "Z", "+01:00" or "+0100", to the end of the text.
std::optional<std::chrono::minutes> offsetAt(std::string_view text, std::size_t &position)
{
    if (skip(text, position, 'Z'))
        return position == text.size() ? std::optional(std::chrono::minutes(0)) : std::nullopt;
    const bool east = skip(text, position, '+');
    if (!east && !skip(text, position, '-'))
        return std::nullopt;
    const std::optional<int> hours = number(text, position, 2);
    skip(text, position, ':');
    const std::optional<int> minutes = number(text, position, 2);
    if (!hours || !minutes || *hours > 23 || *minutes > 59 || position != text.size())
        return std::nullopt;
    const std::chrono::minutes offset(*hours * 60 + *minutes);
    return east ? offset : -offset;
}

void putTwo(char *out, unsigned number)
{
    out[0] = static_cast<char>('0' + number / 10);
    out[1] = static_cast<char>('0' + number % 10);
}

std::string padded(const std::chrono::year_month_day &date)
{
    // Large documents are full of dates, and snprintf is slow.
    if (const int year = static_cast<int>(date.year()); year >= 0 && year <= 9999 && date.ok()) {
        char text[] = "0000-00-00";
        putTwo(text, static_cast<unsigned>(year) / 100);
        putTwo(text + 2, static_cast<unsigned>(year) % 100);
        putTwo(text + 5, static_cast<unsigned>(date.month()));
        putTwo(text + 8, static_cast<unsigned>(date.day()));
        return {text, 10};
    }
    char buffer[40];
    const int length = std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer, static_cast<std::size_t>(length)};
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    std::size_t position = 0;
    const std::optional<Date> date = dateAt(text, position);
    return position == text.size() ? date : std::nullopt;
}

std::string formatDate(Date date)
{
    return padded(std::chrono::year_month_day(date));
}

std::optional<Time> parseTime(std::string_view text)
{
    std::size_t position = 0;
    const std::optional<Date> date = dateAt(text, position);
    if (!date || !skip(text, position, 'T'))
        return std::nullopt;
    const std::optional<int> hour = number(text, position, 2);
    if (!hour || !skip(text, position, ':'))
        return std::nullopt;
    const std::optional<int> minute = number(text, position, 2);
    if (!minute || !skip(text, position, ':'))
        return std::nullopt;
    const std::optional<int> second = number(text, position, 2);
    // A leap second is the first second of the next minute.
    if (!second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    if (skip(text, position, '.')) {
        const std::size_t fraction = position;
        while (position < text.size() && text[position] >= '0' && text[position] <= '9')
            ++position;
        if (position == fraction)
            return std::nullopt;
    }
    const std::optional<std::chrono::minutes> offset = offsetAt(text, position);
    if (!offset)
        return std::nullopt;
    return Time(*date) + std::chrono::hours(*hour) + std::chrono::minutes(*minute) + std::chrono::seconds(*second) -
           *offset;
}

std::string formatTime(Time time)
{
    const Date date = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss clock(time - date);
    char buffer[16];
    const int length =
        std::snprintf(buffer, sizeof buffer, "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
    return formatDate(date).append(buffer, static_cast<std::size_t>(length));
}

} // namespace postern
