// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/questionbuilder.h"

namespace flow::tour {

/// What a venue is for.
struct Programme
{
    QString genres = {}, excludes = {};
    bool isRoom = true; ///< not a festival or open air, whose places say little of one show
};

/// A candidate on its way into the problem.
struct QuestionBuilder::Draft
{
    TourCandidate info;
    std::optional<LatLon> at = {};
    QString country = {}, region = {}, promoter = {};
    std::vector<int> days = {};
    double chance = 1;
    int holdUntil = -1;
    std::optional<RadiusClause> radius = {};
    Programme programme = {};
    qint64 project = 0; ///< that it is a date of
};

} // namespace flow::tour
