"""A change that is not kept yet refuses softly, and is taken back by nobody's doing."""

import json
import os
import signal
import unittest

from harness import RelayTest, alive, eventually, main


class Window(RelayTest):
    password = None

    def test_01_set_up(self):
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True,
            "allowlist": {"enabled": True, "observe": False, "keep_out": [],
                          "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.16/28"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        answer, _ = self.push_acknowledging(configuration)
        type(self).password = answer["generated"]["billing"]
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.17", "billing", self.password)
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")
        eventually(lambda: len(self.activity("billing", "accepted")) == 2, "activity of both senders")

    def narrow(self, *arguments):
        configuration = self.pull()
        billing = self.account(configuration, "billing")
        billing["allowlist"]["entries"] = [one for one in billing["allowlist"]["entries"] if "/" not in one["value"]]
        billing["ip_auth"] = None
        return self.push_acknowledging(configuration, *arguments)

    def test_02_not_kept_it_refuses_softly(self):
        answer, codes = self.narrow("--confirm", "300")
        self.assertEqual(answer["state"], "applied")
        self.assertIn("appliance-cut-off", codes)
        self.assertTrue({"sender-blocked", "all-senders-blocked"} & set(codes), codes)
        self.assertSwaks(self.MAIL_REFUSED, "450", "127.0.0.17", "billing", self.password)
        self.assertSwaks(self.RCPT_REFUSED, "450", "127.0.0.5", port="appliance")
        # Who was never let in is refused as ever, and who is let in by both states sends.
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.3", "billing", self.password)
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.6", port="appliance")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)
        deferred = eventually(lambda: len(found := self.activity("billing", "deferred")) == 2 and found, "deferred rows")
        self.assertEqual({address: row["method"] for address, row in deferred.items()},
                         {"127.0.0.17": "password", "127.0.0.5": "ip_auth"})

    def test_03_a_second_change_waits(self):
        configuration = self.pull()
        self.account(configuration, "billing")["description"] = "Another"
        answer = self.push(configuration, status=3)
        self.assertEqual(answer["reason"], "pending")

    def test_04_reverted_all_are_back(self):
        self.client("revert")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.17", "billing", self.password)
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")

    def test_05_kept_it_refuses_for_good(self):
        self.narrow("--confirm", "300")
        self.client("keep")
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.17", "billing", self.password)
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.5", port="appliance")

    def test_06_suspension_has_no_window(self):
        configuration = self.pull()
        self.account(configuration, "billing")["state"] = "suspended"
        answer, _ = self.push_acknowledging(configuration, "--confirm", "300")
        self.assertEqual(answer["state"], "confirmed")
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.2", "billing", self.password)
        eventually(lambda: "127.0.0.2" in self.activity("billing", "suspended"), "activity: suspended")
        configuration = self.pull()
        self.account(configuration, "billing")["state"] = "active"
        self.push_acknowledging(configuration)
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)

    def test_07_a_dead_daemon_keeps_nothing_alive(self):
        configuration = self.pull()
        self.account(configuration, "billing")["allowlist"]["entries"] = [{"value": "127.0.0.99"}]
        answer, _ = self.push_acknowledging(configuration, "--confirm", "30")
        self.assertEqual(answer["state"], "applied", json.dumps(answer))
        self.assertSwaks(self.MAIL_REFUSED, "450", "127.0.0.2", "billing", self.password)
        os.kill(self.ready["pid"], signal.SIGKILL)
        eventually(lambda: not alive(self.ready["pid"]), "the daemon is gone")
        eventually(lambda: self.swaks("127.0.0.2", "billing", self.password)[0] == self.ACCEPTED,
                   "the window has lapsed", 60)
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.99", "billing", self.password)


if __name__ == "__main__":
    main()
