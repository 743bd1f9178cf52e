// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <string>
#include <vector>

namespace flow::cli {

/// What `plan` is asked when it plans the workspace itself.
struct PlanTourOptions
{
    std::string from, to;
    std::vector<std::string> artists; ///< names or ids; none: all who are active
    std::string rules; ///< a file, over the rules of the tour; empty: those
    std::string scenario; ///< stored under this name; empty: only said
    bool apply = false;
    double seconds = 5;
    qint64 moves = 0;
    quint64 seed = 1;
    int threads = 1;
};

/// Plans the tours of the workspace between two days. Writes only with a scenario's name: into the tour that has these days
/// and artists, which is made when there is none. Error: Invalid {what, reason}.
Result<int> planTour(Session &session, const PlanTourOptions &options);

} // namespace flow::cli
