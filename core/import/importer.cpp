// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/formulaguard.h"
#include "core/entities.h"
#include "core/fan/consentbook.h"
#include "core/import/apply/importrun.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Cause causeOf(const ImportJob &job)
{
    return {.code = u"import"_s, .subject = QFileInfo(job.path).fileName()};
}

/// Whether rows may put addresses on the suppression list.
bool speaksOfConsent(const ImportJob &job)
{
    return job.attested || std::ranges::any_of(job.tables, [](const TableJob &table) {
        return !table.mapping.listState.isEmpty()
            || std::ranges::any_of(table.mapping.columns, [](const ColumnMapping &column) {
                   return column.role.startsWith(u"consent."_s) || column.role.startsWith(u"sms."_s);
               });
    });
}

/// The key of the suppression list has a transaction of its own, since it must outlive an undo of the import.
void prepareKey(Store &store, const ImportJob &job)
{
    if (speaksOfConsent(job))
        store.write({.code = u"settings"_s}, [](Connection &c) { return ConsentBook::ensureKey(c); });
}

/// A cell as it stood in the file, safe to open in a spreadsheet. One with an apostrophe is guarded already; numbers with a
/// sign are no formulas, and easier to correct without a guard.
QString guardedCell(const QString &cell)
{
    bool isNumber = false;
    QString(cell).replace(u',', u'.').toDouble(&isNumber);
    return isNumber || cell.startsWith(u'\'') ? cell : guardedFormula(cell);
}

void appendCell(QByteArray &out, QString cell, char delimiter, bool isFirst)
{
    if (!isFirst) out += delimiter;
    cell = guardedCell(cell);
    const bool quote = cell.contains(QLatin1Char(delimiter)) || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    out += quote ? '"' + cell.replace(u'"', u"\"\""_s).toUtf8() + '"' : cell.toUtf8();
}

} // namespace

QFuture<Result<ImportReport>> runImport(
    Store &store, ImportJob job, ImportResources resources, std::shared_ptr<Progress> progress)
{
    prepareKey(store, job);
    const Cause cause = causeOf(job);
    return store.write(cause,
        [job = std::move(job), resources = std::move(resources), progress](
            Connection &connection) -> Result<ImportReport> {
            connection.setProgress(progress.get());
            ImportRun run(connection, job, resources, *progress);
            return run.run(true);
        });
}

QFuture<Result<ImportPreview>> previewImport(
    Rehearsal &rehearsal, ImportJob job, ImportResources resources, std::shared_ptr<Progress> progress)
{
    return rehearsal.run(progress,
        [job = std::move(job), resources = std::move(resources), progress](
            Connection &connection) -> Result<ImportPreview> {
            ImportRun run(connection, job, resources, *progress);
            ImportPreview preview;
            FLOW_ASSIGN(preview.report, run.run(false));
            preview.report.import = 0;
            preview.rows = run.takeVerdicts();
            return preview;
        });
}

Result<QByteArray> refusedRowsCsv(Connection &connection, qint64 importId)
{
    FLOW_ASSIGN(const auto import, Records(connection).byId(importEntity(), importId));
    if (!import) return failure(ErrorCode::NotFound, {u"import "_s + QString::number(importId)});
    const QJsonObject stored = QJsonDocument::fromJson(import->text(u"mapping").toUtf8()).object();
    const QString mark = stored[u"delimiter"_s].toString();
    const char delimiter = mark.isEmpty() ? ',' : mark.front().toLatin1();
    const QJsonObject mapping = stored[u"tables"_s].toArray().first().toObject()[u"mapping"_s].toObject();
    FLOW_ASSIGN(Statement rows,
        connection.prepare(
            "SELECT line, reason, column, cells FROM import_reject WHERE import_id = ? ORDER BY line, id"));
    rows.bind(1, importId);
    QByteArray out;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return out;
        const QJsonArray columns = mapping[u"columns"_s].toArray();
        qsizetype width = columns.size();
        if (out.isEmpty()) {
            out = "\xEF\xBB\xBF";
            for (qsizetype i = 0; i < width; ++i)
                appendCell(out, columns[i].toObject()[u"header"_s].toString(), delimiter, i == 0);
            appendCell(out, QString::fromLatin1(kLineHeader), delimiter, width == 0);
            appendCell(out, QString::fromLatin1(kReasonHeader), delimiter, false);
            out += "\r\n";
        }
        const QJsonArray cells = QJsonDocument::fromJson(rows.string(3).toUtf8()).array();
        for (qsizetype i = 0; i < width; ++i)
            appendCell(out, cells.at(i).toString(), delimiter, i == 0);
        appendCell(out, rows.string(0), delimiter, width == 0);
        const QString column = rows.string(2);
        appendCell(out, rows.string(1) + (column.isEmpty() ? QString() : u": "_s + column), delimiter, false);
        out += "\r\n";
    }
}

} // namespace flow
