#pragma once

#include "core/analysis/compare.h"
#include "core/analysis/finding.h"
#include "core/domain/account.h"

#include <set>

namespace postern {

/// What only the relay, or the one who asks, can know. Defaults: no limit, public, every capability.
struct AnalysisContext
{
    Date today{};
    std::optional<std::uint32_t> maxEntries; ///< per allowlist
    std::optional<std::uint64_t> maxCoverBytes;
    bool publicRelay = true;
    bool keepsEntries = true;
    bool sendersLimitIpAuth = false;                   ///< can the relay limit senders of mail without a password?
    std::optional<Address> self;                       ///< the console's address as the relay sees it
    std::set<std::string, std::less<>> takenUsernames; ///< by accounts outside this configuration
    std::set<Address> takenAddresses;                  ///< bound to accounts outside this configuration
};

/// What the change from `base` to `draft` does, and to whom; pure. Findings are about the change: what was
/// already so in `base` is none. Sorted by severity, then account. Evidence of an account is looked up under
/// its username in `base`.
std::vector<Finding> analyze(const Configuration &base, const Configuration &draft, const ActivityLog &activity,
                             const Coverage &coverage, const AnalysisContext &context);

/// The same where it is known which accounts differ (see changedAccounts()): nothing else is compared. The pairs point
/// into `base` and `draft`.
std::vector<Finding> analyze(const Configuration &base, const Configuration &draft,
                             const std::vector<AccountPair> &changed, const ActivityLog &activity,
                             const Coverage &coverage, const AnalysisContext &context);

/// The same for one account while it is edited: `base` nullptr is a new account, `draft` nullptr a deleted one. What
/// needs the other accounts (a name or an appliance address that another one has, mass removal, hidden senders) only
/// analyze() can say.
std::vector<Finding> analyzeAccount(const Account *base, const Account *draft, const ActivityLog &activity,
                                    const Coverage &coverage, const AnalysisContext &context);

/// One sentence to fill() and to translate.
struct SentencePart
{
    std::string_view text;
    std::map<std::string, std::string> args;
};

/// The sentence that is then true, computed by the decision and naming both doors: "300 addresses may send with
/// the password, over SMTP. 198.51.100.7 (Scanner) sends without." The caller adds describe(coverage).
std::string sentence(const Account &account, Date today);
/// The same for translating, context "Sentence".
std::vector<SentencePart> sentenceParts(const Account &account, Date today);

} // namespace postern
