// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/holidays.h"

#include <KHolidays/HolidayRegion>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// KHolidays has several files a country ("fr_fr", "gb-eng_en-gb"); the plain country in its own language comes first.
QString regionCode(const QString &location)
{
    const QString wanted = location.toLower();
    QStringList fitting;
    for (const QString &code : KHolidays::HolidayRegion::regionCodes()) {
        const QString place = code.section(u'_', 0, 0);
        if (place == wanted) fitting << code;
    }
    if (fitting.isEmpty()) return {};
    const QString own = wanted.left(2);
    for (const QString &code : std::as_const(fitting))
        if (code.section(u'_', 1, 1).startsWith(own)) return code;
    std::ranges::sort(fitting);
    return fitting.first();
}

/// Countries without a file of their own have those of their parts; what all parts share is the country's.
QString representative(const QString &country)
{
    if (country == u"GB"_s) return regionCode(u"gb-eaw"_s).isEmpty() ? regionCode(u"gb-eng"_s) : regionCode(u"gb-eaw"_s);
    if (country == u"CH"_s) return regionCode(u"ch-zh"_s);
    return {};
}

QString codeFor(const QString &country)
{
    const QString code = regionCode(country);
    return code.isEmpty() ? representative(country.toUpper()) : code;
}

QHash<qint64, QString> read(const QString &code, int fromYear, int toYear)
{
    QHash<qint64, QString> names;
    const KHolidays::HolidayRegion region(code);
    if (!region.isValid()) return names;
    for (const KHolidays::Holiday &holiday : region.rawHolidays(QDate(fromYear, 1, 1), QDate(toYear, 12, 31))) {
        if (holiday.dayType() != KHolidays::Holiday::NonWorkday) continue;
        for (int i = 0; i < std::max(1, holiday.duration()); ++i)
            names.insert(holiday.observedStartDate().addDays(i).toJulianDay(), holiday.name());
    }
    return names;
}

struct SchoolYear
{
    const char *name;
    int firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay;
};

/// France, the union of zones A, B and C: first free day (Saturday) to the day before school begins again.
constexpr SchoolYear kFrance[]{
    {"autumn", 2025, 10, 18, 2025, 11, 2},
    {"christmas", 2025, 12, 20, 2026, 1, 4},
    {"winter", 2026, 2, 7, 2026, 3, 8},
    {"spring", 2026, 4, 4, 2026, 5, 3},
    {"summer", 2026, 7, 4, 2026, 8, 31},
    {"autumn", 2026, 10, 17, 2026, 11, 1},
    {"christmas", 2026, 12, 19, 2027, 1, 3},
    {"winter", 2027, 2, 6, 2027, 3, 7},
    {"spring", 2027, 4, 3, 2027, 5, 2},
    {"summer", 2027, 7, 3, 2027, 8, 31},
};

} // namespace

void HolidayBook::load(const QString &country, const QString &region, int fromYear, int toYear)
{
    if (country.isEmpty()) return;
    if (!m_names.contains(country)) m_names.emplace(country, read(codeFor(country), fromYear, toYear));
    if (region.isEmpty() || m_names.contains(region)) return;
    if (const QString code = regionCode(region); !code.isEmpty()) m_names.emplace(region, read(code, fromYear, toYear));
}

const QString &HolidayBook::nameOf(const QString &country, const QString &region, QDate day) const
{
    static const QString none;
    for (const QString &place : {region, country}) {
        if (place.isEmpty()) continue;
        const auto names = m_names.find(place);
        if (names == m_names.end()) continue;
        const auto name = names->second.constFind(day.toJulianDay());
        if (name != names->second.constEnd()) return *name;
    }
    return none;
}

QList<Holiday> HolidayBook::between(const QString &country, QDate from, QDate to) const
{
    QList<Holiday> result;
    const auto names = m_names.find(country);
    if (names == m_names.end()) return result;
    for (auto it = names->second.cbegin(); it != names->second.cend(); ++it) {
        const QDate day = QDate::fromJulianDay(it.key());
        if (day >= from && day <= to) result.append({day, it.value()});
    }
    std::ranges::sort(result, {}, &Holiday::day);
    return result;
}

bool HolidayBook::knows(const QString &country) { return !codeFor(country).isEmpty(); }

QList<SchoolHoliday> schoolHolidays(const QString &country, QDate from, QDate to)
{
    QList<SchoolHoliday> result;
    if (country != u"FR"_s) return result;
    for (const SchoolYear &year : kFrance) {
        const SchoolHoliday holiday{QString::fromLatin1(year.name), QDate(year.firstYear, year.firstMonth, year.firstDay),
            QDate(year.lastYear, year.lastMonth, year.lastDay)};
        if (holiday.last >= from && holiday.first <= to) result.append(holiday);
    }
    return result;
}

} // namespace flow
