"""Commit-confirm where something breaks: F06 to F10, F67, and what is outside the timer."""

import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import time
import unittest

from harness import PROGRAMS, RelayTest, alive, eventually, main
from mail_client import Session, attempt

FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


class WindowTest(RelayTest):
    """billing is let in from 127.0.0.2 and 127.0.0.16/28; its appliance is 127.0.0.5."""

    password = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        configuration = cls.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True,
            "allowlist": {"enabled": True, "observe": False, "keep_out": [],
                          "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.16/28"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        cls.password = cls.push_acknowledging(configuration)[0]["generated"]["billing"]

    def send(self, source, account="billing", password=None, **options):
        return attempt(self.ready, source, account, password or self.password, **options)[:2]

    def appliance(self, source):
        return attempt(self.ready, source, port="appliance")[:2]

    @classmethod
    def edited(cls, edit):
        configuration = cls.pull()
        edit(cls.account(configuration, "billing"))
        return configuration

    @staticmethod
    def without_segment(billing):
        billing["allowlist"]["entries"] = [one for one in billing["allowlist"]["entries"] if "/" not in one["value"]]

    def narrow(self, seconds=300):
        """Takes off 127.0.0.16/28 in a window; returns the revision."""
        answer, _ = self.push_acknowledging(self.edited(self.without_segment), "--confirm", str(seconds))
        self.assertEqual(answer["state"], "applied", json.dumps(answer))
        return answer["revision"]

    def pending(self):
        return self.api("GET", "/v1/revisions?limit=1")[2]["pending"]

    def entries(self):
        return [one["value"] for one in self.account(self.pull(), "billing")["allowlist"]["entries"]]

    def sql(self, statement):
        connection = sqlite3.connect(self.state / "db" / "relay.db", timeout=10)
        try:
            connection.execute(statement)
            connection.commit()
        finally:
            connection.close()

    ALL = ["127.0.0.2", "127.0.0.16/28"]


class Clock(WindowTest):
    """F06. To the views it is the same whether the clock jumps or the window's times are moved the other way; to the
    daemon, too, where the jump is longer than the window: a shorter one is how another daemon extends it."""

    def jump(self, seconds):
        self.sql(f"UPDATE organization SET applied_at = applied_at - ({seconds}), deadline = deadline - ({seconds})"
                 " WHERE deadline IS NOT NULL")

    def test_01_fault_F06_the_daemon_counts_on(self):
        for seconds in (86400, -86400, 3600, -3600, 400, -400) if FULL else (86400, -86400):
            with self.subTest(jump=seconds):
                revision = self.narrow(300)
                before, began = self.pending()["seconds_left"], time.monotonic()
                self.jump(seconds)
                time.sleep(1)
                left, passed = self.pending()["seconds_left"], time.monotonic() - began
                self.assertLessEqual(abs(before - left - passed), 2)
                self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
                self.client("revert", revision)
                self.assertEqual(self.send("127.0.0.17"), ("sent", 250))

    def test_02_fault_F06_the_true_deadline_holds(self):
        for seconds in (86400, -86400):
            self.narrow(30)
            began = time.monotonic()
            self.jump(seconds)
            eventually(lambda: self.pending() is None, "the window ends", 45)
            self.assertLessEqual(abs(time.monotonic() - began - 30), 2.5)
            self.assertEqual(self.entries(), self.ALL)

    def test_03_fault_F06_with_the_daemon_dead(self):
        self.narrow(300)
        os.kill(self.ready["pid"], signal.SIGKILL)
        eventually(lambda: not alive(self.ready["pid"]), "the daemon is gone")
        self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
        self.jump(-86400)  # the clock is set back: it ends early, not late
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))
        self.jump(86400)
        self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
        self.jump(86400)
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))


class Dead(WindowTest):
    """F07, with nobody left to end the window."""

    def test_01_fault_F07_never_restarted(self):
        self.narrow(30)
        deadline = time.monotonic() + 30
        os.kill(self.ready["pid"], signal.SIGKILL)
        eventually(lambda: not alive(self.ready["pid"]), "the daemon is gone")
        session = Session(self.ready["submission"], "127.0.0.18", self.ready["ca"])
        self.assertEqual(session.login("billing", self.password), 235)
        self.assertEqual(session.mail(), 450)
        session.close()
        self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
        time.sleep(max(0, deadline - time.monotonic() + 1))
        began = time.monotonic()
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))
        self.assertLess(began - deadline, 2)  # who comes then is let in; how long a session takes is no matter here

    def test_02_fault_F07_restarted_after_the_deadline(self):
        daemon = self.start_daemon()
        try:
            self.assertIsNone(self.pending())
            self.assertEqual(self.entries(), self.ALL)
            audit = self.api("GET", "/v1/audit?limit=1")[2]["audit"][0]
            self.assertEqual((audit["actor"], audit["action"]), ("relay", "lapse"))
        finally:
            daemon.kill()
            daemon.wait()

    def start_daemon(self):
        port = self.ready["url"].rsplit(":", 1)[1]
        daemon = subprocess.Popen([PROGRAMS / "postern-relayd", "serve", "--state", self.state, "--private",
                                   "--listen", f"127.0.0.1:{port}"], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def up():
            try:
                return self.api("GET", "/healthz")[0] == 200
            except OSError:
                return False

        eventually(up, "the daemon answers again")
        return daemon

    def test_03_fault_F07_killed_at_each_second(self):
        for second in range(0, 30, 1 if FULL else 29):
            with self.subTest(second=second):
                daemon = self.start_daemon()
                self.narrow(30)
                deadline = time.monotonic() + 30
                time.sleep(second)
                daemon.kill()
                daemon.wait()
                time.sleep(max(0, deadline - time.monotonic()) + 1)
                self.assertEqual(self.send("127.0.0.17"), ("sent", 250))


class Scripted(WindowTest):
    """F08, F09, F10: who ends a window, and who may not."""

    def confirm(self, revision, verb="confirm"):
        status, _, answer = self.api("POST", f"/v1/revisions/{revision}/{verb}", {})
        return status, answer

    def test_01_fault_F09_twice_and_another(self):
        revision = self.narrow()
        other = self.confirm(revision - 1)
        self.assertEqual(other[0], 409)
        self.assertIn("owner", other[1])
        self.assertEqual(self.confirm(revision + 1)[0], 409)
        first, second = self.confirm(revision), self.confirm(revision)
        self.assertEqual(first[0], 200)
        self.assertEqual(first, second)
        self.assertEqual(self.send("127.0.0.17"), ("auth", 535))
        self.assertEqual(self.confirm(revision, "revert")[0], 409)
        self.assertEqual(self.confirm(10 ** 9)[0], 404)

    def test_02_any_revision_can_be_staged_again(self):
        path = self.folder / "earlier.json"
        self.client("pull", "--revision", 2, "-o", path)
        self.assertEqual(json.loads(path.read_text())["revision"], self.pull()["revision"])
        self.push_acknowledging(path)
        self.assertEqual(self.entries(), self.ALL)
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))

    def test_03_fault_F08_and_F09_late(self):
        revision = self.narrow(30)
        began = time.monotonic()
        eventually(lambda: self.send("127.0.0.17") == ("sent", 250), "the list is back", 45)
        self.assertLess(time.monotonic() - began, 30 + 2.5)
        late = self.confirm(revision)
        self.assertEqual((late[0], late[1]["reason"]), (410, "lapsed"))
        self.assertEqual(self.entries(), self.ALL, "a late confirmation applies nothing")
        audit = self.api("GET", "/v1/audit?limit=1")[2]["audit"][0]
        self.assertEqual((audit["actor"], audit["action"], audit["revision"]), ("relay", "lapse", revision + 1))
        self.assertIn(f"revision {revision} of ", audit["detail"])
        self.assertIn("not kept in time", audit["detail"])

    def test_04_fault_F10_a_second_change_waits(self):
        revision = self.narrow()
        status, _, answer = self.api(
            "POST", "/v1/changes", {"changes": [{"op": "add_account", "account": {"username": "second"}}]},
            {"If-Match": f'"{revision}"', "Idempotency-Key": "F10"})
        self.assertEqual(status, 409)
        self.assertTrue(answer["owner"])
        self.assertTrue(0 < answer["seconds_left"] <= 300)
        # Containment passes, and stays when the window is taken back.
        contained, _ = self.push_acknowledging(self.edited(lambda one: one.update(state="suspended")))
        self.assertEqual(contained["state"], "confirmed")
        self.assertEqual(self.send("127.0.0.2"), ("auth", 535))
        self.client("revert")
        self.assertEqual(self.entries(), self.ALL)
        self.assertEqual(self.send("127.0.0.2"), ("auth", 535))
        self.push_acknowledging(self.edited(lambda one: one.update(state="active")))
        self.assertEqual(self.send("127.0.0.2"), ("sent", 250))

    def test_05_a_replaced_password_never_returns(self):
        self.narrow()
        old = self.password
        answer, _ = self.push_acknowledging(self.edited(lambda one: one.update(generate_password=True)))
        type(self).password = answer["generated"]["billing"]
        self.assertEqual(self.send("127.0.0.2", password=old), ("auth", 535))
        self.client("revert")
        self.assertEqual(self.send("127.0.0.2", password=old), ("auth", 535))
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))

    def test_06_kept_out_is_refused_at_once_and_for_good(self):
        def edit(billing):
            self.without_segment(billing)
            billing["allowlist"]["keep_out"] = ["127.0.0.19"]
            billing["allowlist"]["entries"].append({"value": "127.0.0.40"})
        answer, _ = self.push_acknowledging(self.edited(edit), "--confirm", "300")
        self.assertEqual(answer["state"], "applied")
        self.assertEqual(self.send("127.0.0.19"), ("auth", 535))
        self.assertEqual(self.send("127.0.0.18"), ("mail", 450))
        self.client("keep")
        self.assertEqual(self.send("127.0.0.18"), ("auth", 535))

        def drop(billing):
            billing["allowlist"]["entries"] = [one for one in billing["allowlist"]["entries"]
                                               if one["value"] == "127.0.0.2"]
            billing["allowlist"]["keep_out"].append("127.0.0.40")
            billing["ip_auth"] = None
        self.push_acknowledging(self.edited(drop), "--confirm", "300")
        self.assertEqual(self.send("127.0.0.40"), ("auth", 535))
        self.client("revert")
        self.assertEqual(self.send("127.0.0.40"), ("auth", 535))
        self.assertEqual(self.entries(), ["127.0.0.2"])

    def test_07_what_a_revert_would_cut_off(self):
        def move(billing):
            billing["allowlist"]["entries"] = [{"value": "127.0.0.50"}]
        self.push_acknowledging(self.edited(move), "--confirm", "300")
        self.assertEqual(self.pending()["if_reverted"], [])
        for _ in range(2):
            self.assertEqual(self.send("127.0.0.50"), ("sent", 250))
        losses = eventually(lambda: (found := self.pending()["if_reverted"]) and found[0]["count"] == 2 and found,
                            "what the revert would cut off")
        self.assertEqual([(one["account"], one["address"], one["method"]) for one in losses],
                         [("billing", "127.0.0.50", "password")])
        self.client("revert")
        self.assertEqual(self.send("127.0.0.50"), ("auth", 535))


class Sessions(WindowTest):
    """Sessions that were opened before a change, and F67."""

    def open(self, source, account="billing", port="submission", mail=True):
        session = Session(self.ready[port], source, self.ready["ca"] if account else None)
        self.addCleanup(session.close)
        if account:
            self.assertEqual(session.login(account, self.password), 235)
        if mail:
            self.assertEqual((session.mail(), session.rcpt(), session.data()), (250, 250, 250))
        return session

    def test_01_a_push_counts_them_and_ends_just_those(self):
        withdrawn, quiet, stays = self.open("127.0.0.17"), self.open("127.0.0.18", mail=False), self.open("127.0.0.2")
        scanner = self.open("127.0.0.5", None, "appliance")
        time.sleep(0.5)  # the log
        def edit(billing):
            self.without_segment(billing)
            billing["ip_auth"] = None
        answer, _ = self.push_acknowledging(self.edited(edit), "--confirm", "300")
        self.assertEqual((answer["open_sessions"], answer["open_sessions_unknown"]), (2, 1))
        # A withdrawn address binds new sessions; the one from before goes on until it is ended.
        self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
        self.assertEqual(withdrawn.mail(), 250)
        listed = self.client_json("sessions")[1]
        self.assertEqual(listed["withdrawn"], 2)
        self.assertEqual(listed["withdrawn_unknown"], 1)
        self.assertEqual({(one["address"], one["allowed"]) for one in listed["sessions"]},
                         {("127.0.0.17", False), ("127.0.0.2", True), ("127.0.0.5", False)})
        ended = self.client_json("sessions", "--end")[1]
        self.assertEqual(ended, {"ended": 2, "ended_unknown": 1, "failed": 0})
        for session in (withdrawn, quiet, scanner):
            with self.assertRaises(Exception):
                session.rcpt()
                session.mail()
        self.assertEqual((stays.mail(), stays.rcpt(), stays.data()), (250, 250, 250))
        self.client("revert")
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))

    def test_02_suspension_acts_in_open_sessions(self):
        session, held = self.open("127.0.0.2"), self.open("127.0.0.17")
        answer, _ = self.push_acknowledging(self.edited(lambda one: one.update(state="suspended")))
        self.assertEqual(answer["open_sessions"], 2)
        self.assertEqual((session.mail(), held.mail()), (554, 554))
        self.push_acknowledging(self.edited(lambda one: one.update(state="active")))

    def test_03_all_sessions_of_an_account(self):
        session = self.open("127.0.0.2")
        self.client("sessions", "--end", "--account", "nobody", status=None)
        self.assertEqual(self.client_json("sessions", "--end", "--account", "billing")[1]["ended"], 1)
        with self.assertRaises(Exception):
            session.mail()
        audit = self.api("GET", "/v1/audit?limit=1")[2]["audit"][0]
        self.assertEqual(audit["action"], "end-sessions")

    def test_04_fault_F67_no_cache_keeps_a_right_alive(self):
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))
        self.narrow()
        self.until("127.0.0.17", ("mail", 450))
        self.client("keep")
        self.until("127.0.0.17", ("auth", 535))
        old = self.password
        answer, _ = self.push_acknowledging(self.edited(lambda one: one.update(generate_password=True)))
        self.assertEqual(self.send("127.0.0.2", password=old), ("auth", 535))
        type(self).password = answer["generated"]["billing"]
        self.assertEqual(self.send("127.0.0.2"), ("sent", 250))

    def until(self, source, wanted):
        began = time.monotonic()
        seen = []
        while time.monotonic() - began < 5:
            seen.append(self.send(source))
            if seen[-1] == wanted:
                break
            time.sleep(0.1)
        self.assertEqual(seen[-1], wanted, seen)


if __name__ == "__main__":
    main()
