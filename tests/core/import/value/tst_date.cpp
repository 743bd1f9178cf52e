// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/date.h"

#include <QDate>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

using namespace flow::value;

class DateValueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreRead_data();
    void daysAreRead();
    void aColumnDecidesTheOrder();
    void instantsAreUtc_data();
    void instantsAreUtc();
    void aZoneIsApplied();
    void birthdaysMayLackTheYear();
    void periodsAreRead_data();
    void periodsAreRead();
    void timesOfDayAreRead();
    void yearsAreRead();
    void everyWritingOfADayReadsBack();
};

void DateValueTest::daysAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("day"); // empty: none
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("order");
    const auto row = [](const char *cell, const char *day, const char *reason = "", DateOrder order = DateOrder::Unknown) {
        QTest::addRow("%s %d", cell, int(order)) << QByteArray(cell) << QByteArray(day) << QString::fromLatin1(reason) << int(order);
    };
    row("2024-03-12", "2024-03-12");
    row("2024/03/12", "2024-03-12");
    row("20240312", "2024-03-12");
    row("2024-03-12T20:30:00", "2024-03-12", "timeDropped");
    row("14/08/1997", "1997-08-14");
    row("11/27/2022", "2022-11-27");
    row("03/02/1999", "1999-02-03", "ambiguousDate");
    row("03/02/1999", "1999-02-03", "", DateOrder::DayFirst);
    row("03/02/1999", "1999-03-02", "", DateOrder::MonthFirst);
    row("14/08/1997", "1997-08-14", "otherOrder", DateOrder::MonthFirst);
    row("03/03/1999", "1999-03-03");
    row("12 Mar 2024", "2024-03-12");
    row("Mar 12, 2024", "2024-03-12");
    row("Sep 23 2010", "2010-09-23");
    row("7-Feb-22", "2022-02-07", "twoDigitYear");
    row("8/2/24 3:41 pm", "2024-08-02", "twoDigitYear", DateOrder::MonthFirst);
    row("1er février 2024", "2024-02-01");
    row("lundi 12 août 2024", "2024-08-12");
    row("mar. 12 mars 2024", "2024-03-12");
    row("12 de marzo de 2024", "2024-03-12");
    row("12. März 2024", "2024-03-12");
    row("Saturday, March 12th, 2024", "2024-03-12");
    row("12.03.2024", "2024-03-12", "ambiguousDate");
    row("31.12.24", "2024-12-31", "twoDigitYear");
    row("2024 Mar 12", "2024-03-12");
    row("12/03/75", "1975-03-12", "twoDigitYear", DateOrder::DayFirst);
    row("0/0/00", "", "nullWord");
    row("0000-00-00", "", "nullWord");
    row("n/a", "", "nullWord");
    row("", "");
    row("31/02/2024", "", "noSuchDay");
    row("45/45/2024", "", "noSuchDay");
    row("March 2024", "", "dayMissing");
    row("12 March", "", "yearMissing");
    row("hello", "", "notADate");
    row("45123", "", "notADate");
    row("12", "", "notADate");
    row("3 rue 4", "", "notADate");
}

void DateValueTest::daysAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, day);
    QFETCH(QString, reason);
    QFETCH(int, order);
    std::string scratch;
    const TextValue value = flow::value::day(cell.toStdString(), {.order = DateOrder(order)}, scratch);
    QCOMPARE(QByteArray::fromStdString(std::string(value.text)), day);
    if (!reason.isEmpty() || value.status > Status::Tidied) QCOMPARE(QString::fromLatin1(reasonName(value.reason)), reason);
}

void DateValueTest::aColumnDecidesTheOrder()
{
    DateEvidence french, american, nothing, both;
    for (const char *cell : {"03/02/1999", "14/08/1997", "", "n/a"}) french.add(cell);
    for (const char *cell : {"03/02/1999", "11/27/2022"}) american.add(cell);
    for (const char *cell : {"03/02/1999", "2024-01-30", "12 Mar 2024"}) nothing.add(cell);
    for (const char *cell : {"14/08/1997", "08/14/1997"}) both.add(cell);
    QCOMPARE(french.order(), DateOrder::DayFirst);
    QCOMPARE(american.order(), DateOrder::MonthFirst);
    QCOMPARE(nothing.order(), DateOrder::Unknown);
    QCOMPARE(both.order(), DateOrder::Unknown);
    QCOMPARE(french.ambiguous, qint64(1));
}

void DateValueTest::instantsAreUtc_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("utc");
    QTest::newRow("shopify") << QByteArray("2024-05-01 12:00:00 +0200") << "2024-05-01T10:00:00.000Z";
    QTest::newRow("mailchimp") << QByteArray("2015-03-16 14:40:47") << "2015-03-16T14:40:47.000Z";
    QTest::newRow("bandcamp") << QByteArray("8/2/24 3:41 pm") << "2024-08-02T15:41:00.000Z";
    QTest::newRow("bandcamp noon") << QByteArray("8/2/24 12:05 am") << "2024-08-02T00:05:00.000Z";
    QTest::newRow("api") << QByteArray("04 Jan 2021 23:22:11 GMT") << "2021-01-04T23:22:11.000Z";
    QTest::newRow("iso") << QByteArray("2026-01-06T18:00:18.038Z") << "2026-01-06T18:00:18.038Z";
    QTest::newRow("micro") << QByteArray("2026-01-06 18:00:18.038852") << "2026-01-06T18:00:18.038Z";
    QTest::newRow("colon offset") << QByteArray("2026-01-06T18:00:18-05:30") << "2026-01-06T23:30:18.000Z";
    QTest::newRow("brevo") << QByteArray("12-04-2022 09:30") << "2022-12-04T09:30:00.000Z";
    QTest::newRow("legacy eventbrite") << QByteArray("11/29/24 22:28") << "2024-11-29T22:28:00.000Z";
    QTest::newRow("french hour") << QByteArray("29/11/2024 à 20h30") << "2024-11-29T20:30:00.000Z";
}

void DateValueTest::instantsAreUtc()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, utc);
    const InstantValue value = instant(cell.toStdString(), {.order = DateOrder::MonthFirst});
    QVERIFY(!value.null);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(value.ms, QTimeZone::UTC).toString(Qt::ISODateWithMs), utc);
}

void DateValueTest::aZoneIsApplied()
{
    const QTimeZone paris("Europe/Paris");
    QCOMPARE(instant("2024-07-01 12:00:00", {}, &paris).ms, instant("2024-07-01 10:00:00", {}).ms);
    QCOMPARE(instant("2024-07-01 12:00:00 +0000", {}, &paris).ms, instant("2024-07-01 12:00:00", {}).ms);
}

void DateValueTest::birthdaysMayLackTheYear()
{
    std::string scratch;
    const auto read = [&](const char *cell, DateOrder order = DateOrder::Unknown) {
        return std::string(birthday(cell, {.order = order}, scratch).text);
    };
    QCOMPARE(read("1990-06-15"), std::string("1990-06-15"));
    QCOMPARE(read("--06-15"), std::string("--06-15"));
    QCOMPARE(read("--0615"), std::string("--06-15"));
    QCOMPARE(read("0000-06-15"), std::string("--06-15"));
    QCOMPARE(read("1604-05-09"), std::string("--05-09"));
    QCOMPARE(read("06/15"), std::string("--06-15"));
    QCOMPARE(read("15 juin"), std::string("--06-15"));
    QCOMPARE(read("06/05", DateOrder::DayFirst), std::string("--05-06"));
    QCOMPARE(read("06/05", DateOrder::MonthFirst), std::string("--06-05"));
    QCOMPARE(birthday("06/05", {}, scratch).status, Status::Doubtful);
    QCOMPARE(birthday("13/13", {}, scratch).status, Status::Invalid);
}

void DateValueTest::periodsAreRead_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("span");
    const auto row = [](const char *cell, const char *span) { QTest::newRow(cell) << QByteArray(cell) << QByteArray(span); };
    row("2026-07", "2026-07-01 2026-07-31");
    row("07/2026", "2026-07-01 2026-07-31");
    row("July 2026", "2026-07-01 2026-07-31");
    row("juillet 2026", "2026-07-01 2026-07-31");
    row("202602", "2026-02-01 2026-02-28");
    row("2026", "2026-01-01 2026-12-31");
    row("Q1 2026", "2026-01-01 2026-03-31");
    row("2026-Q3", "2026-07-01 2026-09-30");
    row("31/07/2026", "2026-07-31 2026-07-31");
    row("2026-06-01 – 2026-07-31", "2026-06-01 2026-07-31");
    row("2026-06-01 - 2026-07-31", "2026-06-01 2026-07-31");
    row("2026-06-01—2026-07-31", "2026-06-01 2026-07-31");
    row("2026-06-01 to 2026-07-31", "2026-06-01 2026-07-31");
    row("2026-06-01/2026-07-31", "2026-06-01 2026-07-31");
    row("June 2026 - July 2026", "2026-06-01 2026-07-31");
    row("nonsense", " ");
}

void DateValueTest::periodsAreRead()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, span);
    const PeriodValue value = period(cell.toStdString(), {.order = DateOrder::DayFirst});
    QCOMPARE(QByteArray::fromStdString(value.first + " " + value.last), span);
}

void DateValueTest::timesOfDayAreRead()
{
    std::string scratch;
    QCOMPARE(timeOfDay("8:30 pm", scratch).text, std::string_view("20:30"));
    QCOMPARE(timeOfDay("20h30", scratch).text, std::string_view("20:30"));
    QCOMPARE(timeOfDay("20h", scratch).text, std::string_view("20:00"));
    QCOMPARE(timeOfDay("20:30:00", scratch).text, std::string_view("20:30"));
    QCOMPARE(timeOfDay("9 pm", scratch).text, std::string_view("21:00"));
    QCOMPARE(timeOfDay("late", scratch).status, Status::Invalid);
}

void DateValueTest::yearsAreRead()
{
    QCOMPARE(year("1998", {}).year, 1998);
    QCOMPARE(year("1998", {}).status, Status::Same);
    QCOMPARE(year("01/01/1991 00:00", {}).year, 1991);
    QCOMPARE(year("depuis 1998", {}).reason, Reason::ExtraText);
    QCOMPARE(year("2003/2005", {}).reason, Reason::SeveralValues);
    QCOMPARE(year("12ème", {}).status, Status::Invalid);
    QCOMPARE(year("", {}).status, Status::Same);
}

void DateValueTest::everyWritingOfADayReadsBack()
{
    const bool ok = rc::check("days survive each way of writing them", [] {
        const QDate day = QDate(1971, 1, 1).addDays(*rc::gen::inRange(0, 30000));
        const std::string iso = day.toString(Qt::ISODate).toStdString();
        std::string scratch;
        const QLocale english(QLocale::English, QLocale::UnitedStates), french(QLocale::French);
        const auto same = [&](const QString &text, DateOrder order) {
            RC_ASSERT(flow::value::day(text.toStdString(), {.order = order}, scratch).text == iso);
        };
        same(day.toString("dd/MM/yyyy"), DateOrder::DayFirst);
        same(day.toString("d.M.yyyy"), DateOrder::DayFirst);
        same(day.toString("MM/dd/yyyy"), DateOrder::MonthFirst);
        same(day.toString("M-d-yyyy"), DateOrder::MonthFirst);
        same(day.toString("yyyyMMdd"), DateOrder::Unknown);
        same(english.toString(day, "d MMM yyyy"), DateOrder::Unknown);
        same(english.toString(day, "MMMM d, yyyy"), DateOrder::Unknown);
        same(french.toString(day, "dddd d MMMM yyyy"), DateOrder::Unknown);
        const DateStyle serials{.serials = true};
        const std::string serial = std::to_string(QDate(1899, 12, 30).daysTo(day));
        RC_ASSERT(flow::value::day(serial, serials, scratch).text == iso);
    });
    QVERIFY(ok);
}

QTEST_APPLESS_MAIN(DateValueTest)
#include "tst_date.moc"
