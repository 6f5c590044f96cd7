#include "core/remote/https_relay.h"

#include "core/net/escape.h"
#include "core/net/host_name.h"
#include "core/net/net_text.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace postern {

namespace {

constexpr std::size_t mostConnections = 4;
constexpr int mostTries = 5;
constexpr int mostRestarts = 3; // of paging, where the revision moved on meanwhile

bool isJson(const HttpResponse &response)
{
    const std::string_view type = response.header("content-type");
    const std::string_view bare = type.substr(0, type.find(';'));
    return bare == "application/json" || bare == "application/problem+json";
}

/// What the other side wrote goes to terminals and logs.
std::string safe(std::string_view text)
{
    return escapeForShow(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))).toStdString();
}

Error notARelay(const std::string &why)
{
    return Error{ErrorCode::NotARelay, "this is not a Postern relay: " + why, {}};
}

ErrorCode codeOf(const HttpResponse &response, const Problem &problem)
{
    switch (response.status) {
    case 401:
        return ErrorCode::Unauthorized;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Pending;
    case 410:
        return ErrorCode::Gone;
    case 412:
        return ErrorCode::Stale;
    case 413:
        return ErrorCode::TooLarge;
    case 422:
        return problem.reply || problem.type == "findings" ? ErrorCode::Findings : ErrorCode::InvalidInput;
    case 429:
    case 503:
        return ErrorCode::Busy;
    case 507:
        return ErrorCode::Storage;
    default:
        return response.status >= 500 ? ErrorCode::Internal : ErrorCode::InvalidInput;
    }
}

std::string quoted(std::int64_t revision)
{
    return '"' + std::to_string(revision) + '"';
}

} // namespace

/// One question to the relay, over as many tries as it takes.
struct HttpsRelay::Call
{
    QByteArray request;
    bool safe = false; ///< may it be sent twice?
    Answer answer;
    QPointer<QObject> context;
    HttpsConnection *connection = nullptr;
    std::unique_ptr<QTimer> deadline;
    std::unique_ptr<QTimer> pause;
    int tries = 0;
    bool resent = false;
};

HttpsRelay::HttpsRelay(RelayAddress address, RelayLimits limits) : m_address(std::move(address)), m_limits(limits) {}

HttpsRelay::~HttpsRelay()
{
    for (const auto &connection : m_connections) {
        connection->disconnect(this);
        connection->abort();
    }
}

void HttpsRelay::ask(const QByteArray &method, const QByteArray &path, const QByteArray &headers,
                     const QByteArray &body, bool safe, QObject *context, Answer answer)
{
    auto call = std::make_shared<Call>();
    QByteArray host = hostOf(m_address.url.host());
    if (host.contains(':'))
        host = '[' + host + ']';
    call->request = method + ' ' + path + " HTTP/1.1\r\nHost: " + host + ':' +
                    QByteArray::number(m_address.url.port(443)) + "\r\nAuthorization: Bearer " + m_address.token +
                    "\r\nAccept: application/json\r\nAccept-Encoding: identity\r\n"
                    "User-Agent: postern/" POSTERN_VERSION "\r\n" +
                    headers;
    if (method != "GET")
        call->request +=
            "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    call->request += "\r\n" + body;
    call->safe = safe;
    call->answer = std::move(answer);
    call->context = context ? context : this;
    call->deadline = std::make_unique<QTimer>();
    call->deadline->setSingleShot(true);
    connect(call->deadline.get(), &QTimer::timeout, this, [this, weak = std::weak_ptr<Call>(call)] {
        if (const auto it = weak.lock())
            finish(it, Error{ErrorCode::Timeout,
                             "the relay did not answer within " + std::to_string(m_limits.call / 1000) + " s",
                             {}});
    });
    call->deadline->start(m_limits.call);
    m_calls.push_back(call);
    QMetaObject::invokeMethod(this, &HttpsRelay::serve, Qt::QueuedConnection);
}

void HttpsRelay::serve()
{
    for (const std::shared_ptr<Call> &call : std::vector<std::shared_ptr<Call>>(m_calls.begin(), m_calls.end())) {
        if (call->connection || call->pause || !call->answer)
            continue;
        HttpsConnection *connection = connectionFor(call->safe);
        if (!connection)
            return;
        call->connection = connection;
        ++call->tries;
        m_busy.insert(connection, call);
        connection->send(call->request);
    }
}

HttpsConnection *HttpsRelay::connectionFor(bool safe)
{
    // What must not be sent twice gets a connection of its own: an idle one may be dead without our knowing.
    for (const auto &connection : m_connections) {
        if (safe && connection->isIdle() && !m_busy.contains(connection.get()))
            return connection.get();
    }
    if (m_connections.size() >= mostConnections) {
        const auto idle = std::find_if(m_connections.begin(), m_connections.end(),
                                       [this](const auto &one) { return !m_busy.contains(one.get()); });
        if (idle == m_connections.end())
            return nullptr;
        drop(idle->get());
    }
    auto connection = std::make_unique<HttpsConnection>(m_address, m_limits);
    HttpsConnection *raw = connection.get();
    connect(raw, &HttpsConnection::stepReached, this, &HttpsRelay::tellStep);
    connect(raw, &HttpsConnection::answered, this,
            [this, raw](const HttpResponse &response) { answered(raw, response); });
    connect(raw, &HttpsConnection::failed, this, [this, raw](const Error &error) { failed(raw, error); });
    connect(raw, &HttpsConnection::closed, this, [this, raw] { drop(raw); });
    m_connections.push_back(std::move(connection));
    return raw;
}

void HttpsRelay::drop(HttpsConnection *connection)
{
    m_busy.remove(connection);
    const auto at = std::find_if(m_connections.begin(), m_connections.end(),
                                 [connection](const auto &one) { return one.get() == connection; });
    if (at == m_connections.end())
        return;
    connection->disconnect(this);
    connection->abort();
    at->release()->deleteLater();
    m_connections.erase(at);
}

void HttpsRelay::tellStep(ConnectStep step, const QString &detail)
{
    if (!m_told.contains(step)) {
        m_told << step;
        Q_EMIT stepReached(step, detail);
    }
}

void HttpsRelay::answered(HttpsConnection *connection, const HttpResponse &response)
{
    const std::shared_ptr<Call> call = m_busy.take(connection);
    if (!connection->isIdle())
        drop(connection);
    if (!call)
        return;
    call->connection = nullptr;
    const bool busy = response.status == 429 || response.status == 503;
    if (busy && call->safe && pauseFor(call, response))
        return;
    const QPointer<HttpsRelay> self(this); // an answer may be the end of us
    if (response.status >= 200 && response.status < 300)
        tellStep(ConnectStep::SignIn, {});
    if (self)
        finish(call, judge(response));
    if (self)
        serve();
}

void HttpsRelay::failed(HttpsConnection *connection, const Error &error)
{
    const std::shared_ptr<Call> call = m_busy.take(connection);
    if (error.code == ErrorCode::Certificate)
        m_shown = connection->shown();
    // Only a connection that stood and broke is worth a second try: a relay that is not there will not be there now.
    const bool broke = error.code == ErrorCode::Unreachable && connection->wasSent();
    drop(connection);
    if (!call)
        return;
    call->connection = nullptr;
    if (broke && call->safe && !call->resent) {
        call->resent = true;
        serve();
        return;
    }
    const QPointer<HttpsRelay> self(this);
    finish(call, error);
    if (self)
        serve();
}

bool HttpsRelay::pauseFor(const std::shared_ptr<Call> &call, const HttpResponse &response)
{
    bool told = false;
    const std::string_view after = response.header("retry-after");
    const int seconds = QByteArray(after.data(), static_cast<qsizetype>(after.size())).toInt(&told);
    const int least = 1000 << (call->tries - 1);
    const int jitter = QRandomGenerator::global()->bounded(least / 4 + 1); // so that many consoles do not come at once
    const int wait = std::max(told && seconds > 0 && seconds < 3600 ? seconds * 1000 : 0, least) + jitter;
    if (call->tries >= mostTries || wait >= call->deadline->remainingTime())
        return false;
    call->pause = std::make_unique<QTimer>();
    call->pause->setSingleShot(true);
    connect(call->pause.get(), &QTimer::timeout, this, [this, weak = std::weak_ptr<Call>(call)] {
        if (const auto it = weak.lock()) {
            it->pause.release()->deleteLater();
            serve();
        }
    });
    call->pause->start(wait);
    Q_EMIT waiting(wait);
    return true;
}

Result<HttpResponse> HttpsRelay::judge(const HttpResponse &response)
{
    if (response.status >= 300 && response.status < 400)
        return notARelay("it sends the caller elsewhere (status " + std::to_string(response.status) +
                         "), which is not followed");
    if (!isJson(response)) {
        if (response.status == 429 || response.status == 503)
            return Error{ErrorCode::Busy, "the relay is busy (status " + std::to_string(response.status) + ")", {}};
        return notARelay("it answered with " +
                         (response.header("content-type").empty() ? std::string("no content type")
                                                                  : safe(response.header("content-type"))) +
                         ", not with JSON");
    }
    if (response.status >= 200 && response.status < 300)
        return response;
    const Result<Problem> problem = readProblem(response.body);
    if (!problem)
        return notARelay("its answer of status " + std::to_string(response.status) + " is no problem document");
    m_problem = *problem;
    const ErrorCode code = codeOf(response, *problem);
    std::string detail = problem->detail.empty() ? problem->title : problem->detail;
    const std::string_view after = response.header("retry-after");
    if (code == ErrorCode::Busy && !after.empty() && after.size() < 6 &&
        std::all_of(after.begin(), after.end(), [](char c) { return c >= '0' && c <= '9'; }))
        detail += " (try again in " + std::string(after) + " s)";
    Error error{code, safe(detail), problem->faults};
    for (Fault &fault : error.faults) {
        fault.path = safe(fault.path);
        fault.message = safe(fault.message);
    }
    return error;
}

void HttpsRelay::finish(const std::shared_ptr<Call> &call, const Result<HttpResponse> &result)
{
    const auto at = std::find(m_calls.begin(), m_calls.end(), call);
    if (at == m_calls.end())
        return;
    m_calls.erase(at);
    if (call->connection)
        drop(std::exchange(call->connection, nullptr));
    call->deadline.release()->deleteLater();
    if (call->pause)
        call->pause.release()->deleteLater();
    const Answer answer = std::exchange(call->answer, nullptr);
    if (call->context)
        answer(result);
}

void HttpsRelay::cancelAll()
{
    const auto calls = std::exchange(m_calls, {});
    for (const std::shared_ptr<Call> &call : calls) {
        if (call->connection)
            drop(std::exchange(call->connection, nullptr));
        if (call->context)
            QMetaObject::invokeMethod(
                call->context,
                [answer = std::exchange(call->answer, nullptr)] {
                    answer(Error{ErrorCode::Cancelled, "cancelled", {}});
                },
                Qt::QueuedConnection);
        call->deadline->stop();
        if (call->pause)
            call->pause->stop();
    }
}

void HttpsRelay::fetchInfo(QObject *context, Done<RelayInfo> done)
{
    ask("GET", "/v1/relay", {}, {}, true, context, read<RelayInfo>(readRelayInfo, std::move(done)));
}

void HttpsRelay::fetchConfiguration(QObject *context, Done<Configuration> done)
{
    auto paging = std::make_shared<Paging>();
    paging->context = context ? context : this;
    paging->done = std::move(done);
    fetchPage(paging, {});
}

void HttpsRelay::fetchPage(const std::shared_ptr<Paging> &paging, const std::string &after)
{
    QByteArray path = "/v1/accounts?limit=2000";
    if (!after.empty())
        path += "&after=" + QUrl::toPercentEncoding(QString::fromStdString(after));
    ask("GET", path, {}, {}, true, paging->context,
        read<ConfigurationPage>(readConfigurationPage, [this, paging, after](Result<ConfigurationPage> page) {
            if (!page) {
                paging->done(page.error());
                return;
            }
            Configuration &whole = paging->whole;
            std::vector<Account> &accounts = page.value().configuration.accounts;
            const bool none = accounts.empty();
            if (after.empty()) {
                whole = std::move(page.value().configuration);
            } else if (page->configuration.revision != whole.revision) {
                // Somebody pushed in between; pages of two revisions make a configuration that never was.
                if (++paging->restarts > mostRestarts)
                    paging->done(
                        Error{ErrorCode::Busy, "the relay's configuration keeps changing while it is read", {}});
                else
                    fetchPage(paging, {});
                return;
            } else {
                whole.accounts.insert(whole.accounts.end(), std::make_move_iterator(accounts.begin()),
                                      std::make_move_iterator(accounts.end()));
            }
            if (!page->next.empty() && (none || page->next == after)) {
                paging->done(notARelay("its pages have no end"));
                return;
            }
            if (!page->next.empty()) {
                fetchPage(paging, page->next);
                return;
            }
            const QPointer<HttpsRelay> self(this);
            tellStep(ConnectStep::Load, NetText::tr("%1 accounts").arg(whole.accounts.size()));
            if (!self || !paging->context)
                return;
            paging->done(std::move(whole));
        }));
}

void HttpsRelay::fetchActivity(QObject *context, Done<ActivityPage> done)
{
    auto whole = std::make_shared<ActivityPage>();
    fetchActivityPage(whole, {}, QPointer<QObject>(context ? context : this), std::move(done));
}

void HttpsRelay::fetchActivityPage(const std::shared_ptr<ActivityPage> &whole, const std::string &after,
                                   const QPointer<QObject> &context, const Done<ActivityPage> &done)
{
    QByteArray path = "/v1/activity?limit=2000";
    if (!after.empty())
        path += "&after=" + QUrl::toPercentEncoding(QString::fromStdString(after));
    ask("GET", path, {}, {}, true, context,
        read<ActivityPage>(readActivityPage, [this, whole, after, context, done](Result<ActivityPage> page) {
            if (!page) {
                done(page.error());
                return;
            }
            std::vector<ActivityRow> &rows = page.value().rows;
            const bool none = rows.empty();
            whole->rows.insert(whole->rows.end(), std::make_move_iterator(rows.begin()),
                               std::make_move_iterator(rows.end()));
            whole->evidence = std::move(page.value().evidence);
            if (page->next.empty())
                done(std::move(*whole));
            else if (none || page->next == after)
                done(notARelay("its pages have no end"));
            else
                fetchActivityPage(whole, page->next, context, done);
        }));
}

void HttpsRelay::fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done)
{
    ask("GET", path, {}, {}, true, context, [done = std::move(done)](const Result<HttpResponse> &response) {
        if (response)
            done(response->body);
        else
            done(response.error());
    });
}

void HttpsRelay::plan(std::int64_t base, const ChangeRequest &request, QObject *context, Done<ChangeReply> done)
{
    ask("POST", "/v1/changes?dry_run=true", "If-Match: " + QByteArray::fromStdString(quoted(base)) + "\r\n",
        QByteArray::fromStdString(writeChangeRequest(request)), true, context,
        read<ChangeReply>(readChangeReply, std::move(done)));
}

void HttpsRelay::push(std::int64_t base, const QByteArray &idempotencyKey, const ChangeRequest &request,
                      QObject *context, Done<ChangeReply> done)
{
    m_problem.reset();
    ask("POST", "/v1/changes",
        "If-Match: " + QByteArray::fromStdString(quoted(base)) +
            "\r\nIdempotency-Key: " + idempotencyKey.toPercentEncoding() + "\r\n",
        QByteArray::fromStdString(writeChangeRequest(request)), true, context,
        read<ChangeReply>(readChangeReply, std::move(done)));
}

void HttpsRelay::confirm(std::int64_t revision, QObject *context, Done<ChangeReply> done)
{
    ask("POST", "/v1/revisions/" + QByteArray::number(qint64(revision)) + "/confirm", {}, "{}", true, context,
        read<ChangeReply>(readChangeReply, std::move(done)));
}

void HttpsRelay::extend(std::int64_t revision, int seconds, QObject *context, Done<ChangeReply> done)
{
    ask("POST", "/v1/revisions/" + QByteArray::number(qint64(revision)) + "/extend", {},
        "{\"confirm_within_s\":" + QByteArray::number(seconds) + '}', false, context,
        read<ChangeReply>(readChangeReply, std::move(done)));
}

void HttpsRelay::revert(std::int64_t revision, QObject *context, Done<ChangeReply> done)
{
    ask("POST", "/v1/revisions/" + QByteArray::number(qint64(revision)) + "/revert", {}, "{}", false, context,
        read<ChangeReply>(readChangeReply, std::move(done)));
}

void HttpsRelay::decide(const QString &account, const Address &address, bool withPassword, QObject *context,
                        Done<DecisionReply> done)
{
    DecisionRequest request;
    request.account = account.toStdString();
    request.address = EntryValue(Value::address(address));
    request.withPassword = withPassword;
    ask("POST", "/v1/decisions", {}, QByteArray::fromStdString(writeDecisionRequest(request)), true, context,
        read<DecisionReply>(readDecisionReply, std::move(done)));
}

void HttpsRelay::endSessions(const QString &account, QObject *context, Done<EndSessionsReply> done)
{
    ask("POST", "/v1/sessions/end", {}, QByteArray::fromStdString(writeEndSessionsRequest({account.toStdString()})),
        false, context, read<EndSessionsReply>(readEndSessionsReply, std::move(done)));
}

std::unique_ptr<Relay> makeHttpsRelay(RelayAddress address, RelayLimits limits)
{
    return std::make_unique<HttpsRelay>(std::move(address), limits);
}

} // namespace postern
