#include "relay/http/session.h"

#include <thread>

namespace postern::relay {

namespace asio = network::asio;
namespace ssl = network::ssl;
using network::error_code;
using network::Session;
using network::Shared;
using network::tcp;

class HttpServer::Impl
{
public:
    Impl(const ServerSettings &settings, Handler handler) : acceptor(shared.io), pause(shared.io)
    {
        shared.settings = settings;
        shared.handler = std::move(handler);
    }

    Status listen()
    {
        error_code error;
        const auto address = asio::ip::make_address(shared.settings.address, error);
        if (error)
            return Error{ErrorCode::InvalidInput, "not an address to listen on: " + shared.settings.address, {}};
        shared.tls.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                               ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 | ssl::context::no_compression);
        SSL_CTX_set_min_proto_version(shared.tls.native_handle(), TLS1_2_VERSION);
        SSL_CTX_set_options(shared.tls.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
        SSL_CTX_set_mode(shared.tls.native_handle(), SSL_MODE_RELEASE_BUFFERS);
        shared.tls.use_certificate_chain_file(shared.settings.certificateFile, error);
        if (error)
            return Error{ErrorCode::InvalidInput, shared.settings.certificateFile + ": " + error.message(), {}};
        shared.tls.use_private_key_file(shared.settings.keyFile, ssl::context::pem, error);
        if (error)
            return Error{ErrorCode::InvalidInput, shared.settings.keyFile + ": " + error.message(), {}};
        const tcp::endpoint endpoint(address, shared.settings.port);
        acceptor.open(endpoint.protocol(), error);
        if (!error)
            acceptor.set_option(asio::socket_base::reuse_address(true), error);
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(asio::socket_base::max_listen_connections, error);
        if (error)
            return Error{ErrorCode::Unreachable,
                         "cannot listen on " + shared.settings.address + " port " +
                             std::to_string(shared.settings.port) + ": " + error.message(),
                         {}};
        port = acceptor.local_endpoint().port();
        accept();
        for (int i = 0; i < 2; ++i)
            threads.emplace_back([this] { run(); });
        return Nothing{};
    }

    void run()
    {
        for (;;) {
            try {
                shared.io.run();
                return;
            } catch (const std::exception &) {
                // A step outside guarded() threw, such as for want of memory: that session is gone, the others go on.
            }
        }
    }

    void accept()
    {
        acceptor.async_accept(asio::make_strand(shared.io), [this](error_code error, tcp::socket socket) {
            if (shared.stopping)
                return;
            if (error) {
                // No descriptors left, most likely: a pause keeps the loop from spinning on it.
                pause.expires_after(std::chrono::milliseconds(100));
                pause.async_wait([this](error_code cancelled) {
                    if (!cancelled && !shared.stopping)
                        accept();
                });
                return;
            }
            bool full = false;
            {
                const std::lock_guard lock(shared.mutex);
                full = shared.sessions.size() >= shared.settings.connectionLimit;
            }
            error_code failed;
            const tcp::endpoint peer = socket.remote_endpoint(failed);
            if (!full && !failed) {
                socket.set_option(tcp::no_delay(true), failed);
                std::make_shared<Session>(std::move(socket), peer.address().to_string(), shared)->start();
            }
            accept();
        });
    }

    void stop()
    {
        if (shared.stopping.exchange(true))
            return;
        asio::post(shared.io, [this] {
            error_code ignored;
            acceptor.close(ignored);
            pause.cancel();
        });
        {
            std::unique_lock lock(shared.mutex);
            // A raw pointer in the set may belong to a session whose destructor waits for the lock:
            // weak_from_this() then gives nothing.
            std::vector<std::shared_ptr<Session>> alive;
            for (Session *session : shared.sessions) {
                if (auto held = session->weak_from_this().lock())
                    alive.push_back(std::move(held));
            }
            lock.unlock();
            for (const auto &session : alive)
                session->endIfIdle();
            alive.clear();
            lock.lock();
            shared.changed.wait_for(lock, shared.settings.drainTime, [this] { return shared.sessions.empty(); });
        }
        shared.io.stop();
        for (std::thread &thread : threads)
            thread.join();
        threads.clear();
    }

    Shared shared;
    /// A session that waits for its answer is no work to the loop, which would end without it.
    asio::executor_work_guard<asio::io_context::executor_type> work{shared.io.get_executor()};
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    std::vector<std::thread> threads;
    std::uint16_t port = 0;
};

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

HttpServer::~HttpServer()
{
    stop();
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ServerSettings &settings, Handler handler)
{
    auto impl = std::make_unique<Impl>(settings, std::move(handler));
    if (const Status listening = impl->listen(); !listening)
        return listening.error();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

std::uint16_t HttpServer::port() const
{
    return m_impl->port;
}

std::size_t HttpServer::connections() const
{
    const std::lock_guard lock(m_impl->shared.mutex);
    return m_impl->shared.sessions.size();
}

void HttpServer::stop()
{
    m_impl->stop();
}

} // namespace postern::relay
