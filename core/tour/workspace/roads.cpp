// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/roads.h"

#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNear = 450; ///< km as the crow flies: what is further apart is seldom one leg
constexpr qsizetype kPathPoints = 200; ///< that a kept way has at most

std::optional<LatLon> at(const Place &place) { return place.lat && place.lon ? std::optional(LatLon{*place.lat, *place.lon}) : std::nullopt; }

QString pathText(const QList<LatLon> &path)
{
    QJsonArray points;
    const qsizetype step = std::max<qsizetype>(1, path.size() / kPathPoints);
    for (qsizetype i = 0; i < path.size(); i += step)
        points.append(QJsonArray{std::round(path[i].lat * 1e4) / 1e4, std::round(path[i].lon * 1e4) / 1e4});
    return QString::fromUtf8(QJsonDocument(points).toJson(QJsonDocument::Compact));
}

Result<void> storeWay(Connection &connection, const WantedWay &way, const RoadRoute &route)
{
    Records records(connection);
    FLOW_ASSIGN(Statement known, connection.prepare("SELECT id FROM travel_leg WHERE from_place = ?1 AND to_place = ?2"));
    known.bind(1, placeKeyOf(way.from));
    known.bind(2, placeKeyOf(way.to));
    FLOW_ASSIGN(const bool found, known.step());
    const Values values{{u"from_place"_s, placeKeyOf(way.from)}, {u"to_place"_s, placeKeyOf(way.to)}, {u"km"_s, std::round(route.km * 10) / 10},
        {u"minutes"_s, std::round(route.minutes)}, {u"path"_s, route.path.isEmpty() ? QVariant() : pathText(route.path)}, {u"source"_s, u"service"_s},
        {u"fetched_at"_s, connection.nowMs()}};
    if (found) return records.update(travelLegEntity(), known.integer(0), values).transform([](auto &&) {});
    return records.insert(travelLegEntity(), values).transform([](auto &&) {});
}

} // namespace

std::vector<UsedWay> usedWays(const TourQuestion &question, const Scenario &scenario)
{
    const Problem &problem = question.problem;
    std::vector<UsedWay> ways;
    int people = 1; // of whoever goes
    const auto add = [&](const QString &from, int fromPlace, const QString &to, int toPlace) {
        if (fromPlace < 0 || toPlace < 0 || fromPlace == toPlace || problem.travel.timeOf(fromPlace, toPlace) >= kNoWay) return;
        if (std::ranges::any_of(ways, [&](const UsedWay &known) { return known.fromPlace == fromPlace && known.toPlace == toPlace; })) return;
        const TourLeg &leg = question.leg(fromPlace, toPlace);
        ways.push_back({from, to, fromPlace, toPlace, double(leg.km), double(problem.travel.timeOf(fromPlace, toPlace)), leg.mode, leg.estimated, double(leg.co2) + people * double(leg.co2Each)});
    };
    for (size_t a = 0; a < question.artists.size(); ++a) {
        const Artist &artist = problem.artists[a];
        const QString home = question.artists[a].home;
        people = artist.people;
        std::vector<const ScenarioStop *> stops;
        for (const ScenarioStop &stop : scenario.stops)
            if (stop.artist == question.artists[a].id && stop.day.isValid() && question.candidateByKey(stop.candidate) >= 0) stops.push_back(&stop);
        std::ranges::stable_sort(stops, {}, [](const ScenarioStop *stop) { return stop->day; });
        QString last;
        int lastPlace = -1;
        for (const ScenarioStop *stop : stops) {
            const int place = problem.candidates[size_t(question.candidateByKey(stop->candidate))].place;
            const QString name = stop->town.isEmpty() ? stop->place : stop->town;
            if (stop->fromHome || lastPlace < 0) {
                const int from = lastPlace < 0 ? artist.start : artist.home;
                if (lastPlace >= 0) add(last, lastPlace, home, from);
                add(home, from, name, place);
            } else {
                add(last, lastPlace, name, place);
            }
            last = name;
            lastPlace = place;
        }
        add(last, lastPlace, home, artist.end);
    }
    return ways;
}

std::vector<WantedWay> wantedWays(const TourQuestion &question, const std::vector<Scenario> &scenarios, size_t most)
{
    const Problem &problem = question.problem;
    std::vector<WantedWay> wanted;
    QSet<std::pair<int, int>> taken;
    const auto add = [&](int from, int to) {
        const TourLeg &leg = question.leg(from, to);
        const auto start = at(problem.places[size_t(from)]), end = at(problem.places[size_t(to)]);
        if (wanted.size() >= most || !leg.estimated || leg.mode != LegMode::Road || !start || !end || taken.contains({from, to})) return;
        if (problem.travel.timeOf(from, to) >= kNoWay || placeKeyOf(*start) == placeKeyOf(*end)) return;
        taken.insert({from, to});
        wanted.push_back({*start, *end});
    };
    for (const Scenario &scenario : scenarios)
        for (const UsedWay &way : usedWays(question, scenario))
            add(way.fromPlace, way.toPlace);
    std::vector<std::tuple<double, int, int>> pairs;
    for (int from = 0; from < int(problem.places.size()); ++from)
        for (int to = 0; to < int(problem.places.size()); ++to) {
            const auto start = at(problem.places[size_t(from)]), end = at(problem.places[size_t(to)]);
            if (from == to || !start || !end) continue;
            if (const double km = distanceKm(*start, *end); km <= kNear) pairs.emplace_back(km, from, to);
        }
    std::ranges::sort(pairs);
    for (const auto &[km, from, to] : pairs)
        add(from, to);
    return wanted;
}

bool isPlausible(const WantedWay &way, const RoadRoute &route)
{
    constexpr double kFastest = 140; // km/h on average
    const double crow = distanceKm(way.from, way.to);
    if (!std::isfinite(route.km) || !std::isfinite(route.minutes) || route.km <= 0 || route.minutes <= 0) return false;
    // Services begin at the nearest road, which may be a little off.
    return route.km >= crow * 0.97 - 1 && route.km <= crow * 6 + 30 && route.km / (route.minutes / 60) <= kFastest && route.minutes <= route.km * 6 + 60;
}

RoadFetch::RoadFetch(
    Store &store, std::unique_ptr<GeoProvider> provider, std::vector<WantedWay> ways, std::shared_ptr<CancelFlag> progress, Limits limits, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_provider(std::move(provider))
    , m_ways(std::move(ways))
    , m_progress(std::move(progress))
    , m_limits(limits)
{
}

RoadFetch::~RoadFetch() = default;

void RoadFetch::start(std::function<void(const Report &)> finished)
{
    m_finished = std::move(finished);
    QTimer::singleShot(0, this, [this] { next(); });
}

void RoadFetch::next()
{
    if (m_progress->canceled() || m_at >= m_ways.size()) return finish();
    m_progress->step(qint64(m_at), qint64(m_ways.size()));
    const WantedWay &way = m_ways[m_at];
    m_provider->route(way.from, way.to).then(this, [this](const Result<RoadRoute> &route) { take(route); });
}

void RoadFetch::take(const Result<RoadRoute> &route)
{
    int pause = m_limits.pauseMs;
    if (!route && route.error().code != ErrorCode::NotFound) {
        // Silent, down or asking for fewer questions: the same way again, later and later.
        if (++m_failures >= m_limits.failures) {
            m_report.error = route.error();
            return finish();
        }
        pause = int(std::min<qint64>(m_limits.longestPauseMs, qint64(std::max(1, m_limits.pauseMs)) << m_failures));
    } else {
        m_failures = 0;
        const WantedWay &way = m_ways[m_at++];
        if (!route) ++m_report.withoutRoad;
        else if (route->isEstimate || !isPlausible(way, *route)) ++m_report.implausible;
        else m_found.emplace_back(way, *route);
        if (m_found.size() >= m_limits.batch) write();
    }
    QTimer::singleShot(pause, this, [this] { next(); });
}

void RoadFetch::write()
{
    if (m_found.empty()) return;
    ++m_writing;
    const int count = int(m_found.size());
    m_store
        .write({u"tour.roads"_s},
            [found = std::exchange(m_found, {})](Connection &connection) -> Result<void> {
                for (const auto &[way, route] : found)
                    FLOW_TRY(storeWay(connection, way, route));
                return {};
            })
        .then(this, [this, count](const Result<void> &written) {
            --m_writing;
            if (written) m_report.stored += count;
            else m_report.error = written.error();
            if (m_isDone) finish();
        });
}

void RoadFetch::finish()
{
    if (!m_isDone) {
        m_isDone = true;
        m_report.left = int(m_ways.size() - m_at);
        write();
    }
    if (m_writing == 0) m_finished(m_report);
}

} // namespace flow::tour
