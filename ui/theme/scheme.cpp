#include "ui/theme/scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace postern {

using namespace Qt::StringLiterals;

namespace {
constexpr auto portalService = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalSettings = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto schemeKey = "color-scheme"_L1;

/// The portal wraps the value in one variant or, in its older call, in two.
uint schemeNumber(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
} // namespace

SchemeWatcher::SchemeWatcher(Scheme fallback, QObject *parent)
    : QObject(parent), m_scheme(fallback), m_fallback(fallback)
{
}

void SchemeWatcher::start()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    ask << QString(appearanceGroup) << QString(schemeKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(schemeNumber(QVariant::fromValue(reply.value())));
        watcher->deleteLater();
    });
}

void SchemeWatcher::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        take(schemeNumber(value.variant()));
}

void SchemeWatcher::take(uint wish)
{
    const Scheme next = wish == 1 ? Scheme::Dark : wish == 2 ? Scheme::Light : m_fallback;
    if (next == m_scheme)
        return;
    m_scheme = next;
    Q_EMIT changed(next);
}

} // namespace postern
