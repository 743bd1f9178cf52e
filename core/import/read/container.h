// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

class QIODevice;

namespace flow::read {

/// What the first bytes promise. Delimited text is what remains, so it promises least.
enum class Shape : quint8 { Text, VCard, ICalendar, Zip, Ole, FlatOds };

/// Fails with FileEmpty, or Unsupported for what we know and do not read (JSON, PDF, pictures, HTML, ...).
Result<Shape> shapeOf(QIODevice &device, const QString &name);

} // namespace flow::read
