#include "relay/service/log_line.h"

#include "core/domain/time.h"

#include <unistd.h>

namespace postern::relay {

std::string formatLogLine(std::string_view event,
                          std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string line = "event=" + std::string(event);
    for (const auto &[key, value] : values) {
        line += ' ';
        line += key;
        line += '=';
        bool plain = !value.empty();
        for (const char c : value)
            plain = plain && c > ' ' && c <= '~' && c != '"' && c != '=' && c != '\\';
        if (plain) {
            line += value;
            continue;
        }
        line += '"';
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                line += '\\';
                line += c;
            } else if (byte < 0x20 || byte == 0x7f) {
                line += "\\x";
                line += "0123456789abcdef"[byte >> 4];
                line += "0123456789abcdef"[byte & 15];
            } else {
                line += c;
            }
        }
        line += '"';
    }
    return line;
}

void logLine(std::string_view event, std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::string line = "time=" + formatTime(now) + ' ' + formatLogLine(event, values) + '\n';
    // One write, so that lines of two threads never mix. Where the log cannot be written there is no one to tell.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

} // namespace postern::relay
