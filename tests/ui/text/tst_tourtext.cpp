// SPDX-License-Identifier: GPL-3.0-or-later
// Words and figures of the planner.
#include "ui/text/tourtext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace flow::ui;
using namespace Qt::StringLiterals;

class TourTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLineOfAnAxisIsCalledOtherwise_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("step");
        for (const double step : {0.5, 1.0, 20.0, 50.0, 100.0, 500.0, 1000.0, 20'000.0, 200'000.0, 500'000.0})
            for (const double low : {0.0, 54'400.0, 980'000.0, 3'000'000.0}) QTest::addRow("%g from %g", step, low) << low << step;
    }
    void eachLineOfAnAxisIsCalledOtherwise()
    {
        QFETCH(double, low);
        QFETCH(double, step);
        QSet<QString> names;
        for (int line = 0; line < 6; ++line) names << axisMoney(low + line * step, step);
        QCOMPARE(names.size(), 6);
    }

    void roundFiguresAreShort()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QCOMPARE(axisMoney(60'000, 20'000), u"60k"_s);
        QCOMPARE(axisMoney(54'500, 500), u"54.5k"_s);
        QCOMPARE(axisMoney(54'450, 50), u"54,450"_s);
        QCOMPARE(axisMoney(1'500'000, 500'000), u"1.5M"_s);
        QCOMPARE(axisMoney(0, 20), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TourTextTest)
#include "tst_tourtext.moc"
