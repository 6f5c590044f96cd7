#pragma once

#include "core/format/wire.h"
#include "core/result.h"

#include <variant>

namespace postern::relay {

/// Either what was asked for or the problem document that says why not.
template <typename T> using Answer = std::variant<T, Problem>;

Problem makeProblem(int status, std::string_view word, std::string_view title, std::string_view detail = {});
/// The status and the words that an error means over HTTP. What an Internal or Storage error says is for the log only.
Problem problemOf(const Error &error);

} // namespace postern::relay
