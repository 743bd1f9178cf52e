// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/datesinmail.h"

#include <QTest>

#include <algorithm>

using namespace flow;
using namespace Qt::StringLiterals;

class DaysInMailTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    QString found(const QString &text) const
    {
        QStringList days;
        for (const FoundDay &day : daysInMail(text, m_today)) days << day.day.toString(Qt::ISODate);
        return days.join(u' ');
    }

private Q_SLOTS:
    void daysAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const QString &text, const QString &days) { QTest::newRow(name) << text << days; };
        row("english", u"We could do Friday 12 March or Thu 18th of March."_s, u"2027-03-12 2027-03-18"_s);
        row("english, month first", u"March 12th, 13th and 19th are free"_s, u"2027-03-12 2027-03-13 2027-03-19"_s);
        row("english, with year", u"April 3, 2028"_s, u"2028-04-03"_s);
        row("french", u"Bonjour, nous avons le vendredi 12 mars, le 1er avril et le sam. 3 avril 2027."_s, u"2027-03-12 2027-04-01 2027-04-03"_s);
        row("french range", u"dispo du 12 au 15 mars 2027"_s, u"2027-03-12 2027-03-13 2027-03-14 2027-03-15"_s);
        row("french list", u"12, 13 et 14 février"_s, u"2027-02-12 2027-02-13 2027-02-14"_s);
        row("spanish", u"Tenemos el viernes 12 de marzo y del 3 al 5 de abril de 2027"_s, u"2027-03-12 2027-04-03 2027-04-04 2027-04-05"_s);
        row("german", u"Möglich wären Fr. 12. März, 13./14. März und vom 1. bis 3. April 2027"_s,
            u"2027-03-12 2027-03-13 2027-03-14 2027-04-01 2027-04-02 2027-04-03"_s);
        row("across months", u"from 30 March to 2 April"_s, u"2027-03-30 2027-03-31 2027-04-01 2027-04-02"_s);
        row("dash", u"12-14 March"_s, u"2027-03-12 2027-03-13 2027-03-14"_s);
        row("numbers", u"18/3, 19/03/2027, 20.03.2027, 21.3."_s, u"2027-03-18 2027-03-19 2027-03-20 2027-03-21"_s);
        row("iso", u"2027-03-12"_s, u"2027-03-12"_s);
        row("header of a month", u"Mars : 12, 13, 19\nAvril : 2, 3"_s, u"2027-03-12 2027-03-13 2027-03-19 2027-04-02 2027-04-03"_s);
        row("mar is Tuesday and March", u"mar 16 mars, mar. 23 de marzo"_s, u"2027-03-16 2027-03-23"_s);
        row("the next such day", u"21 November, 19 November"_s, u"2026-11-21 2027-11-19"_s);
        row("no dates", u"Doors 19.30, fee 1.200, 24/7, room 12, call 06 12 34 56 78, we may come, 500 people"_s, u""_s);
        row("times behind days", u"12 March, 20:30, curfew 23.00"_s, u"2027-03-12"_s);
        row("leap day", u"29 February"_s, u"2028-02-29"_s);
        row("each once", u"12 March! Yes, 12 March."_s, u"2027-03-12"_s);
        row("impossible", u"31 June, 45 March, 0 May"_s, u""_s);
    }
    void daysAreFound()
    {
        QFETCH(QString, text);
        QTEST(found(text), "days");
    }

    void aWeekdayChoosesTheYear()
    {
        QCOMPARE(found(u"Sunday 12 March"_s), u"2028-03-12"_s); // a Friday in 2027
        const auto wrong = daysInMail(u"Monday 12 March 2027"_s, m_today);
        QVERIFY(wrong.at(0).weekdayDiffers);
    }

    void ambiguousOrderIsFlaggedUnlessSomethingDecides()
    {
        const auto open = daysInMail(u"4/3 or 5/3"_s, m_today);
        QCOMPARE(open.at(0).day, QDate(2027, 3, 4));
        QCOMPARE(open.at(0).other, QDate(2027, 4, 3));
        const auto byNumber = daysInMail(u"3/4, 3/25"_s, m_today);
        QCOMPARE(byNumber.at(0).day, QDate(2027, 3, 4));
        QVERIFY(!byNumber.at(0).other.isValid());
        const auto byWeekday = daysInMail(u"Thursday 3/4/2027"_s, m_today);
        QCOMPARE(byWeekday.at(0).day, QDate(2027, 3, 4));
        QVERIFY(!byWeekday.at(0).other.isValid());
    }

    void whatIsTakenIsMarked()
    {
        const auto days = daysInMail(u"Le 12 mars est pris.\nLe 19 mars est libre.\nNot the 20 March; 21 March works"_s, m_today);
        QVERIFY(days.at(0).isRefused);
        QVERIFY(!days.at(1).isRefused);
        QVERIFY(days.at(2).isRefused);
        QVERIFY(!days.at(3).isRefused);
    }

    void aRefusalReachesTheDaysOfItsClause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("days");
        QTest::addColumn<QString>("taken");
        const auto row = [](const char *name, const QString &text, const QString &days, const QString &taken) { QTest::newRow(name) << text << days << taken; };
        row("behind an offer", u"We offer 12 March and 13 March, 14 March is not free"_s, u"12 13 14"_s, u"14"_s);
        row("two behind an offer", u"We offer 12 March and 13 March, 14 March and 15 March are gone"_s, u"12 13 14 15"_s, u"14 15"_s);
        row("named", u"Nous avons le 12 mars, pas le 13 mars"_s, u"12 13"_s, u"13"_s);
        row("named, then an offer", u"Pas le 13 mars, le 14 mars est libre"_s, u"13 14"_s, u"13"_s);
        row("a list", u"12, 13 and 14 March are taken"_s, u"12 13 14"_s, u"12 13 14"_s);
        row("a list of whole days", u"12 March, 13 March and 14 March are already booked."_s, u"12 13 14"_s, u"12 13 14"_s);
        row("a contrast", u"El 12 de marzo está libre pero el 13 no"_s, u"12 13"_s, u"13"_s);
        row("a contrast, the first taken", u"Le 12 mars n'est plus libre mais le 13 oui"_s, u"12 13"_s, u"12"_s);
        row("another clause with and", u"12 March is taken and 13 March is free"_s, u"12 13"_s, u"12"_s);
        row("exceptions", u"du 12 au 15 mars sauf le 13 et le 14 mars"_s, u"12 13 14 15"_s, u"13 14"_s);
        row("short", u"12 March ok, 13 March taken, 14 March ok"_s, u"12 13 14"_s, u"13"_s);
        row("in brackets", u"12 March, 13 March (taken), 14 March"_s, u"12 13 14"_s, u"13"_s);
        row("said before", u"Already taken: 12 and 13 March; free: 14 March"_s, u"12 13 14"_s, u"12 13"_s);
        row("short forms", u"We can't do 12 March. 13 March isn't free either, 14 March works."_s, u"12 13 14"_s, u"12 13"_s);
        row("german", u"Wir haben den 12. März frei, der 13. März ist leider belegt"_s, u"12 13"_s, u"13"_s);
        row("said behind a comma", u"Les 12 et 13 mars, c'est complet."_s, u"12 13"_s, u"12 13"_s);
        row("of something else", u"12 March works, no problem"_s, u"12"_s, u""_s);
        row("of something else, with but", u"12 March works but not with a support"_s, u"12"_s, u""_s);
        row("a weekday with a comma", u"We are booked on Friday, 12 March; Saturday, 13 March, is free"_s, u"12 13"_s, u"12"_s);
    }
    void aRefusalReachesTheDaysOfItsClause()
    {
        QFETCH(QString, text);
        QStringList days, taken;
        std::vector<FoundDay> found = daysInMail(text, m_today);
        std::ranges::sort(found, {}, &FoundDay::day);
        for (const FoundDay &day : found) {
            days << QString::number(day.day.day());
            if (day.isRefused) taken << days.last();
        }
        QTEST(days.join(u' '), "days");
        QTEST(taken.join(u' '), "taken");
    }

    void aFullStopBehindANumberEndsASentence()
    {
        const auto days = daysInMail(u"On peut vous proposer les 12, 13 et 14 mars, ou le vendredi 19. Le 26/3 est déjà pris."_s, m_today);
        QCOMPARE(days.size(), 5u);
        for (const FoundDay &day : days) QCOMPARE(day.isRefused, day.day == QDate(2027, 3, 26));
        const auto numbers = daysInMail(u"Frei sind wir am 21.3. Der 22.3. ist leider vergeben."_s, m_today);
        QVERIFY(!numbers.at(0).isRefused);
        QVERIFY(numbers.at(1).isRefused);
        // The dot of an ordinal ends nothing.
        const auto ordinal = daysInMail(u"Der 12. März und der 13. Termin im März sind leider nicht mehr frei"_s, m_today);
        QVERIFY(ordinal.at(0).isRefused);
    }

    void wordsCountFromTheDayOfTheMail_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("other");
        const auto row = [](const QString &said, const char *day, const char *other = "") { QTest::newRow(qPrintable(said)) << said << QString::fromLatin1(day) << QString::fromLatin1(other); };
        // The mail is of Tuesday 17 November 2026.
        row(u"this Friday works"_s, "2026-11-20");
        row(u"this Tuesday"_s, "2026-11-24"); // not the day of writing
        row(u"next Friday?"_s, "2026-11-20", "2026-11-27");
        row(u"Friday next week"_s, "2026-11-27");
        row(u"Friday week"_s, "2026-11-27");
        row(u"tomorrow"_s, "2026-11-18");
        row(u"the day after tomorrow"_s, "2026-11-19");
        row(u"vendredi prochain"_s, "2026-11-20", "2026-11-27");
        row(u"ce samedi"_s, "2026-11-21");
        row(u"samedi en huit"_s, "2026-11-28");
        row(u"le jeudi de la semaine prochaine"_s, "2026-11-26");
        row(u"après-demain"_s, "2026-11-19");
        row(u"demain"_s, "2026-11-18");
        row(u"el próximo viernes"_s, "2026-11-20", "2026-11-27");
        row(u"el sábado que viene"_s, "2026-11-21");
        row(u"mañana"_s, "2026-11-18");
        row(u"pasado mañana"_s, "2026-11-19");
        row(u"nächsten Samstag"_s, "2026-11-21", "2026-11-28");
        row(u"diesen Freitag"_s, "2026-11-20");
        row(u"nächste Woche Mittwoch"_s, "2026-11-25");
        row(u"übermorgen"_s, "2026-11-19");
        row(u"wir sind morgen frei"_s, "2026-11-18");
        // A date beside it says more.
        row(u"next Friday, 4 December"_s, "2026-12-04");
        row(u"vendredi prochain (le 4 décembre)"_s, "2026-12-04");
        // The morning is no day.
        row(u"por la mañana, am Morgen, heute morgen"_s, "");
    }
    void wordsCountFromTheDayOfTheMail()
    {
        QFETCH(QString, said);
        QFETCH(QString, day);
        QFETCH(QString, other);
        const auto days = daysInMail(u"From: Anna\nSent: Tuesday, November 17, 2026 10:03 AM\nSubject: dates\n\n"_s + said, QDate(2026, 11, 17));
        QCOMPARE(days.empty() ? QString() : days.front().day.toString(Qt::ISODate), day);
        QVERIFY(days.size() <= 1);
        if (days.empty()) return;
        QCOMPARE(days.front().other.toString(Qt::ISODate), other);
        QCOMPARE(days.front().isRelative, !said.contains(u'4'));
        if (days.front().isRelative) QCOMPARE(days.front().written, QDate(2026, 11, 17));
    }

    void theDayOfAMailIsItsLastStampBefore()
    {
        // Without a stamp the words are counted from today, and say so.
        const auto bare = daysInMail(u"How about next Friday? The 24 November is taken."_s, m_today);
        QCOMPARE(bare.at(0).day, QDate(2026, 11, 27));
        QVERIFY(bare.at(0).isRelative && !bare.at(0).written.isValid());
        // A reply on top of what it quotes, each counted from its own day.
        const auto quoted = daysInMail(u"Demain, alors ?\n\nLe lun. 16 nov. 2026 à 10:03, Anna <anna@salle.example> a écrit :\n> dimanche qui vient ?\n> Le 14 nov. 2026 à 9:12, Bo a écrit :\n>> demain ?"_s, m_today);
        QCOMPARE(quoted.size(), 3u);
        QCOMPARE(quoted.at(0).day, QDate(2026, 11, 21));
        QVERIFY(!quoted.at(0).written.isValid());
        QCOMPARE(quoted.at(1).day, QDate(2026, 11, 22));
        QCOMPARE(quoted.at(1).written, QDate(2026, 11, 16));
        QCOMPARE(quoted.at(2).day, QDate(2026, 11, 15));
        QVERIFY(quoted.at(2).isOver);
        // What a promoter calls the date is that of the show.
        QCOMPARE(found(u"Date: Friday 12 March 2027, doors 19:30"_s), u"2027-03-12"_s);
        QCOMPARE(found(u"Fecha: 12 de marzo"_s), u"2027-03-12"_s);
        // A refusal reaches words as it does dates.
        const auto refused = daysInMail(u"Tomorrow is taken, this Saturday is free"_s, QDate(2026, 11, 16));
        QVERIFY(refused.at(0).isRefused && !refused.at(1).isRefused);
    }

    void aDayWithoutAMonthIsOfTheOneBefore()
    {
        QCOMPARE(found(u"12 mars ou le vendredi 19"_s), u"2027-03-12 2027-03-19"_s);
        QCOMPARE(found(u"We have 12 March, or the 18th, doors at the 7 o'clock bar, the 2 bands"_s), u"2027-03-12 2027-03-18"_s);
        QCOMPARE(found(u"el 12 de marzo o el 19"_s), u"2027-03-12 2027-03-19"_s);
        QCOMPARE(found(u"Tuesday 30 March or Friday 2"_s), u"2027-03-30 2027-04-02"_s);
        QCOMPARE(found(u"12 mars à 19h, le 06 12 34 56 78, le 20h"_s), u"2027-03-12"_s);
        QCOMPARE(found(u"12 mars, le 20 € est le prix"_s), u"2027-03-12"_s);
        QCOMPARE(found(u"vendredi 19"_s), QString()); // of which month?
    }

    void whatIsNoDayToHoldIsSaid()
    {
        const auto past = daysInMail(u"12/13/14"_s, m_today);
        QCOMPARE(past.at(0).day, QDate(2014, 12, 13));
        QVERIFY(past.at(0).isOver);
        QVERIFY(!daysInMail(u"12 March"_s, m_today).at(0).isOver);
        QCOMPARE(found(u"31.12.9999, 1/1/0001"_s), QString());
        QCOMPARE(unreadInMail(u"31.12.9999, 1/1/0001"_s, m_today), QStringList({u"31.12.9999"_s, u"1/1/0001"_s}));
        const auto season = daysInMail(u"from 1 January to 31 December 2027"_s, m_today);
        QCOMPARE(season.size(), 2u);
        QCOMPARE(season.at(0).rangeDays, 365);
        QCOMPARE(season.at(1).rangeDays, 365);
        QCOMPARE(daysInMail(u"from 1 to 31 March 2027"_s, m_today).at(0).rangeDays, 0);
        QCOMPARE(found(u"12 March. Doors 7/8pm, 7/8 h"_s), u"2027-03-12"_s);
    }

    void wordsForDaysThatWereNotReadAreQuoted()
    {
        QCOMPARE(unreadInMail(u"Next week? Nochevieja, le mois prochain. 12 March works, Friday next week too."_s, m_today),
            QStringList({u"Next week"_s, u"Nochevieja"_s, u"mois prochain"_s}));
        QVERIFY(unreadInMail(u"Fri 12 March, 13 et 14 mars"_s, m_today).isEmpty());
    }

    void aFindSaysWhereItStands()
    {
        const QString text = u"We have Fri 12 March free"_s;
        const auto days = daysInMail(text, m_today);
        QCOMPARE(text.mid(days.at(0).at, days.at(0).length), u"12 March"_s);
    }
};

QTEST_GUILESS_MAIN(DaysInMailTest)
#include "tst_daysinmail.moc"
