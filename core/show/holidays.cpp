// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/holidays.h"

#include "core/base/fold.h"

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
    return country == u"GB"_s ? regionCode(u"gb-eaw"_s) : QString();
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

QString regionCodeOf(const QString &country, const QString &region)
{
    static const QHash<QString, QString> codes{
        {u"DE baden wurttemberg"_s, u"DE-BW"_s}, {u"DE bayern"_s, u"DE-BY"_s}, {u"DE bavaria"_s, u"DE-BY"_s}, {u"DE baviere"_s, u"DE-BY"_s},
        {u"DE berlin"_s, u"DE-BE"_s}, {u"DE brandenburg"_s, u"DE-BB"_s}, {u"DE bremen"_s, u"DE-HB"_s}, {u"DE hamburg"_s, u"DE-HH"_s},
        {u"DE hessen"_s, u"DE-HE"_s}, {u"DE hesse"_s, u"DE-HE"_s}, {u"DE mecklenburg vorpommern"_s, u"DE-MV"_s},
        {u"DE niedersachsen"_s, u"DE-NI"_s}, {u"DE lower saxony"_s, u"DE-NI"_s}, {u"DE nordrhein westfalen"_s, u"DE-NW"_s},
        {u"DE north rhine westphalia"_s, u"DE-NW"_s}, {u"DE rheinland pfalz"_s, u"DE-RP"_s}, {u"DE rhineland palatinate"_s, u"DE-RP"_s},
        {u"DE saarland"_s, u"DE-SL"_s}, {u"DE sachsen"_s, u"DE-SN"_s}, {u"DE saxony"_s, u"DE-SN"_s}, {u"DE sachsen anhalt"_s, u"DE-ST"_s},
        {u"DE saxony anhalt"_s, u"DE-ST"_s}, {u"DE schleswig holstein"_s, u"DE-SH"_s}, {u"DE thuringen"_s, u"DE-TH"_s}, {u"DE thuringia"_s, u"DE-TH"_s},
        {u"ES catalunya"_s, u"ES-CT"_s}, {u"ES cataluna"_s, u"ES-CT"_s}, {u"ES catalonia"_s, u"ES-CT"_s},
        {u"GB scotland"_s, u"GB-SCT"_s}, {u"GB northern ireland"_s, u"GB-NIR"_s}, {u"GB england"_s, u"GB-EAW"_s}, {u"GB wales"_s, u"GB-EAW"_s},
    };
    return region.isEmpty() ? QString() : codes.value(country.toUpper() + u' ' + fold(region));
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
