#pragma once

#include "core/domain/account.h"
#include "core/result.h"

#include <string>
#include <string_view>

namespace postern {

/// Unknown fields: a request or file refuses them, a reply ignores them (a newer relay may say more).
enum class UnknownFields : std::uint8_t { Refuse, Ignore };

/// The configuration document:
///
///     {"revision": 42, "accounts": [{
///       "id": "acc_7f3k", "username": "billing", "description": "Billing server", "state": "active",
///       "password_set": true, "senders": ["billing@acme.example", "@acme.example"],
///       "allowlist": {"enabled": true, "observe": false, "keep_out": [], "entries": [
///         {"id": "ent_1", "value": "203.0.113.0/24", "remark": "HQ", "expires": null, "reviewed": "2026-11-01",
///          "expected": "regular"}]},
///       "ip_auth": {"address": "198.51.100.7", "device": "Scanner, 3rd floor"}}]}
///
/// Strict: repeated keys, nesting over 32, inexact integers, wrong types and ids that are there twice are refused by
/// path, all faults in one Error (Unreadable). A wrong value, username, sender or appliance address is text that is
/// still read. `accounts`, `username` and an entry's `value` are required, the rest defaults to "", [], null, active,
/// list off, revision 0. Capitals of a username are folded. An absent `password_set` is taken as true: who writes a
/// document by hand seldom says it, and a decision takes the password as right; see adoptReadOnly().
/// Where unknown fields are refused (files), an account may carry one of "password": "...", "generate_password": true
/// (NewPassword::Kind::Generated with an empty secret, which the client fills in) and "password_hash": "{SCHEME}...".
Result<Configuration> readConfiguration(std::string_view json, UnknownFields unknown = UnknownFields::Refuse);
/// Gives `draft`, which came from a file, what only the relay says: `password_set` is that of the account with the same
/// id in `base`, and false for a new one.
void adoptReadOnly(const Configuration &base, Configuration &draft);
/// Canonical key order, two-space indent where `pretty`; never writes a password. Local ids are left out.
std::string writeConfiguration(const Configuration &configuration, bool pretty = true);
/// The same with the password hashes that accounts bring along, for a file that only its owner may read.
std::string writeMovedConfiguration(const Configuration &configuration);
/// One page of accounts, as the relay answers: `{"revision":N,"accounts":[...],"next":"cursor"|null}`.
struct ConfigurationPage
{
    Configuration configuration;
    std::string next; ///< empty: the last page
};
Result<ConfigurationPage> readConfigurationPage(std::string_view json);
std::string writeConfigurationPage(const ConfigurationPage &page);

} // namespace postern

#include "core/format/wire.h"
