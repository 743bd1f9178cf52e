# SPDX-License-Identifier: GPL-3.0-or-later
"""The application in a real X window, as a screen reader sees it: roles, names, states, actions, and keys."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)  # PyGObject's word for names that libatspi has twice

PATIENCE = 20.0  # seconds; a condition that holds sooner is seen sooner
KEYS = {"Ctrl": 0xFFE3, "Shift": 0xFFE1, "Alt": 0xFFE9, "Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "Down": 0xFF54,
        "Up": 0xFF52, "Home": 0xFF50, "F2": 0xFFBF, "Space": 0x20, "F10": 0xFFC7}
State = Atspi.StateType


class Failed(AssertionError):
    pass


def quiet(ask, otherwise=None):
    """Widgets come and go while one looks at them; what is gone says nothing."""
    try:
        return ask()
    except (GLib.Error, StopIteration, IndexError):
        return otherwise


def children(node):
    for index in range(min(quiet(node.get_child_count, 0), 400)):  # lists have a million cells: see Table
        child = quiet(lambda: node.get_child_at_index(index))
        if child is not None:
            yield child


def has(node, *states):
    found = quiet(node.get_state_set)
    return found is not None and all(found.contains(state) for state in states)


def name(node):
    return quiet(node.get_name, "") or ""


def role(node):
    return quiet(node.get_role_name, "") or ""


def text(node):
    """What stands in a field, else the name."""
    field = quiet(node.get_text_iface)
    return quiet(lambda: Atspi.Text.get_text(field, 0, -1), "") if field else name(node)


def showing(node, skip=("table",)):
    """All that is on the screen, top down. Cells of tables are asked for by row and column instead."""
    if not has(node, State.SHOWING):
        return
    yield node
    if role(node) in skip:
        return
    for child in children(node):
        yield from showing(child, skip)


def cells(table):
    """The rows of a table that are loaded, as lists of words."""
    grid = table.get_table_iface()
    rows, columns = Atspi.Table.get_n_rows(grid), Atspi.Table.get_n_columns(grid)
    cell = lambda r, c: quiet(lambda: name(Atspi.Table.get_accessible_at(grid, r, c)), "")
    return [[cell(r, c) for c in range(columns)] for r in range(min(rows, 60))]


class Desktop:
    def __init__(self, program, arguments, home):
        self.home = home
        settings = {"HOME": home, "XDG_CONFIG_HOME": home + "/config", "XDG_DATA_HOME": home + "/data", "QT_QPA_PLATFORM": "xcb",
                    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        self.app = subprocess.Popen([program, "--lang", "en", *arguments], env={**os.environ, **settings})
        self.root = self.wait("the application on the accessibility bus", self._own)
        self.window = self.wait("a window", lambda: next(iter(children(self.root)), None))
        self.keyboard()

    def _own(self):
        desk = Atspi.get_desktop(0)
        return next((app for app in children(desk) if quiet(app.get_process_id) == self.app.pid), None)

    def keyboard(self):
        """No window manager runs here, so a click on the header gives the window the keyboard: at first and after dialogs."""
        Atspi.generate_mouse_event(700, 60, "b1c")
        self.wait("the keyboard", lambda: has(self.window, State.ACTIVE))

    def close(self):
        self.app.terminate()
        try:
            self.app.wait(5)
        except subprocess.TimeoutExpired:
            self.app.kill()

    # ---- waiting and finding

    def wait(self, what, condition, patience=PATIENCE):
        end = time.monotonic() + patience
        while True:
            found = quiet(condition)
            if found:
                return found
            if self.app.poll() is not None:
                raise Failed(f"the application ended with {self.app.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise Failed(f"no {what} in {patience:.0f} s; on the screen:\n{self.describe()}")
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def all(self, wanted_role, wanted, within=None):
        matches = wanted.search if isinstance(wanted, re.Pattern) else wanted.__eq__
        for top in [within] if within else list(children(self.root)):
            for node in showing(top):
                if role(node) == wanted_role and matches(name(node)):
                    yield node

    def find(self, wanted_role, wanted, within=None):
        words = wanted.pattern if isinstance(wanted, re.Pattern) else wanted
        return self.wait(f"{wanted_role} “{words}”", lambda: next(self.all(wanted_role, wanted, within), None))

    def gone(self, wanted_role, wanted):
        self.wait(f"end of {wanted_role} “{wanted}”", lambda: next(self.all(wanted_role, wanted), None) is None)

    def says(self, words):
        """Waits until a text with these words is on the screen."""
        pattern = re.compile(words)
        return self.wait(f"words “{words}”", lambda: next((node for top in children(self.root) for node in showing(top) if pattern.search(name(node))), None))

    def pause(self):
        """Lets the application take what was typed."""
        end = time.monotonic() + 0.15
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def describe(self):
        lines = []
        for top in children(self.root):
            for node in showing(top):
                if name(node) or text(node):
                    focus = "  <- focus" if has(node, State.FOCUSED) else ""
                    lines.append(f"  {role(node)} “{name(node)}” {text(node) if text(node) != name(node) else ''}{focus}")
        return "\n".join(lines)

    def focused(self):
        return next((node for top in children(self.root) for node in showing(top) if has(node, State.FOCUSED)), None)

    # ---- doing

    def press(self, wanted_role, wanted, within=None):
        """The press action of a control, as a screen reader triggers it; waits until it can be pressed."""
        def enabled(node):
            node.clear_cache_single()  # what was heard of it while its page was still being made may be old
            return has(node, State.ENABLED, State.SENSITIVE)

        node = self.wait(f"enabled {wanted_role} “{getattr(wanted, 'pattern', wanted)}”",
                         lambda: next((n for n in self.all(wanted_role, wanted, within) if enabled(n)), None))
        actions = node.get_action_iface()
        names = [Atspi.Action.get_action_name(actions, i) for i in range(Atspi.Action.get_n_actions(actions))]
        if "Press" not in names:
            raise Failed(f"{wanted_role} “{name(node)}” cannot be pressed: {names}")
        Atspi.Action.do_action(actions, names.index("Press"))
        return node

    def fill(self, wanted, words):
        """Puts words into a field as dictation does, and waits until they stand there."""
        field = self.find("text", wanted)
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), words)
        self.wait(f"“{words}” in {wanted}", lambda: text(field) == words)

    def keys(self, chord):
        """“Ctrl+K”, “Return”, “e”."""
        *held, last = chord.split("+")
        for key in held:
            Atspi.generate_keyboard_event(Atspi_keycode(KEYS[key]), None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS.get(last, ord(last.lower()) if len(last) == 1 else 0), None, Atspi.KeySynthType.SYM)
        for key in reversed(held):
            Atspi.generate_keyboard_event(Atspi_keycode(KEYS[key]), None, Atspi.KeySynthType.RELEASE)

    def type(self, words):
        Atspi.generate_keyboard_event(0, words, Atspi.KeySynthType.STRING)


def Atspi_keycode(keysym):
    """X keycodes of the modifiers in the map that Xvfb starts with."""
    return {0xFFE3: 37, 0xFFE1: 50, 0xFFE9: 64}[keysym]


def on_a_display():
    """Runs this program once more, in an X server and on a bus of its own: in this order, since the accessibility bus, which
    types for us, inherits the display. Gives its exit code."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        display = ":" + answer.readline().strip()
    try:
        environment = {**os.environ, "DISPLAY": display, "FLOWSTAGE_JOURNEY": "1", "ATSPI_DBUS_IMPLEMENTATION": "dbus-daemon"}
        return subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment)
    finally:
        server.terminate()
        server.wait()


def run(journey):
    """Runs journey(desktop, samples) with a home of its own; the words of a failure say what was on the screen."""
    missing = [program for program in ("Xvfb", "dbus-run-session") if not shutil.which(program)]
    if missing:
        print(f"skipped: there is no {missing[0]}")
        return 77
    if "FLOWSTAGE_JOURNEY" not in os.environ:
        return on_a_display()
    program, samples = sys.argv[1:3]
    home = tempfile.mkdtemp(prefix="flowstage-journey-")
    desktop = None
    begun = time.monotonic()
    try:
        desktop = Desktop(program, sys.argv[3:], home)
        journey(desktop, samples)
        print(f"done in {time.monotonic() - begun:.1f} s")
        return 0
    except Failed as failure:
        print(f"FAILED: {failure}", file=sys.stderr)
        return 1
    finally:
        if desktop:
            desktop.close()
        shutil.rmtree(home, ignore_errors=True)
