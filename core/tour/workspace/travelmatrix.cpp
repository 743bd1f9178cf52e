// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/questionbuilder.h"

#include <cmath>

namespace flow::tour {

namespace {

struct Road
{
    double km = 0, minutes = 0;
};

constexpr double kLongest = 60 * 24 * 30; ///< minutes of a way; what takes longer was written by mistake

/// What travel_leg has from one place, by the other's key. A row that makes no sense is as if nobody had looked it up.
Result<QHash<QString, Road>> roadsFrom(Statement &rows, const QString &from)
{
    QHash<QString, Road> roads;
    rows.reset();
    rows.bind(1, from);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return roads;
        const Road road{rows.real(1), rows.real(2)};
        if (road.km > 0 && road.km < 40'000 && road.minutes > 0 && road.minutes < kLongest) roads.insert(rows.string(0), road);
    }
}

} // namespace

Result<void> fillTravel(Connection &connection, TourQuestion &question)
{
    Problem &problem = question.problem;
    Travel &travel = problem.travel;
    const size_t count = problem.places.size();
    travel.places = int(count);
    travel.time.assign(count * count, 0);
    travel.km.assign(count * count, 0);
    travel.driven.assign(count * count, 0);
    travel.cost.assign(count * count, 0);
    travel.fare.assign(count * count, 0);
    travel.estimated.assign(count * count, true);
    question.legs.assign(count * count, {});

    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT to_place, km, minutes FROM travel_leg WHERE from_place = ?1"));
    std::vector<TravelPoint> points;
    QStringList keys;
    for (const Place &place : problem.places) {
        points.push_back({{place.lat.value_or(0), place.lon.value_or(0)}, place.country});
        keys.append(placeKeyOf(points.back().at));
    }
    for (size_t from = 0; from < count; ++from) {
        FLOW_ASSIGN(const auto roads, roadsFrom(rows, keys[qsizetype(from)]));
        for (size_t to = 0; to < count; ++to) {
            if (from == to) continue;
            const size_t at = from * count + to;
            TourLeg &leg = question.legs[at];
            if (const auto road = roads.constFind(keys[qsizetype(to)]); road != roads.cend()) {
                travel.time[at] = Tick(std::lround(road->minutes));
                travel.km[at] = travel.driven[at] = float(road->km);
                travel.estimated[at] = false;
                leg = {LegMode::Road, float(road->km), float(road->km * kVanCo2PerKm), false};
                continue;
            }
            const auto estimate = estimateTravel(points[from], points[to], question.ask.rules.travel);
            if (!estimate) {
                travel.time[at] = kNoWay;
                continue;
            }
            travel.time[at] = Tick(std::lround(estimate->minutes));
            travel.km[at] = float(estimate->km);
            travel.driven[at] = float(estimate->drivenKm);
            travel.cost[at] = float(estimate->cost);
            travel.fare[at] = float(estimate->fare);
            leg = {estimate->mode, float(estimate->km), float(estimate->co2), true, float(estimate->co2Each)};
        }
    }
    return {};
}

} // namespace flow::tour
