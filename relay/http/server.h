#pragma once

#include "core/result.h"
#include "relay/http/message.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace postern::relay {

struct ServerSettings
{
    std::string address = "127.0.0.1"; ///< to listen on
    std::uint16_t port = 0;            ///< 0: any free one
    std::string certificateFile;       ///< PEM, the leaf first
    std::string keyFile;               ///< PEM

    std::size_t headerLimit = 16 * 1024;
    std::size_t bodyLimit = std::size_t{32} << 20;
    std::size_t bodyBudget = std::size_t{128} << 20; ///< of all bodies being read at one time
    std::size_t connectionLimit = 256;
    std::chrono::milliseconds handshakeTime{10000};
    std::chrono::milliseconds idleTime{60000};   ///< until the first byte of a further request
    std::chrono::milliseconds headerTime{10000}; ///< from the first byte to the last of all headers
    std::chrono::milliseconds bodyTime{60000};   ///< for the whole body
    std::chrono::milliseconds writeTime{60000};  ///< for a whole response
    std::chrono::milliseconds drainTime{5000};   ///< for requests under way at stop()
};

/// An HTTPS server (HTTP/1.1 over TLS 1.2 or later) that gives whole requests to a handler. Everything over a limit is
/// answered with its status where the client still listens, and the connection ends; all time limits are absolute.
class HttpServer final
{
public:
    /// Answers one request; called once, from any thread. Without effect when the client has gone or the server was
    /// stopped; not to be called nor kept once the server is destroyed.
    using Respond = std::function<void(Response)>;
    /// Called on a network thread: must not block. An exception is answered with 500.
    using Handler = std::function<void(Request, Respond)>;

    /// Listens at once. InvalidInput for a bad address or certificate, Unreachable for a port that is taken.
    static Result<std::unique_ptr<HttpServer>> start(const ServerSettings &settings, Handler handler);
    ~HttpServer(); ///< stops

    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    std::uint16_t port() const;
    std::size_t connections() const;
    /// Accepts nothing more, ends idle connections, lets requests under way finish within `drainTime`.
    void stop();

private:
    class Impl;
    explicit HttpServer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace postern::relay
