// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clashtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString words(const char *text) { return QCoreApplication::translate("flow::ui::Tour", text); }

    QString show(const QString &place, const QDate &day)
    {
        //: A show: %1 is the venue, %2 the day
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2")).arg(place, QLocale().toString(day, words(QT_TRANSLATE_NOOP("flow::ui::Tour", "d MMM"))));
    }

} // namespace

QString clashText(const tour::PlanReason &clash)
{
    const QString first = show(clash.place, clash.day), second = show(clash.place2, clash.day2);
    if (!clash.rule && clash.day == clash.day2)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 has two confirmed shows on one day: %2 and %3. Both are kept; the plan is made around the second."))
            .arg(clash.artist, first, second);
    if (!clash.rule)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 cannot travel from %2 to %3 in time. Both are kept; the plan is made around the second."))
            .arg(clash.artist, first, second);
    const QString km = QLocale().toString(clash.km);
    if (*clash.rule == tour::Rule::Radius)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "The radius clause of %2 forbids %3 (%1, %4 km away). Both are confirmed and kept."))
            .arg(clash.artist, first, second, km);
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 (%2) and %3 (%4) draw the same audience and play %5 km from each other. Both are confirmed and kept."))
        .arg(clash.artist, first, clash.other, second, km);
}

QString lackText(const tour::PlanReason &lack)
{
    const QString &written = lack.place2;
    if (lack.kind == tour::PlanReason::NoHome && written.isEmpty())
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 has no home: the way to the first show and back is not counted")).arg(lack.artist);
    if (lack.kind == tour::PlanReason::NoHome)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "“%2”, the home of %1, is not on the map: the way to the first show and back is not counted")).arg(lack.artist, written);
    if (lack.kind == tour::PlanReason::NoRate)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Nobody knows what %1 is worth: fees in it count as nothing. Say it in the rules, under exchange rates")).arg(written);
    if (lack.kind == tour::PlanReason::NowhereButAgreed)
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Nobody knows where %2 is, confirmed for %1: the day is kept clear, the fee is not counted")).arg(lack.artist, show(lack.place, lack.day));
    if (written.isEmpty()) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: nobody knows where it is")).arg(lack.place);
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: “%2” is not on the map")).arg(lack.place, written);
}

} // namespace flow::ui
