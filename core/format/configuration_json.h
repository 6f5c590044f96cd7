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

/// Unknown fields: a request or file refuses them, a reply ignores them (a newer relay may say more).
enum class UnknownFields : std::uint8_t { Refuse, Ignore };

/// The configuration document of DESIGN.md section 4. Strict: repeated keys, nesting over 32, inexact integers and
/// wrong types are refused by path, all faults in one Error (Unreadable). A wrong value, username, sender or appliance
/// address is text that is still read. Only `username` and an entry's `value` are required.
Result<Configuration> readConfiguration(std::string_view json, UnknownFields unknown = UnknownFields::Refuse);
/// Canonical key order, two-space indent where `pretty`; never writes a password. Local ids are left out.
std::string writeConfiguration(const Configuration &configuration, bool pretty = true);
/// One page of accounts: `{"revision":N,"accounts":[...],"next":"cursor"|null}`.
struct ConfigurationPage
{
    Configuration configuration;
    std::string next; ///< empty: the last page
};
Result<ConfigurationPage> readConfigurationPage(std::string_view json);
std::string writeConfigurationPage(const ConfigurationPage &page);

/// Body of `POST /v1/changes`. Changes are objects with an "op": add_account {account}, delete_account {account: id},
/// update_account {account: id, username?, description?, state?, senders?, enabled?, observe?, keep_out?, ip_auth?,
/// password? + generated? | password_hash?}, add_entry {account, entry}, delete_entry {account, entry: id},
/// update_entry {account, entry: id, remark?, expires?, reviewed?, expected?}.
struct ChangeRequest
{
    std::vector<Change> changes;
    std::string note;
    std::optional<int> confirmWithinSeconds; ///< 30 to 259200; nullopt: no window
    std::vector<Acknowledgement> acknowledged;
};
Result<ChangeRequest> readChangeRequest(std::string_view json);
std::string writeChangeRequest(const ChangeRequest &request);

/// Answer of `POST /v1/changes`, also of a dry run, and of confirm, extend and revert.
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
std::string writeChangeReply(const ChangeReply &reply);

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
};
Result<RelayInfo> readRelayInfo(std::string_view json);
std::string writeRelayInfo(const RelayInfo &info);
/// The analysis context that this relay implies.
AnalysisContext contextOf(const RelayInfo &info, Date today);

/// `POST /v1/decisions`: `{"account":USERNAME,"address":A,"with_password":bool}` and its answer.
struct DecisionReply
{
    bool allowed = false;
    std::string reason; ///< see toString(DecisionReason)
    std::string entry;  ///< canonical value responsible, or empty
};
Result<DecisionReply> readDecisionReply(std::string_view json);
std::string writeDecisionReply(const DecisionReply &reply);

/// `{"activity":[...],"evidence":[...],"next":...}`.
struct ActivityPage
{
    std::vector<ActivityRow> rows;
    Coverage evidence;
    std::string next;
};
Result<ActivityPage> readActivityPage(std::string_view json);
std::string writeActivityPage(const ActivityPage &page);

/// Findings as in `posternctl analyze --json`: `{"findings":[...]}`.
std::string writeFindings(const std::vector<Finding> &findings, bool pretty = true);
Result<std::vector<Finding>> readFindings(std::string_view json);

/// RFC 9457 problem document with all faults and, for refusals, the change reply's members.
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
