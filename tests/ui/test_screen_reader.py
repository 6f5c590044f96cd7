#!/usr/bin/python3
"""test_screen_reader.py POSTERN : the console as a screen reader has it, over AT-SPI on a display and a bus of its own.

It opens the sample relay, finds parts by role and name alone, acts on them as a screen reader does, and hears what is
announced. Exit status: 0 fine, 1 not, 77 something that it needs is not installed here.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

PATIENCE = 60  # seconds, for a machine with much else to do


def skip(reason):
    print(f"SKIP: {reason}")
    sys.exit(77)


try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    skip(f"python3-gi and gir1.2-atspi-2.0 are needed: {missing}")
for program in ("Xvfb", "dbus-run-session"):
    if shutil.which(program) is None:
        skip(f"{program} is not installed")
if not pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
    skip("at-spi2-core is not installed")

POSTERN = pathlib.Path(sys.argv[1]).resolve()


def outside():
    """Runs this again with a bus and a home of its own."""
    with tempfile.TemporaryDirectory(prefix="postern-reader-") as home:
        os.chmod(home, 0o700)
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("DBUS_", "AT_SPI_", "XDG_", "WAYLAND_", "QT_")) and name != "DISPLAY"}
        environment.update(HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8", POSTERN_READER_HOME=home)
        return subprocess.run(["dbus-run-session", "--", sys.executable, "-B", __file__, str(POSTERN)],
                              env=environment, timeout=280).returncode


def walk(part):
    yield part
    try:
        count = min(part.get_child_count(), 200)
    except GLib.Error:
        return
    for index in range(count):
        try:
            child = part.get_child_at_index(index)
        except GLib.Error:
            continue
        if child is not None:
            yield from walk(child)


def wait(what, holds):
    """What `holds` answers, once it is something; events are heard meanwhile."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = holds()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError(f"waited {PATIENCE} s for {what}")


class ScreenReader(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        read, write = os.pipe()
        cls.display = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = ":" + number.readline().strip()
        environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        cls.heard = []
        Atspi.init()
        cls.listener = Atspi.EventListener.new(cls.hear)
        cls.listener.register("object:state-changed:showing")
        cls.console = subprocess.Popen([str(POSTERN), "--sample"], env=environment)
        try:
            cls.application = wait("the console on the bus", cls.find_application)
            cls.find(Atspi.Role.LIST, "Accounts")
        except AssertionError:
            cls.tearDownClass()
            raise

    @classmethod
    def tearDownClass(cls):
        for process in (cls.console, cls.display):
            process.terminate()
            process.wait(20)

    @classmethod
    def hear(cls, event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                cls.heard.append(event.source.get_name())
        except GLib.Error:
            pass

    @staticmethod
    def find_application():
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(index)
            if one is not None and "postern" in (one.get_name() or "").lower():
                return one
        return None

    @classmethod
    def find(cls, role, name):
        def look():
            for part in walk(cls.application):
                if part.get_role() == role and part.get_name() == name and \
                        part.get_state_set().contains(Atspi.StateType.SHOWING):
                    return part
            return None
        return wait(f"{role.value_nick} \"{name}\"", look)

    def press(self, name, role=None):
        button = self.find(role or Atspi.Role.PUSH_BUTTON, name)
        actions = [button.get_action_name(index) for index in range(button.get_n_actions())]
        button.do_action(next(index for index, one in enumerate(actions) if one in ("Press", "Toggle")))

    @staticmethod
    def one_of(rows):
        return rows if len(rows) == 1 else None

    def account_rows(self):
        accounts = self.find(Atspi.Role.LIST, "Accounts")
        names = [accounts.get_child_at_index(index).get_name() for index in range(min(200, accounts.get_child_count()))]
        # the user name, the state of its list and what that covers, in one
        return [name for name in names if re.match(r"^[a-z0-9._@-]+, [A-Z]\w+, .*staged$", name)]

    def test_1_an_account_says_what_it_is_in_one(self):
        rows = self.account_rows()
        self.assertGreater(len(rows), 5)
        self.assertTrue(any(row.startswith("billing, Restricted, 1,050 addresses") for row in rows), rows)

    def test_2_the_list_is_filtered(self):
        field = self.find(Atspi.Role.TEXT, "Filter accounts")
        Atspi.EditableText.set_text_contents(field, "crm")
        rows = wait("one account", lambda: self.one_of(self.account_rows()))
        self.assertTrue(rows[0].startswith("crm, "))
        wait("the count", lambda: any(re.match(r"1 of \d+ accounts", part.get_name() or "") for part in walk(self.application)))
        Atspi.EditableText.set_text_contents(field, "")
        wait("all accounts", lambda: len(self.account_rows()) > 5)

    def test_3_the_verdict_is_heard(self):
        probe = self.find(Atspi.Role.TEXT, "Would this address get in?")
        self.heard.clear()
        Atspi.EditableText.set_text_contents(probe, "203.0.113.61")
        said = wait("a verdict", lambda: [name for name in self.heard if name])
        self.assertRegex(said[-1], "Yes|No")

    def test_4_a_place_is_reached_and_its_table_has_headers(self):
        self.press("Activity", Atspi.Role.CHECK_BOX)
        table = self.find(Atspi.Role.TABLE, "Activity by sender")
        columns = Atspi.Table.get_n_columns(table)
        headers = [Atspi.Table.get_column_description(table, column) for column in range(columns)]
        self.assertIn("Account", headers)
        self.assertNotIn("", headers)


if __name__ == "__main__":
    if "POSTERN_READER_HOME" not in os.environ:
        sys.exit(outside())
    unittest.main(argv=sys.argv[:1], verbosity=2)
