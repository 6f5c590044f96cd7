#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postern {

struct HttpResponse
{
    int status = 0;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;
    bool keepAlive = false; ///< may the connection be used again?

    /// The first of this name, which is given in lower case; empty where there is none.
    std::string_view header(std::string_view name) const;
};

/// Reads one HTTP/1.1 response. Strict where leniency would let a middleman change what is read: a length and chunks
/// together, two different lengths, and a body without an end are refused. Nothing is decoded but chunks, because
/// nothing else is asked for. Plain C++: no input makes it throw, or keep more than its limits.
class HttpResponseReader final
{
public:
    static constexpr std::size_t maxHead = 32768;
    static constexpr std::size_t maxBody = std::size_t{32} << 20;

    enum class Status {
        NeedMore,
        Complete,
        NotHttp,   ///< something else speaks there
        BadLength, ///< none, two, or one with chunks
        BadChunk,
        Encoded,  ///< compressed although that was not offered
        TooLarge, ///< head or body
    };

    /// Takes what came; all statuses but NeedMore are final. Bytes after the end make the connection unusable.
    Status feed(std::string_view bytes);
    Status status() const { return m_status; }
    const HttpResponse &response() const { return m_response; }
    HttpResponse takeResponse() { return std::move(m_response); }

private:
    Status readHead();
    Status readBody(std::string_view bytes);
    Status readChunks();

    std::string m_buffer; ///< head, then chunks that are not complete
    std::size_t m_length = 0;
    std::size_t m_chunkLeft = 0;
    enum class Part { Head, Length, ChunkSize, ChunkData, ChunkEnd, Trailer } m_part = Part::Head;
    Status m_status = Status::NeedMore;
    HttpResponse m_response;
};

/// One English clause for a response that cannot be read.
std::string_view explain(HttpResponseReader::Status status);

} // namespace postern
