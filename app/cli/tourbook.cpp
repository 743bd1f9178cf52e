// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tourbook.h"

#include "app/cli/session.h"
#include "core/base/savefile.h"
#include "core/store/setting.h"
#include "ui/print/tourbookfile.h"
#include "ui/print/tourplan.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> idNamed(Connection &connection, const char *sql, const std::string &name, const QString &what)
{
    if (name.empty()) return qint64(0);
    FLOW_ASSIGN(Statement row, connection.prepare(sql));
    row.bind(1, std::string_view(name));
    FLOW_ASSIGN(const bool found, row.step());
    if (!found) return failure(ErrorCode::NotFound, {what + u' ' + QString::fromStdString(name)});
    return row.integer(0);
}

/// The tour that is meant: by name or number; without anything else to go by, the one that runs or comes next.
Result<tour::BookAsk> askOf(Connection &connection, const TourBookOptions &options)
{
    tour::BookAsk ask{.first = options.from, .last = options.to};
    FLOW_ASSIGN(ask.artist, idNamed(connection, "SELECT id FROM artist WHERE fold(name) = fold(?1) OR CAST(id AS TEXT) = ?1 ORDER BY id LIMIT 1", options.artist, u"artist"_s));
    FLOW_ASSIGN(ask.tour, idNamed(connection, "SELECT id FROM tour WHERE fold(name) = fold(?1) OR CAST(id AS TEXT) = ?1 ORDER BY first_day DESC LIMIT 1", options.tour, u"tour"_s));
    if (options.isSheet) {
        if (!ask.first.isValid()) ask.first = QDate::currentDate();
        ask.last = ask.first;
    } else if (!ask.tour && !ask.first.isValid() && !ask.artist) {
        FLOW_ASSIGN(const auto tours, tour::readTours(connection));
        if (tours.empty()) return failure(ErrorCode::NotFound, {u"tour"_s, u"none"_s});
        const auto next = std::ranges::find_if(tours, [](const tour::TourHead &head) { return head.last >= QDate::currentDate(); });
        ask.tour = next != tours.end() ? next->id : tours.back().id;
    } else if (!ask.tour) {
        if (!ask.first.isValid()) ask.first = QDate::currentDate();
        if (!ask.last.isValid()) ask.last = ask.first.addDays(90);
    }
    return ask;
}

/// The scenario that is worked for, else the one that earns most.
Result<int> writePlan(Session &session, const TourBookOptions &options, const QString &path, const QString &language)
{
    struct Read
    {
        tour::TourView view;
        QString agency;
    };
    FLOW_ASSIGN(const auto store, session.open(true));
    FLOW_ASSIGN(const Read read, session.wait(store->read([&](Connection &connection) -> Result<Read> {
        TourBookOptions tourOnly = options;
        tourOnly.artist.clear();
        tourOnly.from = tourOnly.to = {};
        FLOW_ASSIGN(const tour::BookAsk ask, askOf(connection, tourOnly));
        Read found;
        FLOW_ASSIGN(found.view, tour::readTour(connection, ask.tour));
        FLOW_ASSIGN(found.agency, settingOf(connection, "agency_name"));
        return found;
    })));
    const auto &scenarios = read.view.scenarios;
    if (scenarios.empty()) return failure(ErrorCode::NotFound, {u"scenario"_s});
    const auto applied = std::ranges::find_if(scenarios, &tour::Scenario::isApplied);
    const tour::Scenario &scenario = applied != scenarios.end() ? *applied : *std::ranges::max_element(scenarios, {}, [](const tour::Scenario &one) { return one.figures.profit; });
    QLocale::setDefault(ui::BookLanguage(language).locale()); // amounts too
    const QByteArray data = ui::tourPlanPdf(read.view, scenario, read.agency, ui::BookLanguage(language), QDate::currentDate());
    FLOW_TRY(saveFile(path, data));
    session.document(QJsonDocument(QJsonObject{{u"report"_s, u"tour-plan"_s}, {u"file"_s, path}, {u"name"_s, read.view.name}, {u"scenario"_s, scenario.name}, {u"profit"_s, scenario.figures.profit}}));
    session.line(tr("%1 in %2").arg(read.view.name, path));
    return Done;
}

} // namespace

Result<int> writeTourBook(Session &session, const TourBookOptions &options)
{
    const QString path = QString::fromStdString(options.out);
    const QString suffix = options.format.empty() ? QFileInfo(path).suffix() : QString::fromStdString(options.format);
    const auto format = ui::bookFormat(suffix);
    if (!format) return failure(ErrorCode::Usage, {suffix.isEmpty() ? u"--format"_s : u"--format "_s + suffix});
    if (path.isEmpty()) return failure(ErrorCode::Usage, {u"--out"_s});
    const QString language = ui::BookLanguage(options.language.empty() ? QLocale().name().section(u'_', 0, 0) : QString::fromStdString(options.language)).locale().name().section(u'_', 0, 0);
    if (options.isPlan) {
        if (*format != ui::BookFormat::Pdf) return failure(ErrorCode::Usage, {u"--format "_s + suffix});
        return writePlan(session, options, path, language);
    }
    FLOW_ASSIGN(const auto store, session.open(true));
    FLOW_ASSIGN(const tour::TourBook book, session.wait(store->read([&](Connection &connection) -> Result<tour::TourBook> {
        FLOW_ASSIGN(const tour::BookAsk ask, askOf(connection, options));
        return tour::readTourBook(connection, ask);
    })));
    FLOW_TRY(ui::saveTourBook(book, *format, language, QDate::currentDate(), path));
    int shows = 0, km = 0;
    for (const tour::BookPart &part : book.parts) {
        shows += part.shows;
        km += part.km;
    }
    session.document(QJsonDocument(QJsonObject{{u"report"_s, options.isSheet ? u"day-sheet"_s : u"tour-book"_s}, {u"file"_s, path}, {u"name"_s, book.name},
        {u"first_day"_s, book.first.toString(Qt::ISODate)}, {u"last_day"_s, book.last.toString(Qt::ISODate)}, {u"shows"_s, shows}, {u"km"_s, km}, {u"language"_s, language}}));
    session.line(tr("%1: %2 shows, %3 km, in %4").arg(book.name).arg(shows).arg(km).arg(path));
    return Done;
}

} // namespace flow::cli
