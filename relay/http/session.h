#pragma once

// For server.cpp alone: the only file that sees Boost.

#include <utility> // before Boost 1.74, which uses std::exchange without it

#include "relay/http/server.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <openssl/ssl.h>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <vector>

namespace postern::relay::network {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using tcp = boost::asio::ip::tcp;
using boost::system::error_code;

class Session;

/// What the sessions share. Outlives them all.
struct Shared
{
    ServerSettings settings;
    HttpServer::Handler handler;
    ssl::context tls{ssl::context::tls_server};
    std::atomic<bool> stopping{false};

    std::mutex mutex;
    std::condition_variable changed;
    std::set<Session *> sessions; ///< guarded by mutex
    std::size_t bodyBytes = 0;    ///< guarded by mutex; promised to bodies that are being read
    asio::io_context io{2};       ///< last, so that sessions in its queue die before what they use

    bool reserve(std::size_t bytes)
    {
        const std::lock_guard lock(mutex);
        if (bodyBytes + bytes > settings.bodyBudget)
            return false;
        bodyBytes += bytes;
        return true;
    }
    void release(std::size_t bytes)
    {
        const std::lock_guard lock(mutex);
        bodyBytes -= bytes;
    }
};

std::string lowerCase(beast::string_view text)
{
    std::string out(text.data(), text.size());
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

Response plainProblem(int status, std::string_view word, std::string_view title)
{
    Response response;
    response.status = status;
    response.contentType = "application/problem+json";
    response.body = R"({"type":"urn:postern:problem:)" + std::string(word) + R"(","title":")" + std::string(title) +
                    R"(","status":)" + std::to_string(status) + "}";
    response.close = true;
    return response;
}

/// One connection: handshake, then requests one after the other.
class Session final : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, std::string peer, Shared &shared)
        : m_shared(shared), m_stream(std::move(socket), shared.tls), m_peer(std::move(peer))
    {
        const std::lock_guard lock(m_shared.mutex);
        m_shared.sessions.insert(this);
    }
    ~Session()
    {
        releaseBody();
        const std::lock_guard lock(m_shared.mutex);
        m_shared.sessions.erase(this);
        m_shared.changed.notify_all();
    }
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void start()
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->limit(self->m_shared.settings.handshakeTime);
            self->m_stream.async_handshake(ssl::stream_base::server, [self](error_code error) {
                if (!error)
                    self->awaitRequest(self->m_shared.settings.headerTime);
            });
        });
    }

    /// Ends it at once if no request is under way; from any thread.
    void endIfIdle()
    {
        asio::post(m_stream.get_executor(), [self = shared_from_this()] {
            self->m_delay.cancel();
            if (!self->m_busy)
                self->cut();
        });
    }

private:
    void limit(std::chrono::milliseconds time) { beast::get_lowest_layer(m_stream).expires_after(time); }
    void cut() { beast::get_lowest_layer(m_stream).close(); }

    void awaitRequest(std::chrono::milliseconds patience)
    {
        m_busy = false;
        if (m_shared.stopping)
            return finish();
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_shared.settings.headerLimit));
        m_parser->body_limit(m_shared.settings.bodyLimit);
        if (m_buffer.size() > 0)
            return readHeader();
        limit(patience);
        m_stream.async_read_some(m_buffer.prepare(4096),
                                 [self = shared_from_this()](error_code error, std::size_t size) {
                                     if (error == beast::error::timeout)
                                         return; // the connection is closed already
                                     if (error)
                                         return self->finish();
                                     self->m_buffer.commit(size);
                                     self->readHeader();
                                 });
    }

    void readHeader()
    {
        m_busy = true;
        limit(m_shared.settings.headerTime);
        http::async_read_header(m_stream, m_buffer, *m_parser,
                                [self = shared_from_this()](error_code error, std::size_t) {
                                    if (error)
                                        return self->refuse(error);
                                    self->guarded([&] { self->headerRead(); });
                                });
    }

    void headerRead()
    {
        const auto &request = m_parser->get();
        if (request.count(http::field::transfer_encoding) > 0 &&
            lowerCase(request[http::field::transfer_encoding]) != "chunked")
            return answer(plainProblem(501, "transfer-encoding", "Only chunked bodies are understood"));
        if (request.count(http::field::content_encoding) > 0 &&
            lowerCase(request[http::field::content_encoding]) != "identity")
            return answer(plainProblem(415, "content-encoding", "Compressed bodies are not taken"));
        if (request.count(http::field::host) > 1)
            return answer(plainProblem(400, "malformed", "More than one Host"));
        // Beast takes a length that is said twice alike.
        if (request.count(http::field::content_length) > 1)
            return answer(plainProblem(400, "malformed", "More than one Content-Length"));
        const auto length = m_parser->content_length();
        if (length && *length > m_shared.settings.bodyLimit)
            return answer(plainProblem(413, "too-large", "The body is over the limit"));
        const std::size_t wanted = length                ? static_cast<std::size_t>(*length)
                                   : m_parser->chunked() ? m_shared.settings.bodyLimit
                                                         : 0;
        // Small bodies are not counted: the header buffers of as many connections weigh the same.
        if (wanted > 65536) {
            if (!m_shared.reserve(wanted)) {
                Response busy = plainProblem(503, "busy", "Too many large requests at one time");
                busy.headers.emplace_back("Retry-After", "1");
                return answer(std::move(busy));
            }
            m_reserved = wanted;
        }
        limit(m_shared.settings.bodyTime);
        if (lowerCase(request[http::field::expect]) == "100-continue") {
            m_continue = std::make_unique<http::response<http::empty_body>>(http::status::continue_, request.version());
            http::async_write(m_stream, *m_continue, [self = shared_from_this()](error_code error, std::size_t) {
                if (!error)
                    self->readBody();
            });
            return;
        }
        readBody();
    }

    void readBody()
    {
        http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](error_code error, std::size_t) {
            if (error)
                return self->refuse(error);
            self->guarded([&] { self->dispatch(); });
        });
    }

    void dispatch()
    {
        auto message = m_parser->release();
        m_keepAlive = message.keep_alive();
        m_head = message.method() == http::verb::head;
        const auto accepted = message[http::field::accept_encoding];
        m_gzip = (m_head || message.method() == http::verb::get) && acceptsGzip({accepted.data(), accepted.size()});
        const auto target = parseTarget({message.target().data(), message.target().size()});
        if (!target)
            return answer(plainProblem(400, "malformed", "The request target is malformed"));
        Request request;
        request.method = std::string(message.method_string());
        request.path = target->path;
        request.query = target->query;
        for (const auto &field : message.base())
            request.headers.emplace(lowerCase(field.name_string()), std::string(field.value()));
        request.body = std::move(message.body());
        request.peer = m_peer;
        limitOff();
        m_shared.handler(std::move(request), [self = shared_from_this(),
                                              done = std::make_shared<std::atomic<bool>>(false)](Response response) {
            if (done->exchange(true))
                return;
            // Shared, because a handler of Asio's must be copyable in this version.
            auto kept = std::make_shared<Response>(std::move(response));
            asio::post(self->m_stream.get_executor(), [self, kept] { self->guarded([&] { self->deliver(kept); }); });
        });
    }

    void deliver(const std::shared_ptr<Response> &response)
    {
        if (response->delay.count() <= 0 || m_shared.stopping)
            return finishResponse(*response);
        m_delay.expires_after(response->delay);
        m_delay.async_wait([self = shared_from_this(), response](error_code) {
            self->guarded([&] { self->finishResponse(*response); });
        });
    }

    void finishResponse(Response &response)
    {
        // A reply to a POST may hold a secret beside what the caller chose: its length must not tell of it.
        if (m_gzip && response.status == 200) {
            compress(response);
            response.headers.emplace_back("Vary", "Accept-Encoding");
        }
        answer(std::move(response));
    }

    void limitOff() { beast::get_lowest_layer(m_stream).expires_never(); }

    /// Runs a step so that nothing it throws reaches the event loop, where it would end the process.
    template <typename Step> void guarded(Step step)
    {
        try {
            step();
        } catch (const std::exception &) {
            if (m_response)
                return cut();
            answer(plainProblem(500, "internal", "The request failed"));
        }
    }

    void refuse(error_code error)
    {
        if (error == http::error::body_limit)
            return answer(plainProblem(413, "too-large", "The body is over the limit"));
        if (error == http::error::header_limit)
            return answer(plainProblem(431, "too-large", "The headers are over the limit"));
        if (error == beast::error::timeout)
            return;
        if (error.category() == http::make_error_code(http::error::end_of_stream).category() &&
            error != http::error::end_of_stream && error != http::error::partial_message)
            return answer(plainProblem(400, "malformed", "The request is malformed"));
        finish();
    }

    void answer(Response response)
    {
        releaseBody();
        m_response = std::make_unique<http::response<http::string_body>>();
        auto &message = *m_response;
        message.version(11);
        message.result(static_cast<unsigned>(response.status));
        const bool bodiless = response.status == 204 || response.status == 304;
        if (!response.contentType.empty() && !bodiless)
            message.set(http::field::content_type, response.contentType);
        message.set(http::field::cache_control, "no-store");
        message.set("X-Content-Type-Options", "nosniff");
        for (const auto &[name, value] : response.headers)
            message.set(name, value);
        m_keepAlive = m_keepAlive && !response.close && !m_shared.stopping;
        message.keep_alive(m_keepAlive);
        message.body() = std::move(response.body);
        if (!bodiless)
            message.content_length(message.body().size());
        if (m_head)
            message.body().clear();
        limit(m_shared.settings.writeTime);
        http::async_write(m_stream, message, [self = shared_from_this()](error_code error, std::size_t) {
            self->m_response.reset();
            if (error)
                return self->cut();
            if (!self->m_keepAlive)
                return self->finish();
            self->guarded([&] { self->awaitRequest(self->m_shared.settings.idleTime); });
        });
    }

    /// Says goodbye; what the client still sends is read away for a moment, so that it gets the answer and no reset.
    void finish()
    {
        m_busy = false;
        limit(std::chrono::milliseconds(2000));
        m_stream.async_shutdown([self = shared_from_this()](error_code) { self->drain(4096); });
        // The shutdown waits for the client's goodbye, which some send only when the connection ends: our own is on
        // its way already, so this end can be closed behind it.
        error_code ignored;
        beast::get_lowest_layer(m_stream).socket().shutdown(tcp::socket::shutdown_send, ignored);
    }

    void drain(int rounds)
    {
        if (rounds == 0)
            return cut();
        beast::get_lowest_layer(m_stream).async_read_some(
            asio::buffer(m_scrap), [self = shared_from_this(), rounds](error_code error, std::size_t) {
                if (error)
                    return self->cut();
                self->drain(rounds - 1);
            });
    }

    void releaseBody()
    {
        if (m_reserved > 0)
            m_shared.release(std::exchange(m_reserved, 0));
    }

    Shared &m_shared;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    asio::steady_timer m_delay{m_stream.get_executor()};
    std::string m_peer;
    beast::flat_buffer m_buffer{std::size_t{1} << 20};
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::unique_ptr<http::response<http::string_body>> m_response;
    std::unique_ptr<http::response<http::empty_body>> m_continue;
    std::array<char, 16384> m_scrap;
    std::size_t m_reserved = 0;
    bool m_keepAlive = false;
    bool m_head = false;
    bool m_gzip = false;
    bool m_busy = false;
};

} // namespace postern::relay::network
