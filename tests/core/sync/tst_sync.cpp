// SPDX-License-Identifier: GPL-3.0-or-later
// Two workspaces in step through a real PostgreSQL.
#include "core/store/undo.h"
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class SyncTest : public AgencyTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneWritesTheOtherReads()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé « l’Été »"_s));
        const auto id = claire.find(artistEntity(), zoe)->id;
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, id}, {u"amount"_s, 250000}, {u"currency"_s, u"EUR"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QCOMPARE(marc.value(artistEntity(), zoe, u"name"), QVariant(u"Zoé « l’Été »"_s));
        QCOMPARE(marc.value(dealEntity(), gig, u"amount"), QVariant(250000ll));
        QCOMPARE(marc.value(dealEntity(), gig, u"artist_id"), QVariant(marc.find(artistEntity(), zoe)->id));
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(claire.remove(artistEntity(), zoe));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.find(artistEntity(), zoe));
        QVERIFY(marc.value(dealEntity(), gig, u"artist_id").isNull());
        QCOMPARE(*claire.differences(), QStringList());
        QCOMPARE(*marc.differences(), QStringList());
    }

    void aPlainRestWriteReachesEveryWorkspace()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        // The statements that PostgREST makes of POST, PATCH and DELETE on the views of schema api, as the caller.
        const auto rest = [&](const QString &statement) {
            return m_cloud.sql(u"begin; set local role fs_user; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true) is null; %3; commit"_s.arg(
                claire.user, m_org, statement)).section(u'\n', 1);
        };
        const QStringList made = rest(u"with made as (insert into api.deal (name, stage, artist_id, amount) select name, stage, artist_id, amount from json_to_recordset("
                                      "'[{\"name\": \"Gig\", \"stage\": \"offer\", \"artist_id\": \"%1\", \"amount\": 250000}, {\"name\": \"Other\", \"stage\": \"offer\"}]')"
                                      " x (name text, stage text, artist_id uuid, amount bigint) returning *) select id from made order by name"_s.arg(uuidToString(zoe)))
                                     .split(u'\n');
        QCOMPARE(made.size(), 2);
        QVERIFY_OK(claire.sync());
        const QByteArray gig = uuidFromString(made[0]);
        QCOMPARE(claire.value(dealEntity(), gig, u"amount"), QVariant(250000ll));
        QCOMPARE(claire.value(dealEntity(), gig, u"artist_id"), QVariant(claire.find(artistEntity(), zoe)->id));
        QVERIFY(claire.find(dealEntity(), uuidFromString(made[1])));
        rest(u"update api.deal set notes = 'two encores' where id = '%1'; delete from api.deal where id = '%2'"_s.arg(made[0], made[1]));
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(!claire.find(dealEntity(), uuidFromString(made[1])));
        QCOMPARE(*claire.differences(), QStringList());
        QCOMPARE(rest(u"select count(*) from api.deal where _changed_at > now() - interval '1 hour'"_s), u"1"_s);
    }

    void whatTheCloudRefusesByNameIsToldByThatName()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org, u"booker"_s);
        QCOMPARE(claire.call(u"join"_s, {{u"code"_s, u"NOSUCHCODE"_s}}).error().args.value(0), u"invitation_unknown"_s);
        QCOMPARE(claire.call(u"invite"_s, {{u"role"_s, u"artist"_s}}).error().args.value(0), u"artist_missing"_s);
        QCOMPARE(claire.call(u"member_set"_s, {{u"user"_s, claire.user}, {u"role"_s, u"booker"_s}}).error().args.value(0), u"not_oneself"_s);
        QCOMPARE(marc.call(u"invite"_s, {{u"role"_s, u"booker"_s}}).error().args.value(0), u"owner_only"_s);
        QCOMPARE(claire.call(u"no_such_function"_s, {}).error().args.value(0), u"protocol"_s);
    }

    void nothingToDoCostsNoTransactionInTheJournal()
    {
        Replica claire(m_cloud, m_org);
        claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        const qint64 before = claire.count(u"SELECT count(*) FROM journal_tx"_s);
        const auto again = claire.sync();
        QVERIFY_OK(again);
        QCOMPARE(again->sent, 0);
        QCOMPARE(claire.count(u"SELECT count(*) FROM journal_tx"_s), before);
    }

    void whatWasSentIsNotFetchedBack()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        for (int i = 0; i < 40; ++i) claire.insert(dealEntity(), {{u"name"_s, u"Gig %1"_s.arg(i)}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, claire.find(artistEntity(), zoe)->id}});
        auto report = claire.sync({.batchOps = 3});
        QVERIFY_OK(report);
        QCOMPARE(report->received, 0);
        QVERIFY(report->sent >= 41);
        QVERIFY(claire.update(artistEntity(), zoe, {{u"notes"_s, u"sings"_s}}));
        report = claire.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->received, 0);
        QVERIFY(claire.remove(artistEntity(), zoe));
        report = claire.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->received, 0);
        // Brought back, it is what the cloud remembers of it: that is fetched.
        QVERIFY(claire.undoLatest());
        report = claire.sync();
        QVERIFY_OK(report);
        QVERIFY(report->received > 0);
        QCOMPARE(claire.value(artistEntity(), zoe, u"notes"), QVariant(u"sings"_s));
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whatOthersSendBetweenTwoBatchesIsNotSkipped()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        for (int i = 0; i < 12; ++i) claire.insert(artistEntity(), artist(u"Claire %1"_s.arg(i)));
        int pushes = 0;
        claire.transport().setMeanwhile([&](const QString &function) {
            if (function != u"sync_push" || ++pushes % 2) return;
            marc.insert(artistEntity(), artist(u"Marc %1"_s.arg(pushes)));
            QVERIFY_OK(marc.sync());
        });
        const auto report = claire.sync({.batchOps = 1});
        QVERIFY_OK(report);
        claire.transport().setMeanwhile({});
        QCOMPARE(pushes, 12);
        QCOMPARE(claire.count(u"SELECT count(*) FROM artist WHERE name LIKE 'Marc %'"_s), 6);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void progressOfSendingIsInRows()
    {
        struct Watch : Progress
        {
            QList<std::pair<qint64, qint64>> steps;
            void step(qint64 done, qint64 total) override
            {
                if (total > 0) steps.append({done, total});
            }
            bool canceled() const override { return false; }
        };
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        for (int i = 0; i < 10; ++i) claire.insert(artistEntity(), artist(u"Artist %1"_s.arg(i)));
        Watch watch;
        QVERIFY_OK(claire.sync({.batchOps = 1}, watch));
        QVERIFY(watch.steps.size() >= 2);
        for (qsizetype i = 1; i < watch.steps.size(); ++i) QVERIFY(watch.steps[i].first > watch.steps[i - 1].first);
        QCOMPARE(watch.steps.last().first, watch.steps.last().second);
    }

    void indicesThatALoadHasPutAsideComeBackWheneverItIsKilled()
    {
        Replica claire(m_cloud, m_org);
        for (int i = 0; i < 30; ++i) claire.insert(fanEntity(), {{u"name"_s, u"Fan %1"_s.arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"fan%1@example.org"_s.arg(i)}});
        QVERIFY_OK(claire.sync());
        Replica marc(m_cloud, m_org);
        const auto indices = [&] { return marc.count(u"SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'fan'"_s); };
        const qint64 all = indices();
        StopAfter stop(2);
        QCOMPARE(marc.sync({.pageRows = 5, .largeTable = 10}, stop).error().code, ErrorCode::Canceled);
        const qint64 there = marc.count(u"SELECT count(*) FROM fan"_s);
        QVERIFY2(there > 0 && there < 30, qPrintable(QString::number(there)));
        QVERIFY(indices() < all); // put aside
        marc.reopen(); // as after a kill
        QCOMPARE(indices(), all);
        QVERIFY_OK(marc.sync({.pageRows = 5, .largeTable = 10}));
        QCOMPARE(indices(), all);
        QCOMPARE(marc.count(u"SELECT count(*) FROM fan INDEXED BY fan_by_email WHERE email = 'fan29@example.org'"_s), 1);
        QCOMPARE(marc.count(u"SELECT count(*) FROM meta WHERE key = 'suspended_indexes'"_s), 0);
        QCOMPARE(*marc.read([](Connection &c) { return c.text("PRAGMA integrity_check"); }), u"ok"_s);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void smallTablesAreThereBeforeLargeOnes()
    {
        struct Watch : Progress
        {
            Replica *who = nullptr;
            qint64 fansWithTheLastDeal = -1;
            void step(qint64, qint64) override
            {
                if (fansWithTheLastDeal < 0 && who->count(u"SELECT count(*) FROM deal"_s) == 3) fansWithTheLastDeal = who->count(u"SELECT count(*) FROM fan"_s);
            }
            bool canceled() const override { return false; }
        };
        Replica claire(m_cloud, m_org);
        for (int i = 0; i < 12; ++i) {
            const QByteArray fan = claire.insert(fanEntity(), {{u"name"_s, u"Fan %1"_s.arg(i)}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}});
            if (i % 4) continue;
            claire.insert(dealEntity(), deal(u"Gig %1"_s.arg(i)));
            claire.insert(fanActivityEntity(), {{u"fan_id"_s, claire.find(fanEntity(), fan)->id}, {u"kind"_s, u"attended"_s}, {u"at"_s, 1'795'176'000'000ll}});
        }
        QVERIFY_OK(claire.sync());
        Replica marc(m_cloud, m_org);
        Watch watch;
        watch.who = &marc;
        QVERIFY_OK(marc.sync({.pageRows = 5, .largeTable = 10}, watch));
        QCOMPARE(watch.fansWithTheLastDeal, 0); // deals come after fans in the order of references
        QCOMPARE(marc.count(u"SELECT count(*) FROM fan_activity WHERE fan_id IS NOT NULL"_s), 3);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void differentFieldsOfOneRecordMerge()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"mine"_s}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"owner"_s, u"Marc"_s}}));
        for (Replica *one : {&claire, &marc, &claire}) QVERIFY_OK(one->sync());
        for (Replica *one : {&claire, &marc}) {
            QCOMPARE(one->value(dealEntity(), gig, u"notes"), QVariant(u"mine"_s));
            QCOMPARE(one->value(dealEntity(), gig, u"owner"), QVariant(u"Marc"_s));
        }
        QCOMPARE(claire.count(u"SELECT count(*) FROM sync_conflict"_s), 0);
    }

    void ofTwoTextsTheLaterStaysAndTheOtherIsKept()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        marc.clock->set(claire.clock->nowMs() - 5000);
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"later"_s}}));
        QVERIFY_OK(claire.sync());
        marc.clock->set(claire.clock->nowMs() - 4000); // the journal's clock never goes back: it is later by a little only
        QVERIFY(marc.update(dealEntity(), gig, {{u"notes"_s, u"earlier"_s}}));
        for (Replica *one : {&marc, &claire, &marc}) QVERIFY_OK(one->sync());
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), marc.value(dealEntity(), gig, u"notes"));
        QCOMPARE(marc.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'merged' AND state = 'kept'"_s), 1);
    }

    void moneyIsNeverOverwrittenUnseen()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gig = claire.insert(dealEntity(), gigFor(200000));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 300000}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 250000}}));
        QVERIFY(marc.update(dealEntity(), gig, {{u"amount"_s, 260000}})); // changed again without having seen Claire's
        const auto report = marc.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->conflicts, 2);
        QVERIFY_OK(claire.sync());
        for (Replica *one : {&claire, &marc}) QCOMPARE(one->value(dealEntity(), gig, u"amount"), QVariant(300000ll));
        QCOMPARE(marc.count(u"SELECT count(*) FROM sync_conflict WHERE state = 'open' AND kind = 'refused'"_s), 2);
        // The order in which two of one push come back is chance.
        const QString conflicts = *marc.read([](Connection &c) { return c.text("SELECT group_concat(base || mine || theirs, ' ' ORDER BY mine) FROM sync_conflict"); });
        QCOMPARE(conflicts, u"{\"amount\": 200000}{\"amount\": 250000}{\"amount\": 300000} {\"amount\": 250000}{\"amount\": 260000}{\"amount\": 300000}"_s);
    }

    void aTagMadeTwiceApartIsOneTag()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        const QByteArray a = claire.insert(artistEntity(), artist(u"A"_s));
        const QByteArray b = marc.insert(artistEntity(), artist(u"B"_s));
        const auto tagged = [](Replica &one, const QByteArray &who, const QString &name) {
            const qint64 id = one.find(artistEntity(), who)->id;
            QVERIFY_OK(one.write([&](Connection &c) -> Result<void> {
                FLOW_ASSIGN(const qint64 tag, Records(c).insert(tagEntity(), {{u"name"_s, name}, {u"kind"_s, u"tag"_s}}));
                return Records(c).insert(taggingEntity(), {{u"tag_id"_s, tag}, {u"owner_entity"_s, 10}, {u"owner_id"_s, id}}).transform([](qint64) { });
            }));
        };
        tagged(claire, a, u"Éléctro"_s);
        tagged(marc, b, u"electro"_s);
        for (Replica *one : {&claire, &marc, &claire, &marc}) QVERIFY_OK(one->sync());
        for (Replica *one : {&claire, &marc}) {
            QCOMPARE(one->count(u"SELECT count(*) FROM tag"_s), 1);
            QCOMPARE(one->count(u"SELECT count(*) FROM tagging g JOIN artist a ON a.id = g.owner_id JOIN tag t ON t.id = g.tag_id"_s), 2);
            QCOMPARE(*one->differences(), QStringList());
        }
    }

    void undoingIsSentLikeAnyChangeAndOthersChangesAreNotMineToUndo()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(!marc.read([](Connection &c) { return nextUndo(c); })->has_value());
        QVERIFY(claire.remove(artistEntity(), zoe));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.undoLatest());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QCOMPARE(marc.value(artistEntity(), zoe, u"name"), QVariant(u"Zoé"_s));
    }

    void whatACopyBringsOnceMoreIsTakenAsItIsByNow()
    {
        Replica claire(m_cloud, m_org);
        Replica copy(m_cloud, m_org, claire.user, {}, 0);
        QVERIFY_OK(claire.sync());
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}}); // not sent when it is copied
        claire.close();
        copy.close();
        QVERIFY(QFile::remove(copy.path()) && QFile::copy(claire.path(), copy.path()));
        claire.reopen();
        copy.reopen();
        copy.place = u"another machine"_s;
        QVERIFY_OK(claire.sync());
        QVERIFY(claire.update(dealEntity(), gig, {{u"owner"_s, u"Claire"_s}}));
        QVERIFY_OK(claire.sync());
        m_cloud.sql(u"select sync.new_epoch('%1')"_s.arg(m_org)); // so that the copy loads everything before it sends anything
        QVERIFY_OK(copy.sync());
        QCOMPARE(copy.value(dealEntity(), gig, u"owner"), QVariant(u"Claire"_s));
        QCOMPARE(*copy.differences(), QStringList());
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
    }
    void aCopiedWorkspaceTakesAnIdentityOfItsOwn()
    {
        Replica claire(m_cloud, m_org);
        Replica copy(m_cloud, m_org, claire.user, {}, 0);
        claire.insert(artistEntity(), artist(u"Before"_s));
        QVERIFY_OK(claire.sync());
        claire.close();
        copy.close();
        QVERIFY(QFile::remove(copy.path()) && QFile::copy(claire.path(), copy.path()));
        claire.reopen();
        copy.reopen();
        // The place is the same on purpose: the cloud has to notice.
        for (int i = 0; i < 3; ++i) claire.insert(artistEntity(), artist(u"On the first %1"_s.arg(i)));
        copy.insert(artistEntity(), artist(u"On the copy"_s));
        QVERIFY_OK(claire.sync());
        const auto report = copy.sync();
        QVERIFY_OK(report);
        QVERIFY(report->newDevice);
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.count(u"SELECT count(*) FROM artist"_s), 5);
        QCOMPARE(copy.count(u"SELECT count(*) FROM artist"_s), 5);
        QCOMPARE(m_cloud.sql(u"select count(*) from sync.device where org_id = '%1'"_s.arg(m_org)), u"2"_s);
        claire.place = u"elsewhere"_s; // and this time it sees by itself
        const auto moved = claire.sync();
        QVERIFY_OK(moved);
        QVERIFY(moved->newDevice);
    }

    void anOfflineMonthBeyondTheRetentionLoadsAfresh()
    {
        Replica claire(m_cloud, m_org);
        Replica marc(m_cloud, m_org);
        const QByteArray gone = claire.insert(artistEntity(), artist(u"Gone"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QVERIFY(claire.remove(artistEntity(), gone));
        QVERIFY_OK(claire.sync());
        const QByteArray mine = marc.insert(artistEntity(), artist(u"Made offline"_s));
        QCOMPARE(m_cloud.sql(u"select sync.purge('%1', now() + interval '1 day')"_s.arg(m_org)), u"1"_s);
        const auto report = marc.sync();
        QVERIFY_OK(report);
        QVERIFY(report->loaded && report->longAway); // and nobody says that the cloud was restored
        QVERIFY(!report->restored && !report->newDevice);
        QVERIFY(!marc.find(artistEntity(), gone));
        QVERIFY(marc.find(artistEntity(), mine));
        QVERIFY_OK(claire.sync());
        QVERIFY(claire.find(artistEntity(), mine));
    }

    void rightsThatAreTakenAwayTakeTheRowsAlong()
    {
        Replica owner(m_cloud, m_org);
        const QByteArray zoe = owner.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray ana = owner.insert(artistEntity(), artist(u"Ana"_s));
        const auto dealOf = [&](const QByteArray &who) {
            return owner.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, owner.find(artistEntity(), who)->id}});
        };
        const QByteArray ofZoe = dealOf(zoe);
        const QByteArray ofAna = dealOf(ana);
        QVERIFY_OK(owner.sync());
        Replica booker(m_cloud, m_org, u"booker"_s, uuidToString(zoe) + u',' + uuidToString(ana));
        QVERIFY_OK(booker.sync());
        QVERIFY(booker.find(dealEntity(), ofZoe) && booker.find(dealEntity(), ofAna));
        m_cloud.sql(u"update sync.member set artists = '{%1}', acl = acl + 1 where org_id = '%2' and user_id = '%3'"_s.arg(uuidToString(zoe), m_org, booker.user));
        QVERIFY_OK(booker.sync());
        QVERIFY(booker.find(dealEntity(), ofZoe));
        QVERIFY(!booker.find(dealEntity(), ofAna) && !booker.find(artistEntity(), ana));
        // A deal that moves to another artist leaves the sight of who may not see that one.
        QVERIFY(owner.update(dealEntity(), ofZoe, {{u"artist_id"_s, owner.find(artistEntity(), ana)->id}}));
        QVERIFY_OK(owner.sync());
        QVERIFY_OK(booker.sync());
        QVERIFY(!booker.find(dealEntity(), ofZoe));
        QCOMPARE(*booker.differences(), QStringList());
    }

    void whatMayNotBeWrittenComesBackAndStandsInTheInbox()
    {
        Replica owner(m_cloud, m_org);
        const QByteArray gig = owner.insert(dealEntity(), deal(u"Gig"_s));
        QVERIFY_OK(owner.sync());
        Replica reader(m_cloud, m_org, u"booker"_s);
        QVERIFY_OK(reader.sync());
        // Made without a network, before it was known that the role had changed.
        QVERIFY(reader.update(dealEntity(), gig, {{u"notes"_s, u"not mine to write"_s}}));
        reader.insert(dealEntity(), deal(u"Nor this"_s));
        m_cloud.sql(u"update sync.member set role = 'read_only', acl = acl + 1 where user_id = '%1'"_s.arg(reader.user));
        const auto report = reader.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->refused, 2);
        QVERIFY(reader.value(dealEntity(), gig, u"notes").isNull());
        QCOMPARE(reader.count(u"SELECT count(*) FROM deal"_s), 1);
        QCOMPARE(reader.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'denied' AND state = 'open'"_s), 2);
    }

    void whatIsWrittenThroughRestReachesTheReplicas()
    {
        Replica claire(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        const QString claims = u"begin; set local role fs_user; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true);"_s.arg(claire.user, m_org);
        m_cloud.sql(claims + u"insert into api.venue (name, kind) values ('La Cave', 'club'), ('Le Grand', 'hall'); commit"_s);
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.count(u"SELECT count(*) FROM venue"_s), 2);
        m_cloud.sql(claims + u"update api.venue set capacity = 300 where name = 'La Cave'; delete from api.venue where name = 'Le Grand'; commit"_s);
        QVERIFY_OK(claire.sync());
        QCOMPARE(claire.count(u"SELECT sum(capacity) FROM venue"_s), 300);
        QCOMPARE(claire.count(u"SELECT count(*) FROM venue"_s), 1);
    }

    void anErasedPersonLeavesTheCloudsLogToo()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray fan = claire.insert(fanEntity(), {{u"name"_s, u"Jeanne Petit"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"jeanne@fans.example"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY(claire.update(fanEntity(), fan, {{u"email"_s, u"jeanne.petit@fans.example"_s}}));
        QVERIFY_OK(claire.sync());
        QVERIFY(claire.erase(fanEntity(), fan));
        QVERIFY_OK(claire.sync());
        QCOMPARE(m_cloud.sql(u"select count(*) from app.fan where org_id = '%1' and fan::text like '%jeanne%'"_s.arg(m_org)), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where org_id = '%1' and log::text ilike '%jeanne%'"_s.arg(m_org)), u"0"_s);
    }

    void anErasedPersonLeavesEveryDeviceAndItsJournal()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray fan = claire.insert(fanEntity(), {{u"name"_s, u"Jeanne Petit"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"jeanne@fans.example"_s}});
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        // Her address is in Marc's journal, by his own hand and by sync, and in a conflict.
        QVERIFY(marc.update(fanEntity(), fan, {{u"email"_s, u"jeanne.petit@fans.example"_s}}));
        QVERIFY(claire.update(fanEntity(), fan, {{u"email"_s, u"j.petit@fans.example"_s}}));
        QVERIFY_OK(marc.sync());
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        const QString traces = u"SELECT (SELECT count(*) FROM journal WHERE change LIKE '%petit%' COLLATE NOCASE) + (SELECT count(*) FROM fan WHERE name LIKE '%petit%')"
                               " + (SELECT count(*) FROM sync_conflict WHERE mine LIKE '%petit%' OR theirs LIKE '%petit%' OR base LIKE '%petit%')"_s;
        QVERIFY(marc.count(traces) > 1);
        QVERIFY(claire.erase(fanEntity(), fan));
        QVERIFY_OK(claire.sync());
        QVERIFY_OK(marc.sync());
        QCOMPARE(claire.count(traces), 0);
        QCOMPARE(marc.count(traces), 0);
        QCOMPARE(marc.value(fanEntity(), fan, u"name").toString(), u"—"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1' and conflict::text ilike '%petit%'"_s.arg(m_org)), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where org_id = '%1' and log::text ilike '%petit%'"_s.arg(m_org)), u"0"_s);
        QCOMPARE(*marc.differences(), QStringList());
    }

    void aRevokedDeviceIsTurnedAway()
    {
        Replica claire(m_cloud, m_org);
        claire.insert(artistEntity(), artist(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        m_cloud.sql(u"update sync.device set revoked = true where org_id = '%1'"_s.arg(m_org));
        claire.insert(artistEntity(), artist(u"Ana"_s));
        const auto report = claire.sync();
        QVERIFY(!report);
        QCOMPARE(report.error().args.value(0), u"revoked"_s);
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
