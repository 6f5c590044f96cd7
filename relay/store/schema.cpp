#include "relay/store/schema.h"

#include <span>

namespace postern::relay {

namespace {

// What Postfix and Dovecot read are the views relay_*; they are a contract of its own, whose number stands in
// relay_meta as schema_version. All times are whole seconds since 1970 by the database's clock.

constexpr const char *migration1[] = {
    R"(CREATE TABLE relay_meta (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID)",
    R"(INSERT INTO relay_meta VALUES ('schema_version', '2'), ('migration', '0'))",

    R"(CREATE TABLE setting (k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID)",

    // The open window stands in the organization's row: applied_at and deadline are both null when there is none.
    R"(CREATE TABLE organization (
         id INTEGER PRIMARY KEY,
         name TEXT NOT NULL UNIQUE,
         revision INTEGER NOT NULL DEFAULT 1,
         applied_at INTEGER, deadline INTEGER,
         applied_revision INTEGER, applied_by TEXT,
         CHECK ((applied_at IS NULL) = (deadline IS NULL)), CHECK (deadline > applied_at)))",

    // Password and suspension belong to no state: no timer and no revert can bring back what they were.
    R"(CREATE TABLE account (
         id INTEGER PRIMARY KEY,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         public_id TEXT NOT NULL UNIQUE,
         password_hash TEXT,
         suspended INTEGER NOT NULL DEFAULT 0 CHECK (suspended IN (0,1))))",
    R"(CREATE INDEX account_organization ON account(organization_id))",
    R"(CREATE TABLE keep_out (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         position INTEGER NOT NULL, value TEXT NOT NULL,
         PRIMARY KEY (account_id, position)) WITHOUT ROWID)",

    // pending = 0: confirmed. pending = 1: applied and not kept; whole rows of touched accounts only, `deleted` for
    // one that the change takes away.
    R"(CREATE TABLE account_state (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         pending INTEGER NOT NULL DEFAULT 0 CHECK (pending IN (0,1)),
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0,1)),
         username TEXT CHECK (username = lower(username)),
         list_state TEXT NOT NULL DEFAULT 'open' CHECK (list_state IN ('open','observing','restricted','closed')),
         description TEXT NOT NULL DEFAULT '',
         enabled INTEGER NOT NULL DEFAULT 0 CHECK (enabled IN (0,1)),
         observe INTEGER NOT NULL DEFAULT 0 CHECK (observe IN (0,1)),
         PRIMARY KEY (account_id, pending), UNIQUE (username, pending),
         CHECK (deleted = (username IS NULL)), CHECK (pending = 1 OR deleted = 0)) WITHOUT ROWID)",
    R"(CREATE INDEX account_state_pending ON account_state(organization_id) WHERE pending)",
    R"(CREATE INDEX account_state_organization ON account_state(organization_id))",
    R"(CREATE TABLE entry (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT 0,
         position INTEGER NOT NULL, id TEXT NOT NULL,
         value TEXT NOT NULL, remark TEXT NOT NULL, expires TEXT, reviewed TEXT,
         expected TEXT NOT NULL CHECK (expected IN ('regular','rare','standby')),
         PRIMARY KEY (account_id, pending, position), UNIQUE (account_id, pending, id),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID)",
    // What the entries let in, as the readers match it: 32 hex digits, IPv4 as ::ffff:a.b.c.d. No IPv6 range reaches
    // into ::ffff:0:0/96. expires_at is the first second not in force.
    R"(CREATE TABLE allow_range (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT 0,
         lo TEXT NOT NULL CHECK (length(lo) = 32 AND lo NOT GLOB '*[^0-9a-f]*'),
         hi TEXT NOT NULL CHECK (length(hi) = 32 AND hi NOT GLOB '*[^0-9a-f]*' AND lo <= hi),
         expires_at INTEGER,
         PRIMARY KEY (account_id, pending, lo, hi),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID)",
    R"(CREATE TABLE sender (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT 0,
         pattern TEXT NOT NULL CHECK (pattern = lower(pattern) AND instr(pattern,'@') > 0),
         position INTEGER NOT NULL,
         PRIMARY KEY (account_id, pending, pattern),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID)",
    R"(CREATE INDEX sender_pattern ON sender(pattern))",
    // A whole address, never a prefix: Postfix asks for the leading parts of an address too.
    R"(CREATE TABLE ip_auth (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT 0,
         address TEXT NOT NULL CHECK (address GLOB '*.*.*.*' OR address GLOB '*:*'),
         device TEXT NOT NULL DEFAULT '',
         PRIMARY KEY (account_id, pending), UNIQUE (address, pending),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID)",
    // Names and appliance addresses that either state holds, on the whole relay.
    R"(CREATE TABLE claim (
         kind TEXT NOT NULL CHECK (kind IN ('username','address')), key TEXT NOT NULL,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         PRIMARY KEY (kind, key)) WITHOUT ROWID)",
    R"(CREATE TABLE throttle (
         username TEXT NOT NULL, address TEXT NOT NULL, until INTEGER NOT NULL,
         PRIMARY KEY (username, address)) WITHOUT ROWID)",

    R"(CREATE TABLE token (
         id TEXT PRIMARY KEY,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
         role TEXT NOT NULL CHECK (role IN ('viewer','operator','admin')),
         label TEXT NOT NULL, created_at INTEGER NOT NULL,
         expires_at INTEGER, revoked_at INTEGER) WITHOUT ROWID)",
    R"(CREATE TABLE revision (
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         number INTEGER NOT NULL,
         at INTEGER NOT NULL, actor TEXT NOT NULL, peer TEXT NOT NULL, note TEXT NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('applied','confirmed','reverted','lapsed')),
         reverts INTEGER,
         summary TEXT NOT NULL,
         PRIMARY KEY (organization_id, number)) WITHOUT ROWID)",
    // What a revision made of each account that it touched; null: deleted. Never holds a secret.
    R"(CREATE TABLE revision_account (
         organization_id INTEGER NOT NULL, number INTEGER NOT NULL,
         account TEXT NOT NULL, content TEXT,
         PRIMARY KEY (organization_id, account, number),
         FOREIGN KEY (organization_id, number) REFERENCES revision(organization_id, number) ON DELETE CASCADE)
         WITHOUT ROWID)",
    R"(CREATE TABLE audit (
         id INTEGER PRIMARY KEY AUTOINCREMENT,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         at INTEGER NOT NULL, actor TEXT NOT NULL, peer TEXT NOT NULL, action TEXT NOT NULL,
         revision INTEGER, detail TEXT NOT NULL))",
    R"(CREATE INDEX audit_organization ON audit(organization_id, id))",
    R"(CREATE TABLE idempotency (
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         key TEXT NOT NULL, mac TEXT NOT NULL, at INTEGER NOT NULL,
         status INTEGER NOT NULL, reply TEXT NOT NULL,
         PRIMARY KEY (organization_id, key)) WITHOUT ROWID)",
    R"(CREATE INDEX idempotency_at ON idempotency(at))",

    R"(CREATE TABLE activity (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         address TEXT NOT NULL, method TEXT NOT NULL, outcome TEXT NOT NULL,
         count INTEGER NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
         days INTEGER NOT NULL, months TEXT NOT NULL,
         PRIMARY KEY (account_id, address, method, outcome)) WITHOUT ROWID)",
    R"(CREATE INDEX activity_address ON activity(address))",
    R"(CREATE INDEX activity_last_seen ON activity(last_seen))",
    R"(CREATE TABLE activity_domain (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         domain TEXT NOT NULL, count INTEGER NOT NULL,
         first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
         PRIMARY KEY (account_id, domain)) WITHOUT ROWID)",
    R"(CREATE TABLE coverage (
         node TEXT PRIMARY KEY, positions TEXT NOT NULL,
         covered_from INTEGER NOT NULL, covered_to INTEGER NOT NULL) WITHOUT ROWID)",
    R"(CREATE TABLE coverage_gap (
         node TEXT NOT NULL REFERENCES coverage(node) ON DELETE CASCADE,
         gap_from INTEGER NOT NULL, gap_to INTEGER NOT NULL,
         PRIMARY KEY (node, gap_from)) WITHOUT ROWID)",

    // The contract. CROSS JOIN fixes the order, so that the organizations are never scanned.
    R"(CREATE VIEW relay_health AS SELECT v AS k FROM relay_meta)",
    R"(CREATE VIEW relay_account AS
       SELECT s.account_id, s.username, a.password_hash AS password, a.suspended, s.list_state, s.pending,
              (s.pending = 0 AND coalesce(o.applied_at <= unixepoch() AND unixepoch() < o.deadline, 0)
               AND EXISTS (SELECT 1 FROM account_state p WHERE p.account_id = s.account_id AND p.pending = 1))
              AS superseded
         FROM account_state s CROSS JOIN account a ON a.id = s.account_id
              CROSS JOIN organization o ON o.id = s.organization_id
        WHERE s.username IS NOT NULL
          AND (s.pending = 0 OR o.applied_at <= unixepoch() AND unixepoch() < o.deadline))",
    R"(CREATE VIEW relay_range AS
       SELECT account_id, pending, lo, hi FROM allow_range WHERE expires_at IS NULL OR unixepoch() < expires_at)",
    R"(CREATE VIEW relay_throttle AS SELECT username, address FROM throttle WHERE unixepoch() < until)",
    R"(CREATE VIEW relay_sasl_access AS
       SELECT a.username, a.superseded,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   WHEN a.superseded THEN '450 4.7.1 Not allowed by a change that is not kept yet, try again later'
                   WHEN EXISTS (SELECT 1 FROM sender s WHERE s.account_id = a.account_id AND s.pending = a.pending)
                   THEN 'DUNNO' ELSE 'OK' END AS action,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   ELSE '450 4.7.1 This address is not allowed by a change that is not kept yet, try again later'
                   END AS action_if_held
         FROM relay_account a)",
    R"(CREATE VIEW relay_sender AS
       SELECT s.pattern, a.username FROM sender s
         JOIN relay_account a ON a.account_id = s.account_id AND a.pending = s.pending
        WHERE NOT a.superseded)",
    R"(CREATE VIEW relay_ip_auth AS
       SELECT i.address AS ip, a.username, a.superseded,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   WHEN a.superseded
                   THEN '450 4.7.1 This address is not allowed by a change that is not kept yet, try again later'
                   ELSE 'OK' END AS action
         FROM ip_auth i JOIN relay_account a ON a.account_id = i.account_id AND a.pending = i.pending)",
    // Makes the tables of statistics now: their making later would be a change of the schema to the readers.
    R"(ANALYZE)",
};

// Keep-out addresses as the readers match them: whom a change takes off and keeps out gets no soft refusal.
constexpr const char *migration2[] = {
    R"(CREATE TABLE keep_range (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         lo TEXT NOT NULL CHECK (length(lo) = 32 AND lo NOT GLOB '*[^0-9a-f]*'),
         hi TEXT NOT NULL CHECK (length(hi) = 32 AND hi NOT GLOB '*[^0-9a-f]*' AND lo <= hi),
         PRIMARY KEY (account_id, lo, hi)) WITHOUT ROWID)",
    R"(CREATE VIEW relay_keep_out AS SELECT account_id, lo, hi FROM keep_range)",
    R"(UPDATE relay_meta SET v = '3' WHERE k = 'schema_version')",
};

constexpr std::span<const char *const> migrations[] = {migration1, migration2};

std::int64_t versionOf(Database &database)
{
    if (!database.handle().tables().contains(QStringLiteral("relay_meta")))
        return 0;
    Query query(database, "SELECT v FROM relay_meta WHERE k = 'migration'");
    return query.run() && query.next() ? query.integer(0) : 0;
}

} // namespace

Result<bool> migrate(Database &database)
{
    const auto newest = static_cast<std::int64_t>(std::size(migrations));
    Transaction transaction(database);
    const std::int64_t version = versionOf(database);
    if (version > newest)
        return Error{ErrorCode::InvalidInput,
                     "the database is of schema " + std::to_string(version) + ", this program knows up to " +
                         std::to_string(newest),
                     {}};
    if (version == newest)
        return false;
    for (std::int64_t next = version; next < newest; ++next) {
        for (const char *statement : migrations[static_cast<std::size_t>(next)])
            database.run(statement);
    }
    Query(database, "UPDATE relay_meta SET v = ? WHERE k = 'migration'").bind(std::to_string(newest)).run();
    if (Status done = transaction.commit(); !done)
        return done.error();
    database.shareMemoryFile();
    return true;
}

} // namespace postern::relay
