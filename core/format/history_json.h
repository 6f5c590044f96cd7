#pragma once

#include "core/analysis/finding.h"
#include "core/domain/account.h"
#include "core/domain/activity.h"
#include "core/domain/time.h"
#include "core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// One line of the history.
struct RevisionInfo
{
    std::int64_t revision = 0;
    Time at{};
    std::string actor;
    std::string peer; ///< address that it came from; empty: the relay itself
    std::string note;
    std::string state;                   ///< "applied" | "confirmed" | "reverted" | "lapsed"
    std::optional<std::int64_t> reverts; ///< the revision that this one took back
    std::string summary;                 ///< what was changed, one line each
    friend bool operator==(const RevisionInfo &, const RevisionInfo &) = default;
};

/// A sender that a revert would cut off: it has sent since the change was applied, by that change.
struct RevertLoss
{
    std::string account; ///< username in force
    Address address;
    Method method = Method::Password;
    std::uint64_t count = 0; ///< messages since then; at least so many where it had sent before, too
    Time since{};
    friend bool operator==(const RevertLoss &, const RevertLoss &) = default;
};

/// What is applied and not kept yet.
struct PendingInfo
{
    std::int64_t revision = 0;
    std::string owner;
    Time confirmBy{};
    int secondsLeft = 0;
    std::vector<RevertLoss> ifReverted{};
    friend bool operator==(const PendingInfo &, const PendingInfo &) = default;
};

/// `GET /v1/revisions?after=&limit=`, newest first: `{"revisions":[{"revision","at","actor","peer","note","state",
/// "reverts","summary"}],"pending":{"revision","owner","confirm_by","seconds_left",
/// "if_reverted":[{"account","address","method","count","since"}]}|null,"next":CURSOR|null}`.
struct RevisionPage
{
    std::vector<RevisionInfo> revisions;
    std::optional<PendingInfo> pending;
    std::string next;
};
Result<RevisionPage> readRevisionPage(std::string_view json);
std::string writeRevisionPage(const RevisionPage &page, bool pretty = false);

struct AuditEntry
{
    Time at{};
    std::string actor;
    std::string peer;
    std::string action; ///< "push", "confirm", "extend", "revert", "lapse", "token-new", "token-revoked"
    std::optional<std::int64_t> revision;
    std::string detail;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
/// `GET /v1/audit?after=&limit=`, newest first: `{"audit":[{"at","actor","peer","action","revision","detail"}],
/// "next":CURSOR|null}`.
struct AuditPage
{
    std::vector<AuditEntry> entries;
    std::string next;
};
Result<AuditPage> readAuditPage(std::string_view json);
std::string writeAuditPage(const AuditPage &page, bool pretty = false);

/// `{"id","label","role","created","expires":TIME|null,"addresses":[VALUE...],"last_used":TIME|null,"token"?}`; the
/// token itself only where it was just made.
struct TokenInfo
{
    std::string id;
    std::string label;
    std::string role; ///< "viewer" | "operator" | "admin"
    Time created{};
    std::optional<Time> expires;
    std::vector<EntryValue> addresses; ///< it may be used from these alone; empty: from anywhere
    std::optional<Time> lastUsed;
    std::string token; ///< secret
    friend bool operator==(const TokenInfo &, const TokenInfo &) = default;
};
Result<TokenInfo> readTokenInfo(std::string_view json);
std::string writeTokenInfo(const TokenInfo &token, bool pretty = false);
/// `GET /v1/tokens`: `{"tokens":[...]}`.
Result<std::vector<TokenInfo>> readTokens(std::string_view json);
std::string writeTokens(const std::vector<TokenInfo> &tokens, bool pretty = false);

/// `POST /v1/tokens`: `{"label","role","expires"?,"addresses"?,"acknowledged"?}`. Addresses are addresses, segments or
/// ranges; what is wrong in them is still read. `acknowledged` as in a push: a list without the caller is refused with
/// the finding `api-blocked`, unless that is named.
struct TokenRequest
{
    std::string label;
    std::string role;
    std::optional<Time> expires;
    std::vector<EntryValue> addresses;
    std::vector<Acknowledgement> acknowledged;
};
Result<TokenRequest> readTokenRequest(std::string_view json);
std::string writeTokenRequest(const TokenRequest &request);

/// `POST /v1/tokens/{id}`: `{"addresses","acknowledged"?}`, the addresses in place of those that it had.
struct TokenUpdate
{
    std::vector<EntryValue> addresses;
    std::vector<Acknowledgement> acknowledged;
};
Result<TokenUpdate> readTokenUpdate(std::string_view json);

/// `POST /v1/revisions/{n}/extend`: `{"confirm_within_s":N}`, 30 to 259200.
Result<int> readExtendRequest(std::string_view json);
std::string writeExtendRequest(int seconds);

} // namespace postern
