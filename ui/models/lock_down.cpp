#include "ui/models/lock_down.h"

#include "ui/models/acknowledgements.h"
#include "ui/models/texts.h"

#include <QUuid>

namespace postern {

using namespace Qt::StringLiterals;

LockDown::LockDown(Session &session, const std::string &id, NewPassword password)
    : QObject(&session), m_session(session), m_relay(session.relay()), m_password(std::move(password)),
      m_key(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
{
    const Account *base = session.draft().findBase(id);
    if (m_relay == nullptr || base == nullptr) {
        fail(tr("There is no such account on the relay."));
        return;
    }
    m_base = *base;
    ask(false);
}

Account LockDown::after(const Account &base, const NewPassword &password)
{
    Account next = base;
    next.allowlist.enabled = true;
    next.allowlist.observe = false;
    next.newPassword = password;
    return next;
}

void LockDown::ask(bool onlyPassword)
{
    Account next = after(m_base, m_password);
    if (onlyPassword)
        next.allowlist = m_base.allowlist;
    ChangeRequest request;
    request.changes = diffAccount(&m_base, &next);
    request.note = toUtf8(tr("Lock down now: %1").arg(toQString(m_base.username)));
    // Who is cut off is shown before, not asked: what the relay itself finds is acknowledged as it stands.
    m_relay->plan(m_session.revision(), request, this, [this, request, onlyPassword](const Result<ChangeReply> &reply) {
        if (!reply)
            return fail(explainError(reply.error()));
        ChangeRequest known = request;
        for (const Finding &finding : reply->findings) {
            if (finding.severity == Severity::Error)
                return fail(findingMessage(finding));
            if (needsAcknowledgement(finding))
                known.acknowledged.push_back(acknowledge(finding));
        }
        push(known, onlyPassword);
    });
}

void LockDown::push(const ChangeRequest &request, bool onlyPassword)
{
    const QByteArray key = onlyPassword ? m_key + "-password" : m_key;
    m_relay->push(m_session.revision(), key, request, this, [this, onlyPassword](const Result<ChangeReply> &reply) {
        if (reply)
            return endSessions(*reply, onlyPassword);
        // Beside a change that waits to be kept only containment is taken: the password alone, then.
        if (reply.error().code == ErrorCode::Pending && !onlyPassword)
            return ask(true);
        fail(explainError(reply.error()));
    });
}

void LockDown::endSessions(const ChangeReply &taken, bool onlyPassword)
{
    m_relay->endSessions(
        toQString(m_base.username), this, [this, taken, onlyPassword](const Result<EndSessionsReply> &reply) {
            const QString name = toQString(m_base.username);
            const bool sessions = reply && reply->failed == 0;
            QStringList lines;
            for (const Plan::Sentence &now : taken.now)
                lines << toQString(now.sentence);
            lines << (sessions ? tr("%n open sessions were ended.", nullptr, reply->ended + reply->endedUnknown)
                      : reply
                          ? tr("%n open sessions could not be ended: end them on the relay.", nullptr, reply->failed)
                          : tr("Open sessions were not ended: %1").arg(explainError(reply.error())));
            if (onlyPassword && !m_base.allowlist.enabled)
                lines << tr("Its list is as it was: the change that is applied has to be kept or "
                            "reverted before it can be turned on.");
            m_session.notify({u"lockdown"_s,
                              sessions && !onlyPassword ? Notice::Level::Ok : Notice::Level::Warn,
                              tr("Locked down: %1, confirmed as revision %2.").arg(name).arg(taken.revision),
                              lines.join(u' '),
                              Notice::Act::None,
                              {}});
            m_session.reload();
            end(true);
        });
}

void LockDown::fail(const QString &why)
{
    m_session.notify({u"lockdown"_s,
                      Notice::Level::Bad,
                      tr("Not locked down: %1").arg(why),
                      tr("The relay has what it had, and the new password is not in use. Read again and repeat it."),
                      m_relay != nullptr ? Notice::Act::ReadAgain : Notice::Act::None,
                      {}});
    end(false);
}

void LockDown::end(bool done)
{
    Q_EMIT ended(done);
    deleteLater();
}

} // namespace postern
