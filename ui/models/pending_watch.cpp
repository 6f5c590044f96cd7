#include "ui/models/pending_watch.h"

#include <algorithm>
#include <set>

namespace postern {

namespace {

constexpr int askEverySeconds = 5;

} // namespace

PendingWatch::PendingWatch(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, [this] {
        if (!m_session.applied())
            ask([this](const PendingInfo &pending) { resume(pending); });
    });
    connect(&session, &Session::appliedTick, this, &PendingWatch::tick);
}

void PendingWatch::ask(const std::function<void(const PendingInfo &)> &found)
{
    Relay *relay = m_session.relay();
    if (relay == nullptr || m_asking || !m_session.info().capabilities.confirm)
        return;
    m_asking = true;
    relay->fetchDocument("/v1/revisions?limit=1", this, [this, found, relay](const Result<std::string> &text) {
        m_asking = false;
        if (m_session.relay() != relay || !text)
            return; // what matters is asked for again, or was said by another call
        const Result<RevisionPage> page = readRevisionPage(*text);
        if (page && page->pending)
            found(*page->pending);
    });
}

void PendingWatch::resume(const PendingInfo &pending)
{
    if (m_session.applied())
        return; // the push that began it was found by its key
    Relay *relay = m_session.relay();
    relay->fetchDocument(
        "/v1/revisions/" + QByteArray::number(qint64(pending.revision - 1)), this,
        [this, relay, pending](const Result<std::string> &text) {
            if (m_session.relay() != relay || m_session.applied())
                return;
            const Result<Configuration> before =
                text ? readConfiguration(*text, UnknownFields::Ignore) : Result<Configuration>(text.error());
            std::vector<Plan::Sentence> now;
            if (before) {
                for (const AccountPair &pair : changedAccounts(*before, m_session.draft().base())) {
                    if (pair.draft != nullptr)
                        now.push_back({pair.draft->username, sentence(*pair.draft, m_session.today())});
                }
            }
            m_session.resumeWindow(pending, std::move(now));
        });
}

void PendingWatch::tick(int secondsLeft)
{
    const auto &applied = m_session.applied();
    if (!applied || applied->busy || secondsLeft * 2 > applied->seconds || secondsLeft % askEverySeconds != 0)
        return;
    ask([this](const PendingInfo &pending) {
        if (m_session.applied() && m_session.applied()->revision == pending.revision)
            m_session.setIfReverted(pending.ifReverted);
    });
}

SincePush sincePush(const AppliedChange &applied, const ActivityLog &activity)
{
    SincePush since;
    for (const std::string &account : applied.accounts) {
        std::set<std::string> heard;
        std::set<std::string> known;
        const auto countBefore = [&](const ActivityRow &row) {
            for (const ActivityRow &old : applied.before) {
                if (old.account == row.account && old.address == row.address && old.method == row.method &&
                    old.outcome == row.outcome)
                    return old.count;
            }
            return std::uint64_t{0};
        };
        for (const ActivityRow &row : activity.of(account)) {
            const std::uint64_t before = countBefore(row);
            const std::uint64_t fresh = row.count > before ? row.count - before : 0;
            since.accepted += row.outcome == Outcome::Accepted ? fresh : 0;
            since.refused += row.outcome == Outcome::Blocked ? fresh : 0;
            if (fresh > 0)
                heard.insert(row.address.toString());
        }
        for (const ActivityRow &old : applied.before) {
            if (old.account == account && old.outcome == Outcome::Accepted &&
                applied.pushedAt - old.lastSeen <= std::chrono::days(30))
                known.insert(old.address.toString());
        }
        since.silent += static_cast<int>(
            std::count_if(known.begin(), known.end(), [&](const std::string &one) { return heard.count(one) == 0; }));
    }
    return since;
}

} // namespace postern
