// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/show/bulkbook.h"
#include "core/show/calendardata.h"
#include "core/show/dates.h"
#include "core/store/undo.h"
#include "tests/support/tempstore.h"

#include <QTest>

#include <rapidcheck.h>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kFrom(2027, 3, 1);

std::vector<BulkDay> someDays(int n)
{
    std::vector<BulkDay> days;
    for (int i = 0; i < n; ++i) {
        BulkDay day{.day = kFrom.addDays(i), .isAllowed = *rc::gen::inRange(0, 5) != 0, .conflicts = {}, .taken = {}};
        if (*rc::gen::inRange(0, 4) == 0) day.taken.push_back(1);
        day.cost = *rc::gen::inRange(0, 5) * 1000;
        day.km = *rc::gen::inRange(0, 50);
        days.push_back(std::move(day));
    }
    return days;
}

bool keepsRhythm(const std::vector<int> &set, const BulkRequest &request)
{
    for (size_t i = 1; i < set.size(); ++i)
        if (const int gap = set[i] - set[i - 1]; request.isGapFixed ? gap != request.gap : gap < request.gap) return false;
    return true;
}

/// The largest number up to the wanted one, and the least weight of that many, by trying all sets.
std::pair<int, qint64> bruteForce(const std::vector<BulkDay> &days, const BulkRequest &request)
{
    std::pair<int, qint64> best{0, 0};
    for (unsigned bits = 1; bits < 1u << days.size(); ++bits) {
        std::vector<int> set;
        qint64 weight = 0;
        bool isFree = true;
        for (int i = 0; i < int(days.size()); ++i) {
            if (!(bits >> i & 1)) continue;
            set.push_back(i);
            weight += bulkWeight(days[size_t(i)]);
            isFree &= days[size_t(i)].isFree();
        }
        if (!isFree || int(set.size()) > request.count || !keepsRhythm(set, request)) continue;
        if (int(set.size()) > best.first || (int(set.size()) == best.first && weight < best.second)) best = {int(set.size()), weight};
    }
    return best;
}

} // namespace

class BulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestDaysAreThoseOfBruteForce()
    {
        QVERIFY(rc::check([] {
            const std::vector<BulkDay> days = someDays(*rc::gen::inRange(1, 12));
            BulkRequest request;
            request.count = *rc::gen::inRange(1, 6);
            request.gap = *rc::gen::inRange(1, 4);
            request.isGapFixed = *rc::gen::arbitrary<bool>();
            const std::vector<QDate> chosen = bestDays(days, request);
            const auto [count, weight] = bruteForce(days, request);
            RC_ASSERT(int(chosen.size()) == count);
            qint64 sum = 0;
            std::vector<int> set;
            for (const QDate &day : chosen) {
                const int at = int(kFrom.daysTo(day));
                RC_ASSERT(days[size_t(at)].isFree());
                set.push_back(at);
                sum += bulkWeight(days[size_t(at)]);
            }
            RC_ASSERT(keepsRhythm(set, request));
            RC_ASSERT(sum == weight);
        }));
    }

    void freePiecesAreThoseOfCountingEachMinute()
    {
        QVERIFY(rc::check([] {
            const int pieces = *rc::gen::inRange(1, 4);
            std::vector<ResourceUse> uses;
            for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
                const qint64 begins = *rc::gen::inRange(0, 20);
                uses.push_back({.key = i, .resource = 1, .begins = begins, .ends = begins + *rc::gen::inRange(1, 8), .quantity = *rc::gen::inRange(1, 3)});
            }
            ConflictIndex index;
            index.setResources({{1, u"Truss"_s, pieces}}, uses);
            const qint64 begins = *rc::gen::inRange(0, 20), ends = begins + *rc::gen::inRange(1, 8);
            int most = 0;
            for (qint64 at = begins; at < ends; ++at) {
                int taken = 0;
                for (const ResourceUse &use : uses)
                    if (use.begins <= at && at < use.ends) taken += use.quantity;
                most = std::max(most, taken);
            }
            RC_ASSERT(index.freePieces(1, begins, ends) == std::max(0, pieces - most));
            RC_ASSERT(index.freePieces(2, begins, ends) == 0);
        }));
    }

    void init()
    {
        m_store = std::make_unique<TempStore>();
        QVERIFY_OK(m_store->write([](Connection &c) -> Result<void> {
            Records r(c);
            for (const QString &name : {u"Lune Aride"_s, u"Maison Verte"_s})
                FLOW_TRY(r.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}, {u"latitude"_s, 48.85}, {u"longitude"_s, 2.35}}));
            FLOW_TRY(r.insert(resourceEntity(), {{u"name"_s, u"Studio A"_s}, {u"kind"_s, u"room"_s}, {u"cost"_s, 20000}, {u"cost_per"_s, u"day"_s}, {u"currency"_s, u"EUR"_s}, {u"home_country"_s, u"FR"_s}, {u"latitude"_s, 48.9}, {u"longitude"_s, 2.3}}));
            FLOW_TRY(r.insert(resourceEntity(), {{u"name"_s, u"Studio B"_s}, {u"kind"_s, u"room"_s}, {u"cost"_s, 5000}, {u"cost_per"_s, u"hour"_s}, {u"currency"_s, u"EUR"_s}, {u"home_country"_s, u"FR"_s}, {u"latitude"_s, 48.8}, {u"longitude"_s, 2.4}}));
            FLOW_TRY(r.insert(resourceEntity(), {{u"name"_s, u"Engineer"_s}, {u"kind"_s, u"staff"_s}}));
            FLOW_TRY(r.insert(availabilityEntity(), {{u"artist_id"_s, 2}, {u"kind"_s, u"unavailable"_s}, {u"first_day"_s, u"2027-03-03"_s}, {u"last_day"_s, u"2027-03-03"_s}}));
            FLOW_TRY(r.insert(resourceBookingEntity(), {{u"resource_id"_s, 3}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, at(QDate(2027, 3, 4), 12)}, {u"ends_at"_s, at(QDate(2027, 3, 4), 14)}}));
            return {};
        }));
    }

    void everybodyAndEverythingIsSolvedTogether()
    {
        const auto [data, stock] = calendar();
        const BulkRequest request = studioDays(stock);
        const auto days = bulkDays(*data->index, stock, request, 0);
        QCOMPARE(days.size(), 12u);
        QVERIFY(days[0].isFree());
        QCOMPARE(days[2].conflicts.size(), 1u); // 3 March: Maison Verte is away
        QCOMPARE(days[2].conflicts[0].first, 2);
        QCOMPARE(days[3].taken, std::vector<qint64>{3}); // 4 March: the engineer is booked
        QVERIFY(!days[5].isAllowed); // a Saturday
        const auto proposals = proposeBulk(*data->index, stock, request);
        QCOMPARE(proposals.size(), 2u);
        QCOMPARE(proposals[0].days.size(), 5u);
        QCOMPARE(request.places[proposals[0].place].name, u"Studio A"_s); // 200 a day against 8 hours of 50
        QCOMPARE(proposals[0].cost, 5 * 20000);
        QCOMPARE(proposals[1].cost, 5 * 8 * 5000);
        const auto instead = insteadOf(days, proposals[0].days, QDate(2027, 3, 3));
        QVERIFY(!instead.empty());
    }

    void placesFarFromHomeTellTheirTimeZone()
    {
        const auto [data, stock] = calendar();
        BulkRequest request = studioDays(stock);
        request.places.push_back({.venue = 0, .name = u"Electric Lady"_s, .town = u"New York"_s, .country = u"US"_s, .at = {}, .zone = QTimeZone("America/New_York")});
        const auto proposals = proposeBulk(*data->index, stock, request);
        const auto there = std::ranges::find_if(proposals, [&](const BulkProposal &one) { return request.places[one.place].town == "New York"_L1; });
        QVERIFY(there != proposals.end());
        QCOMPARE(there->zoneMinutes, 300);
        const auto here = std::ranges::find_if(proposals, [&](const BulkProposal &one) { return request.places[one.place].name == "Studio A"_L1; });
        QCOMPARE(here->zoneMinutes, 0);
        QVERIFY(here->km > 0 && here->km < 100); // two artists from Paris and back
    }

    void aBookingIsOneStepAndMovesTogether()
    {
        auto [data, stock] = calendar();
        BulkBooking booking{.request = studioDays(stock), .place = {}, .days = {QDate(2027, 3, 1), QDate(2027, 3, 2), QDate(2027, 3, 5)}, .kind = u"studio"_s, .title = u"Album"_s};
        booking.place = booking.request.places[0];
        const auto shows = m_store->write([&](Connection &c) { return bookBulk(c, booking); }, u"bulk"_s);
        QVERIFY_OK(shows);
        QCOMPARE(shows->size(), 6); // two artists
        QCOMPARE(number("SELECT count(*) FROM resource_booking WHERE show_id IS NOT NULL"), 6); // room and engineer, once a day
        QCOMPARE(number("SELECT count(DISTINCT series) FROM show"), 1);
        std::tie(data, stock) = calendar();
        QVERIFY2(std::ranges::none_of(data->conflicts, [](const Conflict &c) { return c.severity != Severity::Notice; }), "booked into a conflict");
        QVERIFY(!bulkDays(*data->index, stock, booking.request, 0)[0].isFree()); // taken now

        QVERIFY_OK(m_store->write([&](Connection &c) { return moveShow(c, shows->first(), QDate(2027, 3, 8)); }));
        QCOMPARE(number("SELECT count(*) FROM show WHERE artist_id = 1 AND day IN ('2027-03-08', '2027-03-09', '2027-03-12')"), 3);
        QCOMPARE(number("SELECT count(*) FROM show WHERE artist_id = 2 AND day IN ('2027-03-01', '2027-03-02', '2027-03-05')"), 3);
        for (int step = 0; step < 2; ++step) {
            const auto latest = m_store->read([](Connection &c) { return nextUndo(c); });
            QVERIFY_OK((*m_store)->write({.code = u"undo"_s, .undoes = (*latest)->id}, [&](Connection &c) {
                NoProgress progress;
                return undoTransaction(c, (*latest)->id, progress);
            }).result());
        }
        QCOMPARE(number("SELECT count(*) FROM show"), 0);
        QCOMPARE(number("SELECT count(*) FROM dependency"), 0);
        QCOMPARE(number("SELECT count(*) FROM resource_booking"), 1);
        QVERIFY(!m_store->write([&](Connection &c) { return bookBulk(c, BulkBooking{}); }));
    }

    /// The night when the clocks go forward and the one when they go back have 7 and 9 hours between the same clock times.
    void clocksThatChangeAreCounted()
    {
        const auto [data, stock] = calendar();
        BulkRequest request = studioDays(stock);
        request.begins = QTime(22, 0);
        request.ends = QTime(6, 0);
        request.from = request.to = QDate(2027, 3, 27);
        auto days = bulkDays(*data->index, stock, request, 0);
        QCOMPARE(days[0].ends - days[0].begins, 7 * 3'600'000);
        request.from = request.to = QDate(2027, 10, 30);
        days = bulkDays(*data->index, stock, request, 0);
        QCOMPARE(days[0].ends - days[0].begins, 9 * 3'600'000);
    }

private:
    static qint64 at(QDate day, int hour) { return QDateTime(day, QTime(hour, 0), QTimeZone("Europe/Paris")).toMSecsSinceEpoch(); }
    std::pair<std::shared_ptr<const CalendarData>, std::vector<StockItem>> calendar()
    {
        return {*m_store->read([](Connection &c) { return readCalendar(c, QDate(2027, 1, 1), QDate(2027, 12, 31), QDate(2027, 1, 1)); }), *m_store->read([](Connection &c) { return readStock(c); })};
    }
    static BulkRequest studioDays(const std::vector<StockItem> &stock)
    {
        BulkRequest request{.artists = {1, 2}, .places = {}, .needed = {3}, .from = kFrom, .to = QDate(2027, 3, 12), .weekdays = 0x1f};
        for (const StockItem &item : stock)
            if (item.kind == StockItem::Kind::Room) request.places.push_back({.room = item.id, .name = item.name, .country = item.country, .at = item.at, .zone = item.zone});
        return request;
    }
    qint64 number(const char *sql) { return m_store->read([sql](Connection &c) { return c.integer(sql); }).value_or(-1); }

    std::unique_ptr<TempStore> m_store;
};

QTEST_GUILESS_MAIN(BulkTest)
#include "tst_bulk.moc"
