// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/connection.h"

#include <QList>
#include <QString>

namespace flow {

/// What of the contents of files moves without being asked for.
struct FileLimits
{
    qint64 each = 20 << 20; ///< bytes; larger files come when somebody opens them
    qint64 metered = 256 << 10; ///< the same, both ways, where every megabyte costs
    qint64 all = qint64(2) << 30; ///< bytes of all contents in the workspace, from where on nothing more comes by itself
    bool isMetered = false;
    bool maySend = true; ///< the person's role allows adding files

    qint64 largest() const { return isMetered ? metered : each; }
};

/// A file whose content could not be sent or fetched; tried again at `nextAt` (ms UTC).
struct FileTrouble
{
    QString name;
    QString sha256;
    bool sending = false;
    Error error;
    qint64 nextAt = 0;
    bool operator==(const FileTrouble &) const = default;
};

/// How far the contents of files are, for people. A value that crosses threads.
struct FileState
{
    qint64 toSend = 0; ///< contents that the cloud has not confirmed
    qint64 toSendBytes = 0;
    qint64 toFetch = 0; ///< that come by themselves
    qint64 toFetchBytes = 0;
    qint64 onDemand = 0; ///< that come when somebody opens them: too large, or the network is metered
    qint64 onDemandBytes = 0;
    QString name; ///< of the file that is under way; empty: none is
    bool sending = false;
    qint64 done = 0; ///< bytes of it
    qint64 total = 0;
    QList<FileTrouble> troubles;
    bool operator==(const FileState &) const = default;
};

/// What waits and what failed; nothing is under way.
Result<FileState> readFileState(Connection &connection, const FileLimits &limits);

} // namespace flow
