"""What stands between the person and the supervisor of the private relay."""

import json
import os
import signal
import subprocess
import sys

from report import Failure, say


def _as_root():
    """The words before a command that makes root run it; none where we are root, None where it cannot be had."""
    if os.geteuid() == 0:
        return []
    for sudo in ("/usr/bin/sudo", "/usr/local/bin/sudo"):
        if os.access(sudo, os.X_OK) and (sys.stdin.isatty() or
                                         subprocess.run([sudo, "-n", "true"], stderr=subprocess.DEVNULL).returncode == 0):
            return [sudo]
    return None


class Supervisor:
    """The relay's supervisor as a child. It ends when we close its input, or when we die."""

    def __init__(self, state, programs, store="sqlite"):
        prefix = _as_root()
        if prefix is None:
            raise Failure("The private relay was not started: Postfix and Dovecot change to users of their own and need "
                          "root, and sudo cannot be used here. Without them postern-relayd has nobody to tell what to "
                          "accept.")
        if prefix:
            subprocess.run([*prefix, "-v"])  # asks for the password where it is still read from the terminal
        runner = os.path.dirname(os.path.abspath(__file__))
        self.process = subprocess.Popen(
            [*prefix, "/usr/bin/python3", "-B", runner, "--supervise", "--state", state, "--bin",
             os.path.abspath(programs), "--store", store],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=not prefix, text=True)
        self.ready = None

    def wait_until_ready(self):
        line = self.process.stdout.readline()
        if not line:
            raise Failure("The private relay did not start.", self.process.wait() or 1)
        self.ready = json.loads(line)
        return self.ready

    def stop(self):
        if self.process.stdin and not self.process.stdin.closed:
            self.process.stdin.close()
        return self.process.wait()


class Ended(Exception):
    """A signal asked us to end."""


def end_at_signals():
    def end(_number, _frame):
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)  # once is enough: the rest is cleaning up
        raise Ended
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, end)


def relay_only(state, programs, store):
    end_at_signals()
    supervisor = None
    try:
        supervisor = Supervisor(state, programs, store)
        print(json.dumps(supervisor.wait_until_ready()), flush=True)
        status = supervisor.process.wait()
        say("The relay's supervisor ended.")
        return status or 1
    except Ended:
        return 0
    finally:
        if supervisor:
            supervisor.stop()
