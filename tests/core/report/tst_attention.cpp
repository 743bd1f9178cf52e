// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attention.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class AttentionTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int day, int hour, int minute = 0) { return {QDate(2026, 11, day), QTime(hour, minute)}; } // the 20th is a Friday

private Q_SLOTS:
    void nightsAndWeekendsAreQuiet()
    {
        const QuietHours usual;
        QVERIFY(usual.isQuiet(at(19, 20)));
        QVERIFY(usual.isQuiet(at(19, 23, 59)) && usual.isQuiet(at(20, 0)) && usual.isQuiet(at(20, 7, 59)));
        QVERIFY(!usual.isQuiet(at(20, 8)) && !usual.isQuiet(at(20, 19, 59)));
        QVERIFY(usual.isQuiet(at(21, 12)) && usual.isQuiet(at(22, 12)));
        const QuietHours lunch{.fromMinutes = 12 * 60, .untilMinutes = 14 * 60, .weekends = false};
        QVERIFY(lunch.isQuiet(at(21, 12)) && !lunch.isQuiet(at(21, 14)) && !lunch.isQuiet(at(21, 23)));
        const QuietHours never{.fromMinutes = 0, .untilMinutes = 0, .weekends = false};
        for (int hour = 0; hour < 24; ++hour) QVERIFY(!never.isQuiet(at(21, hour)));
    }

    void theEndIsTheFirstMomentThatIsNotQuiet()
    {
        const QuietHours usual;
        QCOMPARE(usual.endAfter(at(20, 12)), at(20, 12));
        QCOMPARE(usual.endAfter(at(19, 22)), at(20, 8));
        QCOMPARE(usual.endAfter(at(20, 22)), at(23, 8)); // over the weekend
        QCOMPARE((QuietHours{.fromMinutes = 0, .untilMinutes = 0, .weekends = true}.endAfter(at(21, 9))), at(23, 0));
        for (const bool weekends : {true, false})
            for (int from = 0; from < 24 * 60; from += 215)
                for (int until = 0; until < 24 * 60; until += 185)
                    for (int hour = 0; hour < 24 * 8; hour += 11) {
                        const QuietHours hours{.fromMinutes = from, .untilMinutes = until, .weekends = weekends};
                        const QDateTime start = at(14, 0).addSecs(hour * 3600), end = hours.endAfter(start);
                        QVERIFY(end >= start && !hours.isQuiet(end));
                        if (end > start) QVERIFY(hours.isQuiet(end.addSecs(-60)));
                    }
    }

    void whatIsPutOffComesBackAndChangedMattersAreNew()
    {
        const Alert hold{.kind = AlertKind::HoldExpires, .entity = u"hold"_s, .id = 4, .due = QDate(2026, 11, 22)};
        Alert prolonged = hold;
        prolonged.due = QDate(2026, 11, 29);
        QVERIFY(alertKey(hold) != alertKey(prolonged));
        const Snoozed snoozed{{alertKey(hold), 1000}};
        QVERIFY(withoutSnoozed({hold}, snoozed, 999).empty());
        QCOMPARE(withoutSnoozed({hold}, snoozed, 1000).size(), 1u);
        QCOMPARE(withoutSnoozed({prolonged}, snoozed, 0).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
