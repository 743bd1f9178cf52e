// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/labelsetting.h"

#include <algorithm>
#include <bit>

namespace flow::tour::roster {

LabelSetting::LabelSetting(const Model &model, const PathGraph &graph, const DayRules &rules, bool along)
    : m_side(model, graph, along)
    , m_rules(rules)
    , m_window(size_t(graph.size))
    , m_keepDay(size_t(graph.days))
    , m_gain(size_t(graph.size))
    , m_reducedGain(size_t(graph.size))
    , m_alive(size_t(graph.size))
    , m_bit(size_t(graph.size))
    , m_bad(size_t(graph.size))
    , m_at(size_t(graph.size))
    , m_keys(size_t(graph.size))
    , m_arrivals(size_t(graph.days) + 1)
{
    const PathRules &path = model.artists[size_t(graph.artist)];
    m_awayLimit = path.awayPrice >= kImpossible ? path.awayLimit : 0;
}

void LabelSetting::expire(Mask &mask, int day) const
{
    for (size_t word = 0; word < kWords; ++word)
        for (uint64_t bits = mask[word]; bits; bits &= bits - 1) {
            const int bit = std::countr_zero(bits);
            if (m_lastClash[word * 64 + size_t(bit)] <= day) mask[word] &= ~(uint64_t(1) << bit);
        }
}

bool LabelSetting::dominates(const Key &x, const Key &y) const
{
    if (x.value < y.value || !m_rules.atLeastAsFree(x.past, y.past)) return false;
    if (m_awayLimit > 0 && x.away < y.away) return false;
    for (size_t word = 0; word < kWords; ++word)
        if (x.critical[word] & ~y.critical[word]) return false;
    return true;
}

void LabelSetting::insert(int node, const Label &label)
{
    // What is compared lies side by side and the most valuable first: only those before can be better, only those
    // after can be worse.
    std::vector<Key> &keys = m_keys[size_t(node)];
    std::vector<int> &bucket = m_at[size_t(node)];
    Key key{label.value, label.reduced, label.critical, label.past, label.away};
    const auto place = std::ranges::upper_bound(keys, key.value, std::greater(), &Key::value);
    const size_t at = size_t(place - keys.begin());
    size_t instead = at;
    for (size_t i = 0; i < at; ++i) {
        if (!dominates(keys[i], key)) continue;
        if (keys[i].reduced >= key.reduced) return;
        instead = std::min(instead, i);
    }
    if (instead < at) {
        keys[instead].reduced = m_labels[size_t(bucket[instead])].reduced = key.reduced;
        return;
    }
    size_t kept = at;
    for (size_t i = at; i < keys.size(); ++i) {
        if (dominates(key, keys[i])) {
            key.reduced = std::max(key.reduced, keys[i].reduced);
            continue;
        }
        keys[kept] = keys[i];
        bucket[kept++] = bucket[i];
    }
    keys.resize(kept);
    bucket.resize(kept);
    keys.insert(keys.begin() + std::ptrdiff_t(at), key);
    bucket.insert(bucket.begin() + std::ptrdiff_t(at), int(m_labels.size()));
    m_labels.push_back(label);
    m_labels.back().reduced = key.reduced;
}

void LabelSetting::extend(const Label &from, int parent, int to, double cost, int away)
{
    for (size_t word = 0; word < kWords; ++word)
        if (from.critical[word] & m_bad[size_t(to)][word]) return;
    Label label;
    label.value = from.value - cost + m_gain[size_t(to)];
    if (label.value + m_value->after[size_t(to)] <= m_task.cutoff) return;
    label.reduced = from.reduced - cost + m_reducedGain[size_t(to)];
    if (label.reduced + m_reduced->after[size_t(to)] <= m_task.cutoff - m_task.constant) return;
    const int day = m_side.stops[size_t(to)].day;
    if (m_awayLimit > 0 && day - away + 1 > m_awayLimit) return;
    if (m_keepDay[size_t(day)]
        && !m_rules.extend(from.past, from.node < 0 ? 8 : day - m_side.stops[size_t(from.node)].day, label.past))
        return;
    label.node = to;
    label.parent = parent;
    label.away = int16_t(away);
    label.critical = from.critical;
    expire(label.critical, day);
    if (const int bit = m_bit[size_t(to)]; bit >= 0 && m_lastClash[size_t(bit)] > day)
        label.critical[size_t(bit) / 64] |= uint64_t(1) << (bit % 64);
    insert(to, label);
}

void LabelSetting::extendFromHome(int to)
{
    const PathSide::Stop &stop = m_side.stops[size_t(to)];
    const double factor = m_task.prices->costFactor;
    if (possible(stop.startCost)) extend(Label{}, -1, to, stop.startCost * factor, stop.day - stop.startDays);
    if (!possible(stop.outCost)) return;
    const int leave = stop.day - stop.outDays;
    for (int home : m_home) {
        const Label from = m_labels[size_t(home)];
        const PathSide::Stop &last = m_side.stops[size_t(from.node)];
        if (last.day + last.backDays + 1 > leave) continue;
        extend(from, home, to, (last.backCost + stop.outCost) * factor, leave);
    }
}

/// Labels that are home from this morning on join those that were, compared by what they are worth at home.
void LabelSetting::comeHome(int day)
{
    if (m_arrivals[size_t(day)].empty()) return;
    m_home.insert(m_home.end(), m_arrivals[size_t(day)].begin(), m_arrivals[size_t(day)].end());
    const double factor = m_task.prices->costFactor;
    // Shows from today on leave home since `soonest`: who was back by then is as good as who was back before.
    const int soonest = day - m_side.longestOut;
    struct AtHome
    {
        int label;
        int since;
        Key view;
    };
    std::vector<AtHome> views;
    views.reserve(m_home.size());
    for (int index : m_home) {
        const Label &label = m_labels[size_t(index)];
        const PathSide::Stop &last = m_side.stops[size_t(label.node)];
        const double back = last.backCost * factor;
        Key view{label.value - back, label.reduced - back, label.critical, m_rules.age(label.past, day - 1 - last.day), 0};
        expire(view.critical, day - 1);
        const int since = std::max(soonest, last.day + last.backDays + 1);
        if (view.value + homeAfter(*m_value, since) > m_task.cutoff
            && view.reduced + homeAfter(*m_reduced, since) > m_task.cutoff - m_task.constant)
            views.push_back({index, since, view});
    }
    std::ranges::sort(views, [](const AtHome &x, const AtHome &y) { return std::pair(-x.view.value, x.label) < std::pair(-y.view.value, y.label); });
    std::vector<AtHome> kept;
    for (const AtHome &view : views) {
        const auto better = std::ranges::find_if(kept, [&](const AtHome &other) { return other.since <= view.since && dominates(other.view, view.view); });
        if (better == kept.end())
            kept.push_back(view);
        else if (const double more = view.view.reduced - better->view.reduced; more > 0) {
            better->view.reduced += more;
            m_labels[size_t(better->label)].reduced += more;
        }
    }
    m_home.clear();
    for (const AtHome &view : kept)
        m_home.push_back(view.label);
}

void LabelSetting::prepare(const Task &task)
{
    m_task = task;
    m_labels.clear();
    m_home.clear();
    for (auto &arrivals : m_arrivals)
        arrivals.clear();
    for (int i = 0; i < m_side.size; ++i) {
        m_at[size_t(i)].clear();
        m_keys[size_t(i)].clear();
        m_bit[size_t(i)] = -1;
        m_bad[size_t(i)] = {};
        m_gain[size_t(i)] = task.prices->gain[size_t(m_side.of(i))];
        m_reducedGain[size_t(i)] = (*task.reducedGain)[size_t(m_side.of(i))];
        m_alive[size_t(i)] = m_gain[size_t(i)] > -kImpossible / 2 && possible(-m_value->after[size_t(i)])
            && possible(-m_reduced->after[size_t(i)]);
    }
    m_lastClash.clear();
    for (size_t bit = 0; bit < m_critical.size(); ++bit) {
        const int node = m_critical[bit];
        int last = -1;
        const int until = m_side.stops[size_t(node)].day + std::min(task.memory, m_window[size_t(node)]);
        for (int other : m_side.clashesOf(node)) {
            if (!m_alive[size_t(other)] || m_side.stops[size_t(other)].day > until) continue;
            m_bad[size_t(other)][bit / 64] |= uint64_t(1) << (bit % 64);
            last = std::max(last, m_side.stops[size_t(other)].day);
        }
        m_bit[size_t(node)] = int(bit);
        m_lastClash.push_back(last);
    }
}

/// The labels of the node end, go home or go on.
void LabelSetting::walk(int i, double &best, int &bestLabel)
{
    const PathSide::Stop &stop = m_side.stops[size_t(i)];
    const double factor = m_task.prices->costFactor;
    for (int index : m_at[size_t(i)]) {
        const Label &label = m_labels[size_t(index)];
        const auto inTime = [&](int days) { return m_awayLimit <= 0 || stop.day + days - label.away + 1 <= m_awayLimit; };
        if (possible(stop.endCost) && inTime(stop.endDays) && label.value - stop.endCost * factor > best) {
            best = label.value - stop.endCost * factor;
            bestLabel = index;
        }
        const int morning = stop.day + stop.backDays + 1;
        if (possible(stop.backCost) && inTime(stop.backDays) && morning < m_side.days) m_arrivals[size_t(morning)].push_back(index);
    }
    for (int a = m_side.arcFirst[size_t(i)]; a < m_side.arcFirst[size_t(i) + 1]; ++a) {
        const PathSide::Arc &arc = m_side.arcs[size_t(a)];
        if (!m_alive[size_t(arc.to)]) continue;
        for (int index : m_at[size_t(i)]) {
            const Label from = m_labels[size_t(index)];
            extend(from, index, arc.to, m_task.prices->arcCost[size_t(arc.price)], from.away);
        }
    }
}

LabelSetting::Answer LabelSetting::run(const Task &task, const Completion &value, const Completion &reduced)
{
    m_value = &value;
    m_reduced = &reduced;
    prepare(task);
    Answer answer{.finished = true, .best = task.cutoff};
    int bestLabel = -1;
    for (int day = 0; day < m_side.days && answer.finished; ++day) {
        if (task.stop && (*task.stop)()) answer.finished = false;
        comeHome(day);
        for (int i = m_side.dayFirst[size_t(day)]; i < m_side.dayFirst[size_t(day) + 1] && answer.finished; ++i) {
            if (!m_alive[size_t(i)]) continue;
            extendFromHome(i);
            walk(i, answer.best, bestLabel);
            answer.finished = int(m_labels.size()) <= task.labels;
        }
    }
    answer.labels = int(m_labels.size());
    for (int label = bestLabel; label >= 0; label = m_labels[size_t(label)].parent)
        answer.path.push_back(m_side.of(m_labels[size_t(label)].node));
    if (m_side.along) std::ranges::reverse(answer.path);
    return answer;
}

void LabelSetting::tell(Completion &value, Completion &reduced) const
{
    const double factor = m_task.prices->costFactor;
    std::vector<double> valueHome(size_t(m_side.days) + 1, -kImpossible), reducedHome = valueHome;
    for (int i = 0; i < m_side.size; ++i) {
        double bestValue = -kImpossible, bestReduced = -kImpossible;
        for (const Key &key : m_keys[size_t(i)]) {
            bestValue = std::max(bestValue, key.value);
            bestReduced = std::max(bestReduced, key.reduced);
        }
        const size_t there = size_t(m_side.size - 1 - i); // the other side counts from the other end
        if (!possible(-bestValue)) {
            value.after[there] = reduced.after[there] = -kImpossible;
            continue;
        }
        value.after[there] = std::min(value.after[there], bestValue - m_gain[size_t(i)]);
        reduced.after[there] = std::min(reduced.after[there], bestReduced - m_reducedGain[size_t(i)]);
        const PathSide::Stop &stop = m_side.stops[size_t(i)];
        const int morning = stop.day + stop.backDays + 1;
        if (!possible(stop.backCost) || morning > m_side.days) continue;
        double &v = valueHome[size_t(m_side.days - morning)], &r = reducedHome[size_t(m_side.days - morning)];
        v = std::max(v, bestValue - stop.backCost * factor);
        r = std::max(r, bestReduced - stop.backCost * factor);
    }
    for (int day = m_side.days; day >= 0; --day) {
        if (day < m_side.days) {
            valueHome[size_t(day)] = std::max(valueHome[size_t(day)], valueHome[size_t(day) + 1]);
            reducedHome[size_t(day)] = std::max(reducedHome[size_t(day)], reducedHome[size_t(day) + 1]);
        }
        value.home[size_t(day)] = std::min(value.home[size_t(day)], valueHome[size_t(day)]);
        reduced.home[size_t(day)] = std::min(reduced.home[size_t(day)], reducedHome[size_t(day)]);
    }
}

void LabelSetting::learn(int a, int b)
{
    const auto [node, other] = std::minmax({m_side.of(a), m_side.of(b)});
    int &window = m_window[size_t(node)];
    if (window == 0) {
        if (m_critical.size() >= 64 * kWords) { // the oldest gives way
            m_window[size_t(m_critical.front())] = 0;
            m_critical.erase(m_critical.begin());
        }
        m_critical.push_back(node);
    }
    window = std::max(window, m_side.stops[size_t(other)].day - m_side.stops[size_t(node)].day);
}

void LabelSetting::learnDays(int first, int last)
{
    for (int day = first; day <= last; ++day)
        m_keepDay[size_t(m_side.along ? day : m_side.days - 1 - day)] = 1;
}

} // namespace flow::tour::roster
