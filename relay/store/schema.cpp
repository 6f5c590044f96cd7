#include "relay/store/schema.h"

#include "relay/store/accounts.h"

#include <span>

namespace postern::relay {

namespace {

// What Postfix and Dovecot read are the views relay_*; they are a contract of its own, whose number stands in
// relay_meta as schema_version. All times are whole seconds since 1970 by the database's clock.

// One text for both databases. @ID, @SERIAL (numbers never used twice), @INT, @BOOL, @TEXT (compared by its bytes) and
// @ROWLESS (ordered by its primary key) stand for what each of them calls it.
constexpr const char *migration1[] = {
    R"(CREATE TABLE relay_meta (k @TEXT PRIMARY KEY, v @TEXT) @ROWLESS)",
    R"(INSERT INTO relay_meta VALUES ('schema_version', '2'), ('migration', '0'))",

    R"(CREATE TABLE setting (k @TEXT PRIMARY KEY, v @TEXT NOT NULL) @ROWLESS)",

    // The open window stands in the organization's row: applied_at and deadline are both null when there is none.
    R"(CREATE TABLE organization (
         id @ID,
         name @TEXT NOT NULL UNIQUE,
         revision @INT NOT NULL DEFAULT 1,
         applied_at @INT, deadline @INT,
         applied_revision @INT, applied_by @TEXT,
         CHECK ((applied_at IS NULL) = (deadline IS NULL)), CHECK (deadline > applied_at)))",

    // Password and suspension belong to no state: no timer and no revert can bring back what they were.
    R"(CREATE TABLE account (
         id @ID,
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         public_id @TEXT NOT NULL UNIQUE,
         password_hash @TEXT,
         suspended @BOOL NOT NULL DEFAULT FALSE CHECK (suspended IN (FALSE,TRUE))))",
    R"(CREATE INDEX account_organization ON account(organization_id))",
    R"(CREATE TABLE keep_out (
         account_id @INT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         position @INT NOT NULL, value @TEXT NOT NULL,
         PRIMARY KEY (account_id, position)) @ROWLESS)",

    // pending = 0: confirmed. pending = 1: applied and not kept; whole rows of touched accounts only, `deleted` for
    // one that the change takes away.
    R"(CREATE TABLE account_state (
         account_id @INT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         pending @BOOL NOT NULL DEFAULT FALSE CHECK (pending IN (FALSE,TRUE)),
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         deleted @BOOL NOT NULL DEFAULT FALSE CHECK (deleted IN (FALSE,TRUE)),
         username @TEXT CHECK (username = lower(username)),
         list_state @TEXT NOT NULL DEFAULT 'open' CHECK (list_state IN ('open','observing','restricted','closed')),
         description @TEXT NOT NULL DEFAULT '',
         enabled @BOOL NOT NULL DEFAULT FALSE CHECK (enabled IN (FALSE,TRUE)),
         observe @BOOL NOT NULL DEFAULT FALSE CHECK (observe IN (FALSE,TRUE)),
         PRIMARY KEY (account_id, pending), UNIQUE (username, pending),
         CHECK (deleted = (username IS NULL)), CHECK (pending OR NOT deleted)) @ROWLESS)",
    R"(CREATE INDEX account_state_pending ON account_state(organization_id) WHERE pending)",
    R"(CREATE INDEX account_state_organization ON account_state(organization_id))",
    R"(CREATE TABLE entry (
         account_id @INT NOT NULL, pending @BOOL NOT NULL DEFAULT FALSE,
         position @INT NOT NULL, id @TEXT NOT NULL,
         value @TEXT NOT NULL, remark @TEXT NOT NULL, expires @TEXT, reviewed @TEXT,
         expected @TEXT NOT NULL CHECK (expected IN ('regular','rare','standby')),
         PRIMARY KEY (account_id, pending, position), UNIQUE (account_id, pending, id),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) @ROWLESS)",
    // What the entries let in, as the readers match it: 32 hex digits, IPv4 as ::ffff:a.b.c.d. No IPv6 range reaches
    // into ::ffff:0:0/96. expires_at is the first second not in force.
    R"(CREATE TABLE allow_range (
         account_id @INT NOT NULL, pending @BOOL NOT NULL DEFAULT FALSE,
         lo @TEXT NOT NULL CHECK (length(lo) = 32 AND trim(lo, '0123456789abcdef') = ''),
         hi @TEXT NOT NULL CHECK (length(hi) = 32 AND trim(hi, '0123456789abcdef') = '' AND lo <= hi),
         expires_at @INT,
         PRIMARY KEY (account_id, pending, lo, hi),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) @ROWLESS)",
    R"(CREATE TABLE sender (
         account_id @INT NOT NULL, pending @BOOL NOT NULL DEFAULT FALSE,
         pattern @TEXT NOT NULL CHECK (pattern = lower(pattern) AND pattern LIKE '%@%'),
         position @INT NOT NULL,
         PRIMARY KEY (account_id, pending, pattern),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) @ROWLESS)",
    R"(CREATE INDEX sender_pattern ON sender(pattern))",
    // A whole address, never a prefix: Postfix asks for the leading parts of an address too.
    R"(CREATE TABLE ip_auth (
         account_id @INT NOT NULL, pending @BOOL NOT NULL DEFAULT FALSE,
         address @TEXT NOT NULL CHECK (address LIKE '%.%.%.%' OR address LIKE '%:%'),
         device @TEXT NOT NULL DEFAULT '',
         PRIMARY KEY (account_id, pending), UNIQUE (address, pending),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) @ROWLESS)",
    // Names and appliance addresses that either state holds, on the whole relay.
    R"(CREATE TABLE claim (
         kind @TEXT NOT NULL CHECK (kind IN ('username','address')), key @TEXT NOT NULL,
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         PRIMARY KEY (kind, key)) @ROWLESS)",
    R"(CREATE TABLE throttle (
         username @TEXT NOT NULL, address @TEXT NOT NULL, until @INT NOT NULL,
         PRIMARY KEY (username, address)) @ROWLESS)",

    R"(CREATE TABLE token (
         id @TEXT PRIMARY KEY,
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         hash @TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
         role @TEXT NOT NULL CHECK (role IN ('viewer','operator','admin')),
         label @TEXT NOT NULL, created_at @INT NOT NULL,
         expires_at @INT, revoked_at @INT) @ROWLESS)",
    R"(CREATE TABLE revision (
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         number @INT NOT NULL,
         at @INT NOT NULL, actor @TEXT NOT NULL, peer @TEXT NOT NULL, note @TEXT NOT NULL,
         state @TEXT NOT NULL CHECK (state IN ('applied','confirmed','reverted','lapsed')),
         reverts @INT,
         summary @TEXT NOT NULL,
         PRIMARY KEY (organization_id, number)) @ROWLESS)",
    // What a revision made of each account that it touched; null: deleted. Never holds a secret.
    R"(CREATE TABLE revision_account (
         organization_id @INT NOT NULL, number @INT NOT NULL,
         account @TEXT NOT NULL, content @TEXT,
         PRIMARY KEY (organization_id, account, number),
         FOREIGN KEY (organization_id, number) REFERENCES revision(organization_id, number) ON DELETE CASCADE)
         @ROWLESS)",
    R"(CREATE TABLE audit (
         id @SERIAL,
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         at @INT NOT NULL, actor @TEXT NOT NULL, peer @TEXT NOT NULL, action @TEXT NOT NULL,
         revision @INT, detail @TEXT NOT NULL))",
    R"(CREATE INDEX audit_organization ON audit(organization_id, id))",
    R"(CREATE TABLE idempotency (
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         key @TEXT NOT NULL, mac @TEXT NOT NULL, at @INT NOT NULL,
         status @INT NOT NULL, reply @TEXT NOT NULL,
         PRIMARY KEY (organization_id, key)) @ROWLESS)",
    R"(CREATE INDEX idempotency_at ON idempotency(at))",

    R"(CREATE TABLE activity (
         account_id @INT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         address @TEXT NOT NULL, method @TEXT NOT NULL, outcome @TEXT NOT NULL,
         count @INT NOT NULL, first_seen @INT NOT NULL, last_seen @INT NOT NULL,
         days @INT NOT NULL, months @TEXT NOT NULL,
         PRIMARY KEY (account_id, address, method, outcome)) @ROWLESS)",
    R"(CREATE INDEX activity_address ON activity(address))",
    R"(CREATE INDEX activity_last_seen ON activity(last_seen))",
    R"(CREATE TABLE activity_domain (
         account_id @INT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         domain @TEXT NOT NULL, count @INT NOT NULL,
         first_seen @INT NOT NULL, last_seen @INT NOT NULL,
         PRIMARY KEY (account_id, domain)) @ROWLESS)",
    R"(CREATE TABLE coverage (
         node @TEXT PRIMARY KEY, positions @TEXT NOT NULL,
         covered_from @INT NOT NULL, covered_to @INT NOT NULL) @ROWLESS)",
    R"(CREATE TABLE coverage_gap (
         node @TEXT NOT NULL REFERENCES coverage(node) ON DELETE CASCADE,
         gap_from @INT NOT NULL, gap_to @INT NOT NULL,
         PRIMARY KEY (node, gap_from)) @ROWLESS)",

    // The contract. CROSS JOIN fixes the order, so that the organizations are never scanned.
    R"(CREATE VIEW relay_health AS SELECT v AS k FROM relay_meta)",
    R"(CREATE VIEW relay_account AS
       SELECT s.account_id, s.username, a.password_hash AS password, a.suspended, s.list_state, s.pending,
              (NOT s.pending AND coalesce(o.applied_at <= unixepoch() AND unixepoch() < o.deadline, FALSE)
               AND EXISTS (SELECT 1 FROM account_state p WHERE p.account_id = s.account_id AND p.pending))
              AS superseded
         FROM account_state s CROSS JOIN account a ON a.id = s.account_id
              CROSS JOIN organization o ON o.id = s.organization_id
        WHERE s.username IS NOT NULL
          AND (NOT s.pending OR o.applied_at <= unixepoch() AND unixepoch() < o.deadline))",
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
         account_id @INT NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         lo @TEXT NOT NULL CHECK (length(lo) = 32 AND trim(lo, '0123456789abcdef') = ''),
         hi @TEXT NOT NULL CHECK (length(hi) = 32 AND trim(hi, '0123456789abcdef') = '' AND lo <= hi),
         PRIMARY KEY (account_id, lo, hi)) @ROWLESS)",
    R"(CREATE VIEW relay_keep_out AS SELECT account_id, lo, hi FROM keep_range)",
    R"(UPDATE relay_meta SET v = '3' WHERE k = 'schema_version')",
};

// Where a token may be used from and when it last was; what an organization may send as. Lists with blanks between.
constexpr const char *migration3[] = {
    R"(ALTER TABLE token ADD COLUMN addresses @TEXT NOT NULL DEFAULT '')",
    R"(ALTER TABLE token ADD COLUMN last_used @INT)",
    R"(ALTER TABLE organization ADD COLUMN domains @TEXT NOT NULL DEFAULT '')",
};

// What waits to be told to an administrator, and what was.
constexpr const char *migration4[] = {
    R"(CREATE TABLE notice (
         id @SERIAL,
         organization_id @INT NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         at @INT NOT NULL, kind @TEXT NOT NULL, account @TEXT NOT NULL, address @TEXT NOT NULL,
         detail @TEXT NOT NULL, told_at @INT))",
    R"(CREATE INDEX notice_untold ON notice(id) WHERE told_at IS NULL)",
    R"(CREATE INDEX notice_known ON notice(organization_id, kind, account, address))",
};

// The domains that each sender sent as, with blanks between; before, they were known of the account alone.
constexpr const char *migration5[] = {
    R"(ALTER TABLE activity ADD COLUMN domains @TEXT NOT NULL DEFAULT '')",
    R"(UPDATE activity SET domains = coalesce((SELECT @WORDS(d.domain, ' ') FROM activity_domain d
         WHERE d.account_id = activity.account_id), '') WHERE outcome = 'accepted')",
    R"(DROP TABLE activity_domain)",
};

constexpr std::span<const char *const> migrations[] = {migration1, migration2, migration3, migration4, migration5};

// The audit is only added to, whoever writes to the database.
constexpr const char *sqliteAfter[] = {
    R"(CREATE TRIGGER IF NOT EXISTS audit_update BEFORE UPDATE ON audit
       BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END)",
    R"(CREATE TRIGGER IF NOT EXISTS audit_delete BEFORE DELETE ON audit
       BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END)",
};

// PostgreSQL alone: the clock, and the readers' questions as functions, which keep their plan for the connection. As
// text each would be planned anew at each AUTH and MAIL.
constexpr const char *postgresBefore[] = {
    R"(CREATE FUNCTION unixepoch() RETURNS bigint LANGUAGE sql STABLE AS
       $$ SELECT floor(extract(epoch FROM statement_timestamp()))::bigint $$)",
};
constexpr const char *postgresAfter[] = {
    // 32 hex digits as in allow_range; inet_send begins with four bytes that are no address.
    R"(CREATE OR REPLACE FUNCTION relay_hex(a inet) RETURNS text LANGUAGE sql IMMUTABLE AS
       $$ SELECT CASE WHEN family(a) = 4 THEN '00000000000000000000ffff' ELSE '' END
                 || substr(encode(inet_send(a), 'hex'), 9) $$)",
    R"(CREATE OR REPLACE FUNCTION relay_login(u text, r text) RETURNS TABLE ("user" text, password text, allow_nets text)
       LANGUAGE plpgsql STABLE AS $$
       DECLARE h text := relay_hex(r::inet);
       BEGIN RETURN QUERY
         SELECT c.username || CASE WHEN c.suspended THEN '#suspended' WHEN c.ok AND c.superseded THEN '#held'
                              ELSE '' END,
                c.password, CASE WHEN c.suspended OR NOT c.ok THEN '' END
           FROM (SELECT a.*, (a.list_state IN ('open','observing') OR a.list_state = 'restricted'
                              AND EXISTS (SELECT 1 FROM relay_range g WHERE g.account_id = a.account_id
                                          AND g.pending = a.pending AND g.lo <= h AND g.hi >= h))
                             AND NOT (a.superseded AND EXISTS (SELECT 1 FROM relay_keep_out k
                                      WHERE k.account_id = a.account_id AND k.lo <= h AND k.hi >= h)) AS ok
                   FROM relay_account a WHERE a.username = u AND a.password IS NOT NULL OFFSET 0) c
          WHERE NOT EXISTS (SELECT 1 FROM relay_throttle t WHERE t.username = u AND t.address = r)
          ORDER BY c.ok DESC, c.superseded LIMIT 1;
       END $$)",
    R"(CREATE OR REPLACE FUNCTION relay_sasl(l text) RETURNS text LANGUAGE plpgsql STABLE AS $$
       DECLARE n text := replace(l, '#held', ''); r text;
       BEGIN
         SELECT CASE WHEN l LIKE '%#held' THEN v.action_if_held ELSE v.action END INTO r
           FROM relay_sasl_access v WHERE v.username = n ORDER BY v.superseded LIMIT 1;
         RETURN coalesce(r, '554 5.7.1 This account no longer exists on the relay');
       END $$)",
    R"(CREATE OR REPLACE FUNCTION relay_sender_login(a text) RETURNS SETOF text LANGUAGE plpgsql STABLE AS $$
       DECLARE d text := substr(a, strpos(a, '@'));
       BEGIN RETURN QUERY SELECT DISTINCT v.username FROM relay_sender v WHERE v.pattern IN (a, d); END $$)",
    R"(CREATE OR REPLACE FUNCTION relay_audit_stays() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'the audit is only added to'; END $$)",
    R"(CREATE OR REPLACE TRIGGER audit_stays BEFORE UPDATE OR DELETE ON audit
       FOR EACH ROW EXECUTE FUNCTION relay_audit_stays())",
};

QString inDialect(const char *statement, Backend backend)
{
    struct Word
    {
        const char *name;
        const char *sqlite;
        const char *postgres;
    };
    constexpr Word words[] = {
        {"@ID", "INTEGER PRIMARY KEY", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"},
        {"@SERIAL", "INTEGER PRIMARY KEY AUTOINCREMENT", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"},
        {"@INT", "INTEGER", "BIGINT"},
        {"@BOOL", "INTEGER", "BOOLEAN"},
        {"@TEXT", "TEXT", "TEXT COLLATE \"C\""},
        {"@ROWLESS", "WITHOUT ROWID", ""},
        {"@WORDS", "group_concat", "string_agg"},
    };
    QString text = QString::fromUtf8(statement);
    for (const Word &word : words)
        text.replace(QLatin1String(word.name), QLatin1String(backend == Backend::Sqlite ? word.sqlite : word.postgres));
    return text;
}

void runAll(Database &database, std::span<const char *const> statements)
{
    for (const char *statement : statements)
        database.run(inDialect(statement, database.backend()).toUtf8().constData());
}

// The readers may read the views and nothing else; the functions are theirs to call as they are made.
void grantViews(Database &database)
{
    const std::string reader = database.location().server->reader;
    database.run(("GRANT USAGE ON SCHEMA public TO \"" + reader + '"').c_str());
    database.run(("GRANT SELECT ON relay_health, relay_account, relay_range, relay_throttle, relay_sasl_access,"
                  " relay_sender, relay_ip_auth, relay_keep_out TO \"" +
                  reader + '"')
                     .c_str());
}

/// What SQL cannot compute: migration 2 makes the table alone.
void fillKeepRanges(Database &database)
{
    std::vector<std::pair<std::int64_t, EntryValue>> kept;
    Query values(database, "SELECT account_id, value FROM keep_out");
    values.run();
    while (values.next())
        kept.emplace_back(values.integer(0), EntryValue(values.text(1)));
    Query insert(database, "INSERT INTO keep_range (account_id, lo, hi) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");
    for (const auto &[account, value] : kept) {
        if (!value.value())
            continue;
        for (const auto &[lo, hi] : hexRanges(value.value()->interval()))
            insert.bind(account).bind(lo).bind(hi).run();
    }
}

std::int64_t versionOf(Database &database)
{
    if (!database.hasTables())
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
    const bool server = database.backend() == Backend::Postgres;
    if (server && version == 0)
        runAll(database, postgresBefore);
    for (std::int64_t next = version; next < newest; ++next)
        runAll(database, migrations[static_cast<std::size_t>(next)]);
    if (version == 1)
        fillKeepRanges(database);
    if (server) {
        runAll(database, postgresAfter);
        grantViews(database);
    } else {
        runAll(database, sqliteAfter);
    }
    Query(database, "UPDATE relay_meta SET v = ? WHERE k = 'migration'").bind(std::to_string(newest)).run();
    if (Status done = transaction.commit(); !done)
        return done.error();
    database.forgetStatements();
    database.shareMemoryFile();
    return true;
}

} // namespace postern::relay
