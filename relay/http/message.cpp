#include "relay/http/message.h"

#include <zlib.h>

namespace postern::relay {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size())
                return std::nullopt;
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsBlank) {
            c = ' ';
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f)
            return std::nullopt;
        out += c;
    }
    return out;
}

} // namespace

bool acceptsGzip(std::string_view acceptEncoding)
{
    while (!acceptEncoding.empty()) {
        std::string_view item = acceptEncoding.substr(0, acceptEncoding.find(','));
        acceptEncoding.remove_prefix(item.size() < acceptEncoding.size() ? item.size() + 1 : item.size());
        std::string plain;
        for (const char c : item) {
            if (c != ' ' && c != '\t')
                plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
        const std::size_t mark = plain.find(';');
        const std::string_view coding = std::string_view(plain).substr(0, mark);
        if (coding != "gzip" && coding != "x-gzip" && coding != "*")
            continue;
        // A weight of zero in any spelling ("q=0", "q=0.000") means: not this one.
        const std::string_view weight = mark == std::string::npos ? "" : std::string_view(plain).substr(mark + 1);
        return !weight.starts_with("q=0") || weight.find_first_of("123456789") != std::string_view::npos;
    }
    return false;
}

void compress(Response &response)
{
    constexpr std::size_t tooSmall = 1024;
    if (response.body.size() < tooSmall)
        return;
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16;
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return;
    std::string packed(deflateBound(&stream, static_cast<uLong>(response.body.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(response.body.data());
    stream.avail_in = static_cast<uInt>(response.body.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (!whole)
        return;
    response.body = std::move(packed);
    response.headers.emplace_back("Content-Encoding", "gzip");
}

std::string_view Request::header(std::string_view lowerCaseName) const
{
    const auto found = headers.find(lowerCaseName);
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

std::optional<Target> parseTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/')
        return std::nullopt;
    const std::size_t mark = target.find('?');
    auto path = percentDecoded(target.substr(0, mark), false);
    if (!path)
        return std::nullopt;
    Target result{std::move(*path), {}};
    if (mark == std::string_view::npos)
        return result;
    std::string_view rest = target.substr(mark + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(pair.size() < rest.size() ? pair.size() + 1 : pair.size());
        if (pair.empty())
            continue;
        const std::size_t equals = pair.find('=');
        auto name = percentDecoded(pair.substr(0, equals), true);
        auto value =
            percentDecoded(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1), true);
        // A repeated name has two meanings, and which one counts would be a guess.
        if (!name || !value || !result.query.emplace(std::move(*name), std::move(*value)).second)
            return std::nullopt;
    }
    return result;
}

} // namespace postern::relay
