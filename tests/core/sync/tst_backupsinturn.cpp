// SPDX-License-Identifier: GPL-3.0-or-later
// "That was Monday's backup, take Tuesday's": what was done with Monday's in between meets what stands in Tuesday's.
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class BackupsInTurnTest : public AgencyTest
{
    Q_OBJECT

private Q_SLOTS:
    void theNewerBackupAfterTheOlderOneMeetsWhatWasDoneBetween_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("what was sent to the older one") << true;
        QTest::newRow("what still waits") << false;
    }
    void theNewerBackupAfterTheOlderOneMeetsWhatWasDoneBetween()
    {
        QFETCH(bool, sent);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}, {u"amount"_s, 200}, {u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}, {u"amount"_s, 300}}));
        if (sent) QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        inStep({&marc}); // and Claire's laptop is at the bottom of the harbour
        QCOMPARE(conflicts(), uR"(merged {"owner": "Claire"}; refused {"amount": 300})"_s);
        QCOMPARE(marc.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s)); // of what he did not touch he has hers
        inStep({&claire, &marc}); // it was found again
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Of a record that comes back as a whole, the latest of its values says nothing of what was written in an epoch between.
    void whatWasWrittenInTheEpochBetweenIsNotOlderThanItsRecord()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        marc.insert(dealEntity(), deal(u"Of Marc"_s));
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        onlySend(claire);
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        inStep({&marc}); // who knew as much as she had heard, and nothing of her name
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(marc.sync());
        // She has his note, and is interrupted before her name is there.
        onlyLoad(claire);
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        marc.insert(dealEntity(), deal(u"Later"_s));
        inStep({&marc}); // and he knows more than she does
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void aGuestWhoComesFirstHasSeenNoMoreThanTheyHave_data()
    {
        QTest::addColumn<bool>("inTheBackup");
        QTest::newRow("what stands in the newer backup") << true;
        QTest::newRow("what somebody brings back after them") << false;
    }
    void aGuestWhoComesFirstHasSeenNoMoreThanTheyHave()
    {
        QFETCH(bool, inTheBackup);
        Replica claire(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        Values values = gigFor(100);
        values.insert(u"artist_id"_s, claire.find(artistEntity(), zoe)->id);
        const QByteArray gig = claire.insert(dealEntity(), values);
        QVERIFY_OK(claire.sync());
        m_cloud.sql(u"insert into sync.own_right (org_id, role, entity, can_read, can_write) values ('%1', 'artist', 'deal', true, true)"_s.arg(m_org));
        Replica luna(m_cloud, m_org, u"artist"_s, u"{%1}"_s.arg(uuidToString(zoe)));
        inStep({&claire, &luna});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        if (!inTheBackup) QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(offer(claire, gig, 200));
        QVERIFY_OK(claire.sync());
        if (inTheBackup) QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        QVERIFY_OK(luna.sync());
        QVERIFY(offer(luna, gig, 300));
        QVERIFY_OK(luna.sync());
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        exchange({&luna, &claire, &luna});
        QCOMPARE(conflicts(), inTheBackup ? uR"(refused {"amount": 300})"_s : uR"(refused {"amount": 200})"_s);
        for (Replica *who : {&luna, &claire}) QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(inTheBackup ? 200ll : 300ll));
    }

    // Marc decides with Monday's; Tuesday's is on his laptop when his change is sent, and he has not seen it.
    void whatADeviceLearntAfterAChangeWasNotSeenByWhoMadeIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        QVERIFY(offer(claire, gig, 200));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        QVERIFY_OK(marc.sync());
        QVERIFY(offer(marc, gig, 300));
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        marc.transport().setMeanwhile([&](const QString &function) {
            const bool loaded = marc.count(u"SELECT value FROM sync_state WHERE key = 'returning'"_s) > 0;
            marc.transport().setOdds({.lostRequest = loaded && function == u"sync_push" ? 1.0 : 0.0});
        });
        QVERIFY(!marc.sync());
        marc.transport().setMeanwhile({});
        marc.transport().setOdds({});
        QVERIFY(m_cloud.restore(u"monday"_s));
        exchange({&claire, &marc, &claire});
        QCOMPARE(conflicts(), uR"(refused {"amount": 300})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // She knows of her own value that it was the last one in its place, and nothing of what else was there by then.
    void whatIsKnownOfAValueThatComesBackIsNotKnownOfTheOthersOfItsRecord_data()
    {
        QTest::addColumn<Values>("change");
        QTest::newRow("another one") << Values{{u"notes"_s, u"one encore"_s}};
        QTest::newRow("another one with it") << Values{{u"notes"_s, u"one encore"_s}, {u"owner"_s, u"Clara"_s}};
    }
    void whatIsKnownOfAValueThatComesBackIsNotKnownOfTheOthersOfItsRecord()
    {
        QFETCH(Values, change);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        claire.insert(dealEntity(), deal(u"Other"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        onlySend(claire);
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        onlyLoad(claire);
        QVERIFY(claire.count(u"SELECT count(*) FROM sync_outbox"_s) > 0); // her name is on its way
        claire.clock->set(marc.clock->nowMs() + 5000);
        QVERIFY(claire.update(dealEntity(), gig, change));
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), uR"(merged {"notes": "two encores"})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"one encore"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), change.value(u"owner"_s, u"Claire"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // From before the epoch that everybody knows, and nobody has said that it is a backup.
    void anOlderBackupThatNobodyAnnouncedIsFoundOut()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org), away(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        const QString then = m_cloud.sql(u"select format('epoch = %L, epoch_head = %s, head = %s, came_back = %L', epoch, epoch_head, head, came_back) from sync.organisation where id = '%1'"_s.arg(m_org));
        const QByteArray later = claire.insert(dealEntity(), gigFor(500));
        inStep({&claire, &marc, &away});
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.restore(u"monday"_s));
        m_cloud.sql(u"update sync.organisation set %1 where id = '%2'"_s.arg(then, m_org)); // as it stood in the backup
        inStep({&claire, &marc, &away});
        QVERIFY(marc.find(dealEntity(), later));
        Replica dan(m_cloud, m_org);
        QVERIFY_OK(dan.sync());
        QVERIFY(offer(dan, gig, 300)); // stood so in the backup
        inStep({&dan, &claire, &marc, &away});
        QCOMPARE(conflicts(), QString());
        QCOMPARE(away.value(dealEntity(), gig, u"amount"), QVariant(300ll));
    }

    void whoCameAfterBothHasSeenAllOfTheLatter()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        QVERIFY(offer(claire, gig, 200));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        inStep({&claire, &marc}); // tell of the epoch between
        Replica dan(m_cloud, m_org);
        QVERIFY_OK(dan.sync());
        QVERIFY(offer(dan, gig, 300));
        inStep({&dan, &claire, &marc});
        QCOMPARE(conflicts(), QString());
        QCOMPARE(marc.value(dealEntity(), gig, u"amount"), QVariant(300ll));
    }
};

QTEST_GUILESS_MAIN(BackupsInTurnTest)
#include "tst_backupsinturn.moc"
