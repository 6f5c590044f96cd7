#include "core/format/log_import.h"

#include "core/domain/account.h"
#include "core/format/log_lines.h"
#include "core/format/log_text.h"
#include "core/format/recent.h"

#include <sys/stat.h>

#include <algorithm>

namespace postern {

namespace {

/// Dovecot answers at once, Postfix writes its line after the delay for failures.
constexpr std::chrono::seconds sameAttempt{20};

/// The address of "mail.example.org[192.0.2.1]" at the start, and what follows it.
std::optional<Address> cutClient(std::string_view &text)
{
    const std::size_t open = text.find('[');
    const std::size_t close = text.find(']', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos ||
        text.substr(0, open).find(' ') != std::string_view::npos)
        return std::nullopt;
    const std::optional<Address> address = Address::parse(text.substr(open + 1, close - open - 1));
    text.remove_prefix(close + 1);
    return address;
}

/// Takes "4X1abc: " off and returns the id, which is empty where there is none; a client's text can hold the same
/// words, but never at the start of a line.
std::string_view cutQueueId(std::string_view &text)
{
    const std::size_t colon = text.find(": ");
    if (colon == std::string_view::npos || colon == 0 ||
        !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }))
        return {};
    const std::string_view id = text.substr(0, colon);
    text.remove_prefix(colon + 2);
    return id;
}

/// Evidence in one smtpd line.
struct SmtpdEvent
{
    std::string account;
    Address address;
    Method method = Method::Password;
    Outcome outcome = Outcome::Accepted;
    std::string queueId; ///< under which another line tells the sender
    std::string domain;  ///< of the sender, where this line tells it
};

std::optional<SmtpdEvent> acceptedBy(std::string_view message)
{
    // "4X1: client=host[addr], sasl_method=PLAIN, sasl_username=name[, sasl_sender=...]"
    const std::string_view id = cutQueueId(message);
    if (id.empty() || !cutPrefix(message, "client="))
        return std::nullopt;
    const std::optional<Address> address = cutClient(message);
    if (!address || !cutPrefix(message, ", sasl_method=") || !cutTo(message, ", sasl_username="))
        return std::nullopt;
    const std::string account = loginName(message, ", ");
    if (account.empty())
        return std::nullopt;
    return SmtpdEvent{account, *address, Method::Password, Outcome::Accepted, std::string(id), {}};
}

std::optional<SmtpdEvent> acceptedAppliance(std::string_view message)
{
    // "4X1: info: END-OF-MESSAGE from host[addr]: postern-ipauth account=name; from=<...>"
    if (cutQueueId(message).empty() || !cutPrefix(message, "info: END-OF-MESSAGE from "))
        return std::nullopt;
    const std::optional<Address> address = cutClient(message);
    if (!address || !cutPrefix(message, ": postern-ipauth account="))
        return std::nullopt;
    const std::string account = loginName(message, ";");
    if (account.empty())
        return std::nullopt;
    std::string domain;
    if (cutTo(message, "; from=<"))
        domain = senderDomain(message.substr(0, message.find('>')));
    return SmtpdEvent{account, *address, Method::IpAuth, Outcome::Accepted, {}, std::move(domain)};
}

std::optional<SmtpdEvent> refusedLogin(std::string_view message)
{
    // "warning: host[addr]: SASL PLAIN authentication failed: why, sasl_username=name". The name is the client's text
    // and may hold the same words again: what stands after the first ones counts.
    if (!cutPrefix(message, "warning: "))
        return std::nullopt;
    const std::optional<Address> address = cutClient(message);
    if (!address || !cutPrefix(message, ": SASL ") || !cutTo(message, " authentication failed: "))
        return std::nullopt;
    const std::size_t nameAt = message.find(", sasl_username=");
    if (nameAt == std::string_view::npos)
        return std::nullopt;
    const std::string_view why = message.substr(0, nameAt);
    message.remove_prefix(nameAt + std::string_view(", sasl_username=").size());
    const std::string account = isUsername(foldUsername(message)) ? foldUsername(message) : std::string();
    if (account.empty())
        return std::nullopt;
    const bool temporary = why.find("onnection lost") != std::string_view::npos ||
                           why.find("emporary") != std::string_view::npos ||
                           why.find("generic failure") != std::string_view::npos;
    return SmtpdEvent{account, *address, Method::Password, temporary ? Outcome::Deferred : Outcome::BadPassword,
                      {},      {}};
}

std::optional<SmtpdEvent> refusedMail(std::string_view message)
{
    // "NOQUEUE: reject: MAIL from host[addr]: 553 5.7.1 <x@y>: Sender address rejected: not owned by user name; ..."
    if (!cutPrefix(message, "NOQUEUE: reject: "))
        return std::nullopt;
    if (!cutPrefix(message, "MAIL from ") && !cutPrefix(message, "RCPT from "))
        return std::nullopt;
    const std::optional<Address> address = cutClient(message);
    if (!address || !cutPrefix(message, ": "))
        return std::nullopt;
    const bool soft = message.starts_with("450 4.7.1 <");
    const bool hard = message.starts_with("554 5.7.1 <");
    const bool sender = message.starts_with("553 5.7.1 <");
    if (!soft && !hard && !sender)
        return std::nullopt;
    cutTo(message, "<");
    const std::size_t close = message.find('>');
    if (close == std::string_view::npos)
        return std::nullopt;
    const std::string_view bracketed = message.substr(0, close);
    message.remove_prefix(close + 1);
    std::string account;
    if (sender && cutPrefix(message, ": Sender address rejected: not owned by user "))
        account = loginName(message, ";");
    else if (!sender && message.starts_with(": SASL login name rejected: "))
        account = loginName(bracketed, ">");
    if (account.empty())
        return std::nullopt;
    return SmtpdEvent{account,
                      *address,
                      Method::Password,
                      sender ? Outcome::SenderRefused : soft ? Outcome::Deferred : Outcome::Suspended,
                      {},
                      {}};
}

std::optional<SmtpdEvent> smtpdEvent(std::string_view message)
{
    for (const auto read : {acceptedBy, refusedLogin, acceptedAppliance, refusedMail}) {
        if (auto event = read(message))
            return event;
    }
    return std::nullopt;
}

/// What Dovecot said about a login: "... sql(name,192.0.2.1,<...>): allow_nets check failed: ...".
std::optional<SmtpdEvent> dovecotEvent(std::string_view line)
{
    const std::size_t at = line.find("auth");
    if (at == std::string_view::npos)
        return std::nullopt;
    const bool blocked = line.find("): allow_nets check failed") != std::string_view::npos;
    if (!blocked && line.find("): Password mismatch") == std::string_view::npos)
        return std::nullopt;
    line = line.substr(0, line.find(blocked ? "): allow_nets check failed" : "): Password mismatch"));
    const std::size_t open = line.rfind('(');
    if (open == std::string_view::npos)
        return std::nullopt;
    line.remove_prefix(open + 1);
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const std::string_view name = line.substr(0, comma);
    line.remove_prefix(comma + 1);
    const std::optional<Address> address = Address::parse(line.substr(0, line.find(',')));
    const std::string account = loginName(name, ",");
    if (!address || account.empty())
        return std::nullopt;
    const bool suspended = name.ends_with("#suspended");
    return SmtpdEvent{account,
                      *address,
                      Method::Password,
                      suspended ? Outcome::Suspended : blocked ? Outcome::Blocked : Outcome::BadPassword,
                      {},
                      {}};
}

class PostfixImport
{
public:
    PostfixImport(const std::vector<std::string> &files, const LogOptions &options)
        : m_files(files), m_options(options), m_years(files.size()), m_evidence(options.keep)
    {
    }

    Result<LogImport> run()
    {
        // Once for the years and for what Dovecot says, which may stand in another file; then for the rest.
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const Status counted = countYears(i);
            if (!counted)
                return counted.error();
        }
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            LogYears years = m_years[i];
            const Status read = forEachLogLine(m_files[i], [&](std::string_view line) { readDovecot(line, years); });
            if (!read)
                return read.error();
        }
        for (auto &[key, verdicts] : m_verdicts)
            std::sort(verdicts.all.begin(), verdicts.all.end(),
                      [](const auto &a, const auto &b) { return a.time < b.time; });
        for (std::size_t i = 0; i < m_files.size(); ++i) {
            const Status read = forEachLogLine(m_files[i], [&](std::string_view line) { readSmtpd(line, m_years[i]); });
            if (!read)
                return read.error();
        }
        m_evidence.into(m_import);
        return std::move(m_import);
    }

private:
    struct Verdict
    {
        Time time{};
        Outcome outcome = Outcome::BadPassword;
        bool used = false;
    };
    /// Of one account and address, by time. Who guesses passwords has many thousands of them.
    struct Verdicts
    {
        std::vector<Verdict> all;
        std::size_t used = 0; ///< so many at the beginning are
    };

    Status countYears(std::size_t file)
    {
        Time until = m_options.until;
        if (until == Time{}) {
            struct stat status = {};
            if (stat(m_files[file].c_str(), &status) == 0)
                until = Time(std::chrono::seconds(status.st_mtime));
        }
        const Status read = forEachLogLine(m_files[file], [&](std::string_view line) {
            if (const auto stamp = parseLogStamp(line))
                m_years[file].see(*stamp);
        });
        m_years[file].anchor(m_options.year, until);
        return read;
    }

    static std::string keyOf(const SmtpdEvent &event) { return event.account + '\n' + event.address.toString(); }

    void readDovecot(std::string_view line, LogYears &years)
    {
        const std::optional<LogStamp> stamp = parseLogStamp(line);
        const std::optional<Time> time = stamp ? years.timeOf(*stamp, m_options.utcOffsetMinutes) : std::nullopt;
        if (!time)
            return;
        if (const std::optional<SmtpdEvent> event = dovecotEvent(line.substr(stamp->length)))
            m_verdicts[keyOf(*event)].all.push_back({*time, event->outcome, false});
    }

    void readSmtpd(std::string_view line, LogYears &years)
    {
        ++m_import.lines;
        const std::optional<LogStamp> stamp = parseLogStamp(line);
        const std::optional<Time> time = stamp ? years.timeOf(*stamp, m_options.utcOffsetMinutes) : std::nullopt;
        const std::optional<SyslogLine> syslog = time ? splitSyslog(line.substr(stamp->length)) : std::nullopt;
        if (!syslog)
            return;
        if (!m_evidence.line(syslog->host, *time))
            return;
        if (syslog->program.ends_with("/qmgr"))
            readQueue(syslog->message);
        if (!syslog->program.ends_with("/smtpd"))
            return;
        std::optional<SmtpdEvent> event = smtpdEvent(syslog->message);
        if (!event)
            return;
        ++m_import.matched;
        if (event->outcome == Outcome::BadPassword)
            event->outcome = verdictOn(*event, *time);
        m_evidence.event(event->account, event->address, event->method, event->outcome, *time, event->domain);
        if (!event->queueId.empty())
            m_queued[event->queueId] = {event->account, event->address};
    }

    /// "4X1: from=<x@acme.example>, size=1, nrcpt=1 (queue active)": once for each message, after smtpd took it.
    void readQueue(std::string_view message)
    {
        const std::string id(cutQueueId(message));
        const auto *const sender = m_queued.find(id);
        if (!sender || !cutPrefix(message, "from=<"))
            return;
        m_evidence.sentAs(sender->first, sender->second, senderDomain(message.substr(0, message.find('>'))));
        m_queued.erase(id);
    }

    /// Postfix only knows that the login failed; Dovecot's line of the same attempt says why.
    Outcome verdictOn(const SmtpdEvent &event, Time time)
    {
        const auto found = m_verdicts.find(keyOf(event));
        if (found == m_verdicts.end())
            return event.outcome;
        Verdicts &verdicts = found->second;
        while (verdicts.used < verdicts.all.size() && verdicts.all[verdicts.used].used)
            ++verdicts.used;
        auto verdict =
            std::lower_bound(verdicts.all.begin() + static_cast<std::ptrdiff_t>(verdicts.used), verdicts.all.end(),
                             time - sameAttempt, [](const Verdict &one, Time from) { return one.time < from; });
        while (verdict != verdicts.all.end() && verdict->used)
            ++verdict;
        if (verdict == verdicts.all.end() || verdict->time > time + sameAttempt)
            return event.outcome;
        verdict->used = true;
        return verdict->outcome;
    }

    const std::vector<std::string> &m_files;
    const LogOptions &m_options;
    std::vector<LogYears> m_years;
    std::unordered_map<std::string, Verdicts> m_verdicts;
    Recent<std::pair<std::string, Address>> m_queued; ///< whose mail it is, by queue id
    Evidence m_evidence;
    LogImport m_import;
};

} // namespace

Result<LogImport> importPostfixLog(const std::vector<std::string> &files, const LogOptions &options)
{
    return PostfixImport(files, options).run();
}

} // namespace postern
