"""What an administrator should know comes as a digest, by mail and to a webhook, and through no account."""

import http.server
import json
import pathlib
import threading
import unittest

from harness import RelayTest, eventually, main
from mail_client import attempt


class Notices(RelayTest):
    told = []

    @classmethod
    def setUpClass(cls):
        class Hook(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                cls.told.extend(body["notices"])
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        super().setUpClass()
        cls.hook = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
        cls.addClassCleanup(cls.hook.server_close)
        cls.addClassCleanup(cls.hook.shutdown)
        threading.Thread(target=cls.hook.serve_forever, daemon=True).start()
        (cls.state / "notices.json").write_text(json.dumps({
            "mail_to": ["admin@example.net"], "mail_from": "postern@relay.example", "every_minutes": 0,
            "webhook": f"http://127.0.0.1:{cls.hook.server_address[1]}/hook"}))
        configuration = cls.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True, "ip_auth": {"address": "127.0.0.5", "device": "Scanner"},
            "allowlist": {"enabled": True, "observe": False, "keep_out": [],
                          "entries": [{"value": "127.0.0.2"}, {"value": "127.0.0.17"}]}})
        cls.password = cls.push_acknowledging(configuration)[0]["generated"]["billing"]

    def wait(self, kind, address):
        def found():
            return [one for one in self.told if (one["kind"], one["address"]) == (kind, address)]
        eventually(found, f"{kind} {address} in {self.told}", 30)
        self.assertEqual(len(found()), 1)
        self.assertEqual(found()[0]["account"], "billing")

    def send(self, source, **options):
        return attempt(self.ready, source, "billing", self.password, **options)[:2]

    def test_01_the_right_password_from_elsewhere(self):
        for _ in range(2):
            self.assertEqual(self.send("127.0.0.66"), ("auth", 535))
        self.wait("password-elsewhere", "127.0.0.66")

    def test_02_a_known_sender_is_put_off_and_refused(self):
        self.assertEqual(self.send("127.0.0.17"), ("sent", 250))
        self.assertEqual(attempt(self.ready, "127.0.0.5", port="appliance")[:2], ("sent", 250))
        eventually(lambda: len(self.activity("billing", "accepted")) == 2, "activity")
        configuration = self.pull()
        billing = self.account(configuration, "billing")
        billing["allowlist"]["entries"].pop()
        billing["ip_auth"] = None
        self.push_acknowledging(configuration, "--confirm", "300")
        self.assertEqual(self.send("127.0.0.17"), ("mail", 450))
        self.wait("sender-deferred", "127.0.0.17")
        self.client("keep")
        self.assertEqual(self.send("127.0.0.17"), ("auth", 535))
        self.assertEqual(attempt(self.ready, "127.0.0.5", port="appliance")[:2], ("rcpt", 554))
        self.wait("sender-refused", "127.0.0.17")
        self.wait("sender-refused", "127.0.0.5")

    def test_03_the_same_by_mail_through_no_account(self):
        def mails():
            found = [path.read_text() for path in pathlib.Path(self.ready["mail_dir"]).glob("*/new/*")]
            return [text for text in found if "Subject: Postern: " in text]
        text = "\n".join(eventually(lambda: (found := mails()) and "127.0.0.5" in "".join(found) and found, "mail"))
        self.assertIn("To: admin@example.net", text)
        self.assertIn("password-elsewhere", text)
        self.assertNotIn(self.password, text)
        self.assertNotIn("postern@relay.example", json.dumps(self.client_json("activity")[1]))

    def test_04_a_dead_webhook_loses_nothing(self):
        self.hook.shutdown()
        self.hook.server_close()
        self.assertEqual(self.send("127.0.0.77"), ("auth", 535))
        eventually(lambda: "127.0.0.77" in self.activity("billing", "blocked"), "activity")
        eventually(lambda: "event=notices-failed" in (self.state / "log" / "relayd.log").read_text(), "the failure", 40)


if __name__ == "__main__":
    main()
