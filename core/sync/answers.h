// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

// An answer decides what is sent no more and what goes from the workspace, and not everything that answers with 200 is a
// cloud: the page of a hotel's network, a proxy with an idea of its own, a cloud that broke. So it is believed only
// when it is whole and of the shape that the question is answered with. Pure functions; any thread.

/// What the cloud said to `function`. Errors: Network {"busy"} when it was cut, {"protocol"} when it is no such answer.
Result<QJsonObject> readAnswer(QStringView function, const QByteArray &body);

/// The list that `function` answers with. Errors: Network {"busy"} when it was cut, {"protocol"} when it is something else.
Result<QJsonArray> listOf(QStringView function, const QJsonDocument &answer);

/// Whether a push answered each of the ops from `first` to `last`, and nothing else. Error: Network {"protocol"}.
Result<void> checkVerdicts(const QJsonObject &answer, qint64 first, qint64 last);

/// As text. The one of zeros, which nobody makes, is an id as well: a single record that somebody gave it must not stop everything.
bool isUuid(const QJsonValue &value);

} // namespace flow
