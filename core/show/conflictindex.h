// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflict.h"
#include "core/show/engagement.h"
#include "core/show/holidays.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace flow {

/// Every conflict of a calendar, and of a date that is not in it yet. Pure: no store, no clock, no locale.
///
/// Kept in step with single changes (set, remove), so that checking a date that is being dragged looks at its
/// neighbours only: the same artist's within the longest clause, others' within the days of the rule. Not thread-safe, but
/// a const index may be read by many.
class ConflictIndex
{
public:
    explicit ConflictIndex(ConflictRules rules = {}, std::shared_ptr<const HolidayBook> holidays = {});
    ~ConflictIndex();
    ConflictIndex(ConflictIndex &&) noexcept;
    ConflictIndex &operator=(ConflictIndex &&) noexcept;

    void setPerformers(std::vector<Performer> performers);
    void setBlockages(std::vector<Blockage> blockages);
    void setExclusivities(std::vector<Exclusivity> exclusivities);
    void setResources(std::vector<Resource> resources, std::vector<ResourceUse> uses);
    void set(Engagement engagement); ///< adds it, or replaces the one with its key
    void remove(qint64 key);

    [[nodiscard]] const Engagement *engagement(qint64 key) const;
    [[nodiscard]] const Performer *performer(qint64 key) const;
    [[nodiscard]] const Resource *resource(qint64 key) const;
    [[nodiscard]] const std::vector<Performer> &performers() const { return m_performers; }
    [[nodiscard]] const ConflictRules &rules() const { return m_rules; }
    [[nodiscard]] size_t size() const { return m_items.size(); }

    /// What is wrong with an engagement as it is given, against all others but the one with its key. What it uses of
    /// resources moves with it. Of two engagements the earlier is `first`; of Radius, who holds the clause.
    [[nodiscard]] std::vector<Conflict> check(const Engagement &candidate) const;
    /// All conflicts of engagements from one day to another, each once, in order of days.
    [[nodiscard]] std::vector<Conflict> scan(QDate from, QDate to) const;

    /// How many pieces of a resource are free all through a time; 0 for an unknown one.
    [[nodiscard]] int freePieces(qint64 resource, qint64 begins, qint64 ends) const;

    /// The engagements that come right before and after, of the same artist, lower holds left out. Null: none.
    struct Neighbours
    {
        const Engagement *before = nullptr, *after = nullptr;
    };
    [[nodiscard]] Neighbours neighbours(const Engagement &engagement) const;
    /// Minutes and road kilometres from one to another; nothing when a place is unknown.
    struct Way
    {
        int km = 0, minutes = 0;
        bool flies = false;
    };
    [[nodiscard]] std::optional<Way> way(const Engagement &from, const Engagement &to) const;

private:
    struct Item;
    class Finder;

    ConflictRules m_rules;
    std::shared_ptr<const HolidayBook> m_holidays;
    std::vector<Performer> m_performers;
    std::unordered_map<qint64, size_t> m_performerOf;
    std::unordered_map<qint64, std::vector<Blockage>> m_blockages; ///< by artist
    std::unordered_map<qint64, std::vector<Exclusivity>> m_exclusivities; ///< by artist
    std::unordered_map<qint64, Resource> m_resources;
    std::unordered_map<qint64, std::vector<ResourceUse>> m_uses; ///< by resource, in order of begins
    std::unordered_map<qint64, std::vector<qint64>> m_resourcesOf; ///< by engagement
    std::unordered_map<qint64, std::unique_ptr<Item>> m_items; ///< by key
    std::unordered_map<qint64, std::vector<const Item *>> m_lanes; ///< by artist, in order of time
    std::map<qint64, std::vector<const Item *>> m_days; ///< by Julian day
    std::unordered_map<qint64, int> m_reach; ///< of an artist, days that a rule may look ahead; never shrinks
};

} // namespace flow
