// SPDX-License-Identifier: GPL-3.0-or-later
// A private note is only for its author: not for an owner, not for a key or a webhook, and in no other workspace. Made public it is
// for everybody, and made private again it leaves them.
#include "tests/core/sync/agencytest.h"

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class PrivateNotesTest : public AgencyTest
{
    Q_OBJECT

    static Values note(const QString &summary, bool isPrivate, const Values &more = {})
    {
        Values values{{u"kind"_s, u"note"_s}, {u"at"_s, 5}, {u"summary"_s, summary}, {u"is_private"_s, isPrivate}};
        values.insert(more);
        return values;
    }
    static bool has(Replica &who, const QByteArray &note) { return who.find(interactionEntity(), note).has_value(); }
    static bool setPrivate(Replica &who, const QByteArray &note, bool isPrivate) { return who.update(interactionEntity(), note, {{u"is_private"_s, isPrivate}}); }
    /// Text that is in the workspace in whatever place, the journal above all.
    static qint64 inJournal(Replica &who, const QString &text) { return who.count(u"SELECT count(*) FROM journal WHERE instr(CAST(change AS TEXT), '%1')"_s.arg(text)); }
    QByteArray token(const Replica &who) { return m_cloud.token(who.user, m_org); }
    /// Everything that a caller can read in the cloud, as one text.
    QByteArray allThatIsRead(const QByteArray &token)
    {
        QByteArray all;
        const QString epoch = QJsonDocument::fromJson(m_cloud.rpc(u"sync_hello"_s, {}, token).body)[u"h0"].toString().section(u'.', 0, 0);
        all += m_cloud.rpc(u"sync_pull"_s, {{u"cursor"_s, epoch + u".0"_s}, {u"lim"_s, 10'000}}, token).body;
        for (const QString &entity : {u"interaction"_s, u"file"_s, u"tagging"_s, u"conflict"_s}) {
            all += m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, entity}}, token).body;
            all += m_cloud.request("GET", u'/' + entity, {}, token).body;
        }
        return all + m_cloud.rpc(u"audit"_s, {{u"lim"_s, 1000}}, token).body;
    }
    /// What the next message of the webhook says; the cloud's own relay does not get through to where it goes.
    QJsonArray told(const QString &hook)
    {
        const QJsonDocument taken = QJsonDocument::fromJson(m_cloud.sql(u"update sync.webhook set next_at = now(); select sync.webhook_take()"_s).toUtf8());
        m_cloud.sql(u"select sync.webhook_done('%1', %2, 200, null, 1)"_s.arg(hook).arg(taken[u"upto"].toInteger()));
        return QJsonDocument::fromJson(taken[u"body"].toString().toUtf8())[u"changes"].toArray();
    }

private Q_SLOTS:
    void cleanup() { m_cloud.sql(u"delete from sync.webhook"_s); }

    void onlyItsAuthorReadsAPrivateNote()
    {
        Replica anna(m_cloud, m_org, u"assistant"_s), owner(m_cloud, m_org), other(m_cloud, m_org, u"booker"_s);
        Replica second(m_cloud, m_org, anna.user, {}, 0); // another device of hers
        const QByteArray key = QJsonDocument::fromJson(m_cloud.rpc(u"key_create"_s, {{u"name"_s, u"All"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}}, token(owner)).body)[u"key"].toString().toLatin1();
        const QByteArray program = QJsonDocument::fromJson(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, QString::fromLatin1(key)}}, {}).body)[u"access"].toString().toLatin1();
        const QString hook = QJsonDocument::fromJson(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://example.com/hook"_s}}, token(owner)).body)[u"id"].toString();
        const QByteArray open = anna.insert(interactionEntity(), note(u"said openly"_s, false));
        const QByteArray mine = anna.insert(interactionEntity(), note(u"a secret"_s, true, {{u"detail"_s, u"whispered"_s}}));
        // What belongs to it (other programs may hang something on any record).
        const QByteArray tag = anna.insert(tagEntity(), {{u"name"_s, u"x"_s}, {u"kind"_s, u"tag"_s}});
        const auto on = [&](Values values) {
            values.insert({{u"owner_entity"_s, interactionEntity().number}, {u"owner_id"_s, anna.find(interactionEntity(), mine)->id}});
            return values;
        };
        const QByteArray file = anna.insert(fileEntity(), on({{u"name"_s, u"secretly recorded.mp3"_s}}));
        const QByteArray tagging = anna.insert(taggingEntity(), on({{u"tag_id"_s, anna.find(tagEntity(), tag)->id}}));
        inStep({&anna, &owner, &other, &second});
        for (Replica *who : {&anna, &second}) {
            QVERIFY(has(*who, mine));
            QVERIFY(who->find(fileEntity(), file));
            QCOMPARE(who->value(interactionEntity(), mine, u"detail"), QVariant(u"whispered"_s));
        }
        QVERIFY(anna.update(interactionEntity(), mine, {{u"summary"_s, u"another secret"_s}}));
        QVERIFY(second.update(interactionEntity(), mine, {{u"summary"_s, u"a third secret"_s}})); // a conflict of hers with herself
        inStep({&anna, &second, &anna, &owner, &other});
        QVERIFY(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1' and mine like '%secret%'"_s.arg(m_org)).toInt() > 0);
        for (Replica *who : {&owner, &other}) {
            QVERIFY(has(*who, open));
            QVERIFY(!has(*who, mine));
            QVERIFY(!who->find(fileEntity(), file) && !who->find(taggingEntity(), tagging));
            QCOMPARE(inJournal(*who, u"secret"_s), 0);
        }
        const QByteArray id = uuidToString(mine).toLatin1();
        for (const QByteArray &caller : {token(owner), token(other), program}) {
            const QByteArray read = allThatIsRead(caller);
            QVERIFY(read.contains("said openly"));
            QVERIFY2(!read.contains("secret") && !read.contains("whispered") && !read.contains(id), read.constData());
        }
        QVERIFY(allThatIsRead(token(anna)).contains("whispered"));
        // Nobody changes it, deletes it or takes its place.
        for (const QByteArray &caller : {token(owner), program}) {
            m_cloud.request("PATCH", u"/interaction?id=eq."_s + uuidToString(mine), R"({"summary":"theirs"})", caller);
            m_cloud.request("DELETE", u"/interaction?id=eq."_s + uuidToString(mine), {}, caller);
            QVERIFY(m_cloud.request("POST", u"/interaction"_s, R"({"id":")" + id + R"(","kind":"note","at":1,"summary":"theirs"})", caller).status >= 400);
        }
        QCOMPARE(m_cloud.sql(u"select summary || ' ' || _del from app.interaction where id = '%1'"_s.arg(uuidToString(mine))).section(u' ', -2), u"secret false"_s);
        for (const QJsonValue &change : told(hook)) QVERIFY(change[u"id"].toString() != QString::fromLatin1(id) && change[u"id"].toString() != uuidToString(file));
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where org_id = '%1' and (old::text || new::text) like '%secret%'"_s.arg(m_org)), u"0"_s);
    }

    void aNoteComesAndGoesAsItsAuthorSays()
    {
        Replica anna(m_cloud, m_org, u"assistant"_s), owner(m_cloud, m_org), other(m_cloud, m_org, u"booker"_s);
        const QString hook = QJsonDocument::fromJson(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://example.com/hook"_s}}, token(owner)).body)[u"id"].toString();
        const QByteArray talk = anna.insert(interactionEntity(), note(u"was open"_s, false));
        const QByteArray file = anna.insert(fileEntity(), {{u"name"_s, u"talk.mp3"_s}, {u"owner_entity"_s, interactionEntity().number}, {u"owner_id"_s, anna.find(interactionEntity(), talk)->id}});
        inStep({&anna, &owner, &other});
        QVERIFY(other.update(interactionEntity(), talk, {{u"summary"_s, u"was open, said another"_s}}));
        inStep({&other, &anna, &owner});
        QVERIFY(m_cloud.rpc(u"audit"_s, {{u"entity"_s, u"interaction"_s}}, token(owner)).body.contains("was open"));
        told(hook);
        const auto rows = [&](Replica &who) { return who.sync().value().received; };
        for (int round = 0; round < 2; ++round) {
            QVERIFY(setPrivate(anna, talk, true));
            QVERIFY_OK(anna.sync());
            const auto report = owner.sync();
            QVERIFY_OK(report);
            QVERIFY(!report->rightsChanged); // nothing else is loaded again for it
            QCOMPARE(report->received, 2);
            inStep({&anna, &owner, &other});
            for (Replica *who : {&owner, &other}) {
                QVERIFY(!has(*who, talk) && !who->find(fileEntity(), file));
                QCOMPARE(inJournal(*who, u"was open"_s), 0);
                QVERIFY(!allThatIsRead(token(*who)).contains("was open"));
            }
            QVERIFY(has(anna, talk) && anna.find(fileEntity(), file));
            const QJsonArray heard = told(hook);
            QCOMPARE(heard.size(), 1);
            QCOMPARE(heard.at(0)[u"operation"].toString(), u"delete"_s);
            QCOMPARE(rows(owner), 0);
            QVERIFY(setPrivate(anna, talk, false));
            inStep({&anna, &owner, &other});
            for (Replica *who : {&owner, &other}) {
                QCOMPARE(who->value(interactionEntity(), talk, u"summary"), QVariant(u"was open, said another"_s));
                QVERIFY(who->find(fileEntity(), file));
            }
            QVERIFY(!told(hook).isEmpty());
        }
        // Who loads afresh sees the same.
        Replica late(m_cloud, m_org, u"booker"_s);
        QVERIFY(setPrivate(anna, talk, true));
        inStep({&anna, &late});
        QVERIFY(!has(late, talk));
    }

    // What two wrote at once keeps the other text, which was not the other one's.
    void whatConflictsKeptOfItGoesAlong()
    {
        Replica anna(m_cloud, m_org, u"assistant"_s), other(m_cloud, m_org, u"booker"_s);
        const QByteArray talk = anna.insert(interactionEntity(), note(u"was open"_s, false)), call = anna.insert(interactionEntity(), note(u"rang"_s, false));
        inStep({&anna, &other});
        QVERIFY(anna.update(interactionEntity(), talk, {{u"summary"_s, u"anna heard"_s}}));
        QVERIFY(anna.remove(interactionEntity(), call));
        QVERIFY_OK(anna.sync());
        QVERIFY(other.update(interactionEntity(), talk, {{u"summary"_s, u"other heard"_s}}));
        QVERIFY(other.update(interactionEntity(), call, {{u"summary"_s, u"other rang"_s}}));
        inStep({&other, &anna});
        const auto kept = [&](const QString &text) {
            return m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1' and member = '%2' and not _del and concat(mine, theirs, base) like '%%3%'"_s.arg(m_org, other.user, text)).toInt();
        };
        QVERIFY(kept(u"anna heard"_s) == 1 && kept(u"other rang"_s) == 1);
        QVERIFY(setPrivate(anna, talk, true));
        inStep({&anna, &other});
        QCOMPARE(kept(u"anna heard"_s), 0);
        QCOMPARE(other.count(u"SELECT count(*) FROM sync_conflict WHERE mine LIKE '%anna heard%'"_s), 0);
        QCOMPARE(inJournal(other, u"anna heard"_s), 0);
        QCOMPARE(kept(u"other rang"_s), 1); // of another note, and their own words
    }

    void nobodyMakesSomebodyElsesNoteTheirOwn()
    {
        Replica anna(m_cloud, m_org, u"assistant"_s), owner(m_cloud, m_org);
        const QByteArray talk = anna.insert(interactionEntity(), note(u"was open"_s, false));
        inStep({&anna, &owner});
        QVERIFY(setPrivate(owner, talk, true));
        const auto report = owner.sync();
        QVERIFY_OK(report);
        QCOMPARE(report->refused, 1);
        inStep({&owner, &anna});
        for (Replica *who : {&anna, &owner}) QVERIFY(!who->value(interactionEntity(), talk, u"is_private").toBool());
        // Changed by somebody who was away while it became private: theirs is refused, kept for them, and shows nobody anything.
        QVERIFY(setPrivate(anna, talk, true));
        QVERIFY(owner.update(interactionEntity(), talk, {{u"detail"_s, u"written on the train"_s}}));
        inStep({&anna, &owner});
        QVERIFY(!has(owner, talk));
        QCOMPARE(anna.value(interactionEntity(), talk, u"detail"), QVariant());
        QCOMPARE(owner.count(u"SELECT count(*) FROM sync_conflict WHERE kind = 'denied' AND mine LIKE '%train%'"_s), 1);
        QCOMPARE(anna.count(u"SELECT count(*) FROM sync_conflict"_s), 0);
    }

    void aPersonIsErasedInOthersPrivateNotes()
    {
        Replica anna(m_cloud, m_org, u"assistant"_s), owner(m_cloud, m_org);
        const QByteArray person = owner.insert(contactEntity(), {{u"name"_s, u"Petit"_s}});
        inStep({&owner, &anna});
        const QByteArray talk = anna.insert(interactionEntity(), note(u"Petit drinks"_s, true, {{u"contact_id"_s, anna.find(contactEntity(), person)->id}}));
        inStep({&anna, &owner});
        QVERIFY(owner.erase(contactEntity(), person));
        inStep({&owner, &anna});
        QVERIFY(has(anna, talk));
        QCOMPARE(m_cloud.sql(u"select count(*) from app.interaction where org_id = '%1' and summary like '%drinks%'"_s.arg(m_org)), u"0"_s);
        QVERIFY(anna.value(interactionEntity(), talk, u"summary").toString() != u"Petit drinks");
        QCOMPARE(inJournal(anna, u"drinks"_s), 0);
    }

    void afterARestoreAPrivateNoteComesBackFromItsAuthorOnly_data()
    {
        QTest::addColumn<bool>("ownerFirst");
        QTest::newRow("its author is back first") << false;
        QTest::newRow("an owner is back first") << true;
    }
    void afterARestoreAPrivateNoteComesBackFromItsAuthorOnly()
    {
        QFETCH(bool, ownerFirst);
        Replica anna(m_cloud, m_org, u"assistant"_s), owner(m_cloud, m_org), away(m_cloud, m_org, u"booker"_s);
        Replica second(m_cloud, m_org, anna.user, {}, 0);
        const QByteArray changed = anna.insert(interactionEntity(), note(u"before"_s, true));
        const QByteArray closed = anna.insert(interactionEntity(), note(u"was open"_s, false));
        inStep({&anna, &owner, &away, &second});
        QVERIFY(m_cloud.backUp());
        QVERIFY(anna.update(interactionEntity(), changed, {{u"summary"_s, u"after"_s}}));
        QVERIFY(setPrivate(anna, closed, true));
        const QByteArray made = anna.insert(interactionEntity(), note(u"made since"_s, true));
        const QByteArray both = anna.insert(interactionEntity(), note(u"open, then not"_s, false));
        inStep({&anna, &owner, &away});
        QVERIFY(setPrivate(anna, both, true));
        inStep({&anna, &owner, &second}); // one is away and still has that
        QVERIFY(has(away, both) && !has(owner, both));
        QVERIFY(m_cloud.restore());
        // The laptop on which they were written is gone: her other device has them by sync only.
        if (ownerFirst) inStep({&owner, &away});
        inStep({&second, &owner, &away});
        for (const QByteArray &one : {changed, closed, made, both}) {
            QVERIFY(has(second, one));
            for (Replica *who : {&owner, &away}) QVERIFY(!has(*who, one));
        }
        QCOMPARE(second.value(interactionEntity(), changed, u"summary"), QVariant(u"after"_s));
        for (const QByteArray &caller : {token(owner), token(away)})
            for (const char *said : {"before", "after", "was open", "made since", "open, then not"}) QVERIFY2(!allThatIsRead(caller).contains(said), said);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.conflict where org_id = '%1'"_s.arg(m_org)), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(PrivateNotesTest)
#include "tst_privatenotes.moc"
