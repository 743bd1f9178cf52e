// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/shares.h"

#include <bit>

/// A plan while it is being changed: which nodes are in it, and what it is worth, show by show.
namespace flow::tour::roster {

/// The nodes of a plan, by artist and day; -1 where there is no show.
using Slots = std::vector<int>;

class PlanState
{
public:
    explicit PlanState(const Model &model);

    double value() const { return m_value; } ///< with Model::requiredWorth of what is required and in
    bool has(int node) const { return m_in[size_t(node)]; }
    int at(int artist, int day) const { return m_slots[slot(artist, day)]; }
    const Slots &slots() const { return m_slots; }
    void set(const Slots &slots);
    int showCount() const { return m_shows; }
    int showCount(int artist) const { return m_count[size_t(artist)]; }

    int before(int artist, int day) const; ///< the last show before the day, -1: none
    int after(int artist, int day) const;
    /// Costs of going from one show to the next; -1 is where the path begins or ends.
    double leg(int artist, int from, int to) const;

    /// The day has to be free, and the legs possible. Changes the value by what is returned. Hard rules are not looked at.
    double add(int node);
    double remove(int node);
    /// About what remove() would change, without shares and prices of pairs.
    double removalGain(int node) const;

    /// A show of the artist that has to go so that the path keeps its own hard rules near the day; -1: all is well.
    /// `turn` chooses among several.
    int breakerNear(int artist, int day, uint32_t turn) const;
    /// Does the artist's path keep all its hard rules?
    bool keepsRules(int artist) const;
    /// What the artist's path pays for rules of its own that have a price.
    double pathPrice(int artist) const;
    bool overBudget() const { return m_costs > m_model.budget + 1e-6; }
    double costs() const { return m_costs; }
    const ShareUse &shares() const { return m_shares; }
    /// Sums before a change: restoring them after taking it back keeps rounding from adding up.
    struct Mark
    {
        double value;
        double costs;
    };
    Mark mark() const { return {m_value, m_costs}; }
    void restore(const Mark &mark)
    {
        m_value = mark.value;
        m_costs = mark.costs;
    }
    int packageCount(int package) const { return m_packageCount[size_t(package)]; }

private:
    size_t slot(int artist, int day) const { return size_t(artist) * size_t(m_model.days) + size_t(day); }
    double change(int node, bool in);
    double budgetPrice() const
    {
        return m_model.budgetPrice < kImpossible && m_costs > m_model.budget ? (m_costs - m_model.budget) * m_model.budgetPrice : 0;
    }
    double shareLeg(int artist, int from, int to, bool in);
    int runBreaker(const PathRules &rules, int artist, int day, uint32_t turn) const;
    int weekBreaker(const PathRules &rules, int artist, int day, uint32_t turn) const;
    int awayBreaker(const PathRules &rules, int artist, int day) const;
    int daysAway(int artist, const Node &first, const Node &last) const;
    bool showOn(int artist, int day) const
    {
        return day >= 0 && day < m_model.days && (m_days[size_t(artist) * m_words + size_t(day) / 64] >> (day % 64) & 1);
    }

    const Model &m_model;
    size_t m_words;
    Slots m_slots;
    std::vector<uint64_t> m_days; ///< one bit for each show day, by artist
    std::vector<char> m_in;
    std::vector<int> m_count;
    std::vector<int> m_packageCount;
    ShareUse m_shares;
    int m_shows = 0;
    double m_value = 0;
    double m_costs = 0;
    bool m_pathPrices = false;
};


} // namespace flow::tour::roster
