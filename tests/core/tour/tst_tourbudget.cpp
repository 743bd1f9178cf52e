// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/tourbudget.h"

#include <QTest>

using namespace flow::tour;
using namespace Qt::StringLiterals;

class TourBudgetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFlatFeeDoesNotMoveWithTheTickets();
    void versusIsTheGreaterOfBoth();
    void plusComesOnTopOfTheGuarantee();
    void doorSharesWhatIsLeftAfterExpenses();
    void moreTicketsNeverBringLess();
    void whatRemainsIsIncomeLessCosts();
};

void TourBudgetTest::aFlatFeeDoesNotMoveWithTheTickets()
{
    const DoorTerms flat{.type = u"flat"_s, .guarantee = 250'000, .percentage = 8'000, .capacity = 500, .ticketPrice = 2'000};
    QVERIFY(!movesWithTickets(flat));
    for (const int percent : kDoorShares)
        QCOMPARE(incomeAt(flat, percent), 250'000);
}

void TourBudgetTest::versusIsTheGreaterOfBoth()
{
    // 500 tickets of 20 euros, 80 % after 2,000 euros of expenses, or 2,500 euros.
    const DoorTerms versus{.type = u"versus"_s, .guarantee = 250'000, .percentage = 8'000, .expenses = 200'000, .capacity = 500, .ticketPrice = 2'000};
    QCOMPARE(incomeAt(versus, 40), 250'000); // 80 % of 2,000 is less
    QCOMPARE(incomeAt(versus, 60), 320'000);
    QCOMPARE(incomeAt(versus, 100), 640'000);
}

void TourBudgetTest::plusComesOnTopOfTheGuarantee()
{
    const DoorTerms plus{.type = u"plus"_s, .guarantee = 250'000, .percentage = 8'000, .expenses = 200'000, .capacity = 500, .ticketPrice = 2'000};
    QCOMPARE(incomeAt(plus, 40), 250'000);
    QCOMPARE(incomeAt(plus, 100), 250'000 + 440'000); // 80 % of 10,000 - 2,000 - 2,500
}

void TourBudgetTest::doorSharesWhatIsLeftAfterExpenses()
{
    DoorTerms door{.type = u"door"_s, .percentage = 7'000, .expenses = 150'000, .capacity = 300, .ticketPrice = 1'500};
    QCOMPARE(incomeAt(door, 40), 21'000);
    QCOMPARE(incomeAt(door, 20), 0); // the promoter loses, the artist does not pay
    door.ofNet = false;
    QCOMPARE(incomeAt(door, 40), 126'000);
}

void TourBudgetTest::moreTicketsNeverBringLess()
{
    for (const QString &type : {u"flat"_s, u"door"_s, u"versus"_s, u"plus"_s, u"other"_s})
        for (const qint64 guarantee : {0, 90'000, 700'000})
            for (const qint64 expenses : {0, 120'000, 900'000}) {
                const DoorTerms terms{.type = type, .guarantee = guarantee, .percentage = 6'650, .expenses = expenses, .capacity = 431, .ticketPrice = 1'790};
                qint64 last = 0;
                for (int percent = 0; percent <= 100; ++percent) {
                    const qint64 income = incomeAt(terms, percent);
                    QVERIFY(income >= last);
                    last = income;
                }
            }
}

void TourBudgetTest::whatRemainsIsIncomeLessCosts()
{
    TourBudget budget;
    budget.dates.push_back({.planned = 300'000, .actual = 280'000, .door = {300'000, 300'000, 300'000, 300'000}});
    budget.dates.push_back({.planned = 200'000, .actual = {}, .door = {50'000, 90'000, 140'000, 200'000}, .isDoor = true});
    budget.costs.push_back({.category = u"transport"_s, .planned = 60'000, .actual = 75'000});
    QCOMPARE(budget.plannedFees() - budget.plannedCosts(), 440'000);
    QCOMPARE(budget.resultAt(0), 290'000);
    QCOMPARE(budget.resultAt(3), 440'000);
    QCOMPARE(budget.expectedResult(), 280'000 + 200'000 - 75'000);
}

QTEST_GUILESS_MAIN(TourBudgetTest)
#include "tst_tourbudget.moc"
