#pragma once

#include <charconv>
#include <concepts>
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
    Writer &text(std::string_view value);
    /// null where it is empty.
    Writer &textOrNull(std::string_view value) { return value.empty() ? null() : text(value); }
    template <std::integral T> Writer &number(T value)
    {
        char digits[24];
        const auto [last, code] = std::to_chars(digits, digits + sizeof digits, value);
        separate();
        m_out.append(digits, code == std::errc() ? static_cast<std::size_t>(last - digits) : 0);
        return *this;
    }
    Writer &boolean(bool value);
    Writer &null();
    template <typename T> Writer &member(std::string_view name, const T &value)
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

private:
    Writer &begin(char bracket);
    Writer &end(char bracket);
    void separate();
    void newLine();
    void quoted(std::string_view value);

    std::string m_out;
    std::size_t m_depth = 0;
    bool m_pretty;
    bool m_first = true; ///< nothing stands yet in the open array or object
    bool m_afterKey = false;
};

} // namespace postern::json
