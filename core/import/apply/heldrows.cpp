// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/heldrows.h"

#include <QDataStream>

namespace flow {

namespace {

constexpr qsizetype kBuffered = 1 << 20;

void write(QDataStream &out, const Draft &draft) { out << draft.entity << draft.slot << draft.values << draft.defaults << draft.role; }
void read(QDataStream &in, Draft &draft) { in >> draft.entity >> draft.slot >> draft.values >> draft.defaults >> draft.role; }

} // namespace

Result<qint64> HeldRows::add(const RowDraft &row, const QByteArray &cells)
{
    QByteArray record;
    QDataStream out(&record, QIODevice::WriteOnly);
    out << row.line << row.groupKey << row.lineItems << row.email.state << qint32(row.linked.size());
    write(out, row.main);
    for (const Draft &draft : row.linked) write(out, draft);
    out << cells;
    const qint64 place = m_written + m_buffer.size();
    const auto size = quint32(record.size());
    m_buffer.append(reinterpret_cast<const char *>(&size), sizeof size);
    m_buffer += record;
    if (m_buffer.size() >= kBuffered) FLOW_TRY(flush());
    return place;
}

Result<void> HeldRows::flush()
{
    if (m_buffer.isEmpty()) return {};
    if (!m_file.isOpen() && !m_file.open()) return failure(ErrorCode::DiskFull, {}, m_file.errorString());
    if (!m_file.seek(m_written) || m_file.write(m_buffer) != m_buffer.size() || !m_file.flush())
        return failure(ErrorCode::DiskFull, {}, m_file.errorString());
    m_written += m_buffer.size();
    m_buffer.clear();
    return {};
}

Result<void> HeldRows::read(qint64 place, RowDraft &row, QByteArray &cells)
{
    FLOW_TRY(flush());
    quint32 size = 0;
    QByteArray record;
    if (m_file.seek(place) && m_file.read(reinterpret_cast<char *>(&size), sizeof size) == sizeof size) record = m_file.read(size);
    if (size == 0 || record.size() != qsizetype(size)) return failure(ErrorCode::Internal, {}, m_file.errorString());
    QDataStream in(record);
    row = {};
    qint32 linked = 0;
    in >> row.line >> row.groupKey >> row.lineItems >> row.email.state >> linked;
    flow::read(in, row.main);
    row.linked.resize(linked);
    for (Draft &draft : row.linked) flow::read(in, draft);
    in >> cells;
    return {};
}

} // namespace flow
