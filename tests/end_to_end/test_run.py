"""tools/run --relay keeps its promises: one line of JSON, private, nothing left behind however it ends."""

import json
import os
import pathlib
import shutil
import signal
import ssl
import stat
import subprocess
import tempfile
import unittest
import urllib.request

from harness import PROGRAMS, ROOT, eventually, main

KEYS = {"url", "ca", "pin", "token_file", "submission", "smtps", "appliance", "dovecot_conf", "postfix_conf", "mail_dir",
        "pid"}


def processes(folder):
    """{pid: words} of what works in a folder or names it, but for this test."""
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            home = os.readlink(entry / "cwd")
        except OSError:
            continue
        if str(folder) in words or home.startswith(str(folder)):
            found[int(entry.name)] = words
    return found


class Run(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-run.", dir="/var/tmp"))
        self.folder.chmod(0o755)
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.state = self.folder / "state"

    def command(self, state, *more):
        return [ROOT / "tools" / "run", "--relay", "--state", state, "--bin", PROGRAMS, *more]

    def start(self, state=None):
        process = subprocess.Popen(self.command(state or self.state), stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(lambda: process.poll() is None and process.terminate())
        line = process.stdout.readline()
        self.assertTrue(line, "no JSON line")
        return process, json.loads(line)

    def ends(self, process, folder):
        process.wait(20)
        self.assertEqual(process.stdout.read(), "", "one line on standard output, and no other")
        self.assertEqual(processes(folder), {})

    def get(self, ready, path):
        token = pathlib.Path(ready["token_file"]).read_text().strip()
        context = ssl.create_default_context(cafile=ready["ca"])
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             urllib.request.HTTPSHandler(context=context))
        request = urllib.request.Request(ready["url"] + path, headers={"Authorization": f"Bearer {token}"})
        with opener.open(request, timeout=10) as reply:
            return json.load(reply)

    def test_what_it_says_is_true(self):
        process, ready = self.start()
        self.assertEqual(set(ready), KEYS)
        self.assertRegex(ready["pin"], r"^[0-9a-f]{64}$")
        self.assertIs(self.get(ready, "/v1/relay")["public"], False)
        self.assertEqual(self.get(ready, "/v1/relay")["role"], "admin")
        self.assertEqual(self.get(ready, "/v1/configuration")["accounts"], [])
        self.assertEqual(stat.S_IMODE(os.stat(ready["token_file"]).st_mode), 0o600)
        self.assertIn("postern-relayd", processes(self.state)[ready["pid"]])
        for name in ("ca", "dovecot_conf", "postfix_conf", "mail_dir"):
            self.assertTrue(os.path.exists(ready[name]), name)
        process.terminate()
        self.ends(process, self.state)
        self.assertEqual(process.returncode, 0)

    def test_a_state_folder_is_kept(self):
        first, before = self.start()
        other = subprocess.run(self.command(self.state), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.assertEqual((other.returncode, other.stdout), (3, ""), other.stderr)
        first.send_signal(signal.SIGINT)
        self.ends(first, self.state)
        second, after = self.start()
        before.pop("pid"), after.pop("pid")
        self.assertEqual(before, after)
        second.terminate()
        self.ends(second, self.state)

    def test_killed_it_leaves_nothing(self):
        process, _ = self.start()
        process.kill()
        process.wait()
        eventually(lambda: not processes(self.state), "everything has ended")

    def test_stopped_while_it_builds(self):
        marker = self.folder / "marker"
        marker.mkdir()
        source = ("import sys; sys.path.insert(0, sys.argv[1]); import build; "
                  "print('begun', flush=True); build.run(['sh', '-c', 'cd \"$0\" && exec sleep 300', sys.argv[2]])")
        process = subprocess.Popen(["/usr/bin/python3", "-B", "-c", source, ROOT / "tools" / "runner", marker],
                                   stdout=subprocess.PIPE, text=True)
        self.addCleanup(process.stdout.close)
        self.assertEqual(process.stdout.readline(), "begun\n")
        eventually(lambda: any(words.startswith("sleep") for words in processes(marker).values()), "it builds")
        process.terminate()
        self.assertEqual(process.wait(20), 128 + signal.SIGTERM)
        self.assertEqual(processes(marker), {})

    def test_a_dead_daemon_stays_dead_and_all_the_rest_ends(self):
        process, ready = self.start()
        os.kill(ready["pid"], signal.SIGKILL)
        eventually(lambda: ready["pid"] not in processes(self.state), "the daemon is gone")
        running = " ".join(processes(self.state).values())
        self.assertIn("dovecot", running)
        self.assertNotIn("postern-relayd serve", running)
        self.assertIsNone(process.poll())
        process.terminate()
        self.ends(process, self.state)

    def test_a_folder_that_others_cannot_reach(self):
        closed = self.folder / "closed"
        closed.mkdir(mode=0o700)
        process, ready = self.start(closed / "state")
        real = pathlib.Path(ready["mail_dir"]).parent
        self.addCleanup(shutil.rmtree, real, ignore_errors=True)
        self.assertEqual((closed / "state" / "relay").resolve(), real)
        process.terminate()
        self.ends(process, real)
        again, after = self.start(closed / "state")
        self.assertEqual(ready["mail_dir"], after["mail_dir"])
        again.terminate()
        self.ends(again, real)

    def test_a_name_that_is_too_long_for_sockets(self):
        process, ready = self.start(self.folder / ("n" * 90))
        self.addCleanup(shutil.rmtree, pathlib.Path(ready["mail_dir"]).parent, ignore_errors=True)
        self.assertLess(len(ready["mail_dir"]), 80)
        process.terminate()
        self.ends(process, pathlib.Path(ready["mail_dir"]).parent)

    def test_what_it_cannot_do_it_says(self):
        for more, words in ((("--store", "mysql"), "mysql"), (("--headless",), "exclude")):
            done = subprocess.run(self.command(self.state, *more), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  text=True, timeout=30)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(words, done.stderr)

    def test_without_root_it_says_what_it_cannot_start(self):
        source = ("import os, sys; os.setgid(65534); os.setuid(65534); sys.path.insert(0, sys.argv[1]); "
                  "import front, report\n"
                  "try: front.relay_only(sys.argv[2], '.', 'sqlite')\n"
                  "except report.Failure as failure: print(failure); sys.exit(failure.status)")
        done = subprocess.run(["/usr/bin/python3", "-B", "-c", source, ROOT / "tools" / "runner", self.state],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertIn("Postfix and Dovecot", done.stdout)
        self.assertIn("root", done.stdout)


if __name__ == "__main__":
    main(online=False)
