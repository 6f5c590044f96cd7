"""What the end-to-end tests share: a private relay per test class, swaks as the client, posternctl as the admin.

The relay is real: Postfix, Dovecot and postern-relayd of the build that POSTERN_BIN_DIR names, started through
tools/run --relay in a folder of its own.
"""

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
import unittest
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("POSTERN_BIN_DIR", ROOT / "build" / "dev" / "bin"))
STORE = os.environ.get("POSTERN_TEST_STORE", "sqlite")  # the database of the relays that are started here
SKIPPED = 77  # what ctest takes for "skipped"


def missing(online, postgresql=False):
    """Why these tests cannot run here; None if they can. `online`: they need posternctl to push."""
    if os.geteuid() != 0:
        return "not root: Postfix and Dovecot cannot be started"
    for program in ("/usr/sbin/postfix", "/usr/sbin/dovecot", "/usr/bin/swaks", "/usr/bin/openssl"):
        if not os.access(program, os.X_OK):
            return f"{program} is missing"
    if STORE == "postgresql" or postgresql:
        for path in ("/usr/lib/postgresql", "/usr/lib/postfix/postfix-pgsql.so",
                     "/usr/lib/dovecot/modules/auth/libdriver_pgsql.so"):
            if not os.path.exists(path):
                return f"{path} is missing"
    for program in ("postern-relayd", "posternctl"):
        if not os.access(PROGRAMS / program, os.X_OK):
            return f"{program} is not built in {PROGRAMS}"
    for program, verb in (("postern-relayd", "serve"), *((("posternctl", "push"),) if online else ())):
        usage = subprocess.run([PROGRAMS / program], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
        if f"{program} {verb}" not in usage:
            return f"this {program} has no '{verb}'"
    return None


def main(online=True, postgresql=False):
    reason = missing(online, postgresql)
    if reason:
        print(f"SKIPPED: {reason}")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)


def eventually(condition, what, seconds=20):
    """Returns the first true value of condition(); asked again until it comes or the time is over."""
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"still not after {seconds} s: {what}")
        time.sleep(0.1)


def alive(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class RelayTest(unittest.TestCase):
    """One relay for all tests of a class; they run in the order of their names and build on each other."""

    maxDiff = None
    store = STORE

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-e2e.", dir="/var/tmp"))
        cls.folder.chmod(0o755)
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.state = cls.folder / "state"
        cls.home = cls.folder / "home"
        cls.home.mkdir(mode=0o700)
        cls.environment = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(cls.home),
            "XDG_CONFIG_HOME": str(cls.home / "config"), "XDG_DATA_HOME": str(cls.home / "data"),
            "XDG_CACHE_HOME": str(cls.home / "cache"), "XDG_RUNTIME_DIR": str(cls.home),
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LLVM_PROFILE_FILE"):
            if name in os.environ:
                cls.environment[name] = os.environ[name]
        cls.runner = subprocess.Popen(
            [ROOT / "tools" / "run", "--relay", "--state", cls.state, "--bin", PROGRAMS, "--store", cls.store],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.stop_relay)
        line = cls.runner.stdout.readline()
        if not line:
            raise AssertionError(f"tools/run --relay ended with {cls.runner.wait()}")
        cls.ready = json.loads(line)
        cls.token = pathlib.Path(cls.ready["token_file"]).read_text().strip()
        cls.client("relay", "add", "test", cls.ready["url"], "--token-file", cls.ready["token_file"],
                   "--ca", cls.ready["ca"])

    @classmethod
    def stop_relay(cls):
        """Ends tools/run, and holds it to its promise that nothing is left."""
        if cls.runner.poll() is None:
            cls.runner.send_signal(signal.SIGTERM)
        cls.runner.wait(20)
        left = cls.processes()
        if left:
            raise AssertionError(f"still running after tools/run ended: {left}")

    @classmethod
    def processes(cls):
        """Every process that works in the state folder or names it."""
        found = {}
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit() or int(entry.name) == os.getpid():
                continue
            try:
                words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                home = os.readlink(entry / "cwd")
            except OSError:
                continue
            if str(cls.state) in words or home.startswith(str(cls.state)):
                found[int(entry.name)] = words
        return found

    # posternctl -----------------------------------------------------------------------------------------------

    @classmethod
    def client(cls, *arguments, status=0, stdin=None, timeout=60):
        """Runs posternctl. `status`: the exit status that is expected, None for any. Returns (status, output)."""
        done = subprocess.run([PROGRAMS / "posternctl", *map(str, arguments)], env=cls.environment, cwd=cls.home,
                              input=stdin, stdin=None if stdin else subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, text=True, timeout=timeout)
        if status is not None and done.returncode != status:
            raise AssertionError(f"posternctl {' '.join(map(str, arguments))}: exit {done.returncode}, wanted {status}\n"
                                 f"{done.stdout}\n{done.stderr}")
        return done.returncode, done.stdout

    @classmethod
    def client_json(cls, *arguments, status=0, **options):
        code, output = cls.client(*arguments, "--json", status=status, **options)
        try:
            return code, json.loads(output)
        except ValueError as error:
            raise AssertionError(f"posternctl {' '.join(map(str, arguments))} --json: {error}\n{output}")

    @classmethod
    def pull(cls):
        path = cls.folder / "pulled.json"
        cls.client("pull", "-o", path)
        return json.loads(path.read_text())

    @classmethod
    def write(cls, name, value):
        path = cls.folder / name
        path.write_text(value if isinstance(value, str) else json.dumps(value))
        return path

    @classmethod
    def push(cls, configuration, *arguments, status=0):
        """Pushes a configuration (a dict or a file) without a window. Returns the answer."""
        path = cls.write("push.json", configuration) if isinstance(configuration, dict) else configuration
        if "--confirm" not in arguments:
            arguments = (*arguments, "--confirm", "0")
        return cls.client_json("push", path, *arguments, status=status)[1]

    @classmethod
    def push_acknowledging(cls, configuration, *arguments):
        """Pushes, and acknowledges whatever the relay wants acknowledged. Returns (answer, codes acknowledged)."""
        path = cls.write("push.json", configuration) if isinstance(configuration, dict) else configuration
        arguments = arguments or ("--confirm", "0")
        code, answer = cls.client_json("push", path, *arguments, status=None)
        codes = []
        for _ in range(3):  # what was sent meanwhile may be one more finding
            if code != 3 or answer.get("reason") != "findings":
                break
            codes, options = [], []
            for finding in answer["findings"]:
                if finding["severity"] in ("lockout", "exposure"):
                    codes.append(finding["code"])
                    options += ["--acknowledge", finding["code"] + (f":{finding['account']}" if finding["account"] else "")]
            code, answer = cls.client_json("push", path, *arguments, *options, status=None)
        if code != 0:
            raise AssertionError(f"push: exit {code}: {json.dumps(answer, indent=1)}")
        return answer, codes

    @staticmethod
    def account(configuration, username):
        return next(one for one in configuration["accounts"] if one["username"] == username)

    # the API --------------------------------------------------------------------------------------------------

    @classmethod
    def api(cls, method, path, body=None, headers=(), timeout=10):
        """One request without posternctl. Returns (status, headers, JSON or None)."""
        context = ssl.create_default_context(cafile=cls.ready["ca"])
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             urllib.request.HTTPSHandler(context=context))
        request = urllib.request.Request(cls.ready["url"] + path, method=method,
                                         data=None if body is None else json.dumps(body).encode(),
                                         headers={"Authorization": f"Bearer {cls.token}",
                                                  "Content-Type": "application/json", **dict(headers)})
        try:
            with opener.open(request, timeout=timeout) as reply:
                text = reply.read()
                return reply.status, reply.headers, json.loads(text) if text else None
        except urllib.error.HTTPError as refusal:
            text = refusal.read()
            return refusal.code, refusal.headers, json.loads(text) if text else None

    # swaks ----------------------------------------------------------------------------------------------------

    ACCEPTED, CONNECT_FAILED, MAIL_REFUSED, RCPT_REFUSED, AUTH_REFUSED = 0, 2, 23, 24, 28

    @classmethod
    def swaks(cls, source, account=None, password=None, port="submission", sender="someone@acme.example"):
        """Sends one message from `source`. Returns (exit status of swaks, what was said)."""
        arguments = ["/usr/bin/swaks", "--server", cls.ready[port]["host"], "--port", str(cls.ready[port]["port"]),
                     "--local-interface", source, "--from", sender, "--to", "recipient@example.net",
                     "--timeout", "25", "--tls-ca-path", cls.ready["ca"], "--tls-verify"]
        if port == "smtps":
            arguments.append("--tls-on-connect")
        elif account:
            arguments.append("--tls")
        else:
            arguments = [word for word in arguments if word not in ("--tls-verify", "--tls-ca-path", cls.ready["ca"])]
        if account:
            secret = cls.folder / "swaks.conf"
            secret.touch(mode=0o600)
            secret.write_text(f"auth PLAIN\nauth-user {account}\nauth-password {password}\n")
            arguments += ["--config", str(secret)]
        done = subprocess.run(arguments, env=cls.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=60)
        return done.returncode, done.stdout

    def assertSwaks(self, expected, reply, source, *arguments, **options):
        status, output = self.swaks(source, *arguments, **options)
        self.assertEqual(status, expected, output)
        if reply:
            self.assertRegex(output, rf"(?m)^<[-~*]+ +{reply}")
        return output

    # evidence -------------------------------------------------------------------------------------------------

    @classmethod
    def activity(cls, account, outcome=None):
        """The rows of one account as {address: row}, of one outcome."""
        rows = cls.client_json("activity")[1]["activity"]
        return {row["address"]: row for row in rows
                if row["account"] == account and (outcome is None or row["outcome"] == outcome)}

    def mailServers(self):
        """The pids of Postfix's and Dovecot's masters."""
        state = pathlib.Path(self.ready["postfix_conf"]).parents[1]
        return [int((state / name).read_text()) for name in ("spool/pid/master.pid", "dovecot/run/master.pid")]
