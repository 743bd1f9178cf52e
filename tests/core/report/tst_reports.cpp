// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/core/deal/booking.h"

using namespace flow;
using namespace Qt::StringLiterals;

class ReportsTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};

    void insert(test::BookingStore &store, const Entity &entity, const Values &values)
    {
        QVERIFY_OK(store.write([&](Connection &c) { return Records(c).insert(entity, values); }));
    }
    void show(test::BookingStore &store, const QString &day, qint64 artist, qint64 fee, Values more = {})
    {
        Values values{{u"artist_id"_s, artist}, {u"venue_id"_s, 1}, {u"day"_s, day}, {u"status"_s, u"played"_s}, {u"fee"_s, fee}, {u"currency"_s, u"EUR"_s}};
        values.insert(more);
        insert(store, showEntity(), values);
    }
    Report make(test::BookingStore &store, const QString &name, ReportRequest request = {})
    {
        request.today = m_today;
        return *store.read([&](Connection &c) { return makeReport(c, name, request); });
    }
    static QVariant figure(const Report &report, const QString &id)
    {
        const auto found = std::ranges::find(report.figures, id, &ReportFigure::id);
        return found == report.figures.end() ? QVariant() : found->value;
    }
    static const ReportTable &table(const Report &report, const QString &id) { return *std::ranges::find(report.tables, id, &ReportTable::id); }
    static QVariant cell(const ReportTable &table, const QVariant &first, const QString &column)
    {
        const auto at = std::ranges::find(table.columns, column, &ReportColumn::id) - table.columns.begin();
        for (const auto &row : table.rows)
            if (row[0] == first) return row[size_t(at)];
        return {};
    }

private Q_SLOTS:
    void everyReportOfAnEmptyAgencyIsWholeAndFitsItself()
    {
        test::TempStore store;
        for (const ReportKind &kind : reportKinds()) {
            const auto made = store.read([&](Connection &c) { return makeReport(c, kind.name, {.today = m_today}); });
            QVERIFY_OK(made);
            QVERIFY(!made->figures.empty());
            for (const ReportTable &table : made->tables)
                for (const auto &row : table.rows) QCOMPARE(row.size(), table.columns.size());
            for (const ReportChart &chart : made->charts) {
                const ReportTable &of = made->tables.at(size_t(chart.table));
                for (const int column : chart.values) QVERIFY(size_t(column) < of.columns.size());
                QVERIFY(chart.comparison < int(of.columns.size()));
            }
            QCOMPARE(made->from.isValid(), kind.hasPeriod);
        }
    }

    void whatCannotBeMadeSaysWhy()
    {
        test::TempStore store;
        const auto code = [&](const QString &name, const ReportRequest &request) {
            return store.read([&](Connection &c) { return makeReport(c, name, request); }).error().code;
        };
        QCOMPARE(code(u"nope"_s, {.today = m_today}), ErrorCode::Usage);
        QCOMPARE(code(u"overview"_s, {.today = m_today, .from = m_today, .to = m_today.addDays(-1)}), ErrorCode::Usage);
        QCOMPARE(code(u"overview"_s, {.today = m_today, .artistId = 99}), ErrorCode::NotFound);
    }

    void theOverviewSumsThePeriodAndKeepsOtherCurrenciesApart()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).update(artistEntity(), 1, {{u"commission"_s, 1500}}); }));
        show(store, u"2026-10-03"_s, 1, 200'000, {{u"capacity"_s, 400}, {u"tickets_sold"_s, 300}});
        show(store, u"2026-11-19"_s, 2, 100'000);
        show(store, u"2025-10-09"_s, 1, 150'000); // a year before
        show(store, u"2026-10-09"_s, 1, 90'000, {{u"currency"_s, u"CHF"_s}});
        show(store, u"2026-10-10"_s, 1, 90'000, {{u"status"_s, u"cancelled"_s}});
        show(store, u"2026-12-24"_s, 1, 500'000, {{u"status"_s, u"confirmed"_s}}); // after the period
        const Report report = make(store, u"overview"_s);
        QCOMPARE(figure(report, u"shows"_s), 3);
        QCOMPARE(figure(report, u"fees"_s), 300'000);
        QCOMPARE(figure(report, u"commission"_s), 30'000);
        QCOMPARE(figure(report, u"mean_fee"_s), 150'000);
        QCOMPARE(figure(report, u"fill"_s), 7500);
        QCOMPARE(figure(report, u"cancelled"_s), 1);
        QCOMPARE(figure(report, u"shows_ahead"_s), 1);
        const ReportTable months = table(report, u"months"_s);
        QCOMPARE(months.rows.size(), 12u); // without a gap
        QCOMPARE(cell(months, QDate(2026, 10, 1), u"fees"_s), 200'000);
        QCOMPARE(cell(months, QDate(2026, 10, 1), u"fees_year_before"_s), 150'000);
        QCOMPARE(months.totals()[2], 300'000);
        QCOMPARE(cell(table(report, u"currencies"_s), u"CHF"_s, u"fees"_s), u"900.00"_s);
        QCOMPARE(report.notes.front().count, 1);
        QCOMPARE(figure(make(store, u"overview"_s, {.artistId = 2}), u"fees"_s), 100'000);
        QCOMPARE(figure(make(store, u"overview"_s, {.from = {2026, 11, 1}, .to = {2026, 11, 30}}), u"shows"_s), 1);
    }

    void thePipelineCountsEveryDateOnceByItsStage()
    {
        test::BookingStore store;
        insert(store, holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s},
            {u"estimate"_s, 200'000}, {u"currency"_s, u"EUR"_s}});
        insert(store, holdEntity(), {{u"artist_id"_s, 2}, {u"venue_id"_s, 2}, {u"day"_s, u"2027-03-13"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}});
        const Report report = make(store, u"pipeline"_s);
        QCOMPARE(figure(report, u"dates"_s), 2);
        QCOMPARE(cell(table(report, u"stages"_s), u"hold"_s, u"value"_s), 200'000);
        QCOMPARE(cell(table(report, u"artists"_s), u"Tolva"_s, u"option"_s), 1);
        QCOMPARE(report.notes.front().id, u"without_value"_s);
    }

    void lossesAreCountedByReasonWhereverTheyHappened()
    {
        test::BookingStore store;
        const qint64 at = QDateTime(QDate(2026, 9, 3), {12, 0}, QTimeZone::UTC).toMSecsSinceEpoch();
        insert(store, holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1}, {u"state"_s, u"cleared"_s},
            {u"closed_at"_s, at}, {u"lost_reason"_s, u"price"_s}, {u"estimate"_s, 200'000}, {u"currency"_s, u"EUR"_s}});
        insert(store, prospectEntity(), {{u"artist_id"_s, 2}, {u"venue_id"_s, 2}, {u"venue_name"_s, u"De Loods"_s}, {u"state"_s, u"declined"_s},
            {u"replied_at"_s, at}, {u"lost_reason"_s, u"price"_s}});
        show(store, u"2026-10-09"_s, 1, 90'000, {{u"status"_s, u"cancelled"_s}});
        show(store, u"2024-10-09"_s, 1, 90'000, {{u"status"_s, u"cancelled"_s}}); // long before
        const Report report = make(store, u"lost"_s);
        QCOMPARE(figure(report, u"lost"_s), 3);
        QCOMPARE(figure(report, u"without_reason"_s), 1);
        QCOMPARE(cell(table(report, u"reasons"_s), u"price"_s, u"lost"_s), 2);
        QCOMPARE(cell(table(report, u"reasons"_s), u"price"_s, u"value"_s), 200'000);
        QCOMPARE(cell(table(report, u"months"_s), QDate(2026, 9, 1), u"lost"_s), 2);
    }

    void aProgrammerWhoKeepsManyHoldsIsExpectedToKeepMore()
    {
        test::BookingStore store;
        for (const QString &name : {u"Ondine Carrel"_s, u"Bram Oudekerk"_s}) insert(store, contactEntity(), {{u"name"_s, name}});
        const auto hold = [&](qint64 contact, const QString &state, int n) {
            for (int i = 0; i < n; ++i)
                insert(store, holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"contact_id"_s, contact}, {u"day"_s, u"2026-05-%1"_s.arg(10 + i)},
                    {u"rank"_s, 1}, {u"state"_s, state}});
        };
        hold(1, u"confirmed"_s, 6);
        hold(2, u"confirmed"_s, 1);
        hold(2, u"released"_s, 3); // our doing
        const Report report = make(store, u"holds"_s);
        const ReportTable programmers = table(report, u"programmers"_s);
        QCOMPARE(cell(programmers, u"Ondine Carrel"_s, u"kept"_s), 10000);
        QCOMPARE(cell(programmers, u"Bram Oudekerk"_s, u"kept"_s), 10000);
        QVERIFY(cell(programmers, u"Ondine Carrel"_s, u"expected"_s).toInt() > cell(programmers, u"Bram Oudekerk"_s, u"expected"_s).toInt());
    }

    void nothingIsSaidOfHoldsBeforeOneIsDecided()
    {
        test::BookingStore store;
        for (const QString &name : {u"Ondine Carrel"_s, u"Bram Oudekerk"_s}) insert(store, contactEntity(), {{u"name"_s, name}});
        const auto hold = [&](qint64 contact, const QString &state, const QString &day) {
            insert(store, holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"contact_id"_s, contact}, {u"day"_s, day}, {u"rank"_s, 1}, {u"state"_s, state}});
        };
        hold(1, u"active"_s, u"2026-05-10"_s);
        hold(2, u"active"_s, u"2026-05-11"_s);
        const Report open = make(store, u"holds"_s);
        QVERIFY(open.charts.empty());
        QVERIFY(cell(table(open, u"programmers"_s), u"Ondine Carrel"_s, u"expected"_s).isNull());
        QVERIFY(std::ranges::any_of(open.notes, [](const ReportNote &note) { return note.id == "nothing_decided"_L1; }));
        hold(2, u"cleared"_s, u"2026-05-12"_s);
        const Report one = make(store, u"holds"_s);
        QCOMPARE(one.charts.front().rows, 1); // Bram only, who stands first though he kept none
        QCOMPARE(table(one, u"programmers"_s).rows.front().front().toString(), u"Bram Oudekerk"_s);
    }

    void holdsCountInThePeriodInWhichTheyWereGiven()
    {
        test::BookingStore store;
        const auto hold = [&](const QString &given, const QString &day) {
            insert(store, holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, day}, {u"rank"_s, 1}, {u"state"_s, u"confirmed"_s}, {u"granted_on"_s, given}});
        };
        hold(u"2026-05-10"_s, u"2029-02-01"_s); // the evening is years away
        hold(u"2020-05-10"_s, u"2026-06-01"_s); // given long before
        QCOMPARE(figure(make(store, u"holds"_s), u"holds"_s), 1);
    }

    void activityCountsTalksAndStepsByMonth()
    {
        test::BookingStore store;
        const qint64 at = QDateTime(QDate(2026, 9, 3), {12, 0}, QTimeZone::UTC).toMSecsSinceEpoch();
        insert(store, interactionEntity(), {{u"kind"_s, u"call"_s}, {u"at"_s, at}, {u"summary"_s, u"Asked for March"_s}, {u"author"_s, u"Claire"_s}});
        insert(store, prospectEntity(), {{u"venue_name"_s, u"x"_s}, {u"state"_s, u"pitched"_s}, {u"pitched_at"_s, at}});
        const Report report = make(store, u"activity"_s);
        QCOMPARE(figure(report, u"calls"_s), 1);
        QCOMPARE(cell(table(report, u"talks"_s), QDate(2026, 9, 1), u"calls"_s), 1);
        QCOMPARE(cell(table(report, u"steps"_s), QDate(2026, 9, 1), u"pitched"_s), 1);
        QCOMPARE(cell(table(report, u"people"_s), u"Claire"_s, u"calls"_s), 1);
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
