#include "app/ctl/escapes.h"

#include <optional>

namespace postern::ctl {

namespace {

constexpr char32_t replacement = 0xfffd;

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    const char lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return static_cast<unsigned>(lower - 'a' + 10);
    return std::nullopt;
}

/// The number of "\uXXXX" at `position`; nullopt if none stands there.
std::optional<char32_t> unicodeEscape(std::string_view text, std::size_t position)
{
    if (text.size() < position + 6 || text[position] != '\\' || text[position + 1] != 'u')
        return std::nullopt;
    char32_t number = 0;
    for (std::size_t i = position + 2; i < position + 6; ++i) {
        const std::optional<unsigned> digit = hexDigit(text[i]);
        if (!digit)
            return std::nullopt;
        number = number * 16 + *digit;
    }
    return number;
}

void putUtf8(std::string &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

/// One character, and moves on; the replacement character, and one byte on, where it is malformed.
char32_t takeUtf8(std::string_view text, std::size_t &position)
{
    const auto lead = static_cast<unsigned char>(text[position++]);
    if (lead < 0x80)
        return lead;
    const std::size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4 || text.size() - position < more)
        return replacement;
    char32_t c = lead & (0x3fU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[position + i]);
        if ((next & 0xc0U) != 0x80U)
            return replacement;
        c = (c << 6) | (next & 0x3fU);
    }
    position += more;
    return c;
}

void putEscape(std::string &out, char32_t unit)
{
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xfU];
}

} // namespace

std::string unescaped(std::string_view text)
{
    static constexpr std::string_view names = "tnrbf\\\"/";
    static constexpr std::string_view meanings = "\t\n\r\b\f\\\"/";
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i++];
            continue;
        }
        if (const std::size_t name = names.find(text[i + 1]); name != std::string_view::npos) {
            out += meanings[name];
            i += 2;
            continue;
        }
        std::optional<char32_t> c = unicodeEscape(text, i);
        if (!c) {
            out += text[i++];
            continue;
        }
        i += 6;
        if (*c >= 0xd800 && *c < 0xdc00) {
            const std::optional<char32_t> low = unicodeEscape(text, i);
            if (low && *low >= 0xdc00 && *low < 0xe000) {
                c = 0x10000 + ((*c - 0xd800) << 10) + (*low - 0xdc00);
                i += 6;
            }
        }
        putUtf8(out, *c >= 0xd800 && *c < 0xe000 ? replacement : *c);
    }
    return out;
}

std::string escaped(std::string_view text)
{
    std::size_t firstInner = 0;
    while (firstInner < text.size() && text[firstInner] == ' ')
        ++firstInner;
    std::size_t endInner = text.size();
    while (endInner > firstInner && text[endInner - 1] == ' ')
        --endInner;

    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const bool outer = i < firstInner || i >= endInner;
        const char32_t c = takeUtf8(text, i);
        if (c == '\t') {
            out += "\\t";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\\') {
            out += "\\\\";
        } else if (c >= 0x10000) {
            putEscape(out, 0xd800 + ((c - 0x10000) >> 10));
            putEscape(out, 0xdc00 + ((c - 0x10000) & 0x3ff));
        } else if (c < 0x20 || c >= 0x7f || c == '"' || outer) {
            putEscape(out, c);
        } else {
            out += static_cast<char>(c);
        }
    }
    return out;
}

} // namespace postern::ctl
