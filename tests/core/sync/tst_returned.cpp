// SPDX-License-Identifier: GPL-3.0-or-later
// Who says to a restored cloud that all is back had all of it: what the others hold and the speaker never had comes from them.
#include "core/sync/cloudschema.h"
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class ReturnedTest : public AgencyTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedOverBeforeItArrivedComesBackFromWhoSentIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(offer(marc, gig, 200));
        QVERIFY_OK(marc.sync());
        bool typed = false; // so his 200 is not taken, while all that came with it is known
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_pull" && !std::exchange(typed, true)) QVERIFY(offer(claire, gig, 300));
        });
        QVERIFY_OK(claire.sync());
        claire.transport().setMeanwhile({});
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        QCOMPARE(conflicts(), uR"(refused {"amount": 200})"_s);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whatAnInterruptedReturnKeptOutComesBackFromWhoSentIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(offer(claire, gig, 200));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QVERIFY(offer(marc, gig, 300));
        QVERIFY_OK(marc.sync());
        // Her 200 stands against his 300, and does not get there.
        claire.transport().setMeanwhile([&](const QString &function) {
            const bool loaded = claire.count(u"SELECT count(*) FROM sync_plan WHERE step < 0"_s) + claire.count(u"SELECT count(*) FROM sync_outbox"_s) > 0;
            claire.transport().setOdds({.lostRequest = loaded && function == u"sync_push" ? 1.0 : 0.0});
        });
        QVERIFY(!claire.sync());
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QCOMPARE(claire.count(u"SELECT value = '' FROM sync_state WHERE key = 'load'"_s), 1);
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        QCOMPARE(conflicts(), uR"(refused {"amount": 300})"_s);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whatWaitedLeavesWhatItsAuthorHasChosenSince_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<bool>("stays");
        QTest::newRow("chosen since") << 20 << false;
        QTest::newRow("chosen before, on another laptop") << 5 << true;
    }
    void whatWaitedLeavesWhatItsAuthorHasChosenSince()
    {
        QFETCH(int, at);
        QFETCH(bool, stays);
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
        const auto give = [&](const QByteArray &artist, int hlc) { // each from another laptop of one person
            return send({newOp(u"deal"_s, u"u"_s, gig, {{u"artist_id"_s, uuidToString(artist)}}, known, hlc)}, token).body;
        };
        QVERIFY(give(zoe, 10).contains("waits"));
        QVERIFY(give(ana, at).contains("\"st\""));
        QCOMPARE(waiting(), stays ? u"1"_s : u"0"_s);
        exchange({&claire, &claire}); // brings Zoé back
        QCOMPARE(waiting(), u"0"_s);
        const QByteArray stands = m_cloud.sql(u"select artist_id from app.deal where org_id = '%1'"_s.arg(m_org)).toLatin1();
        QCOMPARE(stands, uuidToString(stays ? zoe : ana).toLatin1());
        QCOMPARE(*claire.differences(), QStringList());
    }

    // Ana stands in the backup, Zoé came after it and only Claire can bring her back; Dan never heard of her.
    void whatAPersonChoseAfterWhatWaitsIsTheirChoiceAlsoAfterTheNextRestore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"accountant"_s);
        m_cloud.sql(u"insert into sync.own_right (org_id, role, entity, can_read, can_write) values ('%1', 'accountant', 'deal', true, true)"_s.arg(m_org));
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        inStep({&claire, &marc});
        const auto give = [&](Replica &who, const QByteArray &to) { return who.update(dealEntity(), gig, {{u"artist_id"_s, who.find(artistEntity(), to)->id}}); };
        QVERIFY(give(marc, zoe));
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QCOMPARE(waiting(), u"1"_s);
        QVERIFY(give(marc, ana));
        onlySend(marc); // and has not heard that nothing of his waits any more
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), QString());
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(marc.value(dealEntity(), gig, u"artist_id"), QVariant(marc.find(artistEntity(), ana)->id));
        for (Replica *who : {&claire, &marc}) QCOMPARE(*who->differences(), QStringList());
    }

    void whatAnotherChoseMeetsWhatWaitsAlsoAfterTheNextRestore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"accountant"_s), dan(m_cloud, m_org, u"accountant"_s);
        m_cloud.sql(u"insert into sync.own_right (org_id, role, entity, can_read, can_write) values ('%1', 'accountant', 'deal', true, true)"_s.arg(m_org));
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        inStep({&claire, &marc, &dan});
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        inStep({&claire, &marc});
        const auto give = [&](Replica &who, const QByteArray &to) { return who.update(dealEntity(), gig, {{u"artist_id"_s, who.find(artistEntity(), to)->id}}); };
        QVERIFY(give(marc, zoe));
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QCOMPARE(waiting(), u"1"_s);
        dan.clock->set(marc.clock->nowMs() + 5000);
        QVERIFY(give(dan, ana));
        exchange({&dan, &marc});
        QCOMPARE(marc.value(dealEntity(), gig, u"artist_id"), QVariant(marc.find(artistEntity(), ana)->id));
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc, &claire});
        QCOMPARE(waiting(), u"0"_s);
        QVERIFY2(conflicts().contains(uuidToString(zoe)), qPrintable(conflicts()));
        QCOMPARE(claire.value(dealEntity(), gig, u"artist_id"), QVariant(claire.find(artistEntity(), ana)->id));
        for (Replica *who : {&claire, &marc}) QCOMPARE(*who->differences(), QStringList());
    }

    void whatSomebodyInventsOfLostEpochsHindersNobodyElse()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        QJsonArray ops;
        for (const QJsonValue &odd : {QJsonValue(u"x"_s), QJsonValue(5), QJsonValue(QJsonArray{u"x"_s, QJsonArray{u"y"_s}}), QJsonValue(QJsonObject{{u"x"_s, 1}})}) {
            QJsonObject op = newOp(u"deal"_s, u"u"_s, gig, {{u"artist_id"_s, uuidToString(zoe)}}, known);
            const int n = int(ops.size()) + 1;
            op.insert(u"n"_s, n);
            op.insert(u"h"_s, QString::number(n));
            for (const QString &name : {u"knew"_s, u"seen"_s}) op.insert(name, known);
            for (const QString &name : {u"past"_s, u"epochs"_s}) op.insert(name, odd);
            ops << op;
        }
        const CloudAnswer answer = send(ops, m_cloud.token(m_cloud.addMember(m_org, u"booker"_s), m_org));
        QCOMPARE(answer.status, 200);
        QCOMPARE(waiting(), u"4"_s);
        exchange({&claire, &claire}); // brings Zoé back
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(claire.value(dealEntity(), gig, u"artist_id"), QVariant(claire.find(artistEntity(), zoe)->id));
        QCOMPARE(*claire.differences(), QStringList());
    }

    void nobodyIsWaitedForForEver()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(m_cloud.restore());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(giveToNobody(gig, known + 50).contains("waits")); // by somebody who knew more than anybody else has
        exchange({&claire, &claire});
        QCOMPARE(waiting(), u"1"_s);
        m_cloud.sql(u"update sync.waiting set at = at - interval '91 days' where org_id = '%1'"_s.arg(m_org));
        QVERIFY(offer(claire, gig, 200));
        QVERIFY_OK(claire.sync());
        QCOMPARE(waiting(), u"0"_s);
    }

    void whatWaitsForARecordThatIsGoneWaitsForNobodyWhoHadAllOfIt()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(offer(claire, gig, 200));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        onlyLoad(claire);
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(known > claire.count(u"SELECT value FROM sync_state WHERE key = 'whole'"_s));
        QVERIFY(m_cloud.restore());
        QVERIFY(giveToNobody(gig, known).contains("\"waits\""));
        QVERIFY_OK(claire.sync());
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whoWasAGuestInBetweenDoesNotSpeakForAnOwner_data()
    {
        QTest::addColumn<bool>("spokeBefore");
        QTest::newRow("when the cloud goes back") << false;
        QTest::newRow("when it goes back once more") << true;
    }
    void whoWasAGuestInBetweenDoesNotSpeakForAnOwner()
    {
        QFETCH(bool, spokeBefore);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        if (spokeBefore) {
            QVERIFY(offer(claire, gig, 200));
            inStep({&claire, &marc});
            QVERIFY(m_cloud.restore());
            QVERIFY_OK(marc.sync());
            QCOMPARE(m_cloud.sql(u"select amount from app.deal where org_id = '%1'"_s.arg(m_org)), u"200"_s);
        }
        setRole(marc, u"artist"_s);
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(dealEntity(), gig));
        if (!spokeBefore) {
            QVERIFY(offer(claire, gig, 200));
            exchange({&claire, &marc});
        }
        QVERIFY(m_cloud.restore()); // and he is an owner again
        exchange({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // What an older program had, it had by its schema, whatever the program knows that says it once more.
    void anUpgradeMakesNothingWholeOfWhatWasLostBefore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        inStep({&marc, &claire});
        const auto state = [&](const QString &sql) { return claire.write([&](Connection &c) { return c.exec(sql.toStdString()); }, u"sync"_s); };
        // Claire's program knows no notes and is of the schema before.
        QVERIFY_OK(state(u"CREATE TEMP TABLE known AS SELECT value FROM sync_state WHERE key = 'columns'"_s));
        QVERIFY_OK(claire.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY_OK(state(u"UPDATE sync_state SET value = (SELECT value FROM temp.known) WHERE key = 'columns'"_s));
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(state(u"UPDATE sync_state SET value = replace(value, '\"schema\":%1', '\"schema\":%2') WHERE key = 'told'"_s.arg(cloudSchemaVersion()).arg(cloudSchemaVersion() - 1)));
        QVERIFY(m_cloud.restore());
        const QString since = u"update sync.field set since = %1 where entity = 'deal' and name = 'notes'"_s;
        m_cloud.sql(since.arg(cloudSchemaVersion()));
        exchange({&claire, &marc, &claire});
        m_cloud.sql(since.arg(1));
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // What she was about to bring back before the upgrade says nothing of a column that her program did not know.
    void anUpgradeInTheMiddleOfAReturnEmptiesNothing_data()
    {
        QTest::addColumn<bool>("worded");
        QTest::addColumn<bool>("again");
        QTest::newRow("what was planned") << false << false;
        QTest::newRow("what was on its way") << true << false;
        QTest::newRow("what was planned, and the cloud goes back once more") << false << true;
        QTest::newRow("what was on its way, and the cloud goes back once more") << true << true;
    }
    void anUpgradeInTheMiddleOfAReturnEmptiesNothing()
    {
        QFETCH(bool, worded);
        QFETCH(bool, again);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        if (!worded) claire.insert(dealEntity(), deal(u"Other"_s)); // goes first
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        inStep({&claire, &marc});
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        exchange({&marc, &claire});
        const auto forgetNotes = [&] { return claire.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s); };
        QVERIFY_OK(forgetNotes());
        QVERIFY(m_cloud.restore());
        onlyLoad(claire, {.batchBytes = 1});
        // As that program left it, which did not know what it lacked.
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_%1 WHERE instr(%2, 'notes')"_s.arg(worded ? u"outbox"_s : u"plan"_s, worded ? u"op"_s : u"fields"_s)), 1);
        QVERIFY_OK(claire.write([](Connection &c) { return c.exec("UPDATE sync_plan SET fields = '[\"*\"]'; UPDATE sync_outbox SET op = json_remove(op, '$.lacks')"); }, u"sync"_s));
        QVERIFY_OK(forgetNotes());
        if (again) QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // What Marc wrote stood in the cloud since he sent it, which is later than what he knew of others' then.
    void whatStoodLaterThanItsAuthorKnewIsNotTakenForOlder()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        Values values = gigFor(100);
        values.insert(u"notes"_s, u"by train"_s);
        const QByteArray gig = claire.insert(dealEntity(), values);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.restore());
        inStep({&claire, &marc});
        claire.insert(dealEntity(), deal(u"Other"_s)); // so that she knows more than he does, and not what he writes now
        QVERIFY_OK(claire.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        onlySend(marc);
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}}));
        QVERIFY(m_cloud.restore());
        onlySend(marc);
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatIsSentInPartsMakesNothingLaterThatWasSentBeforeIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        inStep({&claire, &marc});
        QVERIFY(offer(marc, gig, 200));
        const qint64 entry = marc.count(u"SELECT max(id) FROM journal"_s);
        QVERIFY_OK(marc.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 ana, records.insert(fanEntity(), {{u"name"_s, u"Ana"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}}));
            for (const QString &name : {u"Bea"_s, u"Cléo"_s})
                FLOW_TRY(records.insert(fanEntity(), {{u"name"_s, name}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"referred_by"_s, ana}}));
            return {};
        }));
        // Both who was recommended go after the fans, the second one in another push.
        QVERIFY_OK(marc.sync({.batchOps = 3}));
        const qint64 taken = m_cloud.sql(u"select max(seq) from audit.log where org_id = '%1' and entity = 'deal'"_s.arg(m_org)).toLongLong();
        QVERIFY(m_cloud.sql(u"select max(seq) from audit.log where org_id = '%1' and entity = 'fan'"_s.arg(m_org)).toLongLong() > taken);
        QCOMPARE(marc.count(u"SELECT head FROM sync_sent WHERE entry >= %1 ORDER BY entry LIMIT 1"_s.arg(entry)), taken);
    }

    // A transaction is sent in another order than the journal has it: new records first.
    void whatIsSentAfterANewRecordOfTheSameTransactionIsAsLateAsItIs()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100)), other = claire.insert(dealEntity(), deal(u"Other"_s));
        inStep({&claire, &marc});
        const qint64 id = claire.find(dealEntity(), gig)->id;
        QVERIFY_OK(claire.write([&](Connection &c) -> Result<qint64> {
            FLOW_TRY(Records(c).update(dealEntity(), id, {{u"amount"_s, 200}}));
            return Records(c).insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 5}, {u"summary"_s, u"x"_s}});
        }));
        QVERIFY(claire.update(dealEntity(), other, {{u"notes"_s, u"two encores"_s}}));
        int pushes = 0;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) claire.transport().setOdds({.lostRequest = 1.0});
        });
        QVERIFY(!claire.sync({.batchOps = 1}));
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QVERIFY(m_cloud.backUp());
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QVERIFY(offer(marc, gig, 300));
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), uR"(refused {"amount": 200})"_s);
        for (Replica *who : {&claire, &marc}) QCOMPARE(*who->differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ReturnedTest)
#include "tst_returned.moc"
