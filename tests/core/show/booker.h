// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/holdbook.h"
#include "core/deal/moves.h"
#include "core/deal/offerbook.h"
#include "core/deal/prospectbook.h"
#include "core/show/bulkbook.h"
#include "core/show/calendardata.h"
#include "core/show/dates.h"

#include <functional>
#include <random>

namespace flow::test {

using namespace Qt::StringLiterals;

/// Whatever a booker does to dates, with whatever is there; many of them cannot be done and say so.
class Booker
{
public:
    explicit Booker(unsigned seed)
        : m_random(seed)
    {
        using C = Connection;
        add("grant", [this](C &c) { return done(grantHold(c, {.artistId = one(2), .venueId = one(2), .room = pick({u""_s, u"Club"_s}), .day = day(), .rank = int(one(4)) - 1, .expiresAt = c.nowMs() + one(9) * 86'400'000, .estimate = one(9) * 50'000, .currency = u"EUR"_s})); });
        add("grantSeveral", [this](C &c) { return done(grantHolds(c, {.artistId = one(2), .venueId = one(2)}, {day(), day(), day()})); });
        add("end", [this](C &c) { return endHolds(c, {hold()}, HoldEnd(one(3) - 1), u"price"_s, u"too dear"_s); });
        add("renew", [this](C &c) { return renewHold(c, hold(), c.nowMs() + 86'400'000); });
        add("rank", [this](C &c) { return setHoldRank(c, hold(), int(one(5))); });
        add("promote", [this](C &c) { return promoteHold(c, hold()); });
        add("extend", [this](C &c) { return done(extendHolds(c, {hold()})); });
        add("moveHold", [this](C &c) { return moveHold(c, hold(), day()); });
        add("editHold", [this](C &c) { return editHold(c, hold(), u"state"_s, pick({u"active"_s, u"released"_s, u"confirmed"_s})); });
        add("challenge", [this](C &c) { return challengeHold(c, hold(), pick({u"in"_s, u"out"_s}), u"Nord Signal"_s, c.nowMs() + 3'600'000); });
        add("answer", [this](C &c) { return clearChallenge(c, hold()); });
        add("confirm", [this](C &c) -> Result<void> {
            const qint64 id = hold();
            FLOW_ASSIGN(const std::vector<RivalHold> rivals, rivalsOf(c, id));
            QList<qint64> release;
            for (const RivalHold &rival : rivals) release << rival.id;
            return done(confirmHold(c, id, release));
        });
        add("offer", [this](C &c) { return done(makeOffer(c, {{u"hold_id"_s, hold()}, {u"direction"_s, u"out"_s}, {u"state"_s, pick({u"draft"_s, u"sent"_s})}, {u"deal_type"_s, u"flat"_s}, {u"guarantee"_s, one(9) * 100'000}, {u"currency"_s, u"EUR"_s}})); });
        add("counter", [this](C &c) { return done(counterOffer(c, offer(), u"in"_s, {{u"guarantee"_s, one(9) * 90'000}})); });
        add("send", [this](C &c) { return sendOffer(c, offer()); });
        add("accept", [this](C &c) { return acceptOffer(c, offer()); });
        add("decline", [this](C &c) { return declineOffer(c, offer(), u"price"_s); });
        add("withdraw", [this](C &c) { return withdrawOffer(c, offer()); });
        add("approval", [this](C &c) { return setArtistApproval(c, offer(), pick({u"waiting"_s, u"approved"_s, u"refused"_s}), u"Lune Aride"_s); });
        add("stage", [this](C &c) { return overrideStage(c, {CardKind::Hold, hold()}, pick({std::optional(DealStage::Offer), std::optional<DealStage>()}), u"by phone"_s, u"Claire"_s); });
        add("prospects", [this](C &c) { return done(addProspects(c, 1, one(2), {1, 2}, u"Claire"_s)); });
        add("call", [this](C &c) { return logOutcome(c, one(4), CallOutcome(one(6) - 1), u"Claire"_s, u"spoke"_s); });
        add("snooze", [this](C &c) { return snoozeProspect(c, one(4), day()); });
        add("reopen", [this](C &c) { return reopenProspect(c, one(4)); });
        add("askForDay", [this](C &c) { return done(askForDay(c, one(2), one(2), u"Fri 12 Mar"_s, u"Claire"_s)); });
        add("moveShow", [this](C &c) { return done(moveShow(c, show(), day())); });
        add("tie", [this](C &c) { return done(tieShow(c, show(), show(), one(2) == 1)); });
        add("editShow", [this](C &c) { return editShow(c, show(), u"contract_sent_on"_s, day().toString(Qt::ISODate)); });
        add("giveTo", [this](C &c) { return giveDateTo(c, dateKey(DateSource::Show, show()), one(2)); });
        add("keep", [this](C &c) { return acceptConflict(c, {.kind = ConflictKind::SameArtist, .severity = Severity::Clash, .first = dateKey(DateSource::Show, show()), .second = dateKey(DateSource::Hold, hold())}, u"agreed"_s, u"Claire"_s); });
        add("waiver", [this](C &c) { return done(askForWaiver(c, dateKey(DateSource::Show, show()), u"Ask"_s, day())); });
        add("bulk", [this](C &c) {
            BulkBooking booking{.place = {.name = u"Studio Nord"_s, .town = u"Lyon"_s, .country = u"FR"_s}, .days = {day(), QDate(2027, 6, 1), QDate(2027, 6, 3)}, .kind = u"studio"_s, .title = u"Recording"_s};
            booking.request.artists = {1, 2};
            booking.request.begins = QTime(10, 0);
            booking.request.ends = QTime(18, 0);
            return done(bookBulk(c, booking));
        });
        add("expire", [](C &c) { return done(expireHolds(c, c.nowMs() + 5 * 86'400'000)); });
        add("settle", [](C &c) { return done(settleRanks(c)); });
    }

    struct Action
    {
        QByteArray name;
        std::function<Result<void>(Connection &)> run;
    };
    const Action &next() { return m_actions[m_random() % m_actions.size()]; }
    const std::vector<Action> &actions() const { return m_actions; }

private:
    void add(const char *name, std::function<Result<void>(Connection &)> run) { m_actions.push_back({name, std::move(run)}); }
    template <class T>
    static Result<void> done(const Result<T> &result)
    {
        if (!result) return std::unexpected(result.error());
        return {};
    }
    qint64 one(int most) { return 1 + qint64(m_random() % unsigned(most)); }
    template <class T>
    T pick(const QList<T> &all) { return all.at(one(int(all.size())) - 1); }
    template <class T>
    T pick(std::initializer_list<T> all) { return pick(QList<T>(all)); }
    QDate day() { return QDate(2027, 3, 10).addDays(one(5)); }
    qint64 hold() { return one(7); }
    qint64 offer() { return one(8); }
    qint64 show() { return one(6); }

    std::mt19937 m_random;
    std::vector<Action> m_actions;
};

} // namespace flow::test
