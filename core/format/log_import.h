#pragma once

#include "core/domain/activity.h"
#include "core/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

struct LogImport
{
    std::vector<ActivityRow> rows;
    Coverage coverage;
    std::size_t lines = 0;   ///< read
    std::size_t matched = 0; ///< that were evidence
};
struct LogOptions
{
    int year = 0;             ///< of the last line, for logs without a year; 0: the file's time of change
    int utcOffsetMinutes = 0; ///< of times written without a zone
    Time until{};             ///< lines later than this are of the year before
    /// The lines of a host that count, as evidence and as coverage; empty: all.
    std::function<bool(std::string_view host, Time time)> keep{};
};
/// Evidence in old Postfix logs (plain or gzip; traditional or ISO 8601 times): who sent with a password from where,
/// and who was refused. A refused login counts as bad_password unless a line of Dovecot of the same attempt, in any of
/// the files, says otherwise. Forged user names are told apart (the first ", sasl_username=" counts); names that no
/// account can have are left out. Coverage is from the first to the last line of each host.
Result<LogImport> importPostfixLog(const std::vector<std::string> &files, const LogOptions &options);
/// The same of Exim's main log (its specification, chapter "Log files"), written to a file or through syslog with
/// Exim's own times. Accepted: an arrival ("<=") with A=; refused: "authenticator failed" with a set_id. A main log
/// names no host, so all files without syslog are one node "exim".
Result<LogImport> importEximLog(const std::vector<std::string> &files, const LogOptions &options);
/// The same of Exchange's SMTP receive protocol logs (CSV with "#Fields:"), a node for each server. Accepted: a message
/// queued in an authenticated session. A refused sign-in is evidence only where the server wrote whose it was.
Result<LogImport> importExchangeLog(const std::vector<std::string> &files, const LogOptions &options);

} // namespace postern
