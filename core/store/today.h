// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDateTime>

namespace flow {

/// The day of the workspace's clock, in the zone of this computer.
inline QDate todayOf(const Connection &connection) { return QDateTime::fromMSecsSinceEpoch(connection.nowMs()).date(); }

} // namespace flow
