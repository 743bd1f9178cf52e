// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"
#include "core/tour/rulenames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// Writes members that differ from what reading assumes anyway.
template <class T>
void put(QJsonObject &object, const QString &key, const T &value, const T &otherwise)
{
    if (value != otherwise) object.insert(key, value);
}

QJsonValue placeValue(int place) { return place < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(place); }
QJsonArray pair(int a, int b) { return {a, b}; }

QJsonObject artistJson(const Artist &artist)
{
    static const Artist kPlain;
    QJsonObject cost, limits;
    put(cost, u"per_time"_s, artist.costPerTick, 0.0);
    put(cost, u"per_km"_s, artist.costPerKm, 0.0);
    put(cost, u"per_night"_s, artist.costPerNight, 0.0);
    put(cost, u"per_day"_s, artist.costPerDay, 0.0);
    put(cost, u"per_show"_s, artist.costPerShow, 0.0);
    put(cost, u"per_tour"_s, artist.costPerTour, 0.0);
    put(limits, u"km_per_day"_s, artist.maximumKmPerDay, 0.0);
    put(limits, u"drive_per_day"_s, artist.maximumDrivePerDay, 0);
    put(limits, u"consecutive_shows"_s, artist.maximumConsecutiveShows, 0);
    put(limits, u"days_off_per_week"_s, artist.daysOffPerWeek, 0);
    put(limits, u"days_away"_s, artist.maximumDaysAway, 0);
    put(limits, u"shows"_s, artist.maximumShows, 0);
    QJsonObject object{{u"id"_s, artist.id}, {u"start"_s, placeValue(artist.start)}, {u"end"_s, placeValue(artist.end)}};
    put(object, u"home"_s, placeValue(artist.home), placeValue(-1));
    if (artist.window != kPlain.window) object.insert(u"window"_s, pair(artist.window.open, artist.window.close));
    QJsonArray available;
    for (const DayRange &days : artist.available) available << pair(days.first, days.last);
    put(object, u"available"_s, available, {});
    put(object, u"cost"_s, cost, {});
    put(object, u"minimum_fee"_s, artist.minimumFee, 0.0);
    put(object, u"limits"_s, limits, {});
    put(object, u"minimum_capacity"_s, artist.minimumCapacity, 0);
    put(object, u"maximum_capacity"_s, artist.maximumCapacity, 0);
    put(object, u"audience"_s, artist.audience, {});
    return object;
}

QJsonValue demandJson(const Demand &demand, const Problem &problem)
{
    QJsonObject object;
    if (demand.artist >= 0) object.insert(u"artist"_s, problem.artists[size_t(demand.artist)].id);
    if (demand.day != -1) object.insert(u"day"_s, demand.day);
    if (demand.start) object.insert(u"start"_s, *demand.start);
    return object.isEmpty() ? QJsonValue(true) : QJsonValue(object);
}

/// One number when everybody gets the same.
QJsonValue amountJson(const Candidate &candidate, const Problem &problem, double Offer::*amount)
{
    const std::vector<Offer> &offers = candidate.offers;
    const bool same = offers.size() == problem.artists.size() && std::ranges::all_of(offers, [&](const Offer &o) { return o.*amount == offers[0].*amount; });
    if (same && !offers.empty()) return offers[0].*amount;
    QJsonObject object;
    for (const Offer &offer : offers) object.insert(problem.artists[size_t(offer.artist)].id, offer.*amount);
    return object;
}

QJsonObject candidateJson(const Candidate &candidate, const Problem &problem)
{
    QJsonObject object{{u"id"_s, candidate.id}, {u"place"_s, candidate.place}, {u"fee"_s, amountJson(candidate, problem, &Offer::fee)}};
    put(object, u"duration"_s, candidate.duration, 0);
    QJsonArray windows, days;
    for (const Window &window : candidate.windows) windows << pair(window.open, window.close);
    for (const int day : candidate.days) days << day;
    put(object, u"windows"_s, windows, {});
    put(object, u"days"_s, days, {});
    if (std::ranges::any_of(candidate.offers, [](const Offer &o) { return o.career != 0; })) object.insert(u"career"_s, amountJson(candidate, problem, &Offer::career));
    put(object, u"chance"_s, candidate.chance, 1.0);
    put(object, u"currency"_s, candidate.currency, {});
    if (candidate.radius) object.insert(u"radius"_s, QJsonObject{{u"km"_s, candidate.radius->km}, {u"before"_s, candidate.radius->before}, {u"after"_s, candidate.radius->after}});
    static const char *const kDemands[] = {"", "forbidden", "pinned", "fixed"};
    if (candidate.demand.kind != Demand::Free) object.insert(QLatin1StringView(kDemands[candidate.demand.kind]), demandJson(candidate.demand, problem));
    put(object, u"hold_until"_s, candidate.holdUntil, -1);
    put(object, u"capacity"_s, candidate.capacity, 0);
    put(object, u"audience"_s, candidate.audience, {});
    put(object, u"promoter"_s, candidate.promoter, {});
    return object;
}

QJsonObject rulesJson(const Problem &problem)
{
    const Rules &rules = problem.rules;
    QJsonObject object;
    for (int i = 0; i < kRules; ++i) {
        const RuleForm &form = rules.forms[size_t(i)];
        const QString name = QLatin1StringView(ruleName(Rule(i)));
        if (form.kind == RuleForm::Off) object.insert(name, u"off"_s);
        if (form.kind == RuleForm::Priced) object.insert(name, form.price);
    }
    put(object, u"near_km"_s, rules.nearKm, 0.0);
    put(object, u"near_days"_s, rules.nearDays, 0);
    if (rules.budget) object.insert(u"budget_limit"_s, *rules.budget);
    put(object, u"today"_s, rules.today, 0);
    QJsonArray exclusivities;
    for (const Exclusivity &exclusivity : rules.exclusivities) {
        QJsonObject one;
        if (exclusivity.artist >= 0) one.insert(u"artist"_s, problem.artists[size_t(exclusivity.artist)].id);
        put(one, u"country"_s, exclusivity.country, {});
        put(one, u"region"_s, exclusivity.region, {});
        put(one, u"promoter"_s, exclusivity.promoter, {});
        if (exclusivity.days != Exclusivity().days) one.insert(u"days"_s, pair(exclusivity.days.first, exclusivity.days.last));
        exclusivities << one;
    }
    put(object, u"exclusivities"_s, exclusivities, {});
    if (!rules.sharing.on) return object;
    QJsonArray pairs;
    for (const auto &[a, b] : rules.sharing.pairs) pairs << QJsonArray{problem.artists[size_t(a)].id, problem.artists[size_t(b)].id};
    QJsonObject sharing{{u"per_km"_s, rules.sharing.perKm}, {u"per_night"_s, rules.sharing.perNight}, {u"per_day"_s, rules.sharing.perDay}};
    put(sharing, u"pairs"_s, pairs, {});
    object.insert(u"sharing"_s, sharing);
    return object;
}

template <class T>
QJsonArray matrixJson(const std::vector<T> &cells, int places)
{
    QJsonArray rows;
    for (int i = 0; i < places; ++i) {
        QJsonArray row;
        for (int j = 0; j < places; ++j) row << QJsonValue(cells[size_t(i) * size_t(places) + size_t(j)]);
        rows << row;
    }
    return rows;
}

QJsonObject placeJson(const Place &place)
{
    QJsonObject object{{u"id"_s, place.id}};
    if (place.lat) object.insert(u"lat"_s, *place.lat);
    if (place.lon) object.insert(u"lon"_s, *place.lon);
    put(object, u"country"_s, place.country, {});
    put(object, u"region"_s, place.region, {});
    return object;
}

} // namespace

QByteArray writeInstance(const Problem &problem)
{
    QJsonArray places, artists, candidates, packages;
    for (const Place &place : problem.places) places << placeJson(place);
    for (const Artist &artist : problem.artists) artists << artistJson(artist);
    for (const Candidate &candidate : problem.candidates) candidates << candidateJson(candidate, problem);
    for (const Package &package : problem.packages) {
        QJsonArray members;
        for (const int member : package.members) members << problem.candidates[size_t(member)].id;
        QJsonObject one{{u"kind"_s, package.kind == Package::AllOrNone ? u"all"_s : u"one"_s}, {u"members"_s, members}};
        put(one, u"id"_s, package.id, {});
        packages << one;
    }
    QJsonObject travel{{u"time"_s, matrixJson(problem.travel.time, problem.travel.places)}};
    if (!problem.travel.km.empty()) travel.insert(u"km"_s, matrixJson(problem.travel.km, problem.travel.places));
    if (!problem.travel.cost.empty()) travel.insert(u"cost"_s, matrixJson(problem.travel.cost, problem.travel.places));
    QJsonObject rates;
    for (const Candidate &candidate : problem.candidates)
        if (!candidate.currency.isEmpty() && candidate.currency != problem.currency) rates.insert(candidate.currency, candidate.rate);
    QJsonObject object{{u"format"_s, u"flowstage-instance-1"_s}, {u"places"_s, places}, {u"artists"_s, artists}, {u"candidates"_s, candidates}, {u"travel"_s, travel},
        {u"travel_cost_per_time"_s, problem.travelCostPerTick}};
    put(object, u"currency"_s, problem.currency, {});
    if (!problem.firstDay.isNull()) object.insert(u"first_day"_s, problem.firstDay.toString(Qt::ISODate));
    put(object, u"days"_s, problem.days, 0);
    put(object, u"packages"_s, packages, {});
    put(object, u"rates"_s, rates, {});
    put(object, u"rules"_s, rulesJson(problem), {});
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace flow::tour
