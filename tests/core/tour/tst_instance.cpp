// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"

#include <QFile>
#include <QTest>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

namespace {

QByteArray seed(const char *name)
{
    QFile file(QFINDTESTDATA(u"../../fuzz/seeds/instance/"_s + QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The smallest instance, with one piece of it exchanged.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = R"({"format":"flowstage-instance-1","artists":[{"id":"1","start":0,"end":0,"window":[0,100]}],)"
                      R"("candidates":[{"id":"a","place":1,"duration":9,"fee":20,"windows":[[5,7]]}],)"
                      R"("travel":{"time":[[0,3],[3,0]]},"travel_cost_per_time":0})";
    if (from.isEmpty()) return json;
    if (!json.contains(from)) qFatal("nothing to change");
    return json.replace(from, to);
}

} // namespace

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsABenchmark()
    {
        const auto read = readInstance(seed("bench.json"));
        QVERIFY(read);
        const Problem &problem = read->problem;
        QVERIFY(!problem.usesDays());
        QVERIFY(read->ignored.isEmpty());
        QCOMPARE(problem.artists.size(), 2u);
        QCOMPARE(problem.artists[1].end, 0);
        QCOMPARE(problem.artists[1].window, (Window{0, 12360}));
        QCOMPARE(problem.candidates[1].windows, (std::vector<Window>{{0, 8700}, {9000, 9500}}));
        QCOMPARE(problem.candidates[1].offerOf(1)->fee, 30.5);
        QCOMPARE(problem.travel.timeOf(2, 1), 12);
        QCOMPARE(problem.travelCostPerTick, 0.5);
    }

    void readsATour()
    {
        const auto read = readInstance(seed("tour.json"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().args.join(u' ')));
        const Problem &problem = read->problem;
        QCOMPARE(problem.days, 30);
        QCOMPARE(problem.places.size(), 4u); // two named, a home and a room by coordinates
        QCOMPARE(problem.artists[0].available, (std::vector<DayRange>{{0, 19}, {25, 25}}));
        QCOMPARE(problem.artists[1].start, -1);
        QCOMPARE(problem.artists[1].home, 2);
        const Candidate &hall = problem.candidates[0];
        QCOMPARE(hall.days, (std::vector<int>{4, 9, 10, 11}));
        QVERIFY(!hall.offerOf(1));
        QCOMPARE(hall.worth(*hall.offerOf(0)), 0.6 * 1050 * 1.17);
        QCOMPARE(hall.holdUntil, -9);
        QCOMPARE(problem.candidates[1].demand, (Demand{Demand::Fixed, 1, 6, {}}));
        QCOMPARE(problem.packages[1].members, (std::vector<int>{1, 3}));
        QCOMPARE(problem.travel.timeOf(0, 1), kNoWay);
        QVERIFY(problem.travel.kmOf(1, 0) > 140 && problem.travel.kmOf(1, 0) < 170);
        QCOMPARE(problem.rules[Rule::Cannibalisation], (RuleForm{RuleForm::Priced, 400}));
        QCOMPARE(problem.rules[Rule::Budget].kind, RuleForm::Off);
        QCOMPARE(problem.rules.today, -28);
        QCOMPARE(problem.rules.sharing.pairs, (std::vector<std::array<int, 2>>{{0, 1}}));
    }

    void writtenAndReadAgainItIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("benchmark") << seed("bench.json");
        QTest::newRow("tour") << seed("tour.json");
    }
    void writtenAndReadAgainItIsTheSame()
    {
        QFETCH(QByteArray, json);
        const auto read = readInstance(json);
        QVERIFY(read);
        Problem problem = read->problem;
        problem.travel.estimated.clear();
        const auto again = readInstance(writeInstance(problem));
        QVERIFY2(again, again ? "" : qPrintable(again.error().args.join(u' ')));
        QVERIFY(again->problem == problem);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *from, const char *to, const char *path, const char *reason) {
            QTest::addRow("%s -> %s", from, to) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(path) << QString::fromLatin1(reason);
        };
        row("[3,0]]", "[NaN,0]]", "travel.time[1][0]", "number");
        row("[3,0]]", "[-Infinity,0]]", "travel.time[1][0]", "number");
        row("[3,0]]", "[null,0]]", "travel.time[1][0]", "number");
        row("[3,0]]", "[,0]]", "travel.time[1][0]", "number");
        row("[3,0]]", "[3]]", "travel.time[1]", "ragged");
        row(",[3,0]]", "]", "travel.time", "square");
        row("[3,0]]", "[-3,0]]", "travel.time[1][0]", "negative");
        row("[3,0]]", "[3.5,0]]", "travel.time[1][0]", "whole");
        row("[3,0]]", "[1e300,0]]", "travel.time[1][0]", "range");
        row("[3,0]]", "[\"3\",0]]", "travel.time[1][0]", "number");
        row("[5,7]", "[7,5]", "candidates[0].windows[0]", "reversed");
        row("[5,7]", "[5]", "candidates[0].windows[0]", "pair");
        row("\"fee\":20", "\"fee\":-20", "candidates[0].fee", "negative");
        row("\"fee\":20", "\"fee\":{\"2\":20}", "candidates[0].fee", "unknown");
        row("\"fee\":20,", "", "candidates[0].fee", "missing");
        row("\"fee\":20", "\"fee\":20,\"fee\":30", "candidates[0].fee", "twice");
        row("\"duration\":9", "\"duration\":-9", "candidates[0].duration", "negative");
        row("\"place\":1", "\"place\":2", "candidates[0].place", "unknown");
        row("\"place\":1", "\"place\":\"lyon\"", "candidates[0].place", "unknown");
        row("\"place\":1,", "", "candidates[0].place", "missing");
        row("\"place\":1", "\"place\":{\"lat\":1,\"lon\":1}", "candidates[0].place", "mixed");
        row("\"start\":0", "\"start\":5", "artists[0].start", "unknown");
        row("[0,100]", "[0,100", "artists[0].window[1]", "text");
        row("{\"id\":\"1\",\"start\":0,\"end\":0,\"window\":[0,100]}", "", "artists", "empty");
        row("\"windows\":[[5,7]]}", "\"windows\":[[5,7]]},{\"id\":\"a\",\"place\":0,\"fee\":1}", "candidates[1].id", "twice");
        row("instance-1", "instance-2", "format", "version");
        row("\"format\":\"flowstage-instance-1\",", "", "format", "missing");
        row("\"travel_cost_per_time\":0}", "\"travel_cost_per_time\":0", "travel_cost_per_time", "end");
        row("\"travel_cost_per_time\":0}", "\"travel_cost_per_time\":0} x", "/", "text");
        row("\"duration\":9", "\"days\":[\"2027-03-01\"]", "first_day", "missing");
        row("\"duration\":9", "\"days\":[\"2027-02-30\"]", "candidates[0].days[0]", "date");
        row("\"duration\":9", "\"currency\":\"GBP\"", "candidates[0].currency", "rate");
        row("\"duration\":9", "\"radius\":{\"km\":50}", "travel.km", "missing");
        row("\"fee\":20", "\"fee\":1e12", "candidates[0].fee", "range"); // as anywhere
        row("\"duration\":9", "\"chance\":1.5", "candidates[0].chance", "range");
        row("\"duration\":9", "\"fixed\":true,\"forbidden\":true", "candidates[0].forbidden", "contradiction");
        row("\"travel_cost_per_time\":0", "\"rules\":{\"radius\":\"soft\"}", "rules.radius", "choice");
        row("\"travel_cost_per_time\":0", "\"packages\":[{\"members\":[\"b\"]}]", "packages[0].members", "unknown");
        row("{\"time\":[[0,3],[3,0]]}", "{\"speed\":0,\"time\":[[0,3],[3,0]]}", "travel.speed", "range");
        row("{\"time\":[[0,3],[3,0]]}", "{}", "artists[0].start", "unknown");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, path);
        QFETCH(QString, reason);
        const auto read = readInstance(changed(from, to));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileFormat);
        QCOMPARE(read.error().args, (QStringList{path, reason}));
    }

    void namesWhatItDoesNotKnow()
    {
        const auto read = readInstance(changed("\"duration\":9", "\"durration\":{\"x\":[1,2]},\"duration\":9"));
        QVERIFY(read);
        QCOMPARE(read->ignored, QStringList{u"candidates[0].durration"_s});
    }

    void refusesAbsurdSizesWithoutReadingOn()
    {
        QByteArray many = "{\"id\":\"x\"}";
        QByteArray list;
        for (int i = 0; i <= kMostCandidates; ++i) list += (i ? "," : "") + many;
        const auto read = readInstance(R"({"candidates":[)" + list + "]}");
        QVERIFY(!read);
        QCOMPARE(read.error().args, (QStringList{u"candidates[%1]"_s.arg(kMostCandidates), u"many"_s, QString::number(kMostCandidates)}));
        const auto deep = readInstance(QByteArray(100'000, '['));
        QVERIFY(!deep);
    }
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
