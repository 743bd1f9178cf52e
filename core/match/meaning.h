// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QVariant>

namespace flow {

/// Values that mean the same though they are written otherwise: "AIX" and "Aix", "Été" and "ete".
bool sameMeaning(const Field &field, const QVariant &ours, const QVariant &theirs);

/// Coordinates and where they come from: one statement, never mixed from two sides.
bool isLocation(QStringView field);

} // namespace flow
