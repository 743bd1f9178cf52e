// SPDX-License-Identifier: GPL-3.0-or-later
// Stages as a table: what is known, and where the card then stands.
#include "core/deal/stage.h"

#include <QTest>

#include <functional>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);
const QDate kSoon(2026, 12, 20), kBefore(2026, 11, 10), kPlayed(2026, 11, 19);

DealFacts confirmedShow(const QDate &day = kSoon)
{
    DealFacts facts;
    facts.prospect = DealFacts::Prospect::DatesIn;
    facts.hold = DealFacts::Hold::Confirmed;
    facts.show = DealFacts::Show::Confirmed;
    facts.day = day;
    return facts;
}

struct Row
{
    const char *name;
    DealStage stage;
    DealExit exit;
    std::function<DealFacts()> facts;
};

template <class Change>
std::function<DealFacts()> with(DealFacts base, Change change)
{
    return [base, change] {
        DealFacts facts = base;
        change(facts);
        return facts;
    };
}

DealFacts held()
{
    DealFacts facts;
    facts.hold = DealFacts::Hold::Active;
    facts.day = kSoon;
    return facts;
}

const std::vector<Row> kTable{
    {"in the portfolio", DealStage::Target, DealExit::None, with({}, [](DealFacts &f) { f.prospect = DealFacts::Prospect::ToContact; })},
    {"pitched", DealStage::Pitched, DealExit::None, with({}, [](DealFacts &f) { f.prospect = DealFacts::Prospect::Pitched; })},
    {"interested", DealStage::Interest, DealExit::None, with({}, [](DealFacts &f) { f.prospect = DealFacts::Prospect::Interested; })},
    {"named dates", DealStage::Interest, DealExit::None, with({}, [](DealFacts &f) { f.prospect = DealFacts::Prospect::DatesIn; })},
    {"declined", DealStage::Target, DealExit::Passed, with({}, [](DealFacts &f) { f.prospect = DealFacts::Prospect::Declined; })},
    {"held", DealStage::Hold, DealExit::None, with(held(), [](DealFacts &) {})},
    {"hold released", DealStage::Target, DealExit::Released, with(held(), [](DealFacts &f) { f.hold = DealFacts::Hold::Ended; })},
    {"a draft is not in writing", DealStage::Hold, DealExit::None, with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Draft; })},
    {"offer sent", DealStage::Offer, DealExit::None, with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Sent; })},
    {"offer without a hold", DealStage::Offer, DealExit::None, with({}, [](DealFacts &f) { f.offer = DealFacts::Offer::Sent; })},
    {"declined offer leaves the hold", DealStage::Hold, DealExit::None, with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Declined; })},
    {"declined offer without a hold", DealStage::Target, DealExit::Passed, with({}, [](DealFacts &f) { f.offer = DealFacts::Offer::Declined; })},
    {"artist says yes", DealStage::Approved, DealExit::None,
        with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Sent; f.approval = DealFacts::Approval::Approved; })},
    {"artist says no", DealStage::Offer, DealExit::None,
        with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Sent; f.approval = DealFacts::Approval::Refused; })},
    {"both say yes", DealStage::Confirmed, DealExit::None,
        with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Accepted; f.approval = DealFacts::Approval::Approved; })},
    {"accepted, artist not asked", DealStage::Offer, DealExit::None, with(held(), [](DealFacts &f) { f.offer = DealFacts::Offer::Accepted; })},
    {"imported show on hold", DealStage::Hold, DealExit::None, with({}, [](DealFacts &f) { f.show = DealFacts::Show::Hold; f.day = kSoon; })},
    {"confirmed", DealStage::Confirmed, DealExit::None, with(confirmedShow(), [](DealFacts &) {})},
    {"contract out", DealStage::ContractOut, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.contractSent = kBefore; })},
    {"contract signed", DealStage::Contracted, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.contractSent = f.contractSigned = kBefore; })},
    {"signed without having been sent", DealStage::Contracted, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.contractSigned = kBefore; })},
    {"deposit before the contract", DealStage::DepositIn, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.depositPaid = kBefore; })},
    {"embargo still on", DealStage::Confirmed, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.publicOn = kSoon; })},
    {"announced today", DealStage::Announced, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.publicOn = kToday; })},
    {"advance sent", DealStage::Advancing, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.advanceSent = kBefore; })},
    {"first item done", DealStage::Advancing, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.advanceTotal = 9; f.advanceDone = 1; })},
    {"itinerary sent, items open", DealStage::Advancing, DealExit::None,
        with(confirmedShow(), [](DealFacts &f) { f.itinerarySent = kBefore; f.advanceTotal = 9; f.advanceDone = 7; })},
    {"ready", DealStage::Ready, DealExit::None, with(confirmedShow(), [](DealFacts &f) { f.itinerarySent = kBefore; f.advanceTotal = f.advanceDone = 9; })},
    {"on the day", DealStage::Confirmed, DealExit::None, with(confirmedShow(kToday), [](DealFacts &) {})},
    {"the day after", DealStage::Played, DealExit::None, with(confirmedShow(kPlayed), [](DealFacts &) {})},
    {"settled", DealStage::Settled, DealExit::None, with(confirmedShow(kPlayed), [](DealFacts &f) { f.settled = kToday; })},
    {"paid, no statement", DealStage::Settled, DealExit::None, with(confirmedShow(kPlayed), [](DealFacts &f) { f.balancePaid = kToday; })},
    {"paid and stated", DealStage::Closed, DealExit::None, with(confirmedShow(kPlayed), [](DealFacts &f) { f.settled = f.balancePaid = f.statementSent = kToday; })},
    {"cancelled after the contract", DealStage::Contracted, DealExit::Cancelled,
        with(confirmedShow(), [](DealFacts &f) { f.contractSigned = kBefore; f.show = DealFacts::Show::Cancelled; })},
    {"postponed", DealStage::Confirmed, DealExit::Postponed, with(confirmedShow(), [](DealFacts &f) { f.show = DealFacts::Show::Postponed; })},
};

} // namespace

class StageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsDecideTheStage_data()
    {
        QTest::addColumn<int>("row");
        for (size_t i = 0; i < kTable.size(); ++i) QTest::newRow(kTable[i].name) << int(i);
    }
    void factsDecideTheStage()
    {
        QFETCH(int, row);
        const Row &expected = kTable[size_t(row)];
        const DealPlacement placement = placementOf(expected.facts(), kToday);
        QCOMPARE(stageCode(placement.stage), stageCode(expected.stage));
        QCOMPARE(int(placement.exit), int(expected.exit));
    }

    void everyStageIsReachedByTheTable()
    {
        QSet<int> reached;
        for (const Row &row : kTable)
            if (row.exit == DealExit::None) reached.insert(int(placementOf(row.facts(), kToday).stage));
        QCOMPARE(reached.size(), kDealStages);
    }

    void codesColumnsAndLikelihoodsFollowTheOrder()
    {
        for (int i = 0; i < kDealStages; ++i) {
            QCOMPARE(int(*stageFromCode(stageCode(DealStage(i)))), i);
            if (i == 0) continue;
            QVERIFY(columnOf(DealStage(i)) >= columnOf(DealStage(i - 1)));
            QVERIFY(likelihood(DealStage(i)) >= likelihood(DealStage(i - 1)));
        }
        for (int i = 0; i < kBoardColumns; ++i) QCOMPARE(int(columnOf(firstStage(BoardColumn(i)))), i);
        QVERIFY(!stageFromCode(u"nonsense"));
    }
};

QTEST_GUILESS_MAIN(StageTest)
#include "tst_stage.moc"
