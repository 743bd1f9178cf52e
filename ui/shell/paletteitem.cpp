// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteitem.h"

#include <QStringList>

#include <algorithm>

namespace flow::ui {

namespace {

    /// One letter for each letter, so that positions stay: accents and case go, what has no single base stays.
    QString bare(const QString &text)
    {
        QString out = text;
        for (QChar &c : out) {
            const QString parts = QString(c).normalized(QString::NormalizationForm_D);
            c = parts.at(0).toCaseFolded();
        }
        return out;
    }

    bool beginsWord(const QString &text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

} // namespace

QList<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &query)
{
    const QString plain = bare(text);
    QList<bool> hit(text.size(), false);
    for (const QString &word : bare(query).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype found = -1;
        for (qsizetype at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
            if (beginsWord(plain, at)) {
                std::fill_n(hit.begin() + at, word.size(), true);
                found = at;
            }
        }
        if (const qsizetype inside = plain.indexOf(word); found < 0 && inside >= 0 && word.size() > 1) std::fill_n(hit.begin() + inside, word.size(), true);
    }
    QList<std::pair<qsizetype, qsizetype>> parts;
    for (qsizetype i = 0; i < hit.size(); ++i) {
        if (!hit[i]) continue;
        const qsizetype first = i;
        while (i < hit.size() && hit[i]) ++i;
        parts.append({first, i - first});
    }
    return parts;
}

int matchScore(const QString &text, const QString &query)
{
    const QString plain = bare(text);
    int score = 1;
    for (const QString &word : bare(query).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype at = plain.indexOf(word);
        if (at < 0) return 0;
        while (at >= 0 && !beginsWord(plain, at)) at = plain.indexOf(word, at + 1);
        if (at >= 0) score += at == 0 ? 4 : 2;
        else if (word.size() < 3) return 0; // one or two letters inside a word are everywhere
    }
    return score;
}

} // namespace flow::ui
