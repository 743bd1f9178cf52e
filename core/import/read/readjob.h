// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

#include <QIODevice>

namespace flow::read {

/// One run over one file, handed from the entry point to the reader of its container. `sink` is null when
/// only inspecting.
struct ReadJob
{
    QIODevice &device;
    QString name;
    const ReadOptions &options;
    RowSink *sink;
    Progress &progress;
    SourceInfo info = {};
    qint64 longText = 0; ///< bytes of limits::kLongTextBytes that are spent
    bool sawValue = false; ///< some cell held something
    bool cutShort = false; ///< the sink skipped a table or ended one early, so nothing is known about values

    void warn(SourceWarning code, QStringList args) { info.warnings.append({code, std::move(args)}); }
    /// Asks the options and the sink; false: leave the table out.
    bool begin(const TableInfo &table)
    {
        if (!sink) return false;
        const bool named = options.sheet.isEmpty() || options.sheet == table.name;
        const bool wanted = named && sink->beginTable(table);
        cutShort = cutShort || (named && !wanted);
        return wanted;
    }
};

[[nodiscard]] inline std::unexpected<Error> broken(
    const QString &place, const QString &reason, const QString &detail = {})
{
    return failure(ErrorCode::FileFormat, {place, reason}, detail);
}
/// A file of a kind that holds no table, or that nobody here reads.
[[nodiscard]] inline std::unexpected<Error> foreign(const QString &kind)
{
    return failure(ErrorCode::Unsupported, {kind, QStringLiteral("kind")});
}
[[nodiscard]] inline std::unexpected<Error> canceled() { return failure(ErrorCode::Canceled); }

/// Counts what a note counts, and where it was first.
struct Tally
{
    qint64 count = 0;
    qint64 first = 0;
    void add(qint64 line, qint64 n = 1)
    {
        if (count == 0) first = line;
        count += n;
    }
    QStringList args() const { return {QString::number(count), QString::number(first)}; }
};

/// Passes the rows of one table on and remembers what the job has to know.
class TableSink final : public RowSink
{
public:
    explicit TableSink(ReadJob &job)
        : m_job(job)
    {
    }
    bool beginTable(const TableInfo &) override { return true; }
    bool row(qint64 line, std::span<const Cell> cells) override
    {
        if (!m_job.sawValue)
            for (const Cell &cell : cells)
                if (cell.kind != CellKind::Empty) m_job.sawValue = true;
        ++rows;
        if (m_job.sink->row(line, cells)) return true;
        m_job.cutShort = true;
        return false;
    }
    void endTable() override { m_job.sink->endTable(); }
    /// A text that the file holds once and shows in many cells; false: more of it than any table needs.
    bool repeat(std::string_view text)
    {
        constexpr std::size_t kLong = 4096;
        if (text.size() >= kLong) m_job.longText += qint64(text.size());
        return m_job.longText <= limits::kLongTextBytes;
    }
    qint64 rows = 0;

private:
    ReadJob &m_job;
};

} // namespace flow::read
