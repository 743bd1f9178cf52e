// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

/// A scenario is planned at one moment, and the pipeline goes on. Pure: nothing is written.
namespace flow::tour {

/// What happened to the dates of a scenario since it was planned, where that is more than a hold becoming firmer.
struct DateNews
{
    enum What {
        Gone, ///< the show is off, the hold or offer is over, the venue can't be asked any more
        Moved, ///< what is held, offered or confirmed is on `day` now
        Added, ///< a confirmed show that the scenario knew nothing of
        GivesWay ///< a confirmed show stands on the day of a date that is not
    };
    What what = Gone;
    qint64 artist = 0;
    QString place;
    QDate day;
    bool operator==(const DateNews &) const = default;
};

struct Followed
{
    Scenario scenario; ///< its dates by the keys that the question has now; what is gone keeps its own
    std::vector<DateNews> news; ///< by day
};

/// The scenario as the question knows it: who was to be asked is a prospect, a prospect gave a hold, a hold is a show. Confirmed shows
/// are in it, moved dates on their days. Figures stay those of the plan until it is reckoned again.
[[nodiscard]] Followed followPipeline(const TourQuestion &question, const Scenario &scenario);
/// Only the first of that: the dates by the keys that the question has now, on their days, and no others.
[[nodiscard]] Scenario withKeysOf(const TourQuestion &question, const Scenario &scenario);

} // namespace flow::tour
