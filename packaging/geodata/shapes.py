# SPDX-License-Identifier: GPL-3.0-or-later
"""map.bin: the arcs of world-atlas at three levels of detail. The layout is described in ui/map/mapshapes.h."""
import math
import struct

DETAILS = ['110m', '50m', '10m']


def varint(out, value):
    value = (value << 1) ^ (value >> 63)
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)


def rings(geometry):
    if geometry['type'] == 'Polygon':
        return [geometry['arcs']]
    return geometry['arcs'] if geometry['type'] == 'MultiPolygon' else []


def level(topology):
    """scale, shift; arcs (flag, points as deltas); countries (numeric code, rings of arc numbers, ~n = reversed)."""
    scale, shift = topology['transform']['scale'], topology['transform']['translate']
    countries = topology['objects']['countries']['geometries']
    uses = [0] * len(topology['arcs'])
    for country in countries:
        for polygon in rings(country):
            for ring in polygon:
                for arc in ring:
                    uses[arc if arc >= 0 else ~arc] += 1
    out = bytearray(struct.pack('<4d', *scale, *shift))
    out += struct.pack('<I', len(topology['arcs']))
    for arc, used in zip(topology['arcs'], uses):
        out.append(1 if used > 1 else 0)
        varint(out, len(arc))
        for x, y in arc:
            varint(out, x)
            varint(out, y)
    out += struct.pack('<I', len(countries))
    for country in countries:
        all_rings = [ring for polygon in rings(country) for ring in polygon]
        out += struct.pack('<HI', int(country.get('id') or 0), len(all_rings))
        for ring in all_rings:
            varint(out, len(ring))
            for arc in ring:
                varint(out, arc)
    return bytes(out)


def build(src):
    levels = [level(src.topology(detail)) for detail in DETAILS]
    header = b'FLOWMAP1' + struct.pack('<I', len(levels))
    at = len(header) + 8 * len(levels)
    for data in levels:
        header += struct.pack('<II', at, len(data))
        at += len(data)
    print('map levels', [len(data) for data in levels])
    return header + b''.join(levels)


def labels(src):
    """numeric code -> (lat, lon, width in degrees) of the place inside the biggest ring that is farthest from its edge."""
    source = src.topology('50m')
    scale, shift = source['transform']['scale'], source['transform']['translate']
    arcs = []
    for arc in source['arcs']:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)
    result = {}
    for country in source['objects']['countries']['geometries']:
        outer = [unwrap([p for a in polygon[0] for p in (arcs[a] if a >= 0 else arcs[~a][::-1])]) for polygon in rings(country)]
        if outer and country.get('id'):
            result[country['id']] = inside(max(outer, key=area))
    return result


def unwrap(ring):
    out = [ring[0]]
    for lon, lat in ring[1:]:
        while lon - out[-1][0] > 180:
            lon -= 360
        while lon - out[-1][0] < -180:
            lon += 360
        out.append((lon, lat))
    return out


def area(ring):
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return abs(twice) * math.cos(math.radians(sum(p[1] for p in ring) / len(ring)))


def inside(ring):
    west, east = min(p[0] for p in ring), max(p[0] for p in ring)
    south, north = min(p[1] for p in ring), max(p[1] for p in ring)
    squash = math.cos(math.radians((south + north) / 2))
    best = (-1, (south + north) / 2, (west + east) / 2)
    edges = list(zip(ring, ring[1:]))[::max(1, len(ring) // 400)]
    for i in range(1, 24):
        for j in range(1, 24):
            x, y = west + (east - west) * i / 24, south + (north - south) * j / 24
            odd = False
            for (ax, ay), (bx, by) in zip(ring, ring[1:]):
                if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                    odd = not odd
            if odd:
                # A name is wide and low, so distance east and west counts for half.
                room = min(max(abs(ax - x) * squash * 0.5, abs(ay - y)) for (ax, ay), _ in edges)
                if room > best[0]:
                    best = (room, y, x)
    lon = (best[2] + 180) % 360 - 180
    return best[1], lon, max(0.05, (east - west))
