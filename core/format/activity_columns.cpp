#include "core/format/activity_columns.h"

#include "core/domain/account.h"

#include <algorithm>

namespace postern {

void ActivityFaults::add(Fault fault)
{
    constexpr std::size_t most = 10000;
    if (m_faults.size() < most)
        m_faults.push_back(std::move(fault));
}

void ActivityFaults::add(const CsvRecord &record, std::size_t column, std::string code, std::string message)
{
    std::string path = "line " + std::to_string(record.line);
    if (column < activityColumns.size())
        path.append(", column ").append(activityColumns[column]);
    add({std::move(path), std::move(code), std::move(message)});
}

Status ActivityFaults::result() const
{
    if (m_faults.empty())
        return Nothing{};
    std::string detail = std::to_string(m_faults.size());
    detail.append(" faults, the first: ").append(m_faults.front().path).append(": ").append(m_faults.front().message);
    return Error{ErrorCode::Unreadable, std::move(detail), m_faults};
}

bool ActivityColumns::read(const CsvRecord &header, std::size_t required, ActivityFaults &faults)
{
    m_width = header.cells.size();
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string name = foldUsername(header.cells[i].text());
        const auto found = std::find(activityColumns.begin(), activityColumns.end(), name);
        if (found != activityColumns.end())
            m_places[static_cast<std::size_t>(found - activityColumns.begin())] = i;
    }
    bool whole = true;
    for (std::size_t column = 0; column < required; ++column) {
        if (has(column))
            continue;
        faults.add(header, column, "missing-column", "The header has no column with this name.");
        whole = false;
    }
    return whole;
}

bool ActivityColumns::fits(const CsvRecord &record, ActivityFaults &faults) const
{
    if (record.cells.size() == m_width)
        return true;
    std::string message = "The row has " + std::to_string(record.cells.size());
    message.append(" cells, the header ").append(std::to_string(m_width)).append(".");
    faults.add(record, activityColumns.size(), "ragged", std::move(message));
    return false;
}

} // namespace postern
