#include "relay/store/health.h"

namespace postern::relay {

namespace {

/// The rows of a statement that finds what is wrong, one fault each; its own failure is a fault too.
void collect(Database &database, std::vector<Fault> &faults, const char *check, const char *sql, bool okRow = false)
{
    {
        Query query(database, sql);
        query.run();
        while (query.next()) {
            if (!okRow || query.text(0) != "ok")
                faults.push_back({check, "damaged", query.text(0)});
        }
    }
    if (const Status done = database.takeFailure(); !done)
        faults.push_back({check, "failed", done.error().detail});
}

} // namespace

std::vector<Fault> quickCheck(Database &database)
{
    std::vector<Fault> faults;
    if (database.backend() == Backend::Sqlite)
        collect(database, faults, "quick_check", "PRAGMA quick_check(10)", true);
    return faults;
}

std::vector<Fault> checkDatabase(Database &database)
{
    std::vector<Fault> faults;
    if (database.backend() == Backend::Sqlite) {
        collect(database, faults, "integrity_check", "PRAGMA integrity_check(20)", true);
        collect(database, faults, "foreign_key_check",
                "SELECT 'a row of ' || \"table\" || ' refers to nothing' FROM pragma_foreign_key_check() LIMIT 20");
    } else {
        collect(database, faults, "durable",
                "SELECT 'the server has ' || name || ' off: a commit may be lost' FROM pg_settings"
                " WHERE name IN ('fsync', 'full_page_writes') AND setting = 'off'");
    }
    collect(database, faults, "username-claims",
            "SELECT 'the name ' || s.username || ' is used and not claimed' FROM account_state s"
            " WHERE s.username IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.kind = 'username'"
            " AND c.key = s.username AND c.organization_id = s.organization_id) LIMIT 20");
    collect(database, faults, "address-claims",
            "SELECT 'the address ' || i.address || ' is used and not claimed' FROM ip_auth i"
            " JOIN account_state s ON s.account_id = i.account_id AND s.pending = i.pending"
            " WHERE NOT EXISTS (SELECT 1 FROM claim c WHERE c.kind = 'address' AND c.key = i.address"
            " AND c.organization_id = s.organization_id) LIMIT 20");
    collect(
        database, faults, "revisions",
        "SELECT 'organization ' || o.name || ' is at a revision that is not recorded before others' FROM organization o"
        " WHERE EXISTS (SELECT 1 FROM revision r WHERE r.organization_id = o.id AND r.number > o.revision) LIMIT 20");
    collect(database, faults, "windows",
            "SELECT 'organization ' || o.name || ' has an applied change and no window' FROM organization o"
            " WHERE o.deadline IS NULL AND EXISTS (SELECT 1 FROM account_state s WHERE s.organization_id = o.id"
            " AND s.pending) LIMIT 20");
    return faults;
}

} // namespace postern::relay
