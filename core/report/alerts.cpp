// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alerts.h"

#include "core/report/freedays.h"
#include "core/report/rowvalues.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    class Rules
    {
    public:
        Rules(const QDate &today, const AlertLimits &limits)
            : m_today(today)
            , m_limits(limits)
        {
        }

        void judge(const BoardCard &card)
        {
            if (card.placement.exit != DealExit::None) return;
            if (card.facts.hold == DealFacts::Hold::Active && card.facts.show != DealFacts::Show::Confirmed) judgeHold(card);
            if (card.facts.show == DealFacts::Show::Confirmed) judgeShow(card);
            else judgeOffer(card);
        }

        std::vector<Alert> take() { return std::move(m_alerts); }

    private:
        Alert &add(const BoardCard &card, AlertKind kind, AlertPriority priority, const QDate &due = {})
        {
            return m_alerts.emplace_back(Alert{.kind = kind, .priority = priority, .entity = cardEntity(card.key.kind), .id = card.key.id,
                .artistId = card.artistId, .artistColor = card.artistColor, .artist = card.artist, .venue = card.venue, .town = card.town,
                .day = card.facts.day.isValid() ? card.facts.day : card.day, .due = due, .rank = card.rank, .amount = card.value, .currency = card.currency});
        }

        /// Urgent when it is over or today, soon else.
        AlertPriority byDay(const QDate &due) const { return due <= m_today ? AlertPriority::Urgent : AlertPriority::Soon; }
        QDate dayOf(qint64 ms) const { return QDateTime::fromMSecsSinceEpoch(ms).date(); }
        bool within(const QDate &due, int days) const { return due.isValid() && due <= m_today.addDays(days); }

        void judgeHold(const BoardCard &card)
        {
            if (card.challenge == "in"_L1 || card.challenge == "out"_L1) {
                const bool ours = card.challenge == "in"_L1;
                Alert &alert = add(card, ours ? AlertKind::ChallengeIn : AlertKind::ChallengeOut, ours ? AlertPriority::Urgent : AlertPriority::Soon);
                alert.dueMs = card.challengeUntil;
                alert.words = card.challengedBy;
                if (alert.dueMs) alert.due = dayOf(alert.dueMs);
                return; // its clock runs before the option's
            }
            if (card.expiresAt && within(dayOf(card.expiresAt), m_limits.holdDays))
                add(card, AlertKind::HoldExpires, byDay(dayOf(card.expiresAt)), dayOf(card.expiresAt));
        }

        void judgeOffer(const BoardCard &card)
        {
            if (card.facts.offer != DealFacts::Offer::Sent && card.facts.offer != DealFacts::Offer::Draft) return;
            if (card.facts.approval == DealFacts::Approval::Waiting) add(card, AlertKind::ArtistToApprove, AlertPriority::Soon, card.validUntil);
            else if (card.facts.offer == DealFacts::Offer::Sent && within(card.validUntil, m_limits.replyDays))
                add(card, AlertKind::OfferReply, byDay(card.validUntil), card.validUntil);
        }

        void judgeShow(const BoardCard &card)
        {
            const DealFacts &facts = card.facts;
            const bool played = facts.day < m_today;
            if (!played && facts.contractSent.isValid() && !facts.contractSigned.isValid()) {
                const int days = int(facts.contractSent.daysTo(m_today));
                if (days >= m_limits.unsignedDays) add(card, AlertKind::ContractUnsigned, AlertPriority::Soon, facts.contractSent.addDays(m_limits.unsignedDays)).count = days;
            }
            if (!facts.depositPaid.isValid() && facts.depositDue.isValid() && facts.depositDue < m_today && !played)
                add(card, AlertKind::DepositLate, AlertPriority::Urgent, facts.depositDue);
            if (!played && facts.advanceTotal > facts.advanceDone && within(facts.day, m_limits.advanceDays)) {
                Alert &alert = add(card, AlertKind::AdvanceLate, within(facts.day, 3) ? AlertPriority::Urgent : AlertPriority::Soon, facts.day);
                alert.count = facts.advanceDone;
                alert.total = facts.advanceTotal;
            }
            if (played && !facts.balancePaid.isValid() && facts.day.addDays(m_limits.balanceDays) < m_today)
                add(card, AlertKind::BalanceLate, AlertPriority::Urgent, facts.day.addDays(m_limits.balanceDays));
        }

        QDate m_today;
        AlertLimits m_limits;
        std::vector<Alert> m_alerts;
    };

    Result<void> readTasks(Connection &connection, const QDate &today, const AlertLimits &limits, std::vector<Alert> &alerts)
    {
        // Calls and follow-ups have a list of their own.
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT t.id, t.title, t.due_on, coalesce(t.artist_id, 0), coalesce(a.name, ''), coalesce(a.color, 0), coalesce(v.name, ''),"
                               " coalesce(v.town, ''), coalesce(t.priority, '') FROM task t LEFT JOIN artist a ON a.id = t.artist_id LEFT JOIN venue v ON v.id = t.venue_id"
                               " WHERE t.done_at IS NULL AND t.due_on <= ?1 AND (t.snoozed_until IS NULL OR t.snoozed_until <= ?2)"
                               " AND t.kind NOT IN ('call', 'follow_up') ORDER BY t.due_on LIMIT 200"));
        row.bind(1, today.addDays(limits.taskDays).toString(Qt::ISODate));
        row.bind(2, today.toString(Qt::ISODate));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            const QDate due = dayAt(row, 2);
            alerts.push_back({.kind = AlertKind::TaskDue,
                .priority = row.text(8) == "high" || due < today ? AlertPriority::Urgent : AlertPriority::Soon, .entity = u"task"_s, .id = row.integer(0),
                .artistId = row.integer(3), .artistColor = int(row.integer(5)), .artist = row.string(4), .venue = row.string(6), .town = row.string(7),
                .words = row.string(1), .due = due});
        }
    }

    Result<void> readProposals(Connection &connection, std::vector<Alert> &alerts)
    {
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT p.artist_id, coalesce(p.summary, ''), a.name, coalesce(a.color, 0) FROM proposal p JOIN artist a ON a.id = p.artist_id"
                               " WHERE p.state = 'waiting' ORDER BY p.proposed_at LIMIT 100"));
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return {};
            alerts.push_back({.kind = AlertKind::ProposalWaits, .priority = AlertPriority::Note, .entity = u"artist"_s, .id = row.integer(0),
                .artistId = row.integer(0), .artistColor = int(row.integer(3)), .artist = row.string(2), .words = row.string(1)});
        }
    }

} // namespace

void sortAlerts(std::vector<Alert> &alerts)
{
    // What runs out comes before what is late already: an hour too late and the day is gone.
    const auto clock = [](const Alert &alert) { return alert.kind == AlertKind::ChallengeIn ? 0 : alert.kind == AlertKind::HoldExpires || alert.kind == AlertKind::OfferReply ? 1 : 2; };
    const auto moment = [](const Alert &alert) {
        if (alert.dueMs) return alert.dueMs;
        const QDate day = alert.due.isValid() ? alert.due : QDate(9999, 1, 1);
        return day.startOfDay().toMSecsSinceEpoch();
    };
    std::ranges::stable_sort(alerts, [&](const Alert &a, const Alert &b) {
        return std::tuple(a.priority, clock(a), moment(a), a.day) < std::tuple(b.priority, clock(b), moment(b), b.day);
    });
}

std::vector<Alert> alertsOf(std::span<const BoardCard> cards, const QDate &today, const AlertLimits &limits)
{
    Rules rules(today, limits);
    for (const BoardCard &card : cards) rules.judge(card);
    std::vector<Alert> alerts = rules.take();
    sortAlerts(alerts);
    return alerts;
}

Result<std::vector<Alert>> readAlerts(
    Connection &connection, std::span<const BoardCard> cards, const QDate &today, const AlertLimits &limits)
{
    std::vector<Alert> alerts = alertsOf(cards, today, limits);
    FLOW_TRY(readTasks(connection, today, limits, alerts));
    FLOW_TRY(readProposals(connection, alerts));
    FLOW_ASSIGN(const std::vector<Alert> chances, readFreeDays(connection, cards, today));
    alerts.insert(alerts.end(), chances.begin(), chances.end());
    sortAlerts(alerts);
    return alerts;
}

} // namespace flow
