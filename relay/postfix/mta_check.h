#pragma once

#include "relay/postfix/check_client.h"
#include "relay/postfix/configuration.h"

#include <functional>
#include <string>
#include <vector>

namespace postern::relay {

/// One thing that the mail servers must do, and what they did.
struct CheckResult
{
    std::string name; ///< a stable word, such as "auth-before-tls"
    bool ok = false;
    std::string expected;
    std::string seen;
    std::string remedy; ///< which setting to look at; empty where ok
};

/// Accounts made for the time of the check, with their passwords, and what can be done to them.
struct CheckAccounts
{
    std::string source;                      ///< the address that the check comes from
    std::string appliance;                   ///< another, bound to an account without a password
    std::string password;                    ///< of all of them
    std::string newPassword;                 ///< after replacePassword()
    std::string open;                        ///< list off, may send as @check.invalid alone
    std::string listed;                      ///< lets in `source`
    std::string elsewhere;                   ///< does not
    std::string suspended;                   ///< is
    std::function<Status()> suspendOpen;     ///< suspends `open`
    std::function<Status()> replacePassword; ///< of `listed`
    /// Opens a window in which `listed` no longer lets in `source`, and the appliance's binding is gone.
    std::function<Status()> narrow;
};

/// Tries the running Postfix and Dovecot by real logins and refusals, on every port that passwords and appliances use.
/// No message is delivered. What they should be is in docs/mail-servers.md.
std::vector<CheckResult> tryMailServers(const Layout &layout, const MtaSettings &settings,
                                        const CheckAccounts &accounts);

/// Compares the files with what they must be, one result for each file; a line that is off is named. What was added at
/// the end of main.cf by hand counts, too: the last word wins there.
std::vector<CheckResult> compareFiles(const std::vector<ConfigurationFile> &files);

} // namespace postern::relay
