#pragma once

#include "core/domain/activity.h"
#include "relay/store/database.h"

#include <vector>

namespace postern::relay {

/// One thing that happened to one sender, as a mail log tells it.
struct SeenEvent
{
    std::string account; ///< username; empty: only the address is known, as in a refusal at the appliance port
    Address address;
    Method method = Method::Password;
    Outcome outcome = Outcome::Accepted;
    Time time{};
    std::string senderDomain; ///< empty: not known
};

/// What one reading of a node's logs brought.
struct SeenBatch
{
    std::string node;
    std::vector<SeenEvent> events;
    std::string positions;    ///< how far the logs are read, in the reader's own words
    std::optional<Time> from; ///< the logs begin here, where that is earlier than what was known
    Time to{};                ///< and were read up to here
    bool linesLost = false;   ///< since the last batch
    /// What positions() said when the reading began: another daemon of the node may have read the same lines since.
    std::optional<std::string> before{};
};

struct ActivityFilter
{
    std::string account; ///< username; empty: all
    std::optional<Outcome> outcome;
    std::optional<Time> since; ///< last seen then or later
    std::string after;         ///< cursor of the page before
    int limit = 2000;
};

struct StoredActivity
{
    std::vector<ActivityRow> rows; ///< under the usernames in force
    std::string next;              ///< cursor; empty: the last page
};

/// What logs tell that were written before a daemon read them.
struct OldEvidence
{
    std::vector<ActivityRow> rows;
    Coverage coverage;
    Coverage known; ///< what known() said when these rows were chosen
};
struct LoadedRows
{
    std::size_t taken = 0;
    std::size_t unknown = 0; ///< of names that are no account here
};

/// The evidence: who sent, and how far that is known.
class Evidence final
{
public:
    explicit Evidence(Database &database) : m_database(database) {}

    /// Adds the events of accounts that exist, and the place up to which the logs are read, in one transaction: a
    /// restart neither loses nor doubles a count. Stale, and nothing is stored, where the node's logs are no longer at
    /// `before`: read again from positions().
    Status record(const SeenBatch &batch);
    /// Where a node's logs were read up to; empty: never.
    Result<std::string> positions(std::string_view node);
    /// InvalidInput for a cursor that is none.
    Result<StoredActivity> activity(std::int64_t organization, const ActivityFilter &filter);
    /// Everything about these accounts (ids).
    Result<std::vector<ActivityRow>> activityOf(std::int64_t organization, const std::vector<std::string> &ids);
    Result<Coverage> coverage();
    /// The same, where a node whose log a daemon reads is known without end.
    Result<Coverage> known();
    /// Adds old evidence, all or nothing. Its rows must be of times that are not known yet: what is known would count
    /// twice. Stale where that has changed since `known`.
    Result<LoadedRows> load(const OldEvidence &old);
    /// Forgets senders that were last seen before this, and that anything is known of that time.
    Status forget(Time before);

private:
    std::int64_t accountOf(const SeenEvent &event);
    void count(std::int64_t account, const SeenEvent &event);
    void cover(const SeenBatch &batch);
    void add(std::int64_t account, const ActivityRow &row);
    void cover(const Coverage::Node &node);
    void writeRow(std::int64_t account, const ActivityRow &row, bool isNew);
    Database &m_database;
};

} // namespace postern::relay
