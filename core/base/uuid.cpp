// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include <QRandomGenerator>
#include <QUuid>

namespace flow {

UuidMaker::UuidMaker(quint64 seed) : m_state(seed ? seed : QRandomGenerator::system()->generate64() | 1) { }

// splitmix64: repeatable on every platform, unlike std distributions
quint64 UuidMaker::random()
{
    quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

std::array<quint8, 16> UuidMaker::next(qint64 nowMs)
{
    // A counter in the 18 bits after the time keeps values increasing within a millisecond; a clock that goes back, or
    // more than 2^18 values in one millisecond, borrow from the future.
    const auto now = quint64(nowMs);
    if (now > m_lastMs) {
        m_lastMs = now;
        m_counter = quint32(random() & 0xFFFF);
    } else if (++m_counter >= (1u << 18)) {
        ++m_lastMs;
        m_counter = 0;
    }
    const quint64 r = random();
    std::array<quint8, 16> u;
    for (int i = 0; i < 6; ++i) u[size_t(i)] = quint8(m_lastMs >> (40 - 8 * i));
    u[6] = quint8(0x70 | (m_counter >> 14));
    u[7] = quint8(m_counter >> 6);
    u[8] = quint8(0x80 | (m_counter & 0x3F));
    for (int i = 0; i < 7; ++i) u[size_t(9 + i)] = quint8(r >> (8 * i));
    return u;
}

QByteArray UuidMaker::nextBytes(qint64 nowMs)
{
    const auto u = next(nowMs);
    return QByteArray(reinterpret_cast<const char *>(u.data()), 16);
}

QString uuidToString(const QByteArray &bytes)
{
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces) : QString();
}

QByteArray uuidFromString(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

} // namespace flow
