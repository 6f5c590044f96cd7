"""`postern-relayd setup` and `undo`: a relay as a real server has it, in folders of its own and on loopback."""

import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile

from harness import PROGRAMS, RelayTest, eventually, main

HOST = "relay.acme.test"


def free_ports(number):
    sockets = [socket.socket() for _ in range(number)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Setup(RelayTest):
    daemon = None
    password = None

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-setup.", dir="/var/tmp"))
        cls.folder.chmod(0o755)
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.state, cls.etc, cls.home = cls.folder / "lib", cls.folder / "etc", cls.folder / "home"
        cls.home.mkdir(mode=0o700)
        cls.environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC",
                           "HOME": str(cls.home), "XDG_CONFIG_HOME": str(cls.home / "config")}
        cls.submission, cls.smtps, cls.appliance, cls.api_port, cls.moved = free_ports(5)
        cls.addClassCleanup(cls.stop_everything)

    @classmethod
    def stop_everything(cls):
        if cls.daemon and cls.daemon.poll() is None:
            cls.daemon.send_signal(signal.SIGTERM)
            cls.daemon.wait(20)
        if (cls.state / "mta.json").exists():
            cls.relayd("mta", "stop", "--state", cls.state, status=None)
        left = cls.processes()
        assert not left, f"still running: {left}"

    @classmethod
    def relayd(cls, *arguments, status=0):
        done = subprocess.run([PROGRAMS / "postern-relayd", *map(str, arguments)], env=cls.environment, cwd="/",
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              timeout=90)
        if status is not None and done.returncode != status:
            raise AssertionError(f"postern-relayd {arguments}: {done.returncode}, wanted {status}\n{done.stdout}")
        return done.stdout

    @classmethod
    def setup_relay(cls, *arguments, status=0):
        return cls.relayd("setup", "--host", HOST, "--state", cls.state, "--etc", cls.etc, "--local",
                          "--submission", cls.submission, "--smtps", cls.smtps, "--appliance", cls.appliance,
                          "--listen", f"127.0.0.1:{cls.api_port}", *arguments, status=status)

    @classmethod
    def serve(cls):
        """The daemon with the options that its unit takes."""
        shell = f'. {cls.etc}/relayd.env && exec "$0" serve $POSTERN_SERVE'
        cls.daemon = subprocess.Popen(["sh", "-c", shell, PROGRAMS / "postern-relayd"], env=cls.environment, cwd="/",
                                      stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        eventually((cls.state / "relayd.json").exists, "the daemon is ready")

    @classmethod
    def end_daemon(cls):
        cls.daemon.send_signal(signal.SIGTERM)
        cls.daemon.wait(20)

    def test_01_it_shows_and_writes_nothing_before_the_yes(self):
        for arguments, status in ((["--dry-run", "--show"], 0), ([], 1)):
            said = self.setup_relay(*arguments, status=status)
            for word in (HOST, str(self.submission), f"new        {self.etc}/relayd.env", f"{self.state}/postfix/main.cf"):
                self.assertIn(word, said)
            self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["home"])
        self.assertIn("--yes", said)
        shown = self.setup_relay("--dry-run", "--show")
        self.assertIn(f"myhostname = {HOST}", shown)
        self.assertIn(f"+ POSTERN_STATE={self.state}", shown)

    def test_02_what_cannot_work_is_said_all_at_once(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            said = self.relayd("setup", "--host", "relay", "--local", "--submission", port, "--smtps", "0", "--key",
                               "/nowhere", "--relay-host", "x y", "--state", self.state, "--etc", self.etc, "--yes", status=2)
        for word in ("full name of the relay", f"Port {port} is in use", "1 to 65535", "--key goes with",
                     "--relay-host wants"):
            self.assertIn(word, said)
        self.assertFalse(self.state.exists())

    def test_03_set_up_serve_and_send(self):
        said = self.setup_relay("--yes", "--start")
        self.assertIn("posternctl relay add relay https://", said)
        self.assertEqual((self.state / "admin.token").stat().st_mode & 0o777, 0o600)
        self.serve()
        ready = json.loads((self.state / "relayd.json").read_text())
        cls = type(self)
        cls.ready = {"ca": str(self.state / "tls/cert.pem"), "url": ready["url"],
                     "submission": {"host": "127.0.0.1", "port": self.submission},
                     "smtps": {"host": "127.0.0.1", "port": self.smtps},
                     "appliance": {"host": "127.0.0.1", "port": self.appliance}}
        self.client("relay", "add", "relay", ready["url"], "--token-file", self.state / "admin.token", "--pin", ready["pin"])
        configuration = self.pull()
        configuration["accounts"].append({
            "username": "billing", "generate_password": True,
            "allowlist": {"enabled": True, "entries": [{"value": "127.0.0.2"}]},
            "ip_auth": {"address": "127.0.0.5", "device": "Scanner"}})
        answer, _ = self.push_acknowledging(configuration)
        cls.password = answer["generated"]["billing"]
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)
        self.assertSwaks(self.AUTH_REFUSED, "535", "127.0.0.3", "billing", self.password)
        self.assertSwaks(self.ACCEPTED, None, "127.0.0.5", port="appliance")
        self.assertSwaks(self.RCPT_REFUSED, "554", "127.0.0.6", port="appliance")

    def test_04_a_second_set_up_keeps_what_was_there(self):
        certificate, key = self.folder / "fullchain.pem", self.folder / "privkey.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-days", "30", "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST},IP:127.0.0.1", "-keyout", key, "-out",
                        certificate], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        said = self.setup_relay("--certificate", certificate, "--key", self.state / "tls/key.pem", "--yes", status=2)
        self.assertIn("is not the key of", said)

        before = {path: path.read_bytes() for path in (self.etc / "relayd.env", self.state / "mta.json",
                                                       self.state / "tls/cert.pem", self.state / "tls/key.pem")}
        cls = type(self)
        old, cls.submission = self.submission, self.moved
        said = self.setup_relay("--certificate", certificate, "--key", key, "--yes", "--start")
        for name in ("tls/cert.pem", "tls/key.pem", "mta.json"):
            self.assertIn(f"replaced   {self.state}/{name}", said)
        self.assertIn(f"unchanged  {self.etc}/relayd.env", said)
        self.assertRegex(said, rf'-     "submission": {old},?\n\+     "submission": {self.moved}')
        self.assertEqual((self.state / "tls/cert.pem").resolve(), certificate)
        cls.ready["submission"]["port"], cls.ready["ca"] = self.moved, str(certificate)
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)  # and verifies the certificate

        self.assertIn("put back", self.relayd("undo", "--etc", self.etc, status=1))
        self.relayd("undo", "--etc", self.etc, "--yes")
        self.assertEqual({path: path.read_bytes() for path in before}, before)
        self.assertFalse((self.state / "tls/key.pem").is_symlink())
        self.assertEqual((self.state / "tls/key.pem").stat().st_mode & 0o777, 0o600)
        cls.submission, cls.ready["submission"]["port"], cls.ready["ca"] = old, old, str(self.state / "tls/cert.pem")
        self.assertSwaks(self.ACCEPTED, "235", "127.0.0.2", "billing", self.password)

    def test_05_undo_of_the_first_takes_all_back_and_loses_nothing(self):
        said = self.relayd("undo", "--etc", self.etc, "--yes", status=3)
        self.assertIn("still runs", said)
        self.end_daemon()
        said = self.relayd("undo", "--etc", self.etc, "--yes")
        aside, = self.folder.glob("lib.undone-*")
        self.assertIn(str(aside), said)
        self.assertTrue((aside / "db/relay.db").is_file())
        self.assertFalse(self.state.exists() or self.etc.exists())
        self.assertEqual(self.processes(), {})
        self.assertIn("no set-up", self.relayd("undo", "--etc", self.etc, "--yes", status=2))


if __name__ == "__main__":
    main()
