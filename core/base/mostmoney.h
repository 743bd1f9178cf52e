// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace flow {

/// No single amount of an agency is larger, in minor units of whatever currency; more is a slip of the finger.
inline constexpr qint64 kMostMoney = 100'000'000'000;

} // namespace flow
