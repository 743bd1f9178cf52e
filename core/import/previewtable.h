// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"
#include "core/import/plan/rowbuilder.h"
#include "core/match/matcher.h"

#include <QTemporaryFile>

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace flow {

/// What an import makes of one cell. Kept: the file has something else and the record keeps what it has.
enum class CellState : quint8 { Same, Tidied, Changed, Filled, Kept, ToFix };

struct PreviewCell
{
    QString text; ///< as it stands in the file, corrections included
    QVariant value; ///< that would be stored; null when empty or where the column feeds no single field
    QVariant before; ///< of the record that the row belongs to
    value::Reason reason = value::Reason::None;
    CellState state = CellState::Same;
};

struct PreviewRow
{
    RowVerdict verdict;
    QString reason; ///< why it was refused or left out
    QString field; ///< that is to blame, if one is
    QString currency; ///< of its amounts
    std::vector<PreviewCell> cells; ///< in the order of PreviewTable::columns
};

/// A row beside the record that it may be the same as.
struct Comparison
{
    struct Line
    {
        QString field;
        QVariant ours;
        QVariant theirs;
        bool differs() const { return !theirs.isNull() && ours != theirs; }
    };
    qint64 line = 0;
    qint64 record = 0; ///< 0: another row of the file, `earlierLine`
    qint64 earlierLine = 0;
    QString earlierTable; ///< of earlierLine, when that is in another one
    QString entity;
    QString ourTitle, theirTitle, theirPlace;
    QString currency;
    Duplicate likeness;
    QList<Line> fields;
    qint64 shows = 0; ///< that stay with our record
    qint64 interactions = 0;
};

/// The rows of a file as an import with this job would take them, to be looked at a window at a time. The cells wait in
/// a temporary file, so a million rows cost some 24 MB. Tables are named by their place in the job. Immutable after
/// make() but for the corrections of single cells; any thread.
class PreviewTable
{
public:
    /// Reads the file. Errors: those of readSource.
    static Result<std::shared_ptr<PreviewTable>> make(const ImportJob &job, Progress &progress);

    const QList<ColumnMapping> &columns(size_t table) const { return m_tables[table].columns; } ///< those that go somewhere
    /// A row for each verdict, judged with the decisions of `job`.
    Result<std::vector<PreviewRow>> rows(
        Connection &connection, const ImportJob &job, size_t table, std::span<const RowVerdict> verdicts) const;
    /// What an import would make of this one row, at once however long the file is. Judged in a copy of the workspace (see
    /// Rehearsal) with the decisions and corrections of `job`, but alone: rows of the file that are about the same
    /// record, or are lines of the same order, are not looked at.
    Result<RowVerdict> judge(Connection &copy, const ImportJob &job, const ImportResources &resources, size_t table,
        qint64 line, Progress &progress) const;
    Result<Comparison> compare(
        Connection &connection, const ImportJob &job, size_t table, const RowVerdict &verdict) const;

private:
    struct Spool;
    struct Table
    {
        QList<ColumnMapping> columns;
        std::vector<qint64> lines;
        std::vector<qint64> offsets;
    };
    explicit PreviewTable(const ImportJob &job);
    const Mapping &mapping(size_t table) const { return m_job.tables[qsizetype(table)].mapping; }
    Result<SampleRow> cellsOf(size_t table, qint64 line, const ImportJob &job) const;
    Result<RowDraft> draftOf(RowBuilder &builder, size_t table, qint64 line, const ImportJob &job, SampleRow &cells) const;
    /// What a row of the file, that came before, says about a record of this entity.
    Result<Record> earlierRecord(
        Connection &connection, const ImportJob &job, const Entity &entity, const RowVerdict &verdict) const;
    void fillCells(size_t table, const RowDraft &draft, const SampleRow &cells, const Record *record, const ImportJob &job,
        PreviewRow &out) const;

    ImportJob m_job;
    std::vector<Table> m_tables;
    mutable std::mutex m_mutex; ///< of the file's position
    mutable QTemporaryFile m_file;
};

} // namespace flow
