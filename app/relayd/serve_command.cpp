#include "app/relayd/commands.h"
#include "app/relayd/log_feed.h"
#include "app/relayd/notice_sender.h"
#include "core/format/json_writer.h"
#include "relay/http/certificate.h"
#include "relay/http/server.h"
#include "relay/postfix/layout.h"
#include "relay/postfix/mta.h"
#include "relay/service/api.h"
#include "relay/service/log_line.h"
#include "relay/service/worker.h"
#include "relay/store/location.h"

#include <QTimeZone>

#include <array>
#include <atomic>
#include <charconv>
#include <csignal>
#include <future>
#include <memory>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace postern::relayd {

namespace {

constexpr std::size_t waitingRequests = 256;
// How late a window may end, a jump of the clock be put right and a guesser be refused.
constexpr std::chrono::milliseconds period{200};

struct ListenAddress
{
    std::string host;
    std::uint16_t port = 0;
};

Result<ListenAddress> parseListen(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    unsigned port = 0;
    const char *end = text.data() + text.size();
    if (colon == std::string::npos || colon == 0 || std::from_chars(text.data() + colon + 1, end, port).ptr != end ||
        port > 65535 || text.ends_with(':'))
        return Error{ErrorCode::InvalidInput, "--listen wants ADDRESS:PORT, such as 127.0.0.1:8443", {}};
    std::string host = text.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    return ListenAddress{std::move(host), static_cast<std::uint16_t>(port)};
}

std::string nodeName()
{
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 && name[0] != 0 ? name.data() : "node";
}

std::vector<RelayInfo::Endpoint> endpointsOf(const relay::Layout &layout)
{
    std::vector<RelayInfo::Endpoint> endpoints;
    if (const auto settings = relay::loadSettings(layout)) {
        for (const relay::Listener &listener : settings->listeners())
            endpoints.push_back({listener.host, listener.port, listener.tls, listener.purpose});
    }
    return endpoints;
}

std::string baseUrl(const ListenAddress &listen, std::uint16_t port)
{
    const bool ipv6 = listen.host.find(':') != std::string::npos;
    return "https://" + (ipv6 ? '[' + listen.host + ']' : listen.host) + ':' + std::to_string(port);
}

/// The service, its routes and the log feed, all of them living on the worker's thread.
class Daemon
{
public:
    Daemon(relay::ServiceSettings settings, relay::Layout layout, relay::LogSource source, std::string node)
        : m_layout(std::move(layout)), m_feed(std::move(source), std::move(node)), m_notices(m_layout),
          m_worker(waitingRequests, period, [this] { tick(); })
    {
        m_worker.post([this, settings = std::move(settings)] { open(settings); });
    }
    ~Daemon() { stop(); }
    Daemon(const Daemon &) = delete;
    Daemon &operator=(const Daemon &) = delete;

    Status opened() { return m_opened.get_future().get(); }

    void handle(relay::Request request, relay::HttpServer::Respond respond)
    {
        if (request.path == "/healthz") {
            relay::Response up;
            up.body = R"({"up":true})";
            return respond(std::move(up));
        }
        auto shared = std::make_shared<relay::Request>(std::move(request));
        if (!m_worker.post([this, shared, respond] { respond(answer(*shared)); }))
            respond(relay::problemResponse(relay::makeProblem(503, "busy", "The relay is busy, try again")));
    }

    void stop()
    {
        m_worker.stop([this] {
            m_api.reset();
            m_service.reset();
        });
    }

private:
    void open(const relay::ServiceSettings &settings)
    {
        auto service = relay::Service::open(settings);
        // A server that is busy, or starts with the machine as we do.
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(10);
        while (!service && service.error().code == ErrorCode::Busy && std::chrono::steady_clock::now() < patience) {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            service = relay::Service::open(settings);
        }
        if (!service)
            return m_opened.set_value(service.error());
        m_service = std::move(service).value();
        m_api = std::make_unique<relay::Api>(*m_service);
        m_opened.set_value(Nothing{});
    }
    relay::Response answer(const relay::Request &request)
    {
        try {
            return m_api->answer(request);
        } catch (const std::exception &failure) {
            relay::logLine("request-failed", {{"path", request.path}, {"what", failure.what()}});
            return relay::problemResponse(relay::makeProblem(500, "internal", "The relay failed"));
        }
    }
    void tick()
    {
        if (!m_service)
            return;
        const bool answers = m_service->tick();
        if (!m_damageTold && !m_service->damage().empty()) {
            m_damageTold = true;
            relay::logLine("database-not-written",
                           {{"check", m_service->damage()}, {"last_good_backup", lastGoodBackup(m_layout.state())}});
        }
        const bool back = m_service->reconnections() != m_reconnections || (answers && !m_answered);
        if (back || (m_service->databaseAway() && !m_away)) {
            m_reconnections = m_service->reconnections();
            relay::logLine(back ? "database-back" : "database-away", {});
            relay::renewLookups(m_layout);
        }
        m_away = m_service->databaseAway();
        m_answered = answers;
        if (answers) {
            m_feed.poll(*m_service);
            m_notices.poll(*m_service);
        }
    }

    std::unique_ptr<relay::Service> m_service;
    std::unique_ptr<relay::Api> m_api;
    const relay::Layout m_layout;
    int m_reconnections = 0;
    bool m_away = false;
    bool m_answered = true;
    bool m_damageTold = false;
    LogFeed m_feed;
    NoticeSender m_notices;
    std::promise<Status> m_opened;
    relay::Worker m_worker; ///< last: its thread uses all the others
};

Status writeReady(const relay::Layout &layout, const std::string &url, std::uint16_t port)
{
    const auto pin = relay::pinOfCertificate(layout.certificate());
    if (!pin)
        return pin.error();
    json::Writer writer(false);
    writer.beginObject().member("url", url).member("port", port).member("pid", static_cast<std::int64_t>(::getpid()));
    writer.member("certificate", layout.certificate()).member("pin", *pin);
    return replaceFile(readyFile(layout.state()), writer.endObject().take() + "\n");
}

Result<relay::ServiceSettings> settingsFor(const Options &options, const relay::Layout &layout)
{
    relay::ServiceSettings settings;
    settings.database = layout.database();
    settings.isPublic = options.has("--public");
    if (options.has("--public") && options.has("--private"))
        return Error{ErrorCode::InvalidInput, "--public and --private exclude each other", {}};
    const auto maxEntries = options.integer("--max-entries", 10, 1, 100000);
    if (!maxEntries)
        return maxEntries.error();
    settings.maxEntries = static_cast<std::uint32_t>(*maxEntries);
    settings.timeZone = options.value("--time-zone", QTimeZone::systemTimeZoneId().toStdString());
    if (!relay::isTimeZone(settings.timeZone))
        return Error{ErrorCode::InvalidInput, "--time-zone wants a name such as Europe/Berlin", {}};
    const auto key = readSmallFile(requestKeyFile(layout.state()));
    if (!key)
        return key.error();
    settings.requestKey = *key;
    settings.name = options.value("--name");
    settings.smtp = [layout] { return endpointsOf(layout); };
    const auto sessions = std::make_shared<relay::SmtpSessions>(layout);
    settings.openSessions = [sessions] { return sessions->open(); };
    settings.endSessions = [sessions](const std::vector<relay::SmtpSession> &ends) { return sessions->end(ends); };
    return settings;
}

} // namespace

int serveCommand(const Arguments &arguments)
{
    const auto options = Options::parse(arguments, {"--state=", "--listen=", "--public", "--private",
                                                    "--max-entries=", "--name=", "--time-zone=", "--node="});
    if (!options)
        return fail(options.error());
    const auto layout = relay::Layout::at(options->value("--state"));
    if (!layout)
        return fail(layout.error());
    const auto listen = parseListen(options->value("--listen", "127.0.0.1:8443"));
    if (!listen)
        return fail(listen.error());
    auto settings = settingsFor(*options, *layout);
    if (!settings)
        return fail(settings.error());

    ::umask(0027);
    // A core file would hold passwords on their way to their hash.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    // Before any thread is started: all of them inherit it, and only this one takes the signals.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    relay::LogSource source;
    source.mailLog = layout->mailLog();
    source.dovecotLog = layout->dovecotLog();
    const auto location = relay::locate(layout->database());
    if (!location)
        return fail(location.error());
    source.authWorkers = !location->server;
    Daemon daemon(std::move(settings).value(), *layout, source, options->value("--node", nodeName()));
    if (const Status opened = daemon.opened(); !opened)
        return fail(opened.error().code == ErrorCode::Storage ? withBackup(layout->state(), opened.error())
                                                              : opened.error());

    relay::ServerSettings server;
    server.address = listen->host;
    server.port = listen->port;
    server.certificateFile = layout->certificate();
    server.keyFile = layout->certificateKey();
    auto started =
        relay::HttpServer::start(server, [&daemon](relay::Request request, relay::HttpServer::Respond respond) {
            daemon.handle(std::move(request), std::move(respond));
        });
    if (!started)
        return fail(started.error());
    const std::unique_ptr<relay::HttpServer> http = std::move(started).value();
    const std::string url = baseUrl(*listen, http->port());
    if (const Status ready = writeReady(*layout, url, http->port()); !ready)
        return fail(ready.error());
    relay::logLine("ready", {{"url", url}, {"pid", std::to_string(::getpid())}});

    int signal = 0;
    sigwait(&signals, &signal);
    relay::logLine("stopping", {{"signal", std::to_string(signal)}});
    // First the network, which waits for the answers under way; then what gives them.
    http->stop();
    daemon.stop();
    ::unlink(readyFile(layout->state()).c_str());
    relay::logLine("stopped", {});
    return Fine;
}

} // namespace postern::relayd
