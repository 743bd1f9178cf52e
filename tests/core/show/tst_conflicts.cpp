// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/conflictindex.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace flow;
using namespace Qt::StringLiterals;
using enum ConflictKind;

namespace {

const LatLon kRennes{48.117, -1.678}, kNantes{47.218, -1.554}, kParis{48.857, 2.352}, kMarseille{43.296, 5.370}, kBerlin{52.52, 13.405},
    kGent{51.054, 3.717}, kAntwerpen{51.221, 4.402};

qint64 at(QDate day, int hour, int minute = 0) { return QDateTime(day, QTime(hour, minute), QTimeZone::utc()).toMSecsSinceEpoch(); }

Engagement show(qint64 key, qint64 artist, QDate day, LatLon place, DateState state = DateState::Confirmed)
{
    return {.key = key, .artist = artist, .venue = key + 1000, .day = day, .state = state, .begins = at(day, 15), .ends = at(day, 22, 30), .at = place, .country = u"FR"_s};
}

const QDate kDay(2027, 3, 18);

} // namespace

class TestConflicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneArtistCannotBeAtTwoPlaces();
    void twoSetsOfOneDayAreFineWhenTheirTimesAre();
    void aMatineeAndAnEveningInOneHouseAreFine();
    void lowerHoldsConflictWithNothing();
    void aHoldBesideAShowIsAWarningOnly();
    void blocksAreFound();
    void aWayThatIsTooLongIsFound();
    void nobodyDrivesLongerThanTheRule();
    void onlyNeighboursAreAskedForTheWay();
    void aFarPlaceIsFlownTo();
    void radiusClausesBindBeforeAndAfter();
    void aClauseInMinutesCountsDriving();
    void privateShowsPassAPublicClause();
    void waivedAndExcusedClausesAreQuiet();
    void oneHouseDoesNotOffendItself();
    void exclusivitiesOfACircleAndACountry();
    void ownArtistsCompeteByDistanceAndGenre();
    void artistsOnOneBillDoNotCompete();
    void aResourceIsTakenOnce();
    void movingAnEngagementMovesWhatItUses();
    void holidaysAreNoted();
    void replacedAndRemovedEngagementsAreForgotten();

private:
    std::vector<Conflict> scan(const std::vector<Engagement> &engagements, ConflictRules rules = {});
};

std::vector<Conflict> TestConflicts::scan(const std::vector<Engagement> &engagements, ConflictRules rules)
{
    ConflictIndex index(rules);
    for (const Engagement &one : engagements)
        index.set(one);
    return index.scan(QDate(2027, 1, 1), QDate(2027, 12, 31));
}

void TestConflicts::oneArtistCannotBeAtTwoPlaces()
{
    const auto found = scan({show(1, 1, kDay, kRennes), show(2, 1, kDay, kParis)});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, SameArtist);
    QCOMPARE(found[0].severity, Severity::Clash);
    QCOMPARE(found[0].first, 1);
    QCOMPARE(found[0].second, 2);
    QVERIFY(scan({show(1, 1, kDay, kRennes), show(2, 1, kDay.addDays(7), kParis)}).empty());
}

void TestConflicts::twoSetsOfOneDayAreFineWhenTheirTimesAre()
{
    Engagement matinee = show(1, 1, kDay, kRennes), evening = show(2, 1, kDay, kNantes);
    matinee.isTimed = evening.isTimed = true;
    matinee.begins = at(kDay, 9), matinee.ends = at(kDay, 13);
    evening.begins = at(kDay, 16);
    QVERIFY(scan({matinee, evening}).empty());
    evening.begins = at(kDay, 13, 30); // the way takes longer
    const auto found = scan({matinee, evening});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, Travel);
    QCOMPARE(found[0].limit, 30);
    QVERIFY(found[0].minutes > 90 && found[0].minutes < 120);
}

void TestConflicts::aMatineeAndAnEveningInOneHouseAreFine()
{
    Engagement matinee = show(1, 1, kDay, kRennes), evening = show(2, 1, kDay, kRennes);
    matinee.venue = evening.venue = 5;
    QCOMPARE(scan({matinee, evening}).size(), 1u); // without hours it may be one show twice
    matinee.isTimed = evening.isTimed = true;
    matinee.begins = at(kDay, 9), matinee.ends = at(kDay, 17);
    evening.begins = at(kDay, 16), evening.ends = at(kDay, 23);
    QVERIFY(scan({matinee, evening}).empty());
    evening.venue = 6; // two houses at once
    QCOMPARE(scan({matinee, evening}).size(), 1u);
    evening.venue = 5, evening.begins = matinee.begins, evening.ends = matinee.ends;
    QCOMPARE(scan({matinee, evening}).front().kind, SameArtist);
}

void TestConflicts::lowerHoldsConflictWithNothing()
{
    QVERIFY(scan({show(1, 1, kDay, kRennes), show(2, 1, kDay, kParis, DateState::LowerHold), show(3, 2, kDay, kNantes, DateState::LowerHold)}).empty());
}

void TestConflicts::aHoldBesideAShowIsAWarningOnly()
{
    const auto found = scan({show(1, 1, kDay, kRennes), show(2, 1, kDay, kParis, DateState::FirstHold)});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].severity, Severity::Warning);
    QCOMPARE(scan({show(1, 1, kDay, kRennes), show(2, 1, kDay, kParis, DateState::Offer)})[0].severity, Severity::Clash);
}

void TestConflicts::blocksAreFound()
{
    ConflictIndex index;
    index.setBlockages({{5, 1, kDay.addDays(-2), kDay, u"Studio"_s}});
    index.set(show(1, 1, kDay, kRennes));
    index.set(show(2, 1, kDay.addDays(1), kRennes));
    index.set(show(3, 2, kDay, kMarseille));
    const auto found = index.scan(kDay.addDays(-30), kDay.addDays(30));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, Unavailable);
    QCOMPARE(found[0].first, 1);
    QCOMPARE(found[0].second, 5);
    QCOMPARE(found[0].name, u"Studio"_s);
}

void TestConflicts::aWayThatIsTooLongIsFound()
{
    Engagement late = show(1, 1, kDay, kRennes), early = show(2, 1, kDay.addDays(1), kParis);
    late.ends = at(kDay.addDays(1), 2); // until two in the night
    early.begins = at(kDay.addDays(1), 10);
    const auto found = scan({late, early});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, Travel);
    QVERIFY(!found[0].isDriveLimit);
    QCOMPARE(found[0].limit, 60); // eight hours less seven of rest
}

void TestConflicts::nobodyDrivesLongerThanTheRule()
{
    ConflictRules rules;
    rules.driveMinutesADay = 240;
    const auto found = scan({show(1, 1, kDay, kRennes), show(2, 1, kDay.addDays(1), kParis)}, rules);
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].isDriveLimit);
    QCOMPARE(found[0].limit, 240);
    QVERIFY(scan({show(1, 1, kDay, kRennes), show(2, 1, kDay.addDays(2), kParis)}, rules).empty());
}

void TestConflicts::onlyNeighboursAreAskedForTheWay()
{
    ConflictRules rules;
    rules.driveMinutesADay = 200;
    // From Rennes to Marseille in two days is too long; a show in Paris between them is asked instead.
    const auto found = scan({show(1, 1, kDay, kRennes), show(2, 1, kDay.addDays(1), kParis), show(3, 1, kDay.addDays(2), kMarseille)}, rules);
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].second, 2);
    QCOMPARE(found[1].first, 2);
}

void TestConflicts::aFarPlaceIsFlownTo()
{
    QVERIFY(scan({show(1, 1, kDay, kRennes), show(2, 1, kDay.addDays(2), kBerlin)}).empty());
    Engagement early = show(2, 1, kDay.addDays(1), kBerlin);
    early.begins = at(kDay.addDays(1), 9);
    const auto found = scan({show(1, 1, kDay, kRennes), early});
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].minutes > 400 && found[0].minutes < 500);
}

void TestConflicts::radiusClausesBindBeforeAndAfter()
{
    Engagement holder = show(1, 1, kDay, kRennes);
    holder.radius = {.km = 120, .daysBefore = 30, .daysAfter = 60};
    const auto withOther = [&](int days, LatLon place) { return scan({holder, show(2, 1, kDay.addDays(days), place)}); };
    QVERIFY(withOther(-31, kNantes).empty());
    QVERIFY(withOther(61, kNantes).empty());
    QVERIFY(withOther(20, kParis).empty());
    for (const int days : {-30, -10, 10, 60}) {
        const auto found = withOther(days, kNantes);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found[0].kind, Radius);
        QCOMPARE(found[0].first, 1); // who holds the clause
        QCOMPARE(found[0].second, 2);
        QCOMPARE(found[0].days, days);
        QCOMPARE(found[0].km, 100);
        QCOMPARE(found[0].limit, 120);
    }
    // The other way round: the date that is being placed sees the clause of an older one, and brings its own.
    ConflictIndex index;
    index.set(holder);
    QCOMPARE(index.check(show(2, 1, kDay.addDays(9), kNantes)).size(), 1u);
    index.set(show(3, 1, kDay.addDays(20), kNantes));
    Engagement fresh = show(4, 1, kDay.addDays(120), kNantes);
    fresh.radius = {.km = 50, .daysBefore = 110, .daysAfter = 0};
    const auto found = index.check(fresh);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].first, 4);
    QCOMPARE(found[0].second, 3);
}

void TestConflicts::aClauseInMinutesCountsDriving()
{
    Engagement holder = show(1, 1, kDay, kRennes);
    holder.radius = {.minutes = 110, .daysBefore = 30, .daysAfter = 30};
    const auto found = scan({holder, show(2, 1, kDay.addDays(9), kNantes)});
    QCOMPARE(found.size(), 1u);
    QVERIFY(found[0].isByTime);
    holder.radius.minutes = 90;
    QVERIFY(scan({holder, show(2, 1, kDay.addDays(9), kNantes)}).empty());
}

void TestConflicts::privateShowsPassAPublicClause()
{
    Engagement holder = show(1, 1, kDay, kRennes), wedding = show(2, 1, kDay.addDays(9), kNantes);
    holder.radius = {.km = 120, .daysBefore = 30, .daysAfter = 30};
    wedding.isPublic = false;
    QVERIFY(scan({holder, wedding}).empty());
    holder.radius.publicOnly = false;
    QCOMPARE(scan({holder, wedding}).size(), 1u);
}

void TestConflicts::waivedAndExcusedClausesAreQuiet()
{
    Engagement holder = show(1, 1, kDay, kRennes), other = show(2, 1, kDay.addDays(9), kNantes);
    holder.radius = {.km = 120, .daysBefore = 30, .daysAfter = 30, .isWaived = true};
    QVERIFY(scan({holder, other}).empty());
    holder.radius.isWaived = false;
    other.excused = {1};
    QVERIFY(scan({holder, other}).empty());
    other.excused.clear();
    QCOMPARE(scan({holder, other}).size(), 1u);
}

void TestConflicts::oneHouseDoesNotOffendItself()
{
    Engagement first = show(1, 1, kDay, kRennes), second = show(2, 1, kDay.addDays(1), kRennes);
    first.radius = {.km = 120, .daysBefore = 30, .daysAfter = 30};
    second.venue = first.venue;
    QVERIFY(scan({first, second}).empty());
}

void TestConflicts::exclusivitiesOfACircleAndACountry()
{
    ConflictIndex index;
    index.setExclusivities({{.key = 7, .artist = 1, .first = kDay.addDays(-5), .last = kDay.addDays(5), .at = kRennes, .km = 150, .name = u"Ouest"_s},
        {.key = 8, .artist = 2, .first = kDay, .last = kDay, .at = {}, .country = u"FR"_s, .engagement = 20, .name = u"France"_s}});
    index.set(show(1, 1, kDay, kNantes));
    index.set(show(2, 1, kDay.addDays(9), kNantes));
    index.set(show(20, 2, kDay, kMarseille)); // what it was given for
    auto found = index.scan(kDay.addDays(-30), kDay.addDays(30));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, ConflictKind::Exclusivity);
    QCOMPARE(found[0].first, 1);
    QCOMPARE(found[0].second, 7);
    QCOMPARE(index.check(show(21, 2, kDay, kNantes)).size(), 3u); // same artist, territory, and the neighbour in Nantes
}

void TestConflicts::ownArtistsCompeteByDistanceAndGenre()
{
    auto found = scan({show(1, 1, kDay, kGent), show(2, 2, kDay, kAntwerpen)});
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, Competing);
    QCOMPARE(found[0].severity, Severity::Warning);
    QVERIFY(found[0].km > 45 && found[0].km < 60);
    QVERIFY(scan({show(1, 1, kDay, kGent), show(2, 2, kDay, kParis)}).empty());
    QVERIFY(scan({show(1, 1, kDay, kGent), show(2, 2, kDay.addDays(4), kAntwerpen)}).empty());

    ConflictIndex index;
    index.setPerformers({{1, u"Lune Aride"_s, {u"indie"_s, u"folk"_s}, {}}, {2, u"Maison Verte"_s, {u"folk"_s}, {}}, {3, u"Tolva"_s, {u"techno"_s}, {}}});
    index.set(show(1, 1, kDay, kGent));
    index.set(show(2, 2, kDay.addDays(4), kAntwerpen));
    index.set(show(3, 3, kDay.addDays(4), kAntwerpen));
    found = index.scan(kDay, kDay);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].second, 2);
    QCOMPARE(found[0].days, 4);
    QCOMPARE(found[0].severity, Severity::Notice);
}

void TestConflicts::artistsOnOneBillDoNotCompete()
{
    Engagement a = show(1, 1, kDay, kGent), b = show(2, 2, kDay, kGent);
    b.venue = a.venue;
    QVERIFY(scan({a, b}).empty());
}

void TestConflicts::aResourceIsTakenOnce()
{
    ConflictIndex index;
    index.setResources({{1, u"Sprinter 2"_s, 1}, {2, u"Monitor"_s, 2}},
        {{1, 1, at(kDay, 8), at(kDay, 20), 1, 1}, {2, 1, at(kDay, 18), at(kDay, 23), 1, 2}, {3, 1, at(kDay, 23), at(kDay, 24 - 1, 30), 1, 3},
            {4, 2, at(kDay, 8), at(kDay, 20), 1, 1}, {5, 2, at(kDay, 9), at(kDay, 20), 1, 2}});
    const auto found = index.scan(kDay, kDay);
    QCOMPARE(found.size(), 1u); // two monitors are enough for two
    QCOMPARE(found[0].kind, ConflictKind::Resource);
    QCOMPARE(found[0].first, 1);
    QCOMPARE(found[0].second, 2);
    QCOMPARE(found[0].name, u"Sprinter 2"_s);
}

void TestConflicts::movingAnEngagementMovesWhatItUses()
{
    ConflictIndex index;
    const QDate next = kDay.addDays(10);
    index.setResources({{1, u"Sprinter 2"_s, 1}}, {{1, 1, at(kDay, 8), at(kDay, 23), 1, 1}, {2, 1, at(next, 8), at(next, 23), 1, 2}});
    index.set(show(1, 1, kDay, kRennes));
    index.set(show(2, 2, next, kMarseille));
    QVERIFY(index.check(*index.engagement(1)).empty());
    const auto found = index.check(show(1, 1, next, kRennes));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, ConflictKind::Resource);
}

void TestConflicts::holidaysAreNoted()
{
    auto book = std::make_shared<HolidayBook>();
    book->load(u"FR"_s, {}, 2027, 2027);
    ConflictIndex index({}, book);
    index.set(show(1, 1, QDate(2027, 7, 14), kRennes));
    index.set(show(2, 1, QDate(2027, 7, 20), kRennes));
    const auto found = index.scan(QDate(2027, 1, 1), QDate(2027, 12, 31));
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found[0].kind, ConflictKind::Holiday);
    QCOMPARE(found[0].severity, Severity::Notice);
    QVERIFY(!found[0].name.isEmpty());
}

void TestConflicts::replacedAndRemovedEngagementsAreForgotten()
{
    ConflictIndex index;
    index.set(show(1, 1, kDay, kRennes));
    index.set(show(2, 1, kDay, kParis));
    QCOMPARE(index.scan(kDay, kDay).size(), 1u);
    index.set(show(2, 1, kDay.addDays(8), kParis));
    QVERIFY(index.scan(kDay, kDay.addDays(8)).empty());
    index.set(show(2, 1, kDay, kParis));
    index.remove(1);
    QVERIFY(index.scan(kDay, kDay).empty());
    QCOMPARE(index.size(), 1u);
}

QTEST_GUILESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
