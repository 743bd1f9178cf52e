// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/shares.h"

#include "core/tour/roster/legs.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace flow::tour::roster {

namespace {

/// From a place on a day to a place on a day; the night in a place is a leg to itself on the same day.
using LegKey = std::tuple<int, int, int, int>;

struct Use
{
    int artist;
    int *where; ///< gets the number of the share
    double saving;
    int from; ///< nodes
    int to;
};

/// Both uses can be in one plan: they need offers of their own, and artists who do not spoil each other's audience.
bool together(const Model &model, const Use &x, const Use &y)
{
    if (x.artist == y.artist) return false;
    if (!model.mayShare.empty() && !model.mayShare[size_t(x.artist) * model.artists.size() + size_t(y.artist)]) return false;
    const auto clash = [&](int i, int j) { return std::ranges::binary_search(model.conflictsOf(i), j); };
    return !clash(x.from, y.from) && !clash(x.to, y.to) && !clash(x.from, y.to) && !clash(x.to, y.from);
}

double legSaving(const Problem &problem, int from, int to, int days)
{
    const Sharing &sharing = problem.rules.sharing;
    // The night after the show is shared as a night, wherever the two go on to.
    return sharing.perKm * problem.travel.drivenTogether(from, to) + sharing.perDay * days + sharing.perNight * std::max(0, days - 1);
}

} // namespace

void addShares(const Problem &problem, Model &model)
{
    const Sharing &sharing = problem.rules.sharing;
    if (!sharing.on) return;
    const size_t artists = model.artists.size();
    if (!sharing.pairs.empty()) {
        model.mayShare.assign(artists * artists, false);
        for (const auto &[a, b] : sharing.pairs)
            model.mayShare[size_t(a) * artists + size_t(b)] = model.mayShare[size_t(b) * artists + size_t(a)] = true;
    }
    std::vector<std::pair<LegKey, Use>> uses;
    for (size_t i = 0; i < model.nodes.size(); ++i) {
        Node &node = model.nodes[i];
        const int place = problem.candidates[size_t(node.candidate)].place;
        if (!possible(node.backCost) || node.backDays > 0)
            uses.push_back({{place, node.day, place, node.day}, {node.artist, &node.nightShare, sharing.perNight, int(i), int(i)}});
        for (int j = node.firstNext; j < node.endNext; ++j) {
            int &share = model.bandShare[node.band + size_t(j - node.firstNext)];
            if (share != -2) continue;
            share = -1;
            const Node &next = model.nodes[size_t(j)];
            const int to = problem.candidates[size_t(next.candidate)].place;
            uses.push_back({{place, node.day, to, next.day}, {node.artist, &share, legSaving(problem, place, to, next.day - node.day), int(i), j}});
        }
    }
    std::stable_sort(uses.begin(), uses.end(), [](const auto &x, const auto &y) { return x.first < y.first; });
    for (size_t first = 0, end = 0; first < uses.size(); first = end) {
        for (end = first; end < uses.size() && uses[end].first == uses[first].first;)
            ++end;
        const double saving = uses[first].second.saving;
        if (saving <= 0) continue;
        std::vector<int> who;
        for (size_t k = first; k < end; ++k) {
            const Use &use = uses[k].second;
            if (std::none_of(uses.begin() + std::ptrdiff_t(first), uses.begin() + std::ptrdiff_t(end),
                             [&](const auto &other) { return together(model, use, other.second); }))
                continue;
            *use.where = int(model.shares.size());
            who.push_back(use.artist);
        }
        if (who.empty()) continue;
        std::ranges::sort(who);
        who.erase(std::unique(who.begin(), who.end()), who.end());
        model.shares.push_back({saving, int(who.size())});
    }
}

/// Pairs in the order of the artists: the first takes the first free partner who may.
template <class Pair>
void ShareUse::eachPair(int share, Pair pair) const
{
    const int artists = m_model->artistCount();
    std::vector<int> users;
    for (int a = 0; a < artists; ++a)
        if (uses(share, a)) users.push_back(a);
    for (size_t i = 0; i < users.size(); ++i) {
        if (users[i] < 0) continue;
        for (size_t j = i + 1; j < users.size(); ++j) {
            if (users[j] < 0) continue;
            if (!m_model->mayShare.empty() && !m_model->mayShare[size_t(users[i]) * size_t(artists) + size_t(users[j])]) continue;
            pair(users[i], users[j]);
            users[j] = -1;
            break;
        }
    }
}

int ShareUse::pairs(int share) const
{
    if (!m_model->mayShare.empty()) {
        int count = 0;
        eachPair(share, [&](int, int) { ++count; });
        return count;
    }
    int count = 0;
    for (size_t word = 0; word < m_words; ++word)
        count += std::popcount(m_bits[size_t(share) * m_words + word]);
    return count / 2;
}

int ShareUse::partner(int share, int artist) const
{
    int found = -1;
    eachPair(share, [&](int a, int b) {
        if (a == artist) found = b;
        if (b == artist) found = a;
    });
    return found;
}

} // namespace flow::tour::roster
