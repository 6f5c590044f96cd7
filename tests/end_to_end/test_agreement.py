"""Random (list, address) pairs: our decision against the real Dovecot and the real Postfix tables (fault F16).

The relay, its database and its configuration are real; lists are pushed through posternctl in every form that the model
takes. Dovecot is asked over its auth socket: a second one runs on a copy of the generated configuration, with
auth_failure_delay = 0, on the same database; the shipped one, untouched, is asked some pairs too. Postfix's tables are
asked by postmap. There must be no difference. POSTERN_TEST_FULL=1: 100,000 pairs instead of 1,000.
"""

import base64
import hashlib
import http.client
import ipaddress
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import ssl
import subprocess
import time
import urllib.parse

import harness

FULL = bool(os.environ.get("POSTERN_TEST_FULL"))
ACCOUNTS, ADDRESSES = (2000, 50) if FULL else (100, 10)
SHIPPED_PAIRS = 400
SECRET = "0123456789abcdefghijklmnop"
AT_ONCE = 500  # Dovecot holds refusals back and lets them go twice a second, all at once


def today(offset):
    return time.strftime("%Y-%m-%d", time.gmtime(time.time() + offset * 86400))


class Lists:
    """Random accounts whose lists touch, overlap and lie at the ends of both families, written in every way."""

    def __init__(self, seed):
        self.draw = random.Random(seed)
        self.edges = []

    def base(self, family):
        if family == 4:
            return self.draw.choice((0, 0x0a000000, 0xc0000200, 0xfffffe00, self.draw.getrandbits(32))) + self.draw.randrange(512)
        return self.draw.choice((0, 0xfffe << 32, 0x10000 << 32, 0x20010db8 << 96, ((1 << 128) - 512), self.draw.getrandbits(128))) \
            + self.draw.randrange(512)

    def text(self, family, number):
        """One address in one of its spellings."""
        if family == 4:
            plain = str(ipaddress.IPv4Address(number))
            return self.draw.choice((plain, plain, "::ffff:" + plain, "::FFFF:%x:%x" % (number >> 16, number & 0xffff)))
        address = ipaddress.IPv6Address(number)
        return self.draw.choice((str(address), address.exploded, str(address).upper(), address.exploded.upper()))

    def value(self):
        family = self.draw.choice((4, 6))
        bits = 32 if family == 4 else 128
        number = min(self.base(family), (1 << bits) - 1)
        if family == 6 and number >> 32 == 0xffff:
            family, bits, number = 4, 32, number & 0xffffffff
        shape = self.draw.randrange(4)
        if shape == 0:
            self.edges.append((family, number, number))
            return self.text(family, number)
        if shape == 1:  # with host bits as they come
            prefix = self.draw.choice((0, 1, 8)) if self.draw.random() < 0.02 else bits - self.draw.randrange(0, min(bits, 70))
            host = bits - prefix
            self.edges.append((family, number >> host << host, (number >> host << host) + (1 << host) - 1))
            if family == 4 and self.draw.random() < 0.3:
                return "::ffff:%s/%d" % (ipaddress.IPv4Address(number), prefix + 96)
            address = ipaddress.IPv4Address(number) if family == 4 else ipaddress.IPv6Address(number)
            return "%s/%d" % (address, prefix)
        last = min(number + self.draw.randrange(1, 1 << self.draw.randrange(1, 24)), (1 << bits) - 1)
        self.edges.append((family, number, last))
        return "%s%s%s" % (self.text(family, number), self.draw.choice(("-", " - ")), self.text(family, last))

    def account(self, n):
        state = self.draw.choices(("restricted", "open", "observing", "closed"), (14, 1, 1, 1))[0]
        self.edges = []
        entries = []
        for _ in range(0 if state == "closed" else self.draw.randrange(1, 9)):
            entries.append({"value": self.value(), "remark": "",
                            "expires": self.draw.choices((None, today(-3), today(40)), (6, 1, 1))[0]})
        account = {"username": "user%05d" % n, "state": "suspended" if self.draw.random() < 0.05 else "active",
                   "password_hash": cheap_hash(n),
                   "senders": ["@acme.example"] if self.draw.random() < 0.3 else [],
                   "allowlist": {"enabled": state in ("restricted", "closed"), "observe": state == "observing",
                                 "entries": entries}}
        if self.draw.random() < 0.3:
            # An address belongs to one account only: taken from a block of its own, in both families.
            device = ipaddress.IPv4Address(0x64400000 + n) if n % 2 else ipaddress.IPv6Address((0x20010db80a << 88) + n)
            account["ip_auth"] = {"address": str(device), "device": "Scanner"}
        return account, self.edges

    def addresses(self, account, edges, others, count):
        """Where a mistake would show: the ends of the entries, one before and one behind, within, and anywhere."""
        found = []
        while len(found) < count:
            if edges and self.draw.random() < 0.85:
                family, first, last = self.draw.choice(edges)
                number = self.draw.choice((first, last, first - 1, last + 1, self.draw.randint(first, last)))
            else:
                family = self.draw.choice((4, 6))
                number = self.draw.getrandbits(32 if family == 4 else 128)
            if self.draw.random() < 0.08:
                bound = self.draw.choice([account, *others]).get("ip_auth")
                if bound:
                    address = ipaddress.ip_address(bound["address"])
                    family, number = address.version, int(address)
            if not 0 <= number < 1 << (32 if family == 4 else 128):
                continue
            if family == 6 and number >> 32 == 0xffff:
                continue  # Postfix hands on an IPv4-mapped client as IPv4
            # As the system prints a client's address for Postfix.
            packed = number.to_bytes(4 if family == 4 else 16, "big")
            found.append(socket.inet_ntop(socket.AF_INET if family == 4 else socket.AF_INET6, packed))
        return found


def cheap_hash(n):
    salt = n.to_bytes(4, "big")
    return "{SSHA256}" + base64.b64encode(hashlib.sha256(SECRET.encode() + salt).digest() + salt).decode()


class AuthSocket:
    """A client of Dovecot's auth protocol, as Postfix's smtpd is one."""

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(60)
        self.socket.connect(path)
        self.reader = self.socket.makefile("rb")
        self.socket.sendall(b"VERSION\t1\t2\nCPID\t%d\n" % os.getpid())
        for line in self.reader:
            if line == b"DONE\n":
                break

    def close(self):
        self.reader.close()
        self.socket.close()

    def ask(self, pairs, at_once=AT_ONCE):
        """Logs in with the right password for each (account, address), several at a time. True where it is let in; a
        temporary failure is neither and ends the test."""
        answers, sent = {}, 0
        while len(answers) < len(pairs):
            while sent < len(pairs) and sent - len(answers) < at_once:
                account, address = pairs[sent]
                resp = base64.b64encode(b"\0" + account.encode() + b"\0" + SECRET.encode()).decode()
                sent += 1
                self.socket.sendall(f"AUTH\t{sent}\tPLAIN\tservice=smtp\tnologin\tsecured\tlip=127.0.0.1\trip={address}\t"
                                    f"resp={resp}\n".encode())
            words = self.reader.readline().decode().rstrip("\n").split("\t")
            if words[0] == "OK":
                # A mark behind the name would be refused at MAIL FROM.
                user = next(word[5:] for word in words if word.startswith("user="))
                answers[int(words[1])] = "#" not in user
            elif words[0] == "FAIL":
                if any(word.startswith("temp") for word in words):
                    raise AssertionError(f"temporary failure for {pairs[int(words[1]) - 1]}: {words}")
                answers[int(words[1])] = False
            elif words[0] != "CONT":
                raise AssertionError(f"unexpected: {words}")
        return [answers[n + 1] for n in range(len(pairs))]


class Agreement(harness.RelayTest):

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        lists = Lists(16)
        made = [lists.account(n) for n in range(ACCOUNTS)]
        accounts = [account for account, _ in made]
        cls.pairs = [(account["username"], address) for account, edges in made
                     for address in lists.addresses(account, edges, accounts[:1], ADDRESSES)]
        revision = cls.pull()["revision"]
        for start in range(0, ACCOUNTS, 500):
            # Accounts before this part are as the relay has them.
            document = cls.pull() if start else {"revision": revision, "accounts": []}
            document["accounts"] += accounts[start:start + 500]
            cls.push_hashed(document)
        cls.accounts = {account["username"]: account for account in accounts}
        cls.auth_path = cls.start_second_dovecot()
        cls.decisions = cls.ask_ourselves(cls.pairs)

    @classmethod
    def push_hashed(cls, document):
        cls.push_acknowledging(document, "--confirm", "0")

    @classmethod
    def start_second_dovecot(cls):
        """The generated configuration, with other places to run in, and without the delay."""
        source = pathlib.Path(cls.ready["dovecot_conf"])
        state = source.parent.parent
        folder = pathlib.Path("/var/tmp") / cls.folder.name / "dc2"
        for name in ("run", "lib", "log"):
            (folder / name).mkdir(parents=True)
            (folder / name).chmod(0o755)
        text = source.read_text()
        for old, new in ((f"base_dir = {state}/dovecot/run", f"base_dir = {folder}/run"),
                         (f"state_dir = {state}/dovecot/lib", f"state_dir = {folder}/lib"),
                         ("instance_name = postern", "instance_name = postern-agreement"),
                         (f"log_path = {state}/log/dovecot.log", f"log_path = {folder}/log/dovecot.log"),
                         (f"unix_listener {state}/dovecot/auth-smtp", f"unix_listener {folder}/auth-smtp"),
                         ("auth_failure_delay = 2 secs", "auth_failure_delay = 0")):
            if text.count(old) != 1:
                raise AssertionError(f"not once in the generated configuration: {old}")
            text = text.replace(old, new)
        (folder / "dovecot.conf").write_text(text)
        cls.second = subprocess.Popen(["/usr/sbin/dovecot", "-F", "-c", str(folder / "dovecot.conf")],
                                      stdin=subprocess.DEVNULL)
        cls.addClassCleanup(cls.stop_second_dovecot)
        path = str(folder / "auth-smtp")
        harness.eventually(lambda: os.path.exists(path), "the second Dovecot's auth socket")
        return path

    @classmethod
    def stop_second_dovecot(cls):
        if cls.second.poll() is None:
            cls.second.send_signal(signal.SIGTERM)
        cls.second.wait(20)

    @classmethod
    def ask_ourselves(cls, pairs):
        """The decision of the daemon, which is core's, for both doors: {(account, address): (with, without)}."""
        url = urllib.parse.urlsplit(cls.ready["url"])
        connection = http.client.HTTPSConnection(url.hostname, url.port, timeout=30,
                                                 context=ssl.create_default_context(cafile=cls.ready["ca"]))
        headers = {"Authorization": f"Bearer {cls.token}", "Content-Type": "application/json"}
        found = {}
        for account, address in pairs:
            both = []
            for with_password in (True, False):
                connection.request("POST", "/v1/decisions", headers=headers, body=json.dumps(
                    {"account": account, "address": address, "with_password": with_password}))
                reply = connection.getresponse()
                body = reply.read()
                if reply.status != 200:
                    raise AssertionError(f"{account} {address}: {reply.status} {body!r}")
                both.append(json.loads(body)["allowed"])
            found[account, address] = tuple(both)
        connection.close()
        return found

    def postmap(self, table, keys):
        """{key: answer} of one of Postfix's tables; keys that it does not know are left out."""
        folder = pathlib.Path(self.ready["postfix_conf"]).parent
        tool = shutil.which("postmap", path="/usr/sbin:/usr/bin")
        done = subprocess.run([tool, "-c", str(folder), "-q", "-", f"sqlite:{folder}/{table}"], text=True, timeout=600,
                              input="".join(key + "\n" for key in keys), capture_output=True)
        # 1: at least one key is not there.
        self.assertIn(done.returncode, (0, 1), done.stderr)
        self.assertEqual(done.stderr, "")
        return dict(line.split("\t", 1) for line in done.stdout.splitlines())

    def compare(self, pairs, answers, what):
        wrong = [(pair, self.decisions[pair][0], answer) for pair, answer in zip(pairs, answers)
                 if self.decisions[pair][0] != answer]
        for (account, address), ours, _ in wrong[:5]:
            print("DIFFERENT:", what, account, address, "ours", ours, json.dumps(self.accounts[account]))
        self.assertEqual(len(wrong), 0, f"{len(wrong)} of {len(pairs)} pairs differ from {what}")

    def test_fault_F16_dovecot_decides_as_we_do(self):
        dovecot = AuthSocket(self.auth_path)
        started = time.monotonic()
        answers = dovecot.ask(self.pairs)
        dovecot.close()
        print(f"\n{len(self.pairs)} pairs, {sum(answers)} let in, Dovecot took {time.monotonic() - started:.1f} s")
        self.assertGreater(sum(answers), len(answers) // 5)
        self.assertGreater(len(answers) - sum(answers), len(answers) // 5)
        self.compare(self.pairs, answers, "Dovecot")

    def test_fault_F16_shipped_dovecot_decides_as_we_do(self):
        step = max(1, len(self.pairs) // SHIPPED_PAIRS)
        pairs = self.pairs[::step][:SHIPPED_PAIRS]
        dovecot = AuthSocket(str(pathlib.Path(self.ready["dovecot_conf"]).parent / "auth-smtp"))
        answers = dovecot.ask(pairs)
        dovecot.close()
        self.compare(pairs, answers, "the shipped Dovecot")

    def test_fault_F16_postfix_tables_decide_as_we_do(self):
        addresses = sorted({address for _, address in self.pairs})
        permitted = self.postmap("ipauth-permit.cf", addresses)
        named = self.postmap("ipauth-info.cf", addresses)
        differences = []
        for account, address in self.pairs:
            mine = named.get(address, "").endswith(f"account={account}") and permitted.get(address) == "OK"
            if mine != self.decisions[account, address][1]:
                differences.append((account, address, permitted.get(address), named.get(address)))
        self.assertEqual(differences, [])
        self.assertGreater(sum(without for _, without in self.decisions.values()), 0)
        # check_client_access asks for the leading parts of an address too; none may open the door.
        parts = {part for address in addresses for part in
                 (address.rsplit(".", n)[0] if "." in address else address.rsplit(":", n)[0] for n in (1, 2, 3)) if part}
        self.assertEqual(self.postmap("ipauth-permit.cf", sorted(parts - set(addresses))), {})

    def test_fault_F16_postfix_knows_who_is_suspended(self):
        answers = self.postmap("sasl-access.cf", sorted(self.accounts))
        for username, account in self.accounts.items():
            expected = "554 5.7.1" if account["state"] == "suspended" else "DUNNO" if account["senders"] else "OK"
            self.assertTrue(answers[username].startswith(expected), (username, answers[username], expected))

    def test_posternctl_decides_as_the_daemon_does(self):
        path = self.folder / "decide.json"
        self.client("pull", "-o", path)
        for account, address in self.pairs[::max(1, len(self.pairs) // 60)]:
            for door, options in ((0, ()), (1, ("--without-password",))):
                status, answer = self.client_json("decide", "--config", path, "--account", account, "--address", address,
                                                  *options, status=None)
                self.assertEqual(answer["allowed"], self.decisions[account, address][door])
                self.assertEqual(status, 0 if answer["allowed"] else 1)


if __name__ == "__main__":
    harness.main()
