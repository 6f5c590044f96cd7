#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace postern::relay {

/// One line of key=value on standard error: "time=... event=request status=200 ...". Values with blanks or control
/// characters are quoted and escaped, so that nothing from outside can forge a line. Never give it a secret.
void logLine(std::string_view event, std::initializer_list<std::pair<std::string_view, std::string_view>> values);
/// The line without its time.
std::string formatLogLine(std::string_view event,
                          std::initializer_list<std::pair<std::string_view, std::string_view>> values);

} // namespace postern::relay
