// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/conflictitem.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flow {

namespace {

constexpr double kEarthKm = 6371.0088;
constexpr int kTravelDays = 3; ///< further apart there is always a way
constexpr qint64 kMinute = 60'000;

constexpr const char *kKindCodes[]{"same_artist", "unavailable", "travel", "radius", "exclusivity", "competing", "resource", "holiday"}; // as ConflictKind

Severity both(const Engagement &a, const Engagement &b)
{
    const auto firm = [](const Engagement &one) { return one.state <= DateState::Offer; };
    return firm(a) && firm(b) && (a.state == DateState::Confirmed || b.state == DateState::Confirmed) ? Severity::Clash : Severity::Warning;
}

bool isExcused(const Engagement &a, const Engagement &b)
{
    return std::ranges::contains(a.excused, b.key) || std::ranges::contains(b.excused, a.key);
}

} // namespace

QString conflictKindCode(ConflictKind kind) { return QString::fromLatin1(kKindCodes[size_t(kind)]); }

std::optional<ConflictKind> conflictKindFrom(QStringView code)
{
    const auto it = std::ranges::find_if(kKindCodes, [&](const char *known) { return code == QLatin1StringView(known); });
    return it == std::end(kKindCodes) ? std::nullopt : std::optional(ConflictKind(it - std::begin(kKindCodes)));
}

ConflictIndex::Item::Item(Engagement from)
    : engagement(std::move(from))
    , julian(engagement.day.toJulianDay())
{
    if (!engagement.at) return;
    const double lat = engagement.at->lat * std::numbers::pi / 180, lon = engagement.at->lon * std::numbers::pi / 180;
    unit = {std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon), std::sin(lat)};
}

ConflictIndex::Finder::Finder(const ConflictIndex &index)
    : m_index(index)
    , m_nearCosine(std::cos((index.m_rules.competeKm + 1) / kEarthKm))
{
}

Conflict &ConflictIndex::Finder::add(ConflictKind kind, Severity severity, const Item &first, qint64 second)
{
    return m_found.emplace_back(Conflict{.kind = kind, .severity = severity, .first = first.engagement.key, .second = second, .day = first.engagement.day});
}

void ConflictIndex::Finder::alone(const Item &item)
{
    const Engagement &one = item.engagement;
    if (const auto blocked = m_index.m_blockages.find(one.artist); blocked != m_index.m_blockages.end()) {
        for (const Blockage &block : blocked->second) {
            if (one.day < block.first || one.day > block.last) continue;
            const bool isHard = one.state == DateState::Confirmed && !block.isTentative;
            const Severity severity = isHard ? Severity::Clash : item.isLive() ? Severity::Warning : Severity::Notice;
            add(ConflictKind::Unavailable, severity, item, block.key).name = block.reason;
        }
    }
    if (!item.isLive()) return;
    exclusivity(item);
    if (!m_index.m_rules.holidays || !m_index.m_holidays) return;
    if (const QString &name = m_index.m_holidays->nameOf(one.country, one.region, one.day); !name.isEmpty())
        add(ConflictKind::Holiday, Severity::Notice, item).name = name;
}

void ConflictIndex::Finder::exclusivity(const Item &item)
{
    const Engagement &one = item.engagement;
    const auto given = m_index.m_exclusivities.find(one.artist);
    if (given == m_index.m_exclusivities.end()) return;
    for (const Exclusivity &area : given->second) {
        if (one.day < area.first || one.day > area.last || area.engagement == one.key) continue;
        if (area.publicOnly && !one.isPublic) continue;
        const double km = area.at && one.at ? distanceKm(*area.at, *one.at) : -1;
        const bool isInside = area.at ? km >= 0 && km <= area.km : !area.country.isEmpty() && area.country == one.country;
        if (!isInside) continue;
        Conflict &found = add(ConflictKind::Exclusivity, one.state == DateState::Confirmed ? Severity::Clash : Severity::Warning, item, area.key);
        found.name = area.name;
        found.km = std::max(0, int(std::lround(km)));
        found.limit = area.km;
    }
}

bool ConflictIndex::Finder::overlap(const Item &a, const Item &b) const
{
    const Engagement &x = a.engagement, &y = b.engagement;
    // A matinee and an evening in one house: load-in and curfew may well overlap, the hours are others.
    if (x.isTimed && y.isTimed && x.venue && x.venue == y.venue && a.julian == b.julian) return x.begins == y.begins && x.ends == y.ends;
    if (x.isTimed && y.isTimed) return x.begins < y.ends && y.begins < x.ends;
    return a.julian == b.julian;
}

void ConflictIndex::Finder::sameArtist(const Item &a, const Item &b, bool areNeighbours)
{
    if (!a.isLive() || !b.isLive()) return;
    if (overlap(a, b)) {
        add(ConflictKind::SameArtist, both(a.engagement, b.engagement), a, b.engagement.key);
        return; // everything else follows from it
    }
    if (areNeighbours) travel(a, b);
    radius(a, b);
    radius(b, a);
}

void ConflictIndex::Finder::travel(const Item &a, const Item &b)
{
    const int days = int(b.julian - a.julian);
    if (days > kTravelDays) return;
    const auto way = m_index.way(a.engagement, b.engagement);
    if (!way || way->km == 0) return;
    const ConflictRules &rules = m_index.m_rules;
    const int free = int((b.engagement.begins - a.engagement.ends) / kMinute) - days * rules.restMinutes;
    const int allowed = way->flies ? free : rules.driveMinutesADay * std::max(1, days);
    if (way->minutes <= std::min(free, allowed)) return;
    Conflict &found = add(ConflictKind::Travel, both(a.engagement, b.engagement), a, b.engagement.key);
    found.km = way->km;
    found.minutes = way->minutes;
    found.isDriveLimit = way->minutes <= free;
    found.limit = std::max(0, found.isDriveLimit ? allowed : free);
    found.days = days;
}

void ConflictIndex::Finder::radius(const Item &holder, const Item &other)
{
    const RadiusClause &clause = holder.engagement.radius;
    if (!clause.binds() || !holder.engagement.at || !other.engagement.at) return;
    const int days = int(other.julian - holder.julian);
    if (days < -clause.daysBefore || days > clause.daysAfter) return;
    if (clause.publicOnly && !other.engagement.isPublic) return;
    // Several nights in one house are the same promoter's.
    if (holder.engagement.venue && holder.engagement.venue == other.engagement.venue) return;
    if (isExcused(holder.engagement, other.engagement)) return;
    const double km = distanceKm(*holder.engagement.at, *other.engagement.at);
    const double minutes = km * m_index.m_rules.detour * 60 / m_index.m_rules.kmPerHour;
    const bool byKm = clause.km > 0 && km <= clause.km;
    if (!byKm && !(clause.minutes > 0 && minutes <= clause.minutes)) return;
    Conflict &found = add(ConflictKind::Radius, both(holder.engagement, other.engagement), holder, other.engagement.key);
    found.day = other.engagement.day;
    found.km = int(std::lround(km));
    found.minutes = int(std::lround(minutes));
    found.isByTime = !byKm;
    found.limit = byKm ? clause.km : clause.minutes;
    found.days = days;
}

bool ConflictIndex::Finder::shareGenre(qint64 a, qint64 b) const
{
    const Performer *x = m_index.performer(a), *y = m_index.performer(b);
    if (!x || !y) return false;
    return std::ranges::any_of(x->genres, [&](const QString &genre) { return y->genres.contains(genre); });
}

void ConflictIndex::Finder::otherArtist(const Item &a, const Item &b)
{
    const Engagement &x = a.engagement, &y = b.engagement;
    if (!a.isLive() || !b.isLive() || !x.isPublic || !y.isPublic || !x.at || !y.at) return;
    const ConflictRules &rules = m_index.m_rules;
    const int days = int(std::abs(b.julian - a.julian));
    if (days > std::max(rules.competeDays, rules.competeDaysSameGenre) || a.cosine(b) < m_nearCosine) return;
    if (days == 0 && x.venue && x.venue == y.venue) return; // they share the bill
    if (isExcused(x, y)) return;
    const double km = distanceKm(*x.at, *y.at);
    if (km > rules.competeKm) return;
    const bool anyGenre = days <= rules.competeDays;
    if (!anyGenre && !(days <= rules.competeDaysSameGenre && shareGenre(x.artist, y.artist))) return;
    Conflict &found = add(ConflictKind::Competing, days == 0 ? Severity::Warning : Severity::Notice, a, y.key);
    found.km = int(std::lround(km));
    found.limit = rules.competeKm;
    found.days = days;
}

void ConflictIndex::Finder::resource(const Resource &resource, const std::vector<ResourceUse> &uses, qint64 engagement)
{
    std::vector<const ResourceUse *> active;
    for (const ResourceUse &use : uses) {
        std::erase_if(active, [&](const ResourceUse *one) { return one->ends <= use.begins; });
        int total = use.quantity;
        for (const ResourceUse *one : active)
            total += one->quantity;
        if (total > resource.quantity) {
            for (const ResourceUse *one : active) {
                if (one->engagement && one->engagement == use.engagement) continue;
                if (engagement && one->engagement != engagement && use.engagement != engagement) continue;
                m_found.push_back({.kind = ConflictKind::Resource, .severity = Severity::Clash, .first = one->engagement,
                    .second = use.engagement, .resource = resource.key,
                    .day = QDateTime::fromMSecsSinceEpoch(use.begins, QTimeZone::utc()).date(), .limit = resource.quantity, .name = resource.name});
            }
        }
        active.push_back(&use);
    }
}

std::vector<Conflict> ConflictIndex::Finder::take()
{
    std::ranges::sort(m_found, {}, [](const Conflict &c) { return std::tuple(c.day, c.severity, c.kind, c.first, c.second, c.resource); });
    const auto same = std::ranges::unique(m_found);
    m_found.erase(same.begin(), same.end());
    return std::move(m_found);
}

} // namespace flow
