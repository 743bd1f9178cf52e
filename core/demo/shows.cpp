// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/calendar.h"
#include "core/demo/world.h"
#include "core/entities.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPast = 730, kAhead = 200; // days
constexpr double kFestivals = 0.18; // share of an artist's shows

struct Show
{
    int artist = 0, venue = 0;
    QDate day;
    qint64 fee = 0;
    int sold = 0;
    QString status;
    QDate paid;
};

/// How many shows a month has beside the others, festivals left out.
double season(int month)
{
    static const double weights[]{0.55, 0.8, 1.2, 1.0, 0.85, 0.6, 0.3, 0.15, 0.7, 1.3, 1.35, 0.6};
    return weights[month - 1] / 1.35;
}

class Booker
{
public:
    Booker(World &world, Rng &rng)
        : m_world(world)
        , m_rng(rng)
    {
        for (const Venue &venue : world.venues)
            m_clubs.add(venue.isFestival() ? 0 : venue.weight);
        for (const Venue &venue : world.venues)
            m_festivals.add(venue.isFestival() ? venue.weight : 0);
    }

    std::vector<Show> bookAll()
    {
        for (size_t i = 0; i < m_world.artists.size(); ++i) {
            const int wanted = m_world.artists[i].shows;
            bookFestivals(int(i), int(wanted * kFestivals));
            // What lies ahead first, so that everybody has something; then the past, spread evenly.
            bookPeriod(int(i), 0, kAhead, m_count[i] + wanted / 6);
            bookPeriod(int(i), -kPast, -1, wanted);
        }
        std::ranges::stable_sort(m_shows, {}, &Show::day);
        return std::move(m_shows);
    }

private:
    bool isFree(const Artist &artist, QDate day) const
    {
        return day >= artist.since && day <= m_world.options.today.addDays(330)
            && !artist.taken.contains(day);
    }

    void bookFestivals(int artist, int wanted)
    {
        Artist &band = m_world.artists[size_t(artist)];
        for (int guard = 0; wanted > 0 && guard < 300 && !m_festivals.isEmpty(); ++guard) {
            const int index = int(m_festivals.draw(m_rng));
            const Venue &venue = m_world.venues[size_t(index)];
            const int edition = wanted % 5; // two of five each year, and little of next summer yet
            const QDate day = venue.periodStart.addDays(m_rng.below(venue.periodDays))
                                  .addYears(edition ? -1 - edition % 2 : 0);
            if (!isFree(band, day) || day < m_world.options.today.addDays(-kPast)) continue;
            book(artist, index, day);
            --wanted;
        }
    }

    /// Runs that start between two days from today, until the artist has so many shows in all.
    void bookPeriod(int artist, int from, int to, int wanted)
    {
        double at = m_rng.unit();
        for (int guard = 0; m_count[size_t(artist)] < wanted && guard < 300; ++guard) {
            at += 0.6180339887; // the golden ratio: as even as can be for any number of draws
            at -= int(at);
            const QDate day = m_world.options.today.addDays(from + int(at * (to - from)));
            if (m_rng.chance(season(day.month()))) bookRun(artist, day, m_rng.between(3, 7), wanted);
        }
    }

    /// Some nights in a row, each place not far from the one before.
    void bookRun(int artist, QDate day, int nights, int wanted)
    {
        const Artist &band = m_world.artists[size_t(artist)];
        day = day.addDays((3 - day.dayOfWeek() + 7) % 7); // from a Wednesday on
        int last = -1;
        for (int i = 0; i < nights && m_count[size_t(artist)] < wanted; ++i) {
            if (isFree(band, day)) {
                const int venue = nextVenue(band, artist, day, last);
                if (venue < 0) return;
                book(artist, venue, day);
                last = venue;
            }
            day = day.addDays(day.dayOfWeek() >= 6 ? m_rng.between(3, 4) : m_rng.between(1, 2));
        }
    }

    int nextVenue(const Artist &band, int artist, QDate day, int last)
    {
        const double career = 0.3 + 0.7 * double(kPast - day.daysTo(m_world.options.today)) / kPast;
        const int largest =
            band.capacityMin + int((band.capacityMax - band.capacityMin) * std::min(career, 1.0));
        int best = -1;
        double bestValue = 0;
        for (int i = 0; i < 60; ++i) {
            const int index = int(m_clubs.draw(m_rng));
            const Venue &venue = m_world.venues[size_t(index)];
            if (venue.capacity < band.capacityMin * 7 / 10 || venue.capacity > largest) continue;
            const auto before = m_lastAt.find({artist, index});
            if (before != m_lastAt.end() && std::abs(before->second.daysTo(day)) < 150) continue;
            double value = 0.4 + m_rng.unit();
            for (const QString &genre : band.fits)
                value += venue.genres.contains(genre) ? 0.5 : 0;
            if (venue.country == band.country) value += 0.4;
            if (last >= 0) {
                const double km = distanceKm(venue.at, m_world.venues[size_t(last)].at);
                if (km > 520) continue;
                value /= 0.4 + km / 250;
            }
            if (value > bestValue) {
                bestValue = value;
                best = index;
            }
        }
        return best;
    }

    qint64 feeAt(const Artist &band, const Venue &venue)
    {
        const double size = std::clamp(double(venue.capacity) / band.capacityMax, 0.15, 1.0);
        double fee = (band.feeMin + (band.feeMax - band.feeMin) * size) * (0.85 + 0.2 * m_rng.unit());
        if (venue.isFestival()) fee *= 1.2;
        if (venue.currency == u"GBP") fee *= 0.86;
        return qint64(fee / 50) * 5000;
    }

    void book(int artist, int index, QDate day)
    {
        Artist &band = m_world.artists[size_t(artist)];
        Venue &venue = m_world.venues[size_t(index)];
        const QDate today = m_world.options.today;
        Show show{artist, index, day, feeAt(band, venue), 0, {}, {}};
        const int away = int(today.daysTo(day));
        const double demand = std::clamp(0.68 + 0.22 * m_rng.bell() + band.fame / 900'000, 0.25, 1.0);
        if (away < 0) {
            show.status = m_rng.chance(0.96) ? u"played"_s
                : m_rng.chance(0.75)         ? u"cancelled"_s
                                             : u"postponed"_s;
            if (!venue.isFestival()) show.sold = int(venue.capacity * demand);
            const int late = m_rng.chance(0.15) ? m_rng.between(10, 60) : m_rng.between(-9, 6);
            const QDate paid = day.addDays(std::max(1, venue.paymentDays + late));
            if (show.status == u"played" && paid < m_world.base) show.paid = paid;
        } else {
            show.status = away < 24 || m_rng.chance(0.58) ? u"confirmed"_s : u"hold"_s;
            if (show.status == u"confirmed" && !venue.isFestival())
                show.sold = int(venue.capacity * demand * std::max(0.04, 1 - away / 120.0));
        }
        band.taken.insert(day);
        m_lastAt[{artist, index}] = day;
        ++m_count[size_t(artist)];
        ++venue.shows;
        m_shows.push_back(show);
    }

    World &m_world;
    Rng &m_rng;
    Lottery m_clubs, m_festivals;
    std::map<std::pair<int, int>, QDate> m_lastAt;
    std::map<size_t, int> m_count;
    std::vector<Show> m_shows;
};

QString stageOf(const Show &show, QDate today, Rng &rng)
{
    if (show.status == u"played") return u"close"_s;
    if (show.status == u"hold") return rng.chance(0.65) ? u"option"_s : u"offer"_s;
    if (show.status == u"confirmed") return today.daysTo(show.day) < 35 ? u"prepare"_s : u"confirmed"_s;
    return u"lost"_s;
}

void setDeal(RowWriter &rows, const World &world, const Deal &deal, Rng &rng)
{
    const Venue &venue = world.venues[size_t(deal.venue)];
    rows.set("name"_L1, deal.name).set("artist_id"_L1, world.artists[size_t(deal.artist)].id);
    rows.set("venue_id"_L1, venue.id).set("stage"_L1, deal.stage).set("amount"_L1, deal.amount);
    rows.set("currency"_L1, venue.currency).set("owner"_L1, teamMember(rng));
    if (!venue.contacts.empty()) rows.set("contact_id"_L1, world.contacts[size_t(venue.contacts[0])].id);
    rows.set("created_on"_L1, World::iso(deal.created)).set("expected_on"_L1, World::iso(deal.day));
}

Result<void> writeDeal(RowWriter &rows, World &world, Deal deal, Rng &rng, const QString &lostReason)
{
    deal.name = world.artists[size_t(deal.artist)].name + u", "_s + world.venues[size_t(deal.venue)].name;
    setDeal(rows, world, deal, rng);
    if (deal.stage == u"close" || deal.stage == u"lost") {
        const QDate given = std::min(deal.created.addDays(rng.between(4, 45)), world.base.addDays(-1));
        rows.set("closed_on"_L1, World::iso(deal.stage == u"lost" ? given : deal.day));
    }
    rows.set("lost_reason"_L1, lostReason);
    FLOW_ASSIGN(deal.id, rows.add());
    world.deals.push_back(std::move(deal));
    return {};
}

Result<qint64> writeShow(RowWriter &rows, World &world, const Show &show, Rng &rng, Rng &papers)
{
    const Venue &venue = world.venues[size_t(show.venue)];
    const Town &town = world.towns[size_t(venue.town)];
    const Artist &artist = world.artists[size_t(show.artist)];
    if (show.status == u"hold") { // becomes a hold in booking.cpp; the draw keeps the doors of all others
        if (!venue.isFestival()) rng.below(3);
        return 0;
    }
    rows.set("artist_id"_L1, artist.id).set("venue_id"_L1, venue.id).set("deal_id"_L1, world.deals.back().id);
    rows.set("artist_name"_L1, artist.name).set("venue_name"_L1, venue.name).set("town"_L1, town.name);
    rows.set("region"_L1, town.region).set("country"_L1, town.country).set("day"_L1, World::iso(show.day));
    QTime doors;
    if (!venue.isFestival()) {
        doors = QTime(19, 30).addSecs(1800 * rng.below(3));
        rows.set("doors"_L1, doors.toString(u"HH:mm"_s))
            .set("on_stage"_L1, doors.addSecs(4500).toString(u"HH:mm"_s));
    }
    setShowDetails(rows, venue, show.day, doors);
    rows.set("zone"_L1, town.zone).set("status"_L1, show.status).set("fee"_L1, show.fee);
    rows.set("currency"_L1, venue.currency).set("capacity"_L1, venue.capacity);
    if (show.sold > 0) rows.set("tickets_sold"_L1, show.sold);
    if (show.paid.isValid()) rows.set("paid_on"_L1, World::iso(show.paid));
    setPapers(rows, world, {.day = show.day, .status = show.status, .paid = show.paid, .fee = show.fee}, papers);
    FLOW_ASSIGN(const qint64 id, rows.add());
    if (show.status == u"confirmed") world.ahead.push_back({id, show.artist, show.day});
    return id;
}

/// Talks that have no date yet, and those that came to nothing.
Result<void> writeOpenAndLost(RowWriter &rows, World &world, Rng &rng, int open, int lost)
{
    QStringList reasons;
    for (const QJsonValue &reason : demoFile(u"talk.json"_s)[u"lost"_s].toArray())
        reasons << world.say(reason.toString());
    Lottery places;
    for (const Venue &venue : world.venues)
        places.add(venue.isFestival() ? 0 : venue.weight);
    for (int i = 0; i < open + lost; ++i) {
        Deal deal{.artist = rng.below(int(world.artists.size())), .venue = int(places.draw(rng))};
        const Artist &artist = world.artists[size_t(deal.artist)];
        const bool isLost = i >= open;
        deal.stage = isLost ? u"lost"_s : u"prospect"_s;
        deal.created = world.base.addDays(isLost ? -rng.between(40, kPast) : -rng.between(1, 38));
        deal.created = std::min(std::max(deal.created, artist.since), world.base.addDays(-1));
        deal.day = deal.created.addDays(rng.between(90, 190));
        deal.amount = qint64(artist.feeMin + rng.below(artist.feeMax - artist.feeMin)) / 50 * 5000;
        FLOW_TRY(writeDeal(rows, world, deal, rng, isLost ? rng.pick(reasons) : QString()));
    }
    return {};
}

} // namespace

Result<void> makeShows(World &world)
{
    Rng rng = world.rng("shows"), papers = world.rng("papers");
    const std::vector<Show> shows = Booker(world, rng).bookAll();
    FLOW_ASSIGN(RowWriter deals, world.rows(dealEntity()));
    FLOW_ASSIGN(RowWriter rows, world.rows(showEntity()));
    std::vector<CalendarShow> written;
    for (const Show &show : shows) {
        Deal deal{.artist = show.artist,
            .venue = show.venue,
            .stage = stageOf(show, world.options.today, rng),
            .day = show.day,
            .amount = show.fee};
        deal.created =
            std::min(show.day.addDays(-rng.between(70, 190)), world.base.addDays(-rng.between(3, 60)));
        const bool isLost = deal.stage == u"lost";
        FLOW_TRY(writeDeal(deals, world, deal, rng, isLost ? world.say(u"Cancelled by the venue"_s) : QString()));
        FLOW_ASSIGN(const qint64 id, writeShow(rows, world, show, rng, papers));
        if (show.status == u"confirmed" || show.status == u"played") written.push_back({id, show.artist, show.day});
    }
    FLOW_TRY(makeCalendar(world, written));
    return writeOpenAndLost(deals, world, rng, 31, int(shows.size()) * 2 / 5);
}

} // namespace flow::demo
