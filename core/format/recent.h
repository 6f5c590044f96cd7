#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>

namespace postern {

/// What a log began and has not ended yet, by its id. A log that tells no ends would keep everything: of more than
/// `most` those go that were not asked for longest, at least `most` / 2 stay.
template <typename Value> class Recent final
{
public:
    static constexpr std::size_t most = 200'000;

    Value &operator[](const std::string &id)
    {
        if (Value *value = find(id))
            return *value;
        return newest()[id];
    }
    /// nullptr where it is not there, or not any more.
    Value *find(const std::string &id)
    {
        if (const auto found = m_new.find(id); found != m_new.end())
            return &found->second;
        const auto found = m_old.find(id);
        if (found == m_old.end())
            return nullptr;
        Value value = std::move(found->second);
        m_old.erase(found);
        return &(newest()[id] = std::move(value));
    }
    void erase(const std::string &id)
    {
        m_new.erase(id);
        m_old.erase(id);
    }

private:
    using Map = std::unordered_map<std::string, Value>;
    Map &newest()
    {
        if (m_new.size() >= most / 2)
            m_old = std::exchange(m_new, {});
        return m_new;
    }
    Map m_new;
    Map m_old;
};

} // namespace postern
