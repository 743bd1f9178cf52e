// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud that was restored from a backup, and what was made apart meanwhile.
#include "core/sync/heldchanges.h"
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class RestoreTest : public AgencyTest
{
    Q_OBJECT

    static QByteArray tagged(Replica &one, const QByteArray &who, const QByteArray &tag)
    {
        return one.insert(taggingEntity(), {{u"tag_id"_s, one.find(tagEntity(), tag)->id}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, one.find(artistEntity(), who)->id}});
    }
    QString conflicts() { return m_cloud.sql(u"select string_agg(kind || ' ' || entity || ' ' || mine, '; ' order by at) from app.conflict where org_id = '%1' and state = 'open' and not _del"_s.arg(m_org)); }

private Q_SLOTS:
    void afterARestoreWhatTwoHaveMadeOfOneRecordIsTheSameForBoth_data()
    {
        QTest::addColumn<bool>("makerFirst");
        QTest::newRow("the maker is back first") << true;
        QTest::newRow("the other is back first") << false;
    }
    void afterARestoreWhatTwoHaveMadeOfOneRecordIsTheSameForBoth()
    {
        QFETCH(bool, makerFirst);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray old = claire.insert(dealEntity(), deal(u"Old"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.backUp());
        // One makes a record, the other changes it and deletes another one; both have seen all of it when the cloud goes back.
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"of Claire"_s}});
        const QByteArray call = claire.insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, 5}, {u"summary"_s, u"x"_s}, {u"deal_id"_s, claire.find(dealEntity(), old)->id}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"of Marc"_s}}));
        QVERIFY(marc.remove(dealEntity(), old));
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        for (Replica *who : makerFirst ? std::array{&claire, &marc, &claire, &marc} : std::array{&marc, &claire, &marc, &claire}) QVERIFY_OK(who->sync());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(*who->differences(), QStringList());
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"of Marc"_s));
            QVERIFY(who->find(interactionEntity(), call));
        }
        // Nobody said it again who was there before, nobody has to decide anything, and the cloud knows that it has all.
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select (came_back -> -1 ->> 2)::bigint > (came_back -> -1 ->> 1)::bigint from sync.organisation where id = '%1'"_s.arg(m_org)), u"t"_s);
    }

    void afterARestoreOneBringsBackWhatAnotherHadMade()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        const QByteArray more = claire.insert(dealEntity(), deal(u"More"_s));
        exchange({&claire, &marc});
        QVERIFY(marc.update(dealEntity(), more, {{u"amount"_s, 50}})); // not sent yet
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync()); // Claire's laptop is at the bottom of the harbour
        Replica ana(m_cloud, m_org);
        QVERIFY_OK(ana.sync());
        QCOMPARE(ana.value(dealEntity(), gig, u"amount"), QVariant(200ll));
        QCOMPARE(ana.value(dealEntity(), more, u"amount"), QVariant(50ll));
        QCOMPARE(*marc.differences(), QStringList());
    }

    void whatCameBackOnlyAfterSomebodysChangeIsNotOverwrittenUnseen()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}, {u"amount"_s, 200}})); // Marc has never heard of it
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}, {u"amount"_s, 300}})); // in the new epoch, where it is not back yet
        QVERIFY_OK(claire.sync());
        exchange({&marc, &claire});
        QCOMPARE(m_cloud.sql(u"select string_agg(kind || ' ' || mine, '; ' order by kind) from app.conflict where org_id = '%1'"_s.arg(m_org)), uR"(merged {"owner": "Claire"}; refused {"amount": 300})"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
        }
    }

    // Which of two texts is the later one is asked of the texts, not of whatever else was written in their record.
    void aValueComesBackAsOldAsItIs()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const qint64 start = claire.clock->nowMs() - 60'000;
        for (Replica *who : {&claire, &marc}) who->clock->set(start);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        const auto write = [&](Replica &who, qint64 seconds, const Values &values) {
            who.clock->set(start + seconds * 1000);
            return who.update(dealEntity(), gig, values);
        };
        QVERIFY(write(claire, 1, {{u"notes"_s, u"of Claire"_s}}));
        QVERIFY(write(marc, 2, {{u"notes"_s, u"of Marc"_s}})); // has not seen hers, and is offline
        QVERIFY(write(claire, 3, {{u"owner"_s, u"Claire"_s}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"of Marc"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
        QCOMPARE(m_cloud.sql(u"select string_agg(kind || ' ' || mine, '; ') from app.conflict where org_id = '%1'"_s.arg(m_org)), uR"(merged {"notes": "of Claire"})"_s);
    }

    void whoeverHadSeenAValueMayChangeItWhateverElseCameLater()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        exchange({&claire, &marc});
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"of Claire"_s}})); // Marc has not heard of that when he changes the amount
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 300}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
    }

    void whoeverHadSeenWhatComesBackLaterMayChangeItAtOnce()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.restore());
        // Marc hears of the new epoch, Claire brings back what he knows, he brings it as well and gets no further.
        m_cloud.sql(u"alter function api.sync_push(uuid, int, text, jsonb, text) rename to away"_s);
        QVERIFY(!marc.sync());
        m_cloud.sql(u"alter function api.away(uuid, int, text, jsonb, text) rename to sync_push"_s);
        QVERIFY_OK(claire.sync());
        onlySend(marc);
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 300}}));
        exchange({&marc, &claire});
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(300ll));
    }

    void whatCameWithAnAnswerComesBackAsLateAsItWas_data()
    {
        QTest::addColumn<bool>("inBackup");
        QTest::newRow("the backup has the record") << true;
        QTest::newRow("the backup lacks the record") << false;
    }
    void whatCameWithAnAnswerComesBackAsLateAsItWas()
    {
        QFETCH(bool, inBackup);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org), ana(m_cloud, m_org);
        const auto backUp = [&](bool now) { return !now || m_cloud.backUp(); };
        exchange({&claire, &marc, &ana});
        QVERIFY(backUp(!inBackup));
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        exchange({&claire, &marc, &ana});
        QVERIFY(backUp(inBackup));
        // Marc learns of Claire as the owner only with the answer to a change of his; Ana knows a later version than he, without it.
        ana.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(ana.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}, {u"notes"_s, u"of Claire"_s}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"of Marc"_s}}));
        QVERIFY_OK(claire.sync());
        onlySend(marc);
        QCOMPARE(marc.value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
        QVERIFY(m_cloud.restore());
        exchange({&marc, &ana, &marc}); // Claire's laptop is at the bottom of the harbour
        for (Replica *who : {&marc, &ana}) {
            QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"of Marc"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatWasFoundToBeTheSameBeforeItWasSentComesBackAsOne()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s)), festival = claire.insert(tagEntity(), tag(u"Festival"_s));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        tagged(marc, zoe, festival);
        QVERIFY_OK(marc.sync());
        tagged(claire, zoe, festival);
        m_cloud.sql(u"create function public.busy() returns trigger language plpgsql as $$ begin raise serialization_failure; end $$;"
                    "create trigger busy before insert on app.tagging for each row execute function public.busy()"_s);
        QVERIFY(!claire.sync()); // hers is worded
        m_cloud.sql(u"select sync.new_epoch('%1')"_s.arg(m_org));
        QVERIFY(!claire.sync()); // and found to be Marc's, with all that is loaded
        QCOMPARE(claire.count(u"SELECT count(*) FROM tagging"_s), 1);
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(*) FROM tagging"_s), 1);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatSomebodyMadeAndChangedComesBackAsItWasInTheEnd()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        marc.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(marc.sync());
        onlySend(claire); // so what is here of others is older than her own
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc});
        for (Replica *who : {&claire, &marc}) QCOMPARE(who->value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
    }

    void aCloudRestoredFromAnOldBackupGetsBackWhatItLost()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"amount"_s, 100}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        m_cloud.sql(u"create schema backup; create table backup.deal as select * from app.deal where org_id = '%1'; create table backup.artist as select * from app.artist where org_id = '%1';"
                    "create table backup.organisation as select * from sync.organisation where id = '%1'; create table backup.device as select * from sync.device where org_id = '%1'"_s.arg(m_org));
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray ana = marc.insert(artistEntity(), artist(u"Ana"_s));
        for (Replica *one : {&claire, &marc, &claire}) QVERIFY_OK(one->sync());
        m_cloud.sql(u"alter table app.deal disable trigger user; alter table app.artist disable trigger user; delete from app.deal where org_id = '%1'; delete from app.artist where org_id = '%1';"
                    "insert into app.deal select * from backup.deal; insert into app.artist select * from backup.artist; alter table app.deal enable trigger user; alter table app.artist enable trigger user;"
                    "update sync.organisation o set head = b.head from backup.organisation b where o.id = b.id; delete from sync.device where org_id = '%1'; insert into sync.device select * from backup.device;"
                    "delete from sync.touch where org_id = '%1'; insert into sync.touch select '%1', e.name, o.head from sync.entity e, sync.organisation o where o.id = '%1';"
                    "select sync.new_epoch('%1'); drop schema backup cascade"_s.arg(m_org));
        QCOMPARE(m_cloud.sql(u"select count(*) from app.artist where org_id = '%1'"_s.arg(m_org)), u"0"_s);
        for (Replica *one : {&claire, &marc, &claire, &marc}) QVERIFY_OK(one->sync());
        for (Replica *one : {&claire, &marc}) {
            QCOMPARE(one->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QVERIFY(one->find(artistEntity(), zoe));
            QVERIFY(one->find(artistEntity(), ana));
            QCOMPARE(*one->differences(), QStringList());
        }
    }

    void whatBelongsToARowThatOnlyAnotherCanBringBackWaitsForIt()
    {
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        Replica singer(m_cloud, m_org, u"artist"_s, uuidToString(zoe)); // may write her days, not her record
        QVERIFY(m_cloud.backUp());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(singer.sync());
        const auto away = [&](const QString &day, const QString &note) {
            return singer.insert(availabilityEntity(), {{u"artist_id"_s, singer.find(artistEntity(), zoe)->id}, {u"first_day"_s, day}, {u"last_day"_s, day}, {u"kind"_s, u"unavailable"_s}, {u"reason"_s, note}});
        };
        const QByteArray sent = away(u"2027-03-01"_s, u"sent"_s);
        QVERIFY_OK(singer.sync());
        const QByteArray late = away(u"2027-03-02"_s, u"later"_s); // not sent when the cloud goes back
        QVERIFY(singer.update(availabilityEntity(), late, {{u"reason"_s, u"later still"_s}}));
        QVERIFY(m_cloud.restore());
        const auto report = singer.sync();
        QVERIFY_OK(report);
        QVERIFY(waiting().toInt() >= 2);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(singer.sync());
        QVERIFY_OK(claire.sync());
        for (Replica *who : {&singer, &claire}) {
            QCOMPARE(who->value(availabilityEntity(), sent, u"reason"), QVariant(u"sent"_s));
            QCOMPARE(who->value(availabilityEntity(), late, u"reason"), QVariant(u"later still"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
        QCOMPARE(conflicts(), QString());
        QCOMPARE(waiting(), u"0"_s);
        // In the name of whoever made it.
        QCOMPARE(m_cloud.sql(u"select distinct user_id from audit.log where org_id = '%1' and entity = 'availability'"_s.arg(m_org)), singer.user);
    }

    void whatWaitsInTheCloudIsToldAndOutlivesASecondRestore_data()
    {
        QTest::addColumn<int>("second"); // when the cloud goes back again
        QTest::newRow("to the same backup") << 0;
        QTest::newRow("to one in which it waits") << 1;
        QTest::newRow("before the device has asked what waits") << 2;
    }
    void whatWaitsInTheCloudIsToldAndOutlivesASecondRestore()
    {
        QFETCH(int, second);
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        Replica singer(m_cloud, m_org, u"artist"_s, uuidToString(zoe));
        QVERIFY(m_cloud.backUp());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(singer.sync());
        QByteArrayList days;
        for (int i = 1; i <= 3; ++i)
            days << singer.insert(availabilityEntity(), {{u"artist_id"_s, singer.find(artistEntity(), zoe)->id}, {u"first_day"_s, u"2027-03-0%1"_s.arg(i)}, {u"last_day"_s, u"2027-03-0%1"_s.arg(i)}, {u"kind"_s, u"unavailable"_s}, {u"reason"_s, u"day %1"_s.arg(i)}});
        QVERIFY_OK(singer.sync());
        QVERIFY(singer.update(availabilityEntity(), days.last(), {{u"reason"_s, u"changed"_s}}));
        QVERIFY(m_cloud.restore());
        if (second == 2) {
            int pulls = 0;
            singer.transport().setMeanwhile([&](const QString &function) {
                if (function == u"sync_pull" && ++pulls == 1) QVERIFY(m_cloud.restore());
            });
        }
        QVERIFY_OK(singer.sync());
        singer.transport().setMeanwhile({});
        const auto held = [&] { return *singer.read([](Connection &c) { return heldChanges(c); }); };
        const QList<HeldChanges> all{{&availabilityEntity(), &artistEntity(), 3}};
        QCOMPARE(held(), all);
        QCOMPARE(singer.count(u"SELECT count(*) FROM availability"_s), 0);
        const QString changes = waiting();
        QVERIFY(changes.toInt() > 3);
        if (second < 2) {
            if (second == 1) QVERIFY(m_cloud.backUp());
            QVERIFY(m_cloud.restore());
            QVERIFY_OK(singer.sync());
            QCOMPARE(held(), all);
        }
        QCOMPARE(waiting(), changes); // none twice
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(singer.sync());
        QVERIFY_OK(claire.sync());
        QCOMPARE(held(), QList<HeldChanges>());
        for (Replica *who : {&singer, &claire}) {
            for (const QByteArray &day : days) QVERIFY(who->find(availabilityEntity(), day));
            QCOMPARE(who->value(availabilityEntity(), days.last(), u"reason"), QVariant(u"changed"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
        QCOMPARE(conflicts(), QString());
        QCOMPARE(waiting(), u"0"_s);
        // Nobody else hears of it.
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_held"_s), 0);
    }

    void whatBelongsToWhatWasDeletedIsKeptAmongTheConflicts()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        exchange({&claire, &marc});
        QVERIFY(claire.remove(artistEntity(), zoe));
        QVERIFY_OK(claire.sync());
        const qint64 id = marc.find(artistEntity(), zoe)->id;
        const QByteArray day = marc.insert(availabilityEntity(), {{u"artist_id"_s, id}, {u"first_day"_s, u"2027-03-01"_s}, {u"last_day"_s, u"2027-03-01"_s}, {u"kind"_s, u"unavailable"_s}, {u"reason"_s, u"tonsils"_s}});
        const QByteArray gig = marc.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, id}});
        m_cloud.sql(u"select sync.purge('%1', now() + interval '1 day')"_s.arg(m_org)); // not even the mark of the deletion is left
        m_cloud.sql(u"update sync.organisation set floor = 0 where id = '%1'"_s.arg(m_org));
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(availabilityEntity(), day));
        QVERIFY(marc.find(dealEntity(), gig));
        QVERIFY(marc.value(dealEntity(), gig, u"artist_id").isNull());
        QVERIFY2(conflicts().startsWith(u"deleted availability"_s) && conflicts().contains(u"tonsils"_s), qPrintable(conflicts()));
        QCOMPARE(waiting(), u"0"_s);
    }

    void aPartOfWhatWasDeletedMeanwhileDoesNotVanishSilently()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        exchange({&claire, &marc});
        QVERIFY(claire.remove(artistEntity(), zoe));
        QVERIFY_OK(claire.sync());
        const qint64 id = marc.find(artistEntity(), zoe)->id;
        for (int i = 1; i <= 2; ++i) // as a run
            marc.insert(availabilityEntity(), {{u"artist_id"_s, id}, {u"first_day"_s, u"2027-03-0%1"_s.arg(i)}, {u"last_day"_s, u"2027-03-0%1"_s.arg(i)}, {u"kind"_s, u"unavailable"_s}, {u"reason"_s, u"day %1"_s.arg(i)}});
        const auto report = marc.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->conflicts, 2);
        QCOMPARE(marc.count(u"SELECT count(*) FROM availability"_s), 0);
        QCOMPARE(marc.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'deleted' AND state = 'open' AND mine LIKE '%day _%'"_s), 2);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void aTagThatIsRenamedToTheNameOfAnotherBecomesThatOne()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray ana = claire.insert(artistEntity(), artist(u"Ana"_s));
        const QByteArray rock = claire.insert(tagEntity(), tag(u"Rok"_s));
        tagged(claire, zoe, rock);
        tagged(claire, ana, rock);
        exchange({&claire, &marc});
        QVERIFY(claire.update(tagEntity(), rock, {{u"name"_s, u"Rock"_s}}));
        const QByteArray other = marc.insert(tagEntity(), tag(u"rock"_s));
        tagged(marc, ana, other);
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(*) FROM tag"_s), 1);
            QCOMPARE(who->count(u"SELECT count(*) FROM tagging g JOIN tag t ON t.id = g.tag_id JOIN artist a ON a.id = g.owner_id"_s), 2);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void aDeletedTagThatComesBackWhereAnotherOfItsNameStandsBecomesThatOne()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray rock = claire.insert(tagEntity(), tag(u"Rock"_s));
        tagged(claire, zoe, rock);
        exchange({&claire, &marc});
        QVERIFY(claire.remove(tagEntity(), rock));
        exchange({&claire, &marc});
        marc.insert(tagEntity(), tag(u"ROCK"_s));
        QVERIFY(claire.undoLatest());
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(*) FROM tag"_s), 1);
            QCOMPARE(who->count(u"SELECT count(*) FROM tagging g JOIN tag t ON t.id = g.tag_id JOIN artist a ON a.id = g.owner_id"_s), 1);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void thatTwoTagsAreOneIsNotLostWithTheCloud()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        claire.insert(tagEntity(), tag(u"Rock"_s));
        QVERIFY_OK(claire.sync());
        // Marc's own tag turns out to be Claire's while what he tagged with it is on its way, in the words it had before.
        const QByteArray own = marc.insert(tagEntity(), tag(u"rock"_s));
        tagged(marc, zoe, own);
        int pushes = 0;
        marc.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_push" && ++pushes == 2) QVERIFY(m_cloud.restore());
        });
        QVERIFY_OK(marc.sync({.batchOps = 1}));
        marc.transport().setMeanwhile({});
        QVERIFY(pushes >= 2);
        exchange({&marc, &claire, &marc});
        QCOMPARE(conflicts(), QString());
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(*) FROM tagging g JOIN tag t ON t.id = g.tag_id JOIN artist a ON a.id = g.owner_id"_s), 1);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatSomebodyHadNotSeenIsNotOverwrittenAfterARestore()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(100));
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"of Marc"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 300}})); // not sent, and without having seen Claire's
        // Claire's amount is confirmed, and the connection goes before she fetches what came meanwhile; then her program is upgraded
        // and fetches a column again, which says nothing new about the amount.
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_pull") m_cloud.stopGateway();
        });
        QVERIFY(!claire.sync());
        claire.transport().setMeanwhile({});
        QVERIFY_OK(claire.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY(m_cloud.startGateway());
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_pull") m_cloud.stopGateway();
        });
        (void)claire.sync();
        claire.transport().setMeanwhile({});
        QVERIFY(m_cloud.startGateway());
        QVERIFY(m_cloud.restore());
        exchange({&claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QCOMPARE(*who->differences(), QStringList());
        }
        QVERIFY2(conflicts().contains(u"300"_s), qPrintable(conflicts()));
    }

    void aColumnThatWasNotFetchedYetIsNotBroughtBackEmpty()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"two encores"_s}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud.backUp());
        marc.insert(dealEntity(), deal(u"More"_s));
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(marc.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY(marc.value(dealEntity(), gig, u"notes").isNull());
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whoDidNotKnowAColumnHasNotBroughtItBack()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"notes"_s, u"two encores"_s}});
        exchange({&claire, &marc});
        // Marc's program is upgraded, and the cloud goes back before it has fetched what the older one did not know.
        QVERIFY_OK(marc.write([](Connection &c) { return forgetColumn(c, dealEntity(), u"notes"_s); }, u"sync"_s));
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatCameInTheMiddleOfALoadIsLaterThanItsBeginning()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        bool asked = false; // Marc has heard the version, and not yet the deals
        marc.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_snapshot" && !std::exchange(asked, true))
                QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}) && claire.sync().has_value());
            marc.transport().setOdds({.lostRequest = function == u"sync_pull" ? 1.0 : 0.0});
        });
        QVERIFY(!marc.sync());
        marc.transport().setMeanwhile({});
        marc.transport().setOdds({});
        QCOMPARE(marc.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync()); // and Claire's laptop is at the bottom of the harbour
        QCOMPARE(m_cloud.sql(u"select notes from app.deal where org_id = '%1'"_s.arg(m_org)), u"two encores"_s);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void anErasedPersonDoesNotWait()
    {
        m_cloud.addMember(m_org, u"owner"_s);
        const QString user = m_cloud.addMember(m_org, u"owner"_s);
        const QString row = Cloud::uuid();
        m_cloud.sql(u"insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op) values ('%1', 'fan', '%2', 'fan', '%3', '%4', '%3', '{\"set\":{\"name\":\"Jeanne\"}}')"_s.arg(m_org, row, Cloud::uuid(), user));
        QCOMPARE(waiting(), u"1"_s);
        m_cloud.sql(u"begin; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true); select sync.scrub('fan', '%3', true); commit"_s.arg(user, m_org, row));
        QCOMPARE(waiting(), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
