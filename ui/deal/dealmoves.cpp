// SPDX-License-Identifier: GPL-3.0-or-later
// What the pipeline page writes: every move and every button records a fact, in one transaction that Undo takes back.
#include "ui/deal/dealpage.h"

#include "core/deal/challengetime.h"
#include "core/deal/daynotices.h"
#include "core/deal/holdbook.h"
#include "core/deal/offerbook.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "core/store/today.h"
#include "ui/deal/boardview.h"
#include "ui/deal/boardwords.h"
#include "ui/deal/callsview.h"
#include "ui/deal/factpanel.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QMenu>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const BoardCard &card, const QDate &today)
{
    return card.day.isValid() ? u"%1, %2"_s.arg(card.venue, formatDay(card.day, today)) : card.venue;
}

/// The same for the journal.
QString subjectOf(const BoardCard &card) { return card.day.isValid() ? u"%1, %2"_s.arg(card.venue, daySubject(card.day)) : card.venue; }

QString aboutText(const BoardCard &card, const QDate &today)
{
    QStringList parts{card.artist, card.venue, placeText(card, today)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What was recorded, and what stands on those days already: of the first the words, of the others how many.
QString heldText(const QString &done, const QString &artist, const std::vector<DayNotice> &notices, const QDate &today)
{
    if (notices.empty()) return done;
    const DayNotice &first = notices.front();
    const QString day = formatDay(first.day, today);
    QString words;
    switch (first.kind) {
    case DayNotice::Kind::Held: words = DealPage::tr("%1 held %2 on %3 already, as %4: that hold stays the only one.").arg(artist, first.name, day, rankText(first.rank)); break;
    case DayNotice::Kind::Confirmed: words = DealPage::tr("%1 has a confirmed show on %2: %3.").arg(artist, day, first.name); break;
    case DayNotice::Kind::Blocked:
        words = first.name.isEmpty() ? DealPage::tr("%1 is not available on %2.").arg(artist, day) : DealPage::tr("%1 is not available on %2: %3.").arg(artist, day, first.name);
        break;
    }
    if (notices.size() > 1) words += u' ' + DealPage::tr("%n more of the kind.", nullptr, int(notices.size()) - 1);
    return done + u' ' + words;
}

QString doubtText(ConfirmDoubt doubt, const BoardCard &card, const QDate &today)
{
    switch (doubt) {
    case ConfirmDoubt::OfferLapsed: return DealPage::tr("The offer was valid until %1; its terms would hold again.").arg(formatDay(card.validUntil, today));
    case ConfirmDoubt::ArtistNotAsked: return DealPage::tr("%1 was not asked.").arg(card.artist);
    case ConfirmDoubt::ArtistHasNotAnswered: return DealPage::tr("%1 has not answered yet.").arg(card.artist);
    case ConfirmDoubt::ArtistRefused: return DealPage::tr("%1 refused.").arg(card.artist);
    }
    return {};
}

} // namespace

/// Records holds and says what else those days have.
void DealPage::hold(const HoldRequest &request, const QList<QDate> &days, const QString &artist, const QString &subject, const QString &done, qint64 dealId)
{
    struct Held
    {
        QList<qint64> ids;
        std::vector<DayNotice> notices;
    };
    context()
        .editor.write({u"hold"_s, subject}, {},
            [request, days, dealId](Connection &connection) -> Result<Held> {
                Held held;
                FLOW_ASSIGN(held.notices, noticesOf(connection, request, days));
                FLOW_ASSIGN(held.ids, grantHolds(connection, request, days));
                if (dealId) FLOW_TRY(Records(connection).update(holdEntity(), held.ids.front(), {{u"deal_id"_s, dealId}}));
                return held;
            })
        .then(this, [this, artist, done](const Result<Held> &held) {
            if (!held) return;
            if (!held->ids.isEmpty()) m_wanted = CardKey{CardKind::Hold, held->ids.front()};
            shell().toast(heldText(done, artist, held->notices, today()), true);
        });
}

void DealPage::ask(const FactQuestion &question, std::function<void(const FactAnswer &)> answer)
{
    shell().setPanelVisible(true);
    m_panels->setCurrentWidget(m_factPanel);
    m_factPanel->ask(question, std::move(answer));
}

/// Several cards may be moved at once: those for which the move is the same fact go together, the others stay.
void DealPage::move(const QList<CardKey> &keys, BoardColumn column)
{
    QList<BoardCard> movable;
    CardMove what;
    for (const CardKey &key : keys) {
        const BoardCard *card = cardOf(key);
        if (!card) continue;
        const CardMove move = moveTo(*card, column, today());
        if (move.act == MoveAct::Impossible || move.act == MoveAct::None) {
            if (movable.isEmpty()) what = move;
            continue;
        }
        if (!movable.isEmpty() && move.act != what.act) continue;
        what = move;
        movable << *card;
    }
    if (movable.isEmpty()) {
        if (what.act == MoveAct::Impossible) shell().toast(moveText(what));
        return;
    }
    switch (what.act) {
    case MoveAct::RecordHold: return askHold(movable);
    case MoveAct::RecordOffer:
        if (movable.size() > 1) shell().toast(tr("Each offer has terms of its own: this one is for %1.").arg(movable.front().venue));
        return askOffer(movable.front(), false);
    case MoveAct::ReleaseHold: return askRelease(movable, false);
    case MoveAct::Confirm: return confirm(movable);
    default: break;
    }
    QString done = movable.size() == 1 ? movedText(movable.front(), what, today()) : tr("%n cards moved.", nullptr, int(movable.size()));
    if (const int stayed = int(keys.size() - movable.size()); stayed > 0) done += u' ' + tr("%n stayed where it was (they were): another fact is missing.", nullptr, stayed);
    context().editor.write({u"move"_s, subjectOf(movable.front())}, done, [movable, what](Connection &connection) -> Result<void> {
        for (const BoardCard &card : movable) FLOW_TRY(applyMove(connection, card, what));
        return {};
    });
}

/// What speaks against it is asked about first.
void DealPage::confirm(const QList<BoardCard> &cards)
{
    QStringList doubts;
    for (const BoardCard &card : cards) {
        QStringList words;
        for (const ConfirmDoubt doubt : confirmDoubts(card, today())) words << doubtText(doubt, card, today());
        if (!words.isEmpty()) doubts << labelled(nameOf(card, today()), words.join(u' '));
    }
    if (doubts.isEmpty()) return confirmNow(cards);
    const bool isOne = cards.size() == 1;
    ask({.title = isOne ? tr("Confirm this date?") : tr("Confirm these %n dates?", nullptr, int(cards.size())), .text = doubts.join(u'\n'), .entity = &reasonQuestion(), .fields = {},
            .button = tr("Confirm all the same")},
        [this, cards](const FactAnswer &) { confirmNow(cards); });
}

void DealPage::confirmNow(const QList<BoardCard> &cards)
{
    const BoardCard first = cards.front();
    const QString what = nameOf(first, today()), subject = subjectOf(first);
    using Rivals = std::vector<RivalHold>;
    context()
        .editor.write({u"confirm"_s, subject}, {},
            [cards](Connection &connection) -> Result<Rivals> {
                Rivals rivals;
                for (const BoardCard &card : cards) {
                    FLOW_TRY(confirmCard(connection, card));
                    if (!card.holdId) continue;
                    FLOW_ASSIGN(const Rivals some, rivalsOf(connection, card.holdId));
                    rivals.insert(rivals.end(), some.begin(), some.end());
                }
                return rivals;
            })
        .then(this, [this, cards, first, what](const Result<Rivals> &rivals) {
            if (!rivals) return;
            if (first.holdId) m_wanted = CardKey{CardKind::Hold, first.holdId};
            const QString done = cards.size() == 1 ? movedText(first, {MoveAct::Confirm, MoveReason::None}, today()) : tr("%n dates confirmed.", nullptr, int(cards.size()));
            if (rivals->empty()) return shell().toast(done, true);
            const QString text = done + u' ' + tr("%n competing hold(s) can be released.", nullptr, int(rivals->size()));
            shell().toast(text, true, tr("Review rivals"), [alive = QPointer(this), first, what] {
                if (alive) alive->reviewRivals(first.holdId, what);
            });
        });
}

/// Which holds the confirmation made needless, each with its artist or venue, released with one button.
void DealPage::reviewRivals(qint64 holdId, const QString &what)
{
    using Rivals = std::vector<RivalHold>;
    store().read([holdId](Connection &connection) { return rivalsOf(connection, holdId); }).then(this, [this, what](const Result<Rivals> &rivals) {
        if (!rivals || rivals->empty()) return;
        QStringList lines;
        QList<qint64> ids;
        for (const RivalHold &rival : *rivals) {
            lines << u"%1 · %2 · %3"_s.arg(rankText(rival.rank), rival.artist, rival.venue);
            ids << rival.id;
        }
        FactQuestion question{.title = tr("Release rivals of %1").arg(what), .text = lines.join(u'\n'), .entity = &reasonQuestion(), .fields = {u"lost_reason"_s, u"lost_words"_s},
            .preset = {{u"lost_reason"_s, u"rival_confirmed"_s}}, .button = tr("Release %n hold(s)", nullptr, int(ids.size()))};
        ask(question, [this, ids](const FactAnswer &answer) {
            context().editor.write({u"release"_s, countSubject(holdEntity(), ids.size())}, tr("%n hold(s) released.", nullptr, int(ids.size())), [ids, answer](Connection &connection) {
                return endHolds(connection, ids, HoldEnd::Released, answer.values.value(u"lost_reason"_s).toString(), answer.values.value(u"lost_words"_s).toString());
            });
        });
    });
}

void DealPage::askHold(const QList<BoardCard> &cards)
{
    const BoardCard card = cards.front();
    FactQuestion question{.title = tr("Record a hold"), .text = aboutText(card, today()), .entity = &holdQuestion(),
        .fields = {u"day"_s, u"rank"_s, u"expires_at"_s, u"estimate"_s, u"room"_s, u"notes"_s}, .button = tr("Record the hold")};
    if (card.day.isValid()) question.preset.insert(u"day"_s, card.day.toString(Qt::ISODate));
    if (card.value) question.preset.insert(u"estimate"_s, card.value);
    ask(question, [this, card](const FactAnswer &answer) {
        const HoldRequest request{.artistId = card.artistId, .venueId = card.venueId, .projectId = card.projectId, .prospectId = card.prospectId, .contactId = card.contactId,
            .room = answer.values.value(u"room"_s).toString(), .day = QDate::fromString(answer.values.value(u"day"_s).toString(), Qt::ISODate),
            .rank = answer.values.value(u"rank"_s).toInt(), .expiresAt = endOfDay(answer.values.value(u"expires_at"_s)), .estimate = answer.values.value(u"estimate"_s).toLongLong(),
            .currency = card.currency, .owner = card.owner.isEmpty() ? store().author() : card.owner, .notes = answer.values.value(u"notes"_s).toString()};
        hold(request, {request.day}, card.artist, card.venue, movedText(card, {MoveAct::RecordHold, MoveReason::None}, today()), card.key.kind == CardKind::Deal ? card.key.id : 0);
    });
}

void DealPage::askOffer(const BoardCard &card, bool counter)
{
    FactQuestion question{.title = counter ? tr("Counter-offer") : tr("Record an offer"), .text = aboutText(card, today()), .entity = &offerEntity(),
        .fields = {u"direction"_s, u"deal_type"_s, u"guarantee"_s, u"currency"_s, u"percentage"_s, u"deposit"_s, u"deposit_due_on"_s, u"valid_until"_s, u"capacity"_s, u"ticket_price"_s, u"radius_km"_s, u"terms"_s},
        .button = counter ? tr("Record the counter-offer") : tr("Record the offer")};
    if (!card.day.isValid()) question.fields.prepend(u"day"_s);
    question.preset = {{u"direction"_s, counter && card.direction == "out"_L1 ? u"in"_s : u"out"_s}, {u"deal_type"_s, card.dealType.isEmpty() ? u"flat"_s : card.dealType}};
    if (card.value) question.preset.insert(u"guarantee"_s, card.value);
    question.preset.insert(u"currency"_s, card.currency.isEmpty() ? m_currency : card.currency);
    question.check = [day = card.day, today = today()](const QMap<QString, QVariant> &values) {
        Values terms;
        for (auto it = values.begin(); it != values.end(); ++it) terms.insert(it.key(), it.value());
        if (day.isValid()) terms.insert(u"day"_s, day.toString(Qt::ISODate));
        return checkTerms(terms, today);
    };
    if (card.percentage) question.preset.insert(u"percentage"_s, card.percentage);
    ask(question, [this, card, counter](const FactAnswer &answer) {
        Values terms = answer.values;
        terms.removeIf([](const auto &entry) { return entry.value().isNull() || entry.value().toString().isEmpty(); });
        const QString done = movedText(card, {MoveAct::RecordOffer, MoveReason::None}, today());
        context().editor.write({u"offer"_s, subjectOf(card)}, done, [card, counter, terms](Connection &connection) -> Result<qint64> {
            if (counter) return counterOffer(connection, card.offerId, terms.value(u"direction"_s).toString(), terms);
            Values all = terms;
            const auto link = [&](const QString &field, qint64 id) {
                if (id) all.insert(field, id);
            };
            link(u"hold_id"_s, card.holdId);
            if (!card.holdId) link(u"prospect_id"_s, card.prospectId);
            link(u"artist_id"_s, card.artistId);
            link(u"venue_id"_s, card.venueId);
            link(u"project_id"_s, card.projectId);
            link(u"contact_id"_s, card.contactId);
            if (card.key.kind == CardKind::Deal) link(u"deal_id"_s, card.key.id);
            if (card.day.isValid()) all.insert(u"day"_s, card.day.toString(Qt::ISODate));
            return makeOffer(connection, all);
        });
    });
}

void DealPage::askRelease(const QList<BoardCard> &cards, bool decline)
{
    const BoardCard first = cards.front();
    FactQuestion question{.title = decline ? tr("Decline the offer") : tr("Release the hold"), .text = aboutText(first, today()), .entity = &reasonQuestion(),
        .fields = {u"lost_reason"_s, u"lost_words"_s}, .button = decline ? tr("Decline") : tr("Release %n hold(s)", nullptr, int(cards.size())), .danger = true};
    ask(question, [this, cards, first, decline](const FactAnswer &answer) {
        const QString reason = answer.values.value(u"lost_reason"_s).toString(), words = answer.values.value(u"lost_words"_s).toString();
        const QString done = decline ? tr("%1: offer declined.").arg(nameOf(first, today())) : tr("%n hold(s) released.", nullptr, int(cards.size()));
        context().editor.write({decline ? u"decline"_s : u"release"_s, subjectOf(first)}, done, [cards, decline, reason, words](Connection &connection) -> Result<void> {
            QList<qint64> holds;
            for (const BoardCard &card : cards) {
                if (card.offerId && (decline || !card.holdId)) {
                    FLOW_TRY(declineOffer(connection, card.offerId, reason, words));
                } else if (card.holdId) {
                    holds << card.holdId;
                }
            }
            return endHolds(connection, holds, HoldEnd::Released, reason, words);
        });
    });
}

void DealPage::askChallenge(const BoardCard &card)
{
    FactQuestion question{.title = tr("Record a challenge"), .text = tr("%1\nWhoever challenges is ready to confirm. The clock runs from now.").arg(aboutText(card, today())), .entity = &challengeQuestion(),
        .fields = {u"challenged_by"_s, u"answer_within"_s}, .preset = {{u"answer_within"_s, tr("48 h")}}, .button = tr("Start the clock"),
        .hints = {{u"answer_within"_s, tr("Hours, days or until when: 24 h, 2 d, Fri 12:00")}}};
    question.check = [card, at = QDateTime::fromMSecsSinceEpoch(now())](const QMap<QString, QVariant> &values) -> Result<void> {
        const QString field = u"answer_within"_s;
        const auto until = answerBy(values.value(field).toString(), at);
        if (!until) return failure(ErrorCode::Invalid, {field, u"time_left"_s});
        if (*until <= at) return failure(ErrorCode::Invalid, {field, u"past"_s});
        if (card.day > at.date() && until->date() >= card.day) return failure(ErrorCode::Invalid, {field, u"not_before_show"_s});
        return {};
    };
    // Who is behind us in the room is often one of our own: named first.
    for (const BoardCard &other : m_board->cards()) {
        if (other.key.kind != CardKind::Hold || other.holdId == card.holdId || other.holdState != "active"_L1) continue;
        if (other.day == card.day && other.venueId == card.venueId && other.artistId != card.artistId) question.offers[u"challenged_by"_s] << other.artist;
    }
    if (const QStringList ours = question.offers.value(u"challenged_by"_s); !ours.isEmpty())
        question.hints.insert(u"challenged_by"_s, tr("Also ours in that house: %1").arg(ours.join(u", "_s)));
    ask(question, [this, card](const FactAnswer &answer) {
        const auto moment = answerBy(answer.values.value(u"answer_within"_s).toString(), QDateTime::fromMSecsSinceEpoch(now()));
        if (!moment) return;
        const qint64 until = moment->toMSecsSinceEpoch();
        const QString by = answer.values.value(u"challenged_by"_s).toString();
        context().editor.write({u"challenge"_s, subjectOf(card)}, tr("%1: the clock runs.").arg(nameOf(card, today())),
            [card, by, until](Connection &connection) { return challengeHold(connection, card.holdId, u"in"_s, by, until); });
    });
}

void DealPage::askRenew(const BoardCard &card)
{
    FactQuestion question{.title = tr("Renew the hold"), .text = tr("%1\nIt comes back at its rank when that is free, else behind those that moved up.").arg(aboutText(card, today())),
        .entity = &holdQuestion(), .fields = {u"expires_at"_s}, .preset = {{u"expires_at"_s, today().addDays(7).toString(Qt::ISODate)}}, .button = tr("Renew the hold")};
    ask(question, [this, card](const FactAnswer &answer) {
        const qint64 until = endOfDay(answer.values.value(u"expires_at"_s));
        m_wanted = card.key;
        context().editor.write({u"renew"_s, subjectOf(card)}, tr("%1: the hold is active again.").arg(nameOf(card, today())),
            [card, until](Connection &connection) { return renewHold(connection, card.holdId, until); });
    });
}

/// Of the chosen cards those that are claims on a day.
QList<qint64> DealPage::chosenHolds() const
{
    QList<qint64> holds;
    for (const CardKey &key : m_board->chosen())
        if (const BoardCard *card = cardOf(key); card && card->key.kind == CardKind::Hold) holds << card->holdId;
    return holds;
}

void DealPage::rankHolds(int rank)
{
    const QList<qint64> holds = chosenHolds();
    if (holds.isEmpty()) return shell().toast(tr("Go to a hold first."));
    context().editor.write({u"edit"_s, countSubject(holdEntity(), holds.size())}, {}, [holds, rank](Connection &connection) -> Result<void> {
        for (const qint64 id : holds) FLOW_TRY(setHoldRank(connection, id, rank));
        return {};
    });
}

void DealPage::extend(const QList<qint64> &holds)
{
    if (holds.isEmpty()) return shell().toast(tr("Go to a hold first."));
    context().editor.write({u"edit"_s, countSubject(holdEntity(), holds.size())}, tr("%n hold(s) kept a week longer.", nullptr, int(holds.size())),
        [holds](Connection &connection) { return extendHolds(connection, holds); });
}

/// One stage and one note for all of them; a card whose facts say the same follows them again.
void DealPage::askOverride(const QList<BoardCard> &cards)
{
    const BoardCard &card = cards.front();
    const QString about = cards.size() == 1 ? tr("%1\nThe facts say: %2. What is set by hand stays until it is taken away.").arg(aboutText(card, today()), stageName(placementOf(card.facts, today()).stage))
                                            : tr("%n cards. What is set by hand stays until it is taken away.", nullptr, int(cards.size()));
    FactQuestion question{.title = tr("Set the stage by hand"), .text = about, .entity = &overrideQuestion(), .fields = {u"stage"_s, u"note"_s},
        .preset = {{u"stage"_s, stageCode(card.placement.stage)}, {u"note"_s, card.pinNote}}, .button = tr("Set the stage")};
    ask(question, [this, cards](const FactAnswer &answer) {
        const auto stage = stageFromCode(answer.values.value(u"stage"_s).toString());
        const QString note = answer.values.value(u"note"_s).toString();
        std::vector<std::pair<CardKey, std::optional<DealStage>>> wanted;
        for (const BoardCard &each : cards) {
            // Back to what the facts say is the same as taking it away.
            const bool isFact = stage && *stage == placementOf(each.facts, today()).stage;
            wanted.emplace_back(each.key, isFact ? std::nullopt : stage);
        }
        const BoardCard &first = cards.front();
        const QString done = cards.size() > 1 ? tr("%n stages set by hand.", nullptr, int(cards.size()))
            : wanted.front().second           ? tr("%1: stage set by hand.").arg(first.venue)
                                              : tr("%1 follows the facts again.").arg(first.venue);
        context().editor.write({u"override"_s, subjectOf(first)}, done, [wanted, note, author = store().author()](Connection &connection) -> Result<void> {
            for (const auto &[key, to] : wanted) FLOW_TRY(overrideStage(connection, key, to, note, author));
            return {};
        });
    });
}

void DealPage::newDate(const QDate &day, qint64 artistId, const QList<QDate> &days, int rank)
{
    const BoardCard *current = m_board->current();
    FactQuestion question{.title = tr("New date"), .text = days.size() > 1 ? tr("%n day(s), a card each.", nullptr, int(days.size())) : QString(), .entity = &holdQuestion(),
        .fields = {u"day"_s, u"rank"_s, u"expires_at"_s, u"estimate"_s, u"room"_s, u"notes"_s}, .button = tr("Record the hold"), .asksVenue = true,
        .artistId = artistId ? artistId : current ? current->artistId : 0};
    if (day.isValid()) question.preset.insert(u"day"_s, day.toString(Qt::ISODate));
    if (rank) question.preset.insert(u"rank"_s, rank);
    ask(question, [this, days](const FactAnswer &answer) {
        const HoldRequest request{.artistId = answer.artistId, .venueId = answer.venueId, .room = answer.values.value(u"room"_s).toString(),
            .day = QDate::fromString(answer.values.value(u"day"_s).toString(), Qt::ISODate), .rank = answer.values.value(u"rank"_s).toInt(),
            .expiresAt = endOfDay(answer.values.value(u"expires_at"_s)), .estimate = answer.values.value(u"estimate"_s).toLongLong(), .owner = store().author(),
            .notes = answer.values.value(u"notes"_s).toString()};
        const QList<QDate> all = days.size() > 1 ? days : QList<QDate>{request.day};
        hold(request, all, answer.artist, daySubject(request.day), tr("%n hold(s) recorded.", nullptr, int(all.size())));
    });
}

void DealPage::moveMenu(const QPoint &at)
{
    const BoardCard *card = m_board->current();
    if (!card) return;
    QMenu menu(this);
    menu.setObjectName(u"moveMenu"_s);
    for (int column = 0; column < kBoardColumns; ++column) {
        const CardMove what = moveTo(*card, BoardColumn(column), today());
        if (what.act == MoveAct::None) continue;
        QAction *action = menu.addAction(labelled(columnName(BoardColumn(column)), moveText(what)), this, [this, keys = m_board->chosen(), column] { move(keys, BoardColumn(column)); });
        action->setEnabled(what.act != MoveAct::Impossible);
    }
    menu.exec(at);
}

void DealPage::cardMenu(const QPoint &at)
{
    const BoardCard *card = m_board->current();
    if (!card || !mayWrite(context(), u"hold"_s)) return;
    QMenu menu(this);
    for (const CardAction action : cardActions(*card)) menu.addAction(cardActionText(action), this, [this, action] { run(action); });
    menu.addSeparator();
    menu.addAction(tr("Move to…"), this, [this, at] { moveMenu(at); });
    menu.exec(at);
}

void DealPage::setShowDay(const BoardCard &card, const QString &field, CardAction action)
{
    const QString text = labelled(nameOf(card, today()), cardActionText(action).toLower()) + u'.';
    context().editor.write({u"edit"_s, subjectOf(card)}, text, [id = card.showId, field, day = today().toString(Qt::ISODate)](Connection &connection) {
        return Records(connection).update(showEntity(), id, {{field, day}});
    });
}

void DealPage::run(CardAction action)
{
    using enum CardAction;
    const BoardCard *current = m_board->current();
    if (!current) return;
    const BoardCard card = *current;
    const QString name = nameOf(card, today()), subject = subjectOf(card);
    const auto write = [&](const QString &code, const QString &done, auto fn) { context().editor.write({code, subject}, done, fn); };
    switch (action) {
    case Pitch: write(u"log"_s, tr("%1: pitched.").arg(card.venue), [card, author = store().author(), words = outcomeText(CallOutcome::Pitched)](Connection &c) { return logOutcome(c, card.prospectId, CallOutcome::Pitched, author, words); }); break;
    case RecordHold: askHold({card}); break;
    case RecordOffer: askOffer(card, false); break;
    case Counter: askOffer(card, true); break;
    case AskArtist: write(u"approval"_s, tr("%1: waits for the artist.").arg(name), [card](Connection &c) { return setArtistApproval(c, card.offerId, u"waiting"_s, {}); }); break;
    case ArtistAgrees: write(u"approval"_s, tr("%1: the artist agrees.").arg(name), [card](Connection &c) { return setArtistApproval(c, card.offerId, u"approved"_s, card.artist); }); break;
    case ArtistRefuses: write(u"approval"_s, tr("%1: the artist refuses.").arg(name), [card](Connection &c) { return setArtistApproval(c, card.offerId, u"refused"_s, card.artist); }); break;
    case Decline: askRelease({card}, true); break;
    case Confirm: confirm({card}); break;
    case Release: askRelease({card}, false); break;
    case Clear: write(u"release"_s, tr("%1: the hold was taken away.").arg(name), [card](Connection &c) { return endHolds(c, {card.holdId}, HoldEnd::Cleared, u"date_taken"_s); }); break;
    case Promote: write(u"promote"_s, tr("%1 moved up.").arg(name), [card](Connection &c) { return promoteHold(c, card.holdId); }); break;
    case Challenge: askChallenge(card); break;
    case Extend: extend({card.holdId}); break;
    case Renew: askRenew(card); break;
    case AnswerChallenge: write(u"challenge"_s, tr("%1: challenge answered.").arg(name), [card](Connection &c) { return clearChallenge(c, card.holdId); }); break;
    case ContractSent: setShowDay(card, u"contract_sent_on"_s, action); break;
    case ContractSigned: setShowDay(card, u"contract_signed_on"_s, action); break;
    case DepositPaid: setShowDay(card, u"deposit_paid_on"_s, action); break;
    case AdvanceSent: setShowDay(card, u"advance_sent_on"_s, action); break;
    case ItinerarySent: setShowDay(card, u"itinerary_sent_on"_s, action); break;
    case Settled: setShowDay(card, u"settled_on"_s, action); break;
    case BalancePaid: setShowDay(card, u"paid_on"_s, action); break;
    case StatementSent: setShowDay(card, u"statement_sent_on"_s, action); break;
    case CancelShow: write(u"cancel"_s, tr("%1 cancelled.").arg(name), [card](Connection &c) { return Records(c).update(showEntity(), card.showId, {{u"status"_s, u"cancelled"_s}}); }); break;
    case Override: {
        QList<BoardCard> cards;
        for (const CardKey &key : m_board->chosen())
            if (const BoardCard *chosen = cardOf(key); chosen && chosen->key.kind != CardKind::Deal) cards << *chosen;
        askOverride(cards.isEmpty() ? QList<BoardCard>{card} : cards);
        break;
    }
    case OpenVenue: shell().openRecord(u"venue"_s, card.venueId); break;
    case OpenArtist: shell().openRecord(u"artist"_s, card.artistId); break;
    case ReleaseRivals: reviewRivals(card.holdId, name); break;
    }
}

void DealPage::callOutcome(const CallRow &call, CallOutcome outcome, const QString &note, const QDate &callBackOn)
{
    const QString who = call.venue.isEmpty() ? call.title : call.venue;
    const QString words = note.isEmpty() ? outcomeText(outcome) : labelled(outcomeText(outcome), note);
    context().editor.write({u"log"_s, who}, u"%1: %2."_s.arg(who, outcomeText(outcome).toLower()), [call, outcome, words, callBackOn, author = store().author()](Connection &connection) -> Result<void> {
        if (call.prospectId) return logOutcome(connection, call.prospectId, outcome, author, words, callBackOn);
        // A task is done once somebody was reached; else it comes back tomorrow.
        const bool isDone = outcome != CallOutcome::NoAnswer && outcome != CallOutcome::CallBack;
        const QDate back = callBackOn.isValid() ? callBackOn : todayOf(connection).addDays(1);
        Records records(connection);
        FLOW_TRY(records.update(taskEntity(), call.taskId, isDone ? Values{{u"done_at"_s, connection.nowMs()}} : Values{{u"snoozed_until"_s, back.toString(Qt::ISODate)}}));
        FLOW_TRY(records.insert(interactionEntity(), {{u"kind"_s, u"call"_s}, {u"direction"_s, u"out"_s}, {u"at"_s, connection.nowMs()}, {u"author"_s, author}, {u"summary"_s, labelled(call.title, words)},
            {u"contact_id"_s, call.contactId ? QVariant(call.contactId) : QVariant()}, {u"venue_id"_s, call.venueId ? QVariant(call.venueId) : QVariant()}}));
        return {};
    });
}

} // namespace flow::ui
