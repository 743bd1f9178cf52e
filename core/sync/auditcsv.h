// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>

namespace flow {

/// Entries of the cloud's audit log as a CSV that spreadsheets open: UTF-8 with a mark, columns at, person, entity, record,
/// operation, old, new (both JSON). No cell becomes a formula.
QByteArray auditCsv(const QJsonArray &entries);

} // namespace flow
