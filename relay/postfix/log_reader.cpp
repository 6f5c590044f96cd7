#include "relay/postfix/log_reader.h"

#include "relay/postfix/log_lines.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unordered_map>

namespace postern::relay {

namespace {

constexpr std::chrono::seconds patience{2};
constexpr std::chrono::seconds longestAttempt{60}; // Dovecot gives up on a worker then

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string domainOf(std::string_view sender)
{
    const auto at = sender.rfind('@');
    return at == std::string_view::npos ? std::string() : lower(sender.substr(at + 1));
}

std::pair<Method, Outcome> meaningOf(MailLine::Kind kind)
{
    switch (kind) {
    case MailLine::Kind::PasswordMail:
    case MailLine::Kind::QueueSender:
        break;
    case MailLine::Kind::ApplianceMail:
        return {Method::IpAuth, Outcome::Accepted};
    case MailLine::Kind::PasswordDeferred:
        return {Method::Password, Outcome::Deferred};
    case MailLine::Kind::ApplianceDeferred:
        return {Method::IpAuth, Outcome::Deferred};
    case MailLine::Kind::PasswordSuspended:
        return {Method::Password, Outcome::Suspended};
    case MailLine::Kind::ApplianceSuspended:
        return {Method::IpAuth, Outcome::Suspended};
    case MailLine::Kind::SenderRefused:
        return {Method::Password, Outcome::SenderRefused};
    case MailLine::Kind::RelayDenied:
        return {Method::IpAuth, Outcome::RelayDenied};
    }
    return {Method::Password, Outcome::Accepted};
}

MailEvent eventOf(const LoginLine &line, Outcome outcome)
{
    return {lower(line.account), line.address, Method::Password, outcome, line.time, {}};
}

enum class Verdict : std::uint8_t { Open, WrongPassword, RightPassword };

// What the lines behind a refused address say about the password. The auth process repeats the reason when its
// worker has answered; with several attempts from one place the repetitions are counted, because they name none.
Verdict verdictOn(const std::vector<std::optional<LoginLine>> &lines, std::size_t index)
{
    const LoginLine &attempt = *lines[index];
    int unanswered = 1;
    for (std::size_t i = index + 1; i < lines.size(); ++i) {
        const auto &later = lines[i];
        if (!later)
            continue;
        if (later->time - attempt.time > longestAttempt)
            return Verdict::RightPassword;
        if (later->reason == LoginLine::Reason::WrongPassword && attempt.sameAttempt(*later))
            return Verdict::WrongPassword;
        if (!attempt.worker)
            continue;
        if (later->worker && later->workerPid == attempt.workerPid && later->request > attempt.request)
            return Verdict::RightPassword; // a worker has one request at a time
        if (later->reason == LoginLine::Reason::NotAllowedHere && later->account == attempt.account &&
            later->address == attempt.address) {
            unanswered += later->worker ? 1 : -1;
            if (unanswered == 0)
                return Verdict::RightPassword;
        }
    }
    return Verdict::Open;
}

} // namespace

std::string LogPositions::toText() const
{
    std::string text;
    for (const FilePosition *file : {&mail, &dovecot})
        for (const std::uint64_t number : {file->inode, file->offset, file->head})
            text += (text.empty() ? "" : " ") + std::to_string(number);
    return text;
}

std::optional<LogPositions> LogPositions::fromText(std::string_view text)
{
    LogPositions positions;
    for (FilePosition *file : {&positions.mail, &positions.dovecot}) {
        for (std::uint64_t *number : {&file->inode, &file->offset, &file->head}) {
            const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), *number);
            if (failure != std::errc())
                return std::nullopt;
            text.remove_prefix(static_cast<std::size_t>(end - text.data()));
            if (text.starts_with(' '))
                text.remove_prefix(1);
        }
    }
    return text.empty() ? std::optional(positions) : std::nullopt;
}

LogReader::LogReader(LogSource source, const LogPositions &start)
    : m_source(std::move(source)), m_mail(m_source.mailLog, start.mail), m_logins(m_source.dovecotLog, start.dovecot)
{
}

Result<LogBatch> LogReader::poll(Time now, Tick tick)
{
    LogBatch batch;
    for (TailFile *file : {&m_mail, &m_logins})
        if (auto filled = file->fill(tick); !filled)
            return filled.error();
    readMail(batch, now, tick);
    readLogins(batch, tick);
    batch.positions = {m_mail.position(), m_logins.position()};
    batch.more = m_mail.more() || m_logins.more();
    const bool mailLost = m_mail.takeLost();
    batch.linesLost = m_logins.takeLost() || mailLost;
    return batch;
}

// smtpd tells account and address when a message begins, the queue manager tells its sender when it is complete.
void LogReader::readMail(LogBatch &batch, Time now, Tick tick)
{
    struct Parsed
    {
        const TailFile::Line *line;
        std::optional<MailLine> meaning;
    };
    std::vector<Parsed> parsed;
    std::unordered_map<std::string_view, std::string_view> senders;
    parsed.reserve(m_mail.lines().size());
    for (const auto &line : m_mail.lines()) {
        parsed.push_back({&line, parseMailLine(line.text, now, m_source.utcOffset)});
        if (const auto &meaning = parsed.back().meaning; meaning && meaning->kind == MailLine::Kind::QueueSender)
            senders.insert_or_assign(meaning->queueId, meaning->sender);
    }
    std::size_t done = 0;
    for (const auto &[line, meaning] : parsed) {
        if (meaning) {
            MailEvent event{lower(meaning->account), meaning->address, Method::Password,
                            Outcome::Accepted,       meaning->time,    domainOf(meaning->sender)};
            std::tie(event.method, event.outcome) = meaningOf(meaning->kind);
            if (event.outcome != Outcome::Accepted)
                event.senderDomain.clear();
            if (meaning->kind == MailLine::Kind::PasswordMail) {
                const auto sender = senders.find(meaning->queueId);
                if (sender == senders.end() && tick - line->arrived < patience)
                    break;
                if (sender != senders.end())
                    event.senderDomain = domainOf(sender->second);
            }
            if (meaning->kind != MailLine::Kind::QueueSender)
                batch.events.push_back(std::move(event));
        }
        ++done;
    }
    if (done > 0) {
        batch.firstLine = mailLineTime(m_mail.lines().front().text, now, m_source.utcOffset);
        batch.lastLine = mailLineTime(m_mail.lines()[done - 1].text, now, m_source.utcOffset);
    }
    m_mail.consume(done);
}

// "Not allowed from here" is logged before the password is looked at. Alone it means that the password was right;
// with a word of a wrong password behind it, only that one counts.
void LogReader::readLogins(LogBatch &batch, Tick tick)
{
    using Reason = LoginLine::Reason;
    std::vector<std::optional<LoginLine>> parsed;
    parsed.reserve(m_logins.lines().size());
    for (const auto &line : m_logins.lines())
        parsed.push_back(parseLoginLine(line.text));
    std::size_t done = 0;
    for (; done < parsed.size(); ++done) {
        const auto &line = parsed[done];
        if (!line || line->worker != m_source.authWorkers)
            continue;
        if (line->reason == Reason::WrongPassword) {
            batch.events.push_back(eventOf(*line, Outcome::BadPassword));
            continue;
        }
        const Verdict verdict = verdictOn(parsed, done);
        if (verdict == Verdict::WrongPassword)
            continue;
        if (verdict == Verdict::Open && tick - m_logins.lines()[done].arrived < patience)
            break;
        batch.events.push_back(
            eventOf(*line, line->mark == LoginLine::Mark::Suspended ? Outcome::Suspended : Outcome::Blocked));
    }
    m_logins.consume(done);
}

} // namespace postern::relay
