#include "relay/store/throttle.h"

namespace postern::relay {

Result<bool> ThrottleTable::refuse(std::string_view username, std::string_view address, std::int64_t seconds)
{
    Query good(m_database, "SELECT 1 FROM account_state s JOIN activity v ON v.account_id = s.account_id"
                           " WHERE s.username = ? AND v.address = ? AND v.method = 'password'"
                           " AND v.outcome = 'accepted' AND v.last_seen > unixepoch() - 86400");
    const bool sentLately = good.bind(username).bind(address).run() && good.next();
    Query known(m_database, "SELECT 1 FROM account_state WHERE username = ?");
    const bool exists = known.bind(username).run() && known.next();
    if (exists && !sentLately)
        Query(m_database, "INSERT INTO throttle (username, address, until) VALUES (?, ?, unixepoch() + ?)"
                          " ON CONFLICT (username, address) DO UPDATE SET until = excluded.until")
            .bind(username)
            .bind(address)
            .bind(seconds)
            .run();
    if (Status done = m_database.takeFailure(); !done)
        return done.error();
    return exists && !sentLately;
}

Status ThrottleTable::forget()
{
    Query(m_database, "DELETE FROM throttle WHERE until <= unixepoch()").run();
    return m_database.takeFailure();
}

} // namespace postern::relay
