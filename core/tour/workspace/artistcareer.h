// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QStringList>

namespace flow::tour {

/// What is said of an artist and what past shows say: which rooms, fees and programmes suit.
struct ArtistCareer
{
    int smallest = 0, largest = 0; ///< of rooms, tenth and nine tenths; of whom fewer than five are known, what is usual for the tier; 0: nor that
    int largestPlayed = 0; ///< of rooms, festivals and open air aside; 0: none is known
    qint64 feeMin = 0, feeMax = 0;
    QString currency;
    QStringList genres; ///< folded words

    /// What the room adds to what the artist has played: 0 nothing, 1 twice the size of the largest so far or more.
    [[nodiscard]] double stepTo(int capacity) const;
    /// Any word in common with what a venue programmes.
    [[nodiscard]] bool sharesGenre(const QString &programmed) const;
    /// The venue programmes something else, or excludes a genre that is the artist's. False where either side says nothing.
    [[nodiscard]] bool isOutOfPlace(const QString &programmed, const QString &excluded) const;
};

/// NotFound. Reader thread.
Result<ArtistCareer> readArtistCareer(Connection &connection, qint64 artist);

} // namespace flow::tour
