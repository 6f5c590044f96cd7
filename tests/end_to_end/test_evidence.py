"""Old logs count: what a mail log tells before anything is installed."""

import datetime
import json
import pathlib
import unittest

from harness import RelayTest, eventually, main


class Evidence(RelayTest):
    password = None

    def test_01_an_account_that_is_open_sends(self):
        configuration = self.pull()
        configuration["accounts"].append({"username": "billing", "generate_password": True})
        answer, _ = self.push_acknowledging(configuration)
        type(self).password = answer["generated"]["billing"]
        for source in ("127.0.0.2", "127.0.0.17", "127.0.0.17"):
            self.assertSwaks(self.ACCEPTED, "235", source, "billing", self.password)

    def start(self):
        """The list turned on with 127.0.0.2 alone: (base, draft) as files."""
        base = self.pull()
        draft = json.loads(json.dumps(base))
        self.account(draft, "billing")["allowlist"] = {"enabled": True, "observe": False, "keep_out": [],
                                                       "entries": [{"value": "127.0.0.2"}]}
        return self.write("base.json", base), self.write("draft.json", draft)

    def test_02_without_a_log_it_is_not_known_who_sends(self):
        base, draft = self.start()
        _, answer = self.client_json("analyze", "--base", base, "--draft", draft, status=1)
        codes = {finding["code"]: finding["severity"] for finding in answer["findings"]}
        self.assertEqual(codes.get("evidence-missing"), "lockout")
        self.assertNotIn("sender-blocked", codes)

    def test_03_the_mail_log_names_the_senders(self):
        log = pathlib.Path(self.ready["postfix_conf"]).parents[1] / "log" / "mail.log"
        _, output = self.client("activity", "import", "--from", "postfix", log)
        activity = self.write("activity.csv", output)
        self.assertIn("127.0.0.17", output)

        base, draft = self.start()
        today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        _, answer = self.client_json("analyze", "--base", base, "--draft", draft, "--activity", activity,
                                     "--coverage", f"{today}..{today}", status=1)
        codes = [finding["code"] for finding in answer["findings"]]
        self.assertNotIn("evidence-missing", codes)
        blocked = next(finding for finding in answer["findings"] if finding["code"] == "sender-blocked")
        self.assertEqual([(one["address"], one["count"]) for one in blocked["addresses"]], [("127.0.0.17", 2)])

    def test_04_the_relay_says_the_same(self):
        eventually(lambda: self.activity("billing", "accepted").get("127.0.0.17", {}).get("count") == 2,
                   "activity of 127.0.0.17")
        _, draft = self.start()
        answer = self.push(draft, status=3)
        blocked = next(finding for finding in answer["findings"] if finding["code"] == "sender-blocked")
        self.assertEqual([one["address"] for one in blocked["addresses"]], ["127.0.0.17"])


if __name__ == "__main__":
    main()
