// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/contentline.h"

#include <QDateTime>
#include <QTimeZone>

#include <map>
#include <optional>

namespace flow::read {

/// A moment or a day of a calendar.
struct CalendarTime
{
    QDateTime time; ///< in its zone; at midnight when a day
    bool day = false;
    bool floating = false; ///< in no zone: local wherever one is
};

/// The zones of one calendar: by IANA name, by Windows name, by the paths that some programs put in front,
/// else by the offset that the calendar's own VTIMEZONE states.
class CalendarZones
{
public:
    void setDefault(const QString &id);
    void addOffset(const QString &id, int seconds, const QString &location);
    QTimeZone zone(const QString &id) const;
    const QTimeZone &standard() const { return m_default; } ///< X-WR-TIMEZONE; invalid when there is none

    /// DTSTART and its like; several in a list for EXDATE. Nothing where it is no time.
    std::optional<CalendarTime> parse(const ContentLine &line, std::string_view value) const;

private:
    QTimeZone m_default;
    std::map<QString, QTimeZone> m_own;
};

/// "P1DT2H", "-PT15M", "PT86400S"
std::optional<qint64> parseDuration(std::string_view text);

} // namespace flow::read
