#pragma once

#include "ui/models/session.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace postern {

/// Tells the desktop what cannot wait while nobody looks at the window: a change that is about to revert by itself, and
/// what went wrong. Says names of accounts and relays, never a secret. A desktop without notifications misses it
/// silently: the window says the same.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    /// `wanted`: may it tell now? Asked before each.
    DesktopNotifier(Session &session, std::function<bool()> wanted, QObject *parent = nullptr);

Q_SIGNALS:
    void told(const QString &title, const QString &text); ///< was sent to the desktop

private:
    void tell(const QString &title, const QString &text);
    void tick(int secondsLeft);
    Session &m_session;
    std::function<bool()> m_wanted;
    QSet<QString> m_known; ///< titles of the notices that stand
};

} // namespace postern
