#include "core/format/log_import.h"

#include "core/format/log_lines.h"
#include "core/format/log_text.h"

#include <algorithm>

namespace postern {

namespace {

constexpr const char *anyHost = "exim"; // a main log does not say which host wrote it

/// "1tDxyz-000123-AB" or, since 4.97, "1tDxyz-0000000AbCd-9Zz": letters and digits in three parts.
bool isMessageId(std::string_view text)
{
    return std::count(text.begin(), text.end(), '-') == 2 && text.size() >= 16 &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
           });
}

std::string_view cutWord(std::string_view &text)
{
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    return word;
}

class EximImport
{
public:
    explicit EximImport(const LogOptions &options) : m_options(options), m_evidence(options.keep) {}

    Result<LogImport> run(const std::vector<std::string> &files)
    {
        const Status read = forEachLogLine(files, [this](std::string_view line) { readLine(line); });
        if (!read)
            return read.error();
        m_evidence.into(m_import);
        return std::move(m_import);
    }

private:
    void readLine(std::string_view line)
    {
        ++m_import.lines;
        std::string_view host = anyHost;
        std::optional<LogStamp> stamp = parseLogStamp(line);
        if (stamp) {
            line.remove_prefix(stamp->length);
            // Through syslog: its own time, host and program stand before Exim's.
            if (const auto syslog = splitSyslog(line); syslog && syslog->program.starts_with("exim")) {
                host = syslog->host;
                line = syslog->message;
                stamp = parseLogStamp(line);
                line.remove_prefix(stamp ? stamp->length : 0);
            }
        }
        if (!stamp || stamp->year == 0)
            return;
        const std::optional<Time> time = timeOf(*stamp, line);
        if (!time)
            return;
        if (!m_evidence.line(host, *time))
            return;
        if (line.starts_with('[')) // log_selector +pid
            cutWord(line);
        std::string_view rest = line;
        if (isMessageId(cutWord(rest)) && cutPrefix(rest, "<= "))
            readArrival(rest, *time);
        else
            readRefusal(line, *time);
    }

    /// With log_selector +timezone the zone stands after the time, apart by a blank.
    std::optional<Time> timeOf(LogStamp stamp, std::string_view &line) const
    {
        const std::string_view zone = line.substr(0, line.find(' '));
        const bool told = zone.size() == 5 && (zone[0] == '+' || zone[0] == '-') &&
                          std::all_of(zone.begin() + 1, zone.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (told) {
            const int minutes = (zone[1] - '0') * 600 + (zone[2] - '0') * 60 + (zone[3] - '0') * 10 + (zone[4] - '0');
            stamp.offsetSeconds = (zone[0] == '-' ? -60 : 60) * minutes;
            line.remove_prefix(zone.size() + (zone.size() < line.size() ? 1 : 0));
        }
        return pointInTime(stamp, m_options.utcOffsetMinutes);
    }

    /// "<= a@acme.example H=(helo) [192.0.2.17]:51234 P=esmtpsa X=... A=plain:billing S=1234 id=... T=\"...\"": what
    /// the client wrote freely, its subject, stands at the end, so that the first A= is Exim's own.
    void readArrival(std::string_view rest, Time time)
    {
        const std::string domain = senderDomain(cutWord(rest));
        if (!cutPrefix(rest, "H="))
            return;
        const std::size_t protocol = rest.find(" P=");
        if (protocol == std::string_view::npos)
            return;
        const std::optional<Address> address = lastBracketed(rest.substr(0, protocol));
        rest = rest.substr(protocol, rest.find(" S=", protocol) - protocol);
        if (!address || !cutTo(rest, " A="))
            return;
        std::string_view login = cutWord(rest); // "driver:id" or "driver:id:sender"
        if (!cutTo(login, ":"))
            return;
        const std::string account = loginName(login, ":");
        if (account.empty())
            return;
        ++m_import.matched;
        m_evidence.event(account, *address, Method::Password, Outcome::Accepted, time, domain);
    }

    /// "plain_login authenticator failed for (helo) [203.0.113.9]: 535 Incorrect authentication data (set_id=name)".
    /// The name is the client's text: it counts only if it is the whole of what stands in the last brackets.
    void readRefusal(std::string_view line, Time time)
    {
        cutWord(line);
        if (!cutPrefix(line, "authenticator failed for "))
            return;
        const bool wrong = line.find(": 535 ") != std::string_view::npos;
        const std::size_t reply = line.find(wrong ? ": 535 " : ": 435 ");
        if (reply == std::string_view::npos)
            return;
        const std::optional<Address> address = lastBracketed(line.substr(0, reply));
        line.remove_prefix(reply);
        if (!address || !cutTo(line, " (set_id=") || !line.ends_with(')'))
            return;
        line.remove_suffix(1);
        const std::string account = loginName(line, "\n");
        if (account.empty())
            return;
        ++m_import.matched;
        m_evidence.event(account, *address, Method::Password, wrong ? Outcome::BadPassword : Outcome::Deferred, time);
    }

    const LogOptions &m_options;
    Evidence m_evidence;
    LogImport m_import;
};

} // namespace

Result<LogImport> importEximLog(const std::vector<std::string> &files, const LogOptions &options)
{
    return EximImport(options).run(files);
}

} // namespace postern
