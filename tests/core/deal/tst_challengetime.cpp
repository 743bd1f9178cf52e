// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/challengetime.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class ChallengeTimeTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 25), QTime(15, 30)}; // a Wednesday

    QString said(const QString &text) const
    {
        const auto at = answerBy(text, m_now);
        return at ? at->toString(u"yyyy-MM-dd HH:mm"_s) : QString();
    }

private Q_SLOTS:
    void whatPeopleSayIsAMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("moment");
        const auto row = [](const QString &text, const QString &moment) { QTest::addRow("%s", qPrintable(text)) << text << moment; };
        row(u"48 h"_s, u"2026-11-27 15:30"_s);
        row(u"24h"_s, u"2026-11-26 15:30"_s);
        row(u"2 days"_s, u"2026-11-27 15:30"_s);
        row(u"3 j"_s, u"2026-11-28 15:30"_s);
        row(u"2 días"_s, u"2026-11-27 15:30"_s);
        row(u"Fri 12:00"_s, u"2026-11-27 12:00"_s);
        row(u"Friday noon"_s, u"2026-11-27 12:00"_s);
        row(u"vendredi midi"_s, u"2026-11-27 12:00"_s);
        row(u"Freitag 18 Uhr"_s, u"2026-11-27 18:00"_s);
        row(u"ven. 18h30"_s, u"2026-11-27 18:30"_s);
        row(u"tomorrow 6 pm"_s, u"2026-11-26 18:00"_s);
        row(u"demain"_s, u"2026-11-26 23:59"_s);
        row(u"mañana 10:00"_s, u"2026-11-26 10:00"_s);
        row(u"18:00"_s, u"2026-11-25 18:00"_s);
        row(u"14:00"_s, u"2026-11-26 14:00"_s); // over today
        row(u"Wed 12:00"_s, u"2026-12-02 12:00"_s);
        row(u"1/12 18:00"_s, u"2026-12-01 18:00"_s);
        row(u"1 December"_s, u"2026-12-01 23:59"_s);
        row(u"2"_s, QString()); // of what?
        row(u"soon"_s, QString());
        row(u"-3"_s, QString());
        row(u"25:00"_s, QString());
        row(u"1/12 25:00"_s, QString());
        row(QString(), QString());
    }
    void whatPeopleSayIsAMoment()
    {
        QFETCH(QString, text);
        QTEST(said(text), "moment");
    }
};

QTEST_GUILESS_MAIN(ChallengeTimeTest)
#include "tst_challengetime.moc"
