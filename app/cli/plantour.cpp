// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plantour.h"

#include "app/cli/planreport.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/setting.h"
#include "core/tour/workspace/planrun.h"
#include "core/tour/workspace/rulesfile.h"
#include "ui/text/clashtext.h"
#include "ui/text/tourtext.h"
#include "ui/text/fieldtext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <chrono>
#include <thread>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QDate> dayOf(const std::string &text, const QString &field)
{
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid()) return failure(ErrorCode::Invalid, {field, u"date"_s});
    return day;
}

Result<QList<qint64>> artistsMeant(Connection &connection, const std::vector<std::string> &names)
{
    QList<qint64> ids;
    if (names.empty()) {
        FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id FROM artist WHERE status = 'active' ORDER BY id"));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return ids;
            ids.append(rows.integer(0));
        }
    }
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id FROM artist WHERE fold(name) = fold(?1) OR CAST(id AS TEXT) = ?1 ORDER BY id"));
    for (const std::string &name : names) {
        rows.reset();
        rows.bind(1, QString::fromStdString(name));
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return failure(ErrorCode::NotFound, {QString::fromStdString(name)});
        if (!ids.contains(rows.integer(0))) ids.append(rows.integer(0));
    }
    return ids;
}

/// The tour with these days and artists; 0: none.
Result<qint64> tourWith(Connection &connection, const tour::TourAsk &ask)
{
    FLOW_ASSIGN(const auto tours, tour::readTours(connection));
    for (const tour::TourHead &head : tours) {
        if (head.first != ask.first || head.last != ask.last) continue;
        FLOW_ASSIGN(const tour::TourAsk other, tour::readTourAsk(connection, head.id, ask.today));
        if (QSet<qint64>(other.artists.begin(), other.artists.end()) == QSet<qint64>(ask.artists.begin(), ask.artists.end())) return head.id;
    }
    return qint64(0);
}

struct Asked
{
    tour::TourQuestion question;
    std::shared_ptr<const tour::Scenario> known; ///< the scenario that is planned again; null: there is none of that name
};

Result<std::shared_ptr<const tour::Scenario>> scenarioNamed(Connection &connection, qint64 tour, const QString &name)
{
    FLOW_ASSIGN(const auto scenarios, Records(connection).where(scenarioEntity(), u"tour_id"_s, tour));
    for (const Record &one : scenarios) {
        if (one.text(u"name") != name) continue;
        FLOW_ASSIGN(tour::Scenario scenario, tour::readScenario(connection, one.id));
        return std::make_shared<const tour::Scenario>(std::move(scenario));
    }
    return nullptr;
}

Result<tour::TourRules> rulesOf(const std::string &path, const tour::TourRules &known)
{
    if (path.empty()) return known;
    constexpr qint64 kMostBytes = 1 << 20;
    QFile file(QString::fromStdString(path));
    if (!file.exists()) return failure(ErrorCode::FileNotFound, {file.fileName()});
    if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {file.fileName()}, file.errorString());
    if (file.size() > kMostBytes) return failure(ErrorCode::FileTooLarge, {file.fileName(), u"1 MB"_s});
    return tour::withRules(known, file.readAll());
}

Result<Asked> askedBy(Connection &connection, const PlanTourOptions &options)
{
    Asked asked;
    tour::TourAsk ask;
    FLOW_ASSIGN(ask.first, dayOf(options.from, u"from"_s));
    FLOW_ASSIGN(ask.last, dayOf(options.to, u"to"_s));
    ask.today = QDate::currentDate();
    FLOW_ASSIGN(ask.artists, artistsMeant(connection, options.artists));
    FLOW_ASSIGN(ask.currency, agencyCurrency(connection));
    FLOW_ASSIGN(ask.tour, tourWith(connection, ask));
    if (ask.tour) {
        FLOW_ASSIGN(const tour::TourAsk known, tour::readTourAsk(connection, ask.tour, ask.today));
        ask.rules = known.rules;
        ask.currency = known.currency;
    }
    if (ask.tour && !options.scenario.empty()) {
        FLOW_ASSIGN(asked.known, scenarioNamed(connection, ask.tour, QString::fromStdString(options.scenario)));
    }
    if (asked.known) { // with its own rules, and what was pinned and ruled out in it
        ask.rules = asked.known->rules;
        tour::takeDemands(*asked.known, ask);
    }
    FLOW_ASSIGN(ask.rules, rulesOf(options.rules, ask.rules));
    FLOW_ASSIGN(asked.question, tour::readQuestion(connection, ask));
    return asked;
}

Result<qint64> storePlan(Connection &connection, tour::Scenario scenario, const tour::TourAsk &ask, const PlanTourOptions &options)
{
    Records records(connection);
    scenario.name = QString::fromStdString(options.scenario);
    scenario.tour = ask.tour;
    if (!scenario.tour) {
        FLOW_ASSIGN(scenario.tour, records.insert(tourEntity(), {{u"name"_s, scenario.name}, {u"state"_s, u"planned"_s}, {u"first_day"_s, ask.first.toString(Qt::ISODate)},
                                                                    {u"last_day"_s, ask.last.toString(Qt::ISODate)}, {u"currency"_s, ask.currency}, {u"rules"_s, ask.rules.toText()}}));
        int position = 0;
        for (const qint64 artist : ask.artists)
            FLOW_TRY(records.insert(tourArtistEntity(), {{u"tour_id"_s, scenario.tour}, {u"artist_id"_s, artist}, {u"position"_s, ++position}}));
    }
    FLOW_ASSIGN(const auto others, records.where(scenarioEntity(), u"tour_id"_s, scenario.tour));
    scenario.position = int(others.size()) + 1;
    for (const Record &other : others)
        if (other.text(u"name") == scenario.name) {
            scenario.id = other.id;
            scenario.position = other.value(u"position").toInt();
            scenario.parent = other.value(u"parent_id").toLongLong();
            scenario.isApplied = other.text(u"state") == "applied"_L1;
        }
    FLOW_ASSIGN(const qint64 id, tour::saveScenario(connection, scenario));
    if (options.apply) FLOW_TRY(tour::applyScenario(connection, id));
    return id;
}

QJsonObject json(const tour::TourQuestion &question, const tour::Scenario &scenario)
{
    QJsonArray routes;
    for (const tour::ArtistFigures &artist : scenario.figures.artists) {
        QJsonArray stops;
        for (const tour::ScenarioStop &stop : scenario.stops)
            if (stop.artist == artist.artist && stop.day.isValid())
                stops.append(QJsonObject{{u"candidate"_s, stop.candidate}, {u"start"_s, stop.day.toString(Qt::ISODate)}, {u"venue"_s, stop.place},
                    {u"town"_s, stop.town}, {u"kind"_s, tour::stopKindCode(stop.kind)}, {u"fee"_s, stop.fee}, {u"currency"_s, stop.currency},
                    {u"chance"_s, stop.chance / 10'000.0}, {u"km"_s, stop.km}, {u"minutes"_s, stop.minutes}, {u"travel"_s, tour::legModeCode(stop.mode)}, {u"from_home"_s, stop.fromHome}, {u"marginal"_s, stop.marginal}});
        routes.append(QJsonObject{{u"artist"_s, artist.name}, {u"stops"_s, stops}, {u"profit"_s, artist.profit},
            {u"cost"_s, QJsonObject{{u"total"_s, artist.costs}}}, {u"km"_s, artist.km}, {u"nights"_s, artist.nights}, {u"days_off"_s, artist.daysOff}});
    }
    QJsonArray rejected;
    static constexpr std::array kReasons{"carries"_L1, "carries"_L1, "carries"_L1, "blocked"_L1, "no_room"_L1, "worth_less"_L1, "unreachable"_L1, "no_day"_L1, "ruled_out"_L1,
        "breach"_L1, "clash"_L1, "no_home"_L1, "no_place"_L1, "no_rate"_L1, "no_place"_L1, "step"_L1, "bill"_L1};
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.leavesOut())
            rejected.append(QJsonObject{{u"candidate"_s, reason.key}, {u"reason"_s, QString(kReasons[size_t(reason.kind)])}, {u"by"_s, reason.kind == tour::PlanReason::NoPlace ? QString() : reason.place2},
                {u"needs"_s, -reason.amount}, {u"text"_s, ui::reasonText(reason)}});
    QJsonArray steps;
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.kind == tour::PlanReason::Step)
            steps.append(QJsonObject{{u"candidate"_s, reason.key}, {u"artist"_s, reason.artist}, {u"worth"_s, reason.amount}, {u"text"_s, ui::reasonText(reason)}});
    QJsonArray breaches;
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.kind == tour::PlanReason::Broken)
            breaches.append(QJsonObject{{u"candidate"_s, reason.key}, {u"by"_s, reason.place2}, {u"price"_s, -reason.amount}, {u"text"_s, ui::reasonText(reason)}});
    QJsonArray clashes, warnings;
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.isGiven() && reason.kind != tour::PlanReason::Clash)
            warnings.append(QJsonObject{{u"reason"_s, QString(kReasons[size_t(reason.kind)])}, {u"text"_s, ui::reasonText(reason)}, {u"artist"_s, reason.artist}, {u"candidate"_s, reason.key}});
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.kind == tour::PlanReason::Clash)
            clashes.append(QJsonObject{{u"text"_s, ui::clashText(reason)}, {u"artist"_s, reason.artist}, {u"other"_s, reason.other}, {u"venue"_s, reason.place},
                {u"day"_s, reason.day.toString(Qt::ISODate)}, {u"other_venue"_s, reason.place2}, {u"other_day"_s, reason.day2.toString(Qt::ISODate)}, {u"km"_s, reason.km}});
    QJsonObject all = scenario.figures.toJson();
    all.remove(u"reasons"_s);
    all.remove(u"artists"_s);
    return {{u"profit"_s, scenario.figures.profit}, {u"upper_bound"_s, scenario.figures.bound}, {u"gap"_s, scenario.figures.gap()},
        {u"seconds"_s, scenario.report.seconds}, {u"currency"_s, question.problem.currency}, {u"candidates"_s, qint64(question.candidates.size())},
        {u"figures"_s, all}, {u"routes"_s, routes}, {u"rejected"_s, rejected}, {u"breaches"_s, breaches}, {u"career_steps"_s, steps}, {u"clashes"_s, clashes}, {u"warnings"_s, warnings}};
}

/// Every date, and the ways home, so that the kilometres add up.
Table dateTable(const tour::Scenario &scenario)
{
    Table table{{tr("Artist"), tr("Day"), tr("Venue"), tr("Town"), tr("State"), tr("Fee"), tr("km"), tr("Way")}, {false, false, false, false, false, true, true, false}, {}};
    for (const tour::ArtistFigures &artist : scenario.figures.artists) {
        double home = artist.km;
        for (const tour::ScenarioStop &stop : scenario.stops) {
            if (stop.artist != artist.artist || !stop.day.isValid()) continue;
            home -= stop.km;
            table.rows.push_back({artist.name, stop.day.toString(Qt::ISODate), stop.place, stop.town, tour::stopKindCode(stop.kind), ui::formatMoney(stop.fee, stop.currency),
                QString::number(stop.km), stop.km > 0 ? tour::legModeCode(stop.mode) + (stop.fromHome ? tr(", from home") : QString()) : QString()});
        }
        if (home >= 1) table.rows.push_back({artist.name, {}, tr("Ways home"), {}, {}, {}, QString::number(home, 'f', 0), {}});
    }
    return table;
}

/// Where the profit of each artist comes from.
Table costTable(const tour::Scenario &scenario)
{
    Table table{{tr("Artist"), tr("Shows"), tr("Fees"), tr("Expected"), tr("Costs"), tr("Profit"), tr("km"), tr("Nights"), tr("Days off")}, {false, true, true, true, true, true, true, true, true}, {}};
    const auto money = [&](qint64 amount) { return ui::formatMoney(amount, scenario.currency); };
    for (const tour::ArtistFigures &artist : scenario.figures.artists)
        if (artist.shows > 0)
            table.rows.push_back({artist.name, QString::number(artist.shows), money(artist.fees), money(artist.expected), money(artist.costs), money(artist.profit), QString::number(artist.km, 'f', 0),
                QString::number(artist.nights), QString::number(artist.daysOff)});
    return table;
}

void print(const Session &session, const tour::TourQuestion &question, const tour::Scenario &scenario)
{
    if (question.candidates.empty())
        session.note(tr("Nothing to plan between these days: no shows, holds, offers or talks. Hold dates, or let the rules of a tour ask venues."));
    session.table(dateTable(scenario));
    session.table(costTable(scenario));
    session.line(tr("Profit %1, at most %2 % below the best possible (%3). Shows: %4, distance: %5 km.")
                     .arg(ui::formatMoney(scenario.figures.profit, scenario.currency), QString::number(scenario.figures.gap() * 100, 'f', 2),
                         ui::formatMoney(scenario.figures.bound, scenario.currency))
                     .arg(scenario.figures.shows)
                     .arg(scenario.figures.km, 0, 'f', 0));
    const tour::Figures &all = scenario.figures;
    const auto money = [&](qint64 amount) { return ui::formatMoney(amount, scenario.currency); };
    if (all.shows > 0)
        session.line(tr("%1 of fees expected of %2, less travel %3, lodging %4, crew and production %5, plus %6 saved together.")
                         .arg(money(all.expected), money(all.fees), money(all.travel), money(all.lodging), money(all.crew), money(all.saved)));
    if (all.career > 0) session.line(tr("%1 of that profit are the stated worth of larger rooms, which nobody pays.").arg(money(all.career)));
    if (all.penalties > 0) session.line(tr("%1 of that profit are taken off for rules that the plan breaks.").arg(money(all.penalties)));
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.kind == tour::PlanReason::Broken) session.line(u"%1 (%2)"_s.arg(ui::reasonText(reason), ui::signedMoney(reason.amount, scenario.currency)));
    QStringList left;
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.leavesOut()) left << (reason.amount ? u"%1 (%2)"_s.arg(ui::reasonText(reason), ui::signedMoney(reason.amount, scenario.currency)) : ui::reasonText(reason));
    printLeftOut(session, left);
}

} // namespace

Result<int> planTour(Session &session, const PlanTourOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    FLOW_ASSIGN(auto store, session.open(options.scenario.empty()));
    FLOW_ASSIGN(const Asked asked, session.wait(store->read([&](Connection &connection) { return askedBy(connection, options); })));
    const tour::TourQuestion &question = asked.question;
    const auto from = asked.known && !asked.known->stops.empty() ? asked.known : nullptr;
    auto watch = std::make_shared<tour::PlanWatch>();
    // The promise is about the whole command: the question, and reasons, risk and writing after the search, take their part of it.
    constexpr double kAfter = 1; // as long as the question took, about
    const double seconds = tour::secondsLeft(options.seconds, double(timer.nsecsElapsed()) * 1e-9, kAfter);
    // Ctrl+C raises the session's flag; whoever waits for a future runs no timers.
    std::jthread passOn([&session, seconds, watch](const std::stop_token &done) {
        while (!done.stop_requested()) {
            if (session.progress().canceled()) watch->cancel();
            if (const auto curve = watch->curve(); !curve.empty()) session.progress().step(qint64(curve.back().seconds * 1000), qint64(seconds * 1000));
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    const tour::PlanEffort effort{.seconds = seconds, .moves = options.moves, .seed = options.seed, .threads = options.threads};
    FLOW_ASSIGN(const tour::Scenario scenario, session.wait(tour::planLater(std::make_shared<const tour::TourQuestion>(question), effort, watch, from)));
    passOn.request_stop();
    passOn.join();
    QStringList given;
    for (const tour::PlanReason &reason : scenario.figures.reasons)
        if (reason.isGiven()) given << ui::reasonText(reason);
    noteGiven(session, given);
    QJsonObject said = json(question, scenario);
    if (!options.scenario.empty()) {
        const Cause cause{.code = options.apply ? u"tour.apply"_s : u"tour.plan"_s, .subject = QString::fromStdString(options.scenario)};
        FLOW_ASSIGN(const qint64 id, session.wait(store->write(cause, [&](Connection &connection) { return storePlan(connection, scenario, question.ask, options); })));
        said.insert(u"scenario"_s, id);
    }
    session.document(QJsonDocument(said));
    if (!session.json) print(session, question, scenario);
    return Done;
}

} // namespace flow::cli
