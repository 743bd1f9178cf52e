// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/mergescenario.h"

#include "core/tour/workspace/followpipeline.h"

#include <algorithm>

namespace flow::tour {

namespace {

/// Candidates of which one at most is played: several dates of one show.
bool areChoices(const TourQuestion &question, const QString &one, const QString &other)
{
    const int a = question.candidateByKey(one), b = question.candidateByKey(other);
    return a >= 0 && b >= 0 && std::ranges::any_of(question.problem.packages, [&](const Package &package) {
        return package.kind == Package::OneAtMost && std::ranges::contains(package.members, a) && std::ranges::contains(package.members, b);
    });
}

bool isInTheWay(const TourQuestion &question, const ScenarioStop &standing, const ScenarioStop &coming)
{
    if (!standing.day.isValid() || standing.candidate == coming.candidate) return false;
    return (standing.artist == coming.artist && standing.day == coming.day) || areChoices(question, standing.candidate, coming.candidate);
}

void take(const TourQuestion &question, Scenario &scenario, ScenarioStop stop, std::vector<ScenarioStop> *givesWay)
{
    std::erase_if(scenario.stops, [&](const ScenarioStop &standing) {
        if (standing.candidate == stop.candidate) return true;
        if (!isInTheWay(question, standing, stop)) return false;
        if (givesWay) givesWay->push_back(standing);
        return true;
    });
    stop.id = 0;
    stop.demand = Demand::Pinned;
    scenario.stops.push_back(std::move(stop));
}

std::vector<PlanReason> brokenRules(const Scenario &scenario)
{
    std::vector<PlanReason> broken;
    std::ranges::copy_if(scenario.figures.reasons, std::back_inserter(broken), [](const PlanReason &reason) { return reason.kind == PlanReason::Broken; });
    return broken;
}

std::vector<PlanReason> newlyBroken(const std::vector<PlanReason> &before, const Scenario &after)
{
    std::vector<PlanReason> broken = brokenRules(after);
    std::erase_if(broken, [&](const PlanReason &reason) { return std::ranges::contains(before, reason); });
    return broken;
}

} // namespace

std::vector<MergeDate> datesToMerge(ScenarioReckoner &reckoner, const Scenario &before, const Scenario &other)
{
    const TourQuestion &question = reckoner.question();
    const Scenario into = withKeysOf(question, before), from = withKeysOf(question, other);
    const Scenario now = reckoner.reckon(into);
    const std::vector<PlanReason> brokenNow = brokenRules(now);
    std::vector<MergeDate> dates;
    for (const ScenarioStop &stop : from.stops) {
        if (!stop.day.isValid() || stop.kind == StopKind::Confirmed) continue;
        const auto own = std::ranges::find(into.stops, stop.candidate, &ScenarioStop::candidate);
        if (own != into.stops.end() && own->day == stop.day && own->artist == stop.artist) continue;
        MergeDate date{.stop = stop};
        if (own != into.stops.end()) date.before = own->day;
        std::ranges::copy_if(into.stops, std::back_inserter(date.givesWay), [&](const ScenarioStop &standing) { return isInTheWay(question, standing, stop); });
        if (question.candidateByKey(stop.candidate) < 0 || question.artistIndex(stop.artist) < 0) {
            date.state = MergeDate::Gone;
        } else if (std::ranges::contains(date.givesWay, StopKind::Confirmed, &ScenarioStop::kind)) {
            date.state = MergeDate::Confirmed;
        } else {
            Scenario with = into;
            take(question, with, stop, nullptr);
            with = reckoner.reckon(with);
            date.change = with.figures.profit - now.figures.profit;
            date.broken = newlyBroken(brokenNow, with);
        }
        dates.push_back(std::move(date));
    }
    std::ranges::stable_sort(dates, {}, [](const MergeDate &date) { return date.stop.day; });
    return dates;
}

Merged mergeDates(ScenarioReckoner &reckoner, const Scenario &before, const std::vector<MergeDate> &dates, const QSet<QString> &candidates)
{
    const TourQuestion &question = reckoner.question();
    const Scenario into = withKeysOf(question, before);
    const Scenario now = reckoner.reckon(into);
    Merged merged{.scenario = into};
    std::vector<ScenarioStop> taken;
    for (const MergeDate &date : dates) {
        if (date.state != MergeDate::Takes || !candidates.contains(date.stop.candidate)) continue;
        if (std::ranges::any_of(taken, [&](const ScenarioStop &earlier) { return isInTheWay(question, earlier, date.stop); })) {
            merged.givesWay.push_back(date.stop);
            continue;
        }
        take(question, merged.scenario, date.stop, &merged.givesWay);
        taken.push_back(date.stop);
    }
    merged.taken = int(taken.size());
    // What moves to another day makes room and does not give way.
    std::erase_if(merged.givesWay, [&](const ScenarioStop &stop) {
        return std::ranges::contains(taken, stop.candidate, &ScenarioStop::candidate);
    });
    merged.scenario = reckoner.reckon(merged.scenario);
    merged.change = merged.scenario.figures.profit - now.figures.profit;
    merged.broken = newlyBroken(brokenRules(now), merged.scenario);
    return merged;
}

Result<TourQuestion> readMergeQuestion(Connection &connection, const Scenario &into, const Scenario &from, QDate today)
{
    FLOW_ASSIGN(TourAsk ask, readTourAsk(connection, into.tour, today));
    ask.rules = into.rules;
    takeVenues(into, ask);
    takeVenues(from, ask);
    return readQuestion(connection, ask);
}

} // namespace flow::tour
