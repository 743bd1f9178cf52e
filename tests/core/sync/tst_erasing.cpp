// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person, in a team and with somebody against it: only who may write a record erases anybody from it, and who was
// erased stays so, here, at the others and in the cloud.
#include "core/store/contents.h"
#include "core/sync/cloudschema.h"
#include "core/sync/filemover.h"
#include "tests/core/sync/agencytest.h"

#include <QJsonArray>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class ErasingTest : public AgencyTest
{
    Q_OBJECT

    static Values petit() { return {{u"name"_s, u"Jeanne Petit"_s}, {u"email"_s, u"jeanne@petit.example"_s}}; }
    static qint64 tracesAt(Replica &who)
    {
        return who.count(u"SELECT (SELECT count(*) FROM journal WHERE change LIKE '%petit%') + (SELECT count(*) FROM sync_conflict WHERE concat(mine, theirs, base) LIKE '%petit%')"
                         " + (SELECT count(*) FROM contact WHERE concat(name, email, notes) LIKE '%petit%')"_s);
    }
    QString tracesInCloud()
    {
        return m_cloud.sql(u"select (select count(*) from audit.log l where l.org_id = '%1' and concat(l.old, l.new) ilike '%petit%') + (select count(*) from app.conflict c where c.org_id = '%1' and to_jsonb(c)::text ilike '%petit%')"
                           " + (select count(*) from app.contact c where c.org_id = '%1' and to_jsonb(c)::text ilike '%petit%')"_s.replace(u"%1"_s, m_org));
    }

private Q_SLOTS:
    void whoMayNotWriteARecordErasesNobodyFromIt_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("artists");
        QTest::newRow("reads only") << u"read_only"_s << QString();
        QTest::newRow("an artist, who does not see it") << u"artist"_s << Cloud::uuid();
        QTest::newRow("another organisation") << u"other"_s << QString();
        QTest::newRow("may write, and erases nothing") << u"booker"_s << QString();
    }
    void whoMayNotWriteARecordErasesNobodyFromIt()
    {
        QFETCH(QString, role);
        QFETCH(QString, artists);
        Replica claire(m_cloud, m_org);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        QVERIFY_OK(claire.sync());
        QVERIFY(claire.update(contactEntity(), contact, {{u"email"_s, u"j@petit.example"_s}}));
        QVERIFY_OK(claire.sync());
        const QString before = tracesInCloud();
        QVERIFY(before.toInt() >= 2);
        const QString org = role == u"other" ? Cloud::uuid() : m_org;
        const QString user = m_cloud.addMember(org, role == u"other" ? u"owner"_s : role, artists);
        // The row is named, nothing of it changes, and the log of what it was is to go.
        const QJsonObject op{{u"n"_s, 1}, {u"h"_s, u"1"_s}, {u"t"_s, u"contact"_s}, {u"k"_s, u"u"_s}, {u"id"_s, uuidToString(contact)}, {u"base"_s, 99}, {u"hlc"_s, 0},
            {u"set"_s, role == u"booker" ? QJsonObject{{u"department"_s, u"booking"_s}} : QJsonObject()}, {u"erase"_s, true}};
        const CloudAnswer answer = m_cloud.rpc(u"sync_push"_s,
            {{u"device"_s, Cloud::uuid()}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, u""_s}, {u"ops"_s, QJsonArray{op}}}, m_cloud.token(user, org));
        QCOMPARE(answer.status, 200);
        if (role == u"booker") {
            // Asked to erase, by somebody who may: then the person goes, and not the log alone.
            QCOMPARE(tracesInCloud(), u"0"_s);
            QVERIFY_OK(claire.sync());
            QCOMPARE(claire.value(contactEntity(), contact, u"email"), QVariant());
        } else {
            QCOMPARE(tracesInCloud(), before);
        }
    }

    void anErasingWinsOverWhatOthersWrite_data()
    {
        QTest::addColumn<int>("minutes"); // Marc's clock, against that of who erases
        QTest::addColumn<bool>("first"); // he is
        QTest::addColumn<QString>("field");
        for (const bool first : {true, false}) {
            const char *const when = first ? "before" : "after";
            QTest::addRow("earlier, sent %s", when) << -60 << first << u"email"_s;
            QTest::addRow("later, sent %s", when) << 60 << first << u"email"_s;
            QTest::addRow("a field that was empty, sent %s", when) << 60 << first << u"notes"_s;
            QTest::addRow("the name, sent %s", when) << 60 << first << u"name"_s;
        }
    }
    void anErasingWinsOverWhatOthersWrite()
    {
        QFETCH(int, minutes);
        QFETCH(bool, first);
        QFETCH(QString, field);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s), zoe(m_cloud, m_org);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc, &zoe});
        marc.clock->set(marc.clock->nowMs() + minutes * 60'000);
        QVERIFY(marc.update(contactEntity(), contact, {{field, field == u"email" ? u"marc@petit.example"_s : u"petit of Marc"_s}, {u"source"_s, u"a festival"_s}}));
        QVERIFY(claire.erase(contactEntity(), contact));
        QVERIFY_OK((first ? marc : claire).sync());
        QVERIFY_OK((first ? claire : marc).sync());
        inStep({&claire, &marc, &zoe});
        for (Replica *who : {&claire, &marc, &zoe}) {
            QCOMPARE(tracesAt(*who), 0);
            QCOMPARE(who->value(contactEntity(), contact, u"name"), QVariant(u"—"_s));
        }
        QCOMPARE(tracesInCloud(), u"0"_s);
    }

    void whoIsWrittenDownAnewByWhoKnowsOfTheErasingIsTaken()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc});
        QVERIFY(claire.erase(contactEntity(), contact));
        inStep({&claire, &marc});
        QVERIFY(marc.update(contactEntity(), contact, {{u"name"_s, u"Ana Grande"_s}}));
        inStep({&marc, &claire});
        QCOMPARE(claire.value(contactEntity(), contact, u"name"), QVariant(u"Ana Grande"_s));
    }

    void theFilesOfAPersonGoWithWhatIsInThem()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s);
        const QByteArray contact = claire.insert(contactEntity(), petit()), hall = claire.insert(venueEntity(), {{u"name"_s, u"Halle"_s}, {u"kind"_s, u"club"_s}});
        const auto attach = [](Replica &who, const Entity &owner, const QByteArray &uid, const QString &name, const QByteArray &bytes) {
            const auto stored = who.write([&](Connection &c) { return Contents(c).put(bytes); });
            QVERIFY_OK(stored);
            who.insert(fileEntity(), {{u"owner_entity"_s, owner.number}, {u"owner_id"_s, who.find(owner, uid)->id}, {u"name"_s, name}, {u"sha256"_s, stored->sha256}, {u"size"_s, stored->size}});
        };
        const auto move = [](Replica &who) {
            QVERIFY_OK(who.sync());
            NoProgress progress;
            Syncer syncer(who.store(), who.transport(), who.tokens(), {.place = who.place});
            QVERIFY_OK(FileMover(who.store(), syncer).run(progress));
        };
        attach(claire, contactEntity(), contact, u"Passport of petit.pdf"_s, "the passport of petit");
        attach(claire, contactEntity(), contact, u"Rider.pdf"_s, "a rider that a hall has, too");
        attach(claire, venueEntity(), hall, u"Rider.pdf"_s, "a rider that a hall has, too");
        move(claire);
        move(marc);
        attach(marc, contactEntity(), contact, u"Letter to petit.pdf"_s, "dear petit"); // whoever erases has not heard of it
        move(marc);
        const auto contents = [](Replica &who) { return who.count(u"SELECT count(*) FROM content"_s); };
        const auto names = [](Replica &who) { return who.count(u"SELECT (SELECT count(*) FROM journal WHERE change LIKE '%petit%') + (SELECT count(*) FROM file WHERE name LIKE '%petit%')"_s); };
        QCOMPARE(contents(marc), 3);
        QVERIFY(claire.erase(contactEntity(), contact));
        QCOMPARE(contents(claire), 1);
        inStep({&claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(contents(*who), 1);
            QCOMPARE(names(*who), 0);
            QCOMPARE(who->count(u"SELECT count(*) FROM file"_s), 1);
        }
        QCOMPARE(m_cloud.sql(u"select count(*) from sync.blob where org_id = '%1'"_s.arg(m_org)), u"1"_s);
        QCOMPARE(m_cloud.sql(u"select (select count(*) from audit.log where org_id = '%1' and concat(old, new) like '%petit%') + (select count(*) from app.file where org_id = '%1' and name like '%petit%')"_s.replace(u"%1"_s, m_org)), u"0"_s);
    }

    void theFilesOfAnArtistGoToo()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray artist = claire.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}, {u"email"_s, u"zoe@petit.example"_s}});
        const qint64 id = claire.find(artistEntity(), artist)->id;
        claire.insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, id}, {u"name"_s, u"Passport of petit.pdf"_s}, {u"sha256"_s, QString(64, u'a')}});
        QVERIFY_OK(claire.sync());
        const QString names = u"select (select count(*) from audit.log where org_id = '%1' and concat(old, new) like '%petit%') + (select count(*) from app.file where org_id = '%1' and name like '%petit%')"_s.replace(u"%1"_s, m_org);
        QVERIFY(m_cloud.sql(names).toInt() > 0);
        QVERIFY(claire.erase(artistEntity(), artist));
        QVERIFY_OK(claire.sync());
        QCOMPARE(m_cloud.sql(names), u"0"_s);
    }

    void whoWasAskedByMailLinkIsForgotten_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("answered") << true;
        QTest::newRow("not answered yet") << false;
    }
    void whoWasAskedByMailLinkIsForgotten()
    {
        QFETCH(bool, answered);
        Replica claire(m_cloud, m_org);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        const QByteArray zoe = claire.insert(artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}});
        const QByteArray offer = claire.insert(offerEntity(), {{u"artist_id"_s, claire.find(artistEntity(), zoe)->id}, {u"version"_s, 1}, {u"direction"_s, u"in"_s}, {u"state"_s, u"sent"_s}, {u"deal_type"_s, u"flat"_s}, {u"artist_approval"_s, u"waiting"_s}});
        QVERIFY_OK(claire.sync());
        const auto ask = [&](const QString &person) {
            return (*claire.call(u"approval_link_create"_s, {{u"entity"_s, u"offer"_s}, {u"record"_s, uuidToString(offer)}, {u"person"_s, person}}))[u"token"_s].toString();
        };
        const QString other = ask(u"Nora Vent"_s), token = ask(u" jeanne PETIT"_s);
        if (answered) QCOMPARE(m_cloud.answerLink(token, "petit agrees"), 200);
        const auto traces = [&] {
            return m_cloud.sql(u"select (select count(*) from sync.approval_link l where l.org_id = '%1' and concat(l.person, l.note) ilike '%petit%')"
                               " + (select count(*) from audit.log l where l.org_id = '%1' and l.entity in ('approval_link', 'offer') and concat(l.old ->> 'person', l.new ->> 'person', l.by_name) ilike '%petit%')"_s.replace(u"%1"_s, m_org)).toInt();
        };
        QVERIFY(traces() > 0);
        QVERIFY(claire.erase(contactEntity(), contact));
        QVERIFY_OK(claire.sync());
        QCOMPARE(traces(), 0);
        QCOMPARE(m_cloud.answerLink(token), 410);
        QCOMPARE(m_cloud.answerLink(other), answered ? 410 : 200); // somebody else's is theirs
    }

    void anErasingEmptiesTheInboxOfOthers()
    {
        // Two wrote at once, and the text that lost waits with its author. Then the person is erased by somebody else.
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org, u"booker"_s), zoe(m_cloud, m_org);
        const QByteArray contact = claire.insert(contactEntity(), petit());
        inStep({&claire, &marc, &zoe});
        QVERIFY(marc.update(contactEntity(), contact, {{u"notes"_s, u"petit of Marc"_s}}));
        QVERIFY(zoe.update(contactEntity(), contact, {{u"notes"_s, u"petit of Zoé"_s}}));
        inStep({&marc, &zoe, &claire});
        QVERIFY(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)).toInt() > 0);
        QVERIFY(claire.erase(contactEntity(), contact));
        inStep({&claire, &marc, &zoe});
        QCOMPARE(tracesInCloud(), u"0"_s);
        for (Replica *who : {&claire, &marc, &zoe}) QCOMPARE(tracesAt(*who), 0);
    }
};

QTEST_GUILESS_MAIN(ErasingTest)
#include "tst_erasing.moc"
