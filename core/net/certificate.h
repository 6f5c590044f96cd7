#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace postern {

/// SHA-256 of the certificate's public key (SPKI, DER): what a pin is. Empty for a null certificate.
QByteArray pinOf(const QSslCertificate &certificate);

/// Reads a pin as people paste it: 64 hex digits, in any case, with or without colons or blanks between them.
/// Empty where it is anything else.
QByteArray parsePin(const QString &text);
/// 32 bytes as "AB12:CD34:..." in groups of four digits; empty for no pin.
QString formatPin(const QByteArray &pin);

/// What is trusted, and how far.
struct TrustRule
{
    QByteArray pin; ///< 32 bytes; empty: none. Where it is set, the system's authorities do not count
    bool ownAuthorities =
        false; ///< the errors were made against authorities that the user gave, so they count beside a pin
    bool pinCoversDates = true; ///< does a pin also let an expired certificate pass?
};

/// What is wrong with a certificate, by what would mend it.
enum class CertificateTrouble { Dates, Name, Issuer, Weak, Revoked, Changed, Other };

/// What is to be said about a chain. Nothing may be sent to a server whose chain is not trusted.
struct CertificateJudgement
{
    bool trusted = false;
    bool byPin = false;
    bool changed = false;               ///< a key was pinned and another one was shown
    QList<CertificateTrouble> troubles; ///< of the reasons, each once
    QStringList reasons;                ///< why it is not trusted, each a clause: "it expired on 2026-01-02"
    QString reason() const;             ///< all of them, joined
};

/// `errors` are those of the handshake, with `host` as the name that was asked for. A pin accepts exactly its key,
/// whatever name or issuer the certificate has, but never one that its issuer has revoked.
CertificateJudgement judgeCertificate(const QList<QSslCertificate> &chain, const QList<QSslError> &errors,
                                      const TrustRule &rule, const QString &host);

/// "mail.example, issued by Example CA, valid 2026-01-01 to 2027-01-01", escaped.
QString describeCertificate(const QSslCertificate &certificate);
/// "RSA, 2048 bits"; "a key that cannot be read" where OpenSSL cannot.
QString describeKey(const QSslCertificate &certificate);
/// All names that a certificate is for, escaped.
QStringList namesOf(const QSslCertificate &certificate);

} // namespace postern
