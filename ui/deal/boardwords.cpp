// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/boardwords.h"

#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"

#include <QCoreApplication>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;

QString tr(const char *text, const char *about = nullptr) { return QCoreApplication::translate("flow::ui", text, about); }

/// Ages and spans: a narrow space before the unit.
QString narrow(QString text) { return text.replace(u' ', QChar(0x202f)); }
QString days(qint64 count) { return narrow(tr("%1 d", "days").arg(formatCount(count))); }

int tonePlace(Tone tone) { return tone == Tone::Ink ? 0 : tone == Tone::Danger ? 1 : tone == Tone::Warning ? 2 : 3; }

class Badges
{
public:
    Badges(const BoardCard &card, const QDate &today, qint64 nowMs)
        : c(card)
        , m_today(today)
        , m_now(nowMs)
    {
    }

    QList<CardBadgeWords> all()
    {
        const DealStage stage = c.placement.stage;
        if (c.placement.exit != DealExit::None) addExit();
        else if (stage <= DealStage::Interest) addProspect();
        else if (stage == DealStage::Hold) addHold();
        else if (stage <= DealStage::Approved) addOffer();
        else if (stage < DealStage::Played) addShow(stage);
        else addClose(stage);
        std::ranges::stable_sort(m_badges, {}, [](const CardBadgeWords &badge) { return tonePlace(badge.tone); });
        return m_badges;
    }

private:
    // A context of its own: badges are short.
    static QString tr(const char *text, const char *about = nullptr) { return QCoreApplication::translate("flow::ui::Badges", text, about); }
    void add(const QString &text, const QString &icon, Tone tone = Tone::Neutral, bool isDone = false) { m_badges.append({text, icon, tone, isDone}); }
    qint64 since(qint64 at) const { return std::max<qint64>(0, (m_now - at) / kDay); }

    void addExit()
    {
        switch (c.placement.exit) {
        case DealExit::Passed: add(tr("Passed"), u"circle-slash"_s); break;
        case DealExit::Released:
            if (c.holdState == "expired"_L1) add(tr("Expired"), u"hourglass"_s, Tone::Danger);
            else if (c.holdState == "cleared"_L1) add(tr("Taken away"), u"circle-slash"_s);
            else add(tr("Released"), u"circle-slash"_s);
            break;
        case DealExit::Postponed: add(tr("Postponed"), u"calendar-clock"_s, Tone::Warning); break;
        default: add(tr("Cancelled"), u"circle-x"_s, Tone::Danger); break;
        }
    }

    void addProspect()
    {
        const bool isDue = c.followUp.isValid() && c.followUp <= m_today;
        if (c.placement.stage == DealStage::Target) add(tr("To contact"), u"circle-dashed"_s);
        else if (c.placement.stage == DealStage::Interest)
            add(c.facts.prospect == DealFacts::Prospect::DatesIn ? tr("Dates received") : tr("Interested"), u"message-circle"_s, Tone::Info);
        else if (isDue && c.attempts > 1) add(tr("No reply %1").arg(days(since(c.pitchedAt))), u"mail-question-mark"_s, Tone::Warning);
        else if (c.pitchedAt) add(tr("Pitched %1").arg(days(since(c.pitchedAt))), u"send"_s);
        else add(tr("Pitched"), u"send"_s);
        if (isDue && c.placement.stage == DealStage::Interest) add(tr("Call"), u"phone"_s, Tone::Warning);
    }

    void addRank()
    {
        if (c.rank > 0) add(rankText(c.rank), {}, Tone::Ink);
    }

    void addHold()
    {
        addRank();
        if (c.challenge == "in"_L1) add(tr("Challenged"), u"siren"_s, Tone::Danger);
        else if (c.challenge == "out"_L1) add(tr("We challenge"), u"siren"_s, Tone::Warning);
        if (!c.challenge.isEmpty()) return;
        if (!c.expiresAt) {
            if (c.rank > 0) add(tr("No expiry"), u"infinity"_s);
            return;
        }
        const qint64 left = m_today.daysTo(QDateTime::fromMSecsSinceEpoch(c.expiresAt).date());
        if (c.expiresAt <= m_now) add(tr("Expired"), u"hourglass"_s, Tone::Danger);
        else if (left <= 0) add(tr("Expires today"), u"hourglass"_s, Tone::Warning);
        else add(tr("%1 left", "time").arg(days(left)), u"hourglass"_s, left <= 3 ? Tone::Warning : Tone::Neutral);
    }

    void addOffer()
    {
        if (c.validUntil.isValid() && c.offerState == "sent"_L1) {
            const qint64 left = m_today.daysTo(c.validUntil);
            if (left < 0) add(tr("Offer expired"), u"clock"_s, Tone::Danger);
            else if (left <= 1) add(left == 0 ? tr("Reply due today") : tr("Reply due tomorrow"), u"clock"_s, Tone::Warning);
        }
        if (c.approval == "waiting"_L1) add(tr("Artist to approve"), u"user-pen"_s, Tone::Accent);
        else if (c.approval == "refused"_L1) add(tr("Artist refused"), u"user-x"_s, Tone::Danger);
        else if (c.placement.stage == DealStage::Approved) add(tr("Artist agrees"), u"user-check"_s, Tone::Success);
        if (c.dealType == "versus"_L1) add(tr("vs %1").arg(formatPercent(c.percentage)), u"percent"_s);
        else if (c.percentage > 0) add(u"+ %1"_s.arg(formatPercent(c.percentage)), u"percent"_s);
        if (c.version > 1) add(tr("Counter"), u"arrow-up-down"_s);
        if (m_badges.isEmpty()) add(c.direction == "in"_L1 ? tr("Received") : tr("Sent"), u"file-text"_s);
    }

    void addPapers()
    {
        const DealFacts &f = c.facts;
        if (f.contractSigned.isValid()) add(tr("Signed"), u"file-check"_s, Tone::Success, true);
        else if (f.contractSent.isValid()) {
            const qint64 age = f.contractSent.daysTo(m_today);
            if (age >= 14) add(tr("Unsigned %1").arg(days(age)), u"file-pen"_s, Tone::Warning);
            else add(tr("Out", "contract"), u"file-text"_s);
        }
        if (f.depositPaid.isValid()) add(tr("Deposit"), u"banknote"_s, Tone::Success, true);
        else if (f.depositDue.isValid()) {
            const qint64 late = f.depositDue.daysTo(m_today);
            if (late > 0) add(tr("Deposit %1 late").arg(days(late)), u"banknote"_s, Tone::Danger);
            else add(tr("Deposit %1").arg(QLocale().toString(f.depositDue, u"d MMM"_s).remove(u'.')), u"banknote"_s);
        }
    }

    void addShow(DealStage stage)
    {
        if (stage >= DealStage::Advancing && c.facts.advanceTotal > 0) {
            const bool isDone = c.facts.advanceDone >= c.facts.advanceTotal;
            const qint64 left = c.day.isValid() ? m_today.daysTo(c.day) : 99;
            add(tr("Advance %1/%2").arg(c.facts.advanceDone).arg(c.facts.advanceTotal), u"list-checks"_s, isDone ? Tone::Success : left <= 7 ? Tone::Warning : Tone::Neutral);
        }
        addPapers();
        if (c.onSale.isValid() && c.onSale >= m_today) add(tr("On sale %1").arg(QLocale().toString(c.onSale, u"d MMM"_s).remove(u'.')), u"ticket"_s);
        if (m_badges.isEmpty()) add(tr("No contract"), u"file-plus"_s);
    }

    void addClose(DealStage stage)
    {
        if (stage == DealStage::Played) add(tr("To settle"), u"receipt-text"_s, Tone::Warning);
        if (c.facts.balancePaid.isValid()) add(tr("Paid"), u"check"_s, Tone::Success, true);
        else if (stage == DealStage::Settled) {
            const qint64 age = c.day.daysTo(m_today) - 30;
            if (age > 0) add(tr("Balance late %1").arg(days(age)), u"banknote"_s, Tone::Danger);
            else add(tr("Balance open"), u"banknote"_s);
        }
        if (stage == DealStage::Settled && !c.facts.statementSent.isValid() && c.facts.balancePaid.isValid()) add(tr("Statement"), u"send"_s);
    }

    const BoardCard &c;
    QDate m_today;
    qint64 m_now;
    QList<CardBadgeWords> m_badges;
};

} // namespace

QString columnName(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Prospect: return tr("Prospect");
    case BoardColumn::Option: return tr("Option");
    case BoardColumn::Offer: return tr("Offer");
    case BoardColumn::Confirmed: return tr("Confirmed");
    case BoardColumn::Prepare: return tr("Prepare");
    case BoardColumn::Close: return tr("Close");
    }
    return {};
}

QString stageName(DealStage stage)
{
    switch (stage) {
    case DealStage::Target: return tr("To contact");
    case DealStage::Pitched: return tr("Pitched");
    case DealStage::Interest: return tr("Interest");
    case DealStage::Hold: return tr("Hold");
    case DealStage::Offer: return tr("Offer");
    case DealStage::Approved: return tr("Artist agrees");
    case DealStage::Confirmed: return tr("Confirmed");
    case DealStage::ContractOut: return tr("Contract out");
    case DealStage::Contracted: return tr("Contract signed");
    case DealStage::DepositIn: return tr("Deposit in");
    case DealStage::Announced: return tr("Announced");
    case DealStage::Advancing: return tr("Advancing");
    case DealStage::Ready: return tr("Ready");
    case DealStage::Played: return tr("Played");
    case DealStage::Settled: return tr("Settled");
    case DealStage::Closed: return tr("Paid and closed");
    }
    return {};
}

QList<CardBadgeWords> badgesOf(const BoardCard &card, const QDate &today, qint64 nowMs) { return Badges(card, today, nowMs).all(); }

QString sumText(const ColumnTotal &total, const QString &currency)
{
    QStringList sums;
    if (total.sum) sums << wholeMoney(total.sum, currency);
    for (auto it = total.others.begin(); it != total.others.end(); ++it) sums << wholeMoney(it.value(), it.key());
    return sums.join(u" + "_s);
}

QString valueText(const BoardCard &card)
{
    if (card.value == 0) return {};
    return (card.isEstimate ? u"≈"_s : QString()) + formatMoney(card.value, card.currency);
}

QString whenText(const BoardCard &card, const QDate &today)
{
    QString when = card.day.isValid() ? formatDay(card.day, today) : card.period.isEmpty() ? card.project : card.period;
    // The season that is booked is the coming year's: it needs no year before the autumn of the next.
    if (card.day.isValid() && std::abs(today.daysTo(card.day)) < 330) when = formatDay(card.day, card.day);
    return when;
}

QString placeText(const BoardCard &card, const QDate &today)
{
    QStringList parts{card.town, whenText(card, today)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString timeLeft(qint64 until, qint64 nowMs)
{
    const qint64 left = until - nowMs;
    if (left <= 0) return tr("Deadline passed");
    if (left >= 2 * kDay) return tr("%1 left", "time").arg(days(left / kDay));
    const QString clock = left < kHour ? tr("%1 min").arg(left / kMinute) : tr("%1 h %2").arg(left / kHour).arg(left % kHour / kMinute, 2, 10, QChar(u'0'));
    return tr("%1 left", "time").arg(narrow(clock));
}

QString cardSentence(const BoardCard &card, const QDate &today, qint64 nowMs)
{
    QStringList parts{card.artist, card.venue, placeText(card, today), valueText(card), stageName(card.placement.stage)};
    for (const CardBadgeWords &badge : badgesOf(card, today, nowMs)) parts << badge.text;
    if (!card.challenge.isEmpty()) parts << timeLeft(card.challengeUntil, nowMs);
    if (card.isPinned) parts << tr("Set by hand by %1: %2").arg(card.pinAuthor, card.pinNote);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString moveText(const CardMove &move)
{
    switch (move.act) {
    case MoveAct::MarkPitched: return tr("Mark as pitched");
    case MoveAct::RecordHold: return tr("Record a hold");
    case MoveAct::RecordOffer: return tr("Record an offer");
    case MoveAct::Confirm: return tr("Confirm the date");
    case MoveAct::StartAdvance: return tr("Advance sent");
    case MoveAct::StopAdvance: return tr("Advance not sent");
    case MoveAct::MarkSettled: return tr("Settle");
    case MoveAct::WithdrawOffer: return tr("Withdraw the offer");
    case MoveAct::ReleaseHold: return tr("Release the hold");
    default: break;
    }
    switch (move.reason) {
    case MoveReason::NoDate: return tr("No date yet: record a hold or an offer first");
    case MoveReason::NotConfirmed: return tr("Not confirmed yet");
    case MoveReason::NotPlayed: return tr("Not played yet");
    case MoveReason::IsPlayed: return tr("It has been played");
    case MoveReason::IsConfirmed: return tr("It is confirmed: cancel or postpone it");
    case MoveReason::ImportedDeal: return tr("Imported: record a hold or an offer first");
    case MoveReason::HasEnded: return tr("It has ended: renew it first");
    case MoveReason::None: break;
    }
    return {};
}

QString movedText(const BoardCard &card, const CardMove &move, const QDate &today)
{
    const QString what = card.day.isValid() ? u"%1, %2"_s.arg(card.venue, formatDay(card.day, today)) : card.venue;
    switch (move.act) {
    case MoveAct::Confirm: return tr("%1 moved to Confirmed.").arg(what);
    case MoveAct::StartAdvance: return tr("%1: advance sent.").arg(what);
    case MoveAct::StopAdvance: return tr("%1: advance not sent.").arg(what);
    case MoveAct::MarkSettled: return tr("%1 settled.").arg(what);
    case MoveAct::WithdrawOffer: return tr("%1: offer withdrawn.").arg(what);
    case MoveAct::ReleaseHold: return tr("%1: hold released.").arg(what);
    case MoveAct::RecordHold: return tr("%1: hold recorded.").arg(what);
    case MoveAct::RecordOffer: return tr("%1: offer recorded.").arg(what);
    case MoveAct::MarkPitched: return tr("%1: pitched.").arg(what);
    default: return what;
    }
}

} // namespace flow::ui
