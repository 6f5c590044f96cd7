#include "core/smtp/reply.h"

#include <algorithm>

namespace postern {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Can this still become, or is it, the beginning "ddd", "ddd " or "ddd-" of a reply line?
bool beginsLikeReply(std::string_view line)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(line.size(), 3); ++i) {
        if (!isDigit(line[i]))
            return false;
    }
    if (!line.empty() && (line[0] < '2' || line[0] > '5'))
        return false;
    return line.size() < 4 || line[3] == ' ' || line[3] == '-';
}

} // namespace

std::string_view SmtpReply::enhanced() const
{
    if (lines.empty())
        return {};
    const std::string_view text = lines.front();
    std::size_t at = 0;
    for (int part = 0; part < 3; ++part) {
        const std::size_t start = at;
        while (at < text.size() && isDigit(text[at]) && at - start < 3)
            ++at;
        if (at == start)
            return {};
        if (part < 2) {
            if (at >= text.size() || text[at] != '.')
                return {};
            ++at;
        }
    }
    if (at < text.size() && text[at] != ' ')
        return {};
    return text.substr(0, at);
}

void ReplyReader::feed(std::string_view bytes)
{
    const std::size_t room = maxBytes - std::min(maxBytes, m_buffer.size());
    if (bytes.size() > room)
        m_overflow = true;
    m_buffer.append(bytes.substr(0, room));
}

void ReplyReader::clear()
{
    m_buffer.clear();
    m_overflow = false;
}

ReplyReader::Status ReplyReader::next(SmtpReply &reply)
{
    SmtpReply made;
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = m_buffer.find('\n', at);
        const std::string_view line =
            std::string_view(m_buffer).substr(at, end == std::string::npos ? std::string::npos : end - at);
        if (!beginsLikeReply(line.substr(0, line.ends_with('\r') ? line.size() - 1 : line.size())))
            return Status::NotAReply;
        if (line.size() + 1 > maxLine)
            return Status::LineTooLong;
        if (made.raw.size() >= maxLines)
            return Status::TooManyLines;
        if (end == std::string::npos)
            return m_overflow ? Status::TooMuch : Status::NeedMore;

        const std::string_view text = line.substr(0, line.ends_with('\r') ? line.size() - 1 : line.size());
        if (text.size() < 3)
            return Status::NotAReply;
        const int code = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
        if (!made.raw.empty() && code != made.code)
            return Status::CodeChanges;
        made.code = code;
        made.raw.emplace_back(text);
        made.lines.emplace_back(text.substr(std::min<std::size_t>(text.size(), 4)));
        at = end + 1;
        if (text.size() == 3 || text[3] == ' ')
            break;
    }
    m_buffer.erase(0, at);
    reply = std::move(made);
    return Status::Complete;
}

std::string_view explain(ReplyReader::Status status)
{
    switch (status) {
    case ReplyReader::Status::NeedMore:
        return "the reply is not complete";
    case ReplyReader::Status::Complete:
        return "the reply is complete";
    case ReplyReader::Status::LineTooLong:
        return "a line of its reply is longer than 2,048 bytes";
    case ReplyReader::Status::TooManyLines:
        return "its reply has more than 100 lines";
    case ReplyReader::Status::TooMuch:
        return "its reply is longer than 64 KiB";
    case ReplyReader::Status::NotAReply:
        return "what it sent is no SMTP reply";
    case ReplyReader::Status::CodeChanges:
        return "the lines of its reply have different codes";
    }
    return {};
}

} // namespace postern
