#pragma once

#include "core/analysis/compare.h"
#include "core/domain/account.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace postern {

/// A whole new account, entries included.
struct AddAccount
{
    Account account;
    friend bool operator==(const AddAccount &, const AddAccount &) = default;
};
struct DeleteAccount
{
    std::string account; ///< id; like everywhere below: of an account without one its username
    friend bool operator==(const DeleteAccount &, const DeleteAccount &) = default;
};
/// Only what is set changes.
struct UpdateAccount
{
    std::string account; ///< id
    std::optional<std::string> username;
    std::optional<std::string> description;
    std::optional<AccountState> state;
    std::optional<std::vector<std::string>> senders;
    std::optional<bool> enabled;
    std::optional<bool> observe;
    std::optional<std::vector<EntryValue>> keepOut;
    std::optional<std::optional<IpAuth>> ipAuth; ///< set to nullopt: removed
    std::optional<NewPassword> password;
    friend bool operator==(const UpdateAccount &, const UpdateAccount &) = default;
};
struct AddEntry
{
    std::string account; ///< id
    Entry entry;
    friend bool operator==(const AddEntry &, const AddEntry &) = default;
};
struct DeleteEntry
{
    std::string account;
    std::string entry; ///< id; like below: of an entry without one its value's text
    friend bool operator==(const DeleteEntry &, const DeleteEntry &) = default;
};
/// Remark, expiry, review and expectation; another value is delete + add.
struct UpdateEntry
{
    std::string account;
    std::string entry;
    std::optional<std::string> remark;
    std::optional<std::optional<Date>> expires;
    std::optional<std::optional<Date>> reviewed;
    std::optional<Expected> expected;
    friend bool operator==(const UpdateEntry &, const UpdateEntry &) = default;
};

/// One edit.
using Change = std::variant<AddAccount, DeleteAccount, UpdateAccount, AddEntry, DeleteEntry, UpdateEntry>;

/// The changes that lead from `base` to `draft`: accounts matched by id (a new one by having none that the base knows),
/// entries by id within their account, else by canonical value. apply(base, diff(base, draft)) == draft, but for the
/// order of accounts and entries, the ids of entries that were matched by value, and `passwordSet`, which is the
/// relay's word. Order: as in the base, then what is new; deleting an entry comes before adding one.
std::vector<Change> diff(const Configuration &base, const Configuration &draft);
/// Of accounts that are known to differ.
std::vector<Change> diff(const std::vector<AccountPair> &changed);
std::vector<Change> diffAccount(const Account *base, const Account *draft);

/// All or nothing; InvalidInput lists every change that names an account or entry that is not there (or an id that is
/// there already), with its path ("changes[3].account"). Says nothing about findings.
Result<Configuration> apply(const Configuration &base, const std::vector<Change> &changes);

/// The account that a change is about, by id (or username, see above).
const std::string &accountOf(const Change &change);

/// A short English description, such as "add 203.0.113.0/24 to billing".
std::string describe(const Change &change, const Configuration &base);
/// The same for many, in one go.
std::vector<std::string> describe(const std::vector<Change> &changes, const Configuration &base);

/// Does a push of it get a window in which it reverts by itself? Only these do: a list that lets in less than before,
/// today or on a later day (entries deleted, expiring sooner, an open or observing list restricted or closed); an
/// account deleted or renamed; IP authentication set, moved to another address, or removed. What only adds, remarks,
/// reviews or opens has none, and neither has what contains (password, suspension, keep-out), nor senders. Deleting an
/// entry whose addresses another entry still lets in, or of a list that is off, narrows nothing.
bool hasWindow(const Configuration &base, const std::vector<Change> &changes, Date today);
bool hasWindow(const std::vector<AccountPair> &changed, Date today);

} // namespace postern
