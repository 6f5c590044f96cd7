#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QStringList>

namespace postern::test {

struct Identity
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> chain; ///< what a server shows, its own first
};

struct CertificateWish
{
    QString name = QStringLiteral("relay.test");
    QStringList alternatives{QStringLiteral("DNS:relay.test"), QStringLiteral("IP:127.0.0.1")};
    int validFromDays = -10;
    int validForDays = 300; ///< from now
    int rsaBits = 0;        ///< 0: an EC key, P-256
    bool sha1 = false;
    bool authority = false;
    const Identity *issuer = nullptr; ///< nullptr: signed by itself
};

/// A fresh key and certificate, made in memory.
Identity makeIdentity(const CertificateWish &wish = {});

} // namespace postern::test
