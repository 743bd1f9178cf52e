// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/geo/gazetteer.h"
#include "core/import/plan/report.h"
#include "core/import/profile/mapping.h"
#include "core/import/read/source.h"
#include "core/store/rehearsal.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <vector>

namespace flow {

/// A table of a file, and how to read it.
struct TableJob
{
    QString name; ///< of the sheet or the entry of the ZIP; empty: the only table
    Mapping mapping;
    RowDecisions decisions = {};
    /// Cells that were corrected in the preview: by line, by index of the column. They stand for what the file has.
    QHash<qint64, QMap<int, QString>> corrections = {};
    /// The user says that everybody in this list of fans agreed to be written to. Counts as given, with that as
    /// evidence, for people whose consent is unknown; nobody who refused is subscribed again.
    bool attested = false;
};

/// Everything that decides what an import does. A plain value: keep it, show it, change it, run it again.
struct ImportJob
{
    QString path;
    ReadOptions read;
    QList<TableJob> tables;
    Decisions decisions;
    QString country; ///< of phones and places that don't say theirs; empty: the workspace's setting "country"
    QString
        currency; ///< of amounts that don't say theirs; empty: the workspace's setting "currency", else EUR
    QString subject; ///< artist that a calendar or a statement without names is about; empty: the mapping's
    bool locate = true; ///< places without coordinates are looked up in the gazetteer
    /// Lists of fans in files from this size on are taken the fast way, which makes the same records,
    /// but does not doubt two addresses that share a name and a phone; for shorter ones it costs more than it saves.
    qint64 longListBytes = 1 << 20;
};

/// What an import needs besides the workspace. Made once, shared, thread-safe.
struct ImportResources
{
    std::shared_ptr<const Gazetteer> gazetteer; ///< none: nothing is located
};

struct ImportPreview
{
    ImportReport report;
    std::vector<std::vector<RowVerdict>> rows; ///< of each table of the job, by line
};

/// Rows that an import refused, of one table.
struct RefusedRows
{
    QString table; ///< empty: the only one
    QByteArray csv;
};

/// Reads a file with the mapping of `job` into the workspace, as one journaled transaction: all of it or,
/// when it fails or is cancelled, nothing. Runs on the store's writer; the future has the report.
///
/// Errors: what readSource gives, NoTable, Invalid {"kind"} for a mapping without one, Canceled, those of the
/// store.
QFuture<Result<ImportReport>> runImport(
    Store &store, ImportJob job, ImportResources resources, std::shared_ptr<Progress> progress);

/// The same in a copy of the workspace, so that what it says is what runImport() will do, and nobody waits for it.
QFuture<Result<ImportPreview>> previewImport(
    Rehearsal &rehearsal, ImportJob job, ImportResources resources, std::shared_ptr<Progress> progress);

/// The refused rows of an import as CSVs in the layout of the source, one for each table that has some, with the columns
/// "import_line" and "import_reason", which are ignored when the file is imported again. Reasons are codes until `words`
/// says them to people.
Result<QList<RefusedRows>> refusedRows(Connection &connection, qint64 importId, const std::function<QString(const QString &)> &words = {});
/// What the file of one of several is called: "refused.csv" and "Venues" make "refused, Venues.csv".
QString refusedFileName(const QString &path, const QString &table);

} // namespace flow
