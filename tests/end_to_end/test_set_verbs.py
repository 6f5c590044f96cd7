"""aggregate, exclude and common on long files (a million lines with POSTERN_TEST_FULL=1), against iprange and Python.

One mixed file of both families. What is right is said by three that do not know each other: iprange (which knows IPv4
only), Python's ipaddress, and numbers that this test sorts and merges itself.
"""

import ipaddress
import os
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

CTL = os.path.join(os.environ["POSTERN_BIN_DIR"], "posternctl")
MANY = 1_000_000 if os.environ.get("POSTERN_TEST_FULL") else 250_000


def ctl(*arguments, **options):
    done = subprocess.run([CTL, *arguments], capture_output=True, timeout=120, check=False, **options)
    return done.returncode, done.stdout.decode("ascii"), done.stderr.decode()


def v4_text(number):
    return "%d.%d.%d.%d" % (number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255)


def v6_text(number):
    """Not canonical on purpose: all eight groups, so that reading and printing are both at work."""
    return ":".join("%x" % (number >> shift & 0xffff) for shift in range(112, -1, -16))


class Lines:
    """Random lines near and far from each other, and the intervals that they mean."""

    def __init__(self, seed, count, families=(4, 6)):
        draw = random.Random(seed)
        self.texts, self.spans = [], {4: [], 6: []}
        for _ in range(count):
            family = families[draw.randrange(len(families))]
            bits, base, text = ((32, draw.choice((0, 0x0a000000, 0xc0000000, 0xffff0000)) + draw.getrandbits(16) * 300 % 0x10000, v4_text)
                                if draw.random() < 0.3 else (32, draw.getrandbits(32), v4_text)) if family == 4 else \
                               (128, (0x20010db8 << 96) + draw.getrandbits(20) * (1 << draw.choice((0, 0, 40, 64))), v6_text)
            base = min(base, (1 << bits) - 1)
            shape = draw.randrange(3)
            if shape == 0:
                first = last = base
                self.texts.append(text(base))
            elif shape == 1:
                host = draw.randrange(12)
                first = base >> host << host
                last = first + (1 << host) - 1
                self.texts.append("%s/%d" % (text(base), bits - host))
            else:
                first, last = base, min(base + draw.randrange(1000), (1 << bits) - 1)
                self.texts.append("%s-%s" % (text(first), text(last)))
            self.spans[family].append((first, last))

    def of(self, family):
        mark = ":" if family == 6 else "."
        return [text for text in self.texts if mark in text]

    def networks(self):
        for family, kind in ((4, ipaddress.IPv4Address), (6, ipaddress.IPv6Address)):
            for first, last in self.spans[family]:
                yield from ipaddress.summarize_address_range(kind(first), kind(last))


def merged(spans):
    out = []
    for first, last in sorted(spans):
        if out and first <= out[-1][1] + 1:
            out[-1][1] = max(out[-1][1], last)
        else:
            out.append([first, last])
    return out


def without(spans, holes):
    out, at = [], 0
    for first, last in spans:
        while at < len(holes) and holes[at][1] < first:
            at += 1
        hole = at
        while hole < len(holes) and holes[hole][0] <= last:
            if first < holes[hole][0]:
                out.append([first, holes[hole][0] - 1])
            first = holes[hole][1] + 1
            hole += 1
        if first <= last:
            out.append([first, last])
    return out


def common(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        first, last = max(a[i][0], b[j][0]), min(a[i][1], b[j][1])
        if first <= last:
            out.append([first, last])
        if a[i][1] < b[j][1]:
            i += 1
        else:
            j += 1
    return out


def range_lines(spans4, spans6):
    """As `--ranges` prints them."""
    return (["%s-%s" % (v4_text(a), v4_text(b)) for a, b in spans4] +
            ["%s-%s" % (ipaddress.IPv6Address(a), ipaddress.IPv6Address(b)) for a, b in spans6])


class SetVerbs(unittest.TestCase):
    maxDiff = 2000

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="postern-sets.")
        cls.addClassCleanup(cls.folder.cleanup)

    def file(self, name, texts):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="ascii") as file:
            file.write("\n".join(texts) + "\n")
        return path

    def iprange(self, *arguments):
        """Whatever iprange makes of it, printed as the fewest networks; it leaves /32 away."""
        done = subprocess.run(["iprange", *arguments], capture_output=True, timeout=120, check=True)
        return [line if "/" in line else line + "/32" for line in done.stdout.decode("ascii").split()]

    def need_iprange(self):
        if not shutil.which("iprange"):
            self.skipTest("iprange is not installed")

    def same(self, ours, theirs):
        """Equal lists, without all of a difference being printed."""
        if ours != theirs:
            at = next((i for i, pair in enumerate(zip(ours, theirs)) if pair[0] != pair[1]), min(len(ours), len(theirs)))
            self.fail("%d lines against %d, different from line %d: %r against %r" %
                      (len(ours), len(theirs), at + 1, ours[at:at + 3], theirs[at:at + 3]))

    def test_many_mixed_lines(self):
        lines = Lines(1, MANY)
        path = self.file("mixed", lines.texts)
        status, ranges, err = ctl("aggregate", path, "--ranges")
        self.assertEqual((status, err), (0, ""))
        spans = {family: merged(lines.spans[family]) for family in (4, 6)}
        self.same(ranges.splitlines(), range_lines(spans[4], spans[6]))
        counted = sum(last - first + 1 for family in (4, 6) for first, last in spans[family])
        self.assertEqual(ctl("aggregate", path, "--count")[1], "%d\n" % counted)
        with open(path, "rb") as file:
            segments = ctl("aggregate", "-", stdin=file)[1].splitlines()
        # The segments hold the ranges, and are in order; that they are the fewest is compared with iprange below.
        self.same(ctl("aggregate", self.file("again", segments), "--ranges")[1].splitlines(), ranges.splitlines())
        self.need_iprange()
        v4 = [line for line in segments if "." in line]
        self.same(v4, self.iprange(self.file("v4", lines.of(4))))

    def test_two_lists_of_many_lines(self):
        a, b = Lines(2, MANY), Lines(3, MANY)
        paths = [self.file("a", a.texts), self.file("b", b.texts)]
        spans = [{family: merged(one.spans[family]) for family in (4, 6)} for one in (a, b)]
        for verb, combine in (("exclude", without), ("common", common)):
            status, out, err = ctl(verb, *paths, "--ranges")
            self.assertEqual((status, err), (0, ""))
            # What is left of two neighbours may touch again only where it was one interval before.
            self.same(out.splitlines(), range_lines(*(combine(spans[0][family], spans[1][family]) for family in (4, 6))))
        self.need_iprange()
        v4 = [self.file(name + "4", one.of(4)) for name, one in (("a", a), ("b", b))]
        for verb, arguments in (("exclude", (v4[0], "--except", v4[1])), ("common", (*v4, "--common"))):
            theirs = self.file(verb, self.iprange(*arguments))
            self.same(ctl(verb, *v4)[1].splitlines(), ctl("aggregate", theirs)[1].splitlines())
            self.same(ctl(verb, *v4)[1].splitlines(), self.iprange(theirs))

    def test_fewest_segments_of_both_families(self):
        for seed in range(10, 16):
            lines = Lines(seed, 4000)
            networks = list(lines.networks())
            expected = [str(network) for version in (4, 6)
                        for network in ipaddress.collapse_addresses(n for n in networks if n.version == version)]
            self.same(ctl("aggregate", self.file("some", lines.texts))[1].splitlines(), expected)

    def test_bad_lines_of_a_long_file(self):
        lines = Lines(4, 200_000)
        bad = {1: "192.0.2.256", 777: "2001:db8::/129", 100_000: "10.0.0.9-10.0.0.1", 200_000: "mail.example.org"}
        for number, text in bad.items():
            lines.texts[number - 1] = text
        path = self.file("bad", lines.texts)
        status, out, err = ctl("aggregate", path, "--ranges")
        self.assertEqual(status, 1)
        told = [line.split(": ", 2) for line in err.splitlines()]
        self.assertEqual([(place, text) for place, text, _ in told],
                         [("%s:%d" % (path, number), text) for number, text in sorted(bad.items())])
        good = self.file("good", [text for number, text in enumerate(lines.texts, 1) if number not in bad])
        self.same(out.splitlines(), ctl("aggregate", good, "--ranges")[1].splitlines())
        for arguments in ((path, good), (good, path)):
            for verb in ("exclude", "common"):
                status, out, err = ctl(verb, *arguments)
                self.assertEqual((status, len(err.splitlines())), (1, len(bad)))
                self.same(out.splitlines(), ctl(verb, good, good)[1].splitlines())

    def test_line_without_end(self):
        # Neither kept nor taken for a value; the line after it still has its number.
        for head, told in (("192.0.2.1", 1), ("#", 0)):
            path = self.file("long", ["192.0.2.7", head + " " * 3_000_000, "192.0.2.8", "x"])
            status, out, err = ctl("aggregate", path)
            self.assertEqual((status, out), (1, "192.0.2.7/32\n192.0.2.8/32\n"))
            said = [line.split(": ")[:3] for line in err.splitlines()]
            self.assertEqual([line[0] for line in said], ["%s:%d" % (path, n) for n in ([2] if told else []) + [4]])
            self.assertEqual(said[0][2] if told else "too-long", "too-long")

    def test_standard_input_as_either_list(self):
        a, b = self.file("left", ["192.0.2.0/24", "2001:db8::/64"]), self.file("right", ["192.0.2.128/25", "2001:db8::5"])
        for verb, expected in (("common", "192.0.2.128/25\n2001:db8::5/128\n"), ("exclude", None)):
            straight = ctl(verb, a, b)
            if expected:
                self.assertEqual(straight, (0, expected, ""))
            for arguments, piped in ((("-", b), a), ((a, "-"), b)):
                with open(piped, "rb") as file:
                    self.assertEqual(ctl(verb, *arguments, stdin=file), straight)


if __name__ == "__main__":
    sys.exit(unittest.main())
