// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/orderimport.h"
#include "core/import/apply/statementimport.h"
#include "core/import/importer.h"
#include "core/import/plan/rowbuilder.h"
#include "core/import/profile/recognise.h"

#include <optional>

namespace flow {

class RowQueue;

/// One import from the first row to the last, inside an open write transaction. Reads the file, builds rows,
/// hands them to what writes their kind, counts, keeps what was refused. On the writer's thread.
class ImportRun final : public RowSink
{
public:
    ImportRun(
        Connection &connection, const ImportJob &job, const ImportResources &resources, Progress &progress);
    ~ImportRun() override;

    /// Writes everything, including the `import` row when `keep`.
    Result<ImportReport> run(bool keep);
    /// One row of a table of the job, without the file: its cells as they are corrected.
    Result<RowVerdict> judge(size_t table, qint64 line, std::span<const Cell> cells);
    std::vector<std::vector<RowVerdict>> takeVerdicts() { return std::move(m_verdicts); } ///< by table of the job

    static RowDefaults defaultsFor(Connection &connection, const ImportJob &job, const Mapping &mapping);

    bool beginTable(const TableInfo &table) override;
    bool row(qint64 line, std::span<const Cell> cells) override;
    void endTable() override;

private:
    std::span<const Cell> corrected(qint64 line, std::span<const Cell> cells);
    Result<void> takeRow(qint64 line, std::span<const Cell> cells);
    Result<void> takeJudged(qint64 line, std::span<const Cell> cells); ///< a row under the header
    Result<void> takeData(qint64 line, std::span<const Cell> cells);
    Values takeClaim();
    Result<RowVerdict> takeHold(const Values &claim);
    Result<void> settleHolds();
    Result<void> finishTable();
    bool isLongListOfFans() const;
    Result<SourceInfo> runFans(); ///< reads on another thread
    Result<void> writeFans(RowQueue &queue);
    void noteIssue(qint64 line, int column, value::Status status, value::Reason reason);
    Result<void> settle(const RowVerdict &verdict, const QString &reason, const QString &field, int column);
    Result<void> refuse(qint64 line, const QString &reason, const QString &column);
    void reportOn(const TableJob &table); ///< from now on
    void noteCountry(const Mapping &mapping, const RowDefaults &defaults);
    void assumeHead(const Mapping &mapping);
    /// The columns that refused rows came back with are no data.
    static Mapping withoutOwnColumns(Mapping mapping);
    Result<void> beginImport();
    Result<void> finishImport(const SourceInfo &source);
    Result<void> rememberMapping(const Mapping &mapping);
    Result<void> findSubject(const Mapping &mapping);

    Connection &m_connection;
    const ImportJob &m_job;
    Progress &m_progress;
    RecordWriter m_writer;
    Matcher m_matcher;
    ConsentBook m_consents;
    PlaceMemo m_places;
    ImportReport m_report;
    ImportContext m_context;
    std::vector<std::vector<RowVerdict>> m_verdicts;
    bool m_keep = false;
    bool m_hasHolds = false;
    std::optional<Error> m_error;

    const TableJob *m_table = nullptr; ///< the one that is being read
    qint64 m_rowIndex = 0;
    TableSample m_head; ///< its rows up to the header
    std::optional<RowFilter> m_filter;
    std::optional<RowBuilder> m_builder;
    std::unique_ptr<RecordImport> m_records, m_holds; ///< holds: rows of shows that are claims on a day
    std::unique_ptr<OrderImport> m_orders;
    std::unique_ptr<StatementImport> m_statement;
    RowDraft m_draft;
    std::vector<Cell> m_corrected; ///< the current row, when cells of it were corrected, and their text
    std::vector<std::string> m_correctedText;
    QByteArray m_cells; ///< of the current row, as JSON
};

} // namespace flow
