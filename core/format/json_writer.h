#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <cstring>
#include <string>
#include <string_view>

namespace postern::json {

/// Writes JSON into one buffer. Pretty: two-space indent, empty arrays and objects on one line.
class Writer final
{
public:
    explicit Writer(bool pretty, std::size_t reserve = 256) : m_pretty(pretty) { m_out.reserve(reserve); }

    Writer &beginObject() { return begin('{'); }
    Writer &endObject() { return end('}'); }
    Writer &beginArray() { return begin('['); }
    Writer &endArray() { return end(']'); }
    Writer &key(std::string_view name);
    /// A key that stands in the source has nothing to escape.
    template <std::size_t N> Writer &key(const char (&name)[N])
    {
        separate();
        put('"');
        put(std::string_view(name, N - 1));
        put(m_pretty ? std::string_view("\": ") : std::string_view("\":"));
        m_afterKey = true;
        return *this;
    }
    Writer &text(std::string_view value);
    /// null where it is empty.
    Writer &textOrNull(std::string_view value) { return value.empty() ? null() : text(value); }
    template <std::integral T> Writer &number(T value)
    {
        char digits[24];
        const auto [last, code] = std::to_chars(digits, digits + sizeof digits, value);
        separate();
        put({digits, code == std::errc() ? static_cast<std::size_t>(last - digits) : 0});
        return *this;
    }
    Writer &boolean(bool value);
    Writer &null();
    template <typename Name, typename T> Writer &member(const Name &name, const T &value)
    {
        key(name);
        if constexpr (std::same_as<T, bool>)
            return boolean(value);
        else if constexpr (std::integral<T>)
            return number(value);
        else
            return text(value);
    }

    /// The document, with a line end where it is pretty. Bytes that are no UTF-8 come out as U+FFFD.
    std::string take();
    /// What there is of a long document, between two of its elements; take() gives the rest.
    std::string takeSoFar();
    std::size_t size() const { return m_out.size() + m_staged; } ///< bytes that were not taken yet

private:
    Writer &begin(char bracket);
    Writer &end(char bracket);
    void separate();
    void newLine();
    void quoted(std::string_view value);
    void put(char c)
    {
        if (m_staged == m_stage.size())
            flush();
        m_stage[m_staged++] = c;
    }
    void put(std::string_view text)
    {
        if (text.size() > m_stage.size() - m_staged) {
            flush();
            if (text.size() > m_stage.size()) {
                m_out += text;
                return;
            }
        }
        std::memcpy(m_stage.data() + m_staged, text.data(), text.size());
        m_staged += text.size();
    }
    void flush()
    {
        m_out.append(m_stage.data(), m_staged);
        m_staged = 0;
    }

    std::string m_out;
    /// What comes next of it: many small pieces are cheaper here.
    std::array<char, 4096> m_stage;
    std::size_t m_staged = 0;
    std::size_t m_depth = 0;
    bool m_pretty;
    bool m_first = true; ///< nothing stands yet in the open array or object
    bool m_afterKey = false;
};

} // namespace postern::json
