// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/priceprogram.h"

#ifdef FLOWSTAGE_HIGHS
#include <Highs.h>
#endif

namespace flow::tour::roster {

#ifndef FLOWSTAGE_HIGHS

struct PriceProgram::Solver
{
};

PriceProgram::PriceProgram(int artists) : m_artists(artists) { }
PriceProgram::~PriceProgram() = default;
int PriceProgram::addPrice(double, const std::vector<LineTerm> &) { return m_prices++; }
int PriceProgram::addLine(const Line &) { return m_lines++; }

std::optional<PriceProgram::Answer> PriceProgram::lowest(std::span<const double>, std::span<const double>, const std::atomic<bool> &)
{
    return {};
}

#else

struct PriceProgram::Solver
{
    Highs highs;
    const std::atomic<bool> *canceled = nullptr;
};

namespace {

constexpr int kMostIterations = 20'000;

} // namespace

PriceProgram::PriceProgram(int artists)
    : m_solver(std::make_unique<Solver>())
    , m_artists(artists)
{
    Highs &highs = m_solver->highs;
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("solver", "simplex");
    highs.setOptionValue("presolve", "off");
    highs.setOptionValue("simplex_iteration_limit", kMostIterations);
    highs.setCallback([](int, const std::string &, const HighsCallbackDataOut *, HighsCallbackDataIn *in, void *solver) {
        const std::atomic<bool> *canceled = static_cast<Solver *>(solver)->canceled;
        if (in && canceled) in->user_interrupt = canceled->load();
    }, m_solver.get());
    highs.startCallback(kCallbackSimplexInterrupt);
    for (int a = 0; a < artists; ++a)
        highs.addCol(1, 0, kHighsInf, 0, nullptr, nullptr);
}

PriceProgram::~PriceProgram() = default;

int PriceProgram::addPrice(double constant, const std::vector<LineTerm> &lines)
{
    std::vector<HighsInt> rows;
    std::vector<double> factors;
    for (const auto &[line, factor] : lines) {
        rows.push_back(line);
        factors.push_back(-factor);
    }
    m_solver->highs.addCol(constant, 0, 0, HighsInt(rows.size()), rows.data(), factors.data());
    return m_prices++;
}

int PriceProgram::addLine(const Line &line)
{
    std::vector<HighsInt> columns{line.artist};
    std::vector<double> factors{1};
    for (const auto &[price, factor] : line.terms) {
        columns.push_back(m_artists + price);
        factors.push_back(-factor);
    }
    m_solver->highs.addRow(line.worth, kHighsInf, HighsInt(columns.size()), columns.data(), factors.data());
    return m_lines++;
}

std::optional<PriceProgram::Answer> PriceProgram::lowest(std::span<const double> least, std::span<const double> most, const std::atomic<bool> &canceled)
{
    Highs &highs = m_solver->highs;
    m_solver->canceled = &canceled;
    highs.changeColsBounds(m_artists, m_artists + m_prices - 1, least.data(), most.data());
    if (highs.run() == HighsStatus::kError || highs.getModelStatus() != HighsModelStatus::kOptimal) return {};
    Answer answer{.bound = highs.getInfo().objective_function_value};
    const HighsSolution &solution = highs.getSolution();
    answer.prices.assign(solution.col_value.begin() + m_artists, solution.col_value.end());
    answer.shares = solution.row_dual;
    return answer;
}

#endif

} // namespace flow::tour::roster
