#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// One reply of an SMTP server, raw bytes as they came, without line ends.
struct SmtpReply
{
    int code = 0;
    std::vector<std::string> lines; ///< the texts after the code and its separator
    std::vector<std::string> raw;   ///< the whole lines
    /// "5.7.8" where the first text begins with an enhanced status code (RFC 2034), else empty.
    std::string_view enhanced() const;
    bool positive() const { return code >= 200 && code < 300; }
    bool later() const { return code >= 400 && code < 500; }
    bool refused() const { return code >= 500 && code < 600; }
};

/// Cuts a stream into replies. Keeps at most one reply's limit of bytes: 2,048 a line, 100 lines, 64 KiB. No input
/// makes it throw or read outside of what it was fed.
class ReplyReader final
{
public:
    static constexpr std::size_t maxLine = 2048;
    static constexpr std::size_t maxLines = 100;
    static constexpr std::size_t maxBytes = 65536;

    enum class Status { NeedMore, Complete, LineTooLong, TooManyLines, TooMuch, NotAReply, CodeChanges };

    /// Adds bytes; what is over the limits is dropped, and next() tells it.
    void feed(std::string_view bytes);
    /// Takes one reply off the front. A status other than NeedMore and Complete is final.
    Status next(SmtpReply &reply);
    /// Bytes that no reply has used yet.
    std::string_view rest() const { return m_buffer; }
    void clear();

private:
    std::string m_buffer;
    bool m_overflow = false;
};

/// One English clause for a broken reply ("a line is longer than 2,048 bytes").
std::string_view explain(ReplyReader::Status status);

} // namespace postern
