#pragma once

#include "core/domain/account.h"
#include "relay/store/database.h"

#include <map>
#include <set>
#include <vector>

namespace postern::relay {

enum class StoredState : std::uint8_t {
    Confirmed,
    InForce, ///< what is applied, where something is
};

/// What a push makes of the accounts that it touches.
struct AccountChanges
{
    std::vector<Account> put;                  ///< whole accounts, valid, every id the relay's
    std::vector<std::string> removed;          ///< ids
    std::map<std::string, std::string> hashes; ///< new password hashes with their {SCHEME}, by account id
};

/// The accounts of the organizations, in both states, and what the readers match.
class Accounts final
{
public:
    /// `timeZone`: the relay's, an IANA name; entries expire by its days.
    Accounts(Database &database, std::string_view timeZone) : m_database(database), m_timeZone(timeZone) {}

    /// All accounts in the order of their making; `revision` is left at 0.
    Result<Configuration> load(std::int64_t organization, StoredState state);
    /// Those of the keys that belong to other organizations.
    Result<std::set<std::string>> taken(std::int64_t organization, std::string_view kind,
                                        const std::set<std::string> &keys);
    /// Ids of the accounts that the open window touches.
    Result<std::vector<std::string>> pending(std::int64_t organization);

    /// The organization that holds a username; NotFound.
    Result<std::int64_t> ownerOf(std::string_view username);
    /// Password hashes by account id.
    Result<std::map<std::string, std::string>> hashes(std::int64_t organization);

    // The rest is for use within a transaction.

    /// Confirmed at once, or beside the confirmed state in an open window; passwords, suspensions and keep-out
    /// addresses are in force at once in both cases. InvalidInput where a name or an appliance address belongs to
    /// another organization ("username-taken", "ip-auth-taken"; the path is the account's id).
    Status write(std::int64_t organization, const AccountChanges &changes, bool inWindow);
    /// Passwords, suspensions and keep-out addresses of existing accounts alone.
    void contain(std::int64_t organization, const AccountChanges &changes);
    /// Sender domains of a limited organization, written beside the accounts without senders of their own, so that the
    /// readers need no rule for them. write() does it for the accounts that it writes.
    void limitSenders(std::int64_t organization, const std::vector<std::string> &domains);
    void keep(std::int64_t organization);   ///< what is applied becomes the confirmed state
    void revert(std::int64_t organization); ///< what is applied goes

private:
    struct Keys
    {
        std::set<std::string> usernames;
        std::set<std::string> addresses;
    };
    std::int64_t rowOf(std::int64_t organization, std::string_view id);
    void collectKeys(std::int64_t row, Keys &keys);
    void collectPendingKeys(std::int64_t organization, Keys &keys);
    bool claim(std::int64_t organization, std::string_view kind, std::string_view key);
    void release(std::int64_t organization, const Keys &keys);
    void writeContained(std::int64_t row, const Account &account, const AccountChanges &changes);
    void takeOffForGood(std::int64_t row, const Account &account);
    void writeState(std::int64_t organization, std::int64_t row, const Account &account, bool pending, Date today);
    void writeRanges(std::int64_t row, const Account &account, bool pending);
    Database &m_database;
    std::vector<std::string> m_domains; ///< of the organization that is being written
    std::string m_timeZone;
};

/// The first second after a day in a time zone; UTC for a zone that is not known.
std::int64_t firstSecondAfter(Date day, std::string_view timeZone);
/// The day that it is there.
Date dayAt(Time time, std::string_view timeZone);
bool isTimeZone(std::string_view name);

/// An interval as the readers match it: 32 hex digits, IPv4 mapped into IPv6. An IPv6 interval around the mapped block
/// is cut in two, because whole it would let in every IPv4 address.
std::vector<std::pair<std::string, std::string>> hexRanges(const Interval &interval);

/// The addresses that an administrator decided against.
AddressSet keepOutOf(const Allowlist &list);

} // namespace postern::relay
