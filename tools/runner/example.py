"""The small example organization that tools/run loads, and the mail that gives it something to tell."""

import json
import os

from build import ROOT
from client import acknowledgements, open_findings
from report import Failure

EXAMPLE = os.path.join(ROOT, "tools", "example")


def load(client):
    """Pushes the example organization. Returns {username: file with its password}."""
    with open(os.path.join(EXAMPLE, "organization.json")) as file:
        configuration = json.load(file)
    configuration["revision"] = client.pull()["revision"]
    for account in configuration["accounts"]:
        if not account.get("generate_password"):
            account.pop("generate_password", None)
    path = client.write("example.json", configuration)
    code, output, errors = client.call("push", path, "--confirm", "0", "--note", "Example organization", "--json")
    if code == 3:
        options = acknowledgements(open_findings(json.loads(output)))
        code, output, errors = client.call("push", path, "--confirm", "0", "--note", "Example organization", *options,
                                           "--json")
    if code != 0:
        raise Failure(f"The example organization could not be pushed: {errors.strip() or output.strip()}")
    return {username: client.write(f"{username}.password", password + "\n")
            for username, password in json.loads(output)["generated"].items()}


def send(client, ready, source, password_file=None, account="billing", port=None):
    """One message from `source`, with a password or through the appliance port. Returns smtp-test's answer."""
    listener = ready[port or ("submission" if password_file else "appliance")]
    arguments = ["smtp-test", f"{listener['host']}:{listener['port']}", "--source", source,
                 "--mail-from", "billing@acme.example", "--rcpt-to", "customer@example.net", "--send"]
    if password_file:
        arguments += ["--tls", "starttls", "--ca", ready["ca"], "--username", account, "--password-file", password_file,
                      "--relay", "example"]
    else:
        arguments += ["--tls", "none"]
    code, output, errors = client.call(*arguments, "--json")
    try:
        return code, json.loads(output)
    except ValueError:
        raise Failure(f"posternctl smtp-test ended with {code}: {errors.strip()}")
