#include "relay/service/log_line.h"
#include "relay/service/service.h"

namespace postern::relay {

void Service::notice(const SeenBatch &batch)
{
    for (const SeenEvent &event : batch.events)
        m_notices.refused(event);
    if (batch.linesLost)
        m_notices.linesLost(batch.node);
    if (const Status done = m_database->takeFailure(); !done)
        logLine("notice-failed", {{"why", done.error().detail}});
}

void Service::noticeDates()
{
    const auto day = today();
    if (!day)
        return;
    for (const int left : {14, 7, 1})
        m_notices.expiring(formatDate(*day + std::chrono::days(left)), left);
    if (const auto now = m_organizations.now())
        m_notices.unproven(*now);
    if (const Status done = m_database->takeFailure(); !done)
        logLine("notice-failed", {{"why", done.error().detail}});
}

} // namespace postern::relay
