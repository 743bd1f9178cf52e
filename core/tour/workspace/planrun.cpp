// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/planrun.h"

#include "core/tour/roster/risk.h"
#include "core/tour/workspace/confirmed.h"
#include "core/tour/workspace/followpipeline.h"
#include "core/tour/workspace/whatif.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

void PlanWatch::news(const PlanNews &news)
{
    add({news.seconds, news.moves, std::llround(news.best), std::llround(news.bound)});
}

void PlanWatch::add(const CurvePoint &point)
{
    const std::scoped_lock lock(m_mutex);
    if (m_curve.size() >= 2) {
        // Points on a level line only move its end.
        const CurvePoint &last = m_curve.back(), &before = m_curve[m_curve.size() - 2];
        if (last.best == point.best && last.bound == point.bound && before.best == last.best && before.bound == last.bound) m_curve.pop_back();
    }
    m_curve.push_back(point);
}

std::vector<CurvePoint> PlanWatch::curve() const
{
    const std::scoped_lock lock(m_mutex);
    return m_curve;
}

namespace {

/// A scenario as a plan to begin with; candidates that are gone are left out.
Plan planFrom(const TourQuestion &question, const Scenario &scenario)
{
    std::vector<std::vector<PlannedDate>> dates = datesOf(question, followPipeline(question, scenario).scenario);
    for (auto &mine : dates)
        std::erase_if(mine, [&](const PlannedDate &date) {
            const Candidate &one = question.problem.candidates[size_t(date.candidate)];
            return date.day < 0 || date.day >= question.problem.days || one.demand.kind == Demand::Forbidden
                || (!one.days.empty() && !std::ranges::contains(one.days, date.day));
        });
    return valueOf(question.problem, std::move(dates));
}

/// Passes on that somebody stops it, and keeps the news to itself.
class Quiet final : public PlanProgress
{
public:
    explicit Quiet(const PlanWatch &watch)
        : m_watch(watch)
    {
    }
    bool canceled() const override { return m_watch.canceled(); }

private:
    const PlanWatch &m_watch;
};

/// Ever longer searches from the same seed: their results are the curve, and the best of them is the plan, so that none of the effort
/// is lost when the longest does not find what a shorter one did, or is stopped.
Result<Plan> planByMoves(const Problem &problem, PlanOptions options, PlanWatch &watch)
{
    constexpr int kSteps = 7;
    Quiet quiet(watch);
    std::optional<Plan> best;
    for (int step = kSteps - 1; step >= 0; --step) {
        PlanOptions part = options;
        part.moves = std::max<qint64>(200, options.moves >> (step * 2));
        Result<Plan> plan = planTours(problem, part, quiet);
        if (!plan) return plan;
        if (best) plan->upperBound = std::min(plan->upperBound, best->upperBound);
        // With a price on changes, a plan that earns less may be the better one: the longest has weighed that.
        if (best && best->profit > plan->profit && options.changePrice == 0) {
            best->upperBound = std::max(best->profit, plan->upperBound);
            best->moves = plan->moves;
            best->canceled = plan->canceled;
        } else {
            plan->upperBound = std::max(plan->upperBound, plan->profit);
            best = std::move(*plan);
        }
        best->proven = best->upperBound - best->profit <= 1e-6 * (1 + std::abs(best->profit));
        watch.add({0, part.moves, std::llround(best->profit), std::llround(best->upperBound)});
        if (best->canceled || (best->proven && options.changePrice == 0)) break;
    }
    return *best;
}

/// Names instead of the keys by which the planner knows candidates.
Error named(const TourQuestion &question, Error error)
{
    if (error.code != ErrorCode::Invalid || error.args.isEmpty()) return error;
    QStringList names;
    for (const QString &key : error.args.first().split(u", "_s)) {
        const int candidate = question.candidateByKey(key);
        if (candidate < 0) return error;
        const Candidate &one = question.problem.candidates[size_t(candidate)];
        const int day = one.demand.day >= 0 ? one.demand.day : one.days.size() == 1 ? one.days.front() : -1;
        const QString &name = question.candidates[size_t(candidate)].name;
        names << (day < 0 ? name : u"%1 (%2)"_s.arg(name, question.dayOf(day).toString(Qt::ISODate)));
    }
    error.args.first() = names.join(u", "_s);
    return error;
}

/// The search knows one price for all rules about an artist's days; a booker wants to see which show breaks which.
void nameDayBreaches(const Problem &problem, Plan &plan)
{
    std::erase_if(plan.breaches, [](const Breach &breach) { return breach.rule == Rule::ConsecutiveShows && breach.candidate < 0; });
    for (const Route &route : plan.routes) {
        std::vector<PlannedDate> dates;
        for (const Stop &stop : route.stops)
            dates.push_back({stop.candidate, stop.day});
        std::vector<Breach> breaches;
        (void)routeOf(problem, route.artist, std::move(dates), &breaches); // only what it breaks
        std::ranges::copy_if(breaches, std::back_inserter(plan.breaches),
            [](const Breach &breach) { return breach.rule == Rule::ConsecutiveShows || breach.rule == Rule::DaysOff || breach.rule == Rule::DaysAway; });
    }
}

void takeRisk(const TourQuestion &question, const Plan &plan, Scenario &scenario)
{
    const PlanRisk risk = riskOf(question.problem, plan);
    // What the careful view knows nothing of, as nights that are shared, is in every case.
    const double rest = plan.profit - risk.expected;
    scenario.figures.low = std::llround(risk.low + rest);
    scenario.figures.high = std::llround(risk.high + rest);
}

} // namespace

Result<Scenario> planNow(const TourQuestion &question, const PlanEffort &effort, PlanWatch &watch, const Scenario *from)
{
    constexpr double aDay = 86'400; // a budget of moves is not cut short by the clock
    PlanOptions options{.seconds = effort.moves > 0 ? aDay : effort.seconds, .moves = effort.moves, .seed = effort.seed, .threads = effort.threads, .changePrice = effort.changePrice};
    Plan before;
    if (from) {
        before = planFrom(question, *from);
        options.from = &before;
    }
    Result<Plan> plan = effort.moves > 0 ? planByMoves(question.problem, options, watch) : planTours(question.problem, options, watch);
    if (!plan) return std::unexpected(named(question, plan.error()));
    nameDayBreaches(question.problem, *plan);
    addSetAside(question, *plan);
    const CurvePoint end{effort.moves > 0 ? 0 : plan->seconds, effort.moves > 0 ? effort.moves : plan->moves, std::llround(plan->profit), std::llround(plan->upperBound)};
    if (effort.moves == 0) watch.add(end);
    if (effort.moves > 0) plan->seconds = 0;
    Scenario scenario = scenarioOf(question, *plan);
    scenario.seed = qint64(effort.seed);
    takeRisk(question, *plan, scenario);
    scenario.report.curve = watch.curve();
    return scenario;
}

QFuture<Result<Scenario>> planLater(
    std::shared_ptr<const TourQuestion> question, PlanEffort effort, std::shared_ptr<PlanWatch> watch, std::shared_ptr<const Scenario> from)
{
    return QtConcurrent::run([question = std::move(question), effort, watch = std::move(watch), from = std::move(from)] {
        return planNow(*question, effort, *watch, from.get());
    });
}

} // namespace flow::tour
