#include "core/net/certificate.h"

#include "core/net/escape.h"
#include "core/net/net_text.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslKey>

#include <openssl/x509.h>

#include <memory>

namespace postern {

namespace {

using X509Pointer = std::unique_ptr<X509, decltype(&X509_free)>;

X509Pointer toX509(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &bytes, static_cast<long>(der.size())), &X509_free};
}

QString firstOr(const QStringList &list, const QString &otherwise)
{
    return list.isEmpty() ? otherwise : list.first();
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString name = firstOr(certificate.issuerInfo(QSslCertificate::CommonName),
                                 firstOr(certificate.issuerInfo(QSslCertificate::Organization), QString()));
    return name.isEmpty() ? NetText::tr("an unnamed issuer") : escapeForShow(name);
}

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

/// The weak points of a key and signature that no handshake error names.
QStringList weaknessesOf(const QSslCertificate &certificate)
{
    QStringList found;
    const X509Pointer x509 = toX509(certificate);
    if (!x509)
        return {NetText::tr("it cannot be read")};
    if (const EVP_PKEY *key = X509_get0_pubkey(x509.get())) {
        const int security = EVP_PKEY_get_security_bits(key);
        if (security < 112)
            found << NetText::tr("its key is too short (%1 bits)").arg(EVP_PKEY_get_bits(key));
    }
    int digest = NID_undef;
    int security = 0;
    if (!certificate.isSelfSigned() && X509_get_signature_info(x509.get(), &digest, nullptr, &security, nullptr) == 1 &&
        (digest == NID_sha1 || digest == NID_md5))
        found << NetText::tr("it is signed with %1, which can be forged")
                     .arg(digest == NID_sha1 ? QStringLiteral("SHA-1") : QStringLiteral("MD5"));
    return found;
}

/// The last certificate of those that vouch for the first one; a server may show others besides.
QSslCertificate topOf(const QList<QSslCertificate> &chain)
{
    const auto subjectIs = [](const QSslCertificate &one, const QSslCertificate &issued) {
        const X509Pointer issuer = toX509(one);
        const X509Pointer subject = toX509(issued);
        return issuer && subject &&
               X509_NAME_cmp(X509_get_subject_name(issuer.get()), X509_get_issuer_name(subject.get())) == 0;
    };
    QSslCertificate top = chain.value(0);
    for (qsizetype i = 1; i < chain.size() && !top.isSelfSigned() && subjectIs(chain[i], top); ++i)
        top = chain[i];
    return top;
}

QString clauseOf(const QSslError &error, const QList<QSslCertificate> &chain, const QString &host)
{
    const QSslCertificate leaf = chain.value(0);
    switch (error.error()) {
    case QSslError::NoError:
    case QSslError::OcspNoResponseFound: // most servers staple nothing
        return {};
    case QSslError::CertificateExpired:
        return error.certificate() == leaf || error.certificate().isNull()
                   ? NetText::tr("it expired on %1").arg(dayOf(leaf.expiryDate()))
                   : NetText::tr("the certificate of %1 above it expired on %2")
                         .arg(namesOf(error.certificate()).value(0), dayOf(error.certificate().expiryDate()));
    case QSslError::CertificateNotYetValid:
        return NetText::tr("it is not valid before %1").arg(dayOf(leaf.effectiveDate()));
    case QSslError::HostNameMismatch: {
        const QStringList names = namesOf(leaf);
        return NetText::tr("it is for %1, not for %2")
            .arg(names.isEmpty() ? NetText::tr("no name at all") : names.join(QStringLiteral(", ")),
                 escapeForShow(host));
    }
    case QSslError::SelfSignedCertificate:
        return NetText::tr("it is signed by itself, so nobody vouches for it");
    case QSslError::SelfSignedCertificateInChain:
        return NetText::tr("its authority (%1) is not known to this computer").arg(issuerOf(topOf(chain)));
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return leaf.isSelfSigned()
                   ? NetText::tr("it is signed by itself, so nobody vouches for it")
                   : NetText::tr("it is issued by %1, which this computer does not know").arg(issuerOf(topOf(chain)));
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return NetText::tr("it was revoked by its issuer");
    case QSslError::NoPeerCertificate:
        return NetText::tr("the server showed none");
    default:
        return escapeForShow(error.errorString());
    }
}

bool isAboutDates(QSslError::SslError error)
{
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

bool isRevocation(QSslError::SslError error)
{
    return error == QSslError::CertificateRevoked || error == QSslError::CertificateBlacklisted ||
           error == QSslError::OcspMalformedResponse;
}

CertificateTrouble troubleOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return CertificateTrouble::Dates;
    case QSslError::HostNameMismatch:
        return CertificateTrouble::Name;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateTrouble::Issuer;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return CertificateTrouble::Revoked;
    default:
        return CertificateTrouble::Other;
    }
}

} // namespace

QByteArray pinOf(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const X509Pointer x509 = toX509(certificate);
    if (!x509)
        return {};
    unsigned char *der = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(x509.get()), &der);
    if (length <= 0)
        return {};
    const QByteArray pin = QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char *>(der), length),
                                                    QCryptographicHash::Sha256);
    OPENSSL_free(der);
    return pin;
}

QByteArray parsePin(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) {
        const char32_t point = c.unicode();
        if (point == U':' || point == U' ')
            continue;
        const bool hex =
            (point >= U'0' && point <= U'9') || (point >= U'a' && point <= U'f') || (point >= U'A' && point <= U'F');
        if (!hex || digits.size() >= 64)
            return {};
        digits += static_cast<char>(point);
    }
    return digits.size() == 64 ? QByteArray::fromHex(digits) : QByteArray();
}

QString formatPin(const QByteArray &pin)
{
    const QString hex = QString::fromLatin1(pin.toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    return groups.join(QLatin1Char(':'));
}

QString CertificateJudgement::reason() const
{
    return reasons.join(QStringLiteral("; "));
}

CertificateJudgement judgeCertificate(const QList<QSslCertificate> &chain, const QList<QSslError> &errors,
                                      const TrustRule &rule, const QString &host)
{
    CertificateJudgement judgement;
    if (chain.isEmpty() || chain.first().isNull()) {
        judgement.reasons << NetText::tr("the server showed none");
        return judgement;
    }
    QStringList all;
    QStringList despitePin;
    const QStringList weaknesses = weaknessesOf(chain.first());
    const auto add = [&judgement](CertificateTrouble trouble) {
        if (!judgement.troubles.contains(trouble))
            judgement.troubles << trouble;
    };
    for (const QSslError &error : errors) {
        // Qt has no word for a weak key or digest; we have.
        if (error.error() == QSslError::UnspecifiedError && !weaknesses.isEmpty())
            continue;
        const QString clause = clauseOf(error, chain, host);
        if (clause.isEmpty() || all.contains(clause))
            continue;
        all << clause;
        add(troubleOf(error.error()));
        if (isRevocation(error.error()) || (!rule.pinCoversDates && isAboutDates(error.error())))
            despitePin << clause;
    }
    // OpenSSL's own complaint about the same ("EE certificate key too weak") would only be said twice.
    for (const QString &clause : weaknesses) {
        add(CertificateTrouble::Weak);
        if (!all.contains(clause))
            all << clause;
    }

    if (!rule.pin.isEmpty()) {
        if (pinOf(chain.first()) == rule.pin) {
            judgement.byPin = true;
            judgement.reasons = despitePin;
            judgement.trusted = despitePin.isEmpty();
            return judgement;
        }
        if (!rule.ownAuthorities || !all.isEmpty()) {
            judgement.changed = true;
            judgement.troubles = {CertificateTrouble::Changed};
            judgement.reasons << NetText::tr("its key is not the one that was accepted before");
            return judgement;
        }
    }
    judgement.reasons = all;
    judgement.trusted = all.isEmpty();
    return judgement;
}

QStringList namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const QString &name : alternatives)
        names << escapeForShow(name);
    if (names.isEmpty()) {
        for (const QString &name : certificate.subjectInfo(QSslCertificate::CommonName))
            names << escapeForShow(name);
    }
    names.removeDuplicates();
    return names;
}

QString describeCertificate(const QSslCertificate &certificate)
{
    const QStringList names = namesOf(certificate);
    return NetText::tr("%1, issued by %2, valid %3 to %4")
        .arg(names.isEmpty() ? NetText::tr("no name") : names.join(QStringLiteral(", ")),
             certificate.isSelfSigned() ? NetText::tr("itself") : issuerOf(certificate),
             dayOf(certificate.effectiveDate()), dayOf(certificate.expiryDate()));
}

QString describeKey(const QSslCertificate &certificate)
{
    const X509Pointer x509 = toX509(certificate);
    const EVP_PKEY *key = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    const char *const type = key != nullptr ? EVP_PKEY_get0_type_name(key) : nullptr;
    if (type == nullptr)
        return NetText::tr("a key that cannot be read");
    return NetText::tr("%1, %2 bits").arg(QString::fromLatin1(type)).arg(EVP_PKEY_get_bits(key));
}

} // namespace postern
