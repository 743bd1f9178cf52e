// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace flow::tour::roster {

/// The prices at which the bound would be lowest if the artists had no other paths than those that are known: a linear
/// program whose unknowns are the prices and what each artist earns under them. By HiGHS; without it there is no answer.
class PriceProgram
{
public:
    explicit PriceProgram(int artists);
    ~PriceProgram();

    /// A path under prices is worth `worth` and `factor` for each unit of `price`.
    struct Term
    {
        int price;
        double factor;
    };
    struct Line
    {
        int artist = 0;
        double worth = 0;
        std::vector<Term> terms;
    };
    struct LineTerm
    {
        int line;
        double factor;
    };
    /// A price that adds `constant` times itself to the bound; with what it means for lines that are there already.
    int addPrice(double constant, const std::vector<LineTerm> &lines = {});
    int addLine(const Line &line);
    int prices() const { return m_prices; }
    int lines() const { return m_lines; }

    struct Answer
    {
        double bound = 0;
        std::vector<double> prices;
        std::vector<double> shares; ///< of each line: how much of it a plan in fractions would play
    };
    /// The best prices within these limits. Nothing when it takes too many steps or is canceled.
    std::optional<Answer> lowest(std::span<const double> least, std::span<const double> most, const std::atomic<bool> &canceled);

private:
    struct Solver;
    std::unique_ptr<Solver> m_solver;
    int m_artists;
    int m_prices = 0;
    int m_lines = 0;
};

} // namespace flow::tour::roster
