#include "core/address/packed_set.h"

#include "core/address/scan.h"

#include <cstring>

namespace postern {

namespace {

/// One to three digits without a leading zero, then anything. Needs a byte that is no digit within four. 256 or more
/// where that is not what stands there.
inline unsigned takeOctet(const char *&p)
{
    const auto digit = [](char c) { return static_cast<unsigned>(static_cast<unsigned char>(c)) - '0'; };
    constexpr unsigned wrong = 1000;
    unsigned octet = digit(*p);
    if (octet > 9)
        return wrong;
    ++p;
    unsigned next = digit(*p);
    if (next > 9)
        return octet;
    if (octet == 0)
        return wrong;
    octet = octet * 10 + next;
    ++p;
    next = digit(*p);
    if (next > 9)
        return octet;
    ++p;
    return octet * 10 + next;
}

inline bool takeV4(const char *&p, std::uint32_t &number)
{
    const unsigned a = takeOctet(p);
    if (a > 255 || *p++ != '.')
        return false;
    const unsigned b = takeOctet(p);
    if (b > 255 || *p++ != '.')
        return false;
    const unsigned c = takeOctet(p);
    if (c > 255 || *p++ != '.')
        return false;
    const unsigned d = takeOctet(p);
    if (d > 255)
        return false;
    number = (a << 24) | (b << 16) | (c << 8) | d;
    return true;
}

/// The plain IPv4 forms of nearly all lines, up to the line end, on which `p` then stands. A line end must follow
/// somewhere: it stops every step here, so none needs to ask for the end of the text.
inline bool takeLine4(const char *&p, PackedSet &into)
{
    std::uint32_t first = 0;
    if (!takeV4(p, first))
        return false;
    std::uint32_t last = first;
    if (*p == '/') {
        ++p;
        const unsigned prefix = takeOctet(p);
        if (prefix > 32)
            return false;
        const auto hosts = static_cast<std::uint32_t>((std::uint64_t{1} << (32 - prefix)) - 1);
        first &= ~hosts;
        last = first | hosts;
    } else if (*p == '-') {
        ++p;
        if (!takeV4(p, last) || last < first)
            return false;
    }
    if (*p == '\r')
        ++p;
    if (*p != '\n')
        return false;
    into.addV4(first, last);
    return true;
}

void takeAnyLine(std::string_view line, std::size_t number, PackedSet &into,
                 const std::function<void(std::size_t, std::string_view)> &refused)
{
    const std::string_view text = scan::trimmed(line);
    if (text.empty() || text.front() == '#')
        return;
    if (const std::optional<Value> value = Value::parse(text))
        into.add(value->interval());
    else
        refused(number, line);
}

} // namespace

void readLines(std::string_view text, PackedSet &into,
               const std::function<void(std::size_t line, std::string_view text)> &refused)
{
    const char *p = text.data();
    const char *const end = p + text.size();
    std::size_t number = 0;
    const std::size_t lastLineEnd = text.rfind('\n');
    const char *const whole = lastLineEnd == std::string_view::npos ? p : p + lastLineEnd + 1;
    while (p != whole) {
        const char *const start = p;
        ++number;
        if (!takeLine4(p, into)) {
            p = static_cast<const char *>(std::memchr(start, '\n', static_cast<std::size_t>(whole - start)));
            takeAnyLine({start, static_cast<std::size_t>(p - start)}, number, into, refused);
        }
        ++p;
    }
    if (p != end)
        takeAnyLine({p, static_cast<std::size_t>(end - p)}, number + 1, into, refused);
}

} // namespace postern
