#pragma once

#include "core/remote/relay.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace postern {

/// How to reach a relay again. Never holds a token: only where one is kept.
struct Profile
{
    QString name;
    QUrl url;
    QString caFile;         ///< absolute path of the authority's certificate (PEM); empty: none
    QByteArray pin;         ///< 32 bytes; empty: none
    QDateTime trustedSince; ///< of the pin
    QString tokenFile;      ///< absolute path; empty: the keychain, or a person, has the token
    friend bool operator==(const Profile &, const Profile &) = default;
};

/// The relays that the user knows, in one file that only the user can read. Every change is written at once, all or
/// nothing; a file that cannot be understood is left as it is.
class Profiles final
{
public:
    explicit Profiles(QString path = defaultPath());
    /// "$XDG_CONFIG_HOME/postern/relays.json".
    static QString defaultPath();

    /// Empty where there is no file yet. Unreadable: broken, or written by a newer version.
    Result<std::vector<Profile>> load() const;
    /// NotFound lists the names there are. An empty name means the only one.
    Result<Profile> find(const QString &name) const;
    /// InvalidInput: the name is taken, or is none ([A-Za-z0-9][A-Za-z0-9._-]{0,63}).
    Status add(const Profile &profile) const;
    /// The one with the same name; NotFound where there is none.
    Status replace(const Profile &profile) const;
    Status remove(const QString &name) const;
    const QString &path() const { return m_path; }

private:
    Status save(const std::vector<Profile> &profiles) const;
    QString m_path;
};

/// A token from a file of at most 4 KiB; blanks and line ends around it are taken off. Refused where others than the
/// owner may read the file, or where it holds no token.
Result<QByteArray> readTokenFile(const QString &path);

/// The certificates of a PEM file; Unreadable where there are none.
Result<QList<QSslCertificate>> readAuthorities(const QString &path);

/// What makeHttpsRelay() needs, with the authorities read and the token as given.
Result<RelayAddress> addressOf(const Profile &profile, const QByteArray &token);

} // namespace postern
