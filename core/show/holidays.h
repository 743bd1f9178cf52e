// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <map>

namespace flow {

struct Holiday
{
    QDate day;
    QString name; ///< in the language of the country, as KHolidays has it
    bool operator==(const Holiday &) const = default;
};

/// The public holidays of countries and of their regions (KHolidays), days off only. Answers are kept, so that asking a
/// day is a look-up. An object belongs to one thread at a time.
class HolidayBook
{
public:
    /// Fills the years from..to of a country; `region` by its ISO 3166-2 code ("DE-BY"), where KHolidays knows it.
    void load(const QString &country, const QString &region, int fromYear, int toYear);
    /// The holiday's name; empty when it is none, or the country was not loaded. A region falls back to its country.
    [[nodiscard]] const QString &nameOf(const QString &country, const QString &region, QDate day) const;
    [[nodiscard]] QList<Holiday> between(const QString &country, QDate from, QDate to) const;
    /// True when KHolidays knows the country at all.
    [[nodiscard]] static bool knows(const QString &country);

private:
    std::map<QString, QHash<qint64, QString>> m_names; ///< by "FR" or "DE-BY", by Julian day
};

/// "DE-BY" of "Bayern" or "Bavaria": the ISO 3166-2 code of a region whose holidays are its own. Empty when unknown.
QString regionCodeOf(const QString &country, const QString &region);

/// A stretch of school holidays: days from first to last, both included. `name`: "autumn", "christmas", "winter",
/// "spring", "summer".
struct SchoolHoliday
{
    QString name;
    QDate first, last;
    bool operator==(const SchoolHoliday &) const = default;
};
/// Those of a country as far as they were published when this was built; all zones of it together, in order of days.
/// France so far. Empty for others.
QList<SchoolHoliday> schoolHolidays(const QString &country, QDate from, QDate to);

} // namespace flow
