// SPDX-License-Identifier: GPL-3.0-or-later
// A cloud of before, with people, devices and records in it, is brought up to date as packaging/cloud/README.md says, and everybody
// goes on working.
#include "core/sync/cloudschema.h"
#include "tests/core/sync/receiver.h"
#include "tests/core/sync/replica.h"

#include <QRegularExpression>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class CloudUpgradeTest : public QObject
{
    Q_OBJECT

    static constexpr auto kPassword = "a long password"_L1;
    std::unique_ptr<Cloud> m_cloud;
    QTemporaryDir m_steps;

    /// The steps as far as `last`, and what was generated from the entities at that time.
    static bool putSteps(const QString &folder, int last)
    {
        const QDir all(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud"));
        for (const QString &name : all.entryList({u"[0-9]*.sql"_s}))
            if (name.first(4).toInt() <= last && !QFile::copy(all.filePath(name), folder + u'/' + name)) return false;
        QProcess unpack;
        unpack.setStandardOutputFile(folder + u"/0100_entities.sql"_s);
        unpack.start(u"gzip"_s, {u"-dc"_s, QStringLiteral(FLOWSTAGE_SOURCE "/tests/data/cloud/entities-%1.sql.gz").arg(last, 4, 10, QLatin1Char('0'))});
        return unpack.waitForFinished() && unpack.exitCode() == 0;
    }

    /// Programs of its time spoke an older schema than those here do.
    void letTodaysProgramsIn() { m_cloud->sql(u"update sync.setting set schema_max = %1"_s.arg(cloudSchemaVersion())); }

    struct Someone
    {
        QString mail, user;
        QByteArray access;
        QString refresh;
    };
    QJsonObject ask(const QString &function, const QJsonObject &arguments, const QByteArray &token, int status = 200)
    {
        const CloudAnswer answer = m_cloud->rpc(function, arguments, token);
        if (answer.status != status) qWarning().noquote() << function << answer.status << answer.body;
        return answer.status == status ? QJsonDocument::fromJson(answer.body).object() : QJsonObject{{u"status"_s, answer.status}};
    }
    static void take(Someone &who, const QJsonObject &tokens)
    {
        who.access = tokens[u"access"].toString().toLatin1();
        who.refresh = tokens[u"refresh"].toString();
        if (tokens.contains(u"user"_s)) who.user = tokens[u"user"].toString();
    }
    Someone signUp(const QString &mail)
    {
        Someone who{.mail = mail, .user = {}, .access = {}, .refresh = {}};
        take(who, ask(u"sign_up"_s, {{u"mail"_s, mail}, {u"password"_s, kPassword}, {u"name"_s, mail.section(u'@', 0, 0)}}, {}));
        return who;
    }
    void signIn(Someone &who) { take(who, ask(u"sign_in"_s, {{u"mail"_s, who.mail}, {u"password"_s, kPassword}}, {})); }
    int pull(const QByteArray &token, const QString &cursor) { return m_cloud->rpc(u"sync_pull"_s, {{u"cursor"_s, cursor}}, token).status; }
    static QJsonObject op(qint64 n, const QString &entity, const QString &kind, const QString &id, const QJsonObject &set)
    {
        return {{u"n"_s, n}, {u"h"_s, u"h%1"_s.arg(n)}, {u"t"_s, entity}, {u"k"_s, kind}, {u"id"_s, id}, {u"base"_s, 0}, {u"hlc"_s, 5}, {u"set"_s, set}};
    }
    CloudAnswer push(const Someone &who, const QString &device, const QString &name, const QJsonArray &ops)
    {
        const qint64 first = ops[0][u"n"].toInteger();
        return m_cloud->rpc(u"sync_push"_s, {{u"device"_s, device}, {u"schema"_s, cloudSchemaVersion()}, {u"name"_s, name}, {u"prev"_s, first == 1 ? u""_s : u"h%1"_s.arg(first - 1)}, {u"ops"_s, ops}}, who.access);
    }
    QString rows() // of everybody, as they are and with their versions
    {
        QStringList parts;
        for (const Entity *entity : allEntities())
            if (entity->journaled) parts << u"select '%1' || r::text from app.\"%1\" r where not _del"_s.arg(entity->name);
        return m_cloud->sql(u"select count(*) || ' ' || md5(string_agg(x, '|' order by x)) from ("_s + parts.join(u" union all "_s) + u") t (x)"_s);
    }
    static qint64 inBox(Replica &who) { return who.count(u"SELECT count(*) FROM sync_conflict WHERE state = 'open'"_s); }

private Q_SLOTS:
    void init()
    {
        qputenv("WEBHOOK_PRIVATE", "127.0.0.1/32"); // the receiver of this test
        m_cloud = std::make_unique<Cloud>();
    }
    void cleanup() { m_cloud.reset(); }

    void everybodyGoesOnWorkingAfterAnUpgrade()
    {
        QVERIFY(putSteps(m_steps.path(), 35));
        if (const QString why = m_cloud->start(m_steps.path()); !why.isEmpty()) QSKIP(qPrintable(why));
        letTodaysProgramsIn();
        QCOMPARE(m_cloud->sql(u"select max(name) from public.flowstage_migration where name not like '0100%'"_s), u"0035_shut_out.sql"_s);

        // An agency of three; Eve has another one.
        Someone bea = signUp(u"bea@x.example"_s), marc = signUp(u"marc@x.example"_s), ana = signUp(u"ana@x.example"_s), eve = signUp(u"eve@x.example"_s);
        const QString org = ask(u"org_create"_s, {{u"name"_s, u"Marée"_s}}, bea.access)[u"org"].toString();
        QVERIFY(!org.isEmpty() && !ask(u"org_create"_s, {{u"name"_s, u"Other"_s}}, eve.access).isEmpty());
        signIn(bea);
        signIn(eve);
        for (Someone *who : {&marc, &ana}) {
            QVERIFY(!ask(u"join"_s, {{u"code"_s, ask(u"invite"_s, {{u"role"_s, u"booker"_s}}, bea.access)[u"code"]}}, who->access).isEmpty());
            signIn(*who);
        }
        Replica claire(*m_cloud, org, bea.user, {}, 1), desk(*m_cloud, org, ana.user, {}, 2);
        const QByteArray zoe = claire.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}});
        const QByteArray gig = claire.insert(dealEntity(), {{u"name"_s, u"Gig"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, claire.find(artistEntity(), zoe)->id}, {u"amount"_s, 100}});
        claire.insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, claire.find(artistEntity(), zoe)->id}, {u"name"_s, u"portrait"_s}});
        exchange({&claire, &desk});
        QVERIFY(claire.update(dealEntity(), gig, {{u"amount"_s, 200}}));
        QVERIFY(desk.update(dealEntity(), gig, {{u"amount"_s, 300}}));
        exchange({&claire, &desk});
        QCOMPARE(inBox(desk), 1);
        // A text that became one with Claire's, about what Ana may not read any more.
        const QByteArray firm = claire.insert(companyEntity(), {{u"name"_s, u"Firm"_s}, {u"kind"_s, u"promoter"_s}});
        exchange({&claire, &desk});
        for (Replica *who : {&claire, &desk}) QVERIFY(who->update(companyEntity(), firm, {{u"notes"_s, u"of "_s + who->user}}));
        exchange({&claire, &desk});
        m_cloud->sql(u"insert into sync.own_right values ('%1', 'booker', 'company', false, false); update sync.member set acl = acl + 1 where user_id = '%2'"_s.arg(org, desk.user));
        QVERIFY_OK(desk.sync());
        const QString texts = u"SELECT count(*) FROM sync_conflict WHERE kind = 'merged' AND entity = 'company'"_s;
        QCOMPARE(desk.count(texts), 1);
        // Laptops of Marc's: one whose name nobody could write on a list, and one that will be lost; a program, and what it is told.
        const QString longName(300, u'd'), laptop = Cloud::uuid(), lost = Cloud::uuid();
        QCOMPARE(push(marc, laptop, longName, {op(1, u"tag"_s, u"i"_s, Cloud::uuid(), {{u"name"_s, u"Rock"_s}, {u"kind"_s, u"tag"_s}})}).status, 200);
        QCOMPARE(push(marc, lost, u"lost"_s, {op(1, u"tag"_s, u"d"_s, Cloud::uuid(), {})}).status, 200);
        m_cloud->sql(u"update sync.member set name = repeat('m', 300) where user_id = '%1'; update sync.account set name = repeat('m', 300) where user_id = '%1'"_s.arg(marc.user));
        Receiver receiver;
        QVERIFY(!ask(u"webhook_create"_s, {{u"url"_s, receiver.url()}, {u"entities"_s, QJsonArray{u"venue"_s}}}, bea.access)[u"id"].toString().isEmpty());
        const QString key = ask(u"key_create"_s, {{u"name"_s, u"Website"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}}, bea.access)[u"key"].toString();
        const auto program = [&] { return m_cloud->rpc(u"sync_snapshot"_s, {{u"t"_s, u"artist"_s}}, ask(u"key_sign_in"_s, {{u"key"_s, key}}, {})[u"access"].toString().toLatin1()); };
        QVERIFY(program().body.contains("Zoé"));
        // A file that came before its owner, whom nobody has sent yet.
        const QString owner = Cloud::uuid();
        QVERIFY(push(marc, laptop, longName, {op(2, u"file"_s, u"i"_s, Cloud::uuid(), {{u"name"_s, u"rider"_s}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, owner}})}).body.contains("\"ok\""));
        exchange({&claire, &desk});
        QCOMPARE(desk.count(u"SELECT count(*) FROM sync_waiting"_s), 1);
        // At work when the upgrade comes.
        QVERIFY(desk.update(dealEntity(), gig, {{u"notes"_s, u"two encores"_s}}));
        const QByteArray criee = claire.insert(venueEntity(), {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}});
        const QString cursor = ask(u"sync_hello"_s, {}, marc.access)[u"h0"].toString();
        const auto withoutTheFile = [&] { return m_cloud->sql(u"select count(*) from app.file where owner_id <> '%1' and not _del"_s.arg(owner)) + u' ' + rows(); };
        const QString orphan = m_cloud->sql(u"select id from app.file where owner_id = '%1'"_s.arg(owner));

        QVERIFY(m_cloud->migrate());
        QCOMPARE(m_cloud->sql(u"select count(*) from public.flowstage_migration"_s).toInt(), int(QDir(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud")).entryList({u"[0-9]*.sql"_s}).size()));
        QCOMPARE(m_cloud->sql(u"select _del from app.file where id = '%1'"_s.arg(orphan)), u"t"_s);
        const QString after = withoutTheFile();
        QVERIFY(m_cloud->upgrade()); // once more changes nothing
        QCOMPARE(withoutTheFile(), after);

        // Tokens, keys and devices of before go on, whatever they are called.
        for (const Someone *who : {&bea, &marc, &ana}) QCOMPARE(pull(who->access, cursor), 200);
        QVERIFY(program().body.contains("Zoé"));
        QCOMPARE(push(marc, laptop, longName, {op(3, u"artist"_s, u"i"_s, owner, {{u"name"_s, u"Ida"_s}, {u"status"_s, u"active"_s}})}).status, 200);
        QCOMPARE(m_cloud->sql(u"select _del from app.file where id = '%1'"_s.arg(orphan)), u"f"_s); // its owner is there now
        exchange({&desk, &claire, &desk});
        QCOMPARE(desk.value(dealEntity(), gig, u"notes"), QVariant(u"two encores"_s));
        QVERIFY(desk.find(venueEntity(), criee));
        for (Replica *who : {&claire, &desk}) {
            QCOMPARE(who->value(dealEntity(), gig, u"amount"), QVariant(200ll));
            QCOMPARE(who->count(u"SELECT count(*) FROM sync_waiting"_s), 0);
            QCOMPARE(who->count(u"SELECT count(*) FROM file f JOIN artist a ON a.id = f.owner_id"_s), 2);
            QCOMPARE(*who->differences(), QStringList());
        }
        QCOMPARE(inBox(desk), 1); // still to be decided
        QCOMPARE(desk.count(texts), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!receiver.requests.isEmpty() && receiver.requests.last().body.contains(uuidToString(criee).toLatin1()), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"webhook_create"_s, {{u"url"_s, u"https://10.0.0.1/"_s}}, bea.access, 422)[u"message"].toString(), u"webhook_private"_s, 10'000);
        QVERIFY(!ask(u"sign_up"_s, {{u"mail"_s, u"long@x.example"_s}, {u"password"_s, kPassword}, {u"name"_s, longName}}, {}, 422).contains(u"status"_s));

        // Who is shut out is shut out with the token of before, and nobody else.
        QVERIFY(ask(u"device_revoke"_s, {{u"device"_s, lost}}, bea.access)[u"revoked"].toBool());
        QCOMPARE(pull(marc.access, cursor), 401);
        QCOMPARE(m_cloud->rpc(u"refresh"_s, {{u"token"_s, marc.refresh}}, {}).status, 401);
        for (Someone *who : {&bea, &ana}) {
            QCOMPARE(pull(who->access, cursor), 200);
            take(*who, ask(u"refresh"_s, {{u"token"_s, who->refresh}}, {}));
            QCOMPARE(pull(who->access, cursor), 200);
        }
        signIn(marc);
        QCOMPARE(pull(marc.access, cursor), 200);
        QCOMPARE(push(marc, laptop, longName, {op(4, u"tag"_s, u"d"_s, Cloud::uuid(), {})}).status, 200);
        QCOMPARE(push(marc, lost, u"lost"_s, {op(2, u"tag"_s, u"d"_s, Cloud::uuid(), {})}).status, 403);
        exchange({&claire, &desk});
        QCOMPARE(pull(eve.access, ask(u"sync_hello"_s, {}, eve.access)[u"h0"].toString()), 200);
        // And what comes next: a backup, and the way back to it.
        QVERIFY(m_cloud->backUp());
        QVERIFY(claire.update(dealEntity(), gig, {{u"notes"_s, u"three encores"_s}}));
        exchange({&claire, &desk});
        QVERIFY(m_cloud->restore());
        bea.access.clear();
        signIn(bea); // with the secret that the backup does not hold
        QVERIFY(!bea.access.isEmpty());
        exchange({&desk, &claire});
        QCOMPARE(claire.value(dealEntity(), gig, u"notes"), QVariant(u"three encores"_s));
        QCOMPARE(*claire.differences(), QStringList());
    }

    // A description of before said less of what is personal: who was erased under it is, in what it left.
    void whoWasErasedBeforeAColumnWasPersonalIsErasedFromItToo()
    {
        QTemporaryDir steps;
        QVERIFY(putSteps(steps.path(), 35));
        if (const QString why = m_cloud->start(steps.path()); !why.isEmpty()) QSKIP(qPrintable(why));
        letTodaysProgramsIn();
        const QString org = Cloud::uuid();
        Replica claire(*m_cloud, org), marc(*m_cloud, org);
        const auto contact = [&](const QString &name) { return claire.insert(contactEntity(), {{u"name"_s, name}, {u"preferences"_s, u"petit, before ten"_s}}); };
        const QByteArray jeanne = contact(u"Jeanne"_s), luc = contact(u"Luc"_s);
        const QByteArray fan = claire.insert(fanEntity(), {{u"name"_s, u"Ana"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}});
        claire.insert(fanActivityEntity(), {{u"fan_id"_s, claire.find(fanEntity(), fan)->id}, {u"at"_s, 5}, {u"kind"_s, u"note"_s}, {u"summary"_s, u"petit called"_s}});
        QVERIFY_OK(claire.sync());
        for (const QByteArray &uid : {jeanne, luc}) QVERIFY(claire.update(contactEntity(), uid, {{u"preferences"_s, u"petit, after ten"_s}}));
        QVERIFY_OK(claire.sync());
        // As programs of before erased.
        m_cloud->sql(u"update app.contact set name = '—' where id = '%1'; update app.fan set name = '—' where id = '%2'"_s.arg(uuidToString(jeanne), uuidToString(fan)));
        exchange({&claire, &marc});
        QCOMPARE(marc.value(contactEntity(), jeanne, u"preferences"), QVariant(u"petit, after ten"_s));
        QVERIFY(m_cloud->migrate());
        exchange({&claire, &marc});
        const QString traces = u"select (select count(*) from app.contact where id = '%1' and preferences is not null) + (select count(*) from audit.log where row_id = '%1' and concat(old, new) like '%petit%')"
                               " + (select count(*) from app.fan_activity where summary is not null) + (select count(*) from audit.log where entity = 'fan_activity' and concat(old, new) like '%petit%')"_s.replace(u"%1"_s, uuidToString(jeanne));
        QCOMPARE(m_cloud->sql(traces), u"0"_s);
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->count(u"SELECT count(*) FROM journal WHERE change LIKE '%petit%' AND entity = %1 AND row_id = %2"_s.arg(contactEntity().number).arg(who->find(contactEntity(), jeanne)->id)), 0);
            QCOMPARE(who->count(u"SELECT count(*) FROM fan_activity WHERE summary IS NOT NULL"_s), 0);
            QCOMPARE(who->value(contactEntity(), luc, u"preferences"), QVariant(u"petit, after ten"_s));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // An older backup in the cloud of today: restored first, brought up to date then.
    void aBackupOfBeforeIsRestoredIntoTheCloudOfToday()
    {
        QTemporaryDir steps;
        QVERIFY(putSteps(steps.path(), 35));
        if (const QString why = m_cloud->start(steps.path()); !why.isEmpty()) QSKIP(qPrintable(why));
        letTodaysProgramsIn();
        const QString org = Cloud::uuid();
        Replica claire(*m_cloud, org), marc(*m_cloud, org, u"accountant"_s);
        const QByteArray rock = claire.insert(tagEntity(), {{u"name"_s, u"Rock"_s}, {u"kind"_s, u"tag"_s}});
        exchange({&claire, &marc});
        QVERIFY(m_cloud->backUp());
        QVERIFY(m_cloud->migrate());
        const QByteArray zoe = claire.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}});
        exchange({&claire, &marc});
        const QByteArray tagged = marc.insert(taggingEntity(), {{u"tag_id"_s, marc.find(tagEntity(), rock)->id}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, marc.find(artistEntity(), zoe)->id}});
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud->restore());
        QCOMPARE(m_cloud->sql(u"select count(*) from public.flowstage_migration where name like '0039%'"_s), u"1"_s);
        exchange({&marc, &claire, &marc, &claire});
        for (Replica *who : {&claire, &marc}) {
            QVERIFY(who->find(taggingEntity(), tagged));
            QCOMPARE(*who->differences(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(CloudUpgradeTest)
#include "tst_cloudupgrade.moc"
