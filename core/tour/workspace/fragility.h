// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

/// Holds as probabilities: what of a plan falls when one does not clear, and what would stand in for it.
namespace flow::tour {

struct FragileStop
{
    qint64 stop = 0; ///< of the scenario
    QString candidate; ///< its key
    qint64 artist = 0;
    QString place;
    QDate day;
    int chance = 0; ///< basis points
    qint64 falls = 0; ///< profit that goes with it, all others as expected
    // The best that is known to stand in, within the days between the neighbours; no key: nothing does.
    QString fallback, fallbackPlace;
    QDate fallbackDay;
    StopKind fallbackKind = StopKind::Ask;
    qint64 saves = 0; ///< of what falls, expected
};

/// What is not confirmed, the worst first.
[[nodiscard]] std::vector<FragileStop> fragilityOf(const TourQuestion &question, const Scenario &scenario, size_t most = 8);

} // namespace flow::tour
