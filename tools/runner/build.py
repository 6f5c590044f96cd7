"""Packages and executables: installed by tools/setup, built by the release preset."""

import os
import signal
import subprocess
import sys

from report import Failure, say

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def run(command, **options):
    """Runs a command that a signal to us ends as well. Returns its exit status."""
    def end(number, _frame):
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}
    process = None
    try:
        process = subprocess.Popen(command, cwd=ROOT, **options)
        return process.wait()
    finally:
        # Not in the handler: it would wait for a lock that the wait() it interrupts holds.
        if process and process.poll() is None:
            process.terminate()
            process.wait()
        for number, handler in before.items():
            signal.signal(number, handler)


def _quietly(what, command, log):
    with open(log, "ab") as output:
        status = run(command, stdout=output, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL)
    if status != 0:
        with open(log, errors="replace") as output:
            tail = output.readlines()[-40:]
        raise Failure(f"{what} failed. {log} ends with:\n{''.join(tail)}")


def ready(yes, programs):
    """Makes sure that these executables are there and up to date; returns their folder."""
    setup = [os.path.join(ROOT, "tools", "setup")] + (["--yes"] if yes else [])
    if run(setup, stdout=sys.stderr) != 0:
        raise Failure("Not all packages that Postern needs are there; see above.")
    folder = os.path.join(ROOT, "build", "release")
    os.makedirs(folder, exist_ok=True)
    log = os.path.join(folder, "run.log")
    open(log, "wb").close()
    if not os.path.exists(os.path.join(folder, "build.ninja")):
        say("Configuring ...")
        _quietly("Configuring", ["cmake", "--preset", "release", "-DPOSTERN_TESTS=OFF", "-DCMAKE_UNITY_BUILD=ON",
                                 "-DCMAKE_UNITY_BUILD_BATCH_SIZE=8"], log)
    if not all(os.path.exists(os.path.join(folder, "bin", program)) for program in programs):
        say("Building; the first time takes some minutes ...")
    _quietly("Building", ["cmake", "--build", folder, "-j", str(os.cpu_count() or 1), "--target"] + programs, log)
    return os.path.join(folder, "bin")
