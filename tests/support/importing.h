// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspection.h"
#include "core/store/undo.h"
#include "tests/support/dump.h"
#include "tests/support/tempstore.h"

#include <QFile>

namespace flow::test {

using namespace Qt::StringLiterals;

inline QString writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write");
    return path;
}

/// A job for a CSV whose header row names the fields, with semicolons: "name;town;contact.email;@tags".
inline ImportJob jobByFields(const QString &path, TableKind kind)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no file");
    ImportJob job{.path = path};
    Mapping mapping{.kind = kind, .profileId = QStringLiteral("generic")};
    mapping.headerRow = 0;
    mapping.headerRows = 1;
    mapping.fingerprint = QStringLiteral("0123456789abcdef");
    int index = 0;
    for (const QString &title : QString::fromUtf8(file.readLine().trimmed()).split(u';')) {
        ColumnMapping column{.index = index++, .header = title};
        if (title.startsWith(u'@')) {
            column.role = title.mid(1);
            column.entity = kindEntity(kind);
        } else if (!title.startsWith("import_"_L1)) { // what a refused row brings back along
            column.entity = title.contains(u'.') ? title.section(u'.', 0, 0) : kindEntity(kind);
            column.field = title.section(u'.', -1);
        }
        mapping.columns << column;
    }
    job.tables << TableJob{{}, mapping};
    job.country = QStringLiteral("FR");
    return job;
}

/// A job as the wizard makes it: what the file is and where its columns go are found out.
inline Result<ImportJob> jobByContent(const QString &path, const InspectOptions &options = {})
{
    NoProgress progress;
    FLOW_ASSIGN(const Inspection inspection, inspectFile(path, options, progress));
    ImportJob job = importJob(path, inspection, options.read);
    job.country = QStringLiteral("FR");
    return job;
}

inline Result<ImportReport> runJob(TempStore &store, const ImportJob &job)
{
    return runImport(*store, job, {}, std::make_shared<NoProgress>()).result();
}

/// A few lines of CSV, as jobByFields reads them; an import that fails is empty, and said.
inline ImportReport importCsv(TempStore &store, const QByteArray &csv, TableKind kind)
{
    const auto done = runJob(store, jobByFields(writeFile(store.folder() + u"/list.csv"_s, csv), kind));
    if (!done) qWarning() << int(done.error().code) << done.error().args << done.error().detail;
    return done.value_or(ImportReport{});
}

inline qint64 count(TempStore &store, const char *sql)
{
    return *store.read([&](Connection &c) { return c.integer(sql); });
}

inline QString text(TempStore &store, const char *sql)
{
    return *store.read([&](Connection &c) { return c.text(sql); });
}

/// Undo or redo as the menu does it. False when there is nothing to take.
inline Result<bool> takeBack(TempStore &store, bool redo = false)
{
    FLOW_ASSIGN(const auto next, store.read([&](Connection &c) { return redo ? nextRedo(c) : nextUndo(c); }));
    if (!next) return false;
    static NoProgress progress;
    const Cause cause{.code = redo ? QStringLiteral("redo") : QStringLiteral("undo"), .undoes = next->id};
    FLOW_TRY(
        store->write(cause, [&](Connection &c) { return undoTransaction(c, next->id, progress); }).result());
    return true;
}

/// Takes an import back, also one that changed no record and is therefore not offered by the menu.
inline Result<UndoReport> takeBackImport(TempStore &store, qint64 import)
{
    FLOW_ASSIGN(const auto made, store.read([&](Connection &c) { return transactionOfImport(c, import); }));
    if (!made) return failure(ErrorCode::NotFound);
    static NoProgress progress;
    return store->write({.code = QStringLiteral("undo"), .undoes = made->id},
        [&](Connection &c) { return undoTransaction(c, made->id, progress); }).result();
}

/// Every record, and every word of the search index.
inline QStringList everything(TempStore &store)
{
    // fts5vocab needs a table of its own, which a reader may not make.
    auto connection = Connection::open(store.path(), Connection::Mode::ReadWrite);
    if (!connection) qFatal("cannot open");
    return *dump(**connection) + *dumpSearch(**connection);
}

} // namespace flow::test
