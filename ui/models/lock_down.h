#pragma once

#include "ui/models/session.h"

#include <QObject>

namespace postern {

/// Lock down now: one account, on the relay, at once and without a window. Its list is on with what the relay has
/// listed, its password is a new one, its open sessions end. Nothing else that is staged goes along; it stays staged.
/// What came of it is said in the session's notices. Deletes itself at the end.
class LockDown final : public QObject
{
    Q_OBJECT
public:
    /// Begins at once. `id`: of an account that the relay has.
    LockDown(Session &session, const std::string &id, NewPassword password);

    /// The account as it stands afterwards, for the words before it is done.
    static Account after(const Account &base, const NewPassword &password);

Q_SIGNALS:
    void ended(bool done);

private:
    void ask(bool onlyPassword);
    void push(const ChangeRequest &request, bool onlyPassword);
    void endSessions(const ChangeReply &reply, bool onlyPassword);
    void fail(const QString &why);
    void end(bool done);
    Session &m_session;
    Relay *m_relay;
    Account m_base;
    NewPassword m_password;
    QByteArray m_key; ///< the same where the answer was lost, so that it is done once
};

} // namespace postern
