// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smalltour.h"

#include "core/base/progress.h"
#include "core/entities.h"
#include "core/store/journalreader.h"

namespace flow::test {

qint64 SmallTour::insert(const Entity &entity, const Values &values)
{
    const auto id = m_store->write([&](Connection &connection) { return Records(connection).insert(entity, values); });
    if (!id) qFatal("insert %s: %s", qPrintable(entity.name), qPrintable(id.error().args.join(u' ') + id.error().detail));
    return *id;
}

void SmallTour::fill()
{
    m_store = std::make_unique<TempStore>();
    m_artist = insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"genre"_s, u"Dream pop"_s}, {u"latitude"_s, 47.218},
                                          {u"longitude"_s, -1.554}, {u"home_town"_s, u"Nantes"_s}, {u"home_country"_s, u"FR"_s}, {u"fee_min"_s, 200'000},
                                          {u"fee_max"_s, 400'000}, {u"currency"_s, u"EUR"_s}, {u"party_size"_s, 5}, {u"color"_s, 1}});
    const auto venue = [&](const QString &name, const QString &town, double lat, double lon, int capacity) {
        return insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, town}, {u"country"_s, u"FR"_s}, {u"latitude"_s, lat},
                                         {u"longitude"_s, lon}, {u"capacity"_s, capacity}, {u"currency"_s, u"EUR"_s}, {u"genres"_s, u"pop, rock"_s}});
    };
    m_lille = venue(u"L’Entrepôt bleu"_s, u"Lille"_s, 50.633, 3.066, 500);
    m_paris = venue(u"La Verrière"_s, u"Paris"_s, 48.857, 2.352, 600);
    m_lyon = venue(u"Le Petit Rhône"_s, u"Lyon"_s, 45.748, 4.847, 550);
    insert(showEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"day"_s, u"2027-03-10"_s},
                             {u"status"_s, u"confirmed"_s}, {u"fee"_s, 300'000}, {u"currency"_s, u"EUR"_s}});
    m_hold = insert(holdEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, u"2027-03-11"_s},
                                      {u"rank"_s, 1}, {u"state"_s, u"active"_s}, {u"estimate"_s, 260'000}, {u"currency"_s, u"EUR"_s}});
    m_offerHold = insert(holdEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_lyon}, {u"venue_name"_s, u"Le Petit Rhône"_s},
                                           {u"day"_s, u"2027-03-13"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}, {u"currency"_s, u"EUR"_s}});
    m_offer = insert(offerEntity(), {{u"hold_id"_s, m_offerHold}, {u"artist_id"_s, m_artist}, {u"venue_id"_s, m_lyon}, {u"version"_s, 1},
                                        {u"direction"_s, u"in"_s}, {u"state"_s, u"accepted"_s}, {u"deal_type"_s, u"flat"_s}, {u"guarantee"_s, 320'000},
                                        {u"currency"_s, u"EUR"_s}, {u"day"_s, u"2027-03-13"_s}, {u"radius_km"_s, 100}, {u"radius_days_before"_s, 20},
                                        {u"radius_days_after"_s, 20}});
    m_tour = insert(tourEntity(), {{u"name"_s, u"Spring"_s}, {u"state"_s, u"planned"_s}, {u"first_day"_s, u"2027-03-01"_s},
                                      {u"last_day"_s, u"2027-03-31"_s}, {u"currency"_s, u"EUR"_s}});
    insert(tourArtistEntity(), {{u"tour_id"_s, m_tour}, {u"artist_id"_s, m_artist}, {u"position"_s, 1}});
}

qint64 SmallTour::confirmed(qint64 artist, qint64 venue, const QString &name, const QString &day, qint64 fee)
{
    return insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, venue}, {u"venue_name"_s, name}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s},
                                    {u"fee"_s, fee}, {u"currency"_s, u"EUR"_s}});
}

qint64 SmallTour::held(qint64 venue, const QString &name, const QString &day, qint64 estimate)
{
    return insert(holdEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, venue}, {u"venue_name"_s, name}, {u"day"_s, day}, {u"rank"_s, 1}, {u"state"_s, u"active"_s},
                                    {u"estimate"_s, estimate}, {u"currency"_s, u"EUR"_s}});
}

TourQuestion SmallTour::question(TourRules rules)
{
    const auto found = m_store->read([&](Connection &connection) -> Result<TourQuestion> {
        FLOW_ASSIGN(TourAsk ask, readTourAsk(connection, m_tour, QDate(2026, 11, 20)));
        ask.rules = rules;
        return readQuestion(connection, ask);
    });
    if (!found) qFatal("question: %s", qPrintable(found.error().args.join(u' ') + found.error().detail));
    return *found;
}

Scenario SmallTour::planned(const TourRules &rules)
{
    const TourQuestion asked = question(rules);
    std::vector<std::vector<PlannedDate>> dates(1);
    for (size_t c = 0; c < asked.candidates.size(); ++c)
        dates[0].push_back({int(c), asked.problem.candidates[c].days.front()});
    Scenario scenario = scenarioOf(asked, valueOf(asked.problem, dates));
    scenario.tour = m_tour;
    scenario.name = u"Most profit"_s;
    return scenario;
}

Scenario SmallTour::searched(const TourQuestion &asked)
{
    PlanWatch watch;
    const auto plan = planNow(asked, {.moves = 2000}, watch);
    if (!plan) qFatal("plan: %s", qPrintable(plan.error().args.join(u' ')));
    return *plan;
}

Result<UndoReport> SmallTour::undone()
{
    return m_store->write(
        [](Connection &connection) -> Result<UndoReport> {
            FLOW_ASSIGN(const auto last, nextUndo(connection));
            if (!last) return failure(ErrorCode::NotFound);
            NoProgress progress;
            return undoTransaction(connection, last->id, progress);
        },
        u"undo"_s);
}

} // namespace flow::test
