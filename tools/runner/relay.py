"""The private relay: postern-relayd, and the Postfix and Dovecot that it set up, in one state folder.

A supervisor of its own starts them and ends them when its standard input closes, so that nothing stays behind
however the program in front of it ends.
"""

import fcntl
import json
import os
import select
import signal
import socket
import ssl
import stat
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

import postgres
import unpack
from report import Failure, say

ORGANIZATION = "example"
LONGEST_STATE = 72  # Unix sockets lie below it, and their names end at 107 characters


def place(folder):
    """The folder that the relay really works in: `folder`, or one in /var/tmp that `folder` links to, where the
    mail servers' own users could not pass through the folders above it or its name would be too long."""
    folder = os.path.realpath(folder)
    os.makedirs(folder, mode=0o755, exist_ok=True)
    if not os.path.isdir(folder):
        raise Failure(f"The state folder '{folder}' is no folder.", 2)
    closed = []
    above = os.path.dirname(folder)
    while above != "/":
        if not os.stat(above).st_mode & stat.S_IXOTH:
            closed.append(above)
        above = os.path.dirname(above)
    if not closed and len(folder) <= LONGEST_STATE:
        return folder
    link = os.path.join(folder, "relay")
    if not os.path.isdir(link):
        if os.path.islink(link):
            os.unlink(link)
        os.symlink(tempfile.mkdtemp(prefix="postern-relay.", dir="/var/tmp"), link)
    real = os.path.realpath(link)
    why = f"'{closed[0]}' is closed to the mail servers' users" if closed else "its name is too long for Unix sockets"
    say(f"The relay works in {real}, linked from {link}: {why}.")
    return real


class Relay:
    """Starts and stops everything; only the supervisor holds one."""

    def __init__(self, state, programs, store="sqlite"):
        self.state = state
        self.cluster = postgres.Cluster(os.path.join(state, "postgresql")) if store == "postgresql" else None
        self.relayd = os.path.join(programs, "postern-relayd")
        self.daemon = None

    def _command(self, *arguments):
        done = subprocess.run([self.relayd, *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True)
        if done.returncode != 0:
            raise Failure(done.stderr.strip() or f"postern-relayd {arguments[0]} failed ({done.returncode}).")
        return done.stdout

    def start(self):
        if os.geteuid() != 0:
            raise Failure("The private relay needs root: Postfix and Dovecot change to users of their own, and refuse "
                          "to start without. Neither they nor postern-relayd were started.")
        os.chmod(self.state, os.stat(self.state).st_mode | 0o111)
        unpack.postfix(self.state)
        self._initialize()
        url = self._serve()
        mail = json.loads(self._command("mta", "start", "--state", self.state))
        self._wait_until_up(url)
        return {
            "url": url, "ca": self._path("tls/cert.pem"), "pin": self._announced()["pin"], "token_file": self._path("admin.token"),
            "submission": mail["submission"], "smtps": mail["smtps"], "appliance": mail["appliance"],
            "dovecot_conf": mail["dovecot_conf"], "postfix_conf": mail["postfix_conf"], "mail_dir": mail["mail_dir"],
            "pid": self.daemon.pid,
        }

    def _initialize(self):
        """Makes the database at the first start; starts its server where it has one."""
        if not self.cluster:
            if os.path.exists(self._path("db/postgresql.json")):
                raise Failure(f"The relay in {self.state} is on PostgreSQL: start it with --store postgresql.", 2)
            if not os.path.exists(self._path("db/relay.db")):
                self._command("init", "--state", self.state, "--organization", ORGANIZATION)
            return
        if os.path.exists(self._path("db/relay.db")):
            raise Failure(f"The relay in {self.state} is on SQLite. `postern-relayd migrate --to` moves it.", 2)
        self.cluster.start()
        if os.path.exists(self._path("db/postgresql.json")):
            return
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:  # only its owner may read it
            json.dump(self.cluster.connection(), file)
            file.flush()
            self._command("init", "--state", self.state, "--organization", ORGANIZATION, "--connection", file.name)

    def _path(self, name):
        return os.path.join(self.state, name)

    def _serve(self):
        port = self._api_port()
        log = open(self._path("log/relayd.log"), "ab")
        self.daemon = subprocess.Popen(
            [self.relayd, "serve", "--state", self.state, "--listen", f"127.0.0.1:{port}", "--private"],
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/")
        log.close()
        return f"https://127.0.0.1:{port}"

    def _api_port(self):
        """Chosen once per state folder, so that a profile of the relay stays true."""
        path = self._path("api.port")
        os.makedirs(self._path("log"), exist_ok=True)
        try:
            with open(path) as file:
                return int(file.read())
        except (OSError, ValueError):
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            with open(path, "w") as file:
                file.write(f"{port}\n")
            return port

    def _announced(self):
        """What the daemon wrote when it was ready."""
        with open(self._path("relayd.json")) as file:
            return json.load(file)

    def _wait_until_up(self, url):
        context = ssl.create_default_context(cafile=self._path("tls/cert.pem"))
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             urllib.request.HTTPSHandler(context=context))
        deadline = time.monotonic() + 15
        while True:
            if self.daemon.poll() is not None:
                raise Failure(f"postern-relayd ended at once ({self.daemon.returncode}). {self._log_tail()}")
            try:
                with opener.open(url + "/healthz", timeout=2):
                    return
            except (OSError, urllib.error.URLError) as error:
                if time.monotonic() > deadline:
                    raise Failure(f"postern-relayd does not answer: {error}. {self._log_tail()}")
            time.sleep(0.05)

    def _log_tail(self):
        with open(self._path("log/relayd.log"), errors="replace") as file:
            return "Its log ends with:\n" + "".join(file.readlines()[-15:])

    def stop(self):
        """Ends what start() started, whatever still runs of it; well under 20 s."""
        if self.daemon and self.daemon.poll() is None:
            self.daemon.terminate()
        mail = subprocess.Popen([self.relayd, "mta", "stop", "--state", self.state], stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if self.daemon:
            try:
                self.daemon.wait(6)
            except subprocess.TimeoutExpired:
                self.daemon.kill()
                self.daemon.wait()
        try:
            _, errors = mail.communicate(timeout=14)
            if mail.returncode != 0:
                say(errors.strip())
        except subprocess.TimeoutExpired:
            mail.kill()
            say("The mail servers did not end in time.")
        if self.cluster and self.cluster.bin:
            self.cluster.stop()


def _leave(_number, _frame):
    """Does nothing. Not SIG_IGN: that would be inherited by all that is started."""


def supervise(folder, programs, store="sqlite"):
    """Runs the relay until standard input closes. Prints its JSON line when it is ready."""
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, _leave)  # the one in front gets them, and closes our input
    state = place(folder)
    lock = open(os.path.join(state, "run.lock"), "a")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Failure(f"Another tools/run works in {state}.", 3)
    relay = Relay(state, programs, store)
    try:
        ready = relay.start()
        print(json.dumps(ready), flush=True)
        _watch(relay)
        return 0
    finally:
        relay.stop()


def _watch(relay):
    """Returns at the end of standard input. A daemon that dies is not restarted: mail flows without it."""
    told = False
    while True:
        readable, _, _ = select.select([sys.stdin], [], [], 0.5)
        if readable and not os.read(sys.stdin.fileno(), 4096):
            return
        if not told and relay.daemon.poll() is not None:
            told = True
            say(f"postern-relayd has ended ({relay.daemon.returncode}). Postfix and Dovecot run on; it is not restarted.")
