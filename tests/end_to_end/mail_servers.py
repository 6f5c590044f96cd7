"""SMTP servers that Postern's makers did not write, each started on loopback from a folder of its own.

All of them are set up alike, by their own means, so that one table of cases fits all:

  account billing, sender billing@example.test; nobody@example.test is refused, later@example.test is put off
  ports   submission  STARTTLS, and AUTH after it; who does not sign in may not relay
          smtps       the same with TLS from the start
          open        neither TLS nor AUTH, takes mail from 127.0.0.1 without a password
"""

import glob
import os
import pathlib
import re
import shutil
import signal
import socket
import ssl
import subprocess
import time

ACCOUNT, PASSWORD, TOKEN = "billing", "canary-9Qd7+wrLp", "canary-ya29.t0ken"
SENDER, GOOD, NOBODY, LATER = (f"{name}@example.test" for name in ("billing", "someone", "nobody", "later"))
PACKAGES = pathlib.Path(os.environ.get("POSTERN_MAIL_SERVERS",
                                       pathlib.Path(__file__).resolve().parents[2] / "build" / "mail-servers"))


class CannotStart(Exception):
    """Why this server cannot be started here: the reason of a skip."""


def free_ports(count):
    held = [socket.socket() for _ in range(count)]
    for one in held:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def make_certificates(folder):
    """An authority and a server's certificate for 127.0.0.1: ca.pem, cert.pem, key.pem."""
    def openssl(*words):
        subprocess.run(["/usr/bin/openssl", *map(str, words)], check=True, cwd=folder, stderr=subprocess.DEVNULL)
    new_key = ("-newkey", "rsa:2048", "-nodes") # OpenSMTPD's process for keys takes no other kind
    openssl("req", "-x509", *new_key, "-keyout", "ca-key.pem", "-out", "ca.pem", "-days", "30", "-subj", "/CN=Test CA")
    openssl("req", *new_key, "-keyout", "key.pem", "-out", "request.pem", "-subj", "/CN=mail.example.test")
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1,DNS:mail.example.test\n")
    openssl("x509", "-req", "-in", "request.pem", "-CA", "ca.pem", "-CAkey", "ca-key.pem", "-CAcreateserial", "-days",
            "30", "-extfile", "names", "-out", "cert.pem")
    (folder / "key.pem").chmod(0o600)


class Server:
    """One server. `start` raises CannotStart; `stop` ends exactly what was started."""

    name = ""
    mechanisms = ("PLAIN", "LOGIN")
    unsigned = "rcpt"       # where it refuses mail of who did not sign in
    sender_stage = "mail"   # where it refuses a sender that is not the account's
    greylists = True        # can it be told to put off a recipient?

    def __init__(self, folder, certificates):
        self.folder = folder
        self.certificates = certificates
        self.ca = certificates / "ca.pem"
        self.ports = dict(zip(("submission", "smtps", "open"), free_ports(3)))
        self.children = []

    def wait(self, seconds=20):
        """Until every port takes connections."""
        deadline = time.monotonic() + seconds
        for port in self.ports.values():
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 1).close()
                    break
                except OSError:
                    dead = [child for child in self.children if child.poll() is not None]
                    if dead or time.monotonic() > deadline:
                        raise CannotStart(f"{self.name} does not listen: {self.log()[-800:]}")
                    time.sleep(0.1)

    def log(self):
        return "".join(path.read_text(errors="replace") for path in sorted(self.folder.rglob("*.log")) if path.is_file())

    def run(self, command, **options):
        self.children.append(subprocess.Popen(
            [str(word) for word in command], stdin=subprocess.DEVNULL, stdout=open(self.folder / "out.log", "ab"),
            stderr=subprocess.STDOUT, start_new_session=True, **options))

    def stop(self):
        for child in self.children:
            if child.poll() is None:
                os.killpg(child.pid, signal.SIGTERM)
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    os.killpg(child.pid, signal.SIGKILL)
                    child.wait(10)

    def test_messages(self):
        """How many test messages it took: each is kept in its queue."""
        found = set()
        for path in self.folder.rglob("*"):
            if path.is_file() and path.suffix != ".log":
                found |= set(re.findall(rb"X-Postern-Test: ([0-9a-f-]{36})", path.read_bytes()))
        return len(found)


class Postfix(Server):
    """A plain Postfix of its own, with Dovecot for the passwords: not the relay that Postern sets up."""

    name = "Postfix"
    mechanisms = ("PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-256")
    sender_stage = "rcpt"

    def start(self):
        for program in ("/usr/sbin/postfix", "/usr/sbin/dovecot"):
            if not os.access(program, os.X_OK):
                raise CannotStart(f"{program} is missing")
        for name in ("conf", "queue", "data", "dovecot"):
            (self.folder / name).mkdir()
        shutil.chown(self.folder / "data", "postfix")
        (self.folder / "dovecot" / "users").write_text(f"{ACCOUNT}:{{PLAIN}}{PASSWORD}\n")
        dovecot = self.folder / "dovecot" / "dovecot.conf"
        dovecot.write_text(f"""protocols =
base_dir = {self.folder}/dovecot/run
state_dir = {self.folder}/dovecot/state
log_path = {self.folder}/dovecot/dovecot.log
ssl = no
auth_mechanisms = {' '.join(self.mechanisms).lower()}
auth_failure_delay = 0
service auth {{
  unix_listener auth-smtp {{
    mode = 0666
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {self.folder}/dovecot/users
}}
""")
        (self.folder / "conf" / "main.cf").write_text(f"""compatibility_level = 3.6
queue_directory = {self.folder}/queue
data_directory = {self.folder}/data
maillog_file = {self.folder}/postfix.log
maillog_file_prefixes = {self.folder}
myhostname = mail.example.test
mydestination =
mynetworks = 127.0.0.1
alias_maps =
alias_database =
local_recipient_maps =
inet_protocols = ipv4
defer_transports = smtp, relay, local
smtpd_peername_lookup = no
smtpd_tls_cert_file = {self.certificates}/cert.pem
smtpd_tls_key_file = {self.certificates}/key.pem
smtpd_sasl_type = dovecot
smtpd_sasl_path = {self.folder}/dovecot/run/auth-smtp
smtpd_tls_auth_only = yes
smtpd_sender_login_maps = inline:{{{{ {SENDER} = {ACCOUNT} }}}}
smtpd_recipient_restrictions = check_recipient_access inline:{{
  {{ {NOBODY} = 550 5.1.1 No such user }} {{ {LATER} = 450 4.2.0 Greylisted, try again in 5 minutes }} }}
smtpd_relay_restrictions = permit_sasl_authenticated, reject
""")
        internal = "\n".join(f"{name} unix {private} - n - {limit} {program}" for name, private, limit, program in (
            ("cleanup", "n", 0, "cleanup"), ("tlsmgr", "-", 1, "tlsmgr"), ("rewrite", "-", "-", "trivial-rewrite"),
            ("bounce", "-", 0, "bounce"), ("defer", "-", 0, "bounce"), ("trace", "-", 0, "bounce"),
            ("proxymap", "-", "-", "proxymap"), ("smtp", "-", "-", "smtp"), ("relay", "-", "-", "smtp"),
            ("error", "-", "-", "error"), ("retry", "-", "-", "error"), ("local", "-", "-", "error"),
            ("anvil", "-", 1, "anvil"), ("scache", "-", 1, "scache")))
        signed = (" -o smtpd_sasl_auth_enable=yes"
                  " -o smtpd_sender_restrictions=reject_authenticated_sender_login_mismatch")
        (self.folder / "conf" / "master.cf").write_text(f"""
127.0.0.1:{self.ports['submission']} inet n - n - - smtpd -o smtpd_tls_security_level=may {signed}
127.0.0.1:{self.ports['smtps']} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes {signed}
127.0.0.1:{self.ports['open']} inet n - n - - smtpd -o smtpd_relay_restrictions=permit_mynetworks,reject
qmgr unix n - n 300 1 qmgr
postlog unix-dgram n - n - 1 postlogd
{internal}
""")
        self.run(["/usr/sbin/dovecot", "-F", "-c", dovecot])
        done = subprocess.run(["/usr/sbin/postfix", "-c", self.folder / "conf", "start"], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            raise CannotStart(f"Postfix: {done.stdout}")
        self.wait()

    def stop(self):
        if (self.folder / "queue" / "pid" / "master.pid").exists():
            subprocess.run(["/usr/sbin/postfix", "-c", self.folder / "conf", "abort"], stdin=subprocess.DEVNULL,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        super().stop()


class Aiosmtpd(Server):
    name = "aiosmtpd"
    mechanisms = ("PLAIN", "LOGIN", "XOAUTH2")
    unsigned = "mail"

    def start(self):
        try:
            import aiosmtpd.controller
            import aiosmtpd.smtp
        except ImportError as error:
            raise CannotStart(str(error))
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.certificates / "cert.pem", self.certificates / "key.pem")
        folder, result = self.folder, aiosmtpd.smtp.AuthResult

        class Handler:
            async def handle_MAIL(self, server, session, envelope, address, options):
                if session.authenticated and address != SENDER:
                    return "553 5.7.1 Sender not allowed for this user"
                envelope.mail_from = address
                envelope.mail_options.extend(options)
                return "250 OK"

            async def handle_RCPT(self, server, session, envelope, address, options):
                if address == NOBODY:
                    return "550 5.1.1 No such user"
                if address == LATER:
                    return "450 4.2.0 Greylisted, try again in 5 minutes"
                envelope.rcpt_tos.append(address)
                return "250 OK"

            async def handle_DATA(self, server, session, envelope):
                (folder / f"{time.monotonic_ns()}.eml").write_bytes(envelope.original_content)
                return "250 2.0.0 OK"

            async def auth_XOAUTH2(self, server, arguments):
                answer = await server.challenge_auth("", encode_to_b64=False) if len(arguments) < 2 else arguments[1]
                import base64
                if base64.b64decode(answer) == f"user={ACCOUNT}\1auth=Bearer {TOKEN}\1\1".encode():
                    return result(success=True, auth_data=ACCOUNT)
                await server.challenge_auth('{"status":"401","schemes":"bearer"}')
                return result(success=False, handled=False)

        def authenticate(server, session, envelope, mechanism, data):
            if mechanism == "XOAUTH2":
                return result(success=data is not None, handled=False)
            return result(success=(data.login, data.password) == (ACCOUNT.encode(), PASSWORD.encode()), handled=False)

        password = {"authenticator": authenticate, "auth_required": True}
        variants = {"submission": dict(tls_context=context, require_starttls=True, **password),
                    "smtps": dict(ssl_context=context, auth_require_tls=False, **password),
                    "open": {}}
        self.controllers = []
        for name, options in variants.items():
            one = aiosmtpd.controller.Controller(Handler(), hostname="127.0.0.1", port=self.ports[name],
                                                 server_hostname="mail.example.test", **options)
            one.start()
            self.controllers.append(one)
        self.wait()

    def stop(self):
        for one in getattr(self, "controllers", []):
            one.stop()


class Unpacked(Server):
    """A server from its Debian package, unpacked into a private root: it conflicts with Postfix."""

    packages = ()
    programs = ()
    users = {}

    def unpack(self):
        if os.geteuid() != 0:
            raise CannotStart("not root: the private root cannot be entered")
        self.root = self.folder / "root"
        self.root.mkdir()
        self.root.chmod(0o755)
        for package in self.packages:
            found = glob.glob(str(PACKAGES / f"{package}_*.deb"))
            if not found:
                raise CannotStart(f"the package {package} is not in {PACKAGES} "
                                  "(tests/end_to_end/fetch_mail_servers.sh fetches it)")
            subprocess.run(["/usr/bin/dpkg-deb", "-x", sorted(found)[-1], self.root], check=True)
        self.bring_libraries()
        for name, minor in (("null", 3), ("zero", 5), ("random", 8), ("urandom", 9)):
            device = self.root / "dev" / name
            device.parent.mkdir(exist_ok=True)
            try:
                os.mknod(device, 0o666 | 0o020000, os.makedev(1, minor))
                device.chmod(0o666)
            except OSError as error:
                raise CannotStart(f"no device can be made in the private root: {error}")
        (self.root / "tmp").mkdir(mode=0o777)
        etc = self.root / "etc"
        etc.mkdir(exist_ok=True)
        people = {"root": 0, "nobody": 65534, **self.users}
        (etc / "passwd").write_text("".join(f"{name}:x:{uid}:{uid}:{name}:/:/bin/false\n" for name, uid in people.items()))
        (etc / "group").write_text("".join(f"{name}:x:{uid}:\n" for name, uid in {**people, "mail": 8}.items()))
        (etc / "hosts").write_text("127.0.0.1 localhost mail.example.test\n")
        (etc / "resolv.conf").write_text("nameserver 127.0.0.1\noptions timeout:1 attempts:1\n")
        (etc / "mailname").write_text("mail.example.test\n")
        (self.root / "tls").mkdir()
        for name in ("cert.pem", "key.pem"):
            shutil.copy(self.certificates / name, self.root / "tls" / name)

    def bring_libraries(self):
        """The libraries that the programs need and their packages do not hold, from this machine."""
        inside = sorted({str(path.parent) for path in self.root.rglob("*.so*")})
        for program in self.programs:
            done = subprocess.run(["/usr/bin/ldd", self.root / program], stdout=subprocess.PIPE, text=True,
                                  env={"LD_LIBRARY_PATH": ":".join(inside), "PATH": "/usr/bin:/bin"})
            for line in done.stdout.splitlines():
                if "not found" in line:
                    raise CannotStart(f"{program} needs a library that is not here: {line.strip()}")
                path = re.search(r"(/\S+) \(0x", line)
                if path and not path[1].startswith(str(self.root)):
                    target = self.root / path[1].lstrip("/")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    if not target.exists():
                        shutil.copy(path[1], target)
        self.libraries = ":".join("/" + str(pathlib.Path(one).relative_to(self.root)) for one in inside)

    def enter(self, *command):
        """Runs a command of the private root in the foreground."""
        self.run(["/usr/sbin/chroot", self.root, *command],
                 env={"PATH": "/usr/sbin:/usr/bin", "LD_LIBRARY_PATH": self.libraries, "LC_ALL": "C"})


class Exim(Unpacked):
    name = "Exim"
    mechanisms = ("PLAIN", "LOGIN", "CRAM-MD5")
    packages = ("exim4-daemon-light", "libidn12")
    programs = ("usr/sbin/exim4",)
    users = {"Debian-exim": 64901}

    def start(self):
        self.unpack()
        for name in ("spool", "log"):
            (self.root / name).mkdir()
            os.chown(self.root / name, 64901, 64901)
        os.chown(self.root / "tls" / "key.pem", 0, 64901)
        (self.root / "tls" / "key.pem").chmod(0o640)
        secured = "{def:tls_in_cipher}"
        (self.root / "etc" / "exim.conf").write_text(rf"""primary_hostname = mail.example.test
local_interfaces = 127.0.0.1
daemon_smtp_ports = {self.ports['submission']} : {self.ports['smtps']} : {self.ports['open']}
tls_on_connect_ports = {self.ports['smtps']}
tls_certificate = /tls/cert.pem
tls_privatekey = /tls/key.pem
tls_advertise_hosts = ${{if eq{{$received_port}}{{{self.ports['open']}}}{{}}{{*}}}}
auth_advertise_hosts = ${{if def:tls_in_cipher{{*}}{{}}}}
host_lookup =
rfc1413_hosts =
smtp_accept_keepalive = false
queue_only = true
spool_directory = /spool
log_file_path = /log/%s.log
never_users =
keep_environment =
acl_smtp_mail = check_mail
acl_smtp_rcpt = check_rcpt
acl_smtp_data = accept
begin acl
check_mail:
  deny authenticated = *
       !senders = {SENDER}
       message = sender not allowed for this user
  accept
check_rcpt:
  deny recipients = {NOBODY}
       message = No such user
  defer recipients = {LATER}
       message = Greylisted, try again in 5 minutes
  accept authenticated = *
  accept condition = ${{if eq{{$received_port}}{{{self.ports['open']}}}}}
  deny message = relay not permitted
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${{if and{{{{eq{{$auth2}}{{{ACCOUNT}}}}}{{eq{{$auth3}}{{{PASSWORD}}}}}}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if and{{{{eq{{$auth1}}{{{ACCOUNT}}}}}{{eq{{$auth2}}{{{PASSWORD}}}}}}}}}
  server_set_id = $auth1
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${{if eq{{$auth1}}{{{ACCOUNT}}}{{{PASSWORD}}}fail}}
  server_set_id = $auth1
begin routers
keep:
  driver = manualroute
  route_list = * 127.0.0.1
  transport = smtp
begin transports
smtp:
  driver = smtp
""")
        self.enter("/usr/sbin/exim4", "-bdf", "-C", "/etc/exim.conf")
        self.wait()


class OpenSmtpd(Unpacked):
    name = "OpenSMTPD"
    greylists = False
    packages = ("opensmtpd", "libevent-2.1-7")
    programs = ("usr/sbin/smtpd", "usr/sbin/smtpctl")
    users = {"opensmtpd": 64902, "opensmtpq": 64903}

    def start(self):
        self.unpack()
        for folder in ("var/spool/smtpd", "var/lib/opensmtpd/empty", "run"):
            (self.root / folder).mkdir(parents=True, exist_ok=True)
        (self.root / "var/spool/smtpd").chmod(0o711)
        if not (self.root / "var/run").exists():
            (self.root / "var/run").symlink_to("/run")
        hashed = subprocess.run(["/usr/bin/openssl", "passwd", "-6", "-stdin"], input=PASSWORD, text=True, check=True,
                                stdout=subprocess.PIPE).stdout.strip()
        (self.root / "etc/users").write_text(f"{ACCOUNT} {hashed}\n")
        (self.root / "etc/senders").write_text(f"{ACCOUNT} {SENDER}\n")
        (self.root / "etc/smtpd.conf").write_text(f"""pki mail cert "/tls/cert.pem"
pki mail key "/tls/key.pem"
table users file:/etc/users
table allowed file:/etc/senders
listen on 127.0.0.1 port {self.ports['submission']} tls pki mail auth <users> senders <allowed>
listen on 127.0.0.1 port {self.ports['smtps']} smtps pki mail auth <users> senders <allowed>
listen on 127.0.0.1 port {self.ports['open']} tag open
action "keep" relay host smtp://127.0.0.1:9
match from any for rcpt-to "{NOBODY}" reject
match auth from any for any action "keep"
match tag open from any for any action "keep"
""")
        self.enter("/usr/sbin/smtpd", "-d", "-f", "/etc/smtpd.conf")
        self.wait()


ALL = (Postfix, Aiosmtpd, Exim, OpenSmtpd)
