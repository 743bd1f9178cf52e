// SPDX-License-Identifier: GPL-3.0-or-later
// How a long list of fans is read on one thread and written on another.
#include "core/entities.h"
#include "core/import/apply/fanimport.h"
#include "core/import/apply/fanreader.h"
#include "core/import/apply/importrun.h"

#include <QFileInfo>

#include <thread>

namespace flow {

using namespace Qt::StringLiterals;

bool ImportRun::isLongListOfFans() const
{
    if (m_job.tables.size() != 1 || m_job.decisions.onDuplicate != OnDuplicate::Merge) return false;
    const TableJob &table = m_job.tables.first();
    return table.decisions.isEmpty() && table.corrections.isEmpty() && !table.attested
        && QFileInfo(m_job.path).size() >= m_job.longListBytes
        && FanReader::canRead(table.mapping);
}

Result<SourceInfo> ImportRun::runFans()
{
    reportOn(m_job.tables.first());
    const Mapping mapping = withoutOwnColumns(m_table->mapping);
    const RowDefaults defaults = defaultsFor(m_connection, m_job, mapping);
    noteCountry(mapping, defaults);
    m_context.source = defaults.idSource;
    m_builder.emplace(mapping, defaults);
    m_records = std::make_unique<RecordImport>(fanEntity(), m_context);
    assumeHead(mapping); // for rows that the reader passes on

    RowQueue queue;
    FanReader reader(mapping, m_table->name, defaults, queue);
    Result<SourceInfo> source = failure(ErrorCode::Internal);
    std::thread thread([&] {
        try {
            source = readSource(m_job.path, m_job.read, reader, m_progress);
            if (source) reader.flush();
        } catch (const std::exception &e) {
            source = failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()));
        }
        queue.close();
    });
    const Result<void> written = writeFans(queue);
    queue.abandon();
    thread.join();
    if (!written) return std::unexpected(written.error());
    return source;
}

Result<void> ImportRun::writeFans(RowQueue &queue)
{
    FanImport fans(m_context, *m_records, m_table->mapping);
    FLOW_TRY(fans.begin());
    std::vector<Cell> cells;
    const FanImport::Sink sink{
        [this](const RowVerdict &verdict) { return settle(verdict, {}, {}, -1); },
        [&](qint64 line, const RowBatch &batch, const RowBatch::Row &row) -> Result<void> {
            if (m_progress.canceled()) return failure(ErrorCode::Canceled);
            cells.clear();
            for (size_t i = 0; i < row.spans; ++i) {
                const std::string_view text = batch.at(row, i);
                cells.push_back({text.empty() ? CellKind::Empty : CellKind::Text, text});
            }
            return takeJudged(line, cells);
        },
        [this](const RowBatch::Issue &issue) {
            noteIssue(issue.line, issue.column, issue.status, issue.reason);
        },
    };
    while (auto batch = queue.pop()) {
        FLOW_TRY(fans.take(std::move(batch), sink));
        m_progress.step(m_report.rows, 0);
        if (m_progress.canceled()) return failure(ErrorCode::Canceled);
    }
    return fans.finish(sink);
}

} // namespace flow
