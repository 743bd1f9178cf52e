// SPDX-License-Identifier: GPL-3.0-or-later
// What the cloud tells later than it was decided here: rows that point forward, what was set aside, columns of an upgrade.
#include "tests/core/sync/agencytest.h"

#include <QProcess>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class LateNewsTest : public AgencyTest
{
    Q_OBJECT

private Q_SLOTS:
    void rowsThatPointForwardFindEachOther()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        QVERIFY_OK(claire.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 second, records.insert(fanEntity(), {{u"name"_s, u"Second"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
            FLOW_ASSIGN(const qint64 first, records.insert(fanEntity(), {{u"name"_s, u"First"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
            FLOW_TRY(records.update(fanEntity(), second, {{u"referred_by"_s, first}}));
            FLOW_ASSIGN(const qint64 order, records.insert(orderEntity(), {{u"number"_s, u"1"_s}, {u"status"_s, u"paid"_s}, {u"currency"_s, u"EUR"_s}, {u"fan_id"_s, first}}));
            FLOW_TRY(records.insert(fanActivityEntity(), {{u"fan_id"_s, first}, {u"at"_s, 5}, {u"kind"_s, u"purchased"_s}, {u"order_id"_s, order}}));
            return {};
        }));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync({.pageRows = 1}));
        QCOMPARE(marc.count(u"SELECT count(*) FROM fan a JOIN fan b ON b.id = a.referred_by WHERE a.name = 'Second' AND b.name = 'First'"_s), 1);
        QCOMPARE(marc.count(u"SELECT count(*) FROM fan_activity a JOIN shop_order o ON o.id = a.order_id"_s), 1);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void whatWasEmptiedHereIsNotFilledAgainByWhatComesLater()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, claire.find(artistEntity(), zoe)->id}});
        const QByteArray other = claire.insert(artistEntity(), artist(u"Ana"_s));
        exchange({&claire, &marc});
        // As if Zoé had not come yet: she was not for his eyes.
        QVERIFY_OK(marc.write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(Statement note, c.prepare("INSERT INTO sync_dangling (entity, row_id, field, target_entity, target) SELECT ?, id, 'artist_id', ?, ? FROM deal"));
            note.bind(1, dealEntity().number);
            note.bind(2, artistEntity().number);
            note.bind(3, zoe);
            FLOW_TRY(note.run());
            FLOW_TRY(c.exec("UPDATE deal SET artist_id = NULL"));
            FLOW_TRY(c.exec("DELETE FROM artist WHERE name = 'Zoé'"));
            return {};
        }, u"sync"_s));
        QVERIFY(marc.update(dealEntity(), gig, {{u"artist_id"_s, marc.find(artistEntity(), other)->id}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"artist_id"_s, QVariant()}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(artistEntity(), zoe, {{u"notes"_s, u"here she comes"_s}}));
        exchange({&claire, &marc});
        QVERIFY(marc.find(artistEntity(), zoe));
        QCOMPARE(marc.value(dealEntity(), gig, u"artist_id"), QVariant());
        QCOMPARE(*marc.differences(), QStringList());
    }

    /// Between the look at a row and the write of it nobody else writes.
    void whatIsCommittedWhileAPushIsUnderWayIsSeen()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        exchange({&claire, &marc});
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 300}, {u"owner"_s, u"Marc"_s}}));
        QProcess other; // its change is made, and not committed before Marc's push waits for it
        other.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, m_cloud.host(), u"-U"_s, u"postgres"_s, u"-d"_s, u"flowstage"_s, u"-c"_s,
                                   u"begin; update app.deal set amount = 200, owner = 'Claire' where org_id = '%1'; do $$ begin"
                                    " while not exists (select 1 from pg_stat_activity where wait_event_type = 'Lock') loop perform pg_sleep(0.05); perform pg_stat_clear_snapshot(); end loop; end $$; commit"_s.arg(m_org)});
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud.sql(u"select count(*) from pg_stat_activity where query like '%wait_event_type = ''Lock''%' and wait_event = 'PgSleep'"_s), u"1"_s, 30'000);
        QVERIFY_OK(marc.sync());
        other.waitForFinished();
        QVERIFY2(other.exitCode() == 0, other.readAllStandardError().constData());
        exchange({&marc, &claire});
        QCOMPARE(m_cloud.sql(u"select string_agg(kind || ' ' || mine, '; ' order by kind) from app.conflict where org_id = '%1'"_s.arg(m_org)), uR"(merged {"owner": "Marc"}; refused {"amount": 300})"_s);
        QCOMPARE(claire.value(dealEntity(), gig, u"amount"), QVariant(200ll));
    }

    /// Whatever the versions say: money that was changed upon another amount than that in the cloud is decided about.
    void whatAChangeWasMadeUponIsCompared_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("who had heard of it") << true;
        QTest::newRow("who only seems to have heard of it") << false;
    }
    void whatAChangeWasMadeUponIsCompared()
    {
        QFETCH(bool, told);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}, {u"currency"_s, u"EUR"_s}, {u"closed_on"_s, u"2027-03-01"_s}});
        exchange({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        QVERIFY_OK(claire.sync());
        if (told) QVERIFY_OK(marc.sync());
        const qint64 head = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY_OK(marc.write([&](Connection &c) -> Result<void> {
            FLOW_TRY(c.exec("UPDATE sync_state SET value = " + std::to_string(head) + " WHERE key = 'head'"));
            return c.exec("UPDATE sync_seen_head SET head = " + std::to_string(head));
        }, u"sync"_s));
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 300}, {u"stage"_s, u"confirmed"_s}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 400}, {u"closed_on"_s, QVariant()}})); // upon his own
        exchange({&marc, &claire});
        const QString asked = m_cloud.sql(u"select coalesce(string_agg(kind || ' ' || mine || ' upon ' || base, '; ' order by mine), '') from app.conflict where org_id = '%1'"_s.arg(m_org));
        QCOMPARE(asked, told ? QString() : uR"(refused {"amount": 300} upon {"stage": "offer", "amount": 100}; refused {"amount": 400} upon {"amount": 300, "closed_on": "2027-03-01"})"_s);
        QCOMPARE(claire.value(dealEntity(), gig, u"amount"), QVariant(told ? 400ll : 200ll));
        QCOMPARE(claire.value(dealEntity(), gig, u"stage"), QVariant(u"confirmed"_s));
        QCOMPARE(claire.value(dealEntity(), gig, u"closed_on"), QVariant());
    }

    void anOlderVersionThatWasSetAsideGoesWithWhatCameAfterIt()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        // As a page of the cloud left it behind that broke a rule here at the time.
        QVERIFY_OK(claire.write([&](Connection &c) -> Result<void> {
            FLOW_ASSIGN(Statement put, c.prepare("INSERT INTO sync_waiting (entity, uid, row, reason) VALUES (?, ?, ?, 'parent')"));
            put.bind(1, dealEntity().number);
            put.bindBlob(2, gig.constData(), int(gig.size()));
            put.bind(3, uR"({"t":"deal","c":["name","stage"],"r":[["%1",false,"Old","offer"]]})"_s.arg(uuidToString(gig)));
            return put.run();
        }, u"sync"_s));
        QVERIFY(claire.remove(dealEntity(), gig));
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_waiting"_s), 0);
        QVERIFY(!claire.find(dealEntity(), gig));
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whatWasLoadedBeforeAnUpgradeLacksWhatTheProgramDidNotKnow()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) claire.insert(dealEntity(), {{u"name"_s, name}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"two encores"_s}});
        QVERIFY_OK(claire.sync());
        StopAfter stop(2);
        QCOMPARE(marc.sync({.pageRows = 1}, stop).error().code, ErrorCode::Canceled);
        QCOMPARE(marc.count(u"SELECT count(*) FROM deal"_s), 2);
        QVERIFY_OK(marc.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY_OK(marc.sync({.pageRows = 1}));
        QCOMPARE(marc.count(u"SELECT count(*) FROM deal WHERE notes = 'two encores'"_s), 3);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void whatNobodyHereHadSeenBeforeAnUpgradeIsNotLostToWhatIsWrittenAfterIt()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        // Marc's program did not know notes until now, and nothing was fetched since it does.
        QVERIFY_OK(marc.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        marc.clock->set(claire.clock->nowMs() + 5000);
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"bring a piano"_s}}));
        for (Replica *one : {&marc, &claire, &marc}) QVERIFY_OK(one->sync());
        for (Replica *one : {&marc, &claire}) QCOMPARE(one->value(dealEntity(), gig, u"notes"), QVariant(u"bring a piano"_s));
        QCOMPARE(*marc.read([](Connection &c) { return c.text("SELECT group_concat(kind || mine || theirs) FROM sync_conflict"); }), u"merged{\"notes\": \"two encores\"}{}"_s);
        QCOMPARE(*claire.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(LateNewsTest)
#include "tst_latenews.moc"
