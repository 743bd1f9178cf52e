// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/compoundfile.h"

#include <QtEndian>

#include <algorithm>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFileBytes = 64 << 20; ///< 65,536 rows of text fit well below
constexpr quint32 kLastSector = 0xFFFFFFFA; ///< above: end of chain, free, ...

quint32 u32(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0xFFFFFFFE;
}
quint16 u16(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

} // namespace

Error CompoundFile::damaged(const QString &reason) const { return {ErrorCode::FileFormat, {m_name, reason}}; }

Result<CompoundFile> CompoundFile::open(QIODevice &device, const QString &name)
{
    CompoundFile file;
    file.m_device = &device;
    file.m_name = name;
    if (device.size() > kFileBytes)
        return failure(ErrorCode::FileTooLarge, {name, QString::number(kFileBytes)});
    FLOW_TRY(file.load());
    return file;
}

QByteArray CompoundFile::sector(quint32 index) const
{
    const qint64 at = (qint64(index) + 1) * m_sectorSize;
    if (at >= m_device->size() || !m_device->seek(at)) return {};
    return m_device->read(m_sectorSize);
}

Result<void> CompoundFile::loadTable(const QByteArray &header)
{
    std::vector<quint32> parts; // the sectors that hold the table
    for (qsizetype i = 0; i < 109; ++i)
        parts.push_back(u32(header, 76 + i * 4));
    const qint64 most = m_device->size() / m_sectorSize + 1;
    quint32 more = u32(header, 68);
    for (qint64 i = 0; more < kLastSector && i < most; ++i) {
        const QByteArray list = sector(more);
        const qsizetype count = m_sectorSize / 4 - 1;
        for (qsizetype k = 0; k < count; ++k)
            parts.push_back(u32(list, k * 4));
        more = u32(list, count * 4);
    }
    for (const quint32 part : parts) {
        if (part >= kLastSector) continue;
        const QByteArray entries = sector(part);
        for (qsizetype k = 0; k + 4 <= entries.size(); k += 4)
            m_next.push_back(u32(entries, k));
        if (qint64(m_next.size()) > most + m_sectorSize) break;
    }
    return {};
}

Result<QByteArray> CompoundFile::chain(quint32 start, qint64 limit) const
{
    QByteArray bytes;
    for (quint32 at = start; at < kLastSector && bytes.size() < limit;) {
        const QByteArray one = sector(at);
        if (one.isEmpty())
            return failure(ErrorCode::FileTruncated, {m_name, u"byte %1"_s.arg(m_device->size())});
        bytes += one;
        at = at < m_next.size() ? m_next[at] : 0xFFFFFFFE;
    }
    return bytes;
}

Result<void> CompoundFile::load()
{
    m_device->seek(0);
    const QByteArray header = m_device->read(512);
    if (header.size() < 512)
        return failure(ErrorCode::FileTruncated, {m_name, u"byte %1"_s.arg(header.size())});
    const int shift = u16(header, 30), mini = u16(header, 32);
    if ((shift != 9 && shift != 12) || mini != 6) return std::unexpected(damaged(u"ole"_s));
    m_sectorSize = qint64(1) << shift;
    m_miniLimit = u32(header, 56);
    FLOW_TRY(loadTable(header));
    FLOW_ASSIGN(const QByteArray directory, chain(u32(header, 48), 8 << 20));
    Place root;
    for (qsizetype at = 0; at + 128 <= directory.size(); at += 128) {
        const int length = std::min<int>(u16(directory, at + 64), 64) / 2 - 1;
        const char type = directory[at + 66];
        const Place place{u32(directory, at + 116), qint64(u32(directory, at + 120))};
        if (type == 5) root = place;
        if (type != 2 || length <= 0) continue;
        QString name;
        for (int i = 0; i < length; ++i)
            name.append(QChar(u16(directory, at + i * 2)));
        m_streams.try_emplace(name, place);
    }
    FLOW_ASSIGN(const QByteArray miniTable, chain(u32(header, 60), m_device->size()));
    for (qsizetype k = 0; k + 4 <= miniTable.size(); k += 4)
        m_miniNext.push_back(u32(miniTable, k));
    if (root.start < kLastSector) {
        FLOW_ASSIGN(m_miniStream, chain(root.start, std::min(root.size, m_device->size())));
    }
    return {};
}

Result<QByteArray> CompoundFile::stream(const QString &stream) const
{
    const auto it = m_streams.find(stream);
    if (it == m_streams.end()) return std::unexpected(damaged(u"missingPart"_s));
    const Place place = it->second;
    const qint64 size = std::min(place.size, m_device->size());
    QByteArray bytes;
    if (place.size >= m_miniLimit) {
        FLOW_ASSIGN(bytes, chain(place.start, size));
    } else
        for (quint32 at = place.start; at < kLastSector && bytes.size() < size;) {
            const QByteArray one = m_miniStream.mid(qint64(at) * m_miniSize, m_miniSize);
            if (one.isEmpty()) break;
            bytes += one;
            at = at < m_miniNext.size() ? m_miniNext[at] : 0xFFFFFFFE;
        }
    bytes.truncate(size);
    return bytes;
}

} // namespace flow::read
