// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncer.h"

namespace flow {

/// Joins a workspace that was used apart to an organisation, so that what both have becomes one. Fetches the organisation
/// into a workspace of its own beside this one, compares by the one matcher, and ties. Until join() nothing is written to
/// this workspace; join() is one transaction, and all that follows is the usual exchange, which goes on after a crash.
///
/// The way back is the copy that join() makes first: what was sent to the organisation stays there. On the caller's thread,
/// as Syncer.
class JoinMerge
{
public:
    JoinMerge(Store &store, Transport &transport, TokenSource tokens, SyncOptions options = {});
    ~JoinMerge(); ///< the organisation's copy goes

    /// Brings the copy of the organisation up to date; the first time that is all of it.
    Result<void> fetch(const QString &organisation, Progress &progress);
    /// What join() would do with these decisions. After fetch(). Writes nothing.
    Result<JoinPlan> preview(const JoinDecisions &decisions, Progress &progress);

    struct Joined
    {
        JoinPlan plan; ///< empty: the workspace belonged to the organisation already
        QString backup; ///< the workspace as it was
    };
    /// After fetch(). Fetches what changed since, copies the workspace and ties it to the organisation. Nothing is sent yet.
    Result<Joined> join(Syncer &syncer, const QString &url, const QString &mail, const JoinDecisions &decisions, Progress &progress);

private:
    Result<void> openCopy();
    void removeCopy();
    QString copyFolder() const;
    Result<QString> backUp(Progress &progress);

    Store &m_store;
    Transport &m_transport;
    TokenSource m_tokens;
    SyncOptions m_options;
    QString m_organisation;
    std::unique_ptr<Store> m_copy;
};

/// True when there is anything of one's own in the workspace that an organisation may have, too: records, not settings.
Result<bool> hasOwnRecords(Connection &connection);

} // namespace flow
