#pragma once

#include "core/address/parse.h"
#include "core/address/set.h"
#include "core/domain/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

enum class AccountState : std::uint8_t { Active, Suspended };
enum class Expected : std::uint8_t { Regular, Rare, Standby };
/// The four states of an allowlist; see listState().
enum class ListState : std::uint8_t { Open, Observing, Restricted, Closed };

std::string_view toString(AccountState state);
std::string_view toString(Expected expected);
std::string_view toString(ListState state);
std::optional<AccountState> parseAccountState(std::string_view text);
std::optional<Expected> parseExpected(std::string_view text);

/// Text that should be an address, segment or range. A wrong one is kept as it was written, so that it
/// can be shown and answered with a finding; `value()` is empty then.
class EntryValue final
{
public:
    EntryValue() = default;
    explicit EntryValue(std::string_view text);
    explicit EntryValue(const Value &value);
    const std::optional<Value> &value() const { return m_value; }
    /// Canonical text where it is valid, else the text as written.
    const std::string &text() const { return m_text; }
    /// As it was written where host bits were cleared ("203.0.113.7/24"), else empty; does not count for equality.
    const std::string &written() const { return m_written; }
    friend bool operator==(const EntryValue &a, const EntryValue &b)
    {
        return a.m_text == b.m_text && a.m_value == b.m_value;
    }

private:
    std::optional<Value> m_value;
    std::string m_text;
    std::string m_written;
};

/// One line of an allowlist.
struct Entry
{
    std::string id; ///< the relay's; empty or local ("~...") while it is new
    EntryValue value;
    std::string remark;
    std::optional<Date> expires;  ///< last day in force
    std::optional<Date> reviewed; ///< when a person last said that it is still right
    Expected expected = Expected::Rare;

    bool inForce(Date today) const { return value.value() && (!expires || today <= *expires); }
    friend bool operator==(const Entry &, const Entry &) = default;
};

struct Allowlist
{
    bool enabled = false;
    bool observe = false; ///< judged, not enforced; `enabled` wins over it
    std::vector<Entry> entries;
    std::vector<EntryValue> keepOut; ///< decided against: never offered or warned about again

    friend bool operator==(const Allowlist &, const Allowlist &) = default;
};

/// The one address from which the account may send without a password.
struct IpAuth
{
    EntryValue address; ///< valid only if it is a single address
    std::string device;
    /// The address where it is a valid single one.
    std::optional<Address> single() const;
    friend bool operator==(const IpAuth &, const IpAuth &) = default;
};

/// A new password on its way to the relay. Never written to a file or a log.
struct NewPassword
{
    enum class Kind : std::uint8_t { Chosen, Generated, Hash };
    Kind kind = Kind::Chosen;
    std::string secret; ///< clear text, or "{SCHEME}hash" for Kind::Hash
    friend bool operator==(const NewPassword &, const NewPassword &) = default;
};

/// An SMTP login.
struct Account
{
    std::string id; ///< the relay's ("acc_..."); empty or local ("~...") while it is new
    std::string username;
    std::string description;
    AccountState state = AccountState::Active;
    bool passwordSet = false;         ///< read-only, as the relay says
    std::vector<std::string> senders; ///< addresses or "@domain"; empty: any
    Allowlist allowlist;
    std::optional<IpAuth> ipAuth;
    std::optional<NewPassword> newPassword;

    friend bool operator==(const Account &, const Account &) = default;
};

/// What an organization has on its relay, or a draft of it.
struct Configuration
{
    std::int64_t revision = 0;
    std::vector<Account> accounts;

    const Account *find(std::string_view username) const; ///< linear; nullptr if there is none
    const Account *findById(std::string_view id) const;
    friend bool operator==(const Configuration &, const Configuration &) = default;
};

/// Is this id the relay's, rather than empty or local to a draft?
bool isRelayId(std::string_view id);

/// Open, observing, restricted, or closed (on, and no entry in force on `today`).
ListState listState(const Allowlist &list, Date today);
/// Everything that the entries in force let in; says nothing about whether the list is on.
AddressSet coveredBy(const Allowlist &list, Date today);

/// Grammar of usernames, `[a-z0-9][a-z0-9._@-]{0,63}`. Capitals must have been folded before.
bool isUsername(std::string_view text);
/// ASCII letters to lower case; nothing else is touched.
std::string foldUsername(std::string_view text);
/// "user@domain" or "@domain".
bool isSender(std::string_view text);

} // namespace postern
