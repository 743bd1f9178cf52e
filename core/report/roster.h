// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace flow {

/// The words of a genre field, folded: "Indie folk, post-punk" gives indie, folk, post, punk.
QStringList genreWords(const QString &genres);

/// An artist as venues are compared with: what they play, for how many people and what fee, by the records.
struct RosterArtist
{
    qint64 id = 0;
    QString name, genre, tier, currency;
    QStringList words;
    qint64 feeMin = 0, feeMax = 0; ///< asked; 0: not said
    qint64 meanFee = 0; ///< of shows in `currency`; else the middle of what is asked; 0: not known
    int usualCapacity = 0; ///< median of the rooms they played; 0: not known
    bool isActive = true;

    /// How well a venue suits: 0 to 1 each, negative where one side is not known.
    double genreFit(const QStringList &venueWords, const QStringList &excluded) const;
    double capacityFit(int capacity) const;
    double budgetFit(qint64 budget, const QString &budgetCurrency) const;
};

struct Roster
{
    std::vector<RosterArtist> artists;
    QHash<qint64, size_t> byId;
    const RosterArtist *find(qint64 id) const;
};

/// All artists, with what their played and confirmed shows say. On a reader thread.
Result<Roster> readRoster(Connection &connection);

} // namespace flow
