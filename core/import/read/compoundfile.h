// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <map>
#include <vector>

namespace flow::read {

/// The streams of an OLE file (what Excel wrote until 2003, and the wrapper of encrypted documents today).
class CompoundFile
{
public:
    static Result<CompoundFile> open(QIODevice &device, const QString &name);
    bool has(const QString &stream) const { return m_streams.contains(stream); }
    Result<QByteArray> stream(const QString &stream) const;

private:
    struct Place
    {
        quint32 start = 0;
        qint64 size = 0;
    };
    Result<void> load();
    Result<void> loadTable(const QByteArray &header);
    Result<QByteArray> chain(quint32 start, qint64 limit) const;
    QByteArray sector(quint32 index) const;
    Error damaged(const QString &reason) const;

    QIODevice *m_device = nullptr;
    QString m_name;
    qint64 m_sectorSize = 512;
    qint64 m_miniSize = 64;
    qint64 m_miniLimit = 4096;
    std::vector<quint32> m_next; ///< the sector after each
    std::vector<quint32> m_miniNext;
    QByteArray m_miniStream;
    std::map<QString, Place> m_streams;
};

} // namespace flow::read
