// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

#include <QBuffer>

#include <string>
#include <vector>

namespace flow::test {

struct ReadCell
{
    CellKind kind;
    std::string text;
    double number;
};

struct ReadRow
{
    qint64 line;
    std::vector<ReadCell> cells;
    std::vector<std::string> texts() const
    {
        std::vector<std::string> out;
        for (const ReadCell &cell : cells)
            out.push_back(cell.text);
        return out;
    }
};

struct ReadTable
{
    TableInfo info;
    std::vector<ReadRow> rows;
    bool ended = false;
};

/// Keeps everything that is pushed.
class RecordingSink final : public RowSink
{
public:
    bool beginTable(const TableInfo &table) override
    {
        tables.push_back({table, {}, false});
        return true;
    }
    bool row(qint64 line, std::span<const Cell> cells) override
    {
        ReadRow row{line, {}};
        for (const Cell &cell : cells)
            row.cells.push_back({cell.kind, std::string(cell.text), cell.number});
        tables.back().rows.push_back(std::move(row));
        return true;
    }
    void endTable() override { tables.back().ended = true; }
    std::vector<std::vector<std::string>> texts(std::size_t table = 0) const
    {
        std::vector<std::vector<std::string>> out;
        if (table < tables.size())
            for (const ReadRow &row : tables[table].rows)
                out.push_back(row.texts());
        return out;
    }
    std::vector<ReadTable> tables;
};

/// A table as text, a line a row: "LINE: k(TEXT) ..." with k of the cell's kind in the order of CellKind,
/// "-snDdtbe".
inline std::string asText(const RecordingSink &sink, std::size_t table = 0)
{
    if (table >= sink.tables.size()) return "no table";
    std::string out;
    for (const ReadRow &row : sink.tables[table].rows) {
        out += std::to_string(row.line) + ':';
        for (const ReadCell &cell : row.cells)
            out += std::string(" ") + "-snDdtbe"[int(cell.kind)] + '(' + cell.text + ')';
        out += '\n';
    }
    return out;
}

/// Reads bytes as if they were a file.
inline Result<SourceInfo> readBytes(const QByteArray &bytes, RowSink &sink, const ReadOptions &options = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    NoProgress progress;
    return readSource(buffer, QStringLiteral("file"), options, sink, progress);
}

inline const SourceNote *findNote(const SourceInfo &info, SourceWarning code)
{
    for (const SourceNote &note : info.warnings)
        if (note.code == code) return &note;
    return nullptr;
}

} // namespace flow::test
