// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and files belong to any record, and are not in the cloud without it: the order in which they are sent, what waits for its
// owner, and what is refused.
#include "core/sync/cloudschema.h"
#include "core/sync/joinmerge.h"
#include "tests/core/sync/agencytest.h"

#include <QRegularExpression>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class OwnersTest : public AgencyTest
{
    Q_OBJECT

    static Values artistWithMail(const QString &name) { return {{u"name"_s, name}, {u"status"_s, u"active"_s}, {u"home_town"_s, u"Lyon"_s}, {u"email"_s, name + u"@example.org"_s}}; }
    static Values fileOf(qint64 owner) { return {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, owner}, {u"kind"_s, u"photo"_s}, {u"name"_s, u"portrait"_s}}; }
    static Values taggingOf(qint64 owner, qint64 tag) { return {{u"tag_id"_s, tag}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, owner}}; }

    /// An artist with a portrait and a tag, in one go as an import makes them.
    static QByteArray addWhole(Replica &who, const QString &name)
    {
        const auto uid = who.write([&](Connection &c) -> Result<QByteArray> {
            Records records(c);
            FLOW_ASSIGN(const qint64 owner, records.insert(artistEntity(), artistWithMail(name)));
            FLOW_ASSIGN(const qint64 photo, records.insert(fileEntity(), fileOf(owner)));
            FLOW_TRY(records.update(artistEntity(), owner, {{u"photo_id"_s, photo}}));
            FLOW_ASSIGN(const qint64 word, records.insert(tagEntity(), tag(u"word of "_s + name)));
            FLOW_TRY(records.insert(taggingEntity(), taggingOf(owner, word)));
            FLOW_ASSIGN(const auto record, records.byId(artistEntity(), owner));
            return record->uid;
        });
        if (!uid) qFatal("addWhole: %s", qPrintable(uid.error().detail));
        return *uid;
    }
    static void addParts(Replica &who, const QByteArray &owner, const QByteArray &word)
    {
        const qint64 id = who.find(artistEntity(), owner)->id;
        who.insert(taggingEntity(), taggingOf(id, who.find(tagEntity(), word)->id));
        who.insert(fileEntity(), fileOf(id));
    }
    static qint64 parts(Replica &who) // of artists that are there
    {
        return who.count(u"SELECT (SELECT count(*) FROM tagging g JOIN tag t ON t.id = g.tag_id JOIN artist a ON a.id = g.owner_id) + (SELECT count(*) FROM file f JOIN artist a ON a.id = f.owner_id)"_s);
    }
    static qint64 setAside(Replica &who) { return who.count(u"SELECT count(*) FROM sync_waiting"_s); }
    QString inCloud() { return m_cloud.sql(u"select (select count(*) from app.tagging where org_id = '%1' and not _del) + (select count(*) from app.file where org_id = '%1' and not _del)"_s.arg(m_org)); }
    QString conflicts() { return m_cloud.sql(u"select string_agg(kind || ' ' || entity, '; ' order by kind, entity) from app.conflict where org_id = '%1' and not _del"_s.arg(m_org)); }
    /// Numbers of the ops that made the rows: what belongs to something has a later one.
    void verifyOrder(const QByteArray &owner)
    {
        QCOMPARE(m_cloud.sql(u"select count(*) filter (where op_n < (select op_n from audit.log where org_id = '%1' and row_id = '%2' and op = 'I')) || ' ' || count(*) from audit.log"
                             " where org_id = '%1' and op = 'I' and (entity, row_id) in (select 'tagging', id from app.tagging where owner_id = '%2' union all select 'file', id from app.file where owner_id = '%2')"_s.arg(m_org, uuidToString(owner))), u"0 2"_s);
        QVERIFY(m_cloud.sql(u"select photo_id from app.artist where id = '%1'"_s.arg(uuidToString(owner))) != u"");
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(conflicts(), QString());
    }

    static QJsonObject op(qint64 n, const QString &entity, const QString &kind, const QString &id, const QJsonObject &set, qint64 base = 0)
    {
        return {{u"n"_s, n}, {u"h"_s, u"h%1"_s.arg(n)}, {u"t"_s, entity}, {u"k"_s, kind}, {u"id"_s, id}, {u"base"_s, base}, {u"hlc"_s, 5}, {u"set"_s, set}};
    }
    /// The states of the answers.
    QStringList push(const QByteArray &token, const QString &device, const QJsonArray &ops)
    {
        const qint64 first = ops[0][u"n"].toInteger();
        const CloudAnswer answer = m_cloud.rpc(u"sync_push"_s, {{u"device"_s, device}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, first == 1 ? u""_s : u"h%1"_s.arg(first - 1)}, {u"ops"_s, ops}}, token);
        QStringList states;
        for (const QJsonValue &result : QJsonDocument::fromJson(answer.body)[u"res"].toArray()) states << result[u"st"].toString();
        return answer.status == 200 ? states : QStringList{QString::fromUtf8(answer.body)};
    }
    static QJsonObject ownedBy(const QString &owner, qint64 number = artistEntity().number) { return {{u"name"_s, u"rider"_s}, {u"owner_entity"_s, number}, {u"owner_id"_s, owner}}; }
    static QJsonObject zoe() { return {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}}; }

private Q_SLOTS:
    void whatBelongsToARecordIsSentAfterIt_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("of a workspace that joins") << true;
        QTest::newRow("of one that is in step") << false;
    }
    void whatBelongsToARecordIsSentAfterIt()
    {
        QFETCH(bool, first);
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        if (!first) QVERIFY_OK(claire.sync());
        const QByteArray zoe = addWhole(claire, u"Zoé"_s);
        QVERIFY_OK(claire.sync({.batchOps = 1}));
        verifyOrder(zoe);
        QVERIFY_OK(marc.sync({.pageRows = 1}));
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(parts(*who), 2);
            QVERIFY(!who->value(artistEntity(), zoe, u"photo_id").isNull());
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void whatBelongsToARecordIsSentAfterItByAWorkspaceThatWasUsedApart()
    {
        Replica office(m_cloud, m_org);
        addWhole(office, u"Ana"_s);
        QVERIFY_OK(office.sync());
        Replica laptop(m_cloud, m_org, u"booker"_s);
        const QByteArray zoe = addWhole(laptop, u"Zoé"_s);
        addWhole(laptop, u"Ana"_s); // has a tag and a portrait there as well
        Syncer syncer(laptop.store(), laptop.transport(), laptop.tokens(), {.batchOps = 1, .place = laptop.place});
        JoinMerge merge(laptop.store(), laptop.transport(), laptop.tokens());
        NoProgress progress;
        QVERIFY_OK(merge.fetch(m_org, progress));
        QVERIFY_OK(merge.join(syncer, {}, {}, {}, progress));
        QVERIFY_OK(laptop.sync({.batchOps = 1}));
        verifyOrder(zoe);
        QVERIFY_OK(office.sync());
        for (Replica *who : {&laptop, &office}) QCOMPARE(*who->differences(), QStringList());
        for (Replica *who : {&laptop, &office}) QCOMPARE(parts(*who), 4); // each once
    }

    void whatWasDeletedWithItsRecordComesBackWithIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = addWhole(claire, u"Zoé"_s);
        exchange({&claire, &marc});
        QVERIFY(claire.remove(artistEntity(), zoe));
        exchange({&claire, &marc});
        QCOMPARE(parts(marc), 0);
        QVERIFY(claire.undoLatest());
        exchange({&claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(parts(*who), 2);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // An accountant may write tags and files, and no artists.
    void afterARestoreTagsAndFilesWaitForWhatOnlyAnotherCanBringBack()
    {
        Replica claire(m_cloud, m_org), ana(m_cloud, m_org), marc(m_cloud, m_org, u"accountant"_s);
        const QByteArray rock = claire.insert(tagEntity(), tag(u"Rock"_s));
        exchange({&claire, &ana, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artistWithMail(u"Zoé"_s));
        exchange({&claire, &marc});
        addParts(marc, zoe, rock);
        QVERIFY_OK(marc.sync());
        QVERIFY(m_cloud.restore());
        QVERIFY_OK(marc.sync());
        QCOMPARE(inCloud(), u"0"_s);
        QCOMPARE(waiting(), u"2"_s);
        QVERIFY_OK(ana.sync());
        QCOMPARE(setAside(ana), 0);
        exchange({&claire, &marc, &claire, &ana});
        for (Replica *who : {&claire, &ana, &marc}) {
            QCOMPARE(parts(*who), 2);
            QCOMPARE(setAside(*who), 0);
            QCOMPARE(*who->differences(), QStringList());
        }
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(conflicts(), QString());
        QCOMPARE(m_cloud.sql(u"select distinct user_id from audit.log where org_id = '%1' and entity in ('tagging', 'file')"_s.arg(m_org)), marc.user);
    }

    // The artist went to the cloud and was lost there; by then her maker had deleted her, before he had seen anything of the cloud.
    void afterARestoreNothingWaitsForWhatItsMakerHasDeleted()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = marc.insert(artistEntity(), artist(u"Zoé"_s));
        const QByteArray rock = marc.insert(tagEntity(), tag(u"Rock"_s));
        marc.insert(taggingEntity(), taggingOf(marc.find(artistEntity(), zoe)->id, marc.find(tagEntity(), rock)->id));
        const auto isThere = [&] { return m_cloud.sql(u"select count(*) from app.artist where org_id = '%1'"_s.arg(m_org)) == u"1"; };
        marc.transport().setMeanwhile([&](const QString &function) { marc.transport().setOdds({.lostRequest = function == u"sync_push" && isThere() ? 1.0 : 0.0}); });
        QVERIFY(!marc.sync({.batchOps = 1}));
        marc.transport().setMeanwhile({});
        marc.transport().setOdds({});
        QVERIFY(isThere());
        QVERIFY(marc.remove(artistEntity(), zoe));
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire});
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(conflicts(), QString());
        QCOMPARE(*marc.differences(), QStringList());
    }

    // A workspace that was used apart was joined, and the cloud went back before its tag was there.
    void afterARestoreATagThatWasMadeApartWaitsForWhatItBelongsTo()
    {
        Replica claire(m_cloud, m_org);
        const QByteArray rock = claire.insert(tagEntity(), tag(u"Rock"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = claire.insert(artistEntity(), artistWithMail(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        const qint64 known = claire.count(u"SELECT value FROM sync_state WHERE key = 'head'"_s);
        QVERIFY(m_cloud.restore());
        QJsonObject op = newOp(u"tagging"_s, u"i"_s, uuidFromString(Cloud::uuid()), {{u"tag_id"_s, uuidToString(rock)}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, uuidToString(zoe)}}, 0);
        op.insert(u"past"_s, QJsonArray{known});
        QCOMPARE(send({op}, m_cloud.token(m_cloud.addMember(m_org, u"accountant"_s), m_org)).status, 200);
        QCOMPARE(waiting(), u"1"_s);
        exchange({&claire, &claire});
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(parts(claire), 1);
        QCOMPARE(*claire.differences(), QStringList());
    }

    void whatALoadCanWriteOnlyLaterIsAsOldAsWhereItStood()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        const QByteArray zoe = claire.insert(artistEntity(), artistWithMail(u"Zoé"_s));
        QVERIFY_OK(claire.sync());
        QVERIFY(m_cloud.backUp());
        const auto showPhoto = [&] {
            const QByteArray photo = claire.insert(fileEntity(), fileOf(claire.find(artistEntity(), zoe)->id));
            return claire.update(artistEntity(), zoe, {{u"photo_id"_s, claire.find(fileEntity(), photo)->id}}) && claire.sync().has_value() ? photo : QByteArray();
        };
        QVERIFY(!showPhoto().isEmpty());
        QByteArray latest; // when Marc has loaded the artist with her first photo, and not yet the photo
        marc.transport().setMeanwhile([&](const QString &function) {
            if (function == u"sync_snapshot" && latest.isEmpty() && marc.count(u"SELECT count(*) FROM sync_dangling"_s) == 1) latest = showPhoto();
            marc.transport().setOdds({.lostRequest = function == u"sync_pull" ? 1.0 : 0.0});
        });
        QVERIFY(!marc.sync());
        marc.transport().setMeanwhile({});
        marc.transport().setOdds({});
        QVERIFY(!latest.isEmpty());
        QVERIFY(m_cloud.restore());
        exchange({&marc, &claire, &marc});
        for (Replica *who : {&claire, &marc}) {
            QCOMPARE(who->value(artistEntity(), zoe, u"photo_id"), QVariant(who->find(fileEntity(), latest)->id));
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    void afterARestoreNothingIsThereWithoutWhatItBelongsTo()
    {
        Replica ana(m_cloud, m_org), marc(m_cloud, m_org, u"accountant"_s);
        const QByteArray rock = ana.insert(tagEntity(), tag(u"Rock"_s));
        exchange({&ana, &marc});
        QVERIFY(m_cloud.backUp());
        const QByteArray zoe = ana.insert(artistEntity(), artistWithMail(u"Zoé"_s));
        exchange({&ana, &marc});
        addParts(marc, zoe, rock);
        exchange({&marc, &ana});
        QVERIFY(ana.remove(artistEntity(), zoe)); // Marc does not hear of it
        QVERIFY_OK(ana.sync());
        QVERIFY(m_cloud.restore());
        exchange({&ana, &marc, &ana, &marc});
        QCOMPARE(inCloud(), u"0"_s);
        QCOMPARE(waiting(), u"0"_s);
        for (Replica *who : {&ana, &marc}) {
            QCOMPARE(setAside(*who), 0);
            QCOMPARE(who->count(u"SELECT (SELECT count(*) FROM tagging) + (SELECT count(*) FROM file)"_s), 0);
            QCOMPARE(*who->differences(), QStringList());
        }
    }

    // Programs of before send files and tags first, and a portrait with its artist.
    void whatAProgramOfBeforeSendsAheadOfItsOwnerWaitsForIt()
    {
        const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
        const QString device = Cloud::uuid(), owner = Cloud::uuid(), photo = Cloud::uuid(), word = Cloud::uuid(), tagged = Cloud::uuid();
        QCOMPARE(push(token, device, {op(1, u"file"_s, u"i"_s, photo, ownedBy(owner)), op(2, u"tag"_s, u"i"_s, word, {{u"name"_s, u"Rock"_s}, {u"kind"_s, u"tag"_s}}),
                     QJsonObject{{u"n"_s, 3}, {u"h"_s, u"h3"_s}, {u"t"_s, u"tagging"_s}, {u"k"_s, u"b"_s}, {u"base"_s, 0}, {u"hlc"_s, 5}, {u"c"_s, QJsonArray{u"tag_id"_s, u"owner_entity"_s, u"owner_id"_s}},
                         {u"r"_s, QJsonArray{QJsonArray{tagged, word, artistEntity().number, owner}}}},
                     op(4, u"file"_s, u"u"_s, photo, {{u"name"_s, u"portrait"_s}})}), (QStringList{u"waits"_s, u"ok"_s, u"ok"_s, u"waits"_s}));
        QCOMPARE(inCloud(), u"0"_s);
        QJsonObject withPhoto = zoe();
        withPhoto.insert(u"photo_id"_s, photo);
        QCOMPARE(push(token, device, {op(5, u"artist"_s, u"i"_s, owner, withPhoto)}), QStringList{u"ok"_s});
        QCOMPARE(inCloud(), u"2"_s);
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select f.name from app.artist a join app.file f on f.id = a.photo_id where a.id = '%1'"_s.arg(owner)), u"portrait"_s);
        QCOMPARE(conflicts(), QString());
    }

    void whatWaitsForAnOwnerThatDoesNotComeIsToldToWhoeverSentIt()
    {
        const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
        const QString device = Cloud::uuid(), owner = Cloud::uuid();
        QCOMPARE(push(token, device, {op(1, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(Cloud::uuid()), 1), op(2, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(owner))}), (QStringList{u"waits"_s, u"waits"_s}));
        // Its maker could not make it: nothing is left to wait for.
        QCOMPARE(push(token, device, {op(3, u"artist"_s, u"i"_s, owner, {{u"status"_s, u"active"_s}})}), QStringList{u"invalid"_s});
        QCOMPARE(waiting(), u"1"_s);
        QCOMPARE(conflicts(), u"deleted file; invalid artist"_s);
        QCOMPARE(push(token, device, {op(4, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(owner))}), QStringList{u"deleted"_s});
        const QString word = Cloud::uuid(); // a tag of nothing is nothing to decide about
        QCOMPARE(push(token, device, {op(5, u"tag"_s, u"i"_s, word, {{u"name"_s, u"Rock"_s}, {u"kind"_s, u"tag"_s}}), op(6, u"tagging"_s, u"i"_s, Cloud::uuid(), {{u"tag_id"_s, word}, {u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, owner}})}), (QStringList{u"ok"_s, u"kept"_s}));
        // Nor after a month.
        m_cloud.sql(u"update sync.waiting set until = until - interval '30 days' where org_id = '%1'"_s.arg(m_org));
        QCOMPARE(push(token, device, {op(7, u"tag"_s, u"d"_s, Cloud::uuid(), {})}), QStringList{u"gone"_s});
        QCOMPARE(waiting(), u"0"_s);
        QCOMPARE(conflicts(), u"deleted file; deleted file; deleted file; invalid artist"_s);
        QCOMPARE(inCloud(), u"0"_s);
    }

    void anOwnerIsOneOfTheOrganisation()
    {
        const QString other = Cloud::uuid(), theirs = Cloud::uuid(), mine = Cloud::uuid(), file = Cloud::uuid();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other), token = m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org);
        QCOMPARE(push(stranger, Cloud::uuid(), {op(1, u"artist"_s, u"i"_s, theirs, zoe())}), QStringList{u"ok"_s});
        const QString device = Cloud::uuid();
        QJsonObject nobody = ownedBy(mine), nothing = ownedBy(mine), text = ownedBy(mine);
        nobody.remove(u"owner_id"_s);
        nothing.remove(u"owner_entity"_s);
        text.insert(u"owner_entity"_s, u"artist"_s);
        QCOMPARE(push(token, device, {op(1, u"artist"_s, u"i"_s, mine, zoe()), op(2, u"file"_s, u"i"_s, file, ownedBy(mine)), op(3, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(theirs)),
                     op(4, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(mine, 9'999)), op(5, u"file"_s, u"i"_s, Cloud::uuid(), nobody), op(6, u"file"_s, u"i"_s, Cloud::uuid(), nothing), op(7, u"file"_s, u"i"_s, Cloud::uuid(), text),
                     op(8, u"file"_s, u"u"_s, file, {{u"owner_entity"_s, tagEntity().number}}), op(9, u"file"_s, u"u"_s, file, {{u"owner_id"_s, theirs}}), op(10, u"file"_s, u"u"_s, file, {{u"owner_id"_s, QJsonValue::Null}})}),
            (QStringList{u"ok"_s, u"ok"_s, u"waits"_s, u"invalid"_s, u"invalid"_s, u"invalid"_s, u"invalid"_s, u"invalid"_s, u"waits"_s, u"invalid"_s}));
        // Who may not write files at all leaves nothing that waits.
        for (const QString &role : {u"read_only"_s, u"artist"_s})
            QCOMPARE(push(m_cloud.token(m_cloud.addMember(m_org, role, role == u"artist" ? mine : QString()), m_org), Cloud::uuid(), {op(1, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(Cloud::uuid())), op(2, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(mine))}), (QStringList{u"denied"_s, u"denied"_s}));
        QCOMPARE(waiting(), u"2"_s);
        // It waits for one of its own organisation, and nobody else's comes to it.
        QCOMPARE(push(stranger, Cloud::uuid(), {op(1, u"tag"_s, u"d"_s, Cloud::uuid(), {})}), QStringList{u"gone"_s});
        QCOMPARE(waiting(), u"2"_s);
        QCOMPARE(inCloud(), u"1"_s);
    }

    // As PostgREST runs what is asked of the tables.
    void thePublicInterfaceSaysWhatIsMissing()
    {
        const QString user = m_cloud.addMember(m_org, u"owner"_s), reader = m_cloud.addMember(m_org, u"read_only"_s), other = Cloud::uuid();
        const QString stranger = m_cloud.addMember(other, u"owner"_s);
        const auto rest = [&](const QString &statement, const QString &as = {}, const QString &of = {}) {
            return m_cloud.sql(u"do $do$ declare said text; tip text; begin perform set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true); set local role fs_user; %3; reset role; create temp table told as select 'ok' t;"
                                " exception when others then get stacked diagnostics said = message_text, tip = pg_exception_hint; create temp table told as select sqlstate || ' ' || said || ' ' || tip t; end $do$; select t from told"_s.arg(
                as.isEmpty() ? user : as, of.isEmpty() ? m_org : of, statement));
        };
        const QString mine = Cloud::uuid(), theirs = Cloud::uuid(), nowhere = Cloud::uuid(), file = Cloud::uuid();
        const auto add = [](const QString &owner, const QString &number = u"10"_s, const QString &id = Cloud::uuid()) { return u"insert into api.file (id, name, owner_entity, owner_id) values ('%3', 'rider', %2, %1)"_s.arg(owner == u"null" ? owner : u'\'' + owner + u'\'', number, id); };
        QCOMPARE(artistEntity().number, 10);
        QCOMPARE(rest(u"insert into api.artist (id, name, status) values ('%1', 'Zoé', 'active')"_s.arg(mine)), u"ok"_s);
        QCOMPARE(rest(u"insert into api.artist (id, name, status) values ('%1', 'Eve', 'active')"_s.arg(theirs), stranger, other), u"ok"_s);
        QCOMPARE(rest(add(mine, u"10"_s, file)), u"ok"_s);
        const QString missing = u"23503 owner_id: there is no artist %1 Write the artist first."_s;
        QCOMPARE(rest(add(nowhere)), missing.arg(nowhere));
        QCOMPARE(rest(add(theirs)), missing.arg(theirs));
        QCOMPARE(rest(u"update api.file set owner_id = '%1' where id = '%2'"_s.arg(theirs, file)), missing.arg(theirs));
        QCOMPARE(rest(u"update api.file set owner_entity = %1 where id = '%2'"_s.arg(QString::number(tagEntity().number), file)), u"23503 owner_id: there is no tag %1 Write the tag first."_s.arg(mine));
        QCOMPARE(rest(add(mine, u"9999"_s)), u"23514 owner_entity: no entity has the number 9999 The numbers are in the OpenAPI document, as x-number."_s);
        QVERIFY(rest(add(mine, u"null"_s)).startsWith(u"23514"));
        QVERIFY(rest(add(u"null"_s)).startsWith(u"23514"));
        QVERIFY(rest(add(nowhere), reader).startsWith(u"42501"));
        QVERIFY(rest(add(mine), reader).startsWith(u"42501"));
        QVERIFY(rest(add(mine), stranger, other).startsWith(u"23503")); // as of one that is nowhere
        QCOMPARE(rest(u"update api.file set name = 'other' where id = '%1'"_s.arg(file)), u"ok"_s);
        QCOMPARE(inCloud(), u"1"_s);
        QCOMPARE(m_cloud.sql(u"select owner_entity || ' ' || owner_id || ' ' || name from app.file where id = '%1'"_s.arg(file)), u"10 %1 other"_s.arg(mine));

        // What would be deleted as it comes is refused, and a device is told so.
        const QString deleted = Cloud::uuid(), word = Cloud::uuid();
        QCOMPARE(rest(u"insert into api.artist (id, name, status) values ('%1', 'Ana', 'active')"_s.arg(deleted)), u"ok"_s);
        QCOMPARE(rest(u"insert into api.tag (id, name, kind) values ('%1', 'Rock', 'tag')"_s.arg(word)), u"ok"_s);
        QCOMPARE(rest(u"delete from api.artist where id = '%1'; delete from api.tag where id = '%2'"_s.arg(deleted, word)), u"ok"_s);
        const QString gone = u"23503 owner_id: the artist %1 was deleted Write it for another artist, or leave it out."_s.arg(deleted);
        QCOMPARE(rest(add(deleted)), gone);
        QCOMPARE(rest(add(mine) + u", ('%1', 'rider', 10, '%2')"_s.arg(Cloud::uuid(), deleted)), gone);
        QCOMPARE(rest(u"update api.file set owner_id = '%1' where id = '%2'"_s.arg(deleted, file)), gone);
        QCOMPARE(rest(u"insert into api.tagging (tag_id, owner_entity, owner_id) values ('%1', 10, '%2')"_s.arg(word, mine)), u"23503 tag_id: the tag %1 was deleted Write it for another tag, or leave it out."_s.arg(word));
        QVERIFY(rest(add(deleted), reader).startsWith(u"42501"));
        QVERIFY(rest(add(deleted), stranger, other).startsWith(u"23503 owner_id: there is no artist"));
        QCOMPARE(m_cloud.sql(u"select count(*) from app.file where org_id = '%1'"_s.arg(m_org)), u"1"_s);
        QCOMPARE(push(m_cloud.token(user, m_org), Cloud::uuid(), {op(1, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(deleted)), op(2, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(mine))}), (QStringList{u"deleted"_s, u"ok"_s}));
    }

    void whatACloudOfBeforeHoldsWithoutItsOwnerWaitsForIt()
    {
        Replica claire(m_cloud, m_org), marc(m_cloud, m_org);
        exchange({&claire, &marc});
        const QByteArray token = m_cloud.token(claire.user, m_org);
        const QString device = Cloud::uuid(), owner = Cloud::uuid();
        QCOMPARE(push(token, device, {op(1, u"artist"_s, u"i"_s, owner, zoe()), op(2, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(owner)), op(3, u"file"_s, u"i"_s, Cloud::uuid(), ownedBy(owner))}), (QStringList{u"ok"_s, u"ok"_s, u"ok"_s}));
        // One by somebody who is not known any more, and one of a kind that there is not.
        m_cloud.sql(u"alter table app.artist disable trigger user; alter table app.file disable trigger user; delete from app.artist where id = '%1';"
                     "update app.file set _clk = '{\"\": [1, 5, \"\"]}', owner_entity = 9999 where id = (select id from app.file where owner_id = '%1' limit 1);"
                     "alter table app.artist enable trigger user; alter table app.file enable trigger user"_s.arg(owner));
        QVERIFY_OK(marc.sync());
        QCOMPARE(setAside(marc), 2);
        QVERIFY(m_cloud.upgrade());
        QCOMPARE(inCloud(), u"0"_s);
        QCOMPARE(waiting(), u"1"_s);
        QVERIFY_OK(marc.sync());
        QCOMPARE(setAside(marc), 0);
        QVERIFY(m_cloud.upgrade()); // nothing more to do
        QCOMPARE(waiting(), u"1"_s);
        QCOMPARE(push(token, device, {op(4, u"artist"_s, u"i"_s, owner, zoe())}), QStringList{u"ok"_s});
        QCOMPARE(waiting(), u"0"_s);
        for (Replica *who : {&marc, &claire}) {
            QVERIFY_OK(who->sync());
            QCOMPARE(parts(*who), 1);
            QCOMPARE(*who->differences(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(OwnersTest)
#include "tst_owners.moc"
