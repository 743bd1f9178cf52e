// SPDX-License-Identifier: GPL-3.0-or-later
// Tours and scenarios in and out of their tables.
#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/scenario.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>
#include <tuple>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFastestDrive = 140; ///< km/h on average
constexpr std::array kDemands{"free"_L1, "forbidden"_L1, "pinned"_L1}; ///< by Demand::Kind

QVariant orNothing(qint64 id) { return id ? QVariant(id) : QVariant(); }

/// An applied scenario and the budget that it wrote tell of other dates or fees. Dates that were left out when it was applied count too.
Result<bool> isChangedSince(Connection &connection, const Scenario &scenario)
{
    if (!scenario.isApplied) return false;
    using Line = std::tuple<qint64, QString, QString, qint64>; // artist, day, place, fee
    std::set<Line> now, then;
    for (const ScenarioStop &stop : scenario.stops)
        if (stop.day.isValid() && stop.fee != 0) now.emplace(stop.artist, stop.day.toString(Qt::ISODate), stop.place, stop.fee);
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT artist_id, day, title, planned FROM budget_line WHERE tour_id = ?1 AND category = 'fees' AND planned IS NOT NULL"));
    rows.bind(1, scenario.tour);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return now != then;
        then.emplace(rows.integer(0), rows.string(1), rows.string(2), rows.integer(3));
    }
}

QVariant iso(QDate day) { return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(); }

Result<std::vector<ScenarioStop>> readStops(Connection &connection, qint64 scenario)
{
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT t.id, t.artist_id, t.venue_id, t.prospect_id, t.hold_id, t.offer_id, t.show_id, t.candidate, t.place, v.town,"
                           " v.latitude, v.longitude, t.day, t.kind, t.demand, t.fee, t.currency, t.chance, t.marginal, t.km, t.minutes, t.from_home,"
                           " t.together_id, h.rank, t.travel FROM scenario_stop t LEFT JOIN venue v ON v.id = t.venue_id LEFT JOIN hold h ON h.id = t.hold_id"
                           " LEFT JOIN scenario s ON s.id = t.scenario_id"
                           " LEFT JOIN tour_artist a ON a.tour_id = s.tour_id AND a.artist_id = t.artist_id"
                           " WHERE t.scenario_id = ?1 ORDER BY t.day IS NULL, a.position, a.id, t.day, t.id"));
    rows.bind(1, scenario);
    std::vector<ScenarioStop> stops;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return stops;
        ScenarioStop stop{.id = rows.integer(0), .artist = rows.integer(1), .venue = rows.integer(2), .prospect = rows.integer(3),
            .hold = rows.integer(4), .offer = rows.integer(5), .show = rows.integer(6), .candidate = rows.string(7), .place = rows.string(8),
            .town = rows.string(9)};
        if (!rows.isNull(10) && !rows.isNull(11)) stop.at = LatLon{rows.real(10), rows.real(11)};
        stop.day = QDate::fromString(rows.string(12), Qt::ISODate);
        stop.kind = stopKindFromCode(rows.string(13));
        const auto demand = std::ranges::find(kDemands, rows.string(14));
        stop.demand = demand == kDemands.end() ? Demand::Free : Demand::Kind(demand - kDemands.begin());
        stop.fee = rows.integer(15);
        stop.currency = rows.string(16);
        stop.chance = int(rows.integer(17));
        stop.marginal = rows.integer(18);
        stop.km = int(rows.integer(19));
        stop.minutes = int(rows.integer(20));
        stop.fromHome = rows.integer(21) != 0;
        stop.together = rows.integer(22);
        stop.rank = int(rows.integer(23));
        // Plans of an older version don't say it; nobody drives that fast.
        const bool isTooFast = rows.isNull(24) && stop.minutes > 0 && stop.km * 60 > kFastestDrive * stop.minutes;
        stop.mode = isTooFast ? LegMode::Flight : legModeFromCode(rows.string(24));
        stops.push_back(std::move(stop));
    }
}

Scenario fromRecord(const Record &record)
{
    Scenario scenario{.id = record.id, .tour = record.value(u"tour_id").toLongLong(), .parent = record.value(u"parent_id").toLongLong(),
        .name = record.text(u"name"), .isApplied = record.text(u"state") == "applied"_L1, .position = record.value(u"position").toInt()};
    scenario.rules = TourRules::fromText(record.text(u"rules"));
    scenario.currency = record.text(u"currency");
    scenario.figures = Figures::fromJson(QJsonDocument::fromJson(record.text(u"figures").toUtf8()).object());
    scenario.report = SearchReport::fromText(record.text(u"report"));
    scenario.seed = record.value(u"seed").toLongLong();
    return scenario;
}

Values valuesOf(const ScenarioStop &stop, qint64 scenario)
{
    return {{u"scenario_id"_s, scenario}, {u"artist_id"_s, orNothing(stop.artist)}, {u"venue_id"_s, orNothing(stop.venue)},
        {u"prospect_id"_s, orNothing(stop.prospect)}, {u"hold_id"_s, orNothing(stop.hold)}, {u"offer_id"_s, orNothing(stop.offer)},
        {u"show_id"_s, orNothing(stop.show)}, {u"candidate"_s, stop.candidate}, {u"place"_s, stop.place}, {u"day"_s, iso(stop.day)},
        {u"kind"_s, stopKindCode(stop.kind)}, {u"demand"_s, QString(kDemands[size_t(stop.demand)])}, {u"fee"_s, stop.fee},
        {u"currency"_s, stop.currency.isEmpty() ? QVariant() : QVariant(stop.currency)}, {u"chance"_s, stop.chance},
        {u"marginal"_s, stop.marginal}, {u"km"_s, stop.km}, {u"minutes"_s, stop.minutes}, {u"from_home"_s, stop.fromHome},
        {u"together_id"_s, orNothing(stop.together)}, {u"travel"_s, stop.km > 0 ? QVariant(legModeCode(stop.mode)) : QVariant()}};
}

Values valuesOf(const Scenario &scenario)
{
    return {{u"tour_id"_s, scenario.tour}, {u"parent_id"_s, orNothing(scenario.parent)}, {u"name"_s, scenario.name},
        {u"state"_s, scenario.isApplied ? u"applied"_s : u"draft"_s}, {u"position"_s, scenario.position}, {u"rules"_s, scenario.rules.toText()},
        {u"currency"_s, scenario.currency}, {u"profit"_s, scenario.figures.profit}, {u"bound"_s, scenario.figures.bound},
        {u"figures"_s, QString::fromUtf8(QJsonDocument(scenario.figures.toJson()).toJson(QJsonDocument::Compact))},
        {u"report"_s, scenario.report.toText()}, {u"seed"_s, scenario.seed}};
}

} // namespace

Result<std::vector<TourHead>> readTours(Connection &connection)
{
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id, name, first_day, last_day FROM tour ORDER BY first_day, id"));
    std::vector<TourHead> tours;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return tours;
        tours.push_back({rows.integer(0), rows.string(1), QDate::fromString(rows.string(2), Qt::ISODate), QDate::fromString(rows.string(3), Qt::ISODate)});
    }
}

Result<Scenario> readScenario(Connection &connection, qint64 id)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> record, records.byId(scenarioEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"scenario"_s});
    Scenario scenario = fromRecord(*record);
    FLOW_ASSIGN(scenario.stops, readStops(connection, id));
    FLOW_ASSIGN(scenario.isChanged, isChangedSince(connection, scenario));
    return scenario;
}

Result<TourView> readTour(Connection &connection, qint64 id)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> record, records.byId(tourEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"tour"_s});
    TourView view{.id = id, .project = record->value(u"project_id").toLongLong(), .name = record->text(u"name"), .currency = record->text(u"currency")};
    view.first = QDate::fromString(record->text(u"first_day"), Qt::ISODate);
    view.last = QDate::fromString(record->text(u"last_day"), Qt::ISODate);
    view.rules = TourRules::fromText(record->text(u"rules"));
    FLOW_ASSIGN(Statement artists,
        connection.prepare("SELECT a.id, a.name, a.color, coalesce(t.people, a.party_size, 1), a.home_town, a.latitude, a.longitude FROM tour_artist t"
                           " JOIN artist a ON a.id = t.artist_id WHERE t.tour_id = ?1 ORDER BY t.position, t.id"));
    artists.bind(1, id);
    for (;;) {
        FLOW_ASSIGN(const bool row, artists.step());
        if (!row) break;
        TourArtist artist{.id = artists.integer(0), .name = artists.string(1), .series = int(artists.integer(2)), .people = int(artists.integer(3)),
            .home = artists.string(4)};
        if (!artists.isNull(5) && !artists.isNull(6)) artist.at = LatLon{artists.real(5), artists.real(6)};
        view.artists.push_back(std::move(artist));
    }
    FLOW_ASSIGN(const auto scenarios, records.where(scenarioEntity(), u"tour_id"_s, id));
    for (const Record &one : scenarios) {
        view.scenarios.push_back(fromRecord(one));
        FLOW_ASSIGN(view.scenarios.back().stops, readStops(connection, one.id));
        FLOW_ASSIGN(view.scenarios.back().isChanged, isChangedSince(connection, view.scenarios.back()));
    }
    std::ranges::stable_sort(view.scenarios, {}, &Scenario::position);
    return view;
}

Result<qint64> saveScenario(Connection &connection, const Scenario &scenario)
{
    Records records(connection);
    Values values = valuesOf(scenario);
    values.insert(u"planned_at"_s, connection.nowMs());
    qint64 id = scenario.id;
    if (id) {
        FLOW_TRY(records.update(scenarioEntity(), id, values));
        FLOW_ASSIGN(const auto old, records.where(scenarioStopEntity(), u"scenario_id"_s, id, 100'000));
        for (const Record &stop : old)
            FLOW_TRY(records.remove(scenarioStopEntity(), stop.id));
    } else {
        FLOW_ASSIGN(id, records.insert(scenarioEntity(), values));
    }
    for (const ScenarioStop &stop : scenario.stops)
        FLOW_TRY(records.insert(scenarioStopEntity(), valuesOf(stop, id)));
    return id;
}

Result<qint64> duplicateScenario(Connection &connection, qint64 id, const QString &name)
{
    FLOW_ASSIGN(Scenario branch, readScenario(connection, id));
    FLOW_ASSIGN(Statement last, connection.prepare("SELECT coalesce(max(position), 0) FROM scenario WHERE tour_id = ?1"));
    last.bind(1, branch.tour);
    FLOW_TRY(last.step());
    branch.parent = std::exchange(branch.id, 0);
    branch.position = int(last.integer(0)) + 1;
    branch.name = name;
    branch.isApplied = false;
    return saveScenario(connection, branch);
}

Result<void> setStopDemand(Connection &connection, qint64 stop, Demand::Kind demand, QDate day)
{
    Values values{{u"demand"_s, QString(kDemands[size_t(demand)])}};
    if (day.isValid()) values.insert(u"day"_s, iso(day));
    Records records(connection);
    FLOW_TRY(records.update(scenarioStopEntity(), stop, values));
    return {};
}

} // namespace flow::tour
