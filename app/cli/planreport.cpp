// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planreport.h"

#include "app/cli/session.h"
#include "core/tour/rulenames.h"
#include "core/tour/workspace/figures.h"
#include "ui/text/tourtext.h"

#include <QJsonArray>

namespace flow::cli {

using namespace Qt::StringLiterals;
using namespace flow::tour;

namespace {

QString dateOf(const Problem &problem, int day) { return problem.firstDay.isNull() ? QString::number(day) : problem.firstDay.addDays(day).toString(Qt::ISODate); }

QJsonObject costJson(const Costs &cost)
{
    return {{u"travel"_s, cost.travel}, {u"lodging"_s, cost.lodging}, {u"crew"_s, cost.crew}, {u"shows"_s, cost.shows}, {u"tours"_s, cost.tours},
        {u"penalties"_s, cost.penalties}, {u"saved"_s, cost.saved}, {u"total"_s, cost.total()}};
}

QJsonObject stopJson(const Problem &problem, const Stop &stop)
{
    QJsonObject object{{u"candidate"_s, problem.candidates[size_t(stop.candidate)].id}, {u"start"_s, stop.start}, {u"arrive"_s, stop.arrive}, {u"leave"_s, stop.leave},
        {u"drive"_s, stop.drive}, {u"fee"_s, stop.fee}, {u"worth"_s, stop.worth}, {u"marginal"_s, stop.marginal}};
    if (!problem.travel.km.empty()) object.insert(u"km"_s, stop.km);
    if (stop.day >= 0) {
        object.insert(u"day"_s, dateOf(problem, stop.day));
        object.insert(u"from_home"_s, stop.fromHome);
    }
    if (stop.together >= 0) object.insert(u"together"_s, problem.artists[size_t(stop.together)].id);
    return object;
}

QJsonObject routeJson(const Problem &problem, const Route &route)
{
    QJsonArray stops;
    for (const Stop &stop : route.stops) stops << stopJson(problem, stop);
    QJsonObject object{{u"artist"_s, problem.artists[size_t(route.artist)].id}, {u"stops"_s, stops}, {u"cost"_s, costJson(route.cost)}, {u"drive"_s, route.drive}};
    if (!problem.usesDays()) {
        object.insert(u"leave"_s, route.leave);
        object.insert(u"back"_s, route.back);
    } else {
        object.insert(u"nights"_s, route.nights);
    }
    if (!problem.travel.km.empty()) object.insert(u"km"_s, route.km);
    return object;
}

QString rejectionText(const Problem &problem, const Rejection &rejection)
{
    PlanReason said{.kind = kindOf(rejection.reason), .place = problem.candidates[size_t(rejection.candidate)].id, .rule = rejection.rule};
    if (rejection.by >= 0) said.place2 = problem.candidates[size_t(rejection.by)].id;
    return ui::reasonText(said);
}

QJsonObject rejectionJson(const Problem &problem, const Rejection &rejection)
{
    QJsonObject object{{u"candidate"_s, problem.candidates[size_t(rejection.candidate)].id}, {u"reason"_s, QLatin1StringView(reasonName(rejection.reason))}};
    if (rejection.rule) object.insert(u"rule"_s, QLatin1StringView(ruleName(*rejection.rule)));
    if (rejection.by >= 0) object.insert(u"by"_s, problem.candidates[size_t(rejection.by)].id);
    if (rejection.artist >= 0) object.insert(u"artist"_s, problem.artists[size_t(rejection.artist)].id);
    if (rejection.needs) object.insert(u"needs"_s, *rejection.needs);
    object.insert(u"text"_s, rejectionText(problem, rejection));
    return object;
}

} // namespace

QJsonObject planJson(const Problem &problem, const Plan &plan)
{
    QJsonArray routes, rejected, breaches;
    for (const Route &route : plan.routes) routes << routeJson(problem, route);
    for (const Rejection &rejection : plan.rejected) rejected << rejectionJson(problem, rejection);
    for (const Breach &breach : plan.breaches) {
        QJsonObject object{{u"rule"_s, QLatin1StringView(ruleName(breach.rule))}, {u"amount"_s, breach.amount}, {u"price"_s, breach.price}};
        if (breach.candidate >= 0) object.insert(u"candidate"_s, problem.candidates[size_t(breach.candidate)].id);
        if (breach.other >= 0) object.insert(u"other"_s, problem.candidates[size_t(breach.other)].id);
        breaches << object;
    }
    return {{u"profit"_s, plan.profit}, {u"upper_bound"_s, plan.upperBound}, {u"gap"_s, plan.gap()}, {u"proven"_s, plan.proven}, {u"seconds"_s, plan.seconds},
        {u"moves"_s, plan.moves}, {u"canceled"_s, plan.canceled}, {u"routes"_s, routes}, {u"rejected"_s, rejected}, {u"breaches"_s, breaches}};
}

void printPlan(const Session &session, const Problem &problem, const Plan &plan)
{
    session.line(tr("Profit %1, at most %2 is possible: within %3 % of the best").arg(plan.profit, 0, 'f', 2).arg(plan.upperBound, 0, 'f', 2).arg(100 * plan.gap(), 0, 'f', 2));
    Table table{{tr("Artist"), tr("Candidate"), tr("When"), tr("Worth"), tr("Without it")}, {false, false, true, true, true}, {}};
    for (const Route &route : plan.routes)
        for (const Stop &stop : route.stops)
            table.rows.push_back({problem.artists[size_t(route.artist)].id, problem.candidates[size_t(stop.candidate)].id, stop.day >= 0 ? dateOf(problem, stop.day) : QString::number(stop.start),
                QString::number(stop.worth, 'f', 2), QString::number(-stop.marginal, 'f', 2)});
    session.table(table);
    QStringList left;
    for (const Rejection &rejection : plan.rejected)
        left << (rejection.needs ? u"%1 (%2)"_s.arg(rejectionText(problem, rejection), QString::number(*rejection.needs, 'f', 2)) : rejectionText(problem, rejection));
    printLeftOut(session, left);
}

namespace {

constexpr qsizetype kMost = 12; ///< sentences that anybody reads

} // namespace

void noteGiven(const Session &session, const QStringList &sentences)
{
    for (const QString &sentence : sentences.first(std::min(kMost, sentences.size()))) session.note(sentence);
    if (sentences.size() > kMost) session.note(tr("And %1 more; --json names them all").arg(sentences.size() - kMost));
}

void printLeftOut(const Session &session, const QStringList &sentences)
{
    for (const QString &sentence : sentences.first(std::min(kMost, sentences.size()))) session.line(sentence);
    if (sentences.size() > kMost) session.line(tr("And %1 more left out; --json names them all").arg(sentences.size() - kMost));
}

} // namespace flow::cli
