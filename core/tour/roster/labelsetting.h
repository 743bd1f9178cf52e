// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/dayrules.h"
#include "core/tour/roster/pathside.h"

#include <algorithm>
#include <array>
#include <functional>

namespace flow::tour::roster {

/// Labels over the days of one side. They remember only shows whose clashes, and days whose rules, have mattered so far
/// (decremental state space), so the best of them is a bound, and a path when it breaks nothing.
///
/// A label gives way to one that is worth as much and has no more to remember. Clashes that nobody remembers are paid
/// for in a second sum, `reduced`, whose own completion throws away more; a label stands for those that gave way to it,
/// so it takes the highest of their sums.
class LabelSetting
{
public:
    LabelSetting(const Model &model, const PathGraph &graph, const DayRules &rules, bool along);

    struct Task
    {
        const PathPrices *prices = nullptr;
        const std::vector<double> *reducedGain = nullptr; ///< by node of the graph
        double cutoff = 0; ///< only paths worth more matter
        double constant = 0; ///< what `reduced` lacks to be a bound
        int labels = 0; ///< at most
        int memory = 0; ///< days for which a show is remembered at most
        const std::function<bool()> *stop = nullptr; ///< asked every day; then the run does not finish
    };
    struct Answer
    {
        bool finished = false;
        double best = 0; ///< no path is worth more; the cutoff when none beats it
        Path path; ///< nodes of the graph; empty: none
        int labels = 0;
    };
    /// Runs against what is known of the other side.
    Answer run(const Task &task, const Completion &value, const Completion &reduced);

    /// What the labels of the last run mean for the other side, in its nodes and days. Only paths above the cutoff count.
    void tell(Completion &value, Completion &reduced) const;
    /// The earlier show of the two on this side is to be remembered.
    void learn(int a, int b);
    void learnDays(int first, int last); ///< of the graph: rules about days are kept there

private:
    static constexpr size_t kWords = 3;
    using Mask = std::array<uint64_t, kWords>;
    struct Label
    {
        double value = 0;
        double reduced = 0;
        int node = -1;
        int parent = -1;
        Mask critical = {};
        DayRules::Past past;
        int16_t away = 0; ///< day on which home was left
    };
    /// What decides whether one label is at least as good as another.
    struct Key
    {
        double value = 0;
        double reduced = 0;
        Mask critical = {};
        DayRules::Past past;
        int16_t away = 0;
    };
    void prepare(const Task &task);
    void walk(int node, double &best, int &bestLabel);
    void extendFromHome(int node);
    void extend(const Label &from, int parent, int node, double cost, int away);
    void insert(int node, const Label &label);
    void comeHome(int day);
    bool dominates(const Key &x, const Key &y) const;
    void expire(Mask &mask, int day) const;
    double homeAfter(const Completion &completion, int day) const
    {
        return completion.home[size_t(std::clamp(day, 0, m_side.days))];
    }

    PathSide m_side;
    const DayRules &m_rules;
    int m_awayLimit;
    std::vector<int> m_critical; ///< nodes that labels remember
    std::vector<int> m_window; ///< by node: for how many days; 0: not at all
    std::vector<char> m_keepDay; ///< labels remember show days from here to the next day
    // Of the running run().
    Task m_task;
    const Completion *m_value = nullptr;
    const Completion *m_reduced = nullptr;
    std::vector<double> m_gain;
    std::vector<double> m_reducedGain;
    std::vector<char> m_alive;
    std::vector<int> m_bit; ///< of the node in the masks; -1: none
    std::vector<int> m_lastClash; ///< by bit
    std::vector<Label> m_labels;
    std::vector<Mask> m_bad; ///< what a label must not remember to come to the node
    std::vector<std::vector<int>> m_at; ///< labels of each node
    std::vector<std::vector<Key>> m_keys; ///< theirs
    std::vector<std::vector<int>> m_arrivals;
    std::vector<int> m_home;
};

} // namespace flow::tour::roster
