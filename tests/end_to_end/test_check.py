"""postern-relayd check tries the running servers for real, and names the setting that somebody broke."""

import json
import os
import pathlib
import re
import socket
import subprocess
import unittest

from harness import PROGRAMS, RelayTest, eventually, main
from mail_client import Session, attempt


FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


class Check(RelayTest):
    def relayd(self, *arguments, status=0):
        done = subprocess.run([PROGRAMS / "postern-relayd", *arguments], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=180)
        self.assertEqual(done.returncode, status, done.stdout + done.stderr)
        return done.stdout

    def check(self, status=0):
        answer = json.loads(self.relayd("check", "--state", self.state, "--json", status=status))
        self.assertEqual(answer["ok"], status == 0)
        return {one["check"]: one for one in answer["checks"]}

    def off(self):
        return {name: one for name, one in self.check(1).items() if not one["ok"]}

    def test_01_all_is_as_it_must_be(self):
        before = self.pull()
        checks = self.check()
        self.assertGreater(len(checks), 35)
        self.assertEqual(self.pull(), before, "the check changes nothing of anybody's")
        kept = list(pathlib.Path(self.ready["mail_dir"]).glob("*/new/*"))
        self.assertEqual(kept, [], "no message is delivered")

    def broken(self, settings):
        """Breaks settings the way somebody with an editor would, has them read, and says what the check names."""
        for name, pattern, replacement, _ in settings:
            path = self.state / name
            text = path.read_text()
            changed = re.sub(pattern, replacement, text)
            self.assertNotEqual(text, changed, pattern)
            path.write_text(changed)
        postfix = self.state / "unpacked" / "usr" / "sbin" / "postfix"
        subprocess.run([postfix if postfix.exists() else "/usr/sbin/postfix", "-c", self.state / "postfix", "reload"],
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        subprocess.run(["/usr/bin/doveadm", "-c", self.ready["dovecot_conf"], "reload"], check=True)
        return self.off()

    def mended(self):
        self.relayd("mta", "reload", "--state", self.state)

    BROKEN = (
        ("postfix/master.cf", "(?m)^    -o smtpd_tls_auth_only=yes\n", "", ()),
        ("postfix/master.cf", "smtpd_tls_security_level=encrypt", "smtpd_tls_security_level=may",
         ("mail-in-clear",)),
        ("postfix/main.cf", "smtpd_forbid_bare_newline = normalize", "smtpd_forbid_bare_newline = no",
         ("end-of-data-LF.LF", "end-of-data-LF.CRLF")),
        ("postfix/main.cf", "(?m)^mynetworks =$", "mynetworks = 127.0.0.0/8", ()),
        ("postfix/master.cf", ", reject_authenticated_sender_login_mismatch", "",
         ("submission-sender", "smtps-sender")),
        ("dovecot/dovecot.conf", "auth_cache_size = 0", "auth_cache_size = 10M", ("old-password",)),
        ("postfix/main.cf", "(?m)^smtpd_reject_footer.*$", "", ("reject-footer",)))

    def test_02_a_broken_setting_is_named(self):
        # All at once, and with all the time of the full run each alone.
        for settings in [self.BROKEN, *([one] for one in self.BROKEN if FULL)]:
            off = self.broken(settings)
            self.mended()
            for name, pattern, _, checks in settings:
                with self.subTest(setting=pattern, of=len(settings)):
                    self.assertIn("file " + name.rsplit("/", 1)[1], off)
                    self.assertTrue(set(checks) <= set(off), f"{checks} in {sorted(off)}")
                    for check in checks:
                        self.assertTrue(off[check]["remedy"])

    def test_03_servers_that_do_not_run(self):
        self.relayd("mta", "stop", "--state", self.state)
        off = self.off()
        self.assertIn("postfix-runs", off)
        self.assertIn("dovecot-runs", off)
        port = self.ready["submission"]["port"]
        with socket.create_server(("127.0.0.1", port)):
            with self.assertRaisesRegex(AssertionError, f"listens on port {port} already"):
                self.relayd("mta", "start", "--state", self.state)
        self.relayd("mta", "start", "--state", self.state)

    def test_04_behind_a_proxy(self):
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True, "ip_auth": {"address": "203.0.113.5", "device": "Scanner"},
            "allowlist": {"enabled": True, "observe": False, "keep_out": [], "entries": [{"value": "203.0.113.9"}]}})
        answer, _ = self.push_acknowledging(configuration)
        password = answer["generated"]["billing"]
        self.relayd("mta", "reload", "--state", self.state, "--proxy-protocol", "on")
        self.check()
        for source, code in (("203.0.113.9", 235), ("203.0.113.8", 535)):
            line = f"PROXY TCP4 {source} 192.0.2.1 40000 587\r\n".encode()
            session = Session(self.ready["submission"], "127.0.0.1", self.ready["ca"], before=line)
            self.assertEqual(session.login("billing", password), code, session.last)
            if code == 235:
                self.assertEqual((session.mail(), session.rcpt(), session.data()), (250, 250, 250))
            session.close()
        eventually(lambda: "203.0.113.9" in self.activity("billing", "accepted"), "the address behind the proxy is seen")
        self.relayd("mta", "reload", "--state", self.state, "--proxy-protocol", "off")
        self.assertEqual(attempt(self.ready, "127.0.0.9", "billing", password)[:2], ("auth", 535))


if __name__ == "__main__":
    main()
