# SPDX-License-Identifier: GPL-3.0-or-later
"""From holds to an applied tour, to its tour book on disk, and back to holds, in the real window:

    tour.py FLOW-STAGE FLOWSTAGE-CLI
"""

import os
import re
import subprocess
import sys
import tempfile

from desktop import run

APPLY = re.compile("^Apply scenario")  # the one that earns most


def open_tours(desk):
    desk.press("page tab", "Tours")
    desk.find("button", APPLY)


def apply(desk):
    desk.press("button", APPLY)
    desk.says("applied: .*wanted")
    desk.find("button", re.compile("is applied$"))


def save_book(desk, path):
    desk.keys("Escape")
    desk.keys("b")
    dialog = desk.find("dialog", "Save as")
    desk.fill("File name:", path)
    desk.press("button", "Save", dialog)
    desk.gone("dialog", "Save as")
    desk.says("^Saved as ")
    desk.wait("a PDF", lambda: open(path, "rb").read(4) == b"%PDF")
    desk.find("label", re.compile("^(Guest list|Times|Way)"))


def take_back(desk):
    desk.keyboard()
    desk.keys("Ctrl+Z")
    desk.says("^Undone: ")
    desk.keys("Alt+1")
    desk.find("button", APPLY)


def journey(desk, _cli):
    open_tours(desk)
    apply(desk)
    with tempfile.TemporaryDirectory() as folder:
        save_book(desk, os.path.join(folder, "spring.pdf"))
    take_back(desk)


if __name__ == "__main__":
    if "FLOWSTAGE_JOURNEY" not in os.environ:
        sys.exit(run(journey))
    with tempfile.TemporaryDirectory() as place:
        file = os.path.join(place, "agency.flowstage")
        subprocess.run([sys.argv[2], "--quiet", "--workspace", file, "init", "--demo"], check=True)
        sys.argv.append(file)
        sys.exit(run(journey))
