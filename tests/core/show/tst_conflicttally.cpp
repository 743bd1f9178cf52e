// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/conflicttally.h"

#include "tests/core/deal/booking.h"
#include "tests/core/show/booker.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2027, 3, 12); // in the midst of the days that the booker books
constexpr int kSteps = 250;

Result<qint64> countWith(ConflictTally &tally, Connection &c) { return tally.count(c, kToday.addDays(-7), kToday.addYears(1), kToday); }

/// What the calendar lists, which knows nothing of tallies.
Result<qint64> listed(Connection &c)
{
    FLOW_ASSIGN(const auto data, readCalendar(c, kToday.addDays(-7), kToday.addYears(1), kToday));
    return qint64(std::ranges::count_if(data->conflicts, [](const Conflict &one) { return one.severity != Severity::Notice; }));
}

/// What a booker does, and what the places, artists and rules go through meanwhile.
class Agency
{
public:
    explicit Agency(unsigned seed)
        : m_booker(seed)
        , m_random(seed)
    {
    }

    Result<void> step(Connection &c)
    {
        Records records(c);
        const qint64 one = 1 + upTo(2);
        switch (upTo(16)) {
        case 0: return done(records.insert(availabilityEntity(), {{u"artist_id"_s, one}, {u"kind"_s, u"holiday"_s}, {u"first_day"_s, day()}, {u"last_day"_s, u"2027-03-16"_s}, {u"reason"_s, u"Away"_s}}));
        case 1: return change(records, availabilityEntity(), {{u"artist_id"_s, one}, {u"first_day"_s, day()}});
        case 2: return remove(records, availabilityEntity());
        case 3: return done(records.insert(exclusivityEntity(), {{u"artist_id"_s, one}, {u"kind"_s, u"country"_s}, {u"country"_s, u"FR"_s}, {u"first_day"_s, day()}, {u"last_day"_s, u"2027-03-14"_s}, {u"name"_s, u"Nord"_s}}));
        case 4: return remove(records, exclusivityEntity());
        case 5: return done(records.update(venueEntity(), one, {{u"latitude"_s, 44.0 + upTo(6)}, {u"longitude"_s, double(upTo(5))}, {u"country"_s, upTo(2) ? u"FR"_s : u"DE"_s}}));
        case 6: return change(records, showEntity(), {{u"radius_km"_s, 100 * upTo(5)}, {u"radius_days_before"_s, upTo(6)}, {u"radius_days_after"_s, 3}, {u"venue_id"_s, one}});
        case 7: return remove(records, showEntity());
        case 8: return change(records, showEntity(), {{u"status"_s, upTo(2) ? u"confirmed"_s : u"cancelled"_s}});
        case 9: return resources(records);
        default: return m_booker.next().run(c);
        }
    }

private:
    Result<void> resources(Records &records)
    {
        if (upTo(3) == 0) FLOW_TRY(records.insert(resourceEntity(), {{u"name"_s, u"Sprinter"_s}, {u"kind"_s, u"vehicle"_s}, {u"pieces"_s, 1}}));
        const qint64 begins = QDateTime(kToday.addDays(upTo(3)), QTime(10, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        return done(records.insert(resourceBookingEntity(), {{u"resource_id"_s, 1 + upTo(2)}, {u"show_id"_s, 1 + upTo(6)}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, begins}, {u"ends_at"_s, begins + 40'000'000}}));
    }
    Result<void> change(Records &records, const Entity &entity, const Values &values) { return done(records.update(entity, 1 + upTo(6), values)); }
    Result<void> remove(Records &records, const Entity &entity) { return records.remove(entity, 1 + upTo(6)); }
    template <class T>
    static Result<void> done(const Result<T> &result) { return result ? Result<void>() : std::unexpected(result.error()); }
    int upTo(int n) { return int(m_random() % unsigned(n)); }
    QString day() { return QDate(2027, 3, 10).addDays(upTo(5)).toString(Qt::ISODate); }

    test::Booker m_booker;
    std::mt19937 m_random;
};

} // namespace

/// The sidebar's figure of conflicts follows what changes, and is always that of the calendar.
class ConflictTallyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsTheCalendarsWhateverHappens_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2U, 3U, 4U}) QTest::addRow("seed %u", seed) << seed;
    }
    void itIsTheCalendarsWhateverHappens()
    {
        QFETCH(unsigned, seed);
        test::BookingStore store;
        Agency agency(seed);
        ConflictTally tally;
        qint64 most = 0;
        for (int step = 0; step < kSteps; ++step) {
            if (store.write([&](Connection &c) { return agency.step(c); }) && step % 7 == 6) store.undoLatest();
            if (step % 3 == 1) continue; // several changes are followed at once
            const auto counted = store.read([&](Connection &c) { return countWith(tally, c); });
            QVERIFY_OK(counted);
            const qint64 right = store.read(listed).value();
            QVERIFY2(*counted == right, qPrintable(u"step %1: %2 counted, %3 are listed"_s.arg(step).arg(*counted).arg(right)));
            most = std::max(most, right);
        }
        QVERIFY(most > 3);
        QCOMPARE(tally.wholeReadings(), 1);
    }

    void aRuleOfTheAgencyAndAnotherDayAreReadAnew()
    {
        test::BookingStore store;
        ConflictTally tally;
        const auto count = [&](QDate today) { return store.read([&](Connection &c) { return tally.count(c, today.addDays(-7), today.addYears(1), today); }).value(); };
        const auto show = [](Connection &c, const QString &day, qint64 artist, qint64 venue) {
            return Records(c).insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, venue}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s}});
        };
        QVERIFY_OK(store.write([&](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).update(venueEntity(), 1, {{u"latitude"_s, 48.0}, {u"longitude"_s, 0.0}}));
            FLOW_TRY(Records(c).update(venueEntity(), 2, {{u"latitude"_s, 49.0}, {u"longitude"_s, 0.0}}));
            FLOW_TRY(show(c, u"2027-03-12"_s, 1, 1));
            FLOW_TRY(show(c, u"2027-03-12"_s, 2, 2)); // 111 km away
            return {};
        }));
        QCOMPARE(count(kToday), 0);
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(settingEntity(), {{u"key"_s, u"calendar.compete_km"_s}, {u"value"_s, u"150"_s}}); }));
        QCOMPARE(count(kToday), 1);
        QCOMPARE(tally.wholeReadings(), 2);
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(settingEntity(), {{u"key"_s, u"signature"_s}, {u"value"_s, u"Claire"_s}}); }));
        QCOMPARE(count(kToday), 1);
        QCOMPARE(tally.wholeReadings(), 2); // of no interest to it
        QCOMPARE(count(kToday.addDays(1)), 0); // history
        QCOMPARE(tally.wholeReadings(), 3);
    }

    void anotherWorkspaceIsNotTakenForTheFirst()
    {
        test::BookingStore first, second;
        const auto twice = [](Connection &c) -> Result<void> {
            for (int i = 0; i < 2; ++i)
                FLOW_TRY(Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"A house"_s}, {u"day"_s, u"2027-03-20"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        };
        QVERIFY_OK(first.write(twice));
        ConflictTally tally;
        QCOMPARE(first.read([&](Connection &c) { return countWith(tally, c); }).value(), 1);
        QCOMPARE(second.read([&](Connection &c) { return countWith(tally, c); }).value(), 0);
        QCOMPARE(first.read([&](Connection &c) { return countWith(tally, c); }).value(), 1);
    }
};

QTEST_GUILESS_MAIN(ConflictTallyTest)
#include "tst_conflicttally.moc"
