#include "core/format/log_import.h"

#include "core/format/log_lines.h"
#include "core/format/log_text.h"
#include "core/format/recent.h"

#include <algorithm>
#include <array>

namespace postern {

namespace {

enum Field { DateTime, Connector, Session, Remote, Event, Data, Context, FieldCount };
constexpr std::array<std::string_view, FieldCount> fieldNames = {
    "date-time", "connector-id", "session-id", "remote-endpoint", "event", "data", "context"};

using Fields = std::array<std::string_view, FieldCount>;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool startsWithFolded(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(),
                                                         [](char wanted, char c) { return wanted == lower(c); });
}

/// "192.0.2.17:51234" or "[2001:db8::5]:51234".
std::optional<Address> endpointAddress(std::string_view text)
{
    if (text.starts_with('['))
        return lastBracketed(text);
    return Address::parse(text.substr(0, text.rfind(':')));
}

/// "ACME\billing" and "billing@acme.example" as they would be typed for the relay.
std::string windowsLogin(std::string_view text)
{
    const std::size_t backslash = text.rfind('\\');
    return loginName(backslash == std::string_view::npos ? text : text.substr(backslash + 1), "\n");
}

class ExchangeImport
{
public:
    explicit ExchangeImport(const LogOptions &options) : m_options(options), m_evidence(options.keep) {}

    Result<LogImport> run(const std::vector<std::string> &files)
    {
        m_columns.fill(std::string_view::npos);
        const Status read = forEachLogLine(files, [this](std::string_view line) { readLine(line); });
        if (!read)
            return read.error();
        m_evidence.into(m_import);
        return std::move(m_import);
    }

private:
    struct Open
    {
        std::string account; ///< after "authenticated"
        std::string tried;   ///< whose sign-in is being refused
        std::string domain;  ///< of the sender of this message
    };

    void readLine(std::string_view line)
    {
        ++m_import.lines;
        if (line.starts_with("\xef\xbb\xbf"))
            line.remove_prefix(3);
        if (line.starts_with('#')) {
            if (line.starts_with("#Software: ")) // a new file
                m_columns.fill(std::string_view::npos);
            if (cutPrefix(line, "#Fields: "))
                readHeader(line);
            return;
        }
        Fields fields;
        if (!split(line, fields))
            return;
        const std::string dated = std::string(fields[DateTime]) + ' ';
        const std::optional<LogStamp> stamp = parseLogStamp(dated);
        const std::optional<Time> time = stamp ? pointInTime(*stamp, m_options.utcOffsetMinutes) : std::nullopt;
        if (!time)
            return;
        // "EX1\Client Frontend EX1": the server's name stands before the connector's.
        if (m_evidence.line(fields[Connector].substr(0, fields[Connector].find('\\')), *time))
            readEvent(fields, *time);
    }

    void readHeader(std::string_view names)
    {
        m_columns.fill(std::string_view::npos);
        for (std::size_t column = 0; !names.empty(); ++column) {
            const std::string_view name = names.substr(0, names.find(','));
            const auto known = std::find(fieldNames.begin(), fieldNames.end(), name);
            if (known != fieldNames.end())
                m_columns[static_cast<std::size_t>(known - fieldNames.begin())] = column;
            names.remove_prefix(std::min(names.size(), name.size() + 1));
        }
    }

    /// The cells of one line; quoted ones keep their quotes doubled, as no word that is looked for has any. False
    /// where a column is missing, or no header has said which is which.
    bool split(std::string_view line, Fields &fields) const
    {
        std::size_t found = 0;
        for (std::size_t column = 0;; ++column) {
            std::size_t end = 0;
            std::string_view cell;
            if (line.starts_with('"')) {
                end = 1;
                while (end < line.size() && (line[end] != '"' || (end + 1 < line.size() && line[end + 1] == '"')))
                    end += line[end] == '"' ? 2U : 1U;
                cell = line.substr(1, end - 1);
                end = std::min(line.size(), end + 1);
            } else {
                end = std::min(line.size(), line.find(','));
                cell = line.substr(0, end);
            }
            for (std::size_t field = 0; field < FieldCount; ++field) {
                if (m_columns[field] == column) {
                    fields[field] = cell;
                    ++found;
                }
            }
            if (end >= line.size())
                return found == FieldCount;
            line.remove_prefix(end + 1);
        }
    }

    /// What begins with '*' or '>' is the server's word; the client's own text can only stand behind '<'.
    void readEvent(const Fields &fields, Time time)
    {
        if (fields[Event] == "+" || fields[Event] == "-") {
            m_sessions.erase(std::string(fields[Session]));
            return;
        }
        Open &open = m_sessions[std::string(fields[Session])];
        if (fields[Event] == "*")
            readNote(fields, open);
        else if (fields[Event] == "<")
            readCommand(fields[Data], open);
        else if (const auto address = endpointAddress(fields[Remote]); address && fields[Event] == ">")
            readReply(fields[Data], open, *address, time);
    }

    static void readNote(const Fields &fields, Open &open)
    {
        if (fields[Context] == "authenticated") {
            open.account = windowsLogin(fields[Data]);
            return;
        }
        for (std::string_view text : {fields[Data], fields[Context]}) {
            if (cutPrefix(text, "User Name: "))
                open.tried = windowsLogin(text);
        }
    }

    static void readCommand(std::string_view command, Open &open)
    {
        constexpr std::string_view mailFrom = "mail from:<";
        if (!startsWithFolded(command, mailFrom))
            return;
        command.remove_prefix(mailFrom.size());
        open.domain = senderDomain(command.substr(0, command.find('>')));
    }

    void readReply(std::string_view reply, Open &open, const Address &address, Time time)
    {
        if (reply.starts_with("250 2.6.0 ") && !open.account.empty()) {
            event(open.account, address, Outcome::Accepted, time, open.domain);
        } else if (reply.starts_with("550 5.7.60 ") && !open.account.empty()) { // may not send as this sender
            event(open.account, address, Outcome::SenderRefused, time);
        } else if ((reply.starts_with("535 ") || reply.starts_with("454 ")) && !open.tried.empty()) {
            event(open.tried, address, reply.starts_with("535 ") ? Outcome::BadPassword : Outcome::Deferred, time);
            open.tried.clear();
        }
    }

    void event(const std::string &account, const Address &address, Outcome outcome, Time time,
               const std::string &domain = {})
    {
        ++m_import.matched;
        m_evidence.event(account, address, Method::Password, outcome, time, domain);
    }

    const LogOptions &m_options;
    std::array<std::size_t, FieldCount> m_columns{};
    Recent<Open> m_sessions;
    Evidence m_evidence;
    LogImport m_import;
};

} // namespace

Result<LogImport> importExchangeLog(const std::vector<std::string> &files, const LogOptions &options)
{
    return ExchangeImport(options).run(files);
}

} // namespace postern
