"""What the mail servers do when something is wrong: nothing opens, nothing temporary is answered as final."""

import pathlib
import secrets
import socket
import sqlite3
import unittest

from harness import RelayTest, eventually, main


class MailSafety(RelayTest):
    password = None

    def test_01_set_up(self):
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True, "senders": ["@acme.example"],
            "allowlist": {"enabled": True, "observe": False, "keep_out": [], "entries": [{"value": "127.0.0.2"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        answer, _ = self.push_acknowledging(configuration)
        type(self).password = answer["generated"]["billing"]
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)

    def test_02_senders_are_held_to_the_list(self):
        self.assertSwaks(self.MAIL_REFUSED, "553", "127.0.0.2", "billing", self.password, sender="boss@other.example")
        eventually(lambda: "127.0.0.2" in self.activity("billing", "sender_refused"), "activity: sender_refused")

    def test_03_suspended_account_suspends_its_appliance(self):
        configuration = self.pull()
        self.account(configuration, "billing")["state"] = "suspended"
        self.push_acknowledging(configuration)
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.5", port="appliance")
        self.account(configuration, "billing")["state"] = "active"
        configuration["revision"] = self.pull()["revision"]
        self.push_acknowledging(configuration)
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")

    def kept_mail(self, text):
        """The kept messages that hold this text."""
        found = (path.read_bytes() for path in pathlib.Path(self.ready["mail_dir"]).glob("*/new/*"))
        return [message for message in found if text in message]

    def smuggle(self, end):
        """One message whose text holds a second one behind an end of data that is none. Was it kept as one?"""
        mark = secrets.token_hex(8).encode()
        with socket.create_connection(("127.0.0.1", self.ready["appliance"]["port"]), 20,
                                      source_address=("127.0.0.5", 0)) as client:
            stream = client.makefile("rwb")

            def say(text, expect):
                stream.write(text)
                stream.flush()
                line = stream.readline()
                while line[3:4] == b"-":
                    line = stream.readline()
                self.assertRegex(line.decode(), f"^{expect}")

            self.assertRegex(stream.readline().decode(), "^220")
            say(b"EHLO test\r\n", 250)
            say(b"MAIL FROM:<a@acme.example>\r\n", 250)
            say(b"RCPT TO:<r@example.net>\r\n", 250)
            say(b"DATA\r\n", 354)
            say(b"Subject: one\r\n\r\nfirst " + mark + end + b"MAIL FROM:<evil@acme.example>\r\nRCPT TO:<r@example.net>\r\n"
                b"DATA\r\nSubject: two\r\n\r\nsecond " + mark + b"\r\n.\r\n", 250)
            say(b"QUIT\r\n", 221)
        # Whichever message the second text ended up in is the last of this session: no wait for another is needed.
        eventually(lambda: self.kept_mail(b"second " + mark), "the message is kept")
        return b"first " + mark in self.kept_mail(b"second " + mark)[0]

    def test_04_fault_F40_no_second_message_is_smuggled(self):
        for end in (b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r"):
            with self.subTest(end):
                self.assertTrue(self.smuggle(end))

    def database(self, *statements):
        connection = sqlite3.connect(pathlib.Path(self.ready["postfix_conf"]).parents[1] / "db" / "relay.db")
        try:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        finally:
            connection.close()

    def test_05_a_query_that_fails_is_temporary(self):
        connection = sqlite3.connect(pathlib.Path(self.ready["postfix_conf"]).parents[1] / "db" / "relay.db")
        view = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'relay_range'").fetchone()[0]
        connection.close()
        self.database("DROP VIEW relay_range")
        try:
            output = self.assertSwaks(self.AUTH_REFUSED, "454", "127.0.0.2", "billing", self.password)
            self.assertNotIn(" 535 ", output)
            self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")
            self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.6", port="appliance")
        finally:
            self.database(view)
        eventually(lambda: self.swaks("127.0.0.2", "billing", self.password)[0] == self.ACCEPTED,
                   "logins are back", 60)

    def test_06_a_database_that_says_no_keeps_the_door_shut(self):
        connection = sqlite3.connect(pathlib.Path(self.ready["postfix_conf"]).parents[1] / "db" / "relay.db")
        views = [row[0] for row in connection.execute(
            "SELECT sql FROM sqlite_master WHERE name IN ('relay_health', 'relay_ip_auth') ORDER BY name")]
        connection.close()
        self.database("DROP VIEW relay_health", "DROP VIEW relay_ip_auth")
        try:
            for source, port, account in (("127.0.0.2", "submission", "billing"), ("127.0.0.5", "appliance", None),
                                          ("127.0.0.6", "appliance", None)):
                status, output = self.swaks(source, account, self.password, port=port)
                self.assertNotEqual(status, self.ACCEPTED, output)
                self.assertNotRegex(output, r"(?m)^<[-~*]+ +5\d\d ")
        finally:
            self.database(*views)
        eventually(lambda: self.swaks("127.0.0.5", port="appliance")[0] == self.ACCEPTED, "the appliance is back", 60)
        eventually(lambda: self.swaks("127.0.0.2", "billing", self.password)[0] == self.ACCEPTED, "logins are back", 60)


if __name__ == "__main__":
    main()
