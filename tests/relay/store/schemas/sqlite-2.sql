-- A database of schema 2 as its program made it, with data in every table. Statements end with a line ";".
CREATE TABLE relay_meta (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID
;
INSERT INTO relay_meta VALUES ('schema_version', '2'), ('migration', '0')
;
CREATE TABLE setting (k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID
;
CREATE TABLE organization (
         id INTEGER PRIMARY KEY,
         name TEXT NOT NULL UNIQUE,
         revision INTEGER NOT NULL DEFAULT 1,
         applied_at INTEGER, deadline INTEGER,
         applied_revision INTEGER, applied_by TEXT,
         CHECK ((applied_at IS NULL) = (deadline IS NULL)), CHECK (deadline > applied_at))
;
CREATE TABLE account (
         id INTEGER PRIMARY KEY,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         public_id TEXT NOT NULL UNIQUE,
         password_hash TEXT,
         suspended INTEGER NOT NULL DEFAULT FALSE CHECK (suspended IN (FALSE,TRUE)))
;
CREATE INDEX account_organization ON account(organization_id)
;
CREATE TABLE keep_out (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         position INTEGER NOT NULL, value TEXT NOT NULL,
         PRIMARY KEY (account_id, position)) WITHOUT ROWID
;
CREATE TABLE account_state (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         pending INTEGER NOT NULL DEFAULT FALSE CHECK (pending IN (FALSE,TRUE)),
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         deleted INTEGER NOT NULL DEFAULT FALSE CHECK (deleted IN (FALSE,TRUE)),
         username TEXT CHECK (username = lower(username)),
         list_state TEXT NOT NULL DEFAULT 'open' CHECK (list_state IN ('open','observing','restricted','closed')),
         description TEXT NOT NULL DEFAULT '',
         enabled INTEGER NOT NULL DEFAULT FALSE CHECK (enabled IN (FALSE,TRUE)),
         observe INTEGER NOT NULL DEFAULT FALSE CHECK (observe IN (FALSE,TRUE)),
         PRIMARY KEY (account_id, pending), UNIQUE (username, pending),
         CHECK (deleted = (username IS NULL)), CHECK (pending OR NOT deleted)) WITHOUT ROWID
;
CREATE INDEX account_state_pending ON account_state(organization_id) WHERE pending
;
CREATE INDEX account_state_organization ON account_state(organization_id)
;
CREATE TABLE entry (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT FALSE,
         position INTEGER NOT NULL, id TEXT NOT NULL,
         value TEXT NOT NULL, remark TEXT NOT NULL, expires TEXT, reviewed TEXT,
         expected TEXT NOT NULL CHECK (expected IN ('regular','rare','standby')),
         PRIMARY KEY (account_id, pending, position), UNIQUE (account_id, pending, id),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID
;
CREATE TABLE allow_range (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT FALSE,
         lo TEXT NOT NULL CHECK (length(lo) = 32 AND trim(lo, '0123456789abcdef') = ''),
         hi TEXT NOT NULL CHECK (length(hi) = 32 AND trim(hi, '0123456789abcdef') = '' AND lo <= hi),
         expires_at INTEGER,
         PRIMARY KEY (account_id, pending, lo, hi),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID
;
CREATE TABLE sender (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT FALSE,
         pattern TEXT NOT NULL CHECK (pattern = lower(pattern) AND pattern LIKE '%@%'),
         position INTEGER NOT NULL,
         PRIMARY KEY (account_id, pending, pattern),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID
;
CREATE INDEX sender_pattern ON sender(pattern)
;
CREATE TABLE ip_auth (
         account_id INTEGER NOT NULL, pending INTEGER NOT NULL DEFAULT FALSE,
         address TEXT NOT NULL CHECK (address LIKE '%.%.%.%' OR address LIKE '%:%'),
         device TEXT NOT NULL DEFAULT '',
         PRIMARY KEY (account_id, pending), UNIQUE (address, pending),
         FOREIGN KEY (account_id, pending) REFERENCES account_state(account_id, pending)
           ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID
;
CREATE TABLE claim (
         kind TEXT NOT NULL CHECK (kind IN ('username','address')), key TEXT NOT NULL,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         PRIMARY KEY (kind, key)) WITHOUT ROWID
;
CREATE TABLE throttle (
         username TEXT NOT NULL, address TEXT NOT NULL, until INTEGER NOT NULL,
         PRIMARY KEY (username, address)) WITHOUT ROWID
;
CREATE TABLE token (
         id TEXT PRIMARY KEY,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
         role TEXT NOT NULL CHECK (role IN ('viewer','operator','admin')),
         label TEXT NOT NULL, created_at INTEGER NOT NULL,
         expires_at INTEGER, revoked_at INTEGER) WITHOUT ROWID
;
CREATE TABLE revision (
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         number INTEGER NOT NULL,
         at INTEGER NOT NULL, actor TEXT NOT NULL, peer TEXT NOT NULL, note TEXT NOT NULL,
         state TEXT NOT NULL CHECK (state IN ('applied','confirmed','reverted','lapsed')),
         reverts INTEGER,
         summary TEXT NOT NULL,
         PRIMARY KEY (organization_id, number)) WITHOUT ROWID
;
CREATE TABLE revision_account (
         organization_id INTEGER NOT NULL, number INTEGER NOT NULL,
         account TEXT NOT NULL, content TEXT,
         PRIMARY KEY (organization_id, account, number),
         FOREIGN KEY (organization_id, number) REFERENCES revision(organization_id, number) ON DELETE CASCADE)
         WITHOUT ROWID
;
CREATE TABLE audit (
         id INTEGER PRIMARY KEY AUTOINCREMENT,
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         at INTEGER NOT NULL, actor TEXT NOT NULL, peer TEXT NOT NULL, action TEXT NOT NULL,
         revision INTEGER, detail TEXT NOT NULL)
;
CREATE INDEX audit_organization ON audit(organization_id, id)
;
CREATE TABLE idempotency (
         organization_id INTEGER NOT NULL REFERENCES organization(id) ON DELETE CASCADE,
         key TEXT NOT NULL, mac TEXT NOT NULL, at INTEGER NOT NULL,
         status INTEGER NOT NULL, reply TEXT NOT NULL,
         PRIMARY KEY (organization_id, key)) WITHOUT ROWID
;
CREATE INDEX idempotency_at ON idempotency(at)
;
CREATE TABLE activity (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         address TEXT NOT NULL, method TEXT NOT NULL, outcome TEXT NOT NULL,
         count INTEGER NOT NULL, first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
         days INTEGER NOT NULL, months TEXT NOT NULL,
         PRIMARY KEY (account_id, address, method, outcome)) WITHOUT ROWID
;
CREATE INDEX activity_address ON activity(address)
;
CREATE INDEX activity_last_seen ON activity(last_seen)
;
CREATE TABLE activity_domain (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         domain TEXT NOT NULL, count INTEGER NOT NULL,
         first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL,
         PRIMARY KEY (account_id, domain)) WITHOUT ROWID
;
CREATE TABLE coverage (
         node TEXT PRIMARY KEY, positions TEXT NOT NULL,
         covered_from INTEGER NOT NULL, covered_to INTEGER NOT NULL) WITHOUT ROWID
;
CREATE TABLE coverage_gap (
         node TEXT NOT NULL REFERENCES coverage(node) ON DELETE CASCADE,
         gap_from INTEGER NOT NULL, gap_to INTEGER NOT NULL,
         PRIMARY KEY (node, gap_from)) WITHOUT ROWID
;
CREATE VIEW relay_health AS SELECT v AS k FROM relay_meta
;
CREATE VIEW relay_account AS
       SELECT s.account_id, s.username, a.password_hash AS password, a.suspended, s.list_state, s.pending,
              (NOT s.pending AND coalesce(o.applied_at <= unixepoch() AND unixepoch() < o.deadline, FALSE)
               AND EXISTS (SELECT 1 FROM account_state p WHERE p.account_id = s.account_id AND p.pending))
              AS superseded
         FROM account_state s CROSS JOIN account a ON a.id = s.account_id
              CROSS JOIN organization o ON o.id = s.organization_id
        WHERE s.username IS NOT NULL
          AND (NOT s.pending OR o.applied_at <= unixepoch() AND unixepoch() < o.deadline)
;
CREATE VIEW relay_range AS
       SELECT account_id, pending, lo, hi FROM allow_range WHERE expires_at IS NULL OR unixepoch() < expires_at
;
CREATE VIEW relay_throttle AS SELECT username, address FROM throttle WHERE unixepoch() < until
;
CREATE VIEW relay_sasl_access AS
       SELECT a.username, a.superseded,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   WHEN a.superseded THEN '450 4.7.1 Not allowed by a change that is not kept yet, try again later'
                   WHEN EXISTS (SELECT 1 FROM sender s WHERE s.account_id = a.account_id AND s.pending = a.pending)
                   THEN 'DUNNO' ELSE 'OK' END AS action,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   ELSE '450 4.7.1 This address is not allowed by a change that is not kept yet, try again later'
                   END AS action_if_held
         FROM relay_account a
;
CREATE VIEW relay_sender AS
       SELECT s.pattern, a.username FROM sender s
         JOIN relay_account a ON a.account_id = s.account_id AND a.pending = s.pending
        WHERE NOT a.superseded
;
CREATE VIEW relay_ip_auth AS
       SELECT i.address AS ip, a.username, a.superseded,
              CASE WHEN a.suspended THEN '554 5.7.1 This account is suspended on the relay'
                   WHEN a.superseded
                   THEN '450 4.7.1 This address is not allowed by a change that is not kept yet, try again later'
                   ELSE 'OK' END AS action
         FROM ip_auth i JOIN relay_account a ON a.account_id = i.account_id AND a.pending = i.pending
;
ANALYZE
;
CREATE TABLE keep_range (
         account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE,
         lo TEXT NOT NULL CHECK (length(lo) = 32 AND trim(lo, '0123456789abcdef') = ''),
         hi TEXT NOT NULL CHECK (length(hi) = 32 AND trim(hi, '0123456789abcdef') = '' AND lo <= hi),
         PRIMARY KEY (account_id, lo, hi)) WITHOUT ROWID
;
CREATE VIEW relay_keep_out AS SELECT account_id, lo, hi FROM keep_range
;
UPDATE relay_meta SET v = '3' WHERE k = 'schema_version'
;
INSERT INTO setting (k, v) VALUES ('name', 'relay.example.test'), ('time_zone', 'UTC')
;
INSERT INTO organization (id, name, revision, applied_at, deadline, applied_revision, applied_by)
  VALUES (1, 'acme', 4, unixepoch() - 5, unixepoch() + 600, 4, 'me (tok_1)'), (2, 'other', 1, NULL, NULL, NULL, NULL)
;
INSERT INTO account (id, organization_id, public_id, password_hash, suspended)
  VALUES (1, 1, 'acc_billing', '{PLAIN}x', FALSE), (2, 1, 'acc_scanner', NULL, TRUE), (3, 2, 'acc_theirs', '{PLAIN}x', FALSE)
;
INSERT INTO keep_out (account_id, position, value) VALUES (1, 0, '192.0.2.0/30'), (1, 1, '2001:db8::5')
;
INSERT INTO account_state (account_id, pending, organization_id, username, list_state, description, enabled, observe)
  VALUES (1, FALSE, 1, 'billing', 'restricted', 'Billing server', TRUE, FALSE),
         (1, TRUE, 1, 'billing', 'restricted', 'Billing server', TRUE, FALSE),
         (2, FALSE, 1, 'scanner', 'open', '', FALSE, FALSE), (3, FALSE, 2, 'theirs', 'open', '', FALSE, FALSE)
;
INSERT INTO entry (account_id, pending, position, id, value, remark, expires, reviewed, expected)
  VALUES (1, FALSE, 0, 'ent_1', '203.0.113.0/24', 'HQ, "main"', NULL, '2026-11-01', 'regular'),
         (1, FALSE, 1, 'ent_2', '2001:db8::/32', '', '2027-03-31', NULL, 'rare'),
         (1, FALSE, 2, 'ent_3', '192.0.2.1', 'gone', NULL, NULL, 'standby'),
         (1, TRUE, 0, 'ent_2', '2001:db8::/32', '', '2027-03-31', NULL, 'rare')
;
INSERT INTO allow_range (account_id, pending, lo, hi, expires_at)
  VALUES (1, FALSE, '00000000000000000000ffffcb007100', '00000000000000000000ffffcb0071ff', NULL),
         (1, FALSE, '20010db8000000000000000000000000', '20010db8ffffffffffffffffffffffff', 1806537600),
         (1, FALSE, '00000000000000000000ffffc0000201', '00000000000000000000ffffc0000201', NULL),
         (1, TRUE, '20010db8000000000000000000000000', '20010db8ffffffffffffffffffffffff', 1806537600)
;
INSERT INTO sender (account_id, pending, pattern, position)
  VALUES (1, FALSE, '@acme.example', 0), (1, TRUE, '@acme.example', 0)
;
INSERT INTO ip_auth (account_id, pending, address, device) VALUES (2, FALSE, '198.51.100.7', 'Scanner, 3rd floor')
;
INSERT INTO claim (kind, key, organization_id) VALUES ('username', 'billing', 1), ('username', 'scanner', 1),
  ('username', 'theirs', 2), ('address', '198.51.100.7', 1)
;
INSERT INTO throttle (username, address, until) VALUES ('billing', '192.0.2.9', unixepoch() + 600)
;
INSERT INTO token (id, organization_id, hash, role, label, created_at, expires_at, revoked_at)
  VALUES ('tok_1', 1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'admin', 'me', 1790000000, NULL, NULL)
;
INSERT INTO revision (organization_id, number, at, actor, peer, note, state, reverts, summary)
  VALUES (1, 3, 1790000000, 'me (tok_1)', '192.0.2.77', 'first', 'confirmed', NULL, 'add billing'),
         (1, 4, 1790000100, 'me (tok_1)', '192.0.2.77', '', 'applied', NULL, 'remove 203.0.113.0/24')
;
INSERT INTO revision_account (organization_id, number, account, content) VALUES (1, 3, 'acc_billing', '{"revision":0}'),
  (1, 4, 'acc_billing', NULL)
;
INSERT INTO audit (organization_id, at, actor, peer, action, revision, detail)
  VALUES (1, 1790000000, 'me (tok_1)', '192.0.2.77', 'push', 3, 'add billing')
;
INSERT INTO idempotency (organization_id, key, mac, at, status, reply) VALUES (1, 'key', 'mac', unixepoch(), 200, '{}')
;
INSERT INTO activity (account_id, address, method, outcome, count, first_seen, last_seen, days, months)
  VALUES (1, '203.0.113.9', 'password', 'accepted', 14, 1780000000, 1790000000, 9, '24313 24320'),
         (1, '203.0.113.9', 'password', 'bad_password', 2, 1780000000, 1780000001, 1, '24313')
;
INSERT INTO activity_domain (account_id, domain, count, first_seen, last_seen)
  VALUES (1, 'acme.example', 13, 1780000000, 1790000000), (1, 'other.example', 1, 1780000000, 1780000000)
;
INSERT INTO coverage (node, positions, covered_from, covered_to) VALUES ('mx1', '1 2 3 4 5 6', 1770000000, 1790000000)
;
INSERT INTO coverage_gap (node, gap_from, gap_to) VALUES ('mx1', 1775000000, 1775003600)
;
INSERT INTO keep_range (account_id, lo, hi)
  VALUES (1, '00000000000000000000ffffc0000200', '00000000000000000000ffffc0000203'),
         (1, '20010db8000000000000000000000005', '20010db8000000000000000000000005')
;
UPDATE relay_meta SET v = '2' WHERE k = 'migration'
;
