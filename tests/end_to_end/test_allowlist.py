"""The main job, end to end: an account, its allowlist from CSV, pushed, and proved with swaks."""

import json
import unittest

from harness import RelayTest, eventually, main


class Allowlist(RelayTest):
    password = None
    servers = None

    def test_01_account_and_list_are_pushed(self):
        configuration = self.pull()
        self.assertEqual(configuration["accounts"], [])
        configuration["accounts"].append({"username": "billing", "description": "Billing server",
                                          "generate_password": True})
        answer, codes = self.push_acknowledging(configuration)
        self.assertEqual(codes, [], "a new account narrows nothing and opens nothing that was closed")
        type(self).password = answer["generated"]["billing"]
        self.assertRegex(self.password, r"^[a-z2-7]{26}$|^[A-Z2-7]{26}$")
        type(self).servers = self.mailServers()

        csv = self.write("billing.csv", "value,remark\n127.0.0.2,Billing server\n127.0.0.16/28,Branch\n")
        before = self.write("before.json", self.pull())
        after = self.folder / "after.json"
        self.client("csv", "import", csv, "--config", before, "--account", "billing", "--mode", "add", "--turn-on",
                    "-o", after)
        configuration = json.loads(after.read_text())
        self.account(configuration, "billing")["ip_auth"] = {"address": "127.0.0.5", "device": "Scanner"}
        self.push_acknowledging(configuration)

        listed = self.account(self.pull(), "billing")
        self.assertEqual([entry["value"] for entry in listed["allowlist"]["entries"]], ["127.0.0.2", "127.0.0.16/28"])
        self.assertTrue(listed["allowlist"]["enabled"])
        self.assertEqual(listed["ip_auth"]["address"], "127.0.0.5")

    def test_02_listed_addresses_send(self):
        for source in ("127.0.0.2", "127.0.0.17"):
            self.assertSwaks(self.ACCEPTED, "235", source, "billing", self.password)
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password, port="smtps")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.17", "billing", self.password)

    def test_03_others_are_refused_and_told_where_from(self):
        for source in ("127.0.0.3", "127.0.0.15", "127.0.0.32"):
            output = self.assertSwaks(self.AUTH_REFUSED, "535", source, "billing", self.password)
            self.assertRegex(output, rf"535 .*client {source}, at \w{{3}} +\d+ [\d:]+ UTC")
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.2", "billing", "wrong-" + self.password)

    def test_04_appliance_sends_without_password(self):
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.6", port="appliance")
        # The two doors do not know each other.
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.5", "billing", self.password)
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.2", port="appliance")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)

    def test_05_nothing_was_restarted(self):
        self.assertEqual(self.mailServers(), self.servers)

    def test_06_activity_names_the_senders(self):
        def complete():
            accepted = self.activity("billing", "accepted")
            blocked = self.activity("billing", "blocked")
            return (accepted, blocked) if (accepted.get("127.0.0.2", {}).get("count") == 3 and
                                           accepted.get("127.0.0.17", {}).get("count") == 2 and
                                           "127.0.0.5" in accepted and len(blocked) == 4) else None

        accepted, blocked = eventually(complete, "activity with all that swaks did")
        self.assertEqual(set(accepted), {"127.0.0.2", "127.0.0.17", "127.0.0.5"})
        self.assertEqual(accepted["127.0.0.5"]["method"], "ip_auth")
        self.assertEqual(accepted["127.0.0.2"]["method"], "password")
        self.assertEqual(set(blocked), {"127.0.0.3", "127.0.0.15", "127.0.0.32", "127.0.0.5"})
        self.assertEqual(set(self.activity("billing", "bad_password")), {"127.0.0.2"})

    def test_07_taking_the_segment_away_names_who_is_cut_off(self):
        configuration = self.pull()
        allowlist = self.account(configuration, "billing")["allowlist"]
        allowlist["entries"] = [entry for entry in allowlist["entries"] if entry["value"] != "127.0.0.16/28"]
        draft = self.write("narrowed.json", configuration)
        text = draft.read_text()

        answer = self.push(draft, status=3)
        self.assertEqual((answer["state"], answer["reason"]), ("refused", "findings"))
        blocked = [finding for finding in answer["findings"] if finding["code"] == "sender-blocked"]
        self.assertEqual(len(blocked), 1)
        seen = self.activity("billing", "accepted")["127.0.0.17"]
        self.assertEqual([(one["address"], one["count"], one["last_seen"]) for one in blocked[0]["addresses"]],
                         [("127.0.0.17", seen["count"], seen["last_seen"])])
        self.assertEqual(blocked[0]["account"], "billing")
        self.assertEqual(draft.read_text(), text, "a refused push changes no file")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.17", "billing", self.password)

        # One more message since: what is acknowledged now covers it, because the address is the same.
        eventually(lambda: self.activity("billing", "accepted")["127.0.0.17"]["count"] == 3, "the third message")
        self.push(draft, "--acknowledge", "sender-blocked:billing")
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.17", "billing", self.password)
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)

    def test_08_a_stale_push_loses_nothing(self):
        base = self.pull()
        mine = json.loads(json.dumps(base))
        self.account(mine, "billing")["description"] = "Mine"
        theirs = json.loads(json.dumps(base))
        self.account(theirs, "billing")["description"] = "Theirs"
        self.push(theirs)
        draft = self.write("mine.json", mine)
        text = draft.read_text()
        answer = self.push(draft, status=3)
        self.assertEqual((answer["state"], answer["reason"]), ("refused", "stale"))
        self.assertEqual(draft.read_text(), text)
        self.assertEqual(self.account(self.pull(), "billing")["description"], "Theirs")
        status, _, _ = self.api("POST", "/v1/changes", {"changes": [], "note": ""},
                                {"If-Match": f'"{base["revision"]}"', "Idempotency-Key": "stale-1"})
        self.assertEqual(status, 412)

    def test_09_the_relay_is_no_open_relay(self):
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.9", port="appliance")
        status, output = self.swaks("127.0.0.2", port="submission")
        self.assertNotEqual(status, self.ACCEPTED, output)


if __name__ == "__main__":
    main()
