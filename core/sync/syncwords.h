// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

// What the parts of sync say in the same way.
namespace flow {

inline QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
inline QByteArray namesJson(const QStringList &names) { return QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact); }
/// Of a cursor, "epoch.version..."
inline QString epochOf(const QString &cursor) { return cursor.section(u'.', 0, 0); }
inline QString newDeviceId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace flow
