// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/tourbook.h"
#include "ui/print/reportfile.h"
#include "ui/text/reporttext.h"
#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string name, from, to, artist, tour, format, out, language;
    bool isBook() const { return name == "tour-book" || name == "day-sheet" || name == "tour-plan"; }
};

Result<QDate> dayOf(const std::string &text)
{
    if (text.empty()) return QDate();
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid()) return failure(ErrorCode::Usage, {QString::fromStdString(text)});
    return day;
}

/// By number or by name.
Result<qint64> artistNamed(Connection &connection, const std::string &artist)
{
    if (artist.empty()) return 0;
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT id FROM artist WHERE name = ?1 COLLATE NOCASE OR CAST(id AS TEXT) = ?1 ORDER BY name = ?1 COLLATE NOCASE DESC LIMIT 1"));
    row.bind(1, std::string_view(artist));
    FLOW_ASSIGN(const bool found, row.step());
    if (!found) return failure(ErrorCode::NotFound, {u"artist "_s + QString::fromStdString(artist)});
    return row.integer(0);
}

Result<ui::ReportFormat> formatOf(const Session &session, const Options &options)
{
    QString name = QString::fromStdString(options.format);
    if (name.isEmpty() && !options.out.empty()) name = QFileInfo(QString::fromStdString(options.out)).suffix();
    if (name.isEmpty() && session.json) name = u"json"_s;
    const auto format = ui::reportFormat(name);
    const bool onScreen = format == ui::ReportFormat::Csv || format == ui::ReportFormat::Json || format == ui::ReportFormat::Html;
    if (!format || (options.out.empty() && !onScreen))
        return failure(ErrorCode::Usage, {name.isEmpty() ? u"report without --format"_s : u"--format "_s + name, u"0"_s, u"csv, json, html; pdf and xlsx with --out FILE"_s});
    return *format;
}

/// A report is read by people: in the language that was asked for, else in the system's. The rest of the command line is English.
void speak(const std::string &language)
{
    if (!language.empty()) QLocale::setDefault(QLocale(QString::fromStdString(language)));
    const QString code = QLocale().name().section(u'_', 0, 0);
    auto *words = new ui::Translator(QCoreApplication::instance());
    if (words->loadLanguage(code)) QCoreApplication::installTranslator(words);
}

Result<int> printOut(const Report &report, ui::ReportFormat format)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) return failure(ErrorCode::Internal, {u"stdout"_s});
    out.write(format == ui::ReportFormat::Csv ? ui::reportCsv(report, false) : format == ui::ReportFormat::Html ? ui::reportHtml(report) : ui::reportJson(report));
    return Done;
}

Result<int> report(Session &session, const Options &options)
{
    if (options.isBook()) {
        TourBookOptions book{.tour = options.tour, .artist = options.artist, .language = options.language, .format = options.format, .out = options.out};
        FLOW_ASSIGN(book.from, dayOf(options.from));
        FLOW_ASSIGN(book.to, dayOf(options.to));
        book.isSheet = options.name == "day-sheet";
        book.isPlan = options.name == "tour-plan";
        return writeTourBook(session, book);
    }
    FLOW_TRY(reportNamed(QString::fromStdString(options.name)));
    FLOW_ASSIGN(const ui::ReportFormat format, formatOf(session, options));
    speak(options.language);
    ReportRequest request{.today = QDate::currentDate()};
    FLOW_ASSIGN(request.from, dayOf(options.from));
    FLOW_ASSIGN(request.to, dayOf(options.to));
    FLOW_ASSIGN(const auto store, session.open(true));
    FLOW_ASSIGN(const Report made, session.wait(store->read([&](Connection &connection) -> Result<Report> {
        FLOW_ASSIGN(request.artistId, artistNamed(connection, options.artist));
        return makeReport(connection, QString::fromStdString(options.name), request);
    })));
    if (options.out.empty()) return printOut(made, format);
    const QString path = QString::fromStdString(options.out);
    FLOW_TRY(ui::saveReport(made, format, path));
    session.document(QJsonDocument(QJsonObject{{u"report"_s, made.name}, {u"file"_s, path}}));
    session.line(tr("%1 in %2").arg(ui::reportTitle(made.name), path));
    return Done;
}

Result<int> reports(Session &session)
{
    QJsonArray list;
    Table table{.headers = {u""_s, u""_s}, .right = {}, .rows = {}};
    for (const ReportKind &kind : reportKinds()) {
        list.append(QJsonObject{{u"name"_s, kind.name}, {u"title"_s, ui::reportTitle(kind.name)}, {u"period"_s, kind.hasPeriod}});
        table.rows.push_back({kind.name, ui::reportSummary(kind.name)});
    }
    for (const auto &[name, title] : {std::pair(u"tour-book"_s, tr("Tour book: every day of a tour, for who travels")), {u"day-sheet"_s, tr("Day sheet: one day, for who travels")}, {u"tour-plan"_s, tr("Tour plan: a scenario with its money, on paper")}}) {
        list.append(QJsonObject{{u"name"_s, name}, {u"title"_s, title}, {u"period"_s, true}});
        table.rows.push_back({name, title});
    }
    session.document(QJsonDocument(list));
    session.table(table);
    return Done;
}

} // namespace

void addReport(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("report", "Make a report: PDF, XLSX, CSV, JSON or HTML");
    auto options = std::make_shared<Options>();
    command->add_option("name", options->name, "One of those that `reports` lists")->required()->type_name("NAME");
    command->add_option("--from", options->from, "First day; else eleven months before the month of the last")->type_name("D");
    command->add_option("--to", options->to, "Last day; else today")->type_name("D");
    command->add_option("--artist", options->artist, "Name or number; else all")->type_name("A");
    command->add_option("--tour", options->tour, "Of tour-book: name or number; else the one that runs or comes next")->type_name("T");
    command->add_option("--format", options->format, "Else by the name of the file; tour-book and day-sheet: pdf, html for phones, ics, eml for a mail")->type_name("FORMAT")->check(CLI::IsMember({"pdf", "xlsx", "csv", "json", "html", "ics", "eml"}));
    command->add_option("--out", options->out, "File; needed for pdf and xlsx")->type_name("FILE");
    command->add_option("--lang", options->language, "Language of the words; else the system's")->type_name("CODE")->check(CLI::IsMember({"en", "fr", "es"}));
    command->callback([&session, options] { session.run = [&session, options] { return report(session, *options); }; });
}

void addReports(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("reports", "List the reports that there are");
    command->callback([&session] { session.run = [&session] { return reports(session); }; });
}

} // namespace flow::cli
