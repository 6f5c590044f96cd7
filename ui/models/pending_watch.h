#pragma once

#include "ui/models/session.h"

#include <QObject>

namespace postern {

/// Asks the relay what waits to be kept there: when it is opened, so that the countdown of a push before a crash or a
/// restart goes on; and from half time on, what the revert itself would cut off.
class PendingWatch final : public QObject
{
    Q_OBJECT
public:
    explicit PendingWatch(Session &session, QObject *parent = nullptr);

private:
    void ask(const std::function<void(const PendingInfo &)> &found);
    void resume(const PendingInfo &pending);
    void tick(int secondsLeft);
    Session &m_session;
    bool m_asking = false;
};

/// What became of the senders of the accounts that a push touched, since the push.
struct SincePush
{
    std::uint64_t accepted = 0; ///< messages
    std::uint64_t refused = 0;  ///< attempts with the right password
    int silent = 0;             ///< addresses that sent in the 30 days before and not since
};
SincePush sincePush(const AppliedChange &applied, const ActivityLog &activity);

} // namespace postern
