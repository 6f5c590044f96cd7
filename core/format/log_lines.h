#pragma once

#include "core/domain/time.h"
#include "core/format/log_import.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace postern {

/// Calls `each` for every line of a file, plain or gzip, without its line end. A line is cut after 64 KiB.
Status forEachLogLine(const std::string &path, const std::function<void(std::string_view)> &each);

/// The same for several files, one after the other.
Status forEachLogLine(const std::vector<std::string> &paths, const std::function<void(std::string_view)> &each);

/// The time at the start of a line as it is written: "Nov 23 14:02:01 " or ISO 8601 with or without a zone.
struct LogStamp
{
    int year = 0; ///< 0: not written
    unsigned month = 0;
    unsigned day = 0;
    int second = 0; ///< of the day
    std::optional<int> offsetSeconds;
    std::size_t length = 0; ///< with the blank after it
};
std::optional<LogStamp> parseLogStamp(std::string_view line);
/// UTC, of a stamp with a year. Nothing for a day that its year does not have.
std::optional<Time> pointInTime(const LogStamp &stamp, int utcOffsetMinutes);

/// Gives years to the lines of one file that have none: the last line is anchored, and a step from December to January
/// going back is a year. Feed it all lines once by see(), then again, in the same order, by timeOf().
class LogYears final
{
public:
    void see(const LogStamp &stamp);
    /// `year` of the last line, or 0; then it is the latest at which that line is not after `until`.
    void anchor(int year, Time until);
    /// UTC. Nothing for a day that its year does not have.
    std::optional<Time> timeOf(const LogStamp &stamp, int utcOffsetMinutes);

private:
    void step(const LogStamp &stamp);
    LogStamp m_last;
    int m_year = 0; ///< counted from the first line while seeing
};

/// Folds events into activity rows, and lines into coverage: one node for each host, a gap where it wrote nothing for
/// more than 24 hours.
class Evidence final
{
public:
    /// `keep` as in LogOptions.
    explicit Evidence(std::function<bool(std::string_view, Time)> keep) : m_keep(std::move(keep)) {}
    /// False for a line that does not count: tell nothing else of it then.
    bool line(std::string_view host, Time time);
    /// `domain`: of the sender of accepted mail, where it is known.
    void event(std::string_view account, const Address &address, Method method, Outcome outcome, Time time,
               std::string_view domain = {});
    /// Mail that event() told as accepted with the password had a sender of this domain.
    void sentAs(std::string_view account, const Address &address, std::string domain);
    /// Rows sorted like those of an ActivityLog.
    void into(LogImport &import) const;

private:
    struct Host
    {
        std::vector<TimeSpan> spans; ///< without a gap inside, in the order of the files
    };
    struct Sender
    {
        ActivityRow row;
        std::vector<Date> days;
        std::set<std::string, std::less<>> domains;
    };
    static void noteDomain(Sender &sender, std::string domain);
    static std::string keyOf(std::string_view account, const Address &address, Method method, Outcome outcome);
    std::function<bool(std::string_view, Time)> m_keep;
    std::unordered_map<std::string, Host> m_hosts;
    std::unordered_map<std::string, Sender> m_senders;
};

} // namespace postern
