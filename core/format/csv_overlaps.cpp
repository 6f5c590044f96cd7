#include "core/format/csv_overlaps.h"

#include <functional>

#include <unistd.h>

namespace postern::csv {

std::string_view Names::at(std::uint32_t number) const
{
    const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
    return std::string_view(m_texts).substr(begin, m_ends[number] - begin);
}

void Names::grow()
{
    std::vector<Slot> slots(std::max<std::size_t>(64, m_slots.size() * 2));
    const std::size_t mask = slots.size() - 1;
    for (std::uint32_t number = 0; number < m_ends.size(); ++number) {
        const std::size_t hash = std::hash<std::string_view>()(at(number));
        std::size_t slot = hash & mask;
        while (slots[slot].next != 0)
            slot = (slot + 1) & mask;
        slots[slot] = {static_cast<std::uint32_t>(hash >> 32), number + 1};
    }
    m_slots = std::move(slots);
}

std::uint32_t Names::numberOf(std::string_view name)
{
    if (m_ends.size() * 4 >= m_slots.size() * 3)
        grow();
    const std::size_t mask = m_slots.size() - 1;
    const std::size_t hash = std::hash<std::string_view>()(name);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    std::size_t slot = hash & mask;
    for (; m_slots[slot].next != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].tag == tag && at(m_slots[slot].next - 1) == name)
            return m_slots[slot].next - 1;
    }
    const auto number = static_cast<std::uint32_t>(m_ends.size());
    m_slots[slot] = {tag, number + 1};
    m_texts += name;
    m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
    return number;
}

bool Spill::append(const void *bytes, std::size_t size)
{
    if (!m_file)
        m_file.reset(std::tmpfile());
    return m_file && std::fwrite(bytes, 1, size, m_file.get()) == size && std::fflush(m_file.get()) == 0;
}

bool Spill::read(std::size_t offset, void *bytes, std::size_t size) const
{
    auto *out = static_cast<char *>(bytes);
    while (size > 0) {
        const ssize_t got = ::pread(::fileno(m_file.get()), out, size, static_cast<off_t>(offset));
        if (got <= 0)
            return false;
        out += got;
        offset += static_cast<std::size_t>(got);
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace postern::csv
