"""Guessing passwords is slow for the guesser and costs nobody else anything (F52, the SMTP side)."""

import datetime
import os
import pathlib
import re
import unittest

from harness import RelayTest, eventually, main
from mail_client import at_once, attempt

FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


class Throttle(RelayTest):
    passwords = {}

    def test_01_set_up(self):
        configuration = self.pull()
        for name in ("billing", "victim", "neighbour"):
            configuration["accounts"].append({"username": name, "generate_password": True})
        answer, _ = self.push_acknowledging(configuration)
        type(self).passwords = answer["generated"]

    def send(self, source, account, password=None):
        return attempt(self.ready, source, account, password or self.passwords[account])

    def mismatches(self):
        """Times at which a password was looked at and found wrong, by (account, address)."""
        log = pathlib.Path(self.ready["postfix_conf"]).parents[1] / "log" / "dovecot.log"
        found = {}
        for line in log.read_text(errors="replace").splitlines():
            hit = re.match(r"(\S+) auth-worker\(\d+\).*sql\(([^,]*),([^)]*)\): Password mismatch", line)
            if hit:
                time = datetime.datetime.strptime(hit[1], "%Y-%m-%dT%H:%M:%S%z").timestamp()
                found.setdefault((hit[2], hit[3]), []).append(time)
        return found

    def assertSlow(self):
        for pair, times in self.mismatches().items():
            for begin in times:
                within = [time for time in times if begin <= time < begin + 60]
                self.assertLessEqual(len(within), 10, f"{pair}: {within}")

    def test_02_fault_F52_one_address_guesses(self):
        tries = 1000 if FULL else 40
        answers = at_once([lambda: self.send("127.0.0.31", "victim", "wrong")] * tries, 4)
        self.assertEqual({answer[:2] for answer in answers}, {("auth", 535)})
        self.assertIn(("victim", "127.0.0.31"), self.mismatches())
        self.assertSlow()
        # This pair is refused for a while, even with the right password; the victim and the neighbour are not.
        self.assertEqual(self.send("127.0.0.31", "victim")[:2], ("auth", 535))
        self.assertEqual(self.send("127.0.0.32", "victim")[:2], ("sent", 250))
        self.assertEqual(self.send("127.0.0.31", "neighbour")[:2], ("sent", 250))

    def test_03_fault_F52_fifty_addresses_guess(self):
        sources = [f"127.0.1.{number}" for number in range(1, 51)]
        each = 20 if FULL else 2
        at_once([lambda source=source: self.send(source, "victim", "wrong") for source in sources * each], 25)
        self.assertSlow()
        self.assertEqual(self.send("127.0.0.32", "victim")[:2], ("sent", 250))

    def test_04_fault_F52_good_mail_is_never_throttled(self):
        eventually(lambda: "127.0.0.31" in self.activity("neighbour", "accepted"), "a good login is known")
        # One old password beside good ones, behind one address.
        wrong = [lambda: self.send("127.0.0.31", "neighbour", "old")] * 24
        good = [lambda: self.send("127.0.0.31", "neighbour")] * (500 if FULL else 60)
        jobs = []
        for number, job in enumerate(good):
            jobs.append(job)
            if number % (len(good) // len(wrong)) == 0 and len(jobs) - number - 1 < len(wrong):
                jobs.append(wrong[0])
        answers = at_once(jobs, 8)
        refused = [answer for job, answer in zip(jobs, answers) if job is not wrong[0] and answer[:2] != ("sent", 250)]
        self.assertEqual(refused, [])
        self.assertGreater(len(self.mismatches()[("neighbour", "127.0.0.31")]), 10)
        self.assertEqual(self.send("127.0.0.31", "neighbour")[:2], ("sent", 250))

    def test_05_fault_F52_names_of_nobody_are_not_kept(self):
        at_once([lambda: self.send("127.0.0.33", "nobody-here", "wrong")] * 8, 8)
        self.assertEqual(self.send("127.0.0.33", "victim")[:2], ("sent", 250))


if __name__ == "__main__":
    main()
