// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/conflicttext.h"

#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

    QString placeOf(const CalendarData &data, qint64 key)
    {
        const CalendarItem *item = data.item(key);
        return item ? placeText(*item) : QString();
    }

    QString artistOf(const CalendarData &data, qint64 key)
    {
        const CalendarItem *item = data.item(key);
        const CalendarArtist *artist = item ? data.artist(item->engagement.artist) : nullptr;
        return artist ? artist->name : tr("An artist");
    }

    QString dayOf(const CalendarData &data, qint64 key)
    {
        const CalendarItem *item = data.item(key);
        return item ? formatDay(item->day(), data.today) : QString();
    }

    QString townOf(const CalendarData &data, qint64 key)
    {
        const CalendarItem *item = data.item(key);
        return !item ? QString() : item->town.isEmpty() ? item->venue : item->town;
    }

    /// "12 days later", "the same day", "3 days earlier"
    QString apart(int days)
    {
        if (days == 0) return tr("the same day");
        return days > 0 ? QCoreApplication::translate("flow::ui", "%n day(s) later", nullptr, days) : QCoreApplication::translate("flow::ui", "%n day(s) earlier", nullptr, -days);
    }

    QString both(const CalendarData &data, const Conflict &c)
    {
        return tr("%1 and %2, %3").arg(placeOf(data, c.first), placeOf(data, c.second), formatDay(c.day, data.today));
    }

    RowWords travelWords(const CalendarData &data, const Conflict &c)
    {
        const QString way = tr("%1, %2 to %3").arg(artistOf(data, c.first), dayOf(data, c.first), dayOf(data, c.second));
        if (c.isDriveLimit)
            return {tr("%1 to %2 is %3 of driving").arg(townOf(data, c.first), townOf(data, c.second), durationText(c.minutes)), way, tr("Rule: %1").arg(durationText(c.limit))};
        return {tr("No time for the way from %1 to %2").arg(townOf(data, c.first), townOf(data, c.second)), way,
            tr("%1 needed, %2 there").arg(durationText(c.minutes), durationText(c.limit))};
    }

    RowWords radiusWords(const CalendarData &data, const Conflict &c)
    {
        const QString figure = c.isByTime ? tr("Clause: %1").arg(durationText(c.limit)) : tr("Clause: %1").arg(kmText(c.limit));
        const QString distance = c.isByTime ? tr("%1 of driving").arg(durationText(c.minutes)) : tr("%1 away").arg(kmText(c.km));
        return {tr("Radius clause of %1").arg(placeOf(data, c.first)), tr("%1 in %2: %3, %4").arg(artistOf(data, c.second), townOf(data, c.second), distance, apart(c.days)), figure};
    }

    RowWords competingWords(const CalendarData &data, const Conflict &c)
    {
        const QString who = tr("%1 and %2, %3").arg(artistOf(data, c.first), artistOf(data, c.second), formatDay(c.day, data.today));
        const QString title = c.days == 0 ? tr("%1 apart: two of our artists, one night").arg(kmText(c.km))
                                          : QCoreApplication::translate("flow::ui", "%1 apart within %n day(s): two of our artists", nullptr, c.days).arg(kmText(c.km));
        return {title, who, tr("Rule: %1").arg(kmText(c.limit))};
    }

    /// What the way out costs on the road: "−40 km", "same route".
    QString roadText(int km)
    {
        if (std::abs(km) < 5) return tr("same route");
        return (km > 0 ? u"+"_s : QString(QChar(0x2212))) + kmText(std::abs(km));
    }

    QString arrival(const CalendarData &data, const WayOut &way)
    {
        const CalendarItem *moved = data.item(way.engagement);
        if (!way.from || !moved) return {};
        return tr("%1 to %2 %3").arg(townOf(data, way.from), moved->town.isEmpty() ? moved->venue : moved->town, durationText(way.driveMinutes));
    }

} // namespace

QString durationText(int minutes)
{
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60) : tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString placeText(const CalendarItem &item)
{
    if (item.venue.isEmpty()) return item.town.isEmpty() ? tr("No place yet") : item.town;
    return item.town.isEmpty() ? item.venue : u"%1, %2"_s.arg(item.venue, item.town);
}

QString holdRankText(int rank)
{
    switch (rank) {
    case 1: return tr("1st hold");
    case 2: return tr("2nd hold");
    case 3: return tr("3rd hold");
    default: return tr("%1th hold").arg(rank);
    }
}

QString dateStateText(const CalendarItem &item)
{
    if (item.engagement.state == DateState::Confirmed) return item.status == u"played"_s ? tr("Played") : tr("Confirmed");
    if (item.engagement.state == DateState::Offer) return tr("Offer");
    return item.rank > 0 ? holdRankText(item.rank) : tr("Hold");
}

QString dateSentence(const CalendarData &data, const CalendarItem &item)
{
    const CalendarArtist *artist = data.artist(item.engagement.artist);
    return tr("%1, %2: %3, %4").arg(formatDay(item.day(), data.today), artist ? artist->name : QString(), placeText(item), dateStateText(item));
}

QString schoolHolidayText(const QString &name)
{
    if (name == "christmas"_L1) return tr("Christmas");
    if (name == "winter"_L1) return tr("Winter");
    if (name == "spring"_L1) return tr("Spring");
    if (name == "summer"_L1) return tr("Summer");
    return name == "autumn"_L1 ? tr("Autumn") : name;
}

QString conflictKindText(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::SameArtist: return tr("Booked twice");
    case ConflictKind::Unavailable: return tr("Not available");
    case ConflictKind::Travel: return tr("Way too long");
    case ConflictKind::Radius: return tr("Radius clause");
    case ConflictKind::Exclusivity: return tr("Exclusivity");
    case ConflictKind::Competing: return tr("Own artists compete");
    case ConflictKind::Resource: return tr("Taken twice");
    case ConflictKind::Holiday: return tr("Public holiday");
    }
    return {};
}

QString conflictIcon(ConflictKind kind)
{
    switch (kind) {
    case ConflictKind::SameArtist: return u"copy"_s;
    case ConflictKind::Unavailable: return u"calendar-x"_s;
    case ConflictKind::Travel: return u"route"_s;
    case ConflictKind::Radius: return u"circle-dot"_s;
    case ConflictKind::Exclusivity: return u"shield"_s;
    case ConflictKind::Competing: return u"users-round"_s;
    case ConflictKind::Resource: return u"truck"_s;
    case ConflictKind::Holiday: return u"flag"_s;
    }
    return {};
}

RowWords conflictWords(const CalendarData &data, const Conflict &c)
{
    switch (c.kind) {
    case ConflictKind::SameArtist: return {tr("%1 is booked twice").arg(artistOf(data, c.first)), both(data, c), {}};
    case ConflictKind::Unavailable:
        return {tr("%1 is not available").arg(artistOf(data, c.first)), u"%1, %2"_s.arg(placeOf(data, c.first), dayOf(data, c.first)), c.name};
    case ConflictKind::Travel: return travelWords(data, c);
    case ConflictKind::Radius: return radiusWords(data, c);
    case ConflictKind::Exclusivity:
        return {tr("Inside an exclusivity of %1").arg(artistOf(data, c.first)), u"%1, %2"_s.arg(placeOf(data, c.first), dayOf(data, c.first)), c.name};
    case ConflictKind::Competing: return competingWords(data, c);
    case ConflictKind::Resource:
        return {tr("%1 is taken twice").arg(c.name), tr("%1 and %2, %3").arg(artistOf(data, c.first), artistOf(data, c.second), formatDay(c.day, data.today)), {}};
    case ConflictKind::Holiday: return {tr("Public holiday: %1").arg(c.name), tr("%1, %2").arg(artistOf(data, c.first), placeOf(data, c.first)), formatDay(c.day, data.today)};
    }
    return {};
}

QString conflictSentence(const CalendarData &data, const Conflict &conflict)
{
    const RowWords words = conflictWords(data, conflict);
    return words.figure.isEmpty() ? tr("%1: %2.").arg(words.title, words.detail) : tr("%1: %2. %3.").arg(words.title, words.detail, words.figure);
}

RowWords wayOutWords(const CalendarData &data, const Conflict &conflict, const WayOut &way)
{
    const QString artist = artistOf(data, way.engagement);
    QStringList facts;
    switch (way.kind) {
    case WayOutKind::Move: {
        const CalendarItem *item = data.item(way.engagement);
        if (item) facts << dateStateText(*item);
        facts << roadText(way.moreKm) << arrival(data, way);
        if (way.remaining) facts << QCoreApplication::translate("flow::ui", "%n note(s)", nullptr, way.remaining);
        facts.removeAll(QString());
        return {tr("Move %1 to %2, %3").arg(artist, formatDay(way.day, data.today), placeOf(data, way.engagement)), facts.join(u" · "_s), way.moreKm ? roadText(way.moreKm) : QString()};
    }
    case WayOutKind::OtherArtist: {
        const CalendarArtist *other = data.artist(way.artist);
        facts << (other ? other->genre : QString()) << arrival(data, way);
        facts.removeAll(QString());
        return {tr("Offer %1 instead of %2").arg(other ? other->name : QString(), artist), facts.join(u" · "_s), {}};
    }
    case WayOutKind::Waiver: return {tr("Ask %1 to waive the clause").arg(placeOf(data, way.engagement)), tr("A task with the facts; the clause stays until they answer"), {}};
    case WayOutKind::Release: return {tr("Release the hold at %1").arg(placeOf(data, way.engagement)), tr("The date is free for others; holds behind it move up"), {}};
    case WayOutKind::Keep: break;
    }
    if (conflict.second && conflict.kind != ConflictKind::Unavailable && conflict.kind != ConflictKind::Exclusivity)
        return {tr("Keep both dates and say why"), tr("The rule stays for all other dates; the reason goes into the history"), {}};
    return {tr("Keep the date and say why"), tr("The rule stays for all other dates; the reason goes into the history"), {}};
}

} // namespace flow::ui
