// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/causetext.h"

#include "ui/text/subjecttext.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// `with` has %1 for the subject, `without` stands when there is none.
    struct Words
    {
        const char *code;
        const char *with;
        const char *without;
    };

    const Words kWords[] = {
        {"edit", QT_TRANSLATE_NOOP("flow::ui::Cause", "edit of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "edit")},
        {"add", QT_TRANSLATE_NOOP("flow::ui::Cause", "adding %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "adding a record")},
        {"create", QT_TRANSLATE_NOOP("flow::ui::Cause", "adding %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "adding a record")},
        {"delete", QT_TRANSLATE_NOOP("flow::ui::Cause", "deletion of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "deletion")},
        {"tag", QT_TRANSLATE_NOOP("flow::ui::Cause", "tag %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "tag")},
        {"untag", QT_TRANSLATE_NOOP("flow::ui::Cause", "removal of tag %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "removal of a tag")},
        {"log", QT_TRANSLATE_NOOP("flow::ui::Cause", "entry in the log of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "entry in the log")},
        {"import", QT_TRANSLATE_NOOP("flow::ui::Cause", "import of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "import")},
        {"merge", QT_TRANSLATE_NOOP("flow::ui::Cause", "merge of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "merge")},
        {"approve", QT_TRANSLATE_NOOP("flow::ui::Cause", "approval of a change to %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "approval of a change")},
        {"reject", QT_TRANSLATE_NOOP("flow::ui::Cause", "refusal of a change to %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "refusal of a change")},
        {"withdraw", QT_TRANSLATE_NOOP("flow::ui::Cause", "withdrawal of a change to %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "withdrawal of a change")},
        {"propose", QT_TRANSLATE_NOOP("flow::ui::Cause", "proposed change of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "proposed change")},
        {"purchase", QT_TRANSLATE_NOOP("flow::ui::Cause", "purchase of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "purchase")},
        {"file", QT_TRANSLATE_NOOP("flow::ui::Cause", "file %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "file")},
        {"segment", QT_TRANSLATE_NOOP("flow::ui::Cause", "segment %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "segment")},
        {"setting", QT_TRANSLATE_NOOP("flow::ui::Cause", "setting %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "setting")},
        {"locate", QT_TRANSLATE_NOOP("flow::ui::Cause", "place of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "place")},
        {"move_date", QT_TRANSLATE_NOOP("flow::ui::Cause", "move of the date at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "move of a date")},
        {"other_artist", QT_TRANSLATE_NOOP("flow::ui::Cause", "change of artist at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "change of artist")},
        {"ask_waiver", QT_TRANSLATE_NOOP("flow::ui::Cause", "request for a waiver at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "request for a waiver")},
        {"accept_conflict", QT_TRANSLATE_NOOP("flow::ui::Cause", "accepted conflict at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "accepted conflict")},
        {"calendar_change", QT_TRANSLATE_NOOP("flow::ui::Cause", "change in the calendar of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "change in a calendar")},
        {"bulk", QT_TRANSLATE_NOOP("flow::ui::Cause", "booking of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "booking of several dates")},
        {"demo", QT_TRANSLATE_NOOP("flow::ui::Cause", "demo agency"), QT_TRANSLATE_NOOP("flow::ui::Cause", "demo agency")},
        {"erase", QT_TRANSLATE_NOOP("flow::ui::Cause", "erasure of a person"), QT_TRANSLATE_NOOP("flow::ui::Cause", "erasure of a person")},
        {"hold", QT_TRANSLATE_NOOP("flow::ui::Cause", "hold at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "hold")},
        {"release", QT_TRANSLATE_NOOP("flow::ui::Cause", "release of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "release of a hold")},
        {"confirm", QT_TRANSLATE_NOOP("flow::ui::Cause", "confirmation of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "confirmation")},
        {"offer", QT_TRANSLATE_NOOP("flow::ui::Cause", "offer for %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "offer")},
        {"decline", QT_TRANSLATE_NOOP("flow::ui::Cause", "refusal of the offer for %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "refusal of an offer")},
        {"move", QT_TRANSLATE_NOOP("flow::ui::Cause", "move of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "move")},
        {"renew", QT_TRANSLATE_NOOP("flow::ui::Cause", "renewal of the hold at %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "renewal of a hold")},
        {"ask_day", QT_TRANSLATE_NOOP("flow::ui::Cause", "call to %1 about a day"), QT_TRANSLATE_NOOP("flow::ui::Cause", "call about a day")},
        {"challenge", QT_TRANSLATE_NOOP("flow::ui::Cause", "challenge of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "challenge")},
        {"approval", QT_TRANSLATE_NOOP("flow::ui::Cause", "artist’s approval of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "artist’s approval")},
        {"override", QT_TRANSLATE_NOOP("flow::ui::Cause", "stage of %1 set by hand"), QT_TRANSLATE_NOOP("flow::ui::Cause", "stage set by hand")},
        {"promote", QT_TRANSLATE_NOOP("flow::ui::Cause", "promotion of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "promotion")},
        {"ranks", QT_TRANSLATE_NOOP("flow::ui::Cause", "order of the holds of one rank"), QT_TRANSLATE_NOOP("flow::ui::Cause", "order of the holds of one rank")},
        {"cancel", QT_TRANSLATE_NOOP("flow::ui::Cause", "cancellation of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "cancellation")},
        {"snooze", QT_TRANSLATE_NOOP("flow::ui::Cause", "snooze of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "snooze")},
        {"expire", QT_TRANSLATE_NOOP("flow::ui::Cause", "expiry of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "expiry of holds and offers")},
        {"sync", QT_TRANSLATE_NOOP("flow::ui::Cause", "changes of others: %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "changes of others")},
        {"decide", QT_TRANSLATE_NOOP("flow::ui::Cause", "decision about %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "decision about conflicts")},
        {"tour.plan", QT_TRANSLATE_NOOP("flow::ui::Cause", "planning of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "planning")},
        {"tour.move", QT_TRANSLATE_NOOP("flow::ui::Cause", "move of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "move of a date")},
        {"tour.follow", QT_TRANSLATE_NOOP("flow::ui::Cause", "what the pipeline did to %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "what the pipeline did to a scenario")},
        {"tour.fill", QT_TRANSLATE_NOOP("flow::ui::Cause", "adding of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "adding of a date")},
        {"tour.pin", QT_TRANSLATE_NOOP("flow::ui::Cause", "pin on %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "pin")},
        {"tour.unpin", QT_TRANSLATE_NOOP("flow::ui::Cause", "unpinning of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "unpinning")},
        {"tour.forbid", QT_TRANSLATE_NOOP("flow::ui::Cause", "ruling out of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "ruling out")},
        {"tour.duplicate", QT_TRANSLATE_NOOP("flow::ui::Cause", "copy of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "copy of a scenario")},
        {"tour.merge", QT_TRANSLATE_NOOP("flow::ui::Cause", "dates taken into %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "dates taken into a scenario")},
        {"tour.apply", QT_TRANSLATE_NOOP("flow::ui::Cause", "application of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "application of a scenario")},
        {"undo", QT_TRANSLATE_NOOP("flow::ui::Cause", "undo of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "undo")},
        {"revert", QT_TRANSLATE_NOOP("flow::ui::Cause", "taking back of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "taking back")},
        {"redo", QT_TRANSLATE_NOOP("flow::ui::Cause", "redo of %1"), QT_TRANSLATE_NOOP("flow::ui::Cause", "redo")},
    };

    QString words(const char *text) { return QCoreApplication::translate("flow::ui::Cause", text); }

} // namespace

QString causeText(const QString &code, const QString &kept)
{
    const QString subject = subjectText(kept);
    for (const Words &entry : kWords) {
        if (code != QLatin1StringView(entry.code)) continue;
        if (subject.isEmpty()) return words(entry.without);
        const QString with = words(entry.with);
        return with.contains(u"%1"_s) ? with.arg(subject) : with;
    }
    return subject.isEmpty() ? code : u"%1: %2"_s.arg(code, subject);
}

QString causeSentence(const TransactionInfo &transaction)
{
    QString text = causeText(transaction);
    if (!text.isEmpty()) text[0] = text.at(0).toUpper();
    return text;
}

} // namespace flow::ui
