"""diff, push, keep, extend, revert, history: what they print, and their exit statuses."""

import json
import os
import pathlib
import unittest

from harness import RelayTest, main


class PushVerbs(RelayTest):
    def test_01_no_differences(self):
        pulled = self.write("same.json", self.pull())
        self.client("diff", pulled, status=0)
        answer = self.push(pulled)
        self.assertEqual((answer["state"], answer["generated"], answer["findings"]), ("confirmed", {}, []))

    def test_02_the_plan_pins_what_was_seen(self):
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True,
            "allowlist": {"enabled": True, "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.9"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        draft = self.write("draft.json", configuration)
        plan = self.folder / "plan.json"
        status, shown = self.client_json("diff", draft, "-o", plan, status=1)
        self.assertEqual(json.loads(plan.read_text()), shown)
        self.assertEqual(shown["changes"], ["add account billing with 2 entries"])
        self.assertEqual([one["code"] for one in shown["findings"]], ["ip-auth-set"])

        refused = self.push(draft, "--plan", plan, status=3)
        self.assertEqual((refused["state"], refused["reason"]), ("refused", "findings"))
        self.assertEqual(self.pull()["accounts"], [])

        changed = json.loads(draft.read_text())
        changed["accounts"][0]["description"] = "Not what was seen"
        other = self.push(self.write("other.json", changed), "--plan", plan, status=3)
        self.assertEqual(other["reason"], "stale")

        answer = self.push(draft, "--plan", plan, "--acknowledge", "ip-auth-set:BILLING")
        self.assertEqual(answer["state"], "confirmed")
        self.assertRegex(answer["generated"]["billing"], r"^[a-z2-7]{26}$")
        self.assertEqual(answer["now"][0]["account"], "billing")
        self.assertNotIn(answer["generated"]["billing"], json.dumps(self.pull()))

    def test_03_a_narrowing_push_gets_a_window(self):
        configuration = self.pull()
        allowlist = self.account(configuration, "billing")["allowlist"]
        allowlist["entries"] = allowlist["entries"][:1]
        draft = self.write("narrow.json", configuration)
        status, answer = self.client_json("push", draft, status=0)
        self.assertEqual(answer["state"], "applied")
        self.assertRegex(answer["confirm_by"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")

        # Another change waits until this one is kept or gone.
        waiting = self.pull()
        self.account(waiting, "billing")["description"] = "Later"
        status, refused = self.client_json("push", self.write("later.json", waiting), status=3)
        self.assertEqual(refused["reason"], "pending")

        self.client("extend", "600", status=0)
        status, gone = self.client_json("revert", status=0)
        self.assertEqual(len(self.account(self.pull(), "billing")["allowlist"]["entries"]), 2)
        self.assertGreater(gone["revision"], answer["revision"])
        self.client("keep", status=None)

    def test_04_keep(self):
        configuration = self.pull()
        allowlist = self.account(configuration, "billing")["allowlist"]
        allowlist["entries"] = allowlist["entries"][:1]
        self.client_json("push", self.write("narrow.json", configuration), "--confirm", "300", status=0)
        self.assertEqual(self.client_json("keep", status=0)[1]["state"], "confirmed")
        self.assertEqual(self.client_json("keep", status=0)[1]["state"], "confirmed")
        self.assertEqual(len(self.account(self.pull(), "billing")["allowlist"]["entries"]), 1)

    def test_05_what_was_done(self):
        revisions = self.client_json("history")[1]["revisions"]
        self.assertEqual(revisions[0]["revision"], self.pull()["revision"])
        self.assertTrue(self.client_json("audit")[1]["audit"])

    def test_06_unreadable_and_wrong_use(self):
        self.client("push", self.write("broken.json", '{"revision": 1, "accounts": [}'), status=2)
        self.client("push", self.folder / "nothing.json", status=2)
        self.client("push", status=2)
        self.client("push", self.write("same.json", self.pull()), "--confirm", "5", status=2)
        self.client("extend", "soon", status=2)
        self.client("pull", "--relay", "nobody", status=2)
        wrong = self.pull()
        self.account(wrong, "billing")["allowlist"]["entries"].append({"value": "300.1.2.3"})
        answer = self.push(wrong, status=3)
        self.assertEqual([one["code"] for one in answer["findings"] if one["severity"] == "error"], ["address-syntax"])

    def test_07_profiles(self):
        kept = pathlib.Path(self.environment["XDG_CONFIG_HOME"]) / "postern" / "relays.json"
        self.assertEqual(kept.stat().st_mode & 0o777, 0o600)
        self.assertNotIn(self.token, kept.read_text())
        loose = self.write("loose.token", self.token)
        os.chmod(loose, 0o644)
        self.client("relay", "add", "loose", self.ready["url"], "--token-file", loose, status=2)
        os.chmod(loose, 0o600)
        self.client("relay", "add", "pinned", self.ready["url"], "--token-file", loose, "--pin", self.ready["pin"])
        self.client("pull", "--relay", "pinned", status=0)
        self.client("pull", status=2)  # which one?
        self.client("relay", "add", "changed", self.ready["url"], "--token-file", loose, "--pin", "0" * 64)
        self.client("pull", "--relay", "changed", status=5)
        self.client("relay", "add", "system", self.ready["url"], "--token-file", loose)
        self.client("pull", "--relay", "system", status=5)
        loose.write_text("not-the-token")
        self.client("pull", "--relay", "pinned", status=3)
        names = [one["name"] for one in self.client_json("relay", "list")[1]["relays"]]
        self.assertEqual(names, ["test", "pinned", "changed", "system"])
        for name in names[1:]:
            self.client("relay", "remove", name)
        self.client("relay", "remove", "pinned", status=2)


if __name__ == "__main__":
    main()
