// SPDX-License-Identifier: GPL-3.0-or-later
// What the calendar needs of the demo: hours and clauses of shows, tours as projects, vans and people on the road.
#include "core/demo/calendar.h"

#include "core/entities.h"

#include <algorithm>
#include <array>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTourGap = 30; // days without a show that end a tour
constexpr int kTourShows = 4; // fewer are no tour

struct Run
{
    int artist = 0;
    QDate first, last;
    std::vector<CalendarShow> shows;
};

/// Shows of an artist that follow each other closely, from half a year ago on.
std::vector<Run> runsOf(const World &world, const std::vector<CalendarShow> &shows)
{
    std::vector<Run> runs;
    for (size_t artist = 0; artist < world.artists.size(); ++artist) {
        Run run{.artist = int(artist), .first = {}, .last = {}, .shows = {}};
        const auto close = [&] {
            if (int(run.shows.size()) >= kTourShows && run.first.daysTo(run.last) < 110) runs.push_back(run);
            run.shows.clear();
        };
        for (const CalendarShow &show : shows) {
            if (show.artist != int(artist) || show.day < world.options.today.addDays(-40)) continue;
            if (!run.shows.empty() && run.last.daysTo(show.day) > kTourGap) close();
            if (run.shows.empty()) run.first = show.day;
            run.last = show.day;
            run.shows.push_back(show);
        }
        close();
    }
    return runs;
}

QString tourName(const World &world, const Run &run, Rng &rng)
{
    static const QStringList winter{u"Club run"_s, u"Chanson d’hiver"_s, u"Theatres"_s, u"Live A/V"_s, u"Ronda del Norte"_s};
    static const QStringList spring{u"Quartier libre"_s, u"Iberia"_s, u"Release tour"_s, u"UK and Ireland"_s, u"Harrobi tour"_s};
    static const QStringList summer{u"Summer festivals"_s, u"Open air"_s};
    const Artist &artist = world.artists[size_t(run.artist)];
    const int month = run.first.month();
    if (month >= 6 && month <= 8) return world.say(rng.pick(summer));
    if (!artist.releases.isEmpty() && rng.chance(0.5)) return world.say(u"%1, release tour"_s).arg(artist.releases.last());
    return world.say(rng.pick(month >= 11 || month <= 2 ? winter : spring));
}

Result<void> makeTours(World &world, const std::vector<Run> &runs, Rng &rng)
{
    FLOW_ASSIGN(RowWriter projects, world.rows(projectEntity()));
    FLOW_ASSIGN(RowWriter artists, world.rows(projectArtistEntity()));
    for (const Run &run : runs) {
        const QString name = tourName(world, run, rng);
        projects.set("name"_L1, name).set("kind"_L1, u"tour"_s).set("state"_L1, u"active"_s).set("currency"_L1, u"EUR"_s);
        projects.set("first_day"_L1, World::iso(run.first.addDays(-1))).set("last_day"_L1, World::iso(run.last.addDays(1)));
        projects.set("wanted_dates"_L1, int(run.shows.size()) + 2).set("owner"_L1, teamMember(rng));
        FLOW_ASSIGN(const qint64 project, projects.add());
        FLOW_TRY(artists.set("project_id"_L1, project).set("artist_id"_L1, world.artists[size_t(run.artist)].id).set("billing"_L1, u"headliner"_s).add());
    }
    return {};
}

/// Two vans, a desk, two engineers and two rooms; vans and engineers go along with the tours; who takes what goes in turn, so now and then two want the same.
Result<void> makeResources(World &world, const std::vector<Run> &runs, Rng &rng)
{
    struct Thing
    {
        QString name, kind, job;
        int cost = 0;
        QString town = u"Rennes"_s;
        double lat = 48.117, lon = -1.678;
        qint64 id = 0;
    };
    std::array<Thing, 7> things{Thing{u"Sprinter 1"_s, u"vehicle"_s, {}, 110}, {u"Sprinter 2"_s, u"vehicle"_s, {}, 110}, {world.say(u"Monitor desk"_s), u"equipment"_s, {}, 60},
        {u"Nour Benali"_s, u"staff"_s, u"Front of house"_s, 260}, {u"Théo Marchand"_s, u"staff"_s, u"Light"_s, 240},
        {u"Studio Vilaine"_s, u"room"_s, {}, 320}, {u"Studio Chantenay"_s, u"room"_s, {}, 260, u"Nantes"_s, 47.207, -1.594}};
    FLOW_ASSIGN(RowWriter rows, world.rows(resourceEntity()));
    for (Thing &thing : things) {
        rows.set("name"_L1, thing.name).set("kind"_L1, thing.kind).set("status"_L1, u"active"_s).set("currency"_L1, u"EUR"_s);
        rows.set("cost"_L1, thing.cost * 100).set("cost_per"_L1, u"day"_s).set("home_town"_L1, thing.town).set("home_country"_L1, u"FR"_s);
        rows.set("latitude"_L1, thing.lat).set("longitude"_L1, thing.lon);
        if (!thing.job.isEmpty()) rows.set("job"_L1, world.say(thing.job));
        FLOW_ASSIGN(thing.id, rows.add());
    }
    std::vector<std::pair<qint64, std::pair<QDate, QDate>>> taken;
    FLOW_ASSIGN(RowWriter uses, world.rows(resourceBookingEntity()));
    int clashes = 0;
    for (const Run &run : runs) {
        for (const size_t thing : {size_t(rng.below(2)), size_t(3 + rng.below(2))}) {
            const bool isTaken = std::ranges::any_of(taken, [&](const auto &use) { return use.first == things[thing].id && use.second.first <= run.last && run.first <= use.second.second; });
            if (isTaken && clashes++ > 0) continue; // one conflict of vans is a story, ten are noise
            taken.push_back({things[thing].id, {run.first, run.last}});
            for (const CalendarShow &show : run.shows) {
                uses.set("resource_id"_L1, things[thing].id).set("show_id"_L1, show.id).set("artist_id"_L1, world.artists[size_t(run.artist)].id);
                uses.set("title"_L1, world.artists[size_t(run.artist)].name).set("state"_L1, u"confirmed"_s);
                uses.set("starts_at"_L1, World::msOf(show.day, 8)).set("ends_at"_L1, World::msOf(show.day, 23, 30));
                FLOW_TRY(uses.add());
            }
        }
    }
    return {};
}

QString clock(QTime time) { return time.toString(u"HH:mm"_s); }

} // namespace

void setShowDetails(RowWriter &rows, const Venue &venue, QDate day, QTime doors)
{
    // Drawn from the day and not from the sequence of the shows, which other parts of the demo rely on.
    Rng rng(quint64(day.toJulianDay()) * 31 + quint64(venue.id), "details");
    if (venue.isFestival()) {
        const QTime stage(16 + rng.below(8), rng.chance(0.5) ? 0 : 30);
        rows.set("kind"_L1, u"festival"_s).set("load_in"_L1, clock(stage.addSecs(-3 * 3600))).set("on_stage"_L1, clock(stage)).set("set_minutes"_L1, 60);
        rows.set("radius_km"_L1, 80).set("radius_days_before"_L1, 45).set("radius_days_after"_L1, 14).set("radius_public_only"_L1, 1);
        return;
    }
    rows.set("load_in"_L1, clock(doors.addSecs(-4 * 3600))).set("soundcheck"_L1, clock(doors.addSecs(-3 * 3600)));
    rows.set("set_minutes"_L1, 75).set("curfew"_L1, clock(doors.addSecs(3 * 3600 + 1800 * rng.below(4))));
    if (venue.capacity < 1200 || !rng.chance(0.3)) return;
    rows.set("radius_km"_L1, venue.capacity > 1200 ? 80 : 50).set("radius_days_before"_L1, 30).set("radius_days_after"_L1, 30).set("radius_public_only"_L1, 1);
}

Result<void> makeCalendar(World &world, const std::vector<CalendarShow> &shows)
{
    Rng rng = world.rng("calendar");
    const std::vector<Run> runs = runsOf(world, shows);
    FLOW_TRY(makeTours(world, runs, rng));
    return makeResources(world, runs, rng);
}

} // namespace flow::demo
