#include "core/format/json_writer.h"

#include <simdjson.h>

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

} // namespace

void Writer::newLine()
{
    m_out += '\n';
    m_out.append(m_depth * 2, ' ');
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
        m_out += ',';
    m_first = false;
    if (m_pretty)
        newLine();
}

Writer &Writer::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

Writer &Writer::end(char bracket)
{
    --m_depth;
    if (m_pretty && !m_first)
        newLine();
    m_out += bracket;
    m_first = false;
    return *this;
}

Writer &Writer::key(std::string_view name)
{
    separate();
    quoted(name);
    m_out += ':';
    if (m_pretty)
        m_out += ' ';
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
    m_out += value ? "true" : "false";
    return *this;
}

Writer &Writer::null()
{
    separate();
    m_out += "null";
    return *this;
}

void Writer::quoted(std::string_view value)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_out += '"';
    std::size_t run = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const auto byte = static_cast<unsigned char>(value[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_out.append(value, run, i - run);
        run = i + 1;
        m_out += '\\';
        switch (byte) {
        case '"':
        case '\\':
            m_out += value[i];
            break;
        case '\n':
            m_out += 'n';
            break;
        case '\r':
            m_out += 'r';
            break;
        case '\t':
            m_out += 't';
            break;
        default:
            m_out += "u00";
            m_out += digits[byte >> 4];
            m_out += digits[byte & 15];
        }
    }
    m_out.append(value, run, value.size() - run);
    m_out += '"';
}

std::string Writer::take()
{
    if (m_pretty)
        m_out += '\n';
    if (!simdjson::validate_utf8(m_out.data(), m_out.size()))
        return repaired(m_out);
    return std::move(m_out);
}

} // namespace postern::json
