"""postern-relayd is never in the path of a message: stopped or killed, mail goes on as it was pushed."""

import os
import signal
import time
import unittest

from harness import RelayTest, alive, eventually, main


class DaemonDown(RelayTest):
    password = None

    def test_01_set_up(self):
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True,
            "allowlist": {"enabled": True, "observe": False, "keep_out": [], "entries": [{"value": "127.0.0.2"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        answer, _ = self.push_acknowledging(configuration)
        type(self).password = answer["generated"]["billing"]
        self.check_mail()

    def check_mail(self):
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.3", "billing", self.password)
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.6", port="appliance")

    def test_02_a_push_to_a_halted_daemon_gives_up(self):
        draft = self.write("draft.json", self.pull())
        text = draft.read_text()
        os.kill(self.ready["pid"], signal.SIGSTOP)
        try:
            self.check_mail()
            self.client("push", draft, "--json", status=4, timeout=60)
        finally:
            os.kill(self.ready["pid"], signal.SIGCONT)
        self.assertEqual(draft.read_text(), text)

    def test_03_killed_daemon_changes_no_answer(self):
        servers = self.mailServers()
        os.kill(self.ready["pid"], signal.SIGKILL)
        eventually(lambda: not alive(self.ready["pid"]), "the daemon is gone")
        self.check_mail()
        self.assertEqual(self.mailServers(), servers)
        self.assertIsNone(self.runner.poll(), "tools/run stays")

    def test_04_a_push_says_so_in_time_and_keeps_the_draft(self):
        draft = self.write("draft.json", {"revision": 2, "accounts": []})
        text = draft.read_text()
        self.client("push", draft, "--json", status=4, timeout=5)
        self.assertEqual(draft.read_text(), text)

    def test_05_everything_ends_though_the_daemon_is_dead(self):
        began = time.monotonic()
        self.stop_relay()
        self.assertLess(time.monotonic() - began, 20)


if __name__ == "__main__":
    main()
