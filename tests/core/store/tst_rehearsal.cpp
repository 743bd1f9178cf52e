// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/backup.h"
#include "core/store/recordwriter.h"
#include "core/store/rehearsal.h"
#include "tests/support/tempstore.h"

#include <QProcess>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> addVenue(Connection &connection, const QString &name)
{
    return RecordWriter(connection).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}});
}

Result<qint64> venues(Connection &connection) { return connection.integer("SELECT count(*) FROM venue"); }

template <class F>
auto rehearse(Rehearsal &rehearsal, F fn)
{
    return rehearsal.run(std::make_shared<NoProgress>(), std::move(fn)).result();
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTriedIsSeenThereAndNowhereElse()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return addVenue(c, u"La Criée"_s); }));
        Rehearsal rehearsal(*store);
        const auto tried = rehearse(rehearsal, [](Connection &c) -> Result<qint64> {
            FLOW_TRY(addVenue(c, u"Le Sas"_s));
            return venues(c);
        });
        QVERIFY_OK(tried);
        QCOMPARE(*tried, 2);
        QCOMPARE(*store.read(venues), 1);
        QCOMPARE(*rehearse(rehearsal, venues), 1); // forgotten from one run to the next, too
    }

    void whatWasTakenBackIsNoPreview()
    {
        test::TempStore store;
        Rehearsal rehearsal(*store);
        const auto tried = rehearse(rehearsal, [](Connection &c) -> Result<qint64> {
            FLOW_TRY(c.exec("PRAGMA max_page_count = 1"));
            (void)c.exec("INSERT INTO meta (key, value) VALUES ('large', hex(zeroblob(100000)))");
            return venues(c);
        });
        QVERIFY(!tried);
        QCOMPARE(tried.error().code, ErrorCode::DiskFull);
    }

    void aWriteMeanwhileNeitherWaitsNorIsSeen()
    {
        test::TempStore store;
        Rehearsal rehearsal(*store);
        const auto tried = rehearse(rehearsal, [&](Connection &c) -> Result<qint64> {
            FLOW_TRY(addVenue(c, u"Le Sas"_s));
            FLOW_TRY(store.write([](Connection &own) { return addVenue(own, u"La Criée"_s); }));
            return venues(c);
        });
        QVERIFY_OK(tried);
        QCOMPARE(*tried, 1);
        QCOMPARE(*rehearse(rehearsal, venues), 1);
        QCOMPARE(*store.read([](Connection &c) { return c.text("SELECT name FROM venue"); }), u"La Criée"_s);
    }

    // More than the cache holds: what is written goes to the file without a name and is read from there again.
    void muchIsTried()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return addVenue(c, u"La Criée"_s); }));
        Rehearsal rehearsal(*store);
        const auto tried = rehearse(rehearsal, [](Connection &c) -> Result<QString> {
            FLOW_TRY(c.exec("PRAGMA cache_size = -200"));
            for (int i = 0; i < 3000; ++i) FLOW_TRY(addVenue(c, u"Venue %1 %2"_s.arg(i).arg(QString(300, u'x'))));
            FLOW_TRY(c.exec("DELETE FROM venue WHERE id % 3 = 0"));
            FLOW_ASSIGN(const QString sound, c.text("PRAGMA integrity_check"));
            FLOW_ASSIGN(const qint64 left, venues(c));
            return sound + QString::number(left);
        });
        QVERIFY_OK(tried);
        QCOMPARE(*tried, u"ok2001"_s);
        QCOMPARE(*store.read(venues), 1);
        const auto report = checkWorkspace(store.path(), nullptr);
        QVERIFY_OK(report);
        QVERIFY(report->problems.isEmpty());
    }

    void aStatementThatFailsHalfWayIsTakenBack()
    {
        test::TempStore store;
        Rehearsal rehearsal(*store);
        const auto tried = rehearse(rehearsal, [](Connection &c) -> Result<qint64> {
            FLOW_TRY(addVenue(c, u"La Criée"_s));
            if (c.exec("INSERT INTO venue (uid, name, kind) VALUES (randomblob(16), 'a', 'club'), (x'00', 'b', 'club')"))
                return failure(ErrorCode::Internal);
            return venues(c);
        });
        QVERIFY_OK(tried);
        QCOMPARE(*tried, 1);
    }

    void aReadOnlyWorkspaceCanBeTriedOn()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return addVenue(c, u"La Criée"_s); }));
        store.close();
        const auto opened = Store::open(store.path(), {.readOnly = true});
        QVERIFY_OK(opened);
        Rehearsal rehearsal(**opened);
        QVERIFY_OK(rehearse(rehearsal, [](Connection &c) { return addVenue(c, u"Le Sas"_s); }));
    }

    void aRehearsalThatGoesInterruptsWhatRuns()
    {
        test::TempStore store;
        std::atomic<bool> begun = false;
        QFuture<Result<qint64>> running;
        {
            Rehearsal rehearsal(*store);
            running = rehearsal.run(std::make_shared<NoProgress>(), [&](Connection &c) {
                begun = true;
                return c.integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
            });
            while (!begun) QThread::msleep(1);
        }
        QVERIFY(!running.result());
        QCOMPARE(int(running.result().error().code), int(ErrorCode::Canceled));
    }

    // The locks that POSIX knows belong to the process and go when it closes the file, by whichever descriptor: another
    // program would take the workspace for one that nobody has open, and remove the log under our feet.
    void openingAgainKeepsOthersOut()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return addVenue(c, u"La Criée"_s); }));
        {
            const auto second = Connection::open(store.path(), Connection::Mode::ReadOnly);
            QVERIFY_OK(second);
        }
        Rehearsal rehearsal(*store);
        QVERIFY_OK(rehearse(rehearsal, venues));
        QProcess other;
        other.start(u"sqlite3"_s, {store.path(), u"SELECT count(*) FROM journal_tx"_s});
        if (!other.waitForStarted()) QSKIP("sqlite3 is not installed");
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.readAllStandardOutput().trimmed(), "1");
        QVERIFY(QFile::exists(store.path() + u"-wal"_s));
        QVERIFY_OK(store.write([](Connection &c) { return addVenue(c, u"Le Sas"_s); }));
        store.close();
        QVERIFY(!QFile::exists(store.path() + u"-wal"_s));
        store.reopen();
        QCOMPARE(*store.read(venues), 2);
    }
};

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
