"""posternctl smtp-test against Postfix, aiosmtpd, Exim and OpenSMTPD: no wrong verdict, and swaks sees the same.

Every case of the table runs on every server that can be started here. Its verdict is known beforehand from how the
server was set up; the stage and the last reply must be those that swaks gets from the same server.
"""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import tempfile
import unittest

import mail_servers
from mail_servers import ACCOUNT, GOOD, LATER, NOBODY, PASSWORD, SENDER, TOKEN
from harness import PROGRAMS, SKIPPED

SWAKS = "/usr/bin/swaks"
# What swaks ends with when this stage fails.
STAGE = {"connect": 2, "banner": 21, "ehlo": 22, "tls": 29, "certificate": 29, "auth": 28, "mail": 23, "rcpt": 24,
         "data": 25, None: 0}


class Case:
    def __init__(self, name, port, tls, cause, stage=None, account=None, password=PASSWORD, mechanism=None,
                 sender=SENDER, recipient=GOOD, trusted=True, send=False, words="", swaks=True, status=None):
        self.__dict__.update({key: value for key, value in locals().items() if key != "self"})
        if status is None:
            self.status = 0 if cause == "accepted" else 5 if cause == "certificate" else 1


def cases(server):
    """The table. A `stage` is the step that fails."""
    signed = dict(account=ACCOUNT)
    table = [
        Case("STARTTLS", "submission", "starttls", "accepted", **signed, words="none was sent"),
        Case("TLS from the start", "smtps", "implicit", "accepted", **signed),
        Case("no sign-in, no TLS", "open", "none", "accepted", words="Without a password"),
        Case("one message, STARTTLS", "submission", "starttls", "accepted", **signed, send=True, words="one test message"),
        Case("one message without password", "open", "none", "accepted", send=True),
        Case("wrong password, STARTTLS", "submission", "starttls", "auth-failed", "auth", account=ACCOUNT,
             password="canary-wrong", words="password is wrong"),
        Case("wrong password, TLS", "smtps", "implicit", "auth-failed", "auth", account=ACCOUNT, password="canary-wrong"),
        Case("no such account", "smtps", "implicit", "auth-failed", "auth", account="nobody-at-all"),
        Case("must sign in", "submission", "starttls", "ip-auth-inactive", server.unsigned, words="without a password"),
        Case("must sign in, TLS", "smtps", "implicit", "ip-auth-inactive", server.unsigned),
        Case("no sign-in offered", "open", "none", "auth-not-offered", "auth", account=ACCOUNT),
        Case("no sign-in before TLS", "submission", "none", "auth-not-offered", "auth", account=ACCOUNT,
             words="without TLS"),
        Case("sender of another", "submission", "starttls", "sender-refused", server.sender_stage, **signed,
             sender="boss@example.test", words="does not let this account send as"),
        Case("no such recipient", "submission", "starttls", "recipient-refused", "rcpt", **signed, recipient=NOBODY),
        Case("no such recipient, open", "open", "none", "recipient-refused", "rcpt", recipient=NOBODY),
        Case("greylisted", "submission", "starttls", "try-later", "rcpt", **signed, recipient=LATER,
             words="try again in 5 minutes, it says"),
        Case("greylisted, open", "open", "none", "try-later", "rcpt", recipient=LATER, words="try again in 5 minutes, it says"),
        Case("465 taken for 587", "submission", "implicit", "tls-mode", "tls", **signed, words="wants STARTTLS"),
        # swaks waits for a banner until its own time is over and then says 21, or 2 as it feels.
        Case("587 taken for 465", "smtps", "starttls", "tls-mode", "banner", **signed, swaks=False,
             words="wants TLS from the start"),
        Case("STARTTLS missing", "open", "starttls", "starttls-missing", "tls"),
        Case("unknown authority", "submission", "starttls", "certificate", "certificate", **signed, trusted=False),
        Case("unknown authority, TLS", "smtps", "implicit", "certificate", "certificate", **signed, trusted=False),
    ]
    for mechanism in server.mechanisms:
        token = mechanism == "XOAUTH2"
        # swaks knows neither SCRAM nor XOAUTH2.
        known = mechanism in ("PLAIN", "LOGIN", "CRAM-MD5")
        for port, tls in (("submission", "starttls"), ("smtps", "implicit")):
            table.append(Case(f"{mechanism}, {tls}", port, tls, "accepted", **signed, mechanism=mechanism,
                              password=TOKEN if token else PASSWORD, swaks=known))
            table.append(Case(f"{mechanism}, wrong, {tls}", port, tls, "auth-failed", "auth", **signed,
                              mechanism=mechanism, password="canary-wrong", swaks=known))
    foreign = next(one for one in ("XOAUTH2", "SCRAM-SHA-256") if one not in server.mechanisms)
    table.append(Case("mechanism not offered", "submission", "starttls", "mechanism", "auth", **signed,
                      mechanism=foreign, swaks=False))
    return [case for case in table if case.recipient not in (None, LATER) or server.greylists]


class OnServer:
    """All cases on the server of `kind`."""

    kind = None

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-mta.", dir="/var/tmp"))
        cls.folder.chmod(0o755)
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        certificates = cls.folder / "tls"
        certificates.mkdir()
        mail_servers.make_certificates(certificates)
        place = cls.folder / "server"
        place.mkdir(mode=0o755)
        cls.server = cls.kind(place, certificates)
        cls.addClassCleanup(cls.server.stop)
        try:
            cls.server.start()
        except mail_servers.CannotStart as reason:
            raise unittest.SkipTest(str(reason))
        cls.home = cls.folder / "home"
        cls.home.mkdir()
        cls.environment = {"PATH": "/usr/bin:/bin", "HOME": str(cls.home), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                           "XDG_CONFIG_HOME": str(cls.home)}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                cls.environment[name] = os.environ[name]

    def probe(self, case, as_json=True):
        """(exit status, answer); without `as_json` what a person reads. The password is in neither."""
        command = [PROGRAMS / "posternctl", "smtp-test", f"127.0.0.1:{self.server.ports[case.port]}", "--tls", case.tls,
                   "--mail-from", case.sender, "--rcpt-to", case.recipient, "--timeout", "4"]
        if as_json:
            command.append("--json")
        if case.trusted:
            command += ["--ca", self.server.ca]
        if case.account:
            command += ["--username", case.account, "--password-file", "-"]
        if case.mechanism:
            command += ["--mechanism", case.mechanism]
        if case.send:
            command.append("--send")
        done = subprocess.run([str(word) for word in command], env=self.environment, text=True, timeout=70,
                              input=case.password if case.account else "", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertNotIn("canary", done.stdout + done.stderr)
        self.assertEqual(done.stderr, "")
        self.assertFalse([path for path in self.home.rglob("*") if path.is_file() and path.name != "swaks.conf"])
        return done.returncode, json.loads(done.stdout) if as_json else done.stdout

    def swaks(self, case):
        command = [SWAKS, "--server", "127.0.0.1", "--port", str(self.server.ports[case.port]), "--from", case.sender,
                   "--to", case.recipient, "--helo", "[127.0.0.1]", "--timeout", "20", "--quit-after", "RCPT"]
        if case.tls != "none":
            command += ["--tls" if case.tls == "starttls" else "--tls-on-connect", "--tls-verify"]
            if case.trusted:
                command += ["--tls-ca-path", str(self.server.ca)]
        if case.account:
            secret = self.home / "swaks.conf"
            secret.touch(mode=0o600)
            secret.write_text(f"auth {case.mechanism or 'PLAIN'}\nauth-user {case.account}\nauth-password {case.password}\n")
            command += ["--config", str(secret)]
        done = subprocess.run(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=60)
        return done.returncode, done.stdout

    def judge(self, case):
        before = self.server.test_messages()
        status, answer = self.probe(case)
        steps = answer["steps"]
        told = json.dumps(answer, indent=1)
        self.assertEqual(answer["cause"], case.cause, told)
        self.assertEqual(answer["ok"], case.cause == "accepted", told)
        self.assertEqual([one["step"] for one in steps if not one["ok"]], [case.stage] if case.stage else [], told)
        self.assertEqual(status, case.status, told)
        self.assertIn(case.words, answer["verdict"])
        self.assertEqual(self.server.test_messages() - before, 1 if case.send else 0)
        if not case.swaks or case.send:
            return
        code, output = self.swaks(case)
        self.assertEqual(code, STAGE[case.stage], f"{told}\n{output}")
        last = steps[-1]
        if case.stage in ("banner", "auth", "mail", "rcpt", "data") and last["reply"]:
            for line in last["reply"].split("  "):
                self.assertIn(line, output)

    def test_cases(self):
        for case in cases(self.server):
            with self.subTest(case.name):
                self.judge(case)

    def test_text_says_the_same(self):
        """The verdict comes first; steps and transcript follow."""
        for case in (Case("", "submission", "starttls", "", account=ACCOUNT, password="canary-wrong"),
                     Case("", "smtps", "implicit", "", trusted=False), Case("", "open", "none", "")):
            status, answer = self.probe(case)
            text_status, text = self.probe(case, as_json=False)
            self.assertEqual(text_status, status)
            self.assertEqual(text.splitlines()[0], answer["verdict"])
            for step in answer["steps"]:
                self.assertRegex(text, rf"(?m)^{step['step']} +{'ok' if step['ok'] else 'FAIL'}")
            if answer["cause"] == "certificate":
                self.assertIn(f"--pin {answer['certificates'][0]['key_sha256']}", text)

    def test_offers_are_shown(self):
        """SIZE, 8BITMIME, PIPELINING and SMTPUTF8 as this server offers them, read without Postern."""
        import smtplib
        with smtplib.SMTP("127.0.0.1", self.server.ports["open"], timeout=20) as plain:
            plain.ehlo()
            offered = {name.upper() for name in plain.esmtp_features}
        _, answer = self.probe(Case("", "open", "none", "accepted"))
        shown = next(one["detail"] for one in answer["steps"] if one["step"] == "ehlo")
        words = {word.upper() for part in shown.removeprefix("offers ").split(", ") for word in part.split()[:1]}
        self.assertEqual(words, offered)
        self.assertTrue({"SIZE", "8BITMIME"} & offered)


class OnPostfix(OnServer, unittest.TestCase):
    kind = mail_servers.Postfix


class OnAiosmtpd(OnServer, unittest.TestCase):
    kind = mail_servers.Aiosmtpd


class OnExim(OnServer, unittest.TestCase):
    kind = mail_servers.Exim


class OnOpenSmtpd(OnServer, unittest.TestCase):
    kind = mail_servers.OpenSmtpd

    def tls_works(self):
        """Can anybody have TLS from it? The one of Debian 12 cannot sign with its own key under OpenSSL 3."""
        context = ssl.create_default_context(cafile=self.server.ca)
        with contextlib.suppress(OSError):
            with socket.create_connection(("127.0.0.1", self.server.ports["smtps"]), 10) as plain:
                with context.wrap_socket(plain, server_hostname="127.0.0.1") as secured:
                    return secured.recv(3) == b"220"
        return False

    def test_cases(self):
        works = self.tls_works()
        for case in cases(self.server):
            with self.subTest(case.name):
                if not works and case.tls != "none" and case.port != "open" and case.cause not in ("tls-mode",):
                    # Then that is the verdict, and nobody is blamed for a password.
                    case.cause, case.stage, case.status, case.send = "protocol", "tls", 1, False
                    case.words = "it ended TLS"
                if works or (case.cause, case.port) != ("tls-mode", "smtps"):
                    self.judge(case)
        if not works:
            self.skipTest("this OpenSMTPD cannot do TLS with this OpenSSL (OpenSMTPD/OpenSMTPD#1239): the cases that "
                          "need it were judged as what they are, a server whose TLS fails")


if __name__ == "__main__":
    for program in (PROGRAMS / "posternctl", SWAKS, "/usr/bin/openssl"):
        if not os.access(program, os.X_OK):
            print(f"SKIPPED: {program} is missing")
            raise SystemExit(SKIPPED)
    outcome = unittest.main(verbosity=2, exit=False).result
    if outcome.testsRun == 0 and outcome.skipped: # the server could not be started
        print(f"SKIPPED: {outcome.skipped[0][1]}")
        raise SystemExit(SKIPPED)
    raise SystemExit(not outcome.wasSuccessful())
