# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty workspace to a first import, a correction, and back to nothing, without the mouse:

    journey.py FLOW-STAGE FOLDER-WITH-SAMPLES
"""

import os
import sys

from desktop import State, cells, has, run


def choose_file(desk, path):
    desk.find("label", "Bring your agency in")
    desk.press("button", "Choose files")
    dialog = desk.find("dialog", "Choose files to import")
    desk.fill("File name:", path)
    desk.press("button", "Open", dialog)
    desk.gone("dialog", "Choose files to import")
    desk.keyboard()


def import_file(desk):
    desk.find("button", "Step 1, File, current")
    desk.says("41 rows")
    desk.keys("Ctrl+Return")
    desk.find("button", "Step 2, Columns, current")
    desk.keys("Ctrl+Return")
    desk.find("button", "Step 3, Preview, current")
    desk.find("button", "New 41")
    rows = desk.find("table", "Rows of the file")
    desk.wait("the first row in the preview", lambda: cells(rows)[0][1:3] == ["New", "La Criée Basse"])
    desk.says("^Nothing is written yet")
    desk.press("button", "Import 41 rows")
    desk.find("button", "Step 4, Done, current")
    desk.find("label", "41 rows imported")


def venues_are_there(desk):
    desk.keys("Ctrl+2")
    desk.find("frame", "Network - Flow Stage")
    desk.find("label", "39 venues")  # and two festivals
    table = desk.find("table", "Venues")
    desk.wait("venues in the table", lambda: cells(table)[0][0] == "Café des Passeurs")
    desk.find("list", "Map")  # with its clusters


def find_one(desk):
    desk.keys("Ctrl+K")
    desk.wait("the palette with the focus", lambda: has(next(desk.all("text", "Search or run")), State.FOCUSED))
    desk.type("basse renn")
    desk.find("list item", "La Criée Basse, Rennes, Venue")
    desk.keys("Return")
    desk.find("filler", "Venue: La Criée Basse")
    assert_value(desk, "Capacity", "450")


def assert_value(desk, field, value):
    desk.wait(f"{field} {value}", lambda: next(desk.all("button", field)).get_description() == value)


def correct_and_take_back(desk):
    desk.press("button", "Capacity")
    desk.wait("an editor with the focus", lambda: has(next(desk.all("text", "Capacity")), State.FOCUSED))
    desk.keys("Ctrl+A")
    desk.type("-5")
    desk.says("Enter zero or more")
    desk.keys("Ctrl+A")
    desk.type("480")
    desk.keys("Return")
    assert_value(desk, "Capacity", "480")
    desk.keys("Ctrl+Z")
    desk.says("^Undone: ")
    assert_value(desk, "Capacity", "450")


def take_the_import_back(desk):
    desk.keys("Ctrl+Z")
    desk.says("^Undone: import of salles-ouest.csv")
    desk.says("No venues yet")
    desk.find("label", "0 venues")


def journey(desk, samples):
    choose_file(desk, os.path.join(samples, "salles-ouest.csv"))
    import_file(desk)
    venues_are_there(desk)
    find_one(desk)
    correct_and_take_back(desk)
    take_the_import_back(desk)


if __name__ == "__main__":
    sys.exit(run(journey))
