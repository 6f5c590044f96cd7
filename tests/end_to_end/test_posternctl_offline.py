#!/usr/bin/env python3
"""posternctl without a relay: output, JSON keys and exit statuses as the manual promises them.

Run as: test_posternctl_offline.py BIN_DIRECTORY SOURCE_DIRECTORY [unittest arguments]
"""

import csv
import io
import ipaddress
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import unittest

BIN = SOURCE = None
FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


def ctl(*arguments, stdin=b"", timeout=60):
    """Runs posternctl; gives (exit status, standard output, standard error) as bytes."""
    if isinstance(stdin, str):
        stdin = stdin.encode()
    with tempfile.TemporaryDirectory() as home:
        environment = {"PATH": os.environ["PATH"], "HOME": home, "XDG_CONFIG_HOME": home + "/config",
                       "XDG_DATA_HOME": home + "/data", "TZ": "UTC", "LC_ALL": "C.UTF-8",
                       "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "")}
        done = subprocess.run([os.path.join(BIN, "posternctl"), *map(str, arguments)], input=stdin,
                              capture_output=True, timeout=timeout, env=environment)
    return done.returncode, done.stdout, done.stderr


def unescape(text):
    return json.loads('"' + text + '"')


def rows_of_tsv():
    with open(os.path.join(SOURCE, "tests/support/ip-syntax.tsv"), encoding="utf-8") as file:
        lines = file.read().split("\n")
    for line in lines[1:]:
        if line:
            yield line.split("\t")


def account(name, **more):
    allowlist = {"enabled": False, "observe": False, "keep_out": [], "entries": []}
    allowlist.update(more.pop("allowlist", {}))
    row = {"id": "acc_" + name, "username": name, "description": "", "state": "active", "password_set": True,
           "senders": [], "allowlist": allowlist, "ip_auth": None}
    row.update(more)
    return row


def entry(value, **more):
    row = {"id": "ent_" + value, "value": value, "remark": "", "expires": None, "reviewed": None, "expected": "rare"}
    row.update(more)
    return row


# Memory under AddressSanitizer is not the program's own: these are measured by the run without it.
NOT_SANITIZED = unittest.skipIf("ASAN_OPTIONS" in os.environ, "measured without AddressSanitizer")


class Files(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)

    def path(self, name):
        return os.path.join(self.directory.name, name)

    def write(self, name, content):
        if not isinstance(content, (str, bytes)):
            content = json.dumps(content)
        if isinstance(content, str):
            content = content.encode()
        with open(self.path(name), "wb") as file:
            file.write(content)
        return self.path(name)

    def configuration(self, name, *accounts, revision=1):
        return self.write(name, {"revision": revision, "accounts": list(accounts)})


class Address(Files):
    def check(self, fields, source, verdict, canonical, note):
        self.assertEqual(len(fields), 5, fields)
        codes = set(note.split(";")[0].strip().split(",")) - {"-"}
        kind = {"address": "address", "cidr": "segment", "range": "range", "reject": "invalid"}[verdict]
        self.assertEqual(fields[0], source)
        self.assertEqual(fields[1], kind)
        self.assertEqual(fields[2], canonical)
        got = set(fields[3].split(",")) - {"-"}
        if verdict != "reject":
            self.assertEqual(got, codes)
            self.assertNotEqual(fields[3], "")
        else:
            reason = note.split(";")[0].split(",")[0]
            self.assertEqual(fields[3].split(",")[0], reason)
            wanted = next(c for c in codes if c.startswith("mark="))[5:].split(":")
            marked = next(c for c in got if c.startswith("mark="))[5:].split(":")
            start, length = map(int, wanted)
            at, long = map(int, marked)
            self.assertTrue(at <= start + length and start <= at + long, "the underline misses the mark")
        if fields[4]:
            status, out, _ = ctl("address", fields[4])
            self.assertEqual(status, 0, "a fix is valid itself")

    def test_every_row_as_argument(self):
        for source, verdict, canonical, note in rows_of_tsv():
            text = unescape(source)
            if "\0" in text or "\n" in text or text.startswith("-"):
                continue  # cannot be an argument, or is read as one line of many: see the next test
            with self.subTest(source):
                status, out, _ = ctl("address", text)
                self.assertEqual(status, 1 if verdict == "reject" else 0)
                line = out.decode()
                self.assertTrue(line.endswith("\n"))
                self.assertTrue(line.startswith(text + "\t"))
                self.check([text] + line[len(text) + 1:-1].split("\t"), text, verdict, canonical, note)

    def test_every_row_escaped(self):
        rows = list(rows_of_tsv())
        status, out, _ = ctl("address", "--escaped", "-", stdin="".join(r[0] + "\n" for r in rows))
        self.assertEqual(status, 1)
        lines = out.decode().split("\n")
        self.assertEqual(lines.pop(), "")
        self.assertEqual(len(lines), len(rows))
        for line, (source, verdict, canonical, note) in zip(lines, rows):
            with self.subTest(source):
                self.check(line.split("\t"), source, verdict, canonical, note)

    def test_one_line_out_for_each_line_in(self):
        status, out, _ = ctl("address", "-", stdin="192.0.2.1\n\n192.0.2.2")
        self.assertEqual(status, 1)
        lines = out.decode().split("\n")
        self.assertEqual([line.split("\t")[1] for line in lines[:3]], ["address", "invalid", "address"])
        self.assertEqual(lines[3:], [""])

    def test_fixes(self):
        for text, fix in (("203.0.113.0/255.255.255.0", "203.0.113.0/24"), ("203.0.113.*", "203.0.113.0/24"),
                          ("203.0.113.1-50", "203.0.113.1-203.0.113.50"), ("[2001:db8::1]", "2001:db8::1"),
                          ("192.0.2.20-192.0.2.10", "192.0.2.10-192.0.2.20"), ("192.0.2.0/0.0.0.255", "192.0.2.0/24"),
                          ("192.0.2.1\u2013192.0.2.9", "192.0.2.1-192.0.2.9"), ("192.0.2.1\u00a0", "192.0.2.1")):
            with self.subTest(text):
                self.assertEqual(ctl("address", text)[1].decode()[:-1].split("\t")[4], fix)

    def test_a_leading_zero_is_never_guessed(self):
        for text in ("010.0.0.1", "192.168.001.001"):
            self.assertEqual(ctl("address", text)[1].decode()[:-1].split("\t")[4], "")

    def test_usage(self):
        self.assertEqual(ctl("address")[0], 2)
        self.assertEqual(ctl("address", "--nonsense", "192.0.2.1")[0], 2)
        self.assertEqual(ctl("nonsense")[0], 2)
        self.assertEqual(ctl()[0], 2)


def random_values(count, generator, family):
    bits = 32 if family == 4 else 128
    base = int(ipaddress.ip_address("10.0.0.0" if family == 4 else "2001:db8::"))
    make = ipaddress.IPv4Address if family == 4 else ipaddress.IPv6Address
    for _ in range(count):
        first = base + generator.randrange(4096)
        shape = generator.randrange(3)
        if shape == 0:
            yield str(make(first)), [(first, first)]
        elif shape == 1:
            prefix = generator.randrange(bits - 8, bits + 1)
            network = ipaddress.ip_network((first, prefix), strict=False)
            yield str(network), [(int(network[0]), int(network[-1]))]
        else:
            last = first + generator.randrange(300)
            yield "%s-%s" % (make(first), make(last)), [(first, last)]


class Sets(Files):
    def reference(self, values):
        """The smallest list of networks, by Python's ipaddress."""
        found = []
        for family, make in ((4, ipaddress.IPv4Address), (6, ipaddress.IPv6Address)):
            networks = []
            for first, last in values[family]:
                networks += ipaddress.summarize_address_range(make(first), make(last))
            found += [str(n) for n in ipaddress.collapse_addresses(networks)]
        return found

    def drawn(self, seed, count=200):
        generator = random.Random(seed)
        text, values = [], {4: [], 6: []}
        for family in (4, 6):
            for line, spans in random_values(count, generator, family):
                text.append(line)
                values[family] += spans
        generator.shuffle(text)
        return text, values

    def plain(self, output):
        return [str(ipaddress.ip_network(line)) for line in output.decode().split()]

    def test_aggregate_is_minimal(self):
        for seed in range(20):
            text, values = self.drawn(seed)
            status, out, err = ctl("aggregate", "-", stdin="\n".join(text) + "\n")
            self.assertEqual((status, err), (0, b""))
            self.assertEqual(self.plain(out), self.reference(values))
            status, out, _ = ctl("aggregate", self.write("list", "\n".join(text)), "--count")
            lines = out.decode().split("\n")
            total = sum(ipaddress.ip_network(n).num_addresses for n in self.reference(values))
            self.assertIn(str(total), out.decode().split(), lines[-2:])

    def test_ranges_are_the_same_set(self):
        text, values = self.drawn(7)
        status, out, _ = ctl("aggregate", "-", "--ranges", stdin="\n".join(text))
        self.assertEqual(status, 0)
        lines = out.decode().split()
        again = ctl("aggregate", "-", stdin="\n".join(lines))[1]
        self.assertEqual(self.plain(again), self.reference(values))
        self.assertLessEqual(len(lines), len(self.reference(values)))

    def test_exclude_and_common(self):
        for seed in range(10):
            first, values = self.drawn(seed, 60)
            second, others = self.drawn(seed + 100, 60)
            a, b = self.write("a", "\n".join(first)), self.write("b", "\n".join(second))
            for verb, keep in (("exclude", lambda x, y: x - y), ("common", lambda x, y: x & y)):
                wanted = {4: [], 6: []}
                for family in (4, 6):
                    numbers = [{n for f, l in v[family] for n in range(f, l + 1)} for v in (values, others)] \
                        if sum(l - f for v in (values, others) for f, l in v[family]) < 2_000_000 else None
                    if numbers is None:
                        self.skipTest("the drawn sets are too large for brute force")
                    wanted[family] = [(n, n) for n in sorted(keep(*numbers))]
                status, out, _ = ctl(verb, a, b)
                self.assertEqual(status, 0)
                self.assertEqual(self.plain(out), self.reference(wanted))

    def test_bad_lines_are_named(self):
        status, out, err = ctl("aggregate", "-", stdin="192.0.2.1\n192.0.2.300\n192.0.2.0\nmail.example\n")
        self.assertEqual(status, 1)
        self.assertEqual(self.plain(out), ["192.0.2.0/31"])
        self.assertIn(b"2", err.split(b"\n")[0])
        self.assertIn(b"4", err.split(b"\n")[1])

    def test_unreadable(self):
        self.assertEqual(ctl("aggregate", self.path("missing"))[0], 2)
        self.assertEqual(ctl("exclude", self.path("missing"), self.path("missing"))[0], 2)


BAD = [("192.0.2.256", "octet-range"), ("192.0.2.20-192.0.2.10", "reversed"), ("010.0.0.1", "leading-zero"),
       ("192.0.2.0/33", "prefix-range"), ("mail.example.com", "not-an-ip"), ("", "empty"),
       ("192.0.2.0/255.255.255.0", "netmask"), ("192.0.2.9\0", None)]


class Csv(Files):
    def sixty(self):
        """60 rows, 8 of them bad; gives the file's bytes and the lines of the bad ones."""
        rows = [["account", "value", "remark"]]
        bad = {}
        for n in range(60):
            if n % 7 == 3 and len(bad) < len(BAD):
                bad[n + 2] = BAD[len(bad)]
                rows.append(["billing", bad[n + 2][0], "row %d" % n])
            else:
                rows.append(["billing", "198.51.100.%d" % n, "row %d" % n])
        self.assertEqual(len(bad), 8)
        text = "".join(",".join(row) + "\n" for row in rows)
        return text.encode(), bad

    def test_check_names_exactly_the_bad_rows(self):
        content, bad = self.sixty()
        path = self.write("list.csv", content)
        status, out, _ = ctl("csv", "check", path, "--json")
        self.assertEqual(status, 1)
        reply = json.loads(out)
        self.assertEqual((reply["rows"], reply["accepted"]), (60, 52))
        self.assertEqual([r["line"] for r in reply["rejected"]], sorted(bad))
        for row in reply["rejected"]:
            self.assertEqual(row["column"], "value", row)
            self.assertTrue(row["reason"])
        self.assertEqual(ctl("csv", "check", path)[0], 1)

    def test_import_changes_nothing_with_a_bad_row(self):
        content, _ = self.sixty()
        status, out, err = ctl("csv", "import", self.write("list.csv", content), "--config",
                               self.configuration("in.json", account("billing")), "--mode", "add", "-o",
                               self.path("out.json"), "--json")
        self.assertEqual(status, 1)
        self.assertFalse(os.path.exists(self.path("out.json")))

    def test_round_trip(self):
        remarks = ["=SUM(A1)", "'t Hooft", "''=x", "Gr\u00fc\u00dfe, \u201equoted\u201c \"x\"", "two\nlines", "tab\there",
                   "-1", "+49 30", "@home", "\uff1dfull", "", " blank "]
        entries = [entry("198.51.100.%d" % n, remark=r, expected="standby" if n % 2 else "regular",
                         expires="2030-01-%02d" % (n + 1) if n % 3 == 0 else None) for n, r in enumerate(remarks)]
        entries += [entry("203.0.113.0/24"), entry("2001:db8::/48"), entry("192.0.2.10-192.0.2.20")]
        before = self.configuration("in.json", account("billing", allowlist={"enabled": True, "entries": entries}),
                                    account("crm"))
        status, out, _ = ctl("csv", "export", "--config", before)
        self.assertEqual(status, 0)
        table = list(csv.reader(io.StringIO(out.decode(), newline="")))
        self.assertEqual(table[0], ["account", "type", "value", "remark", "expires", "reviewed", "expected"])
        self.assertEqual(len(table), 1 + len(entries))
        for row, wanted in zip(table[1:], entries):
            if wanted["remark"][:1] in ("=", "+", "-", "@") and wanted["remark"]:
                self.assertEqual(row[3], "'" + wanted["remark"])
        for mode in ("add", "replace"):
            path = self.write("again.csv", out)
            status, _, err = ctl("csv", "import", path, "--config", before, "--mode", mode, "-o",
                                 self.path("out.json"))
            self.assertEqual(status, 0, err)
            with open(self.path("out.json"), encoding="utf-8") as file:
                after = json.load(file)
            with open(before, encoding="utf-8") as file:
                self.assertEqual(after["accounts"], json.load(file)["accounts"])

    def load(self, name):
        with open(self.path(name), encoding="utf-8") as file:
            return {a["username"]: a for a in json.load(file)["accounts"]}

    def test_add_replace_and_turn_on(self):
        before = self.configuration("in.json", account("billing", allowlist={"entries": [entry("192.0.2.1")]}),
                                    account("crm", allowlist={"entries": [entry("192.0.2.7")]}))
        path = self.write("list.csv", "account,value\nbilling,192.0.2.2\n")
        self.assertEqual(ctl("csv", "import", path, "--config", before, "--mode", "add", "-o", self.path("o"))[0], 0)
        got = self.load("o")
        self.assertEqual([e["value"] for e in got["billing"]["allowlist"]["entries"]], ["192.0.2.1", "192.0.2.2"])
        self.assertFalse(got["billing"]["allowlist"]["enabled"])
        self.assertEqual(ctl("csv", "import", path, "--config", before, "--mode", "replace", "--turn-on", "-o",
                             self.path("o"))[0], 0)
        got = self.load("o")
        self.assertEqual([e["value"] for e in got["billing"]["allowlist"]["entries"]], ["192.0.2.2"])
        self.assertTrue(got["billing"]["allowlist"]["enabled"])
        self.assertEqual([e["value"] for e in got["crm"]["allowlist"]["entries"]], ["192.0.2.7"])
        self.assertFalse(got["crm"]["allowlist"]["enabled"])

    def test_account_option_and_unknown_account(self):
        before = self.configuration("in.json", account("billing"))
        path = self.write("list.csv", "value\n192.0.2.2\n")
        self.assertEqual(ctl("csv", "import", path, "--config", before, "--account", "billing", "--mode", "add", "-o",
                             self.path("o"))[0], 0)
        self.assertEqual(len(self.load("o")["billing"]["allowlist"]["entries"]), 1)
        path = self.write("list.csv", "account,value\nnobody,192.0.2.2\n")
        self.assertEqual(ctl("csv", "import", path, "--config", before, "--mode", "add", "-o", self.path("x"))[0], 1)
        self.assertFalse(os.path.exists(self.path("x")))

    def test_lockout_of_a_log(self):
        log = self.write("log.csv", "account,address,method,outcome,count,first_seen,last_seen\n" + "".join(
            "%s,2026-11-01T00:00:00Z,2026-11-02T00:00:00Z\n" % row for row in (
                "billing,203.0.113.7,password,accepted,3", "billing,198.51.100.1,password,accepted,5",
                "billing,198.51.100.2,password,blocked,7", "billing,198.51.100.3,ip_auth,accepted,9",
                "crm,203.0.113.7,password,accepted,11", "gone,203.0.113.7,password,accepted,13")))
        table = self.write("table.csv", "account,value,expires\nbilling,203.0.113.0/24,\ncrm,203.0.113.7,2026-10-31\n")
        arguments = ("csv", "lockout", table, "--activity", log, "--today", "2026-11-23")
        status, out, err = ctl(*arguments)
        self.assertEqual((status, out.decode().splitlines()), (1, [
            "account,address,count,verdict", "billing,198.51.100.1,5,blocked", "crm,203.0.113.7,11,blocked",
            "gone,203.0.113.7,13,unknown"]))
        self.assertIn(b"4 senders in the log, 2 accounts in the list: 2 would be refused (16 messages), 1 of accounts that", err)
        status, out, _ = ctl(*arguments, "--json")
        said = json.loads(out)
        self.assertEqual((status, said["log"], said["accounts"], said["blocked"], said["unknown"], said["messages"]),
                         (1, 4, 2, 2, 1, 16))
        self.assertEqual(said["senders"][2], {"account": "gone", "address": "203.0.113.7", "count": 13, "verdict": "unknown"})
        one = self.write("one.csv", "value\n203.0.113.7\n198.51.100.1\n")
        self.assertEqual(ctl("csv", "lockout", one, "--account", "billing", "--activity", log)[0], 1)
        only = self.write("only.csv", "\n".join(open(log).read().split("\n")[:3]))
        self.assertEqual(ctl("csv", "lockout", one, "--account", "billing", "--activity", only)[0], 0)
        bad = self.write("bad.csv", "account,value\nbilling,203.0.113.300\n")
        status, out, err = ctl("csv", "lockout", bad, "--activity", log)
        self.assertEqual((status, out), (1, b""))
        self.assertIn(b"1 rows are rejected, the first on line 2", err)
        status, out, err = ctl("csv", "lockout", table, "--activity", table)
        self.assertEqual((status, out), (2, b""))
        self.assertIn(b"column address", err)
        self.assertEqual(ctl("csv", "lockout", table)[0], 2)

    def test_unterminated_quote_is_told_at_its_opening(self):
        path = self.write("list.csv", 'account,value,remark\nbilling,192.0.2.1,fine\nbilling,192.0.2.2,"never ends\nx\n')
        status, _, err = ctl("csv", "check", path, "--json")
        self.assertEqual(status, 2)
        self.assertIn(b"line 3", err)
        self.assertIn(b"column 19", err)

    def test_empty_file_and_encodings(self):
        self.assertEqual(ctl("csv", "check", self.write("empty.csv", ""))[0], 2)
        text = "account;value;remark\nbilling;192.0.2.1;B\u00fcro\n"
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
            with self.subTest(encoding):
                path = self.write("list.csv", text.encode(encoding))
                before = self.configuration("in.json", account("billing"))
                status, _, err = ctl("csv", "import", path, "--config", before, "--mode", "add", "-o", self.path("o"))
                self.assertEqual(status, 0, err)
                self.assertEqual(self.load("o")["billing"]["allowlist"]["entries"][0]["remark"], "B\u00fcro")

    def check_measured(self, path, stdin=None):
        """(exit status, answer, KiB at most, seconds) of a check."""
        with open(self.path("said"), "w+b") as said:
            begun = time.monotonic()
            child = subprocess.Popen([os.path.join(BIN, "posternctl"), "csv", "check", path, "--json"], stdout=said,
                                     stdin=stdin or subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            took = time.monotonic() - begun
            said.seek(0)
            return child.returncode, json.load(said), usage.ru_maxrss, took

    def many_rows(self, name, blocks, value):
        """10,000 rows for each block, ten of an account."""
        block = b"".join(b"acct@@@@%03d,%s,office number %06d\n" % (n // 10, value(n).encode(), n) for n in range(10000))
        path = self.path(name)
        with open(path, "wb") as file:
            file.write(b"account,value,remark\n")
            for n in range(blocks):
                file.write(block.replace(b"@@@@", b"%04d" % n))
        return path

    def test_fault_F57_a_line_of_a_gigabyte(self):
        path = self.path("huge.csv")
        with open(path, "wb") as file:
            file.write(b"account,value\nbilling,192.0.2.1\nbilling," + b"x" * (8 << 20))
            file.truncate(1100 << 20)  # the rest takes no room on the disk
        status, answer, memory, took = self.check_measured(path)
        self.assertEqual(status, 2)
        self.assertEqual([(row["line"], row["code"]) for row in answer["rejected"]], [(3, "line-too-long")])
        self.assertLess(memory, 256 << 10)
        self.assertLess(took, 20, "2 s on a quiet machine")

    @NOT_SANITIZED
    def test_fault_F57_a_file_of_a_gigabyte(self):
        """In the short form an eighth of it, which must fit in less memory than it is large."""
        blocks = 2400 if FULL else 280
        path = self.many_rows("large.csv", blocks, lambda n: "10.%d.%d.%d" % (n // 10 % 5, n % 200, n % 10))
        self.assertGreater(os.path.getsize(path), (1000 if FULL else 120) * 1000000)
        for stdin in (None, open(path, "rb") if FULL else None):
            source = stdin and subprocess.Popen(["cat"], stdin=stdin, stdout=subprocess.PIPE)
            status, answer, memory, _ = self.check_measured("-" if stdin else path, source and source.stdout)
            if source:
                source.stdout.close()
                source.wait()
                stdin.close()
            self.assertEqual(status, 0)
            self.assertEqual((answer["rows"], answer["rejected"], answer["accounts"]),
                             (10000 * blocks, [], 1000 * blocks))
            self.assertLess(memory, (256 if FULL else 110) << 10)

    def test_fault_F57_an_import_too_large_for_memory(self):
        path = self.path("large.csv")
        with open(path, "wb") as file:
            file.write(b"account,value\n")
            for n in range(260):
                file.seek(n << 19)
                file.write(b"\n")
        before = self.configuration("in.json", account("billing"))
        status, _, err = ctl("csv", "import", path, "--config", before, "--mode", "add", "-o", self.path("out.json"))
        self.assertEqual(status, 2)
        self.assertIn(b"is larger than 134217728 bytes", err)
        self.assertFalse(os.path.exists(self.path("out.json")))

    @NOT_SANITIZED
    def test_fault_F63_all_rows_bad(self):
        blocks = 100 if FULL else 10
        path = self.many_rows("bad.csv", blocks, lambda n: "10.0.0.%d" % (256 + n % 700))
        status, answer, memory, took = self.check_measured(path)
        self.assertEqual(status, 1)
        self.assertEqual((answer["rows"], answer["accepted"]), (10000 * blocks, 0))
        self.assertEqual([row["line"] for row in answer["rejected"]], list(range(2, 10000 * blocks + 2)))
        self.assertEqual({(row["column"], row["code"]) for row in answer["rejected"]}, {("value", "octet-range")})
        self.assertIn("Octet 4 is 256", answer["rejected"][0]["reason"])
        self.assertLess(memory, 96 << 10)
        self.assertLess(took, 60, "10 s on a quiet machine")

    def test_fault_F63_one_row_bad(self):
        path = self.many_rows("one.csv", 100 if FULL else 10,
                              lambda n: "10.0.0.256" if n == 9999 else "10.%d.%d.%d" % (n // 10 % 5, n % 200, n % 10))
        status, answer, _, _ = self.check_measured(path)
        self.assertEqual(status, 1)
        self.assertEqual([row["line"] for row in answer["rejected"]],
                         [10001 + 10000 * n for n in range(100 if FULL else 10)])
        before = self.configuration("in.json", *(account("acct%04d%03d" % (n, m)) for n in range(10) for m in range(1000)))
        if not FULL:
            status, _, err = ctl("csv", "import", path, "--config", before, "--mode", "add", "-o", self.path("out.json"))
            self.assertEqual(status, 1, err[-200:])
            self.assertFalse(os.path.exists(self.path("out.json")), "all or nothing")

    def test_line_ends(self):
        for end in ("\n", "\r\n", "\r"):
            text = "account,value" + end + "billing,192.0.2.1" + end + "billing,192.0.2.999" + end
            reply = json.loads(ctl("csv", "check", self.write("list.csv", text), "--json")[1])
            self.assertEqual((reply["rows"], reply["accepted"], reply["rejected"][0]["line"]), (2, 1, 3))


class Analyze(Files):
    TODAY = "2026-11-23"
    COVERAGE = "2025-10-01..2026-11-23"

    def activity(self, *rows):
        return self.write("activity.csv", "account,address,method,outcome,count,first_seen,last_seen,days,months\n" +
                          "".join(",".join(map(str, row)) + "\n" for row in rows))

    def analyze(self, base, draft, *more, activity=None, coverage=COVERAGE):
        arguments = ["analyze", "--base", base, "--draft", draft, "--today", self.TODAY, "--json", *more]
        if activity:
            arguments += ["--activity", activity]
        if coverage:
            arguments += ["--coverage", coverage]
        status, out, err = ctl(*arguments)
        self.assertIn(status, (0, 1), err)
        findings = json.loads(out)["findings"]
        for finding in findings:
            self.assertLessEqual({"code", "severity", "account", "entry", "addresses", "message", "remedy"},
                                 set(finding))
            self.assertTrue(finding["message"])
        serious = any(f["severity"] != "advice" for f in findings)
        self.assertEqual(status, 1 if serious else 0)
        return findings

    def of(self, findings, code):
        return [f for f in findings if f["code"] == code]

    DAILY = ("billing", "192.0.2.17", "password", "accepted", 300, "2026-01-02T08:00:00Z", "2026-11-23T08:00:00Z", 300,
             "2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11")
    OTHER = ("billing", "192.0.2.2", "password", "accepted", 5, "2026-11-01T08:00:00Z", "2026-11-22T08:00:00Z", 5,
             "2026-11")

    def restricted(self, *values, **more):
        return account("billing", allowlist={"enabled": True, "entries": [entry(v) for v in values]}, **more)

    def test_a_withdrawn_sender_is_named(self):
        base = self.configuration("a", self.restricted("192.0.2.2", "192.0.2.16/28"))
        draft = self.configuration("b", self.restricted("192.0.2.2"))
        findings = self.analyze(base, draft, activity=self.activity(self.DAILY, self.OTHER))
        blocked = self.of(findings, "sender-blocked")
        self.assertEqual(len(blocked), 1)
        self.assertEqual(blocked[0]["severity"], "lockout")
        self.assertEqual(blocked[0]["account"], "billing")
        self.assertEqual([(a["address"], a["count"], a["last_seen"], a["class"]) for a in blocked[0]["addresses"]],
                         [("192.0.2.17", 300, "2026-11-23T08:00:00Z", "current")])
        self.assertIn("192.0.2.17", blocked[0]["message"])

    def test_all_senders_blocked_stands_in_its_place(self):
        base = self.configuration("a", self.restricted("192.0.2.0/24"))
        draft = self.configuration("b", self.restricted("198.51.100.1"))
        findings = self.analyze(base, draft, activity=self.activity(self.DAILY, self.OTHER))
        self.assertEqual(self.of(findings, "sender-blocked"), [])
        self.assertEqual(sorted(a["address"] for a in self.of(findings, "all-senders-blocked")[0]["addresses"]),
                         ["192.0.2.17", "192.0.2.2"])

    def test_not_known_is_not_nobody(self):
        base, draft = self.configuration("a", account("billing")), self.configuration("b", self.restricted("192.0.2.2"))
        findings = self.analyze(base, draft, coverage=None)
        self.assertEqual([f["severity"] for f in self.of(findings, "evidence-missing")], ["lockout"])
        findings = self.analyze(base, draft, activity=self.activity())
        self.assertEqual(self.of(findings, "evidence-missing"), [])

    def test_what_was_so_before_is_no_finding(self):
        same = self.configuration("a", self.restricted("192.0.2.2"))
        self.assertEqual(self.analyze(same, same, activity=self.activity(self.DAILY)), [])
        refused = list(self.DAILY)
        refused[3] = "blocked"
        draft = self.configuration("b", self.restricted("192.0.2.2", "192.0.2.3"))
        findings = self.analyze(same, draft, activity=self.activity(refused))
        self.assertEqual([f for f in findings if f["severity"] != "advice"], [])

    def test_open_and_closed(self):
        base = self.configuration("a", self.restricted("192.0.2.2"))
        opened = self.configuration("b", account("billing", allowlist={"entries": [entry("192.0.2.2")]}))
        findings = self.analyze(base, opened, activity=self.activity(self.OTHER))
        self.assertEqual([(f["code"], f["severity"]) for f in findings if f["severity"] != "advice"],
                         [("opened", "exposure")])
        closed = self.configuration("c", account("billing", allowlist={"enabled": True}))
        codes = {f["code"]: f["severity"] for f in self.analyze(base, closed, activity=self.activity(self.OTHER))}
        self.assertEqual(codes.get("closed"), "lockout")
        self.assertEqual(codes.get("all-senders-blocked"), "lockout")

    def test_self_blocked_only_where_it_sends(self):
        base, draft = self.configuration("a", account("billing")), self.configuration("b", self.restricted("192.0.2.2"))
        log = self.activity(self.DAILY, self.OTHER)
        self.assertEqual(self.of(self.analyze(base, draft, "--self", "192.0.2.17", activity=log),
                                 "self-blocked")[0]["severity"], "lockout")
        findings = self.analyze(base, draft, "--self", "198.51.100.200", activity=log)
        self.assertEqual(self.of(findings, "self-blocked"), [])
        self.assertEqual(self.of(findings, "test-from-elsewhere")[0]["severity"], "advice")

    def test_ip_authentication(self):
        bound = {"address": "192.0.2.5", "device": "Scanner"}
        log = self.activity(("billing", "192.0.2.5", "ip_auth", "accepted", 9, "2026-11-01T08:00:00Z",
                             "2026-11-22T08:00:00Z", 5, "2026-11"))
        without = self.configuration("a", account("billing"), account("crm"))
        with_it = self.configuration("b", account("billing", ip_auth=bound), account("crm"))
        moved = self.configuration("c", account("billing"), account("crm", ip_auth=bound))
        twice = self.configuration("d", account("billing", ip_auth=bound), account("crm", ip_auth=bound))
        wide = self.configuration("e", account("billing", ip_auth={"address": "192.0.2.0/28", "device": ""}))
        self.assertEqual(self.of(self.analyze(without, with_it, activity=log), "ip-auth-set")[0]["severity"], "exposure")
        self.assertEqual(self.of(self.analyze(with_it, without, activity=log), "appliance-cut-off")[0]["severity"],
                         "lockout")
        self.assertEqual(self.of(self.analyze(without, twice, activity=log), "ip-auth-taken")[0]["severity"], "error")
        self.assertEqual(self.of(self.analyze(self.configuration("f", account("billing")), wide, activity=log),
                                 "ip-auth-not-single")[0]["severity"], "error")
        codes = [f["code"] for f in self.analyze(with_it, moved, activity=log)]
        self.assertIn("ip-auth-set", codes)
        self.assertNotIn("appliance-cut-off", codes)

    def test_errors(self):
        base = self.configuration("a", account("billing"), account("crm"))
        cases = [("address-syntax", self.restricted("192.0.2.300")), ("range-reversed", self.restricted("192.0.2.9-192.0.2.1")),
                 ("range-mixed-family", self.restricted("192.0.2.9-2001:db8::1")),
                 ("sender-syntax", account("billing", senders=["no at sign"]))]
        for code, changed in cases:
            with self.subTest(code):
                draft = self.configuration("b", changed, account("crm"))
                self.assertEqual([f["severity"] for f in self.of(self.analyze(base, draft), code)], ["error"])
        draft = self.configuration("b", account("billing"), account("crm", username="billing"))
        self.assertTrue(self.of(self.analyze(base, draft), "username-taken"))
        draft = self.configuration("b", account("billing"), account("crm"), {"username": "neu!"})
        self.assertTrue(self.of(self.analyze(base, draft), "username-syntax"))
        draft = self.configuration("b", account("billing"), account("crm"), {"username": "neu"})
        self.assertTrue(self.of(self.analyze(base, draft), "password-missing"))
        relay = self.write("r.json", {"limits": {"max_entries": 1}})
        draft = self.configuration("b", self.restricted("192.0.2.1", "192.0.2.2"), account("crm"))
        self.assertTrue(self.of(self.analyze(base, draft, "--relay", relay), "allowlist-full"))
        self.assertFalse(self.of(self.analyze(base, draft), "allowlist-full"))

    def test_unreadable_documents(self):
        good = self.configuration("a", account("billing"))
        for content in ('{"revision": 1, "accounts": [', '{"revision":1,"revision":1,"accounts":[]}',
                        '{"revision":1,"accounts":[],"extra":1}', '{"revision":"1","accounts":[]}',
                        '{"revision":1.5,"accounts":[]}', '[]', ''):
            with self.subTest(content):
                status, _, err = ctl("analyze", "--base", good, "--draft", self.write("b", content), "--json")
                self.assertEqual(status, 2)
                self.assertTrue(err)
        status, _, err = ctl("analyze", "--base", good, "--draft",
                             self.write("b", '{"revision":1,"accounts":[{"username":"x","allowlist":{"entries":[{"value":5}]}}]}'))
        self.assertEqual(status, 2)
        self.assertIn(b"accounts[0].allowlist.entries[0].value", err)


class Decide(Files):
    def decide(self, row, address, *more, today=None):
        status, out, err = ctl("decide", "--config", self.configuration("c", row), "--account", "billing", "--address",
                               address, "--json", *more)
        self.assertIn(status, (0, 1), err)
        reply = json.loads(out)
        self.assertEqual(status, 0 if reply["allowed"] else 1)
        return reply

    def test_the_doors(self):
        listed = account("billing", allowlist={"enabled": True, "entries": [entry("192.0.2.0/28"), entry("2001:db8::1")]},
                         ip_auth={"address": "198.51.100.7", "device": "Scanner"})
        reply = self.decide(listed, "192.0.2.3")
        self.assertEqual((reply["allowed"], reply["entry"]), (True, "192.0.2.0/28"))
        self.assertTrue(self.decide(listed, "::ffff:192.0.2.3")["allowed"])
        self.assertFalse(self.decide(listed, "192.0.2.16")["allowed"])
        self.assertFalse(self.decide(listed, "198.51.100.7")["allowed"])
        self.assertTrue(self.decide(listed, "198.51.100.7", "--without-password")["allowed"])
        self.assertFalse(self.decide(listed, "192.0.2.3", "--without-password")["allowed"])
        self.assertTrue(self.decide(account("billing"), "203.0.113.9")["allowed"])
        self.assertTrue(self.decide(account("billing", allowlist={"observe": True, "entries": [entry("192.0.2.1")]}),
                                    "203.0.113.9")["allowed"])
        self.assertFalse(self.decide(account("billing", allowlist={"enabled": True}), "203.0.113.9")["allowed"])
        suspended = dict(listed, state="suspended")
        self.assertFalse(self.decide(suspended, "192.0.2.3")["allowed"])
        self.assertFalse(self.decide(suspended, "198.51.100.7", "--without-password")["allowed"])
        expired = account("billing", allowlist={"enabled": True, "entries": [entry("192.0.2.1", expires="2020-01-01")]})
        self.assertFalse(self.decide(expired, "192.0.2.1")["allowed"])

    def test_usage(self):
        path = self.configuration("c", account("billing"))
        self.assertEqual(ctl("decide", "--config", path, "--account", "billing", "--address", "nonsense")[0], 2)
        self.assertEqual(ctl("decide", "--config", self.path("missing"), "--account", "b", "--address", "::1")[0], 2)


class OldLogs(Files):
    LOG = """\
Nov 20 10:00:00 relay postfix/submission/smtpd[100]: connect from unknown[192.0.2.17]
Nov 20 10:00:01 relay postfix/submission/smtpd[100]: 03167A8416F: client=unknown[192.0.2.17], sasl_method=PLAIN, sasl_username=billing
Nov 21 10:00:01 relay postfix/submission/smtpd[101]: 03167A84170: client=host.example[192.0.2.17], sasl_method=LOGIN, sasl_username=billing
Nov 21 11:00:00 relay postfix/smtps/smtpd[102]: warning: unknown[203.0.113.9]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, sasl_username=x, sasl_username=billing
Nov 21 12:00:00 relay postfix/submission/smtpd[103]: 03167A84171: client=unknown[2001:db8::5], sasl_method=PLAIN, sasl_username=crm
Nov 22 12:00:00 relay postfix/smtpd[104]: 03167A84172: client=mail.example.org[198.51.100.1]
"""

    def test_postfix(self):
        path = self.write("mail.log", self.LOG)
        os.utime(path, (1795392000, 1795392000))  # 2026-11-23
        status, out, err = ctl("activity", "import", "--from", "postfix", path)
        self.assertEqual(status, 0, err)
        rows = list(csv.DictReader(io.StringIO(out.decode())))
        accepted = {(r["account"], r["address"]): r for r in rows if r["outcome"] == "accepted"}
        self.assertEqual(set(accepted), {("billing", "192.0.2.17"), ("crm", "2001:db8::5")})
        self.assertEqual(accepted["billing", "192.0.2.17"]["count"], "2")
        self.assertTrue(accepted["billing", "192.0.2.17"]["last_seen"].startswith("2026-11-21T"))
        self.assertFalse([r for r in rows if r["account"] == "billing" and r["address"] == "203.0.113.9"],
                         "a forged name is not billing's")


if __name__ == "__main__":
    BIN, SOURCE = sys.argv[1], sys.argv[2]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]])
