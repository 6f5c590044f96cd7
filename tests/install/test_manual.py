"""The manual is true of the program: its links and pictures are there, every command that it shows has these options,
and the page of findings is made from the program's own texts.

usage: test_manual.py BIN_DIR
"""

import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BIN = pathlib.Path(sys.argv.pop(1)).resolve()
PAGES = sorted((ROOT / "docs").glob("*.md"))


def said(program, *arguments):
    return subprocess.run([BIN / program, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout


def usages(program):
    """{words of the verb: its usage}, from what the program says itself."""
    found, verb = {}, None
    for line in said(program, "help").splitlines():
        text = re.sub(r"^(usage: )? *", "", line)
        if named := re.match(rf"{program} ([a-z][a-z|-]*(?: [a-z][a-z|-]*)*)", text):
            verb = named[1]
            found[verb] = text
        elif verb and line.startswith("      "):
            found[verb] += " " + text
    return found


def anchor(title):
    """As GitHub makes them."""
    return re.sub(r"[^a-z0-9 _-]", "", title.lower().replace("`", "")).strip().replace(" ", "-")


def commands(text):
    """Every posternctl or postern-relayd command in an indented block."""
    for block in re.findall(r"(?:^    .*\n)+", text, re.M):
        for line in block.replace("\\\n", " ").splitlines():
            if line.lstrip().startswith(("systemctl", "apt")):
                continue  # there they are units and packages
            for found in re.finditer(r"\b(posternctl|postern-relayd) ([^|#;)]*)", line):
                yield found[1], found[2].split()


class Manual(unittest.TestCase):
    def test_every_page_is_reached_from_the_first(self):
        index = (ROOT / "docs/README.md").read_text()
        self.assertEqual([page.name for page in PAGES if page.name != "README.md" and f"]({page.name})" not in index], [])

    def test_links_and_pictures_are_there(self):
        titles = {page.name: {anchor(title) for title in re.findall(r"^#+ (.*)$", page.read_text(), re.M)} for page in PAGES}
        for page in PAGES + [ROOT / "README.md"]:
            for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text()):
                if re.match("https?:", link):
                    continue
                with self.subTest(page=page.name, link=link):
                    name, _, part = link.partition("#")
                    target = (page.parent / name) if name else page
                    self.assertTrue(target.exists())
                    if part:
                        self.assertIn(part, titles[target.name])

    def test_commands_have_the_options_that_are_shown(self):
        known = {program: usages(program) for program in ("posternctl", "postern-relayd")}
        seen = 0
        for page in PAGES + [ROOT / "README.md"]:
            for program, words in commands(page.read_text()):
                with self.subTest(page=page.name, command=" ".join([program, *words])):
                    usage = next((known[program][verb] for length in (3, 2, 1)
                                  for verb in known[program] if len(words) >= length and len(verb.split()) == length and
                                  all(word in choice.split("|") for word, choice in zip(words, verb.split()))), None)
                    self.assertIsNotNone(usage, "no such verb")
                    for word in words:
                        if re.match("--?[a-z]", word):
                            self.assertRegex(usage, rf"(?<![\w-]){re.escape(word.split('=')[0])}(?![\w-])")
                    seen += 1
        self.assertGreater(seen, 30)

    def test_the_page_of_findings_is_current(self):
        self.assertEqual((ROOT / "docs/findings.md").read_text(), said("posternctl", "findings", "--markdown"),
                         "run: posternctl findings --markdown >docs/findings.md")

    def test_the_words_for_where_a_change_is(self):
        """Staged, applied, confirmed; open, observing, restricted, closed: no others."""
        for page in PAGES:
            text = page.read_text().lower()
            for word in ("whitelist", "blacklist", "committed", "uncommitted", "rolled back", "rollback"):
                with self.subTest(page=page.name, word=word):
                    self.assertNotIn(word, text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
