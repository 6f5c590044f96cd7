#pragma once

#include "core/domain/account.h"

#include <vector>

namespace postern {

/// An account as it stands in the base and in the draft; base nullptr: new, draft nullptr: deleted.
struct AccountPair
{
    const Account *base = nullptr;
    const Account *draft = nullptr;
};

/// The accounts that differ, in the order of the base and then of the draft. The same account is the one with the
/// same id; a base account without any id (a file written by hand) is matched by username. What stands unchanged
/// costs one comparison.
std::vector<AccountPair> changedAccounts(const Configuration &base, const Configuration &draft);

/// Equal in all that a draft can change: `passwordSet` is the relay's word and does not count.
bool sameAccount(const Account &a, const Account &b);
/// Equal but for the id.
bool sameEntry(const Entry &a, const Entry &b);

struct EntryPair
{
    const Entry *base = nullptr;
    const Entry *draft = nullptr;
};
/// Entries of two lists: matched by id where the value is the same too, else by canonical value. Another value under
/// the same id is one entry taken away and one added.
struct EntryMatch
{
    std::vector<EntryPair> kept;
    std::vector<const Entry *> removed; ///< of the base
    std::vector<const Entry *> added;   ///< of the draft
};
EntryMatch matchEntries(const std::vector<Entry> &base, const std::vector<Entry> &draft);

/// The addresses that `base` lets in with the password, today or on a later day, and `draft` does not.
AddressSet lostAddresses(const Allowlist &base, const Allowlist &draft, Date today);
/// Are there any?
bool narrows(const Allowlist &base, const Allowlist &draft, Date today);

/// Every address of both families.
const AddressSet &everyAddress();

} // namespace postern
