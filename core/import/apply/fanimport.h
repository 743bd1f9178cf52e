// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/addressmap.h"
#include "core/import/apply/faninsert.h"
#include "core/import/apply/recordimport.h"
#include "core/import/apply/rowqueue.h"
#include "core/import/profile/mapping.h"
#include "core/store/bulkload.h"
#include "core/store/searchbuild.h"

#include <functional>
#include <optional>

namespace flow {

/// The writing half of the fast way for long lists of fans (see FanReader). A fan is the address; all
/// addresses of the workspace are in memory as hashes, so that the indices of the table can be suspended
/// while it grows by a lot. A row that says the same as the record costs one look at it; one that differs
/// goes the way of all merges.
class FanImport
{
public:
    /// What the rest of the import does with a row: verdict and, for rows to be taken the slow way, their
    /// cells.
    struct Sink
    {
        std::function<Result<void>(const RowVerdict &)> settle;
        std::function<Result<void>(qint64 line, const RowBatch &batch, const RowBatch::Row &row)> takeSlowly;
        std::function<void(const RowBatch::Issue &)> note;
    };
    FanImport(ImportContext &context, RecordImport &records, const Mapping &mapping);
    ~FanImport();
    Q_DISABLE_COPY_MOVE(FanImport)

    Result<void> begin();
    Result<void> take(std::unique_ptr<RowBatch> batch, const Sink &sink);
    /// Makes the indices again, then takes the rows that waited for them.
    Result<void> finish(const Sink &sink);

private:
    Result<void> takeRow(const RowBatch &batch, const RowBatch::Row &row, const Sink &sink);
    Result<qint64> insert(const RowBatch &batch, const RowBatch::Row &row);
    /// Whether the record says what the row says. Nothing: it has another address after all.
    Result<std::optional<bool>> isSame(qint64 id, const RowBatch &batch, const RowBatch::Row &row);
    Result<RowVerdict> merge(qint64 id, const RowBatch &batch, const RowBatch::Row &row);
    Result<void> suspendWhenWorthwhile();
    void setSpoken(qint64 id);
    QStringList fieldNames() const;

    ImportContext &m_context;
    RecordImport &m_records;
    QList<const Field *> m_fields; ///< by slot
    AddressMap m_known;
    FanInsert m_insert;
    Statement m_select;
    std::optional<SuspendedIndexes> m_suspended;
    std::optional<SearchBuild> m_search; ///< with m_suspended
    std::vector<int> m_searchSlots; ///< of the searchable fields; -1: the file does not have it
    std::vector<std::string_view> m_searched;
    std::vector<qint64> m_changed; ///< fans that m_search has seen otherwise
    qint64 m_existing = 0;
    qint64 m_inserted = 0;
    qint64 m_batches = 0;
    std::vector<RowBatch> m_later; ///< rows for the slow way
    std::vector<bool> m_spoken; ///< by id: a row of this file was about this fan
    std::string m_foldA;
    std::string m_foldB;
};

} // namespace flow
