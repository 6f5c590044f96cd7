#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace postern {

/// Where tokens are kept: in the desktop's keychain, or, where there is none that works, in memory until the program
/// ends; never in a file. Nothing of the keychain is loaded before the first call. The callbacks come later, in the
/// caller's thread, unless `context` is gone by then.
class TokenStore : public QObject
{
    Q_OBJECT
public:
    enum class Kept { Keychain, ThisRunOnly };

    using QObject::QObject;
    /// `why` says in English what was wrong with the keychain, where it is ThisRunOnly.
    void keep(const QString &relay, const QByteArray &token, QObject *context,
              std::function<void(Kept kept, const QString &why)> done);
    /// nullopt: nothing is kept for this relay. A locked keychain looks the same.
    void find(const QString &relay, QObject *context, std::function<void(const std::optional<QByteArray> &token)> done);
    void forget(const QString &relay);

private:
    QHash<QString, QByteArray> m_memory;
};

} // namespace postern
