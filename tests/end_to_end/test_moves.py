"""Moving a relay from SQLite to PostgreSQL and back, and putting a backup in place, with mail before and after."""

import json
import os
import signal
import subprocess
import sys
import tempfile

from harness import PROGRAMS, ROOT, RelayTest, alive, eventually, main
from mail_client import attempt

sys.path.insert(0, str(ROOT / "tools" / "runner"))
import postgres  # noqa: E402

PASSWORD = "correct-horse-battery-staple-42"


class Moves(RelayTest):
    store = "sqlite"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="postern-pg.", dir="/var/tmp")
        os.chmod(folder.name, 0o755)
        cls.addClassCleanup(folder.cleanup)
        cls.cluster = postgres.Cluster(folder.name + "/cluster")
        cls.addClassCleanup(cls.cluster.stop)
        cls.cluster.start()
        cls.push_acknowledging({"revision": cls.pull()["revision"], "accounts": [
            {"username": "billing", "password": PASSWORD, "description": "R\u00e4chnungen", "senders": ["@acme.example"],
             "allowlist": {"enabled": True, "keep_out": ["192.0.2.9"], "entries": [
                 {"value": "127.0.0.2", "remark": "line\n'two'"},
                 {"value": "2001:db8::/32", "expires": "2031-01-02", "expected": "standby"}]},
             "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}},
            {"username": "stopped", "password": PASSWORD, "state": "suspended"}]})
        cls.daemon = None
        cls.addClassCleanup(cls.stop_daemon)

    @classmethod
    def stop_daemon(cls):
        pid = cls.daemon.pid if cls.daemon else cls.ready["pid"]
        if alive(pid):
            os.kill(pid, signal.SIGTERM)
        if cls.daemon:
            cls.daemon.wait(15)
        eventually(lambda: not alive(pid), "the daemon's end")

    def relayd(self, *arguments, status=0):
        done = subprocess.run([PROGRAMS / "postern-relayd", *map(str, arguments), "--state", self.state],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout + done.stderr

    def start_again(self):
        self.relayd("mta", "reload")
        port = self.ready["url"].rsplit(":", 1)[1]
        type(self).daemon = subprocess.Popen(
            [PROGRAMS / "postern-relayd", "serve", "--state", self.state, "--listen", f"127.0.0.1:{port}", "--private"],
            stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually(lambda: os.path.exists(self.state / "relayd.json"), "the daemon")

    def mail(self):
        return [attempt(self.ready, "127.0.0.2", "billing", PASSWORD)[:2],
                attempt(self.ready, "127.0.0.9", "billing", PASSWORD)[:2],
                attempt(self.ready, "127.0.0.2", "billing", PASSWORD, sender="x@other.example")[:2],
                attempt(self.ready, "127.0.0.2", "stopped", PASSWORD)[:2],
                attempt(self.ready, "127.0.0.5", port="appliance")[:2],
                attempt(self.ready, "127.0.0.6", port="appliance")[:2]]

    MAIL = [("sent", 250), ("auth", 535), ("mail", 553), ("auth", 535), ("sent", 250), ("rcpt", 554)]

    def told(self):
        """All that the API tells, but for what moves with the time."""
        history = self.client_json("history")[1]
        audit = self.client_json("audit")[1]
        return json.dumps([self.pull(), history, audit], sort_keys=True)

    def evidence(self):
        return {address: row["count"] for address, row in self.activity("billing", "accepted").items()}

    def test_1_there_and_back(self):
        self.assertEqual(self.mail(), self.MAIL)
        eventually(lambda: self.evidence() == {"127.0.0.2": 1, "127.0.0.5": 1}, "the evidence")
        before = self.told()
        connection = self.write("connection.json", self.cluster.connection())
        self.assertIn("stop it first", self.relayd("migrate", "--to", "postgresql", "--connection", connection, status=3))
        for turn, to in enumerate(("postgresql", "sqlite"), 2):
            self.stop_daemon()
            self.assertEqual(attempt(self.ready, "127.0.0.2", "billing", PASSWORD, send=False)[0], "sent")
            options = ("--connection", connection) if to == "postgresql" else ()
            self.relayd("migrate", "--to", to, *options)
            self.start_again()
            self.assertEqual(self.told(), before)
            eventually(lambda: self.mail() == self.MAIL, f"mail on {to}", 10)
            eventually(lambda: self.evidence().get("127.0.0.2", 0) >= turn, "evidence goes on from where it was")
            self.relayd("check", "--database")
        kept = sorted(path.name.split(".moved-")[0] for path in (self.state / "db").glob("*.moved-*Z"))
        self.assertEqual(kept, ["postgresql.json", "relay.db"])

    def test_2_backup_and_restore(self):
        backup = self.relayd("backup").strip()
        self.assertEqual(os.stat(backup).st_mode & 0o777, 0o600)
        self.assertEqual(os.listdir(os.path.dirname(backup)), [os.path.basename(backup)], "one file, and no other")
        configuration = self.pull()
        self.account(configuration, "billing")["allowlist"]["entries"] = [{"value": "127.0.0.9"}]
        self.push_acknowledging(configuration)
        self.assertEqual(attempt(self.ready, "127.0.0.2", "billing", PASSWORD)[:2], ("auth", 535))
        newer = self.pull()["revision"]
        self.stop_daemon()
        self.relayd("restore", "--from", backup)
        self.start_again()
        eventually(lambda: self.mail() == self.MAIL, "mail as it was", 10)
        self.assertGreater(self.pull()["revision"], newer, "no number is used twice")

    def test_3_backup_of_a_server(self):
        self.stop_daemon()
        self.cluster.sql(f"DROP DATABASE {postgres.DATABASE}; CREATE DATABASE {postgres.DATABASE} OWNER {postgres.OWNER}"
                         .replace("; ", ";\n"))
        connection = self.write("connection.json", self.cluster.connection())
        self.relayd("migrate", "--to", "postgresql", "--connection", connection)
        self.start_again()
        backup = self.relayd("backup", "--output", self.folder / "server.db").strip()
        self.assertEqual([path.name for path in self.folder.glob("server.db*")], ["server.db"])
        configuration = self.pull()
        self.account(configuration, "billing")["allowlist"]["entries"] = [{"value": "127.0.0.9"}]
        self.push_acknowledging(configuration)
        self.stop_daemon()
        self.assertIn("the schema before_", self.relayd("restore", "--from", backup))
        self.start_again()
        eventually(lambda: self.mail() == self.MAIL, "mail as it was", 10)
        self.relayd("check", "--database")


if __name__ == "__main__":
    main(postgresql=True)
