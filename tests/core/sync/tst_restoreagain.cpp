// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud that is restored while something else goes wrong: again before all is back, or after an answer that got lost.
#include "core/sync/cloudschema.h"
#include "tests/core/sync/agencytest.h"

#include <QJsonArray>
#include <QScopeGuard>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class RestoreAgainTest : public AgencyTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatARestoreInterruptedIsKnownToBeBackAfterTheNext()
    {
        Replica claire(m_cloud, m_org);
        claire.insert(dealEntity(), deal(u"Old"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        claire.insert(dealEntity(), deal(u"More"_s));
        onlySend(claire); // brings it back, and has not said that this was all
        QVERIFY(m_cloud.backUp());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(claire.sync());
        const QString returned = m_cloud.sql(u"select string_agg((e ->> 2)::bigint::text, ' ' order by n) from sync.organisation, jsonb_array_elements(came_back) with ordinality x(e, n) where id = '%1'"_s.arg(m_org));
        QCOMPARE(returned.split(u' ').size(), 2);
        QVERIFY2(returned.section(u' ', 0, 0).toLongLong() >= known, qPrintable(returned + u" of "_s + QString::number(known)));
        QCOMPARE(*claire.differences(), QStringList());
    }

    // The old machine was repaired, and stands in its place again with what it had, then once more the other one.
    void aCloudThatGoesBackAndForthLosesNothing()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const auto write = [](Replica &who, const QString &name) { return who.insert(dealEntity(), deal(name)); };
        const QByteArray first = write(claire, u"In the backup"_s);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        write(claire, u"Before it broke"_s);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"repaired"_s));
        QVERIFY(m_cloud.restore());
        write(marc, u"On the other one"_s);
        QVERIFY(marc.update(dealEntity(), first, {{u"notes"_s, u"two encores"_s}}));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"other"_s));
        QVERIFY(m_cloud.swapIn(u"repaired"_s));
        write(claire, u"On the first one"_s);
        inStep({&marc, &claire});
        QVERIFY(m_cloud.swapIn(u"other"_s));
        write(marc, u"On the other one again"_s);
        inStep({&claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(DISTINCT name) FROM deal"_s), 5);
            QCOMPARE(who->count(u"SELECT count(*) FROM deal"_s), 5);
            QCOMPARE(who->value(dealEntity(), first, u"notes"), QVariant(u"two encores"_s));
        }
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
    }

    void whatCameBackToACloudThatWentBackAgainComesBackOnceMore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = marc.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"two encores"_s}});
        exchange({&marc, &claire}); // Marc's laptop is at the bottom of the harbour
        QVERIFY(m_cloud.restore());
        claire.insert(dealEntity(), deal(u"More"_s));
        // The next backup is made when the new epoch has begun and nothing is back yet; then Claire gets as far as sending it.
        int pushes = 0;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) QVERIFY(m_cloud.backUp());
            claire.transport().setOdds({.lostRequest = function == u"sync_pull" ? 1.0 : 0.0});
        });
        QVERIFY(!claire.sync());
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QVERIFY(pushes >= 2);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.deal where org_id = '%1' and name = 'Gig' and not _del"_s.arg(m_org)), u"1"_s);
        QVERIFY(m_cloud.restore());
        for (int i = 0; i < 2; ++i) QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QCOMPARE(claire.count(u"SELECT count(*) FROM deal"_s), 2);
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_back"_s), 0);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void aDeletionThatCameBackToACloudThatGoesBackAgainComesBackOnceMore_data()
    {
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("before all was back") << true;
        QTest::newRow("to a backup of before it was back") << false;
    }
    void aDeletionThatCameBackToACloudThatGoesBackAgainComesBackOnceMore()
    {
        QFETCH(bool, interrupted);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s)), kept = claire.insert(dealEntity(), deal(u"Kept"_s));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.remove(dealEntity(), gig));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.restore());
        const QString there = u"select count(*) from app.deal where org_id = '%1' and not _del"_s.arg(m_org);
        QCOMPARE(m_cloud.sql(there), u"2"_s);
        // The next backup is made when the new epoch has begun and nothing is back yet.
        int pushes = 0;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) QVERIFY(m_cloud.backUp());
            claire.transport().setOdds({.lostRequest = interrupted && function == u"sync_pull" ? 1.0 : 0.0});
        });
        QVERIFY(claire.update(dealEntity(), kept, {{u"notes"_s, u"two encores"_s}})); // or it would not notice
        QCOMPARE(claire.sync().has_value(), !interrupted);
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QVERIFY(pushes >= 2);
        QCOMPARE(m_cloud.sql(there), u"1"_s);
        QVERIFY(m_cloud.restore());
        QCOMPARE(m_cloud.sql(there), u"2"_s);
        exchange({&claire, &marc, &claire});
        QCOMPARE(m_cloud.sql(there), u"1"_s);
        for (Replica *who : {&claire, &marc}) {
            QVERIFY(!who->find(dealEntity(), gig));
            QCOMPARE(who->value(dealEntity(), kept, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
        // Taken back, it does not come once more with the next one.
        QVERIFY(m_cloud.backUp());
        QVERIFY_OK(claire.write([&](Connection &c) -> Result<void> { // as undo does
            FLOW_ASSIGN(Statement put, c.prepare("INSERT INTO deal (uid, name, stage) VALUES (?, 'Gig', 'offer')"));
            put.bind(1, gig);
            return put.run();
        }));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) QVERIFY(who->find(dealEntity(), gig));
    }

    void whatAnOlderProgramDoesNotKnowComesBackFromOthers_data()
    {
        QTest::addColumn<bool>("inBackup");
        QTest::newRow("it brings the record back") << false;
        QTest::newRow("it finds all that it knows") << true;
    }
    void whatAnOlderProgramDoesNotKnowComesBackFromOthers()
    {
        QFETCH(bool, inBackup);
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        if (!inBackup) QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        if (inBackup) QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        const QString lost = m_cloud.sql(u"select left(epoch::text, 8) from sync.organisation where id = '%1'"_s.arg(m_org));
        QVERIFY(m_cloud.restore());
        // The program of another owner knows no notes, and nothing of this schema at all. It is the first to come.
        const int older = cloudSchemaVersion() - 1;
        m_cloud.sql(u"update sync.field set since = %1 where entity = 'deal' and name = 'notes'"_s.arg(older + 1));
        const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
        const auto call = [&](const QString &function, const QJsonObject &arguments) { return m_cloud.rpc(function, arguments, token); };
        QCOMPARE(call(u"sync_return"_s, {{u"device"_s, Cloud::uuid()}, {u"epoch"_s, lost}, {u"head"_s, known}, {u"last_op"_s, 0}}).status, 200);
        QJsonObject op = newOp(u"deal"_s, u"i"_s, gig, {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}}, known);
        op.insert(u"seen"_s, known);
        if (!inBackup) QVERIFY(call(u"sync_push"_s, {{u"device"_s, Cloud::uuid()}, {u"schema"_s, older}, {u"prev"_s, u""_s}, {u"ops"_s, QJsonArray{op}}}).body.contains("\"ok\""));
        QVERIFY(call(u"sync_returned"_s, {{u"head"_s, known}, {u"schema"_s, older}}).status < 300);
        for (int i = 0; i < 2; ++i) QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QCOMPARE(m_cloud.sql(u"select notes from app.deal where id = '%1'"_s.arg(uuidToString(gig))), u"two encores"_s);
        QCOMPARE(*claire.differences(), QStringList());
        m_cloud.sql(u"update sync.field set since = 1 where entity = 'deal' and name = 'notes'"_s);
    }

    // What waits, waits for a record, and those have all come; a column that was not known here may still come from others.
    void whoLacksAColumnEndsTheWaitingForARecordThatIsGone()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        claire.insert(dealEntity(), deal(u"Later"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        QVERIFY(giveToNobody(gig, known).contains("\"waits\""));
        // Claire's program has just been upgraded.
        QVERIFY_OK(claire.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY_OK(claire.sync());
        QCOMPARE(waiting(), u"0"_s);
        QVERIFY(m_cloud.sql(u"select max((e ->> 2)::bigint) from sync.organisation, jsonb_array_elements(came_back) e where id = '%1'"_s.arg(m_org)).toLongLong() < known);
        QVERIFY_OK(claire.sync());
        QCOMPARE(*claire.differences(), QStringList());
    }

    void aCloudOfBeforeIsToldThatAllIsBackAsItAsks()
    {
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        m_cloud.sql(u"alter function api.sync_returned(bigint, int, boolean) rename to sync_returned_later;"
                    "create function api.sync_returned(head bigint) returns void language sql set search_path = pg_catalog, sync, pg_temp as 'select sync.note_returned(head)';"
                    "grant execute on function api.sync_returned(bigint) to fs_user"_s);
        const auto back = qScopeGuard([&] { m_cloud.sql(u"drop function api.sync_returned(bigint); alter function api.sync_returned_later(bigint, int, boolean) rename to sync_returned"_s); });
        QVERIFY_OK(claire.sync());
        QCOMPARE(m_cloud.sql(u"select max((e ->> 2)::bigint) from sync.organisation, jsonb_array_elements(came_back) e where id = '%1'"_s.arg(m_org)).toLongLong(), known);
    }

    // Neither has ever seen the other's, so none is the later one whatever the versions say: both are heard.
    void whatWasLostWithTwoEpochsMeetsAsWhatTwoDidApart_data()
    {
        QTest::addColumn<bool>("earlierFirst");
        QTest::newRow("what was lost first comes back first") << true;
        QTest::newRow("what was lost last comes back first") << false;
    }
    void whatWasLostWithTwoEpochsMeetsAsWhatTwoDidApart()
    {
        QFETCH(bool, earlierFirst);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        for (Replica *who : {&claire, &marc}) QVERIFY_OK(who->sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}, {u"amount"_s, 200}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync()); // Claire is away
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}, {u"amount"_s, 300}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.restore());
        for (Replica *who : earlierFirst ? QList{&claire, &marc} : QList{&marc, &claire}) QVERIFY_OK(who->sync());
        for (int i = 0; i < 2; ++i)
            for (Replica *who : {&claire, &marc}) QVERIFY_OK(who->sync());
        QCOMPARE(conflicts(), earlierFirst ? uR"(merged {"owner": "Claire"}; refused {"amount": 300})"_s : uR"(merged {"owner": "Claire"}; refused {"amount": 200})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(earlierFirst ? 200ll : 300ll));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // In the epoch between, what is older came back later: of the newer one its maker had brought no more than the record as it was first.
    void whatCameBackInPartsIsNotOvertakenByWhatIsOlder()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), gigFor(200));
        inStep({&claire, &marc});
        marc.insert(dealEntity(), deal(u"More"_s));
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 300}}));
        onlySend(claire);
        QVERIFY(m_cloud.restore());
        int pushes = 0;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) claire.transport().setOdds({.lostRequest = 1.0});
        });
        QVERIFY(!claire.sync({.batchOps = 1}));
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QCOMPARE(m_cloud.sql(u"select amount from app.deal where org_id = '%1' and name = 'Gig'"_s.arg(m_org)), u"200"_s);
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.restore());
        inStep({&claire, &marc, &claire});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
    }

    // A record is sent as it was first, then its fields: when the answer to the first tells what others have made of those, nothing of it is heard.
    void whatIsStillToFollowARecordIsNotKnownWithIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        inStep({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        QVERIFY(m_cloud.restore());
        claire.transport().setMeanwhile([&](const QString &function) {
            const qint64 toCome = claire.count(u"SELECT count(*) FROM sync_outbox WHERE json_extract(op, '$.seen') IS NOT NULL"_s);
            if (toCome == 1) return claire.transport().setOdds({.lostRequest = 1.0});
            if (function != u"sync_push" || toCome == 0) return;
            QVERIFY_OK(marc.sync()); // Marc is a moment faster, and goes on with it
            QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
            QVERIFY_OK(marc.sync());
        });
        QVERIFY(!claire.sync({.batchOps = 1}));
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_back"_s), 1); // the record, and not its fields
        QVERIFY(m_cloud.restore());
        inStep({&claire, &marc, &claire});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
        }
    }

    // Until the fields are there that follow a record, those that others bring stand, and nobody takes for the latest what was there first.
    void aRecordThatCameAsItWasFirstEmptiesNothing()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        inStep({&claire, &marc});
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(marc.sync());
        bool changed = false; // a moment before his note arrives; and so her record is sent as it was before that
        claire.transport().setMeanwhile([&](const QString &function) {
            claire.transport().setOdds({.lostRequest = changed && function == u"sync_push" ? 1.0 : 0.0});
            if (function == u"sync_pull" && !std::exchange(changed, true)) QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        });
        (void)claire.sync();
        claire.transport().setOdds({});
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(m_cloud.restore());
        claire.transport().setMeanwhile([&](const QString &function) {
            const qint64 toCome = claire.count(u"SELECT count(*) FROM sync_outbox WHERE json_extract(op, '$.seen') IS NOT NULL"_s);
            if (toCome == 1) claire.transport().setOdds({.lostRequest = function == u"sync_push" ? 1.0 : 0.0});
        });
        QVERIFY(!claire.sync({.batchOps = 1}));
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.deal where org_id = '%1' and notes is null"_s.arg(m_org)), u"1"_s);
        QVERIFY_OK(marc.sync());
        QCOMPARE(marc.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(m_cloud.restore());
        inStep({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
    }

    // Whoever comes back late to a restored cloud is not asked about what others have done with it since and they themselves have not.
    void whatHasNotMovedAsksNothing()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100)), gone = claire.insert(dealEntity(), deal(u"Gone"_s));
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}, {u"amount"_s, 300}}));
        QVERIFY(marc.remove(dealEntity(), gone));
        inStep({&marc, &claire, &marc});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
            QVERIFY(!who->find(dealEntity(), gone));
        }
    }

    // "That was Monday's backup, take Tuesday's": what was made on Tuesday is there again, and who worked on with Monday's has never seen it.
    // A change of one's own is confirmed under a later version than what is known of others'.
    void whoSentSomethingLaterHasNotSeenWhatCameBetween()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp(u"monday"_s));
        const QByteArray gig = marc.insert(dealEntity(), gigFor(100));
        inStep({&marc, &claire});
        QVERIFY(m_cloud.backUp(u"tuesday"_s));
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 12148}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        onlySend(marc);
        QCOMPARE(marc.value(dealEntity(), gig, u"amount"), QVariant(100ll));
        QVERIFY(m_cloud.restore(u"tuesday"_s));
        inStep({&marc});
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"three encores"_s}})); // waits when the cloud is restored again
        QVERIFY(m_cloud.restore(u"monday"_s));
        inStep({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(12148ll));
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"three encores"_s));
        }
    }

    // What came back as a whole has one mark, and that is of its money, too.
    void aDeletionByWhoHasNotSeenTheMoneyIsRefusedAfterARestore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        inStep({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        const QByteArray other = claire.insert(dealEntity(), deal(u"Other"_s));
        exchange({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 300}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(marc.remove(dealEntity(), gig));
        QVERIFY(marc.remove(dealEntity(), other)); // of which he has seen everything
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        QCOMPARE(m_cloud.sql(u"select string_agg(kind || ' ' || mine || ' ' || theirs, '; ') from app.conflict where org_id = '%1'"_s.arg(m_org)), uR"(refused {"_del": true} {"amount": 300})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
            QCOMPARE(who->count(u"SELECT count(*) FROM deal"_s), 1);
        }
    }

    void epochsThatSomebodyInventsDoNotFillTheCloud()
    {
        Replica claire(m_cloud, m_org), luna(m_cloud, m_org, u"artist"_s, u"{%1}"_s.arg(Cloud::uuid()));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(m_cloud.restore());
        QJsonArray invented;
        for (int began = 1; began < 999; ++began) invented << QJsonArray{began * 10, 0};
        const auto tell = [&](Replica &who, const QJsonArray &epochs) {
            return who.call(u"sync_return"_s, {{u"device"_s, Cloud::uuid()}, {u"epoch"_s, u"lost"_s}, {u"head"_s, 5}, {u"last_op"_s, 0}, {u"epochs"_s, epochs}}).has_value();
        };
        const auto known = [&] { return m_cloud.sql(u"select jsonb_array_length(came_back) from sync.organisation where id = '%1'"_s.arg(m_org)).toInt(); };
        const int before = known();
        const auto only = [](const QJsonValue &epoch) { return QJsonArray::fromVariantList({epoch.toVariant()}); };
        QVERIFY(tell(luna, only(QJsonArray{5, 0}))); // who is a guest tells nothing
        QCOMPARE(known(), before);
        for (const QJsonValue &odd : {QJsonValue(1), QJsonValue(QJsonArray{u"x"_s, 1}), QJsonValue(QJsonArray{1.5, 0}), QJsonValue(QJsonArray{5, 7})}) QVERIFY(tell(claire, only(odd))); // and nothing comes of it
        QCOMPARE(known(), before);
        QVERIFY(tell(claire, invented));
        QCOMPARE(known(), before + 998);
        for (QJsonValueRef each : invented) each = QJsonArray{each[0].toInt() + 1, 0};
        QVERIFY(tell(claire, invented));
        QCOMPARE(known(), before + 998);
    }

    void whatWasNotSeenBeforeARestoreIsNotSeenAfterTheNext()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        for (Replica *who : {&claire, &marc}) QVERIFY_OK(who->sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}, {u"amount"_s, 200}}));
        QVERIFY_OK(claire.sync());
        marc.insert(dealEntity(), deal(u"More"_s));
        onlySend(marc); // and so knows a later version than that of Claire's, which he has not seen
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}, {u"amount"_s, 300}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(m_cloud.restore());
        for (Replica *who : {&marc, &claire, &marc}) QVERIFY_OK(who->sync());
        QCOMPARE(m_cloud.sql(u"select string_agg(kind || ' ' || mine, '; ' order by kind) from app.conflict where org_id = '%1'"_s.arg(m_org)), uR"(merged {"owner": "Claire"}; refused {"amount": 300})"_s);
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
    }

    void theAnswerToAnOlderChangeLeavesWhatWasDoneAfterItAlone()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        const QByteArray call = claire.insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 5}, {u"summary"_s, u"x"_s}});
        claire.transport().setMeanwhile([&](const QString &function) { claire.transport().setOdds({.lostAnswer = function == u"sync_push" ? 1.0 : 0.0}); });
        QVERIFY(!claire.sync());
        claire.transport().setMeanwhile({});
        claire.transport().setOdds({});
        // The next batch has both: the cloud repeats what it made of the first, then takes the second.
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}}));
        QVERIFY(claire.remove(interactionEntity(), call));
        onlySend(claire);
        QCOMPARE(claire.value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
        QVERIFY(!claire.find(interactionEntity(), call));
        QVERIFY(m_cloud.restore());
        for (int i = 0; i < 2; ++i) QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
        QVERIFY(!claire.find(interactionEntity(), call));
        QCOMPARE(*claire.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(RestoreAgainTest)
#include "tst_restoreagain.moc"
