#pragma once

#include "core/result.h"

#include <string_view>

namespace postern::json {

/// Why a text that the fast parser refused is no JSON for us: the first error with its path ("accounts[3].username")
/// and, in the message, its line and column in characters. Codes: "empty", "utf-8", "syntax", "number-range", "depth".
/// The faults hold no part of a string value.
Fault locateError(std::string_view text);

} // namespace postern::json
