// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// What a workspace knows about its place in the cloud; table sync_state. Read and written inside the caller's transaction.
struct SyncState
{
    QString device; ///< uid of this copy of the workspace, as text
    QString place; ///< machine and file that the device was made for; another one means that the file was copied
    QString organisation;
    QString url; ///< of the cloud
    QString mail; ///< who signs in; the password and the tokens are never in the workspace
    QString cursor; ///< where the next pull begins; empty before the first load is complete
    qint64 head = 0; ///< version of the cloud of which everything is here
    qint64 acl = 0; ///< of the member; another one means that rights have changed
    qint64 nextOp = 1; ///< number of the next op that is made ready
    QString lastHash; ///< of op nextOp - 1
    QString sentHash; ///< of the latest op that was answered: what the next batch follows
    qint64 entry = 0; ///< entries of the journal up to this one are planned, ready or sent
    QString load; ///< JSON: how far a load is; empty when none is under way
    QString columns; ///< JSON: the columns of each table when it was loaded
    QString organisationName;
    QString person; ///< name of the member who works here
    QString user; ///< uid of that person
    QString role;
    QString rights; ///< JSON: what the cloud grants, {"venue": "rw", "fan": "r"}; see Grants

    qint64 leaseDays = 0; ///< that the workspace may be worked with without the cloud; 0: for ever
    qint64 awayMs = 0; ///< since it was in step; see Lease
    qint64 seenAt = 0; ///< the clock when that was added up

    QString past; ///< JSON: the versions of lost epochs that this workspace knew when the cloud had gone back, [version]
    QString epochs; ///< JSON: those of the cloud as it was loaded last, [[version at which it began, that of its backup]]
    qint64 whole = 0; ///< version up to which everything of the organisation is here and nothing was left out; 0: nothing is known (Syncer::noteWhole)
    QString told; ///< JSON: what is told to a restored cloud that it has back, [{"head": `whole` of a lost epoch, "columns": all that this program knew were here, "schema": it knew}]
    qint64 returning = 0; ///< version of a lost epoch of which what the cloud lacks is being brought back; 0: none

    QString waits; ///< what the cloud said of this person's changes that wait in it when they were listed last (heldchanges.h)
    QString same; ///< JSON: what became of uids that ops in the outbox may still name, {"uid": "uid"}
    QString forgets; ///< JSON: records that went and are still to be forgotten, {"uid": entity}; see forgetting.h

    bool isJoined() const { return !organisation.isEmpty(); }

    static Result<SyncState> read(Connection &connection);
    Result<void> save(Connection &connection) const;
    /// Another identity for this copy: what waits in the outbox is numbered from 1 again.
    Result<void> becomeDevice(Connection &connection, const QString &device, const QString &place);
    /// Numbers what is in the outbox from `first` on and chains it to what was sent; with `held`, also what was kept back.
    Result<void> renumber(Connection &connection, qint64 first, bool held = false);
};

/// Numbers of ops in the outbox that are kept back begin here (Outbox::hold).
inline constexpr qint64 kHeldOps = qint64(1) << 42;

/// 16 hex digits over the previous op's and this one's content.
QString opHash(const QString &previous, qint64 n, const QByteArray &op);

} // namespace flow
