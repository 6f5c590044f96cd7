#!/usr/bin/env python3
"""The API against its OpenAPI document, over TLS, with a daemon of its own and no mail servers.

The same on a relay that runs already, whoever wrote it; its organization must be empty and is not afterwards:

    test_api.py --base-url https://HOST:PORT --token-file FILE [--ca FILE] [TEST...]

What cannot be asked over the network (restarts, memory, logs, commands on its host) is skipped there.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import random
import signal
import subprocess
import sys
import time
import unittest

from api_daemon import CLOSED, DOCUMENT, FULL, Client, Daemon, Remote, add, errors

import jsonschema


REMOTE = None  # the relay to test, where it is not one of our own


def on_its_host(test):
    return unittest.skipIf(any(one.startswith("--base-url") for one in sys.argv),
                           "only on the relay's own host")(test)


class ApiTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.daemon = REMOTE or Daemon()
        cls.addClassCleanup(cls.daemon.remove)

    def setUp(self):
        self.client = Client(self.daemon)
        self.addCleanup(lambda: self.client.connection.close())

    def revision(self):
        return self.client.call("GET", "/v1/accounts?limit=1")[2]["revision"]

    def account(self, username):
        found = self.client.call("GET", f"/v1/accounts?q={username}")[2]["accounts"]
        return next(one for one in found if one["username"] == username)

    def paths(self, problem):
        return [fault["path"] for fault in problem["faults"]]


class Document(ApiTest):
    """Every operation, in an order in which they build on each other."""

    def test_01_is_valid(self):
        self.assertEqual(DOCUMENT["openapi"], "3.1.0")
        resolver = jsonschema.RefResolver.from_schema(DOCUMENT)
        for name, schema in DOCUMENT["components"]["schemas"].items():
            jsonschema.Draft202012Validator.check_schema(schema)

        def follow(value):
            if isinstance(value, dict):
                if "$ref" in value:
                    resolver.resolve(value["$ref"])
                for one in value.values():
                    follow(one)
            elif isinstance(value, list):
                for one in value:
                    follow(one)
        follow(DOCUMENT)
        # The checker can fail: what is not in the document is told.
        self.assertTrue(errors({"$ref": "#/components/schemas/Up"}, {"up": True, "more": 1}))
        self.assertTrue(errors({"$ref": "#/components/schemas/RelayInfo"}, {}))

    def test_02_push_and_window(self):
        self.assertEqual(self.client.call("GET", "/healthz")[0], 200)
        self.assertEqual(self.client.call("GET", "/v1/relay")[2]["role"], "admin")
        one = type(self).first = self.revision()
        owner = [token["label"] for token in self.client.call("GET", "/v1/tokens")[2]["tokens"]]
        status, _, planned = self.client.push(one, [add("billing", "203.0.113.0/24")], dry_run=True)
        self.assertEqual((status, planned["state"], planned["revision"]), (200, "planned", one))
        status, headers, done = self.client.push(one, [add("billing", "203.0.113.0/24", "203.0.113.9"), add("web")])
        self.assertEqual((status, done["state"], headers["ETag"]), (200, "confirmed", f'"{one + 1}"'))
        billing = self.account("billing")
        narrow = [{"op": "delete_entry", "account": billing["id"], "entry": entry["id"]}
                  for entry in billing["allowlist"]["entries"]]
        status, _, refused = self.client.push(one + 1, narrow, confirm_within_s=60)
        self.assertEqual((status, refused["reason"]), (422, "findings"))
        said = [{"code": finding["code"], "account": finding["account"],
                 "addresses": [address["address"] for address in finding["addresses"]]}
                for finding in refused["findings"]]
        status, _, applied = self.client.push(one + 1, narrow, confirm_within_s=60, acknowledged=said, note="narrower")
        self.assertEqual((status, applied["state"], applied["revision"]), (200, "applied", one + 2))
        self.assertLessEqual(applied["seconds_left"], 60)
        # Another change waits for it, and is told for whom and how long.
        status, _, pending = self.client.push(one + 2, [add("third")])
        self.assertEqual(status, 409)
        self.assertTrue(any(label in pending["owner"] for label in owner), pending)
        self.assertTrue(0 < pending["seconds_left"] <= 60)
        status, _, pages = self.client.call("GET", "/v1/revisions")
        self.assertEqual(pages["pending"]["revision"], one + 2)
        self.assertEqual(pages["revisions"][0]["note"], "narrower")
        self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 1}/confirm")[0], 409)
        self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 76}/confirm")[0], 409)
        status, _, longer = self.client.call("POST", f"/v1/revisions/{one + 2}/extend", {"confirm_within_s": 600})
        self.assertTrue(590 <= longer["seconds_left"] <= 600)
        for body in ({"confirm_within_s": 29}, {"confirm_within_s": 259201}, {}, {"confirm_within_s": 60, "x": 1}):
            self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 2}/extend", body)[0], 422)
        for _ in range(2):
            self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 2}/confirm")[2]["state"], "confirmed")
        self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 2}/revert")[0], 409)
        self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 98}/revert")[0], 404)
        self.assertEqual(self.client.push(one, [add("third")])[0], 412)
        delete = [{"op": "delete_account", "account": self.account("web")["id"]}]
        status, _, applied = self.client.push(one + 2, delete, confirm_within_s=30, acknowledged=[{"code": "evidence-missing"}])
        self.assertEqual((status, applied["state"]), (200, "applied"), applied)
        self.assertEqual(self.client.call("POST", f"/v1/revisions/{one + 3}/revert")[2]["revision"], one + 4)
        status, _, late = self.client.call("POST", f"/v1/revisions/{one + 3}/confirm")
        self.assertEqual((status, late["reason"]), (410, "reverted"))

    def test_03_reading(self):
        status, headers, whole = self.client.call("GET", "/v1/configuration")
        self.assertEqual(headers["ETag"], f'"{whole["revision"]}"')
        same = {"If-None-Match": headers["ETag"]}
        self.assertEqual(self.client.call("GET", "/v1/configuration", headers=same)[0], 304)
        self.assertEqual(self.client.call("GET", "/v1/accounts", headers=same)[0], 304)
        old = self.client.call("GET", f"/v1/revisions/{self.first + 1}")[2]
        self.assertEqual([one["username"] for one in old["accounts"]], ["billing", "web"])
        self.assertEqual(self.client.call("GET", "/v1/revisions/99")[0], 404)
        status, _, page = self.client.call("GET", "/v1/accounts?limit=1")
        self.assertTrue(page["next"])
        rest = self.client.call("GET", f"/v1/accounts?limit=2000&after={page['next']}")[2]
        self.assertEqual(page["accounts"] + rest["accounts"], whole["accounts"])
        self.client.push(whole["revision"], [add("later")])
        self.assertEqual(self.client.call("GET", f"/v1/accounts?after={page['next']}")[0], 412)
        for query in ("limit=0", "limit=2001", "limit=x", "limit=1&more=2", "after=x"):
            self.assertIn(self.client.call("GET", f"/v1/accounts?{query}")[0], (412, 422), query)
        status, _, decision = self.client.call("POST", "/v1/decisions", {"account": "web", "address": "203.0.113.9"})
        self.assertEqual((decision["allowed"], decision["entry"]), (True, None))
        self.assertEqual(self.client.call("POST", "/v1/decisions", {"account": "x", "address": "10.0.0.0/8"})[0], 422)
        self.assertEqual(self.client.call("GET", "/v1/activity?account=billing&outcome=blocked&limit=5")[0], 200)
        status, _, wrong = self.client.call("GET", "/v1/activity?outcome=perhaps&since=yesterday&limit=0")
        self.assertEqual(sorted(self.paths(wrong)), ["query.limit", "query.outcome", "query.since"])
        first = self.client.call("GET", "/v1/audit?limit=1")[2]
        second = self.client.call("GET", f"/v1/audit?limit=1&after={first['next']}")[2]
        self.assertNotEqual(first["audit"], second["audit"])
        self.assertEqual(self.client.call("GET", "/v1/sessions")[0], 200)
        self.assertEqual(self.client.call("POST", "/v1/sessions/end", {})[0], 200)

    def test_04_tokens(self):
        before = [one["label"] for one in self.client.call("GET", "/v1/tokens")[2]["tokens"]]
        status, _, made = self.client.call("POST", "/v1/tokens", {"label": "job", "role": "viewer", "expires": None})
        self.assertEqual(status, 201)
        viewer = Client(self.daemon, made["token"])
        self.assertEqual(viewer.call("GET", "/v1/relay")[2]["role"], "viewer")
        self.assertEqual(viewer.push(self.revision(), [add("no")])[0], 403)
        self.assertEqual(viewer.call("GET", "/v1/tokens")[0], 403)
        path = f"/v1/tokens/{made['id']}"
        self.assertEqual(self.client.call("POST", path, {"addresses": ["192.0.2.1"]})[0], 200)
        status, _, blocked = viewer.call("GET", "/v1/relay")
        self.assertEqual((status, blocked["type"]), (403, "urn:postern:problem:address-blocked"))
        self.assertEqual(self.client.call("DELETE", path)[0], 204)
        self.assertEqual(self.client.call("DELETE", path)[0], 404)
        listed = self.client.call("GET", "/v1/tokens")[2]["tokens"]
        self.assertEqual([one["label"] for one in listed], before)
        self.assertNotIn("token", listed[0])
        # Revoked is revoked on a connection that is open.
        status, _, refused = viewer.call("GET", "/v1/relay")
        self.assertEqual(status, 401)

    def test_05_every_operation_was_exercised(self):
        every = {operation["operationId"] for item in DOCUMENT["paths"].values()
                 for method, operation in item.items() if method != "parameters"}
        self.assertEqual(every - self.daemon.exercised, set())


class Faults(ApiTest):
    def test_F11_all_faults_in_one_reply(self):
        changes = [add(f"user{i}", "192.0.2.0/33" if i % 2 else "192.0.2.1") for i in range(1000)]
        base = self.revision()
        status, _, refused = self.client.push(base, changes)
        self.assertEqual(status, 422)
        self.assertEqual(self.paths(refused),
                         [f"changes[{i}].account.allowlist.entries[0].value" for i in range(1, 1000, 2)])
        self.assertEqual(sum(one["code"] == "address-syntax" for one in refused["findings"]), 500)
        self.assertEqual(self.revision(), base)

    def test_F12_the_key_outlives_the_daemon(self):
        base = self.revision()
        first = self.client.push(base, [add("once")], key="key-1")
        self.assertEqual(first[0], 200)
        if not REMOTE:
            self.daemon.stop(signal.SIGKILL)
            self.daemon.start()
        self.client = Client(self.daemon)
        self.assertEqual(self.client.push(base, [add("once")], key="key-1")[2], first[2])
        status, _, other = self.client.push(base, [add("twice")], key="key-1")
        self.assertEqual((status, other["type"]), (422, "urn:postern:problem:idempotency-mismatch"))
        self.assertEqual(self.revision(), base + 1)

    @on_its_host
    def test_F42_bodies(self):
        idle = self.daemon.memory()
        body = '{"changes":[],"note":"' + "x" * (33 << 20) + '"}'
        status, _, refused = self.client.call("POST", "/v1/changes", text=body)
        self.assertEqual((status, refused["type"]), (413, "urn:postern:problem:too-large"))
        self.client = Client(self.daemon)
        bomb = b"\x1f\x8b" + b"\0" * 1000
        self.assertEqual(self.client.raw("POST", "/v1/changes", bomb, {"Content-Encoding": "gzip"})[0], 415)
        self.client = Client(self.daemon)
        self.assertEqual(self.client.call("GET", "/v1/relay")[0], 200)
        self.assertLess(self.daemon.memory("VmHWM") - idle, 100 * 1024)

    def test_F43_nesting(self):
        for depth in (33, 1025, 100000):
            for opening, closing in (("[", "]"), ('{"a":', "}")):
                nested = opening * depth + "1" + closing * depth
                for text in (nested, '{"changes":' + nested + "}"):
                    status, _, refused = self.client.call("POST", "/v1/changes", headers={"If-Match": "1"}, text=text)
                    self.assertEqual(status, 422, text[:40])
        self.assertEqual(self.client.call("GET", "/v1/relay")[0], 200)

    def test_F44_repeated_keys(self):
        for text, path in (('{"changes":[],"note":"a","note":"b"}', "note"),
                           ('{"changes":[],"note":"a","no\\u0074e":"b"}', "note"),
                           ('{"changes":[{"op":"delete_account","account":"acc_a","account":"acc_b"}]}',
                            "changes[0].account")):
            status, _, refused = self.client.call("POST", "/v1/changes", headers={"If-Match": "1"}, text=text)
            self.assertEqual(status, 422)
            self.assertEqual([(one["code"], one["path"]) for one in refused["faults"]], [("repeated-key", path)])

    def test_F45_mutants(self):
        """What the document calls wrong is refused with its path; nothing is taken by a silent default."""
        whole = {"changes": [
            add("mutant", "192.0.2.1", description="d", state="active", senders=["@acme.example"],
                ip_auth={"address": "198.51.100.7", "device": "x"}),
            {"op": "update_account", "account": "acc_none", "username": "other", "observe": False, "keep_out": ["192.0.2.9"],
             "ip_auth": None},
            {"op": "add_entry", "account": "acc_none", "entry": {"value": "192.0.2.7", "remark": "r", "expires": "2030-01-01",
                                                                 "reviewed": None, "expected": "rare"}},
            {"op": "update_entry", "account": "acc_none", "entry": "ent_none", "expires": None},
        ], "note": "n", "confirm_within_s": 60, "acknowledged": [{"code": "closed", "account": None, "addresses": ["192.0.2.1"]}]}
        places = []

        def walk(value, path):
            places.append(path)
            items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            for key, one in items:
                walk(one, path + [key])
        walk(whole, [])
        raws = ["NaN", "1e999", "9007199254740993", "18446744073709551616", "-0", "null", "true", '"x"', "{}", "[]", "1.5",
                "-1", '"\\ud800"', "Infinity", "01", "[1]", '{"a":1}']
        rng = random.Random(45)
        schema = {"$ref": "#/components/schemas/ChangeRequest"}
        refused = 0
        for _ in range(10000 if FULL else 400):
            path = rng.choice(places[1:])
            mutant = json.loads(json.dumps(whole))
            holder = mutant
            for key in path[:-1]:
                holder = holder[key]
            kind = rng.choice(("replace", "remove", "extra"))
            if kind == "remove":
                del holder[path[-1]]
            elif kind == "extra" and isinstance(holder, dict):
                holder["extra_key"] = 1
            else:
                holder[path[-1]] = "@@MUTANT@@"
            text = json.dumps(mutant).replace('"@@MUTANT@@"', rng.choice(raws))
            status, _, answer = self.client.call("POST", "/v1/changes?dry_run=true", text=text)
            self.assertIn(status, (200, 422), f"{text}\n{answer}")
            try:
                wrong = errors(schema, json.loads(text, parse_constant=lambda word: 1 / 0))
            except (ValueError, ZeroDivisionError):
                wrong = ["not JSON"]
            if wrong:
                refused += 1
                self.assertEqual(status, 422, f"{wrong}\n{text}")
                self.assertTrue(answer["faults"], text)
        self.assertGreater(refused, 100)
        self.assertEqual(self.client.call("GET", "/v1/relay")[0], 200)

    def test_F48_revoked_and_expired_while_in_use(self):
        base = self.revision()
        made = self.client.call("POST", "/v1/tokens", {"label": "short", "role": "operator"})[2]
        other = Client(self.daemon, made["token"])
        self.assertEqual(other.call("GET", "/v1/relay")[0], 200)
        self.assertEqual(self.client.call("DELETE", f"/v1/tokens/{made['id']}")[0], 204)
        status, headers, _ = other.push(base, [add("lost")])
        self.assertEqual((status, headers["WWW-Authenticate"]), (401, "Bearer"))
        soon = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 2))
        made = self.client.call("POST", "/v1/tokens", {"label": "soon", "role": "viewer", "expires": soon})[2]
        expiring = Client(self.daemon, made["token"])
        self.assertEqual(expiring.call("GET", "/v1/relay")[0], 200)
        time.sleep(3)
        self.assertEqual(expiring.call("GET", "/v1/relay")[0], 401)
        self.assertEqual(self.revision(), base)

    @on_its_host
    def test_F52_guessing(self):
        """From each address at most 10 wrong tokens a minute are judged; who has a right one is not kept out."""
        addresses, tries = (50, 20) if FULL else (3, 12)

        def guess(number):
            source = f"127.0.{1 + number // tries // 200}.{10 + number // tries % 200}"
            client = Client(self.daemon, f"pst_{random.getrandbits(130):032x}", source)
            start = time.monotonic()
            status = client.call("GET", "/v1/relay")[0]
            return source, status, time.monotonic() - start
        with concurrent.futures.ThreadPoolExecutor(40) as pool:
            answers = list(pool.map(guess, range(addresses * tries)))
            judged = {}
            for source, status, seconds in answers:
                judged[source] = judged.get(source, 0) + (status == 401)
                self.assertIn(status, (401, 429))
                if status == 401:
                    self.assertGreaterEqual(seconds, 1.9)
        self.assertEqual(set(judged.values()), {10})
        right = Client(self.daemon, source="127.0.1.10")
        self.assertEqual(right.call("GET", "/v1/relay")[0], 200)

    @on_its_host
    def test_F55_no_secret_stays_behind(self):
        canary = "Canary0f0Secrets0Everywhere"
        change = add("canary")
        change["account"]["password"] = canary
        del change["account"]["generated"]
        self.assertEqual(self.client.push(self.revision(), [change], note="with a secret")[0], 200)
        self.client.call("POST", "/v1/changes", text='{"changes":[{"op":"add_account","account":{"password":"' + canary)
        self.client.raw("GET", "/v1/relay?token=" + canary)
        token = self.client.call("POST", "/v1/tokens", {"label": "x", "role": "viewer"})[2]["token"]
        process = pathlib.Path(f"/proc/{self.daemon.process.pid}")
        places = [self.daemon.log, self.daemon.state / "relayd.json", process / "cmdline", process / "environ",
                  *(path for path in self.daemon.state.rglob("*") if path.is_file() and path.name != "admin.token")]
        for path in places:
            held = path.read_bytes()
            for secret in (canary, token, self.daemon.token):
                self.assertNotIn(secret.encode(), held, path)
        self.assertIn("Max core file size        0 ", (process / "limits").read_text())
        # The log says who asked for what, one line each, and takes nothing from outside as it is.
        self.client.raw("GET", "/v1/a%0Aevent=forged")
        self.client.raw("GET", "/v1/a%20event=forged")
        used = next(one["id"] for one in self.client.call("GET", "/v1/tokens")[2]["tokens"] if one["label"] != "x")
        deadline = time.monotonic() + 5  # the line is written after the answer
        while f"token={used}" not in self.daemon.log.read_text():
            self.assertLess(time.monotonic(), deadline, "no line names the token that asked")
            time.sleep(0.05)
        for line in self.daemon.log.read_text().splitlines():
            self.assertRegex(line, r"^time=\d{4}-[\dT:-]+Z event=[a-z-]+( [a-z_]+=(\"([^\"\\]|\\.)*\"|[^\s\"]*))*$")

    @on_its_host
    def test_graceful_stop(self):
        """What is under way is answered, and the daemon ends with 0."""
        large = [add(f"stop{i}", "192.0.2.1") for i in range(300)]
        base = self.revision()
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            answer = pool.submit(Client(self.daemon).push, base, large)
            deadline = time.monotonic() + 20
            while self.daemon.log.read_text().count("/v1/changes") == 0 and not answer.running():
                self.assertLess(time.monotonic(), deadline)
            time.sleep(0.05)
            code = self.daemon.stop()
            status = None
            try:
                status = answer.result()[0]
            except OSError:
                pass  # it had not been read yet when the end came
        self.assertEqual(code, 0)
        self.assertIn("event=stopped", self.daemon.log.read_text())
        self.daemon.start()
        self.client = Client(self.daemon)
        self.assertEqual(self.revision(), base + (status == 200))


@on_its_host
class HostCommands(ApiTest):
    """What postern-relayd does on its own host, beside the running daemon."""

    def test_ways_back_in(self):
        daemon = self.daemon
        made = self.revision() + 1
        self.assertEqual(self.client.push(made - 1, [add("billing", "203.0.113.0/24")])[0], 200)
        self.assertEqual(daemon.command("open", "billing").split(), ["revision", str(made + 1)])
        self.assertFalse(self.account("billing")["allowlist"]["enabled"])
        self.assertEqual(daemon.command("revert", made).split(), ["revision", str(made + 2)])
        self.assertTrue(self.account("billing")["allowlist"]["enabled"])
        self.assertIn("nobody", daemon.command("open", "nobody", status=2))
        self.assertIn("no change waits", daemon.command("revert", status=2))
        gone = [{"op": "delete_account", "account": self.account("billing")["id"]}]
        status, _, applied = self.client.push(made + 2, gone, confirm_within_s=600, acknowledged=[{"code": "evidence-missing"}])
        self.assertEqual(applied["state"], "applied")
        self.assertIn("revert", daemon.command("open", "billing", status=3))
        daemon.command("revert")
        self.account("billing")
        # Tokens.
        secret = daemon.command("token", "new", "--role", "viewer", "--from", "127.0.0.1 ::1", "--days", "7",
                                "--label", "from here").strip()
        self.assertEqual(Client(daemon, secret).call("GET", "/v1/relay")[0], 200)
        line = next(one for one in daemon.command("token", "list").splitlines() if one.endswith("from here"))
        self.assertIn("from 127.0.0.1 ::1", line)
        self.assertNotIn(secret, daemon.command("token", "list"))
        daemon.command("token", "revoke", line.split("\t")[0])
        self.assertEqual(Client(daemon, secret).call("GET", "/v1/relay")[0], 401)
        daemon.command("token", "revoke", "tok_none", status=2)
        daemon.command("token", "new", "--role", "owner", status=2)
        # A second tenant.
        daemon.command("organization", "new", "second", "--domains", "@second.example")
        self.assertIn("second\trevision 1\t@second.example", daemon.command("organization", "list"))
        theirs = Client(daemon, daemon.command("token", "new", "--role", "admin", "--organization", "second").strip())
        self.assertEqual(theirs.call("GET", "/v1/relay")[2]["sender_domains"], ["@second.example"])
        self.assertEqual(theirs.call("GET", "/v1/configuration")[2]["accounts"], [])
        status, _, outside = theirs.push(1, [add("own", senders=["@acme.example"])])
        self.assertEqual((status, self.paths(outside)), (422, ["changes[0].account.senders[0]"]))
        mine = {"address": "198.51.100.7", "device": "Scanner"}
        said = [{"code": "ip-auth-set", "account": "scan"}]
        self.assertEqual(self.client.push(self.revision(), [add("scan", ip_auth=mine)], acknowledged=said)[0], 200)
        words = []
        for address in ("198.51.100.7", "::ffff:198.51.100.7"):
            status, _, taken = theirs.push(1, [add("own", ip_auth={"address": address, "device": "x"})],
                                           acknowledged=[{"code": "ip-auth-set", "account": "own"}])
            self.assertEqual((status, [one["code"] for one in taken["findings"]]), (422, ["ip-auth-taken"]))
            self.assertNotIn("scan", json.dumps(taken))
            words.append(taken["findings"][0]["message"])
        self.assertIn("in use on this relay", words[0])
        status, _, taken = theirs.push(1, [add("billing")])
        self.assertIn("not available on this relay", taken["findings"][0]["message"])
        # All of it stands in the audit.
        audit = self.client.call("GET", "/v1/audit")[2]["audit"]
        actions = [one["action"] for one in audit if one["actor"].startswith("relay host (")]
        for action in ("push", "revert", "token-new", "token-revoked"):
            self.assertIn(action, actions)

    def test_the_same_on_a_relay_that_runs(self):
        """What others who write a relay run, against one of ours that it did not start."""
        daemon = Daemon()
        self.addCleanup(daemon.remove)
        done = subprocess.run([sys.executable, "-W", "ignore", "-B", __file__, "--base-url",
                               f"https://127.0.0.1:{daemon.ready['port']}", "--token-file", daemon.state / "admin.token",
                               "--ca", daemon.ready["certificate"], "Document", "Faults.test_F42_bodies"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn("OK (skipped=1)", done.stdout)

    def test_old_logs(self):
        """Evidence from before the relay, once and not twice."""
        self.client.push(self.revision(), [add("old.billing")])
        log = self.daemon.folder / "mail.log"
        accepted = "client=unknown[203.0.113.{}], sasl_method=PLAIN, sasl_username={}"
        lines = [f"2026-0{month}-02T10:00:00+00:00 mx1 postfix/submission/smtpd[9]: 4X{month}: "
                 + accepted.format(month, user) for month in (6, 7, 8)
                 for user in ("old.billing", "x, sasl_username=old.billing", "nobody")]
        log.write_text("\n".join(lines) + "\n")

        def rows():
            page = self.client.call("GET", "/v1/activity?account=old.billing")[2]
            return [(one["address"], one["count"]) for one in page["activity"]], page["evidence"]
        load = ("activity", "load", "--from", "postfix")
        # The forged name is none that can exist; nobody is none here.
        self.assertEqual(self.daemon.command(*load, log).split(" (")[0], "3 rows")
        once = [("203.0.113.6", 1), ("203.0.113.7", 1), ("203.0.113.8", 1)]
        self.assertEqual(rows()[0], once)
        self.assertEqual([one["from"] for one in rows()[1] if one["node"] == "mx1"], ["2026-06-02T10:00:00Z"])
        self.assertIn("known of mx1", self.daemon.command(*load, log, status=2))
        # A longer file of the same log: what is new in it comes in, what is known stays.
        with log.open("a") as more:
            more.write("2026-09-02T10:00:00+00:00 mx1 postfix/smtps/smtpd[9]: 4X9: "
                       + accepted.format(8, "old.billing") + "\n")
        self.daemon.command(*load, log)
        self.assertEqual(rows()[0], once[:2] + [("203.0.113.8", 2)])
        # An activity file is folded already: all of it or nothing.
        file = self.daemon.folder / "activity.csv"
        file.write_text("account,address,method,outcome,count,first_seen,last_seen\n"
                        "old.billing,203.0.113.9,password,accepted,4,2026-01-05T00:00:00Z,2026-07-05T00:00:00Z\n")
        self.assertIn("known of mx1", self.daemon.command("activity", "load", "--node", "mx1", file, status=2))
        self.assertEqual(self.daemon.command("activity", "load", "--node", "mx0", file).split(" (")[0], "1 rows")
        self.assertIn(("203.0.113.9", 4), rows()[0])
        self.daemon.command("activity", "load", "--from", "sendmail", log, status=2)
        self.daemon.command(*load, self.daemon.folder / "missing", status=2)
        audit = self.client.call("GET", "/v1/audit")[2]["audit"]
        self.assertEqual(len([one for one in audit if one["action"] == "activity-load"]), 3)

    def test_way_out(self):
        """What is exported lets in the same at a Dovecot without Postern."""
        base = self.revision()
        changes = [add("listed", "203.0.113.0/24", "198.51.100.10-198.51.100.12", "2001:db8::/32"), add("any"),
                   add("shut", "203.0.113.1", state="suspended"),
                   add("closed", ip_auth={"address": "198.51.100.70", "device": "Printer"})]
        changes[3]["account"]["allowlist"] = {"enabled": True, "entries": []}
        status, _, done = self.client.push(base, changes, acknowledged=[
            {"code": "ip-auth-set", "account": "closed"}, {"code": "closed", "account": "closed"}])
        self.assertEqual(status, 200, done)
        out = self.daemon.folder / "out"
        out.mkdir()
        self.daemon.command("export", "--dovecot", "--output", out)
        for name in ("passwd", "appliances.cidr"):
            self.assertEqual((out / name).stat().st_mode & 0o777, 0o600)
        self.assertIn("198.51.100.70 OK", (out / "appliances.cidr").read_text().splitlines())
        text = (out / "passwd").read_text()
        self.assertNotIn("shut:", text)
        self.assertIn("export", [one["action"] for one in self.client.call("GET", "/v1/audit")[2]["audit"]])
        if os.geteuid() != 0 or not os.access("/usr/sbin/dovecot", os.X_OK):
            self.skipTest("Dovecot cannot be started here")
        self.dovecot(out)

    def dovecot(self, out):
        run = self.daemon.folder / "dovecot"
        run.mkdir()
        self.daemon.folder.chmod(0o755)
        (run / "dovecot.conf").write_text(
            f"base_dir = {run}/run\nstate_dir = {run}/state\nlog_path = {run}/log\nprotocols =\nssl = no\n"
            "first_valid_uid = 0\ndisable_plaintext_auth = no\nauth_mechanisms = plain\ndefault_internal_user = root\n"
            "default_login_user = nobody\n"
            f"passdb {{\n driver = passwd-file\n args = username_format=%u {out}/passwd\n}}\n"
            "userdb {\n driver = static\n args = uid=0 gid=0 home=/nonexistent\n}\n"
            "service auth {\n chroot =\n user = root\n}\nservice anvil {\n chroot =\n}\nservice stats {\n chroot =\n}\n")
        subprocess.run(["/usr/sbin/dovecot", "-c", run / "dovecot.conf"], check=True, timeout=20,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for user, address, allowed in (
                    ("listed", "203.0.113.77", True), ("listed", "203.0.114.1", False), ("listed", "198.51.100.12", True),
                    ("listed", "198.51.100.13", False), ("listed", "2001:db8::9", True), ("listed", "2001:db9::9", False),
                    ("any", "192.0.2.250", True), ("closed", "203.0.113.77", False), ("closed", "198.51.100.70", False),
                    ("shut", "203.0.113.1", False)):
                done = subprocess.run(["/usr/bin/doveadm", "-c", run / "dovecot.conf", "auth", "test", "-x",
                                       f"rip={address}", user, "PST2PASSWORDPASSWORD234567"], stdout=subprocess.PIPE,
                                      stderr=subprocess.STDOUT, text=True, timeout=30)
                self.assertEqual(done.returncode == 0, allowed, f"{user} from {address}: {done.stdout}")
        finally:
            os.kill(int((run / "run" / "master.pid").read_text()), signal.SIGTERM)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base-url")
    parser.add_argument("--token-file", type=argparse.FileType())
    parser.add_argument("--ca")
    options, tests = parser.parse_known_args()
    if options.base_url:
        if not options.token_file:
            parser.error("--base-url wants --token-file: an administrator's token, in a file")
        REMOTE = Remote(options.base_url, options.token_file.read().strip(), options.ca)
    unittest.main(argv=[sys.argv[0], "-v", *tests])
