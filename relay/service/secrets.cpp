#include "relay/service/secrets.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <crypt.h>
#include <memory>
#include <thread>
#include <vector>

namespace postern::relay {

namespace {

std::string hexOf(const unsigned char *bytes, std::size_t size)
{
    std::string text;
    text.reserve(size * 2);
    for (std::size_t i = 0; i < size; ++i) {
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 15];
    }
    return text;
}

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

Result<std::string> sha512Crypt(const std::string &secret)
{
    constexpr std::string_view letters = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const auto salt = randomBytes(16);
    if (!salt)
        return salt.error();
    std::string setting = "$6$";
    for (const char byte : *salt)
        setting += letters[static_cast<unsigned char>(byte) & 63U];
    setting += '$';
    // 32 KiB: not for the stack.
    const auto data = std::make_unique<crypt_data>();
    const char *hash = ::crypt_r(secret.c_str(), setting.c_str(), data.get());
    std::string result = hash != nullptr && hash[0] == '$' ? std::string("{SHA512-CRYPT}") + hash : std::string();
    OPENSSL_cleanse(data.get(), sizeof(crypt_data));
    if (result.empty())
        return Error{ErrorCode::Internal, "cannot hash a password", {}};
    return result;
}

Result<std::string> argon2id(const std::string &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 || crypto_pwhash_str_alg(hash.data(), secret.data(), secret.size(), 2,
                                                   std::size_t{19456} * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::Internal, "cannot hash a password", {}};
    return std::string("{ARGON2ID}") + hash.data();
}

struct Scheme
{
    std::string_view name;
    std::string_view start; ///< of the hash; empty: base64
};
constexpr Scheme schemes[] = {
    {"SHA512-CRYPT", "$6$"}, {"SHA256-CRYPT", "$5$"}, {"BLF-CRYPT", "$2"}, {"ARGON2ID", "$argon2id$"}, {"SSHA", ""},
    {"SSHA256", ""},         {"SSHA512", ""},
};

/// The memory that an ARGON2ID hash wants, in KiB; 0 where it does not say.
unsigned long argonMemory(std::string_view hash)
{
    const std::size_t at = hash.find("$m=");
    return at == std::string_view::npos ? 0 : std::strtoul(std::string(hash.substr(at + 3, 10)).c_str(), nullptr, 10);
}

Result<std::string> broughtHash(const std::string &text)
{
    const Error wrong{ErrorCode::InvalidInput,
                      "not a password hash with {SHA512-CRYPT}, {SHA256-CRYPT}, {BLF-CRYPT}, {ARGON2ID} or {SSHA...}",
                      {}};
    const std::size_t end = text.find('}');
    if (text.empty() || text.size() > 512 || text.front() != '{' || end == std::string::npos)
        return wrong;
    for (const char c : text) {
        if (c <= ' ' || c > '~')
            return wrong;
    }
    const std::string_view scheme = std::string_view(text).substr(1, end - 1);
    const std::string_view hash = std::string_view(text).substr(end + 1);
    for (const Scheme &known : schemes) {
        if (known.name != scheme)
            continue;
        const bool good =
            known.start.empty()
                ? hash.size() >= 28 && hash.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklm"
                                                              "nopqrstuvwxyz0123456789+/=") == std::string_view::npos
                : hash.starts_with(known.start) && hash.size() > known.start.size() + 20;
        if (!good)
            return wrong;
        // More than this and Dovecot's process has no room for it: the right password would be refused.
        if (scheme == "ARGON2ID" && (argonMemory(hash) == 0 || argonMemory(hash) > 131072))
            return Error{ErrorCode::InvalidInput, "an ARGON2ID hash may ask for at most 128 MiB", {}};
        return text;
    }
    return wrong;
}

} // namespace

std::string sha256Hex(std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_Digest(bytes.data(), bytes.size(), digest.data(), &size, EVP_sha256(), nullptr);
    return hexOf(digest.data(), size);
}

std::string hmacHex(std::string_view key, std::string_view bytes)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(bytes), bytes.size(), digest.data(), &size);
    return hexOf(digest.data(), size);
}

bool sameSecret(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<std::string> randomBytes(std::size_t count)
{
    std::vector<unsigned char> bytes(count);
    if (RAND_bytes(bytes.data(), static_cast<int>(count)) != 1)
        return Error{ErrorCode::Internal, "no random numbers", {}};
    return std::string(bytes.begin(), bytes.end());
}

Result<std::string> randomName(std::string_view prefix, std::size_t characters)
{
    const auto bytes = randomBytes(characters);
    if (!bytes)
        return bytes.error();
    std::string name(prefix);
    for (const char byte : *bytes)
        name += "abcdefghijklmnopqrstuvwxyz234567"[static_cast<unsigned char>(byte) & 31U];
    return name;
}

Result<std::string> newToken()
{
    return randomName("pst_", 52); // 260 bits
}

Result<std::string> passwordHash(const NewPassword &password)
{
    switch (password.kind) {
    case NewPassword::Kind::Generated:
        return sha512Crypt(password.secret);
    case NewPassword::Kind::Chosen:
        return argon2id(password.secret);
    case NewPassword::Kind::Hash:
        return broughtHash(password.secret);
    }
    return Error{ErrorCode::Internal, "unknown kind of password", {}};
}

std::vector<Result<std::string>> passwordHashes(const std::vector<const NewPassword *> &passwords)
{
    std::vector<Result<std::string>> hashes(passwords.size(), Error{ErrorCode::Internal, "not hashed", {}});
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < passwords.size(); i = next++)
            hashes[i] = passwordHash(*passwords[i]);
    };
    constexpr std::size_t perThread = 4; // fewer are not worth one
    std::vector<std::thread> others;
    while (others.size() + 1 < std::min<std::size_t>(std::thread::hardware_concurrency(), passwords.size() / perThread))
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();
    return hashes;
}

} // namespace postern::relay
