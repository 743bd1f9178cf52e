// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rowday.h"
#include "core/store/rows.h"

namespace flow {

inline QDate firstOfMonth(const QDate &day) { return {day.year(), day.month(), 1}; }

/// A commission in minor units: half a unit rounds up, as settlements do.
inline qint64 commissionOf(qint64 fee, qint64 basisPoints) { return (fee * basisPoints + 5000) / 10000; }

} // namespace flow
