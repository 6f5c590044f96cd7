#pragma once

#include "core/analysis/finding.h"
#include "core/domain/activity.h"
#include "core/domain/decision.h"
#include "core/draft/change.h"
#include "core/draft/draft.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace postern {

/// Body of `POST /v1/changes`:
///
///     {"changes": [CHANGE...], "note": "", "confirm_within_s": 120,
///      "acknowledged": [{"code": "sender-blocked", "account": "billing", "addresses": ["203.0.113.9"]}]}
///
/// Only `changes` is required; `account` of an acknowledgement is a username, absent or null for the whole push. CHANGE
/// is one of these; what is marked ? may be absent and then stays as it is, ids are the relay's:
///
///     {"op": "add_account", "account": ACCOUNT}
///     {"op": "delete_account", "account": ID}
///     {"op": "update_account", "account": ID, "username"?, "description"?, "state"?, "senders"?, "enabled"?,
///      "observe"?, "keep_out"?, "ip_auth"? (null takes it away), PASSWORD?}
///     {"op": "add_entry", "account": ID, "entry": ENTRY}
///     {"op": "delete_entry", "account": ID, "entry": ID}
///     {"op": "update_entry", "account": ID, "entry": ID, "remark"?, "expires"?, "reviewed"?, "expected"?}
///
/// ACCOUNT and ENTRY are those of the configuration document; an `id` in them is passed over. PASSWORD, also
/// within ACCOUNT, is `"password": "..."` with `"generated": true` where the client made it, or
/// `"password_hash": "{SCHEME}..."`. Unknown and repeated keys are refused, all faults are told (Unreadable).
struct ChangeRequest
{
    std::vector<Change> changes;
    std::string note;
    std::optional<int> confirmWithinSeconds; ///< 30 to 259200; nullopt: no window
    std::vector<Acknowledgement> acknowledged;
};
Result<ChangeRequest> readChangeRequest(std::string_view json);
std::string writeChangeRequest(const ChangeRequest &request);

/// Answer of `POST /v1/changes`, also of a dry run, and of confirm, extend and revert:
///
///     {"revision": 43, "state": "applied", "confirm_by": TIME|null, "seconds_left": 118|null,
///      "findings": [FINDING...], "now": [{"account", "sentence"}], "open_sessions": 0, "open_sessions_unknown": 0}
///
/// and "reason" in a refusal.
struct ChangeReply
{
    std::int64_t revision = 0;
    std::string state;  ///< "planned" (dry run), "applied" or "confirmed"; in a refusal "refused"
    std::string reason; ///< of a refusal: "findings", "stale", "pending"; else empty
    std::optional<Time> confirmBy;
    std::optional<int> secondsLeft;
    std::vector<Finding> findings;
    std::vector<Plan::Sentence> now;
    int openSessions = 0;        ///< of what was withdrawn
    int openSessionsUnknown = 0; ///< from a withdrawn address, not yet known whose
};
Result<ChangeReply> readChangeReply(std::string_view json);
std::string writeChangeReply(const ChangeReply &reply, bool pretty = false);

/// `GET /v1/relay`. Absent keys are unknown, further ones are ignored.
struct RelayInfo
{
    std::string name;
    std::string api;
    bool isPublic = true;
    std::optional<Address> observedAddress;
    Time time{};
    std::string timeZone = "UTC";
    struct Limits
    {
        std::optional<std::uint32_t> maxEntries;
        std::optional<std::uint64_t> maxBodyBytes;
        std::optional<std::uint64_t> maxCoverBytes;
    } limits;
    struct Capabilities
    {
        bool allowlist = true;
        std::vector<std::string> formats = {"address", "segment", "range"};
        bool ipv6 = true;
        bool keepsEntries = true;
        bool observe = true;
        bool ipAuth = true;
        bool senders = true;
        bool confirm = true;
        bool activity = true;
    } capabilities;
    Coverage evidence;
    struct Endpoint
    {
        std::string host;
        std::uint16_t port = 0;
        std::string tls;     ///< "starttls", "implicit" or "none"
        std::string purpose; ///< "submission" or "appliance"
        friend bool operator==(const Endpoint &, const Endpoint &) = default;
    };
    std::vector<Endpoint> smtp;
    std::string role; ///< of the token that asks: "viewer", "operator", "admin"; empty: not told
    /// The organization may send as addresses of these alone ("@acme.example"), an account without senders as any of
    /// them; empty: no limit.
    std::vector<std::string> senderDomains;
};
Result<RelayInfo> readRelayInfo(std::string_view json);
std::string writeRelayInfo(const RelayInfo &info, bool pretty = false);
/// The analysis context that this relay implies.
AnalysisContext contextOf(const RelayInfo &info, Date today);

/// `POST /v1/decisions`: `{"account":USERNAME,"address":A,"with_password":bool}`; with_password defaults to true.
struct DecisionRequest
{
    std::string account;
    EntryValue address; ///< text; valid only if it is a single address
    bool withPassword = true;
};
Result<DecisionRequest> readDecisionRequest(std::string_view json);
std::string writeDecisionRequest(const DecisionRequest &request);
/// Its answer: `{"allowed":bool,"reason":"off-list","entry":VALUE|null}`.
struct DecisionReply
{
    bool allowed = false;
    std::string reason; ///< see toString(DecisionReason)
    std::string entry;  ///< canonical value responsible, or empty
};
Result<DecisionReply> readDecisionReply(std::string_view json);
std::string writeDecisionReply(const DecisionReply &reply, bool pretty = false);

/// `{"activity":[ROW...],"evidence":[{"node","from","to","gaps":[{"from","to"}]}],"next":CURSOR|null}`. ROW has the
/// columns of an activity file: account, address, method, outcome, count, first_seen, last_seen, days (number or null)
/// and months ("2026-10 2026-07", newest first; "" where the source does not tell).
struct ActivityPage
{
    std::vector<ActivityRow> rows;
    Coverage evidence;
    std::string next;
};
Result<ActivityPage> readActivityPage(std::string_view json);
/// One ROW alone.
Result<ActivityRow> readActivityRow(std::string_view json);
std::string writeActivityPage(const ActivityPage &page, bool pretty = false);

/// Findings as in `posternctl analyze --json`:
///
///     {"findings": [{"code", "severity", "account": USERNAME|null, "entry": VALUE|null,
///       "addresses": [{"address", "count", "last_seen": TIME|null, "class": TEXT|null, "reason": TEXT|null,
///       "rhythm"?}], "message", "remedy", "args": {NAME: TEXT}}]}
std::string writeFindings(const std::vector<Finding> &findings, bool pretty = true);
Result<std::vector<Finding>> readFindings(std::string_view json);

/// RFC 9457 problem document with all faults and, for refusals, the change reply's members:
///
///     {"type": "urn:postern:problem:findings", "title", "status": 422, "detail", "faults": [{"path", "code",
///     "message"}],
///      "owner"?, "seconds_left"?, "state"?, "reason"?, "revision"?, "findings"?, ...}
struct Problem
{
    int status = 500;
    std::string type; ///< a stable word after "urn:postern:problem:", such as "stale" or "findings"
    std::string title;
    std::string detail;
    std::vector<Fault> faults;
    std::optional<ChangeReply> reply; ///< of a refused push
    std::string owner;                ///< who has applied the pending change (409)
    std::optional<int> secondsLeft;   ///< of it
};
Result<Problem> readProblem(std::string_view json);
std::string writeProblem(const Problem &problem);

} // namespace postern
