#!/usr/bin/env python3
"""What the API says of 5 million rows of activity, on SQLite.

bench_activity.py [--accounts N]    POSTERN_BIN_DIR: the executables, of a release build

100,000 accounts with 50 senders each, written into the database of a daemon of its own, which takes minutes. Then each
question three times over TLS; the figure is the least CPU time of the daemon. Exit status 1: one takes a second or more.
"""

import argparse
import pathlib
import sqlite3
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "end_to_end"))
from api_daemon import Client, Daemon  # noqa: E402

GATE = 1.0
SENDERS = 50
FIRST, LAST = 1_780_000_000, 1_790_000_000


def fill(file, accounts):
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")
    database.execute("BEGIN")
    database.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                     " INSERT INTO account (id, organization_id, public_id) SELECT i, 1, 'acc_' || i FROM n", (accounts,))
    database.execute("INSERT INTO account_state (account_id, organization_id, username)"
                     " SELECT id, 1, 'user' || id FROM account")
    database.execute(f"""WITH RECURSIVE n(j) AS (SELECT 0 UNION ALL SELECT j + 1 FROM n WHERE j < {SENDERS - 1})
        INSERT INTO activity (account_id, address, method, outcome, count, first_seen, last_seen, days, months)
        SELECT id, '203.' || j || '.' || (id % 250) || '.' || (id / 250 % 250), 'password',
               CASE WHEN j = {SENDERS - 1} AND id % 100 = 0 THEN 'blocked' ELSE 'accepted' END,
               10, {FIRST}, {LAST} + id * 7 + j, 5, '24313 24320' FROM account CROSS JOIN n""")
    database.execute(f"INSERT INTO coverage VALUES ('mx1', '', {FIRST - 10_000_000}, {LAST + accounts * 7})")
    database.execute("COMMIT")
    database.execute("ANALYZE")
    rows = database.execute("SELECT count(*) FROM activity").fetchone()[0]
    database.close()
    return rows


def cpu(pid):
    words = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(words[11]) + int(words[12])) / 100


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--accounts", type=int, default=100_000)
    accounts = parser.parse_args().accounts
    daemon = Daemon()
    try:
        daemon.stop()
        print(f"{fill(daemon.state / 'db' / 'relay.db', accounts):,} rows", flush=True)
        daemon.start()
        return ask(daemon, accounts)
    finally:
        daemon.remove()


def ask(daemon, accounts):
    client = Client(daemon)
    late = f"after={accounts * 9 // 10}%7C203.1.1.1%7Cpassword%7Caccepted"
    since = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(LAST + 7 * (accounts - 10)))
    close = {"changes": [{"op": "update_account", "account": f"acc_{accounts // 2}", "enabled": True}]}
    worst = 0
    for what, method, target, body in (
            ("the first page of 2,000", "GET", "/v1/activity", None),
            ("a page near the end", "GET", f"/v1/activity?{late}", None),
            ("one account", "GET", f"/v1/activity?account=user{accounts // 2}", None),
            ("who was blocked, of all", "GET", "/v1/activity?outcome=blocked", None),
            ("an outcome that never was", "GET", "/v1/activity?outcome=suspended", None),
            ("seen in the last minute", "GET", f"/v1/activity?since={since}", None),
            ("the plan that closes one account", "POST", "/v1/changes?dry_run=true", close)):
        least = None
        for _ in range(3):
            before = cpu(daemon.process.pid)
            status, _, answer = client.call(method, target, body)
            took = cpu(daemon.process.pid) - before
            least = took if least is None else min(least, took)
        if status != 200:
            raise SystemExit(f"{what}: {status} {answer}")
        worst = max(worst, least)
        rows = f", {len(answer['activity'])} rows" if "activity" in answer else ""
        print(f"{what}: {least:.2f} s{rows}", flush=True)
    print(f"activity-5m | worst {worst:.2f} s | gate {GATE} | {'met' if worst < GATE else 'MISSED'}")
    return 0 if worst < GATE else 1


if __name__ == "__main__":
    sys.exit(main())
