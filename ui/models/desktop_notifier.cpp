#include "ui/models/desktop_notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace postern {

using namespace Qt::StringLiterals;

DesktopNotifier::DesktopNotifier(Session &session, std::function<bool()> wanted, QObject *parent)
    : QObject(parent), m_session(session), m_wanted(std::move(wanted))
{
    connect(&session, &Session::appliedTick, this, &DesktopNotifier::tick);
    connect(&session, &Session::noticesChanged, this, [this] {
        QSet<QString> standing;
        for (const Notice &notice : m_session.notices()) {
            if (notice.level != Notice::Level::Warn && notice.level != Notice::Level::Bad)
                continue;
            standing.insert(notice.title);
            if (!m_known.contains(notice.title))
                tell(notice.title, notice.detail);
        }
        m_known = standing;
    });
}

void DesktopNotifier::tick(int secondsLeft)
{
    const auto &applied = m_session.applied();
    if (!applied || (secondsLeft != applied->seconds / 2 && secondsLeft != 30))
        return;
    tell(tr("Applied, not yet confirmed: reverts by itself in %n seconds", nullptr, secondsLeft),
         tr("Revision %1 of %2. Keep it in Postern to let it stand.").arg(applied->revision).arg(m_session.name()));
}

void DesktopNotifier::tell(const QString &title, const QString &text)
{
    if (!m_wanted())
        return;
    // org.freedesktop.Notifications.Notify; no answer is waited for.
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << u"Postern"_s << 0U << u"org.postern.Postern"_s << title << text.toHtmlEscaped() << QStringList()
         << QVariantMap() << -1;
    QDBusConnection::sessionBus().send(call);
    Q_EMIT told(title, text);
}

} // namespace postern
