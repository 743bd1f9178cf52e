// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/questionbuilder.h"

namespace flow::tour {

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
};

} // namespace flow::tour
