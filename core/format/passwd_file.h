#pragma once

#include "core/domain/account.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// What one line of a passwd-file becomes.
struct PasswdRow
{
    std::size_t line = 0;
    std::string username;
    enum class Verdict : std::uint8_t {
        New,     ///< a new account, with its hash and its list
        Merged,  ///< the account is there: new entries are added, its password stays
        Rejected ///< see `reason`
    };
    Verdict verdict = Verdict::Rejected;
    std::string reason; ///< one English sentence
    std::size_t entries = 0;
};

struct PasswdImport
{
    Configuration configuration;
    std::vector<PasswdRow> rows;
    std::vector<std::string> open; ///< usernames of new accounts without allow_nets: any address may send
    std::size_t rejected() const;
};

/// A Dovecot passwd-file ("user:{SCHEME}hash:...:allow_nets=..."; Dovecot manual, "Passwd-file" and "allow_nets")
/// merged into a configuration. Hashes come along as they are, so that no device needs a new password: schemes that the
/// relay takes, an empty or unknown one rejects the line. A line with "nopassword", or one address of allow_nets that
/// is not one, is rejected: nothing is let in or left out unseen. Unreadable: no line at all.
Result<PasswdImport> importPasswdFile(std::string_view text, const Configuration &current);

} // namespace postern
