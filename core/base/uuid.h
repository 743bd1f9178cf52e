// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace flow {

/// Makes UUIDv7 values: 48 bits of milliseconds, then random bits, increasing within one maker. Not thread-safe.
class UuidMaker
{
public:
    /// A seed other than 0 makes the sequence repeatable (demo agency, tests).
    explicit UuidMaker(quint64 seed = 0);
    std::array<quint8, 16> next(qint64 nowMs);
    QByteArray nextBytes(qint64 nowMs);

private:
    quint64 random();
    quint64 m_state;
    quint64 m_lastMs = 0;
    quint32 m_counter = 0;
};

QString uuidToString(const QByteArray &bytes);
QByteArray uuidFromString(const QString &text); ///< empty when it is none

} // namespace flow
