#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""words.py update LUPDATE: brings the .ts files in step with the sources.
words.py check LUPDATE: does that to copies and fails when a text has no translation, or one that cannot be right."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent
LANGUAGES = {"en": ["-pluralonly"], "es": [], "fr": []}


def lupdate(program, folder):
    for language, extra in LANGUAGES.items():
        subprocess.run([program, "-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h", "-I", ".",
                        "-source-language", "en", "-target-language", language, *extra, "ui", "app",
                        "-ts", str(folder / f"flowstage_{language}.ts")],
                       cwd=TOP, check=True, stderr=subprocess.DEVNULL)


def places(text):
    return sorted(set(re.findall(r"%(?:L?\d+|n)", text)))


def faults(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.find("source").text or ""
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            texts = [form.text or "" for form in forms] if forms else [translation.text or ""]
            where = f"{path.name}: {context.find('name').text}: {source!r}"
            if translation.get("type") == "unfinished" or not all(texts):
                yield f"{where} has no translation"
            elif any(places(text) != places(source) for text in texts):
                yield f"{where} has other places than {texts}"


def main():
    command, program = sys.argv[1:]
    if command == "update":
        return lupdate(program, HERE)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for language in LANGUAGES:
            shutil.copy(HERE / f"flowstage_{language}.ts", folder)
        lupdate(program, folder)
        found = [fault for language in LANGUAGES for fault in faults(folder / f"flowstage_{language}.ts")]
    print("\n".join(found) or "every text is translated")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
