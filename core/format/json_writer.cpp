#include "core/format/json_writer.h"

#include <simdjson.h>

#include <cstdint>
#include <utility>

namespace postern::json {

namespace {

/// Every byte that is not part of a well-formed character becomes U+FFFD.
std::string repaired(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 16);
    std::size_t at = 0;
    while (at < text.size()) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = first < 0x80 ? 1U : first < 0xe0 ? 2U : first < 0xf0 ? 3U : 4U;
        if (at + length <= text.size() && simdjson::validate_utf8(text.data() + at, length)) {
            out.append(text.substr(at, length));
            at += length;
        } else {
            out += "\xef\xbf\xbd";
            ++at;
        }
    }
    return out;
}

bool isPlain(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
}

/// How many bytes there are before the first one that has to be escaped; eight at a time.
std::size_t plainLength(std::string_view text)
{
    constexpr std::uint64_t ones = 0x0101010101010101U;
    constexpr std::uint64_t tops = 0x8080808080808080U;
    // A byte's top bit where the byte is less than `limit`; bytes above 0x7f are none of those.
    const auto below = [](std::uint64_t bytes, std::uint64_t limit) { return (bytes - ones * limit) & ~bytes & tops; };
    const auto special = [&](std::size_t at) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, 8);
        return (below(bytes, 0x20) | below(bytes ^ (ones * '"'), 1) | below(bytes ^ (ones * '\\'), 1)) != 0;
    };
    std::size_t at = 0;
    while (at + 8 <= text.size() && !special(at))
        at += 8;
    // The last eight overlap those before.
    if (text.size() >= 8 && at + 8 > text.size() && !special(text.size() - 8))
        return text.size();
    while (at < text.size() && isPlain(text[at]))
        ++at;
    return at;
}

} // namespace

void Writer::newLine()
{
    put('\n');
    for (std::size_t i = 0; i < m_depth; ++i)
        put(std::string_view("  "));
}

void Writer::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        put(',');
    m_first = false;
    if (m_pretty)
        newLine();
}

Writer &Writer::begin(char bracket)
{
    separate();
    put(bracket);
    ++m_depth;
    m_first = true;
    return *this;
}

Writer &Writer::end(char bracket)
{
    --m_depth;
    if (m_pretty && !m_first)
        newLine();
    put(bracket);
    m_first = false;
    return *this;
}

Writer &Writer::key(std::string_view name)
{
    separate();
    quoted(name);
    put(':');
    if (m_pretty)
        put(' ');
    m_afterKey = true;
    return *this;
}

Writer &Writer::text(std::string_view value)
{
    separate();
    quoted(value);
    return *this;
}

Writer &Writer::boolean(bool value)
{
    separate();
    put(std::string_view(value ? "true" : "false"));
    return *this;
}

Writer &Writer::null()
{
    separate();
    put(std::string_view("null"));
    return *this;
}

void Writer::quoted(std::string_view value)
{
    static constexpr char digits[] = "0123456789abcdef";
    put('"');
    for (std::size_t plain = plainLength(value); plain != value.size(); plain = plainLength(value)) {
        put(value.substr(0, plain));
        const char c = value[plain];
        value.remove_prefix(plain + 1);
        put('\\');
        switch (c) {
        case '"':
        case '\\':
            put(c);
            break;
        case '\n':
            put('n');
            break;
        case '\r':
            put('r');
            break;
        case '\t':
            put('t');
            break;
        default:
            put(std::string_view("u00"));
            put(digits[static_cast<unsigned char>(c) >> 4]);
            put(digits[static_cast<unsigned char>(c) & 15]);
        }
    }
    put(value);
    put('"');
}

std::string Writer::take()
{
    if (m_pretty)
        put('\n');
    return takeSoFar();
}

std::string Writer::takeSoFar()
{
    flush();
    std::string out = std::exchange(m_out, {});
    if (!simdjson::validate_utf8(out.data(), out.size()))
        return repaired(out);
    return out;
}

} // namespace postern::json
