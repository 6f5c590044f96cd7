#include "app/relayd/log_feed.h"

#include "relay/service/log_line.h"

namespace postern::relayd {

namespace {

constexpr int readingsPerPoll = 8;
constexpr std::chrono::seconds quietTime{30}; // between two writes that only say how far the log is read

relay::SeenBatch seenBatch(const relay::LogBatch &batch, const std::string &node, Time now)
{
    relay::SeenBatch seen;
    seen.node = node;
    seen.positions = batch.positions.toText();
    seen.from = batch.firstLine;
    seen.to = now;
    seen.linesLost = batch.linesLost;
    for (const relay::MailEvent &event : batch.events)
        seen.events.push_back(
            {event.account, event.address, event.method, event.outcome, event.time, event.senderDomain});
    return seen;
}

} // namespace

bool LogFeed::begin(relay::Service &service)
{
    const auto positions = service.logPositions(m_node);
    if (!positions) {
        relay::logLine("log-failed", {{"why", positions.error().detail}});
        return false;
    }
    m_position = *positions;
    m_reader.emplace(m_source, relay::LogPositions::fromText(*positions).value_or(relay::LogPositions()));
    return true;
}

void LogFeed::poll(relay::Service &service)
{
    if (!m_reader && !begin(service))
        return;
    for (int i = 0; i < readingsPerPoll; ++i) {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        bool more = false;
        if (!m_kept) {
            const auto batch = m_reader->poll(now, std::chrono::steady_clock::now());
            if (!batch) {
                relay::logLine("log-failed", {{"why", batch.error().detail}});
                return;
            }
            more = batch->more;
            const bool news = !batch->events.empty() || batch->linesLost;
            if (!news && now - m_stored < quietTime) {
                service.noteCovered(m_node, now);
                if (more)
                    continue;
                return;
            }
            m_kept = seenBatch(*batch, m_node, now);
            m_kept->before = m_position;
        }
        const Status done = service.recordActivity(*m_kept);
        if (!done && done.error().code == ErrorCode::Stale) {
            // Another daemon reads the same logs and was faster: on from where it is.
            m_kept.reset();
            m_reader.reset();
            m_stored = now;
            return;
        }
        if (!done) {
            // The reader is past these lines already: they are kept until the database takes them.
            relay::logLine("activity-failed", {{"why", done.error().detail}});
            return;
        }
        m_position = m_kept->positions;
        m_kept.reset();
        m_stored = now;
        if (!more)
            return;
    }
}

} // namespace postern::relayd
