# SPDX-License-Identifier: GPL-3.0-or-later
"""A date, from the first pitch to a confirmed show, and back to nothing by Undo, without the mouse:

    booking.py FLOW-STAGE FLOWSTAGE-CLI FOLDER-WITH-SAMPLES
"""

import os
import re
import subprocess
import sys
import tempfile

from desktop import State, has, name, run


def workspace(cli, samples):
    """An agency with an artist and the venues of a list."""
    folder = tempfile.mkdtemp(prefix="flowstage-booking-")
    path, artists = os.path.join(folder, "agency.flowstage"), os.path.join(folder, "artists.csv")
    with open(artists, "w", encoding="utf-8") as file:
        file.write("Artist,Genre,Commission\nLune Aride,Indie folk,15 %\n")
    for arguments in (["init"], ["import", artists, "--kind", "artists"], ["import", os.path.join(samples, "salles-ouest.csv")]):
        subprocess.run([cli, "--workspace", path, "--quiet", *arguments], check=True, stdout=subprocess.DEVNULL)
    return path


def focus(desk, wanted_role, wanted):
    node = desk.find(wanted_role, wanted)
    node.get_component_iface().grab_focus()
    desk.wait(f"the focus on {wanted}", lambda: has(next(desk.all(wanted_role, wanted)), State.FOCUSED))


def put_into_a_project(desk):
    desk.keys("Ctrl+K")
    desk.wait("the palette with the focus", lambda: has(next(desk.all("text", "Search or run")), State.FOCUSED))
    desk.type("basse renn")
    desk.find("list item", "La Criée Basse, Rennes, Venue")
    desk.keys("Return")
    desk.find("filler", "Venue: La Criée Basse")
    desk.says("mean of your network")  # nothing is known of it yet
    desk.keys("p")
    desk.find("label", "Add 1 venue to a project")
    desk.fill("Name of the new project", "Spring 2027")
    desk.wait("the focus on the project", lambda: has(next(desk.all("combo box", "A new project")), State.FOCUSED))
    for key in ("Tab", "Tab", "Down"):
        desk.keys(key)
    desk.find("combo box", "Lune Aride")
    desk.press("button", "Add 1 venue")
    desk.says("^1 venue added to Spring 2027")


def card(desk):
    """The head of the panel: where the chosen card stands."""
    desk.keys("Ctrl+6")
    desk.find("frame", "Pipeline - Flow Stage")
    desk.wait("the board with the focus", lambda: (found := desk.focused()) is not None and name(found) == "Board")
    desk.keys("Home")
    desk.says("To contact|Target")


def choose_in_menu(desk, place):
    """The entry at a place of the card's menu, by its key. Menus are no windows of their own on the bus: keys go to them blindly."""
    desk.keys("Shift+F10")
    desk.pause()
    for _ in range(place):
        desk.keys("Down")
        desk.pause()
    desk.keys("Return")


def negotiate(desk):
    choose_in_menu(desk, 3)  # Log a pitch
    desk.find("label", "Pitched")
    desk.press("button", "Record a hold")
    desk.fill("Day", "2027-03-12")
    desk.press("button", "Record the hold")
    desk.find("label", "Hold")
    board(desk)
    choose_in_menu(desk, 4)  # Record a challenge
    desk.fill("Challenged by", "Nord Signal")
    desk.press("button", "Start the clock")
    desk.says("the clock runs")
    desk.find("button", "Challenge answered")
    board(desk)
    choose_in_menu(desk, 4)  # Record an offer
    desk.fill("Guarantee", "3200")
    desk.press("button", "Record the offer")
    desk.find("label", "Offer")


def board(desk):
    focus(desk, "filler", "Board")


def confirm(desk):
    board(desk)
    choose_in_menu(desk, 3)  # Confirm
    desk.find("label", "Confirm this date?")  # nobody asked the artist
    desk.press("button", "Confirm all the same")
    desk.find("label", "Confirmed")
    desk.find("label", "Papers and money")
    desk.keys("Ctrl+7")
    desk.find("frame", "Calendar - Flow Stage")


def take_all_of_it_back(desk):
    desk.keys("Ctrl+6")
    desk.find("frame", "Pipeline - Flow Stage")
    desk.wait("the board with the focus", lambda: (found := desk.focused()) is not None and name(found) == "Board")
    for step in ("confirmation", "offer", "challenge", "hold", "entry in the log", "adding"):
        desk.says(f"^Undo .*{step}")  # the status bar says what is next, for as long as it is
        desk.keys("Ctrl+Z")
        desk.gone("button", re.compile(f"^Undo .*{step}"))
    desk.says("0 cards")


def journey(desk, _):
    put_into_a_project(desk)
    card(desk)
    negotiate(desk)
    confirm(desk)
    take_all_of_it_back(desk)


if __name__ == "__main__":
    program, cli, samples = sys.argv[1:4]
    if "FLOWSTAGE_JOURNEY" in os.environ:
        sys.argv[1:] = [program, samples, "--workspace", workspace(cli, samples)]
    sys.exit(run(journey))
