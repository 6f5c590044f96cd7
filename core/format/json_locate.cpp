#include "core/format/json_locate.h"

#include "core/format/json_reader.h"

#include <cmath>
#include <cstdlib>

namespace postern::json {

namespace {

/// A slow reader that only knows where it is and what is wrong there. It runs where the fast one has refused.
class Locator
{
public:
    explicit Locator(std::string_view text) : m_text(text) {}

    Fault run()
    {
        if (m_text.starts_with("\xef\xbb\xbf"))
            return at("syntax", "The text begins with a byte-order mark, which JSON must not have");
        blanks();
        if (m_at == m_text.size())
            return at("empty", "There is no JSON in it");
        if (value(0)) {
            blanks();
            if (m_at == m_text.size())
                fail("syntax", "It cannot be read");
            else
                fail("syntax", "There is more text after the end");
        }
        return m_fault;
    }

private:
    struct Step
    {
        std::string key;
        std::size_t index = 0;
        bool element = false;
    };

    Fault at(std::string code, std::string message) const
    {
        std::size_t line = 1;
        std::size_t column = 1;
        for (std::size_t i = 0; i < m_at && i < m_text.size(); ++i) {
            if (m_text[i] == '\n') {
                ++line;
                column = 1;
            } else if ((static_cast<unsigned char>(m_text[i]) & 0xc0U) != 0x80U) {
                ++column;
            }
        }
        std::string path;
        for (const Step &step : m_steps) {
            if (step.element)
                path += '[' + std::to_string(step.index) + ']';
            else
                path += (path.empty() ? "" : ".") + step.key;
        }
        return {std::move(path), std::move(code),
                message + " (line " + std::to_string(line) + ", column " + std::to_string(column) + ")."};
    }
    bool fail(std::string code, std::string message)
    {
        m_fault = at(std::move(code), std::move(message));
        return false;
    }
    bool atEnd() const { return m_at >= m_text.size(); }
    char now() const { return atEnd() ? '\0' : m_text[m_at]; }
    void blanks()
    {
        while (!atEnd() && (now() == ' ' || now() == '\t' || now() == '\n' || now() == '\r'))
            ++m_at;
    }

    bool value(std::size_t depth)
    {
        blanks();
        if (atEnd())
            return fail("syntax", "The text ends where a value is expected");
        switch (now()) {
        case '{':
        case '[':
            if (depth == maxDepth)
                return fail("depth", "Nested more than " + std::to_string(maxDepth) + " deep");
            return now() == '{' ? object(depth) : array(depth);
        case '"':
            return string(nullptr);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(std::size_t depth)
    {
        ++m_at;
        blanks();
        if (now() == '}' && !atEnd()) {
            ++m_at;
            return true;
        }
        for (;;) {
            blanks();
            if (now() != '"')
                return fail("syntax", atEnd() ? "The text ends within an object" : "A key in quotes is expected");
            Step step;
            if (!string(&step.key))
                return false;
            m_steps.push_back(std::move(step));
            blanks();
            if (now() != ':')
                return fail("syntax", "A colon is expected after the key");
            ++m_at;
            if (!value(depth + 1))
                return false;
            m_steps.pop_back();
            blanks();
            if (now() == ',') {
                ++m_at;
            } else if (now() == '}') {
                ++m_at;
                return true;
            } else {
                return fail("syntax", atEnd() ? "The text ends within an object" : "A comma or } is expected");
            }
        }
    }

    bool array(std::size_t depth)
    {
        ++m_at;
        blanks();
        if (now() == ']' && !atEnd()) {
            ++m_at;
            return true;
        }
        m_steps.push_back({{}, 0, true});
        for (;;) {
            if (!value(depth + 1))
                return false;
            blanks();
            if (now() == ',') {
                ++m_at;
                ++m_steps.back().index;
            } else if (now() == ']') {
                ++m_at;
                m_steps.pop_back();
                return true;
            } else {
                return fail("syntax", atEnd() ? "The text ends within an array" : "A comma or ] is expected");
            }
        }
    }

    bool string(std::string *out)
    {
        const std::size_t begin = m_at++;
        for (;;) {
            if (atEnd()) {
                m_at = begin;
                return fail("syntax", "A text begins here and has no closing quote");
            }
            const auto byte = static_cast<unsigned char>(now());
            if (byte == '"')
                break;
            if (byte < 0x20)
                return fail("syntax", "A control character in a text must be escaped");
            if (byte == '\\') {
                if (!escape())
                    return false;
            } else if (byte < 0x80) {
                ++m_at;
            } else if (const std::size_t length = utf8Length(m_text.substr(m_at)); length != 0) {
                m_at += length;
            } else {
                return fail("utf-8", "These bytes are not UTF-8");
            }
        }
        if (out)
            *out = printable(m_text.substr(begin + 1, m_at - begin - 1));
        ++m_at;
        return true;
    }

    bool escape()
    {
        const char kind = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (kind != 'u') {
            if (kind == '\0' || std::string_view("\"\\/bfnrt").find(kind) == std::string_view::npos)
                return fail("syntax", "There is no such escape");
            m_at += 2;
            return true;
        }
        const int high = codeUnit();
        if (high < 0)
            return fail("syntax", "Four hexadecimal digits are expected after \\u");
        if (high >= 0xdc00 && high <= 0xdfff)
            return fail("utf-8", "Half of a surrogate pair");
        if (high >= 0xd800 && high <= 0xdbff) {
            m_at += 6;
            const int low = m_text.substr(m_at, 2) == "\\u" ? codeUnit() : -1;
            if (low < 0xdc00 || low > 0xdfff)
                return fail("utf-8", "Half of a surrogate pair");
        }
        m_at += 6;
        return true;
    }

    int codeUnit() const
    {
        int unit = 0;
        for (std::size_t i = m_at + 2; i < m_at + 6; ++i) {
            const char c = i < m_text.size() ? m_text[i] : '\0';
            const int digit = c >= '0' && c <= '9'   ? c - '0'
                              : c >= 'a' && c <= 'f' ? c - 'a' + 10
                              : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                     : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    /// Length of the well-formed UTF-8 character at the start (Unicode 15, table 3-7); 0 where there is none.
    static std::size_t utf8Length(std::string_view text)
    {
        const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
        const auto tail = [&](std::size_t i) { return (byte(i) & 0xc0U) == 0x80U; };
        const unsigned first = byte(0);
        if (first < 0x80)
            return 1;
        if (first >= 0xc2 && first <= 0xdf)
            return tail(1) ? 2 : 0;
        if (first >= 0xe0 && first <= 0xef) {
            const unsigned least = first == 0xe0 ? 0xa0U : 0x80U;
            const unsigned most = first == 0xed ? 0x9fU : 0xbfU;
            return byte(1) >= least && byte(1) <= most && tail(2) ? 3 : 0;
        }
        if (first >= 0xf0 && first <= 0xf4) {
            const unsigned least = first == 0xf0 ? 0x90U : 0x80U;
            const unsigned most = first == 0xf4 ? 0x8fU : 0xbfU;
            return byte(1) >= least && byte(1) <= most && tail(2) && tail(3) ? 4 : 0;
        }
        return 0;
    }

    bool word(std::string_view wanted)
    {
        if (m_text.substr(m_at, wanted.size()) != wanted)
            return fail("syntax", "A value is expected");
        m_at += wanted.size();
        return true;
    }

    bool number()
    {
        const std::size_t begin = m_at;
        const auto digits = [&] {
            const std::size_t from = m_at;
            while (now() >= '0' && now() <= '9')
                ++m_at;
            return m_at - from;
        };
        if (now() == '-')
            ++m_at;
        const bool zero = now() == '0';
        const std::size_t whole = digits();
        if (whole == 0 || (zero && whole > 1)) {
            m_at = begin;
            return fail("syntax", whole == 0 ? "A value is expected" : "A number must not have leading zeros");
        }
        bool exact = true;
        if (now() == '.') {
            exact = false;
            ++m_at;
            if (digits() == 0)
                return fail("syntax", "Digits are expected after the point");
        }
        if (now() == 'e' || now() == 'E') {
            exact = false;
            ++m_at;
            if (now() == '+' || now() == '-')
                ++m_at;
            if (digits() == 0)
                return fail("syntax", "Digits are expected in the exponent");
        }
        const std::string text(m_text.substr(begin, m_at - begin));
        const bool fits = exact ? fitsInteger(text) : std::isfinite(std::strtod(text.c_str(), nullptr));
        if (!fits) {
            m_at = begin;
            return fail("number-range", "This number is too large to be held exactly");
        }
        return true;
    }

    static bool fitsInteger(const std::string &text)
    {
        const bool negative = text.front() == '-';
        const std::string_view digits = std::string_view(text).substr(negative ? 1 : 0);
        const std::string_view most = negative ? "9223372036854775808" : "18446744073709551615";
        return digits.size() < most.size() || (digits.size() == most.size() && digits <= most);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Step> m_steps;
    Fault m_fault;
};

} // namespace

Fault locateError(std::string_view text)
{
    return Locator(text).run();
}

} // namespace postern::json
