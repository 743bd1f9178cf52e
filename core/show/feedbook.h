// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/icalexport.h"

namespace flow {

/// A calendar file that is written again when its dates change. About this computer: not journaled, not in the cloud.
struct FeedFile
{
    qint64 id = 0;
    QString path;
    FeedOptions options;
    QString trouble; ///< why it could not be written the last time; empty: fine
};

Result<std::vector<FeedFile>> readFeedFiles(Connection &connection);
/// A feed to the same path is replaced.
Result<qint64> saveFeedFile(Connection &connection, const FeedFile &feed);
Result<void> removeFeedFile(Connection &connection, qint64 id); ///< the file stays
Result<void> noteFeedFile(Connection &connection, qint64 id, const QString &trouble);

/// Writes every feed whose dates say something else than its file; on a reader thread. The id of each with what went wrong, empty
/// for those that are right. `words` are without a name: that of
/// each is its artist's or the agency's.
Result<std::vector<std::pair<qint64, QString>>> refreshFeedFiles(Connection &connection, const FeedWords &words, qint64 nowMs);

} // namespace flow
