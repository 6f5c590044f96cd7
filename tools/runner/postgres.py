"""A PostgreSQL cluster of a private relay: its own data folder and port, on 127.0.0.1 alone, no Unix socket.

As a program, for tests: `postgres.py DIR [--no-fsync]` starts one, prints where it is as one line of JSON, and ends it
when its standard input closes.
"""

import glob
import json
import os
import pwd
import secrets
import signal
import socket
import subprocess
import sys
import time

from report import Failure

DATABASE, OWNER, READER = "postern", "postern", "postern_reader"


def programs():
    """The folder of the server's programs; None where it is not installed."""
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[4]))
    return os.path.dirname(found[-1]) if found else None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """One cluster in `folder`. Runs as the user postgres where we are root: the server refuses to run as root."""

    def __init__(self, folder, durable=True):
        self.folder = folder
        self.durable = durable
        self.data = os.path.join(folder, "data")
        self.bin = programs()

    def start(self):
        """Makes it at the first time. Returns when it answers; fine when it runs already."""
        if not self.bin:
            raise Failure("PostgreSQL is not installed (package postgresql).")
        self._identity()
        os.makedirs(self.folder, mode=0o755, exist_ok=True)
        if not os.path.exists(os.path.join(self.data, "PG_VERSION")):
            self._make()
        if self.pid() is None:
            log = open(os.path.join(self.folder, "server.log"), "ab")
            process = subprocess.Popen(
                [os.path.join(self.bin, "postgres"), "-D", self.data], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                cwd=self.data, start_new_session=True, env=self._environment(), **self._identity())
            log.close()
            self._wait(process)
        self._roles()

    def _identity(self):
        if os.geteuid() != 0:
            return {}
        try:
            user = pwd.getpwnam("postgres")
        except KeyError:
            raise Failure("There is no user 'postgres' here, whom the package postgresql makes.")
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def _environment(self, **further):
        return {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", **further}

    def _secret(self, name):
        """A password that is made once and kept in a file that only its owner may read."""
        path = os.path.join(self.folder, name)
        try:
            with open(path) as file:
                return file.read().strip()
        except FileNotFoundError:
            word = secrets.token_urlsafe(24).replace("_", "~")
            with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(word + "\n")
            return word

    def _make(self):
        os.makedirs(self.data, mode=0o700, exist_ok=True)
        identity = self._identity()
        if identity:
            os.chown(self.data, identity["user"], identity["group"])
        reader, writer = os.pipe()
        if identity:
            os.fchown(reader, identity["user"], identity["group"])
        os.write(writer, (self._secret("superuser") + "\n").encode())
        os.close(writer)
        done = subprocess.run(
            [os.path.join(self.bin, "initdb"), "-D", self.data, "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "-k",
             "-A", "scram-sha-256", f"--pwfile=/dev/fd/{reader}", *([] if self.durable else ["--no-sync"])],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd="/",
            pass_fds=(reader,), env=self._environment(), **identity)
        os.close(reader)
        if done.returncode != 0:
            raise Failure(f"The PostgreSQL cluster could not be made:\n{done.stdout}")
        with open(os.path.join(self.data, "postgresql.conf"), "a") as file:
            file.write(f"listen_addresses = '127.0.0.1'\nport = {free_port()}\nunix_socket_directories = ''\n"
                       "shared_buffers = 16MB\nmax_connections = 60\nlog_timezone = 'UTC'\n"
                       + ("" if self.durable else "fsync = off\nfull_page_writes = off\nsynchronous_commit = off\n"))

    def port(self):
        with open(os.path.join(self.data, "postgresql.conf")) as file:
            return [int(line.split("=")[1]) for line in file if line.startswith("port = ")][-1]

    def pid(self):
        """Of the server that works in this folder; None where none does."""
        try:
            with open(os.path.join(self.data, "postmaster.pid")) as file:
                pid = int(file.readline())
            return pid if os.path.realpath(f"/proc/{pid}/cwd") == os.path.realpath(self.data) else None
        except (OSError, ValueError):
            return None

    def _wait(self, process):
        deadline = time.monotonic() + 30
        while not self.answers():
            if process.poll() is not None or time.monotonic() > deadline:
                with open(os.path.join(self.folder, "server.log"), errors="replace") as file:
                    raise Failure("PostgreSQL does not start:\n" + "".join(file.readlines()[-10:]))
            time.sleep(0.05)

    def answers(self):
        """True when it takes connections."""
        return self._run("pg_isready", "-q", "-t", "2").returncode == 0

    def _run(self, program, *arguments, text=None):
        return subprocess.run(
            [os.path.join(self.bin, program), "-h", "127.0.0.1", "-p", str(self.port()), "-U", "postgres", *arguments],
            input=text or "", stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd="/",
            env=self._environment(PGPASSWORD=self._secret("superuser")))

    def sql(self, text, database="postgres"):
        """Runs statements as the superuser. Returns what they answer, unaligned."""
        done = self._run("psql", "-d", database, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", text=text)
        if done.returncode != 0:
            raise Failure(f"PostgreSQL refused: {done.stderr.strip()}")
        return done.stdout

    def _roles(self):
        if self.sql(f"SELECT 1 FROM pg_database WHERE datname = '{DATABASE}'").strip():
            return
        self.sql(f"CREATE ROLE {OWNER} LOGIN PASSWORD '{self._secret('owner')}';\n"
                 f"CREATE ROLE {READER} LOGIN PASSWORD '{self._secret('reader')}';\n"
                 f"CREATE DATABASE {DATABASE} OWNER {OWNER} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8';")

    def connection(self):
        """What `postern-relayd init --connection` takes."""
        return {"host": "127.0.0.1", "port": self.port(), "database": DATABASE, "user": OWNER,
                "password": self._secret("owner"), "reader": READER, "reader_password": self._secret("reader"),
                "sslmode": "disable"}

    def stop(self, how=signal.SIGINT):
        """Ends it: SIGINT in order, SIGQUIT as a crash would. Returns when it is gone."""
        for number, seconds in ((how, 8), (signal.SIGQUIT, 3), (signal.SIGKILL, 2)):
            pid = self.pid()
            if pid is None:
                return
            os.kill(pid, number)
            deadline = time.monotonic() + seconds
            while self.pid() is not None and time.monotonic() < deadline:
                time.sleep(0.05)


def main():
    cluster = Cluster(os.path.abspath(sys.argv[1]), "--no-fsync" not in sys.argv[2:])
    try:
        cluster.start()
        print(json.dumps({**cluster.connection(), "superuser_password": cluster._secret("superuser")}), flush=True)
        sys.stdin.read()
        return 0
    except Failure as failure:
        print(failure, file=sys.stderr)
        return failure.status
    finally:
        if cluster.bin:
            cluster.stop()


if __name__ == "__main__":
    sys.exit(main())
