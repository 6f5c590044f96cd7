#!/usr/bin/env python3
"""Runs Postern next to its peers on the same data and prints `id | ours | peer | ratio | gate | verdict`.

bench.py BIN_DIRECTORY WORK_DIRECTORY [--rows N] [--pairs N] [--only ID ...] [--markdown]

Data is made with a fixed seed and kept in WORK_DIRECTORY. Output is compared with the peer's before any time is told.
A peer that is not installed is a skipped row with its reason. Exit status 1: a gate is missed, or a result is wrong.
Whole processes, reading a file and writing a file, pinned to one core, in turns A B A B; the ratio is the median of the
ratios pair by pair.
"""

import argparse
import ipaddress
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import time

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


def pairs(ours, peer, count):
    """Median seconds of both and the median ratio peer / ours."""
    def once(command):
        started = time.perf_counter()
        done = subprocess.run(PIN + command["argv"], stdin=subprocess.DEVNULL, stdout=open(command["out"], "wb"),
                              stderr=subprocess.DEVNULL, check=False)
        spent = time.perf_counter() - started
        if done.returncode not in command.get("status", (0,)):
            raise RuntimeError("%s ended with %d" % (command["argv"][0], done.returncode))
        return spent
    once(ours), once(peer)
    taken = [(once(ours), once(peer)) for _ in range(count)]
    return (statistics.median(a for a, _ in taken), statistics.median(b for _, b in taken),
            statistics.median(b / a for a, b in taken))


def instructions(argv, out):
    """Instructions by callgrind, with the tool's file thrown away."""
    report = out + ".callgrind"
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=" + report, *argv],
                          stdout=open(out, "wb"), stderr=subprocess.PIPE, check=True)
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
        """Correctness first, then time."""
        if not self.wanted(key):
            return
        if not shutil.which(peer["argv"][0]):
            return self.skip(key, what, peer["argv"][0] + " is not installed")
        a, b, ratio = pairs(ours, peer, self.count)
        if not same():
            self.failed = True
            return self.row(key, what, verdict="WRONG: the results differ")
        met = ratio >= gate
        self.failed |= not met
        self.row(key, what, "%.3f s" % a, "%.3f s" % b, "%.1fx" % ratio, ">=%gx" % gate, "met" if met else "MISSED")

    def same_networks(self, a, b):
        return lambda: list(networks(a)) == list(networks(b))

    def same_set(self, a, b):
        """Equal as sets: both through one aggregation."""
        def check():
            texts = [subprocess.run(self.ctl("aggregate", p), capture_output=True, check=True).stdout for p in (a, b)]
            return texts[0] == texts[1]
        return check

    def run(self):
        n = self.rows
        self.row("id", "operation, %d rows" % n, "ours", "peer", "ratio", "gate", "verdict")
        if self.markdown:
            print("|---|---|---|---|---|---|---|")
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
            steps = []
            for size in (n // 100, n // 10, n):
                path = make(self.path("v4-%d" % size), lambda f, size=size: ipv4_lines(f, size))
                steps.append(instructions(self.ctl("aggregate", path), out) / size)
            worst = max(steps[1] / steps[0], steps[2] / steps[1])
            self.failed |= worst > 1.25
            self.row("S", "merge, instructions a line by step", " ".join("%d" % s for s in steps), "", "%.2f" % worst,
                     "<=1.25", "met" if worst <= 1.25 else "MISSED")
        for verb, flag in (("exclude", "--except"), ("common", "--common")):
            command = ["iprange", v4, v4b, flag] if flag == "--common" else ["iprange", v4, flag, v4b]
            self.race("P3", verb + " of two IPv4 lists, iprange", {"argv": self.ctl(verb, v4, v4b), "out": out},
                      {"argv": command, "out": peer}, 4, self.same_set(out, peer))
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
