"""A postern-relayd alone, without mail servers, for faults that end it or take its disk away."""

import json
import os
import pathlib
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from harness import PROGRAMS, ROOT, eventually

sys.path.insert(0, str(ROOT / "tools" / "runner"))
import postgres  # noqa: E402

FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


class Daemon:
    """On SQLite, or with `cluster` on a database of its own there."""

    def __init__(self, cluster=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-daemon.", dir="/var/tmp"))
        self.folder.chmod(0o755)
        self.state = self.folder / "state"
        self.cluster = cluster
        self.process = None
        connection = []
        if cluster:
            name = "d" + os.urandom(6).hex()
            cluster.sql(f"CREATE DATABASE {name} OWNER {postgres.OWNER} TEMPLATE template0")
            file = self.folder / "connection.json"
            file.write_text(json.dumps({**cluster.connection(), "database": name}))
            connection = ["--connection", file]
        self.relayd("init", "--state", self.state, *connection)
        self.token = (self.state / "admin.token").read_text().strip()
        self.port = postgres.free_port()

    def relayd(self, *arguments, status=0):
        done = subprocess.run([PROGRAMS / "postern-relayd", *map(str, arguments)], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if status is not None and done.returncode != status:
            raise AssertionError(f"postern-relayd {arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done

    def start(self, before=()):
        """Starts it, behind the words of `before`; returns the seconds until it answered."""
        began = time.monotonic()
        (self.state / "relayd.json").unlink(missing_ok=True)
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                [*before, PROGRAMS / "postern-relayd", "serve", "--state", self.state, "--listen",
                 f"127.0.0.1:{self.port}", "--private"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        eventually(self.ready, "the daemon", 30)
        return time.monotonic() - began

    def ready(self):
        if self.process.poll() is not None:
            raise AssertionError("the daemon ended: " + self.log()[-2000:])
        return (self.state / "relayd.json").exists()

    def pid(self):
        """Of the daemon itself, also where it runs behind another program."""
        return json.loads((self.state / "relayd.json").read_text())["pid"]

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            try:
                os.kill(self.pid(), signal.SIGTERM)
                self.process.wait(15)
            except (OSError, subprocess.TimeoutExpired, ValueError):
                self.kill()
        self.process = None

    def close(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def api(self, method, path, body=None, headers=(), timeout=20):
        context = ssl.create_default_context(cafile=self.state / "tls/cert.pem")
        context.check_hostname = False
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
        request = urllib.request.Request(f"https://127.0.0.1:{self.port}{path}", method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"Bearer {self.token}", **dict(headers)})
        try:
            with opener.open(request, timeout=timeout) as reply:
                return reply.status, json.loads(reply.read() or b"null")
        except urllib.error.HTTPError as refusal:
            return refusal.code, json.loads(refusal.read() or b"null")

    def configuration(self):
        status, body = self.api("GET", "/v1/configuration")
        if status != 200:
            raise AssertionError((status, body))
        return body

    def change(self, changes, revision=None, key=None, **rest):
        headers = {"If-Match": f'"{self.configuration()["revision"] if revision is None else revision}"'}
        if key:
            headers["Idempotency-Key"] = key
        return self.api("POST", "/v1/changes", {"changes": changes, "note": "", **rest}, headers)

    def add(self, *names):
        status, body = self.change([{"op": "add_account", "account": {"username": name, "state": "suspended"}}
                                    for name in names])
        if status != 200:
            raise AssertionError((status, body))
