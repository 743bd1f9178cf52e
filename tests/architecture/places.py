#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No file names a package registry's host, which belongs to a machine's own configuration, or a folder of one machine."""
import pathlib
import re
import subprocess
import sys

TOP = pathlib.Path(sys.argv[1]).resolve()
# Pieces, so that this file does not find itself.
HOSTS = [a + "." + b for a, b in (
    ("deb.debian", "org"), ("archive.ubuntu", "com"), ("registry.npmjs", "org"), ("pypi", "org"),
    ("files.pythonhosted", "org"), ("crates", "io"), ("proxy.golang", "org"), ("rubygems", "org"),
    ("repo.maven.apache", "org"), ("registry-1.docker", "io"), ("conan", "io"), ("conda.anaconda", "org"))]
FOLDERS = ["/" + a + "/" for a in ("home", "Users", "work", "builds")]
PATTERN = re.compile("|".join(map(re.escape, HOSTS)) + "|(?<![\\w.~$}/-])(" + "|".join(FOLDERS) + ")\\w|[A-Z]:\\\\Users\\\\")
TEXT = {".cpp", ".h", ".py", ".sh", ".txt", ".md", ".cmake", ".json", ".sql", ".in", ".desktop", ".xml", ".ts", ".html",
        ".yml", ".yaml", ".csv", ""}


def tracked():
    try:
        listed = subprocess.run(["git", "-C", str(TOP), "-c", "safe.directory=*", "ls-files", "-z"], capture_output=True,
                                check=True).stdout
        return [TOP / name for name in listed.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):  # a source archive
        return [path for path in TOP.rglob("*") if "build" not in path.relative_to(TOP).parts[:1]]


problems = []
count = 0
for path in tracked():
    name = path.relative_to(TOP).as_posix()
    if path.suffix not in TEXT or not path.is_file() or name == "LICENSE" or path.stat().st_size > 1_000_000:
        continue
    count += 1
    for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
        if found := PATTERN.search(line):
            problems.append(f"{name}:{number}: {found.group(0)}")
print("\n".join(problems))
print(f"{count} files, {len(problems)} problems")
sys.exit(1 if problems or not count else 0)
