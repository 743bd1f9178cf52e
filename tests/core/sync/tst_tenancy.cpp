// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody is let in: every table and every function, tried as another organisation, as every role, without a token, with a
// bad one, from a foreign device and with bodies that no client sends.
#include "core/sync/cloudschema.h"
#include "core/sync/rights.h"
#include "core/sync/wire.h"
#include "tests/support/cloud.h"

#include <QRegularExpression>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class TenancyTest : public QObject
{
    Q_OBJECT

    Cloud m_cloud;
    QString m_org = Cloud::uuid();
    QString m_owner;
    QHash<QString, QString> m_rows; ///< entity to the uid of its row in m_org

    static QJsonObject op(qint64 n, const QString &entity, const QString &kind, const QString &id, const QJsonObject &set = {})
    {
        return {{u"n"_s, n}, {u"h"_s, u"h%1"_s.arg(n)}, {u"t"_s, entity}, {u"k"_s, kind}, {u"id"_s, id}, {u"base"_s, 1'000'000}, {u"hlc"_s, 5}, {u"set"_s, set}};
    }
    CloudAnswer push(const QByteArray &token, const QJsonArray &ops, const QString &device = Cloud::uuid(), const QString &prev = {})
    {
        return m_cloud.rpc(u"sync_push"_s, {{u"device"_s, device}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, prev.isNull() ? u""_s : prev}, {u"ops"_s, ops}}, token);
    }
    static QJsonArray results(const CloudAnswer &answer) { return QJsonDocument::fromJson(answer.body)[u"res"].toArray(); }

    /// Something that fits each field; references to the rows that are there already.
    QJsonObject sample(const Entity &entity)
    {
        QJsonObject set;
        for (const Field &field : entity.fields) {
            switch (wireType(field)) {
            case WireType::Integer: set.insert(field.name, field.name == u"owner_entity" ? 10 : 7); break;
            case WireType::Decimal: set.insert(field.name, 1.5); break;
            case WireType::Bool: set.insert(field.name, true); break;
            case WireType::Date: set.insert(field.name, u"2027-03-18"_s); break;
            case WireType::Bytes: set.insert(field.name, u"\\x00ff"_s); break;
            case WireType::Uid: {
                const QString target = field.type == FieldType::Reference ? field.target : u"artist"_s;
                if (m_rows.contains(target)) set.insert(field.name, m_rows.value(target));
                break;
            }
            case WireType::Text: set.insert(field.name, field.choices.isEmpty() ? u"secret of one"_s : field.choices.first()); break;
            }
        }
        return set;
    }

    /// A function that callers may name, and the types of its arguments.
    struct Function
    {
        QString name;
        QList<std::pair<QString, QString>> arguments;
        bool takesId() const
        {
            return std::ranges::any_of(arguments, [](const auto &argument) { return argument.second == u"uuid"; });
        }
    };
    QList<Function> functions()
    {
        QList<Function> all;
        const QStringList lines = m_cloud.sql(
            u"select proname || '|' || coalesce((select string_agg(proargnames[i] || ':' || format_type(proargtypes[i - 1], null), ',' order by i) from generate_series(1, pronargs) i), '')"
            " from pg_proc where pronamespace = 'api'::regnamespace and prokind = 'f' order by 1"_s).split(u'\n');
        for (const QString &line : lines) {
            Function one{.name = line.section(u'|', 0, 0), .arguments = {}};
            for (const QString &argument : line.section(u'|', 1).split(u',', Qt::SkipEmptyParts)) one.arguments.append({argument.section(u':', 0, 0), argument.section(u':', 1)});
            all << one;
        }
        return all;
    }
    /// Something for each argument, as somebody would say it who knows the organisation; `id` where one is asked for.
    QJsonObject guess(const Function &function, const QString &id)
    {
        const QHash<QString, QJsonValue> byName{{u"url"_s, u"https://example.com/"_s}, {u"role"_s, u"owner"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}, {u"mail"_s, u"eve@x.example"_s},
            {u"password"_s, u"wrong password"_s}, {u"sha256"_s, QString(64, u'0')}, {u"bytes"_s, u"AA=="_s}, {u"hashes"_s, QJsonArray{QString(64, u'0')}}, {u"t"_s, u"fan"_s}, {u"cursor"_s, u"x.0"_s},
            {u"before"_s, u"2100-01-01T00:00:00Z"_s}, {u"prev"_s, u""_s}, {u"schema"_s, cloudSchemaVersion()}, {u"approve"_s, u"yes"_s}, {u"days"_s, 3}, {u"entities"_s, QJsonValue::Null},
            {u"ops"_s, QJsonArray{op(1, u"artist"_s, u"u"_s, m_rows.value(u"artist"_s), {{u"name"_s, u"theirs"_s}}), op(2, u"offer"_s, u"d"_s, m_rows.value(u"offer"_s))}}};
        const QHash<QString, QJsonValue> byType{{u"text"_s, u"offer"_s}, {u"uuid"_s, id}, {u"uuid[]"_s, QJsonArray{m_rows.value(u"artist"_s)}}, {u"text[]"_s, QJsonArray{u"offer"_s}}, {u"boolean"_s, true},
            {u"integer"_s, 1}, {u"bigint"_s, 0}, {u"jsonb"_s, QJsonObject()}, {u"timestamp with time zone"_s, u"2100-01-01T00:00:00Z"_s}};
        QJsonObject arguments;
        for (const auto &[name, type] : function.arguments) {
            if (!byName.contains(name) && !byType.contains(type)) qFatal("say what a %s is: %s(%s)", qPrintable(type), qPrintable(function.name), qPrintable(name));
            arguments.insert(name, byName.contains(name) && type != u"boolean" ? byName.value(name) : byType.value(type));
        }
        return arguments;
    }
    /// Everything that the organisation has, in whatever table, as one number; `without` are names of tables, `more` a condition on rows.
    QString everything(const QStringList &tables = {}, const QString &more = {})
    {
        QStringList parts;
        for (const QString &table : m_cloud.sql(u"select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped"
                                                 " where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace in ('app'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace) order by 1"_s).split(u'\n'))
            if (tables.isEmpty() || tables.contains(table)) parts << u"select '%1 ' || r::text from %1 r where org_id = '%2' %3"_s.arg(table, m_org, more);
        parts << u"select (to_jsonb(o) - '{head}'::text[])::text from sync.organisation o where id = '%1'"_s.arg(m_org);
        return m_cloud.sql(u"select count(*) || ' ' || md5(string_agg(x, '|' order by x)) from ("_s + parts.join(u" union all "_s) + u") t (x)"_s);
    }
    /// Tables and views of which a caller who does not belong to the organisation reads rows of it, or that nobody thought of.
    QStringList openTo(const QString &role, const QString &claims)
    {
        QStringList open;
        for (const QString &line : m_cloud.sql(u"select c.oid::regclass || '|' || exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped) from pg_class c"
                                                " join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('app', 'sync', 'audit', 'api', 'public') and c.relkind in ('r', 'p', 'v', 'm')"
                                                " and has_schema_privilege('%1', n.oid, 'usage') and has_any_column_privilege('%1', c.oid, 'select') order by 1"_s.arg(role)).split(u'\n', Qt::SkipEmptyParts)) {
            const QString table = line.section(u'|', 0, 0);
            const bool isOfOrganisations = line.endsWith(u"true");
            const QString rows = m_cloud.sql(u"begin; set local role %1; select set_config('request.jwt.claims', '%2', true) is null; select count(*) from %3 %4"_s.arg(role, claims, table,
                isOfOrganisations ? u"where org_id = '%1'"_s.arg(m_org) : QString())).section(u'\n', -1);
            if (rows != u"0") open << table;
        }
        return open;
    }

    /// The rows of the organisation as one number.
    QString state()
    {
        QStringList parts;
        for (const Entity *entity : allEntities())
            if (entity->journaled) parts << u"select r::text from app.\"%1\" r where org_id = '%2'"_s.arg(entity->name, m_org);
        return m_cloud.sql(u"select md5(string_agg(x, '|' order by x)) from ("_s + parts.join(u" union all "_s) + u") t (x)"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        m_owner = m_cloud.addMember(m_org, u"owner"_s);
        QJsonArray ops;
        m_rows.insert(u"artist"_s, Cloud::uuid());
        for (const Entity *entity : allEntities()) {
            if (!entity->journaled) continue;
            const QString id = m_rows.value(entity->name, Cloud::uuid());
            ops << op(ops.size() + 1, entity->name, u"i"_s, id, {});
            m_rows.insert(entity->name, id);
        }
        // Forward references need their rows first: once to make, in order; those that fail for want of a parent would be told.
        QJsonArray filled;
        QHash<QString, QString> all;
        std::swap(all, m_rows);
        m_rows.insert(u"artist"_s, all.value(u"artist"_s));
        QJsonObject artist = sample(*entityByName(u"artist"));
        artist.remove(u"photo_id"_s);
        filled << op(1, u"artist"_s, u"i"_s, all.value(u"artist"_s), artist);
        for (const Entity *entity : allEntities()) {
            if (!entity->journaled || entity->name == u"artist") continue;
            filled << op(filled.size() + 1, entity->name, u"i"_s, all.value(entity->name), sample(*entity));
            m_rows.insert(entity->name, all.value(entity->name));
        }
        const CloudAnswer answer = push(m_cloud.token(m_owner, m_org), filled);
        QCOMPARE(answer.status, 200);
        for (const QJsonValue &result : results(answer)) QVERIFY2(result[u"st"].toString() == u"ok", QJsonDocument(result.toObject()).toJson().constData());
    }

    // Functions are found in the database, so that a new one is tried without anybody having thought of it.
    void noFunctionTouchesAnotherOrganisation()
    {
        const QByteArray own = m_cloud.token(m_owner, m_org);
        const auto answer = [&](const QString &function, const QJsonObject &arguments) { return QJsonDocument::fromJson(m_cloud.rpc(function, arguments, own).body); };
        const QString device = Cloud::uuid();
        QCOMPARE(m_cloud.rpc(u"sync_here"_s, {{u"device"_s, device}, {u"name"_s, u"secret of one"_s}}, own).status, 200);
        const QString key = answer(u"key_create"_s, {{u"name"_s, u"secret of one"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}})[u"id"].toString();
        const QString program = answer(u"key_create"_s, {{u"name"_s, u"All"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}})[u"key"].toString();
        const QString hook = answer(u"webhook_create"_s, {{u"url"_s, u"https://example.com/secret of one"_s.replace(u' ', u'-')}})[u"id"].toString();
        QVERIFY(!key.isEmpty() && !hook.isEmpty());
        m_cloud.sql(u"update sync.webhook set active = false; update sync.member set name = 'secret of one' where org_id = '%1'; update sync.organisation set name = 'secret of one' where id = '%1'"_s.arg(m_org)); // nothing is sent meanwhile
        const QStringList ids{m_owner, device, key, hook, m_rows.value(u"artist"_s), m_rows.value(u"offer"_s), m_org};

        const QString other = Cloud::uuid();
        const QString before = everything();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other);
        for (const QByteArray &caller : {stranger, m_cloud.token(Cloud::uuid(), m_org), QByteArray()})
            for (const Function &function : functions())
                for (const QString &id : function.takesId() ? ids : ids.first(1)) {
                    const CloudAnswer said = m_cloud.rpc(function.name, guess(function, id), caller);
                    QVERIFY2(!said.body.contains("secret of one") && !said.body.contains("secret-of-one"), qPrintable(function.name));
                    QVERIFY2(said.status < 500, qPrintable(function.name + u' ' + QString::number(said.status) + u' ' + QString::fromUtf8(said.body)));
                }
        QCOMPARE(everything(), before);

        // Who belongs to it, without owning it, and a program that may write every record: nothing of how it is run.
        const QStringList run{u"sync.member"_s, u"sync.api_key"_s, u"sync.webhook"_s, u"sync.invitation"_s, u"sync.own_right"_s};
        QList<QByteArray> members;
        for (const QString &role : roles())
            if (role != u"owner") members << m_cloud.token(m_cloud.addMember(m_org, role, role == u"artist" ? m_rows.value(u"artist"_s) : QString()), m_org);
        members << QJsonDocument::fromJson(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, program}}, {}).body)[u"access"].toString().toLatin1();
        const QString asItIsRun = everything(run);
        for (const QByteArray &caller : members)
            for (const Function &function : functions()) {
                if (function.name.startsWith(u"sync_")) continue; // records, and what is asked for after a restore
                for (const QString &id : function.takesId() ? ids : ids.first(1)) {
                    const CloudAnswer said = m_cloud.rpc(function.name, guess(function, id), caller);
                    QVERIFY2(said.status < 500, qPrintable(function.name + u' ' + QString::number(said.status) + u' ' + QString::fromUtf8(said.body)));
                }
            }
        QCOMPARE(everything(run), asItIsRun);
        QCOMPARE(m_cloud.sql(u"select revoked from sync.device where org_id = '%1' and device_id = '%2'"_s.arg(m_org, device)), u"f"_s);
    }

    void noTableIsReadFromOutside()
    {
        const QString other = Cloud::uuid();
        const QString claims = u"{\"sub\":\"%1\",\"org\":\"%2\"}"_s.arg(m_cloud.addMember(other, u"owner"_s), other);
        // What describes the schema, the same for everybody, and what the program itself is told.
        const QStringList common{u"sync.entity"_s, u"sync.field"_s, u"sync.setting"_s};
        QCOMPARE(openTo(u"fs_user"_s, claims), common);
        QCOMPARE(openTo(u"fs_anon"_s, u"{}"_s), QStringList());
        // A table that somebody adds and forgets to guard is found.
        m_cloud.sql(u"create table sync.forgotten (org_id uuid, said text); insert into sync.forgotten values ('%1', 'x'); grant select (org_id) on sync.forgotten to fs_user"_s.arg(m_org));
        m_cloud.sql(u"create view api.forgotten as select name from app.fan; grant select on api.forgotten to fs_user"_s);
        QStringList found = openTo(u"fs_user"_s, claims);
        for (const QString &one : common) found.removeOne(one);
        QCOMPARE(found, (QStringList{u"api.forgotten"_s, u"sync.forgotten"_s}));
        m_cloud.sql(u"drop table sync.forgotten; drop view api.forgotten"_s);
    }

    void anotherOrganisationSeesAndTouchesNothing()
    {
        const QString other = Cloud::uuid();
        const QByteArray token = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other);
        const QString before = state();
        const QJsonDocument hello = QJsonDocument::fromJson(m_cloud.rpc(u"sync_hello"_s, {}, token).body);
        const QString start = hello[u"h0"].toString().section(u'.', 0, 0) + u".0"_s;
        QCOMPARE(QJsonDocument::fromJson(m_cloud.rpc(u"sync_pull"_s, {{u"cursor"_s, start}}, token).body)[u"data"].toArray().size(), 0);
        QJsonArray ops;
        for (const Entity *entity : allEntities()) {
            if (!entity->journaled) continue;
            QCOMPARE(QJsonDocument::fromJson(m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, entity->name}}, token).body)[u"n"].toInteger(), 0);
            QCOMPARE(QJsonDocument::fromJson(m_cloud.rpc(u"sync_digest"_s, {{u"t"_s, entity->name}}, token).body)[u"parts"].toObject(), QJsonObject());
            ops << op(ops.size() + 1, entity->name, u"u"_s, m_rows.value(entity->name), {{entity->fields.back().name, QJsonValue::Null}});
            ops << op(ops.size() + 1, entity->name, u"d"_s, m_rows.value(entity->name));
        }
        for (const QJsonValue &result : results(push(token, ops))) {
            QVERIFY2(result[u"st"].toString() == u"gone" || result[u"st"].toString() == u"deleted", qPrintable(result[u"st"].toString())); // as of a row that never was
            QVERIFY(result[u"row"].isNull());
        }
        // The organisation in a row is the token's, whatever the row says; a reference cannot cross.
        const auto crossing = results(push(token, {op(1, u"tag"_s, u"i"_s, Cloud::uuid(), {{u"name"_s, u"x"_s}, {u"kind"_s, u"tag"_s}, {u"org_id"_s, m_org}}),
            op(2, u"deal"_s, u"i"_s, Cloud::uuid(), {{u"name"_s, u"x"_s}, {u"stage"_s, u"offer"_s}, {u"artist_id"_s, m_rows.value(u"artist"_s)}})}));
        QCOMPARE(crossing.at(0)[u"st"].toString(), u"ok"_s);
        QCOMPARE(crossing.at(1)[u"st"].toString(), u"ok"_s);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.deal where org_id = '%1' and artist_id is null"_s.arg(other)), u"1"_s);
        QCOMPARE(m_cloud.rpc(u"audit"_s, {}, token).body.contains(m_rows.value(u"deal"_s).toLatin1()), false);
        QCOMPARE(state(), before);
    }

    void plainSqlAsACallerObeysTheSamePolicies()
    {
        const QString other = Cloud::uuid();
        const QString user = m_cloud.addMember(other, u"owner"_s);
        const QString before = state();
        const QString claims = u"begin; set local role fs_user; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"}', true) is null;"_s;
        for (const Entity *entity : allEntities()) {
            if (!entity->journaled) continue;
            const QString table = u"app.\""_s + entity->name + u'"';
            QCOMPARE(m_cloud.sql(claims.arg(user, other) + u"select count(*) from %1"_s.arg(table)).section(u'\n', -1), m_cloud.sql(u"select count(*) from %1 where org_id = '%2'"_s.arg(table, other)));
            m_cloud.sql(claims.arg(user, other) + u"update %1 set _del = true; commit"_s.arg(table));
            // A claim of an organisation that one does not belong to is no claim.
            QCOMPARE(m_cloud.sql(claims.arg(user, m_org) + u"select count(*) from %1"_s.arg(table)).section(u'\n', -1), u"0"_s);
        }
        QCOMPARE(state(), before);
    }

    void everyRoleMayWhatTheTableOfRightsSays()
    {
        for (const QString &role : roles()) {
            const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, role, role == u"artist" ? Cloud::uuid() : QString()), m_org);
            QJsonArray ops;
            QList<const Entity *> tried;
            for (const Entity *entity : allEntities()) {
                if (!entity->journaled) continue;
                const Right right = defaultRight(role, *entity);
                QCOMPARE(m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, entity->name}}, token).status, right.read ? 200 : 403);
                QCOMPARE(m_cloud.rpc(u"sync_digest"_s, {{u"t"_s, entity->name}}, token).status, right.read ? 200 : 403);
                if (role == u"artist" || entity->name == u"conflict") continue; // rows of another artist, of another person
                QJsonObject set = sample(*entity);
                for (const Field &field : entity->fields)
                    if (!field.is(Required)) set.remove(field.name);
                if (entity->name == u"setting" || entity->name == u"tag") set.insert(entity->fields.front().name, u"of %1"_s.arg(role));
                ops << op(ops.size() + 1, entity->name, u"i"_s, Cloud::uuid(), set);
                tried << entity;
            }
            if (ops.isEmpty()) continue;
            const QJsonArray answers = results(push(token, ops));
            QCOMPARE(answers.size(), tried.size());
            for (qsizetype i = 0; i < tried.size(); ++i) {
                const QString st = answers.at(i)[u"st"].toString();
                const bool may = defaultRight(role, *tried[i]).write;
                QVERIFY2(may == (st == u"ok" || st == u"same"), qPrintable(role + u' ' + tried[i]->name + u' ' + st));
            }
        }
    }

    void anArtistSeesTheirOwnRowsOnly()
    {
        const QByteArray own = m_cloud.token(m_cloud.addMember(m_org, u"artist"_s, m_rows.value(u"artist"_s)), m_org);
        const QByteArray other = m_cloud.token(m_cloud.addMember(m_org, u"artist"_s, Cloud::uuid()), m_org);
        for (const QString &entity : {u"artist"_s, u"availability"_s, u"proposal"_s, u"show"_s, u"royalty"_s, u"file"_s}) {
            QVERIFY2(QJsonDocument::fromJson(m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, entity}}, own).body)[u"n"].toInteger() > 0, qPrintable(entity));
            QCOMPARE(QJsonDocument::fromJson(m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, entity}}, other).body)[u"n"].toInteger(), 0);
        }
    }

    void badTokensOpenNothing_data()
    {
        QTest::addColumn<QByteArray>("token");
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QString user = Cloud::uuid();
        const QJsonObject claims{{u"role"_s, u"fs_user"_s}, {u"sub"_s, user}, {u"org"_s, m_org}, {u"exp"_s, now + 600}};
        const QJsonObject header{{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}};
        QTest::newRow("none at all") << QByteArray();
        QTest::newRow("expired") << m_cloud.token(m_owner, m_org, {{u"exp"_s, now - 3600}});
        QTest::newRow("not yet") << m_cloud.token(m_owner, m_org, {{u"nbf"_s, now + 3600}});
        QTest::newRow("forged") << m_cloud.signedToken(header, claims, "another secret that is long enough too!!");
        QTest::newRow("alg none") << m_cloud.signedToken({{u"alg"_s, u"none"_s}}, claims, "").chopped(43);
        QTest::newRow("alg none, signed") << m_cloud.signedToken({{u"alg"_s, u"none"_s}}, claims, Cloud::secret());
        QTest::newRow("garbage") << QByteArray("a.b.c");
        QTest::newRow("not a member") << m_cloud.token(Cloud::uuid(), m_org);
        QTest::newRow("no person") << m_cloud.token(m_owner, m_org, {{u"sub"_s, QJsonValue::Null}});
        QTest::newRow("the database's owner") << m_cloud.token(m_owner, m_org, {{u"role"_s, u"postgres"_s}});
        QTest::newRow("who connects") << m_cloud.token(m_owner, m_org, {{u"role"_s, u"authenticator"_s}});
    }
    void badTokensOpenNothing()
    {
        QFETCH(QByteArray, token);
        const QString before = state();
        const QStringList functions = m_cloud.sql(u"select proname from pg_proc where pronamespace = 'api'::regnamespace order by 1"_s).split(u'\n');
        QVERIFY(functions.size() > 15);
        for (const QString &function : functions) {
            QJsonObject arguments;
            if (function == u"sync_push") arguments = {{u"device"_s, Cloud::uuid()}, {u"schema"_s, 1}, {u"prev"_s, u""_s}, {u"ops"_s, QJsonArray{op(1, u"tag"_s, u"d"_s, m_rows.value(u"tag"_s))}}};
            if (function == u"sync_return") arguments = {{u"device"_s, Cloud::uuid()}, {u"epoch"_s, u"x"_s}, {u"head"_s, 1'000'000}, {u"last_op"_s, 0}};
            if (function == u"sync_returned") arguments = {{u"head"_s, 0}};
            if (function == u"sync_pull") arguments = {{u"cursor"_s, u"x.0"_s}};
            if (function == u"sync_snapshot" || function == u"sync_digest") arguments = {{u"t"_s, u"fan"_s}};
            if (function == u"sign_in") arguments = {{u"mail"_s, u"a@x.example"_s}, {u"password"_s, u"wrong password"_s}};
            if (function == u"refresh") arguments = {{u"token"_s, u"AAAA"_s}};
            if (function == u"key_sign_in") arguments = {{u"key"_s, u"fsk_AAAA"_s}};
            if (function == u"blob_have") arguments = {{u"hashes"_s, QJsonArray{QString(64, u'0')}}};
            if (function == u"blob_get") arguments = {{u"sha256"_s, QString(64, u'0')}};
            if (function == u"blob_put") arguments = {{u"sha256"_s, QString(64, u'0')}, {u"size"_s, 1}, {u"bytes"_s, u"AA=="_s}};
            if (function == u"key_create") arguments = {{u"name"_s, u"x"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}};
            if (function == u"approval_link_create") arguments = {{u"entity"_s, u"offer"_s}, {u"record"_s, m_rows.value(u"offer"_s)}, {u"person"_s, u"Eve"_s}};
            if (function == u"approval_link_revoke") arguments = {{u"link"_s, Cloud::uuid()}};
            if (function == u"approval") arguments = {{u"token"_s, QString::fromLatin1(token) + u'x'}};
            if (function == u"approval_answer") arguments = {{u"token"_s, u"x"_s}, {u"approve"_s, u"yes"_s}};
            if (function == u"webhook_create") arguments = {{u"url"_s, u"https://example.com/"_s}};
            if (function == u"sign_up" || function == u"org_create") continue; // open to whoever has an account, or wants one
            const CloudAnswer answer = m_cloud.rpc(function, arguments, token);
            QVERIFY2(answer.status >= 400 || !answer.body.contains("secret of one"), qPrintable(function));
            if (const bool changes = function == u"blob_put" || function == u"key_create" || function == u"key_sign_in" || function == u"webhook_create" || function == u"approval_link_create"; changes)
                QVERIFY2(answer.status == 401 || answer.status == 403, qPrintable(function + u' ' + QString::number(answer.status)));
            if (function.startsWith(u"sync_") && function != u"sync_here") QVERIFY2(answer.status == 401 || answer.status == 403, qPrintable(function + u' ' + QString::number(answer.status)));
        }
        QCOMPARE(state(), before);
    }

    void aForeignDeviceIsTurnedAway()
    {
        const QString device = Cloud::uuid();
        QCOMPARE(push(m_cloud.token(m_owner, m_org), {op(1, u"tag"_s, u"d"_s, Cloud::uuid())}, device).status, 200);
        const CloudAnswer foreign = push(m_cloud.token(m_cloud.addMember(m_org, u"owner"_s), m_org), {op(2, u"tag"_s, u"d"_s, m_rows.value(u"tag"_s))}, device, u"h1"_s);
        QCOMPARE(foreign.status, 403);
        QCOMPARE(foreign.message(), u"device_user_mismatch"_s);
    }

    void hostileOpsAreRefusedOneByOne()
    {
        const QByteArray token = m_cloud.token(m_owner, m_org);
        const QString tag = m_rows.value(u"tag"_s);
        const CloudAnswer answer = push(token,
            {op(1, u"pg_class"_s, u"u"_s, tag), op(2, u"tag\"; drop table app.tag; --"_s, u"d"_s, tag), op(3, u"tag"_s, u"u"_s, tag, {{u"name\"; drop table app.fan; --"_s, u"x"_s}}),
                op(4, u"tag"_s, u"u"_s, tag, {{u"_seq"_s, 5}, {u"_del"_s, true}, {u"org_id"_s, Cloud::uuid()}, {u"name"_s, u"fine"_s}}), op(5, u"deal"_s, u"u"_s, m_rows.value(u"deal"_s), {{u"amount"_s, u"much"_s}}),
                op(6, u"tag"_s, u"i"_s, u"no uid"_s), op(7, u"tag"_s, u"x"_s, tag),
                QJsonObject{{u"n"_s, 8}, {u"h"_s, u"h8"_s}, {u"t"_s, u"tag"_s}, {u"k"_s, u"b"_s}, {u"hlc"_s, 1}, {u"c"_s, QJsonArray{u"name) values (1); --"_s}}, {u"r"_s, QJsonArray{QJsonArray{Cloud::uuid(), u"x"_s}}}}});
        QCOMPARE(answer.status, 200);
        QStringList states;
        for (const QJsonValue &result : results(answer)) states << result[u"st"].toString();
        QCOMPARE(states.first(6), (QStringList{u"invalid"_s, u"invalid"_s, u"invalid"_s, u"ok"_s, u"invalid"_s, u"invalid"_s}));
        QCOMPARE(results(answer).at(7)[u"rows"].toArray().at(0)[u"st"].toString(), u"invalid"_s);
        QCOMPARE(m_cloud.sql(u"select name || _del from app.tag where id = '%1'"_s.arg(tag)), u"finefalse"_s);
    }

    void aVersionFromNowhereIsNotBelieved()
    {
        const QByteArray token = m_cloud.token(m_cloud.addMember(m_org, u"read_only"_s), m_org);
        const QString before = m_cloud.sql(u"select head || ' ' || epoch from sync.organisation where id = '%1'"_s.arg(m_org));
        for (const QString &epoch : {before.section(u' ', 1).left(8), u"00000000"_s}) {
            const CloudAnswer answer = m_cloud.rpc(u"sync_return"_s, {{u"device"_s, Cloud::uuid()}, {u"epoch"_s, epoch}, {u"head"_s, qint64(9'000'000'000'000'000'000)}, {u"last_op"_s, 0}}, token);
            QCOMPARE(answer.status, 422);
        }
        QCOMPARE(m_cloud.sql(u"select head || ' ' || epoch from sync.organisation where id = '%1'"_s.arg(m_org)), before);
    }

    void aChangeOfRoleLiftsNoLimitAndLetsNobodyIn()
    {
        const QString org = Cloud::uuid(), artist = Cloud::uuid();
        const QByteArray owner = m_cloud.token(m_cloud.addMember(org, u"owner"_s), org);
        const QString ana = m_cloud.addMember(org, u"booker"_s, artist);
        const auto set = [&](QJsonObject change) {
            change.insert(u"user"_s, ana);
            const CloudAnswer answer = m_cloud.rpc(u"member_set"_s, change, owner);
            return answer.status == 200 ? m_cloud.sql(u"select role || ' ' || coalesce(artists::text, 'all') || ' ' || revoked from sync.member where user_id = '%1'"_s.arg(ana)) : QString::number(answer.status);
        };
        QCOMPARE(set({{u"role"_s, u"assistant"_s}}), u"assistant {%1} false"_s.arg(artist));
        QCOMPARE(set({{u"revoked"_s, true}}), u"assistant {%1} true"_s.arg(artist));
        QCOMPARE(set({{u"role"_s, u"read_only"_s}}), u"read_only {%1} true"_s.arg(artist));
        QCOMPARE(set({{u"revoked"_s, false}, {u"artists"_s, QJsonArray()}}), u"read_only all false"_s);
        QCOMPARE(set({{u"role"_s, u"artist"_s}}), u"422"_s); // of whom?
        QCOMPARE(set({{u"role"_s, u"artist"_s}, {u"artists"_s, QJsonArray{artist}}}), u"artist {%1} false"_s.arg(artist));
        QCOMPARE(set({{u"role"_s, u"owner"_s}}), u"owner all false"_s);
    }

    void whoWasShutOutDoesNotComeBackAsAnotherDevice()
    {
        const QString org = Cloud::uuid();
        const QByteArray owner = m_cloud.token(m_cloud.addMember(org, u"owner"_s), org);
        const CloudAnswer up = m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, u"bea@x.example"_s}, {u"password"_s, u"a long password"_s}, {u"name"_s, u"Bea"_s}}, {});
        const QString bea = QJsonDocument::fromJson(up.body)[u"user"].toString(), refresh = QJsonDocument::fromJson(up.body)[u"refresh"].toString();
        m_cloud.sql(u"insert into sync.member (org_id, user_id, name, role) values ('%1', '%2', 'Bea', 'booker')"_s.arg(org, bea));
        const QString lost = Cloud::uuid(), desk = Cloud::uuid();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray before = m_cloud.token(bea, org, {{u"iat"_s, now - 5}}), after = m_cloud.token(bea, org, {{u"iat"_s, now + 20}});
        const auto here = [&](const QString &device, const QByteArray &token) { return m_cloud.rpc(u"sync_here"_s, {{u"device"_s, device}}, token).status; };
        QCOMPARE(here(lost, before), 200);
        QCOMPARE(here(desk, before), 200);
        QCOMPARE(m_cloud.rpc(u"device_revoke"_s, {{u"device"_s, lost}}, owner).status, 200);
        QCOMPARE(here(lost, before), 403);
        // A copy of its workspace, with what it is signed in with.
        QCOMPARE(here(Cloud::uuid(), before), 401);
        QCOMPARE(push(before, {op(1, u"tag"_s, u"i"_s, Cloud::uuid(), {{u"name"_s, u"copied"_s}, {u"kind"_s, u"tag"_s}})}).status, 401);
        QCOMPARE(m_cloud.rpc(u"refresh"_s, {{u"token"_s, refresh}}, {}).status, 401);
        QCOMPARE(m_cloud.sql(u"select count(*) from app.tag where org_id = '%1'"_s.arg(org)), u"0"_s);
        // Nor does the token read anything meanwhile, in whatever way, and what the person signs in with anew does.
        const auto read = [&](const QByteArray &token) { return m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, u"tag"_s}}, token).status; };
        const auto plain = [&](const QString &claims) {
            return m_cloud.sql(u"begin; set local role fs_user; select set_config('request.jwt.claims', '{\"sub\":\"%1\",\"org\":\"%2\"%3}', true) is null; select count(*) from api.tag"_s.arg(bea, org, claims)).section(u'\n', -1);
        };
        m_cloud.sql(u"insert into app.tag (org_id, name, kind) values ('%1', 'x', 'tag')"_s.arg(org));
        QCOMPARE(read(before), 401);
        QCOMPARE(m_cloud.rpc(u"members"_s, {}, before).status, 401);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sign_in_again"_s));
        QVERIFY(plain(u",\"iat\":%1"_s.arg(now - 5)) != u"1");
        QCOMPARE(plain(u",\"ses\":1"_s), u"1"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sign_in_again"_s));
        QVERIFY(plain(u",\"ses\":0,\"iat\":%1"_s.arg(now + 20)) != u"1"); // the session counts, whatever the clock says
        const QByteArray anew = QJsonDocument::fromJson(m_cloud.rpc(u"sign_in"_s, {{u"mail"_s, u"bea@x.example"_s}, {u"password"_s, u"a long password"_s}}, {}).body)[u"access"].toString().toLatin1();
        QCOMPARE(read(anew), 200);
        // The person, on the other computer and on a new one.
        QCOMPARE(here(desk, before), 401);
        QCOMPARE(here(desk, anew), 200);
        QCOMPARE(here(Cloud::uuid(), after), 200);
        QCOMPARE(here(lost, anew), 403);
        QCOMPARE(read(owner), 200); // nobody else has to do anything
    }

    // What waits after a restore is done in its author's name, also when the author has had to sign in again since.
    void whatWaitsForSomebodyWhoWasSignedOutIsDoneAndHoldsUpNobody()
    {
        const QString org = Cloud::uuid(), artist = Cloud::uuid(), day = Cloud::uuid();
        const QByteArray owner = m_cloud.token(m_cloud.addMember(org, u"owner"_s), org);
        const QString bea = m_cloud.addMember(org, u"booker"_s);
        QJsonObject waits = op(1, u"availability"_s, u"i"_s, day, {{u"artist_id"_s, artist}, {u"first_day"_s, u"2027-03-01"_s}, {u"last_day"_s, u"2027-03-02"_s}, {u"kind"_s, u"unavailable"_s}});
        waits.insert(u"seen"_s, 0);
        m_cloud.sql(u"insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op) values ('%1', 'availability', '%2', 'artist', '%3', '%4', '%5', '%6');"
                     "update sync.member set session = 3, session_since = now() where user_id = '%4'"_s
                .arg(org, day, artist, bea, Cloud::uuid(), QString::fromUtf8(QJsonDocument(waits).toJson(QJsonDocument::Compact))));
        QCOMPARE(m_cloud.rpc(u"sync_waiting"_s, {}, owner).body.trimmed(), QByteArray("[]")); // whose it is not
        QVERIFY(m_cloud.rpc(u"sync_waiting"_s, {}, m_cloud.token(bea, org, {{u"ses"_s, 3}})).body.contains(day.toLatin1()));
        const CloudAnswer answer = push(owner, {op(1, u"artist"_s, u"i"_s, artist, {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}})});
        QVERIFY2(answer.status == 200 && results(answer).at(0)[u"st"].toString() == u"ok", answer.body.constData());
        QCOMPARE(m_cloud.sql(u"select count(*) from sync.waiting where org_id = '%1'"_s.arg(org)), u"0"_s);
        QCOMPARE(m_cloud.sql(u"select user_id from audit.log where org_id = '%1' and entity = 'availability'"_s.arg(org)), bea);
    }

    void onlyAnOwnerBeginsEpochsAtWill()
    {
        const QString org = Cloud::uuid();
        const auto tokenOf = [&](const QString &role) { return m_cloud.token(m_cloud.addMember(org, role, role == u"artist" ? Cloud::uuid() : QString()), org); };
        const auto epoch = [&] { return m_cloud.sql(u"select left(epoch::text, 8) from sync.organisation where id = '%1'"_s.arg(org)); };
        // Says that there was a later version in this epoch, as if the cloud had been restored and nobody had said so.
        const auto ask = [&](const QByteArray &token, const QString &of) {
            return m_cloud.rpc(u"sync_return"_s, {{u"device"_s, Cloud::uuid()}, {u"epoch"_s, of}, {u"head"_s, m_cloud.sql(u"select head + 5 from sync.organisation where id = '%1'"_s.arg(org)).toLongLong()}, {u"last_op"_s, 0}}, token);
        };
        const QByteArray owner = tokenOf(u"owner"_s), booker = tokenOf(u"booker"_s);
        QString before = epoch();
        QCOMPARE(ask(tokenOf(u"read_only"_s), before).status, 429);
        QCOMPARE(epoch(), before);
        QCOMPARE(ask(booker, before).status, 200);
        QVERIFY(epoch() != before);
        before = epoch();
        for (const QByteArray &token : {booker, tokenOf(u"assistant"_s), tokenOf(u"artist"_s)}) { // one a day, whoever asks
            const CloudAnswer answer = ask(token, before);
            QCOMPARE(answer.status, 429);
            QCOMPARE(answer.message(), u"epoch_asked"_s);
            QCOMPARE(ask(token, u"00000000"_s).status, 429); // of an epoch that nobody knows
        }
        QCOMPARE(epoch(), before);
        QCOMPARE(ask(owner, before).status, 200);
        QVERIFY(epoch() != before);
    }

    void bodiesBeyondMeasureAreRefused()
    {
        const QByteArray token = m_cloud.token(m_owner, m_org);
        QJsonArray many;
        for (int i = 1; i <= 1001; ++i) many << op(i, u"tag"_s, u"d"_s, Cloud::uuid());
        QCOMPARE(push(token, many).status, 413);
        QCOMPARE(push(token, {}).status, 413);
        QCOMPARE(m_cloud.request("POST", u"/rpc/sync_push"_s, "{\"device\":", token).status, 400);
        QCOMPARE(m_cloud.request("POST", u"/rpc/sync_pull"_s, "{\"cursor\":\"" + QByteArray(100'000, '.') + "\"}", token).status, 410);
        QCOMPARE(m_cloud.rpc(u"sync_pull"_s, {{u"cursor"_s, u"x.1'; drop table app.fan"_s}}, token).status, 410);
        // Names that everybody's lists would carry, and an account that anybody can make.
        const QString endless(1'000'000, u'x');
        QCOMPARE(m_cloud.rpc(u"org_create"_s, {{u"name"_s, endless}}, token).status, 422);
        QCOMPARE(m_cloud.rpc(u"org_create"_s, {{u"name"_s, u"  "_s}}, token).status, 422);
        QCOMPARE(m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, u"long@x.example"_s}, {u"password"_s, u"a long password"_s}, {u"name"_s, endless}}, {}).status, 422);
        QCOMPARE(m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, endless + u"@x.example"_s}, {u"password"_s, u"a long password"_s}, {u"name"_s, u"L"_s}}, {}).status, 422);
        QCOMPARE(m_cloud.rpc(u"sync_here"_s, {{u"device"_s, Cloud::uuid()}, {u"name"_s, endless}}, token).status, 200);
        QVERIFY(m_cloud.rpc(u"devices"_s, {}, token).body.size() < 100'000);
        if (qEnvironmentVariableIsEmpty("FLOWSTAGE_POSTGREST")) // nginx in front of PostgREST does this
            QCOMPARE(m_cloud.request("POST", u"/rpc/sync_push"_s, QByteArray(17'000'000, ' '), token).status, 413);
    }

    void anOwnerDecidesWhatARoleMay()
    {
        const QString org = Cloud::uuid();
        const QByteArray owner = m_cloud.token(m_cloud.addMember(org, u"owner"_s), org), booker = m_cloud.token(m_cloud.addMember(org, u"booker"_s), org);
        const auto may = [&] { return m_cloud.rpc(u"sync_snapshot"_s, {{u"t"_s, u"fan"_s}}, booker).status == 200; };
        const auto decide = [&](const QString &role, const QJsonValue &read, const QByteArray &as) {
            return m_cloud.rpc(u"right_set"_s, {{u"role"_s, role}, {u"entity"_s, u"fan"_s}, {u"can_read"_s, read}, {u"can_write"_s, true}}, as).status;
        };
        QVERIFY(may());
        QCOMPARE(decide(u"booker"_s, false, owner), 204);
        QVERIFY(!may());
        QCOMPARE(decide(u"booker"_s, true, booker), 403);
        QCOMPARE(decide(u"owner"_s, false, owner), 422);
        QCOMPARE(decide(u"booker"_s, QJsonValue::Null, owner), 422);
        QVERIFY(!may());
        QCOMPARE(decide(u"booker"_s, true, owner), 204); // a second time
        QVERIFY(may());
    }

    void whatFailsIsWrittenDownWithoutItsRow()
    {
        const auto signUp = [&](const QJsonValue &mail, const QJsonValue &password) { return m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, mail}, {u"password"_s, password}, {u"name"_s, QJsonValue::Null}}, {}); };
        QCOMPARE(signUp(u"nora@vent.example"_s, QJsonValue::Null).status, 422);
        QCOMPARE(signUp(QJsonValue::Null, u"a long password"_s).status, 422);
        QCOMPARE(signUp(u"nora@vent.example"_s, u"a long password"_s).status, 200); // nobody needs a name for it
        const CloudAnswer refused = m_cloud.rpc(u"invite"_s, {{u"role"_s, QJsonValue::Null}}, m_cloud.token(m_owner, m_org)); // breaks a rule of its table
        QVERIFY2(refused.status == 400, refused.body.constData());
        QFile log(m_cloud.folder() + u"/pg/log"_s);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QByteArray written = log.readAll();
        QVERIFY2(written.contains("null value in column"), written.constData());
        for (const char *trace : {"Failing row", "vent.example", "$2a$"}) QVERIFY2(!written.contains(trace), trace);
        // Nor does a question go on for ever, least of all somebody's who has not signed in.
        QCOMPARE(m_cloud.sql(u"select string_agg(rolname || ' ' || array_to_string(rolconfig, ' '), ', ' order by rolname) from pg_roles where rolname in ('fs_anon', 'fs_user')"_s),
            u"fs_anon statement_timeout=10s, fs_user statement_timeout=60s"_s);
    }

    void passwordsAreNotGuessed()
    {
        const QJsonObject up{{u"mail"_s, u"Ann@x.example"_s}, {u"password"_s, u"correct horse battery"_s}, {u"name"_s, u"Ann"_s}};
        QCOMPARE(m_cloud.rpc(u"sign_up"_s, up, {}).status, 200);
        QCOMPARE(m_cloud.rpc(u"sign_up"_s, up, {}).status, 409);
        const auto signIn = [&](const QString &password) { return m_cloud.rpc(u"sign_in"_s, {{u"mail"_s, u"ann@x.example"_s}, {u"password"_s, password}}, {}); };
        const CloudAnswer good = signIn(u"correct horse battery"_s);
        QCOMPARE(good.status, 200);
        const QString refresh = QJsonDocument::fromJson(good.body)[u"refresh"].toString();
        QCOMPARE(m_cloud.rpc(u"refresh"_s, {{u"token"_s, refresh}}, {}).status, 200);
        QCOMPARE(m_cloud.rpc(u"refresh"_s, {{u"token"_s, refresh}}, {}).status, 401); // once
        for (int i = 0; i < 5; ++i) QCOMPARE(signIn(u"wrong password %1"_s.arg(i)).status, 401);
        QCOMPARE(signIn(u"correct horse battery"_s).status, 429);
        QCOMPARE(m_cloud.rpc(u"sign_in"_s, {{u"mail"_s, u"nobody@x.example"_s}, {u"password"_s, u"wrong password"_s}}, {}).status, 401);
        QVERIFY(!m_cloud.sql(u"select string_agg(a::text, '') from sync.account a"_s).contains(u"correct horse"_s));
    }
};

QTEST_GUILESS_MAIN(TenancyTest)
#include "tst_tenancy.moc"
