#!/usr/bin/env python3
"""Runs Postern next to its peers on the same data and prints `id | ours | peer | ratio | gate | verdict`.

bench.py BIN_DIRECTORY WORK_DIRECTORY [--rows N] [--pairs N] [--only ID ...] [--markdown]

Needs from Debian: iprange valgrind sqlite3 miller rapidjson-dev; from npm, into build/bench-peers: papaparse, @duckdb/node-api
(npm install --prefix build/bench-peers papaparse @duckdb/node-api).
Data is made with a fixed seed and kept in WORK_DIRECTORY. Output is compared with the peer's before any time is told.
A peer that is not installed is a skipped row with its reason. Exit status 1: a gate is missed, or a result is wrong.
Whole processes, reading a file and writing a file, pinned to one core, in turns A B A B; CPU seconds, the ratio is the
median of the ratios pair by pair.
"""

import argparse
import ipaddress
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys

SEED = 20261123
PIN = ["taskset", "-c", "1"] if shutil.which("taskset") and (os.cpu_count() or 1) > 1 else []


def make(path, writer):
    """Makes a data file once; a half written one never stays."""
    if not os.path.exists(path):
        with open(path + ".part", "w", encoding="utf-8", newline="") as file:
            writer(file)
        os.rename(path + ".part", path)
    return path


def ipv4_lines(file, rows, seed=SEED):
    draw = random.Random(seed)
    for _ in range(rows):
        shape = draw.randrange(10)
        base = draw.randrange(0x0b000000, 0xdf000000)
        if shape < 6:
            file.write("%s\n" % ipaddress.IPv4Address(base))
        elif shape < 9:
            prefix = draw.choice((24, 25, 26, 27, 28, 29, 30, 31))
            file.write("%s/%d\n" % (ipaddress.IPv4Address(base >> (32 - prefix) << (32 - prefix)), prefix))
        else:
            file.write("%s-%s\n" % (ipaddress.IPv4Address(base), ipaddress.IPv4Address(base + draw.randrange(1, 300))))


def mixed_prefixes(file, rows, seed=SEED):
    draw = random.Random(seed)
    for _ in range(rows):
        if draw.random() < 0.6:
            prefix = draw.choice((20, 22, 24, 26, 28, 32))
            base = draw.randrange(0x0b000000, 0xdf000000) >> (32 - prefix) << (32 - prefix)
            file.write("%s/%d\n" % (ipaddress.IPv4Address(base), prefix))
        else:
            prefix = draw.choice((40, 48, 56, 64, 128))
            base = (0x20010db8 << 96 | draw.getrandbits(96)) >> (128 - prefix) << (128 - prefix)
            file.write("%s/%d\n" % (ipaddress.IPv6Address(base), prefix))


def csv_rows(file, rows, seed=SEED):
    draw = random.Random(seed)
    file.write("account,type,value,remark,expires,reviewed,expected\n")
    for n in range(rows):
        base = ipaddress.IPv4Address(0x0b000000 + n * 17 % 0xd0000000)
        remark = draw.choice(("HQ", "Branch Graz", "\u00dcbung, Halle 2", 'said ""hello""', "two\nlines", ""))
        if remark in ("\u00dcbung, Halle 2", 'said ""hello""', "two\nlines"):
            remark = '"%s"' % remark
        value = str(base) if n % 1000 else "010.1.2.3"
        file.write("acct%06d,,%s,%s,,,rare\n" % (n // 10, value, remark))


def single_values(file, rows, seed=SEED):
    """What QHostAddress reads too, so that both have the same to do."""
    draw = random.Random(seed)
    for n in range(rows):
        address = ipaddress.IPv4Address(draw.randrange(0x0b000000, 0xdf000000))
        file.write("%s\n" % address if n % 2 else "%s/%d\n" % (address, draw.randrange(8, 33)))


def configuration_json(file, accounts, seed=SEED):
    draw = random.Random(seed)
    file.write('{"revision":42,"accounts":[')
    for n in range(accounts):
        entries = [{"id": "ent_%d_%d" % (n, i), "value": str(ipaddress.IPv4Address(draw.randrange(0x0b000000, 0xdf000000))),
                    "remark": draw.choice(("HQ", "Branch Graz", "\u00dcbung, Halle 2", 'said "hello"', "")),
                    "expires": None, "reviewed": "2026-11-01" if i % 2 else None, "expected": "rare"} for i in range(6)]
        file.write(("," if n else "") + json.dumps(
            {"id": "acc_%06d" % n, "username": "acct%06d" % n, "description": "Account number %d" % n, "state": "active",
             "password_set": True, "senders": ["@acme.example"],
             "allowlist": {"enabled": True, "observe": False, "keep_out": [], "entries": entries}, "ip_auth": None},
            separators=(",", ":"), ensure_ascii=False))
    file.write("]}")


def activity_rows(file, rows, seed=SEED):
    draw = random.Random(seed)
    file.write("account,address,method,outcome,count,first_seen,last_seen\n")
    for n in range(rows):
        file.write("acct%06d,%s,password,accepted,%d,2026-01-%02dT08:00:00Z,2026-11-%02dT08:00:00Z\n" % (
            n // 10, ipaddress.IPv4Address(draw.randrange(0x0b000000, 0xdf000000)), draw.randrange(1, 500),
            draw.randrange(1, 29), draw.randrange(1, 24)))


def lockout_list(file, rows, seed=SEED):
    """Ten rows for each account, mostly addresses, some segments; one fake remark as lists have."""
    draw = random.Random(seed)
    file.write("account,value,remark\n")
    for n in range(rows):
        if n % 10 < 8:
            value = ipaddress.IPv4Address(0x0b000000 + n * 131)
        else:
            value = "%s/28" % ipaddress.IPv4Address(0x90000000 + n * 256)
        file.write("acct%06d,%s,%s\n" % (n // 10, value, draw.choice(("HQ", "Branch", ""))))


def lockout_log(file, rows, accounts, seed=SEED):
    """From the addresses of the list, at random; one in eight from elsewhere, one in a hundred of an unknown account."""
    draw = random.Random(seed + 2)
    file.write("account,address,method,outcome,count,first_seen,last_seen\n")
    tail = ",2026-01-%02dT08:00:00Z,2026-11-%02dT08:00:00Z\n"
    tails = [tail % (n % 28 + 1, n % 22 + 1) for n in range(100)]
    for _ in range(rows):
        n = draw.randrange(accounts) * 10 + draw.randrange(10)
        number = 0x0b000000 + n * 131 if n % 10 < 8 else 0x90000000 + n * 256 + draw.randrange(16)
        kind = draw.randrange(800)
        if kind < 100:
            number ^= 0x20
        file.write("%s%06d,%d.%d.%d.%d,%s,%s,%d%s" % (
            "gone" if kind >= 792 else "acct", n // 10, number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255,
            "ip_auth" if kind % 97 == 0 else "password", "bad_password" if kind % 31 == 0 else "accepted",
            draw.randrange(1, 500), tails[draw.randrange(100)]))


# The same question in SQL. An anti-join on the account with the interval beside it; unknown accounts are a class of their
# own.
LOCKOUT_SQL = """
SET threads=1;
CREATE TEMP TABLE list AS
  SELECT account, n >> (32 - p) << (32 - p) AS lo, (n >> (32 - p) << (32 - p)) + (1::BIGINT << (32 - p)) - 1 AS hi FROM (
    SELECT account, split_part(value, '.', 1)::BIGINT << 24 | split_part(value, '.', 2)::BIGINT << 16
                    | split_part(value, '.', 3)::BIGINT << 8
                    | split_part(split_part(value, '.', 4), '/', 1)::BIGINT AS n,
           CASE WHEN contains(value, '/') THEN split_part(value, '/', 2)::BIGINT ELSE 32 END AS p
    FROM read_csv('{list}', header=true, all_varchar=true));
CREATE TEMP TABLE names AS SELECT DISTINCT account FROM list;
COPY (
  WITH log AS (
    SELECT account, address, count::BIGINT AS count,
           split_part(address, '.', 1)::BIGINT << 24 | split_part(address, '.', 2)::BIGINT << 16
           | split_part(address, '.', 3)::BIGINT << 8 | split_part(address, '.', 4)::BIGINT AS n
    FROM read_csv('{log}', header=true, all_varchar=true) WHERE method = 'password' AND outcome = 'accepted')
  SELECT account, address, count,
         CASE WHEN account IN (SELECT account FROM names) THEN 'blocked' ELSE 'unknown' END AS verdict
  FROM log WHERE NOT EXISTS (SELECT 1 FROM list WHERE list.account = log.account AND log.n BETWEEN lo AND hi)
) TO '{out}' (HEADER);
"""


def pairs(ours, peer, count):
    """Median CPU seconds of both and the median ratio peer / ours. CPU time of the whole process, user and system: what
    else runs on the machine then counts for neither."""
    def once(command):
        with open(command["out"], "wb") as out:
            process = subprocess.Popen(PIN + command["argv"], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL)
            _, state, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(state)
        if process.returncode not in command.get("status", (0,)):
            raise RuntimeError("%s ended with %d" % (command["argv"][0], process.returncode))
        return usage.ru_utime + usage.ru_stime
    once(ours), once(peer)
    taken = [(once(ours), once(peer)) for _ in range(count)]
    return (statistics.median(a for a, _ in taken), statistics.median(b for _, b in taken),
            statistics.median(b / a for a, b in taken))


def instructions(argv, out, status=0):
    """Instructions by callgrind, with the tool's file thrown away."""
    report = out + ".callgrind"
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + report, *argv],
                          stdout=open(out, "wb"), stderr=subprocess.PIPE, check=False)
    if done.returncode != status:
        raise RuntimeError("%s under callgrind ended with %d" % (argv[0], done.returncode))
    os.unlink(report)
    return int(re.search(rb"Collected : (\d+)", done.stderr).group(1))


def networks(path):
    with open(path, encoding="ascii") as file:
        for line in file:
            line = line.strip()
            if line:
                yield line if "/" in line else line + ("/128" if ":" in line else "/32")


class Bench:
    def __init__(self, options):
        self.bin, self.work, self.rows, self.count = options.bin, options.work, options.rows, options.pairs
        self.only, self.markdown = set(options.only or ()), options.markdown
        self.failed = False
        self.lockout_seconds = None
        os.makedirs(self.work, exist_ok=True)

    def path(self, name):
        return os.path.join(self.work, name)

    def ctl(self, *arguments):
        return [os.path.join(self.bin, "posternctl"), *arguments]

    def row(self, key, what, ours="", peer="", ratio="", gate="", verdict=""):
        print(("| %s | %s | %s | %s | %s | %s | %s |" if self.markdown else "%-4s %-46s %10s %10s %8s %7s  %s") %
              (key, what, ours, peer, ratio, gate, verdict), flush=True)

    def skip(self, key, what, why):
        self.row(key, what, verdict="skipped: " + why)

    def wanted(self, key):
        return not self.only or key in self.only

    def race(self, key, what, ours, peer, gate, same):
        """Correctness first, then time. Answers our seconds, None where nothing was measured."""
        if not self.wanted(key):
            return None
        if not shutil.which(peer["argv"][0]):
            self.skip(key, what, peer["argv"][0] + " is not installed")
            return None
        a, b, ratio = pairs(ours, peer, self.count)
        if not same():
            self.failed = True
            self.row(key, what, verdict="WRONG: the results differ")
            return None
        met = ratio >= gate
        self.failed |= not met
        self.row(key, what, "%.3f s" % a, "%.3f s" % b, "%.1fx" % ratio, ">=%gx" % gate, "met" if met else "MISSED")
        return a

    def gate(self, key, what, ours, peer, ratio, gate, most=False):
        met = ratio <= gate if most else ratio >= gate
        self.failed |= not met
        self.row(key, what, ours, peer, ("%.2f" if most else "%.1fx") % ratio, ("<=%g" if most else ">=%gx") % gate,
                 "met" if met else "MISSED")

    def core(self, operation, who, path):
        """(seconds, KiB at most, result) of one operation in a process of its own; None where it is not there."""
        done = subprocess.run(PIN + [os.path.join(self.bin, "bench_core"), operation, who, path], capture_output=True,
                              text=True, check=False)
        if done.returncode != 0:
            return None
        seconds, memory, result = done.stdout.split()
        return float(seconds), int(memory), int(result)

    def core_race(self, key, what, operation, peer, path, gate, unit=1, shown="%.3f s", same=True):
        """In turns; answers the most memory of both."""
        if not self.wanted(key):
            return None
        if not self.core(operation, peer, path):
            self.skip(key, what, "the peer was not there when this was built")
            return None
        self.core(operation, "ours", path)
        taken = [(self.core(operation, "ours", path), self.core(operation, peer, path)) for _ in range(self.count)]
        if same and any(a[2] != b[2] for a, b in taken):
            self.failed = True
            self.row(key, what, verdict="WRONG: the results differ")
            return None
        self.gate(key, what, shown % (statistics.median(a[0] for a, _ in taken) * unit),
                  shown % (statistics.median(b[0] for _, b in taken) * unit),
                  statistics.median(b[0] / a[0] for a, b in taken), gate)
        return max(a[1] for a, _ in taken), max(b[1] for _, b in taken)

    def scaling(self, what, arguments_of, status=0):
        """Instructions for each row at three sizes: from one to the next they may rise by a quarter."""
        steps = []
        for size in (self.rows // 100, self.rows // 10, self.rows):
            steps.append(instructions(self.ctl(*arguments_of(size)), self.path("out"), status) / size)
        self.gate("S", what, " ".join("%d" % s for s in steps), "", max(steps[1] / steps[0], steps[2] / steps[1]), 1.25, True)

    def node(self, package):
        """The folder of node modules that has a package, or None."""
        if not shutil.which("node"):
            return None
        for folder in (os.environ.get("NODE_PATH", ""), os.path.join(self.work, "..", "..", "bench-peers", "node_modules")):
            if folder and os.path.isdir(os.path.join(folder, package)):
                return os.path.abspath(folder)
        return None

    def mixed(self, n, out, peer):
        """Both families at once, against peers that are in no Debian: each is raced where it is on PATH."""
        table = make(self.path("mixed-%d" % n), lambda f: mixed_prefixes(f, n))
        ours = {"argv": self.ctl("aggregate", table), "out": out}
        version = subprocess.run(["iprange", "--version"], capture_output=True, text=True, check=False).stdout \
            if shutil.which("iprange") else ""
        if self.wanted("P4") and not re.search(r"iprange 2\.", version):
            self.skip("P4", "merge mixed, iprange -6", "iprange 2.x is not installed; Debian 12 has 1.0.4")
        elif self.wanted("P4"):
            v4, v6 = (make("%s.%d" % (table, family), lambda f: f.writelines(
                line for line in open(table, encoding="ascii") if (":" in line) == (family == 6))) for family in (4, 6))
            both = "iprange %s > %s && iprange -6 %s >> %s" % (v4, peer, v6, peer)
            self.race("P4", "merge mixed, iprange -6", ours, {"argv": ["sh", "-c", both], "out": peer + ".log"}, 8,
                      self.same_set(out, peer))
        self.race("P5", "merge mixed, cidr-merger", ours, {"argv": ["cidr-merger", table], "out": peer}, 20,
                  self.same_set(out, peer))
        self.race("P6", "merge mixed, rs-aggregate", ours, {"argv": ["rs-aggregate", table], "out": peer}, 2,
                  self.same_set(out, peer))

    def lockout(self, n):
        """Who in a log of five times as many rows would be refused by a list, from files."""
        what = "lockout of a log of %d rows, DuckDB" % (5 * n)
        modules = self.node("@duckdb/node-api")
        if not modules:
            return self.skip("L1", what, "node or its package @duckdb/node-api is not installed")
        table = make(self.path("lockout-%d.csv" % n), lambda f: lockout_list(f, n))
        log = make(self.path("lockout-log-%d.csv" % (5 * n)), lambda f: lockout_log(f, 5 * n, n // 10))
        out, peer = self.path("out"), self.path("peer.csv")
        script = ("const {DuckDBInstance}=require(%r+'/@duckdb/node-api');(async()=>{"
                  "const c=await (await DuckDBInstance.create(':memory:')).connect();"
                  "for (const s of %s.split(';')) if (s.trim()) await c.run(s);})()"
                  ".catch(e=>{console.error(e);process.exit(1)})") % (
                      modules, json.dumps(LOCKOUT_SQL.format(list=table, log=log, out=peer)))

        def same():
            def lines(path):
                with open(path, encoding="ascii") as file:
                    return sorted(file)
            return lines(out) == lines(peer) and os.path.getsize(out) > 100
        ours = {"argv": self.ctl("csv", "lockout", table, "--activity", log), "out": out, "status": (1,)}
        self.lockout_seconds = self.race("L1", what, ours, {"argv": ["node", "-e", script], "out": self.path("peer")}, 5, same)

    def same_networks(self, a, b):
        return lambda: list(networks(a)) == list(networks(b))

    def same_set(self, a, b):
        """Equal as sets: both through one aggregation."""
        def check():
            texts = [subprocess.run(self.ctl("aggregate", p), capture_output=True, check=True).stdout for p in (a, b)]
            return texts[0] == texts[1]
        return check

    def start(self):
        """From the start of the process to the first paint, without a display and without a relay."""
        what = "start to first paint, empty window"
        if not self.wanted("U1"):
            return
        ours, peer = (os.path.join(self.bin, name) for name in ("postern", "bench_window"))
        if not os.path.exists(ours) or not os.path.exists(peer):
            self.skip("U1", what, "the console is not built")
            return
        home = self.path("home")
        os.makedirs(home, exist_ok=True)
        command = ["env", "QT_QPA_PLATFORM=offscreen", "HOME=" + home, "XDG_CONFIG_HOME=" + home, "XDG_DATA_HOME=" + home]
        a, b, ratio = pairs({"argv": command + [ours, "--exit-after-first-paint"], "out": self.path("out")},
                            {"argv": command + [peer], "out": self.path("peer")}, self.count * 3)
        self.gate("U1", what, "%.3f s" % a, "%.3f s" % b, 1 / ratio, 1.5, True)

    def run(self):
        n = self.rows
        self.row("id", "operation, %d rows" % n, "ours", "peer", "ratio", "gate", "verdict")
        if self.markdown:
            print("|---|---|---|---|---|---|---|")
        self.start()
        v4 = make(self.path("v4-%d" % n), lambda f: ipv4_lines(f, n))
        v4b = make(self.path("v4b-%d" % n), lambda f: ipv4_lines(f, n, SEED + 1))
        out, peer = self.path("out"), self.path("peer")
        self.race("P1", "merge IPv4, iprange", {"argv": self.ctl("aggregate", v4), "out": out},
                  {"argv": ["iprange", v4], "out": peer}, 6, self.same_networks(out, peer))
        if self.wanted("P2i") and shutil.which("valgrind") and shutil.which("iprange"):
            a = instructions(self.ctl("aggregate", v4), out)
            b = instructions(["iprange", v4], peer)
            self.failed |= b / a < 9
            self.row("P2i", "the same, instructions a line", "%d" % (a // n), "%d" % (b // n), "%.1fx" % (b / a),
                     ">=9x", "met" if b / a >= 9 else "MISSED")
        if self.wanted("S") and shutil.which("valgrind"):
            def lines(size, seed=SEED, name="v4-%d"):
                return make(self.path(name % size), lambda f: ipv4_lines(f, size, seed))

            def table(size):
                return make(self.path("list-%d.csv" % size), lambda f: csv_rows(f, size))

            def lists_and_log(size):
                return ("csv", "lockout", make(self.path("lockout-%d.csv" % size), lambda f: lockout_list(f, size)),
                        "--activity", make(self.path("lockout-log-%d.csv" % size), lambda f: lockout_log(f, size, size // 10)))
            self.scaling("merge, instructions a line by step", lambda size: ("aggregate", lines(size)))
            self.scaling("exclude, instructions a line by step",
                         lambda size: ("exclude", lines(size), lines(size, SEED + 1, "v4b-%d")))
            self.scaling("CSV check, instructions a row by step", lambda size: ("csv", "check", table(size)), 1)
            self.scaling("lockout of a log, instructions a row by step", lists_and_log, 1)
        for verb, flag in (("exclude", "--except"), ("common", "--common")):
            command = ["iprange", v4, v4b, flag] if flag == "--common" else ["iprange", v4, flag, v4b]
            self.race("P3", verb + " of two IPv4 lists, iprange", {"argv": self.ctl(verb, v4, v4b), "out": out},
                      {"argv": command, "out": peer}, 4, self.same_set(out, peer))
        self.mixed(n, out, peer)
        small = min(n, 100_000)
        mixed = make(self.path("mixed-%d" % small), lambda f: mixed_prefixes(f, small))
        script = ("import ipaddress,sys\n"
                  "v4,v6=[],[]\n"
                  "for l in open(%r):\n"
                  "    x=ipaddress.ip_network(l.strip()); (v4 if x.version==4 else v6).append(x)\n"
                  "for g in (v4,v6):\n"
                  "    for x in ipaddress.collapse_addresses(g): print(x)\n") % mixed
        if self.wanted("P7"):
            self.count, kept = min(self.count, 3), self.count
            self.race("P7", "merge %d mixed, Python ipaddress" % small, {"argv": self.ctl("aggregate", mixed), "out": out},
                      {"argv": [sys.executable, "-c", script], "out": peer}, 100, self.same_networks(out, peer))
            self.count = kept
        table = make(self.path("list-%d.csv" % n), lambda f: csv_rows(f, n))
        reader = ("import csv\nn=0\n"
                  "for r in csv.reader(open(%r,encoding='utf-8',newline='')): n+=1\n"
                  "print(n-1)\n") % table
        ours = {"argv": self.ctl("csv", "check", table, "--json"), "out": out, "status": (1,)}

        def same_count():
            with open(out, encoding="utf-8") as file:
                head = file.read(400)
            with open(peer, encoding="utf-8") as file:
                return int(re.search(r'"rows":\s*(\d+)', head).group(1)) == int(file.read())
        self.race("C1", "CSV check with reasons, Python bare csv", ours, {"argv": [sys.executable, "-c", reader], "out": peer},
                  2, same_count)
        statements = self.path("import.sql")
        with open(statements, "w", encoding="utf-8") as file:
            file.write(".mode csv\n.import %s list\nselect count(*) from list;\n" % table)
        self.race("C3", "the same, sqlite3 .import", ours,
                  {"argv": ["sqlite3", ":memory:", "-batch", "-init", statements, ""], "out": peer}, 4, same_count)
        what = "the same, Papa Parse"
        modules = self.node("papaparse")
        if self.wanted("C4") and not modules:
            self.skip("C4", what, "papaparse is not in build/bench-peers/node_modules")
        elif self.wanted("C4"):
            script = ("const p=require(%r+'/papaparse');const fs=require('fs');"
                      "console.log(p.parse(fs.readFileSync(%r,'utf8'),{skipEmptyLines:true}).data.length-1)") % (modules, table)
            self.race("C4", what, ours, {"argv": ["node", "-e", script], "out": peer}, 5, same_count)
        self.race("C4", "the same, Miller", ours,
                  {"argv": ["mlr", "--icsv", "--onidx", "count", table], "out": peer}, 5, same_count)
        self.core_race("P8", "parse one value, QHostAddress", "parse", "qt",
                       make(self.path("single-%d" % n), lambda f: single_values(f, n)), 10, 1e9 / n, "%.0f ns")
        self.core_race("C5", "CSV structure alone, byte by byte", "structure", "bytes", table, 2)
        accounts = max(1000, n // 10)
        configuration = make(self.path("config-%d.json" % accounts), lambda f: configuration_json(f, accounts))
        memory = self.core_race("J1", "read %d MB of configuration, QJsonDocument" % (os.path.getsize(configuration) >> 20),
                                "json-load", "qt", configuration, 3)
        self.core_race("J2", "write it, QJsonDocument", "json-write", "qt", configuration, 6)
        self.core_race("J3", "write it, RapidJSON", "json-write", "rapid", configuration, 1)
        if memory:
            self.gate("J4", "memory of J1, QJsonDocument", "%d MiB" % (memory[0] >> 10), "%d MiB" % (memory[1] >> 10),
                      memory[0] / memory[1], 0.7, True)
        if self.wanted("L1"):
            self.lockout(n)
        if self.wanted("L2"):
            log = make(self.path("activity-%d.csv" % n), lambda f: activity_rows(f, n))
            one, edit, every = (self.core("lockout", who, log) for who in ("ours", "edit", "all"))
            self.row("L2", "lockout of one account, log of %d rows" % n, "%.3f ms" % (one[0] * 1e3), "", "", "<1 ms",
                     "met" if one[0] < 1e-3 else "MISSED")
            self.failed |= one[0] >= 1e-3
            what = "all %d accounts after one edit, L1 of this run" % accounts
            if self.lockout_seconds:
                share = edit[0] / self.lockout_seconds
                self.gate("L2", what, "%.3f s" % edit[0], "%.3f s" % self.lockout_seconds, share, 0.3, True)
            else:
                self.skip("L2", what, "L1 was not run")
            self.row("L2", "all %d accounts edited at once" % accounts, "%.3f s" % every[0])
        return 1 if self.failed else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("work")
    parser.add_argument("--rows", type=int, default=int(os.environ.get("POSTERN_BENCH_ROWS", "1000000")))
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--only", nargs="*")
    parser.add_argument("--markdown", action="store_true")
    sys.exit(Bench(parser.parse_args()).run())
