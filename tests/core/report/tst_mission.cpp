// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mission.h"
#include "tests/core/deal/booking.h"

#include <QSet>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20); // a Friday

Result<qint64> addShow(Connection &c, qint64 artist, const QDate &day, qint64 fee, const QString &currency = u"EUR"_s, const QString &status = u"confirmed"_s)
{
    return Records(c).insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, 1}, {u"venue_name"_s, u"Le Quai Sept"_s},
                                               {u"day"_s, day.toString(Qt::ISODate)}, {u"status"_s, status}, {u"fee"_s, fee}, {u"currency"_s, currency}});
}

} // namespace

class MissionTest : public QObject
{
    Q_OBJECT

    static Result<void> rate(Connection &c, qint64 artist, int basisPoints)
    {
        FLOW_TRY(Records(c).update(artistEntity(), artist, {{u"commission"_s, basisPoints}}));
        return {};
    }
    static Mission mission(test::BookingStore &store)
    {
        auto read = store.read([](Connection &c) { return readMission(c, u"EUR"_s, kToday); });
        if (!read) qFatal("%s", qPrintable(read.error().detail));
        return std::move(*read);
    }

private Q_SLOTS:
    void commissionIsCountedByTheMonthOfTheShowToTheCent()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(rate(c, 1, 1550)); // 15.5 %
            FLOW_TRY(addShow(c, 1, {2026, 10, 3}, 100'01)); // 15.50155
            FLOW_TRY(addShow(c, 1, {2026, 10, 31}, 100'00));
            FLOW_TRY(addShow(c, 1, {2026, 11, 27}, 200'00));
            FLOW_TRY(addShow(c, 1, {2025, 11, 27}, 400'00));
            FLOW_TRY(addShow(c, 1, {2026, 12, 1}, 999'00, u"GBP"_s));
            FLOW_TRY(addShow(c, 1, {2026, 12, 2}, 999'00, u"EUR"_s, u"cancelled"_s));
            FLOW_TRY(addShow(c, 2, {2026, 12, 3}, 999'00)); // an artist without a rate
            return {};
        }));
        const CommissionReport report = mission(store).commission;
        QCOMPARE(report.months.size(), size_t(12));
        QCOMPARE(report.months[5].month, QDate(2026, 10, 1));
        QCOMPARE(report.months[5].earned, 15'50 + 15'50);
        QCOMPARE(report.months[6].confirmed, 31'00);
        QCOMPARE(report.months[6].earned, 0);
        QCOMPARE(report.months[6].yearBefore, 62'00);
        QCOMPARE(report.months[7].confirmed, 0);
        QCOMPARE(report.earnedThisYear, 31'00);
        QCOMPARE(report.confirmedAhead, 31'00);
        QCOMPARE(report.otherCurrency, 1);
        QVERIFY(!report.months[7].forecast);
    }

    void thePipelineCountsWhatIsSpecialInEachColumn()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(addShow(c, 1, {2026, 9, 1}, 100'00)); // played, unpaid for more than 30 days
            FLOW_TRY(addShow(c, 1, {2027, 3, 1}, 300'00));
            return {};
        }));
        const Mission now = mission(store);
        QCOMPARE(now.pipeline[size_t(BoardColumn::Close)].noteAmount, 100'00);
        QCOMPARE(now.pipeline[size_t(BoardColumn::Confirmed)].total.cards, 1);
        QCOMPARE(now.pipeline[size_t(BoardColumn::Confirmed)].total.sum, 300'00);
        QCOMPARE(now.alerts.size(), size_t(1));
        QCOMPARE(now.alerts[0].kind, AlertKind::BalanceLate);
        QVERIFY(now.portfolio[0].alert.has_value());
        QCOMPARE(now.portfolio[0].artist, u"Lune Aride"_s);
        QCOMPARE(now.portfolio[0].nextShow, QDate(2027, 3, 1));
        QCOMPARE(now.portfolio[0].showsThisYear, 1);
        QCOMPARE(now.portfolio[0].capacities, std::vector<int>{400});
    }

    void theAgendaHasTheComingDaysInOrder()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(addShow(c, 1, kToday.addDays(3), 1));
            FLOW_TRY(addShow(c, 2, kToday, 1));
            FLOW_TRY(addShow(c, 2, kToday.addDays(-1), 1));
            FLOW_TRY(addShow(c, 2, kToday.addDays(61), 1));
            return {};
        }));
        const Mission now = mission(store);
        QCOMPARE(now.agenda.size(), size_t(2));
        QCOMPARE(now.agenda[0].artist, u"Tolva"_s);
        QCOMPARE(now.agenda[1].day, kToday.addDays(3));
        QCOMPARE(now.agenda[1].venue, u"Le Quai Sept"_s);
    }

    void aWeekendIsFreeWhenFridayAndSaturdayAre()
    {
        QCOMPARE(freeWeekends({}, kToday, 8), 8);
        QCOMPARE(freeWeekends({kToday}, kToday, 8), 7);
        QCOMPARE(freeWeekends({kToday.addDays(1), kToday.addDays(7)}, kToday, 8), 6);
        QCOMPARE(freeWeekends({kToday.addDays(2)}, kToday, 8), 8); // a Sunday
        QCOMPARE(freeWeekends({kToday.addDays(7)}, kToday.addDays(1), 1), 0); // from Saturday on the next one counts
    }

    void anEmptyAgencyIsEmptyAndNotAnError()
    {
        test::TempStore store;
        const auto read = store.read([](Connection &c) { return readMission(c, u"EUR"_s, kToday); });
        QVERIFY_OK(read);
        QVERIFY(read->portfolio.empty() && read->alerts.empty() && read->agenda.empty() && read->calls.empty());
    }
};

QTEST_GUILESS_MAIN(MissionTest)
#include "tst_mission.moc"
