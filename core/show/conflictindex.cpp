// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/conflictindex.h"

#include "core/show/conflictitem.h"

#include <algorithm>
#include <cmath>

namespace flow {

namespace {

constexpr int kTravelReach = 3; // days

int reachOf(const Engagement &one)
{
    return one.radius.binds() ? std::max({kTravelReach, one.radius.daysBefore, one.radius.daysAfter}) : kTravelReach;
}

} // namespace

ConflictIndex::ConflictIndex(ConflictRules rules, std::shared_ptr<const HolidayBook> holidays)
    : m_rules(rules)
    , m_holidays(std::move(holidays))
{
}

ConflictIndex::~ConflictIndex() = default;
ConflictIndex::ConflictIndex(ConflictIndex &&) noexcept = default;
ConflictIndex &ConflictIndex::operator=(ConflictIndex &&) noexcept = default;

void ConflictIndex::setPerformers(std::vector<Performer> performers)
{
    m_performers = std::move(performers);
    m_performerOf.clear();
    for (size_t i = 0; i < m_performers.size(); ++i)
        m_performerOf.emplace(m_performers[i].key, i);
}

void ConflictIndex::setBlockages(std::vector<Blockage> blockages)
{
    m_blockages.clear();
    for (Blockage &block : blockages)
        m_blockages[block.artist].push_back(std::move(block));
}

void ConflictIndex::setExclusivities(std::vector<Exclusivity> exclusivities)
{
    m_exclusivities.clear();
    for (Exclusivity &area : exclusivities)
        m_exclusivities[area.artist].push_back(std::move(area));
}

void ConflictIndex::setResources(std::vector<Resource> resources, std::vector<ResourceUse> uses)
{
    m_resources.clear();
    m_uses.clear();
    m_resourcesOf.clear();
    for (Resource &resource : resources)
        m_resources.emplace(resource.key, std::move(resource));
    std::ranges::sort(uses, {}, [](const ResourceUse &use) { return std::tuple(use.begins, use.key); });
    for (const ResourceUse &use : uses) {
        m_uses[use.resource].push_back(use);
        if (!use.engagement) continue;
        auto &list = m_resourcesOf[use.engagement];
        if (!std::ranges::contains(list, use.resource)) list.push_back(use.resource);
    }
}

void ConflictIndex::set(Engagement engagement)
{
    remove(engagement.key);
    auto item = std::make_unique<Item>(std::move(engagement));
    const Engagement &one = item->engagement;
    auto &lane = m_lanes[one.artist];
    lane.insert(std::ranges::upper_bound(lane, item->order(), {}, [](const Item *other) { return other->order(); }), item.get());
    m_days[item->julian].push_back(item.get());
    int &reach = m_reach[one.artist];
    reach = std::max(reach, reachOf(one));
    m_items.emplace(one.key, std::move(item));
}

void ConflictIndex::remove(qint64 key)
{
    const auto it = m_items.find(key);
    if (it == m_items.end()) return;
    const Item *item = it->second.get();
    std::erase(m_lanes[item->engagement.artist], item);
    std::erase(m_days[item->julian], item);
    m_items.erase(it);
}

const Engagement *ConflictIndex::engagement(qint64 key) const
{
    const auto it = m_items.find(key);
    return it == m_items.end() ? nullptr : &it->second->engagement;
}

const Performer *ConflictIndex::performer(qint64 key) const
{
    const auto it = m_performerOf.find(key);
    return it == m_performerOf.end() ? nullptr : &m_performers[it->second];
}

const Resource *ConflictIndex::resource(qint64 key) const
{
    const auto it = m_resources.find(key);
    return it == m_resources.end() ? nullptr : &it->second;
}

int ConflictIndex::freePieces(qint64 key, qint64 begins, qint64 ends) const
{
    const Resource *one = resource(key);
    if (!one) return 0;
    std::vector<std::pair<qint64, int>> steps; // pieces taken from a moment on
    if (const auto found = m_uses.find(key); found != m_uses.end())
        for (const ResourceUse &use : found->second) {
            if (use.begins >= ends || use.ends <= begins) continue;
            steps.emplace_back(std::max(begins, use.begins), use.quantity);
            steps.emplace_back(use.ends, -use.quantity);
        }
    std::ranges::sort(steps); // what ends goes before what begins at the same moment
    int taken = 0, most = 0;
    for (const auto &[at, pieces] : steps)
        most = std::max(most, taken += pieces);
    return std::max(0, one->quantity - most);
}

std::optional<ConflictIndex::Way> ConflictIndex::way(const Engagement &from, const Engagement &to) const
{
    if (!from.at || !to.at) return std::nullopt;
    const double crow = distanceKm(*from.at, *to.at);
    const double road = crow * m_rules.detour;
    if (road >= m_rules.flyFromKm) return Way{int(std::lround(crow)), m_rules.flightMinutes + int(crow / 12), true};
    return Way{int(std::lround(road)), int(std::lround(road * 60 / m_rules.kmPerHour)), false};
}

std::vector<Conflict> ConflictIndex::check(const Engagement &candidate) const
{
    const Item item(candidate);
    Finder finder(*this);
    finder.alone(item);
    if (const auto found = m_lanes.find(candidate.artist); found != m_lanes.end() && item.isLive()) {
        const auto &lane = found->second;
        const auto reachOfLane = m_reach.find(candidate.artist);
        const int reach = std::max(reachOf(candidate), reachOfLane == m_reach.end() ? 0 : reachOfLane->second);
        const auto skips = [&](const Item *other) { return other->engagement.key == candidate.key || !other->isLive(); };
        const auto split = std::ranges::upper_bound(lane, item.order(), {}, [](const Item *other) { return other->order(); });
        bool isNeighbour = true;
        for (auto it = split; it != lane.end() && (*it)->julian - item.julian <= reach; ++it)
            if (!skips(*it)) finder.sameArtist(item, **it, std::exchange(isNeighbour, false));
        isNeighbour = true;
        for (auto it = split; it != lane.begin() && item.julian - (*std::prev(it))->julian <= reach; --it)
            if (!skips(*std::prev(it))) finder.sameArtist(**std::prev(it), item, std::exchange(isNeighbour, false));
    }
    const int days = std::max(m_rules.competeDays, m_rules.competeDaysSameGenre);
    for (auto it = m_days.lower_bound(item.julian - days); it != m_days.end() && it->first <= item.julian + days; ++it) {
        for (const Item *other : it->second) {
            if (other->engagement.artist == candidate.artist) continue;
            if (other->order() < item.order())
                finder.otherArtist(*other, item);
            else
                finder.otherArtist(item, *other);
        }
    }
    const Engagement *before = engagement(candidate.key);
    const auto resources = m_resourcesOf.find(candidate.key);
    if (before && resources != m_resourcesOf.end()) {
        for (const qint64 key : resources->second) {
            std::vector<ResourceUse> uses = m_uses.at(key);
            for (ResourceUse &use : uses) {
                if (use.engagement != candidate.key) continue;
                use.begins += candidate.begins - before->begins;
                use.ends += candidate.begins - before->begins;
            }
            std::ranges::sort(uses, {}, [](const ResourceUse &use) { return std::tuple(use.begins, use.key); });
            if (const Resource *one = resource(key)) finder.resource(*one, uses, candidate.key);
        }
    }
    return finder.take();
}

std::vector<Conflict> ConflictIndex::scan(QDate from, QDate to) const
{
    Finder finder(*this);
    const qint64 first = from.toJulianDay(), last = to.toJulianDay();
    const auto inside = [&](const Item *item) { return item->julian >= first && item->julian <= last; };
    for (const auto &[artist, lane] : m_lanes) {
        const int reach = m_reach.at(artist);
        for (auto a = lane.begin(); a != lane.end(); ++a) {
            if (inside(*a)) finder.alone(**a);
            if (!(*a)->isLive() || (*a)->julian > last || (*a)->julian + reach < first) continue;
            bool isNeighbour = true;
            for (auto b = std::next(a); b != lane.end() && (*b)->julian - (*a)->julian <= reach; ++b) {
                if (!(*b)->isLive()) continue;
                const bool next = std::exchange(isNeighbour, false);
                if (inside(*a) || inside(*b)) finder.sameArtist(**a, **b, next);
            }
        }
    }
    const int days = std::max(m_rules.competeDays, m_rules.competeDaysSameGenre);
    for (auto day = m_days.lower_bound(first - days); day != m_days.end() && day->first <= last; ++day) {
        for (auto other = day; other != m_days.end() && other->first <= std::min(day->first + days, last + days); ++other) {
            if (day->first < first && other->first < first) continue;
            for (const Item *a : day->second)
                for (const Item *b : other->second)
                    if (a->engagement.artist != b->engagement.artist && a->order() < b->order()) finder.otherArtist(*a, *b);
        }
    }
    for (const auto &[key, uses] : m_uses)
        if (const Resource *one = resource(key)) finder.resource(*one, uses, 0);
    std::vector<Conflict> found = finder.take();
    std::erase_if(found, [&](const Conflict &c) { return c.kind == ConflictKind::Resource && (c.day < from || c.day > to); });
    return found;
}

ConflictIndex::Neighbours ConflictIndex::neighbours(const Engagement &engagement) const
{
    Neighbours result;
    const auto found = m_lanes.find(engagement.artist);
    if (found == m_lanes.end()) return result;
    const Item item(engagement);
    for (const Item *other : found->second) {
        if (other->engagement.key == engagement.key || !other->isLive()) continue;
        if (other->order() < item.order()) {
            result.before = &other->engagement;
        } else {
            result.after = &other->engagement;
            break;
        }
    }
    return result;
}

} // namespace flow
