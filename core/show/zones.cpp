// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/zones.h"

#include <QHash>
#include <QLocale>

namespace flow {

namespace {

QTimeZone known(const QByteArray &id)
{
    return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone();
}

/// Links of the zone database that systems no longer install by themselves. What lives on is asked of the system, so
/// this only has to hold names that it may lack.
const QHash<QByteArray, QByteArray> &successors()
{
    static const QHash<QByteArray, QByteArray> links{
        {"Africa/Asmera", "Africa/Asmara"}, {"America/Buenos_Aires", "America/Argentina/Buenos_Aires"},
        {"America/Catamarca", "America/Argentina/Catamarca"}, {"America/Cordoba", "America/Argentina/Cordoba"},
        {"America/Fort_Wayne", "America/Indiana/Indianapolis"}, {"America/Godthab", "America/Nuuk"},
        {"America/Indianapolis", "America/Indiana/Indianapolis"}, {"America/Louisville", "America/Kentucky/Louisville"},
        {"America/Montreal", "America/Toronto"}, {"America/Rosario", "America/Argentina/Cordoba"},
        {"America/Shiprock", "America/Denver"}, {"Asia/Calcutta", "Asia/Kolkata"}, {"Asia/Dacca", "Asia/Dhaka"},
        {"Asia/Istanbul", "Europe/Istanbul"}, {"Asia/Katmandu", "Asia/Kathmandu"}, {"Asia/Macao", "Asia/Macau"},
        {"Asia/Rangoon", "Asia/Yangon"}, {"Asia/Saigon", "Asia/Ho_Chi_Minh"}, {"Asia/Tel_Aviv", "Asia/Jerusalem"},
        {"Atlantic/Faeroe", "Atlantic/Faroe"}, {"Australia/ACT", "Australia/Sydney"}, {"Australia/NSW", "Australia/Sydney"},
        {"Australia/North", "Australia/Darwin"}, {"Australia/Queensland", "Australia/Brisbane"},
        {"Australia/South", "Australia/Adelaide"}, {"Australia/Tasmania", "Australia/Hobart"},
        {"Australia/Victoria", "Australia/Melbourne"}, {"Australia/West", "Australia/Perth"},
        {"Brazil/East", "America/Sao_Paulo"}, {"Brazil/West", "America/Manaus"}, {"Canada/Atlantic", "America/Halifax"},
        {"Canada/Central", "America/Winnipeg"}, {"Canada/Eastern", "America/Toronto"},
        {"Canada/Mountain", "America/Edmonton"}, {"Canada/Pacific", "America/Vancouver"},
        {"Chile/Continental", "America/Santiago"}, {"Eire", "Europe/Dublin"}, {"Europe/Belfast", "Europe/London"},
        {"Europe/Kiev", "Europe/Kyiv"}, {"Europe/Nicosia", "Asia/Nicosia"}, {"Europe/Uzhgorod", "Europe/Kyiv"},
        {"Europe/Zaporozhye", "Europe/Kyiv"}, {"Europe/Tiraspol", "Europe/Chisinau"}, {"GB", "Europe/London"},
        {"GB-Eire", "Europe/London"}, {"Hongkong", "Asia/Hong_Kong"}, {"Iceland", "Atlantic/Reykjavik"},
        {"Israel", "Asia/Jerusalem"}, {"Japan", "Asia/Tokyo"}, {"Mexico/General", "America/Mexico_City"},
        {"NZ", "Pacific/Auckland"}, {"Poland", "Europe/Warsaw"}, {"Portugal", "Europe/Lisbon"}, {"PRC", "Asia/Shanghai"},
        {"ROK", "Asia/Seoul"}, {"Singapore", "Asia/Singapore"}, {"Turkey", "Europe/Istanbul"},
        {"US/Alaska", "America/Anchorage"}, {"US/Arizona", "America/Phoenix"}, {"US/Central", "America/Chicago"},
        {"US/East-Indiana", "America/Indiana/Indianapolis"}, {"US/Eastern", "America/New_York"},
        {"US/Hawaii", "Pacific/Honolulu"}, {"US/Michigan", "America/Detroit"}, {"US/Mountain", "America/Denver"},
        {"US/Pacific", "America/Los_Angeles"}, {"US/Pacific-New", "America/Los_Angeles"}, {"W-SU", "Europe/Moscow"},
    };
    return links;
}

/// The zone of a country that has one, or whose musical life is in one.
QTimeZone ofCountry(const QString &country)
{
    static const QHash<QString, QByteArray> mainZones{{QStringLiteral("ES"), "Europe/Madrid"}, {QStringLiteral("PT"), "Europe/Lisbon"},
        {QStringLiteral("DE"), "Europe/Berlin"}, {QStringLiteral("NL"), "Europe/Amsterdam"}, {QStringLiteral("UA"), "Europe/Kyiv"}};
    if (const auto it = mainZones.find(country.toUpper()); it != mainZones.end()) return known(*it);
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory) return {};
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(territory);
    return zones.size() == 1 ? known(zones.first()) : QTimeZone();
}

} // namespace

FoundZone zoneFor(const QString &name, const QString &country)
{
    const QByteArray id = name.trimmed().toUtf8();
    if (const auto it = successors().find(id); it != successors().end())
        if (const QTimeZone zone = known(*it); zone.isValid()) return {zone, ZoneOrigin::Renamed};
    if (const QTimeZone zone = known(id); zone.isValid()) return {zone, ZoneOrigin::Given};
    if (const QTimeZone zone = known(QTimeZone::windowsIdToDefaultIanaId(id)); zone.isValid()) return {zone, ZoneOrigin::Renamed};
    if (const QTimeZone zone = ofCountry(country); zone.isValid()) return {zone, ZoneOrigin::Country};
    return {QTimeZone::utc(), ZoneOrigin::Unknown};
}

} // namespace flow
