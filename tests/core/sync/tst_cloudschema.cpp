// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudschema.h"

#include "core/sync/rights.h"
#include "core/sync/wire.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"

#include <QRegularExpression>

#include <utility>

using namespace flow;
using namespace Qt::StringLiterals;

class CloudSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommittedSqlIsWhatTheDescriptionGenerates()
    {
        test::TempStore store;
        const auto sql = store.read([](Connection &c) { return cloudEntitiesSql(c); });
        QVERIFY_OK(sql);
        QFile file(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud/0100_entities.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()) == *sql,
            "the description of the entities has changed; run: packaging/dev shell cmake --build build/release --target update_cloud");
    }

    // An upgrade would leave the step's function in place, while a new cloud has that of the file which is applied again.
    void noNewStepDefinesWhatIsAppliedAgain()
    {
        static const QRegularExpression definition(u"^create (?:or replace )?function ((?:sync|api)\\.\\w+)\\("_s, QRegularExpression::MultilineOption);
        const QDir folder(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud"));
        const auto defined = [&](const QString &name) {
            QFile file(folder.filePath(name));
            QStringList functions;
            if (file.open(QIODevice::ReadOnly))
                for (const auto &match : definition.globalMatch(QString::fromUtf8(file.readAll()))) functions << match.captured(1);
            return functions;
        };
        QStringList again;
        for (const QString &name : folder.entryList({u"011*.sql"_s})) again << defined(name);
        QVERIFY(again.contains(u"sync.apply_op"_s));
        for (const QString &name : folder.entryList({u"00*.sql"_s}))
            for (const QString &function : name.first(4).toInt() > 62 ? defined(name) : QStringList()) QVERIFY2(!again.contains(function), qPrintable(name + u" defines "_s + function));
    }

    void eachColumnSaysWithWhichSchemaItCame()
    {
        test::TempStore store;
        const QString sql = *store.read([](Connection &c) { return cloudEntitiesSql(c); });
        for (const auto &[entity, column, since] : {std::tuple{u"deal"_s, u"notes"_s, 1}, {u"artist"_s, u"emergency_phone"_s, 12}, {u"show"_s, u"contract_approval"_s, 14}}) {
            const QRegularExpression row(u"\\('%1', '%2', [^)]*, (\\d+)\\)"_s.arg(entity, column));
            QCOMPARE(row.match(sql).captured(1).toInt(), since);
        }
    }

    void noRoleIsWithoutAnAnswerAndNoArtistSeesTheOffice()
    {
        for (const Entity *entity : allEntities()) {
            QVERIFY2(defaultRight(u"owner"_s, *entity).write, qPrintable(entity->name));
            for (const QString &role : roles()) {
                const Right right = defaultRight(role, *entity);
                QVERIFY2(right.read || !right.write, qPrintable(role + u' ' + entity->name));
            }
        }
        QVERIFY(!defaultRight(u"artist"_s, *entityByName(u"fan")).read);
        QVERIFY(!defaultRight(u"artist"_s, *entityByName(u"deal")).read);
        QVERIFY(!defaultRight(u"read_only"_s, *entityByName(u"deal")).write);
    }

    void aGuardedAmountGuardsItsCurrency()
    {
        const Entity &deal = *entityByName(u"deal");
        QCOMPARE(mergeClassOf(deal, *deal.field(u"amount")), MergeClass::Guard);
        QCOMPARE(mergeClassOf(deal, *deal.field(u"currency")), MergeClass::Guard);
        QCOMPARE(mergeClassOf(deal, *deal.field(u"notes")), MergeClass::Lww);
    }

    void everyTableOfAnOrganisationIsGuarded()
    {
        test::Cloud cloud;
        if (const QString why = cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        // Tables with rows of organisations: each has row-level security and a policy to read, make and change.
        const auto bare = [&cloud] {
            return cloud.sql(
                u"select string_agg(c.relname, ' ') from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and (not c.relrowsecurity"
                " or (select count(*) from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', 'a', 'w')) <> 3"
                " or not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'stamp'))"_s);
        };
        QCOMPARE(bare(), QString());
        // Views read with the rights of who asks, and what passes by row-level security looks for names nowhere else.
        QCOMPARE(cloud.sql(u"select string_agg(c.relname, ' ') from pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind in ('v', 'm') and not coalesce(c.reloptions @> '{security_invoker=true}', false)"_s), QString());
        QCOMPARE(cloud.sql(u"select string_agg(p.oid::regprocedure::text, ' ') from pg_proc p where p.pronamespace in ('api'::regnamespace, 'sync'::regnamespace, 'audit'::regnamespace) and p.prosecdef"
                           " and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=pg_catalog, %pg_temp')"_s), QString());
        // Nothing else is within reach of a caller: what describes the schema can be read, all else has policies as well.
        QCOMPARE(cloud.sql(u"select string_agg(g.table_schema || '.' || g.table_name || ' ' || g.privilege_type, ', ') from information_schema.role_table_grants g"
                           " join pg_class c on c.relname = g.table_name and c.relnamespace = g.table_schema::regnamespace"
                           " where g.grantee in ('fs_user', 'fs_anon', 'fs_relay', 'PUBLIC') and g.table_schema in ('sync', 'audit')"
                           " and not (g.privilege_type = 'SELECT' and (g.table_name in ('entity', 'field', 'setting') or (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))))"_s), QString());
        QCOMPARE(cloud.sql(u"select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where p.pronamespace in ('api'::regnamespace, 'sync'::regnamespace)"
                           " and has_function_privilege('fs_relay', p.oid, 'execute')"_s), u"webhook_done webhook_networks webhook_take"_s);
        QCOMPARE(cloud.sql(u"select string_agg(p.proname, ' ' order by p.proname) from pg_proc p where p.pronamespace in ('api'::regnamespace, 'sync'::regnamespace)"
                           " and has_function_privilege('fs_anon', p.oid, 'execute')"_s), u"approval approval_answer exchange key_sign_in refresh sign_in sign_in_ways sign_up"_s);
        int tables = 0;
        for (const Entity *entity : allEntities()) tables += entity->journaled;
        QCOMPARE(cloud.sql(u"select count(*) from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r'"_s).toInt(), tables);
        // A table that somebody adds by hand is found.
        cloud.sql(u"create table app.forgotten (org_id uuid)"_s);
        QCOMPARE(bare(), u"forgotten"_s);
    }

    // A connection that has seen a table small keeps its plans for it. Many rows in one push must not be looked for by reading
    // all of the others: PostgreSQL itself says how many rows it has read one after the other.
    void aLongPushLooksRowsUpByTheirIndex()
    {
        test::Cloud cloud;
        if (const QString why = cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        const QString org = test::Cloud::uuid();
        const QString user = cloud.addMember(org, u"owner"_s);
        constexpr int kRows = 400;
        const auto id = [](int i) { return u"00000000-0000-7000-8000-%1"_s.arg(i, 12, 16, QLatin1Char('0')); };
        qint64 number = 0;
        QString pushes;
        const auto push = [&](const QString &entity, const QStringList &columns, int from, int to, const std::function<QJsonArray(int)> &row) {
            QJsonArray rows;
            for (int i = from; i < to; ++i) rows << row(i);
            const QJsonObject op{{u"n"_s, ++number}, {u"h"_s, u"h%1"_s.arg(number)}, {u"t"_s, entity}, {u"k"_s, u"b"_s}, {u"base"_s, 0}, {u"hlc"_s, 1},
                {u"c"_s, QJsonArray::fromStringList(columns)}, {u"r"_s, rows}};
            pushes += u"select api.sync_push('%1', %2, '%3', $j$%4$j$, 'd') -> 'res';"_s.arg(id(0)).arg(cloudSchemaVersion()).arg(
                number == 1 ? QString() : u"h%1"_s.arg(number - 1), QString::fromUtf8(QJsonDocument(QJsonArray{op}).toJson(QJsonDocument::Compact)));
        };
        const auto fan = [&](int i) { return QJsonArray{id(i), u"Fan %1"_s.arg(i), u"person"_s, u"lead"_s}; };
        const auto activity = [&](int i) { return QJsonArray{id(1'000'000 + i), id(i), 1, u"note"_s}; };
        const QStringList ofFan{u"name"_s, u"kind"_s, u"stage"_s}, ofActivity{u"fan_id"_s, u"at"_s, u"kind"_s};
        push(u"fan"_s, ofFan, 1, 20, fan);
        push(u"fan_activity"_s, ofActivity, 1, 20, activity);
        push(u"fan"_s, ofFan, 20, kRows, fan);
        push(u"fan_activity"_s, ofActivity, 20, kRows, activity);
        const QString early = std::exchange(pushes, {});
        constexpr int kMore = 200, kRun = 10;
        for (int i = 0; i < kMore; i += kRun) push(u"fan"_s, ofFan, kRows + i, kRows + i + kRun, fan);
        const QString said = cloud.sql(u"begin; set local role fs_user; select set_config('request.jwt.claims', '%1', true);"_s.arg(
                                 QString::fromUtf8(QJsonDocument(QJsonObject{{u"sub"_s, user}, {u"org"_s, org}}).toJson(QJsonDocument::Compact)))
            + early + u"reset role; select 'read ' || seq_tup_read, 'before ' || idx_tup_fetch from pg_stat_xact_user_tables where schemaname = 'app' and relname = 'fan';"
            // A table as small as here may be read at once; what it is looked up by shows when that is not offered.
            "set local enable_seqscan = off; set local role fs_user;"_s
            + pushes + u"reset role; select 'after ' || idx_tup_fetch from pg_stat_xact_user_tables where schemaname = 'app' and relname = 'fan';"
                       "select 'fans ' || count(*) from app.fan; select 'rows ' || count(*) from app.fan_activity; rollback"_s);
        const auto figure = [&](const QString &name) { return said.section(name + u' ', 1).section(QRegularExpression(u"[|\n]"_s), 0, 0).toLongLong(); };
        QVERIFY2(said.contains(u"rows %1"_s.arg(kRows - 1)), qPrintable(said));
        QCOMPARE(figure(u"fans"_s), kRows + kMore - 1);
        QVERIFY2(figure(u"read"_s) < 10 * kRows, qPrintable(QString::number(figure(u"read"_s)))); // all for each: 160,000
        const qint64 looked = figure(u"after"_s) - figure(u"before"_s);
        QVERIFY2(looked < 5 * kMore, qPrintable(QString::number(looked))); // all for each run: 10,000
    }

    // Whoever is at work may have locked tables in another order than the upgrade does: PostgreSQL ends one of the two.
    void anUpgradeWhilePeopleAreAtWorkGoesThrough()
    {
        test::Cloud cloud;
        if (const QString why = cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        QProcess work;
        work.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-h"_s, cloud.folder() + u"/pg"_s, u"-U"_s, u"postgres"_s, u"-d"_s, u"flowstage"_s, u"-c"_s,
            u"begin; lock table app.venue in row exclusive mode; select pg_sleep(2); set local deadlock_timeout = '60s'; /* so that the upgrade finds the circle */"
            " lock table app.setting, app.artist in row exclusive mode; select pg_sleep(1); commit"_s});
        QVERIFY(work.waitForStarted());
        QTRY_COMPARE(cloud.sql(u"select count(*) from pg_locks where relation = 'app.venue'::regclass and granted"_s), u"1"_s);
        cloud.sql(u"delete from public.flowstage_migration where name like '0100%'"_s);
        QVERIFY(cloud.migrate());
        QVERIFY(work.waitForFinished(60'000));
        QCOMPARE(work.exitCode(), 0);
    }

    void runningTheGeneratedPartAgainChangesNothingThatIsThere()
    {
        test::Cloud cloud;
        if (const QString why = cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
        const QString org = test::Cloud::uuid();
        const QString user = cloud.addMember(org, u"owner"_s);
        const QByteArray token = cloud.token(user, org);
        QCOMPARE(cloud.rpc(u"sync_push"_s,
                     {{u"device"_s, test::Cloud::uuid()}, {u"schema"_s, cloudSchemaVersion()}, {u"prev"_s, u""_s},
                         {u"ops"_s, QJsonArray{QJsonObject{{u"n"_s, 1}, {u"t"_s, u"tag"_s}, {u"k"_s, u"i"_s}, {u"id"_s, test::Cloud::uuid()}, {u"h"_s, u"a"_s},
                              {u"set"_s, QJsonObject{{u"name"_s, u"Été"_s}, {u"kind"_s, u"tag"_s}}}}}}}, token).status, 200);
        const QString before = cloud.sql(u"select md5(string_agg(t::text, ',')) from app.tag t"_s);
        QFile file(QStringLiteral(FLOWSTAGE_SOURCE "/resources/cloud/0100_entities.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        // A column that an older cloud lacks is added, and all else is left as it is.
        cloud.sql(u"alter table app.venue drop column capacity cascade"_s);
        QProcess psql;
        psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, cloud.folder() + u"/pg"_s, u"-U"_s, u"postgres"_s, u"-d"_s, u"flowstage"_s, u"-f"_s, file.fileName()});
        QVERIFY(psql.waitForFinished(60'000));
        QVERIFY2(psql.exitCode() == 0, psql.readAllStandardError().constData());
        QCOMPARE(cloud.sql(u"select count(capacity) from api.venue"_s), u"0"_s);
        QCOMPARE(cloud.sql(u"select md5(string_agg(t::text, ',')) from app.tag t"_s), before);
    }
};

QTEST_GUILESS_MAIN(CloudSchemaTest)
#include "tst_cloudschema.moc"
