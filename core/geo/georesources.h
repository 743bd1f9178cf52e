// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace flow {

/// A file of resources/geo that is built into the program, not copied: the bytes stay valid for ever. Empty
/// if missing.
[[nodiscard]] QByteArray geoResource(const QString &name);
/// Its lines as cells; lines that start with '#' are left out.
[[nodiscard]] QList<QStringList> geoTable(const QString &name);

} // namespace flow
