#pragma once

#include "core/format/configuration_json.h"
#include "core/format/history_json.h"
#include "core/format/session_json.h"
#include "core/format/wire.h"
#include "relay/postfix/sessions.h"
#include "relay/service/login_throttle.h"
#include "relay/service/problem.h"
#include "relay/store/accounts.h"
#include "relay/store/evidence.h"
#include "relay/store/notices.h"
#include "relay/store/organizations.h"
#include "relay/store/records.h"
#include "relay/store/throttle.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <unordered_map>

namespace postern::relay {

struct ServiceSettings
{
    std::string database; ///< file
    std::string name;     ///< empty: the one that was given at its making
    bool isPublic = false;
    std::string timeZone = "UTC"; ///< empty: the one that the daemon was last started with
    std::uint32_t maxEntries = 10;
    std::uint64_t maxBodyBytes = std::uint64_t{32} << 20;
    std::string requestKey; ///< keys the digests of request bodies; secret, not in the database
    /// Where mail goes in; asked each time, because the mail servers may be set up later than this starts.
    std::function<std::vector<RelayInfo::Endpoint>()> smtp = [] { return std::vector<RelayInfo::Endpoint>(); };
    /// The SMTP sessions of this node, and their ending, which returns how many could not be ended. Empty: not known.
    std::function<std::vector<SmtpSession>()> openSessions{};
    std::function<int(const std::vector<SmtpSession> &)> endSessions{};
    /// A clock that never jumps; windows are counted on it while the daemon runs.
    std::function<std::chrono::steady_clock::time_point()> steady = [] { return std::chrono::steady_clock::now(); };
};

enum class Role : std::uint8_t { Viewer, Operator, Admin };
std::optional<Role> parseRole(std::string_view text);

/// Who asks: a valid token, and from where.
struct Caller
{
    std::string token; ///< id
    std::int64_t organization = 0;
    Role role = Role::Viewer;
    std::string label;
    std::string peer;
    std::string actor() const { return label + " (" + token + ")"; }
};

/// The configuration in force of one organization; not changed once it is made.
struct Snapshot
{
    std::int64_t revision = 0;
    std::shared_ptr<const Configuration> configuration;
    std::shared_ptr<const std::unordered_map<std::string, std::size_t>> byId;
};

/// An account with its password hash, {SCHEME} and all; empty: none. Secret.
struct StoredAccount
{
    Account account;
    std::string hash;
};

/// A `POST /v1/changes`.
struct PushCall
{
    ChangeRequest request;
    std::optional<std::int64_t> base; ///< If-Match; a dry run may leave it out
    std::string key;                  ///< Idempotency-Key; empty: none
    std::string body;                 ///< as it came, for the digest
    bool dryRun = false;
};
struct PushAnswer
{
    int status = 200;
    std::string body;          ///< a change reply
    std::int64_t revision = 0; ///< that the reply is about
};

/// What the relay's API means, over one database. Used by one thread, the one that opened it. Every call begins by
/// finishing a window that has lapsed, so that nothing is answered from a state that is not in force.
class Service final
{
public:
    static Result<std::unique_ptr<Service>> open(ServiceSettings settings);
    ~Service();

    /// Unauthorized for a token that is not in force, Forbidden from an address that is not among the token's.
    Result<Caller> authenticate(std::string_view token, std::string_view peer);
    Answer<RelayInfo> info(const Caller &caller);
    Answer<Snapshot> configuration(const Caller &caller);
    Answer<ConfigurationPage> accounts(const Caller &caller, const std::string &after, std::size_t limit,
                                       std::string_view search);
    Answer<PushAnswer> push(const Caller &caller, PushCall call);
    Answer<DecisionReply> decide(const Caller &caller, const DecisionRequest &request);
    Answer<ActivityPage> activity(const Caller &caller, const ActivityFilter &filter);

    Answer<ChangeReply> confirm(const Caller &caller, std::int64_t revision);
    Answer<ChangeReply> extend(const Caller &caller, std::int64_t revision, int seconds);
    Answer<ChangeReply> revert(const Caller &caller, std::int64_t revision);
    Answer<RevisionPage> revisions(const Caller &caller, std::int64_t before, int limit);
    Answer<Configuration> revision(const Caller &caller, std::int64_t number);
    Answer<AuditPage> audit(const Caller &caller, std::int64_t before, int limit);

    /// Those of the caller's accounts that are open on this node.
    Answer<SessionList> sessions(const Caller &caller);
    Answer<EndSessionsReply> endSessions(const Caller &caller, const EndSessionsRequest &request);

    Answer<std::vector<TokenInfo>> tokens(const Caller &caller);
    Answer<TokenInfo> addToken(const Caller &caller, const TokenRequest &request);
    /// Gives a token other addresses that it may be used from.
    Answer<TokenInfo> updateToken(const Caller &caller, const std::string &id, const TokenUpdate &update);
    Answer<Nothing> revokeToken(const Caller &caller, const std::string &id);

    std::chrono::steady_clock::time_point steady() const { return m_settings.steady(); }
    /// The check that the database failed; empty: none. Nothing is written then.
    const std::string &damage() const { return m_database->damage(); }
    /// The database does not answer now.
    bool databaseAway() const { return m_database->away(); }
    /// How often the database was lost and came back.
    int reconnections() const { return m_database->reconnections(); }
    /// Finishes lapsed windows and forgets what is too old. Call it about once a second. False where the database
    /// does not answer now: what else would ask it can wait.
    bool tick();
    /// Stores what the logs told, and refuses who guesses passwords. Stale as Evidence::record().
    Status recordActivity(const SeenBatch &batch);
    /// What administrators should know and were not told; see NoticeSender.
    Result<std::vector<Notice>> untoldNotices(int limit) { return m_notices.untold(limit); }
    Status noticesTold(const std::vector<Notice> &notices) { return m_notices.told(notices); }
    /// The logs of a node were read up to here, and nothing was new: told at once, stored with the next batch.
    void noteCovered(const std::string &node, Time to);
    Result<std::string> logPositions(std::string_view node) { return m_evidence.positions(node); }

    /// Without a token, for the daemon's own command line.
    Result<std::int64_t> addOrganization(std::string_view name);
    Result<Organization> organization(std::string_view name) { return m_organizations.find(name); }
    /// The day it is at the relay.
    Result<Date> today();
    Result<std::vector<Organization>> organizations() { return m_organizations.list(); }

    // What an administrator does on the relay host itself, as the system's `user`; all of it stands in the audit.

    static Caller hostCaller(std::int64_t organization, std::string_view user);
    /// Turns the list of an account off, confirmed at once; returns the revision. Pending while a change waits for its
    /// confirmation: revertFromHost() first.
    Result<std::int64_t> openAccount(std::string_view username, std::string_view user);
    /// Takes back what is applied and not kept, then goes back to the content of revision `number`, confirmed at once.
    /// Passwords stay what they are; an account that comes back without one is suspended.
    Result<std::int64_t> revertFromHost(std::int64_t organization, std::optional<std::int64_t> number,
                                        std::string_view user);
    /// Senders of these domains alone ("@acme.example"); none: no limit. InvalidInput names accounts with others.
    Status limitOrganization(std::int64_t id, const std::vector<std::string> &domains, std::string_view user);
    /// What is in force, with the password hashes, to move elsewhere.
    Result<std::vector<StoredAccount>> accountsWithHashes(std::int64_t organization);
    /// How far the evidence goes that is stored, for loadActivity(); see Evidence::known().
    Result<Coverage> knownActivity() { return m_evidence.known(); }
    Result<LoadedRows> loadActivity(const OldEvidence &old, std::string_view user);
    Status addHostAudit(std::int64_t organization, std::string_view user, std::string_view action,
                        std::string_view detail);

    /// The token itself, which is told once.
    Result<TokenInfo> addToken(std::int64_t organization, std::string_view role, std::string_view label,
                               std::optional<Time> expires, const std::vector<EntryValue> &addresses = {});

private:
    struct Deadline
    {
        std::int64_t revision = 0;
        std::chrono::steady_clock::time_point end;
        std::int64_t stored = 0; ///< the database's, as last seen or written; 0: not read back yet
    };
    /// A push on its way.
    struct Push;
    /// Sessions that the last push withdrew, as they were when it was stored.
    struct Withdrawn
    {
        std::vector<SmtpSession> known;
        std::vector<SmtpSession> unknown; ///< had not said yet for whom they send
    };

    Service(ServiceSettings settings, std::unique_ptr<Database> database);
    Result<Organization> current(std::int64_t organization); ///< after finishing what has lapsed
    Status finishLapsed(std::int64_t organization);
    Status lapse(const Organization &organization);
    /// Gone where another daemon has ended it.
    Status endWindow(const Organization &organization, std::string_view state, std::string_view actor,
                     std::string_view peer);
    Result<Snapshot> snapshot(const Organization &organization);
    void remember(std::int64_t organization, Snapshot snapshot);
    Result<Coverage> coverage();
    void countFailures(const SeenBatch &batch);
    void notice(const SeenBatch &batch);
    void noticeDates();
    void storeLastUses();
    RelayInfo describeRelay(const Caller &caller, Time now, Coverage coverage) const;

    Result<std::int64_t> pushFromHost(const Caller &host, std::vector<Change> changes, std::string_view note);
    std::optional<Problem> judge(const Caller &caller, Push &push);
    std::optional<Problem> refuseFaults(const Caller &caller, const PushCall &call, Push &push,
                                        std::vector<Fault> faults, const std::vector<Fault> &inapplicable);
    std::optional<Problem> prepare(Push &push);
    Answer<PushAnswer> store(const Caller &caller, const PushCall &call, Push &push, const ChangeReply &reply);
    ChangeReply replyTo(const Push &push) const;
    Withdrawn withdrawnBy(const Push &push) const;
    Result<std::vector<RevertLoss>> lossesOfRevert(const Organization &organization);
    Problem pendingProblem(const Organization &organization) const;

    ServiceSettings m_settings;
    std::unique_ptr<Database> m_database;
    Organizations m_organizations;
    Accounts m_accounts;
    Tokens m_tokens;
    Records m_records;
    Evidence m_evidence;
    Notices m_notices;
    ThrottleTable m_throttled;
    LoginThrottle m_throttle;
    std::map<std::int64_t, Snapshot> m_snapshots;
    std::map<std::int64_t, Deadline> m_deadlines;
    std::map<std::int64_t, Withdrawn> m_withdrawn;
    std::map<std::string, Time> m_covered;
    std::map<std::string, std::int64_t> m_used; ///< tokens since the last noting, by id; seconds since 1970
    std::optional<std::chrono::steady_clock::time_point> m_lastNoting;
    std::optional<std::chrono::steady_clock::time_point> m_lastForgetting;
};

} // namespace postern::relay
