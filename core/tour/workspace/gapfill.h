// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

/// For the empty Tuesday between two shows: who could be asked, what that would bring, and why.
namespace flow::tour {

struct GapAsk
{
    qint64 artist = 0;
    QDate day;
    double detourKm = 500; ///< more than without it, at most
    size_t most = 12;
};

/// A venue for a free day.
struct GapChoice
{
    TourCandidate candidate;
    std::optional<LatLon> at;
    qint64 gain = 0; ///< expected profit with it, less that without it; minor units of the tour's currency
    int chance = 0; ///< basis points
    int detourKm = 0, detourMinutes = 0;
    bool isLongDrive = false; ///< a leg to or from it is longer than the rules allow
    // What the agency remembers of the venue; filled in by readGap().
    QDate lastPlayed; ///< by this artist
    int played = 0; ///< shows of any of our artists
    qint64 lastFee = 0; ///< that it paid this artist, in lastCurrency
    QString lastCurrency;
};

/// Ranks the candidates of a question for a day of an artist, around the dates that a scenario has. Nothing when the artist plays
/// or is not free that day. Rules that hold hard are kept; the best first.
[[nodiscard]] std::vector<GapChoice> fillGap(const TourQuestion &question, const Scenario &scenario, const GapAsk &ask);

/// The same from the workspace, with venues that nobody asked yet and with what is remembered of each. `asked`: of the tour whose
/// scenario it is, or any span around the day; its artists are the gap's alone. Reader thread. Errors: those of readQuestion().
Result<std::vector<GapChoice>> readGap(Connection &connection, TourAsk asked, const Scenario &scenario, const GapAsk &ask);
/// For a calendar that knows no tour: the artist's confirmed shows of three weeks around the day, and the agency's usual costs.
Result<std::vector<GapChoice>> readGap(Connection &connection, const GapAsk &ask, QDate today);

/// A venue that nobody was asked for yet, on the free day on which it brings most.
struct GapSuggestion
{
    GapChoice choice;
    QDate day;
};
/// The best of all free days between the dates of a scenario; each venue once. For a question with venues to ask.
[[nodiscard]] std::vector<GapSuggestion> suggestVenues(const TourQuestion &question, const Scenario &scenario, size_t most = 6);
/// The tour's question with venues to ask, however the rules are.
Result<TourQuestion> readWithVenues(Connection &connection, TourAsk asked);

/// Adds a choice to a scenario, pinned, on the gap's day.
[[nodiscard]] Scenario withChoice(const Scenario &scenario, const GapChoice &choice, QDate day);

} // namespace flow::tour
