# SPDX-License-Identifier: GPL-3.0-or-later
"""flow::fold and flow::placeKey in Python; tests/core/geo/tst_gazetteer.cpp checks that both agree on every name."""
import unicodedata

SPECIAL = {'ß': 'ss', 'ẞ': 'ss', 'æ': 'ae', 'Æ': 'ae', 'œ': 'oe', 'Œ': 'oe', 'ø': 'o', 'Ø': 'o', 'đ': 'd', 'Đ': 'd',
           'ð': 'd', 'Ð': 'd', 'ł': 'l', 'Ł': 'l', 'þ': 'th', 'Þ': 'th', 'ħ': 'h', 'Ħ': 'h', 'ı': 'i'}
WORDS = {'st': 'saint', 'ste': 'sainte', 'sankt': 'saint', 'sint': 'saint', 'mt': 'mount', 'ft': 'fort'}


def fold(text):
    out = []
    for c in text:
        if c in SPECIAL:
            out.append(SPECIAL[c])
            continue
        for part in unicodedata.normalize('NFKD', c).casefold():
            kind = unicodedata.category(part)
            if kind in ('Mn', 'Me'):
                continue
            out.append(part if kind[0] in 'LN' or kind == 'Mc' else ' ')
    return ' '.join(''.join(out).split())


def place_key(text):
    """The folded name without spaces, 'St' and 'Ste' written out."""
    return ''.join(WORDS.get(word, word) for word in fold(text).split())
