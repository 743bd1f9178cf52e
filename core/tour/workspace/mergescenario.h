// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/whatif.h"

#include <QSet>

/// Dates of one scenario taken into another. Pure: nothing is written.
namespace flow::tour {

/// A date that one scenario has and another has not, or has on another day.
struct MergeDate
{
    enum State {
        Takes, ///< can be taken
        Confirmed, ///< a confirmed show stands on that day
        Gone ///< the hold, offer or venue is no longer on the table, or its artist no longer on the tour
    };
    ScenarioStop stop; ///< as the other scenario has it
    State state = Takes;
    QDate before; ///< the day that it has now; invalid: it is new
    std::vector<ScenarioStop> givesWay; ///< what stands there now: on that day of that artist, or another date of the same show
    std::vector<PlanReason> broken; ///< rules that it would break beside what is there
    qint64 change = 0; ///< of the profit, when it alone is taken
    bool operator==(const MergeDate &) const = default;
};

/// A scenario with dates of another one in it.
struct Merged
{
    Scenario scenario;
    std::vector<ScenarioStop> givesWay;
    std::vector<PlanReason> broken; ///< rules that are broken now and were not before
    int taken = 0;
    qint64 change = 0;
};

/// What `from` has that `into` has not, by day. The reckoner's question has the rules of `into` and knows the candidates of both.
[[nodiscard]] std::vector<MergeDate> datesToMerge(ScenarioReckoner &reckoner, const Scenario &into, const Scenario &from);
/// `into` with these of the dates, pinned so that planning again keeps them. Of two that cannot be together the earlier stays.
[[nodiscard]] Merged mergeDates(ScenarioReckoner &reckoner, const Scenario &into, const std::vector<MergeDate> &dates, const QSet<QString> &candidates);

/// The question that both scenarios can be reckoned with, under the rules of `into`. Errors: those of readQuestion().
Result<TourQuestion> readMergeQuestion(Connection &connection, const Scenario &into, const Scenario &from, QDate today);

} // namespace flow::tour
