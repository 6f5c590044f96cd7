"""tools/run --headless: the main job through posternctl, every step with its result, and pictures of the console."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import example
from build import ROOT
from client import Client, acknowledgements, open_findings
from front import Ended, Supervisor, end_at_signals
from report import Failure, say


class Steps:
    """Prints each step with its result and counts those that did not hold."""

    def __init__(self):
        self.held = 0
        self.failed = []

    def check(self, what, holds, detail=""):
        mark = "ok    " if holds else "FAILED"
        print(f"{mark}  {what}{': ' + detail if detail else ''}", flush=True)
        if holds:
            self.held += 1
        else:
            self.failed.append(what)
        return holds


def _eventually(condition, seconds=15):
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() > deadline:
            return value
        time.sleep(0.2)


def _rows(client, outcome):
    return {row["address"]: row for row in client.json("activity")["activity"]
            if row["account"] == "billing" and row["outcome"] == outcome}


def _without_segment(configuration):
    for account in configuration["accounts"]:
        if account["username"] == "billing":
            entries = account["allowlist"]["entries"]
            account["allowlist"]["entries"] = [entry for entry in entries if entry["value"] != "127.0.0.16/28"]
    return configuration


def _job(steps, client, ready):
    client.add_relay("example", ready)
    steps.check("connect to the relay", client.pull()["accounts"] == [], ready["url"])
    passwords = example.load(client)
    steps.check("push the example organization", True, f"{len(client.pull()['accounts'])} accounts")

    password = passwords["billing"]
    for source in ("127.0.0.2", "127.0.0.17", "127.0.0.3"):
        code, answer = example.send(client, ready, source, password)
        steps.check(f"before the list, billing sends from {source}", code == 0, answer["cause"])

    csv = os.path.join(example.EXAMPLE, "billing.csv")
    checked = client.json("csv", "check", csv)
    steps.check("check the CSV", (checked["rows"], checked["accepted"]) == (2, 2), f"{checked['rows']} rows")
    client.pull()
    client.must("csv", "import", csv, "--config", client.path("pulled.json"), "--mode", "add", "--turn-on",
                "-o", client.path("listed.json"))
    base_seen = _eventually(lambda: len(_rows(client, "accepted")) == 3)
    steps.check("the mail log names who sends", bool(base_seen), ", ".join(sorted(_rows(client, "accepted"))))

    code, output, _ = client.call("analyze", "--base", client.path("pulled.json"), "--draft",
                                  client.path("listed.json"), "--json")
    codes = sorted({finding["code"] for finding in json.loads(output)["findings"]})
    steps.check("analyze the list without a log", code == 1 and "evidence-missing" in codes, ", ".join(codes))

    code, output, errors = client.call("push", client.path("listed.json"), "--confirm", "0", "--json")
    answer = json.loads(output)
    blocked = [one["address"] for finding in answer["findings"] if finding["code"] == "sender-blocked"
               for one in finding["addresses"]]
    steps.check("the push names who would be locked out", code == 3 and blocked == ["127.0.0.3"], ", ".join(blocked))
    code, output, errors = client.call("push", client.path("listed.json"), "--confirm", "0", "--json",
                                       *acknowledgements(open_findings(answer)))
    answer = json.loads(output) if code == 0 else {"now": []}
    steps.check("push it, acknowledged", code == 0,
                " ".join(now["sentence"] for now in answer["now"] if now["account"] == "billing") or errors.strip())

    for source, accepted in (("127.0.0.2", True), ("127.0.0.17", True), ("127.0.0.3", False)):
        code, answer = example.send(client, ready, source, password)
        steps.check(f"{source} is {'accepted' if accepted else 'refused'} with the password",
                    (code == 0) == accepted, f"{answer['cause']}, {_reply(answer)}")
    for source, accepted in (("127.0.0.5", True), ("127.0.0.6", False)):
        code, answer = example.send(client, ready, source)
        steps.check(f"{source} is {'accepted' if accepted else 'refused'} without a password",
                    (code == 0) == accepted, f"{answer['cause']}, {_reply(answer)}")
    seen = _eventually(lambda: "127.0.0.3" in _rows(client, "blocked"))
    steps.check("the mail log names who was blocked", bool(seen), ", ".join(sorted(_rows(client, "blocked"))))

    for address, allowed in (("127.0.0.17", True), ("127.0.0.3", False)):
        client.pull()
        code, output, _ = client.call("decide", "--config", client.path("pulled.json"), "--account", "billing",
                                      "--address", address, "--json")
        answer = json.loads(output)
        steps.check(f"decide about {address}", answer["allowed"] == allowed, answer["reason"])

    narrowed = client.write("narrowed.json", _without_segment(client.pull()))
    code, output, _ = client.call("push", narrowed, "--confirm", "0", "--json")
    answer = json.loads(output)
    blocked = [one["address"] for finding in answer.get("findings", []) if finding["code"] == "sender-blocked"
               for one in finding["addresses"]]
    steps.check("taking the segment away is refused", code == 3 and blocked == ["127.0.0.17"], ", ".join(blocked))
    code, _, errors = client.call("push", narrowed, "--confirm", "0", "--json",
                                  *acknowledgements(open_findings(answer)))
    steps.check("until it is acknowledged", code == 0, errors.strip())
    code, answer = example.send(client, ready, "127.0.0.17", password)
    steps.check("127.0.0.17 is then refused", code != 0, f"{answer['cause']}, {_reply(answer)}")


def _reply(answer):
    """The server's last word on the message, shortened for one line."""
    replies = [step["reply"] for step in answer.get("steps", []) if step.get("reply") and step["step"] != "quit"]
    return replies[-1].splitlines()[0][:100] if replies else "no reply"


def _pictures(steps, programs, folder):
    """Every screen and dialog of the console, drawn offscreen by tools/screens."""
    os.makedirs(folder, exist_ok=True)
    done = subprocess.run([os.path.join(ROOT, "tools", "screens"), folder], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen",
                               "POSTERN_BIN_DIR": os.path.abspath(programs)})
    pictures = [name for _, _, names in os.walk(folder) for name in names if name.endswith(".png")]
    steps.check("pictures of the console", done.returncode == 0 and bool(pictures),
                f"{len(pictures)} in {folder}" if done.returncode == 0 else done.stdout.strip()[-300:])


def run(options, programs):
    end_at_signals()
    steps = Steps()
    supervisor = None
    made = None if options.state else tempfile.mkdtemp(prefix="postern-run.", dir="/var/tmp")
    state = options.state or made
    status = 1
    try:
        if made:
            os.chmod(made, 0o755)
        supervisor = Supervisor(state, programs, options.store)
        ready = supervisor.wait_until_ready()
        steps.check("start the private relay", True, ready["url"])
        folder = tempfile.mkdtemp(prefix="postern-client.")
        try:
            _job(steps, Client(programs, folder), ready)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if os.path.exists(os.path.join(ROOT, "tools", "screens")):
            _pictures(steps, programs, options.pictures or os.path.join(ROOT, "build", "pictures"))
        status = 0 if not steps.failed else 1
    except Ended:
        say("Stopped.")
        status = 130
    except Failure as failure:
        steps.check("go on", False, str(failure))
        status = 1
    finally:
        if supervisor:
            supervisor.stop()
        if made and not options.keep:
            shutil.rmtree(made, ignore_errors=True)
    print(f"{steps.held} steps held, {len(steps.failed)} did not.", flush=True)
    return status
