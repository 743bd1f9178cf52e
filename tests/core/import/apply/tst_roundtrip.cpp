// SPDX-License-Identifier: GPL-3.0-or-later
// What Flow Stage writes, Flow Stage reads: exports change nothing when they are imported, refused rows come
// back whole.
#include "core/entities.h"
#include "core/query/export.h"
#include "tests/support/importing.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// Fields that lists show and that a file can hold.
QStringList columnsOf(const Entity &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        if (!field.is(Internal) && field.type != FieldType::Reference && field.type != FieldType::Blob
            && field.type != FieldType::Json)
            names << field.name;
    return names;
}

/// As jobByFields, for the comma and the byte order mark of exports.
ImportJob exportJob(const QString &path, TableKind kind, const QStringList &columns)
{
    ImportJob job{.path = path};
    Mapping mapping{.kind = kind, .profileId = u"generic"_s, .headerRow = 0, .headerRows = 1};
    int index = 0;
    for (const QString &name : columns)
        mapping.columns << ColumnMapping{
            .index = index++, .header = name, .entity = kindEntity(kind), .field = name};
    job.tables << TableJob{{}, mapping};
    job.country = u"FR"_s;
    return job;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

    static ImportReport import(test::TempStore &store, const ImportJob &job)
    {
        const auto done = test::runJob(store, job);
        if (!done) qWarning() << int(done.error().code) << done.error().args << done.error().detail;
        return done.value_or(ImportReport{});
    }
    static ImportReport import(test::TempStore &store, const QByteArray &csv, TableKind kind)
    {
        return import(store, test::jobByFields(test::writeFile(store.folder() + u"/list.csv"_s, csv), kind));
    }

private Q_SLOTS:
    void anExportImportedAgainChangesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<bool>("fast");
        const QByteArray venues =
            "name;town;capacity;email;phone;notes;fee_min;website;instagram\n"
            "\"=HYPERLINK(\"\"http://evil\"\")\";Lyon;300;a@b.example;01 49 25 81 75;-2+3;1 "
            "200,50;a.example;@club\n"
            "'t Hof;Gent;;;+32 9 233 00 00;\"@home\n=1+1\";;;\n"
            "@Bar;Brest;;;;;;;\n+plus;Paris;;;;'=kept;;;\n\"a;\"\"b\"\"\";Nice;;;;;;;\n";
        const QByteArray people =
            "first_name;last_name;email;phone;town;notes\n"
            "=1+1;'t Hart;a@fans.example;+33 6 39 98 12 "
            "34;Lyon;\"@x;\"\"y\"\"\"\nLéa;-Dash;b@fans.example;06 39 98 12 35;@town;=cmd|' /C calc'!A0\n";
        QTest::newRow("venues") << int(TableKind::Venues) << venues << false;
        QTest::newRow("contacts") << int(TableKind::Contacts) << people << false;
        QTest::newRow("fans") << int(TableKind::Fans) << people << false;
        QTest::newRow("fans, the fast way") << int(TableKind::Fans) << people << true;
        QTest::newRow("artists") << int(TableKind::Artists)
                                 << QByteArray("name;genre;home_town;notes\n=Ondes;Pop;Nantes;-x\n@K;;;\n")
                                 << false;
        QTest::newRow("companies")
            << int(TableKind::Companies)
            << QByteArray("name;email;phone;town;notes\n-Minus;m@x.example;;Lyon;=1\n+Plus;;;;\n") << false;
    }
    void anExportImportedAgainChangesNothing()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, csv);
        QFETCH(bool, fast);
        test::TempStore store;
        const ImportReport first = import(store, csv, TableKind(kind));
        QCOMPARE(first.created, first.rows);
        const Entity &entity = *entityByName(kindEntity(TableKind(kind)));
        QStringList columns = columnsOf(entity);
        if (fast)
            columns = {
                u"email"_s, u"name"_s, u"first_name"_s, u"last_name"_s, u"town"_s, u"phone"_s, u"notes"_s};
        const ListSpec spec{.entity = &entity, .columns = columns};
        const QString path = store.folder() + u"/export.csv"_s;
        NoProgress progress;
        QVERIFY_OK(store.read([&](Connection &c) { return exportToFile(c, spec, path, {}, progress); }));
        const QStringList before = *store.read([&](Connection &c) { return test::dump(c); });
        ImportJob job = exportJob(path, TableKind(kind), columns);
        if (fast) job.longListBytes = 0;
        const ImportReport again = import(store, job);
        for (const FieldChange &change : again.changes)
            qWarning() << change.line << change.field << change.before << change.after;
        for (const RowError &error : again.errors)
            qWarning() << error.line << error.field << error.reason;
        for (const ImportNote &note : again.warnings)
            qWarning() << note.line << note.code << note.args;
        QCOMPARE(again.unchanged, first.created);
        QVERIFY(again.addsUp());
        QVERIFY(again.changes.isEmpty());
        QStringList after = *store.read([&](Connection &c) { return test::dump(c); });
        after.removeIf(
            [&](const QString &line) { return !before.contains(line) && line.startsWith(u"import"); });
        QCOMPARE(after, before);
        // Into an empty workspace it makes the same records.
        test::TempStore other;
        job.path = path;
        QCOMPARE(import(other, job).created, first.created);
        const auto names = [&](test::TempStore &s) {
            return *s.read([&](Connection &c) {
                return c.text("SELECT group_concat(name, '|') FROM (SELECT name FROM "
                    + entity.table.toStdString() + " ORDER BY id)");
            });
        };
        QCOMPARE(names(other), names(store));
    }

    void anExportIsRecognised_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("venues") << int(TableKind::Venues);
        QTest::newRow("contacts") << int(TableKind::Contacts);
        QTest::newRow("fans") << int(TableKind::Fans);
    }
    void anExportIsRecognised()
    {
        QFETCH(int, kind);
        test::TempStore store;
        import(store,
            "name;town;capacity;email;phone;notes\nLa Cigale;Paris;1389;prog@cigale.example;01 49 25 81 "
            "75;good\nLe Quai;Lyon;450;;;\n",
            TableKind::Venues);
        import(store,
            "first_name;last_name;email;phone;town;job_title\nMaëlle;Kerdoncuff;m@vapeur.example;06 39 98 12 "
            "34;Dijon;Programmer\nPaul;Durand;p@durand.example;;;\n",
            TableKind::Contacts);
        import(store,
            "first_name;last_name;email;phone;town\nLéa;Blanc;lea@fans.example;06 39 98 12 "
            "35;Lyon\nBo;Roux;bo@fans.example;;Brest\n",
            TableKind::Fans);
        const Entity &entity = *entityByName(kindEntity(TableKind(kind)));
        const ListSpec spec{.entity = &entity, .columns = columnsOf(entity)};
        const QString path = store.folder() + u'/' + entity.plural + u".csv"_s;
        NoProgress progress;
        QVERIFY_OK(store.read([&](Connection &c) { return exportToFile(c, spec, path, {}, progress); }));
        const auto job = test::jobByContent(path);
        QVERIFY_OK(job);
        QCOMPARE(job->tables.size(), 1);
        QCOMPARE(kindName(job->tables.first().mapping.kind), kindName(TableKind(kind)));
        for (const ColumnMapping &column : job->tables.first().mapping.columns)
            if (column.field != column.header)
                qInfo() << column.header << "->" << column.entity << column.field << column.role;
        const ImportReport again = import(store, *job);
        for (const FieldChange &change : again.changes)
            qWarning() << change.line << change.field << change.before << change.after;
        QCOMPARE(again.unchanged, 2);
    }

    void refusedRowsComeBackAsTheyWere()
    {
        test::TempStore store;
        const QByteArray csv = "email;first_name;last_name;town;phone;notes\n"
                               "no mail;=1+1;'t Hart;@home;+33 6 39 98 12 34;'=kept\n"
                               "none;-5;+plus;\"a;\"\"b\"\"\";(06);-2,5\n";
        const ImportReport report = import(store, csv, TableKind::Fans);
        QCOMPARE(report.rejected, 2);
        QByteArray refused = store.read([&](Connection &c) { return refusedRows(c, report.import); })->first().csv;
        QVERIFY(refused.contains(";'=1+1;"));
        refused = refused.mid(3).replace("no mail", "a@fans.example").replace("none;", "b@fans.example;");
        const ImportReport again = import(store, refused, TableKind::Fans);
        QCOMPARE(again.created, 2);
        const auto text = [&](const char *sql) {
            return *store.read([&](Connection &c) { return c.text(sql); });
        };
        QCOMPARE(
            text(
                "SELECT first_name||'|'||last_name||'|'||town||'|'||phone||'|'||notes FROM fan WHERE id = 1"),
            u"=1+1|'t Hart|@home|+33639981234|=kept"_s); // the apostrophe was a guard in the first file
                                                         // already
        QCOMPARE(text("SELECT first_name||'|'||last_name||'|'||town||'|'||notes FROM fan WHERE id = 2"),
            u"-5|+plus|a;\"b\"|-2,5"_s);
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
