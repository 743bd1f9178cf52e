// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/calendartime.h"

#include <charconv>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

QTimeZone known(const QString &id)
{
    const QByteArray name = id.toUtf8();
    return !name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(name) ? QTimeZone(name) : QTimeZone();
}

int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int value = -1;
    if (at + count > text.size()) return -1;
    const auto result = std::from_chars(text.data() + at, text.data() + at + count, value);
    return result.ptr == text.data() + at + count ? value : -1;
}

} // namespace

void CalendarZones::setDefault(const QString &id) { m_default = zone(id); }

void CalendarZones::addOffset(const QString &id, int seconds, const QString &location)
{
    if (m_own.size() > 2000) return;
    QTimeZone found = zone(id);
    if (!found.isValid()) found = known(location);
    if (!found.isValid() && std::abs(seconds) <= QTimeZone::MaxUtcOffsetSecs) found = QTimeZone(seconds);
    if (found.isValid()) m_own.insert_or_assign(id, found);
}

QTimeZone CalendarZones::zone(const QString &id) const
{
    if (const auto it = m_own.find(id); it != m_own.end()) return it->second;
    if (const QTimeZone direct = known(id); direct.isValid()) return direct;
    if (const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(id.toUtf8()); !iana.isEmpty())
        return QTimeZone(iana);
    // "/freeassociation.sourceforge.net/Europe/Berlin"
    for (const int parts : {3, 2})
        if (const QTimeZone tail = known(id.section(u'/', -parts)); tail.isValid()) return tail;
    return {};
}

std::optional<CalendarTime> CalendarZones::parse(const ContentLine &line, std::string_view value) const
{
    const std::string text = trimmed(value);
    const QDate date(digits(text, 0, 4), digits(text, 4, 2), digits(text, 6, 2));
    if (!date.isValid() || date.year() < 1) return std::nullopt;
    // Without a time it is a day, whether VALUE=DATE says so or a TZID contradicts it.
    if (text.size() < 15 || text[8] != 'T')
        return CalendarTime{QDateTime(date, QTime(0, 0), QTimeZone::utc()), true, false};
    const int second = std::min(digits(text, 13, 2), 59); // leap seconds
    const QTime time(digits(text, 9, 2), digits(text, 11, 2), second);
    if (!time.isValid()) return std::nullopt;
    if (text.ends_with('Z')) {
        const QDateTime utc(date, time, QTimeZone::utc());
        return CalendarTime{m_default.isValid() ? utc.toTimeZone(m_default) : utc, false, false};
    }
    const std::string_view id = line.parameter("TZID");
    QTimeZone own = id.empty() ? QTimeZone() : zone(QString::fromUtf8(id.data(), qsizetype(id.size())));
    if (!own.isValid()) own = m_default;
    if (!own.isValid()) return CalendarTime{QDateTime(date, time, QTimeZone::utc()), false, true};
    return CalendarTime{QDateTime(date, time, own), false, false};
}

std::optional<qint64> parseDuration(std::string_view text)
{
    qint64 total = 0;
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    if (!text.starts_with('P')) return std::nullopt;
    text.remove_prefix(1);
    while (!text.empty()) {
        if (text[0] == 'T') {
            text.remove_prefix(1);
            continue;
        }
        qint64 value = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc() || result.ptr == text.data() + text.size() || value < 0
            || value > 1'000'000'000)
            return std::nullopt;
        const char unit = *result.ptr;
        const qint64 seconds = unit == 'W' ? 604800
            : unit == 'D'                  ? 86400
            : unit == 'H'                  ? 3600
            : unit == 'M'                  ? 60
            : unit == 'S'                  ? 1
                                           : 0;
        if (!seconds) return std::nullopt;
        total += value * seconds;
        text.remove_prefix(std::size_t(result.ptr - text.data()) + 1);
    }
    return negative ? -total : total;
}

} // namespace flow::read
