"""A postern-relayd of its own, without mail servers, and a client that holds each exchange to the OpenAPI document."""

import http.client
import json
import os
import pathlib
import re
import signal
import ssl
import subprocess
import tempfile
import time
import urllib.parse
import shutil

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("POSTERN_BIN_DIR", ROOT / "build" / "dev" / "bin"))
DOCUMENT = json.loads((ROOT / "resources" / "openapi" / "postern-relay.json").read_text())
FULL = os.environ.get("POSTERN_TEST_FULL") == "1"


def closed(schema):
    """The schema with every object's keys limited to those that it names: what a reply adds must be documented."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    made = {key: closed(value) for key, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        made.setdefault("additionalProperties", False)
    return made


CLOSED = {"components": {"schemas": closed(DOCUMENT["components"]["schemas"])}}


def errors(schema, value):
    """What stands against a value, by a schema of the document."""
    resolver = jsonschema.RefResolver.from_schema(CLOSED)
    found = jsonschema.Draft202012Validator(schema, resolver=resolver).iter_errors(value)
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message[:300]}" for one in found]


class Daemon:
    """`init` and `serve` in a fresh folder."""

    def __init__(self, *options):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="postern-api."))
        self.state = self.folder / "state"
        self.log = self.folder / "serve.log"
        self.options = options
        self.process = None
        self.command("init")
        self.token = (self.state / "admin.token").read_text().strip()
        self.exercised = set()
        self.start()

    def command(self, *words, status=0):
        """A subcommand; `--state` is added. Returns what it printed."""
        done = subprocess.run([PROGRAMS / "postern-relayd", *map(str, words), "--state", self.state], text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
        if done.returncode != status:
            raise AssertionError(f"{words}: exit {done.returncode}, wanted {status}\n{done.stdout}\n{done.stderr}")
        return done.stdout if status == 0 else done.stderr

    def start(self):
        ready = self.state / "relayd.json"
        ready.unlink(missing_ok=True)
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [PROGRAMS / "postern-relayd", "serve", "--state", self.state, "--listen", "127.0.0.1:0", "--private",
                 *self.options], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while not ready.exists() or not ready.read_text():
            if self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"the daemon does not start: {self.log.read_text()}")
            time.sleep(0.02)
        self.ready = json.loads(ready.read_text())
        self.context = ssl.create_default_context(cafile=self.ready["certificate"])

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(20)

    def remove(self):
        if self.process and self.process.poll() is None:
            self.stop(signal.SIGKILL)
        shutil.rmtree(self.folder, ignore_errors=True)

    def memory(self, key="VmRSS"):
        """KiB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{key}:\s+(\d+)", status)[1])

    def connect(self, source=None):
        return http.client.HTTPSConnection("127.0.0.1", self.ready["port"], context=self.context, timeout=60,
                                           source_address=(source, 0) if source else None)


class Remote:
    """A relay that runs already, whoever wrote it: only what can be asked over the network."""

    def __init__(self, base_url, token, ca=None):
        url = urllib.parse.urlsplit(base_url)
        if url.scheme != "https" or not url.hostname or url.path not in ("", "/"):
            raise SystemExit("--base-url wants https://HOST[:PORT]")
        self.host, self.port, self.token = url.hostname, url.port or 443, token
        self.context = ssl.create_default_context(cafile=ca)
        self.exercised = set()

    def remove(self):
        pass

    def connect(self, source=None):
        return http.client.HTTPSConnection(self.host, self.port, context=self.context, timeout=60,
                                           source_address=(source, 0) if source else None)


class Client:
    """One connection. Every exchange is checked against the document."""

    def __init__(self, daemon, token=None, source=None):
        self.daemon = daemon
        self.token = daemon.token if token is None else token
        self.connection = daemon.connect(source)

    def raw(self, method, target, body=None, headers=()):
        """(status, headers, bytes)"""
        sent = {"Authorization": f"Bearer {self.token}", **dict(headers)} if self.token else dict(headers)
        try:
            self.connection.request(method, target, body, sent)
            reply = self.connection.getresponse()
            return reply.status, reply.headers, reply.read()
        except (http.client.HTTPException, OSError):
            self.connection.close()
            raise

    def call(self, method, target, body=None, headers=(), text=None):
        """(status, headers, JSON). `text` is a body that is sent as it stands."""
        payload = text if text is not None else None if body is None else json.dumps(body)
        status, answered, raw = self.raw(method, target, payload, headers)
        value = json.loads(raw) if raw else None
        self.check(method, target.split("?")[0], body, status, answered, raw, value)
        return status, answered, value

    def check(self, method, path, body, status, headers, raw, value):
        for template, item in DOCUMENT["paths"].items():
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", template), path) and method.lower() in item:
                break
        else:
            assert status in (401, 404, 405), f"{method} {path} is not in the document and is answered {status}"
            return
        operation = item[method.lower()]
        assert str(status) in operation["responses"], f"{method} {path}: {status} is not in the document\n{raw[:500]}"
        if status < 400:
            self.daemon.exercised.add(operation["operationId"])
            if "requestBody" in operation and body is not None:
                name = operation["requestBody"]["content"]["application/json"]["schema"]
                assert not errors(name, body), f"{method} {path}: taken, against the document: {errors(name, body)}"
        response = operation["responses"][str(status)]
        if "$ref" in response:
            response = DOCUMENT["components"]["responses"][response["$ref"].rsplit("/", 1)[1]]
        for name, header in response.get("headers", {}).items():
            assert headers[name], f"{method} {path} {status}: no {name}"
            assert not errors(header["schema"], headers[name]), f"{name}: {headers[name]}"
        if "content" not in response:
            assert raw == b"", f"{method} {path} {status}: a body that is not in the document"
            return
        (kind, content), = response["content"].items()
        assert headers["Content-Type"] == kind, f"{method} {path} {status}: {headers['Content-Type']}"
        assert not errors(content["schema"], value), f"{method} {path} {status}: {errors(content['schema'], value)}\n{raw[:2000]}"
        if kind == "application/problem+json":
            assert value["status"] == status

    def push(self, base, changes, key=None, dry_run=False, **rest):
        headers = {"If-Match": f'"{base}"'}
        if key:
            headers["Idempotency-Key"] = key
        return self.call("POST", "/v1/changes" + ("?dry_run=true" if dry_run else ""), {"changes": changes, **rest},
                         headers)


def add(username, *values, **more):
    return {"op": "add_account", "account": {
        "username": username, "password": "PST2PASSWORDPASSWORD234567", "generated": True,
        "allowlist": {"enabled": bool(values), "entries": [{"value": one} for one in values]}, **more}}
