#!/usr/bin/env python3
"""AUTH through the relay's views next to a passwd-file with the same hash, in one run.

bench_relay.py [--rounds N] [--seconds N] [--clients N]    POSTERN_BIN_DIR: the executables, of a release build

Whole SMTP sessions (TLS, AUTH, one message) on one private relay, by processes of their own; Dovecot alone is changed
over between the rounds, views and passwd-file in turns, so that both meet the same machine. Prints the figures and the
median of the ratios pair by pair. Exit status 1: below 0.85.
"""

import argparse
import multiprocessing
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "end_to_end"))
from harness import RelayTest, eventually, missing  # noqa: E402
from mail_client import attempt  # noqa: E402

GATE = 0.85


def client(ready, password, until, answers):
    done = 0
    failed = []
    while time.monotonic() < until:
        answer = attempt(ready, "127.0.0.2", "billing", password)
        if answer[0] == "sent":
            done += 1
        else:
            failed.append(answer)
    answers.put((done, failed))


class Bench(RelayTest):
    def runTest(self):
        pass


def sessions_per_second(ready, password, clients, seconds):
    answers = multiprocessing.Queue()
    until = time.monotonic() + seconds
    workers = [multiprocessing.Process(target=client, args=(ready, password, until, answers)) for _ in range(clients)]
    for worker in workers:
        worker.start()
    results = [answers.get() for _ in workers]
    for worker in workers:
        worker.join()
    done = sum(one[0] for one in results)
    failed = [answer for one in results for answer in one[1]]
    if failed:
        raise SystemExit(f"{len(failed)} of {done + len(failed)} sessions failed, the first with {failed[0]}: the figure "
                         "would mean nothing")
    return done / seconds


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--clients", type=int, default=8)
    options = parser.parse_args()
    reason = missing(online=True)
    if reason:
        print(f"SKIPPED: {reason}")
        return 77
    Bench.setUpClass()
    try:
        return compare(options)
    finally:
        Bench.doClassCleanups()


def compare(options):
    configuration = Bench.pull()
    configuration["accounts"].append({
        "username": "billing", "generate_password": True,
        "allowlist": {"enabled": True, "observe": False, "keep_out": [], "entries": [{"value": "127.0.0.0/24"}]}})
    password = Bench.push_acknowledging(configuration)[0]["generated"]["billing"]
    database = sqlite3.connect(Bench.state / "db" / "relay.db")
    stored = database.execute("SELECT password_hash FROM account WHERE password_hash IS NOT NULL").fetchone()[0]
    database.close()

    conf = pathlib.Path(Bench.ready["dovecot_conf"])
    views = conf.read_text()
    users = conf.parent / "users"
    users.write_text(f"billing:{stored}::::::\n")
    users.chmod(0o644)
    first = views.index("passdb {")
    file = views[:first] + f"passdb {{\n  driver = passwd-file\n  args = {users}\n}}\n" + views[views.index("userdb {"):]

    def servers():
        """Of Dovecot and Postfix, those that take part in a login."""
        return {pid for pid, words in Bench.processes().items() if words.split(" ")[0] in ("dovecot/auth", "smtpd")}

    def use(text):
        # An smtpd keeps its connection to the auth process that it met first, which Dovecot's reload ends some time
        # later: an AUTH under way there is answered 454. Neither may be left when the clock begins.
        before = servers()
        assert before, "Dovecot and Postfix run here"
        conf.write_text(text)
        subprocess.run(["/usr/bin/doveadm", "-c", str(conf), "reload"], check=True)
        subprocess.run(["/usr/sbin/postfix", "-c", str(pathlib.Path(Bench.ready["postfix_conf"]).parent), "reload"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: not before & servers(), "the processes from before to end", 60)
        answer = attempt(Bench.ready, "127.0.0.2", "billing", password)
        if answer[0] != "sent":
            raise SystemExit(f"no login after Dovecot was changed over: {answer}")

    ratios = []
    for number in range(options.rounds):
        rates = {}
        for name, text in (("views", views), ("passwd-file", file)) if number % 2 == 0 else (
                ("passwd-file", file), ("views", views)):
            use(text)
            rates[name] = sessions_per_second(Bench.ready, password, options.clients, options.seconds)
        ratios.append(rates["views"] / rates["passwd-file"])
        print(f"round {number + 1}: views {rates['views']:.1f}/s, passwd-file {rates['passwd-file']:.1f}/s, "
              f"ratio {ratios[-1]:.2f}", flush=True)
    ratio = statistics.median(ratios)
    print(f"relay-auth | median ratio {ratio:.2f} | gate {GATE} | {'met' if ratio >= GATE else 'MISSED'}")
    return 0 if ratio >= GATE else 1


if __name__ == "__main__":
    sys.exit(main())
