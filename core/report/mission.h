// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/prospectbook.h"
#include "core/geo/coordinate.h"
#include "core/report/alerts.h"
#include "core/report/commission.h"
#include "core/store/journalreader.h"

#include <memory>

namespace flow {

struct CalendarData;

/// One column of the board in a figure, with what is special about it: pitches out, holds that expire this week, offers that
/// wait for the artist, contracts out, advances that are late, and the sum that is overdue.
struct PipelineFigure
{
    ColumnTotal total;
    int noteCount = 0;
    qint64 noteAmount = 0; ///< only of the last column
};

/// How one artist of the portfolio does.
struct ArtistFigure
{
    qint64 artistId = 0;
    int color = 0;
    QString artist;
    QDate nextShow;
    int showsThisYear = 0;
    std::vector<int> capacities; ///< of the latest shows that were played, oldest first, at most eight
    qint64 inTalks = 0; ///< value of prospects, holds and offers
    qint64 commission = 0; ///< of this year so far
    int freeWeekends = 0; ///< of the eight to come: nothing held, confirmed or blocked on Friday and Saturday
    std::optional<Alert> alert; ///< its most pressing one
};

/// Something that happens on a day.
struct AgendaItem
{
    QDate day;
    qint64 showId = 0, artistId = 0;
    int color = 0;
    QString artist, venue, town, kind, doors, onStage;
    std::optional<LatLon> at;
};

/// Everything that the first page shows, as of one moment.
struct Mission
{
    QString currency;
    std::array<PipelineFigure, kBoardColumns> pipeline;
    std::vector<Alert> alerts;
    CommissionReport commission;
    std::vector<ArtistFigure> portfolio; ///< by commission, the most first
    std::vector<AgendaItem> agenda; ///< the coming 60 days
    std::vector<CallRow> calls;
    std::vector<TransactionInfo> changes; ///< the latest
    std::shared_ptr<const CalendarData> calendar; ///< all dates with their conflicts; only for who asks for it
};

/// Reads it all. Amounts are in `currency`, what is in others is left out of the sums. On a reader thread; some tens of
/// milliseconds with five years of shows.
Result<Mission> readMission(Connection &connection, const QString &currency, const QDate &today);

/// Weekends without anything, of the `weekends` after today, for days that are taken.
int freeWeekends(const QSet<QDate> &taken, const QDate &today, int weekends = 8);

} // namespace flow
