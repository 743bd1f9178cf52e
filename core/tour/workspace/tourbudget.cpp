// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/tourbudget.h"

#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/question.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

bool movesWithTickets(const DoorTerms &terms)
{
    return terms.capacity > 0 && terms.ticketPrice > 0 && terms.percentage > 0
        && (terms.type == "door"_L1 || terms.type == "versus"_L1 || terms.type == "plus"_L1 || terms.type == "corealisation"_L1 || terms.type == "coproduction"_L1);
}

qint64 incomeAt(const DoorTerms &terms, int percent)
{
    if (!movesWithTickets(terms)) return terms.guarantee;
    const qint64 gross = qint64(terms.capacity) * percent / 100 * terms.ticketPrice;
    const qint64 shared = std::max<qint64>(0, terms.ofNet ? gross - terms.expenses : gross);
    const auto share = [&](qint64 amount) { return (amount * terms.percentage + 5'000) / 10'000; };
    if (terms.type == "versus"_L1) return std::max(terms.guarantee, share(shared));
    if (terms.type == "plus"_L1) return terms.guarantee + share(std::max<qint64>(0, shared - terms.guarantee));
    return terms.guarantee + share(shared);
}

qint64 TourBudget::plannedFees() const
{
    qint64 sum = 0;
    for (const BudgetDate &date : dates)
        sum += date.planned;
    return sum;
}

qint64 TourBudget::plannedCosts() const
{
    qint64 sum = 0;
    for (const BudgetCategory &cost : costs)
        sum += cost.planned;
    return sum;
}

qint64 TourBudget::resultAt(size_t share) const
{
    qint64 sum = -plannedCosts();
    for (const BudgetDate &date : dates)
        sum += date.door[share];
    return sum;
}

bool TourBudget::hasActual() const
{
    return std::ranges::any_of(dates, [](const BudgetDate &date) { return date.actual.has_value(); }) || std::ranges::any_of(costs, [](const BudgetCategory &cost) { return cost.actual.has_value(); });
}

qint64 TourBudget::expectedResult() const
{
    qint64 sum = 0;
    for (const BudgetDate &date : dates)
        sum += date.actual.value_or(date.planned);
    for (const BudgetCategory &cost : costs)
        sum -= cost.actual.value_or(cost.planned);
    return sum;
}

namespace {

Result<std::optional<DoorTerms>> termsOf(Records &records, const ScenarioStop &stop)
{
    qint64 offer = stop.offer;
    if (!offer && stop.show) {
        FLOW_ASSIGN(const auto show, records.byId(showEntity(), stop.show));
        if (show) offer = show->value(u"offer_id").toLongLong();
    }
    if (!offer) return std::nullopt;
    FLOW_ASSIGN(const auto record, records.byId(offerEntity(), offer));
    if (!record) return std::nullopt;
    return DoorTerms{record->text(u"deal_type"), record->value(u"guarantee").toLongLong(), record->value(u"percentage").toInt(),
        record->text(u"percentage_of") != "gross"_L1, record->value(u"expenses").toLongLong(), record->value(u"capacity").toInt(),
        record->value(u"ticket_price").toLongLong()};
}

std::optional<qint64> amountOf(const Record &line, QStringView field)
{
    const QVariant value = line.value(field);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

} // namespace

Result<TourBudget> readBudget(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const Scenario scenario, readScenario(connection, id));
    Records records(connection);
    TourBudget budget{.currency = scenario.currency};
    FLOW_ASSIGN(const auto lines, records.where(budgetLineEntity(), u"tour_id"_s, scenario.tour, 100'000));
    for (const ScenarioStop &stop : scenario.stops) {
        if (!stop.day.isValid()) continue;
        const double rate = currencyRate(scenario.rules, stop.currency, scenario.currency);
        const auto converted = [&](qint64 amount) { return qint64(std::llround(double(amount) * rate)); };
        BudgetDate date{.stop = stop, .planned = converted(stop.fee)};
        FLOW_ASSIGN(const auto terms, termsOf(records, stop));
        date.isDoor = terms && movesWithTickets(*terms);
        for (size_t i = 0; i < kDoorShares.size(); ++i)
            date.door[i] = date.isDoor ? converted(incomeAt(*terms, kDoorShares[i])) : date.planned;
        const QString day = stop.day.toString(Qt::ISODate);
        for (const Record &line : lines) {
            const bool mine = line.text(u"category") == "fees"_L1 && line.text(u"day") == day && line.value(u"artist_id").toLongLong() == stop.artist;
            if (!mine) continue;
            date.line = line.id;
            if (const auto actual = amountOf(line, u"actual")) date.actual = qint64(std::llround(double(*actual) * currencyRate(scenario.rules, line.text(u"currency"), scenario.currency)));
        }
        budget.dates.push_back(std::move(date));
    }
    std::ranges::stable_sort(budget.dates, {}, [](const BudgetDate &date) { return date.stop.day; });
    const Figures &figures = scenario.figures;
    for (const auto &[category, planned] : {std::pair(u"transport"_s, figures.travel), std::pair(u"lodging"_s, figures.lodging), std::pair(u"crew"_s, figures.crew),
             std::pair(u"catering"_s, qint64(0)), std::pair(u"backline"_s, qint64(0)), std::pair(u"insurance"_s, qint64(0)), std::pair(u"other"_s, qint64(0))}) {
        BudgetCategory cost{category, planned};
        for (const Record &line : lines) {
            if (line.text(u"category") != category) continue;
            cost.line = line.id;
            if (const auto actual = amountOf(line, u"actual")) cost.actual = cost.actual.value_or(0) + *actual;
            if (planned == 0) cost.planned += line.value(u"planned").toLongLong();
        }
        budget.costs.push_back(std::move(cost));
    }
    return budget;
}

Result<void> setActual(Connection &connection, qint64 tour, const QString &currency, const BudgetDate *date, const QString &category, std::optional<qint64> amount)
{
    Records records(connection);
    const QVariant value = amount ? QVariant(*amount) : QVariant();
    FLOW_ASSIGN(const auto lines, records.where(budgetLineEntity(), u"tour_id"_s, tour, 100'000));
    for (const Record &line : lines) {
        if (line.text(u"category") != category) continue;
        if (date && (line.text(u"day") != date->stop.day.toString(Qt::ISODate) || line.value(u"artist_id").toLongLong() != date->stop.artist)) continue;
        FLOW_TRY(records.update(budgetLineEntity(), line.id, {{u"actual"_s, value}}));
        return {};
    }
    Values line{{u"tour_id"_s, tour}, {u"category"_s, category}, {u"actual"_s, value}, {u"currency"_s, currency}};
    if (date) {
        line.insert(u"artist_id"_s, date->stop.artist);
        line.insert(u"day"_s, date->stop.day.toString(Qt::ISODate));
        line.insert(u"title"_s, date->stop.place);
        line.insert(u"planned"_s, date->stop.fee);
        if (!date->stop.currency.isEmpty()) line.insert(u"currency"_s, date->stop.currency);
        if (date->stop.show) line.insert(u"show_id"_s, date->stop.show);
    }
    FLOW_TRY(records.insert(budgetLineEntity(), line));
    return {};
}

} // namespace flow::tour
