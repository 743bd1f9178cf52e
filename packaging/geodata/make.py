#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes resources/geo from what fetch.sh brought: make.py FOLDER. Takes about two minutes; the result is committed."""
import pathlib
import sys

import names
import shapes
import towns
from sources import Sources


def table(path, head, lines):
    with path.open('w', encoding='utf-8', newline='\n') as file:
        file.write('#' + '\t'.join(head) + '\n')
        file.writelines('\t'.join(line) + '\n' for line in lines)


def main():
    top = pathlib.Path(__file__).resolve().parents[2]
    src = Sources(sys.argv[1] if len(sys.argv) > 1 else top / 'build/geodata')
    out = top / 'resources/geo'
    out.mkdir(parents=True, exist_ok=True)
    data, codes = towns.build(src)
    (out / 'towns.bin').write_bytes(data)
    table(out / 'regions.tsv', ['code', 'name', 'en', 'fr', 'es', 'de', 'spellings'], names.regions(src, codes))
    (out / 'map.bin').write_bytes(shapes.build(src))
    head = ['iso2', 'iso3', 'number', 'en', 'fr', 'es', 'de', 'sovereign', 'label', 'spellings']
    table(out / 'countries.tsv', head, names.countries(src, shapes.labels(src)))


main()
