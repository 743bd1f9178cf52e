// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/sync/joinplan.h"
#include "core/sync/linkstate.h"

#include <QJsonArray>

/// What the pictures of the cloud page show: an agency of three that has been at work for a while. Never in the program.
namespace flow::ui::pictures {

LinkState state(const QString &name, qint64 nowMs); ///< "" is a workspace that belongs to nobody
QJsonArray members();
QJsonArray offersToAnswer();
JoinPlan joinPlan();
QJsonArray devices(qint64 nowMs);
QJsonArray audit(qint64 nowMs);
/// A few conflicts about offers, venues and artists of the demo agency; only once.
Result<void> addConflicts(Connection &connection, qint64 nowMs);

} // namespace flow::ui::pictures
