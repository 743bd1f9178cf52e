// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/workspace/scenario.h"

/// What a plan that somebody changed by hand is worth: pure, no search, fast enough to be asked for each pixel of a drag.
namespace flow::tour {

struct PlannedDate
{
    int candidate = -1;
    int day = -1;
    bool operator==(const PlannedDate &) const = default;
};

/// Costs, worth, marginal values and what is wrong with it, as the planner would reckon it. `dates` by artist, in any order.
/// Rules are not enforced: those that hold hard and are broken are listed with price 0.
[[nodiscard]] Plan valueOf(const Problem &problem, std::vector<std::vector<PlannedDate>> dates);

/// One artist's dates alone, in any order, without marginal values and without what others have to do with it.
[[nodiscard]] Route routeOf(const Problem &problem, int artist, std::vector<PlannedDate> dates, std::vector<Breach> *breaches = nullptr);
/// Expected worth of the stops less the costs.
[[nodiscard]] double worthOf(const Route &route);
/// The dates of a scenario by artist; candidates that are gone are left out.
[[nodiscard]] std::vector<std::vector<PlannedDate>> datesOf(const TourQuestion &question, const Scenario &scenario);

/// The same for a scenario of which stops were moved, in the terms of its tour. A date that nobody agreed to is as likely
/// as one that has to be asked for. The bound stays that of the scenario's plan.
[[nodiscard]] Scenario whatIf(const TourQuestion &question, const Scenario &scenario);

/// whatIf() for one question again and again: a drag asks for each day that the pointer passes. Not thread-safe.
class ScenarioReckoner
{
public:
    explicit ScenarioReckoner(TourQuestion question);
    Scenario reckon(const Scenario &scenario);
    [[nodiscard]] const TourQuestion &question() const { return m_question; }

private:
    void keepWhatIsTheSame(const Scenario &scenario, Scenario &result) const;

    TourQuestion m_question;
    std::vector<Candidate> m_agreed; ///< as they are when nothing is moved
    QHash<QString, int> m_byKey;
};

} // namespace flow::tour
