// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/wordfont.h"

namespace flow::ui {

QFont wordFont(const QFont &font, const QString &text)
{
    static const QFont::Tag figures("tnum");
    if (!font.isFeatureSet(figures)) return font;
    for (qsizetype at = text.indexOf(u'-'); at >= 0; at = text.indexOf(u'-', at + 1)) {
        const bool inWord = (at > 0 && text[at - 1].isLetter()) || (at + 1 < text.size() && text[at + 1].isLetter());
        if (!inWord) continue;
        QFont plain = font;
        plain.unsetFeature(figures);
        return plain;
    }
    return font;
}

} // namespace flow::ui
