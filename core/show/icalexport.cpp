// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/icalexport.h"

#include "core/base/money.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Text of a property: backslash, comma, semicolon and line ends are escaped; other control characters have no meaning.
QByteArray escaped(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\\' || c == ',' || c == ';') out += '\\';
        if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out;
}

/// Appends a content line, folded after 75 octets but never inside a character.
void addLine(QByteArray &out, const QByteArray &line)
{
    qsizetype at = 0, room = 75;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = 74;
    }
    out += line.mid(at) + "\r\n";
}

QByteArray utc(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }
QByteArray dayText(QDate day) { return day.toString(u"yyyyMMdd"_s).toLatin1(); }

void addEntry(QByteArray &out, const FeedEntry &entry, qint64 nowMs)
{
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + escaped(entry.uid));
    addLine(out, "DTSTAMP:" + utc(nowMs));
    if (entry.day.isValid()) {
        addLine(out, "DTSTART;VALUE=DATE:" + dayText(entry.day));
        addLine(out, "DTEND;VALUE=DATE:" + dayText(entry.lastDay.addDays(1)));
    } else {
        addLine(out, "DTSTART:" + utc(entry.begins));
        addLine(out, "DTEND:" + utc(entry.ends));
    }
    addLine(out, "SUMMARY:" + escaped(entry.summary));
    if (!entry.location.isEmpty()) addLine(out, "LOCATION:" + escaped(entry.location));
    if (!entry.description.isEmpty()) addLine(out, "DESCRIPTION:" + escaped(entry.description));
    if (!entry.categories.isEmpty()) addLine(out, "CATEGORIES:" + escaped(entry.categories));
    if (entry.at) addLine(out, "GEO:" + QByteArray::number(entry.at->lat, 'f', 5) + ';' + QByteArray::number(entry.at->lon, 'f', 5));
    addLine(out, entry.isTentative ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED");
    addLine(out, "END:VEVENT");
}

void begin(QByteArray &out)
{
    addLine(out, "BEGIN:VCALENDAR");
    addLine(out, "VERSION:2.0");
    addLine(out, "PRODID:-//Flow Stage//Calendar//EN");
    addLine(out, "CALSCALE:GREGORIAN");
}

/// Without what changes at every writing.
QByteArray lasting(const QByteArray &calendar)
{
    QByteArray out;
    for (const QByteArray &line : calendar.split('\n'))
        if (!line.startsWith("DTSTAMP:")) out += line + '\n';
    return out;
}

QString uidText(const QByteArray &uid) { return QUuid::fromRfc4122(uid).toString(QUuid::WithoutBraces) + u"@flowstage"_s; }

/// Uids of the rows of a table in a range of days. The name of the table is one of ours.
Result<QHash<qint64, QString>> uidsOf(Connection &connection, std::string_view sql, const CalendarData &data)
{
    QHash<qint64, QString> uids;
    FLOW_ASSIGN(Statement row, connection.prepare(sql));
    row.bind(1, data.from.toString(Qt::ISODate));
    row.bind(2, data.to.toString(Qt::ISODate));
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return uids;
        uids.insert(row.integer(0), uidText(row.blob(1)));
    }
}

QString describe(const CalendarItem &item, const FeedOptions &options, const FeedWords &words)
{
    QStringList lines;
    const auto time = [&](ShowMoment moment, const QString &label) {
        if (const auto &at = item.times[moment]) lines << u"%1: %2"_s.arg(label, at->toString(u"HH:mm"_s));
    };
    time(ShowMoment::Doors, words.doors);
    time(ShowMoment::OnStage, words.onStage);
    if (options.money && !options.onlyPublic && item.fee) lines << u"%1: %2 %3"_s.arg(words.fee, moneyToPlain(item.fee, item.currency), item.currency);
    return lines.join(u'\n');
}

FeedEntry entryOf(const CalendarData &data, const CalendarItem &item, const FeedOptions &options, const FeedWords &words)
{
    const Engagement &one = item.engagement;
    FeedEntry entry{.key = item.key(), .isTentative = one.state != DateState::Confirmed, .at = one.at};
    const CalendarArtist *artist = data.artist(one.artist);
    QStringList title;
    if (one.state == DateState::Offer) title << words.offer;
    else if (entry.isTentative) title << (item.rank > 0 ? words.hold.arg(item.rank) : words.hold.arg(QString()).trimmed());
    if (!options.artist && artist) title << artist->name;
    title << (item.venue.isEmpty() ? item.town : item.venue);
    entry.summary = title.join(u" · "_s);
    QStringList place{item.venue, item.town};
    place.removeAll(QString());
    entry.location = place.join(u", "_s);
    entry.description = describe(item, options, words);
    entry.categories = artist ? artist->name : QString();
    if (one.isTimed) {
        entry.begins = one.begins;
        entry.ends = std::max(one.ends, one.begins + 60'000);
    } else {
        entry.day = entry.lastDay = item.day();
    }
    return entry;
}

bool mayLeave(const CalendarItem &item, const CalendarData &data, const FeedOptions &options, qint64 nowMs)
{
    if (options.artist && item.engagement.artist != options.artist) return false;
    if (!options.holds && item.engagement.state != DateState::Confirmed) return false;
    if (!options.onlyPublic) return true;
    return item.engagement.isPublic && item.engagement.state == DateState::Confirmed && !(item.publicOn.isValid() && item.publicOn > data.today) && item.embargoUntil <= nowMs;
}

} // namespace

Result<std::vector<FeedEntry>> feedEntries(Connection &connection, const CalendarData &data, const FeedOptions &options, const FeedWords &words, qint64 nowMs)
{
    FLOW_ASSIGN(const auto shows, uidsOf(connection, "SELECT id, uid FROM show WHERE day BETWEEN ?1 AND ?2", data));
    FLOW_ASSIGN(const auto holds, uidsOf(connection, "SELECT id, uid FROM hold WHERE day BETWEEN ?1 AND ?2", data));
    FLOW_ASSIGN(const auto offers, uidsOf(connection, "SELECT id, uid FROM offer WHERE day BETWEEN ?1 AND ?2", data));
    FLOW_ASSIGN(const auto blocks, uidsOf(connection, "SELECT id, uid FROM availability WHERE last_day >= ?1 AND first_day <= ?2", data));
    std::vector<FeedEntry> entries;
    for (const CalendarItem &item : data.items) {
        if (!mayLeave(item, data, options, nowMs)) continue;
        FeedEntry entry = entryOf(data, item, options, words);
        const auto &uids = sourceOf(item.key()) == DateSource::Show ? shows : sourceOf(item.key()) == DateSource::Hold ? holds : offers;
        entry.uid = uids.value(rowOf(item.key()));
        entries.push_back(std::move(entry));
    }
    for (const Blockage &block : data.blocks) {
        if (options.onlyPublic || (options.artist && block.artist != options.artist)) continue;
        FeedEntry entry{.uid = blocks.value(block.key), .summary = block.reason.isEmpty() || !options.reasons ? words.blocked : u"%1 · %2"_s.arg(words.blocked, block.reason), .day = block.first, .lastDay = block.last, .isTentative = block.isTentative};
        entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, {}, [](const FeedEntry &entry) {
        return entry.day.isValid() ? entry.day : QDateTime::fromMSecsSinceEpoch(entry.begins, QTimeZone::utc()).date();
    });
    return entries;
}

QByteArray writeICalendar(const std::vector<FeedEntry> &entries, const QString &calendarName, qint64 nowMs)
{
    QByteArray out;
    begin(out);
    addLine(out, "METHOD:PUBLISH");
    addLine(out, "X-WR-CALNAME:" + escaped(calendarName));
    for (const FeedEntry &entry : entries)
        addEntry(out, entry, nowMs);
    addLine(out, "END:VCALENDAR");
    return out;
}

QByteArray writeICalendarEntry(const FeedEntry &entry, qint64 nowMs)
{
    QByteArray out;
    begin(out);
    addEntry(out, entry, nowMs);
    addLine(out, "END:VCALENDAR");
    return out;
}

Result<bool> writeFeedFile(const QString &path, const QByteArray &calendar)
{
    if (QFile before(path); before.open(QIODevice::ReadOnly) && lasting(before.readAll()) == lasting(calendar)) return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit()) return failure(ErrorCode::ReadOnly, {path}, file.errorString());
    return true;
}

} // namespace flow
