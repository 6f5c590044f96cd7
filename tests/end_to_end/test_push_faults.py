"""Pushes that are cut, raced, repeated and late: F01 (the relay's side), F03, F04, F05, F12, and the states of F15."""

import http.client
import json
import os
import random
import signal
import socket
import ssl
import subprocess
import threading
import time
import unittest

from harness import PROGRAMS, RelayTest, alive, eventually, main
from mail_client import attempt

FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


class CutProxy:
    """Passes bytes on to the relay and back, and closes both ends when `up` or `down` bytes have gone that way."""

    def __init__(self, port, up=None, down=None):
        self.left = {"up": up, "down": down}
        self.passed = {"up": 0, "down": 0}
        self.target = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        client, _ = self.listener.accept()
        server = socket.create_connection(("127.0.0.1", self.target))
        back = threading.Thread(target=self.move, args=(server, client, "down"))
        back.start()
        self.move(client, server, "up")
        back.join()
        client.close()
        server.close()

    def move(self, source, sink, way):
        try:
            while data := source.recv(65536):
                left = self.left[way]
                if left is not None:
                    data = data[:left - self.passed[way]]
                sink.sendall(data)
                self.passed[way] += len(data)
                if left is not None and self.passed[way] >= left:
                    break
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def close(self):
        self.thread.join(20)
        self.listener.close()


class Pushes(RelayTest):
    identifier = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        configuration = cls.pull()
        configuration["accounts"].append({"username": "billing", "description": "0", "generate_password": True})
        cls.push_acknowledging(configuration)
        cls.identifier = cls.account(cls.pull(), "billing")["id"]
        cls.port = int(cls.ready["url"].rsplit(":", 1)[1])

    def body(self, text):
        return {"changes": [{"op": "update_account", "account": self.identifier, "description": text}]}

    def describe(self, base, text, key):
        return self.api("POST", "/v1/changes", self.body(text), {"If-Match": f'"{base}"', "Idempotency-Key": key})

    def present(self):
        configuration = self.api("GET", "/v1/configuration")[2]
        return configuration["revision"], self.account(configuration, "billing")["description"]

    def through(self, proxy, base, text, key):
        """The push through a proxy; the status, or None where no whole reply came."""
        context = ssl.create_default_context(cafile=self.ready["ca"])
        connection = http.client.HTTPSConnection("127.0.0.1", proxy.port, timeout=10, context=context)
        try:
            connection.request("POST", "/v1/changes", json.dumps(self.body(text)), {
                "Authorization": f"Bearer {self.token}", "Content-Type": "application/json",
                "If-Match": f'"{base}"', "Idempotency-Key": key})
            reply = connection.getresponse()
            reply.read()
            return reply.status
        except (OSError, http.client.HTTPException):
            return None
        finally:
            connection.close()

    def assertAppliedOnce(self, base, text, key):
        """Asked again with the same key the relay says what became of the push, and applies it at most once."""
        status, _, first = self.describe(base, text, key)
        self.assertEqual((status, first["revision"]), (200, base + 1))
        self.assertEqual(self.describe(base, text, key)[2], first)
        self.assertEqual(self.present(), (base + 1, text))


class Cut(Pushes):
    def test_fault_F03_every_byte(self):
        whole = CutProxy(self.port)
        base = self.present()[0]
        self.assertEqual(self.through(whole, base, "whole", "whole"), 200)
        whole.close()
        for way in ("up", "down"):
            total = whole.passed[way]
            self.assertGreater(total, 500)
            offsets = range(1, total) if FULL else sorted(random.Random(3).sample(range(1, total), 12)) + [total - 1]
            for offset in offsets:
                with self.subTest(way=way, offset=offset, of=total):
                    base = self.present()[0]
                    text = key = f"{way}-{offset}"
                    proxy = CutProxy(self.port, **{way: offset})
                    self.through(proxy, base, text, key)
                    proxy.close()
                    self.assertAppliedOnce(base, text, key)

    def test_fault_F01_client_gone_at_any_instant(self):
        draw = random.Random(1)
        for number in range(1000 if FULL else 15):
            base = self.present()[0]
            text = key = f"gone-{number}"
            proxy = CutProxy(self.port)
            sender = threading.Thread(target=self.through, args=(proxy, base, text, key))
            sender.start()
            time.sleep(draw.uniform(0, 0.04))
            proxy.left = {"up": 0, "down": 0}
            sender.join()
            proxy.close()
            self.assertAppliedOnce(base, text, key)


class Raced(Pushes):
    def test_fault_F04_two_admins(self):
        for number in range(1000 if FULL else 25):
            base = self.present()[0]
            barrier = threading.Barrier(2)
            answers = {}

            def push(name):
                barrier.wait()
                answers[name] = self.describe(base, name, f"{number}-{name}")

            threads = [threading.Thread(target=push, args=(f"{number}-{name}",)) for name in ("a", "b")]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(sorted(answer[0] for answer in answers.values()), [200, 412])
            winner = next(name for name, answer in answers.items() if answer[0] == 200)
            loser = next(answer for answer in answers.values() if answer[0] == 412)
            self.assertEqual(self.present(), (base + 1, winner))
            self.assertEqual(loser[2]["revision"], base + 1)

    def test_fault_F05_changed_after_the_plan(self):
        for number in range(100 if FULL else 10):
            base = self.present()[0]
            planned = self.api("POST", "/v1/changes?dry_run=true", self.body("mine"), {"If-Match": f'"{base}"'})
            self.assertEqual(planned[0], 200)
            self.assertEqual(self.describe(base, f"theirs-{number}", f"theirs-{number}")[0], 200)
            self.assertEqual(self.describe(base, "mine", f"mine-{number}")[0], 412)
            self.assertEqual(self.present(), (base + 1, f"theirs-{number}"))


class Repeated(Pushes):
    def test_fault_F12_same_key_other_body(self):
        base = self.present()[0]
        first = self.describe(base, "first", "key")[2]
        for _ in range(2):
            status, _, answer = self.describe(base + 1, "other", "key")
            self.assertEqual((status, answer["type"]), (422, "urn:postern:problem:idempotency-mismatch"))
            self.assertEqual(self.describe(base, "first", "key")[2], first)
            self.assertEqual(self.present(), (base + 1, "first"))
            self.restart()

    def restart(self):
        """Kills the daemon and starts another in its place."""
        pid = getattr(self, "daemon", None)
        if pid:
            pid.kill()
            pid.wait()
        else:
            os.kill(self.ready["pid"], signal.SIGKILL)
            eventually(lambda: not alive(self.ready["pid"]), "the daemon is gone")
        self.daemon = subprocess.Popen(
            [PROGRAMS / "postern-relayd", "serve", "--state", self.state, "--private", "--listen",
             f"127.0.0.1:{self.port}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(self.daemon.wait)
        self.addCleanup(self.daemon.kill)

        def up():
            try:
                return self.api("GET", "/healthz")[0] == 200
            except OSError:
                return False

        eventually(up, "the daemon answers again")


class States(Pushes):
    """F15: off, closed and cleared are three states, each kept and then judged by real logins."""

    def lists(self, allowlist):
        configuration = self.pull()
        billing = self.account(configuration, "billing")
        billing["allowlist"].update(allowlist)
        answer, _ = self.push_acknowledging(configuration, "--confirm", "300")
        if answer["state"] == "applied":
            self.client("keep")
        kept = self.account(self.pull(), "billing")["allowlist"]
        outcome = tuple(attempt(self.ready, source, "billing", self.password)[0] for source in ("127.0.0.2", "127.0.0.3"))
        return answer["now"][0]["sentence"], [one["value"] for one in kept["entries"]], kept["enabled"], outcome

    def test_fault_F15_three_states(self):
        configuration = self.pull()
        self.account(configuration, "billing")["generate_password"] = True
        self.password = self.push_acknowledging(configuration)[0]["generated"]["billing"]
        one = [{"value": "127.0.0.2"}]
        restricted = self.lists({"enabled": True, "entries": one})
        self.assertEqual(restricted[1:], (["127.0.0.2"], True, ("sent", "auth")))
        closed = self.lists({"enabled": True, "entries": []})
        self.assertEqual(closed[1:], ([], True, ("auth", "auth")))
        self.lists({"enabled": True, "entries": one})
        off = self.lists({"enabled": False})
        self.assertEqual(off[1:], (["127.0.0.2"], False, ("sent", "sent")))
        again = self.lists({"enabled": True})
        self.assertEqual(again[1:], (["127.0.0.2"], True, ("sent", "auth")))
        self.assertEqual(again[0], restricted[0])
        cleared = self.lists({"enabled": False, "entries": []})
        self.assertEqual(cleared[1:], ([], False, ("sent", "sent")))
        self.assertEqual(len({restricted[0], closed[0], off[0]}), 3, "each is stated in its own words")


if __name__ == "__main__":
    main()
