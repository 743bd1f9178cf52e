// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/undo.h"
#include "core/show/resourcebook.h"
#include "core/tour/check/checkplan.h"
#include "core/tour/workspace/hotelstays.h"
#include "core/tour/workspace/planrun.h"
#include "core/tour/workspace/roads.h"
#include "core/tour/workspace/tourbook.h"
#include "core/tour/workspace/whatif.h"
#include "tests/support/tempstore.h"

#include <algorithm>
#include <cmath>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// What travels: day by day, with times, ways, people; guests within their quotas; things that are taken twice.
class TourBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDayFromTheFirstShowToTheLastIsThere();
    void figuresAreThoseOfThePlanThatTheCheckerPassed();
    void aSheetSaysWhenToLeave();
    void aTourThatIsNotAgreedSaysSo();
    void peopleOfTheVenueComeWithTheirNumbers();
    void nothingInTheseDaysIsRefused();
    void guestsStayWithinTheirQuota();
    void arrivalsAreCountedAndTakenBack();
    void aResourceThatIsTakenTwiceIsMarked();
    void whatIsFreeIsSaid();
    void emergencyNumbersFitTheCountry();
    void whomToCallTravelsWithTheBook();
    void nightsInOnePlaceAreOneStay();
    void aStayIsBookedForEverybodyAtOnce();
    void aDriveThatIsLongerThanADayLeavesTheDayBefore();
    void aFlightIsNoDrive();
    void aSheetInTheMiddleOfATourDoesNotStartAtHome();

private:
    qint64 insert(const Entity &entity, const Values &values);
    qint64 show(const QString &day, qint64 venue, const QString &name, const Values &more = {});
    Result<TourBook> book(const BookAsk &ask);
    qint64 newTour(const QString &first, const QString &last);
    Result<TourQuestion> asked(qint64 tour);
    Result<Scenario> planned(qint64 tour); ///< searched for, and stored

    std::unique_ptr<test::TempStore> m_store;
    qint64 m_artist = 0, m_paris = 0, m_lille = 0, m_first = 0, m_second = 0;
};

qint64 TourBookTest::insert(const Entity &entity, const Values &values)
{
    const auto id = m_store->write([&](Connection &connection) { return Records(connection).insert(entity, values); });
    if (!id) qFatal("insert %s: %s", qPrintable(entity.name), qPrintable(id.error().args.join(u' ') + id.error().detail));
    return *id;
}

qint64 TourBookTest::show(const QString &day, qint64 venue, const QString &name, const Values &more)
{
    Values values{{u"artist_id"_s, m_artist}, {u"venue_id"_s, venue}, {u"venue_name"_s, name}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s}, {u"fee"_s, 300'000}, {u"currency"_s, u"EUR"_s}};
    values.insert(more);
    return insert(showEntity(), values);
}

Result<TourBook> TourBookTest::book(const BookAsk &ask)
{
    return m_store->read([&](Connection &connection) { return readTourBook(connection, ask); });
}

qint64 TourBookTest::newTour(const QString &first, const QString &last)
{
    const qint64 tour = insert(tourEntity(), {{u"name"_s, u"Spring"_s}, {u"state"_s, u"planned"_s}, {u"first_day"_s, first}, {u"last_day"_s, last}, {u"currency"_s, u"EUR"_s}});
    insert(tourArtistEntity(), {{u"tour_id"_s, tour}, {u"artist_id"_s, m_artist}, {u"position"_s, 1}});
    return tour;
}

Result<TourQuestion> TourBookTest::asked(qint64 tour)
{
    return m_store->read([&](Connection &connection) -> Result<TourQuestion> {
        FLOW_ASSIGN(const TourAsk ask, readTourAsk(connection, tour, QDate(2026, 11, 20)));
        return readQuestion(connection, ask);
    });
}

Result<Scenario> TourBookTest::planned(qint64 tour)
{
    FLOW_ASSIGN(const TourQuestion question, asked(tour));
    PlanWatch watch;
    FLOW_ASSIGN(Scenario scenario, planNow(question, {.moves = 2000}, watch));
    scenario.tour = tour;
    scenario.name = u"Most profit"_s;
    return m_store->write([&](Connection &connection) -> Result<Scenario> {
        FLOW_ASSIGN(const qint64 id, saveScenario(connection, scenario));
        return readScenario(connection, id);
    });
}

void TourBookTest::init()
{
    m_store = std::make_unique<test::TempStore>();
    insert(settingEntity(), {{u"key"_s, u"agency_name"_s}, {u"value"_s, u"Marée Haute"_s}});
    m_artist = insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"latitude"_s, 47.218}, {u"longitude"_s, -1.554}, {u"home_town"_s, u"Nantes"_s},
                                          {u"home_country"_s, u"FR"_s}, {u"party_size"_s, 5}});
    m_paris = insert(venueEntity(), {{u"name"_s, u"La Verrière"_s}, {u"kind"_s, u"club"_s}, {u"street"_s, u"4 rue des Lilas"_s}, {u"postcode"_s, u"75011"_s}, {u"town"_s, u"Paris"_s},
                                        {u"country"_s, u"FR"_s}, {u"latitude"_s, 48.857}, {u"longitude"_s, 2.352}, {u"capacity"_s, 600}, {u"phone"_s, u"+33 1 23 45 67 89"_s}});
    m_lille = insert(venueEntity(), {{u"name"_s, u"L’Entrepôt bleu"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Lille"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 50.633}, {u"longitude"_s, 3.066}});
    m_first = show(u"2027-03-10"_s, m_paris, u"La Verrière"_s, {{u"load_in"_s, u"15:00"_s}, {u"doors"_s, u"19:30"_s}, {u"on_stage"_s, u"21:00"_s}, {u"curfew"_s, u"00:30"_s}, {u"set_minutes"_s, 75}});
    m_second = show(u"2027-03-13"_s, m_lille, u"L’Entrepôt bleu"_s);
}

void TourBookTest::everyDayFromTheFirstShowToTheLastIsThere()
{
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 1), .last = QDate(2027, 3, 31)});
    QVERIFY_OK(read);
    QCOMPARE(read->agency, u"Marée Haute"_s);
    QCOMPARE(read->parts.size(), 1UL);
    const BookPart &part = read->parts.front();
    QCOMPARE(part.days.size(), 4UL);
    for (size_t i = 0; i < 4; ++i) QCOMPARE(part.days[i].day, QDate(2027, 3, 10).addDays(qint64(i)));
    QCOMPARE(part.days[0].kind, DaySheet::Show);
    QCOMPARE(part.days[1].kind, DaySheet::Off);
    QCOMPARE(part.days[3].venueName, u"L’Entrepôt bleu"_s);
    QCOMPARE(part.shows, 2);
    QCOMPARE(part.km, part.days[0].leg->km + part.days[3].leg->km);
    QCOMPARE(part.days[0].leg->from, u"Nantes"_s);
    QCOMPARE(part.days[3].leg->from, u"Paris"_s);
    QVERIFY(part.days[3].leg->isEstimated);
    QCOMPARE(part.days[0].street, u"4 rue des Lilas"_s);
    QCOMPARE(read->countries, QStringList{u"FR"_s});
}

void TourBookTest::figuresAreThoseOfThePlanThatTheCheckerPassed()
{
    const qint64 tour = newTour(u"2027-03-01"_s, u"2027-03-31"_s);
    const auto question = asked(tour);
    QVERIFY_OK(question);
    const auto scenario = planned(tour);
    QVERIFY_OK(scenario);
    const Plan plan = valueOf(question->problem, datesOf(*question, *scenario));
    const QStringList broken = checkPlan(question->problem, plan);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    const auto read = book({.tour = tour});
    QVERIFY_OK(read);
    const BookPart &part = read->parts.front();
    const Route &route = plan.routes.front();
    QCOMPARE(part.shows, int(route.stops.size()));
    QCOMPARE(part.km, int(std::lround(route.km)));
    QCOMPARE(part.minutes, route.drive);
    QCOMPARE(part.nights, route.nights);
    for (const Stop &stop : route.stops) {
        const QDate day = question->dayOf(stop.day);
        const auto sheet = std::ranges::find(part.days, day, &DaySheet::day);
        QVERIFY(sheet != part.days.end());
        QCOMPARE(sheet->leg->km, int(std::lround(stop.km)));
        QCOMPARE(sheet->leg->minutes, stop.drive);
        QCOMPARE(sheet->show, question->candidates[size_t(stop.candidate)].show);
    }
}

void TourBookTest::aSheetSaysWhenToLeave()
{
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 10), .last = QDate(2027, 3, 10)});
    QVERIFY_OK(read);
    const DaySheet &sheet = read->parts.front().days.front();
    QVERIFY(sheet.leaveBy.has_value());
    const int minutes = sheet.leaveBy->secsTo(QTime(15, 0)) / 60;
    QVERIFY(minutes >= sheet.leg->minutes + 15 && minutes <= sheet.leg->minutes + 20);
    QCOMPARE(*sheet.times[ShowMoment::OnStage], QTime(21, 0));
    QCOMPARE(sheet.setMinutes, 75);
    QCOMPARE(read->first, read->last);
}

void TourBookTest::aTourThatIsNotAgreedSaysSo()
{
    const qint64 tour = newTour(u"2027-03-01"_s, u"2027-03-31"_s);
    QCOMPARE(book({.tour = tour}).error().args, QStringList{u"scenario"_s});
    Scenario scenario{.tour = tour, .name = u"A"_s, .currency = u"EUR"_s};
    scenario.stops.push_back({.artist = m_artist, .venue = m_lille, .candidate = u"ask:1:1"_s, .place = u"L’Entrepôt bleu"_s, .day = QDate(2027, 3, 11), .kind = StopKind::Ask, .currency = u"EUR"_s, .km = 600, .minutes = 380});
    QVERIFY_OK(m_store->write([&](Connection &connection) { return saveScenario(connection, scenario); }));
    const auto read = book({.tour = tour});
    QVERIFY_OK(read);
    const DaySheet &sheet = read->parts.front().days.front();
    QCOMPARE(sheet.state, StopKind::Ask);
    QCOMPARE(sheet.show, 0);
    QCOMPARE(sheet.town, u"Lille"_s);
}

void TourBookTest::peopleOfTheVenueComeWithTheirNumbers()
{
    const qint64 contact = insert(contactEntity(), {{u"name"_s, u"Inès Roy"_s}, {u"mobile"_s, u"+33 6 11 22 33 44"_s}, {u"job_title"_s, u"Production manager"_s}});
    insert(contactRoleEntity(), {{u"contact_id"_s, contact}, {u"venue_id"_s, m_paris}, {u"role"_s, u"production"_s}});
    const qint64 gone = insert(contactEntity(), {{u"name"_s, u"Paul Petit"_s}, {u"status"_s, u"left"_s}});
    insert(contactRoleEntity(), {{u"contact_id"_s, gone}, {u"venue_id"_s, m_paris}, {u"role"_s, u"technical"_s}});
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 10), .last = QDate(2027, 3, 10)});
    const auto &people = read->parts.front().days.front().people;
    QCOMPARE(people.size(), 1UL);
    QCOMPARE(people[0].name, u"Inès Roy"_s);
    QCOMPARE(people[0].job, u"Production manager"_s);
    QCOMPARE(people[0].phone, u"+33 6 11 22 33 44"_s);
}

void TourBookTest::nothingInTheseDaysIsRefused()
{
    QCOMPARE(book({.artist = m_artist, .first = QDate(2027, 5, 1), .last = QDate(2027, 5, 31)}).error().code, ErrorCode::NotFound);
    QCOMPARE(book({.artist = m_artist, .first = QDate(2027, 5, 2), .last = QDate(2027, 5, 1)}).error().code, ErrorCode::Invalid);
    QCOMPARE(book({.tour = 4711}).error().code, ErrorCode::NotFound);
}

void TourBookTest::guestsStayWithinTheirQuota()
{
    const auto add = [&](const Guest &guest) { return m_store->write([&](Connection &connection) { return addGuest(connection, m_first, guest); }); };
    const auto quota = [&](std::optional<int> places) { return m_store->write([&](Connection &connection) { return setGuestQuota(connection, m_first, u"artist"_s, places); }); };
    QVERIFY_OK(quota(4));
    QVERIFY_OK(add({.name = u"Ana Ruiz"_s, .source = u"artist"_s, .places = 3}));
    QCOMPARE(add({.name = u"Bob"_s, .source = u"artist"_s, .places = 2}).error().args, (QStringList{u"Bob"_s, u"quota"_s, u"artist"_s, u"4"_s, u"3"_s, u"2027-03-10"_s}));
    QVERIFY_OK(add({.name = u"Bob"_s, .source = u"artist"_s, .places = 1}));
    QVERIFY_OK(add({.name = u"Press Person"_s, .source = u"press"_s, .places = 2})); // nobody set a limit there
    QCOMPARE(add({.name = u"  "_s, .source = u"press"_s}).error().code, ErrorCode::Invalid);
    QCOMPARE(add({.name = u"X"_s, .source = u"press"_s, .places = 0}).error().code, ErrorCode::Invalid);
    QCOMPARE(quota(-1).error().code, ErrorCode::Invalid);
    const auto list = m_store->read([&](Connection &connection) { return readGuests(connection, m_first); });
    QCOMPARE(list->guests.size(), 3UL);
    QCOMPARE(list->guests[0].name, u"Ana Ruiz"_s); // by name
    QCOMPARE(list->quotas.size(), 2UL);
    QCOMPARE(list->quotas[0].taken, 4);
    QCOMPARE(list->quotas[0].left(), 0);
    QCOMPARE(list->places(), 6);
    QVERIFY_OK(quota(std::nullopt));
    QVERIFY_OK(add({.name = u"Carl"_s, .source = u"artist"_s, .places = 9}));
}

void TourBookTest::arrivalsAreCountedAndTakenBack()
{
    const auto id = m_store->write([&](Connection &connection) { return addGuest(connection, m_first, {.name = u"Ana Ruiz"_s, .source = u"artist"_s, .places = 3}); });
    QVERIFY_OK(id);
    const auto arrive = [&](int count) { return m_store->write([&](Connection &connection) { return checkInGuest(connection, *id, count); }); };
    QVERIFY_OK(arrive(2));
    QCOMPARE(m_store->read([&](Connection &connection) { return readGuests(connection, m_first); })->arrived(), 2);
    QCOMPARE(arrive(4).error().code, ErrorCode::Invalid);
    QVERIFY_OK(arrive(0));
    const auto list = m_store->read([&](Connection &connection) { return readGuests(connection, m_first); });
    QCOMPARE(list->arrived(), 0);
    QCOMPARE(list->guests[0].state, u"invited"_s);
}

void TourBookTest::aResourceThatIsTakenTwiceIsMarked()
{
    const qint64 van = insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}});
    const qint64 hotel = insert(resourceEntity(), {{u"name"_s, u"Hôtel du Nord"_s}, {u"kind"_s, u"hotel"_s}, {u"pieces"_s, 20}});
    const qint64 other = insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}});
    const qint64 elsewhere = insert(showEntity(), {{u"artist_id"_s, other}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, u"2027-03-10"_s}, {u"status"_s, u"confirmed"_s}});
    const auto take = [&](qint64 show, qint64 resource) { return m_store->write([&](Connection &connection) { return takeResource(connection, show, resource); }); };
    QVERIFY_OK(take(m_first, van));
    QVERIFY_OK(take(m_first, hotel));
    QCOMPARE(take(m_first, van).error().code, ErrorCode::Conflict);
    const auto resources = [&] { return book({.artist = m_artist, .first = QDate(2027, 3, 10), .last = QDate(2027, 3, 10)})->parts.front().days.front().resources; };
    QCOMPARE(resources().size(), 2UL);
    QVERIFY(std::ranges::none_of(resources(), [](const BookResource &one) { return one.clashes; }));
    QVERIFY_OK(take(elsewhere, van));
    QVERIFY_OK(take(elsewhere, hotel));
    const auto now = resources();
    QVERIFY(std::ranges::find(now, u"vehicle"_s, &BookResource::kind)->clashes);
    QVERIFY(!std::ranges::find(now, u"hotel"_s, &BookResource::kind)->clashes); // it has twenty rooms
    const auto night = std::ranges::find(now, u"hotel"_s, &BookResource::kind);
    QCOMPARE(night->to.date(), QDate(2027, 3, 11));
}

void TourBookTest::whatIsFreeIsSaid()
{
    const qint64 van = insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}});
    insert(resourceEntity(), {{u"name"_s, u"Old van"_s}, {u"kind"_s, u"vehicle"_s}, {u"status"_s, u"former"_s}});
    const qint64 other = insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}});
    const qint64 elsewhere = insert(showEntity(), {{u"artist_id"_s, other}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, u"2027-03-10"_s}, {u"status"_s, u"confirmed"_s}});
    const auto options = [&] { return *m_store->read([&](Connection &connection) { return resourcesFor(connection, m_first); }); };
    QCOMPARE(options().size(), 1UL);
    QVERIFY(options()[0].isFree);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return takeResource(connection, elsewhere, van); }));
    QVERIFY(!options()[0].isFree);
    QCOMPARE(options()[0].takenBy, u"Kassim Oro"_s);
}

void TourBookTest::whomToCallTravelsWithTheBook()
{
    QVERIFY_OK(m_store->write([&](Connection &connection) {
        return Records(connection).update(artistEntity(), m_artist, {{u"emergency_contact"_s, u"Anne, sister"_s}, {u"emergency_phone"_s, u"+33639981111"_s}});
    }));
    const qint64 manager = insert(resourceEntity(), {{u"name"_s, u"Maud Keller"_s}, {u"kind"_s, u"staff"_s}, {u"email"_s, u"maud@example.org"_s}, {u"emergency_phone"_s, u"+33639982222"_s}});
    for (const qint64 show : {m_first, m_second})
        QVERIFY_OK(m_store->write([&](Connection &connection) { return takeResource(connection, show, manager); }));
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 1), .last = QDate(2027, 3, 31)});
    QVERIFY_OK(read);
    QCOMPARE(read->emergencies.size(), 2UL); // Maud once
    QCOMPARE(read->emergencies[0], (BookEmergency{u"Lune Aride"_s, u"Anne, sister"_s, u"+33639981111"_s}));
    QCOMPARE(read->emergencies[1].of, u"Maud Keller"_s);
    QCOMPARE(read->crew.front().email, u"maud@example.org"_s);
}

void TourBookTest::nightsInOnePlaceAreOneStay()
{
    // Two artists in Lille on two nights in a row, and one of them in Paris before.
    const qint64 other = insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}, {u"party_size"_s, 4}});
    const auto of = [&](qint64 artist, const QString &day) {
        return insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s}});
    };
    const qint64 lune = of(m_artist, u"2027-03-14"_s), kassim = of(other, u"2027-03-13"_s), kassim2 = of(other, u"2027-03-14"_s);
    const qint64 hotel = insert(resourceEntity(), {{u"name"_s, u"Hôtel du Nord"_s}, {u"kind"_s, u"hotel"_s}, {u"phone"_s, u"+33320000000"_s}});
    for (const qint64 show : {m_second, lune, kassim, kassim2})
        QVERIFY_OK(m_store->write([&](Connection &connection) { return takeResource(connection, show, hotel); }));
    const auto read = book({.first = QDate(2027, 3, 1), .last = QDate(2027, 3, 31)});
    QVERIFY_OK(read);
    const std::vector<HotelStay> stays = hotelStays(*read);
    QCOMPARE(stays.size(), 2UL);
    // From Paris on the 10th to Lille on the 13th nobody goes home: three nights that nobody has booked.
    QCOMPARE(stays[0].hotel, 0);
    QCOMPARE(stays[0].town, u"Paris"_s);
    QCOMPARE(stays[0].first, QDate(2027, 3, 10));
    QCOMPARE(stays[0].nights, 3);
    QCOMPARE(stays[0].people(), 5);
    QCOMPARE(stays[1].name, u"Hôtel du Nord"_s);
    QCOMPARE(stays[1].first, QDate(2027, 3, 13));
    QCOMPARE(stays[1].nights, 2);
    QCOMPARE(stays[1].artists(), (QStringList{u"Kassim Oro"_s, u"Lune Aride"_s}));
    QCOMPARE(stays[1].people(), 9);
    QCOMPARE(stays[1].rooms.size(), 4UL);
    QVERIFY(!stays[1].clashes); // a hotel has more than one room
}

void TourBookTest::aStayIsBookedForEverybodyAtOnce()
{
    const qint64 hotel = insert(resourceEntity(), {{u"name"_s, u"Hôtel du Nord"_s}, {u"kind"_s, u"hotel"_s}});
    const auto stays = [&] { return hotelStays(*book({.artist = m_artist, .first = QDate(2027, 3, 1), .last = QDate(2027, 3, 31)})); };
    QCOMPARE(stays().size(), 1UL);
    const HotelStay open = stays().front();
    QCOMPARE(open.nights, 3);
    for (int time = 0; time < 2; ++time) { // a second time changes nothing
        QVERIFY_OK(m_store->write([&](Connection &connection) { return takeStay(connection, open, hotel); }));
        QCOMPARE(m_store->read([](Connection &connection) { return connection.integer("SELECT count(*) FROM resource_booking"); }).value(), 3);
    }
    QCOMPARE(stays().size(), 1UL);
    QCOMPARE(stays().front().hotel, hotel);
    QCOMPARE(stays().front().nights, 3);
    QCOMPARE(m_store->write([&](Connection &connection) { return takeStay(connection, open, 4711); }).error().code, ErrorCode::NotFound);
}

void TourBookTest::emergencyNumbersFitTheCountry()
{
    QCOMPARE(emergencyNumber(u"FR"_s), u"112"_s);
    QCOMPARE(emergencyNumber(u"US"_s), u"911"_s);
    QCOMPARE(emergencyNumber({}), u"112"_s);
}

void TourBookTest::aDriveThatIsLongerThanADayLeavesTheDayBefore()
{
    // Lille to Marseille with a loaded van is more than the 8 hours of a day.
    const qint64 marseille = insert(venueEntity(), {{u"name"_s, u"Le Hangar du port"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Marseille"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 43.296}, {u"longitude"_s, 5.37}});
    const qint64 third = show(u"2027-03-16"_s, marseille, u"Le Hangar du port"_s, {{u"load_in"_s, u"21:00"_s}});
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 13), .last = QDate(2027, 3, 20)});
    QVERIFY_OK(read);
    const auto &days = read->parts.front().days;
    QCOMPARE(days.size(), 4UL);
    QVERIFY2(days[3].leg->minutes > 8 * 60, qPrintable(QString::number(days[3].leg->minutes)));
    QCOMPARE(days[3].leg->leaveOn, QDate(2027, 3, 15));
    QVERIFY2(!days[3].leaveBy, "an hour of the day of arrival would be wrong however late the load-in is");
    QCOMPARE(days[1].kind, DaySheet::Off);
    QCOMPARE(days[2].kind, DaySheet::Travel);
    QCOMPARE(days[2].leg->to, u"Marseille"_s);
    // Two nights where they played, and one on the way that needs a hotel of its own.
    const std::vector<HotelStay> stays = hotelStays(*read);
    QCOMPARE(stays.size(), 2UL);
    QCOMPARE(stays[0].town, u"Lille"_s);
    QCOMPARE(stays[0].nights, 2);
    QVERIFY(!stays[0].isOnTheWay);
    QCOMPARE(stays[1].town, u"Marseille"_s);
    QVERIFY(stays[1].isOnTheWay);
    QCOMPARE(stays[1].first, QDate(2027, 3, 15));
    QCOMPARE(stays[1].nights, 1);

    // From home, too: the book begins on the day on which they leave, with a night on the way; a sheet of the day stays one.
    const auto from = [&](const QDate &first) { return book({.artist = m_artist, .first = first, .last = QDate(2027, 3, 16)}); };
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).remove(showEntity(), m_second); }));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).remove(showEntity(), m_first); }));
    const auto alone = from(QDate(2027, 3, 14));
    QVERIFY_OK(alone);
    QCOMPARE(alone->first, QDate(2027, 3, 15));
    QCOMPARE(alone->parts.front().days.front().kind, DaySheet::Travel);
    QCOMPARE(hotelStays(*alone).size(), 1UL);
    QVERIFY(hotelStays(*alone).front().isOnTheWay);
    QCOMPARE(from(QDate(2027, 3, 16))->parts.front().days.size(), 1UL);
    // A show the evening before: they leave after it.
    show(u"2027-03-15"_s, m_lille, u"L’Entrepôt bleu"_s);
    const auto tight = from(QDate(2027, 3, 14));
    QCOMPARE(tight->parts.front().days.back().show, third);
    QCOMPARE(tight->parts.front().days.back().leg->leaveOn, QDate(2027, 3, 15));
    QVERIFY(hotelStays(*tight).back().isOnTheWay);
}

void TourBookTest::aFlightIsNoDrive()
{
    const qint64 porto = insert(venueEntity(), {{u"name"_s, u"Sala do Rio"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Porto"_s}, {u"country"_s, u"PT"_s}, {u"latitude"_s, 41.15}, {u"longitude"_s, -8.61}});
    show(u"2027-03-16"_s, porto, u"Sala do Rio"_s, {{u"load_in"_s, u"16:00"_s}});
    const auto read = book({.artist = m_artist, .first = QDate(2027, 3, 13), .last = QDate(2027, 3, 20)});
    QVERIFY_OK(read);
    const auto &days = read->parts.front().days;
    QCOMPARE(days[0].leg->mode, LegMode::Road);
    QCOMPARE(days[3].leg->mode, LegMode::Flight);
    QVERIFY(days[3].leg->minutes > kLongDrive);
    QVERIFY(!days[3].leg->leaveOn.isValid());
    QCOMPARE(days[2].kind, DaySheet::Off); // nobody drives on the day before
    // And in a plan, as it is stored.
    const qint64 tour = newTour(u"2027-03-12"_s, u"2027-03-20"_s);
    const auto stored = planned(tour);
    QVERIFY_OK(stored);
    const auto question = asked(tour);
    QVERIFY_OK(question);
    const std::vector<UsedWay> ways = usedWays(*question, *stored);
    const auto isLong = [](const UsedWay &way) { return way.minutes > kLongDrive; };
    QCOMPARE(stored->figures.longDrives, int(std::ranges::count_if(ways, [&](const UsedWay &way) { return isLong(way) && way.mode != LegMode::Flight; })));
    QVERIFY(std::ranges::any_of(ways, [&](const UsedWay &way) { return isLong(way) && way.mode == LegMode::Flight; }));
    QVERIFY(std::ranges::all_of(ways, [](const UsedWay &way) { return way.co2 > 1; }));
    const auto at = std::ranges::find(stored->stops, QDate(2027, 3, 16), &ScenarioStop::day);
    QVERIFY(at != stored->stops.end());
    QCOMPARE(at->mode, LegMode::Flight);
    QCOMPARE(stored->stops.front().mode, LegMode::Road);
    QCOMPARE(book({.tour = tour})->parts.front().days.back().leg->mode, LegMode::Flight);
    // A plan that an older version stored does not say it, but nobody drives that fast.
    QVERIFY_OK(m_store->write([](Connection &connection) { return connection.exec("UPDATE scenario_stop SET travel = NULL"); }));
    const auto old = m_store->read([&](Connection &connection) { return readScenario(connection, stored->id); });
    QCOMPARE(old->stops.back().mode, LegMode::Flight);
    QCOMPARE(old->stops.front().mode, LegMode::Road);
}

void TourBookTest::aSheetInTheMiddleOfATourDoesNotStartAtHome()
{
    const auto whole = book({.artist = m_artist, .first = QDate(2027, 3, 1), .last = QDate(2027, 3, 31)});
    const auto sheet = book({.artist = m_artist, .first = QDate(2027, 3, 13), .last = QDate(2027, 3, 13)});
    QVERIFY_OK(sheet);
    const BookLeg &leg = *sheet->parts.front().days.front().leg;
    QCOMPARE(leg.from, u"Paris"_s);
    QVERIFY(!leg.isFromHome);
    QCOMPARE(leg.km, whole->parts.front().days.back().leg->km);
    // Long after the last date they come from home again.
    show(u"2027-03-25"_s, m_paris, u"La Verrière"_s);
    const auto later = book({.artist = m_artist, .first = QDate(2027, 3, 25), .last = QDate(2027, 3, 25)});
    QCOMPARE(later->parts.front().days.front().leg->from, u"Nantes"_s);
    // Nobody needs a hotel for the nights at home in between.
    const auto both = book({.artist = m_artist, .first = QDate(2027, 3, 10), .last = QDate(2027, 3, 25)});
    QVERIFY(std::ranges::all_of(hotelStays(*both), [](const HotelStay &stay) { return stay.first.addDays(stay.nights) <= QDate(2027, 3, 13); }));
}

QTEST_GUILESS_MAIN(TourBookTest)
#include "tst_tourbook.moc"
