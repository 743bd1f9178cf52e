// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/dual.h"

#include <algorithm>
#include <map>

/// Prices from the program over the known paths.
namespace flow::tour::roster {

namespace {

constexpr size_t kMostLines = 500; ///< for each artist

} // namespace

int Dual::programShare(int share)
{
    int &price = m_programShare[size_t(share)];
    if (price < 0) {
        price = m_program->addPrice(0);
        m_shareOfPrice.push_back(share);
    }
    return price;
}

/// What the path is worth, by the prices of the program; `more` on top.
PriceProgram::Line Dual::lineOf(int artist, const Path &path, double more)
{
    const PathGraph &graph = m_solvers[size_t(artist)]->graph();
    std::map<int, double> terms;
    double worth = more;
    const auto share = [&](int index) {
        const int sign = index < 0 ? 0 : m_hopes->signOf(index, artist);
        if (sign == 0) return;
        const double saving = m_model.shares[size_t(index)].saving;
        worth += 0.5 * saving;
        terms[programShare(index)] += sign * saving;
    };
    for (size_t p = 0; p < path.size(); ++p) {
        const int node = graph.first + path[p];
        const Node &n = m_model.nodes[size_t(node)];
        worth += n.gain - (p == 0 ? n.startCost : 0);
        terms[n.candidate] -= 1;
        share(n.nightShare);
        for (int k : m_cutsOfNode[size_t(node)]) {
            const Cut &cut = m_cuts[size_t(k)];
            const bool negative = cut.equal && std::ranges::find(cut.nodes.begin() + std::ptrdiff_t(cut.firstNegative), cut.nodes.end(), node) != cut.nodes.end();
            terms[m_programCuts[size_t(k)]] -= negative ? -1 : 1;
        }
        if (p + 1 == path.size()) {
            worth -= n.endCost;
            continue;
        }
        const int next = graph.first + path[p + 1];
        worth -= m_model.between(node, next);
        if (!m_model.bandShare.empty() && m_model.inBand(node, next)) share(m_model.bandShare[m_model.bandAt(node, next)]);
    }
    PriceProgram::Line line{.artist = artist, .worth = worth};
    for (const auto &[price, factor] : terms)
        line.terms.push_back({price, factor});
    return line;
}

/// Brings in the cuts and paths that have come up.
void Dual::extendProgram()
{
    const size_t candidates = m_model.problem->candidates.size(), artists = m_model.artists.size();
    if (!m_program || m_programPaths.size() > kMostLines * artists) {
        m_program = std::make_unique<PriceProgram>(int(artists));
        m_programCuts.clear();
        m_programPaths.clear();
        m_shareOfPrice.clear();
        m_programShare.assign(m_model.shares.size(), -1);
        m_inProgram.clear();
        for (size_t a = 0; a < artists; ++a)
            m_inProgram.push_back(m_pool[a].size() - std::min(m_pool[a].size(), kMostLines / 2));
        for (size_t c = 0; c < candidates; ++c) {
            m_program->addPrice(1);
            m_shareOfPrice.push_back(~int(c));
        }
    }
    while (m_programCuts.size() < m_cuts.size()) {
        const size_t k = m_programCuts.size();
        const Cut &cut = m_cuts[k];
        std::vector<PriceProgram::LineTerm> lines;
        for (size_t l = 0; l < m_programPaths.size(); ++l) {
            const auto &[artist, path] = m_programPaths[l];
            const int first = m_solvers[size_t(artist)]->graph().first;
            double factor = 0;
            for (size_t q = 0; q < cut.nodes.size(); ++q)
                if (std::ranges::binary_search(path, cut.nodes[q] - first)) factor -= cut.equal && q >= cut.firstNegative ? -1 : 1;
            if (factor != 0) lines.push_back({int(l), factor});
        }
        m_programCuts.push_back(m_program->addPrice(cut.most, lines));
        m_shareOfPrice.push_back(~int(candidates + k));
    }
    const auto add = [&](int artist, const Path &path, double more) {
        const int first = m_solvers[size_t(artist)]->graph().first;
        if (std::ranges::any_of(path, [&](int node) { return m_closed[size_t(first + node)] != 0; })) return;
        m_program->addLine(lineOf(artist, path, more));
        m_programPaths.emplace_back(artist, path);
    };
    for (int a = 0; a < int(artists); ++a) {
        for (size_t &k = m_inProgram[size_t(a)]; k < m_pool[size_t(a)].size(); ++k) {
            Path local = m_pool[size_t(a)][k];
            for (int &node : local)
                node -= m_solvers[size_t(a)]->graph().first;
            add(a, local, 0);
        }
        for (const Excess &excess : m_excess[size_t(a)])
            add(a, excess.path, excess.more);
        m_excess[size_t(a)].clear();
    }
}

bool Dual::byProgram(const std::atomic<bool> &canceled)
{
    goToBest();
    extendProgram();
    const size_t candidates = m_model.problem->candidates.size();
    const auto multiplier = [&](size_t i) { return i < candidates || !m_cuts[i - candidates].equal ? std::pair(0.0, i < candidates ? kImpossible : m_cuts[i - candidates].cap) : std::pair(-kImpossible, kImpossible); };
    if (m_box <= 0) {
        double sum = 0;
        for (const Node &node : m_model.nodes)
            sum += std::max(0.0, node.gain - (node.required ? m_model.requiredWorth : 0));
        m_box = 0.1 * sum / double(std::max<size_t>(1, m_model.nodes.size()));
    }
    std::vector<double> least, most;
    for (int entry : m_shareOfPrice) {
        if (entry < 0) {
            const auto [low, high] = multiplier(size_t(~entry));
            least.push_back(std::max(low, m_multipliers[size_t(~entry)] - m_box));
            most.push_back(std::min(high, m_multipliers[size_t(~entry)] + m_box));
        } else {
            const double reach = m_box / m_model.shares[size_t(entry)].saving, shift = m_hopes->shift(entry);
            least.push_back(std::max(m_hopes->leastShift(entry), shift - reach));
            most.push_back(std::min(0.5, shift + reach));
        }
    }
    const auto answer = m_program->lowest(least, most, canceled);
    if (!answer || answer->bound - m_model.requiredWorth * double(m_model.required.size()) > m_bound) {
        m_program.reset(); // what paths that were not exact stand for is no longer true
        for (auto &excesses : m_excess)
            excesses.clear();
        return false;
    }
    for (size_t i = 0; i < m_shareOfPrice.size(); ++i)
        if (const int entry = m_shareOfPrice[i]; entry < 0)
            m_multipliers[size_t(~entry)] = std::clamp(answer->prices[i], least[i], most[i]);
        else
            m_hopes->setShift(entry, answer->prices[i]);
    m_promised = answer->bound - m_model.requiredWorth * double(m_model.required.size());
    return true;
}

} // namespace flow::tour::roster
