// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/instance.h"
#include "core/tour/workspace/scenario.h"
#include "tests/core/tour/routegenerator.h"
#include "tests/support/tempstore.h"

#include "core/store/records.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <signal.h>
#endif

using namespace flow;
using namespace Qt::StringLiterals;

/// `flowstage-cli plan`, as scripts run it.
class CliPlanTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    int run(const QStringList &args, QByteArray &out, QByteArray &err)
    {
        QProcess process;
        process.start(QStringLiteral(FLOWSTAGE_CLI), args);
        if (!process.waitForFinished(60'000)) return -1;
        out = process.readAllStandardOutput();
        err = process.readAllStandardError();
        return process.exitCode();
    }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
        return file.fileName();
    }

#ifdef Q_OS_LINUX
    /// The signal is caught before anything else happens: before the file is read, too.
    static bool catchesInterrupts(const QProcess &process)
    {
        QFile status(u"/proc/%1/status"_s.arg(process.processId()));
        if (!status.open(QIODevice::ReadOnly)) return false;
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("SigCgt:")) return (line.mid(7).trimmed().toULongLong(nullptr, 16) & (1ULL << (SIGINT - 1))) != 0;
        return false;
    }
#endif

private Q_SLOTS:
    void answersAsTheContractSays()
    {
        const tour::Problem problem = test::RouteGenerator(1).make({.artists = 2, .candidates = 12});
        const QString instance = file(u"a.json"_s, tour::writeInstance(problem)), copy = m_folder.filePath(u"plan.json"_s);
        const QStringList args{u"--json"_s, u"plan"_s, u"--instance"_s, instance, u"--moves"_s, u"500"_s, u"--seed"_s, u"3"_s, u"--out"_s, copy};
        QByteArray out, err;
        QCOMPARE(run(args, out, err), 0);
        const QJsonObject plan = QJsonDocument::fromJson(out).object();
        QVERIFY(plan[u"profit"].toDouble() > 0);
        QVERIFY(plan[u"upper_bound"].toDouble() >= plan[u"profit"].toDouble());
        QVERIFY(plan.contains(u"gap") && plan.contains(u"seconds"));
        const QJsonArray routes = plan[u"routes"].toArray();
        QCOMPARE(routes.size(), 2);
        qsizetype stops = 0;
        double fees = 0;
        for (const QJsonValue &route : routes)
            for (const QJsonValue &stop : route[u"stops"].toArray()) {
                ++stops;
                const int candidate = stop[u"candidate"].toString().toInt() - 1;
                QVERIFY(stop[u"start"].toInt() >= problem.candidates[size_t(candidate)].windows[0].open);
                fees += problem.candidates[size_t(candidate)].offers[0].fee;
            }
        QCOMPARE(plan[u"profit"].toDouble(), fees);
        QCOMPARE(plan[u"rejected"].toArray().size() + stops, 12);
        for (const QJsonValue &rejected : plan[u"rejected"].toArray()) QVERIFY(!rejected[u"reason"].toString().isEmpty());
        QFile saved(copy);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(saved.readAll()).object(), plan);
        QByteArray again;
        QCOMPARE(run(args, again, err), 0);
        QCOMPARE(QJsonDocument::fromJson(again)[u"routes"], plan[u"routes"]);
    }

    void refusesBadInputInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("said");
        const tour::Problem problem = test::RouteGenerator(1).make({.artists = 1, .candidates = 2});
        const QByteArray good = tour::writeInstance(problem);
        QTest::newRow("not a number") << QByteArray(good).replace("\"fee\":", "\"fee\":NaN,\"x\":") << QByteArray("candidates[0].fee");
        QTest::newRow("no JSON") << QByteArray("profit!") << QByteArray("/");
        QTest::newRow("a public benchmark as it is published") << QByteArray("4 10 100 1\n0 200\n  0 40.00 50.00 0.00 0.00 0 0 0 1236\n  1 45.00 68.00 90.00 10.00 1 1 1 912 967\n")
                                                               << QByteArray("/: this is no JSON; files of public benchmarks");
        QTest::newRow("a team orienteering file") << QByteArray("n 32\nm 2\ntmax 25.0\n10.5\t14.4\t0\n") << QByteArray("have to be converted to flowstage-instance-1 first");
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
        // Two artists' days: the demands of the first are what is wrong.
        const QByteArray tour = R"({"format":"flowstage-instance-1","first_day":"2027-03-01","days":20,"places":[{"id":"nantes","lat":47.2,"lon":-1.55},)"
                                R"({"id":"lille","lat":50.6,"lon":3.07}],"artists":[{"id":"lune","home":"nantes"}],"candidates":[)"
                                R"({"id":"one","place":"nantes","days":["2027-03-10"],"fee":1000,"fixed":true},{"id":"other","place":"lille","days":["2027-03-10"],"fee":900,"fixed":true},)"
                                R"({"id":"blameless","place":"nantes","days":["2027-03-15"],"fee":900,"fixed":true}]})";
        const QByteArray free = QByteArray(tour).replace(",\"fixed\":true", "");
        QTest::newRow("two fixed shows at once") << tour << QByteArray("one, other: an artist plays one show a day.");
        QTest::newRow("window before today") << QByteArray(free).replace("\"days\":20", "\"days\":20,\"rules\":{\"today\":\"2027-04-01\"}") << QByteArray("Last day: this is over.");
        QTest::newRow("pinned before today") << QByteArray(free).replace("\"days\":20", "\"days\":20,\"rules\":{\"today\":\"2027-03-12\"}").replace("\"fee\":1000", "\"fee\":1000,\"pinned\":true")
                                             << QByteArray("one: none of its days lies ahead");
        QTest::newRow("unknown place") << QByteArray(free).replace("\"place\":\"lille\"", "\"place\":\"lyon\"") << QByteArray("candidates[1].place: this names something that is not there");
        QTest::newRow("unknown home") << QByteArray(free).replace("\"home\":\"nantes\"", "\"home\":\"rennes\"") << QByteArray("artists[0].home: this names something that is not there");
        QTest::newRow("zero speed") << QByteArray(free).replace("\"days\":20", "\"days\":20,\"travel\":{\"speed\":0}") << QByteArray("travel.speed: this lies outside of what is possible");
        QTest::newRow("negative fee") << QByteArray(free).replace("\"fee\":1000", "\"fee\":-1000") << QByteArray("candidates[0].fee: this may not be negative");
        QTest::newRow("no artist may play it") << QByteArray(tour).replace("\"fee\":1000", "\"fee\":{}") << QByteArray("one: no artist has an offer for it");
        const QByteArray matrix = R"({"format":"flowstage-instance-1","artists":[{"id":"1","start":0,"end":0,"window":[0,100]}],)"
                                  R"("candidates":[{"id":"a","place":1,"fee":20,"windows":[[5,7]]}],"travel":{"time":[[0,3],[3,0]]}})";
        QTest::newRow("matrix with a hole") << QByteArray(matrix).replace("[3,0]]", "[3]]") << QByteArray("travel.time[1]: the rows of the matrix are not of one length");
        QTest::newRow("matrix with NaN") << QByteArray(matrix).replace("[3,0]]", "[NaN,0]]") << QByteArray("travel.time[1][0]: a number is missing here");
        QTest::newRow("out of reach") << QByteArray(matrix).replace("\"fee\":20", "\"fee\":20,\"pinned\":true").replace("[3,0]]", "[300,0]]") << QByteArray("a: this cannot be reached in time");
        QByteArray many = R"({"format":"flowstage-instance-1","artists":[{"id":"1","start":0,"end":0,"window":[0,100]}],"travel":{"time":[[0]]},"candidates":[)";
        for (int c = 0; c < 1'000'000; ++c) many += QByteArray(c ? "," : "") + "{\"id\":\"" + QByteArray::number(c) + "\",\"place\":0,\"fee\":1}";
        QTest::newRow("a million candidates") << many + "]}" << QByteArray("candidates[20000]: these are more than the 20,000 that can be planned");
        const QByteArray timed = QByteArray(free).replace("\"fee\":1000", "\"fee\":1000,\"duration\":180,\"windows\":[[1140,1260]]");
        QTest::newRow("a show of two days") << QByteArray(timed).replace("\"duration\":180", "\"duration\":3000") << QByteArray("candidates[0].duration: with dates, times are minutes of one day");
        QTest::newRow("a time after the day") << QByteArray(timed).replace("[1140,1260]", "[2000,3000]") << QByteArray("candidates[0].windows[0]: with dates, times are minutes of one day");
        QTest::newRow("days after the last year") << QByteArray(free).replace("2027-03-01", "9999-12-25").replace(",\"days\":[\"2027-03-10\"]", "").replace(",\"days\":[\"2027-03-15\"]", "")
                                                  << QByteArray("first_day: this lies outside of what is possible");
        QTest::newRow("pinned to somebody without an offer") << QByteArray(free).replace("{\"id\":\"lune\",\"home\":\"nantes\"}", "{\"id\":\"lune\",\"home\":\"nantes\"},{\"id\":\"oro\",\"home\":\"lille\"}")
                                                                    .replace("\"fee\":1000", "\"fee\":{\"lune\":1000},\"pinned\":{\"artist\":\"oro\"}")
                                                             << QByteArray("one: the artist who is to play it has no offer for it");
        QTest::newRow("no way back in time") << QByteArray(free).replace("\"days\":[\"2027-03-10\"],\"fee\":900", "\"duration\":180,\"windows\":[[1140,1260]],\"fee\":900,\"fixed\":{\"day\":19}")
                                             << QByteArray("other: the artist cannot be back from it before the plan or the free days end");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0", 6) << QByteArray("the file is written in UTF-16; save it as UTF-8");
        QTest::newRow("UTF-16 without a mark") << QByteArray("{\0\"\0f\0", 6) << QByteArray("the file is written in UTF-16; save it as UTF-8");
        QTest::newRow("Latin-1") << QByteArray(free).replace("blameless", "caf\xe9") << QByteArray("this text is not UTF-8; save the file as UTF-8");
    }
    void refusesBadInputInOneSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, said);
        QByteArray out, err;
        QCOMPARE(run({u"plan"_s, u"--instance"_s, file(u"bad.json"_s, json)}, out, err), 3);
        QVERIFY2(err.contains(said), err.constData());
        QCOMPARE(err.trimmed().count('\n'), 0);
        QVERIFY(out.isEmpty());
    }

    void whoHasNoHomeIsNamedAndPlanned()
    {
        const QByteArray json = R"({"format":"flowstage-instance-1","days":20,"places":[{"id":"lille","lat":50.6,"lon":3.07}],)"
                                R"("artists":[{"id":"lune"},{"id":"oro","home":"lille"}],"candidates":[{"id":"a","place":"lille","days":[9],"fee":{"lune":900}}]})";
        QByteArray out, err;
        QCOMPARE(run({u"--json"_s, u"plan"_s, u"--instance"_s, file(u"home.json"_s, json), u"--moves"_s, u"200"_s}, out, err), 0);
        QVERIFY2(err.contains("No home and no start: lune."), err.constData());
        QCOMPARE(QJsonDocument::fromJson(out)[u"profit"].toDouble(), 900);
    }

    void whatThePlanCouldNotChooseIsToldInAFewLines()
    {
        test::TempStore store;
        const QDate first = QDate::currentDate().addDays(60);
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 lune, records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"latitude"_s, 47.2}, {u"longitude"_s, -1.5}}));
            FLOW_ASSIGN(const qint64 paris, records.insert(venueEntity(), {{u"name"_s, u"La Verrière"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 48.857}, {u"longitude"_s, 2.352}}));
            for (int i = 0; i < 40; ++i)
                FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, lune}, {u"venue_id"_s, paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"day"_s, first.addDays(10 + i / 2).toString(Qt::ISODate)},
                                                          {u"status"_s, u"confirmed"_s}, {u"fee"_s, 300'000}, {u"currency"_s, u"EUR"_s}}));
            return {};
        }));
        store.close();
        QByteArray out, err;
        QCOMPARE(run({u"--json"_s, u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, first.addDays(40).toString(Qt::ISODate), u"--moves"_s, u"300"_s}, out, err), 0);
        QCOMPARE(QJsonDocument::fromJson(out)[u"clashes"].toArray().size(), 20);
        QCOMPARE(err.count("has two confirmed shows on one day"), 12);
        QVERIFY2(err.contains("And 8 more; --json names them all"), err.constData());
    }

    /// Whatever a workspace lacks or contradicts is said, and the rest is planned.
    void aWorkspaceIsPlannedAroundWhatItLacks()
    {
        test::TempStore store;
        const QDate first = QDate::currentDate().addDays(60);
        const auto day = [&](int n) { return first.addDays(n).toString(Qt::ISODate); };
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 lune, records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"home_town"_s, u"Xyzzyville"_s}}));
            const auto venue = [&](const QString &name, const QVariant &lat, const QVariant &lon) {
                return records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, lat}, {u"longitude"_s, lon}});
            };
            const auto show = [&](qint64 at, const QString &name, int n) {
                return records.insert(showEntity(), {{u"artist_id"_s, lune}, {u"venue_id"_s, at}, {u"venue_name"_s, name}, {u"day"_s, day(n)}, {u"status"_s, u"confirmed"_s}, {u"fee"_s, 300'000}, {u"currency"_s, u"EUR"_s}});
            };
            FLOW_ASSIGN(const qint64 paris, venue(u"La Verrière"_s, 48.857, 2.352));
            FLOW_ASSIGN(const qint64 lille, venue(u"L’Entrepôt bleu"_s, 50.633, 3.066));
            FLOW_ASSIGN(const qint64 lost, venue(u"Salle perdue"_s, {}, {}));
            FLOW_TRY(show(paris, u"La Verrière"_s, 10));
            FLOW_TRY(show(lille, u"L’Entrepôt bleu"_s, 10));
            FLOW_TRY(show(lost, u"Salle perdue"_s, 20));
            FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, lune}, {u"venue_id"_s, lost}, {u"venue_name"_s, u"Salle perdue"_s}, {u"day"_s, day(15)}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}}));
            return {};
        }));
        store.close();
        const auto plan = [&](const QString &from, const QString &to, QByteArray &out, QByteArray &err) {
            return run({u"--json"_s, u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, from, u"--to"_s, to, u"--moves"_s, u"300"_s}, out, err);
        };
        QByteArray out, err;
        QCOMPARE(plan(day(0), day(30), out, err), 0);
        const QJsonDocument said = QJsonDocument::fromJson(out);
        QCOMPARE(said[u"figures"][u"confirmed"].toInt(), 2); // both of one day are kept
        QCOMPARE(said[u"clashes"].toArray().size(), 1);
        QVERIFY(said[u"clashes"][0][u"text"].toString().startsWith(u"Lune Aride has two confirmed shows on one day"_s));
        QStringList warnings;
        for (const QJsonValue &one : said[u"warnings"].toArray()) warnings << one[u"reason"].toString() + u": "_s + one[u"text"].toString();
        warnings.sort();
        QCOMPARE(warnings.size(), 2);
        QVERIFY2(warnings[0].startsWith(u"no_home: “Xyzzyville”, the home of Lune Aride, is not on the map: "_s), qPrintable(warnings[0]));
        QVERIFY2(warnings[1].startsWith(u"no_place: Nobody knows where Salle perdue on "_s), qPrintable(warnings[1]));
        for (const QString &one : warnings) QVERIFY(QString::fromUtf8(err).contains(one.mid(one.indexOf(u' ') + 1))); // also where people read
        const QJsonArray rejected = said[u"rejected"].toArray();
        QVERIFY(std::ranges::any_of(rejected, [](const QJsonValue &one) { return one[u"reason"].toString() == "no_place"_L1 && one[u"text"].toString() == "Salle perdue left out: nobody knows where it is"_L1; }));

        // A book before there is a tour, and with one that is taken back in words.
        const auto withStore = [&](const QStringList &args) { return run(QStringList{u"--workspace"_s, store.path()} + args, out, err); };
        QVERIFY(withStore({u"report"_s, u"tour-book"_s, u"--out"_s, m_folder.filePath(u"book.html"_s)}) != 0);
        QVERIFY2(err.contains("There is no tour in this workspace yet."), err.constData());
        QCOMPARE(withStore({u"plan"_s, u"--from"_s, day(0), u"--to"_s, day(30), u"--moves"_s, u"300"_s, u"--scenario"_s, u"Spring"_s}), 0);
        QVERIFY2(out.contains("Ways home") || !out.contains("from home"), out.constData());
        QVERIFY2(out.contains("of fees expected of"), out.constData());
        QCOMPARE(withStore({u"report"_s, u"tour-plan"_s, u"--lang"_s, u"fr"_s, u"--out"_s, m_folder.filePath(u"plan.pdf"_s)}), 0);
        for (const QString &name : {u"book.eml"_s, u"BOOK.PDF"_s, u"book.ics"_s}) { // fonts are there however the file is called
            QCOMPARE(withStore({u"report"_s, u"tour-book"_s, u"--out"_s, m_folder.filePath(name)}), 0);
            QVERIFY2(QFileInfo(m_folder.filePath(name)).size() > 400, qPrintable(name));
        }
        QCOMPARE(withStore({u"report"_s, u"tour-book"_s, u"--format"_s, u"eml"_s, u"--out"_s, m_folder.filePath(u"mail"_s)}), 0);
        QCOMPARE(withStore({u"undo"_s}), 0);
        QVERIFY2(out.startsWith("Undone: ") && !out.contains("tour.plan"), out.constData());

        // The same in words for people.
        QCOMPARE(run({u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, day(0), u"--to"_s, day(30), u"--moves"_s, u"300"_s}, out, err), 0);
        QVERIFY2(out.contains("Salle perdue left out: nobody knows where it is"), out.constData());
        QCOMPARE(run({u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, day(40), u"--to"_s, day(50), u"--moves"_s, u"300"_s}, out, err), 0);
        QVERIFY2(err.contains("Nothing to plan between these days"), err.constData());

        QCOMPARE(plan(u"2020-01-01"_s, u"2020-02-01"_s, out, err), 3);
        QVERIFY2(err.contains("Last day: this is over."), err.constData());
        QCOMPARE(plan(day(30), day(0), out, err), 3);
        QVERIFY2(err.contains("Last day: this lies outside"), err.constData());
    }

    /// A scenario that is planned again keeps its rules, what was ruled out, and what it is worked for.
    void aScenarioThatIsPlannedAgainStaysItself()
    {
        test::TempStore store;
        const QDate first = QDate::currentDate().addDays(60);
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 lune, records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"latitude"_s, 48.8}, {u"longitude"_s, 2.3}}));
            for (int i = 0; i < 3; ++i) {
                const QString name = u"Room %1"_s.arg(i);
                FLOW_ASSIGN(const qint64 venue, records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 48.9 + i * 0.1}, {u"longitude"_s, 2.4}}));
                FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, lune}, {u"venue_id"_s, venue}, {u"venue_name"_s, name}, {u"day"_s, first.addDays(3 + i * 3).toString(Qt::ISODate)}, {u"rank"_s, 1},
                                                          {u"state"_s, u"active"_s}, {u"estimate"_s, 500'000}, {u"currency"_s, u"EUR"_s}}));
            }
            return {};
        }));
        store.close();
        QByteArray out, err;
        const auto plan = [&](const QStringList &more) {
            return run(QStringList{u"--json"_s, u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, first.addDays(20).toString(Qt::ISODate), u"--moves"_s, u"300"_s,
                           u"--scenario"_s, u"Spring"_s} + more, out, err);
        };
        QCOMPARE(plan({u"--apply"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(out)[u"figures"][u"shows"].toInt(), 3);
        store.reopen();
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(tour::setStopDemand(c, 1, tour::Demand::Forbidden));
            FLOW_ASSIGN(const auto scenario, tour::readScenario(c, 1));
            tour::Scenario changed = scenario;
            changed.rules.showsInARow = 2;
            FLOW_TRY(tour::saveScenario(c, changed));
            return {};
        }));
        store.close();
        QCOMPARE(plan({}), 0);
        QCOMPARE(QJsonDocument::fromJson(out)[u"figures"][u"shows"].toInt(), 2);
        store.reopen();
        const auto again = store.read([](Connection &c) { return tour::readScenario(c, 1); });
        QVERIFY_OK(again);
        QVERIFY(again->isApplied);
        QCOMPARE(again->rules.showsInARow, 2);
        store.close();
        // Rules from a file count over its own, and stay with it and with a tour that is made.
        QCOMPARE(plan({u"--rules"_s, file(u"rules.json"_s, R"({"budget": 1})")}), 0);
        QCOMPARE(QJsonDocument::fromJson(out)[u"figures"][u"shows"].toInt(), 0); // nobody can go anywhere for a cent
        QCOMPARE(plan({u"--artist"_s, u"Lune Aride"_s, u"--rules"_s, file(u"rules.json"_s, R"({"budget": null, "driveHours": 5})")}), 0);
        QCOMPARE(run({u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, first.addDays(25).toString(Qt::ISODate), u"--moves"_s, u"300"_s, u"--scenario"_s, u"Spring"_s,
                     u"--rules"_s, file(u"other.json"_s, R"({"driveHours": 4})")}, out, err), 0);
        QCOMPARE(plan({u"--rules"_s, file(u"wrong.json"_s, R"({"costs": {"perKm": -3}})")}), 3);
        QVERIFY2(err.contains("costs.perKm: this may not be negative"), err.constData());
        QCOMPARE(plan({u"--rules"_s, m_folder.filePath(u"none.json"_s)}), 3);
        store.reopen();
        const auto rulesOf = [&](const QByteArray &sql) { return tour::TourRules::fromText(store.read([&](Connection &c) { return c.text(std::string_view(sql.constData(), size_t(sql.size()))); }).value()); };
        QCOMPARE(rulesOf("SELECT rules FROM scenario WHERE id = 1").showsInARow, 2);
        QCOMPARE(rulesOf("SELECT rules FROM scenario WHERE id = 1").driveHours, 5);
        QCOMPARE(rulesOf("SELECT rules FROM scenario WHERE id = 1").budget, std::optional<qint64>());
        QCOMPARE(rulesOf("SELECT rules FROM tour WHERE id = 2").driveHours, 4);
    }

    void aPlaceThatCannotBeWrittenIsSaidBeforeTheSearch()
    {
        const QString instance = file(u"b.json"_s, tour::writeInstance(test::RouteGenerator(1).make({.artists = 2, .candidates = 60})));
        QByteArray out, err;
        const auto plan = [&](const QString &where) { return run({u"plan"_s, u"--instance"_s, instance, u"--seconds"_s, u"600"_s, u"--out"_s, where}, out, err); };
        QVERIFY(plan(m_folder.filePath(u"nowhere/plan.json"_s)) > 0); // run() would wait for a minute only
        QVERIFY2(err.contains("There is no file"), err.constData());
        QVERIFY(plan(m_folder.path()) > 0);
        QVERIFY2(err.contains("cannot be written"), err.constData());
        for (const QString &seconds : {u"nan"_s, u"0"_s, u"-1"_s, u"inf"_s, u"five"_s})
            QCOMPARE(run({u"plan"_s, u"--instance"_s, instance, u"--seconds"_s, seconds}, out, err), 2);
    }

#ifdef Q_OS_LINUX
    /// Ctrl+C ends the search with the best plan so far.
    void anInterruptLeavesThePlanThatWasFound()
    {
        const QString instance = file(u"long.json"_s, tour::writeInstance(test::RouteGenerator(2).make({.artists = 2, .candidates = 150})));
        QProcess process;
        process.start(QStringLiteral(FLOWSTAGE_CLI), {u"--json"_s, u"plan"_s, u"--instance"_s, instance, u"--seconds"_s, u"600"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupts(process), 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QJsonDocument plan = QJsonDocument::fromJson(process.readAllStandardOutput());
        QVERIFY(plan[u"canceled"].toBool());
        QVERIFY(plan[u"profit"].toDouble() > 0);
        QVERIFY(plan[u"upper_bound"].toDouble() >= plan[u"profit"].toDouble());
    }

    /// The same of the workspace itself.
    void anInterruptEndsThePlanOfAWorkspace()
    {
        test::TempStore store;
        const QDate first = QDate::currentDate().addDays(60);
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            Records records(c);
            for (int a = 0; a < 6; ++a) {
                FLOW_ASSIGN(const qint64 artist, records.insert(artistEntity(), {{u"name"_s, u"Artist %1"_s.arg(a)}, {u"status"_s, u"active"_s}, {u"latitude"_s, 47.2}, {u"longitude"_s, -1.55}, {u"home_country"_s, u"FR"_s}}));
                for (int n = 0; n < 40; ++n) {
                    const QString name = u"Room %1"_s.arg(a * 40 + n);
                    FLOW_ASSIGN(const qint64 venue, records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 44.0 + 0.1 * ((n * 37 + a) % 60)}, {u"longitude"_s, -1.0 + 0.11 * ((n * 23 + a * 7) % 70)}}));
                    FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, venue}, {u"venue_name"_s, name}, {u"day"_s, first.addDays((n * 17 + a) % 60).toString(Qt::ISODate)}, {u"rank"_s, 1},
                                                              {u"state"_s, u"active"_s}, {u"estimate"_s, 150'000 + 7'000 * ((n * 13) % 40)}, {u"currency"_s, u"EUR"_s}}));
                }
            }
            return {};
        }));
        store.close();
        QProcess process;
        process.start(QStringLiteral(FLOWSTAGE_CLI), {u"--json"_s, u"--workspace"_s, store.path(), u"plan"_s, u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, first.addDays(80).toString(Qt::ISODate), u"--seconds"_s, u"600"_s});
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupts(process), 60'000);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY2(process.waitForFinished(60'000), "a search for ten minutes goes on");
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput())[u"profit"].toDouble() > 0);
    }
#endif

    void aMissingFileIsRefusedAndAMissingOptionIsUsage()
    {
        QByteArray out, err;
        QCOMPARE(run({u"plan"_s, u"--instance"_s, m_folder.filePath(u"none"_s)}, out, err), 3);
        QCOMPARE(run({u"plan"_s}, out, err), 2);
    }
};

QTEST_GUILESS_MAIN(CliPlanTest)
#include "tst_plan.moc"
