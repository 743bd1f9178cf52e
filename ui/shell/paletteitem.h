// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace flow::ui {

/// A row of the command palette.
struct PaletteItem
{
    QString group = {}; ///< heading over the first row of each
    QString icon = {};
    QString title = {};
    QString detail = {};
    QString right = {}; ///< kind of record, or a shortcut in native text
    bool isKey = false; ///< `right` is drawn as key caps
    std::function<void()> run = {};
    std::function<void()> runBeside = {}; ///< Ctrl+Enter; empty: run
};

/// Parts of `text` that words of the query begin or match: [first, length], in order, not overlapping. Case and accents
/// do not count.
QList<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &query);

/// How well an action answers a query: 0 not at all, the bigger the better. Every word must be found.
int matchScore(const QString &text, const QString &query);

} // namespace flow::ui
