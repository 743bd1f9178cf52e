// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/scenario.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

QString SearchReport::toText() const
{
    QJsonArray points;
    for (const CurvePoint &point : curve)
        points.append(QJsonArray{point.seconds, point.moves, point.best, point.bound});
    const QJsonObject json{{"curve"_L1, points}, {"seconds"_L1, seconds}, {"moves"_L1, moves}, {"proven"_L1, proven}, {"canceled"_L1, canceled}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SearchReport SearchReport::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    SearchReport report{.seconds = json.value("seconds"_L1).toDouble(), .moves = json.value("moves"_L1).toInteger(),
        .proven = json.value("proven"_L1).toBool(), .canceled = json.value("canceled"_L1).toBool()};
    for (const QJsonValue &point : json.value("curve"_L1).toArray())
        report.curve.push_back({point[0].toDouble(), point[1].toInteger(), point[2].toInteger(), point[3].toInteger()});
    return report;
}

const Scenario *TourView::scenario(qint64 wanted) const
{
    const auto found = std::ranges::find(scenarios, wanted, &Scenario::id);
    return found == scenarios.end() ? nullptr : &*found;
}

void askAnew(ScenarioStop &stop)
{
    stop.kind = StopKind::Ask;
    stop.hold = stop.offer = stop.show = 0;
    stop.rank = 0;
}

ScenarioStop stopOf(const TourQuestion &question, int index)
{
    const TourCandidate &info = question.candidates[size_t(index)];
    const Candidate &candidate = question.problem.candidates[size_t(index)];
    const Place &place = question.problem.places[size_t(candidate.place)];
    ScenarioStop stop{.artist = info.artist, .venue = info.venue, .prospect = info.prospect, .hold = info.hold, .offer = info.offer, .show = info.show};
    stop.candidate = info.key;
    stop.place = info.name;
    stop.town = info.town;
    if (place.lat && place.lon) stop.at = LatLon{*place.lat, *place.lon};
    stop.kind = info.kind;
    if ((candidate.demand.kind == Demand::Pinned || candidate.demand.kind == Demand::Forbidden) && !question.isSetAside(index)) stop.demand = candidate.demand.kind;
    stop.fee = info.fee;
    stop.currency = info.currency;
    stop.chance = int(std::lround(candidate.chance * 10'000));
    stop.rank = info.rank;
    if (info.isMoved) askAnew(stop);
    return stop;
}

namespace {

/// Of the way that leads to a stop: from the one before, or from home.
LegMode modeOf(const TourQuestion &question, const Route &route, size_t index)
{
    const auto placeOf = [&](const Stop &stop) { return question.problem.candidates[size_t(stop.candidate)].place; };
    const Artist &artist = question.problem.artists[size_t(route.artist)];
    const Stop &stop = route.stops[index];
    const int from = index == 0 ? artist.start : stop.fromHome ? (artist.home >= 0 ? artist.home : artist.start) : placeOf(route.stops[index - 1]);
    return from < 0 || from == placeOf(stop) ? LegMode::Road : question.leg(from, placeOf(stop)).mode;
}

} // namespace

Scenario scenarioOf(const TourQuestion &question, const Plan &plan)
{
    Scenario scenario{.tour = question.ask.tour, .rules = question.ask.rules, .currency = question.ask.currency, .figures = figuresOf(question, plan)};
    scenario.report.seconds = plan.seconds;
    scenario.report.moves = plan.moves;
    scenario.report.proven = plan.proven;
    scenario.report.canceled = plan.canceled;
    for (const Route &route : plan.routes)
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &planned = route.stops[i];
            ScenarioStop stop = stopOf(question, planned.candidate);
            stop.artist = question.artists[size_t(route.artist)].id;
            stop.day = question.dayOf(planned.day);
            stop.marginal = std::llround(planned.marginal);
            stop.fromHome = planned.fromHome || i == 0;
            stop.km = int(std::lround(planned.km));
            stop.minutes = planned.drive;
            stop.mode = modeOf(question, route, i);
            if (planned.together >= 0) stop.together = question.artists[size_t(planned.together)].id;
            scenario.stops.push_back(std::move(stop));
        }
    for (size_t c = 0; c < question.candidates.size(); ++c)
        if (question.problem.candidates[c].demand.kind == Demand::Forbidden && !question.isSetAside(int(c))) scenario.stops.push_back(stopOf(question, int(c)));
    return scenario;
}

void takeVenues(const Scenario &scenario, TourAsk &ask)
{
    for (const ScenarioStop &stop : scenario.stops)
        if (stop.candidate.startsWith("ask:"_L1)) ask.venues.insert(stop.candidate);
}

void takeDemands(const Scenario &scenario, TourAsk &ask)
{
    takeVenues(scenario, ask);
    for (const ScenarioStop &stop : scenario.stops) {
        if (stop.demand == Demand::Free || stop.kind == StopKind::Confirmed) continue;
        ask.demands.insert(stop.candidate, stop.demand);
        if (stop.demand == Demand::Pinned) ask.wanted.insert(stop.candidate, stop.day);
    }
}

} // namespace flow::tour
