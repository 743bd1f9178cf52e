// SPDX-License-Identifier: GPL-3.0-or-later
// Import then revert is the identity, whatever the table and whatever was there before.
#include "tests/support/importing.h"

#include <rapidcheck.h>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// Few values, so that rows meet each other and what is there already; some that need quotes, guards or a
/// refusal.
const QList<QByteArray> kVenueNames{
    "La Cigale", "LA CIGALE", "Le Quai", "L\u2019\u00c9t\u00e9", "=SUM(A1)", "Zénith \"B\"", "", "Café; bar"};
const QList<QByteArray> kTowns{"Lyon", "Paris", "Brest", "", "SAINT-ÉTIENNE", "lyon"};
const QList<QByteArray> kMails{"lea@fans.example", "LEA@fans.example", "bo@fans.example", "", "no mail",
    "x@fans.example, y@fans.example"};
const QList<QByteArray> kNames{"Léa", "Bo", "", "Ann-Marie", "'=1+1", "O\u2019Connor"};
const QList<QByteArray> kPhones{"06 39 98 12 34", "+33639981234", "", "ring twice", "0"};
const QList<QByteArray> kCounts{"300", "1 200", "", "-4", "many", "1.200,50"};
const QList<QByteArray> kAmounts{"12", "99,50", "", "free", "1 200,00 €"};
const QList<QByteArray> kTags{"rock", "rock, vip", "", "@vip", "été"};
const QList<QByteArray> kStates{"yes", "unsubscribed", "", "bounced", "maybe", "no"};
const QList<QByteArray> kNumbers{"#1", "#2", "", "#3"};
const QList<QByteArray> kProducts{"Vinyl", "Tee, black", "", "=Badge"};

struct Column
{
    QByteArray header;
    const QList<QByteArray> *values;
};

QList<Column> columnsOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Venues:
        return {{"name", &kVenueNames}, {"town", &kTowns}, {"capacity", &kCounts}, {"email", &kMails},
            {"phone", &kPhones}, {"notes", &kVenueNames}, {"contact.name", &kNames},
            {"contact.email", &kMails}, {"@tags", &kTags}};
    case TableKind::Contacts:
        return {{"first_name", &kNames}, {"last_name", &kNames}, {"email", &kMails},
            {"company_name", &kVenueNames}, {"job_title", &kProducts}, {"phone", &kPhones}, {"town", &kTowns},
            {"@tags", &kTags}};
    case TableKind::Orders:
        return {{"number", &kNumbers}, {"buyer_email", &kMails}, {"buyer_name", &kNames},
            {"total", &kAmounts}, {"order_line.name", &kProducts}, {"order_line.quantity", &kCounts}};
    default:
        return {{"email", &kMails}, {"first_name", &kNames}, {"last_name", &kNames}, {"town", &kTowns},
            {"phone", &kPhones}, {"@consent.state", &kStates}, {"@tags", &kTags}, {"@interests", &kTags}};
    }
}

QByteArray quoted(QByteArray cell)
{
    const bool needed = cell.contains(';') || cell.contains('"');
    return needed ? '"' + cell.replace('"', "\"\"") + '"' : cell;
}

struct Table
{
    QByteArray csv;
    qint64 rows = 0; ///< without blank lines
};

Table arbitraryTable(TableKind kind, int maxRows)
{
    const QList<Column> columns = columnsOf(kind);
    Table table;
    for (const Column &column : columns)
        table.csv += (table.csv.isEmpty() ? "" : ";") + column.header;
    table.csv += '\n';
    const int rows = *rc::gen::inRange(1, maxRows);
    for (int i = 0; i < rows; ++i) {
        QByteArray line;
        bool blank = true;
        for (const Column &column : columns) {
            const QByteArray cell = column.values->at(*rc::gen::inRange(qsizetype(0), column.values->size()));
            blank &= cell.isEmpty();
            line += (&column == &columns.first() ? "" : ";") + quoted(cell);
        }
        table.csv += line + '\n';
        table.rows += !blank;
    }
    return table;
}

ImportReport import(
    test::TempStore &store, const QByteArray &csv, TableKind kind, qint64 longListBytes = 1 << 20)
{
    ImportJob job = test::jobByFields(test::writeFile(store.folder() + u"/list.csv"_s, csv), kind);
    job.longListBytes = longListBytes;
    const auto done = test::runJob(store, job);
    if (!done) RC_FAIL(done.error().detail.toStdString() + done.error().args.join(u' ').toStdString());
    return *done;
}

} // namespace

class RevertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("RC_PARAMS", "max_success=12");
    } // a workspace for each: seconds, not minutes

    void importThenRevertIsTheIdentity_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("venues") << int(TableKind::Venues);
        QTest::newRow("contacts") << int(TableKind::Contacts);
        QTest::newRow("fans") << int(TableKind::Fans);
        QTest::newRow("orders") << int(TableKind::Orders);
    }
    void importThenRevertIsTheIdentity()
    {
        QFETCH(int, kind);
        QVERIFY(rc::check("import, undo, redo, undo", [kind] {
            test::TempStore store;
            // The key of the suppression list outlives an undo; so it is made first.
            import(store, "email;@consent.state\nout@fans.example;unsubscribed\n", TableKind::Fans);
            import(store, arbitraryTable(TableKind::Venues, 5).csv, TableKind::Venues);
            import(store, arbitraryTable(TableKind(kind), 8).csv, TableKind(kind));
            const QStringList before = test::everything(store);
            const Table table = arbitraryTable(TableKind(kind), 12);
            store.clock->set(store.clock->nowMs() + 60'000);
            const ImportReport report = import(store, table.csv, TableKind(kind));
            RC_ASSERT(report.addsUp());
            RC_ASSERT(report.rows == table.rows);
            const QStringList after = test::everything(store);
            RC_ASSERT(test::takeBackImport(store, report.import).has_value());
            RC_ASSERT(test::everything(store) == before);
            RC_ASSERT(test::takeBack(store, true).value());
            RC_ASSERT(test::everything(store) == after);
            RC_ASSERT(test::takeBackImport(store, report.import).has_value());
            RC_ASSERT(test::everything(store) == before);
        }));
    }

    void anImportThatChangedNothingIsNotOfferedForUndo()
    {
        test::TempStore store;
        const ImportReport first = import(store, "name;town\nLe Bikini;Toulouse\n", TableKind::Venues);
        const ImportReport same = import(store, "name;town\nLe Bikini;Toulouse\n", TableKind::Venues);
        const ImportReport refused = import(store, "name;town\n;Toulouse\n", TableKind::Venues);
        QCOMPARE(same.unchanged, 1);
        QCOMPARE(refused.rejected, 1);
        const auto next = store.read([](Connection &c) { return nextUndo(c); });
        QVERIFY(next && *next);
        QCOMPARE((*next)->importId, first.import);
        // By its number it goes all the same, once.
        QVERIFY(test::takeBackImport(store, refused.import).has_value());
        const auto again = test::takeBackImport(store, refused.import);
        QVERIFY(!again);
        QCOMPARE(again.error(), (Error{ErrorCode::Conflict, {u"undone"_s}, {}}));
    }

    void updatedRowsGetTheirOldValuesBack()
    {
        test::TempStore store;
        import(store, "name;town;capacity;phone;@tags\nLa Cigale;Paris;1000;0148000000;rock\n",
            TableKind::Venues);
        const QStringList before = test::everything(store);
        const ImportReport report = import(store,
            "name;town;capacity;phone;email;@tags\nLa Cigale;Paris;1389;0148111111;prog@cigale.example;rock, "
            "salle\nLe Quai;Lyon;;;;\n",
            TableKind::Venues);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.created, 1);
        QVERIFY(*test::takeBack(store));
        QCOMPARE(test::everything(store), before);
    }

    void whatALaterImportLearnedIsNoChangeSomebodyMade()
    {
        test::TempStore store;
        const QByteArray csv = "name;town\nLa Cigale;Paris\nLe Quai;Lyon\n";
        const ImportReport first = import(store, csv, TableKind::Venues);
        store.clock->set(store.clock->nowMs() + 60'000);
        import(store, csv, TableKind::Venues); // changes nothing, and uses the remembered mapping
        const auto transaction = store.read([&](Connection &c) { return transactionOfImport(c, first.import); });
        QVERIFY_OK(transaction);
        NoProgress progress;
        const auto undone = store.write([&](Connection &c) { return undoTransaction(c, (*transaction)->id, progress); }, u"undo"_s);
        QVERIFY_OK(undone);
        QCOMPARE(undone->keptCount, 0);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM venue"); }), 0);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM import_mapping"); }), 1);
    }

    void severalImportsAreRevertedOneByOne()
    {
        test::TempStore store;
        QList<QStringList> states{test::everything(store)};
        for (int i = 0; i < 4; ++i) {
            store.clock->set(store.clock->nowMs() + 60'000);
            import(store,
                "name;town;capacity\nLa Cigale;Paris;" + QByteArray::number(1000 + i) + "\nSalle "
                    + QByteArray::number(i) + ";Lyon;\n",
                TableKind::Venues);
            states << test::everything(store);
        }
        for (int i = 3; i >= 0; --i) {
            QVERIFY(*test::takeBack(store));
            QCOMPARE(test::everything(store), states.at(i));
        }
        for (int i = 1; i <= 4; ++i) {
            QVERIFY(*test::takeBack(store, true));
            QCOMPARE(test::everything(store), states.at(i));
        }
    }
};

QTEST_GUILESS_MAIN(RevertTest)
#include "tst_revert.moc"
