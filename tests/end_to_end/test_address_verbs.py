"""posternctl address, aggregate, exclude and common, against the table of address texts and Python's ipaddress."""

import ipaddress
import json
import os
import random
import subprocess
import tempfile
import unittest

CTL = os.path.join(os.environ["POSTERN_BIN_DIR"], "posternctl")
TABLE = os.path.join(os.environ["POSTERN_SOURCE_DIR"], "tests", "support", "ip-syntax.tsv")


def ctl(*arguments, text=""):
    data = text if isinstance(text, bytes) else text.encode()
    done = subprocess.run([CTL, *arguments], input=data, capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")


class AddressVerb(unittest.TestCase):
    def test_fault_F65_rows_of_ip_syntax(self):
        with open(TABLE, encoding="utf-8") as table:
            rows = [line.rstrip("\n").split("\t") for line in table][1:]
        status, out, err = ctl("address", "--escaped", "-", text="".join(row[0] + "\n" for row in rows))
        self.assertEqual((status, err), (1, ""))
        answers = [line.split("\t") for line in out.splitlines()]
        self.assertEqual(len(rows), 199)
        self.assertEqual(len(answers), 199)
        for row, answer in zip(rows, answers):
            with self.subTest(row[0]):
                codes, notes = row[3].split(";")[0].strip().split(","), answer[3].split(",")
                verdict = {"cidr": "segment", "reject": "invalid"}.get(row[1], row[1])
                self.assertEqual(answer[:3], [row[0], verdict, row[2]])
                self.assertEqual(set(notes), set(codes))
                if verdict == "invalid":
                    self.assertEqual(notes[0], codes[0])
                else:
                    self.assertEqual(answer[4], "")
                if answer[4]:
                    self.assertEqual(ctl("address", answer[4])[1].split("\t")[2], answer[4])

    def test_one_line_out_per_line_in(self):
        status, out, _ = ctl("address", "-", text=b"192.0.2.1\n\n192.0.2.*\r\n\xff\n192.0.2.7/24")
        self.assertEqual(status, 1)
        self.assertEqual([line.split("\t")[1] for line in out.split("\n")[:-1]],
                         ["address", "invalid", "invalid", "invalid", "segment"])

    def test_exit_status(self):
        self.assertEqual(ctl("address", "192.0.2.1", "2001:db8::/32")[0], 0)
        self.assertEqual(ctl("address", "192.0.2.1", "-192.0.2.1")[0], 1)
        self.assertEqual(ctl("address")[0], 2)
        self.assertEqual(ctl("address", "--unknown", "192.0.2.1")[0], 2)

    def test_json_has_stable_keys(self):
        status, out, _ = ctl("address", "--json", "192.0.2.7/24", "192.0.2.256")
        self.assertEqual(status, 1)
        valid, invalid = json.loads(out)
        self.assertEqual(valid, {"input": "192.0.2.7/24", "kind": "segment", "canonical": "192.0.2.0/24",
                                 "notes": ["host-bits"], "mark": None, "fix": None,
                                 "message": "Bits after the prefix were set; it is taken as 192.0.2.0/24."})
        self.assertEqual(invalid["mark"], {"start": 8, "length": 3})
        self.assertEqual(invalid["message"], "Octet 4 is 256, highest is 255.")

    def test_answers_before_the_input_ends(self):
        with subprocess.Popen([CTL, "address", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            process.stdin.write(b"192.0.2.1\n")
            process.stdin.flush()
            self.assertEqual(process.stdout.readline(), b"192.0.2.1\taddress\t192.0.2.1\t-\t\n")
            process.stdin.close()
            self.assertEqual(process.wait(timeout=30), 0)


class Universe:
    """Random values near each other, so that they touch and overlap, and what they mean to Python."""

    def __init__(self, seed, version, base, size):
        self.random, self.version, self.base, self.size = random.Random(seed), version, base, size
        self.kind = ipaddress.IPv4Address if version == 4 else ipaddress.IPv6Address

    def value(self):
        first = self.base + self.random.randrange(self.size)
        bits = 32 if self.version == 4 else 128
        choice = self.random.randrange(3)
        if choice == 0:
            return str(self.kind(first)), [ipaddress.ip_network((first, bits))]
        if choice == 1:
            network = ipaddress.ip_network((first, bits - self.random.randrange(7)), strict=False)
            return f"{self.kind(first)}/{network.prefixlen}", [network]
        last = min(first + self.random.randrange(40), self.base + self.size - 1)
        ends = self.kind(first), self.kind(last)
        return f"{ends[0]}-{ends[1]}", list(ipaddress.summarize_address_range(*ends))

    def values(self, count):
        texts, networks = [], []
        for _ in range(count):
            text, part = self.value()
            texts.append(text)
            networks += part
        return texts, networks


def collapsed(networks):
    return [network for version in (4, 6)
            for network in ipaddress.collapse_addresses(n for n in networks if n.version == version)]


def collapse(networks):
    return [str(network) for network in collapsed(networks)]


def addresses(networks):
    return {(n.version, number) for n in networks
            for number in range(int(n.network_address), int(n.broadcast_address) + 1)}


class SetVerbs(unittest.TestCase):
    UNIVERSES = [(4, int(ipaddress.ip_address("192.0.2.0")), 4096), (4, 0, 600), (4, 2**32 - 600, 600),
                 (6, int(ipaddress.ip_address("2001:db8::")), 4096), (6, 2**128 - 600, 600)]

    def mixed(self, seed, count):
        texts, networks = [], []
        for version, base, size in self.UNIVERSES:
            more = Universe(seed, version, base, size).values(count)
            texts += more[0]
            networks += more[1]
        random.Random(seed).shuffle(texts)
        return texts, networks

    def test_aggregate_agrees_with_ipaddress(self):
        for seed in range(40):
            texts, networks = self.mixed(seed, 1 + seed * 5)
            status, out, err = ctl("aggregate", "-", text="\n".join(texts) + "\n" * (seed % 2))
            self.assertEqual((status, err), (0, ""))
            self.assertEqual(out.splitlines(), collapse(networks))
            self.assertEqual(ctl("aggregate", "--count", text="\n".join(texts))[1].strip(),
                             str(sum(n.num_addresses for n in collapsed(networks))))

    def test_many_scattered_lines_agree_with_ipaddress(self):
        choose = random.Random(5)
        networks = [ipaddress.ip_network((choose.getrandbits(32), choose.randrange(12, 33)), strict=False)
                    for _ in range(20000)]
        networks += [ipaddress.ip_network(((0x20010db8 << 96) | choose.getrandbits(96), choose.randrange(36, 129)),
                                          strict=False) for _ in range(20000)]
        choose.shuffle(networks)
        out = ctl("aggregate", text="\n".join(map(str, networks)))[1]
        self.assertEqual(out.splitlines(), collapse(networks))

    def test_exclude_and_common_agree_with_sets(self):
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(25):
                (a_texts, a), (b_texts, b) = self.mixed(seed, 1 + seed * 3), self.mixed(1000 + seed, 1 + seed)
                paths = [os.path.join(folder, name) for name in "ab"]
                for path, texts in zip(paths, (a_texts, b_texts)):
                    with open(path, "w", encoding="ascii") as file:
                        file.write("\n".join(texts))
                for verb, expected in (("exclude", addresses(a) - addresses(b)), ("common", addresses(a) & addresses(b))):
                    status, out, err = ctl(verb, *paths)
                    self.assertEqual((status, err), (0, ""))
                    got = [ipaddress.ip_network(line) for line in out.splitlines()]
                    self.assertEqual(addresses(got), expected)
                    self.assertEqual([str(network) for network in got], collapse(got))

    def test_ranges_hold_the_same(self):
        texts, networks = self.mixed(77, 200)
        ranges = []
        for line in ctl("aggregate", "--ranges", text="\n".join(texts))[1].splitlines():
            first, last = map(ipaddress.ip_address, line.split("-"))
            ranges += ipaddress.summarize_address_range(first, last)
        self.assertEqual(addresses(ranges), addresses(networks))

    def test_bad_lines_are_told_with_their_number(self):
        status, out, err = ctl("aggregate", text="192.0.2.1\n\n# office\n192.0.2.256\r\n198.51.100.0/24\n10.0.0.1-5")
        self.assertEqual(status, 1)
        self.assertEqual(out, "192.0.2.1/32\n198.51.100.0/24\n")
        told = err.splitlines()
        self.assertEqual(len(told), 2)
        self.assertIn("standard input:4: ", told[0])
        self.assertIn("Octet 4 is 256, highest is 255.", told[0])
        self.assertIn("standard input:6: ", told[1])
        self.assertIn("Perhaps 10.0.0.1-10.0.0.5?", told[1])

    def test_mapped_addresses_are_ipv4(self):
        self.assertEqual(ctl("aggregate", text="::ffff:192.0.2.0/121\n192.0.2.128/25")[1], "192.0.2.0/24\n")

    def test_usage_and_missing_files(self):
        self.assertEqual(ctl("aggregate", "/nonexistent/list")[0], 2)
        self.assertEqual(ctl("exclude", "-")[0], 2)
        self.assertEqual(ctl("common", "-", "-")[0], 2)
        self.assertEqual(ctl("aggregate", "--unknown")[0], 2)

    def test_everything_is_counted(self):
        self.assertEqual(ctl("aggregate", "--count", text="::/0\n0.0.0.0/0")[1], str(2**128 + 2**32) + "\n")
        self.assertEqual(ctl("aggregate", "--count", text="::/0")[1], str(2**128) + "\n")
        self.assertEqual(ctl("aggregate", "--count", text="")[1], "0\n")


if __name__ == "__main__":
    unittest.main()
