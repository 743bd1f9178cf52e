// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include "core/base/formulaguard.h"
#include "core/entities.h"
#include "core/fan/consentbook.h"
#include "core/import/apply/importrun.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
    return std::ranges::any_of(job.tables, [](const TableJob &table) {
        return table.attested || !table.mapping.listState.isEmpty()
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

namespace {

/// Rows of one table as they are written, header first.
class RefusedCsv
{
public:
    RefusedCsv(const QJsonObject &mapping, char delimiter)
        : m_delimiter(delimiter)
        , m_bytes("\xEF\xBB\xBF")
    {
        for (const QJsonValue &column : mapping[u"columns"_s].toArray())
            m_headers << column[u"header"_s].toString();
        // As the file has them, also those without a name; but not thousands that hold nothing.
        for (const QString &header : m_headers)
            m_used << (m_headers.size() <= kMostUnnamed || !header.isEmpty());
    }
    /// First all rows are seen, then each is added.
    void see(const QJsonArray &cells)
    {
        const QStringList texts = expanded(cells);
        for (qsizetype i = 0; i < m_used.size(); ++i)
            if (!texts[i].isEmpty()) m_used[i] = true;
    }
    void begin() { append(m_headers, QString::fromLatin1(kLineHeader), QString::fromLatin1(kReasonHeader)); }
    void add(const QJsonArray &cells, const QString &line, const QString &reason) { append(expanded(cells), line, reason); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    static constexpr qsizetype kMostUnnamed = 256;

    /// A number stands for so many empty cells.
    QStringList expanded(const QJsonArray &cells) const
    {
        QStringList texts;
        for (const QJsonValue &cell : cells) {
            if (texts.size() >= m_headers.size()) break;
            if (cell.isDouble()) texts.resize(std::min(m_headers.size(), texts.size() + cell.toInt()));
            else texts << cell.toString();
        }
        texts.resize(m_headers.size());
        return texts;
    }
    void append(const QStringList &cells, const QString &line, const QString &reason)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!m_used[i]) continue;
            appendCell(m_bytes, cells[i], m_delimiter, true);
            m_bytes += m_delimiter;
        }
        appendCell(m_bytes, line, m_delimiter, true);
        appendCell(m_bytes, reason, m_delimiter, false);
        m_bytes += "\r\n";
    }

    char m_delimiter;
    QStringList m_headers;
    QList<bool> m_used; ///< columns that are written
    QByteArray m_bytes;
};

} // namespace

Result<QList<RefusedRows>> refusedRows(Connection &connection, qint64 importId, const std::function<QString(const QString &)> &words)
{
    FLOW_ASSIGN(const auto import, Records(connection).byId(importEntity(), importId));
    if (!import) return failure(ErrorCode::NotFound, {u"import "_s + QString::number(importId)});
    const QJsonObject stored = QJsonDocument::fromJson(import->text(u"mapping").toUtf8()).object();
    const QString mark = stored[u"delimiter"_s].toString();
    const char delimiter = mark.isEmpty() ? ',' : mark.front().toLatin1();
    const QJsonArray tables = stored[u"tables"_s].toArray();
    const auto nameOf = [](const QJsonValue &table) { return table[u"table"_s].toString(u""_s); };
    QList<RefusedRows> all;
    for (const QJsonValue &table : tables) {
        const QString name = nameOf(table);
        FLOW_ASSIGN(Statement rows,
            connection.prepare("SELECT line, reason, column, cells FROM import_reject"
                               " WHERE import_id = ? AND coalesce(sheet, ?) = ? ORDER BY line, id"));
        rows.bind(1, importId);
        rows.bind(2, nameOf(tables.first())); // rows of older imports don't say theirs
        rows.bind(3, name);
        RefusedCsv csv(table[u"mapping"_s].toObject(), delimiter);
        const auto each = [&rows](const auto &visit) -> Result<bool> {
            rows.reset();
            for (bool any = false;; any = true) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row) return any;
                visit(QJsonDocument::fromJson(rows.string(3).toUtf8()).array());
            }
        };
        FLOW_ASSIGN(const bool any, each([&](const QJsonArray &cells) { csv.see(cells); }));
        if (!any) continue;
        csv.begin();
        FLOW_TRY(each([&](const QJsonArray &cells) {
            const QString reason = words ? words(rows.string(1)) : rows.string(1);
            const QString column = rows.string(2);
            csv.add(cells, rows.string(0), column.isEmpty() ? reason : column + u": "_s + reason);
        }));
        all << RefusedRows{name, csv.bytes()};
    }
    return all;
}

QString refusedFileName(const QString &path, const QString &table)
{
    static const QRegularExpression kForbidden(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"_s);
    const QFileInfo file(path);
    QString name = QString(table).replace(kForbidden, u"_"_s).simplified().left(60);
    const QString suffix = file.suffix().isEmpty() ? u"csv"_s : file.suffix();
    return file.dir().filePath(u"%1, %2.%3"_s.arg(file.completeBaseName(), name, suffix));
}

} // namespace flow
