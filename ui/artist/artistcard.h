// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QDate>
#include <QImage>

namespace flow::ui {

/// What a card says of one artist.
struct ArtistCard
{
    Record artist;
    QImage photo; ///< scaled down already; null without one
    QString blockKind; ///< of the next or running block; empty when the artist is free
    QString blockReason;
    QDate blockFirst, blockLast;
    int waiting = 0; ///< proposals that wait for the artist's word
};

/// Artists by name with what waits and comes up after `today`. Runs on a reader thread; decodes the photos there, too.
Result<std::vector<ArtistCard>> readArtistCards(Connection &connection, const QDate &today);

/// The photo of a file record, at most `side` high and wide; null when it is none.
Result<QImage> readPhoto(Connection &connection, qint64 fileId, int side);

// Words that cards, list and panel share.
QString feeRange(const Record &artist); ///< "€1,800 to €3,200"
QString blockDays(const QDate &first, const QDate &last, const QDate &today); ///< "18 Mar to 22 Mar"
int seriesOfArtist(const QVariant &color, const QString &name);

} // namespace flow::ui
