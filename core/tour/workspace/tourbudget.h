// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"

/// The money of a tour, date by date: what is planned, what came of it, and what the door brings when fewer people come.
namespace flow::tour {

inline constexpr std::array kDoorShares{40, 60, 80, 100}; ///< percent of the tickets

/// Terms as far as a budget needs them. Minor units; rates in basis points.
struct DoorTerms
{
    QString type; ///< as offer.deal_type
    qint64 guarantee = 0;
    int percentage = 0;
    bool ofNet = true; ///< the share is taken after the promoter's expenses
    qint64 expenses = 0;
    int capacity = 0;
    qint64 ticketPrice = 0;
};

/// What the artist gets when so many percent of the tickets are sold. A flat fee does not move.
[[nodiscard]] qint64 incomeAt(const DoorTerms &terms, int percent);
/// The income depends on the tickets.
[[nodiscard]] bool movesWithTickets(const DoorTerms &terms);

struct BudgetDate
{
    ScenarioStop stop;
    qint64 planned = 0; ///< the fee, converted to the tour's currency
    std::optional<qint64> actual; ///< what was really paid
    qint64 line = 0; ///< budget_line that holds the actual amount; 0: none yet
    std::array<qint64, kDoorShares.size()> door{}; ///< converted
    bool isDoor = false;
};

struct BudgetCategory
{
    QString category; ///< as budget_line.category
    qint64 planned = 0;
    std::optional<qint64> actual;
    qint64 line = 0;
};

struct TourBudget
{
    QString currency;
    std::vector<BudgetDate> dates;
    std::vector<BudgetCategory> costs;
    [[nodiscard]] qint64 plannedFees() const;
    [[nodiscard]] qint64 plannedCosts() const;
    /// Income when every door deal sells so many percent, less the costs.
    [[nodiscard]] qint64 resultAt(size_t share) const;
    /// Somebody has noted what anything really came to.
    [[nodiscard]] bool hasActual() const;
    /// Of what is known: actual amounts where there are some, else the planned ones.
    [[nodiscard]] qint64 expectedResult() const;
};

/// NotFound.
Result<TourBudget> readBudget(Connection &connection, qint64 scenario);
/// Notes what a date or a category really came to; nothing takes it away. `date` for fees, `category` for costs.
Result<void> setActual(Connection &connection, qint64 tour, const QString &currency, const BudgetDate *date, const QString &category, std::optional<qint64> amount);

} // namespace flow::tour
