#pragma once

#include "core/remote/https_connection.h"
#include "core/remote/relay.h"

#include <QHash>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace postern {

/// See makeHttpsRelay(). Calls wait in one line for at most four connections, which are kept open between calls.
class HttpsRelay final : public Relay
{
    Q_OBJECT
public:
    HttpsRelay(RelayAddress address, RelayLimits limits);
    ~HttpsRelay() override;

    void fetchInfo(QObject *context, Done<RelayInfo> done) override;
    void fetchConfiguration(QObject *context, Done<Configuration> done) override;
    void fetchActivity(QObject *context, Done<ActivityPage> done) override;
    void fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done) override;
    void plan(std::int64_t base, const ChangeRequest &request, QObject *context, Done<ChangeReply> done) override;
    void push(std::int64_t base, const QByteArray &idempotencyKey, const ChangeRequest &request, QObject *context,
              Done<ChangeReply> done) override;
    void confirm(std::int64_t revision, QObject *context, Done<ChangeReply> done) override;
    void extend(std::int64_t revision, int seconds, QObject *context, Done<ChangeReply> done) override;
    void revert(std::int64_t revision, QObject *context, Done<ChangeReply> done) override;
    void decide(const QString &account, const Address &address, bool withPassword, QObject *context,
                Done<DecisionReply> done) override;
    void endSessions(const QString &account, QObject *context, Done<EndSessionsReply> done) override;
    void cancelAll() override;
    QList<QSslCertificate> authorities() const override { return m_address.ca; }
    std::optional<Problem> lastProblem() const override { return m_problem; }
    std::optional<ShownCertificate> shownCertificate() const override { return m_shown; }

private:
    using Answer = std::function<void(const Result<HttpResponse> &)>;
    struct Call;
    /// A configuration on its way, page by page.
    struct Paging
    {
        QPointer<QObject> context;
        Done<Configuration> done;
        Configuration whole;
        int restarts = 0;
    };

    void ask(const QByteArray &method, const QByteArray &path, const QByteArray &headers, const QByteArray &body,
             bool safe, QObject *context, Answer answer);
    void serve();
    HttpsConnection *connectionFor(bool safe);
    void drop(HttpsConnection *connection);
    void tellStep(ConnectStep step, const QString &detail);
    void answered(HttpsConnection *connection, const HttpResponse &response);
    void failed(HttpsConnection *connection, const Error &error);
    bool pauseFor(const std::shared_ptr<Call> &call, const HttpResponse &response);
    Result<HttpResponse> judge(const HttpResponse &response);
    void finish(const std::shared_ptr<Call> &call, const Result<HttpResponse> &result);
    void fetchPage(const std::shared_ptr<Paging> &paging, const std::string &after);
    void fetchActivityPage(const std::shared_ptr<ActivityPage> &whole, const std::string &after,
                           const QPointer<QObject> &context, const Done<ActivityPage> &done);

    /// Meaning apart from transport: a body goes through a pure reader.
    template <typename T> static Answer read(Result<T> (*reader)(std::string_view), Done<T> done)
    {
        return [reader, done = std::move(done)](const Result<HttpResponse> &response) {
            if (!response) {
                done(response.error());
                return;
            }
            Result<T> made = reader(response->body);
            if (made)
                done(std::move(made));
            else
                done(Error{ErrorCode::NotARelay, "this is not a Postern relay: " + made.error().detail,
                           made.error().faults});
        };
    }

    RelayAddress m_address;
    RelayLimits m_limits;
    std::deque<std::shared_ptr<Call>> m_calls;
    std::vector<std::unique_ptr<HttpsConnection>> m_connections;
    QHash<HttpsConnection *, std::shared_ptr<Call>> m_busy;
    QList<ConnectStep> m_told;
    std::optional<Problem> m_problem;
    std::optional<ShownCertificate> m_shown;
};

} // namespace postern
