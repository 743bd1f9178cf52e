// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/roster/planstate.h"

#include <memory>

namespace flow::tour {

/// What a plan becomes when the user drags one stop: kept beside the planning page for as long as a plan is shown, so
/// that each answer costs one change and not a search. Nothing is replanned and nothing is refused: what the move breaks
/// comes back as warnings. Not thread-safe; the Problem has to outlive it.
class WhatIf
{
public:
    explicit WhatIf(const Problem &problem);
    ~WhatIf();

    void setPlan(const Plan &plan);

    struct Warning
    {
        std::optional<Rule> rule; ///< none: see `kind`
        enum Kind { Breaks, SameDay, NoWay, NotAllowed } kind = Breaks;
        int candidate = -1; ///< the other show; -1: a rule about the artist's days, or the show itself
        bool operator==(const Warning &) const = default;
    };
    struct Answer
    {
        double profit = 0; ///< of the whole plan; a leg that cannot be travelled is left out of the costs
        double change = 0;
        std::vector<Warning> warnings;
    };
    /// The candidate played by this artist on this day instead of where it is now, or added when it is nowhere;
    /// artist -1: taken out. A show that is on that day already gives way.
    Answer move(int candidate, int artist, int day) const;
    double profit() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace flow::tour
