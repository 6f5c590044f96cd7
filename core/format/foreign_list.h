#pragma once

#include "core/format/allowlist_csv.h"

#include <optional>
#include <string_view>

namespace postern {

/// In what form an allowlist is brought along.
enum class ForeignForm : std::uint8_t {
    Postfix,     ///< mynetworks (postconf(5)), of main.cf or alone, or a cidr table (cidr_table(5))
    Exim,        ///< a host list (Exim specification 10.12), of a configuration or alone
    Lines,       ///< one value a line, with remarks before or after it, as copied from a provider's page
    Spamexperts, ///< CSV without a header: address, domain, password. The password is never taken
};
std::string_view toString(ForeignForm form); ///< "postfix", "exim", "list", "spamexperts"
std::optional<ForeignForm> parseForeignForm(std::string_view name);

/// The same preview as previewAllowlistCsv(), with the same refusals, and the lines of the file as it is. What the form
/// can say and an allowlist cannot is rejected with its reason in words: exclusions ("exclusion"), tables and look-ups
/// ("lookup"), names ("name"), actions that refuse ("refuses"). Rows are for CsvOptions::account; with Spamexperts and
/// no account there, for the account that is called like the row's domain.
Result<CsvPreview> previewForeignList(std::string_view bytes, ForeignForm form, const CsvOptions &options,
                                      const Configuration &current, bool fixes = false);

} // namespace postern
