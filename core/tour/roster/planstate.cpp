// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/planstate.h"

#include <algorithm>

namespace flow::tour::roster {

PlanState::PlanState(const Model &model)
    : m_model(model)
    , m_words((size_t(model.days) + 63) / 64)
    , m_slots(model.artists.size() * size_t(model.days), -1)
    , m_days(model.artists.size() * m_words)
    , m_in(model.nodes.size())
    , m_count(model.artists.size())
    , m_packageCount(model.packages.size())
    , m_shares(model)
{
    for (const PathRules &rules : model.artists)
        m_pathPrices = m_pathPrices || (rules.runLimit > 0 && rules.runPrice < kImpossible)
            || (rules.weekLimit > 0 && rules.weekPrice < kImpossible) || (rules.awayLimit > 0 && rules.awayPrice < kImpossible);
}

void PlanState::set(const Slots &slots)
{
    for (size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i] >= 0 && m_slots[i] != slots[i]) remove(m_slots[i]);
    for (size_t i = 0; i < slots.size(); ++i)
        if (slots[i] >= 0 && m_slots[i] != slots[i]) add(slots[i]);
    // From scratch, so that the rounding of a million changes does not stay.
    PlanState fresh(m_model);
    for (int node : slots)
        if (node >= 0) fresh.add(node);
    m_value = fresh.m_value;
    m_costs = fresh.m_costs;
}

int PlanState::before(int artist, int day) const
{
    const uint64_t *days = m_days.data() + size_t(artist) * m_words;
    int word = (day - 1) >> 6;
    if (day <= 0) return -1;
    uint64_t bits = days[word] & (~uint64_t(0) >> (63 - ((day - 1) & 63)));
    while (!bits)
        if (--word < 0) return -1;
        else bits = days[word];
    return m_slots[slot(artist, word * 64 + 63 - std::countl_zero(bits))];
}

int PlanState::after(int artist, int day) const
{
    const uint64_t *days = m_days.data() + size_t(artist) * m_words;
    if (day + 1 >= m_model.days) return -1;
    size_t word = size_t(day + 1) >> 6;
    uint64_t bits = days[word] & (~uint64_t(0) << ((day + 1) & 63));
    while (!bits)
        if (++word >= m_words) return -1;
        else bits = days[word];
    return m_slots[slot(artist, int(word) * 64 + std::countr_zero(bits))];
}

double PlanState::leg(int, int from, int to) const
{
    if (from < 0) return to < 0 ? 0 : m_model.nodes[size_t(to)].startCost;
    return to < 0 ? m_model.nodes[size_t(from)].endCost : m_model.between(from, to);
}

double PlanState::shareLeg(int artist, int from, int to, bool in)
{
    if (from < 0 || to < 0 || m_model.bandShare.empty() || !m_model.inBand(from, to)) return 0;
    const int share = m_model.bandShare[m_model.bandAt(from, to)];
    if (share < 0) return 0;
    return in ? m_shares.join(share, artist) : m_shares.leave(share, artist);
}

double PlanState::change(int node, bool in)
{
    const Node &n = m_model.nodes[size_t(node)];
    const int from = before(n.artist, n.day), to = after(n.artist, n.day);
    const double pricesBefore = (m_pathPrices ? pathPrice(n.artist) : 0) + budgetPrice();
    double legs = leg(n.artist, from, node) + leg(n.artist, node, to) - leg(n.artist, from, to);
    double saved = shareLeg(n.artist, from, to, !in);
    saved += shareLeg(n.artist, from, node, in) + shareLeg(n.artist, node, to, in);
    if (n.nightShare >= 0) saved += in ? m_shares.join(n.nightShare, n.artist) : m_shares.leave(n.nightShare, n.artist);

    const double sign = in ? 1 : -1;
    double delta = sign * (n.gain - legs) + saved;
    for (const PricedPair &pair : m_model.pricedOf(node))
        if (m_in[size_t(pair.other)]) delta -= sign * pair.price;
    if (const int package = m_model.packageOf[size_t(n.candidate)]; package >= 0) {
        int &count = m_packageCount[size_t(package)];
        const int all = int(m_model.packages[size_t(package)].size());
        const bool partBefore = count > 0 && count < all;
        count += in ? 1 : -1;
        const bool part = count > 0 && count < all;
        if (m_model.packagePrice < kImpossible) delta -= (int(part) - int(partBefore)) * m_model.packagePrice;
    }
    m_slots[slot(n.artist, n.day)] = in ? node : -1;
    m_days[size_t(n.artist) * m_words + size_t(n.day) / 64] ^= uint64_t(1) << (n.day % 64);
    m_in[size_t(node)] = in;
    m_count[size_t(n.artist)] += in ? 1 : -1;
    m_shows += in ? 1 : -1;
    m_costs += sign * (legs + m_model.problem->artists[size_t(n.artist)].costPerShow) - saved;
    delta -= (m_pathPrices ? pathPrice(n.artist) : 0) + budgetPrice() - pricesBefore;
    m_value += delta;
    return delta;
}

double PlanState::add(int node) { return change(node, true); }
double PlanState::remove(int node) { return change(node, false); }

double PlanState::removalGain(int node) const
{
    const Node &n = m_model.nodes[size_t(node)];
    const int from = before(n.artist, n.day), to = after(n.artist, n.day);
    return leg(n.artist, from, node) + leg(n.artist, node, to) - leg(n.artist, from, to) - n.gain;
}

namespace {

/// The turn-th show of a stretch of days, other than the one on `day`.
template <class At>
int pick(int first, int last, int day, uint32_t turn, At at)
{
    std::vector<int> found;
    for (int d = first; d <= last; ++d)
        if (d != day)
            if (const int node = at(d); node >= 0) found.push_back(node);
    return found.empty() ? -1 : found[turn % found.size()];
}

} // namespace

int PlanState::runBreaker(const PathRules &rules, int artist, int day, uint32_t turn) const
{
    int first = day, last = day;
    while (showOn(artist, first - 1))
        --first;
    while (showOn(artist, last + 1))
        ++last;
    if (last - first + 1 <= rules.runLimit) return -1;
    return pick(first, last, day, turn, [&](int d) { return at(artist, d); });
}

int PlanState::weekBreaker(const PathRules &rules, int artist, int day, uint32_t turn) const
{
    int shows = 0;
    for (int d = day - 6; d <= day; ++d)
        shows += showOn(artist, d);
    for (int start = day - 6; start <= day; ++start) {
        if (shows > rules.weekLimit)
            return pick(std::max(0, start), std::min(m_model.days - 1, start + 6), day, turn, [&](int d) { return at(artist, d); });
        shows += showOn(artist, start + 7) - showOn(artist, start);
    }
    return -1;
}

/// The first tour leaves from where the artist begins, the last leads to where the artist ends.
int PlanState::daysAway(int artist, const Node &first, const Node &last) const
{
    const int left = first.day - (before(artist, first.day) < 0 ? first.startDays : first.outDays);
    const int back = last.day + (after(artist, last.day) < 0 ? last.endDays : last.backDays);
    return back - left + 1;
}

int PlanState::awayBreaker(const PathRules &rules, int artist, int day) const
{
    int first = at(artist, day), last = first;
    const auto stays = [&](int from, int to) {
        if (!m_model.inBand(from, to)) return false;
        return m_model.between(from, to) < m_model.viaHome(m_model.nodes[size_t(from)], m_model.nodes[size_t(to)]);
    };
    for (int p = before(artist, m_model.nodes[size_t(first)].day); p >= 0 && stays(p, first); p = before(artist, m_model.nodes[size_t(p)].day))
        first = p;
    for (int n = after(artist, m_model.nodes[size_t(last)].day); n >= 0 && stays(last, n); n = after(artist, m_model.nodes[size_t(n)].day))
        last = n;
    const Node &f = m_model.nodes[size_t(first)], &l = m_model.nodes[size_t(last)];
    if (daysAway(artist, f, l) <= rules.awayLimit) return -1;
    // The end of the tour that is further from the day goes.
    if (first == last) return first;
    return day - f.day > l.day - day ? first : last;
}

int PlanState::breakerNear(int artist, int day, uint32_t turn) const
{
    const PathRules &rules = m_model.artists[size_t(artist)];
    int breaker = -1;
    if (rules.runLimit > 0 && rules.runPrice >= kImpossible) breaker = runBreaker(rules, artist, day, turn);
    if (breaker < 0 && rules.weekLimit > 0 && rules.weekPrice >= kImpossible) breaker = weekBreaker(rules, artist, day, turn);
    if (rules.awayLimit > 0 && rules.awayPrice >= kImpossible) {
        if (breaker < 0) breaker = awayBreaker(rules, artist, day);
        // The tours beside it may now begin or end at home instead of where the artist begins or ends.
        for (const int near : {before(artist, day), after(artist, day)})
            if (breaker < 0 && near >= 0) breaker = awayBreaker(rules, artist, m_model.nodes[size_t(near)].day);
    }
    if (breaker < 0 && rules.showLimit > 0 && showCount(artist) > rules.showLimit)
        breaker = pick(0, m_model.days - 1, day, turn, [&](int d) { return at(artist, d); });
    return breaker;
}

bool PlanState::keepsRules(int artist) const
{
    for (int node = after(artist, -1); node >= 0; node = after(artist, m_model.nodes[size_t(node)].day))
        if (breakerNear(artist, m_model.nodes[size_t(node)].day, 0) >= 0) return false;
    return true;
}

double PlanState::pathPrice(int artist) const
{
    const PathRules &rules = m_model.artists[size_t(artist)];
    double sum = 0;
    const bool runs = rules.runLimit > 0 && rules.runPrice < kImpossible;
    const bool weeks = rules.weekLimit > 0 && rules.weekPrice < kImpossible;
    int run = 0, week = 0;
    for (int day = 0; (runs || weeks) && day < m_model.days + 6; ++day) {
        const bool show = showOn(artist, day);
        run = show ? run + 1 : 0;
        if (runs && run > rules.runLimit) sum += rules.runPrice;
        week += int(show) - int(showOn(artist, day - 7));
        if (weeks && week > rules.weekLimit) sum += (week - rules.weekLimit) * rules.weekPrice;
    }
    if (rules.awayLimit > 0 && rules.awayPrice < kImpossible) {
        int first = -1;
        for (int node = after(artist, -1); node >= 0;) {
            const Node &n = m_model.nodes[size_t(node)];
            if (first < 0) first = node;
            const int next = after(artist, n.day);
            const bool on = next >= 0 && m_model.inBand(node, next)
                && m_model.between(node, next) < m_model.viaHome(n, m_model.nodes[size_t(next)]);
            if (!on) {
                sum += std::max(0, daysAway(artist, m_model.nodes[size_t(first)], n) - rules.awayLimit) * rules.awayPrice;
                first = -1;
            }
            node = next;
        }
    }
    return sum;
}

} // namespace flow::tour::roster
