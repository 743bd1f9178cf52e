// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/planstate.h"
#include "core/tour/roster/random.h"

#include <functional>
#include <optional>

namespace flow::tour::roster {

/// Simulated annealing by forced insertion: a node that is not in the plan is put in, whatever is in its way goes, and
/// the change stays with the chance that the temperature gives it. The plan keeps every hard rule at any moment.
class Annealer
{
public:
    struct Cooling
    {
        double hot = 0.3; ///< first temperature, in mean gains of a node
        double cold = 0.006;
    };

    Annealer(const Model &model, uint64_t seed);

    void start(const Slots &slots);
    /// Only these nodes are tried; empty: all.
    void setChoice(std::vector<int> nodes);
    /// Staying near a plan: what each show of it earns more while it is kept (PlanOptions::changePrice).
    void keep(const Slots &slots, double worth);

    /// Cools down over `moves` moves, or over the time until done(); done gets the share of the moves that is over and
    /// is asked every 256 moves: it returns how far along the cooling is, 1 or more to stop.
    void run(const Cooling &cooling, const std::function<double(qint64 moves)> &progress);

    /// What putting the node in would change and what would have to go, without doing it; nothing when there is no way.
    struct Trial
    {
        double delta = 0;
        std::vector<int> ejected;
    };
    std::optional<Trial> tryNode(int node);
    void accept(int node); ///< does it

    double bestValue() const { return m_best; } ///< with what keep() adds
    const Slots &best() const { return m_bestSlots; }
    const PlanState &state() const { return m_state; }
    qint64 moves() const { return m_moves; }
    double meanGain() const { return m_meanGain; }

private:
    void step();
    bool removeMove(int node);
    bool insertMove(int node);
    bool hopeless(int node) const;
    bool force(int node); ///< into the plan; false: cannot be, the log says what to take back
    bool makeRoom(int node);
    bool makeReachable(int node);
    bool keepPathRules(int node);
    bool completePackage(int node);
    void eject(int node);
    void insert(int node);
    bool longerTours() const;
    void undo();
    double worth(int node) const { return m_kept.empty() ? 0 : m_kept[size_t(node)]; }
    void remember();

    const Model &m_model;
    PlanState m_state;
    Random m_random;
    std::vector<int> m_choice;
    std::vector<double> m_kept;
    std::vector<int> m_log; ///< nodes taken out, and complements of those put in, in order
    double m_delta = 0;
    double m_threshold = 0; ///< a change below it is not accepted, drawn before the change is made
    double m_temperature = 1;
    double m_meanGain = 1;
    double m_value = 0;
    double m_best = 0;
    Slots m_bestSlots;
    bool m_bestIsStale = false; ///< the best is the current plan and has not been copied
    qint64 m_moves = 0;
};

} // namespace flow::tour::roster
