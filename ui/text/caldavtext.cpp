// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/caldavtext.h"

#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace flow::ui {

using namespace Qt::StringLiterals;
using caldav::ChangeDetail;
using caldav::ChangeKind;
using caldav::RemoteTime;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

    QString timeText(const RemoteTime &time, QDate today)
    {
        QString text = formatDay(time.first, today);
        if (!time.isAllDay()) return tr("%1, %2").arg(text, QLocale().toString(QDateTime::fromMSecsSinceEpoch(time.begins).time(), QLocale::ShortFormat));
        return time.last > time.first ? tr("%1 to %2").arg(text, formatDay(time.last, today)) : text;
    }

    QString editedSentence(const ChangeDetail &detail, QDate today)
    {
        if (!detail.theirs) return tr("The entry in the calendar has no time that can be understood.");
        const QString there = timeText(*detail.theirs, today);
        if (!detail.ours) return tr("Not planned any more here, but changed in the calendar: %1, %2.").arg(detail.summary, there);
        if (detail.onlyWords) return tr("Other words in the calendar: %1.").arg(detail.summary);
        const QString here = timeText(*detail.ours, today);
        if (detail.change.isConflict) return tr("Changed on both sides: here it is %1, in the calendar %2.").arg(here, there);
        return tr("Moved in the calendar from %1 to %2.").arg(here, there);
    }

    QString newSentence(const ChangeDetail &detail, QDate today)
    {
        if (!detail.theirs) return tr("A new entry in the calendar without a time.");
        const QString when = timeText(*detail.theirs, today);
        return detail.times > 1 ? QCoreApplication::translate("flow::ui", "New in the calendar, %n time(s), first on %1.", nullptr, detail.times).arg(when) : tr("New in the calendar on %1.").arg(when);
    }

} // namespace

ChangeWords changeWords(const ChangeDetail &detail, QDate today)
{
    ChangeWords words;
    const QString name = detail.name.isEmpty() ? detail.summary : detail.name;
    words.title = detail.artist.isEmpty() ? name : tr("%1: %2").arg(detail.artist, name);
    switch (detail.change.kind) {
    case ChangeKind::Edited:
        words.sentence = editedSentence(detail, today);
        words.take = !detail.ours ? tr("Leave it there") : detail.onlyWords ? tr("Note the words") : tr("Move it here, too");
        words.refuse = detail.ours ? tr("Keep ours") : tr("Delete it there");
        break;
    case ChangeKind::Deleted:
        words.sentence = detail.ours ? tr("Deleted in the calendar. Here it is %1.").arg(timeText(*detail.ours, today)) : tr("Deleted in the calendar.");
        if (detail.change.isConflict) words.sentence += u' ' + tr("It was changed here meanwhile.");
        words.take = detail.entity == "show"_L1 ? tr("Cancel the show") : detail.entity == "hold"_L1 ? tr("Release the hold") : detail.entity == "offer"_L1 ? tr("Withdraw the offer") : tr("Remove the block");
        words.refuse = detail.entity.isEmpty() ? tr("Keep the block") : tr("Put it back");
        break;
    case ChangeKind::New:
        words.sentence = newSentence(detail, today);
        words.take = tr("Block the artist");
        words.refuse = tr("Ignore it");
        break;
    }
    return words;
}

QString accountStateText(const caldav::CalendarAccount &account, qint64 nowMs)
{
    if (account.trouble.isEmpty()) return account.syncedAt ? tr("In step since %1.").arg(formatInstant(account.syncedAt)) : tr("Not yet in step.");
    QString text = errorText({ErrorCode::Network, {account.trouble, account.url.host()}});
    if (account.retryAt > nowMs && account.retryAt != std::numeric_limits<qint64>::max())
        text += u' ' + tr("Next try at %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(account.retryAt).time(), QLocale::ShortFormat));
    return text;
}

} // namespace flow::ui
