// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever brings something back to a restored cloud says what they knew, neither more nor less.
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class WhoKnewTest : public AgencyTest
{
    Q_OBJECT

    static Values fan(const QString &name) { return {{u"name"_s, name}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}; }

private Q_SLOTS:
    // Another one said that she had brought back all of it, and had not heard of the deletion before it was made.
    void whoMadeARecordDoesNotKnowWhatOthersKnew_data()
    {
        QTest::addColumn<bool>("inBackup");
        QTest::newRow("it is in the backup") << true;
        QTest::newRow("it comes back") << false;
    }
    void whoMadeARecordDoesNotKnowWhatOthersKnew()
    {
        QFETCH(bool, inBackup);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org), zoe(m_cloud, m_org);
        inStep({&claire, &marc, &zoe});
        if (!inBackup) QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc, &zoe});
        if (inBackup) QVERIFY(m_cloud.backUp());
        QVERIFY(marc.remove(dealEntity(), gig));
        QVERIFY_OK(marc.sync());
        zoe.insert(dealEntity(), deal(u"Other"_s));
        exchange({&zoe, &zoe});
        QVERIFY(m_cloud.restore());
        if (inBackup) exchange({&marc, &zoe, &claire});
        else exchange({&zoe, &claire, &marc});
        exchange({&marc, &zoe, &claire});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc, &zoe}) {
            QVERIFY(!who->find(dealEntity(), gig));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Marc changes one of them while the rest is still being sent.
    void whoSendsInPartsDoesNotKnowWhatBecameOfTheFirst_data()
    {
        QTest::addColumn<bool>("inBackup");
        QTest::addColumn<bool>("marcFirst");
        QTest::addColumn<int>("ahead"); // seconds, her clock
        QTest::newRow("what stands in the backup") << true << true << 0;
        QTest::newRow("what came back before hers") << false << true << 0;
        QTest::newRow("what comes back after hers") << false << false << 0;
        QTest::newRow("what was empty, and came back before hers") << false << true << 60;
    }
    void whoSendsInPartsDoesNotKnowWhatBecameOfTheFirst()
    {
        QFETCH(bool, inBackup);
        QFETCH(bool, marcFirst);
        QFETCH(int, ahead);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        claire.clock->set(marc.clock->nowMs() + 1000 * ahead);
        if (!inBackup) QVERIFY(m_cloud.backUp());
        QVERIFY_OK(claire.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 2010; ++i) FLOW_TRY(Records(c).insert(fanEntity(), fan(u"Fan %1"_s.arg(i))));
            return {};
        }));
        const QByteArray first = *claire.read([](Connection &c) -> Result<QByteArray> {
            FLOW_ASSIGN(const auto record, Records(c).byId(fanEntity(), 1));
            return record->uid;
        });
        int pushes = 0;
        bool restored = false;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) {
                QVERIFY_OK(marc.sync());
                QVERIFY(marc.update(fanEntity(), first, ahead ? Values{{u"phone"_s, u"+33612345678"_s}} : Values{{u"stage"_s, u"customer"_s}}));
                QVERIFY_OK(marc.sync());
                if (inBackup) QVERIFY(m_cloud.backUp());
            } else if (function == u"sync_pull" && !std::exchange(restored, true)) {
                QVERIFY(m_cloud.restore());
                if (marcFirst) QVERIFY_OK(marc.sync());
            }
        });
        QVERIFY_OK(claire.sync({.batchOps = 1}));
        claire.transport().setMeanwhile({});
        QVERIFY(restored);
        exchange({&marc, &claire, &marc});
        if (ahead) QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(fanEntity(), first, ahead ? u"phone" : u"stage"), QVariant(ahead ? u"+33612345678"_s : u"customer"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Her own change was confirmed after his, and she had not heard of it when the cloud went back; both times.
    void whenARecordStoodIsNotWhatWasKnownThen()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        QVERIFY(offer(marc, gig, 200));
        QVERIFY_OK(marc.sync());
        for (const QVariant &owner : {QVariant(u"Claire"_s), QVariant()}) QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, owner}}));
        onlySend(claire);
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        exchange({&claire, &marc}); // she comes before his 200
        QVERIFY(offer(claire, gig, 300));
        QVERIFY(m_cloud.restore(u"monday"_s));
        exchange({&claire, &marc, &claire});
        QCOMPARE(conflicts(), uR"(refused {"amount": 200})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Tuesday's is on her laptop, but for his 200: her own 150 of the epoch between stood against it.
    void whatWasLeftOutOfALoadIsNotKnown_data()
    {
        QTest::addColumn<bool>("hersFirst");
        QTest::newRow("hers comes back first") << true;
        QTest::newRow("his comes back first") << false;
    }
    void whatWasLeftOutOfALoadIsNotKnown()
    {
        QFETCH(bool, hersFirst);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(offer(marc, gig, 200));
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(offer(claire, gig, 150));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        onlyLoad(claire);
        QVERIFY(m_cloud.restore(u"monday"_s));
        if (!hersFirst) {
            onlyLoad(claire);
            QVERIFY_OK(marc.sync());
        }
        exchange({&claire, &marc, &claire});
        const int other = hersFirst ? 200 : 150;
        QVERIFY2(conflicts().contains(uR"(refused {"amount": %1})"_s.arg(other)), qPrintable(conflicts()));
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(350ll - other));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatWasEmptiedComesBackEmpty()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        Values values = gigFor(100);
        values.insert(u"notes"_s, u"two encores"_s);
        values.insert(u"artist_id"_s, claire.find(artistEntity(), ana)->id);
        const QByteArray gig = claire.insert(dealEntity(), values);
        inStep({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, QVariant()}, {u"artist_id"_s, QVariant()}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        onlyLoad(claire);
        QVERIFY_OK(marc.sync()); // brings back what he knew
        exchange({&claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant());
            QCOMPARE(who->value(dealEntity(), gig, u"artist_id"), QVariant());
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void nothingOfAPersonWhoWasErasedComesBack_data()
    {
        QTest::addColumn<bool>("inBackup");
        QTest::addColumn<bool>("marcFirst");
        QTest::addColumn<bool>("edits");
        QTest::newRow("with somebody who had not heard of it, while she sends") << false << false << false;
        QTest::newRow("with somebody who had not heard of it, before her") << false << true << false;
        QTest::newRow("with the backup") << true << false << false;
        QTest::newRow("with what somebody typed meanwhile") << false << true << true;
        QTest::newRow("with the backup, and what somebody typed meanwhile") << true << true << true;
    }
    void nothingOfAPersonWhoWasErasedComesBack()
    {
        QFETCH(bool, inBackup);
        QFETCH(bool, marcFirst);
        QFETCH(bool, edits);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        if (!inBackup) QVERIFY(m_cloud.backUp());
        Values values = fan(u"Ana Lima"_s);
        values.insert(u"email"_s, u"ana@example.org"_s);
        const QByteArray ana = claire.insert(fanEntity(), values);
        claire.insert(fanActivityEntity(), {{u"fan_id"_s, claire.find(fanEntity(), ana)->id}, {u"at"_s, 5}, {u"kind"_s, u"note"_s}, {u"summary"_s, u"Ana dances"_s}});
        inStep({&claire, &marc});
        if (edits) QVERIFY(marc.update(fanEntity(), ana, {{u"email"_s, u"lima@ana.example"_s}}));
        if (inBackup) QVERIFY(m_cloud.backUp());
        QVERIFY(claire.erase(fanEntity(), ana));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        if (!marcFirst) onlyLoad(claire);
        QVERIFY_OK(marc.sync());
        exchange({&claire, &marc});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.fan where org_id = '%1' and (email is not null or name like '%Ana%')"_s.arg(m_org)), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where org_id = '%1' and (old::text ilike '%ana%' or new::text ilike '%ana%')"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(fanEntity(), ana, u"email"), QVariant());
            QCOMPARE(who->count(u"SELECT count(summary) FROM fan_activity"_s), 0);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Of what was filled and emptied between two of her visits her journal says nothing.
    void whatWasEmptiedBeforeItsMakerHeardOfItStaysEmpty()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray ana = claire.insert(fanEntity(), fan(u"Ana"_s));
        inStep({&claire, &marc});
        QVERIFY(marc.update(fanEntity(), ana, {{u"phone"_s, u"+33612345678"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(marc.update(fanEntity(), ana, {{u"phone"_s, QVariant()}}));
        exchange({&marc, &claire});
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(fanEntity(), ana, u"phone"), QVariant());
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Who may not see artists knows nothing of whose gig it is.
    void whatSomebodyMayNotSeeIsNotEmptiedByThem()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"accountant"_s);
        m_cloud.sql(u"insert into sync.own_right (org_id, role, entity, can_read, can_write) values ('%1', 'accountant', 'deal', true, true), ('%1', 'accountant', 'artist', false, false)"_s.arg(m_org));
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        Values values = gigFor(100);
        values.insert(u"artist_id"_s, claire.find(artistEntity(), ana)->id);
        const QByteArray gig = claire.insert(dealEntity(), values);
        exchange({&claire, &marc});
        QCOMPARE(marc.count(u"SELECT count(*) FROM sync_dangling"_s), 1);
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc});
        QCOMPARE(m_cloud.sql(u"select artist_id from app.deal where org_id = '%1'"_s.arg(m_org)), uuidToString(ana));
        QCOMPARE(claire.value(dealEntity(), gig, u"artist_id"), QVariant(claire.find(artistEntity(), ana)->id));
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whoErasedAPersonDoesNotKnowWhatElseWasSaidOfThem()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray ana = claire.insert(fanEntity(), fan(u"Ana"_s));
        inStep({&claire, &marc});
        QVERIFY(marc.update(fanEntity(), ana, {{u"stage"_s, u"customer"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.erase(fanEntity(), ana));
        onlySend(claire);
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(fanEntity(), ana, u"stage"), QVariant(u"customer"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void aDeletionThatWasTakenBackStaysTakenBack()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        marc.insert(dealEntity(), deal(u"Other"_s)); // so that she does not know all when her deletion is taken
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.remove(dealEntity(), gig));
        onlySend(claire);
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.undoLatest());
        onlySend(claire);
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QVERIFY(who->find(dealEntity(), gig));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // What the cloud says of what she brings back is no news about what she sent before that.
    void whatComesBackTwiceIsAsOldAsItWas()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(offer(claire, gig, 200));
        exchange({&claire, &marc});
        QVERIFY(offer(marc, gig, 300)); // who has seen her 200
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_cloud.restore());
            QVERIFY_OK(claire.sync());
        }
        exchange({&marc, &claire});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whoChangesTheirOwnValueAgainBeforeItIsBackIsNotAskedAboutIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        marc.insert(dealEntity(), deal(u"Other"_s)); // so that she does not know all when her 200 is taken
        QVERIFY_OK(marc.sync());
        QVERIFY(offer(claire, gig, 200));
        onlySend(claire);
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.restore());
        onlyLoad(claire);
        QVERIFY_OK(marc.sync()); // brings her 200 back
        QVERIFY(offer(claire, gig, 300));
        exchange({&claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(WhoKnewTest)
#include "tst_whoknew.moc"
