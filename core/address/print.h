#pragma once

#include "core/address/address.h"

#include <cstddef>
#include <cstdint>

/// Canonical text into a buffer of the caller. Only for core/address.
namespace postern::print {

inline constexpr std::size_t longestAddress = 39;
/// A range of two IPv6 addresses and a line end.
inline constexpr std::size_t longestLine = 2 * longestAddress + 2;
/// putV4() writes this much beyond what it answers, at most.
inline constexpr std::size_t slack = 4;

/// Each writes at `out` and answers the end of the text.
char *putV4(char *out, std::uint32_t number);
char *putV6(char *out, UInt128 number);
/// "/24"
char *putPrefix(char *out, int prefix);

} // namespace postern::print
