"""What an installation has: both components are installed into a folder of their own and tried there.

usage: test_install.py BUILD_DIR
"""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = pathlib.Path(sys.argv.pop(1)).resolve()


def run(*command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=120, **options)


def needs(program):
    return unittest.skipUnless(shutil.which(program), f"{program} is not installed")


def setUpModule():
    """One installation for all tests."""
    folder = tempfile.TemporaryDirectory(prefix="postern-install.")
    unittest.addModuleCleanup(folder.cleanup)
    top = pathlib.Path(folder.name)
    for component in ("console", "relay"):
        done = run("cmake", "--install", BUILD, "--component", component, "--prefix", top / component / "usr")
        assert done.returncode == 0, done.stdout
    for case in (Installed, Completion):
        case.top, case.console, case.relay = top, top / "console/usr", top / "relay/usr"


class Installed(unittest.TestCase):
    maxDiff = None
    version = re.search(r"project\(postern VERSION ([0-9.]+)", (ROOT / "CMakeLists.txt").read_text())[1]

    def files(self, top):
        return {str(path.relative_to(top)) for path in top.rglob("*") if path.is_file()}

    def test_the_console_has_what_a_desktop_program_has(self):
        wanted = {
            "bin/postern", "bin/posternctl", "share/applications/org.postern.Postern.desktop",
            "share/metainfo/org.postern.Postern.metainfo.xml",
            "share/icons/hicolor/scalable/apps/org.postern.Postern.svg", "share/man/man1/postern.1.gz",
            "share/man/man1/posternctl.1.gz", "share/bash-completion/completions/posternctl",
            "share/doc/postern/copyright", "share/doc/postern/changelog.Debian.gz",
        }
        self.assertEqual(wanted - self.files(self.console), set())
        manual = {f"share/doc/postern/manual/{path.relative_to(ROOT / 'docs')}" for path in (ROOT / "docs").rglob("*")
                  if path.is_file()}
        self.assertEqual(self.files(self.console) - wanted, manual)

    def test_the_relay_has_its_daemon_and_units(self):
        self.assertEqual(self.files(self.relay), {
            "sbin/postern-relayd", "lib/systemd/system/postern-relayd.service",
            "lib/systemd/system/postern-mail.service", "share/man/man8/postern-relayd.8.gz",
            "share/doc/postern-relay/copyright", "share/doc/postern-relay/changelog.Debian.gz"})

    def test_programs_run_from_where_they_are_installed(self):
        for program, argument in ((self.console / "bin/posternctl", "version"),
                                  (self.console / "bin/postern", "--version"),
                                  (self.relay / "sbin/postern-relayd", "version")):
            said = run(program, argument, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
            self.assertEqual((said.returncode, said.stdout.split()[-1]), (0, self.version), said.stdout)
        painted = run(self.console / "bin/postern", "--exit-after-first-paint",
                      env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual(painted.returncode, 0, painted.stdout)

    def test_the_version_stands_in_one_place(self):
        for package, top in (("postern", self.console), ("postern-relay", self.relay)):
            changes = gzip.decompress((top / f"share/doc/{package}/changelog.Debian.gz").read_bytes()).decode()
            self.assertTrue(changes.startswith(f"{package} ({self.version}-1) "), changes)
        metainfo = (self.console / "share/metainfo/org.postern.Postern.metainfo.xml").read_text()
        self.assertIn(f'<release version="{self.version}" date="', metainfo)
        self.assertNotRegex(metainfo, "@[A-Z_]+@")

    @needs("desktop-file-validate")
    def test_the_desktop_entry_is_valid(self):
        entry = self.console / "share/applications/org.postern.Postern.desktop"
        said = run("desktop-file-validate", entry)
        self.assertEqual((said.returncode, said.stdout), (0, ""))
        icon = re.search("^Icon=(.*)$", entry.read_text(), re.M)[1]
        self.assertTrue((self.console / f"share/icons/hicolor/scalable/apps/{icon}.svg").is_file())

    @needs("appstreamcli")
    def test_the_appstream_data_is_valid(self):
        said = run("appstreamcli", "validate", "--no-net", self.console / "share/metainfo/org.postern.Postern.metainfo.xml")
        self.assertEqual(said.returncode, 0, said.stdout)

    def test_pictures_that_the_appstream_data_names_are_there(self):
        text = (self.console / "share/metainfo/org.postern.Postern.metainfo.xml").read_text()
        pictures = re.findall("/(docs/pictures/[^<]+)</image>", text)
        self.assertGreaterEqual(len(pictures), 3)
        self.assertEqual([name for name in pictures if not (ROOT / name).is_file()], [])

    @needs("man")
    def test_the_manual_pages_are_well_formed_and_complete(self):
        pages = {"postern": self.console / "share/man/man1/postern.1.gz",
                 "posternctl": self.console / "share/man/man1/posternctl.1.gz",
                 "postern-relayd": self.relay / "share/man/man8/postern-relayd.8.gz"}
        for page in pages.values():
            said = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", page], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True,
                                  env={**os.environ, "MANWIDTH": "120", "LC_ALL": "C.UTF-8"})
            self.assertEqual((said.returncode, said.stderr), (0, ""), page)
            self.assertNotRegex(gzip.decompress(page.read_bytes()).decode(), "@[A-Z_]+@")
        synopsis = gzip.decompress(pages["posternctl"].read_bytes()).decode().replace("\\-", "-")
        for line in run(self.console / "bin/posternctl", "help").stdout.splitlines()[1:]:
            self.assertIn(line.strip(), synopsis)
        options = gzip.decompress(pages["postern"].read_bytes()).decode().replace("\\-", "-")
        said = run(self.console / "bin/postern", "--help", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}).stdout
        for option in re.findall("--[a-z][a-z-]+", said):
            if option != "--help-all":
                self.assertIn(option, options)

    @needs("systemd-analyze")
    def test_the_units_are_valid_and_hardened(self):
        units = []
        for name in ("postern-relayd.service", "postern-mail.service"):
            text = (self.relay / "lib/systemd/system" / name).read_text()
            unit = self.top / name
            unit.write_text(text.replace("/usr/sbin/postern-relayd", str(self.relay / "sbin/postern-relayd"))
                            .replace("Documentation=man:", "Documentation=https://postern.example/"))
            unit.chmod(0o644)
            units.append(unit)
        said = run("systemd-analyze", "verify", "--man=no", *units)
        self.assertEqual((said.returncode, said.stdout), (0, ""))
        rated = run("systemd-analyze", "security", "--offline=true", units[0]).stdout
        exposure = re.search(r"Overall exposure level for postern-relayd\.service: ([0-9.]+)", rated)
        self.assertIsNotNone(exposure, rated)
        self.assertLess(float(exposure[1]), 3.0)

    def test_the_maintainer_scripts_are_shell(self):
        for name in ("postinst", "prerm", "postrm"):
            said = run("sh", "-n", ROOT / "resources/package/debian" / name)
            self.assertEqual((said.returncode, said.stdout), (0, ""), name)


class Completion(unittest.TestCase):
    """The completion as bash uses it, with the installed posternctl."""

    def completed(self, *words):
        script = f"""
            source {self.console}/share/bash-completion/completions/posternctl
            COMP_WORDS=("$@"); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _posternctl 2>/dev/null
            printf '%s\\n' "${{COMPREPLY[@]}}" """
        said = run("bash", "-c", script, "bash", str(self.console / "bin/posternctl"), *words)
        return set(said.stdout.split())

    def test_verbs(self):
        self.assertLessEqual({"address", "csv", "push", "keep", "relay", "smtp-test", "help"}, self.completed(""))
        self.assertEqual(self.completed("pu"), {"pull", "push"})
        self.assertEqual(self.completed("csv", ""), {"check", "import", "export", "lockout"})

    def test_options_are_those_of_the_verb(self):
        self.assertEqual(self.completed("csv", "import", "--m"), {"--mode"})
        self.assertLessEqual({"--confirm", "--acknowledge", "--note", "--relay", "--json"}, self.completed("push", "-"))
        self.assertNotIn("--confirm", self.completed("pull", "-"))

    def test_values_that_an_option_takes(self):
        self.assertEqual(self.completed("csv", "import", "f.csv", "--mode", ""), {"add", "replace"})
        self.assertEqual(self.completed("smtp-test", "h:25", "--tls", ""), {"starttls", "implicit", "none"})


if __name__ == "__main__":
    unittest.main(verbosity=2)
