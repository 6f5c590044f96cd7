#pragma once

#include "core/domain/account.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// Systems that take a list of addresses from us.
enum class ExportTarget : std::uint8_t { Postfix, Exim, Exchange, Google, Cpanel };
std::string_view toString(ExportTarget target);
std::optional<ExportTarget> parseExportTarget(std::string_view text);

struct Export
{
    /// Begins with where it is entered; whatever is not there stands in a comment with its reason.
    std::string text;
    std::vector<std::string> leftOut; ///< those reasons, one sentence each
};

/// The addresses that the allowlists let in on `today`, of all accounts or of these usernames. None of the systems
/// knows our accounts, so the lists become one. Postfix: a cidr table, and mynetworks in a comment. Exim: a file for a
/// host list. Exchange: PowerShell for an inbound connector, which takes IPv4 addresses and /24 to /32. Google: lines
/// for the SMTP relay service. Cpanel: lines for the trusted SMTP addresses of WHM.
Export exportFor(ExportTarget target, const Configuration &configuration, const std::vector<std::string> &usernames,
                 Date today);

} // namespace postern
