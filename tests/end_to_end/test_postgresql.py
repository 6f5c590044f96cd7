"""Several nodes on one PostgreSQL database, and what they say while it is away."""

import json
import os
import signal
import subprocess
import sys
import threading
import time

from harness import PROGRAMS, ROOT, RelayTest, eventually, main
from mail_client import Session, attempt

sys.path.insert(0, str(ROOT / "tools" / "runner"))
import postgres  # noqa: E402
from report import Failure  # noqa: E402

PASSWORD = "correct-horse-battery-staple-42"


class PostgresTest(RelayTest):
    store = "postgresql"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.cluster = postgres.Cluster(str(cls.state / "postgresql"))
        cls.push_acknowledging({"revision": cls.pull()["revision"], "accounts": [
            {"username": "billing", "password": PASSWORD,
             "allowlist": {"enabled": True, "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.3"}]},
             "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}}]})


class TwoNodes(PostgresTest):
    """The second node has a daemon, a Postfix and a Dovecot of its own, and nothing else of the first."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        relayd = str(PROGRAMS / "postern-relayd")
        second = str(cls.folder / "second")
        subprocess.run([relayd, "init", "--state", second, "--join", "--connection", cls.state / "db/postgresql.json",
                        "--request-key", cls.state / "request.key"], check=True)
        port = postgres.free_port()
        daemon = subprocess.Popen([relayd, "serve", "--state", second, "--listen", f"127.0.0.1:{port}", "--private",
                                   "--node", "second"], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(lambda: (daemon.terminate(), daemon.wait(10)))
        mail = subprocess.run([relayd, "mta", "start", "--state", second], stdout=subprocess.PIPE, check=True)
        cls.addClassCleanup(subprocess.run, [relayd, "mta", "stop", "--state", second])
        cls.first = cls.ready
        cls.other = {**json.loads(mail.stdout), "url": f"https://127.0.0.1:{port}", "ca": second + "/tls/cert.pem"}
        eventually(lambda: os.path.exists(second + "/relayd.json"), "the second daemon")

    def on_both(self, source):
        return [attempt(node, source, "billing", PASSWORD)[:2] for node in (self.first, self.other)]

    def ask(self, node, method, path, body=None, headers=()):
        type(self).ready = node
        try:
            return self.api(method, path, body, headers)
        finally:
            type(self).ready = self.first

    def test_1_one_push_is_in_force_on_both(self):
        self.assertEqual(self.on_both("127.0.0.2"), [("sent", 250)] * 2)
        self.assertEqual(self.on_both("127.0.0.9"), [("auth", 535)] * 2)
        for node in (self.first, self.other):
            self.assertEqual(attempt(node, "127.0.0.5", port="appliance")[0], "sent")
            self.assertEqual(attempt(node, "127.0.0.6", port="appliance")[:2], ("rcpt", 554))

    def test_2_evidence_comes_from_both(self):
        eventually(lambda: self.activity("billing", "accepted").get("127.0.0.2", {}).get("count") == 2,
                   "one mail through each node, counted together")
        eventually(lambda: self.activity("billing", "blocked").get("127.0.0.9", {}).get("count") == 2,
                   "one refusal by each node, counted together")
        nodes = eventually(lambda: (n := self.ask(self.first, "GET", "/v1/relay")[2]["evidence"])
                           and len(n) == 2 and n, "both nodes in the evidence")
        self.assertIn("second", [node["node"] for node in nodes])
        self.assertEqual([node["gaps"] for node in nodes], [[], []])

    def test_3_applied_here_and_kept_there(self):
        eventually(lambda: "127.0.0.2" in self.activity("billing", "accepted"), "evidence")
        configuration = self.pull()
        entries = self.account(configuration, "billing")["allowlist"]["entries"]
        entries[:] = [entry for entry in entries if entry["value"] != "127.0.0.2"]
        path = self.write("narrow.json", configuration)
        answer = self.push_acknowledging(path, "--confirm", "120")[0]
        self.assertEqual(answer["state"], "applied")
        self.assertEqual(self.on_both("127.0.0.2"), [("mail", 450)] * 2)
        status, _, reply = self.ask(self.other, "POST", f"/v1/revisions/{answer['revision']}/extend",
                                    {"confirm_within_s": 600})
        self.assertEqual(status, 200, reply)
        time.sleep(1.5)  # the first daemon takes the new deadline over
        status, _, reply = self.ask(self.other, "POST", f"/v1/revisions/{answer['revision']}/confirm", {})
        self.assertEqual((status, reply["state"]), (200, "confirmed"))
        self.assertEqual(self.on_both("127.0.0.2"), [("auth", 535)] * 2)

    def test_4_the_same_request_through_the_other_daemon(self):
        base = self.ask(self.first, "GET", "/v1/configuration")[2]
        body = {"changes": [{"op": "add_account", "account": {"username": "retried", "state": "suspended"}}], "note": ""}
        headers = {"If-Match": f'"{base["revision"]}"', "Idempotency-Key": "through-both"}
        first = self.ask(self.first, "POST", "/v1/changes", body, headers)
        second = self.ask(self.other, "POST", "/v1/changes", body, headers)
        self.assertEqual((first[0], second[0]), (200, 200))
        self.assertEqual(first[2], second[2])
        accounts = self.ask(self.other, "GET", "/v1/configuration")[2]["accounts"]
        self.assertEqual([one["username"] for one in accounts].count("retried"), 1)


class Outage(PostgresTest):
    """fault_F25: the database refuses, hangs, and comes back."""

    def request(self):
        began = time.monotonic()
        status, headers, _ = self.api("GET", "/v1/accounts", timeout=15)
        return status, headers.get("Retry-After"), time.monotonic() - began

    def assertAway(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            status, retry, took = self.request()
            self.assertEqual((status, retry), (503, "2"))
            self.assertLess(took, 2.5)  # 2 s, and what a busy test machine adds
            time.sleep(0.1)

    def assertBack(self):
        """The figure is 5 s; more is for a busy test machine."""
        began = time.monotonic()
        eventually(lambda: self.request()[0] == 200, "the API after the database is back", 8)
        for arguments in (("127.0.0.2", "billing", PASSWORD), ("127.0.0.5", None, None, "appliance")):
            last = None
            while last is None or last[0] != "sent":
                last = attempt(self.ready, *arguments)
                self.assertLess(time.monotonic() - began, 8, last)
                time.sleep(0.05)
        print(f"mail is back after {time.monotonic() - began:.1f} s", flush=True)

    def assertTemporary(self):
        for arguments in (("127.0.0.2", "billing", PASSWORD), ("127.0.0.9", "billing", PASSWORD),
                          ("127.0.0.2", "billing", "wrong")):
            step, code, text = attempt(self.ready, *arguments)
            self.assertTrue(400 <= code < 500, (step, code, text))
        for source in ("127.0.0.5", "127.0.0.6"):
            step, code, text = attempt(self.ready, source, port="appliance")
            self.assertTrue(400 <= code < 500, (step, code, text))

    def test_1_stopped(self):
        self.assertBack()
        session = Session(self.ready["submission"], "127.0.0.2", self.ready["ca"])
        self.assertEqual(session.login("billing", PASSWORD), 235)
        self.cluster.stop()
        self.assertAway(3)
        code = session.mail()
        self.assertTrue(400 <= code < 500, session.last)
        session.close()
        self.assertTemporary()
        draft = self.write("draft.json", {"revision": 2, "accounts": []})
        text = draft.read_text()
        code, _ = self.client("push", draft, "--confirm", "0", status=None)
        self.assertIn(code, (3, 4))
        self.assertEqual(draft.read_text(), text)
        self.cluster.start()
        self.assertBack()

    def test_2_crashed(self):
        self.cluster.stop(signal.SIGQUIT)
        self.assertAway(1)
        self.cluster.start()
        self.assertBack()

    def test_3_hanging(self):
        pids = self.backends()
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        try:
            self.assertAway(4)
            with self.subTest("mail"):
                self.assertSoonTemporary()
            with self.subTest("many at once"):
                took = []
                threads = [threading.Thread(target=lambda: took.append(self.request())) for _ in range(8)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                self.assertEqual({(status, retry) for status, retry, _ in took}, {(503, "2")})
                self.assertLess(max(seconds for _, _, seconds in took), 2.5)
        finally:
            for pid in pids:
                os.kill(pid, signal.SIGCONT)
        self.assertBack()

    def test_4_locked(self):
        """Another session holds the tables: whoever asks for them waits, and not without an end."""
        def hold():
            try:
                self.cluster.sql("BEGIN;\nLOCK TABLE organization, relay_meta IN ACCESS EXCLUSIVE MODE;\n"
                                 "SELECT pg_sleep(60) AS held;", postgres.DATABASE)
            except Failure:
                pass  # it is ended below
        holding = "FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60) AS held%' AND pid <> pg_backend_pid()"
        holder = threading.Thread(target=hold)
        holder.start()
        try:
            eventually(lambda: self.cluster.sql(f"SELECT pid {holding}").strip(), "the lock")
            self.assertAway(2)
            self.assertSoonTemporary()
        finally:
            self.cluster.sql(f"SELECT pg_terminate_backend(pid) {holding}")
            holder.join()
        self.assertBack()

    def assertSoonTemporary(self):
        """No greeting without an end: 5 s are the figure; more is for a busy test machine."""
        for arguments in (("127.0.0.2", "billing", PASSWORD), ("127.0.0.5", None, None, "appliance")):
            began = time.monotonic()
            step, code, text = attempt(self.ready, *arguments)
            took = time.monotonic() - began
            self.assertTrue(400 <= code < 500, (step, code, text))
            self.assertLess(took, 10)
            print(f"{code} after {took:.1f} s", flush=True)

    def backends(self):
        """The server and all its processes, the server first, so that it makes no more."""
        server = self.cluster.pid()
        os.kill(server, signal.SIGSTOP)
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(server)], stdout=subprocess.PIPE, text=True).stdout
        return [server, *map(int, children.split())]


if __name__ == "__main__":
    main(postgresql=True)
