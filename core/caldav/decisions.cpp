// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/decisions.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/import/read/icalendar.h"
#include "core/show/calendardata.h"
#include "core/show/dates.h"
#include "core/store/today.h"

#include <QUuid>

#include <algorithm>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthsAhead = 24;

struct Ours
{
    const Entity *entity = nullptr;
    Record record;
};

/// Whether a date still stands: what was cancelled or given back is in no calendar.
bool stands(const Entity *entity, const Record &record)
{
    if (entity == &showEntity()) return record.text(u"status") != "cancelled"_L1 && record.text(u"status") != "postponed"_L1;
    if (entity == &holdEntity()) return record.text(u"state") == "active"_L1;
    if (entity == &offerEntity()) return QStringList{u"sent"_s, u"countered"_s, u"accepted"_s}.contains(record.text(u"state"));
    return true;
}

/// The record behind a uid that we gave out, while it stands.
Result<std::optional<Ours>> oursOf(Connection &connection, const QString &uid)
{
    const QByteArray bytes = QUuid::fromString(uid.section(u'@', 0, 0)).toRfc4122();
    if (!uid.endsWith("@flowstage"_L1)) return std::nullopt;
    for (const Entity *entity : {&showEntity(), &holdEntity(), &offerEntity(), &availabilityEntity()}) {
        FLOW_ASSIGN(Statement find, connection.prepare(("SELECT id FROM " + entity->table + " WHERE uid = ?").toStdString()));
        find.bind(1, bytes);
        FLOW_ASSIGN(const bool found, find.step());
        if (!found) continue;
        FLOW_ASSIGN(std::optional<Record> record, Records(connection).byId(*entity, find.integer(0)));
        if (record && stands(entity, *record)) return Ours{entity, *std::move(record)};
    }
    return std::nullopt;
}

QDate dayOf(const Record &record, QStringView field) { return QDate::fromString(record.text(field), Qt::ISODate); }

struct ShowHours
{
    ShowTimes times;
    QTimeZone zone;
    ShowSpan span;
};

ShowHours hoursOf(const Record &show)
{
    ShowHours hours;
    hours.times = showTimesFrom(show.text(u"load_in"), show.text(u"soundcheck"), show.text(u"doors"), show.text(u"on_stage"), show.value(u"set_minutes").toInt(), show.text(u"curfew"));
    hours.zone = zoneFor(show.text(u"zone"), show.text(u"country")).zone;
    hours.span = spanOf(hours.times, dayOf(show, u"day"), hours.zone);
    return hours;
}

RemoteTime timeHere(const Ours &ours)
{
    if (ours.entity == &availabilityEntity()) return {dayOf(ours.record, u"first_day"), dayOf(ours.record, u"last_day"), 0, 0};
    const QDate day = dayOf(ours.record, u"day");
    RemoteTime time{day, day, 0, 0};
    if (ours.entity != &showEntity()) return time;
    const ShowHours hours = hoursOf(ours.record);
    if (hours.span.isKnown) {
        time.begins = hours.span.begin.toMSecsSinceEpoch();
        time.ends = hours.span.end.toMSecsSinceEpoch();
    }
    return time;
}

std::optional<RemoteEvent> eventOf(const CalendarChange &change, QDate today)
{
    if (change.body.isEmpty()) return std::nullopt;
    auto event = readRemoteEvent(change.body, today.addMonths(-1), today.addMonths(kMonthsAhead));
    return event ? std::optional(*std::move(event)) : std::nullopt;
}

/// Clock times of a show that went with its entry: all by as much as the beginning; the curfew says where it ends.
Values shiftedTimes(const Record &show, const ShowHours &hours, const QDateTime &begins, const QDateTime &ends)
{
    Values values;
    if (!hours.span.isKnown) return {{u"load_in"_s, begins.time().toString(u"HH:mm")}, {u"curfew"_s, ends.time().toString(u"HH:mm")}};
    const int seconds = hours.span.begin.toTimeZone(hours.zone).time().secsTo(begins.time());
    for (const QString &field : {u"load_in"_s, u"soundcheck"_s, u"doors"_s, u"support_on_stage"_s, u"on_stage"_s, u"curfew"_s})
        if (const auto time = timeFromText(show.text(field)); time && seconds) values.insert(field, time->addSecs(seconds).toString(u"HH:mm"));
    if (std::abs(begins.secsTo(ends) - hours.span.begin.secsTo(hours.span.end)) >= 60) values.insert(u"curfew"_s, ends.time().toString(u"HH:mm"));
    return values;
}

Result<void> moveShowTo(Connection &connection, const Record &show, const RemoteTime &time)
{
    const QDate day = dayOf(show, u"day");
    const ShowHours hours = hoursOf(show);
    if (time.isAllDay()) {
        FLOW_TRY(moveShow(connection, show.id, time.first));
        return {};
    }
    const QDateTime begins = QDateTime::fromMSecsSinceEpoch(time.begins, hours.zone), ends = QDateTime::fromMSecsSinceEpoch(time.ends, hours.zone);
    FLOW_TRY(moveShow(connection, show.id, day.addDays(hours.span.begin.toTimeZone(hours.zone).date().daysTo(begins.date()))));
    if (const Values values = shiftedTimes(show, hours, begins, ends); !values.isEmpty()) FLOW_TRY(Records(connection).update(showEntity(), show.id, values));
    return {};
}

Result<void> moveTo(Connection &connection, const Ours &ours, const RemoteTime &time)
{
    if (ours.entity == &showEntity()) return moveShowTo(connection, ours.record, time);
    if (ours.entity == &holdEntity()) return moveDate(connection, dateKey(DateSource::Hold, ours.record.id), time.first);
    if (ours.entity == &offerEntity()) return moveDate(connection, dateKey(DateSource::Offer, ours.record.id), time.first);
    FLOW_TRY(Records(connection).update(availabilityEntity(), ours.record.id, {{u"first_day"_s, time.first.toString(Qt::ISODate)}, {u"last_day"_s, time.last.toString(Qt::ISODate)}}));
    return {};
}

/// What somebody wrote in the calendar and not here.
Result<void> noteWords(Connection &connection, const Ours &ours, const QByteArray &sent, const RemoteEvent &event)
{
    if (!ours.entity->field(u"notes")) return {};
    const QDate day = event.times.empty() ? todayOf(connection) : event.times.front().first;
    const auto before = readRemoteEvent(sent, day.addYears(-2), day.addYears(2));
    QStringList lines;
    const auto add = [&](const QString &there, const QString &here) {
        if (!there.trimmed().isEmpty() && there.simplified() != here.simplified()) lines << there.trimmed();
    };
    add(event.summary, before ? before->summary : QString());
    add(event.location, before ? before->location : QString());
    add(event.description, before ? before->description : QString());
    if (lines.isEmpty() || !before) return {};
    FLOW_ASSIGN(const std::optional<Record> now, Records(connection).byId(*ours.entity, ours.record.id));
    if (const QString notes = now->text(u"notes"); !notes.isEmpty()) lines.prepend(notes);
    FLOW_TRY(Records(connection).update(*ours.entity, ours.record.id, {{u"notes"_s, lines.join(u'\n')}}));
    return {};
}

Result<void> endHere(Connection &connection, const Ours &ours)
{
    Records records(connection);
    if (ours.entity == &showEntity()) { FLOW_TRY(records.update(showEntity(), ours.record.id, {{u"status"_s, u"cancelled"_s}})); }
    else if (ours.entity == &holdEntity()) return endHolds(connection, {ours.record.id}, HoldEnd::Released);
    else if (ours.entity == &offerEntity()) { FLOW_TRY(records.update(offerEntity(), ours.record.id, {{u"state"_s, u"withdrawn"_s}})); }
    else return records.remove(availabilityEntity(), ours.record.id);
    return {};
}

Result<void> removeBlocks(Connection &connection, const QString &uid)
{
    Records records(connection);
    FLOW_ASSIGN(const std::vector<Record> blocks, records.where(availabilityEntity(), u"external_uid"_s, uid, 5000));
    for (const Record &block : blocks)
        FLOW_TRY(records.remove(availabilityEntity(), block.id));
    return {};
}

/// "Yoga, 19:00–20:00": an entry that does not take the whole day keeps its hours in words, on the clocks of this computer.
QString reasonOf(const QString &summary, const RemoteTime &time)
{
    if (time.isAllDay() || time.first != time.last) return summary;
    const auto clock = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at).time().toString(u"HH:mm"); };
    const QString hours = clock(time.begins) + u'\u2013' + clock(time.ends);
    return summary.isEmpty() ? hours : summary + u", "_s + hours;
}

/// Blocks the artist for each time of an event; those of an earlier version go.
Result<void> blockFor(Connection &connection, const CalendarChange &change, const RemoteEvent &event)
{
    FLOW_ASSIGN(const std::vector<LinkedCalendar> calendars, readLinked(connection));
    const auto calendar = std::ranges::find(calendars, change.calendar, &LinkedCalendar::id);
    if (calendar == calendars.end() || !calendar->artist) return failure(ErrorCode::NotFound, {u"artist"_s});
    FLOW_TRY(removeBlocks(connection, change.uid));
    const QDate today = todayOf(connection);
    QDate until;
    for (auto at = event.times.begin(); at != event.times.end(); ++at) {
        const RemoteTime &time = *at;
        if (time.last < today || (until.isValid() && time.last <= until)) continue; // several hours of one day block it once
        until = time.last;
        bool takesTheDay = false;
        qint64 taken = 0;
        for (auto same = at; same != event.times.end() && same->first <= time.last; ++same) {
            taken += same->ends - same->begins;
            takesTheDay |= same->isAllDay() || taken >= read::kTakesTheDay;
        }
        FLOW_TRY(Records(connection).insert(availabilityEntity(), {{u"artist_id"_s, calendar->artist}, {u"kind"_s, takesTheDay ? u"unavailable"_s : u"tentative"_s}, {u"first_day"_s, time.first.toString(Qt::ISODate)},
            {u"last_day"_s, time.last.toString(Qt::ISODate)}, {u"reason"_s, reasonOf(event.summary, time)}, {u"place"_s, event.location}, {u"external_uid"_s, change.uid}}));
    }
    return {};
}

/// The next run sends our entry over what is there with `etag`.
Result<void> sendAgain(Connection &connection, const CalendarChange &change)
{
    FLOW_ASSIGN(const auto entries, readEntries(connection, change.calendar));
    if (change.kind == ChangeKind::Deleted) return forgetEntry(connection, change.calendar, change.uid);
    SentEntry entry = entries.value(change.uid);
    entry.uid = change.uid;
    entry.url = change.url;
    entry.etag = change.etag;
    entry.sent = {};
    if (!entry.lastDay.isValid()) entry.lastDay = todayOf(connection);
    return saveEntry(connection, change.calendar, entry);
}

Result<CalendarChange> changeOf(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(std::optional<CalendarChange> change, openChange(connection, id));
    if (!change) return failure(ErrorCode::NotFound, {u"change"_s});
    return *std::move(change);
}

} // namespace

Result<std::vector<ChangeDetail>> changeDetails(Connection &connection)
{
    FLOW_ASSIGN(const std::vector<CalendarChange> changes, openChanges(connection));
    FLOW_ASSIGN(const std::vector<LinkedCalendar> calendars, readLinked(connection));
    std::vector<ChangeDetail> details;
    for (const CalendarChange &change : changes) {
        ChangeDetail detail{.change = change};
        const auto calendar = std::ranges::find(calendars, change.calendar, &LinkedCalendar::id);
        if (calendar != calendars.end()) detail.calendar = calendar->name;
        const auto event = eventOf(change, todayOf(connection));
        if (event) {
            detail.summary = event->summary;
            detail.times = int(event->times.size());
            if (!event->times.empty() && change.kind != ChangeKind::Deleted) detail.theirs = event->times.front();
        }
        FLOW_ASSIGN(const std::optional<Ours> ours, oursOf(connection, change.uid));
        qint64 artist = calendar == calendars.end() ? 0 : calendar->artist;
        if (ours) {
            detail.entity = ours->entity->name;
            detail.row = ours->record.id;
            detail.name = ours->entity == &availabilityEntity() ? ours->record.text(u"reason") : ours->record.text(u"venue_name");
            detail.ours = timeHere(*ours);
            artist = ours->record.value(u"artist_id").toLongLong();
            detail.onlyWords = detail.theirs && detail.theirs->first == detail.ours->first && detail.theirs->begins == detail.ours->begins && (detail.theirs->isAllDay() || detail.theirs->ends == detail.ours->ends);
        } else if (change.kind == ChangeKind::Deleted) {
            FLOW_ASSIGN(const std::vector<Record> blocks, Records(connection).where(availabilityEntity(), u"external_uid"_s, change.uid));
            if (!blocks.empty()) detail.name = blocks.front().text(u"reason");
        }
        if (artist) {
            FLOW_ASSIGN(const std::optional<Record> record, Records(connection).byId(artistEntity(), artist));
            if (record) detail.artist = record->title();
        }
        details.push_back(std::move(detail));
    }
    return details;
}

Result<void> takeChange(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const CalendarChange change, changeOf(connection, id));
    const auto event = eventOf(change, todayOf(connection));
    FLOW_ASSIGN(const std::optional<Ours> ours, oursOf(connection, change.uid));
    switch (change.kind) {
    case ChangeKind::Edited: {
        if (!ours || !event) return forgetEntry(connection, change.calendar, change.uid).and_then([&] { return decideChange(connection, id, true); }); // it stays there, and is not ours any more
        FLOW_ASSIGN(const auto entries, readEntries(connection, change.calendar));
        if (!event->times.empty() && event->times.front() != timeHere(*ours)) FLOW_TRY(moveTo(connection, *ours, event->times.front()));
        FLOW_TRY(noteWords(connection, *ours, entries.value(change.uid).sent, *event));
        FLOW_TRY(sendAgain(connection, change));
        break;
    }
    case ChangeKind::Deleted:
        FLOW_TRY(ours ? endHere(connection, *ours) : removeBlocks(connection, change.uid));
        FLOW_TRY(forgetEntry(connection, change.calendar, change.uid));
        break;
    case ChangeKind::New:
        if (event) FLOW_TRY(blockFor(connection, change, *event));
        break;
    }
    return decideChange(connection, id, true);
}

Result<void> refuseChange(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const CalendarChange change, changeOf(connection, id));
    if (change.uid.endsWith("@flowstage"_L1)) FLOW_TRY(sendAgain(connection, change));
    return decideChange(connection, id, false);
}

} // namespace flow::caldav
