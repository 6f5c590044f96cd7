#pragma once

#include "core/domain/activity.h"
#include "core/result.h"
#include "relay/postfix/tail_file.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace postern::relay {

/// One thing that happened to one sender, read from the logs. Names in it are text that a client chose: record it
/// only for accounts that exist.
struct MailEvent
{
    /// Lower case, without the marks `#held` and `#suspended`. Empty where no log names it: a refusal without a
    /// password tells the address alone, and whose appliance that is stands in the configuration.
    std::string account;
    Address address;
    Method method = Method::Password;
    Outcome outcome = Outcome::Accepted;
    Time time{};
    std::string senderDomain; ///< of accepted mail, lower case; empty: unknown or the null sender
    friend bool operator==(const MailEvent &, const MailEvent &) = default;
};

/// How far both logs are read. Store it in the transaction that stores the batch's events: nothing is then lost or
/// counted twice, whenever the daemon ends.
struct LogPositions
{
    FilePosition mail;
    FilePosition dovecot;

    std::string toText() const;
    /// nullopt for anything that toText() does not write.
    static std::optional<LogPositions> fromText(std::string_view text);
    friend bool operator==(const LogPositions &, const LogPositions &) = default;
};

struct LogBatch
{
    std::vector<MailEvent> events;
    LogPositions positions; ///< after these events
    bool more = false;      ///< not all that is written was read: poll again at once
    /// A log was removed or cut before it was read to its end: a gap in the evidence.
    bool linesLost = false;
    /// Of the mail log's lines in this batch, evidence or not; empty without any.
    std::optional<Time> firstLine;
    std::optional<Time> lastLine;
};

struct LogSource
{
    std::string mailLog;
    std::string dovecotLog;
    /// True with SQLite, where an auth worker logs each reason and the auth process repeats it; false with
    /// PostgreSQL, where the auth process alone logs it.
    bool authWorkers = true;
    /// Of the mail log's times, which have no zone. The private relay's Postfix runs in UTC.
    std::chrono::minutes utcOffset{0};
};

/// Follows mail.log and dovecot.log of one node and joins them to events. Robust against rotation, truncation,
/// lines that are half written, and restarts. Owns no thread and no timer: call poll() once a second.
class LogReader final
{
public:
    using Tick = TailFile::Tick;

    LogReader(LogSource source, const LogPositions &start);

    /// What came since the last call; a file that is not there yet is no error. `now` is the wall clock (it gives
    /// the mail log's lines their year), `tick` a monotonic clock. A line whose meaning a later line decides waits
    /// for it, and all behind it with it, up to two seconds of `tick`.
    Result<LogBatch> poll(Time now, Tick tick);

private:
    void readMail(LogBatch &batch, Time now, Tick tick);
    void readLogins(LogBatch &batch, Tick tick);

    LogSource m_source;
    TailFile m_mail;
    TailFile m_logins;
};

} // namespace postern::relay
