// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tourtext.h"

#include "core/base/money.h"
#include "ui/text/clashtext.h"
#include "ui/text/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::PlanReason;
using tour::Rule;
using tour::StopKind;

namespace {

    QString words(const char *text) { return QCoreApplication::translate("flow::ui::Tour", text); }

    /// A line may end with the dot between two parts, not begin with it.
    QString dotted(const QStringList &parts) { return parts.join(u"\u00a0· "_s); }

    // What lupdate collects; looked up by the functions below.
    const char *const kRules[] = {QT_TRANSLATE_NOOP("flow::ui::Tour", "radius clause"), QT_TRANSLATE_NOOP("flow::ui::Tour", "two of your artists too near"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "exclusive territory"), QT_TRANSLATE_NOOP("flow::ui::Tour", "budget"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "driving time"), QT_TRANSLATE_NOOP("flow::ui::Tour", "too many shows in a row"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "day off missing"), QT_TRANSLATE_NOOP("flow::ui::Tour", "too long away"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "fee below the minimum"), QT_TRANSLATE_NOOP("flow::ui::Tour", "room too small or too large"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "another genre"), QT_TRANSLATE_NOOP("flow::ui::Tour", "hold has run out"),
        QT_TRANSLATE_NOOP("flow::ui::Tour", "another date of the same show")};

} // namespace

QString kmText(double km)
{
    //: A distance; %1 is a number
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 km")).replace(u' ', QChar(0x202f)).arg(QLocale().toString(qint64(std::llround(km))));
}

QString hoursText(int minutes)
{
    if (minutes < 60) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 min")).arg(minutes);
    const int rounded = (minutes + 2) / 5 * 5;
    if (rounded % 60 == 0) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 h")).arg(rounded / 60);
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 h %2")).arg(rounded / 60).arg(rounded % 60, 2, 10, QLatin1Char('0'));
}

QString wayText(tour::LegMode mode, int km, int minutes)
{
    const QString far = u"%1, %2"_s.arg(kmText(km), hoursText(minutes));
    switch (mode) {
    //: How to get there; %1 is "1,068 km, 5 h 30"
    case tour::LegMode::Flight: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Flight, %1")).arg(far);
    //: How to get there, on the ferry for a part of it; %1 is "612 km, 11 h"
    case tour::LegMode::Ferry: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Ferry, %1")).arg(far);
    default: return far;
    }
}

QString shortDay(const QDate &day) { return QLocale().toString(day, words(QT_TRANSLATE_NOOP("flow::ui::Tour", "d MMM"))); }

QString dayRange(const QDate &first, const QDate &last)
{
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 to %2")).arg(shortDay(first), shortDay(last));
}

QString roundMoney(qint64 minor, const QString &currency)
{
    const double unit = std::pow(10, currencyDigits(currency));
    return formatMoney(qint64(std::llround(double(minor) / unit) * qint64(unit)), currency);
}

QString signedMoney(qint64 minor, const QString &currency)
{
    const QString amount = roundMoney(std::abs(minor), currency);
    return minor > 0 ? u'+' + amount : minor < 0 ? u'\u2212' + amount : amount;
}

QString axisMoney(double units, double step)
{
    if (std::abs(units) < 1000 || step < 100) return QLocale().toString(units, 'f', step < 1 ? 2 : 0);
    const bool millions = std::abs(units) >= 1e6 && step >= 1e5;
    const double of = millions ? 1e6 : 1000;
    return QLocale().toString(units / of, 'f', std::fmod(units, of) == 0 ? 0 : 1) + (millions ? u'M' : u'k');
}

QString gapPercent(double gap)
{
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1\u202f%")).arg(QLocale().toString(gap * 100, 'f', 1));
}

QString stopKindText(StopKind kind, int rank)
{
    switch (kind) {
    case StopKind::Confirmed: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Confirmed"));
    case StopKind::Offer: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Offer"));
    case StopKind::Hold:
        if (rank == 2) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "2nd hold"));
        if (rank > 2) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "Lower hold"));
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "1st hold"));
    case StopKind::Prospect: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "In talks"));
    case StopKind::Ask: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "To ask"));
    }
    return {};
}

QString stopTitle(const tour::ScenarioStop &stop) { return stop.town.isEmpty() ? stop.place : stop.town; }

QString stopDescription(const tour::ScenarioStop &stop, const QString &artist)
{
    QStringList parts{formatDay(stop.day), artist, stop.place};
    if (!stop.town.isEmpty() && !stop.place.contains(stop.town)) parts << stop.town;
    parts << stopKindText(stop.kind, stop.rank);
    if (stop.km > 0) parts << wayText(stop.mode, stop.km, stop.minutes);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ruleText(Rule rule) { return words(kRules[size_t(rule)]); }

QString reasonText(const PlanReason &reason)
{
    switch (reason.kind) {
    case PlanReason::Shared:
        if (reason.place2.isEmpty())
            return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 and %2 share rooms in %3 on %4")).arg(reason.artist, reason.other, reason.place, shortDay(reason.day));
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 and %2 go from %3 to %4 together until %5: one van")).arg(reason.artist, reason.other, reason.place2, reason.place, shortDay(reason.day));
    case PlanReason::Carries:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 for %3")).arg(reason.place, shortDay(reason.day), reason.artist);
    case PlanReason::Fills:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 for %3, between %4 and %5")).arg(reason.place, shortDay(reason.day), reason.artist, reason.place2, reason.place3);
    case PlanReason::Blocked:
        if (!reason.rule) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: %2 was chosen instead")).arg(reason.place, reason.place2);
        if (reason.place2.isEmpty()) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: %2")).arg(reason.place, ruleText(*reason.rule));
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out because of %2: %3")).arg(reason.place, reason.place2, ruleText(*reason.rule));
    case PlanReason::NoRoom:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 would have to pay this much more to be worth another date")).arg(reason.place);
    case PlanReason::TooLittle:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: costs more than it brings")).arg(reason.place);
    case PlanReason::Unreachable:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: nobody gets there in time")).arg(reason.place);
    case PlanReason::NoDay:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: no day on which the artist is free")).arg(reason.place);
    case PlanReason::RuledOut:
        if (!reason.rule) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: no artist takes it")).arg(reason.place);
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out: %2")).arg(reason.place, ruleText(*reason.rule));
    case PlanReason::Clash: return clashText(reason);
    case PlanReason::NoHome:
    case PlanReason::NoPlace:
    case PlanReason::NoRate:
    case PlanReason::NowhereButAgreed: return lackText(reason);
    case PlanReason::Step:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 is a larger room than any %3 has played: its worth for the career, no money")).arg(reason.place, shortDay(reason.day), reason.artist);
    case PlanReason::Bill:
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 left out for %2: %3, on the same bill, can’t play there")).arg(reason.place, reason.artist, reason.other);
    case PlanReason::Broken:
        if (!reason.rule) break;
        if (*reason.rule == Rule::Packages && !reason.other.isEmpty())
            return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 is planned without %2, who is on the same bill")).arg(reason.place, reason.other);
        if (*reason.rule == Rule::DriveLimit && !reason.place2.isEmpty())
            return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "From %1 to %2 is further than the days between allow: driving time")).arg(reason.place2, reason.place);
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "A rule is broken at %1: %2")).arg(reason.place, ruleText(*reason.rule));
    }
    return reason.place;
}

namespace {

    QString chanceText(int basisPoints)
    {
        //: How likely a date is; %1 is a whole number
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1\u202f% likely")).arg(QLocale().toString(basisPoints / 100));
    }

    QString venueText(const tour::TourCandidate &candidate)
    {
        if (candidate.town.isEmpty() || candidate.name.contains(candidate.town)) return candidate.name;
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1, %2")).arg(candidate.name, candidate.town);
    }

    QString detourText(int km)
    {
        if (km < 15) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "on the way"));
        //: A detour; %1 is a distance with its unit
        return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 more")).replace(u' ', QChar::Nbsp).arg(kmText(km));
    }

    QString placesText(int capacity)
    {
        return QCoreApplication::translate("flow::ui::Tour", "%n place(s)", nullptr, capacity).replace(u' ', QChar::Nbsp); // one does not end a line with the number
    }

} // namespace

QString newsText(const tour::DateNews &news)
{
    const QString place = news.place, day = shortDay(news.day);
    switch (news.what) {
    case tour::DateNews::Gone: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 is no longer on the table")).arg(place, day);
    case tour::DateNews::Moved: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 is on %2 now")).arg(place, day);
    case tour::DateNews::Added: return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 is confirmed and was not planned")).arg(place, day);
    case tour::DateNews::GivesWay: break;
    }
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 gives way to a confirmed show")).arg(place, day);
}

QString leftText(const tour::LeftDate &left)
{
    if (left.why == tour::LeftDate::Gone || left.by.isEmpty()) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 is no longer on the table")).arg(left.place, shortDay(left.day));
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 is taken by %3")).arg(left.place, shortDay(left.day), left.by);
}

QString fragileText(const tour::FragileStop &stop)
{
    const QString first = words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2, %3")).arg(stop.place, shortDay(stop.day), chanceText(stop.chance));
    if (stop.fallback.isEmpty()) return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1. Nothing stands in for it")).arg(first);
    return words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1. Stands in: %2 on %3 (%4)"))
        .arg(first, stop.fallbackPlace, shortDay(stop.fallbackDay), stopKindText(stop.fallbackKind, 1));
}

QString suggestionText(const tour::GapSuggestion &suggestion, const QString &artist)
{
    QStringList parts{words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1 on %2 for %3")).arg(venueText(suggestion.choice.candidate), shortDay(suggestion.day), artist)};
    if (suggestion.choice.candidate.capacity > 0) parts << placesText(suggestion.choice.candidate.capacity);
    parts << detourText(suggestion.choice.detourKm);
    return dotted(parts);
}

QString gapText(const tour::GapChoice &choice)
{
    QStringList parts{venueText(choice.candidate)};
    if (choice.candidate.kind != StopKind::Ask) parts << stopKindText(choice.candidate.kind, choice.candidate.rank);
    else if (!choice.lastPlayed.isValid())
        parts << (choice.played > 0 ? words(QT_TRANSLATE_NOOP("flow::ui::Tour", "knows the agency")) : words(QT_TRANSLATE_NOOP("flow::ui::Tour", "never asked")));
    if (choice.lastPlayed.isValid()) {
        const QString when = QLocale().toString(choice.lastPlayed, u"MMM yyyy"_s);
        parts << (choice.lastFee > 0 ? words(QT_TRANSLATE_NOOP("flow::ui::Tour", "played %1 for %2")).arg(when, roundMoney(choice.lastFee, choice.lastCurrency))
                                     : words(QT_TRANSLATE_NOOP("flow::ui::Tour", "played %1")).arg(when));
    }
    if (choice.candidate.capacity > 0) parts << placesText(choice.candidate.capacity);
    parts << detourText(choice.detourKm) << chanceText(choice.chance);
    if (choice.isLongDrive) parts << words(QT_TRANSLATE_NOOP("flow::ui::Tour", "too long a drive"));
    return dotted(parts);
}

QString stayText(const tour::HotelStay &stay)
{
    const auto count = [](const char *text, int number) { return QCoreApplication::translate("flow::ui::Tour", text, nullptr, number); };
    //: A night on the way to a town, far from both
    const QString place = stay.isOnTheWay ? words(QT_TRANSLATE_NOOP("flow::ui::Tour", "On the way to %1")).arg(stay.town) : stay.town;
    const QString when = words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1, %2, %3")).arg(place, shortDay(stay.first), count(QT_TRANSLATE_N_NOOP("flow::ui::Tour", "%n night(s)"), stay.nights));
    const QString where = stay.hotel ? stay.name : words(QT_TRANSLATE_NOOP("flow::ui::Tour", "no hotel yet"));
    QStringList parts{words(QT_TRANSLATE_NOOP("flow::ui::Tour", "%1: %2")).arg(when, where), stay.artists().join(u", "_s),
        count(QT_TRANSLATE_N_NOOP("flow::ui::Tour", "%n people"), stay.people())};
    if (stay.isTentative) parts << words(QT_TRANSLATE_NOOP("flow::ui::Tour", "tentative"));
    if (stay.clashes) parts << words(QT_TRANSLATE_NOOP("flow::ui::Tour", "taken twice"));
    return dotted(parts);
}

QString gapIcon(const tour::GapChoice &choice)
{
    if (choice.isLongDrive) return u"triangle-alert"_s;
    switch (choice.candidate.kind) {
    case StopKind::Hold: return u"bookmark"_s;
    case StopKind::Offer: return u"handshake"_s;
    case StopKind::Prospect: return u"message-circle"_s;
    default: return choice.lastPlayed.isValid() ? u"history"_s : u"map-pin"_s;
    }
}

QString reasonIcon(const PlanReason &reason)
{
    switch (reason.kind) {
    case PlanReason::Shared: return reason.place2.isEmpty() ? u"bed"_s : u"truck"_s;
    case PlanReason::Carries: return u"calendar-check"_s;
    case PlanReason::Fills: return u"calendar-plus"_s;
    case PlanReason::Step: return u"trending-up"_s;
    case PlanReason::NoRoom:
    case PlanReason::NoRate: return u"banknote"_s;
    case PlanReason::Clash:
    case PlanReason::Broken: return u"triangle-alert"_s;
    case PlanReason::NoHome: return u"house"_s;
    case PlanReason::NoPlace:
    case PlanReason::NowhereButAgreed: return u"map-pin"_s;
    default: return u"circle-slash"_s;
    }
}

} // namespace flow::ui
