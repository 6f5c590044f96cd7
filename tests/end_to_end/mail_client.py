"""A mail client for tests that send often: one session says where it ended and with which reply."""

import smtplib
import socket
import ssl
import threading


class Session:
    """One SMTP session from `source`, left open until close(). Steps: connect, auth, mail, rcpt, data."""

    def __init__(self, endpoint, source, ca=None, implicit=False, timeout=30, before=b""):
        self.context = ssl.create_default_context(cafile=ca) if ca else None
        if self.context:
            self.context.check_hostname = False
        self.last = (0, "")
        raw = socket.create_connection((endpoint["host"], endpoint["port"]), timeout, source_address=(source, 0))
        if before:
            raw.sendall(before)
        if implicit:
            raw = self.context.wrap_socket(raw)
        self.smtp = smtplib.SMTP(timeout=timeout)
        self.smtp.sock = raw
        self.smtp.file = None
        self.smtp._host = endpoint["host"]
        self.banner = self._note(self.smtp.getreply())
        if self.banner == 220:
            self.smtp.ehlo("client.example")
            if self.context and not implicit:
                self.smtp.starttls(context=self.context)
                self.smtp.ehlo("client.example")

    def _note(self, reply):
        code, text = reply
        self.last = (code, text.decode(errors="replace") if isinstance(text, bytes) else text)
        return code

    def login(self, account, password):
        import base64
        secret = base64.b64encode(f"\0{account}\0{password}".encode()).decode()
        return self._note(self.smtp.docmd("AUTH", "PLAIN " + secret))

    def mail(self, sender="someone@acme.example"):
        return self._note(self.smtp.mail(sender))

    def rcpt(self, recipient="recipient@example.net"):
        return self._note(self.smtp.rcpt(recipient))

    def data(self, text="Subject: test\r\n\r\ntext\r\n"):
        return self._note(self.smtp.data(text))

    def close(self):
        try:
            self.smtp.close()
        except OSError:
            pass


def attempt(ready, source, account=None, password=None, port="submission", sender="someone@acme.example", send=True):
    """One message, or less: (step at which it was refused, or "sent"; code of the last reply; its text)."""
    session = None
    try:
        session = Session(ready[port], source, ready["ca"] if port != "appliance" else None, port == "smtps")
        if session.banner != 220:
            return "connect", *session.last
        if account and session.login(account, password) != 235:
            return "auth", *session.last
        if session.mail(sender) != 250:
            return "mail", *session.last
        if session.rcpt() != 250:
            return "rcpt", *session.last
        if send and session.data() != 250:
            return "data", *session.last
        return "sent", *session.last
    except (OSError, smtplib.SMTPException) as failure:
        return "broken", 0, repr(failure)
    finally:
        if session:
            session.close()


def at_once(jobs, threads):
    """Runs the jobs (functions) by so many threads; their answers in the order of the jobs."""
    answers = [None] * len(jobs)
    numbers = iter(range(len(jobs)))
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            answers[number] = jobs[number]()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return answers
