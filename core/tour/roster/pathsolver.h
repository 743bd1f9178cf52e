// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/labelsetting.h"
#include "core/tour/roster/pathcuts.h"

namespace flow::tour::roster {

/// The best path of one artist under given prices, exactly: labels set along time and against it by turns, each
/// throwing away what the other knows to end no better than a path that is known. What a round breaks the next one
/// remembers, so that every round is a bound and the memory is as small as can be. Kept between calls.
class PathSolver
{
public:
    PathSolver(const Model &model, int artist);

    struct Limits
    {
        int rounds = 30; ///< of the relaxed bound
        int labels = 200'000; ///< per round of label setting; 0: relaxed bound only
        double tolerance = 0; ///< a better path need not be found when it is better by less
        const std::function<bool()> *stop = nullptr; ///< no more labels once it says so; from any thread
    };
    struct Answer
    {
        double bound = 0; ///< no path is worth more
        double value = 0; ///< of `path`
        Path path; ///< keeps the hard rules of the path, but those of its length away from home only when `exact`
        bool exact = false; ///< bound and value are within the tolerance
        Path relaxed; ///< where labels gave up: what the bound is the value of, clashes and all
        int labels = 0;
    };
    /// `known`: paths that fit, the best of which is a start.
    Answer solve(const PathPrices &prices, const std::vector<Path> &known, const Limits &limits);

    /// The best of the known paths, called exact.
    Answer bestOf(const PathPrices &prices, const std::vector<Path> &known) const;

    const PathGraph &graph() const { return m_graph; }
    PathGraph &graph() { return m_graph; }
    /// Upper bounds for the best path through each node, and through every use of a share in the order of
    /// PathGraph::eachShare(), for the prices of the last solve(). With labels, paths that are worth less than that
    /// answer by up to `depth` are told apart as well as solve() does; what is worth less is known to be.
    struct Through
    {
        std::vector<double> nodes;
        std::vector<double> shares;
    };
    Through through(const PathPrices &prices, const Answer &answer, double depth, const Limits &limits);

private:
    static constexpr int kFirstMemory = 3; ///< days
    static constexpr int kMostRounds = 80;

    void setLabels(const PathPrices &prices, const Limits &limits, Answer &answer);
    bool climb(const PathPrices &prices, const Limits &limits, double more, Answer &answer);
    bool learn(const Path &path);
    void forgetCompletions(const Completion &against, const Completion &along);

    const Model &m_model;
    PathGraph m_graph;
    RelaxedPath m_relaxed;
    PathCuts m_cuts;
    DayRules m_rules;
    LabelSetting m_along;
    LabelSetting m_against;
    bool m_awayLimited;
    int m_rounds = 0; ///< of labels in this solve()
    Completion m_value[2]; ///< for labels against time, along it
    Completion m_reduced[2];
    double m_share = 0; ///< of what is possible above the best known: what the first try supposes
    int m_memory = kFirstMemory; ///< days for which the first round of labels remembers a show
};

} // namespace flow::tour::roster
