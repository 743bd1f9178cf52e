// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/packing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#ifdef FLOWSTAGE_HIGHS
#include <Highs.h>
#endif

namespace flow::tour::roster {

#ifndef FLOWSTAGE_HIGHS

bool canPack() { return false; }

Slots packPaths(const Model &, const std::vector<std::vector<Path>> &, double, double, uint64_t, const std::atomic<bool> &)
{
    return {};
}

#else

bool canPack() { return true; }

namespace {

struct Column
{
    int artist;
    const Path *path;
    double value;
};

/// The program row by row, as HiGHS wants it.
class Program
{
public:
    Program(const Model &model, const std::vector<Column> &columns)
        : m_model(model)
        , m_columns(columns)
        , m_of(model.nodes.size())
    {
        for (size_t k = 0; k < columns.size(); ++k) {
            addVariable(columns[k].value, 1, true);
            for (int node : *columns[k].path)
                m_of[size_t(node)].push_back(int(k));
        }
        oneForEach();
        clashes();
        packages();
        shares();
        budget();
    }

    HighsLp take()
    {
        m_lp.num_col_ = HighsInt(m_lp.col_cost_.size());
        m_lp.num_row_ = HighsInt(m_lp.row_upper_.size());
        m_lp.sense_ = ObjSense::kMaximize;
        m_lp.a_matrix_.format_ = MatrixFormat::kRowwise;
        m_lp.a_matrix_.start_.push_back(HighsInt(m_lp.a_matrix_.index_.size()));
        return std::move(m_lp);
    }

private:
    int addVariable(double value, double most, bool integer)
    {
        m_lp.col_cost_.push_back(value);
        m_lp.col_lower_.push_back(0);
        m_lp.col_upper_.push_back(most);
        m_lp.integrality_.push_back(integer ? HighsVarType::kInteger : HighsVarType::kContinuous);
        return int(m_lp.col_cost_.size()) - 1;
    }
    void addRow(const std::map<int, double> &row, double least, double most)
    {
        if (m_lp.a_matrix_.start_.empty() || !m_started) m_lp.a_matrix_.start_.clear();
        m_started = true;
        m_lp.a_matrix_.start_.push_back(HighsInt(m_lp.a_matrix_.index_.size()));
        for (const auto &[column, value] : row) {
            m_lp.a_matrix_.index_.push_back(column);
            m_lp.a_matrix_.value_.push_back(value);
        }
        m_lp.row_lower_.push_back(least);
        m_lp.row_upper_.push_back(most);
    }
    std::map<int, double> rowOf(std::span<const int> nodes, double sign = 1) const
    {
        std::map<int, double> row;
        for (int node : nodes)
            for (int column : m_of[size_t(node)])
                row[column] += sign;
        return row;
    }
    void oneForEach()
    {
        std::vector<std::map<int, double>> artists(m_model.artists.size());
        for (size_t k = 0; k < m_columns.size(); ++k)
            artists[size_t(m_columns[k].artist)][int(k)] = 1;
        for (const auto &row : artists)
            addRow(row, -kHighsInf, 1);
        for (int c = 0; c < int(m_model.candidateFirst.size()) - 1; ++c)
            if (const auto row = rowOf(m_model.nodesOf(c)); row.size() > 1) addRow(row, -kHighsInf, 1);
    }
    /// Hard clashes between artists as cliques, priced ones pair by pair.
    void clashes()
    {
        std::set<std::pair<int, int>> covered;
        for (int i = 0; i < int(m_of.size()); ++i) {
            if (m_of[size_t(i)].empty()) continue;
            const Node &x = m_model.nodes[size_t(i)];
            for (int j : m_model.conflictsOf(i)) {
                const Node &y = m_model.nodes[size_t(j)];
                if (j < i || m_of[size_t(j)].empty() || y.artist == x.artist || y.candidate == x.candidate || covered.contains({i, j})) continue;
                std::vector<int> clique = {i, j};
                for (int node : m_model.conflictsOf(i)) {
                    if (m_of[size_t(node)].empty() || node == j) continue;
                    if (std::ranges::all_of(clique, [&](int in) { return in == i || std::ranges::binary_search(m_model.conflictsOf(node), in); }))
                        clique.push_back(node);
                }
                for (int a : clique)
                    for (int b : clique)
                        if (a < b) covered.emplace(a, b);
                std::map<int, double> row = rowOf(clique);
                for (auto &[column, value] : row)
                    value = 1; // a path of one artist keeps the clique by itself
                addRow(row, -kHighsInf, 1);
            }
            for (const PricedPair &pair : m_model.pricedOf(i)) {
                const Node &y = m_model.nodes[size_t(pair.other)];
                if (pair.other < i || pair.price <= 0 || y.artist == x.artist || m_of[size_t(pair.other)].empty()) continue;
                std::map<int, double> row = rowOf(std::vector<int>{i, pair.other});
                row[addVariable(-pair.price, 1, false)] = -1;
                addRow(row, -kHighsInf, 1);
            }
        }
    }
    void packages()
    {
        if (m_model.packagePrice < kImpossible) return; // valued afterwards
        for (const std::vector<int> &members : m_model.packages)
            for (size_t k = 1; k < members.size(); ++k) {
                std::map<int, double> row = rowOf(m_model.nodesOf(members[k - 1]));
                for (const auto &[column, value] : rowOf(m_model.nodesOf(members[k]), -1))
                    row[column] += value;
                addRow(row, 0, 0);
            }
    }
    void shares()
    {
        std::map<int, std::map<int, std::map<int, double>>> users; // share, artist, columns
        for (size_t k = 0; k < m_columns.size(); ++k) {
            const Path &path = *m_columns[k].path;
            const auto use = [&](int share) {
                if (share >= 0) users[share][m_columns[k].artist][int(k)] = 1;
            };
            for (size_t p = 0; p < path.size(); ++p) {
                use(m_model.nodes[size_t(path[p])].nightShare);
                if (p > 0 && !m_model.bandShare.empty() && m_model.inBand(path[p - 1], path[p]))
                    use(m_model.bandShare[m_model.bandAt(path[p - 1], path[p])]);
            }
        }
        for (const auto &[share, artists] : users) {
            if (artists.size() < 2) continue;
            const bool two = artists.size() == 2;
            const int pairs = addVariable(m_model.shares[size_t(share)].saving, double(artists.size() / 2), !two);
            std::map<int, double> all{{pairs, 2}};
            for (const auto &[artist, columns] : artists) {
                std::map<int, double> row{{pairs, 1}};
                for (const auto &[column, one] : columns) {
                    row[column] = -1;
                    all[column] = -1;
                }
                if (two) addRow(row, -kHighsInf, 0);
            }
            if (!two) addRow(all, -kHighsInf, 0);
        }
    }
    void budget()
    {
        if (m_model.budget >= kImpossible) return;
        std::map<int, double> row;
        for (size_t k = 0; k < m_columns.size(); ++k) {
            double gains = 0;
            for (int node : *m_columns[k].path)
                gains += m_model.nodes[size_t(node)].gain + m_model.problem->artists[size_t(m_columns[k].artist)].costPerShow;
            row[int(k)] = gains - m_columns[k].value;
        }
        if (m_model.budgetPrice < kImpossible) row[addVariable(-m_model.budgetPrice, kHighsInf, false)] = -1;
        addRow(row, -kHighsInf, m_model.budget);
    }

    const Model &m_model;
    const std::vector<Column> &m_columns;
    std::vector<std::vector<int>> m_of; ///< columns with the node
    HighsLp m_lp;
    bool m_started = false;
};

/// Nothing where the artist would stay on the road, because that is cheaper, although the path meant to go home in between.
std::optional<double> ownValue(PlanState &state, int artist, const Path &path)
{
    std::optional<double> value = 0;
    for (int node : path)
        *value += state.add(node);
    if (!state.keepsRules(artist)) value.reset();
    for (auto it = path.rbegin(); it != path.rend(); ++it)
        state.remove(*it);
    return value;
}

} // namespace

Slots packPaths(const Model &model, const std::vector<std::vector<Path>> &pool, double lower, double seconds, uint64_t seed,
                const std::atomic<bool> &canceled)
{
    std::vector<Column> columns;
    PlanState state(model);
    for (int a = 0; a < model.artistCount(); ++a)
        for (const Path &path : pool[size_t(a)]) {
            const int limit = model.artists[size_t(a)].showLimit;
            if (limit > 0 && int(path.size()) > limit) continue;
            if (const auto value = ownValue(state, a, path)) columns.push_back({a, &path, *value});
        }
    if (columns.empty()) return {};
    HighsLp lp = Program(model, columns).take();
    Highs highs;
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("random_seed", int(seed & 0xffff));
    highs.setOptionValue("time_limit", seconds);
    highs.setOptionValue("mip_rel_gap", 1e-5);
    highs.setOptionValue("objective_bound", lower);
    highs.setCallback([](int, const std::string &, const HighsCallbackDataOut *, HighsCallbackDataIn *in, void *flag) {
        if (in) in->user_interrupt = static_cast<const std::atomic<bool> *>(flag)->load();
    }, const_cast<std::atomic<bool> *>(&canceled));
    highs.startCallback(kCallbackMipInterrupt);
    if (highs.passModel(std::move(lp)) == HighsStatus::kError || highs.run() == HighsStatus::kError) return {};
    if (highs.getInfo().primal_solution_status != kSolutionStatusFeasible) return {};
    const std::vector<double> &values = highs.getSolution().col_value;
    Slots slots(model.artists.size() * size_t(model.days), -1);
    for (size_t k = 0; k < columns.size(); ++k)
        if (values[k] > 0.5)
            for (int node : *columns[k].path)
                slots[size_t(columns[k].artist) * size_t(model.days) + size_t(model.nodes[size_t(node)].day)] = node;
    return slots;
}

#endif

} // namespace flow::tour::roster
