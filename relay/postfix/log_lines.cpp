#include "relay/postfix/log_lines.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postern::relay {

namespace {

// Walks over a line from left to right. Every step either takes what it names or leaves the scanner failed.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    bool ok() const { return m_ok; }
    std::string_view rest() const { return m_rest; }

    bool take(std::string_view literal)
    {
        if (!m_ok || !m_rest.starts_with(literal))
            return m_ok = false;
        m_rest.remove_prefix(literal.size());
        return true;
    }
    bool has(std::string_view literal)
    {
        if (!m_ok || !m_rest.starts_with(literal))
            return false;
        m_rest.remove_prefix(literal.size());
        return true;
    }
    // Up to the first `end`, which is taken as well; neither may be missing.
    std::string_view until(std::string_view end)
    {
        const auto at = m_ok ? m_rest.find(end) : std::string_view::npos;
        if (at == std::string_view::npos) {
            m_ok = false;
            return {};
        }
        const auto found = m_rest.substr(0, at);
        m_rest.remove_prefix(at + end.size());
        return found;
    }
    template <typename Number> Number number()
    {
        Number value = 0;
        const auto [end, failure] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        if (!m_ok || failure != std::errc())
            m_ok = false;
        else
            m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return value;
    }
    int digits(std::size_t count)
    {
        if (!m_ok || m_rest.size() < count ||
            !std::all_of(m_rest.begin(), m_rest.begin() + static_cast<long>(count),
                         [](char c) { return c >= '0' && c <= '9'; })) {
            m_ok = false;
            return 0;
        }
        int value = 0;
        std::from_chars(m_rest.data(), m_rest.data() + count, value);
        m_rest.remove_prefix(count);
        return value;
    }
    // "unknown[192.0.2.7]" and the text behind it. Postfix looks up no names here, so the name has no bracket.
    Address client(std::string_view end)
    {
        until("[");
        const auto address = Address::parse(until("]"));
        take(end);
        if (!address)
            m_ok = false;
        return address.value_or(Address());
    }

private:
    std::string_view m_rest;
    bool m_ok = true;
};

constexpr std::array<std::string_view, 12> monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "Nov  3 13:12:16" in the zone of the log.
std::optional<Time> syslogTime(Scanner &scan, Time now, std::chrono::minutes utcOffset)
{
    using namespace std::chrono;
    const auto name = scan.until(" ");
    const auto month = std::find(monthNames.begin(), monthNames.end(), name);
    const int dayNumber = scan.has(" ") ? scan.digits(1) : scan.digits(2);
    scan.take(" ");
    const int hour = scan.digits(2);
    scan.take(":");
    const int minute = scan.digits(2);
    scan.take(":");
    const int second = scan.digits(2);
    scan.take(" ");
    if (!scan.ok() || month == monthNames.end() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const unsigned monthNumber = static_cast<unsigned>(month - monthNames.begin()) + 1;
    const int thisYear = int(year_month_day(floor<days>(now)).year());
    for (int candidate = thisYear + 1; candidate >= thisYear - 4; --candidate) { // 29 February may lie years back
        const year_month_day date(year(candidate), std::chrono::month(monthNumber),
                                  day(static_cast<unsigned>(dayNumber)));
        if (!date.ok())
            continue;
        const Time time = sys_days(date) + hours(hour) + minutes(minute) + seconds(second) - utcOffset;
        if (time <= now + days(1))
            return time;
    }
    return std::nullopt;
}

// "2026-11-23T13:04:45+0000", as dovecot.conf asks for it.
std::optional<Time> dovecotTime(Scanner &scan)
{
    using namespace std::chrono;
    const int yearNumber = scan.digits(4);
    scan.take("-");
    const int monthNumber = scan.digits(2);
    scan.take("-");
    const int dayNumber = scan.digits(2);
    scan.take("T");
    const int hour = scan.digits(2);
    scan.take(":");
    const int minute = scan.digits(2);
    scan.take(":");
    const int second = scan.digits(2);
    const int sign = scan.has("-") ? -1 : 1;
    if (sign == 1)
        scan.take("+");
    const int offset = scan.digits(4);
    scan.take(" ");
    const year_month_day date(year(yearNumber), month(static_cast<unsigned>(monthNumber)),
                              day(static_cast<unsigned>(dayNumber)));
    if (!scan.ok() || !date.ok())
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second) -
           sign * (hours(offset / 100) + minutes(offset % 100));
}

std::string_view withoutMark(std::string_view account)
{
    return account.substr(0, account.find('#'));
}

bool isQueueId(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

bool readReject(Scanner scan, MailLine &line)
{
    using Kind = MailLine::Kind;
    const bool atMail = scan.has("MAIL from ");
    if (!atMail)
        scan.take("RCPT from ");
    line.address = scan.client(": ");
    if (!scan.ok())
        return false;
    if (atMail) {
        const bool deferred = scan.has("450 4.7.1 <");
        if (deferred || scan.has("554 5.7.1 <")) {
            line.account = withoutMark(scan.until(">: SASL login name rejected: "));
            line.kind = deferred ? Kind::PasswordDeferred : Kind::PasswordSuspended;
            return scan.ok() && (deferred || scan.rest().starts_with("This account is suspended"));
        }
        // The refused sender stands in front of the account and may hold any text. With one such phrase in the line
        // it is Postfix's own.
        constexpr std::string_view phrase = ">: Sender address rejected: not owned by user ";
        if (!scan.take("553 5.7.1 <"))
            return false;
        line.sender = scan.until(phrase);
        if (!scan.ok() || scan.rest().find(phrase) != std::string_view::npos)
            return false;
        line.account = withoutMark(scan.until(";"));
        line.kind = Kind::SenderRefused;
        return scan.ok();
    }
    const bool deferred = scan.has("450 4.7.1 <unknown[");
    const bool suspended = !deferred && scan.has("554 5.7.1 <unknown[");
    if (deferred || suspended) {
        scan.until("]>: Client host rejected: ");
        line.kind = deferred ? Kind::ApplianceDeferred : Kind::ApplianceSuspended;
        return scan.ok() && (deferred || scan.rest().starts_with("This account is suspended"));
    }
    scan.take("554 5.7.1 <");
    scan.until(">: Relay access denied; ");
    line.kind = Kind::RelayDenied;
    return scan.ok();
}

} // namespace

std::optional<Time> mailLineTime(std::string_view text, Time now, std::chrono::minutes utcOffset)
{
    Scanner scan(text);
    return syslogTime(scan, now, utcOffset);
}

std::optional<MailLine> parseMailLine(std::string_view text, Time now, std::chrono::minutes utcOffset)
{
    using Kind = MailLine::Kind;
    Scanner scan(text);
    MailLine line;
    const auto time = syslogTime(scan, now, utcOffset);
    if (!time)
        return std::nullopt;
    line.time = *time;
    scan.until(" "); // the host
    const auto program = scan.until("[");
    scan.until("]: ");
    if (!scan.ok())
        return std::nullopt;
    if (program.ends_with("/qmgr")) {
        line.kind = Kind::QueueSender;
        line.queueId = scan.until(": ");
        scan.take("from=<");
        line.sender = scan.until(">, size=");
        return scan.ok() && isQueueId(line.queueId) ? std::optional(line) : std::nullopt;
    }
    if (!program.starts_with("postern/") || !program.ends_with("/smtpd"))
        return std::nullopt;
    if (scan.has("NOQUEUE: reject: "))
        return readReject(scan, line) ? std::optional(line) : std::nullopt;
    line.queueId = scan.until(": ");
    if (!isQueueId(line.queueId))
        return std::nullopt;
    if (scan.has("client=")) {
        line.kind = Kind::PasswordMail;
        line.address = scan.client(", sasl_method=");
        scan.until(", sasl_username=");
        line.account = scan.rest();
        if (line.account.empty() || line.account.find_first_of(" ,") != std::string_view::npos)
            return std::nullopt;
        line.account = withoutMark(line.account);
    } else {
        line.kind = Kind::ApplianceMail;
        scan.take("info: END-OF-MESSAGE from ");
        line.address = scan.client(": postern-ipauth account=");
        line.account = scan.until("; from=<");
        line.sender = scan.until("> ");
    }
    return scan.ok() ? std::optional(line) : std::nullopt;
}

bool LoginLine::sameAttempt(const LoginLine &other) const
{
    if (worker != other.worker)
        return false;
    return worker ? workerPid == other.workerPid && request == other.request
                  : account == other.account && address == other.address;
}

std::optional<LoginLine> parseLoginLine(std::string_view text)
{
    Scanner scan(text);
    LoginLine line;
    const auto time = dovecotTime(scan);
    if (!time)
        return std::nullopt;
    line.time = *time;
    if (scan.has("auth-worker(")) {
        line.worker = true;
        line.workerPid = scan.number<std::uint64_t>();
        scan.take("): Info: ");
        scan.until(": auth-worker<");
        line.request = scan.number<std::uint64_t>();
        scan.take(">: sql(");
    } else {
        scan.take("auth: Info: sql(");
    }
    line.account = scan.until(",");
    // "sql(billing,192.0.2.7): " or, with a session, "sql(billing,192.0.2.7,<abc>): "
    const auto client = scan.until("): ");
    const auto address = Address::parse(client.substr(0, client.find(',')));
    if (!scan.ok() || !address)
        return std::nullopt;
    line.address = *address;
    if (line.account.ends_with("#held"))
        line.mark = LoginLine::Mark::Held;
    else if (line.account.ends_with("#suspended"))
        line.mark = LoginLine::Mark::Suspended;
    line.account = withoutMark(line.account);
    if (line.account.empty())
        return std::nullopt;
    if (scan.has("allow_nets check failed: IP "))
        line.reason = LoginLine::Reason::NotAllowedHere;
    else if (scan.has("Password mismatch"))
        line.reason = LoginLine::Reason::WrongPassword;
    else
        return std::nullopt;
    return line;
}

} // namespace postern::relay
