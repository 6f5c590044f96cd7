#pragma once

#include "core/format/csv_scanner.h"
#include "core/result.h"

#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

// What the readers of activity files share. Only for core/format.
namespace postern {

inline constexpr std::array<std::string_view, 10> activityColumns = {
    "account", "address", "method", "outcome", "count", "first_seen", "last_seen", "days", "months", "domains"};

/// All that is wrong in a file, 10,000 faults at most.
class ActivityFaults final
{
public:
    bool empty() const { return m_faults.empty(); }
    void add(Fault fault);
    /// `column` of activityColumns; beyond them: of the whole row.
    void add(const CsvRecord &record, std::size_t column, std::string code, std::string message);
    /// Nothing, or Unreadable with the faults.
    Status result() const;

private:
    std::vector<Fault> m_faults;
};

/// Where the columns stand in one file.
class ActivityColumns final
{
public:
    bool known() const { return m_width > 0; }
    /// Reads the header; false where one of the first `required` columns is missing.
    bool read(const CsvRecord &header, std::size_t required, ActivityFaults &faults);
    /// Has the row as many cells as the header?
    bool fits(const CsvRecord &record, ActivityFaults &faults) const;
    bool has(std::size_t column) const { return m_places[column].has_value(); }
    std::size_t at(std::size_t column) const { return *m_places[column]; }

private:
    std::size_t m_width = 0;
    std::array<std::optional<std::size_t>, activityColumns.size()> m_places;
};

template <typename T> std::optional<T> wholeNumber(std::string_view text)
{
    T value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

} // namespace postern
