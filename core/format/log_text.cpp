#include "core/format/log_text.h"

#include "core/domain/account.h"

namespace postern {

bool cutTo(std::string_view &text, std::string_view mark)
{
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return false;
    text.remove_prefix(at + mark.size());
    return true;
}

bool cutPrefix(std::string_view &text, std::string_view mark)
{
    if (!text.starts_with(mark))
        return false;
    text.remove_prefix(mark.size());
    return true;
}

std::string loginName(std::string_view text, std::string_view end)
{
    std::string name = foldUsername(text.substr(0, text.find(end)));
    if (const std::size_t mark = name.find('#'); mark != std::string::npos)
        name.erase(mark);
    return isUsername(name) ? name : std::string();
}

std::string senderDomain(std::string_view sender)
{
    const std::size_t at = sender.rfind('@');
    if (at == std::string_view::npos || !isSender(sender.substr(at)))
        return {};
    return foldUsername(sender.substr(at + 1));
}

std::optional<Address> lastBracketed(std::string_view text)
{
    const std::size_t open = text.rfind('[');
    const std::size_t close = text.find(']', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return std::nullopt;
    return Address::parse(text.substr(open + 1, close - open - 1));
}

std::optional<SyslogLine> splitSyslog(std::string_view rest)
{
    const std::size_t blank = rest.find(' ');
    if (blank == std::string_view::npos || blank == 0)
        return std::nullopt;
    SyslogLine line;
    line.host = rest.substr(0, blank);
    rest.remove_prefix(blank + 1);
    const std::size_t colon = rest.find(": ");
    if (colon == std::string_view::npos || line.host.ends_with(':'))
        return std::nullopt;
    line.program = rest.substr(0, colon);
    line.message = rest.substr(colon + 2);
    if (line.program.find(' ') != std::string_view::npos)
        return std::nullopt;
    line.program = line.program.substr(0, line.program.find('['));
    return line;
}

} // namespace postern
