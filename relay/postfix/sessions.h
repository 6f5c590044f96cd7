#pragma once

#include "core/address/address.h"
#include "relay/postfix/layout.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace postern::relay {

/// An SMTP session that is open on this node. Each is served by one process of Postfix.
struct SmtpSession
{
    pid_t pid = 0;
    Address peer;
    bool appliance = false; ///< on the port without a password
    /// Lower case, without marks; empty while no log line has named it: nothing was sent yet, or it sends without a
    /// password.
    std::string account;
};

/// Who is connected, from the kernel's table of connections; for whom, from Postfix's log. Used by one thread.
class SmtpSessions final
{
public:
    explicit SmtpSessions(Layout layout) : m_layout(std::move(layout)) {}

    /// Those open now. Empty where the mail servers do not run.
    std::vector<SmtpSession> open();
    /// Ends those that are still what they were: the process serves the same client for the same account. What a client
    /// was in the middle of sending is not accepted. Returns how many could not be ended.
    int end(const std::vector<SmtpSession> &sessions);

    /// What one line of the log says about sessions; public for its test.
    void readLine(std::string_view line);

private:
    struct Known
    {
        Address peer;
        std::string account;
    };
    void readLog();

    Layout m_layout;
    std::map<pid_t, Known> m_known;
    std::uint64_t m_inode = 0;
    std::uint64_t m_offset = 0;
};

} // namespace postern::relay
