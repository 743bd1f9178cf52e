// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/avails.h"
#include "core/deal/holdbook.h"
#include "core/deal/moves.h"
#include "core/deal/offerbook.h"
#include "core/deal/prospectbook.h"
#include "tests/core/deal/booking.h"

using namespace flow;
using namespace Qt::StringLiterals;

class BoardTest : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 20};
    const QDate m_day{2027, 3, 12};

    std::vector<BoardCard> board(test::BookingStore &store)
    {
        return *store.read([this](Connection &c) { return readBoard(c, {.today = m_today, .nowMs = c.nowMs()}); });
    }

    BoardCard only(test::BookingStore &store)
    {
        const auto cards = board(store);
        if (cards.size() != 1) qWarning("%zu cards", cards.size());
        return cards.empty() ? BoardCard() : cards.front();
    }

    Result<qint64> hold(Connection &c, qint64 artist, qint64 prospect = 0)
    {
        return grantHold(c, {.artistId = artist, .venueId = 1, .projectId = 1, .prospectId = prospect, .day = m_day, .estimate = 300'000});
    }

private Q_SLOTS:
    void onePieceOfWorkIsOneCardFromPitchToShowAndBack()
    {
        test::BookingStore store;
        const auto prospects = *store.write([](Connection &c) { return addProspects(c, 1, 1, {1}, u"Claire"_s); });
        QCOMPARE(only(store).placement.stage, DealStage::Target);
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, prospects[0], CallOutcome::Pitched, u"Claire"_s, u"Pitched spring"_s); }));
        QCOMPARE(only(store).placement.stage, DealStage::Pitched);
        const auto held = store.write([&](Connection &c) { return hold(c, 1, prospects[0]); });
        QVERIFY_OK(held);
        QCOMPARE(only(store).key, (CardKey{CardKind::Hold, *held}));
        QCOMPARE(only(store).placement.stage, DealStage::Hold);
        QVERIFY(only(store).isEstimate);
        QVERIFY_OK(store.write([&](Connection &c) { return makeOffer(c, {{u"hold_id"_s, *held}, {u"guarantee"_s, 350'000}}); }));
        QCOMPARE(only(store).placement.stage, DealStage::Offer);
        QCOMPARE(only(store).value, 350'000);
        const BoardCard card = only(store);
        const auto show = store.write([&](Connection &c) { return applyMove(c, card, moveTo(card, BoardColumn::Confirmed, m_today)); });
        QVERIFY_OK(show);
        QCOMPARE(only(store).key, (CardKey{CardKind::Show, *show}));
        QCOMPARE(only(store).placement.stage, DealStage::Confirmed);
        store.undoLatest();
        QCOMPARE(only(store).placement.stage, DealStage::Offer);
        QCOMPARE(only(store).key, (CardKey{CardKind::Hold, *held}));
    }

    void severalHoldsOfAVenueAreSeveralCards()
    {
        test::BookingStore store;
        const auto prospects = *store.write([](Connection &c) { return addProspects(c, 1, 1, {1}, {}); });
        QVERIFY_OK(store.write([&](Connection &c) {
            return grantHolds(c, {.artistId = 1, .venueId = 1, .prospectId = prospects[0]}, {m_day, m_day.addDays(1)});
        }));
        QCOMPARE(board(store).size(), 2u);
        QVERIFY_OK(store.write([](Connection &c) { return endHolds(c, {1, 2}, HoldEnd::Cleared); }));
        QCOMPARE(only(store).key.kind, CardKind::Prospect); // the venue is asked again
    }

    void aMoveRecordsAFactOrSaysWhyNot()
    {
        BoardCard card{.key = {CardKind::Hold, 1}, .holdId = 1};
        card.day = m_day;
        card.placement.stage = DealStage::Hold;
        QCOMPARE(moveTo(card, BoardColumn::Option, m_today).act, MoveAct::None);
        QCOMPARE(moveTo(card, BoardColumn::Offer, m_today).act, MoveAct::RecordOffer);
        QCOMPARE(moveTo(card, BoardColumn::Confirmed, m_today).act, MoveAct::Confirm);
        QCOMPARE(moveTo(card, BoardColumn::Prepare, m_today), (CardMove{MoveAct::Impossible, MoveReason::NotConfirmed}));
        QCOMPARE(moveTo(card, BoardColumn::Prospect, m_today).act, MoveAct::ReleaseHold);
        card.day = {};
        card.placement.stage = DealStage::Pitched;
        QCOMPARE(moveTo(card, BoardColumn::Confirmed, m_today), (CardMove{MoveAct::Impossible, MoveReason::NoDate}));
        card.placement.stage = DealStage::Contracted;
        card.day = m_day;
        QCOMPARE(moveTo(card, BoardColumn::Close, m_today), (CardMove{MoveAct::Impossible, MoveReason::NotPlayed}));
        QCOMPARE(moveTo(card, BoardColumn::Option, m_today), (CardMove{MoveAct::Impossible, MoveReason::IsConfirmed}));
        QCOMPARE(moveTo(card, BoardColumn::Prepare, m_today).act, MoveAct::StartAdvance);
    }

    void anOverrideIsKeptWithItsNoteAndGoes()
    {
        test::BookingStore store;
        const auto id = *store.write([this](Connection &c) { return hold(c, 1); });
        QVERIFY_OK(store.write([&](Connection &c) { return overrideStage(c, {CardKind::Hold, id}, DealStage::ContractOut, u"agreed by phone"_s, u"Claire"_s); }));
        QVERIFY(only(store).isPinned);
        QCOMPARE(only(store).placement.stage, DealStage::ContractOut);
        QCOMPARE(only(store).pinNote, u"agreed by phone"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return overrideStage(c, {CardKind::Hold, id}, std::nullopt, {}, {}); }));
        QCOMPARE(only(store).placement.stage, DealStage::Hold);
        QVERIFY(store.write([&](Connection &c) { return overrideStage(c, {CardKind::Hold, id}, DealStage::Offer, {}, {}); }).error().code == ErrorCode::Invalid);
    }

    void importedDealsAreCardsUntilSomethingElseSpeaksForThem()
    {
        test::BookingStore store;
        const auto deal = *store.write([](Connection &c) {
            return Records(c).insert(dealEntity(), {{u"name"_s, u"Lune Aride, Le Quai Sept"_s}, {u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"stage"_s, u"option"_s}});
        });
        QCOMPARE(only(store).key, (CardKey{CardKind::Deal, deal}));
        QCOMPARE(columnOf(only(store).placement.stage), BoardColumn::Option);
        QVERIFY_OK(store.write([&](Connection &c) {
            return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"deal_id"_s, deal}, {u"day"_s, u"2027-02-01"_s}, {u"status"_s, u"confirmed"_s}});
        }));
        QCOMPARE(only(store).key.kind, CardKind::Show);
    }

    void totalsCountOneCurrencyAndWeighIt()
    {
        BoardCard a, b, other;
        a.value = b.value = other.value = 100'000;
        a.currency = b.currency = u"EUR"_s;
        other.currency = u"GBP"_s;
        a.placement.stage = DealStage::Hold;
        b.placement.stage = DealStage::Closed;
        const ColumnTotal total = totalOf({&a, &b, &other}, u"EUR"_s);
        QCOMPARE(total.cards, 3);
        QCOMPARE(total.sum, 200'000);
        QCOMPARE(total.weighted, 135'000);
        QCOMPARE(total.otherCurrency, 1);
        QCOMPARE(total.others, (QMap<QString, qint64>{{u"GBP"_s, 100'000}}));
    }

    void whoDoesNotAnswerIsAskedAgainLessAndLessOften()
    {
        test::BookingStore store;
        const auto ids = *store.write([](Connection &c) { return addProspects(c, 1, 1, {1, 2}, {}); });
        QCOMPARE(*store.write([](Connection &c) { return addProspects(c, 1, 1, {1, 2}, {}); }), QList<qint64>()); // they are in it
        QCOMPARE(*store.read([this](Connection &c) { return callCount(c, m_today); }), 2);
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, ids[0], CallOutcome::NoAnswer, u"Claire"_s, u"No answer"_s); }));
        QCOMPARE(store.text(prospectEntity(), ids[0], "follow_up_on"), u"2026-11-24"_s); // 4 days
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, ids[0], CallOutcome::NoAnswer, u"Claire"_s, u"No answer"_s); }));
        QCOMPARE(store.text(prospectEntity(), ids[0], "follow_up_on"), u"2026-11-27"_s); // 7 days
        QCOMPARE(store.number(prospectEntity(), ids[0], "attempts"), 2);
        const auto calls = *store.read([this](Connection &c) { return callsFor(c, m_today); });
        QCOMPARE(calls.size(), 1u);
        QCOMPARE(calls[0].venue, u"De Loods"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return snoozeProspect(c, ids[1], QDate(2026, 11, 23)); }));
        QCOMPARE(*store.read([this](Connection &c) { return callCount(c, m_today); }), 0);
        QCOMPARE(*store.read([](Connection &c) { return callCount(c, QDate(2026, 11, 27)); }), 2);
        const auto later = *store.read([](Connection &c) { return callsFor(c, QDate(2026, 11, 27)); });
        QCOMPARE(later[1].lastSummary, u"No answer"_s);
        QVERIFY_OK(store.write([&](Connection &c) { return logOutcome(c, ids[0], CallOutcome::Declined, u"Claire"_s, u"full until autumn"_s, {}, u"date_taken"_s); }));
        QCOMPARE(store.text(prospectEntity(), ids[0], "lost_reason"), u"date_taken"_s);
        QVERIFY(store.record(prospectEntity(), ids[0]).value(u"follow_up_on").isNull());
        QVERIFY_OK(store.write([&](Connection &c) { return reopenProspect(c, ids[0]); }));
        QCOMPARE(store.text(prospectEntity(), ids[0], "state"), u"interested"_s);
    }

    void theAvailsGridShowsTheStrongestFact()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([this](Connection &c) -> Result<void> {
            FLOW_TRY(grantHold(c, {.artistId = 1, .venueId = 1, .day = m_day, .rank = 2}));
            FLOW_TRY(grantHold(c, {.artistId = 1, .venueId = 2, .day = m_day.addDays(1)}));
            FLOW_ASSIGN(const qint64 sure, grantHold(c, {.artistId = 1, .venueId = 2, .day = m_day.addDays(2)}));
            FLOW_TRY(confirmHold(c, sure));
            FLOW_TRY(Records(c).insert(availabilityEntity(), {{u"artist_id"_s, 1}, {u"kind"_s, u"holiday"_s}, {u"first_day"_s, u"2027-03-15"_s}, {u"last_day"_s, u"2027-03-16"_s}}));
            return {};
        }));
        const auto grid = *store.read([this](Connection &c) { return readAvails(c, {.ids = {1, 2}, .from = m_day, .to = m_day.addDays(5)}); });
        QCOMPARE(grid.at(0, 0).kind, AvailsCell::Kind::Hold);
        QCOMPARE(grid.at(0, 0).rank, 2);
        QCOMPARE(grid.at(2, 0).kind, AvailsCell::Kind::Confirmed);
        QCOMPARE(grid.at(3, 0).kind, AvailsCell::Kind::Blocked);
        QCOMPARE(grid.at(5, 0).kind, AvailsCell::Kind::Free);
        QCOMPARE(grid.at(0, 1).kind, AvailsCell::Kind::Free);
        QCOMPARE(availsText(grid, QLocale(QLocale::English)), u"Lune Aride: 17 March\nTolva: 12, 13, 14, 15, 16, 17 March\n"_s);
        const QByteArray calendar = availsCalendar(grid, [](const AvailsGrid::Column &column) { return column.name + u": free, with a summary that is longer than seventy-five octets é"_s; }, QDateTime::fromMSecsSinceEpoch(0));
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 7);
        for (const QByteArray &line : calendar.split('\n')) QVERIFY(line.size() <= 76);
        const auto byVenue = *store.read([this](Connection &c) { return readAvails(c, {.byVenue = true, .artistId = 1, .ids = {1, 2}, .from = m_day, .to = m_day.addDays(3)}); });
        QCOMPARE(byVenue.at(2, 1).kind, AvailsCell::Kind::Confirmed);
        QCOMPARE(byVenue.at(2, 0).kind, AvailsCell::Kind::Elsewhere);
        QCOMPARE(byVenue.at(1, 0).kind, AvailsCell::Kind::Free); // a hold elsewhere blocks nothing
    }
};

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
