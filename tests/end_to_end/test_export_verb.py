#!/usr/bin/env python3
"""posternctl export: what a mail server reads back is what the allowlists let in."""

import ipaddress
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mail_servers import CannotStart, Exim

CTL = os.path.join(os.environ["POSTERN_BIN_DIR"], "posternctl")
POSTMAP = shutil.which("postmap", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")


def random_entry(generator):
    shape = generator.randrange(4)
    if shape == 0:
        return str(ipaddress.IPv4Address(0x0A000000 + generator.randrange(4096)))
    if shape == 1:
        first = 0x0A000000 + generator.randrange(4096)
        last = first + generator.randrange(200)
        return "%s-%s" % (ipaddress.IPv4Address(first), ipaddress.IPv4Address(last))
    if shape == 2:
        return str(ipaddress.ip_network((0x0A000000 + generator.randrange(4096), generator.randrange(24, 33)), strict=False))
    return str(ipaddress.ip_network(((0x20010DB8 << 96) + generator.randrange(4096), generator.randrange(118, 129)),
                                    strict=False))


def covered(entry, address):
    if "-" in entry:
        first, last = map(ipaddress.ip_address, entry.split("-"))
        return first.version == address.version and first <= address <= last
    network = ipaddress.ip_network(entry)
    return network.version == address.version and address in network


class Export(unittest.TestCase):
    def setUp(self):
        self.directory = tempfile.TemporaryDirectory()
        self.addCleanup(self.directory.cleanup)

    def path(self, name):
        return os.path.join(self.directory.name, name)

    def export(self, target, *values):
        document = {"revision": 1, "accounts": [
            {"username": "a", "allowlist": {"enabled": True, "entries": [{"value": v} for v in values]}}]}
        with open(self.path("config.json"), "w", encoding="utf-8") as file:
            json.dump(document, file)
        done = subprocess.run([CTL, "export", "--for", target, "--config", self.path("config.json"), "-o",
                               self.path(target)], capture_output=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)
        return self.path(target)

    @unittest.skipUnless(POSTMAP, "Postfix is not installed")
    def test_postmap_reads_back_the_same_set(self):
        with open(self.path("main.cf"), "w", encoding="utf-8") as file:
            file.write("compatibility_level = 3.6\n")
        for seed in range(5):
            generator = random.Random(seed)
            entries = [random_entry(generator) for _ in range(40)]
            table = self.export("postfix", *entries)
            addresses = [ipaddress.IPv4Address(0x0A000000 - 64 + generator.randrange(4600)) for _ in range(300)]
            addresses += [ipaddress.IPv6Address((0x20010DB8 << 96) + generator.randrange(5000)) for _ in range(300)]
            done = subprocess.run([POSTMAP, "-c", self.directory.name, "-q", "-", "cidr:" + table],
                                  input="".join("%s\n" % a for a in addresses).encode(), capture_output=True, timeout=60)
            self.assertNotIn(b"warning", done.stderr)
            found = {line.split("\t")[0] for line in done.stdout.decode().splitlines()}
            wanted = {str(a) for a in addresses if any(covered(e, a) for e in entries)}
            self.assertEqual(found, wanted)
            self.assertTrue(wanted)

    def test_exim_reads_back_the_same_set(self):
        folder = pathlib.Path(self.directory.name)
        for name in ("cert.pem", "key.pem"):
            (folder / name).touch()
        exim = Exim(folder, folder)
        try:
            exim.unpack()
        except CannotStart as why:
            self.skipTest(str(why))
        os.chmod(folder, 0o755)
        generator = random.Random(7)
        entries = [random_entry(generator) for _ in range(40)]
        there = exim.root / "etc" / "exim4"
        there.mkdir(exist_ok=True)
        shutil.copy(self.export("exim", *entries), there / "postern-hosts")
        # As the export itself says where it is entered.
        with open(there / "postern-hosts", encoding="utf-8") as file:
            line = next(line[1:].strip() for line in file if "hostlist" in line)
        (exim.root / "etc" / "exim.conf").write_text("primary_hostname = mail.example.test\n" + line + "\n")
        addresses = [ipaddress.IPv4Address(0x0A000000 - 64 + generator.randrange(4600)) for _ in range(150)]
        addresses += [ipaddress.IPv6Address((0x20010DB8 << 96) + generator.randrange(5000)) for _ in range(150)]
        done = subprocess.run(["/usr/sbin/chroot", exim.root, "/usr/sbin/exim4", "-C", "/etc/exim.conf", "-be"],
                              input="".join("${if match_ip{%s}{+postern_hosts}{yes}{no}}\n" % a for a in addresses),
                              env={"LD_LIBRARY_PATH": exim.libraries, "LC_ALL": "C"}, capture_output=True, text=True,
                              timeout=60)
        answers = [word for word in done.stdout.replace("> ", "\n").split() if word]
        self.assertEqual(answers, ["yes" if any(covered(e, a) for e in entries) else "no" for a in addresses],
                         done.stderr[-400:])
        self.assertTrue({"yes", "no"} <= set(answers))

    def test_every_line_is_a_network(self):
        generator = random.Random(99)
        entries = [random_entry(generator) for _ in range(60)]
        for target in ("exim", "google", "cpanel"):
            with open(self.export(target, *entries), encoding="utf-8") as file:
                lines = [line.strip() for line in file if line.strip() and not line.startswith("#")]
            networks = [ipaddress.ip_network(line) for line in lines]
            for entry in entries:
                if target == "cpanel" and ":" in entry:
                    continue
                first = ipaddress.ip_address(entry.split("-")[0]) if "-" in entry else ipaddress.ip_network(entry)[0]
                self.assertTrue(any(first.version == n.version and first in n for n in networks), entry)

    def test_usage(self):
        self.assertEqual(subprocess.run([CTL, "export", "--for", "sendmail", "--config", "x"],
                                        capture_output=True).returncode, 2)
        self.assertEqual(subprocess.run([CTL, "export", "--for", "exim", "--config", self.path("missing")],
                                        capture_output=True).returncode, 2)


if __name__ == "__main__":
    unittest.main()
