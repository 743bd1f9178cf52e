// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/deal/offerbook.h"
#include "tests/core/deal/booking.h"

using namespace flow;
using namespace Qt::StringLiterals;

class OffersTest : public QObject
{
    Q_OBJECT

    static qint64 holdWithOffer(test::BookingStore &store, qint64 &offer)
    {
        const auto made = store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 hold, grantHold(c, {.artistId = 1, .venueId = 1, .projectId = 1, .day = QDate(2027, 3, 12)}));
            FLOW_ASSIGN(const qint64 id, makeOffer(c, {{u"hold_id"_s, hold}, {u"deal_type"_s, u"versus"_s}, {u"guarantee"_s, 420'000}, {u"percentage"_s, 8000},
                {u"radius_km"_s, 80}, {u"deposit"_s, 100'000}}));
            return QList<qint64>{hold, id};
        });
        offer = made->at(1);
        return made->at(0);
    }

private Q_SLOTS:
    void anOfferTakesNamesAndDayFromItsHold()
    {
        test::BookingStore store;
        qint64 id = 0;
        holdWithOffer(store, id);
        const Record offer = store.record(offerEntity(), id);
        QCOMPARE(offer.text(u"venue_name"), u"Le Quai Sept"_s);
        QCOMPARE(offer.text(u"day"), u"2027-03-12"_s);
        QCOMPARE(offer.value(u"project_id").toLongLong(), 1);
        QCOMPARE(offer.value(u"version").toInt(), 1);
        QCOMPARE(offer.text(u"state"), u"sent"_s);
        QCOMPARE(offer.text(u"currency"), u"EUR"_s);
    }

    void termsThatCannotBeMeantAreRefused()
    {
        test::BookingStore store;
        const qint64 hold = *store.write([](Connection &c) { return grantHold(c, {.artistId = 1, .venueId = 1, .day = QDate(2027, 3, 12)}); });
        const auto refusal = [&](Values terms) {
            terms.insert({{u"hold_id"_s, hold}, {u"guarantee"_s, terms.value(u"guarantee"_s, 250'000)}});
            return store.write([&](Connection &c) { return makeOffer(c, terms); }).error().args;
        };
        QCOMPARE(refusal({{u"deposit"_s, 9'999'900}}), QStringList({u"deposit"_s, u"above_guarantee"_s}));
        QCOMPARE(refusal({{u"deposit_due_on"_s, u"2030-01-01"_s}}), QStringList({u"deposit_due_on"_s, u"after_show"_s}));
        QCOMPARE(refusal({{u"valid_until"_s, u"2020-01-01"_s}}), QStringList({u"valid_until"_s, u"past"_s}));
        for (const QString &field : {u"guarantee"_s, u"ticket_price"_s, u"radius_km"_s})
            QCOMPARE(refusal({{field, -100}}), QStringList({field, u"negative"_s}));
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM offer"); }), 0);
        // Answered after its day an offer takes new terms; its old day is not repeated.
        const qint64 offer = *store.write([&](Connection &c) { return makeOffer(c, {{u"hold_id"_s, hold}, {u"guarantee"_s, 250'000}, {u"valid_until"_s, u"2026-11-25"_s}}); });
        store.clock->set(store.clock->nowMs() + 9 * 86'400'000LL);
        const auto counter = store.write([&](Connection &c) { return counterOffer(c, offer, u"in"_s, {{u"guarantee"_s, 200'000}}); });
        QVERIFY_OK(counter);
        QVERIFY(store.record(offerEntity(), *counter).value(u"valid_until").isNull());
    }

    void aCounterOfferIsANewVersionAndAsksTheArtistAgain()
    {
        test::BookingStore store;
        qint64 first = 0;
        holdWithOffer(store, first);
        QVERIFY_OK(store.write([&](Connection &c) { return setArtistApproval(c, first, u"approved"_s, u"Lune"_s); }));
        const auto second = store.write([&](Connection &c) { return counterOffer(c, first, u"in"_s, {{u"guarantee"_s, 380'000}}); });
        QVERIFY_OK(second);
        QCOMPARE(store.text(offerEntity(), first, "state"), u"countered"_s);
        const Record counter = store.record(offerEntity(), *second);
        QCOMPARE(counter.value(u"version").toInt(), 2);
        QCOMPARE(counter.value(u"guarantee").toLongLong(), 380'000);
        QCOMPARE(counter.value(u"percentage").toLongLong(), 8000);
        QCOMPARE(counter.text(u"artist_approval"), u"not_asked"_s);
        QVERIFY(counter.value(u"approved_by").isNull());
        const auto third = store.write([&](Connection &c) { return counterOffer(c, *second, u"out"_s, {{u"terms"_s, u"two rooms"_s}}); });
        const auto versions = *store.read([&](Connection &c) { return offerVersions(c, *second); });
        QCOMPARE(versions.size(), 3u);
        QCOMPARE(versions[2].id, *third);
        QCOMPARE(changedTerms(versions[0], versions[1]), QStringList{u"guarantee"_s});
        QCOMPARE(changedTerms(versions[1], versions[2]), QStringList{u"terms"_s});
        QCOMPARE(store.write([&](Connection &c) { return acceptOffer(c, first); }).error().code, ErrorCode::Conflict);
    }

    void aConfirmedHoldTakesTheAcceptedTerms()
    {
        test::BookingStore store;
        qint64 offer = 0;
        const qint64 hold = holdWithOffer(store, offer);
        const auto show = store.write([&](Connection &c) { return confirmHold(c, hold); });
        QVERIFY_OK(show);
        const Record record = store.record(showEntity(), *show);
        QCOMPARE(record.value(u"fee").toLongLong(), 420'000);
        QCOMPARE(record.value(u"deposit").toLongLong(), 100'000);
        QCOMPARE(record.value(u"radius_km").toInt(), 80);
        QCOMPARE(record.value(u"offer_id").toLongLong(), offer);
        QCOMPARE(store.text(offerEntity(), offer, "state"), u"accepted"_s);
    }

    void aDeclinedOfferKeepsItsReasonAndCannotBeAccepted()
    {
        test::BookingStore store;
        qint64 offer = 0;
        holdWithOffer(store, offer);
        QVERIFY_OK(store.write([&](Connection &c) { return declineOffer(c, offer, u"price"_s, u"too much for a Tuesday"_s); }));
        QCOMPARE(store.text(offerEntity(), offer, "lost_reason"), u"price"_s);
        QCOMPARE(store.write([&](Connection &c) { return acceptOffer(c, offer); }).error().code, ErrorCode::Conflict);
    }

    void offersRunOutTheDayAfterTheirLast()
    {
        test::BookingStore store;
        qint64 offer = 0;
        holdWithOffer(store, offer);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(offerEntity(), offer, {{u"valid_until"_s, u"2026-11-30"_s}}); }));
        QCOMPARE(*store.write([](Connection &c) { return expireOffers(c, u"2026-11-30"_s); }), 0);
        QCOMPARE(*store.write([](Connection &c) { return expireOffers(c, u"2026-12-01"_s); }), 1);
        QCOMPARE(store.text(offerEntity(), offer, "state"), u"expired"_s);
    }

    void versionsThatAnImportTiedIntoARingEnd()
    {
        test::BookingStore store;
        qint64 offer = 0;
        holdWithOffer(store, offer);
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).update(offerEntity(), offer, {{u"previous_id"_s, offer}}); }));
        QCOMPARE(store.read([&](Connection &c) { return offerVersions(c, offer); })->size(), 1u);
    }
};

QTEST_GUILESS_MAIN(OffersTest)
#include "tst_offers.moc"
