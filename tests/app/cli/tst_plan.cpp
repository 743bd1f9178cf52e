// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"
#include "tests/core/tour/routegenerator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        QTest::newRow("empty") << QByteArray() << QByteArray("empty");
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

    void aMissingFileIsRefusedAndAMissingOptionIsUsage()
    {
        QByteArray out, err;
        QCOMPARE(run({u"plan"_s, u"--instance"_s, m_folder.filePath(u"none"_s)}, out, err), 3);
        QCOMPARE(run({u"plan"_s}, out, err), 2);
    }
};

QTEST_GUILESS_MAIN(CliPlanTest)
#include "tst_plan.moc"
