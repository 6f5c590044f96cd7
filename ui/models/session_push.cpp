// What leaves the console: push, keep, revert, more time.

#include "ui/models/session.h"

#include "ui/models/texts.h"

#include <QUuid>

#include <algorithm>
#include <map>

namespace postern {

using namespace Qt::StringLiterals;

QString Session::pushObstacle() const
{
    if (m_link == LinkState::Sample)
        return tr("There is no relay here, nothing leaves this computer.");
    if (m_pushing)
        return tr("A push is on its way.");
    if (m_applied)
        return tr("The last push waits to be kept.");
    if (m_info.role == "viewer")
        return tr("The token is a viewer's: it reads only.");
    if (m_stagedCount == 0)
        return tr("Nothing is staged.");
    return {};
}

void Session::push(const Plan &plan, std::vector<Acknowledgement> acknowledged, const QString &note,
                   std::optional<int> confirmWithin)
{
    if (!m_relay || m_pushing)
        return;
    ChangeRequest request;
    request.changes = plan.changes;
    request.note = toUtf8(note);
    request.acknowledged = std::move(acknowledged);
    if (plan.window)
        request.confirmWithinSeconds = confirmWithin;
    // A push whose answer was lost is asked for again under the same key, so that it is applied once.
    std::string body = writeChangeRequest(request);
    if (m_pushKey.isEmpty() || body != m_pushBody) {
        m_pushKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        m_pushBody = std::move(body);
    }
    m_pushing = true;
    Q_EMIT linkChanged();
    if (!m_beforePush)
        return sendPush(plan.revision, request);
    m_beforePush([this, base = plan.revision, request] { sendPush(base, request); });
}

void Session::sendPush(std::int64_t base, const ChangeRequest &request)
{
    if (!m_relay || !m_pushing)
        return;
    m_relay->push(base, m_pushKey, request, this,
                  [this, meant = touchedAccounts()](const Result<ChangeReply> &reply) { pushAnswered(reply, meant); });
}

void Session::pushAnswered(const Result<ChangeReply> &reply, std::vector<StagedAccount> meant)
{
    m_pushing = false;
    if (!reply) {
        const Error &error = reply.error();
        const bool lost = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout;
        if (!lost) {
            m_pushKey.clear();
            m_pushBody.clear();
        }
        Notice notice;
        notice.level = Notice::Level::Bad;
        notice.detail = tr("The relay keeps what it had; all edits are still staged here.");
        if (error.code == ErrorCode::Stale) {
            notice.key = u"stale"_s;
            notice.title = tr("Not pushed: somebody else changed the relay since revision %1.").arg(revision());
            notice.act = Notice::Act::ReadAgain;
        } else if (error.code == ErrorCode::Pending) {
            notice.key = u"pending"_s;
            const auto problem = m_relay->lastProblem();
            const QString owner = problem ? toQString(problem->owner) : QString();
            notice.title = tr("Not pushed: another change is applied and waits to be kept.");
            if (!owner.isEmpty())
                notice.detail = tr("It is %1's, for another %2 seconds. All edits are still staged here.")
                                    .arg(owner)
                                    .arg(problem->secondsLeft.value_or(0));
            notice.act = Notice::Act::ReadAgain;
        } else if (lost) {
            notice.key = u"offline"_s;
            notice.title = tr("No answer to the push: %1").arg(explainError(error));
            notice.detail = tr("All edits are still staged here. Pushing again applies them once, also if the relay "
                               "took them already.");
            notice.act = Notice::Act::TryAgain;
        } else {
            notice.key = u"push"_s;
            notice.title = tr("Not pushed: %1").arg(explainError(error));
            for (const Fault &fault : error.faults)
                notice.lines << toQString(fault.message);
            if (notice.lines.isEmpty() && !error.detail.empty())
                notice.lines << toQString(error.detail);
            notice.act = error.code == ErrorCode::Findings ? Notice::Act::ReadAgain : Notice::Act::None;
        }
        notify(notice);
        setLink(lost ? LinkState::Offline : LinkState::Connected, lost ? explainError(error) : QString());
        Q_EMIT pushRefused(error);
        return;
    }
    m_pushKey.clear();
    m_pushBody.clear();
    dismiss(u"push"_s);
    dismiss(u"pending"_s);
    dismiss(u"confirmed"_s); // what the last push came to is no news beside this one
    dismiss(u"reverted"_s);
    m_meant = std::move(meant);
    const ChangeReply taken = reply.value();
    if (taken.state == "applied") {
        startWindow(taken);
    } else {
        QStringList lines;
        for (const Plan::Sentence &now : taken.now)
            lines << tr("%1: %2").arg(toQString(now.account), localSentence(now));
        notify({u"confirmed"_s, Notice::Level::Ok, tr("Confirmed: revision %1 is on the relay.").arg(taken.revision),
                lines.size() == 1 ? lines.front() : QString(), Notice::Act::None,
                lines.size() == 1 ? QStringList() : lines});
    }
    if (const int open = taken.openSessions + taken.openSessionsUnknown; open > 0)
        notify({u"sessions"_s,
                Notice::Level::Warn,
                tr("%n open sessions of what was withdrawn still run.", nullptr, open),
                tr("They were let in before the push and can send until they end."),
                Notice::Act::EndSessions,
                {}});
    // New accounts and entries have the relay's ids now: read again instead of guessing them.
    m_readingBack = true;
    read(m_relay.get(), [this, taken](Result<RelayState> state) {
        if (!state) {
            m_readingBack = false;
            failed(state.error(), tr("Pushed, but not read again"));
            Q_EMIT pushed(taken);
            return;
        }
        auto source = std::make_shared<RelayState>(std::move(state).value());
        bringIn(
            source, [source](const auto &) { return incomingOf(*source); },
            [this, taken] {
                m_readingBack = false;
                if (m_applied) {
                    for (const std::string &account : m_applied->accounts) {
                        const auto rows = m_activity.of(account);
                        m_applied->before.insert(m_applied->before.end(), rows.begin(), rows.end());
                    }
                }
                setLink(LinkState::Connected);
                Q_EMIT pushed(taken);
            });
    });
}

QString Session::localSentence(const Plan::Sentence &now) const
{
    // The relay's own word; in the language and numbers of here where it says the same.
    const Account *account = m_draft.current().find(now.account);
    return account != nullptr && sentence(*account, today()) == now.sentence ? accountSentence(*account, today())
                                                                             : toQString(now.sentence);
}

void Session::startWindow(const ChangeReply &reply)
{
    AppliedChange applied;
    applied.revision = reply.revision;
    applied.secondsLeft =
        reply.secondsLeft.value_or(reply.confirmBy ? static_cast<int>((*reply.confirmBy - now()).count()) : 0);
    applied.seconds = std::max(1, applied.secondsLeft);
    applied.now = reply.now;
    applied.pushedAt = now();
    for (const StagedAccount &account : m_meant) {
        if (account.slot.account)
            applied.accounts.push_back(account.slot.account->username);
        else if (const Account *base = m_draft.findBase(account.id))
            applied.accounts.push_back(base->username);
    }
    m_applied = std::move(applied);
    m_windowClock.start();
    m_windowTimer.start();
    Q_EMIT appliedChanged();
}

void Session::resumeWindow(const PendingInfo &pending, std::vector<Plan::Sentence> now)
{
    if (m_applied)
        return;
    ChangeReply reply;
    reply.revision = pending.revision;
    reply.secondsLeft = pending.secondsLeft;
    reply.now = std::move(now);
    startWindow(reply);
    for (const Plan::Sentence &sentence : m_applied->now) {
        m_applied->accounts.push_back(sentence.account);
        const auto rows = m_activity.of(sentence.account);
        m_applied->before.insert(m_applied->before.end(), rows.begin(), rows.end());
    }
    m_applied->ifReverted = pending.ifReverted;
    Q_EMIT appliedChanged(); // now it is known whom it touched
}

void Session::setIfReverted(std::vector<RevertLoss> losses)
{
    if (!m_applied || m_applied->ifReverted == losses)
        return;
    m_applied->ifReverted = std::move(losses);
    Q_EMIT appliedTick(m_applied->secondsLeft);
}

void Session::endWithdrawnSessions()
{
    if (!m_relay)
        return;
    m_relay->endSessions({}, this, [this](const Result<EndSessionsReply> &reply) {
        if (!reply)
            return failed(reply.error(), tr("Open sessions were not ended"));
        const bool all = reply->failed == 0;
        notify({u"sessions"_s,
                all ? Notice::Level::Ok : Notice::Level::Warn,
                tr("%n open sessions were ended.", nullptr, reply->ended + reply->endedUnknown),
                all ? QString() : tr("%n could not be ended: end them on the relay.", nullptr, reply->failed),
                all ? Notice::Act::None : Notice::Act::EndSessions,
                {}});
    });
}

void Session::tick()
{
    if (!m_applied)
        return;
    const int left = m_applied->seconds - static_cast<int>(m_windowClock.elapsed() / 1000);
    m_applied->secondsLeft = std::max(0, left);
    Q_EMIT appliedTick(m_applied->secondsLeft);
    if (left <= 0 && !m_applied->busy)
        windowEnded(false, tr("It was not kept in time."));
}

void Session::keep()
{
    if (!m_applied || m_applied->busy)
        return;
    m_applied->busy = true;
    Q_EMIT appliedChanged();
    m_relay->confirm(m_applied->revision, this, [this](const Result<ChangeReply> &reply) {
        if (!m_applied)
            return;
        m_applied->busy = false;
        if (reply)
            return windowEnded(true, {});
        if (reply.error().code == ErrorCode::Gone)
            return windowEnded(false, explainError(reply.error()));
        failed(reply.error(), tr("Not kept"));
        Q_EMIT appliedChanged();
    });
}

void Session::revertNow()
{
    if (!m_applied || m_applied->busy)
        return;
    m_applied->busy = true;
    Q_EMIT appliedChanged();
    m_relay->revert(m_applied->revision, this, [this](const Result<ChangeReply> &reply) {
        if (!m_applied)
            return;
        m_applied->busy = false;
        if (reply || reply.error().code == ErrorCode::Gone)
            return windowEnded(false, tr("It was reverted here."));
        failed(reply.error(), tr("Not reverted"));
        Q_EMIT appliedChanged();
    });
}

void Session::extend(int seconds)
{
    if (!m_applied || m_applied->busy)
        return;
    m_applied->busy = true;
    m_relay->extend(m_applied->revision, seconds, this, [this, seconds](const Result<ChangeReply> &reply) {
        if (!m_applied)
            return;
        m_applied->busy = false;
        if (!reply) {
            if (reply.error().code == ErrorCode::Gone)
                return windowEnded(false, explainError(reply.error()));
            failed(reply.error(), tr("No more time"));
            return;
        }
        m_applied->seconds = std::max(1, reply->secondsLeft.value_or(seconds));
        m_applied->secondsLeft = m_applied->seconds;
        m_windowClock.restart();
        Q_EMIT appliedChanged();
    });
}

void Session::windowEnded(bool kept, const QString &reason)
{
    if (!kept && m_readingBack) {
        // What the push made comes in first, else it would come over what is read after it.
        QTimer::singleShot(50, this, [this, reason] {
            if (m_applied)
                windowEnded(false, reason);
        });
        return;
    }
    const std::int64_t ended = m_applied ? m_applied->revision : 0;
    m_windowTimer.stop();
    m_applied.reset();
    Q_EMIT appliedChanged();
    if (kept) {
        m_meant.clear();
        notify({u"confirmed"_s, Notice::Level::Ok, tr("Confirmed: revision %1 is kept.").arg(ended), {}, {}, {}});
        return;
    }
    if (!m_relay)
        return;
    setLink(LinkState::Connecting);
    read(m_relay.get(), [this, reason, ended](Result<RelayState> state) {
        if (!state) {
            failed(state.error(), tr("The window ended, but the relay was not read"));
            return;
        }
        auto source = std::make_shared<RelayState>(std::move(state).value());
        const bool back = source->configuration.revision != ended;
        // Kept from elsewhere in the meantime: there is nothing to stage again.
        const auto again = std::make_shared<const std::vector<StagedAccount>>(std::exchange(m_meant, {}));
        const auto conflicts = std::make_shared<std::optional<Merge>>();
        const auto make = [this, source, again, back, conflicts, text = tr("what was reverted"),
                           later = tr("edits staged before reading again")](const auto &) {
            auto incoming = incomingOf(*source);
            if (m_draft.changeCount() > 0) {
                *conflicts = merge(m_draft.base(), m_draft.current(), source->configuration);
                stageMerged(*incoming, later, conflicts->value());
                // What was pushed is staged again below, with what was edited in it since.
                std::erase_if((*conflicts)->conflicts, [&](const Conflict &conflict) {
                    return std::any_of(again->begin(), again->end(), [&](const StagedAccount &meant) {
                        return meant.slot.account && meant.slot.account->username == conflict.account;
                    });
                });
            }
            if (back)
                stageReverted(*incoming, text, *again);
            return incoming;
        };
        bringIn(source, make, [this, back, reason, ended, conflicts, mine = !again->empty()] {
            setLink(LinkState::Connected);
            if (*conflicts)
                tellConflicts(std::move(**conflicts));
            if (back)
                notify({u"reverted"_s,
                        Notice::Level::Warn,
                        tr("Reverted: revision %1 is no longer on the relay.").arg(ended),
                        mine ? tr("%1 All of it is staged again here.").arg(reason)
                             : tr("%1 It was pushed before this start or from elsewhere: History can stage it again.")
                                   .arg(reason),
                        {},
                        {}});
        });
    });
}

void Session::stageReverted(Incoming &incoming, const QString &text, const std::vector<StagedAccount> &again) const
{
    // Edited since the push: the draft has both.
    std::map<std::string_view, const Account *> since;
    for (const AccountPair &pair : m_draft.changed()) {
        if (pair.draft != nullptr)
            since.emplace(pair.draft->username, pair.draft);
    }
    std::vector<Account> put;
    std::vector<std::string> removed;
    for (const StagedAccount &meant : again) {
        if (!meant.slot.account) {
            removed.push_back(meant.id);
            continue;
        }
        Account account = *meant.slot.account;
        if (const auto found = since.find(meant.slot.account->username); found != since.end()) {
            const std::optional<NewPassword> password = account.newPassword;
            account = *found->second;
            account.id = meant.id;
            if (!account.newPassword)
                account.newPassword = password;
        }
        // A replaced password is never taken back by the relay: it is not staged a second time.
        if (isRelayId(meant.id))
            account.newPassword.reset();
        put.push_back(std::move(account));
    }
    stageIn(incoming, text, std::move(put), removed);
}

std::string Session::newPassword(const std::string &username) const
{
    for (const StagedAccount &account : m_meant) {
        if (m_applied && account.slot.account && account.slot.account->username == username &&
            account.slot.account->newPassword && account.slot.account->newPassword->kind != NewPassword::Kind::Hash)
            return account.slot.account->newPassword->secret;
    }
    return {};
}

} // namespace postern
