"""The catalogues are complete and say what their sources say; and the check finds it where they do not."""

import importlib.machinery
import importlib.util
import pathlib
import tempfile
import unittest

TOOL = pathlib.Path(__file__).resolve().parents[2] / "tools/translations"
loader = importlib.machinery.SourceFileLoader("translations", str(TOOL))
translations = importlib.util.module_from_spec(importlib.util.spec_from_loader("translations", loader))
loader.exec_module(translations)

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="{language}"><context><name>Menu</name>{messages}</context></TS>
"""
MESSAGE = """<message{plural}><source>{source}</source><translation{kind}>{text}</translation></message>"""


def message(source, text, kind=""):
    forms = "".join(f"<numerusform>{form}</numerusform>" for form in text) if isinstance(text, list) else text
    return MESSAGE.format(plural=' numerus="yes"' if isinstance(text, list) else "", source=source, text=forms,
                          kind=f' type="{kind}"' if kind else "")


class Check(unittest.TestCase):
    def faults(self, *messages, language="de", sources=None):
        with tempfile.TemporaryDirectory() as folder:
            path, fresh = pathlib.Path(folder, f"postern_{language}.ts"), pathlib.Path(folder, "fresh.ts")
            path.write_text(CATALOGUE.format(language=language, messages="".join(messages)))
            fresh.write_text(CATALOGUE.format(language=language, messages="".join(messages if sources is None else sources)))
            return [fault.split("”: ", 1)[1] for fault in translations.check(path, fresh)]

    def test_what_is_right(self):
        self.assertEqual(self.faults(message("Keep %1 for %n days?", ["%1 einen Tag behalten?", "%1 %n Tage behalten?"]),
                                     message("{count:day|days} of {more}", "{count:Tag|Tage} von {more}"),
                                     message("Port:", "Port:"), message("&amp;Go", "G&amp;ehe"),
                                     message("Ctrl+S", "Ctrl+S")), [])
        self.assertEqual(self.faults(message("No.", "否。"), message("&amp;Go", "转到(&amp;G)"),
                                     message("{count:day|days}", "{count:天}"), language="zh_CN"), [])

    def test_what_is_unfinished_or_out_of_date(self):
        self.assertEqual(self.faults(message("No", "Nein", kind="unfinished")), ["is unfinished"])
        self.assertEqual(self.faults(message("No", "")), ["“” empty"])
        self.assertIn("is new", self.faults(sources=[message("No", "")])[0])
        self.assertIn("is gone", self.faults(message("No", "Nein"), sources=[])[0])

    def test_plural_forms(self):
        self.assertEqual(self.faults(message("%n days", ["%n Tage"])), ["has 1 plural form(s), de has 2"])
        self.assertEqual(self.faults(message("%n days", ["ein dzień", "%n dni", "dni"]), language="pl"),
                         ["“dni” has no place and the source %n"])
        self.assertIn("needs 3", self.faults(message("{n:day|days}", "{n:dzień|dni}"), language="pl")[0])

    def test_what_differs_from_the_source(self):
        for source, text, fault in (("%1 of %2", "%1 von %1", "%1 %1"), ("{more}", "{mehr}", "{mehr}"),
                                    ("%L1", "%1", "%L1"), ("a &lt;b&gt;c&lt;/b&gt;", "a c", "<b>"),
                                    ("Port:", "Port", "ends with"), ("Open…", "Öffnen.", "ends with"),
                                    ("No", "Nein ", "blank"), ("&amp;Go", "Gehe", "(&)"), ("Ctrl+S", "Strg+S", "shortcut")):
            with self.subTest(source=source):
                found = self.faults(message(source, text))
                self.assertEqual(len(found), 1, found)
                self.assertIn(fault, found[0])
        self.assertIn("same key", self.faults(message("&amp;Go", "&amp;Gehe"), message("&amp;Help", "Hil&amp;ge"))[0])


class Catalogues(unittest.TestCase):
    def test_all_are_complete_and_true_to_the_sources(self):
        self.assertEqual(translations.main(["check"]), 0, "tools/translations check tells what is wrong")


if __name__ == "__main__":
    unittest.main(verbosity=2)
