"""posternctl smtp-test against a real Postfix and Dovecot, and against swaks on the same server."""

import json
import pathlib
import re
import subprocess
import unittest

from harness import PROGRAMS, RelayTest, eventually, main

STARTTLS = ["resolve", "connect", "banner", "ehlo", "tls", "certificate"]
IMPLICIT = ["resolve", "connect", "tls", "certificate", "banner", "ehlo"]


class SmtpTest(RelayTest):
    passwords = {}

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        configuration = cls.pull()
        configuration["accounts"] += [
            {"username": "billing", "generate_password": True, "senders": ["@acme.example"],
             "allowlist": {"enabled": True, "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.16/28"}]},
             "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}},
            {"username": "crm", "generate_password": True, "state": "suspended"},
            {"username": "empty", "ip_auth": {"address": "127.0.0.7", "device": "Door"}}]
        answer, _ = cls.push_acknowledging(configuration)
        cls.passwords = answer["generated"]

    def probe(self, source, *arguments, port="submission", account="billing", password=None, status=None, ca=True,
              sender="someone@acme.example", recipient="recipient@example.net"):
        """Runs smtp-test. Returns (exit status, answer); no output may hold the password."""
        command = [PROGRAMS / "posternctl", "smtp-test",
                   f"{self.ready[port]['host']}:{self.ready[port]['port']}", "--source", source, "--json", *arguments]
        if ca:
            command += ["--ca", self.ready["ca"]]
        if sender:
            command += ["--mail-from", sender]
        if recipient:
            command += ["--rcpt-to", recipient]
        secret = None
        if account:
            secret = password or self.passwords[account]
            command += ["--username", account, "--password-file", "-"]
        done = subprocess.run([str(word) for word in command], env=self.environment, input=secret, text=True,
                              stdin=None if secret else subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=70)
        if secret:
            self.assertNotIn(secret, done.stdout + done.stderr)
        answer = json.loads(done.stdout)
        if status is not None:
            self.assertEqual(done.returncode, status, done.stdout)
        return done.returncode, answer

    def steps(self, answer):
        return [step["step"] + ("" if step["ok"] else "!") for step in answer["steps"]]

    def messages(self):
        """The ids of the test messages that the relay accepted and kept."""
        found = []
        for path in pathlib.Path(self.ready["mail_dir"]).rglob("*"):
            if path.is_file():
                found += re.findall(rb"X-Postern-Test: (\S+)", path.read_bytes())
        return [one.decode() for one in found]

    def test_01_accepted_and_nothing_sent(self):
        _, answer = self.probe("127.0.0.2", status=0)
        self.assertEqual((answer["ok"], answer["cause"]), (True, "accepted"))
        self.assertEqual(self.steps(answer), STARTTLS + ["auth", "mail", "rcpt", "quit"])
        _, answer = self.probe("127.0.0.17", "--tls", "implicit", port="smtps", status=0)
        self.assertEqual(self.steps(answer), IMPLICIT + ["auth", "mail", "rcpt", "quit"])
        _, answer = self.probe("127.0.0.2", "--mechanism", "LOGIN", sender=None, recipient=None, status=0)
        self.assertEqual(self.steps(answer), STARTTLS + ["auth", "quit"])
        self.assertEqual(self.messages(), [])

    def test_02_one_marked_message_when_asked(self):
        _, answer = self.probe("127.0.0.2", "--send", status=0)
        self.assertEqual(self.steps(answer), STARTTLS + ["auth", "mail", "rcpt", "data", "quit"])
        self.assertIn("accepted one test message", answer["verdict"])
        found = eventually(self.messages, "the message is kept")
        self.assertEqual(len(found), 1)
        self.assertEqual(answer["message_id"], f"<{found[0]}@postern.invalid>")

    def test_03_off_the_list(self):
        _, answer = self.probe("127.0.0.3", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("auth-failed", "auth!"))
        self.assertIn("does not let this address (127.0.0.3) in", answer["verdict"])
        # The relay knows more than its reply says.
        _, answer = self.probe("127.0.0.3", "--relay", "test", status=1)
        self.assertEqual(answer["cause"], "not-on-list")
        self.assertEqual(answer["decision"], {"allowed": False, "reason": "off-list", "entry": None})
        self.assertIn("password is right", answer["verdict"])

    def test_04_stage_and_reply_agree_with_swaks(self):
        for source, account in (("127.0.0.3", "billing"), ("127.0.0.2", "billing")):
            _, answer = self.probe(source, account=account, sender="other@foreign.example")
            failing = answer["steps"][-1]
            status, output = self.swaks(source, account, self.passwords[account], sender="other@foreign.example")
            said = [line for line in output.splitlines() if line.startswith("<")]
            self.assertTrue(any(failing["reply"].split(";")[0] in line for line in said), (failing, output))
            self.assertEqual(status, self.AUTH_REFUSED if failing["step"] == "auth" else self.MAIL_REFUSED, output)

    def test_05_wrong_password(self):
        _, answer = self.probe("127.0.0.2", "--relay", "test", password="certainly-not-this-one", status=1)
        self.assertEqual(answer["cause"], "auth-failed")
        self.assertIn("wrong", answer["verdict"])
        self.assertTrue(answer["decision"]["allowed"])

    def test_06_suspended(self):
        _, answer = self.probe("127.0.0.2", "--relay", "test", account="crm", status=1)
        self.assertEqual(answer["cause"], "suspended")

    def test_07_sender_refused(self):
        _, answer = self.probe("127.0.0.2", sender="other@foreign.example", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("sender-refused", "mail!"))
        self.assertTrue(answer["verdict"].startswith("Signed in as billing, but"), answer["verdict"])

    def test_08_appliance(self):
        _, answer = self.probe("127.0.0.5", "--tls", "none", port="appliance", account=None, status=0)
        self.assertTrue(answer["verdict"].startswith("Without a password"), answer["verdict"])
        _, answer = self.probe("127.0.0.6", "--tls", "none", port="appliance", account=None, status=1)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("ip-auth-inactive", "rcpt!"))

    def test_09_tls_modes(self):
        _, answer = self.probe("127.0.0.2", "--tls", "implicit", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)), ("tls-mode", ["resolve", "connect", "tls!"]))
        self.assertIn("wants STARTTLS", answer["verdict"])
        _, answer = self.probe("127.0.0.2", "--tls", "starttls", port="smtps", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)), ("tls-mode", ["resolve", "connect", "banner!"]))
        self.assertIn("wants TLS from the start", answer["verdict"])
        _, answer = self.probe("127.0.0.2", "--tls", "none", status=1)
        self.assertEqual(answer["cause"], "auth-not-offered")

    def test_10_certificate(self):
        _, answer = self.probe("127.0.0.2", ca=False, status=5)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("certificate", "certificate!"))
        self.assertFalse([line for line in answer["transcript"] if line["text"].startswith("AUTH")])
        key = answer["certificates"][0]["key_sha256"]
        self.probe("127.0.0.2", "--pin", key, ca=False, status=0)
        _, answer = self.probe("127.0.0.2", "--pin", key[:-1] + ("0" if key[-1] != "0" else "1"), ca=False, status=5)
        self.assertIn("not the one", answer["verdict"])

    def test_11_put_off_while_a_change_is_not_kept(self):
        configuration = self.pull()
        allowlist = self.account(configuration, "billing")["allowlist"]
        allowlist["entries"] = [one for one in allowlist["entries"] if one["value"] == "127.0.0.2"]
        self.push_acknowledging(configuration, "--confirm", "60")
        _, answer = self.probe("127.0.0.17", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("try-later", "mail!"))
        self.probe("127.0.0.2", status=0)
        self.client("keep")
        _, answer = self.probe("127.0.0.17", status=1)
        self.assertEqual((answer["cause"], self.steps(answer)[-1]), ("auth-failed", "auth!"))

    def test_12_use(self):
        for arguments in (["127.0.0.1"], ["127.1:25"], ["127.0.0.1:0"], ["::1:25"], ["127.0.0.1:25", "--tls", "maybe"],
                          ["127.0.0.1:25", "--send"], ["127.0.0.1:25", "--mail-from", "a@b\r\nRCPT TO:<c@d>"],
                          ["127.0.0.1:25", "--source", "010.0.0.1"], ["127.0.0.1:25", "--pin", "12"]):
            with self.subTest(arguments=arguments):
                self.client("smtp-test", *arguments, status=2)
        self.client("smtp-test", "127.0.0.1:1", status=4)
        self.client("smtp-test", "nothing.invalid:25", status=4)


if __name__ == "__main__":
    main()
