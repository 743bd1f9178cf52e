// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

#include <QBuffer>
#include <QUtf8StringView>

#include <cstdint>
#include <cstdlib>

namespace flow::fuzz {

/// Looks at every byte that it is given and keeps the promises of RowSink.
class CheckingSink final : public RowSink
{
public:
    bool beginTable(const TableInfo &) override
    {
        if (m_open) std::abort();
        m_line = 0;
        m_rows = 0;
        return m_open = true;
    }
    bool row(qint64 line, std::span<const Cell> cells) override
    {
        if (!m_open || line < m_line || line < 1 || cells.size() > std::size_t(limits::kColumns))
            std::abort();
        m_line = line;
        for (const Cell &cell : cells) {
            if ((cell.kind == CellKind::Empty) != cell.text.empty()) std::abort();
            if (cell.text.contains('\0')) std::abort();
            if (!QUtf8StringView(cell.text.data(), qsizetype(cell.text.size())).isValidUtf8()) std::abort();
        }
        return ++m_rows < 20000;
    }
    void endTable() override
    {
        if (!m_open) std::abort();
        m_open = false;
    }

private:
    bool m_open = false;
    qint64 m_line = 0, m_rows = 0;
};

/// A file of these bytes, inspected and read. Any error will do; a crash, a hang or a broken promise will
/// not.
inline void readFile(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadOptions options;
    options.from = QDate(2026, 1, 1); // the same today and tomorrow
    options.to = QDate(2028, 1, 1);
    (void)inspectSource(buffer, QStringLiteral("fuzz"), options);
    CheckingSink sink;
    NoProgress progress;
    (void)readSource(buffer, QStringLiteral("fuzz"), options, sink, progress);
}

inline QByteArray view(const std::uint8_t *data, std::size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

} // namespace flow::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
