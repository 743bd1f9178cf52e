#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of the sources and holds it against layers.txt, and a few rules of the house with it."""
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1]).resolve()
MAX_LINES = 600
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
OURS = ("core/", "ui/", "app/", "tests/")
NO_GUI = re.compile(r"^(QtGui|QtWidgets|QtCharts|QtSvg|QApplication|QGuiApplication|QWidget|QPainter|QPixmap|QImage|QIcon"
                    r"|QColor|QFont|QPen|QBrush|QChart\w*|QSvg\w*|QAbstractItemView|QMainWindow|QDialog)(/|$)")
MODULE_STYLE = re.compile(r"^Qt[A-Z]\w*/")
SQLITE_HOMES = ("core/store/", "tests/core/store/", "tests/bench/")


def read_table():
    table = {}
    for line in (TOP / "tests/architecture/layers.txt").read_text().splitlines():
        line = line.split("#")[0].strip()
        if line:
            folder, allowed = line.split(":", 1)
            table[folder.strip()] = allowed.split()
    return table


def rule_of(table, folder):
    """The line that a folder obeys: the longest one that it lies in."""
    fitting = [name for name in table if folder == name or folder.startswith(name + "/")]
    return max(fitting, key=len) if fitting else None


def allows(entry, folder):
    if entry.endswith("/*"):
        return folder == entry[:-2] or folder.startswith(entry[:-1])
    return folder == entry or folder.startswith(entry + "/")


def area(folder):
    """ui/fan of ui/fan/parts: what "itself" means where one line serves several areas."""
    return "/".join(folder.split("/")[:2])


def problems_of(path, table):
    name = path.relative_to(TOP).as_posix()
    folder = name.rsplit("/", 1)[0]
    rule = rule_of(table, folder)
    lines = path.read_text(encoding="utf-8").splitlines()
    if path.suffix == ".cpp" and len(lines) > MAX_LINES:
        yield f"{name}: {len(lines)} lines; split what has more than {MAX_LINES}"
    if rule is None:
        yield f"{name}: {folder} has no line in tests/architecture/layers.txt"
        return
    for number, line in enumerate(lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, target = found.groups()
        where = f"{name}:{number}"
        if target.startswith("."):
            yield f"{where}: {target}: paths start at the top of the project"
        if quote == '"' and target.startswith(OURS):
            to = target.rsplit("/", 1)[0]
            own = rule_of(table, to) == rule and area(to) == area(folder)
            everybody = to == "core" and folder.startswith("core")
            if not own and not everybody and not any(allows(entry, to) for entry in table[rule]):
                yield f"{where}: {folder} must not include {to} (layers.txt: {rule})"
        if MODULE_STYLE.match(target) and quote == "<":
            yield f"{where}: <{target}>: name the class alone"
        if name.startswith(("core/", "tests/core/")) and NO_GUI.match(target):
            yield f"{where}: the core knows nothing of {target}"
        if target in ("sqlite3.h", "sqlite3ext.h") and not name.startswith(SQLITE_HOMES):
            yield f"{where}: sqlite3.h is for core/store; use Statement"


def main():
    table = read_table()
    problems = []
    count = 0
    for top in ("core", "ui", "app", "tests"):
        for path in sorted((TOP / top).rglob("*")):
            if path.suffix in (".cpp", ".h", ".mm") and path.is_file():
                count += 1
                problems.extend(problems_of(path, table))
    print("\n".join(problems))
    print(f"{count} files, {len(problems)} problems")
    return 1 if problems or not count else 0


sys.exit(main())
