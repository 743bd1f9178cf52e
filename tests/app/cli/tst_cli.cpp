// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/importing.h"
#include "tests/support/tempstore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSemaphore>

using namespace flow;
using namespace Qt::StringLiterals;

/// Runs the real program, as scripts do.
class CliTest : public QObject
{
    Q_OBJECT

    struct Ran
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
        QString errorCode() const { return json()[u"error"][u"code"].toString(); }
    };

    QTemporaryDir m_home;
    std::unique_ptr<test::TempStore> m_store;

    void start(QProcess &process, const QStringList &args, const QStringList &environment = {})
    {
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s})
            env.insert(name, m_home.path());
        env.remove(u"FLOWSTAGE_WORKSPACE"_s);
        for (const QString &pair : environment)
            env.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        process.setProcessEnvironment(env);
        process.start(QStringLiteral(FLOWSTAGE_CLI), args);
    }
    Ran plain(const QStringList &args, const QStringList &environment = {})
    {
        QProcess process;
        start(process, args, environment);
        if (!process.waitForFinished(60'000)) return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Ran run(const QStringList &args) { return plain(QStringList{u"--workspace"_s, m_store->path()} + args); }
    Ran json(const QStringList &args) { return run(QStringList{u"--json"_s} + args); }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<test::TempStore>();
        QVERIFY_OK((*m_store)
                ->write({.code = u"edit"_s, .subject = u"La Criée"_s},
                    [](Connection &c) -> Result<void> {
                        Records records(c);
                        FLOW_TRY(records.insert(venueEntity(),
                            {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lyon"_s},
                                {u"capacity"_s, 300}, {u"fee_min"_s, 150050}, {u"currency"_s, u"EUR"_s},
                                {u"latitude"_s, 45.76}, {u"longitude"_s, 4.84}}));
                        FLOW_TRY(records.insert(venueEntity(),
                            {{u"name"_s, u"Botanique"_s}, {u"kind"_s, u"hall"_s}, {u"town"_s, u"Bruxelles"_s},
                                {u"capacity"_s, 700}}));
                        return {};
                    })
                .result());
        m_store->close();
    }

    void badUsageEndsWith2_data()
    {
        QTest::addColumn<QStringList>("args");
        const auto row = [](const char *args) {
            QTest::newRow(args) << QString::fromUtf8(args).split(u'|', Qt::SkipEmptyParts);
        };
        row("");
        row("frobnicate");
        row("list");
        row("list|unicorns");
        row("list|venues|--where|size > 3");
        row("list|venues|--where|town =");
        row("list|venues|--sort|size");
        row("list|venues|--columns|name,password");
        row("list|venues|--limit|0");
        row("list|venues|--format|pdf");
        row("list|venues|--format|xlsx");
        row("show|venue|first");
        row("undo|--import|1|--transaction|2");
        row("plan");
    }
    void badUsageEndsWith2()
    {
        QFETCH(QStringList, args);
        const Ran ran = run(args);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(ran.out.isEmpty());
        const Ran again = json(args);
        QCOMPARE(again.code, 2);
        QCOMPARE(again.errorCode(), u"usage"_s);
    }

    void wordsThatAreNotKnownComeBackWithThoseThatAre()
    {
        QVERIFY(run({u"list"_s, u"unicorns"_s}).err.contains("venue, "));
        QVERIFY(run({u"list"_s, u"venues"_s, u"--columns"_s, u"name,size"_s}).err.contains("capacity"));
        QVERIFY(run({u"list"_s, u"venues"_s, u"--where"_s, u"size = 3"_s}).err.contains("capacity"));
        QVERIFY(run({u"report"_s, u"moon"_s}).err.contains("overview, "));
        QVERIFY(run({u"report"_s, u"overview"_s, u"--format"_s, u"pdf"_s}).err.contains("--out"));
    }

    void helpAndVersionEndWith0()
    {
        QCOMPARE(plain({u"--help"_s}).code, 0);
        QCOMPARE(plain({u"list"_s, u"--help"_s}).code, 0);
        QVERIFY(plain({u"--version"_s}).out.startsWith("flowstage-cli "));
    }

    void aWorkspaceThatIsMissingOrNoneEndsWith1()
    {
        const Ran missing =
            plain({u"--workspace"_s, u"/nowhere/x.flowstage"_s, u"--json"_s, u"list"_s, u"venues"_s});
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.errorCode(), u"file_not_found"_s);
        QFile file(m_home.filePath(u"notes.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello, this is no workspace at all");
        file.close();
        const Ran none = plain({u"--workspace"_s, file.fileName(), u"--json"_s, u"check"_s});
        QCOMPARE(none.code, 1);
        QCOMPARE(none.errorCode(), u"not_a_workspace"_s);
    }

    void initMakesAWorkspaceOnceAndItIsTheNextDefault()
    {
        const QString path = m_home.filePath(u"new.flowstage"_s);
        QCOMPARE(plain({u"--workspace"_s, path, u"init"_s}).code, 0);
        const Ran again = plain({u"--workspace"_s, path, u"--json"_s, u"init"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.errorCode(), u"conflict"_s);
        QCOMPARE(plain({u"--json"_s, u"list"_s, u"fans"_s}, {u"FLOWSTAGE_WORKSPACE="_s + path}).code, 0);
        const Ran made = plain({u"--json"_s, u"init"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.json()[u"workspace"].toString(), m_home.filePath(u"flowstage/agency.flowstage"_s));
        QCOMPARE(plain({u"list"_s, u"fans"_s}).code, 0);
    }

    void initMakesTheDemoAgency()
    {
        const QString path = m_home.filePath(u"demo.flowstage"_s);
        QCOMPARE(plain({u"--workspace"_s, path, u"init"_s, u"--demo"_s, u"--seed"_s, u"3"_s}).code, 0);
        const Ran artists = plain({u"--workspace"_s, path, u"--json"_s, u"list"_s, u"artists"_s});
        QCOMPARE(QJsonDocument::fromJson(artists.out).array().size(), 12);
    }

    void listPrintsTablesJsonAndFiles()
    {
        const Ran table = run({u"list"_s, u"venues"_s, u"--where"_s, u"capacity >= 300"_s, u"--sort"_s,
            u"capacity:desc"_s, u"--columns"_s, u"name,capacity,fee_min"_s});
        QCOMPARE(table.code, 0);
        const QList<QByteArray> lines = table.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains("Botanique"));
        QVERIFY(lines[2].contains("La Criée"));
        QVERIFY(table.err.contains("2"));
        QVERIFY(
            plain({u"--workspace"_s, m_store->path(), u"--quiet"_s, u"list"_s, u"venues"_s}).err.isEmpty());

        const QJsonArray rows =
            json({u"list"_s, u"venues"_s, u"--where"_s, u"near(Lyon, 30 km)"_s}).json().array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"name"].toString(), u"La Criée"_s);
        QCOMPARE(rows[0][u"fee_min"].toDouble(), 1500.5);

        const Ran csv = run({u"list"_s, u"venues"_s, u"--format"_s, u"csv"_s, u"--columns"_s, u"name,town"_s,
            u"--limit"_s, u"1"_s});
        QCOMPARE(csv.out, "name,town\r\nLa Criée,Lyon\r\n");
        const QString out = m_home.filePath(u"v.xlsx"_s);
        QCOMPARE(
            json({u"list"_s, u"venues"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, out}).json()[u"rows"].toInt(),
            2);
        QVERIFY(QFile::exists(out));
    }

    void showHistoryAndUndoTellWhatHappened()
    {
        const Ran shown = json({u"show"_s, u"venue"_s, u"1"_s});
        QCOMPARE(shown.code, 0);
        QCOMPARE(shown.json()[u"town"].toString(), u"Lyon"_s);
        QCOMPARE(json({u"show"_s, u"venue"_s, u"99"_s}).errorCode(), u"not_found"_s);
        QCOMPARE(run({u"show"_s, u"venue"_s, u"99"_s}).code, 1);
        const Ran history = json({u"history"_s, u"venue"_s, u"1"_s});
        QCOMPARE(history.json()[0][u"operation"].toString(), u"insert"_s);
        const int transaction = history.json()[0][u"transaction"].toInt();
        const Ran undone = json({u"undo"_s, u"--transaction"_s, QString::number(transaction)});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.json()[u"rows"].toInt(), 2);
        QCOMPARE(undone.json()[u"records"].toInt(), 2);
        QCOMPARE(json({u"list"_s, u"venues"_s}).json().array().size(), 0);
        QCOMPARE(run({u"undo"_s, u"--transaction"_s, QString::number(transaction)}).code, 1);
        QCOMPARE(run({u"undo"_s, u"--import"_s, u"5"_s}).code, 1);
    }

    void historyTellsChangesInWordsAndAmountsInTheirCurrency()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).insert(venueEntity(),
                {{u"name"_s, u"La Criée"_s}, {u"kind"_s, u"club"_s}, {u"fee_min"_s, 150000},
                    {u"currency"_s, u"EUR"_s}}));
            return {};
        }));
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).update(venueEntity(), 1, {{u"fee_min"_s, 150050}}));
            return {};
        }));
        store.close();
        const QString told = QString::fromUtf8(
            plain({u"--workspace"_s, store.path(), u"history"_s, u"venue"_s, u"1"_s}, {u"LC_ALL=C.UTF-8"_s})
                .out);
        QVERIFY2(told.contains(u"€1,500"_s) && told.contains(u"€1,500.50"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"fee_min"_s), qPrintable(told));
        const QJsonDocument all =
            plain({u"--json"_s, u"--workspace"_s, store.path(), u"history"_s, u"venue"_s, u"1"_s}).json();
        QCOMPARE(all[0][u"changes"][0][u"field"].toString(), u"fee_min"_s);
        QCOMPARE(all[0][u"changes"][0][u"after"].toDouble(), 1500.5);
    }

    void searchFindsInTheWholeWorkspace()
    {
        const Ran found = json({u"search"_s, u"bruxel"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.json()[0][u"title"].toString(), u"Botanique"_s);
        QVERIFY(run({u"search"_s, u"la"_s, u"criee"_s}).out.contains("La Criée"));
        QCOMPARE(json({u"search"_s, u"zzz"_s}).json().array().size(), 0);
    }

    void backupCheckAndRestoreBringRecordsBack()
    {
        const QString backup = m_home.filePath(u"copy.flowstage"_s);
        QCOMPARE(run({u"backup"_s, backup}).code, 0);
        QCOMPARE(run({u"undo"_s}).code, 0);
        const Ran restored = json({u"restore"_s, backup});
        QCOMPARE(restored.code, 0);
        QVERIFY(QFile::exists(restored.json()[u"kept"].toString()));
        QCOMPARE(json({u"list"_s, u"venues"_s}).json().array().size(), 2);
        QVERIFY(json({u"check"_s}).json()[u"sound"].toBool());
        QCOMPARE(run({u"restore"_s, m_home.filePath(u"nothing"_s)}).code, 1);
        QCOMPARE(run({u"backup"_s, u"/nowhere/copy.flowstage"_s}).code, 1);
    }

    void inspectSaysWhatAFileIsAndRefusesWhatItCannotRead()
    {
        const QString path = m_home.filePath(u"salles.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Salle;Ville;Jauge;Email\nLa Criée;Lyon;300;prog@criee.fr\nBotanique;Bruxelles;700;\n");
        file.close();
        const Ran inspected = plain({u"--json"_s, u"inspect"_s, path, u"--rows"_s, u"all"_s});
        QCOMPARE(inspected.code, 0);
        const QJsonObject report = inspected.json().object();
        QCOMPARE(report[u"container"].toString(), u"csv"_s);
        QCOMPARE(report[u"delimiter"].toString(), u";"_s);
        const QJsonObject table = report[u"tables"][0].toObject();
        QCOMPARE(table[u"kind"].toString(), u"venues"_s);
        QCOMPARE(table[u"header_line"].toInt(), 1);
        QCOMPARE(table[u"rows"].toArray().size(), 3);
        QCOMPARE(table[u"rows"][1][u"cells"][0].toString(), u"La Criée"_s);
        QVERIFY(plain({u"inspect"_s, path}).out.contains("venue.capacity"));
        QCOMPARE(plain({u"inspect"_s, m_home.filePath(u"none.csv"_s)}).code, 3);
        QCOMPARE(
            run({u"import"_s, m_home.filePath(u"none.csv"_s)}).code, 3); // like a file that cannot be read
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Ran empty = plain({u"--json"_s, u"inspect"_s, path});
        QCOMPARE(empty.code, 3);
        QCOMPARE(empty.errorCode(), u"file_empty"_s);
    }

    /// Two columns that could be anybody's: it is asked, and nobody says that there is no table.
    void rowsThatCouldBeAnythingAreAskedAbout()
    {
        const QString path = test::writeFile(m_store->folder() + u"/list.csv"_s, "name;town\nLe Phare;Nantes\nLe Quai;Angers\n");
        const Ran asked = run({u"import"_s, path});
        QCOMPARE(asked.code, 3);
        QVERIFY2(asked.err.contains("--kind"), asked.err.constData());
        QCOMPARE(json({u"import"_s, path, u"--kind"_s, u"venues"_s}).json()[u"created"].toInt(), 2);
        const Ran none = run({u"import"_s, test::writeFile(m_store->folder() + u"/none.csv"_s, ",,,\n,,,\n")});
        QCOMPARE(none.code, 3);
        QVERIFY2(none.err.contains("no table"), none.err.constData());
    }

    /// Nothing of a killed command is there, and the next one says so: once, to somebody who reads, and not while it still runs.
    void aKilledCommandIsToldOnce()
    {
        m_store->reopen();
        QSemaphore busy;
        auto edit = (*m_store)->write({u"edit"_s}, [&busy](Connection &) -> Result<void> {
            busy.acquire();
            return {};
        });
        QProcess process;
        start(process, {u"--workspace"_s, m_store->path(), u"undo"_s}); // waits until the workspace can be written
        const QDir notes(m_home.filePath(u"flowstage/running"_s));
        QTRY_VERIFY(!notes.entryList({u"*.note"_s}).isEmpty());
        QVERIFY(!run({u"list"_s, u"venues"_s}).err.contains("Stopped before"));
        process.kill();
        QVERIFY(process.waitForFinished());
        busy.release();
        edit.waitForFinished();
        m_store->close();
        QVERIFY(run({u"--quiet"_s, u"list"_s, u"venues"_s}).err.isEmpty());
        const Ran next = run({u"list"_s, u"venues"_s});
        QVERIFY2(next.err.contains("Stopped before it was done: undo ("), next.err.constData());
        QVERIFY(next.out.contains("Botanique"));
        QVERIFY(!run({u"list"_s, u"venues"_s}).err.contains("Stopped before"));
        QCOMPARE(run({u"undo"_s}).code, 0); // one that ends leaves nothing to tell
        QVERIFY(notes.entryList({u"*.note"_s}).isEmpty());
    }

    void doctorAndImportsReport()
    {
        const Ran doctor = json({u"doctor"_s});
        QCOMPARE(doctor.code, 0);
        QVERIFY(doctor.json()[u"sqlite_math"].toBool());
        QVERIFY(!doctor.json()[u"sqlite_source"].toString().isEmpty());
        QVERIFY(doctor.json()[u"workspace_sound"].toBool());
        QCOMPARE(json({u"imports"_s}).json().array().size(), 0);
        QCOMPARE(run({u"doctor"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
