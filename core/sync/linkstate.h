// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/filestate.h"
#include "core/sync/heldchanges.h"
#include "core/sync/rights.h"
#include "core/sync/syncer.h"
#include "core/sync/tokenstore.h"

#include <QList>
#include <QMetaType>

#include <optional>

namespace flow {

/// One exchange with the cloud that did something, or failed.
struct Exchange
{
    qint64 at = 0; ///< end, ms UTC
    SyncReport report;
    std::optional<Error> error;
};

/// How a workspace stands to its cloud, for people. A value that crosses threads.
struct LinkState
{
    enum class Kind {
        Apart, ///< belongs to no organisation
        SignedOut, ///< somebody has to sign in
        InStep,
        Waiting, ///< changes are about to be sent
        Working,
        Loading, ///< everything is fetched: `done` of `total` rows
        Sending, ///< much is sent, as when a workspace joins: `done` of `total` rows
        Offline, ///< cannot be reached now; tried again at `next`
        Problem ///< does not go away by waiting: `error`
    };
    Kind kind = Kind::Apart;
    qint64 waiting = 0; ///< changes made here that the cloud has not confirmed
    QList<HeldChanges> held; ///< changes made here that wait in the cloud for what it has not got back after a restore
    qint64 done = 0;
    qint64 total = 0;
    qint64 last = 0; ///< end of the latest exchange that went well, ms UTC; 0: none since the start
    qint64 next = 0; ///< ms UTC
    std::optional<Error> error;
    QList<Exchange> exchanges; ///< latest first; since the workspace was opened
    int leaseLeft = -1; ///< days that the workspace may still be worked with without the cloud; -1: for ever
    int leaseDays = 0; ///< as the organisation decided; 0: for ever
    bool leaseOver = false; ///< it is read-only until it was in step
    bool live = false; ///< the cloud tells at once what is new
    bool metered = false;
    FileState files;
    TokenStore::Place keptIn = TokenStore::Place::Memory;

    QString organisation; ///< uid
    QString organisationName, person, user, role, url, mail, device;
    Grants grants;

    bool isJoined() const { return !organisation.isEmpty(); }
};

/// What an error of an exchange makes of the state.
LinkState::Kind kindAfter(const Error &error);

} // namespace flow

Q_DECLARE_METATYPE(flow::LinkState)
