// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/holidays.h"
#include "core/show/showtimes.h"
#include "core/show/zones.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class TestShowTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void timesAreReadAsPeopleWriteThem_data();
    void timesAreReadAsPeopleWriteThem();
    void aSetAfterMidnightBelongsToTheEvening();
    void aLoadInAtFiveIsInTheMorning();
    void timesInTheWrongOrderStayOnTheirDay();
    void aTimeThatTheClocksSkipComesAnHourLater();
    void aTimeThatComesTwiceIsTheFirstAfterTheOneBefore();
    void anUnknownEndIsTheUsualOne();
    void zonesThatWereRenamedLiveOn_data();
    void zonesThatWereRenamedLiveOn();
    void holidaysOfACountryAndItsRegions();
    void schoolHolidaysAreOnlyGivenWhereKnown();
};

void TestShowTimes::timesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("plain") << u"20:30"_s << QTime(20, 30);
    QTest::newRow("one digit") << u" 8:05 "_s << QTime(8, 5);
    QTest::newRow("french") << u"20h30"_s << QTime(20, 30);
    QTest::newRow("french full hour") << u"19h"_s << QTime(19, 0);
    QTest::newRow("point") << u"20.30"_s << QTime(20, 30);
    QTest::newRow("past midnight") << u"24:15"_s << QTime(0, 15);
    QTest::newRow("no minutes") << u"20:"_s << QTime();
    QTest::newRow("sixty") << u"20:60"_s << QTime();
    QTest::newRow("words") << u"evening"_s << QTime();
    QTest::newRow("empty") << QString() << QTime();
}

void TestShowTimes::timesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(timeFromText(text).value_or(QTime()), time);
}

namespace {

const QTimeZone kParis("Europe/Paris");

QDateTime paris(int year, int month, int day, int hour, int minute) { return {QDate(year, month, day), QTime(hour, minute), kParis}; }

} // namespace

void TestShowTimes::aSetAfterMidnightBelongsToTheEvening()
{
    ShowTimes times;
    times[ShowMoment::Doors] = QTime(23, 0);
    times[ShowMoment::OnStage] = QTime(1, 30);
    times[ShowMoment::Curfew] = QTime(5, 0);
    const auto moments = momentsOf(times, QDate(2026, 11, 20), kParis);
    QCOMPARE(*moments[int(ShowMoment::Doors)], paris(2026, 11, 20, 23, 0));
    QCOMPARE(*moments[int(ShowMoment::OnStage)], paris(2026, 11, 21, 1, 30));
    QCOMPARE(*moments[int(ShowMoment::Curfew)], paris(2026, 11, 21, 5, 0));

    ShowTimes alone;
    alone[ShowMoment::OnStage] = QTime(1, 30);
    QCOMPARE(*momentsOf(alone, QDate(2026, 11, 20), kParis)[int(ShowMoment::OnStage)], paris(2026, 11, 21, 1, 30));
}

void TestShowTimes::aLoadInAtFiveIsInTheMorning()
{
    ShowTimes times;
    times[ShowMoment::LoadIn] = QTime(5, 0);
    times[ShowMoment::Doors] = QTime(20, 0);
    const auto moments = momentsOf(times, QDate(2026, 11, 20), kParis);
    QCOMPARE(*moments[int(ShowMoment::LoadIn)], paris(2026, 11, 20, 5, 0));
    QCOMPARE(*moments[int(ShowMoment::Doors)], paris(2026, 11, 20, 20, 0));
}

void TestShowTimes::timesInTheWrongOrderStayOnTheirDay()
{
    ShowTimes times;
    times[ShowMoment::Doors] = QTime(20, 0);
    times[ShowMoment::Support] = QTime(19, 45);
    times[ShowMoment::OnStage] = QTime(21, 0);
    const auto moments = momentsOf(times, QDate(2026, 11, 20), kParis);
    QCOMPARE(*moments[int(ShowMoment::Support)], paris(2026, 11, 20, 19, 45));
    QCOMPARE(*moments[int(ShowMoment::OnStage)], paris(2026, 11, 20, 21, 0));
}

void TestShowTimes::aTimeThatTheClocksSkipComesAnHourLater()
{
    // 28 March 2027, 02:00 becomes 03:00. The club night is Saturday's.
    ShowTimes times;
    times[ShowMoment::OnStage] = QTime(2, 30);
    times[ShowMoment::Curfew] = QTime(5, 0);
    const QDate saturday(2027, 3, 27);
    const auto moments = momentsOf(times, saturday, kParis);
    QCOMPARE(*moments[int(ShowMoment::OnStage)], paris(2027, 3, 28, 3, 30));
    QCOMPARE(moments[int(ShowMoment::OnStage)]->secsTo(*moments[int(ShowMoment::Curfew)]), 90 * 60);
    QVERIFY(isSkippedByClocks(QTime(2, 30), saturday, kParis));
    QVERIFY(!isSkippedByClocks(QTime(3, 30), saturday, kParis));
    QVERIFY(!isSkippedByClocks(QTime(2, 30), saturday.addDays(-1), kParis));
}

void TestShowTimes::aTimeThatComesTwiceIsTheFirstAfterTheOneBefore()
{
    // 25 October 2026, 03:00 becomes 02:00: 02:30 comes twice.
    ShowTimes times;
    times[ShowMoment::OnStage] = QTime(2, 30);
    times[ShowMoment::End] = QTime(2, 15);
    times[ShowMoment::Curfew] = QTime(4, 0);
    const auto moments = momentsOf(times, QDate(2026, 10, 24), kParis);
    const QDateTime stage = *moments[int(ShowMoment::OnStage)], end = *moments[int(ShowMoment::End)];
    QCOMPARE(stage.toUTC().time(), QTime(0, 30)); // still summer time
    QCOMPARE(end.toUTC().time(), QTime(1, 15)); // the second 02:15
    QCOMPARE(stage.secsTo(end), 45 * 60);
    QCOMPARE(end.secsTo(*moments[int(ShowMoment::Curfew)]), 105 * 60);
}

void TestShowTimes::anUnknownEndIsTheUsualOne()
{
    const ShowSpan none = spanOf({}, QDate(2026, 11, 20), kParis);
    QVERIFY(!none.isKnown);
    QCOMPARE(none.begin, paris(2026, 11, 20, 16, 0));
    QCOMPARE(none.end, paris(2026, 11, 20, 23, 30));
    ShowTimes times;
    times[ShowMoment::OnStage] = QTime(21, 0);
    const ShowSpan span = spanOf(times, QDate(2026, 11, 20), kParis);
    QVERIFY(span.isKnown);
    QCOMPARE(span.begin, paris(2026, 11, 20, 16, 0));
    QCOMPARE(span.end, paris(2026, 11, 20, 22, 30));
}

void TestShowTimes::zonesThatWereRenamedLiveOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("origin");
    QTest::newRow("known") << u"Europe/Paris"_s << u"FR"_s << QByteArray("Europe/Paris") << int(ZoneOrigin::Given);
    QTest::newRow("renamed") << u"Europe/Kiev"_s << u"UA"_s << QByteArray("Europe/Kyiv") << int(ZoneOrigin::Renamed);
    QTest::newRow("merged") << u"US/Pacific-New"_s << u"US"_s << QByteArray("America/Los_Angeles") << int(ZoneOrigin::Renamed);
    QTest::newRow("of Windows") << u"Romance Standard Time"_s << QString() << QByteArray("Europe/Paris") << int(ZoneOrigin::Renamed);
    QTest::newRow("nonsense in France") << u"Europe/Atlantis"_s << u"FR"_s << QByteArray("Europe/Paris") << int(ZoneOrigin::Country);
    QTest::newRow("nothing in Spain") << QString() << u"ES"_s << QByteArray("Europe/Madrid") << int(ZoneOrigin::Country);
    QTest::newRow("nonsense nowhere") << u"Mars/Olympus"_s << QString() << QByteArray("UTC") << int(ZoneOrigin::Unknown);
}

void TestShowTimes::zonesThatWereRenamedLiveOn()
{
    QFETCH(QString, name);
    QFETCH(QString, country);
    QFETCH(QByteArray, zone);
    QFETCH(int, origin);
    const FoundZone found = zoneFor(name, country);
    QVERIFY(found.zone.isValid());
    QCOMPARE(found.zone.id(), zone);
    QCOMPARE(int(found.origin), origin);
}

void TestShowTimes::holidaysOfACountryAndItsRegions()
{
    HolidayBook book;
    book.load(u"FR"_s, {}, 2026, 2027);
    book.load(u"DE"_s, u"DE-BY"_s, 2026, 2027);
    QVERIFY(!book.nameOf(u"FR"_s, {}, QDate(2027, 7, 14)).isEmpty());
    QVERIFY(book.nameOf(u"FR"_s, {}, QDate(2027, 7, 15)).isEmpty());
    QVERIFY(!book.nameOf(u"DE"_s, u"DE-BY"_s, QDate(2027, 1, 6)).isEmpty()); // Epiphany, not in the whole country
    QVERIFY(book.nameOf(u"DE"_s, u"DE-BE"_s, QDate(2027, 1, 6)).isEmpty());
    QVERIFY(!book.nameOf(u"DE"_s, u"DE-BE"_s, QDate(2027, 10, 3)).isEmpty());
    QVERIFY(book.nameOf(u"IT"_s, {}, QDate(2027, 1, 1)).isEmpty()); // not loaded
    const auto year = book.between(u"FR"_s, QDate(2027, 1, 1), QDate(2027, 12, 31));
    QVERIFY(year.size() >= 11);
    QVERIFY(std::ranges::is_sorted(year, {}, &Holiday::day));
    for (const QString &country : {u"FR"_s, u"BE"_s, u"DE"_s, u"ES"_s, u"CH"_s, u"GB"_s, u"NL"_s, u"IT"_s, u"PT"_s, u"AT"_s, u"PL"_s})
        QVERIFY2(HolidayBook::knows(country), qPrintable(country));
    QVERIFY(!HolidayBook::knows(u"ZZ"_s));
}

void TestShowTimes::schoolHolidaysAreOnlyGivenWhereKnown()
{
    const auto season = schoolHolidays(u"FR"_s, QDate(2026, 11, 20), QDate(2027, 11, 19));
    QCOMPARE(season.size(), 4);
    QCOMPARE(season.first().name, u"christmas"_s);
    QVERIFY(schoolHolidays(u"DE"_s, QDate(2026, 11, 20), QDate(2027, 11, 19)).isEmpty());
}

QTEST_GUILESS_MAIN(TestShowTimes)
#include "tst_showtimes.moc"
