// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/check/checkdays.h"
#include "core/tour/roster/legs.h"
#include "tests/support/smalltour.h"

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// What dates and ways are worth and cost in the terms of the workspace.
class TourTermsTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fill(); }
    void anOfferOnASecondHoldIsStillSecondInLine();
    void everybodyWhoFliesNeedsATicket();
    void nobodySharesAVanInTheAir();
    void roomsOfNewcomersFitTheirTier();
    void aTourHasAnEnd();
    void noAmountIsBeyondAllReason();

private:
    void set(const Entity &entity, qint64 id, const Values &values)
    {
        QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(entity, id, values); }));
    }
    double chanceOf(const TourQuestion &asked, qint64 hold) const { return asked.problem.candidates[size_t(asked.candidateByKey(u"hold:%1"_s.arg(hold)))].chance; }
    /// A hold in Athens, for which everybody flies.
    qint64 athens()
    {
        const qint64 venue = insert(venueEntity(), {{u"name"_s, u"Gagarin"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"GR"_s}, {u"latitude"_s, 37.98}, {u"longitude"_s, 23.73}, {u"capacity"_s, 500}, {u"currency"_s, u"EUR"_s}});
        return held(venue, u"Gagarin"_s, u"2027-03-24"_s, 900'000);
    }
};

void TourTermsTest::anOfferOnASecondHoldIsStillSecondInLine()
{
    const TourRules rules;
    QCOMPARE(chanceOf(question(rules), m_offerHold), rules.offerChance / 100.0);
    set(holdEntity(), m_offerHold, {{u"rank"_s, 2}});
    QCOMPARE(chanceOf(question(rules), m_offerHold), rules.holdChance[1] / 100.0);
    set(holdEntity(), m_offerHold, {{u"rank"_s, 3}});
    QCOMPARE(chanceOf(question(rules), m_offerHold), rules.holdChance[2] / 100.0);
    // A hold that is surer than any offer stays so with an offer.
    TourRules sure;
    sure.holdChance[0] = 95;
    set(holdEntity(), m_offerHold, {{u"rank"_s, 1}});
    QCOMPARE(chanceOf(question(sure), m_offerHold), 0.95);
}

void TourTermsTest::everybodyWhoFliesNeedsATicket()
{
    const qint64 hold = athens();
    const auto travelOf = [&] {
        const TourQuestion asked = question();
        const int candidate = asked.candidateByKey(u"hold:%1"_s.arg(hold)), home = asked.problem.artists[0].home, place = asked.problem.candidates[size_t(candidate)].place;
        if (asked.leg(home, place).mode != LegMode::Flight) qFatal("not flown");
        Plan plan = valueOf(asked.problem, {{{candidate, 23}}});
        QStringList wrong;
        checkDays(asked.problem, plan, wrong);
        if (!wrong.filter(u"cost"_s).isEmpty()) qFatal("%s", qPrintable(wrong.join(u' ')));
        const Scenario scenario = scenarioOf(asked, plan);
        return std::tuple(plan.routes[0].cost.travel, double(asked.problem.travel.fareOf(home, place) + asked.problem.travel.fareOf(place, home)), scenario.figures.co2);
    };
    const auto [five, fares, co2] = travelOf(); // as the artist travels
    QVERIFY(fares > 2 * 14'000);
    set(artistEntity(), m_artist, {{u"party_size"_s, 2}});
    const auto [two, sameFares, lessCo2] = travelOf();
    QCOMPARE(sameFares, fares);
    QVERIFY2(std::abs(five - two - 3 * fares) < 1, qPrintable(u"%1 %2 %3"_s.arg(five).arg(two).arg(fares)));
    QVERIFY(lessCo2 < co2);
    // What is said for this tour counts more.
    set(tourArtistEntity(), 1, {{u"people"_s, 7}});
    QVERIFY(std::abs(std::get<0>(travelOf()) - two - 5 * fares) < 1);
    // In the air nobody pays for kilometres, at whatever rate: only for the way to the airports and back.
    set(tourArtistEntity(), 1, {{u"people"_s, 2}, {u"km_cost"_s, 62 + 100}});
    QVERIFY2(std::abs(std::get<0>(travelOf()) - two - 2 * 60 * 100) < 1, qPrintable(u"%1 %2"_s.arg(std::get<0>(travelOf())).arg(two)));
}

void TourTermsTest::nobodySharesAVanInTheAir()
{
    const qint64 hold = athens();
    const TourQuestion asked = question();
    const Problem &problem = asked.problem;
    const int athens = problem.candidates[size_t(asked.candidateByKey(u"hold:%1"_s.arg(hold)))].place, lille = problem.candidates[size_t(asked.candidateByKey(u"hold:%1"_s.arg(m_hold)))].place;
    QCOMPARE(problem.travel.drivenTogether(lille, athens), 0);
    QVERIFY(problem.travel.kmOf(lille, athens) > 1'000);
    QCOMPARE(problem.travel.drivenTogether(lille, problem.artists[0].home), problem.travel.kmOf(lille, problem.artists[0].home));
}

void TourTermsTest::roomsOfNewcomersFitTheirTier()
{
    const auto largest = [&] { return question().problem.artists[0].maximumCapacity; };
    QCOMPARE(largest(), 0); // nobody knows
    set(artistEntity(), m_artist, {{u"tier"_s, u"emerging"_s}});
    QCOMPARE(largest(), 1'000);
    set(artistEntity(), m_artist, {{u"tier"_s, u"confirmed"_s}});
    QCOMPARE(largest(), 5'000);
    // What was played says more, as soon as there is enough of it.
    for (int i = 0; i < 6; ++i)
        insert(showEntity(), {{u"artist_id"_s, m_artist}, {u"venue_name"_s, u"Club"_s}, {u"day"_s, u"2025-03-0%1"_s.arg(i + 1)}, {u"status"_s, u"played"_s}, {u"capacity"_s, 150}});
    QCOMPARE(largest(), 300);
}

void TourTermsTest::aTourHasAnEnd()
{
    const auto ask = [&](int days) {
        return m_store->read([&](Connection &connection) -> Result<TourQuestion> {
            FLOW_ASSIGN(TourAsk asked, readTourAsk(connection, m_tour, QDate(2026, 11, 20)));
            asked.last = asked.first.addDays(days);
            return readQuestion(connection, asked);
        });
    };
    QVERIFY_OK(ask(kLongestTour));
    const auto tooLong = ask(kLongestTour + 1);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().args, (QStringList{u"last_day"_s, u"too_long"_s}));
}

void TourTermsTest::noAmountIsBeyondAllReason()
{
    const auto fee = [&](qint64 amount) {
        return m_store->write([&](Connection &connection) { return Records(connection).update(holdEntity(), m_hold, {{u"estimate"_s, amount}}); });
    };
    QVERIFY_OK(fee(100'000'000'000));
    const auto absurd = fee(100'000'000'000'000); // a million million euros
    QVERIFY(!absurd);
    QCOMPARE(absurd.error().args, (QStringList{u"estimate"_s, u"amount"_s}));
    QCOMPARE(fee(-1).error().args, (QStringList{u"estimate"_s, u"negative"_s}));
}

QTEST_GUILESS_MAIN(TourTermsTest)
#include "tst_tourterms.moc"
