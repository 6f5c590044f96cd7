#pragma once

#include <string>
#include <string_view>

namespace postern::ctl {

/// The escapes of JSON strings, as in quality tables of address texts. What is no escape stands for itself.
std::string unescaped(std::string_view text);

/// One line of ASCII: control characters, quotes, backslashes, blanks at the ends and everything beyond ASCII escaped.
/// A byte that is no UTF-8 becomes \ufffd.
std::string escaped(std::string_view text);

} // namespace postern::ctl
