#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A released migration never changes again: users' files have run it. Its SHA-256 stands in frozen.txt from then on."""
import hashlib
import pathlib
import re
import sys

TOP = pathlib.Path(sys.argv[1]).resolve()
FOLDER = TOP / "core/store/migrations"

frozen = {}
for line in (TOP / "tests/architecture/frozen.txt").read_text().splitlines():
    line = line.split("#")[0].split()
    if line:
        frozen[line[1]] = line[0]

problems = []
files = sorted(path.name for path in FOLDER.glob("*.sql"))
for place, name in enumerate(files, 1):
    if not re.fullmatch(rf"{place:04}_[a-z0-9_]+\.sql", name):
        problems.append(f"{name}: the {place}th migration is named {place:04}_what.sql, without gaps")
for name, digest in frozen.items():
    path = FOLDER / name
    if not path.exists():
        problems.append(f"{name}: released, and gone")
    elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        problems.append(f"{name}: released, and changed; write a new migration instead")
late = [name for name in files if name not in frozen]
if any(name in frozen and late and name > late[0] for name in files):
    problems.append(f"{late[0]}: stands before a released migration")
print("\n".join(problems))
print(f"{len(files)} migrations, {len(frozen)} released, {len(problems)} problems")
sys.exit(1 if problems or not files else 0)
