// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"

#include <QJsonArray>
#include <QList>

namespace flow {

/// Changes of one kind that this person sent and that wait in the cloud: after a restore it has not got back yet what they
/// point to (resources/cloud/0032_waiting.sql). Their records are not here meanwhile.
struct HeldChanges
{
    const Entity *entity = nullptr; ///< of the changed records; never null
    const Entity *target = nullptr; ///< what they wait for; never null
    qint64 count = 0; ///< records
    bool operator==(const HeldChanges &) const = default;
};

/// As the cloud said last, whatever the device that sent them; empty when nothing waits.
Result<QList<HeldChanges>> heldChanges(Connection &connection);

/// Notes what waits, as api.sync_waiting lists it: [{"key", "t", "id", "target", "op"}]. Inside a write of sync.
Result<void> noteHeld(Connection &connection, const QJsonArray &list);

/// An op was answered `waits` just now: it is no longer in the outbox, and not listed yet. `uid`: which row of a run.
Result<void> noteAnsweredHeld(Connection &connection, const QJsonObject &op, const QByteArray &uid);

/// The cloud was restored to a state of before: what waited there and is not in its `list` any more goes into the outbox again,
/// before what is held back there already (Outbox::hold). Inside a write of sync.
Result<void> returnHeld(Connection &connection, const QJsonArray &list);

} // namespace flow
