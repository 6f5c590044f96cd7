#include "relay/http/certificate.h"

#include "core/address/address.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace postern::relay {

namespace {

struct Free
{
    void operator()(EVP_PKEY *p) const { EVP_PKEY_free(p); }
    void operator()(X509 *p) const { X509_free(p); }
    void operator()(X509_EXTENSION *p) const { X509_EXTENSION_free(p); }
    void operator()(BIO *p) const { BIO_free_all(p); }
    void operator()(BIGNUM *p) const { BN_free(p); }
    void operator()(std::FILE *p) const { std::fclose(p); }
};
template <typename T> using Owned = std::unique_ptr<T, Free>;

Error cryptoError(const char *what)
{
    return {ErrorCode::Internal, std::string("cannot make a certificate: ") + what, {}};
}

bool addExtension(X509 *certificate, int nid, const std::string &value)
{
    X509V3_CTX context;
    std::memset(&context, 0, sizeof(context));
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool isHostName(const std::string &name)
{
    if (name.empty() || name.size() > 253)
        return false;
    for (const char c : name) {
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'))
            return false;
    }
    return true;
}

Status writeNewFile(const std::string &path, mode_t mode, BIO *content)
{
    const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (fd < 0)
        return Error{ErrorCode::Storage, path + ": " + std::strerror(errno), {}};
    char *data = nullptr;
    const long size = BIO_get_mem_data(content, &data);
    const bool good =
        ::write(fd, data, static_cast<std::size_t>(size)) == size && ::fchmod(fd, mode) == 0 && ::fsync(fd) == 0;
    const int reason = errno;
    ::close(fd);
    if (!good)
        return Error{ErrorCode::Storage, path + ": " + std::strerror(reason), {}};
    return Nothing{};
}

} // namespace

Status makeCertificate(const std::string &certificateFile, const std::string &keyFile,
                       const std::vector<std::string> &names)
{
    std::set<std::string> alternatives{"DNS:localhost", "IP:127.0.0.1", "IP:::1"};
    for (const std::string &name : names) {
        if (const auto address = Address::parse(name))
            alternatives.insert("IP:" + address->toString());
        else if (isHostName(name))
            alternatives.insert("DNS:" + name);
        else
            return Error{ErrorCode::InvalidInput, "not a host name: " + name, {}};
    }
    std::string joined;
    for (const std::string &alternative : alternatives)
        joined += (joined.empty() ? "" : ",") + alternative;

    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    if (!key || !certificate)
        return cryptoError("no key");
    std::array<unsigned char, 16> serial{};
    if (RAND_bytes(serial.data(), static_cast<int>(serial.size())) != 1)
        return cryptoError("no random numbers");
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7fU) | 0x40U);
    const Owned<BIGNUM> number(BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    const std::string common = names.empty() ? "localhost" : names.front().substr(0, 64);
    const bool built =
        number && X509_set_version(certificate.get(), 2) == 1 &&
        BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr &&
        X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600) != nullptr &&
        X509_time_adj_ex(X509_getm_notAfter(certificate.get()), 3652, 0, nullptr) != nullptr &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char *>(common.c_str()), -1, -1, 0) == 1 &&
        X509_set_issuer_name(certificate.get(), subject) == 1 && X509_set_pubkey(certificate.get(), key.get()) == 1 &&
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
        addExtension(certificate.get(), NID_subject_alt_name, joined) &&
        X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;
    const Owned<BIO> keyText(BIO_new(BIO_s_secmem()));
    const Owned<BIO> certificateText(BIO_new(BIO_s_mem()));
    if (!built || PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1)
        return cryptoError("OpenSSL refused it");
    if (const Status written = writeNewFile(keyFile, 0600, keyText.get()); !written)
        return written;
    return writeNewFile(certificateFile, 0644, certificateText.get());
}

Result<std::string> pinOfCertificate(const std::string &certificateFile)
{
    const Owned<std::FILE> file(std::fopen(certificateFile.c_str(), "re"));
    if (!file)
        return Error{ErrorCode::Unreadable, certificateFile + ": " + std::strerror(errno), {}};
    const Owned<X509> certificate(PEM_read_X509(file.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return Error{ErrorCode::Unreadable, certificateFile + ": no certificate in PEM form", {}};
    unsigned char *der = nullptr;
    const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der);
    if (size <= 0)
        return cryptoError("no public key");
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(der, static_cast<std::size_t>(size), digest.data());
    OPENSSL_free(der);
    std::string hex;
    for (const unsigned char byte : digest) {
        hex += "0123456789abcdef"[byte >> 4];
        hex += "0123456789abcdef"[byte & 15];
    }
    return hex;
}

Status checkCertificate(const std::string &certificateFile, const std::string &keyFile, const std::string &host)
{
    for (const std::string &file : {certificateFile, keyFile})
        if (::access(file.c_str(), R_OK) != 0)
            return Error{ErrorCode::NotFound, file + ": " + std::strerror(errno), {}};
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    const Owned<BIO> certificateBio(BIO_new_file(certificateFile.c_str(), "r"));
    const Owned<X509> certificate(certificateBio ? PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr)
                                                 : nullptr);
    if (!certificate)
        return Error{ErrorCode::Unreadable, certificateFile + " holds no certificate in PEM form.", {}};
    const Owned<BIO> keyBio(BIO_new_file(keyFile.c_str(), "r"));
    const Owned<EVP_PKEY> key(keyBio ? PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassword, nullptr) : nullptr);
    if (!key)
        return Error{ErrorCode::Unreadable, keyFile + " holds no key in PEM form, or one with a password.", {}};
    const auto wrong = [&](const std::string &what) { return Error{ErrorCode::InvalidInput, what, {}}; };
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return wrong(keyFile + " is not the key of " + certificateFile + ".");
    if (X509_cmp_current_time(X509_get0_notBefore(certificate.get())) > 0)
        return wrong(certificateFile + " is not valid yet.");
    if (X509_cmp_current_time(X509_get0_notAfter(certificate.get())) < 0)
        return wrong(certificateFile + " has expired.");
    if (X509_check_host(certificate.get(), host.c_str(), host.size(), 0, nullptr) != 1)
        return wrong(certificateFile + " is not for " + host + ".");
    return Nothing{};
}

} // namespace postern::relay
