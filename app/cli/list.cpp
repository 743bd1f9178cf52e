// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "core/query/export.h"
#include "core/query/listcolumns.h"

#include <QFile>

#include <CLI/CLI.hpp>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string entity;
    std::string where;
    std::string sort;
    std::string columns;
    qint64 limit = 0;
    std::string format;
    std::string out;
};

// What fits beside each other in a terminal; files get every field that people see.
QStringList usualColumns(const Entity &entity, bool table)
{
    constexpr qsizetype kInTable = 7;
    QStringList names = entity.title;
    for (const Field &field : entity.fields) {
        const bool minor = !field.is(Required) && !field.is(Searchable) && !field.is(Sortable);
        const bool wide = field.type == FieldType::LongText || field.type == FieldType::Json;
        if (field.is(Internal) || field.type == FieldType::Blob || (table && (wide || minor))) continue;
        // of a reference, the title of its record
        const bool byTitle = field.type == FieldType::Reference && field.name.endsWith("_id"_L1);
        const QString name = byTitle ? field.name.chopped(3) : field.name;
        if (!names.contains(name)) names << name;
    }
    if (table) return names.first(std::min(names.size(), kInTable));
    return names << u"tags"_s << u"interests"_s;
}

Result<ListSpec> specOf(const Options &options, bool table)
{
    ListSpec spec;
    FLOW_ASSIGN(spec.entity, entityNamed(QString::fromStdString(options.entity)));
    FLOW_ASSIGN(spec.filter, Filter::parse(QString::fromStdString(options.where), *spec.entity));
    spec.context = filterContext();
    spec.sortField = QString::fromStdString(options.sort);
    if (spec.sortField.startsWith(u'-')) {
        spec.descending = true;
        spec.sortField.remove(0, 1);
    }
    if (spec.sortField.endsWith(":desc"_L1)) { // for shells and parsers that take -field for an option
        spec.descending = true;
        spec.sortField.chop(5);
    }
    FLOW_TRY(sortExpression(spec));
    spec.columns = QString::fromStdString(options.columns).split(u',', Qt::SkipEmptyParts);
    for (QString &column : spec.columns)
        column = column.trimmed();
    if (spec.columns.isEmpty()) spec.columns = usualColumns(*spec.entity, table);
    else if (table) spec.columns.removeAll(u"id"_s); // it always comes first
    return spec;
}

Result<int> printTable(Session &session, Store &store, const ListSpec &spec, qint64 limit)
{
    constexpr int kRowsAPage = 500;
    Table table = tableFor(spec);
    SortKey key;
    qint64 left = limit > 0 ? limit : std::numeric_limits<qint64>::max();
    for (bool more = true; more && left > 0;) {
        FLOW_ASSIGN(const Page page, session.wait(store.read([&](Connection &c) {
            return pageAfter(
                c, withCurrencies(spec), key, int(std::min<qint64>(left, kRowsAPage)), &session.progress());
        })));
        for (const ListRow &row : page.rows)
            table.rows.push_back(cellTexts(spec, row));
        left -= qint64(page.rows.size());
        key = page.last;
        more = !page.atEnd;
    }
    session.table(table);
    session.note(table.rows.size() == 1 ? tr("1 row") : tr("%1 rows").arg(table.rows.size()));
    return Done;
}

Result<int> list(Session &session, const Options &options)
{
    const std::string format = options.format.empty() ? (session.json ? "json" : "table") : options.format;
    const bool toFile = !options.out.empty();
    const bool table = format == "table";
    if ((format == "xlsx" && !toFile) || (table && toFile))
        return failure(ErrorCode::Usage, {u"--format "_s + QString::fromStdString(format)});
    FLOW_ASSIGN(const ListSpec spec, specOf(options, table));
    FLOW_ASSIGN(const auto store, session.open(true));
    if (table) return printTable(session, *store, spec, options.limit);
    ExportOptions how{.format = format == "csv" ? ExportFormat::Csv
            : format == "xlsx"                  ? ExportFormat::Xlsx
                                                : ExportFormat::Json,
        .limit = options.limit};
    const QString path = QString::fromStdString(options.out);
    QFile out;
    if (!toFile && !out.open(stdout, QIODevice::WriteOnly))
        return failure(ErrorCode::Internal, {u"stdout"_s});
    how.byteOrderMark = toFile;
    FLOW_ASSIGN(const qint64 rows, session.wait(store->read([&](Connection &c) {
        return toFile ? exportToFile(c, spec, path, how, session.progress())
                      : exportTo(c, spec, out, how, session.progress());
    })));
    if (toFile) {
        session.document(QJsonDocument(QJsonObject{{u"rows"_s, rows}, {u"file"_s, path}}));
        session.line(rows == 1 ? tr("1 row in %1").arg(path) : tr("%1 rows in %2").arg(rows).arg(path));
    }
    return Done;
}

} // namespace

void addList(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("list", "List records of one kind: venues, fans, artists, orders...");
    auto options = std::make_shared<Options>();
    command->add_option("entity", options->entity)->required()->type_name("ENTITY");
    command->add_option("--where", options->where, "Such as: capacity >= 300 and town = \"Lyon\"")
        ->type_name("EXPR");
    command->add_option("--sort", options->sort, "Field; field:desc for the greatest first")
        ->type_name("FIELD");
    command->add_option("--columns", options->columns, "Fields with commas between; tags; company.town")
        ->type_name("A,B");
    command->add_option("--limit", options->limit)->type_name("N")->check(CLI::PositiveNumber);
    command->add_option("--format", options->format)
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "json", "csv", "xlsx"}));
    command->add_option("--out", options->out, "File; needed for xlsx")->type_name("FILE");
    command->callback(
        [&session, options] { session.run = [&session, options] { return list(session, *options); }; });
}

} // namespace flow::cli
