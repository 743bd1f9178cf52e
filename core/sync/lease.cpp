// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lease.h"

namespace flow {

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kSoonMs = 60'000; // not worth writing down

} // namespace

bool Lease::isOver(const SyncState &state)
{
    return state.isJoined() && state.leaseDays > 0 && state.awayMs > state.leaseDays * kDayMs;
}

int Lease::daysLeft(const SyncState &state)
{
    if (!state.isJoined() || state.leaseDays == 0) return -1;
    return int(std::max<qint64>(0, (state.leaseDays * kDayMs - state.awayMs + kDayMs - 1) / kDayMs));
}

Result<void> Lease::pass(qint64 now)
{
    if (!m_state.isJoined()) return {};
    if (m_state.seenAt > 0 && now > m_state.seenAt) m_state.awayMs += now - m_state.seenAt;
    m_state.seenAt = now;
    FLOW_TRY(m_state.save(m_connection));
    return close(isOver(m_state));
}

Result<void> Lease::renew(qint64 now)
{
    const bool wasOver = isOver(m_state);
    if (!wasOver && m_state.awayMs < kSoonMs && std::abs(now - m_state.seenAt) < kSoonMs) return {};
    m_state.awayMs = 0;
    m_state.seenAt = now;
    FLOW_TRY(m_state.save(m_connection));
    return close(false);
}

/// Store looks for "everything" beside the entities that a role closes.
Result<void> Lease::close(bool over)
{
    return m_connection.exec(over ? "INSERT INTO sync_closed (entity) VALUES (0) ON CONFLICT DO NOTHING" : "DELETE FROM sync_closed WHERE entity = 0");
}

Result<void> passLease(Connection &connection, qint64 now)
{
    FLOW_ASSIGN(SyncState state, SyncState::read(connection));
    return Lease(connection, state).pass(now);
}

} // namespace flow
