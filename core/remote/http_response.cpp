#include "core/remote/http_response.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace postern {

namespace {

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// Digits alone, no sign, no blank.
std::optional<std::size_t> toLength(std::string_view text, int base)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || text.front() == '-')
        return std::nullopt;
    return number;
}

bool isToken(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f && c != ':'; });
}

} // namespace

std::string_view HttpResponse::header(std::string_view name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto &one) { return one.first == name; });
    return found == headers.end() ? std::string_view() : std::string_view(found->second);
}

HttpResponseReader::Status HttpResponseReader::feed(std::string_view bytes)
{
    if (m_status != Status::NeedMore) {
        if (!bytes.empty())
            m_response.keepAlive = false;
        return m_status;
    }
    if (m_part == Part::Length)
        return m_status = readBody(bytes);
    m_buffer.append(bytes);
    if (m_part == Part::Head)
        m_status = readHead();
    else
        m_status = readChunks();
    return m_status;
}

HttpResponseReader::Status HttpResponseReader::readHead()
{
    static constexpr std::string_view magic = "HTTP/1.";
    if (m_buffer.substr(0, magic.size()) != magic.substr(0, std::min(magic.size(), m_buffer.size())))
        return Status::NotHttp;
    const std::size_t end = m_buffer.find("\r\n\r\n");
    if (end == std::string::npos)
        return m_buffer.size() > maxHead ? Status::TooLarge : Status::NeedMore;
    if (end > maxHead)
        return Status::TooLarge;

    HttpResponse made;
    const std::string_view head = std::string_view(m_buffer).substr(0, end);
    std::size_t at = head.find("\r\n");
    const std::string_view line = head.substr(0, at);
    if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' '))
        return Status::NotHttp;
    const std::optional<std::size_t> code = toLength(line.substr(9, 3), 10);
    if (!code || *code < 100 || *code > 599)
        return Status::NotHttp;
    made.status = static_cast<int>(*code);
    made.keepAlive = line[7] == '1';

    std::optional<std::size_t> length;
    bool chunked = false;
    while (at != std::string_view::npos && at < head.size()) {
        at += 2;
        const std::size_t next = head.find("\r\n", at);
        const std::string_view field = head.substr(at, next == std::string_view::npos ? next : next - at);
        at = next;
        const std::size_t colon = field.find(':');
        if (colon == std::string_view::npos || !isToken(field.substr(0, colon)))
            return Status::NotHttp;
        std::string name = lowered(field.substr(0, colon));
        const std::string_view value = trimmed(field.substr(colon + 1));
        if (name == "content-length") {
            const std::optional<std::size_t> told = toLength(value, 10);
            if (!told || (length && *length != *told))
                return Status::BadLength;
            length = told;
        } else if (name == "transfer-encoding") {
            if (chunked || lowered(value) != "chunked")
                return Status::BadLength;
            chunked = true;
        } else if (name == "content-encoding" && !value.empty() && lowered(value) != "identity") {
            return Status::Encoded;
        } else if (name == "connection" && lowered(value).find("close") != std::string::npos) {
            made.keepAlive = false;
        }
        made.headers.emplace_back(std::move(name), value);
    }
    m_buffer.erase(0, end + 4);
    if (made.status < 200) // 100 Continue: the real one follows
        return m_buffer.empty() ? Status::NeedMore : readHead();
    m_response = std::move(made);
    if (m_response.status == 204 || m_response.status == 304) {
        m_response.keepAlive = m_response.keepAlive && m_buffer.empty();
        return Status::Complete;
    }
    if (chunked == length.has_value())
        return Status::BadLength;
    if (chunked) {
        m_part = Part::ChunkSize;
        return readChunks();
    }
    if (*length > maxBody)
        return Status::TooLarge;
    m_length = *length;
    m_part = Part::Length;
    return readBody(std::exchange(m_buffer, {}));
}

HttpResponseReader::Status HttpResponseReader::readBody(std::string_view bytes)
{
    const std::size_t wanted = m_length - m_response.body.size();
    m_response.body.append(bytes.substr(0, wanted));
    if (bytes.size() > wanted)
        m_response.keepAlive = false;
    return m_response.body.size() == m_length ? Status::Complete : Status::NeedMore;
}

HttpResponseReader::Status HttpResponseReader::readChunks()
{
    std::size_t at = 0;
    Status status = Status::NeedMore;
    while (status == Status::NeedMore) {
        if (m_part == Part::ChunkData) {
            const std::size_t taken = std::min(m_chunkLeft, m_buffer.size() - at);
            m_response.body.append(m_buffer, at, taken);
            m_chunkLeft -= taken;
            at += taken;
            if (m_chunkLeft > 0)
                break;
            m_part = Part::ChunkEnd;
        }
        const std::size_t end = m_buffer.find("\r\n", at);
        if (end == std::string::npos) {
            if (m_buffer.size() - at > 1024)
                status = Status::BadChunk;
            break;
        }
        const std::string_view line = std::string_view(m_buffer).substr(at, end - at);
        at = end + 2;
        if (m_part == Part::ChunkEnd) {
            if (!line.empty())
                status = Status::BadChunk;
            m_part = Part::ChunkSize;
        } else if (m_part == Part::ChunkSize) {
            const std::optional<std::size_t> size = toLength(trimmed(line.substr(0, line.find(';'))), 16);
            if (!size)
                status = Status::BadChunk;
            else if (*size > maxBody - m_response.body.size())
                status = Status::TooLarge;
            m_chunkLeft = size.value_or(0);
            m_part = m_chunkLeft == 0 ? Part::Trailer : Part::ChunkData;
        } else if (line.empty()) { // the end of the trailer
            m_response.keepAlive = m_response.keepAlive && at == m_buffer.size();
            status = Status::Complete;
        } else if (++m_length > 64) { // trailer lines are passed over, but not without end
            status = Status::BadChunk;
        }
    }
    m_buffer.erase(0, at);
    return status;
}

std::string_view explain(HttpResponseReader::Status status)
{
    switch (status) {
    case HttpResponseReader::Status::NeedMore:
        return "the answer is not complete";
    case HttpResponseReader::Status::Complete:
        return "the answer is complete";
    case HttpResponseReader::Status::NotHttp:
        return "what it sent is no HTTP";
    case HttpResponseReader::Status::BadLength:
        return "the length of its answer is missing or contradicts itself";
    case HttpResponseReader::Status::BadChunk:
        return "its answer is cut into malformed chunks";
    case HttpResponseReader::Status::Encoded:
        return "its answer is compressed, which was not asked for";
    case HttpResponseReader::Status::TooLarge:
        return "its answer is larger than 32 MiB";
    }
    return {};
}

} // namespace postern
