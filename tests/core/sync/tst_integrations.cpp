// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs do with a cloud: keys with scopes, webhooks, contents of files.
#include "core/entities.h"
#include "core/sync/openapi.h"
#include "tests/core/sync/receiver.h"
#include "tests/support/cloud.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const CloudAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }
QString hexHash(const QByteArray &bytes) { return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()); }

} // namespace

class IntegrationsTest : public QObject
{
    Q_OBJECT

    Cloud m_cloud;
    QString m_org = Cloud::uuid();
    QString m_user;
    QByteArray m_owner;

    static QString subject(const QByteArray &token)
    {
        return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding))[u"sub"].toString();
    }
    /// SQL with a token's rights, as PostgREST runs it for tables; the last line of what it says.
    QString as(const QByteArray &token, const QString &sql)
    {
        return m_cloud.sql(u"begin; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true); set local role fs_user; %3; commit"_s.arg(subject(token), m_org, sql))
            .section(u'\n', 1);
    }
    QByteArray keyToken(const QString &key) { return object(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, key}}, {}))[u"access"].toString().toLatin1(); }
    QJsonObject makeKey(const QJsonObject &scopes) { return object(m_cloud.rpc(u"key_create"_s, {{u"name"_s, u"Website"_s}, {u"scopes"_s, scopes}}, m_owner)); }
    QString addTag(const QString &name)
    {
        return as(m_owner, u"insert into api.tag (name, kind) values ('%1', 'tag') returning id"_s.arg(name));
    }
    CloudAnswer put(const QByteArray &token, const QByteArray &whole, qint64 at, qint64 length, const QString &hash = {})
    {
        return m_cloud.rpc(u"blob_put"_s, {{u"sha256"_s, hash.isEmpty() ? hexHash(whole) : hash}, {u"size"_s, whole.size()}, {u"at"_s, at},
            {u"bytes"_s, QString::fromLatin1(whole.mid(at, length).toBase64())}}, token);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("WEBHOOK_PRIVATE", "127.0.0.1/32"); // the receiver of this test; other loopback addresses stay closed
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        m_user = m_cloud.addMember(m_org, u"owner"_s);
        m_owner = m_cloud.token(m_user, m_org);
    }

    void theCommittedOpenApiIsWhatTheDescriptionGenerates()
    {
        QFile file(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud/openapi.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == QJsonDocument(cloudOpenApi()).toJson(),
            "the description of the entities has changed; run: packaging/dev shell cmake --build build/release --target update_cloud");
    }

    void theOpenApiNamesEveryViewAndColumnOfTheCloud()
    {
        const QJsonObject api = cloudOpenApi();
        const QJsonObject schemas = api[u"components"][u"schemas"].toObject();
        const QStringList columns = m_cloud.sql(u"select table_name || '.' || column_name from information_schema.columns where table_schema = 'api'"_s).split(u'\n');
        QVERIFY(columns.size() > 200);
        QHash<QString, int> count;
        for (const QString &column : columns) {
            const QString entity = column.section(u'.', 0, 0);
            QVERIFY2(api[u"paths"].toObject().contains(u'/' + entity), qPrintable(entity));
            QVERIFY2(schemas[entity][u"properties"].toObject().contains(column.section(u'.', 1)), qPrintable(column));
            ++count[entity];
        }
        for (auto it = count.cbegin(); it != count.cend(); ++it) QCOMPARE(schemas[it.key()][u"properties"].toObject().size(), it.value());
    }

    void aKeyDoesWhatItsScopesSayAndNothingElse()
    {
        const QJsonObject made = makeKey({{u"tag"_s, u"write"_s}, {u"venue"_s, u"read"_s}});
        QVERIFY(made[u"key"].toString().startsWith(u"fsk_"));
        const QByteArray token = keyToken(made[u"key"].toString());
        const QString tag = as(token, u"insert into api.tag (name, kind) values ('by a key', 'tag') returning id"_s);
        QCOMPARE(tag.size(), 36);
        QCOMPARE(as(token, u"select count(*) from api.tag where name = 'by a key'"_s), u"1"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"row-level security"_s));
        as(token, u"insert into api.venue (name, kind) values ('by a key', 'club')"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.venue where name = 'by a key'"_s), u"0"_s);
        QStringList readable;
        for (const Entity *entity : allEntities())
            if (entity->journaled) readable << as(token, u"select sync.can_read('%1')"_s.arg(entity->name)) + u' ' + entity->name;
        readable.sort();
        QCOMPARE(readable.filter(QRegularExpression(u"^t "_s)), (QStringList{u"t tag"_s, u"t venue"_s}));
        // It writes for itself in the log, and what it writes reaches devices.
        QCOMPARE(m_cloud.sql(u"select user_id from audit.log where row_id = '%1'"_s.arg(tag)), made[u"id"].toString());
        const QString start = object(m_cloud.rpc(u"sync_hello"_s, {}, m_owner))[u"h0"].toString().section(u'.', 0, 0) + u".0"_s;
        QVERIFY(m_cloud.rpc(u"sync_pull"_s, {{u"cursor"_s, start}}, m_owner).body.contains("by a key"));
        // Nothing that is for people.
        for (const QString &function : {u"keys"_s, u"webhooks"_s, u"audit"_s}) QCOMPARE(m_cloud.rpc(function, {}, token).status, 403);
        QCOMPARE(m_cloud.rpc(u"org_create"_s, {{u"name"_s, u"x"_s}}, token).status, 403);
        QCOMPARE(m_cloud.rpc(u"members"_s, {}, token).body.trimmed(), QByteArray("[]"));
        QCOMPARE(m_cloud.rpc(u"member_set"_s, {{u"user"_s, made[u"id"]}, {u"role"_s, u"owner"_s}}, m_owner).status, 409);
        QVERIFY(!m_cloud.rpc(u"members"_s, {}, m_owner).body.contains(made[u"id"].toString().toLatin1()));
    }

    void aRevokedKeyOpensNothingAtOnce()
    {
        const QJsonObject made = makeKey({{u"*"_s, u"read"_s}});
        const QByteArray token = keyToken(made[u"key"].toString());
        addTag(u"seen by all"_s);
        QVERIFY(as(token, u"select count(*) from api.tag"_s).toInt() > 0);
        QCOMPARE(m_cloud.rpc(u"key_revoke"_s, {{u"key"_s, made[u"id"]}}, m_owner).status, 200);
        QCOMPARE(as(token, u"select count(*) from api.tag"_s), u"0"_s);
        QCOMPARE(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, made[u"key"]}}, {}).status, 401);
        QCOMPARE(m_cloud.rpc(u"key_revoke"_s, {{u"key"_s, made[u"id"]}}, m_owner).status, 404);
        const QJsonObject ended = makeKey({{u"*"_s, u"write"_s}});
        const QByteArray late = keyToken(ended[u"key"].toString());
        m_cloud.sql(u"update sync.api_key set expires_at = now() where key_id = '%1'"_s.arg(ended[u"id"].toString()));
        QCOMPARE(as(late, u"select count(*) from api.tag"_s), u"0"_s);
        QCOMPARE(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, ended[u"key"]}}, {}).status, 401);
    }

    void keysAreMadeByOwnersWithScopesThatExistAndKeptAsHashes()
    {
        const QByteArray booker = m_cloud.token(m_cloud.addMember(m_org, u"booker"_s), m_org);
        QCOMPARE(m_cloud.rpc(u"key_create"_s, {{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonObject{{u"tag"_s, u"read"_s}}}}, booker).status, 403);
        for (const QJsonObject &scopes : {QJsonObject{}, QJsonObject{{u"tagg"_s, u"read"_s}}, QJsonObject{{u"tag"_s, u"all"_s}}, QJsonObject{{u"tag"_s, QJsonValue::Null}}})
            QCOMPARE(m_cloud.rpc(u"key_create"_s, {{u"name"_s, u"x"_s}, {u"scopes"_s, scopes}}, m_owner).status, 422);
        const QString key = makeKey({{u"tag"_s, u"read"_s}})[u"key"].toString();
        QVERIFY(!m_cloud.sql(u"select string_agg(k::text, '') from sync.api_key k"_s).contains(key));
        const QString other = Cloud::uuid();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other);
        QCOMPARE(m_cloud.rpc(u"keys"_s, {}, stranger).body.trimmed(), QByteArray("[]"));
    }

    void aWebhookIsSignedAndSentAgainUntilItIsTaken()
    {
        Receiver receiver;
        receiver.statuses = {500};
        const QJsonObject hook = object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, receiver.url()}, {u"entities"_s, QJsonArray{u"tag"_s}}}, m_owner));
        as(m_owner, u"insert into api.venue (name, kind) values ('not asked for', 'club')"_s);
        const QString tag = addTag(u"first"_s);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests.size(), 2, 30'000);
        const Receiver::Request first = receiver.requests.at(0);
        const Receiver::Request second = receiver.requests.at(1);
        QCOMPARE(first.body, second.body);
        QCOMPARE(first.headers.value("webhook-id"), second.headers.value("webhook-id"));
        const QByteArray key = QByteArray::fromBase64(hook[u"secret"].toString().mid(6).toLatin1());
        for (const Receiver::Request &request : {first, second}) {
            const QByteArray text = request.headers.value("webhook-id") + '.' + request.headers.value("webhook-timestamp") + '.' + request.body;
            QCOMPARE(request.headers.value("webhook-signature"), "v1," + QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toBase64());
        }
        const QJsonArray changes = QJsonDocument::fromJson(first.body)[u"changes"].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[u"id"].toString(), tag);
        QCOMPARE(changes.at(0)[u"operation"].toString(), u"insert"_s);
        QVERIFY(!first.body.contains("first")); // what, never the data
        const auto log = [&] { return QJsonDocument::fromJson(m_cloud.rpc(u"webhook_log"_s, {{u"hook"_s, hook[u"id"]}}, m_owner).body).array(); };
        QTRY_COMPARE_WITH_TIMEOUT(log().size(), 2, 10'000);
        QCOMPARE(log().at(1)[u"status"].toInt(), 500);
        QCOMPARE(log().at(0)[u"status"].toInt(), 200);
        // Later changes come later, once each and in order.
        as(m_owner, u"update api.tag set name = 'second' where id = '%1'"_s.arg(tag));
        as(m_owner, u"delete from api.tag where id = '%1'"_s.arg(tag));
        QStringList said;
        QTRY_VERIFY_WITH_TIMEOUT((said.clear(), std::for_each(receiver.requests.begin() + 2, receiver.requests.end(), [&](const Receiver::Request &r) {
            for (const QJsonValue &change : QJsonDocument::fromJson(r.body)[u"changes"].toArray()) said << change[u"operation"].toString();
        }), said.size() >= 2), 20'000);
        QCOMPARE(said, (QStringList{u"update"_s, u"delete"_s}));
        m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, hook[u"id"]}}, m_owner);
    }

    void webhooksReachNoPrivateNetworkAndSayNothingInTheClear()
    {
        for (const QString &url : {u"http://example.com/"_s, u"ftp://example.com/"_s, u"https://user@example.com/"_s, u"file:///etc/passwd"_s, u""_s})
            QCOMPARE(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, url}}, m_owner).status, 422);
        // What is plainly an address of a network that nothing is sent to is refused when it is made.
        const QStringList closed{u"https://10.0.0.1/"_s, u"https://169.254.169.254/latest/meta-data"_s, u"https://[::ffff:10.0.0.1]/"_s, u"https://[fd00::1]/"_s, u"https://127.0.0.2/"_s,
            u"http://[::1]:8080/x"_s, u"https://[2002:a00:1::]/"_s, u"https://192.168.1.7:8443/hook"_s};
        for (const QString &url : closed) {
            const CloudAnswer answer = m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, url}}, m_owner);
            QVERIFY2(answer.status == 422 && answer.message() == u"webhook_private", qPrintable(url + u' ' + answer.message()));
        }
        QCOMPARE(m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://127.0.0.1:9/"_s}}, m_owner))[u"id"]}}, m_owner).status, 200); // allowed here
        for (const QString &url : {u"https://8.8.8.8/"_s, u"https://[2a00:1450:4007:80f::200e]/"_s})
            QCOMPARE(m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, url}}, m_owner))[u"id"]}}, m_owner).status, 200);
        // Whatever a name or a spelling turns out to be later, what sends looks at the address itself.
        QStringList hooks;
        for (const QString &url : closed) {
            hooks << object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://0x0a000001/"_s}}, m_owner))[u"id"].toString();
            m_cloud.sql(u"update sync.webhook set url = '%2' where hook_id = '%1'"_s.arg(hooks.last(), url));
        }
        hooks << object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://0x0a000001/"_s}}, m_owner))[u"id"].toString();
        addTag(u"private"_s);
        for (const QString &hook : hooks) {
            QJsonArray log;
            QTRY_VERIFY_WITH_TIMEOUT(!(log = QJsonDocument::fromJson(m_cloud.rpc(u"webhook_log"_s, {{u"hook"_s, hook}}, m_owner).body).array()).isEmpty(), 20'000);
            QVERIFY2(log.at(0)[u"problem"].toString().endsWith(u"is not a public address"), qPrintable(log.at(0)[u"problem"].toString()));
            m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, hook}}, m_owner);
        }
    }

    // Whoever made the hook also says where its name leads, and may say something else each time it is asked.
    void aNameThatLeadsElsewhereMeanwhileIsNotFollowed()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        QVERIFY(write(u"leadsto"_s, "127.0.0.1\n127.0.0.2")); // the first time here, which is allowed; then to a network that is not
        QVERIFY(write(u"names.js"_s, R"(
            const dns = require('dns'), fs = require('fs'), others = dns.lookup, otherPromises = dns.promises.lookup, file = __dirname + '/leadsto';
            const next = () => {
                const left = fs.readFileSync(file, 'utf8').split('\n');
                fs.writeFileSync(file, left.slice(1).join('\n') || left[0]);
                return { address: left[0], family: 4 };
            };
            dns.promises.lookup = async (name, options) => (name === 'hook.example' ? [next()] : otherPromises(name, options));
            dns.lookup = (name, options, done) => {
                if (name !== 'hook.example') return others(name, options, done);
                const found = next();
                options.all ? done(null, [found]) : done(null, found.address, found.family);
            };)"));
        Receiver open;
        Receiver closed(QHostAddress(u"127.0.0.2"_s), open.serverPort());
        QVERIFY(closed.isListening());
        qputenv("NODE_OPTIONS", "--require " + folder.filePath(u"names.js"_s).toUtf8());
        const bool restarted = m_cloud.stopGateway() && m_cloud.startGateway();
        qunsetenv("NODE_OPTIONS");
        QVERIFY(restarted);
        const QString hook = object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://hook.example/"_s}}, m_owner))[u"id"].toString();
        m_cloud.sql(u"update sync.webhook set url = 'http://hook.example:%2/' where hook_id = '%1'"_s.arg(hook).arg(open.serverPort())); // for want of a certificate
        const auto log = [&] { return QJsonDocument::fromJson(m_cloud.rpc(u"webhook_log"_s, {{u"hook"_s, hook}}, m_owner).body).array(); };
        addTag(u"while it leads here"_s);
        QTRY_COMPARE_WITH_TIMEOUT(log().size(), 1, 20'000);
        QCOMPARE(log().at(0)[u"status"].toInt(), 200); // to the address that was looked at, and the name is not asked for again
        QCOMPARE(open.requests.size(), 1);
        addTag(u"while it leads elsewhere"_s);
        QTRY_COMPARE_WITH_TIMEOUT(log().size(), 2, 20'000);
        QCOMPARE(log().at(0)[u"problem"].toString(), u"127.0.0.2 is not a public address"_s);
        QCOMPARE(open.requests.size(), 1);
        QCOMPARE(closed.requests.size(), 0);
        m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, hook}}, m_owner);
    }

    void webhooksAreTheOwners()
    {
        const QString id = object(m_cloud.rpc(u"webhook_create"_s, {{u"url"_s, u"https://example.com/"_s}}, m_owner))[u"id"].toString();
        const QString other = Cloud::uuid();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other);
        const QByteArray booker = m_cloud.token(m_cloud.addMember(m_org, u"booker"_s), m_org);
        QCOMPARE(m_cloud.rpc(u"webhooks"_s, {}, stranger).body.trimmed(), QByteArray("[]"));
        QCOMPARE(m_cloud.rpc(u"webhook_set"_s, {{u"hook"_s, id}, {u"active"_s, false}}, stranger).status, 404);
        QCOMPARE(m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, id}}, stranger).status, 404);
        QCOMPARE(m_cloud.rpc(u"webhooks"_s, {}, booker).status, 403);
        QVERIFY(!m_cloud.rpc(u"webhooks"_s, {}, m_owner).body.contains("whsec_"));
        QCOMPARE(m_cloud.rpc(u"webhook_delete"_s, {{u"hook"_s, id}}, m_owner).status, 200);
    }

    void aFileGoesUpInPiecesAndComesDownInAny()
    {
        QByteArray whole(2'500'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < whole.size(); ++i) whole[i] = char((i * 31 + i / 251) & 0xff);
        QCOMPARE(object(put(m_owner, whole, 0, 1'000'000))[u"next"].toInteger(), 1'000'000);
        QCOMPARE(object(put(m_owner, whole, 0, 1'000'000))[u"next"].toInteger(), 1'000'000); // repeated
        QCOMPARE(object(put(m_owner, whole, 2'000'000, 500'000))[u"next"].toInteger(), 1'000'000); // a piece was left out
        QCOMPARE(object(put(m_owner, whole, 0, 0))[u"next"].toInteger(), 1'000'000); // where to go on
        QCOMPARE(m_cloud.rpc(u"blob_get"_s, {{u"sha256"_s, hexHash(whole)}}, m_owner).status, 404); // not yet whole
        QCOMPARE(object(put(m_owner, whole, 1'000'000, 1'000'000))[u"done"].toBool(), false);
        QCOMPARE(object(put(m_owner, whole, 2'000'000, 500'000))[u"done"].toBool(), true);
        QCOMPARE(object(m_cloud.rpc(u"blob_have"_s, {{u"hashes"_s, QJsonArray{hexHash(whole), hexHash("other")}}}, m_owner))[u"have"].toArray(), (QJsonArray{hexHash(whole)}));
        for (const int length : {777'777, 4'000'000}) {
            QByteArray got;
            for (QJsonValue at = 0; !at.isNull();) {
                const QJsonObject piece = object(m_cloud.rpc(u"blob_get"_s, {{u"sha256"_s, hexHash(whole)}, {u"at"_s, at}, {u"len"_s, length}}, m_owner));
                QCOMPARE(piece[u"size"].toInteger(), whole.size());
                got += QByteArray::fromBase64(piece[u"bytes"].toString().toLatin1());
                at = piece[u"next"];
            }
            QVERIFY(got == whole);
        }
        QCOMPARE(object(put(m_owner, {}, 0, 0))[u"done"].toBool(), true); // an empty file is one, too
    }

    void aFileThatIsNotWhatWasAnnouncedIsForgotten()
    {
        const QString hash = hexHash("good");
        QCOMPARE(put(m_owner, "evil", 0, 4, hash).message(), u"blob_hash"_s);
        QCOMPARE(object(put(m_owner, "good", 0, 4, hash))[u"done"].toBool(), true);
        QCOMPARE(put(m_owner, "x", 0, 1, u"../../etc/passwd"_s).status, 422);
        QCOMPARE(m_cloud.rpc(u"blob_put"_s, {{u"sha256"_s, hexHash("big")}, {u"size"_s, 200'000'000}}, m_owner).status, 413);
        QCOMPARE(m_cloud.rpc(u"blob_put"_s, {{u"sha256"_s, hexHash("a")}, {u"size"_s, 3}, {u"bytes"_s, u"!not base64!"_s}}, m_owner).status, 422);
        m_cloud.sql(u"update sync.organisation set blob_limit = 5 where id = '%1'"_s.arg(m_org));
        QCOMPARE(put(m_owner, "no room for this", 0, 16).message(), u"blob_no_room"_s);
        m_cloud.sql(u"update sync.organisation set blob_limit = 1::bigint << 30 where id = '%1'"_s.arg(m_org));
    }

    void anAnnouncedUploadTakesNoRoomUntilItComes()
    {
        const QString room = u"update sync.organisation set blob_limit = %2 + (select coalesce(sum(received), 0) from sync.blob where org_id = '%1') where id = '%1'"_s.arg(m_org);
        m_cloud.sql(room.arg(1000));
        const QByteArray announced(900, 'a'), real(800, 'r'), late(150, 'l');
        for (const QByteArray &bytes : {announced, late}) QCOMPARE(object(put(m_owner, bytes, 0, 0))[u"next"].toInteger(-1), 0);
        QCOMPARE(object(put(m_owner, real, 0, 800))[u"done"].toBool(), true);
        QCOMPARE(object(put(m_owner, late, 0, 150))[u"done"].toBool(), true);
        // The limit still holds for what comes, and what began in vain leaves nothing.
        m_cloud.sql(room.arg(100));
        QCOMPARE(object(put(m_owner, announced, 0, 90))[u"next"].toInteger(), 90);
        QCOMPARE(put(m_owner, announced, 90, 90).message(), u"blob_no_room"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from sync.blob where org_id = '%1' and not done"_s.arg(m_org)), u"0"_s);
        m_cloud.sql(room.arg(1 << 30));
    }

    void anUploadThatStoppedIsForgottenAfterAWeekAndBeginsAgain()
    {
        const QByteArray whole(1000, 'w');
        as(m_owner, u"insert into api.file (owner_entity, owner_id, kind, name, sha256) values (10, '%1', 'rider', 'w.pdf', '%2')"_s.arg(as(m_owner, u"insert into api.artist (name, status) values ('Ida', 'active') returning id"_s), hexHash(whole)));
        QCOMPARE(object(put(m_owner, whole, 0, 400))[u"next"].toInteger(), 400);
        const QString days = u"update sync.blob set made_at = now() - interval '30 days', came_at = now() - interval '%1 days' where sha256 = '%2'; select sync.sweep_blobs()"_s;
        m_cloud.sql(days.arg(QString::number(6), hexHash(whole)));
        QCOMPARE(object(put(m_owner, whole, 0, 0))[u"next"].toInteger(), 400);
        m_cloud.sql(days.arg(QString::number(8), hexHash(whole)));
        QCOMPARE(object(put(m_owner, whole, 400, 600))[u"next"].toInteger(-1), 0);
        QCOMPARE(object(put(m_owner, whole, 0, 1000))[u"done"].toBool(), true);
        m_cloud.sql(days.arg(QString::number(8), hexHash(whole)));
        QCOMPARE(m_cloud.rpc(u"blob_get"_s, {{u"sha256"_s, hexHash(whole)}}, m_owner).status, 200); // what is whole and named stays
    }

    void whoSeesNoRowOfAFileReadsNoBytesOfIt()
    {
        const QByteArray rider = "rider of one artist";
        QCOMPARE(object(put(m_owner, rider, 0, 100))[u"done"].toBool(), true);
        const auto status = [&](const QByteArray &token) { return m_cloud.rpc(u"blob_get"_s, {{u"sha256"_s, hexHash(rider)}}, token).status; };
        const QString artist = as(m_owner, u"insert into api.artist (name, status) values ('Ana', 'active') returning id"_s);
        const QByteArray own = m_cloud.token(m_cloud.addMember(m_org, u"artist"_s, artist), m_org);
        const QByteArray other = m_cloud.token(m_cloud.addMember(m_org, u"artist"_s, Cloud::uuid()), m_org);
        const QString elsewhere = Cloud::uuid();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(elsewhere, u"owner"_s), elsewhere);
        QCOMPARE(status(own), 404); // no row yet
        const QString file = as(m_owner, u"insert into api.file (owner_entity, owner_id, kind, name, sha256) values (10, '%1', 'rider', 'rider.pdf', '%2') returning id"_s.arg(artist, hexHash(rider)));
        QCOMPARE(file.size(), 36);
        QCOMPARE(status(own), 200);
        QCOMPARE(status(other), 404);
        QCOMPARE(status(stranger), 404);
        QCOMPARE(object(m_cloud.rpc(u"blob_have"_s, {{u"hashes"_s, QJsonArray{hexHash(rider)}}}, stranger))[u"have"].toArray(), QJsonArray());
        const QByteArray reader = m_cloud.token(m_cloud.addMember(m_org, u"read_only"_s), m_org);
        QCOMPARE(put(reader, "new", 0, 3).status, 403);
        // Gone with the last row that names it, after a while.
        as(m_owner, u"delete from api.file where id = '%1'"_s.arg(file));
        QCOMPARE(status(own), 404);
        m_cloud.sql(u"select sync.sweep_blobs('0')"_s);
        QCOMPARE(status(m_owner), 404);
    }
};

QTEST_GUILESS_MAIN(IntegrationsTest)
#include "tst_integrations.moc"
