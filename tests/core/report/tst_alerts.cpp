// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/freedays.h"
#include "tests/core/deal/booking.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 20);

qint64 at(const QDate &day, int hour = 12) { return QDateTime(day, QTime(hour, 0), QTimeZone::UTC).toMSecsSinceEpoch(); }

BoardCard holdCard()
{
    BoardCard card{.key = {CardKind::Hold, 1}, .holdId = 1, .artistId = 1};
    card.artist = u"Lune Aride"_s;
    card.facts.hold = DealFacts::Hold::Active;
    card.facts.day = card.day = QDate(2027, 3, 12);
    card.rank = 1;
    return card;
}

BoardCard showCard(const QDate &day)
{
    BoardCard card{.key = {CardKind::Show, 2}, .showId = 2, .artistId = 1};
    card.facts.show = DealFacts::Show::Confirmed;
    card.facts.day = card.day = day;
    card.value = 345'000;
    return card;
}

std::vector<AlertKind> kinds(const std::vector<Alert> &alerts)
{
    std::vector<AlertKind> kinds;
    for (const Alert &alert : alerts) kinds.push_back(alert.kind);
    return kinds;
}

std::vector<AlertKind> kindsOf(const BoardCard &card) { return kinds(alertsOf({&card, 1}, kToday)); }
using Kinds = std::vector<AlertKind>;

} // namespace

class AlertsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aHoldIsAnAlertInTheWeekBeforeItExpires()
    {
        BoardCard card = holdCard();
        QCOMPARE(kindsOf(card), Kinds{}); // without expiry it just stands
        card.expiresAt = at(kToday.addDays(8));
        QCOMPARE(kindsOf(card), Kinds{});
        card.expiresAt = at(kToday.addDays(7));
        QCOMPARE(alertsOf({&card, 1}, kToday).front().priority, AlertPriority::Soon);
        card.expiresAt = at(kToday);
        const Alert today = alertsOf({&card, 1}, kToday).front();
        QCOMPARE(today.kind, AlertKind::HoldExpires);
        QCOMPARE(today.priority, AlertPriority::Urgent);
        QCOMPARE(today.entity, u"hold"_s);
    }

    void aFreeDayBetweenTwoShowsIsAChance()
    {
        const LatLon lyon{45.76, 4.84}, lille{50.63, 3.06}, wien{48.21, 16.37}, porto{41.15, -8.61};
        const auto show = [](qint64 artist, const QDate &day, const LatLon &at) { return ShowStop{.artistId = artist, .artist = u"Lune Aride"_s, .town = u"Somewhere"_s, .day = day, .at = at}; };
        const QDate day(2027, 1, 12);
        const auto found = [](const std::vector<ShowStop> &stops, const QHash<qint64, QSet<QDate>> &taken = {}) { return freeDaysBetween(stops, taken, kToday); };
        const auto one = found({show(1, day, lyon), show(1, day.addDays(2), lille)});
        QCOMPARE(kinds(one), Kinds{AlertKind::FreeDays});
        QCOMPARE(one.front().day, day.addDays(1));
        QCOMPARE(freeDayOf(one.front().id), std::pair(qint64(1), day.addDays(1)));
        QCOMPARE(one.front().priority, AlertPriority::Note);
        QVERIFY(found({show(1, day, lyon), show(1, day.addDays(1), lille)}).empty()); // nothing between
        QVERIFY(found({show(1, day, lyon), show(1, day.addDays(5), lille)}).empty()); // a break
        QVERIFY(found({show(1, day, lyon), show(2, day.addDays(2), lille)}).empty()); // somebody else's
        QVERIFY(found({show(1, day, wien), show(1, day.addDays(2), porto)}).empty()); // the day is for the way
        QVERIFY(found({show(1, day, lyon), show(1, day.addDays(2), lille)}, {{1, {day.addDays(1)}}}).empty()); // held or blocked
        const auto two = found({show(1, day, lyon), show(1, day.addDays(4), lille)}, {{1, {day.addDays(1)}}});
        QCOMPARE(two.front().day, day.addDays(2));
        QCOMPARE(two.front().count, 2);
    }

    void aChallengeComesBeforeTheExpiryOfItsHold()
    {
        BoardCard card = holdCard();
        card.expiresAt = at(kToday);
        card.challenge = u"in"_s;
        card.challengeUntil = at(kToday.addDays(1), 16);
        const auto alerts = alertsOf({&card, 1}, kToday);
        QCOMPARE(kinds(alerts), Kinds{AlertKind::ChallengeIn});
        QCOMPARE(alerts.front().dueMs, card.challengeUntil);
        card.challenge = u"out"_s;
        QCOMPARE(alertsOf({&card, 1}, kToday).front().priority, AlertPriority::Soon);
    }

    void offersWaitForTheArtistOrForAnAnswer()
    {
        BoardCard card{.key = {CardKind::Offer, 3}, .offerId = 3};
        card.facts.offer = DealFacts::Offer::Sent;
        card.validUntil = kToday.addDays(3);
        QCOMPARE(kindsOf(card), Kinds{AlertKind::OfferReply});
        card.validUntil = kToday.addDays(4);
        QCOMPARE(kindsOf(card), Kinds{});
        card.facts.approval = DealFacts::Approval::Waiting;
        QCOMPARE(kindsOf(card), Kinds{AlertKind::ArtistToApprove});
    }

    void papersAndMoneyOfAShow_data()
    {
        QTest::addColumn<int>("days"); // to the show
        QTest::addColumn<int>("sent"); // days since the contract was sent, -1 never
        QTest::addColumn<int>("depositLate"); // days
        QTest::addColumn<int>("open"); // items of the advance
        QTest::addColumn<QList<int>>("expected");
        const auto all = [](std::initializer_list<AlertKind> kinds) {
            QList<int> list;
            for (const AlertKind kind : kinds) list << int(kind);
            return list;
        };
        QTest::newRow("nothing wrong") << 60 << 9 << -5 << 4 << all({});
        QTest::newRow("unsigned ten days") << 60 << 10 << -5 << 4 << all({AlertKind::ContractUnsigned});
        QTest::newRow("deposit late") << 60 << -1 << 1 << 0 << all({AlertKind::DepositLate});
        QTest::newRow("advance open two weeks before") << 14 << -1 << -1 << 2 << all({AlertKind::AdvanceLate});
        QTest::newRow("played, not paid, within terms") << -30 << -1 << -1 << 2 << all({});
        QTest::newRow("played, balance late") << -31 << 90 << 20 << 2 << all({AlertKind::BalanceLate});
        QTest::newRow("all before a show") << 3 << 20 << 2 << 1 << all({AlertKind::DepositLate, AlertKind::AdvanceLate, AlertKind::ContractUnsigned});
    }

    void papersAndMoneyOfAShow()
    {
        QFETCH(int, days);
        QFETCH(int, sent);
        QFETCH(int, depositLate);
        QFETCH(int, open);
        QFETCH(QList<int>, expected);
        BoardCard card = showCard(kToday.addDays(days));
        if (sent >= 0) card.facts.contractSent = kToday.addDays(-sent);
        card.facts.depositDue = kToday.addDays(-depositLate);
        card.facts.advanceTotal = 9;
        card.facts.advanceDone = 9 - open;
        QList<int> found;
        for (const AlertKind kind : kindsOf(card)) found << int(kind);
        QCOMPARE(found, expected);
    }

    void aRunningClockComesBeforeWhatIsLate()
    {
        BoardCard challenged = holdCard();
        challenged.challenge = u"in"_s;
        challenged.challengeUntil = at(kToday, 16);
        BoardCard expiring = holdCard();
        expiring.expiresAt = at(kToday);
        BoardCard unpaid = showCard(kToday.addDays(-90));
        const std::vector<BoardCard> cards{unpaid, expiring, challenged};
        QCOMPARE(kinds(alertsOf(cards, kToday)), (Kinds{AlertKind::ChallengeIn, AlertKind::HoldExpires, AlertKind::BalanceLate}));
    }

    void whatLeftTheBoardIsSilent()
    {
        BoardCard card = showCard(kToday.addDays(-90));
        card.placement.exit = DealExit::Cancelled;
        QCOMPARE(kindsOf(card), Kinds{});
    }

    void tasksAndProposalsJoinAndTheUrgentComesFirst()
    {
        test::BookingStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            Records records(c);
            const auto task = [&](const QString &title, const QString &kind, const QDate &due) {
                return records.insert(taskEntity(), {{u"title"_s, title}, {u"kind"_s, kind}, {u"due_on"_s, due.toString(Qt::ISODate)}, {u"artist_id"_s, 1}});
            };
            FLOW_TRY(task(u"Send the rider"_s, u"advance"_s, kToday));
            FLOW_TRY(task(u"Book the van"_s, u"advance"_s, kToday.addDays(-1)));
            FLOW_TRY(task(u"Later"_s, u"advance"_s, kToday.addDays(1)));
            FLOW_TRY(task(u"Call"_s, u"call"_s, kToday)); // stands in the list of calls
            FLOW_TRY(records.insert(proposalEntity(), {{u"artist_id"_s, 2}, {u"changes"_s, u"[]"_s}, {u"state"_s, u"waiting"_s}, {u"summary"_s, u"Fee"_s}}));
            return {};
        }));
        const auto alerts = store.read([](Connection &c) { return readAlerts(c, {}, kToday); });
        QVERIFY_OK(alerts);
        QCOMPARE(kinds(*alerts), (Kinds{AlertKind::TaskDue, AlertKind::TaskDue, AlertKind::ProposalWaits}));
        QCOMPARE((*alerts)[0].words, u"Book the van"_s);
        QCOMPARE((*alerts)[0].priority, AlertPriority::Urgent);
        QCOMPARE((*alerts)[2].artist, u"Tolva"_s);
    }
};

QTEST_GUILESS_MAIN(AlertsTest)
#include "tst_alerts.moc"
