#pragma once

#include "core/domain/account.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace postern::relay {

/// SHA-256 in lower-case hex.
std::string sha256Hex(std::string_view bytes);
/// HMAC-SHA-256 in lower-case hex.
std::string hmacHex(std::string_view key, std::string_view bytes);
/// In a time that does not depend on where they differ.
bool sameSecret(std::string_view a, std::string_view b);

/// Random bytes of the system's generator.
Result<std::string> randomBytes(std::size_t count);
/// `prefix` and `characters` random ones of a-z and 2-7, five bits each.
Result<std::string> randomName(std::string_view prefix, std::size_t characters);
/// A new API token: 256 random bits.
Result<std::string> newToken();

/// As Dovecot verifies it, with its {SCHEME}. A generated secret has 130 random bits, so SHA512-CRYPT is enough and
/// 40 times as fast, and SMTP authenticates every session; a chosen one gets ARGON2ID (19 MiB, t = 2).
/// A hash that was brought along is checked and kept. InvalidInput where it is no hash that Dovecot here can verify.
Result<std::string> passwordHash(const NewPassword &password);
/// The same of many, in their order, on all cores.
std::vector<Result<std::string>> passwordHashes(const std::vector<const NewPassword *> &passwords);

} // namespace postern::relay
