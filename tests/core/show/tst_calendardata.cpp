// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/calendardata.h"

#include "core/entities.h"
#include "core/show/conflicttally.h"
#include "core/show/datecheck.h"
#include "core/show/dates.h"
#include "core/show/icalexport.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);
const FeedWords kWords{u"Lune Aride"_s, u"Hold %1"_s, u"Offer"_s, u"Blocked"_s, u"Fee"_s, u"Doors"_s, u"On stage"_s};

} // namespace

/// The calendar as it is read from a workspace, what its writes take along, and the files it leaves.
class TestCalendarData : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCountIsThatOfTheWholeReading();
    void theCountryIsThatOfMostVenuesUntilOneIsSet();
    void showsHoldsAndOffersBecomeDates();
    void aMoveTakesTasksResourcesAndLaterShowsAlong();
    void aTiedDateFollowsAndACircleIsRefused();
    void aCircleOfDependenciesEnds();
    void anAcceptedConflictIsSilentAndUndoable();
    void aLowerHoldIsToldWhatItWouldMeet();
    void exportedFilesAreReadBack();
    void aFeedHidesHoldsMoneyAndSecrets();
    void longAndOddTextsSurviveTheFile();
    void aFeedFileIsOnlyWrittenWhenItSaysSomethingNew();

private:
    std::shared_ptr<const CalendarData> read();
    std::vector<FeedEntry> feed(const FeedOptions &options);
    QString text(std::string_view sql)
    {
        return *m_store->read([&](Connection &connection) { return connection.text(sql); });
    }
    template <class F>
    void write(F fn)
    {
        QVERIFY_OK(m_store->write([&](Connection &connection) -> Result<void> { return fn(connection); }));
    }

    std::unique_ptr<test::TempStore> m_store;
};

void TestCalendarData::init()
{
    m_store = std::make_unique<test::TempStore>();
    write([](Connection &connection) -> Result<void> {
        Records records(connection);
        FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"genre"_s, u"Indie & folk"_s}}));
        FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"De Loods"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Gent"_s}, {u"country"_s, u"BE"_s}, {u"latitude"_s, 51.054}, {u"longitude"_s, 3.717}}));
        FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"venue_name"_s, u"De Loods"_s}, {u"town"_s, u"Gent"_s}, {u"day"_s, u"2027-03-27"_s}, {u"status"_s, u"confirmed"_s},
                                                  {u"zone"_s, u"Europe/Brussels"_s}, {u"doors"_s, u"23:00"_s}, {u"on_stage"_s, u"26:30"_s}, {u"curfew"_s, u"05:00"_s}, {u"fee"_s, 150000}, {u"currency"_s, u"EUR"_s},
                                                  {u"radius_km"_s, 80}, {u"radius_days_before"_s, 30}, {u"radius_days_after"_s, 30}}));
        FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Secret place"_s}, {u"day"_s, u"2027-05-01"_s}, {u"status"_s, u"confirmed"_s}, {u"public_on"_s, u"2027-02-01"_s}}));
        FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Lost place"_s}, {u"day"_s, u"2027-05-02"_s}, {u"status"_s, u"cancelled"_s}}));
        FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-06-10"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}}));
        FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-06-11"_s}, {u"rank"_s, 1}, {u"state"_s, u"released"_s}}));
        FLOW_TRY(records.insert(availabilityEntity(), {{u"artist_id"_s, 1}, {u"kind"_s, u"studio"_s}, {u"first_day"_s, u"2027-07-01"_s}, {u"last_day"_s, u"2027-07-03"_s}, {u"reason"_s, u"Studio"_s}}));
        return {};
    });
}

std::shared_ptr<const CalendarData> TestCalendarData::read()
{
    const auto data = m_store->read([](Connection &connection) { return readCalendar(connection, kToday, kToday.addYears(1), kToday); });
    return data ? *data : nullptr;
}

std::vector<FeedEntry> TestCalendarData::feed(const FeedOptions &options)
{
    const auto data = read();
    return *m_store->read([&](Connection &connection) { return feedEntries(connection, *data, options, kWords, 1'795'176'000'000); });
}

/// What the sidebar counts is what the page lists.
void TestCalendarData::theCountIsThatOfTheWholeReading()
{
    const auto data = read();
    const auto listed = std::ranges::count_if(data->conflicts, [](const Conflict &conflict) { return conflict.severity != Severity::Notice; });
    const auto counted = m_store->read([](Connection &connection) { return ConflictTally().count(connection, kToday, kToday.addYears(1), kToday); });
    QVERIFY_OK(counted);
    QCOMPARE(*counted, qint64(listed));
}

/// A workspace that nobody set up has holidays too.
void TestCalendarData::theCountryIsThatOfMostVenuesUntilOneIsSet()
{
    QCOMPARE(read()->country, u"BE"_s);
    write([](Connection &connection) -> Result<void> {
        for (const QString &name : {u"Le Quai"_s, u"La Halle"_s})
            FLOW_TRY(Records(connection).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}}));
        return {};
    });
    QCOMPARE(read()->country, u"FR"_s);
    write([](Connection &connection) -> Result<void> {
        FLOW_TRY(Records(connection).insert(settingEntity(), {{u"key"_s, u"country"_s}, {u"value"_s, u"ES"_s}}));
        return {};
    });
    QCOMPARE(read()->country, u"ES"_s);
}

void TestCalendarData::showsHoldsAndOffersBecomeDates()
{
    const auto data = read();
    QVERIFY(data);
    QCOMPARE(data->items.size(), 3u); // neither what was cancelled nor what was released
    const CalendarItem *show = data->item(dateKey(DateSource::Show, 1));
    QVERIFY(show);
    QCOMPARE(show->engagement.state, DateState::Confirmed);
    QVERIFY(show->engagement.at);
    // 02:30 does not exist on the night of 28 March: it counts as 03:30, and the curfew at 05:00 is 90 minutes later.
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(show->engagement.ends, QTimeZone::utc()), QDateTime(QDate(2027, 3, 28), QTime(3, 0), QTimeZone::utc()));
    QCOMPARE(data->item(dateKey(DateSource::Hold, 1))->engagement.state, DateState::LowerHold);
    QCOMPARE(data->artists.front().shows, 2);
    QVERIFY(data->blockOn(1, QDate(2027, 7, 3)));
    QVERIFY(!data->blockOn(1, QDate(2027, 7, 4)));
}

void TestCalendarData::aMoveTakesTasksResourcesAndLaterShowsAlong()
{
    write([](Connection &connection) -> Result<void> {
        Records records(connection);
        FLOW_TRY(records.insert(taskEntity(), {{u"title"_s, u"Send the rider"_s}, {u"kind"_s, u"advance"_s}, {u"show_id"_s, 1}, {u"due_on"_s, u"2027-03-01"_s}}));
        FLOW_TRY(records.insert(taskEntity(), {{u"title"_s, u"Done long ago"_s}, {u"kind"_s, u"advance"_s}, {u"show_id"_s, 1}, {u"due_on"_s, u"2027-02-01"_s}, {u"done_at"_s, 5}}));
        FLOW_TRY(records.insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}}));
        FLOW_TRY(records.insert(resourceBookingEntity(), {{u"resource_id"_s, 1}, {u"show_id"_s, 1}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, 1'000'000}, {u"ends_at"_s, 2'000'000}}));
        FLOW_TRY(records.insert(dependencyEntity(), {{u"show_id"_s, 2}, {u"after_id"_s, 1}, {u"days"_s, 35}, {u"is_fixed"_s, 1}}));
        FLOW_ASSIGN(const int moved, moveShow(connection, 1, QDate(2027, 3, 30)));
        return moved == 2 ? Result<void>() : failure(ErrorCode::Internal, {QString::number(moved)});
    });
    QCOMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-30"_s);
    QCOMPARE(text("SELECT due_on FROM task WHERE id = 1"), u"2027-03-04"_s);
    QCOMPARE(text("SELECT due_on FROM task WHERE id = 2"), u"2027-02-01"_s);
    QCOMPARE(text("SELECT starts_at FROM resource_booking"), QString::number(1'000'000 + 3 * 86'400'000LL));
    QCOMPARE(text("SELECT day FROM show WHERE id = 2"), u"2027-05-04"_s);
}

void TestCalendarData::aTiedDateFollowsAndACircleIsRefused()
{
    write([](Connection &connection) -> Result<void> {
        FLOW_TRY(tieShow(connection, 2, 1, true));
        const auto circle = tieShow(connection, 1, 2, true);
        if (circle || circle.error().code != ErrorCode::Conflict) return failure(ErrorCode::Internal);
        FLOW_TRY(editShow(connection, 1, u"day"_s, u"2027-03-30"_s)); // as a form writes it
        return editShow(connection, 1, u"notes"_s, u"three days later"_s);
    });
    QCOMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-30"_s);
    QCOMPARE(text("SELECT notes FROM show WHERE id = 1"), u"three days later"_s);
    QCOMPARE(text("SELECT day FROM show WHERE id = 2"), u"2027-05-04"_s);
}

void TestCalendarData::aCircleOfDependenciesEnds()
{
    write([](Connection &connection) -> Result<void> {
        Records records(connection);
        FLOW_TRY(records.insert(dependencyEntity(), {{u"show_id"_s, 2}, {u"after_id"_s, 1}, {u"days"_s, 3}, {u"is_fixed"_s, 1}}));
        FLOW_TRY(records.insert(dependencyEntity(), {{u"show_id"_s, 1}, {u"after_id"_s, 2}, {u"days"_s, 3}, {u"is_fixed"_s, 1}}));
        FLOW_TRY(moveShow(connection, 1, QDate(2027, 4, 1)));
        return {};
    });
    QCOMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-04-01"_s);
    QCOMPARE(text("SELECT day FROM show WHERE id = 2"), u"2027-04-04"_s);
}

void TestCalendarData::anAcceptedConflictIsSilentAndUndoable()
{
    write([](Connection &connection) -> Result<void> {
        FLOW_TRY(Records(connection).update(availabilityEntity(), 1, {{u"first_day"_s, u"2027-03-20"_s}, {u"last_day"_s, u"2027-03-28"_s}}));
        return {};
    });
    const auto before = read();
    QCOMPARE(before->conflicts.size(), 1u);
    write([&](Connection &connection) { return acceptConflict(connection, before->conflicts.front(), u"They play in the studio"_s, u"Claire"_s); });
    QVERIFY(read()->conflicts.empty());
    QVERIFY(read()->checkMove(dateKey(DateSource::Show, 1), QDate(2027, 3, 27)).empty());
    write([](Connection &connection) { return Records(connection).remove(conflictNoteEntity(), 1); });
    QCOMPARE(read()->conflicts.size(), 1u);
}

void TestCalendarData::aLowerHoldIsToldWhatItWouldMeet()
{
    const auto data = read();
    const auto at = [&](QDate day, DateState state) { return checkDate(*data, {.key = -1, .artist = 1, .venue = 99, .day = day, .state = state, .at = LatLon{48.1, -1.68}}); };
    const DateCheck first = at(QDate(2027, 3, 27), DateState::FirstHold), lower = at(QDate(2027, 3, 27), DateState::LowerHold);
    QCOMPARE(first.conflicts.front().kind, ConflictKind::SameArtist);
    QCOMPARE(lower.conflicts.size(), first.conflicts.size());
    QCOMPARE(lower.conflicts.front().kind, ConflictKind::SameArtist);
    QCOMPARE(lower.conflicts.front().severity, Severity::Notice);
    QVERIFY(std::ranges::contains(at(QDate(2027, 7, 3), DateState::LowerHold).conflicts, ConflictKind::Unavailable, &Conflict::kind));

    // Beside a lower hold of the artist the day is not free, though nothing conflicts.
    const CalendarItem *held = data->item(dateKey(DateSource::Hold, 1));
    const DateCheck beside = at(held->day(), DateState::LowerHold);
    QVERIFY(!beside.isFree());
    QCOMPARE(beside.others, std::vector<const CalendarItem *>{held});

    QVERIFY(at(QDate(2026, 11, 25), DateState::FirstHold).isFree());
    QVERIFY(at(kToday.addDays(-1), DateState::FirstHold).isOver);
    QVERIFY(at(QDate(9999, 1, 1), DateState::FirstHold).isBeyond);
}

void TestCalendarData::exportedFilesAreReadBack()
{
    const QByteArray file = writeICalendar(feed({.artist = 1}), u"Lune Aride"_s, 1'795'176'000'000);
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(file.contains("DTSTART:20270327T183000Z\r\n")); // load-in is usual: 3 h 30 before doors at 23:00
    QVERIFY(file.contains("DTEND:20270328T030000Z\r\n"));
    QVERIFY(file.contains("DTSTART;VALUE=DATE:20270701\r\nDTEND;VALUE=DATE:20270704\r\n")); // the end is not included
    QVERIFY(file.contains("SUMMARY:Hold 2 "));
    QCOMPARE(file.count("BEGIN:VEVENT"), 4);
    QCOMPARE(file.count("UID:"), 4);
    QVERIFY(file.contains("@flowstage\r\n"));
}

void TestCalendarData::aFeedHidesHoldsMoneyAndSecrets()
{
    QCOMPARE(feed({.artist = 1}).size(), 4u);
    QCOMPARE(feed({.artist = 2}).size(), 0u);
    QCOMPARE(feed({.holds = false}).size(), 3u);
    const auto open = feed({.artist = 1, .holds = false, .onlyPublic = true});
    QCOMPARE(open.size(), 1u); // neither what may not be told yet nor the block
    QVERIFY(!open.front().description.contains(u"1500"_s));
    QVERIFY(feed({.artist = 1, .money = true}).front().description.contains(u"1500.00 EUR"_s));
    // Fees are never public, whoever asks for both.
    QVERIFY(!feed({.artist = 1, .money = true, .onlyPublic = true}).front().description.contains(u"1500"_s));
    // Why an artist is not free need not be told.
    const auto blockOf = [this](const FeedOptions &options) { return feed(options).back().summary; };
    QCOMPARE(blockOf({.artist = 1}), u"Blocked · Studio"_s);
    QCOMPARE(blockOf({.artist = 1, .reasons = false}), u"Blocked"_s);
}

void TestCalendarData::longAndOddTextsSurviveTheFile()
{
    FeedEntry entry{.uid = u"x"_s, .summary = QString(u"Fête; déjà, \\ là\n"_s).repeated(12), .day = kToday, .lastDay = kToday};
    const QByteArray file = writeICalendarEntry(entry, 0);
    QByteArray unfolded = file;
    unfolded.replace("\r\n ", "");
    for (const QByteArray &line : file.split('\n'))
        QVERIFY(line.size() <= 76); // 75 and the carriage return
    QVERIFY(unfolded.contains(QByteArray("SUMMARY:") + QByteArray("F\u00EAte\\; d\u00E9j\u00E0\\, \\\\ l\u00E0\\n").repeated(12)));
    QVERIFY(!QString::fromUtf8(file).contains(QChar::ReplacementCharacter));
}

void TestCalendarData::aFeedFileIsOnlyWrittenWhenItSaysSomethingNew()
{
    const QString path = m_store->folder() + u"/lune.ics"_s;
    const auto entries = feed({.artist = 1});
    QCOMPARE(writeFeedFile(path, writeICalendar(entries, u"Lune Aride"_s, 1000)).value_or(false), true);
    QCOMPARE(writeFeedFile(path, writeICalendar(entries, u"Lune Aride"_s, 9'000'000)).value_or(true), false); // only the time stamps differ
    QCOMPARE(writeFeedFile(path, writeICalendar({}, u"Lune Aride"_s, 1000)).value_or(false), true);
    const auto nowhere = writeFeedFile(u"/nowhere/at/all.ics"_s, {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::ReadOnly);
}

QTEST_GUILESS_MAIN(TestCalendarData)
#include "tst_calendardata.moc"
