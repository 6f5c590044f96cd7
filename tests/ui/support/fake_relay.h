#pragma once

#include "core/format/history_json.h"
#include "core/remote/relay.h"

#include <QList>
#include <QTimer>

#include <functional>

namespace postern {

/// A relay in memory: holds a configuration, applies pushes to it, and fails on demand. Answers come by the event
/// loop, never before the call returns.
class FakeRelay final : public Relay
{
    Q_OBJECT
public:
    explicit FakeRelay(RelayInfo info, Configuration configuration, ActivityPage activity)
        : m_info(std::move(info)), m_configuration(std::move(configuration)), m_activity(std::move(activity))
    {
    }

    /// The next call that writes answers this instead.
    void failNext(Error error) { m_fail = std::move(error); }
    /// Nothing answers any more.
    void goAway(bool away) { m_away = away; }
    /// Somebody else changes the relay.
    void changeElsewhere(const std::function<void(Configuration &)> &change)
    {
        change(m_configuration);
        ++m_configuration.revision;
    }
    /// What the next reading gets is copied now, not while somebody looks at the clock.
    void copyAhead()
    {
        m_copy = m_configuration;
        m_activityCopy = m_activity;
    }
    void addActivity(ActivityRow row) { m_activity.rows.push_back(std::move(row)); }
    const Configuration &configuration() const { return m_configuration; }
    const QList<ChangeRequest> &pushes() const { return m_pushes; }
    const QList<QByteArray> &keys() const { return m_keys; }
    /// Idempotency keys of the pushes that it took.
    const QList<QByteArray> &taken() const { return m_taken; }
    void setTaken(const QList<QByteArray> &keys) { m_taken = keys; }
    int kept() const { return m_kept; }
    bool isApplied() const { return m_before.has_value(); }
    /// The window ends by itself, as when nobody keeps it in time.
    void lapse() { takeBack(); }

    void fetchInfo(QObject *context, Done<RelayInfo> done) override
    {
        answer<RelayInfo>(context, std::move(done), [this] { return m_info; });
    }
    void fetchConfiguration(QObject *context, Done<Configuration> done) override
    {
        answer<Configuration>(context, std::move(done), [this] {
            return m_copy ? std::move(*std::exchange(m_copy, std::nullopt)) : m_configuration;
        });
    }
    void fetchActivity(QObject *context, Done<ActivityPage> done) override
    {
        answer<ActivityPage>(context, std::move(done), [this] {
            return m_activityCopy ? std::move(*std::exchange(m_activityCopy, std::nullopt)) : m_activity;
        });
    }
    /// "/v1/revisions" and one of them; from the first revision that was asked for on.
    void fetchDocument(const QByteArray &path, QObject *context, Done<std::string> done) override
    {
        answer<std::string>(context, std::move(done), [this, path]() -> Result<std::string> {
            if (m_fail)
                return *std::exchange(m_fail, std::nullopt);
            if (!path.startsWith("/v1/revisions"))
                return Error{ErrorCode::NotFound, "no such document", {}};
            const QByteArray rest = path.mid(13);
            if (rest.startsWith('/')) {
                const std::int64_t wanted = rest.mid(1).toLongLong();
                for (const auto &[info, content] : m_history) {
                    if (info.revision == wanted)
                        return writeConfiguration(content, false);
                }
                return Error{ErrorCode::NotFound, "no such revision", {}};
            }
            const qsizetype at = rest.indexOf("after=");
            const std::int64_t after = at < 0 ? 0 : rest.mid(at + 6).toLongLong();
            RevisionPage page;
            if (m_before)
                page.pending = PendingInfo{m_configuration.revision, "anna", {}, m_secondsLeft, m_ifReverted};
            for (auto one = m_history.rbegin(); one != m_history.rend(); ++one) {
                if (after != 0 && one->first.revision >= after)
                    continue;
                if (page.revisions.size() == 200) {
                    page.next = std::to_string(page.revisions.back().revision);
                    break;
                }
                page.revisions.push_back(one->first);
            }
            return writeRevisionPage(page);
        });
    }
    /// One more line of the history, with what the relay had then.
    void addRevision(RevisionInfo info, Configuration content)
    {
        content.revision = info.revision;
        m_history.emplace_back(std::move(info), std::move(content));
    }
    void plan(std::int64_t base, const ChangeRequest &, QObject *context, Done<ChangeReply> done) override
    {
        answer<ChangeReply>(context, std::move(done), [base] {
            ChangeReply reply;
            reply.revision = base;
            reply.state = "planned";
            return reply;
        });
    }
    void push(std::int64_t base, const QByteArray &key, const ChangeRequest &request, QObject *context,
              Done<ChangeReply> done) override
    {
        if (base != 0) {
            m_pushes << request;
            m_keys << key;
        }
        answer<ChangeReply>(context, std::move(done), [this, base, key, request]() -> Result<ChangeReply> {
            m_problem.reset();
            if (m_taken.contains(key) && base != m_configuration.revision - 1) {
                m_problem = Problem();
                m_problem->type = "idempotency-mismatch";
                return Error{ErrorCode::InvalidInput, "this key belongs to another request", {}};
            }
            if (m_fail)
                return *std::exchange(m_fail, std::nullopt);
            if (base != m_configuration.revision)
                return Error{ErrorCode::Stale, "the base is no longer the relay's", {}};
            Result<Configuration> next = postern::apply(m_configuration, request.changes);
            if (!next)
                return next.error();
            const Configuration before = m_configuration;
            m_configuration = std::move(next).value();
            m_configuration.revision = before.revision + 1;
            giveIds();
            m_taken << key;
            ChangeReply reply;
            reply.revision = m_configuration.revision;
            reply.state = "confirmed";
            reply.openSessions = m_openSessions;
            for (const AccountPair &pair : changedAccounts(before, m_configuration)) {
                if (pair.draft != nullptr)
                    reply.now.push_back({pair.draft->username, sentence(*pair.draft, m_today)});
            }
            if (request.confirmWithinSeconds) {
                reply.state = "applied";
                reply.secondsLeft = *request.confirmWithinSeconds;
                m_before = before;
                m_secondsLeft = *request.confirmWithinSeconds;
            }
            return reply;
        });
    }
    void confirm(std::int64_t revision, QObject *context, Done<ChangeReply> done) override
    {
        answer<ChangeReply>(context, std::move(done), [this, revision]() -> Result<ChangeReply> {
            if (m_fail)
                return *std::exchange(m_fail, std::nullopt);
            if (!m_before)
                return Error{ErrorCode::Gone, "the window has ended", {}};
            m_before.reset();
            ++m_kept;
            ChangeReply reply;
            reply.revision = revision;
            reply.state = "confirmed";
            return reply;
        });
    }
    void extend(std::int64_t revision, int seconds, QObject *context, Done<ChangeReply> done) override
    {
        answer<ChangeReply>(context, std::move(done), [this, revision, seconds]() -> Result<ChangeReply> {
            if (!m_before)
                return Error{ErrorCode::Gone, "the window has ended", {}};
            ChangeReply reply;
            reply.revision = revision;
            reply.state = "applied";
            reply.secondsLeft = seconds;
            return reply;
        });
    }
    void revert(std::int64_t revision, QObject *context, Done<ChangeReply> done) override
    {
        answer<ChangeReply>(context, std::move(done), [this, revision]() -> Result<ChangeReply> {
            takeBack();
            ChangeReply reply;
            reply.revision = revision + 1;
            reply.state = "confirmed";
            return reply;
        });
    }
    void decide(const QString &, const Address &, bool, QObject *context, Done<DecisionReply> done) override
    {
        answer<DecisionReply>(context, std::move(done), [] { return DecisionReply(); });
    }
    void endSessions(const QString &account, QObject *context, Done<EndSessionsReply> done) override
    {
        m_ended << account;
        answer<EndSessionsReply>(context, std::move(done), [this] {
            EndSessionsReply reply;
            reply.ended = std::exchange(m_openSessions, 0);
            return reply;
        });
    }
    /// So many are open of whatever is withdrawn next.
    void setOpenSessions(int count) { m_openSessions = count; }
    const QStringList &ended() const { return m_ended; }
    /// What it tells of the change that is applied; as after a restart of the console.
    void setPending(const Configuration &before, int secondsLeft, std::vector<RevertLoss> losses)
    {
        m_before = before;
        m_secondsLeft = secondsLeft;
        m_ifReverted = std::move(losses);
    }
    void cancelAll() override { ++m_generation; }
    std::optional<Problem> lastProblem() const override { return m_problem; }
    std::optional<ShownCertificate> shownCertificate() const override { return std::nullopt; }

private:
    template <typename T> void answer(QObject *context, Done<T> done, std::function<Result<T>()> make)
    {
        const int generation = m_generation;
        QTimer::singleShot(0, context, [this, generation, done = std::move(done), make = std::move(make)] {
            if (generation != m_generation)
                return done(Error{ErrorCode::Cancelled, "cancelled", {}});
            if (m_away)
                return done(Error{ErrorCode::Unreachable, "no connection", {}});
            done(make());
        });
    }
    void giveIds()
    {
        for (Account &account : m_configuration.accounts) {
            if (!isRelayId(account.id))
                account.id = "acc_new" + std::to_string(++m_lastId);
            if (account.newPassword)
                account.passwordSet = true;
            account.newPassword.reset();
            for (Entry &entry : account.allowlist.entries) {
                if (!isRelayId(entry.id))
                    entry.id = "ent_new" + std::to_string(++m_lastId);
            }
        }
    }
    void takeBack()
    {
        if (!m_before)
            return;
        const std::int64_t next = m_configuration.revision + 1;
        m_configuration = *m_before;
        m_configuration.revision = next;
        m_before.reset();
    }

    Date m_today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
    RelayInfo m_info;
    Configuration m_configuration;
    ActivityPage m_activity;
    std::optional<Configuration> m_copy;
    std::optional<ActivityPage> m_activityCopy;
    std::vector<std::pair<RevisionInfo, Configuration>> m_history;
    std::optional<Configuration> m_before;
    std::optional<Error> m_fail;
    QList<ChangeRequest> m_pushes;
    QList<QByteArray> m_keys;
    QList<QByteArray> m_taken;
    std::optional<Problem> m_problem;
    std::vector<RevertLoss> m_ifReverted;
    QStringList m_ended; ///< accounts whose sessions were to end
    int m_openSessions = 0;
    int m_secondsLeft = 0;
    bool m_away = false;
    int m_kept = 0;
    int m_lastId = 0;
    int m_generation = 0;
};

} // namespace postern
