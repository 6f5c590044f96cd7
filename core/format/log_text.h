#pragma once

#include "core/address/address.h"

#include <optional>
#include <string>
#include <string_view>

namespace postern {

// Words for taking log lines apart, shared by the readers of each mail server's log.

/// What is left of `text` after `mark`, cutting it off from `text`; false where it is not there.
bool cutTo(std::string_view &text, std::string_view mark);
bool cutPrefix(std::string_view &text, std::string_view mark);

/// The user name up to `end`, folded; empty where it can be no login of ours.
std::string loginName(std::string_view text, std::string_view end);
/// The domain of "x@acme.example", in lower case; empty where there is none, as for the null sender.
std::string senderDomain(std::string_view sender);
/// The address in the last brackets: "(helo) [192.0.2.1]:587".
std::optional<Address> lastBracketed(std::string_view text);

/// One line without its time: "host program[pid]: message".
struct SyslogLine
{
    std::string_view host;
    std::string_view program; ///< "postfix/submission/smtpd", "dovecot", "exim"
    std::string_view message;
};
std::optional<SyslogLine> splitSyslog(std::string_view rest);

} // namespace postern
