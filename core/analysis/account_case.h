#pragma once

#include "core/analysis/analyze.h"
#include "core/analysis/compare.h"

#include <span>
#include <unordered_map>

namespace postern {

using Args = std::map<std::string, std::string>;

/// Collects findings with the sentences of the table.
class Report final
{
public:
    struct More
    {
        std::string_view form;
        std::string entry;
        std::vector<Affected> addresses;
    };
    void add(std::string_view code, const std::string &account, Args args);
    void add(std::string_view code, const std::string &account, Args args, More more);
    std::vector<Finding> take(); ///< sorted by severity, account, place in the table and entry

private:
    std::vector<Finding> m_findings;
};

/// What stands in the whole draft besides the account that is looked at. Empty while a single account is edited.
class Surroundings final
{
public:
    Surroundings() = default;
    /// Only what `changed` asks for is indexed.
    Surroundings(const Configuration &base, const Configuration &draft, const std::vector<AccountPair> &changed);

    /// Another account of the draft that is bound to this address.
    const Account *holderOf(const Address &address, const Account *except) const;
    enum class Name : std::uint8_t { Free, Taken, TakenUntilConfirmed };
    /// May `account` (nullptr `base`: a new one) have its user name beside all others? Of two new ones with the same
    /// name the second may not.
    Name nameOf(const Account *base, const Account &account) const;

private:
    std::unordered_map<Address, std::vector<const Account *>> m_holders;
    std::unordered_map<std::string, std::vector<const Account *>> m_baseNames;
    std::unordered_map<std::string, std::vector<const Account *>> m_draftNames;
};

/// A sender with the password: one that mail was accepted from.
struct Sender
{
    const ActivityRow *row = nullptr;
    SenderClass senderClass = SenderClass::Once;
    bool before = false;  ///< let in by the base
    bool after = false;   ///< let in by the draft
    bool keptOut = false; ///< an administrator decided against it
    bool inUse() const { return senderClass == SenderClass::Current || senderClass == SenderClass::Recurring; }
};

/// One account that the plan changes, with all that the findings look at.
struct AccountCase final
{
    AccountCase(AccountPair pair, const ActivityLog &log, const Coverage &cover, const AnalysisContext &asked,
                const Surroundings &others);

    const Account *base;  ///< nullptr: new
    const Account *draft; ///< nullptr: deleted
    const ActivityLog &activity;
    const Coverage &coverage;
    const AnalysisContext &context;
    const Surroundings &surroundings;

    std::string name;                  ///< in the base, else in the draft
    std::span<const ActivityRow> rows; ///< evidence under the name in the base
    std::string evidence;              ///< describe(coverage)
    bool known = false;                ///< is anything known about who sends?
    std::vector<Sender> senders;
    EntryMatch entries;
    AddressSet baseCover; ///< of the entries in force
    AddressSet draftCover;
    AddressSet keepOut; ///< of the draft, or of the base where the account is deleted
    /// What the base lets in with the password, today or later, and the draft does not; without what is kept out.
    AddressSet lost;

    Date today() const { return context.today; }
    bool stays() const { return base && draft; }
    bool activeBefore() const { return base && base->state == AccountState::Active; }
    bool activeAfter() const { return draft && draft->state == AccountState::Active; }
    bool openBefore() const { return base && !base->allowlist.enabled; }
    bool openAfter() const { return draft && !draft->allowlist.enabled; }
    /// The list was open or observing and is enforced now.
    bool starts() const { return stays() && openBefore() && !openAfter(); }
    std::string reasonAfter(const Address &address) const; ///< "off-list", "family-gap" or "expired"
    Affected affected(const Sender &sender) const;
    bool isNewcomer(const ActivityRow &row) const;
    /// The latest of them and how many, for a sentence.
    Args argsOf(const std::vector<Affected> &addresses) const;
};

/// Sorted by last seen, the latest first.
void sortLatestFirst(std::vector<Affected> &addresses);

/// Private, loopback, link-local or carrier-NAT: many devices share it, or a whole site is behind it.
bool isPrivateAddress(const Address &address);

void findAccountFaults(const AccountCase &a, Report &report); ///< names, passwords, senders, values, limits
void findBlocked(const AccountCase &a, Report &report);       ///< who with the password is refused
void findListState(const AccountCase &a, Report &report);     ///< what the list as a whole now is
void findUse(const AccountCase &a, Report &report);           ///< suspended, deleted, renamed, password replaced
void findIpAuth(const AccountCase &a, Report &report);
void findTidiness(const AccountCase &a, Report &report); ///< duplicate, shadowed, adjacent, host bits
void findPatterns(const AccountCase &a, Report &report); ///< a fixed list does not fit
/// Does the plan take from this account, and is nothing known about who uses it?
bool narrowsUnknown(const AccountCase &a);

} // namespace postern
