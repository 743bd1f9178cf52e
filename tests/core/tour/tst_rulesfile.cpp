// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/rulesfile.h"

#include <QTest>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// Rules that somebody writes for the command line.
class RulesFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotSaidStaysAsItWas();
    void nothingIsPassedOverInSilence_data();
    void nothingIsPassedOverInSilence();
};

void RulesFileTest::whatIsNotSaidStaysAsItWas()
{
    TourRules known;
    known.rivals = false;
    known.showsInARow = 3;
    known.budget = 900'000;
    known.rates = {{u"GBP"_s, 1.17}, {u"CHF"_s, 1.06}};
    const auto nothing = withRules(known, "{}");
    QVERIFY(nothing);
    QCOMPARE(*nothing, known);
    const auto some = withRules(known, R"({"radius": false, "driveHours": 6, "holdChance": [90, 40, 10], "careerStep": 50000, "budget": null,
        "prices": {"radius": 25000, "daysOff": null}, "costs": {"perKm": 0}, "travel": {"flyFromKm": 700}, "rates": {"GBP": null, "SEK": 0.09}})");
    QVERIFY2(some, qPrintable(some ? QString() : some.error().args.join(u' ')));
    TourRules expected = known;
    expected.radius = false;
    expected.driveHours = 6;
    expected.holdChance = {90, 40, 10};
    expected.careerStep = 50'000;
    expected.budget.reset();
    expected.prices.insert(u"radius"_s, 25'000);
    expected.prices.remove(u"daysOff"_s);
    expected.costs.perKm = 0;
    expected.travel.flyFromKm = 700;
    expected.rates = {{u"CHF"_s, 1.06}, {u"SEK"_s, 0.09}};
    QCOMPARE(*some, expected);
    QCOMPARE(*withRules({}, known.toText().toUtf8()), known); // as a tour keeps them
}

void RulesFileTest::nothingIsPassedOverInSilence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("why");
    const auto row = [](const QByteArray &json, const QString &path, const QString &reason) { QTest::newRow(json.constData()) << json << QStringList{path, reason}; };
    row("", u"/"_s, u"text"_s);
    row("{\"radius\": tru", u"/"_s, u"text"_s);
    row("[]", u"/"_s, u"object"_s);
    row(R"({"radiuss": true})", u"radiuss"_s, u"unknown"_s);
    row(R"({"radius": 1})", u"radius"_s, u"boolean"_s);
    row(R"({"radius": null})", u"radius"_s, u"boolean"_s);
    row(R"({"driveHours": 0})", u"driveHours"_s, u"range"_s);
    row(R"({"driveHours": 25})", u"driveHours"_s, u"range"_s);
    row(R"({"driveHours": -1})", u"driveHours"_s, u"negative"_s);
    row(R"({"driveHours": 7.5})", u"driveHours"_s, u"whole"_s);
    row(R"({"driveHours": "8"})", u"driveHours"_s, u"number"_s);
    row(R"({"careerStep": 1e18})", u"careerStep"_s, u"range"_s);
    row(R"({"budget": -1})", u"budget"_s, u"negative"_s);
    row(R"({"budget": "much"})", u"budget"_s, u"number"_s);
    row(R"({"holdChance": [90, 40, 101]})", u"holdChance"_s, u"range"_s);
    row(R"({"holdChance": [90]})", u"holdChance"_s, u"range"_s);
    row(R"({"holdChance": 90})", u"holdChance"_s, u"array"_s);
    row(R"({"costs": 62})", u"costs"_s, u"object"_s);
    row(R"({"costs": {"perMile": 62}})", u"costs.perMile"_s, u"unknown"_s);
    row(R"({"costs": {"perKm": -62}})", u"costs.perKm"_s, u"negative"_s);
    row(R"({"travel": {"kmPerHour": 0}})", u"travel.kmPerHour"_s, u"range"_s);
    row(R"({"prices": {"bills": 100}})", u"prices.bills"_s, u"unknown"_s);
    row(R"({"prices": {"radius": -1}})", u"prices.radius"_s, u"negative"_s);
    row(R"({"rates": {"GBP": 0}})", u"rates.GBP"_s, u"range"_s);
    row(R"({"rates": {"GBP": -1.2}})", u"rates.GBP"_s, u"negative"_s);
    row(R"({"rates": {"pounds": 1.2}})", u"rates.pounds"_s, u"choice"_s);
}

void RulesFileTest::nothingIsPassedOverInSilence()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, why);
    const auto rules = withRules({}, json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::FileFormat);
    QCOMPARE(rules.error().args, why);
}

QTEST_GUILESS_MAIN(RulesFileTest)
#include "tst_rulesfile.moc"
