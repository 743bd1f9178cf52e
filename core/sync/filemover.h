// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/filestate.h"
#include "core/sync/syncer.h"

#include <QSet>

#include <optional>

namespace flow {

/// Brings the contents of files to the cloud and from there (resources/cloud/0009_blobs.sql), piece by piece: each step is
/// one question, so that records never wait long behind a large file. What has arrived stays in the workspace, and the
/// cloud knows what it has received: whoever is killed or cut off goes on at the next piece. A content goes up after a
/// record that names it, and counts as here only when its hash is right. Works on the thread that calls it, as Syncer does.
///
/// Errors of step() concern the cloud as a whole, as those of Syncer; what concerns one file is noted in the workspace
/// (FileState::troubles) and tried again, later and later: Network with "blob_unknown" (not there, or not for this person),
/// "blob_hash", "blob_broken", "blob_too_large", "blob_no_room", "blob_invalid", "no_right".
class FileMover
{
public:
    FileMover(Store &store, Syncer &syncer) : m_store(store), m_syncer(syncer) { }

    void setLimits(const FileLimits &limits) { m_limits = limits; }
    /// Somebody waits for it: it comes next, whatever the limits say.
    void want(const QString &sha256);
    void dismiss(const QString &sha256) { m_wanted.removeAll(sha256); } ///< nobody waits for it any more
    /// What somebody waited for and is here now, or did not come.
    struct Settled
    {
        QString sha256;
        std::optional<Error> error;
    };
    QList<Settled> takeSettled() { return std::exchange(m_settled, {}); }
    /// Contents that have arrived since the last call.
    QStringList takeArrived() { return std::exchange(m_arrived, {}); }

    /// One question to the cloud. False: there is nothing to do now.
    Result<bool> step();
    /// Steps until there is nothing to do now.
    Result<void> run(const Progress &progress);
    /// When what failed is tried again, ms UTC; 0: nothing failed.
    Result<qint64> nextTry();
    /// What failed is tried now.
    Result<void> retryAll();
    Result<FileState> state();

private:
    struct Move
    {
        QString sha256;
        QString name;
        bool sending = false;
        bool wanted = false;
        qint64 size = 0;
        qint64 at = -1; ///< of the next piece; -1: the cloud has to say
        int idle = 0; ///< answers in a row that brought it no further
    };
    Result<bool> choose();
    Result<std::optional<Move>> nextWanted();
    Result<std::optional<Move>> nextToSend();
    Result<std::optional<Move>> nextToFetch();
    Result<void> doubtUnnamed();
    Result<bool> sendPiece();
    Result<bool> fetchPiece();
    Result<void> finish();
    Result<void> giveUp(const Error &error);

    Store &m_store;
    Syncer &m_syncer;
    FileLimits m_limits;
    QStringList m_wanted;
    QSet<QString> m_asked; ///< the cloud did not have them
    std::optional<Move> m_move;
    QList<Settled> m_settled;
    QStringList m_arrived;
};

} // namespace flow
