#include "relay/store/connection.h"
#include "relay/store/server_probe.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <condition_variable>
#include <libpq-fe.h>
#include <mutex>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace postern::relay {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// Together they keep an answer within 2 s of a server that has stopped.
constexpr milliseconds patience{900}; ///< with one statement, before the server is asked whether it lives
constexpr milliseconds probeTime{600};
constexpr milliseconds retryPause{500}; ///< after a failure to connect, in which nobody tries again

/// libpq waits for an answer without an end, whatever became of the server. This watches from beside: where a
/// statement takes long and the server answers nobody else either, it cuts the connection, and the wait ends.
class Watchdog
{
public:
    explicit Watchdog(const PostgresServer &server) : m_server(server), m_thread([this] { run(); }) {}
    ~Watchdog()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
        }
        m_changed.notify_all();
        m_thread.join();
        watch(-1);
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// A second handle of the socket: libpq may close its own at any time.
    void watch(int socket)
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = socket >= 0 ? ::dup(socket) : -1;
    }
    void waits(bool waiting)
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = waiting;
        m_since = Clock::now();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            m_changed.wait_for(lock, milliseconds(100));
            if (m_ends || !m_waiting || Clock::now() - m_since < patience)
                continue;
            const Clock::time_point since = m_since;
            lock.unlock();
            const bool lives = serverAnswers(m_server.host, m_server.port, probeTime);
            lock.lock();
            if (!m_waiting || m_since != since)
                continue;
            if (lives)
                m_since = Clock::now();
            else if (m_socket >= 0)
                ::shutdown(m_socket, SHUT_RDWR);
        }
    }

    const PostgresServer m_server;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_ends = false;
    bool m_waiting = false;
    Clock::time_point m_since;
    int m_socket = -1;
    std::thread m_thread;
};

class PostgresConnection final : public Connection
{
public:
    explicit PostgresConnection(const PostgresServer &server) : m_server(server), m_watchdog(server) {}
    Backend backend() const override { return Backend::Postgres; }
    QString driver() const override { return QStringLiteral("QPSQL"); }
    Status open(QSqlDatabase &handle) override;
    QString translate(const char *sql) const override
    {
        return QString::fromUtf8(sql).replace(QLatin1String("CROSS JOIN"), QLatin1String("JOIN"));
    }
    // The lock stands for the one writer that SQLite allows, over all daemons: what is read after it stays true.
    std::vector<const char *> begin() const override { return {"BEGIN", "SELECT pg_advisory_xact_lock(7305771)"}; }
    const char *beginReading() const override { return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"; }
    ErrorCode codeOf(const QSqlError &error) const override;
    bool lost(const QSqlError &) const override
    {
        return m_connection == nullptr || PQstatus(m_connection) != CONNECTION_OK;
    }
    bool damaged(const QSqlError &error) const override // data_corrupted, index_corrupted
    {
        const QString state = error.nativeErrorCode();
        return state == QLatin1String("XX001") || state == QLatin1String("XX002");
    }
    void waits(bool waiting) override { m_watchdog.waits(waiting); }

private:
    Status connect(QSqlDatabase &handle);
    Error down() const
    {
        return {ErrorCode::Busy,
                "the database server at " + m_server.host + ':' + std::to_string(m_server.port) + " does not answer",
                {}};
    }

    const PostgresServer m_server;
    Watchdog m_watchdog;
    PGconn *m_connection = nullptr;
    Clock::time_point m_notBefore;
};

Status PostgresConnection::open(QSqlDatabase &handle)
{
    m_connection = nullptr;
    m_watchdog.watch(-1);
    if (Clock::now() < m_notBefore)
        return down();
    Status opened = serverAnswers(m_server.host, m_server.port, probeTime) ? connect(handle) : Status(down());
    if (!opened)
        m_notBefore = Clock::now() + retryPause;
    return opened;
}

Status PostgresConnection::connect(QSqlDatabase &handle)
{
    handle.setHostName(QString::fromStdString(m_server.host));
    handle.setPort(m_server.port);
    handle.setDatabaseName(QString::fromStdString(m_server.database));
    handle.setUserName(QString::fromStdString(m_server.user));
    handle.setPassword(QString::fromStdString(m_server.password));
    QString options = QStringLiteral("connect_timeout=2;application_name=postern-relayd;sslmode=") +
                      QString::fromStdString(m_server.sslMode);
    if (!m_server.sslRootCertificate.empty())
        options += QStringLiteral(";sslrootcert='%1'").arg(QString::fromStdString(m_server.sslRootCertificate));
    handle.setConnectOptions(options);
    if (!handle.open())
        return Error{ErrorCode::Busy, "cannot connect to the database: " + handle.lastError().text().toStdString(), {}};
    const QVariant raw = handle.driver()->handle();
    m_connection = raw.isValid() ? *static_cast<PGconn *const *>(raw.constData()) : nullptr;
    if (m_connection == nullptr)
        return Error{ErrorCode::Internal, "this driver of Qt does not tell its connection", {}};
    m_watchdog.watch(PQsocket(m_connection));
    QSqlQuery query(handle);
    m_watchdog.waits(true);
    bool set = true;
    // A commit is answered when it is on disk, whatever the server's own default is.
    for (const char *statement : {"SET client_min_messages = error", "SET lock_timeout = 800",
                                  "SET idle_in_transaction_session_timeout = 30000", "SET search_path = public",
                                  "SELECT set_config('synchronous_commit', 'on', false)"
                                  " WHERE current_setting('synchronous_commit') IN ('off', 'local')"})
        set = set && query.exec(QString::fromLatin1(statement));
    m_watchdog.waits(false);
    if (!set)
        return Error{codeOf(query.lastError()), "database: " + query.lastError().text().toStdString(), {}};
    return Nothing{};
}

// SQLSTATE: appendix A of PostgreSQL's manual.
ErrorCode PostgresConnection::codeOf(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty() || lost(error))
        return ErrorCode::Busy;
    for (const char *busy : {"08", "40", "55P03", "57", "53200", "53300", "25P03"}) {
        if (state.startsWith(QLatin1String(busy)))
            return ErrorCode::Busy;
    }
    return ErrorCode::Storage;
}

} // namespace

std::unique_ptr<Connection> postgresConnection(const PostgresServer &server)
{
    return std::make_unique<PostgresConnection>(server);
}

} // namespace postern::relay
