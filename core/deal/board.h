// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/stage.h"
#include "core/store/connection.h"

#include <QMap>

#include <vector>

namespace flow {

/// The record that a card stands for: the furthest one of a chain prospect → hold → offer → show. A deal that came by import
/// and has none of them stands for itself.
enum class CardKind { Prospect, Hold, Offer, Show, Deal };

struct CardKey
{
    CardKind kind = CardKind::Prospect;
    qint64 id = 0;
    bool operator==(const CardKey &) const = default;
};
size_t qHash(const CardKey &key, size_t seed = 0);
QString cardEntity(CardKind kind); ///< name of the entity: "hold"

/// One card of the board, with all that it shows and is filtered by. Plain value; a board of thousands is one vector.
struct BoardCard
{
    CardKey key;
    qint64 prospectId = 0, holdId = 0, offerId = 0, showId = 0; ///< the chain, 0 where there is none
    qint64 artistId = 0, venueId = 0, projectId = 0, contactId = 0;
    int artistColor = 0;
    QString artist, venue, town, project, owner;
    QDate day; ///< invalid for prospects
    QString period; ///< then this, as people say it
    qint64 value = 0; ///< minor units; 0: not known
    QString currency;
    bool isEstimate = true;

    DealFacts facts;
    DealPlacement placement; ///< by the facts, or by hand
    bool isPinned = false; ///< by hand
    QString pinNote, pinAuthor;

    int rank = 0; ///< of the hold
    QString holdState; ///< as hold.state has it; empty without a hold
    bool isTarget = false;
    qint64 expiresAt = 0;
    QString challenge; ///< "in", "out" or empty
    qint64 challengedAt = 0, challengeUntil = 0;
    QString challengedBy;
    QString offerState, dealType, approval, direction;
    int percentage = 0, version = 0;
    QDate validUntil;
    QDate onSale;
    qint64 touchedAt = 0; ///< of the newest fact; ages count from it
    qint64 pitchedAt = 0, repliedAt = 0;
    QDate followUp;
    int attempts = 0;
};

/// What a board shows.
struct BoardQuery
{
    QDate today;
    qint64 nowMs = 0;
    int playedDays = 120; ///< shows that are settled and paid leave the board so many days after they were played
    bool withExits = false; ///< also what was lost, released or cancelled; of holds and offers those of the same last days and to come
};

/// All cards. On a reader thread; 5,000 of them take some tens of milliseconds.
Result<std::vector<BoardCard>> readBoard(Connection &connection, const BoardQuery &query);

/// Count, sum and weighted sum of a column in one currency; others are summed beside it, and what has ended not at all.
struct ColumnTotal
{
    int cards = 0;
    qint64 sum = 0, weighted = 0;
    int otherCurrency = 0; ///< cards in others
    QMap<QString, qint64> others; ///< their sums by currency, minor units
};
ColumnTotal totalOf(const std::vector<const BoardCard *> &cards, const QString &currency);

} // namespace flow
