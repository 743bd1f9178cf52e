// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/geo/gazetteer.h"
#include "core/import/assumecountry.h"
#include "ui/text/importtext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string file, kind, profile, sheet, duplicates = "merge", errors, subject, country, currency;
    std::vector<std::string> map;
    qint64 header = -1;
    bool dryRun = false;
    bool fillOnly = false;
};

QString text(const std::string &word) { return QString::fromStdString(word); }

void addReading(CLI::App *command, Options &options)
{
    command->add_option("file", options.file, "The file")->required();
    command->add_option("--sheet", options.sheet, "Only the sheet, or the file in the ZIP, of this name");
    command->add_option("--kind", options.kind, "What the rows are: auto, artists, venues, companies, contacts, deals, shows, fans, orders, royalties, stats, availability");
    command->add_option("--profile", options.profile, "Whose export it is; generic: nobody's");
    command->add_option("--header", options.header, "The line that names the columns; 0: none does. Found out otherwise")->check(CLI::NonNegativeNumber);
    command->add_option("--map", options.map, "field=column: capacity=Jauge, contact.email=C, ignore=#4")->take_all();
}

Result<InspectOptions> inspectOptions(const Options &options)
{
    InspectOptions inspect;
    inspect.read.sheet = text(options.sheet);
    if (!options.kind.empty() && options.kind != "auto") {
        const auto kind = kindFromName(text(options.kind));
        if (!kind) return failure(ErrorCode::Usage, {text(options.kind)});
        inspect.recognise.kind = *kind;
    }
    inspect.recognise.profileId = text(options.profile);
    if (options.header >= 0) inspect.recognise.header = HeaderPlace{options.header, 1};
    for (const std::string &word : options.map) inspect.recognise.overrides << text(word);
    return inspect;
}

/// Codes and lines of what was noticed, as JSON.
QJsonArray notesJson(const QList<ImportNote> &notes)
{
    QJsonArray all;
    for (const ImportNote &note : notes)
        all << QJsonObject{{u"code"_s, note.code}, {u"count"_s, note.count}, {u"line"_s, note.line},
            {u"args"_s, QJsonArray::fromStringList(note.args)}};
    return all;
}

QJsonObject countsJson(const RowCounts &counts)
{
    return {{u"rows"_s, counts.rows}, {u"created"_s, counts.created}, {u"updated"_s, counts.updated},
        {u"unchanged"_s, counts.unchanged}, {u"skipped"_s, counts.skipped}, {u"rejected"_s, counts.rejected},
        {u"duplicates"_s, counts.duplicates}, {u"look"_s, counts.look}};
}

QJsonObject reportJson(const ImportReport &report)
{
    QJsonArray tables;
    for (const TableReport &table : report.tables) {
        QJsonObject one = countsJson(table);
        one.insert(u"table"_s, table.table);
        one.insert(u"kind"_s, table.kind);
        one.insert(u"profile"_s, table.profile);
        tables << one;
    }
    QJsonArray errors;
    for (const RowError &error : report.errors)
        errors << QJsonObject{{u"table"_s, error.table}, {u"line"_s, error.line}, {u"column"_s, error.column}, {u"field"_s, error.field},
            {u"reason"_s, error.reason}};
    QJsonArray places;
    for (const DoubtfulPlace &place : report.places)
        places << QJsonObject{{u"entity"_s, place.entity}, {u"id"_s, place.record}, {u"line"_s, place.line},
            {u"name"_s, place.name}, {u"town"_s, place.town}};
    QJsonArray changes;
    for (const FieldChange &change : report.changes)
        changes << QJsonObject{{u"line"_s, change.line}, {u"id"_s, change.record}, {u"field"_s, change.field},
            {u"before"_s, change.before}, {u"after"_s, change.after}};
    QJsonObject records;
    for (auto it = report.records.begin(); it != report.records.end(); ++it) records.insert(it.key(), it.value());
    QJsonObject json = countsJson(report);
    const QJsonObject rest{{u"import"_s, report.import}, {u"file"_s, report.fileName}, {u"kind"_s, report.kind},
        {u"profile"_s, report.profile}, {u"container"_s, report.container}, {u"encoding"_s, report.encoding},
        {u"tables"_s, tables}, {u"records"_s, records}, {u"warnings"_s, notesJson(report.warnings)},
        {u"errors"_s, errors}, {u"places"_s, places}, {u"changes"_s, changes}};
    for (auto it = rest.begin(); it != rest.end(); ++it) json.insert(it.key(), it.value());
    return json;
}

QString countsText(const RowCounts &counts)
{
    return tr("%1 rows = %2 created + %3 updated + %4 unchanged + %5 skipped + %6 rejected")
        .arg(counts.rows)
        .arg(counts.created)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.skipped)
        .arg(counts.rejected);
}

void print(const Session &session, const ImportReport &report)
{
    session.document(QJsonDocument(reportJson(report)));
    session.line(tr("%1: %2, profile %3").arg(report.fileName, report.kind, report.profile));
    session.line(countsText(report));
    constexpr qsizetype kListedTables = 20;
    QList<TableReport> filled = report.tables;
    filled.removeIf([](const TableReport &table) { return table.rows == 0; }); // with --kind empty sheets are read, too
    if (report.tables.size() > 1)
        for (const TableReport &table : filled.first(std::min(filled.size(), kListedTables)))
            session.line(u"  %1 (%2): %3"_s.arg(table.table, table.kind, countsText(table)));
    if (filled.size() > kListedTables)
        session.line(tr("  and %1 more tables: --json lists them all").arg(filled.size() - kListedTables));
    if (report.look) session.line(tr("Rows that look like a record: %1. Decide in the application, or with --on-duplicate").arg(report.look));
    if (!report.places.isEmpty()) session.line(tr("Places that are not certain: %1").arg(report.places.size()));
    for (const ImportNote &note : report.warnings)
        if (const QString words = ui::noteText(note); !words.isEmpty()) session.line(u"  "_s + words);
    for (const RowError &error : report.errors.first(std::min<qsizetype>(report.errors.size(), 10))) {
        const QString where = error.column.isEmpty() ? error.field : error.column;
        const QString line = where.isEmpty() ? tr("  line %1").arg(error.line) : tr("  line %1, %2").arg(error.line).arg(where);
        session.line(line + u": "_s + ui::reasonCodeText(error.reason));
    }
}

/// The first table with refused rows goes where it was asked for, so that a script finds the file; others beside it.
Result<void> writeRefused(const QString &path, const QList<RefusedRows> &refused)
{
    for (qsizetype i = 0; i < std::max<qsizetype>(1, refused.size()); ++i) {
        QFile file(i == 0 ? path : refusedFileName(path, refused[i].table));
        const QByteArray csv = refused.isEmpty() ? QByteArray() : refused[i].csv;
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            return failure(ErrorCode::ReadOnly, {file.fileName()}, file.errorString());
    }
    return {};
}

/// Rows without a kind are rows all the same, and hidden sheets are sheets.
Error nothingToImport(const QString &name, const Inspection &found)
{
    const auto hasRows = [](const InspectedTable &table) { return size_t(table.mapping.firstDataRow()) < table.sample.rows.size(); };
    const auto any = [&](bool hidden) { return std::ranges::any_of(found.tables, [&](const InspectedTable &table) { return table.sample.table.hidden == hidden && hasRows(table); }); };
    Error error{ErrorCode::NoTable, {name}, {}};
    if (any(false)) error.args << u"kind"_s;
    else if (any(true)) error.args << u"hidden"_s;
    return error;
}

Result<int> runImportCommand(Session &session, const Options &options)
{
    static const QMap<std::string, OnDuplicate> kPolicies{{"merge", OnDuplicate::Merge}, {"skip", OnDuplicate::Skip},
        {"create", OnDuplicate::Create}, {"ask", OnDuplicate::Ask}};
    FLOW_ASSIGN(InspectOptions inspect, inspectOptions(options));
    FLOW_ASSIGN(const auto store, session.open(false));
    FLOW_ASSIGN(inspect.recognise.remembered, session.wait(store->read([](Connection &c) { return rememberedMappings(c); })));
    auto found = inspectFile(text(options.file), inspect, session.progress());
    if (!found) return session.refuse(found.error());
    const auto gazetteer = Gazetteer::load();
    if (gazetteer) FLOW_TRY(session.wait(store->read([&](Connection &c) { return assumeCountries(*found, c, **gazetteer); })));
    ImportJob job = importJob(text(options.file), *found, inspect.read);
    if (job.tables.isEmpty()) return std::unexpected(nothingToImport(QFileInfo(text(options.file)).fileName(), *found));
    job.decisions.onDuplicate = kPolicies.value(options.duplicates);
    job.decisions.merge = options.fillOnly ? MergePolicy::FillEmpty : MergePolicy::Overwrite;
    job.subject = text(options.subject);
    job.country = text(options.country);
    job.currency = text(options.currency);
    const ImportResources resources{gazetteer ? *gazetteer : nullptr};
    const std::shared_ptr<Progress> progress(&session.progress(), [](Progress *) {});
    if (options.dryRun) {
        Rehearsal rehearsal(*store);
        FLOW_ASSIGN(const ImportPreview preview, session.wait(previewImport(rehearsal, job, resources, progress)));
        print(session, preview.report);
        return Done;
    }
    FLOW_ASSIGN(const ImportReport report, session.wait(runImport(*store, job, resources, progress)));
    print(session, report);
    if (options.errors.empty()) return Done;
    FLOW_ASSIGN(const QList<RefusedRows> refused,
        session.wait(store->read([&](Connection &c) { return refusedRows(c, report.import, ui::reasonCodeText); })));
    FLOW_TRY(writeRefused(text(options.errors), refused));
    return Done;
}

} // namespace

void addImport(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("import", "Import a file, whatever it is, as one step that can be undone");
    auto options = std::make_shared<Options>();
    addReading(command, *options);
    command->add_option("--on-duplicate", options->duplicates,
        "What to do with rows that are known: merge (certain ones; what only looks alike is skipped and listed), skip, create, ask (list all)")
        ->check(CLI::IsMember({"merge", "skip", "create", "ask"}));
    command->add_flag("--fill-only", options->fillOnly, "A merge fills empty fields and changes none");
    command->add_flag("--dry-run", options->dryRun, "Say what would happen, write nothing");
    command->add_option("--errors", options->errors, "Write the refused rows there, as CSV to correct and import again; of several sheets each into a file of its own beside it");
    command->add_option("--subject", options->subject, "Artist that a calendar or a statement without names is about");
    command->add_option("--country", options->country, "Country of phones and places that don't say theirs: FR");
    command->add_option("--currency", options->currency, "Currency of amounts that don't say theirs: EUR");
    command->callback([&session, options] {
        session.run = [&session, options] { return runImportCommand(session, *options); };
    });
}

} // namespace flow::cli
