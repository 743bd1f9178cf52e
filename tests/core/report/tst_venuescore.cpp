// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/venueevidence.h"
#include "tests/core/deal/booking.h"

#include <rapidcheck.h>

#include <random>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

Tally tallyOf(const std::vector<double> &values)
{
    Tally tally;
    for (const double value : values) tally.add(value);
    return tally;
}

VenueEvidence evidenceOf(const std::array<Tally, kScoreParts> &parts) { return {.parts = parts}; }

rc::Gen<double> share() { return rc::gen::map(rc::gen::inRange(0, 1001), [](int n) { return n / 1000.0; }); }
rc::Gen<Tally> anyTally() { return rc::gen::map(rc::gen::container<std::vector<double>>(share()), tallyOf); }

} // namespace

class VenueScoreTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    void show(test::BookingStore &store, qint64 venue, const QString &day, Values more = {})
    {
        Values values{{u"artist_id"_s, 1}, {u"venue_id"_s, venue}, {u"day"_s, day}, {u"status"_s, u"played"_s}, {u"fee"_s, 100'000}, {u"currency"_s, u"EUR"_s}};
        values.insert(more);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).insert(showEntity(), values); }));
    }

    VenueScores scores(test::BookingStore &store, ScoreSubject subject = ScoreSubject::Venue)
    {
        return *store.read([&](Connection &c) { return VenueScores::read(c, subject, m_today); });
    }

    static PartScore part(const VenueScores &scores, qint64 id, ScorePart which) { return scores.score(id, {}).parts[size_t(which)]; }
    static const Tally &tally(const VenueScores &scores, qint64 id, ScorePart which) { return scores.find(id)->parts[size_t(which)]; }

private Q_SLOTS:
    void everyScoreStaysBetweenNoughtAndAHundred()
    {
        QVERIFY(rc::check([] {
            const auto parts = *rc::gen::container<std::array<Tally, kScoreParts>>(anyTally());
            ScoreWeights weights;
            weights.parts = *rc::gen::container<std::array<int, kScoreParts>>(rc::gen::inRange(-5, 101));
            const auto network = *rc::gen::container<std::vector<Tally>>(anyTally());
            ScorePriors priors;
            priors.fill(priorOf(network));
            const VenueScore score = scoreOf(evidenceOf(parts), priors, weights);
            RC_ASSERT(score.total >= 0 && score.total <= 100);
            for (const PartScore &part : score.parts) RC_ASSERT(part.value >= 0 && part.value <= 1 && part.trust >= 0 && part.trust < 1);
        }));
    }

    void aBetterObservationNeverLowersAScoreAndAWorseNeverRaisesIt()
    {
        QVERIFY(rc::check([] {
            auto parts = *rc::gen::container<std::array<Tally, kScoreParts>>(anyTally());
            const auto which = size_t(*rc::gen::inRange(0, kScoreParts));
            const double better = *share(), worse = *share();
            RC_PRE(worse <= better);
            ScorePriors priors;
            priors.fill({.mean = *share(), .strength = *rc::gen::inRange(2, 41) * 1.0});
            auto lower = parts;
            parts[which].add(better);
            lower[which].add(worse);
            RC_ASSERT(scoreOf(evidenceOf(parts), priors).parts[which].value >= scoreOf(evidenceOf(lower), priors).parts[which].value);
            RC_ASSERT(scoreOf(evidenceOf(parts), priors).total >= scoreOf(evidenceOf(lower), priors).total);
        }));
    }

    void theSameResultMoreOftenMovesAwayFromTheMean()
    {
        QVERIFY(rc::check([] {
            const double value = *share(), mean = *share();
            RC_PRE(value != mean);
            ScorePriors priors;
            priors.fill({.mean = mean, .strength = 6});
            double before = 0, trust = 0;
            Tally tally;
            for (int n = 1; n <= 12; ++n) {
                tally.add(value);
                const PartScore part = scoreOf(evidenceOf({tally}), priors).parts[0];
                const double away = std::abs(part.value - mean);
                RC_ASSERT(away > before && part.trust > trust);
                RC_ASSERT(away < std::abs(value - mean));
                before = away;
                trust = part.trust;
            }
        }));
    }

    void onlyTheRatiosOfTheWeightsMatter()
    {
        QVERIFY(rc::check([] {
            const auto parts = *rc::gen::container<std::array<Tally, kScoreParts>>(anyTally());
            ScoreWeights weights, thrice;
            weights.parts = *rc::gen::container<std::array<int, kScoreParts>>(rc::gen::inRange(0, 34));
            for (size_t i = 0; i < kScoreParts; ++i) thrice.parts[i] = 3 * weights.parts[i];
            RC_ASSERT(scoreOf(evidenceOf(parts), {}, weights).total == scoreOf(evidenceOf(parts), {}, thrice).total);
        }));
    }

    void aWeightOfNoughtTakesAPartOutOfTheScore()
    {
        const ScoreWeights payment{.parts = {0, 0, 0, 10, 0}};
        auto evidence = evidenceOf({});
        evidence.parts[size_t(ScorePart::Fit)] = tallyOf({0, 0, 0, 0});
        const int before = scoreOf({}, {}, payment).total;
        QCOMPARE(scoreOf(evidence, {}, payment).total, before);
        evidence.parts[size_t(ScorePart::Payment)] = tallyOf({1, 1, 1, 1});
        QVERIFY(scoreOf(evidence, {}, payment).total > before);
    }

    void venuesThatDifferMuchAreBelievedSooner()
    {
        std::vector<Tally> alike, apart;
        for (int i = 0; i < 20; ++i) {
            alike.push_back(tallyOf({1, 0, 1, 0, 1, 0}));
            apart.push_back(i % 2 ? tallyOf({1, 1, 1, 1, 1, 0.9}) : tallyOf({0, 0, 0, 0, 0, 0.1}));
        }
        QCOMPARE(priorOf(alike).strength, 8.0);
        QCOMPARE(priorOf(apart).strength, 2.0);
        QVERIFY(std::abs(priorOf(apart).mean - 0.5) < 0.01);
        QCOMPARE(priorOf({}).mean, 0.5);
    }

    void aVenueThatNothingIsKnownOfHasTheMeanAndSaysSo()
    {
        test::BookingStore store;
        const VenueScore score = scores(store).score(2, {});
        QCOMPARE(score.total, 50);
        QCOMPARE(score.count, 0);
        QVERIFY(score.isThin());
    }

    void whatHappenedAtAVenueIsInItsEvidence()
    {
        test::BookingStore store;
        show(store, 1, u"2025-03-10"_s, {{u"paid_on"_s, u"2025-03-30"_s}, {u"capacity"_s, 400}, {u"tickets_sold"_s, 300}});
        show(store, 1, u"2026-03-12"_s, {{u"paid_on"_s, u"2026-05-11"_s}, {u"capacity"_s, 400}});
        show(store, 1, u"2026-05-12"_s); // still to be paid
        show(store, 1, u"2026-11-10"_s); // not due yet
        show(store, 1, u"2027-01-10"_s, {{u"status"_s, u"confirmed"_s}});
        show(store, 1, u"2026-09-01"_s, {{u"status"_s, u"cancelled"_s}});
        const VenueScores all = scores(store);
        const VenueEvidence &known = *all.find(1);
        QCOMPARE(known.shows, 4);
        QCOMPARE(known.upcoming, 1);
        QCOMPARE(known.cancelled, 1);
        QCOMPARE(known.artists, std::vector<qint64>{1});
        QCOMPARE(known.lastShow, QDate(2026, 11, 10));
        QCOMPARE(known.paymentDays, (std::vector<int>{20, 60}));
        QCOMPARE(known.unpaid, 1);
        QCOMPARE(known.months[2], 2);
        QCOMPARE(known.fees.size(), 1u);
        QCOMPARE(known.fees[0].sum, 400'000);
        const Tally &payment = tally(all, 1, ScorePart::Payment);
        QCOMPARE(payment.count, 3);
        QCOMPARE(payment.sum, 1 + 0.5 + 0.0); // in time, 30 days late, half a year late
        QCOMPARE(tally(all, 1, ScorePart::Profitability).sum, 2.0); // four fees as they always are
        QCOMPARE(tally(all, 1, ScorePart::Career).count, 1 + 2 + 3); // sold, two capacities, asked back three times
    }

    void negotiationsCountByWhoEndedThem_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("won");
        QTest::addColumn<int>("lost");
        QTest::newRow("confirmed") << u"confirmed"_s << QString() << 1 << 0;
        QTest::newRow("they took it away") << u"cleared"_s << QString() << 0 << 1;
        QTest::newRow("ran out") << u"expired"_s << QString() << 0 << 1;
        QTest::newRow("we gave it back") << u"released"_s << QString() << 0 << 0;
        QTest::newRow("we gave it back over the price") << u"released"_s << u"price"_s << 0 << 1;
        QTest::newRow("our artist said no") << u"cleared"_s << u"artist_refused"_s << 0 << 0;
        QTest::newRow("open") << u"active"_s << QString() << 0 << 0;
    }
    void negotiationsCountByWhoEndedThem()
    {
        QFETCH(QString, state);
        QFETCH(QString, reason);
        test::BookingStore store;
        Values values{{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1}, {u"state"_s, state}};
        if (!reason.isEmpty()) values[u"lost_reason"_s] = reason;
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).insert(holdEntity(), values); }));
        const VenueEvidence known = *scores(store).find(1);
        QTEST(known.won, "won");
        QTEST(known.lost, "lost");
        QCOMPARE(known.open, state == u"active" ? 1 : 0);
    }

    void aFastAnswerIsWorthMoreThanASlowOne()
    {
        test::BookingStore store;
        const auto ask = [&](qint64 venue, int days) {
            const qint64 at = QDateTime(m_today.addDays(-90), {10, 0}, QTimeZone::UTC).toMSecsSinceEpoch();
            QVERIFY_OK(store.write([&](Connection &c) {
                return Records(c).insert(prospectEntity(), {{u"project_id"_s, 1}, {u"venue_id"_s, venue}, {u"venue_name"_s, u"x"_s},
                    {u"state"_s, u"interested"_s}, {u"pitched_at"_s, at}, {u"replied_at"_s, at + days * 86'400'000ll}});
            }));
        };
        ask(1, 1);
        ask(2, 30);
        const VenueScores all = scores(store);
        QCOMPARE(typicalDays(all.find(1)->answerDays), 1);
        QCOMPARE(typicalDays(all.find(2)->answerDays), 30);
        QVERIFY(part(all, 1, ScorePart::Ease).value > part(all, 2, ScorePart::Ease).value);
    }

    void whatAVenueProgrammesAndRefusesIsFit()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.update(artistEntity(), 1, {{u"genre"_s, u"Indie folk"_s}}));
            FLOW_TRY(records.update(artistEntity(), 2, {{u"genre"_s, u"Techno"_s}}));
            FLOW_TRY(records.update(venueEntity(), 1, {{u"genres"_s, u"Folk, chanson"_s}, {u"excludes"_s, u"techno"_s}}));
            FLOW_TRY(records.update(venueEntity(), 2, {{u"genres"_s, u"Metal"_s}}));
            return {};
        }));
        const VenueScores all = scores(store);
        QCOMPARE(all.find(1)->bestArtist, u"Lune Aride"_s);
        QVERIFY(part(all, 1, ScorePart::Fit).value > part(all, 2, ScorePart::Fit).value);
        QCOMPARE(all.find(2)->parts[0].count, 1);
    }

    void oneVenueReadAgainIsAsTheWholeNetworkWouldHaveIt()
    {
        test::BookingStore store;
        show(store, 1, u"2025-03-10"_s, {{u"paid_on"_s, u"2025-03-30"_s}});
        VenueScores kept = scores(store);
        show(store, 2, u"2026-03-10"_s, {{u"paid_on"_s, u"2026-03-30"_s}});
        QVERIFY_OK(store.read([&](Connection &c) { return kept.refresh(c, 2, m_today); }));
        const VenueScores anew = scores(store);
        QCOMPARE(kept.find(2)->parts, anew.find(2)->parts);
        QCOMPARE(kept.find(1)->parts, anew.find(1)->parts);
    }

    void programmersAreScoredByWhatTheyDid()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(contactEntity(), {{u"name"_s, u"Ondine Carrel"_s}}); }));
        show(store, 1, u"2025-03-10"_s, {{u"contact_id"_s, 1}, {u"paid_on"_s, u"2025-03-12"_s}});
        const VenueScores all = scores(store, ScoreSubject::Programmer);
        QCOMPARE(all.all().size(), 1u);
        QCOMPARE(all.find(1)->shows, 1);
        QVERIFY(part(all, 1, ScorePart::Payment).value > 0.5);
    }

    void weightsAreKeptInTheWorkspace()
    {
        test::BookingStore store;
        QCOMPARE(*store.read([](Connection &c) { return readScoreWeights(c); }), ScoreWeights());
        const ScoreWeights mine{.parts = {10, 0, 60, 20, 10}};
        for (int i = 0; i < 2; ++i) QVERIFY_OK(store.write([&](Connection &c) { return writeScoreWeights(c, mine); }));
        QCOMPARE(*store.read([](Connection &c) { return readScoreWeights(c); }), mine);
    }

    void followingChangesGivesWhatReadingAnewGives()
    {
        test::BookingStore store;
        VenueScores followed = scores(store);
        ChangeSet latest;
        connect(&store->feed(), &ChangeFeed::changed, this, [&](const ChangeSet &changes) { latest = changes; });
        std::mt19937 random(11);
        const auto upTo = [&](int n) { return qint64(random() % unsigned(n)); };
        const QStringList holdStates{u"active"_s, u"confirmed"_s, u"cleared"_s, u"expired"_s, u"released"_s};
        for (int step = 0; step < 200; ++step) {
            latest = {};
            const qint64 venue = 1 + upTo(2), row = 1 + upTo(20);
            const int act = int(upTo(7));
            const auto done = store.write([&](Connection &c) -> Result<void> {
                Records records(c);
                FLOW_ASSIGN(const auto hold, records.byId(holdEntity(), row));
                if (act == 0) FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, venue}, {u"day"_s, u"2027-01-09"_s}, {u"rank"_s, 1}, {u"state"_s, holdStates[upTo(5)]}}));
                if (act == 1 && hold) FLOW_TRY(records.update(holdEntity(), row, {{u"state"_s, holdStates[upTo(5)]}}));
                if (act == 2 && hold) FLOW_TRY(records.update(holdEntity(), row, {{u"venue_id"_s, venue}}));
                if (act == 3 && hold) FLOW_TRY(records.remove(holdEntity(), row));
                if (act == 4) FLOW_TRY(records.insert(showEntity(), {{u"venue_id"_s, venue}, {u"day"_s, u"2026-05-09"_s}, {u"status"_s, u"played"_s}, {u"fee"_s, 5000}, {u"currency"_s, u"EUR"_s}, {u"paid_on"_s, u"2026-06-01"_s}}));
                if (act == 5) FLOW_TRY(records.insert(prospectEntity(), {{u"venue_id"_s, venue}, {u"venue_name"_s, u"x"_s}, {u"state"_s, u"interested"_s}, {u"pitched_at"_s, 1'000'000'000}, {u"replied_at"_s, 1'000'000'000 + 86'400'000 * upTo(30)}}));
                if (act == 6) FLOW_TRY(records.update(venueEntity(), venue, {{u"genres"_s, upTo(2) ? u"indie"_s : u"jazz"_s}}));
                return {};
            });
            QVERIFY_OK(done);
            QCoreApplication::processEvents();
            const auto follows = store.read([&](Connection &c) { return followed.follow(c, latest, m_today); });
            QVERIFY_OK(follows);
            QVERIFY(*follows);
        }
        const VenueScores anew = scores(store);
        int decided = 0;
        for (qint64 venue = 1; venue <= 2; ++venue) {
            const VenueEvidence &a = *followed.find(venue), &b = *anew.find(venue);
            QCOMPARE(a.parts, b.parts);
            QCOMPARE(std::tuple(a.shows, a.won, a.lost, a.open), std::tuple(b.shows, b.won, b.lost, b.open));
            decided += a.won + a.lost;
        }
        QVERIFY2(decided > 0, "nothing was decided, so that little was compared");
    }

    void aChangeOfTheRosterMeasuresEverythingAnew()
    {
        test::BookingStore store;
        VenueScores followed = scores(store);
        ChangeSet latest;
        connect(&store->feed(), &ChangeFeed::changed, this, [&](const ChangeSet &changes) { latest = changes; });
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).update(artistEntity(), 1, {{u"genre"_s, u"Jazz"_s}}); }));
        QCoreApplication::processEvents();
        QVERIFY(!*store.read([&](Connection &c) { return followed.follow(c, latest, m_today); }));
    }
};

QTEST_GUILESS_MAIN(VenueScoreTest)
#include "tst_venuescore.moc"
