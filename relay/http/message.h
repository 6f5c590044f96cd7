#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace postern::relay {

/// One HTTP request that was read wholly and is within the server's limits.
struct Request
{
    std::string method; ///< as sent, "GET"
    std::string path;   ///< percent-decoded, without the query; begins with '/'
    std::map<std::string, std::string, std::less<>> query;
    std::map<std::string, std::string, std::less<>> headers; ///< names in lower case; the first of a repeated one
    std::string body;
    std::string peer; ///< address of the client as text, without a port

    /// Empty where there is none.
    std::string_view header(std::string_view lowerCaseName) const;
};

struct Response
{
    int status = 200;
    std::string contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    bool close = false;                 ///< end the connection after it
    std::chrono::milliseconds delay{0}; ///< keep it back that long, so that guessing takes time
};

/// Does an Accept-Encoding header take gzip (RFC 9110, 12.5.3)?
bool acceptsGzip(std::string_view acceptEncoding);
/// Compresses the body where that is worth it, and says so in the headers.
void compress(Response &response);

/// What a request target means; nullopt where it is malformed, has a bad escape, or escapes a NUL or a control
/// character.
struct Target
{
    std::string path;
    std::map<std::string, std::string, std::less<>> query;
};
std::optional<Target> parseTarget(std::string_view target);

} // namespace postern::relay
