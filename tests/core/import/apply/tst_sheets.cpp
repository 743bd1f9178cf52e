// SPDX-License-Identifier: GPL-3.0-or-later
// Several tables in one file: one import, one undo, and what was refused comes back sheet by sheet.
#include "core/entities.h"
#include "core/import/inspection.h"
#include "core/import/previewtable.h"
#include "tests/core/import/read/makezip.h"
#include "tests/support/tempstore.h"

#include <QFile>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kVenues = "Name,Town,Country,Capacity,Email\n"
                           "Le Sas Gris,Angers,FR,280,prog@sas-gris.example\n"
                           ",Lyon,FR,100,nobody@nowhere.example\n"
                           "Werk Neun,Berlin,DE,550,booking@werk-neun.example\n";
const QByteArray kFans = "Email,First name,Last name,Town\n"
                         "not a mail,Ana,Gil,Lyon\n"
                         "bo@fans.example,Bo,Lee,Angers\n"
                         "neither,Cy,Roe,Paris\n";

class SheetsTest : public QObject
{
    Q_OBJECT

    test::TempStore m_store;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_store.folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return path;
    }
    ImportJob jobFor(const QString &path)
    {
        NoProgress progress;
        const auto found = inspectFile(path, {}, progress);
        return found ? importJob(path, *found) : ImportJob{};
    }
    ImportReport import(const ImportJob &job) { return runImport(*m_store, job, {}, std::make_shared<NoProgress>()).result().value_or(ImportReport{}); }
    ImportPreview preview(const ImportJob &job)
    {
        Rehearsal rehearsal(*m_store);
        return previewImport(rehearsal, job, {}, std::make_shared<NoProgress>()).result().value_or(ImportPreview{});
    }
    qint64 count(const char *sql)
    {
        return *m_store.read([&](Connection &c) { return c.integer(sql); });
    }
    ImportJob both() { return jobFor(write(u"agency.zip"_s, test::makeZip({{"Venues.csv", kVenues}, {"Fans.csv", kFans}}))); }

private Q_SLOTS:
    void refusedRowsComeBackBySheet()
    {
        const ImportJob job = both();
        QCOMPARE(job.tables.size(), 2);
        const ImportReport report = import(job);
        QCOMPARE(report.rows, 6);
        QCOMPARE(report.created, 3);
        QCOMPARE(report.rejected, 3);
        QVERIFY(report.addsUp());
        const auto refused = m_store.read([&](Connection &c) { return refusedRows(c, report.import); });
        QVERIFY_OK(refused);
        QCOMPARE(refused->size(), 2);
        QVERIFY2(refused->at(0).csv.startsWith("\xEF\xBB\xBFName,Town,Country,Capacity,Email,import_line,import_reason\r\n,Lyon,FR,100,"), refused->at(0).csv.constData());
        QVERIFY2(refused->at(1).csv.startsWith("\xEF\xBB\xBF" "Email,First name,Last name,Town,import_line,import_reason\r\nnot a mail,Ana,"), refused->at(1).csv.constData());
        QCOMPARE(refused->at(1).csv.count("\r\n"), 3);

        QByteArray venues = refused->at(0).csv;
        QByteArray fans = refused->at(1).csv;
        const ImportReport again = import(jobFor(write(refusedFileName(u"x.csv"_s, refused->at(0).table), venues.replace("\r\n,Lyon", "\r\nLe Séchoir,Lyon"))));
        QCOMPARE(again.created, 1);
        QCOMPARE(again.kind, u"venues"_s);
        const ImportReport third = import(jobFor(write(u"fans.csv"_s, fans.replace("not a mail", "ana@fans.example").replace("neither", "cy@fans.example"))));
        QCOMPARE(third.created, 2);
        QCOMPARE(count("SELECT count(*) FROM venue"), 3);
        QCOMPARE(count("SELECT count(*) FROM fan"), 3);
    }

    // The same line of two sheets is two rows.
    void decisionsAndCorrectionsAreOfASheet()
    {
        ImportJob job = both();
        job.tables[0].corrections[3] = {{0, u"Le Séchoir"_s}};
        job.tables[1].corrections[4] = {{0, u"cy@fans.example"_s}};
        job.tables[1].decisions[3] = {RowDecision::Kind::Skip};
        const ImportPreview before = preview(job);
        QCOMPARE(before.rows.size(), 2u);
        QCOMPARE(before.rows[0].size(), 3u);
        QCOMPARE(before.rows[1].size(), 3u);
        QCOMPARE(int(before.rows[0][1].action), int(RowAction::New));
        QCOMPARE(int(before.rows[1][0].action), int(RowAction::Rejected));
        QCOMPARE(int(before.rows[1][1].action), int(RowAction::Skipped));
        QCOMPARE(int(before.rows[1][2].action), int(RowAction::New));
        QCOMPARE(count("SELECT count(*) FROM venue"), 0);

        NoProgress progress;
        const auto table = PreviewTable::make(job, progress);
        QVERIFY_OK(table);
        const auto rows = m_store.read([&](Connection &c) { return (*table)->rows(c, job, 1, before.rows[1]); });
        QVERIFY_OK(rows);
        QCOMPARE(rows->at(2).cells.at(0).text, u"cy@fans.example"_s);

        const ImportReport report = import(job);
        QCOMPARE(report.created, 4);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(count("SELECT count(DISTINCT id) FROM import"), 1);
    }

    // A record that another sheet makes is compared with what that sheet says about it.
    void aRowLikeOneOfAnotherSheet()
    {
        const ImportJob job = jobFor(write(u"two.zip"_s,
            test::makeZip({{"Club.csv", "Name,Town,Country,Capacity\nLe Transbordeur,Lyon,FR,1800\n"},
                {"Rooms.csv", "Name,Town,Country,Capacity\nTransbordeur Lyon,Lyon,FR,1900\nOther,Paris,FR,1\n"}})));
        QCOMPARE(job.tables.size(), 2);
        const ImportPreview before = preview(job);
        const RowVerdict &verdict = before.rows.at(1).at(0);
        QCOMPARE(int(verdict.action), int(RowAction::Look));
        QCOMPARE(int(verdict.earlierTable), 0);
        QCOMPARE(verdict.earlierLine, 2);
        NoProgress progress;
        const auto table = PreviewTable::make(job, progress);
        QVERIFY_OK(table);
        const auto compared = m_store.read([&](Connection &c) { return (*table)->compare(c, job, 1, verdict); });
        QVERIFY_OK(compared);
        QCOMPARE(compared->earlierTable, job.tables[0].name);
        QCOMPARE(compared->ourTitle, u"Le Transbordeur"_s);
    }

    void namesOfFilesAreSafe()
    {
        QCOMPARE(refusedFileName(u"/tmp/refused.csv"_s, u"../../Venues: a|b"_s), u"/tmp/refused, .._.._Venues_ a_b.csv"_s);
        QCOMPARE(refusedFileName(u"/tmp/refused"_s, u"Fans"_s), u"/tmp/refused, Fans.csv"_s);
    }

    void init() { m_store.write([](Connection &c) -> Result<void> { return c.exec("DELETE FROM fan; DELETE FROM venue; DELETE FROM import"); }); }
};

} // namespace

QTEST_GUILESS_MAIN(SheetsTest)
#include "tst_sheets.moc"
