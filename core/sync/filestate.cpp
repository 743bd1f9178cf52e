// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/filestate.h"

namespace flow {

using namespace Qt::StringLiterals;

Result<FileState> readFileState(Connection &connection, const FileLimits &limits)
{
    FileState state;
    if (limits.maySend) {
        FLOW_ASSIGN(Statement sends, connection.prepare("SELECT count(*), coalesce(sum(c.size), 0) FROM content c WHERE c.whole = 1 AND c.in_cloud = 0"
                                                        " AND EXISTS (SELECT 1 FROM file f WHERE f.sha256 = c.sha256)"));
        FLOW_TRY(sends.step());
        state.toSend = sends.integer(0);
        state.toSendBytes = sends.integer(1);
    }
    FLOW_ASSIGN(const qint64 here, connection.integer("SELECT coalesce(sum(received), 0) FROM content"));
    FLOW_ASSIGN(Statement fetches, connection.prepare("SELECT max(coalesce(f.size, 0)), max(coalesce(f.size, 0) - coalesce(c.received, 0), 0) FROM file f"
                                                      " LEFT JOIN content c ON c.sha256 = f.sha256 WHERE length(f.sha256) = 64 AND coalesce(c.whole, 0) = 0 GROUP BY f.sha256"));
    for (;;) {
        FLOW_ASSIGN(const bool found, fetches.step());
        if (!found) break;
        const bool byItself = fetches.integer(0) <= limits.largest() && here + fetches.integer(0) <= limits.all;
        ++(byItself ? state.toFetch : state.onDemand);
        (byItself ? state.toFetchBytes : state.onDemandBytes) += fetches.integer(1);
    }
    FLOW_ASSIGN(Statement troubles, connection.prepare("SELECT coalesce((SELECT f.name FROM file f WHERE f.sha256 = s.sha256 ORDER BY f.id LIMIT 1), ''), s.sha256, s.sending,"
                                                       " s.problem, s.next_at FROM sync_content s WHERE EXISTS (SELECT 1 FROM file f WHERE f.sha256 = s.sha256) ORDER BY 1, 2 LIMIT 100"));
    for (;;) {
        FLOW_ASSIGN(const bool found, troubles.step());
        if (!found) return state;
        state.troubles << FileTrouble{troubles.string(0), troubles.string(1), troubles.integer(2) != 0, Error{ErrorCode::Network, {troubles.string(3)}}, troubles.integer(4)};
    }
}

} // namespace flow
