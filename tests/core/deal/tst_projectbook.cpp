// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/deal/projectbook.h"
#include "core/deal/prospectbook.h"
#include "tests/core/deal/booking.h"

using namespace flow;
using namespace Qt::StringLiterals;

class ProjectBookTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    ProjectProgress progress(test::BookingStore &store, qint64 id = 1)
    {
        return store.read([&](Connection &c) { return projectProgress(c, m_today); })->value(id);
    }

private Q_SLOTS:
    void progressCountsWhatWasAskedAndWhatIsDue()
    {
        test::BookingStore store;
        QCOMPARE(progress(store), ProjectProgress());
        const auto added = store.write([](Connection &c) { return addProspects(c, 1, 1, {1, 2}, u"Claire"_s); });
        QVERIFY_OK(added);
        QCOMPARE(progress(store).venues, 2);
        QCOMPARE(progress(store).asked, 0);
        QCOMPARE(progress(store).due, 2); // to be called today
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, added->at(0), CallOutcome::Interested, u"Claire"_s); }));
        QVERIFY_OK(store.write([&](Connection &c) { return snoozeProspect(c, added->at(1), QDate(2026, 11, 23)); }));
        const ProjectProgress after = progress(store);
        QCOMPARE(after.asked, 1);
        QCOMPARE(after.due, 0);
        QCOMPARE(after.states.value(u"interested"_s), 1);
        QCOMPARE(progress(store, 99), ProjectProgress());
    }

    void venuesAreAddedOnceAndKeepTheirState()
    {
        test::BookingStore store;
        const auto add = [&](const QList<qint64> &venues) { return store.write([&](Connection &c) { return addProspects(c, 1, 1, venues, u"Claire"_s); }); };
        const auto first = add({1});
        QVERIFY_OK(first);
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, first->front(), CallOutcome::Pitched, u"Claire"_s); }));
        const auto again = add({1, 2});
        QVERIFY_OK(again);
        QCOMPARE(again->size(), 1);
        QCOMPARE(store.text(prospectEntity(), first->front(), "state"), u"pitched"_s);
        store.undoLatest();
        QCOMPARE(progress(store).venues, 1);
    }

    void whoIsAskedForADayIsCalledTodayAndStandsInTheListOnce()
    {
        test::BookingStore store;
        const auto ask = [&](const QString &period) { return store.write([&](Connection &c) { return askForDay(c, 1, 1, period, u"Claire"_s); }); };
        const auto first = ask(u"Fri 19 Mar"_s);
        QVERIFY_OK(first);
        QCOMPARE(store.text(prospectEntity(), *first, "state"), u"to_contact"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return snoozeProspect(c, *first, QDate(2027, 5, 1)); }));
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, *first, CallOutcome::Declined, u"Claire"_s); }));
        const auto again = ask(u"Sat 20 Mar"_s);
        QCOMPARE(*again, *first);
        QCOMPARE(store.text(prospectEntity(), *first, "period"), u"Sat 20 Mar"_s);
        QCOMPARE(*store.read([&](Connection &c) { return callCount(c, m_today); }), 1);
    }

    void artistsComeAndGo()
    {
        test::BookingStore store;
        const auto artists = [&] { return *store.read([](Connection &c) { return projectArtists(c, 1); }); };
        QVERIFY(artists().empty());
        const auto link = store.write([](Connection &c) { return Records(c).insert(projectArtistEntity(), {{u"project_id"_s, 1}, {u"artist_id"_s, 2}}); });
        QVERIFY_OK(link);
        QCOMPARE(artists().size(), 1u);
        QCOMPARE(artists().front().name, u"Tolva"_s);
        QCOMPARE(artists().front().linkId, *link);
        QCOMPARE(store.read([](Connection &c) { return openProjects(c); })->size(), 1u);
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).update(projectEntity(), 1, {{u"state"_s, u"done"_s}}); }));
        QVERIFY(store.read([](Connection &c) { return openProjects(c); })->empty());
    }
};

QTEST_GUILESS_MAIN(ProjectBookTest)
#include "tst_projectbook.moc"
