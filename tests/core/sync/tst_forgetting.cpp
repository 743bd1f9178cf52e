// SPDX-License-Identifier: GPL-3.0-or-later
// People whose records go because they may not be seen any more leave the journal too, and who is erased leaves it under every id
// that the record had there.
#include "core/sync/forgetting.h"
#include "core/sync/syncstate.h"
#include "tests/core/sync/agencytest.h"

#include <QElapsedTimer>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class ForgettingTest : public AgencyTest
{
    Q_OBJECT

    static Values petit() { return {{u"name"_s, u"Jeanne Petit"_s}, {u"email"_s, u"jeanne@petit.example"_s}, {u"notes"_s, u"petit dog"_s}}; }
    static qint64 traces(Replica &who) { return who.count(u"SELECT count(*) FROM journal WHERE change LIKE '%petit%'"_s); }

private Q_SLOTS:
    void whatMayNotBeSeenAnyMoreLeavesTheJournal()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit()), other = claire.insert(contactEntity(), {{u"name"_s, u"Paul"_s}});
        const QByteArray venue = marc.insert(venueEntity(), {{u"name"_s, u"Grand Bain"_s}, {u"kind"_s, u"club"_s}});
        inStep({&claire, &marc});
        // By others, by himself, and in a conflict that he lost.
        QVERIFY(claire.update(contactEntity(), contact, {{u"notes"_s, u"petit cat"_s}}));
        inStep({&claire, &marc});
        QVERIFY(marc.update(contactEntity(), contact, {{u"email"_s, u"j@petit.example"_s}}));
        QVERIFY(claire.update(contactEntity(), contact, {{u"email"_s, u"jp@petit.example"_s}}));
        inStep({&claire, &marc});
        QVERIFY(traces(marc) > 1);
        setRole(marc, u"artist"_s);
        inStep({&marc});
        QVERIFY(!marc.find(contactEntity(), contact) && !marc.find(contactEntity(), other) && !marc.find(venueEntity(), venue));
        QCOMPARE(traces(marc), 0);
        // His own step is still one to take back; what it was about is gone.
        QVERIFY(marc.undoLatest());
        QVERIFY(!marc.find(contactEntity(), contact));
        setRole(marc, u"booker"_s);
        inStep({&marc, &claire});
        QCOMPARE(marc.value(contactEntity(), contact, u"notes"), QVariant(u"petit cat"_s));
        QCOMPARE(marc.value(venueEntity(), venue, u"name"), QVariant(u"Grand Bain"_s));
        QVERIFY(claire.erase(contactEntity(), contact));
        inStep({&claire, &marc});
        QCOMPARE(traces(marc), 0);
        QCOMPARE(traces(claire), 0);
    }

    void whatCouldNotBeSentAnyMoreIsForgottenWithItsAnswer()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        QVERIFY(marc.update(contactEntity(), contact, {{u"notes"_s, u"petit horse"_s}}));
        setRole(marc, u"artist"_s);
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(contactEntity(), contact));
        QCOMPARE(traces(marc), 0);
        QCOMPARE(marc.count(u"SELECT count(*) FROM sync_state WHERE key = 'forgets' AND value <> ''"_s), 0);
    }

    // Away for longer than the cloud remembers deletions: nobody knows whether a row went or was hidden.
    void whatWentUnknownIsForgotten()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        QVERIFY(claire.remove(contactEntity(), contact));
        QVERIFY_OK(claire.sync());
        m_cloud.sql(u"delete from app.contact where org_id = '%1' and _del; update sync.organisation set floor = head where id = '%1'"_s.arg(m_org));
        inStep({&marc});
        QVERIFY(!marc.find(contactEntity(), contact));
        QCOMPARE(traces(marc), 0);
        QVERIFY(traces(claire) > 0); // her own step, which she may take back
        QVERIFY(claire.undoLatest());
        inStep({&claire, &marc});
        QCOMPARE(marc.value(contactEntity(), contact, u"notes"), QVariant(u"petit dog"_s));
    }

    // After a restore rows go since others deleted them.
    void aRestoreForgetsOnlyWhatMayNotBeRead_data()
    {
        QTest::addColumn<bool>("mayRead");
        QTest::newRow("deleted by others") << true;
        QTest::newRow("not to be read any more") << false;
    }
    void aRestoreForgetsOnlyWhatMayNotBeRead()
    {
        QFETCH(bool, mayRead);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        QVERIFY(claire.remove(contactEntity(), contact));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(claire.sync());
        if (!mayRead) setRole(marc, u"artist"_s);
        inStep({&marc});
        QVERIFY(!marc.find(contactEntity(), contact));
        QCOMPARE(traces(marc) > 0, mayRead);
    }

    // A sweep of a hundred thousand must take a time that grows with them.
    void manyAreForgottenInOneGo()
    {
        TempStore store;
        const auto took = [&](int count) -> qint64 {
            const auto made = store->write({u"import"_s}, [&](Connection &c) -> Result<void> {
                for (int i = 0; i < count; ++i)
                    FLOW_TRY(Records(c).insert(fanEntity(), {{u"name"_s, u"Petit %1"_s.arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"petit%1@fans.example"_s.arg(i)}, {u"town"_s, u"Petit Lyon"_s}}).transform([](qint64) { }));
                return c.exec("UPDATE fan SET notes = 'petit note'");
            }).result();
            if (!made) return -1;
            QElapsedTimer timer;
            const auto gone = store->write({u"sync"_s}, [&](Connection &c) -> Result<qint64> {
                SyncState state;
                FLOW_ASSIGN(const qint64 last, c.integer("SELECT max(id) FROM journal"));
                FLOW_TRY(c.exec("DELETE FROM fan"));
                timer.start();
                FLOW_TRY(forgetDeleted(c, state, last, PendingChanges(), [](const Entity &) { return true; }));
                return timer.elapsed();
            }).result();
            return gone ? *gone : -1;
        };
        const qint64 few = took(2'000), many = took(20'000);
        QVERIFY(few >= 0 && many >= 0);
        const qint64 hundred = qEnvironmentVariableIsSet("FLOWSTAGE_LARGE") ? took(100'000) : 0;
        qInfo("forgotten: 2,000 fans in %lld ms, 20,000 in %lld ms, 100,000 in %lld ms", few, many, hundred);
        QVERIFY2(many < 40 * std::max<qint64>(few, 10), "not linear");
        QCOMPARE(*store->read([](Connection &c) { return c.integer("SELECT count(*) FROM journal WHERE change LIKE '%petit%'"); }).result(), 0);
    }

    void whatIsStillToBeSentWaits()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        QVERIFY(marc.update(contactEntity(), contact, {{u"notes"_s, u"petit horse"_s}}));
        const qint64 before = traces(marc);
        // As a sweep does it that another change got ahead of.
        QVERIFY_OK(marc.write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(SyncState state, SyncState::read(c));
            FLOW_ASSIGN(const auto pending, PendingChanges::collect(c, state.entry));
            FLOW_ASSIGN(const qint64 last, c.integer("SELECT max(id) FROM journal"));
            FLOW_TRY(c.exec("DELETE FROM contact"));
            FLOW_TRY(forgetDeleted(c, state, last, pending, [](const Entity &) { return true; }));
            return state.save(c);
        }, u"sync"_s));
        QCOMPARE(traces(marc), before + 1);
        QVERIFY_OK(marc.sync());
        QCOMPARE(traces(marc), 0);
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(contactEntity(), contact, u"notes"), QVariant(u"petit horse"_s));
    }

    void anErasureReachesOlderIds_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("erased elsewhere") << u"elsewhere"_s;
        QTest::newRow("erased here") << u"here"_s;
        QTest::newRow("erased while it was not here") << u"away"_s;
    }
    void anErasureReachesOlderIds()
    {
        QFETCH(QString, how);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        const qint64 first = marc.find(contactEntity(), contact)->id;
        QVERIFY(claire.remove(contactEntity(), contact));
        inStep({&claire, &marc});
        QVERIFY(traces(marc) > 0); // whoever deletes a record has not erased a person
        QVERIFY(claire.undoLatest());
        if (how == u"away") QVERIFY(claire.erase(contactEntity(), contact));
        inStep({&claire, &marc});
        QVERIFY(marc.find(contactEntity(), contact)->id != first);
        if (how != u"away") QVERIFY((how == u"here" ? marc : claire).erase(contactEntity(), contact));
        inStep({&claire, &marc});
        QCOMPARE(traces(marc), 0);
        QCOMPARE(traces(claire), 0);
    }
};

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
