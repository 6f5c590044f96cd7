"""A Dovecot passwd-file moves in with its hashes: the device's own password goes on working, from its own addresses."""

import json
import subprocess

from harness import RelayTest, main
from mail_client import attempt

PASSWORD = "the-old-password-of-1999"


class MovingIn(RelayTest):
    def test_passwd_file(self):
        hashed = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, stdout=subprocess.PIPE, text=True,
                                check=True).stdout.strip()
        users = self.write("users", "# Dovecot\n"
                           f"printer:{hashed}:1000:1000::/home/p::allow_nets=127.0.0.2,127.0.0.16/28\n"
                           f"webshop:{{SHA512-CRYPT}}{hashed}::::::\n")
        before = self.write("before.json", self.pull())
        after = self.folder / "after.json"
        said = self.client_json("import", "dovecot", users, "--config", before, "-o", after)[1]
        self.assertEqual([(row["account"], row["verdict"], row["entries"]) for row in said["rows"]],
                         [("printer", "new", 2), ("webshop", "new", 0)])
        self.assertEqual(said["open"], ["webshop"])
        self.assertEqual(after.stat().st_mode & 0o777, 0o600)
        self.push_acknowledging(after)
        self.assertNotIn(hashed[:12], json.dumps(self.pull()))

        for source in ("127.0.0.2", "127.0.0.17"):
            self.assertSwaks(self.ACCEPTED, "235", source, "printer", PASSWORD)
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.3", "printer", PASSWORD)
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.2", "printer", "wrong" + PASSWORD)
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.3", "webshop", PASSWORD)

    def test_every_scheme_that_is_taken(self):
        """Hashes that doveadm makes go in through the API, and their passwords log in."""
        accounts = []
        for scheme in ("SHA512-CRYPT", "SHA256-CRYPT", "BLF-CRYPT", "ARGON2ID", "SSHA", "SSHA256", "SSHA512"):
            hashed = subprocess.run(["doveadm", "pw", "-s", scheme, "-p", PASSWORD], stdout=subprocess.PIPE, text=True,
                                    check=True).stdout.strip()
            self.assertTrue(hashed.startswith("{" + scheme + "}"), hashed)
            accounts.append({"op": "add_account", "account": {"username": scheme.lower(), "password_hash": hashed}})
        accounts.append({"op": "add_account", "account": {"username": "chosen", "password": PASSWORD}})
        revision = self.pull()["revision"]
        status, _, reply = self.api("POST", "/v1/changes", {"changes": accounts}, {"If-Match": f'"{revision}"'})
        self.assertEqual(status, 200, reply)
        for one in accounts:
            with self.subTest(one["account"]["username"]):
                name = one["account"]["username"]
                self.assertEqual(attempt(self.ready, "127.0.0.2", name, PASSWORD)[:2], ("sent", 250))
                self.assertEqual(attempt(self.ready, "127.0.0.2", name, PASSWORD + "x")[:2], ("auth", 535))

    def test_refused_lines_write_nothing(self):
        networks = self.write("main.cf", "mynetworks = 203.0.113.0/24, !203.0.113.9\n hash:/etc/postfix/nets\n")
        config = self.write("config.json", {"revision": 0, "accounts": [{"username": "billing"}]})
        out = self.folder / "never.json"
        said = self.client_json("import", "--from", "postfix", networks, "--config", config, "--account", "billing",
                                "--mode", "add", "-o", out, status=1)[1]
        self.assertEqual([(row["line"], row["code"]) for row in said["rejected"]], [(1, "exclusion"), (2, "lookup")])
        self.assertFalse(out.exists())


if __name__ == "__main__":
    main()
