#include "tests/support/test_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace postern::test {

namespace {

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray takeAll(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

EVP_PKEY *privateKeyOf(const Identity &identity)
{
    const QByteArray pem = identity.key.toPem();
    BIO *bio = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return key;
}

} // namespace

Identity makeIdentity(const CertificateWish &wish)
{
    static std::atomic<long> serial{1000};
    EVP_PKEY *key = wish.rsaBits > 0 ? EVP_RSA_gen(static_cast<unsigned>(wish.rsaBits)) : EVP_EC_gen("P-256");
    X509 *made = X509_new();
    X509_set_version(made, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made), static_cast<long>(wish.validFromDays) * 86400);
    X509_gmtime_adj(X509_getm_notAfter(made), static_cast<long>(wish.validForDays) * 86400);
    X509_set_pubkey(made, key);
    const QByteArray name = wish.name.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0);

    X509 *issuer = made;
    EVP_PKEY *issuerKey = key;
    if (wish.issuer) {
        const QByteArray der = wish.issuer->certificate.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        issuer = d2i_X509(nullptr, &bytes, static_cast<long>(der.size()));
        issuerKey = privateKeyOf(*wish.issuer);
    }
    X509_set_issuer_name(made, X509_get_subject_name(issuer));
    addExtension(made, issuer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.alternatives.isEmpty() && !wish.authority)
        addExtension(made, issuer, NID_subject_alt_name, wish.alternatives.join(QLatin1Char(',')).toUtf8());
    X509_sign(made, issuerKey, wish.sha1 ? EVP_sha1() : EVP_sha256());

    BIO *certificatePem = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(certificatePem, made);
    BIO *keyPem = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(keyPem, key, nullptr, nullptr, 0, nullptr, nullptr);

    Identity identity;
    identity.certificate = QSslCertificate(takeAll(certificatePem), QSsl::Pem);
    identity.key = QSslKey(takeAll(keyPem), wish.rsaBits > 0 ? QSsl::Rsa : QSsl::Ec);
    identity.chain << identity.certificate;
    if (wish.issuer) {
        identity.chain << wish.issuer->chain;
        X509_free(issuer);
        EVP_PKEY_free(issuerKey);
    }
    X509_free(made);
    EVP_PKEY_free(key);
    return identity;
}

} // namespace postern::test
