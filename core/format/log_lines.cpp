#include "core/format/log_lines.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <tuple>

namespace postern {

namespace {

constexpr std::size_t longestLogLine = 65536;
constexpr std::chrono::hours silence{24};

/// Two digits at `at`, the first of which may be a blank; -1 where there are none.
int twoDigits(std::string_view text, std::size_t at, bool blankAllowed = false)
{
    if (at + 2 > text.size())
        return -1;
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : -1; };
    const int high = blankAllowed && text[at] == ' ' ? 0 : digit(text[at]);
    const int low = digit(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 10 + low;
}

/// Seconds of the day of "14:02:01"; -1 where it is something else.
int clockAt(std::string_view text, std::size_t at)
{
    const int hour = twoDigits(text, at);
    const int minute = twoDigits(text, at + 3);
    const int second = twoDigits(text, at + 6);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60 || text[at + 2] != ':' ||
        text[at + 5] != ':')
        return -1;
    return hour * 3600 + minute * 60 + second;
}

std::optional<LogStamp> traditionalStamp(std::string_view line)
{
    static constexpr std::array<std::string_view, 12> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (line.size() < 16 || line[3] != ' ' || line[6] != ' ' || line[15] != ' ')
        return std::nullopt;
    const auto month = std::find(names.begin(), names.end(), line.substr(0, 3));
    const int day = twoDigits(line, 4, true);
    const int second = clockAt(line, 7);
    if (month == names.end() || day < 1 || day > 31 || second < 0)
        return std::nullopt;
    return LogStamp{0, static_cast<unsigned>(month - names.begin()) + 1, static_cast<unsigned>(day), second, {}, 16};
}

/// "2026-11-23T14:02:01[.123456][Z|+01:00|+0100]", or a blank in place of the T.
std::optional<LogStamp> isoStamp(std::string_view line)
{
    if (line.size() < 20 || line[4] != '-' || line[7] != '-' || (line[10] != 'T' && line[10] != ' '))
        return std::nullopt;
    const int century = twoDigits(line, 0);
    const int year = twoDigits(line, 2);
    const int month = twoDigits(line, 5);
    const int day = twoDigits(line, 8);
    const int second = clockAt(line, 11);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || second < 0)
        return std::nullopt;
    LogStamp stamp{century * 100 + year, static_cast<unsigned>(month), static_cast<unsigned>(day), second, {}, 19};
    std::size_t at = 19;
    if (line[at] == '.' || line[at] == ',') {
        ++at;
        while (at < line.size() && line[at] >= '0' && line[at] <= '9')
            ++at;
    }
    if (at < line.size() && line[at] == 'Z') {
        stamp.offsetSeconds = 0;
        ++at;
    } else if (at < line.size() && (line[at] == '+' || line[at] == '-')) {
        const bool colon = at + 3 < line.size() && line[at + 3] == ':';
        const int hours = twoDigits(line, at + 1);
        const int minutes = twoDigits(line, at + (colon ? 4 : 3));
        if (hours < 0 || minutes < 0)
            return std::nullopt;
        stamp.offsetSeconds = (hours * 3600 + minutes * 60) * (line[at] == '-' ? -1 : 1);
        at += colon ? 6 : 5;
    }
    if (at >= line.size() || line[at] != ' ')
        return std::nullopt;
    stamp.length = at + 1;
    return stamp;
}

std::optional<Time> pointInTime(int year, const LogStamp &stamp, int offsetSeconds)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(stamp.month),
                                           std::chrono::day(stamp.day)};
    if (!date.ok())
        return std::nullopt;
    return Time(std::chrono::sys_days(date)) + std::chrono::seconds(stamp.second - offsetSeconds);
}

} // namespace

std::optional<Time> pointInTime(const LogStamp &stamp, int utcOffsetMinutes)
{
    return pointInTime(stamp.year, stamp, stamp.offsetSeconds.value_or(utcOffsetMinutes * 60));
}

Status forEachLogLine(const std::string &path, const std::function<void(std::string_view)> &each)
{
    struct Close
    {
        void operator()(gzFile_s *file) const { gzclose(file); }
    };
    errno = 0;
    const std::unique_ptr<gzFile_s, Close> file(gzopen(path.c_str(), "rb"));
    if (!file)
        return Error{ErrorCode::Unreadable, "cannot open " + path + ": " + std::strerror(errno ? errno : ENOMEM), {}};
    gzbuffer(file.get(), 256 * 1024);
    std::string buffer(4 * longestLogLine, '\0');
    std::size_t used = 0;
    bool skipping = false; // within the rest of a line that was cut
    for (;;) {
        const int got = gzread(file.get(), buffer.data() + used, static_cast<unsigned>(buffer.size() - used));
        // At the end of a gzip file that was cut, too, there is an error to ask for.
        int code = Z_OK;
        const char *why = got <= 0 ? gzerror(file.get(), &code) : "";
        if (got < 0 || (code != Z_OK && code != Z_STREAM_END))
            return Error{ErrorCode::Unreadable,
                         "cannot read " + path + ": " + (code == Z_ERRNO ? std::strerror(errno) : why),
                         {}};
        used += static_cast<std::size_t>(got);
        std::string_view rest(buffer.data(), used);
        for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(end + 1);
            if (!line.empty() && line.back() == '\r')
                line.remove_suffix(1);
            if (!skipping)
                each(line.substr(0, longestLogLine));
            skipping = false;
        }
        if (got == 0) {
            if (!rest.empty() && !skipping)
                each(rest);
            return Nothing{};
        }
        if (rest.size() > longestLogLine) {
            if (!skipping)
                each(rest.substr(0, longestLogLine));
            skipping = true;
            rest = {};
        }
        used = rest.size();
        if (used > 0) // memmove takes no null pointer, not even for nothing
            std::memmove(buffer.data(), rest.data(), used);
    }
}

Status forEachLogLine(const std::vector<std::string> &paths, const std::function<void(std::string_view)> &each)
{
    for (const std::string &path : paths) {
        const Status read = forEachLogLine(path, each);
        if (!read)
            return read;
    }
    return Nothing{};
}

std::optional<LogStamp> parseLogStamp(std::string_view line)
{
    if (line.empty())
        return std::nullopt;
    return line[0] >= '0' && line[0] <= '9' ? isoStamp(line) : traditionalStamp(line);
}

void LogYears::step(const LogStamp &stamp)
{
    if (m_last.month != 0) {
        const int months = static_cast<int>(stamp.month) - static_cast<int>(m_last.month);
        // Lines of several processes can be written a little out of order around New Year.
        if (months < -6)
            ++m_year;
        else if (months > 6)
            --m_year;
    }
    m_last = stamp;
}

void LogYears::see(const LogStamp &stamp)
{
    if (stamp.year == 0)
        step(stamp);
}

void LogYears::anchor(int year, Time until)
{
    if (year == 0) {
        const auto day = std::chrono::floor<std::chrono::days>(until);
        year = static_cast<int>(std::chrono::year_month_day(day).year());
        const std::optional<Time> last = m_last.month ? pointInTime(year, m_last, 0) : std::nullopt;
        // A day of grace: the log has local times.
        if (m_last.month != 0 && (!last || *last > until + std::chrono::hours(24)))
            --year;
    }
    m_year = year - m_year;
    m_last = {};
}

std::optional<Time> LogYears::timeOf(const LogStamp &stamp, int utcOffsetMinutes)
{
    if (stamp.year == 0)
        step(stamp);
    return pointInTime(stamp.year == 0 ? m_year : stamp.year, stamp,
                       stamp.offsetSeconds.value_or(utcOffsetMinutes * 60));
}

bool Evidence::line(std::string_view host, Time time)
{
    if (m_keep && !m_keep(host, time))
        return false;
    std::vector<TimeSpan> &spans = m_hosts[std::string(host)].spans;
    if (!spans.empty() && time <= spans.back().to + silence && time >= spans.back().from - silence) {
        spans.back().to = std::max(spans.back().to, time);
        spans.back().from = std::min(spans.back().from, time);
    } else {
        spans.push_back({time, time});
    }
    return true;
}

std::string Evidence::keyOf(std::string_view account, const Address &address, Method method, Outcome outcome)
{
    std::string key(account);
    key += '\0';
    key += address.toString();
    key += '\0';
    key += static_cast<char>('a' + static_cast<int>(method));
    key += static_cast<char>('a' + static_cast<int>(outcome));
    return key;
}

void Evidence::event(std::string_view account, const Address &address, Method method, Outcome outcome, Time time,
                     std::string_view domain)
{
    const auto [found, isNew] = m_senders.try_emplace(keyOf(account, address, method, outcome));
    Sender &sender = found->second;
    if (isNew)
        sender.row = ActivityRow{std::string(account), address, method, outcome, 0, time, time, {}, {}, {}};
    ++sender.row.count;
    sender.row.firstSeen = std::min(sender.row.firstSeen, time);
    sender.row.lastSeen = std::max(sender.row.lastSeen, time);
    const Date day = std::chrono::floor<std::chrono::days>(time);
    if (sender.days.empty() || sender.days.back() != day)
        sender.days.push_back(day);
    if (!domain.empty())
        noteDomain(sender, std::string(domain));
}

void Evidence::noteDomain(Sender &sender, std::string domain)
{
    // A spammer's account has thousands of them; so many say nothing more.
    constexpr std::size_t mostDomains = 100;
    if (!domain.empty() && sender.domains.size() < mostDomains)
        sender.domains.insert(std::move(domain));
}

void Evidence::sentAs(std::string_view account, const Address &address, std::string domain)
{
    const auto found = m_senders.find(keyOf(account, address, Method::Password, Outcome::Accepted));
    if (found != m_senders.end())
        noteDomain(found->second, std::move(domain));
}

void Evidence::into(LogImport &import) const
{
    for (const auto &[key, sender] : m_senders) {
        ActivityRow row = sender.row;
        std::vector<Date> days = sender.days;
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        row.days = static_cast<std::uint32_t>(days.size());
        for (const Date day : days) {
            if (row.months.empty() || row.months.back() != monthOf(day))
                row.months.push_back(monthOf(day));
        }
        row.domains.assign(sender.domains.begin(), sender.domains.end());
        import.rows.push_back(std::move(row));
    }
    std::sort(import.rows.begin(), import.rows.end(), [](const ActivityRow &a, const ActivityRow &b) {
        return std::tie(a.account, a.address, a.method, a.outcome) <
               std::tie(b.account, b.address, b.method, b.outcome);
    });

    for (const auto &[name, host] : m_hosts) {
        std::vector<TimeSpan> spans = host.spans;
        std::sort(spans.begin(), spans.end(),
                  [](const TimeSpan &a, const TimeSpan &b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); });
        Coverage::Node node{name, spans.front().from, spans.front().to, {}};
        for (const TimeSpan &span : spans) {
            if (span.from > node.to + silence)
                node.gaps.push_back({node.to, span.from});
            node.to = std::max(node.to, span.to);
        }
        import.coverage.nodes.push_back(std::move(node));
    }
    std::sort(import.coverage.nodes.begin(), import.coverage.nodes.end(),
              [](const Coverage::Node &a, const Coverage::Node &b) { return a.node < b.node; });
}

} // namespace postern
