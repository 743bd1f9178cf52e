// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/annealer.h"

#include <algorithm>
#include <numeric>

namespace flow::tour::roster {

Annealer::Annealer(const Model &model, uint64_t seed)
    : m_model(model)
    , m_state(model)
    , m_random(seed)
    , m_bestSlots(m_state.slots())
{
    setChoice({});
    double sum = 0;
    for (const Node &node : model.nodes)
        sum += std::max(0.0, node.gain - (node.required ? model.requiredWorth : 0));
    if (sum > 0) m_meanGain = sum / double(model.nodes.size());
}

void Annealer::start(const Slots &slots)
{
    m_state.set(slots);
    m_value = m_state.value();
    if (!m_kept.empty())
        for (int node : slots)
            if (node >= 0) m_value += worth(node);
    m_best = m_value;
    m_bestSlots = m_state.slots();
    m_bestIsStale = false;
}

void Annealer::setChoice(std::vector<int> nodes)
{
    m_choice = std::move(nodes);
    if (!m_choice.empty()) return;
    m_choice.resize(m_model.nodes.size());
    std::iota(m_choice.begin(), m_choice.end(), 0);
}

void Annealer::keep(const Slots &slots, double worth)
{
    m_kept.assign(m_model.nodes.size(), 0);
    for (int node : slots)
        if (node >= 0) m_kept[size_t(node)] = worth;
}

void Annealer::run(const Cooling &cooling, const std::function<double(qint64)> &progress)
{
    if (m_choice.empty()) return;
    const double hot = cooling.hot * m_meanGain, cold = cooling.cold * m_meanGain;
    qint64 moves = 0;
    while (true) {
        const double along = progress(moves);
        if (along >= 1) break;
        m_temperature = hot * std::pow(cold / hot, along);
        for (int i = 0; i < 256; ++i)
            step();
        moves += 256;
    }
    remember();
    m_moves += moves;
}

void Annealer::remember()
{
    if (m_bestIsStale) m_bestSlots = m_state.slots();
    m_bestIsStale = false;
}

void Annealer::step()
{
    const int node = m_choice[size_t(m_random.below(int(m_choice.size())))];
    m_threshold = m_temperature * std::log(m_random.unit() + 1e-300);
    m_log.clear();
    m_delta = 0;
    const PlanState::Mark mark = m_state.mark();
    bool done;
    if (m_state.has(node)) {
        if (m_random.below(4)) return;
        if (m_state.removalGain(node) - worth(node) < m_threshold - 4 * m_temperature) return;
        remember();
        eject(node);
        done = true;
    } else {
        if (hopeless(node)) return;
        remember();
        done = force(node);
    }
    if (!done || m_delta < m_threshold || (m_state.overBudget() && m_model.budgetPrice >= kImpossible) || longerTours()) {
        undo();
        m_state.restore(mark);
        return;
    }
    m_value += m_delta;
    if (m_value > m_best + 1e-7 * (1 + std::abs(m_best))) {
        m_best = m_value;
        m_bestIsStale = true;
    }
}

std::optional<Annealer::Trial> Annealer::tryNode(int node)
{
    m_threshold = -kImpossible;
    m_log.clear();
    m_delta = 0;
    const PlanState::Mark mark = m_state.mark();
    std::optional<Trial> trial;
    if (force(node) && !longerTours()) {
        trial.emplace().delta = m_delta;
        for (int entry : m_log)
            if (entry >= 0 && !m_state.has(entry)) trial->ejected.push_back(entry);
    }
    undo();
    m_state.restore(mark);
    return trial;
}

void Annealer::accept(int node)
{
    m_threshold = -kImpossible;
    m_log.clear();
    m_delta = 0;
    if (!force(node)) return undo();
    m_value += m_delta;
    m_best = m_value;
    m_bestSlots = m_state.slots();
}

/// A guess without changing anything: most moves of a cold plan end here.
bool Annealer::hopeless(int node) const
{
    const Node &n = m_model.nodes[size_t(node)];
    double guess = n.gain + worth(node);
    const double least = m_threshold - 4 * m_temperature;
    bool sameArtist = false;
    for (int other : m_model.conflictsOf(node)) {
        if (!m_state.has(other)) continue;
        sameArtist = sameArtist || m_model.nodes[size_t(other)].artist == n.artist;
        guess += m_state.removalGain(other) - worth(other);
        if (guess < least) return true;
    }
    if (sameArtist) return false;
    if (const int there = m_state.at(n.artist, n.day); there >= 0) {
        guess += m_state.removalGain(there) - worth(there);
    } else {
        const int from = m_state.before(n.artist, n.day), to = m_state.after(n.artist, n.day);
        const double in = m_state.leg(n.artist, from, node), out = m_state.leg(n.artist, node, to);
        if (possible(in) && possible(out)) guess -= in + out - m_state.leg(n.artist, from, to);
    }
    return guess < least;
}

bool Annealer::force(int node)
{
    if (m_state.has(node)) return true;
    if (!makeRoom(node) || !makeReachable(node)) return false;
    insert(node);
    return keepPathRules(node) && completePackage(node);
}

/// Takes out what clashes with the node and what is on its day.
bool Annealer::makeRoom(int node)
{
    const Node &n = m_model.nodes[size_t(node)];
    const double least = m_threshold - 8 * m_temperature - n.gain - worth(node);
    for (int other : m_model.conflictsOf(node)) {
        if (!m_state.has(other)) continue;
        eject(other);
        if (m_delta < least) return false;
    }
    if (const int there = m_state.at(n.artist, n.day); there >= 0) eject(there);
    return true;
}

/// Takes out the shows next to it from or to which there is no way.
bool Annealer::makeReachable(int node)
{
    const Node &n = m_model.nodes[size_t(node)];
    for (int from = m_state.before(n.artist, n.day); !possible(m_state.leg(n.artist, from, node)); from = m_state.before(n.artist, n.day)) {
        if (from < 0) return false;
        eject(from);
    }
    for (int to = m_state.after(n.artist, n.day); !possible(m_state.leg(n.artist, node, to)); to = m_state.after(n.artist, n.day)) {
        if (to < 0) return false;
        eject(to);
        const int from = m_state.before(n.artist, n.day);
        if (!possible(m_state.leg(n.artist, from, node))) return false;
    }
    return true;
}

bool Annealer::keepPathRules(int node)
{
    const Node &n = m_model.nodes[size_t(node)];
    for (int guard = 0; guard < 12; ++guard) {
        const int breaker = m_state.breakerNear(n.artist, n.day, uint32_t(m_random.next() >> 40));
        if (breaker < 0) return true;
        if (breaker == node) return false;
        eject(breaker);
        if (!m_state.has(node)) return false;
    }
    return false;
}

bool Annealer::completePackage(int node)
{
    const int package = m_model.packageOf[size_t(m_model.nodes[size_t(node)].candidate)];
    if (package < 0 || m_model.packagePrice < kImpossible) return true;
    const std::vector<int> &members = m_model.packages[size_t(package)];
    if (m_state.packageCount(package) == int(members.size())) return true;
    for (int candidate : members) {
        const auto nodes = m_model.nodesOf(candidate);
        if (std::ranges::any_of(nodes, [&](int other) { return m_state.has(other); })) continue;
        if (nodes.empty()) return false;
        const int other = nodes[size_t(m_random.below(int(nodes.size())))];
        if (!makeRoom(other) || !makeReachable(other)) return false;
        insert(other);
        if (!keepPathRules(other)) return false;
    }
    return m_state.packageCount(package) == int(members.size()) && m_state.has(node);
}

/// With a package goes all of it.
void Annealer::eject(int node)
{
    const Node &n = m_model.nodes[size_t(node)];
    const int package = m_model.packageOf[size_t(n.candidate)];
    m_delta += m_state.remove(node) - worth(node);
    m_log.push_back(node);
    // A direct leg over the gap may not exist although both legs to the show did.
    const int from = m_state.before(n.artist, n.day), to = m_state.after(n.artist, n.day);
    if (!possible(m_state.leg(n.artist, from, to))) eject(m_random.below(2) && from >= 0 ? from : to >= 0 ? to : from);
    if (package < 0 || m_model.packagePrice < kImpossible) return;
    for (int candidate : m_model.packages[size_t(package)])
        for (int other : m_model.nodesOf(candidate))
            if (m_state.has(other)) eject(other);
}

void Annealer::insert(int node)
{
    m_delta += m_state.add(node) + worth(node);
    m_log.push_back(~node);
}

/// What goes may join the tours before and after it to one that is too long, or let another be the first or the last.
bool Annealer::longerTours() const
{
    for (int entry : m_log) {
        if (entry < 0) continue;
        const Node &n = m_model.nodes[size_t(entry)];
        const PathRules &rules = m_model.artists[size_t(n.artist)];
        if (rules.awayLimit <= 0 || rules.awayPrice < kImpossible) continue;
        const int before = m_state.before(n.artist, n.day), near = before >= 0 ? before : m_state.after(n.artist, n.day);
        if (near >= 0 && m_state.breakerNear(n.artist, m_model.nodes[size_t(near)].day, 0) >= 0) return true;
    }
    return false;
}

void Annealer::undo()
{
    for (auto it = m_log.rbegin(); it != m_log.rend(); ++it)
        if (*it < 0)
            m_state.remove(~*it);
        else
            m_state.add(*it);
}

} // namespace flow::tour::roster
