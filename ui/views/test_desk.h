#pragma once

#include "core/smtp/verdict.h"
#include "ui/models/session.h"

namespace postern {

class AfterPush;
class AppliedStrip;
class TestPage;

/// Gives Test connection what it needs of the session: accounts, decisions, what the relay says of a test; and tests
/// what a push changed. The page itself knows no session.
class TestDesk final : public QObject
{
    Q_OBJECT
public:
    TestDesk(Session &session, TestPage *page, AppliedStrip *strip, QObject *parent);
    AfterPush *afterPush() const { return m_afterPush; }

private:
    void askRelay(const QString &account, const Address &address, qint64 elapsed,
                  const std::function<void(RelayWord)> &done);
    void update();
    Session &m_session;
    TestPage *m_test;
    AfterPush *m_afterPush = nullptr;
};

} // namespace postern
