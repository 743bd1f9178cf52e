// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/deal/holdrules.h"
#include "core/deal/offerbook.h"
#include "tests/core/deal/booking.h"
#include "tests/support/dump.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kDay(2027, 3, 12);
constexpr qint64 kHour = 3'600'000;

std::vector<RankedHold> aSlot()
{
    std::vector<RankedHold> slot;
    int rank = 0;
    const int count = *rc::gen::inRange(0, 7);
    for (int i = 0; i < count; ++i) {
        rank += *rc::gen::inRange(1, 4);
        slot.push_back({i + 1, rank});
    }
    return slot;
}

/// Order of the ids, front to back.
QList<qint64> order(const std::vector<RankedHold> &slot)
{
    QList<qint64> ids;
    for (const RankedHold &hold : slot) ids << hold.id;
    return ids;
}

int others(const std::vector<RankedHold> &slot) { return slot.empty() ? 0 : slot.back().rank - int(slot.size()); }

} // namespace

class HoldsTest : public QObject
{
    Q_OBJECT

    static Result<qint64> grant(Connection &c, qint64 artist, int rank = 0, qint64 venue = 1, QDate day = kDay, qint64 expires = 0)
    {
        return grantHold(c, {.artistId = artist, .venueId = venue, .day = day, .rank = rank, .expiresAt = expires});
    }

    static void check(auto property) { QVERIFY(rc::check(property)); }

private Q_SLOTS:
    void ranksStaySoundWhateverHappens()
    {
        check([] {
            auto slot = aSlot();
            for (int i = 0; i < 12; ++i) {
                const qint64 id = *rc::gen::inRange(1, 12);
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    if (std::ranges::find(slot, id, &RankedHold::id) == slot.end()) holdrules::insert(slot, {id, *rc::gen::inRange(0, 9)});
                    break;
                case 1: holdrules::remove(slot, id); break;
                case 2: holdrules::promote(slot, id); break;
                case 3: holdrules::move(slot, id, *rc::gen::inRange(1, 9)); break;
                }
                RC_ASSERT(holdrules::isSound(slot));
            }
        });
    }

    void withoutOtherAgenciesRanksAreOneToN()
    {
        check([] {
            std::vector<RankedHold> slot;
            for (int i = 1; i <= 12; ++i) {
                if (*rc::gen::inRange(0, 3) > 0) holdrules::insert(slot, {i, holdrules::nextRank(slot)});
                else if (!slot.empty()) holdrules::remove(slot, slot[size_t(*rc::gen::inRange(0, int(slot.size())))].id);
                for (size_t k = 0; k < slot.size(); ++k) RC_ASSERT(slot[k].rank == int(k) + 1);
            }
        });
    }

    void whoLeavesPromotesThoseBehindByOneInTheirOrder()
    {
        check([] {
            const auto before = aSlot();
            RC_PRE(!before.empty());
            const size_t gone = size_t(*rc::gen::inRange(0, int(before.size())));
            auto slot = before;
            holdrules::remove(slot, before[gone].id);
            RC_ASSERT(slot.size() == before.size() - 1);
            for (size_t i = 0; i < slot.size(); ++i) {
                const RankedHold &was = before[i < gone ? i : i + 1];
                RC_ASSERT(slot[i].id == was.id);
                RC_ASSERT(slot[i].rank == was.rank - (i < gone ? 0 : 1));
            }
        });
    }

    void holdsOfOthersAreNeitherInventedNorForgotten()
    {
        check([] {
            auto slot = aSlot();
            RC_PRE(!slot.empty());
            const int before = others(slot);
            const qint64 id = slot[size_t(*rc::gen::inRange(0, int(slot.size())))].id;
            const bool hadOthers = holdrules::othersBefore(slot, id) > 0;
            const auto ids = order(slot);
            RC_ASSERT(holdrules::promote(slot, id) == hadOthers);
            RC_ASSERT(others(slot) == before - (hadOthers ? 1 : 0));
            RC_ASSERT(order(slot) == ids);
            const qint64 last = slot.back().id;
            holdrules::remove(slot, id);
            if (id != last) RC_ASSERT(others(slot) == before - (hadOthers ? 1 : 0));
        });
    }

    void aHigherHoldThatClearsPromotesTheNext()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 a, grant(c, 1));
            FLOW_ASSIGN(const qint64 b, grant(c, 2));
            FLOW_ASSIGN(const qint64 other, grant(c, 2, 0, 1, kDay.addDays(1)));
            return QList<qint64>{a, b, other};
        });
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 1);
        QCOMPARE(store.number(holdEntity(), ids[1], "rank"), 2);
        QCOMPARE(store.number(holdEntity(), ids[2], "rank"), 1); // another day is another slot
        QCOMPARE(store.text(holdEntity(), ids[0], "venue_name"), u"Le Quai Sept"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return endHolds(c, {ids[0]}, HoldEnd::Cleared); }));
        QCOMPARE(store.text(holdEntity(), ids[0], "state"), u"cleared"_s);
        QCOMPARE(store.number(holdEntity(), ids[1], "rank"), 1);
    }

    void theRankThatThePromoterGaveIsKept()
    {
        test::BookingStore store;
        const auto id = *store.write([](Connection &c) { return grant(c, 1, 3); });
        QCOMPARE(store.number(holdEntity(), id, "rank"), 3);
        QVERIFY_OK(store.write([&](Connection &c) { return promoteHold(c, id); }));
        QVERIFY_OK(store.write([&](Connection &c) { return promoteHold(c, id); }));
        QCOMPARE(store.number(holdEntity(), id, "rank"), 1);
        QCOMPARE(store.write([&](Connection &c) { return promoteHold(c, id); }).error().code, ErrorCode::Conflict);
    }

    void twoHoldsOfOneRankFromAnImportAreSettledByWhoCameFirst()
    {
        test::BookingStore store;
        const auto add = [&](const QString &granted) {
            return *store.write([&](Connection &c) {
                return Records(c).insert(holdEntity(), {{u"venue_id"_s, 1}, {u"artist_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1},
                    {u"state"_s, u"active"_s}, {u"granted_on"_s, granted}});
            });
        };
        const qint64 late = add(u"2026-11-09"_s), early = add(u"2026-10-02"_s);
        QCOMPARE(*store.write([](Connection &c) { return settleRanks(c); }), 1);
        QCOMPARE(store.number(holdEntity(), early, "rank"), 1);
        QCOMPARE(store.number(holdEntity(), late, "rank"), 2);
        QCOMPARE(*store.write([](Connection &c) { return settleRanks(c); }), 0);
    }

    void aPlaceThatIsOnlyNamedIsASlotAsWell()
    {
        test::BookingStore store;
        const auto add = [&](qint64 artist, const QString &venue, const QString &town) {
            return *store.write([&](Connection &c) {
                return Records(c).insert(holdEntity(), {{u"artist_id"_s, artist}, {u"venue_name"_s, venue}, {u"town"_s, town.isEmpty() ? QVariant() : town}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 1},
                    {u"state"_s, u"active"_s}});
            });
        };
        const qint64 first = add(1, u"Le Bourdon"_s, u"Nantes"_s), second = add(2, u"le bourdon"_s, u"Nantes"_s), elsewhere = add(2, u"Le Bourdon"_s, u"Rennes"_s), nowhere = add(2, u"Le Bourdon"_s, {});
        QCOMPARE(*store.write([](Connection &c) { return settleRanks(c); }), 1);
        QCOMPARE(store.number(holdEntity(), first, "rank"), 1);
        QCOMPARE(store.number(holdEntity(), second, "rank"), 2);
        QCOMPARE(store.number(holdEntity(), elsewhere, "rank"), 1);
        QCOMPARE(store.number(holdEntity(), nowhere, "rank"), 1);
        const auto rivals = *store.read([&](Connection &c) { return rivalsOf(c, first); });
        QCOMPARE(rivals.size(), 1u);
        QCOMPARE(rivals.front().id, second);
        // The one behind moves up.
        QVERIFY_OK(store.write([&](Connection &c) { return endHolds(c, {first}, HoldEnd::Released); }));
        QCOMPARE(store.number(holdEntity(), second, "rank"), 1);
    }

    void holdsThatRanOutWhileTheComputerSleptEndWhenTheyDid()
    {
        test::BookingStore store;
        const qint64 now = store.clock->nowMs();
        const auto ids = *store.write([now](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 a, grant(c, 1, 0, 1, kDay, now + kHour));
            FLOW_ASSIGN(const qint64 b, grant(c, 2, 0, 1, kDay, now + 2 * kHour));
            FLOW_ASSIGN(const qint64 d, Records(c).insert(holdEntity(), {{u"venue_id"_s, 1}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 3}, {u"state"_s, u"active"_s}}));
            return QList<qint64>{a, b, d};
        });
        QCOMPARE(*store.read([now](Connection &c) { return nextHoldDeadline(c, now); }), now + kHour);
        store.clock->set(now + 90 * kHour); // three nights
        QCOMPARE(*store.write([&](Connection &c) { return expireHolds(c, c.nowMs()); }), 2);
        QCOMPARE(store.text(holdEntity(), ids[0], "state"), u"expired"_s);
        QCOMPARE(store.number(holdEntity(), ids[0], "closed_at"), now + kHour);
        QCOMPARE(store.number(holdEntity(), ids[1], "closed_at"), now + 2 * kHour);
        QCOMPARE(store.number(holdEntity(), ids[2], "rank"), 1);
        QCOMPARE(*store.read([&](Connection &c) { return nextHoldDeadline(c, c.nowMs()); }), kDay.addDays(1).startOfDay().toMSecsSinceEpoch());
    }

    void aHoldLapsesWithItsDayUnlessItsOfferWasAccepted()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 open, grant(c, 1, 1)); // no expiry was said
            FLOW_ASSIGN(const qint64 late, grant(c, 2, 2, 1, kDay, kDay.addDays(40).startOfDay().toMSecsSinceEpoch()));
            FLOW_ASSIGN(const qint64 agreed, grant(c, 1, 1, 2));
            FLOW_ASSIGN(const qint64 offer, makeOffer(c, {{u"hold_id"_s, agreed}}));
            FLOW_TRY(acceptOffer(c, offer));
            return QList<qint64>{open, late, agreed};
        });
        const qint64 over = kDay.addDays(1).startOfDay().toMSecsSinceEpoch();
        QCOMPARE(*store.write([&](Connection &c) { return expireHolds(c, over - 1); }), 0);
        QCOMPARE(*store.write([&](Connection &c) { return expireHolds(c, over + 1); }), 2);
        for (const qint64 id : {ids[0], ids[1]}) {
            QCOMPARE(store.text(holdEntity(), id, "state"), u"expired"_s);
            QCOMPARE(store.number(holdEntity(), id, "closed_at"), over);
        }
        QCOMPARE(store.text(holdEntity(), ids[2], "state"), u"active"_s);
        // Nor is one set on a day that is over, or taken up again.
        store.clock->set(over + 1);
        const QStringList past{u"day"_s, u"past"_s};
        QCOMPARE(store.write([](Connection &c) { return grant(c, 1); }).error().args, past);
        QCOMPARE(store.write([&](Connection &c) { return renewHold(c, ids[0], 0); }).error().args, past);
        QCOMPARE(store.write([&](Connection &c) { return moveHold(c, ids[2], kDay.addDays(-1)); }).error().args, past);
    }

    void anArtistHoldsARoomOnceADay()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 first, grant(c, 1));
            FLOW_ASSIGN(const qint64 rival, grant(c, 2));
            return QList<qint64>{first, rival};
        });
        QCOMPARE(*store.read([](Connection &c) { return heldAlready(c, {.artistId = 1, .venueId = 1, .day = kDay}); }), ids[0]);
        QCOMPARE(*store.read([](Connection &c) { return heldAlready(c, {.artistId = 1, .venueId = 1, .room = u"Club"_s, .day = kDay}); }), 0);
        QCOMPARE(*store.write([](Connection &c) { return grantHold(c, {.artistId = 1, .venueId = 1, .day = kDay, .rank = 3, .notes = u"by phone"_s}); }), ids[0]);
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 3);
        QCOMPARE(store.text(holdEntity(), ids[0], "notes"), u"by phone"_s);
        QCOMPARE(*store.write([](Connection &c) { return grant(c, 1); }), ids[0]); // without a rank it keeps its own
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 3);
        QCOMPARE(*store.read([](Connection &c) { return c.integer("SELECT count(*) FROM hold"); }), 2);
    }

    void aRenewedHoldWaitsBehindThoseThatMovedUp()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 a, grant(c, 1));
            FLOW_ASSIGN(const qint64 b, grant(c, 2));
            FLOW_TRY(endHolds(c, {a}, HoldEnd::Expired));
            FLOW_TRY(renewHold(c, a, 0));
            return QList<qint64>{a, b};
        });
        QCOMPARE(store.number(holdEntity(), ids[1], "rank"), 1);
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 2);
        QCOMPARE(store.text(holdEntity(), ids[0], "state"), u"active"_s);
    }

    void extendingCountsFromTheExpiryOrFromNowAndTakesUpWhatHasEnded()
    {
        test::BookingStore store;
        const qint64 now = store.clock->nowMs();
        const auto ids = *store.write([now](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 a, grant(c, 1, 0, 1, kDay, now + 24 * kHour));
            FLOW_ASSIGN(const qint64 b, grant(c, 2));
            FLOW_TRY(endHolds(c, {b}, HoldEnd::Expired));
            return QList<qint64>{a, b};
        });
        QCOMPARE(*store.write([&](Connection &c) { return extendHolds(c, ids); }), now + 8 * 24 * kHour);
        QCOMPARE(store.number(holdEntity(), ids[0], "expires_at"), now + 8 * 24 * kHour);
        QCOMPARE(store.number(holdEntity(), ids[1], "expires_at"), now + 7 * 24 * kHour);
        QCOMPARE(store.text(holdEntity(), ids[1], "state"), u"active"_s);
    }

    void whatAFormWritesKeepsTheRanksOfTheRoom()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 a, grant(c, 1));
            FLOW_ASSIGN(const qint64 b, grant(c, 2));
            return QList<qint64>{a, b};
        });
        QVERIFY_OK(store.write([&](Connection &c) { return editHold(c, ids[1], u"rank"_s, 1); }));
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 2);
        QVERIFY_OK(store.write([&](Connection &c) { return editHold(c, ids[1], u"state"_s, u"released"_s); }));
        QCOMPARE(store.number(holdEntity(), ids[0], "rank"), 1);
        QVERIFY_OK(store.write([&](Connection &c) { return editHold(c, ids[1], u"state"_s, u"active"_s); }));
        QCOMPARE(store.number(holdEntity(), ids[1], "rank"), 2);
        QVERIFY_OK(store.write([&](Connection &c) { return editHold(c, ids[0], u"notes"_s, u"by phone"_s); }));
        QCOMPARE(store.text(holdEntity(), ids[0], "notes"), u"by phone"_s);
    }

    void aChallengeHasADeadlineAhead()
    {
        test::BookingStore store;
        const auto id = *store.write([](Connection &c) { return grant(c, 1); });
        const qint64 now = store.clock->nowMs();
        QCOMPARE(store.write([&](Connection &c) { return challengeHold(c, id, u"in"_s, u"Nord Signal"_s, now - 1); }).error().code, ErrorCode::Invalid);
        QVERIFY_OK(store.write([&](Connection &c) { return challengeHold(c, id, u"in"_s, u"Nord Signal"_s, now + 24 * kHour); }));
        QCOMPARE(store.text(holdEntity(), id, "challenge"), u"in"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return clearChallenge(c, id); }));
        QVERIFY(store.record(holdEntity(), id).value(u"challenge_until").isNull());
    }

    void severalDatesAtOneVenueAreACardEach()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) { return grantHolds(c, {.artistId = 1, .venueId = 1, .rank = 1}, {kDay, kDay.addDays(1), kDay.addDays(7)}); });
        QCOMPARE(ids.size(), 3);
        const QString series = store.text(holdEntity(), ids[0], "series");
        QVERIFY(!series.isEmpty());
        QCOMPARE(store.text(holdEntity(), ids[2], "series"), series);
        QCOMPARE(store.text(holdEntity(), ids[2], "day"), u"2027-03-19"_s);
    }

    void confirmingReleasesRivalsAndUndoBringsAllBackAtOnce()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 mine, grant(c, 1, 1, 1));
            FLOW_ASSIGN(const qint64 room, grant(c, 2, 2, 1)); // another artist of ours in the same room
            FLOW_ASSIGN(const qint64 day, grant(c, 1, 1, 2)); // the same artist elsewhere
            FLOW_ASSIGN(const qint64 free, grant(c, 1, 1, 2, kDay.addDays(2)));
            return QList<qint64>{mine, room, day, free};
        });
        const QStringList before = *store.read([](Connection &c) { return test::dump(c); });
        const auto rivals = *store.read([&](Connection &c) { return rivalsOf(c, ids[0]); });
        QCOMPARE(rivals.size(), 2u);
        QCOMPARE(rivals[0].id, ids[2]);
        QVERIFY(rivals[0].sameArtist && !rivals[1].sameArtist);
        const auto show = store.write([&](Connection &c) { return confirmHold(c, ids[0], {rivals[0].id, rivals[1].id}); }, u"confirm"_s);
        QVERIFY_OK(show);
        QCOMPARE(store.text(showEntity(), *show, "status"), u"confirmed"_s);
        QCOMPARE(store.number(showEntity(), *show, "hold_id"), ids[0]);
        QCOMPARE(store.text(holdEntity(), ids[0], "state"), u"confirmed"_s);
        for (const qint64 id : {ids[1], ids[2]}) {
            QCOMPARE(store.text(holdEntity(), id, "state"), u"released"_s);
            QCOMPARE(store.text(holdEntity(), id, "lost_reason"), u"rival_confirmed"_s);
        }
        QCOMPARE(store.text(holdEntity(), ids[3], "state"), u"active"_s);
        store.undoLatest();
        QCOMPARE(*store.read([](Connection &c) { return test::dump(c); }), before);
    }

    void anArtistIsConfirmedOnceADay()
    {
        test::BookingStore store;
        const auto second = *store.write([](Connection &c) -> Result<qint64> {
            FLOW_ASSIGN(const qint64 first, grant(c, 1, 1, 1));
            FLOW_TRY(confirmHold(c, first));
            return grant(c, 1, 1, 2);
        });
        const auto refused = store.write([&](Connection &c) { return confirmHold(c, second); });
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().args, QStringList({u"artist_day"_s, u"Le Quai Sept"_s}));
        QCOMPARE(store.text(holdEntity(), second, "state"), u"active"_s);
    }

    void aMatineeAndAnEveningInOneHouseAreBothConfirmed()
    {
        test::BookingStore store;
        const auto shows = store.write([](Connection &c) -> Result<int> {
            FLOW_ASSIGN(const qint64 first, grantHold(c, {.artistId = 1, .venueId = 1, .room = u"Matinee"_s, .day = kDay}));
            FLOW_ASSIGN(const qint64 second, grantHold(c, {.artistId = 1, .venueId = 1, .room = u"Evening"_s, .day = kDay}));
            FLOW_TRY(confirmHold(c, first));
            FLOW_TRY(confirmHold(c, second));
            FLOW_ASSIGN(const qint64 count, c.integer("SELECT count(*) FROM show WHERE status = 'confirmed' AND artist_id = 1"));
            return int(count);
        });
        QVERIFY_OK(shows);
        QCOMPARE(*shows, 2);
    }

    void aRoomIsConfirmedOnceADay()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) -> Result<QList<qint64>> {
            FLOW_ASSIGN(const qint64 first, grant(c, 1, 1, 1));
            // The same artist once more, as an import may bring.
            FLOW_ASSIGN(const qint64 again, Records(c).insert(holdEntity(), {{u"venue_id"_s, 1}, {u"artist_id"_s, 1}, {u"artist_name"_s, u"Lune Aride"_s}, {u"day"_s, u"2027-03-12"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}}));
            FLOW_ASSIGN(const qint64 rival, grant(c, 2, 3, 1));
            FLOW_TRY(confirmHold(c, first));
            return QList<qint64>{first, again, rival};
        });
        const auto refusal = [&](qint64 id) { return store.write([id](Connection &c) { return confirmHold(c, id); }).error().args; };
        QCOMPARE(refusal(ids[1]), QStringList({u"room_day"_s, u"Lune Aride"_s}));
        QCOMPARE(refusal(ids[2]), QStringList({u"room_day"_s, u"Lune Aride"_s}));
        // Two stages of a festival are two rooms.
        QVERIFY_OK(store.write([&](Connection &c) { return editHold(c, ids[2], u"room"_s, u"Stage B"_s); }));
        QVERIFY_OK(store.write([&](Connection &c) { return confirmHold(c, ids[2]); }));
        // A show that was called off stands in nobody's way.
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).update(showEntity(), 1, {{u"status"_s, u"cancelled"_s}}); }));
        QVERIFY_OK(store.write([&](Connection &c) { return confirmHold(c, ids[1]); }));
    }

    void whateverIsConfirmedNoRoomIsTakenTwiceADayAndNoArtistIsInTwoPlaces()
    {
        test::BookingStore store;
        check([&] {
            RC_ASSERT(store.write([](Connection &c) -> Result<void> {
                for (int i = 0; i < 8; ++i) {
                    FLOW_ASSIGN(const qint64 id, grantHold(c, {.artistId = *rc::gen::inRange(1, 3), .venueId = *rc::gen::inRange(1, 3),
                        .room = *rc::gen::element(u""_s, u"Club"_s), .day = kDay.addDays(*rc::gen::inRange(0, 4))}));
                    if (const auto show = confirmHold(c, id); !show && show.error().code != ErrorCode::Conflict) return std::unexpected(show.error());
                }
                return {};
            }).has_value());
            const auto twice = store.read([](Connection &c) {
                return c.integer("SELECT (SELECT count(*) FROM (SELECT 1 FROM show WHERE status = 'confirmed' GROUP BY artist_id, day HAVING count(DISTINCT venue_id) > 1))"
                                 " + (SELECT count(*) FROM (SELECT 1 FROM show WHERE status = 'confirmed' GROUP BY venue_id, coalesce(room, ''), day HAVING count(*) > 1))");
            });
            RC_ASSERT(twice && *twice == 0);
        });
    }

    void defaultTasksComeWithTheConfirmationAndOnlyOnce()
    {
        test::BookingStore store;
        const auto show = *store.write([](Connection &c) -> Result<qint64> {
            Records records(c);
            const auto add = [&](const QString &key, const QVariant &artist, const QString &title, const QString &makes, int days) {
                return records.insert(taskTemplateEntity(), {{u"key"_s, key}, {u"artist_id"_s, artist}, {u"title"_s, title}, {u"makes"_s, makes}, {u"starts_with"_s, u"confirmed"_s},
                    {u"counts_from"_s, u"show_day"_s}, {u"days"_s, days}});
            };
            FLOW_TRY(add(u"contract"_s, {}, u"Send the contract"_s, u"task"_s, -60));
            FLOW_TRY(add(u"contract"_s, 1, u"Send the contract to the lawyer"_s, u"task"_s, -70));
            FLOW_TRY(add(u"hotel"_s, {}, u"Hotel"_s, u"advance_item"_s, -20));
            FLOW_ASSIGN(const qint64 hold, grant(c, 1));
            return confirmHold(c, hold);
        });
        const auto count = [&](const char *sql) { return *store.read([sql](Connection &c) { return c.integer(sql); }); };
        QCOMPARE(count("SELECT count(*) FROM task"), 1);
        QCOMPARE(store.text(taskEntity(), 1, "title"), u"Send the contract to the lawyer"_s);
        QCOMPARE(store.text(taskEntity(), 1, "due_on"), u"2027-01-01"_s);
        QCOMPARE(store.number(taskEntity(), 1, "show_id"), show);
        QCOMPARE(count("SELECT count(*) FROM advance_item WHERE title = 'Hotel' AND due_on = '2027-02-20'"), 1);
    }
};

QTEST_GUILESS_MAIN(HoldsTest)
#include "tst_holds.moc"
