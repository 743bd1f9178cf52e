// SPDX-License-Identifier: GPL-3.0-or-later
// The tour of next spring: three artists, what is held and offered for it, and three scenarios by the real planner.
#include "core/deal/holdbook.h"
#include "core/demo/world.h"
#include "core/entities.h"
#include "core/tour/workspace/planrun.h"

#include <algorithm>
#include <array>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 42;
constexpr int kHoldsEach = 15;
constexpr qint64 kMoves = 1'000'000; ///< of each scenario; more would not change what a first look tells

struct Held
{
    int artist = 0, venue = 0;
    QDate day;
    int rank = 1;
    bool isOffered = false;
    qint64 fee = 0;
};

/// The first of March that is at least two months away.
QDate firstDay(QDate today)
{
    const QDate march(today.year(), 3, 1);
    return march >= today.addDays(60) ? march : march.addYears(1);
}

std::vector<int> touringArtists(const World &world)
{
    std::vector<int> chosen;
    for (const QString &name : {u"Lune Aride"_s, u"Kassim Oro"_s, u"Pale Harbours"_s})
        for (size_t i = 0; i < world.artists.size(); ++i)
            if (world.artists[i].name == name) chosen.push_back(int(i));
    return chosen;
}

/// Rooms that fit, within a day's drive of each other, on the days on which people go out.
std::vector<Held> imagineHolds(World &world, Rng &rng, int artist, QDate first)
{
    const Artist &band = world.artists[size_t(artist)];
    std::vector<int> rooms;
    for (size_t i = 0; i < world.venues.size(); ++i) {
        const Venue &venue = world.venues[i];
        if (!venue.id || venue.isFestival() || venue.capacity < band.capacityMin || venue.capacity > band.capacityMax) continue;
        rooms.push_back(int(i));
    }
    if (rooms.empty()) return {};
    std::vector<Held> held;
    QDate day = first.addDays(rng.between(2, 6));
    int last = -1;
    while (int(held.size()) < kHoldsEach && day < first.addDays(kDays - 1)) {
        int best = -1;
        double bestValue = 0;
        for (int draw = 0; draw < 40; ++draw) {
            const int index = rng.pick(rooms);
            const Venue &venue = world.venues[size_t(index)];
            const double km = last < 0 ? 200 : distanceKm(venue.at, world.venues[size_t(last)].at);
            const bool again = std::ranges::any_of(held, [&](const Held &other) { return other.venue == index; });
            if (again || km > 700) continue;
            const double value = (0.5 + rng.unit()) * double(venue.capacity) / band.capacityMax * (venue.country == band.country ? 1.3 : 1.0) / (0.5 + km / 300);
            if (value > bestValue) bestValue = value, best = index;
        }
        if (best >= 0 && !band.taken.contains(day)) {
            const Venue &venue = world.venues[size_t(best)];
            const double size = std::clamp(double(venue.capacity) / band.capacityMax, 0.2, 1.0);
            double fee = (band.feeMin + (band.feeMax - band.feeMin) * size) * (0.9 + 0.3 * rng.unit());
            if (venue.currency == u"GBP") fee *= 0.86;
            held.push_back({artist, best, day, rng.chance(0.7) ? 1 : rng.chance(0.7) ? 2 : 3, false, qint64(fee / 50) * 5000});
            held.back().isOffered = held.back().rank == 1 && rng.chance(0.45);
            last = best;
        }
        day = day.addDays(rng.chance(0.55) ? 1 : rng.between(2, 4));
    }
    return held;
}

/// On some nights in a row another artist opens for one, in the same rooms, so that the two can share a van.
void addSupport(const World &world, std::vector<Held> &held, int headliner, int support)
{
    constexpr size_t kNights = 3;
    std::vector<Held> run;
    for (const Held &one : held) {
        if (one.artist != headliner) continue;
        const bool goesOn = !run.empty() && run.back().day.daysTo(one.day) <= 2;
        if (!goesOn) run.clear();
        if (!world.artists[size_t(support)].taken.contains(one.day)) run.push_back(one);
        if (run.size() == kNights) break;
    }
    if (run.size() < kNights) return;
    std::erase_if(held, [&](const Held &one) { return one.artist == support && one.day >= run.front().day.addDays(-1) && one.day <= run.back().day.addDays(1); });
    for (const Held &night : run)
        held.push_back({support, night.venue, night.day, 1, false, night.fee / 3});
}

Result<qint64> writeProject(World &world, QDate first, const std::vector<int> &artists)
{
    FLOW_ASSIGN(RowWriter projects, world.rows(projectEntity()));
    projects.set("name"_L1, world.say(u"Spring %1"_s).arg(first.year())).set("kind"_L1, u"tour"_s).set("state"_L1, u"active"_s);
    projects.set("first_day"_L1, World::iso(first)).set("last_day"_L1, World::iso(first.addDays(kDays - 1)));
    projects.set("wanted_dates"_L1, 27).set("currency"_L1, u"EUR"_s).set("owner"_L1, kClaire);
    FLOW_ASSIGN(const qint64 project, projects.add());
    FLOW_ASSIGN(RowWriter members, world.rows(projectArtistEntity()));
    for (const int artist : artists)
        FLOW_TRY(members.set("project_id"_L1, project).set("artist_id"_L1, world.artists[size_t(artist)].id).set("billing"_L1, u"headliner"_s).add());
    return project;
}

Result<void> writeHolds(World &world, Rng &rng, const std::vector<Held> &held, qint64 project)
{
    FLOW_ASSIGN(RowWriter holds, world.rows(holdEntity()));
    FLOW_ASSIGN(RowWriter offers, world.rows(offerEntity()));
    for (const Held &one : held) {
        const Venue &venue = world.venues[size_t(one.venue)];
        const Artist &artist = world.artists[size_t(one.artist)];
        const QDate granted = world.base.addDays(-rng.between(2, 40));
        holds.set("artist_id"_L1, artist.id).set("venue_id"_L1, venue.id).set("project_id"_L1, project);
        holds.set("artist_name"_L1, artist.name).set("venue_name"_L1, venue.name).set("town"_L1, world.towns[size_t(venue.town)].name);
        holds.set("day"_L1, World::iso(one.day)).set("rank"_L1, one.rank).set("state"_L1, u"active"_s);
        holds.set("granted_on"_L1, World::iso(granted)).set("expires_at"_L1, World::msOf(world.options.today.addDays(rng.between(9, 60)), 17));
        holds.set("estimate"_L1, one.fee).set("currency"_L1, venue.currency).set("owner"_L1, teamMember(rng));
        holds.set("created_at"_L1, World::msOf(granted, hourOfWork(rng)));
        FLOW_ASSIGN(const qint64 hold, holds.add());
        if (!one.isOffered) continue;
        offers.set("hold_id"_L1, hold).set("project_id"_L1, project).set("artist_id"_L1, artist.id).set("venue_id"_L1, venue.id);
        offers.set("version"_L1, 1).set("direction"_L1, u"in"_s).set("state"_L1, u"sent"_s).set("artist_name"_L1, artist.name);
        offers.set("venue_name"_L1, venue.name).set("town"_L1, world.towns[size_t(venue.town)].name).set("day"_L1, World::iso(one.day));
        offers.set("deal_type"_L1, u"flat"_s).set("guarantee"_L1, one.fee).set("currency"_L1, venue.currency).set("capacity"_L1, venue.capacity);
        if (rng.chance(0.5)) offers.set("radius_km"_L1, 80 + 20 * rng.below(4)).set("radius_days_before"_L1, 30).set("radius_days_after"_L1, 30);
        offers.set("valid_until"_L1, World::iso(world.options.today.addDays(rng.between(10, 40)))).set("owner"_L1, teamMember(rng));
        offers.set("created_at"_L1, World::msOf(granted.addDays(1), hourOfWork(rng)));
        FLOW_TRY(offers.add());
    }
    return {};
}

Result<qint64> writeTour(World &world, QDate first, const std::vector<int> &artists, qint64 project)
{
    FLOW_ASSIGN(RowWriter tours, world.rows(tourEntity()));
    tours.set("name"_L1, world.say(u"Spring %1"_s).arg(first.year())).set("project_id"_L1, project).set("state"_L1, u"planned"_s);
    tours.set("first_day"_L1, World::iso(first)).set("last_day"_L1, World::iso(first.addDays(kDays - 1)));
    tours.set("currency"_L1, u"EUR"_s).set("owner"_L1, kClaire);
    FLOW_ASSIGN(const qint64 tour, tours.add());
    FLOW_ASSIGN(RowWriter members, world.rows(tourArtistEntity()));
    int position = 0;
    for (const int artist : artists)
        FLOW_TRY(members.set("tour_id"_L1, tour).set("artist_id"_L1, world.artists[size_t(artist)].id).set("position"_L1, ++position).set("currency"_L1, u"EUR"_s).add());
    return tour;
}

Result<void> writeScenario(World &world, const tour::Scenario &scenario, int position)
{
    // Through the same door as any scenario; only the keys for the world come from the demo's own maker there.
    tour::Scenario one = scenario;
    one.position = position;
    FLOW_TRY(tour::saveScenario(*world.db, one));
    return {};
}

Result<void> planScenarios(World &world, qint64 tour)
{
    FLOW_TRY(settleRanks(*world.db)); // as the program does when it starts: afterwards the plan would be out of date
    FLOW_ASSIGN(const tour::TourAsk asked, tour::readTourAsk(*world.db, tour, world.options.today));
    struct Branch
    {
        QString name;
        std::function<void(tour::TourRules &)> change;
    };
    const std::array<Branch, 3> branches{{{u"Most profit"_s, [](tour::TourRules &) {}}, {u"Shared van"_s, [](tour::TourRules &rules) { rules.sharing = true; }},
        {u"More rest"_s, [](tour::TourRules &rules) {
             rules.daysOffPerWeek = 3;
             rules.showsInARow = 2;
             rules.driveHours = 6;
         }}}};
    int position = 0;
    for (const Branch &branch : branches) {
        tour::TourAsk ask = asked;
        branch.change(ask.rules);
        FLOW_ASSIGN(const tour::TourQuestion question, tour::readQuestion(*world.db, ask));
        tour::PlanWatch watch;
        FLOW_ASSIGN(tour::Scenario scenario, tour::planNow(question, {.moves = kMoves, .seed = world.options.seed}, watch));
        scenario.name = world.say(branch.name);
        FLOW_TRY(writeScenario(world, scenario, ++position));
        if (world.progress.canceled()) return failure(ErrorCode::Canceled);
    }
    return {};
}

struct TourShow
{
    qint64 id = 0, artist = 0;
    QDate day;
};

/// The confirmed shows of the tour, in order of days.
Result<std::vector<TourShow>> confirmedShows(World &world, QDate first, const std::vector<int> &artists)
{
    std::vector<TourShow> shows;
    FLOW_ASSIGN(Statement rows, world.db->prepare("SELECT id, artist_id, day FROM show WHERE day >= ?1 AND day <= ?2 AND status = 'confirmed' ORDER BY day, id"));
    rows.bind(1, World::iso(first));
    rows.bind(2, World::iso(first.addDays(kDays - 1)));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return shows;
        const qint64 artist = rows.integer(1);
        if (std::ranges::any_of(artists, [&](int index) { return world.artists[size_t(index)].id == artist; }))
            shows.push_back({rows.integer(0), artist, QDate::fromString(rows.string(2), Qt::ISODate)});
    }
}

/// Vehicles, hotels, an engineer, who is on the guest list and what is advanced: enough for a tour book to be one.
Result<void> prepareShows(World &world, Rng &rng, const std::vector<TourShow> &shows)
{
    struct Thing
    {
        const char *name, *kind, *job, *phone;
        int pieces;
        qint64 id = 0;
    };
    std::array things{Thing{"Splitter van", "vehicle", "", "", 1}, Thing{"Hôtel des Voyageurs", "hotel", "", "+33 1 99 00 14 20", 40}, Thing{"Hôtel du Pont Vert", "hotel", "", "+33 4 65 71 20 10", 30},
        Thing{"Maud Keller", "staff", "Tour manager", "+33 6 39 98 41 17", 1}};
    FLOW_ASSIGN(RowWriter resources, world.rows(resourceEntity()));
    for (Thing &thing : things) {
        resources.set("name"_L1, thing.kind == "vehicle"_L1 ? world.say(QString::fromUtf8(thing.name)) : QString::fromUtf8(thing.name)).set("kind"_L1, QString::fromUtf8(thing.kind)).set("status"_L1, u"active"_s).set("job"_L1, world.say(QString::fromUtf8(thing.job)));
        resources.set("phone"_L1, QString::fromUtf8(thing.phone)).set("home_country"_L1, u"FR"_s).set("pieces"_L1, thing.pieces);
        FLOW_ASSIGN(thing.id, resources.add());
    }
    FLOW_ASSIGN(RowWriter uses, world.rows(resourceBookingEntity()));
    FLOW_ASSIGN(RowWriter quotas, world.rows(guestQuotaEntity()));
    FLOW_ASSIGN(RowWriter guests, world.rows(guestEntity()));
    FLOW_ASSIGN(RowWriter items, world.rows(advanceItemEntity()));
    static constexpr std::array tasks{"Technical rider agreed", "Hospitality rider agreed", "Times agreed", "Hotel booked", "Parking for the van", "Guest list sent"};
    QDate vanUntil;
    for (const TourShow &show : shows) {
        const auto take = [&](const Thing &thing, int fromHour, int days, int toHour) -> Result<void> {
            uses.set("resource_id"_L1, thing.id).set("show_id"_L1, show.id).set("artist_id"_L1, show.artist).set("state"_L1, u"confirmed"_s);
            uses.set("starts_at"_L1, World::msOf(show.day, fromHour)).set("ends_at"_L1, World::msOf(show.day.addDays(days), toHour));
            FLOW_TRY(uses.add());
            return {};
        };
        if (show.day > vanUntil) FLOW_TRY(take(things[0], 8, 0, 23)); // whoever plays on the same day takes another
        vanUntil = show.day;
        FLOW_TRY(take(things[1 + size_t(rng.below(2))], 15, 1, 11));
        if (rng.chance(0.6)) FLOW_TRY(take(things[3], 8, 0, 23));
        for (const auto &[source, places] : {std::pair(u"artist"_s, 8), {u"promoter"_s, 12}, {u"press"_s, 4}})
            FLOW_TRY(quotas.set("show_id"_L1, show.id).set("source"_L1, source).set("places"_L1, places).add());
        const int invited = rng.between(2, 5);
        for (int i = 0; i < invited; ++i) {
            const QString name = world.words.firstName(rng, u"fr"_s) + u' ' + world.words.lastName(rng, u"fr"_s);
            guests.set("show_id"_L1, show.id).set("name"_L1, name).set("source"_L1, i == 1 ? u"press"_s : rng.chance(0.6) ? u"artist"_s : u"promoter"_s);
            guests.set("places"_L1, rng.between(1, 2)).set("state"_L1, u"invited"_s).set("note"_L1, i == 1 ? world.say(u"Photo pass"_s) : QString());
            FLOW_TRY(guests.add());
        }
        for (size_t i = 0; i < tasks.size(); ++i) {
            items.set("show_id"_L1, show.id).set("title"_L1, world.say(QString::fromLatin1(tasks[i]))).set("position"_L1, qint64(i) + 1);
            items.set("state"_L1, rng.chance(0.45) ? u"done"_s : u"todo"_s).set("due_on"_L1, World::iso(show.day.addDays(-20 + int(i) * 3))).set("assignee"_L1, teamMember(rng));
            FLOW_TRY(items.add());
        }
    }
    return {};
}

} // namespace

Result<void> makeTours(World &world)
{
    const std::vector<int> artists = touringArtists(world);
    if (artists.empty()) return {};
    Rng rng = world.rng("tours");
    const QDate first = firstDay(world.options.today);
    std::vector<Held> held;
    for (const int artist : artists)
        std::ranges::copy(imagineHolds(world, rng, artist, first), std::back_inserter(held));
    if (held.empty()) return {};
    addSupport(world, held, artists.front(), artists.back());
    FLOW_ASSIGN(const qint64 project, writeProject(world, first, artists));
    FLOW_TRY(writeHolds(world, rng, held, project));
    FLOW_ASSIGN(const qint64 tour, writeTour(world, first, artists, project));
    FLOW_TRY(planScenarios(world, tour));
    Rng details = world.rng("tour days");
    FLOW_ASSIGN(const std::vector<TourShow> shows, confirmedShows(world, first, artists));
    return prepareShows(world, details, shows);
}

} // namespace flow::demo
