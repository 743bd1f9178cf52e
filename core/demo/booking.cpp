// SPDX-License-Identifier: GPL-3.0-or-later
// The negotiation: what is planned, whom to ask, what is held and offered.
#include "core/demo/booking.h"
#include "core/entities.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHour = 3'600'000;

struct Projects
{
    qint64 spring = 0, summer = 0, clubs = 0;
    qint64 of(const QDate &day) const { return day.month() >= 6 && day.month() <= 9 ? summer : day.month() >= 10 || day.month() <= 2 ? clubs : spring; }
};

Result<Projects> makeProjects(World &world)
{
    const int year = world.options.today.year() + (world.options.today.month() > 6 ? 1 : 0);
    struct Plan
    {
        QString name, kind;
        QDate first, last;
        int wanted;
    };
    const std::array plans{Plan{world.say(u"Spring %1"_s).arg(year), u"tour"_s, QDate(year, 3, 1), QDate(year, 5, 31), 60},
        Plan{world.say(u"Summer %1"_s).arg(year), u"season"_s, QDate(year, 6, 1), QDate(year, 9, 15), 45},
        Plan{world.say(u"Club nights"_s), u"season"_s, QDate(year - 1, 10, 1), QDate(year, 2, 28), 80}};
    FLOW_ASSIGN(RowWriter rows, world.rows(projectEntity()));
    std::array<qint64, 3> ids{};
    for (size_t i = 0; i < plans.size(); ++i) {
        rows.set("name"_L1, plans[i].name).set("kind"_L1, plans[i].kind).set("state"_L1, u"active"_s).set("first_day"_L1, World::iso(plans[i].first));
        rows.set("last_day"_L1, World::iso(plans[i].last)).set("wanted_dates"_L1, plans[i].wanted).set("currency"_L1, u"EUR"_s).set("owner"_L1, i == 1 ? kIdriss : kClaire);
        FLOW_ASSIGN(ids[i], rows.add());
    }
    FLOW_ASSIGN(RowWriter members, world.rows(projectArtistEntity()));
    for (const qint64 project : ids)
        for (const Artist &artist : world.artists)
            FLOW_TRY(members.set("project_id"_L1, project).set("artist_id"_L1, artist.id).set("billing"_L1, u"headliner"_s).add());
    return Projects{ids[0], ids[1], ids[2]};
}

qint64 contactOf(const World &world, const Venue &venue) { return venue.contacts.empty() ? 0 : world.contacts[size_t(venue.contacts.front())].id; }

void setPlace(RowWriter &rows, const World &world, int artistIndex, const Venue &venue)
{
    const Artist &artist = world.artists[size_t(artistIndex)];
    rows.set("artist_id"_L1, artist.id).set("artist_name"_L1, artist.name).set("venue_id"_L1, venue.id).set("venue_name"_L1, venue.name);
    rows.set("town"_L1, world.towns[size_t(venue.town)].name).set("currency"_L1, venue.currency);
    if (const qint64 contact = contactOf(world, venue)) rows.set("contact_id"_L1, contact);
}

/// Holds of the deals that are optioned or offered; the first of them is challenged, the second runs out today.
class Negotiation
{
public:
    Negotiation(World &world, const Projects &projects)
        : m_world(world)
        , m_projects(projects)
        , m_rng(world.rng("booking"))
    {
    }

    Result<void> make()
    {
        FLOW_ASSIGN(RowWriter holds, m_world.rows(holdEntity()));
        FLOW_ASSIGN(RowWriter offers, m_world.rows(offerEntity()));
        int count = 0;
        for (const Deal &deal : m_world.deals) {
            if (deal.stage != u"option" && deal.stage != u"offer") continue;
            FLOW_ASSIGN(const qint64 hold, writeHold(holds, deal, count));
            if (deal.stage == u"offer") FLOW_TRY(writeOffers(offers, deal, hold));
            ++count;
        }
        return {};
    }

private:
    Result<qint64> writeHold(RowWriter &rows, const Deal &deal, int index)
    {
        const QDate today = m_world.options.today;
        const bool isOption = deal.stage == u"option";
        setPlace(rows, m_world, deal.artist, m_world.venues[size_t(deal.venue)]);
        rows.set("project_id"_L1, m_projects.of(deal.day)).set("deal_id"_L1, deal.id).set("day"_L1, World::iso(deal.day)).set("state"_L1, u"active"_s);
        rows.set("rank"_L1, m_rng.chance(0.62) ? 1 : m_rng.chance(0.7) ? 2 : 3).set("granted_on"_L1, World::iso(deal.created.addDays(3)));
        rows.set("created_at"_L1, World::msOf(deal.created.addDays(3), 10)).set("estimate"_L1, deal.amount).set("owner"_L1, teamMember(m_rng));
        const bool isDue = isOption && m_runOut++ == 1;
        if (isDue) rows.set("expires_at"_L1, World::msOf(today, 22));
        else if (m_rng.chance(0.72)) rows.set("expires_at"_L1, World::msOf(today.addDays(m_rng.between(1, 24)), 22));
        if (isOption && m_runOut == 1) {
            rows.set("challenge"_L1, u"in"_s).set("challenged_by"_L1, u"Nord Signal"_s);
            rows.set("challenged_at"_L1, World::msOf(today.addDays(-1), 16)).set("challenge_until"_L1, World::msOf(today, 12) + 4 * kHour + kHour / 6);
        }
        if (index % 9 == 4) rows.set("is_target"_L1, 1);
        return rows.add();
    }

    void setOffer(RowWriter &rows, const Deal &deal, qint64 hold, const QString &direction, qint64 guarantee, int version)
    {
        setPlace(rows, m_world, deal.artist, m_world.venues[size_t(deal.venue)]);
        rows.set("project_id"_L1, m_projects.of(deal.day)).set("deal_id"_L1, deal.id).set("hold_id"_L1, hold).set("day"_L1, World::iso(deal.day));
        rows.set("direction"_L1, direction).set("version"_L1, version).set("guarantee"_L1, guarantee).set("deposit"_L1, guarantee / 200 * 100);
        rows.set("capacity"_L1, m_world.venues[size_t(deal.venue)].capacity).set("owner"_L1, kClaire);
    }

    Result<void> writeOffers(RowWriter &rows, const Deal &deal, qint64 hold)
    {
        const QDate today = m_world.options.today;
        const bool isVersus = m_rng.chance(0.4), isCountered = m_rng.chance(0.4);
        const QString type = isVersus ? u"versus"_s : m_rng.chance(0.3) ? u"cession"_s : u"flat"_s;
        const qint64 sent = World::msOf(today.addDays(-m_rng.between(16, 30)), 11);
        qint64 previous = 0;
        if (isCountered) {
            setOffer(rows, deal, hold, u"out"_s, deal.amount * 115 / 100 / 5000 * 5000, 1);
            rows.set("deal_type"_L1, type).set("state"_L1, u"countered"_s).set("sent_at"_L1, sent).set("created_at"_L1, sent).set("artist_approval"_L1, u"not_asked"_s);
            if (isVersus) rows.set("percentage"_L1, 8500).set("percentage_of"_L1, u"net"_s);
            FLOW_ASSIGN(previous, rows.add());
        }
        static const QStringList approvals{u"not_asked"_s, u"waiting"_s, u"waiting"_s, u"approved"_s};
        setOffer(rows, deal, hold, isCountered ? u"in"_s : u"out"_s, deal.amount, isCountered ? 2 : 1);
        rows.set("deal_type"_L1, type).set("state"_L1, u"sent"_s).set("sent_at"_L1, sent + 5 * 24 * kHour).set("created_at"_L1, sent + 5 * 24 * kHour);
        const QString approval = m_rng.pick(approvals);
        rows.set("artist_approval"_L1, approval);
        if (approval == u"approved") rows.set("approved_by"_L1, m_world.artists[size_t(deal.artist)].name).set("approved_at"_L1, sent + 7 * 24 * kHour);
        if (isVersus) rows.set("percentage"_L1, 8000).set("percentage_of"_L1, u"net"_s);
        if (previous) rows.set("previous_id"_L1, previous);
        if (m_rng.chance(0.5)) rows.set("valid_until"_L1, World::iso(today.addDays(m_rng.between(1, 15))));
        if (m_rng.chance(0.4)) rows.set("radius_km"_L1, 80).set("radius_days_before"_L1, 30).set("radius_days_after"_L1, 15);
        FLOW_TRY(rows.add());
        return {};
    }

    World &m_world;
    const Projects &m_projects;
    Rng m_rng;
    int m_runOut = 0;
};

/// Those that the deals without a date speak of, and venues that are only on the list.
Result<void> makeProspects(World &world, const Projects &projects)
{
    Rng rng = world.rng("prospects");
    const QDate today = world.options.today;
    static const QStringList states{u"to_contact"_s, u"pitched"_s, u"pitched"_s, u"pitched"_s, u"interested"_s, u"interested"_s, u"dates_in"_s};
    FLOW_ASSIGN(RowWriter rows, world.rows(prospectEntity()));
    std::set<std::pair<int, int>> seen;
    const auto write = [&](int artist, int venueIndex, const QDate &day, qint64 amount, const QString &state) -> Result<void> {
        if (!seen.insert({artist, venueIndex}).second) return {};
        const Venue &venue = world.venues[size_t(venueIndex)];
        const QDate pitched = today.addDays(-rng.between(2, 26));
        rows.set("project_id"_L1, projects.of(day)).set("venue_id"_L1, venue.id).set("venue_name"_L1, venue.name).set("artist_id"_L1, world.artists[size_t(artist)].id);
        if (const qint64 contact = contactOf(world, venue)) rows.set("contact_id"_L1, contact);
        rows.set("state"_L1, state).set("period"_L1, monthName(day.month(), world.words.own()) + u' ' + QString::number(day.year())).set("estimate"_L1, amount).set("currency"_L1, venue.currency);
        if (state != u"to_contact") rows.set("pitched_at"_L1, World::msOf(pitched, 11)).set("attempts"_L1, rng.below(4));
        if (state == u"interested" || state == u"dates_in") rows.set("replied_at"_L1, World::msOf(pitched.addDays(2), 15));
        rows.set("follow_up_on"_L1, World::iso(today.addDays(rng.between(-5, 12)))).set("owner"_L1, teamMember(rng)).set("created_at"_L1, World::msOf(pitched.addDays(-4), 9));
        FLOW_TRY(rows.add());
        return {};
    };
    for (const Deal &deal : world.deals)
        if (deal.stage == u"prospect") FLOW_TRY(write(deal.artist, deal.venue, deal.day, deal.amount, rng.pick(states)));
    const int playable = int(world.venues.size()) - world.laterVenues;
    for (int i = 0; i < 24 && playable > 0; ++i) {
        const int artist = rng.below(int(world.artists.size()));
        const qint64 amount = qint64(world.artists[size_t(artist)].feeMin) / 50 * 5000;
        FLOW_TRY(write(artist, rng.below(playable), today.addDays(rng.between(100, 200)), amount, i < 14 ? u"to_contact"_s : u"pitched"_s));
    }
    return {};
}

Result<void> makeExclusivities(World &world)
{
    FLOW_ASSIGN(RowWriter rows, world.rows(exclusivityEntity()));
    const QDate today = world.options.today;
    rows.set("artist_id"_L1, world.artists.front().id).set("name"_L1, world.say(u"Residency in Brittany"_s)).set("kind"_L1, u"radius"_s).set("place"_L1, u"Rennes"_s).set("country"_L1, u"FR"_s);
    rows.set("latitude"_L1, 48.1173).set("longitude"_L1, -1.6778).set("radius_km"_L1, 90).set("first_day"_L1, World::iso(today.addDays(60))).set("last_day"_L1, World::iso(today.addDays(120)));
    rows.set("public_only"_L1, 1).set("source"_L1, world.say(u"Contract, article 7"_s));
    FLOW_TRY(rows.add());
    return {};
}

} // namespace

Result<void> makeBooking(World &world)
{
    FLOW_ASSIGN(const Projects projects, makeProjects(world));
    FLOW_TRY(Negotiation(world, projects).make());
    FLOW_TRY(makeProspects(world, projects));
    FLOW_TRY(makeTemplates(world));
    FLOW_TRY(makeAdvances(world));
    return makeExclusivities(world);
}

} // namespace flow::demo
