// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/missionwords.h"

#include "core/base/money.h"
#include "core/entities.h"
#include "core/report/attention.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/wholemoney.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::MissionWords)
    };

    constexpr QChar kThin(0x202f);

    QString joined(std::initializer_list<QString> parts, const QString &by = u" · "_s)
    {
        QStringList list(parts);
        list.removeAll(QString());
        return list.join(by);
    }

    QString place(const QString &venue, const QString &town) { return joined({venue, town}, u", "_s); }
    QString days(qint64 count) { return Words::tr("%1 d", "age in days").arg(formatCount(count)).replace(u' ', kThin); }

    /// "Today", "3 d" before, "9 d" after.
    QString dueText(const QDate &due, const QDate &today)
    {
        if (!due.isValid()) return {};
        return due == today ? Words::tr("Today") : days(std::abs(today.daysTo(due)));
    }

    QString holdRank(int rank) { return rank > 0 ? rankText(rank) : QString(); }

    QString iconOf(AlertKind kind)
    {
        switch (kind) {
        case AlertKind::ChallengeIn:
        case AlertKind::ChallengeOut: return u"siren"_s;
        case AlertKind::HoldExpires: return u"hourglass"_s;
        case AlertKind::ArtistToApprove: return u"user-check"_s;
        case AlertKind::OfferReply: return u"mail-question-mark"_s;
        case AlertKind::ContractUnsigned: return u"file-pen"_s;
        case AlertKind::DepositLate:
        case AlertKind::BalanceLate: return u"banknote"_s;
        case AlertKind::AdvanceLate: return u"list-checks"_s;
        case AlertKind::TaskDue: return u"square-check"_s;
        case AlertKind::ProposalWaits: return u"user-pen"_s;
        case AlertKind::FreeDays: return u"calendar-search"_s;
        }
        return {};
    }

    QString titleOf(const Alert &alert)
    {
        const QString day = alert.day.isValid() ? formatDay(alert.day) : QString();
        switch (alert.kind) {
        case AlertKind::ChallengeIn: return Words::tr("Challenge on %1, %2").arg(alert.artist, day);
        case AlertKind::ChallengeOut: return Words::tr("Our challenge for %1, %2").arg(alert.artist, day);
        case AlertKind::HoldExpires: return Words::tr("Hold %1 expires, %2").arg(alert.rank).arg(alert.artist);
        case AlertKind::ArtistToApprove: return Words::tr("%1 has an offer to approve").arg(alert.artist);
        case AlertKind::OfferReply: return Words::tr("Answer to the offer, %1").arg(alert.artist);
        case AlertKind::ContractUnsigned: return Words::tr("Contract unsigned %n day(s)", nullptr, alert.count);
        case AlertKind::DepositLate: return Words::tr("Deposit overdue, %1").arg(alert.artist);
        case AlertKind::AdvanceLate: return Words::tr("Advance %1 of %2, %3").arg(alert.count).arg(alert.total).arg(alert.artist);
        case AlertKind::BalanceLate: return Words::tr("Balance overdue, %1").arg(alert.artist);
        case AlertKind::TaskDue: return alert.words;
        case AlertKind::ProposalWaits: return Words::tr("%1: changes to approve").arg(alert.artist);
        case AlertKind::FreeDays: return Words::tr("%1: %n free day(s)", nullptr, alert.count).arg(alert.artist);
        }
        return {};
    }

    QString secondOf(const Alert &alert)
    {
        const QString where = place(alert.venue, alert.town);
        const QString day = alert.day.isValid() ? formatDay(alert.day) : QString();
        switch (alert.kind) {
        case AlertKind::ChallengeIn: return joined({where, holdRank(alert.rank), alert.words});
        case AlertKind::ChallengeOut: return joined({where, holdRank(alert.rank)});
        case AlertKind::ContractUnsigned: return joined({alert.artist, where});
        case AlertKind::TaskDue: return joined({alert.artist, where});
        case AlertKind::ProposalWaits: return alert.words;
        case AlertKind::FreeDays: return alert.town == alert.words ? Words::tr("%1, between two shows in %2").arg(day, alert.town) : Words::tr("%1, on the way from %2 to %3").arg(day, alert.town, alert.words);
        default: return joined({where, day});
        }
    }

} // namespace

QString timeLeft(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(0, ms / 60000);
    if (minutes >= 48 * 60) return days(minutes / (24 * 60));
    const QString text = minutes >= 60 ? Words::tr("%1 h %2", "hours and minutes").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0')) : Words::tr("%1 min").arg(minutes);
    return QString(text).replace(u' ', kThin);
}

TileRow alertRow(const Alert &alert, const QDate &today, qint64 nowMs)
{
    const Tone tone = alert.priority == AlertPriority::Urgent ? Tone::Danger : alert.priority == AlertPriority::Soon ? Tone::Warning : Tone::Info;
    const QString right = alert.dueMs ? timeLeft(alert.dueMs - nowMs) : alert.kind == AlertKind::ContractUnsigned ? QString() : dueText(alert.due, today);
    return {.icon = iconOf(alert.kind), .tone = tone, .title = titleOf(alert), .second = secondOf(alert), .right = right, .entity = alert.entity, .id = alert.id,
        .snooze = alert.kind == AlertKind::TaskDue ? u"task:%1"_s.arg(alert.id) : u"alert:"_s + alertKey(alert)};
}

TileRow agendaRow(const AgendaItem &item)
{
    const Field &kind = *showEntity().field(u"kind");
    const QString second = joined({item.kind == "concert"_L1 ? QString() : choiceLabel(showEntity(), kind, item.kind), place(item.venue, item.town)});
    const QString right = !item.doors.isEmpty() ? Words::tr("Doors %1").arg(item.doors) : item.onStage;
    return {.day = item.day, .series = item.color > 0 ? item.color : seriesOf(item.artist), .title = item.artist, .second = second, .right = right, .entity = u"show"_s, .id = item.showId};
}

TileRow callRow(const CallRow &call, const QDate &today)
{
    const bool late = call.due.isValid() && call.due < today;
    const QString last = call.lastSummary.isEmpty() ? formatValue(contactEntity(), *contactEntity().field(u"phone"), call.phone) : call.lastSummary;
    return {.icon = u"phone"_s, .tone = late ? Tone::Warning : Tone::Neutral, .title = joined({call.contact.isEmpty() ? call.venue : call.contact, call.contact.isEmpty() ? call.town : call.venue}),
        .second = joined({call.taskId ? call.title : call.artist, last}), .right = dueText(call.due, today),
        .entity = call.prospectId ? u"prospect"_s : call.venueId ? u"venue"_s : u"task"_s, .id = call.prospectId ? call.prospectId : call.venueId ? call.venueId : call.taskId,
        .snooze = call.prospectId ? u"prospect:%1"_s.arg(call.prospectId) : u"task:%1"_s.arg(call.taskId)};
}

TileRow changeRow(const TransactionInfo &change)
{
    return {.icon = u"history"_s, .title = causeSentence(change), .second = joined({change.author, formatInstant(change.atMs)}),
        .right = change.rows > 1 ? Words::tr("%n record(s)", nullptr, int(std::min<qint64>(change.rows, INT_MAX))) : QString(), .entity = kTransactionRow, .id = change.id};
}

QString stageName(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Prospect: return Words::tr("Prospect");
    case BoardColumn::Option: return Words::tr("Option");
    case BoardColumn::Offer: return Words::tr("Offer");
    case BoardColumn::Confirmed: return Words::tr("Confirmed");
    case BoardColumn::Prepare: return Words::tr("Prepare");
    case BoardColumn::Close: return Words::tr("Close");
    }
    return {};
}

QString pipelineNote(BoardColumn column, const PipelineFigure &figure, const QString &currency)
{
    const int n = figure.noteCount;
    if (column == BoardColumn::Close) return figure.noteAmount > 0 ? Words::tr("%1 overdue").arg(wholeMoney(figure.noteAmount, currency)) : QString();
    if (n == 0) return {};
    switch (column) {
    case BoardColumn::Prospect: return Words::tr("%n pitch(es) out", nullptr, n);
    case BoardColumn::Option: return Words::tr("%n expire(s) this week", nullptr, n);
    case BoardColumn::Offer: return Words::tr("%n await(s) the artist", nullptr, n);
    case BoardColumn::Confirmed: return Words::tr("%n contract(s) out", nullptr, n);
    default: return Words::tr("%n advance(s) open", nullptr, n);
    }
}

QString artistFlag(const ArtistFigure &figure, qint64 nowMs)
{
    if (figure.alert) {
        switch (figure.alert->kind) {
        case AlertKind::ChallengeIn:
        case AlertKind::ChallengeOut: return joined({Words::tr("Challenge"), figure.alert->dueMs ? timeLeft(figure.alert->dueMs - nowMs) : QString()}, u", "_s);
        case AlertKind::HoldExpires: return Words::tr("Hold expires");
        case AlertKind::ArtistToApprove: return Words::tr("Offer to approve");
        case AlertKind::OfferReply: return Words::tr("Answer due");
        case AlertKind::ContractUnsigned: return Words::tr("Contract unsigned");
        case AlertKind::DepositLate: return Words::tr("Deposit overdue");
        case AlertKind::BalanceLate: return Words::tr("Balance overdue");
        case AlertKind::AdvanceLate: return Words::tr("Advance open");
        case AlertKind::TaskDue: return Words::tr("Task due");
        case AlertKind::ProposalWaits: // said on the card of the artist
        case AlertKind::FreeDays: break;
        }
    }
    return figure.freeWeekends > 0 ? Words::tr("%n free weekend(s)", nullptr, figure.freeWeekends) : QString();
}

Tone artistFlagTone(const ArtistFigure &figure)
{
    if (!figure.alert || figure.alert->priority == AlertPriority::Note) return Tone::Info;
    return figure.alert->priority == AlertPriority::Urgent ? Tone::Danger : Tone::Warning;
}

} // namespace flow::ui
