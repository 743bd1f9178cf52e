// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow {

/// How long SQLite waits for another connection's lock before it says that the file is busy, in milliseconds.
inline constexpr int kBusyTimeoutMs = 5000;

} // namespace flow
