#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QDBusVariant;

namespace postern {

/// Light or dark as the desktop wishes, from the settings portal; without a portal, by the lightness of the
/// palette that Qt started with. Says when the wish changes.
class SchemeWatcher final : public QObject
{
    Q_OBJECT
public:
    explicit SchemeWatcher(Scheme fallback, QObject *parent = nullptr);
    Scheme scheme() const { return m_scheme; }
    /// Asks the portal; the answer comes by changed(), so that the first window need not wait for it.
    void start();

Q_SIGNALS:
    void changed(postern::Scheme scheme);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void take(uint wish);
    Scheme m_scheme;
    Scheme m_fallback;
};

} // namespace postern
