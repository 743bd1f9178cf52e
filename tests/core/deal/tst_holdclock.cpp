// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/deal/holdclock.h"
#include "tests/core/deal/booking.h"

#include <QSignalSpy>

using namespace flow;
using namespace Qt::StringLiterals;

class HoldClockTest : public QObject
{
    Q_OBJECT

    static qint64 held(test::BookingStore &store, qint64 expiresAt, qint64 venue = 1)
    {
        return *store.write([=](Connection &c) { return grantHold(c, {.artistId = 1, .venueId = venue, .day = QDate(2027, 3, 12), .expiresAt = expiresAt}); });
    }

private Q_SLOTS:
    void whatRanOutBeforeIsEndedAtTheStart()
    {
        test::BookingStore store;
        const qint64 id = held(store, store.clock->nowMs() + 1000);
        store.clock->set(store.clock->nowMs() + 9'000'000);
        HoldClock clock(*store);
        QSignalSpy expired(&clock, &HoldClock::expired);
        QTRY_COMPARE(expired.count(), 1);
        QCOMPARE(expired.front().front().toLongLong(), 1);
        QCOMPARE(store.text(holdEntity(), id, "state"), u"expired"_s);
    }

    void aHoldRunsOutAtItsMomentAndUndoIsNotOvertaken()
    {
        test::BookingStore store;
        HoldClock clock(*store);
        QSignalSpy expired(&clock, &HoldClock::expired);
        const qint64 now = store.clock->nowMs();
        const qint64 id = held(store, now + 50); // the timer waits so long and then asks the clock
        store.clock->set(now + 60);
        QTRY_COMPARE(expired.count(), 1);
        QCOMPARE(store.text(holdEntity(), id, "state"), u"expired"_s);
        store.undoLatest();
        const qint64 other = held(store, now + 100, 2); // wakes the clock
        store.clock->set(now + 200);
        QTRY_COMPARE(store.text(holdEntity(), other, "state"), u"expired"_s);
        QCOMPARE(store.text(holdEntity(), id, "state"), u"active"_s);
    }

    void twoOfOneRankFromAnImportAreSettledAtOnce()
    {
        test::BookingStore store;
        HoldClock clock(*store);
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            QList<qint64> made;
            for (int i = 0; i < 2; ++i) {
                FLOW_ASSIGN(const qint64 id, Records(c).insert(holdEntity(), {{u"artist_id"_s, 1 + i}, {u"venue_id"_s, 1}, {u"venue_name"_s, u"Le Quai Sept"_s}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}}));
                made << id;
            }
            return made;
        });
        QTRY_COMPARE(store.text(holdEntity(), ids[1], "rank"), u"2"_s);
        QCOMPARE(store.text(holdEntity(), ids[0], "rank"), u"1"_s);
    }

    void puttingRanksInOrderIsNotCalledAnExpiry()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            for (int i = 1; i <= 2; ++i)
                FLOW_TRY(Records(c).insert(holdEntity(), {{u"artist_id"_s, i}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}}));
            return {};
        }));
        HoldClock clock(*store);
        QTRY_COMPARE(store.text(holdEntity(), 2, "rank"), u"2"_s);
        QCOMPARE(*store.read([](Connection &c) { return c.text("SELECT cause FROM journal_tx ORDER BY id DESC LIMIT 1"); }), u"ranks"_s);
    }

    void aReadOnlyWorkspaceIsLeftAlone()
    {
        test::BookingStore store;
        held(store, store.clock->nowMs() - 1000);
        store.close();
        const auto before = Store::open(store.path(), {.clock = store.clock, .readOnly = true});
        QVERIFY_OK(before);
        HoldClock clock(**before);
        QSignalSpy expired(&clock, &HoldClock::expired);
        QTest::qWait(50);
        QCOMPARE(expired.count(), 0);
    }
};

QTEST_GUILESS_MAIN(HoldClockTest)
#include "tst_holdclock.moc"
