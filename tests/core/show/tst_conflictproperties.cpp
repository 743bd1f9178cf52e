// SPDX-License-Identifier: GPL-3.0-or-later
// The index against a checker that compares everything with everything and knows no shortcut.
#include "core/show/waysout.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <rapidcheck.h>

#include <algorithm>
#include <set>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

using Found = std::tuple<int, qint64, qint64>; // kind, first, second

const QDate kFirst(2027, 2, 1);
constexpr int kDays = 60;

Engagement anEngagement(qint64 key)
{
    using rc::gen::inRange;
    Engagement one;
    one.key = key;
    one.artist = *inRange(1, 4);
    one.venue = *inRange(1, 9);
    one.day = kFirst.addDays(*inRange(0, kDays));
    one.state = DateState(*inRange(0, 4));
    const QDateTime midnight(one.day, QTime(0, 0), QTimeZone::utc());
    one.begins = midnight.addSecs(*inRange(8, 18) * 3600).toMSecsSinceEpoch();
    one.ends = one.begins + *inRange(2, 9) * 3'600'000LL;
    one.isTimed = *inRange(0, 3) > 0;
    one.isPublic = *inRange(0, 4) > 0;
    if (*inRange(0, 8) > 0) one.at = LatLon{44 + *inRange(0, 600) / 100.0, *inRange(-300, 900) / 100.0};
    if (*inRange(0, 4) == 0)
        one.radius = {.km = *inRange(0, 2) * *inRange(1, 300), .minutes = *inRange(0, 3) * 60, .daysBefore = *inRange(0, 40), .daysAfter = *inRange(0, 40),
            .publicOnly = *inRange(0, 2) == 0, .isWaived = *inRange(0, 5) == 0};
    if (*inRange(0, 6) == 0) one.excused = {*inRange(1, 30)};
    return one;
}

bool live(const Engagement &one) { return one.state != DateState::LowerHold; }
auto order(const Engagement &one) { return std::tuple(one.day, one.begins, one.key); }
bool excused(const Engagement &a, const Engagement &b) { return std::ranges::contains(a.excused, b.key) || std::ranges::contains(b.excused, a.key); }

bool clauseForbids(const ConflictRules &rules, const Engagement &holder, const Engagement &other)
{
    const RadiusClause &clause = holder.radius;
    const qint64 days = holder.day.daysTo(other.day);
    if (clause.isWaived || excused(holder, other) || holder.venue == other.venue || !holder.at || !other.at) return false;
    if (days < -clause.daysBefore || days > clause.daysAfter || (clause.publicOnly && !other.isPublic)) return false;
    const double km = distanceKm(*holder.at, *other.at);
    return (clause.km > 0 && km <= clause.km) || (clause.minutes > 0 && km * rules.detour / rules.kmPerHour * 60 <= clause.minutes);
}

bool wayIsTooLong(const ConflictIndex &index, const Engagement &a, const Engagement &b)
{
    const auto way = index.way(a, b);
    const auto days = a.day.daysTo(b.day);
    if (!way || way->km == 0 || days > 3) return false;
    const ConflictRules &rules = index.rules();
    const double free = double((b.begins - a.ends) / 60'000) - double(days) * rules.restMinutes;
    return way->minutes > free || (!way->flies && way->minutes > rules.driveMinutesADay * std::max<qint64>(1, days));
}

std::set<Found> bruteForce(const ConflictIndex &index, const std::vector<Engagement> &all, const std::vector<Blockage> &blocks)
{
    std::set<Found> found;
    const ConflictRules &rules = index.rules();
    for (const Engagement &a : all) {
        for (const Blockage &block : blocks)
            if (block.artist == a.artist && a.day >= block.first && a.day <= block.last) found.emplace(int(ConflictKind::Unavailable), a.key, block.key);
        for (const Engagement &b : all) {
            if (order(a) >= order(b) || !live(a) || !live(b)) continue;
            if (a.artist != b.artist) {
                if (!a.isPublic || !b.isPublic || !a.at || !b.at || excused(a, b)) continue;
                if (a.day.daysTo(b.day) > rules.competeDays || (a.day == b.day && a.venue == b.venue)) continue;
                if (distanceKm(*a.at, *b.at) <= rules.competeKm) found.emplace(int(ConflictKind::Competing), a.key, b.key);
                continue;
            }
            const bool inOneHouse = a.isTimed && b.isTimed && a.venue && a.venue == b.venue && a.day == b.day;
            const bool clash = inOneHouse ? a.begins == b.begins && a.ends == b.ends : a.isTimed && b.isTimed ? a.begins < b.ends && b.begins < a.ends : a.day == b.day;
            if (clash) {
                found.emplace(int(ConflictKind::SameArtist), a.key, b.key);
                continue;
            }
            const bool between = std::ranges::any_of(all, [&](const Engagement &c) { return c.artist == a.artist && live(c) && order(a) < order(c) && order(c) < order(b); });
            if (!between && wayIsTooLong(index, a, b)) found.emplace(int(ConflictKind::Travel), a.key, b.key);
            if (clauseForbids(rules, a, b)) found.emplace(int(ConflictKind::Radius), a.key, b.key);
            if (clauseForbids(rules, b, a)) found.emplace(int(ConflictKind::Radius), b.key, a.key);
        }
    }
    return found;
}

std::set<Found> reduced(const std::vector<Conflict> &conflicts)
{
    std::set<Found> found;
    for (const Conflict &one : conflicts)
        if (!found.emplace(int(one.kind), one.first, one.second).second) RC_FAIL("the same conflict twice");
    return found;
}

struct Calendar
{
    std::vector<Engagement> all;
    std::vector<Blockage> blocks;
    ConflictIndex index{ConflictRules{.competeDays = 2, .competeDaysSameGenre = 0}};
};

Calendar aCalendar()
{
    Calendar calendar;
    const int count = *rc::gen::inRange(2, 30);
    for (int i = 1; i <= count; ++i)
        calendar.all.push_back(anEngagement(i));
    const int blocks = *rc::gen::inRange(0, 4);
    for (int i = 0; i < blocks; ++i) {
        const QDate first = kFirst.addDays(*rc::gen::inRange(0, kDays));
        calendar.blocks.push_back({100 + i, *rc::gen::inRange(1, 4), first, first.addDays(*rc::gen::inRange(0, 9)), u"Studio"_s});
    }
    calendar.index.setBlockages(calendar.blocks);
    for (const Engagement &one : calendar.all)
        calendar.index.set(one);
    return calendar;
}

} // namespace

class TestConflictProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScanFindsWhatComparingEverythingFinds()
    {
        QVERIFY(rc::check([] {
            const Calendar calendar = aCalendar();
            RC_ASSERT(reduced(calendar.index.scan(kFirst, kFirst.addDays(kDays))) == bruteForce(calendar.index, calendar.all, calendar.blocks));
        }));
    }

    void aCheckFindsWhatTheScanFindsOfOneDate()
    {
        QVERIFY(rc::check([] {
            const Calendar calendar = aCalendar();
            const auto all = bruteForce(calendar.index, calendar.all, calendar.blocks);
            for (const Engagement &one : calendar.all) {
                std::set<Found> expected;
                for (const Found &found : all)
                    if (std::get<1>(found) == one.key || (std::get<2>(found) == one.key && std::get<0>(found) != int(ConflictKind::Unavailable))) expected.insert(found);
                RC_ASSERT(reduced(calendar.index.check(one)) == expected);
            }
        }));
    }

    void movingDatesOneByOneIsTheSameAsStartingAnew()
    {
        QVERIFY(rc::check([] {
            Calendar calendar = aCalendar();
            const int moves = *rc::gen::inRange(1, 12);
            for (int i = 0; i < moves; ++i) {
                const auto at = *rc::gen::inRange<size_t>(0, calendar.all.size());
                if (*rc::gen::inRange(0, 4) == 0 && calendar.all.size() > 1) {
                    calendar.index.remove(calendar.all[at].key);
                    calendar.all.erase(calendar.all.begin() + qsizetype(at));
                } else {
                    calendar.all[at] = anEngagement(calendar.all[at].key);
                    calendar.index.set(calendar.all[at]);
                }
            }
            RC_ASSERT(reduced(calendar.index.scan(kFirst, kFirst.addDays(kDays))) == bruteForce(calendar.index, calendar.all, calendar.blocks));
        }));
    }

    void aPartOfTheYearHasItsPartOfTheConflicts()
    {
        QVERIFY(rc::check([] {
            const Calendar calendar = aCalendar();
            const QDate from = kFirst.addDays(*rc::gen::inRange(0, kDays)), to = from.addDays(*rc::gen::inRange(0, 20));
            const auto inside = [&](qint64 key) {
                const Engagement *one = calendar.index.engagement(key);
                return one && one->day >= from && one->day <= to;
            };
            std::set<Found> expected;
            for (const Found &found : bruteForce(calendar.index, calendar.all, calendar.blocks))
                if (inside(std::get<1>(found)) || (std::get<0>(found) != int(ConflictKind::Unavailable) && inside(std::get<2>(found)))) expected.insert(found);
            RC_ASSERT(reduced(calendar.index.scan(from, to)) == expected);
        }));
    }

    /// A way out that is offered works: taking it leaves neither clash nor warning on the date that moved.
    void everyMoveThatIsOfferedIsFree()
    {
        QVERIFY(rc::check([] {
            Calendar calendar = aCalendar();
            for (const Conflict &conflict : calendar.index.scan(kFirst, kFirst.addDays(kDays))) {
                for (const WayOut &way : waysOut(calendar.index, conflict, kFirst.addDays(-1))) {
                    if (way.kind != WayOutKind::Move) continue;
                    const Engagement moved = movedTo(*calendar.index.engagement(way.engagement), way.day);
                    RC_ASSERT(moved.day >= kFirst);
                    for (const Conflict &left : calendar.index.check(moved))
                        RC_ASSERT(left.severity == Severity::Notice);
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestConflictProperties)
#include "tst_conflictproperties.moc"
