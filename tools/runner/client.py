"""posternctl, with settings of its own in the run's folder: the person's profiles are neither read nor changed."""

import json
import os
import subprocess

from report import Failure


class Client:
    def __init__(self, programs, folder):
        self.program = os.path.join(programs, "posternctl")
        self.folder = folder
        home = os.path.join(folder, "home")
        os.makedirs(os.path.join(home, "runtime"), mode=0o700, exist_ok=True)
        self.environment = {
            **os.environ, "HOME": home, "XDG_CONFIG_HOME": os.path.join(home, "config"),
            "XDG_DATA_HOME": os.path.join(home, "data"), "XDG_CACHE_HOME": os.path.join(home, "cache"),
        }

    def path(self, name):
        return os.path.join(self.folder, name)

    def call(self, *arguments):
        """Returns (exit status, standard output, standard error)."""
        done = subprocess.run([self.program, *map(str, arguments)], env=self.environment, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        return done.returncode, done.stdout, done.stderr

    def must(self, *arguments, status=0):
        """Output of a call that has to end with `status`."""
        code, output, errors = self.call(*arguments)
        if code != status:
            raise Failure(f"posternctl {arguments[0]} ended with {code} and not {status}: "
                          f"{errors.strip() or output.strip()}")
        return output

    def json(self, *arguments, status=0):
        output = self.must(*arguments, "--json", status=status)
        try:
            return json.loads(output)
        except ValueError:
            raise Failure(f"posternctl {arguments[0]} --json did not print JSON: {output[:200]}")

    def add_relay(self, name, ready):
        self.must("relay", "add", name, ready["url"], "--token-file", ready["token_file"], "--ca", ready["ca"])

    def pull(self):
        self.must("pull", "-o", self.path("pulled.json"))
        with open(self.path("pulled.json")) as file:
            return json.load(file)

    def write(self, name, value):
        path = self.path(name)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(value if isinstance(value, str) else json.dumps(value, indent=1))
        return path


def open_findings(answer):
    """What has to be acknowledged in the answer to a refused push."""
    return [finding for finding in answer["findings"] if finding["severity"] in ("lockout", "exposure")]


def acknowledgements(findings):
    options = []
    for finding in findings:
        account = f":{finding['account']}" if finding.get("account") else ""
        options += ["--acknowledge", finding["code"] + account]
    return options
