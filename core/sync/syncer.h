// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/store.h"
#include "core/sync/joinplan.h"
#include "core/sync/syncstate.h"
#include "core/sync/transport.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace flow {

class Applier;

struct SyncOptions
{
    QString deviceName = {}; ///< as people know it: "Claire's laptop"
    int batchOps = 200;
    qsizetype batchBytes = 256'000;
    int pageRows = 4000;
    qint64 largeTable = 20'000; ///< rows; larger ones are loaded last, so that people can begin to work
    /// Machine and file; a workspace that finds itself elsewhere takes another identity. Empty: found out.
    QString place = {};
    /// Takes part as nobody: fetches, but is no device of the organisation. For looking at one before joining it.
    bool onlyReads = false;
};

/// What a run did.
struct SyncReport
{
    qint64 sent = 0; ///< changes; a new row is one
    qint64 received = 0; ///< rows
    qint64 conflicts = 0; ///< sent changes that met others', and somebody has to decide
    qint64 merged = 0; ///< sent texts that met others' and became one with them; nobody has to do anything
    qint64 refused = 0; ///< sent changes that the cloud did not take
    qint64 waiting = 0; ///< rows that cannot be written here yet
    bool loaded = false; ///< everything was fetched or compared
    bool newDevice = false; ///< the workspace was copied, or the cloud restored
    bool restored = false; ///< the cloud had gone back and got back what it lacked
    bool longAway = false; ///< the cloud has forgotten deletions since the last time, so everything was compared
    bool rightsChanged = false;
};

/// Keeps a workspace in step with an organisation in the cloud. Works on the thread that calls it, waits for the store and
/// the network in an event loop; not the GUI's thread. One run at a time for a workspace. Killed at any moment, the next
/// run goes on.
///
/// Errors are Network with a reason as the first argument: those of Transport, and "busy" (ask again later), "sign_in",
/// "revoked", "not_member", "schema" (this program is too old or too new), "protocol".
class Syncer
{
public:
    Syncer(Store &store, Transport &transport, TokenSource tokens, SyncOptions options = {});

    /// Says that the workspace belongs to the organisation from now on; what is in it will be sent.
    /// Error: Network {"other_organisation"} when it belongs to another one.
    Result<void> join(const QString &organisation, const QString &url = {}, const QString &mail = {});
    /// The same, and what `compare` finds to be the same here and there becomes one record. `compare` runs inside the write
    /// that ties, so that nothing changes between the two; its plan is the answer. A workspace that belongs to the
    /// organisation already is not compared again.
    Result<JoinPlan> joinWith(const QString &organisation, const QString &url, const QString &mail, const std::function<Result<JoinPlan>(Connection &)> &compare);
    /// Sends and fetches until both sides have seen all. Only fetches when there is nothing here.
    Result<SyncReport> run(Progress &progress);
    /// What the latest run did, also when it ended with an error.
    const SyncReport &latest() const { return m_report; }
    /// Progress is about what is sent; else about what is fetched.
    bool isSending() const { return m_sending; }
    /// Entities in which this replica differs from the cloud; meaningful when nothing is pending.
    Result<QStringList> differences();

    /// Asks a function; renews the token once. For the other calls of the cloud (members, devices, audit).
    Result<QJsonDocument> call(const QString &function, const QJsonObject &arguments);

private:
    Result<CloudAnswer> askOnce(const QString &function, const QByteArray &body);
    Result<QJsonObject> ask(const QString &function, const QByteArray &body);
    Result<void> round(Progress &progress);
    Result<bool> tie(Connection &connection, const QString &organisation, const QString &url, const QString &mail);
    Result<void> checkPlace();
    Result<void> checkIn();
    Result<void> checkColumns();
    Result<void> load(Progress &progress);
    Result<QJsonObject> hello();
    Result<void> noteMember(Connection &connection, const QJsonObject &hello);
    Result<void> beginLoad(const QString &mode, const QStringList &tables = {}, qint64 returned = 0);
    Result<void> settleLoad(const QJsonObject &load);
    Result<void> finishLoad();
    Result<void> push(Progress &progress);
    Result<void> takeAnswer(const QJsonObject &answer, qint64 lastSent);
    Result<void> noteSent(Connection &connection, qint64 entry, bool isAll, qint64 version);
    Result<void> passOwnChanges(Connection &connection, const QJsonObject &answer);
    Result<void> park(qint64 n);
    Result<void> pull(Progress &progress);
    Result<void> noteHead(Connection &connection);
    Result<void> noteWritten(Connection &connection, qint64 version);
    void keepRenamed(const Applier &applier);
    Result<void> listHeld();
    Result<void> recover(const Error &error);
    Result<void> beginReturn();
    void noteTold();
    Result<void> finishReturn();
    Result<void> noteWhole(Connection &connection);

    /// A write that is named "sync" in the journal, with the state at hand; saved when fn says yes.
    template <class F>
    auto write(F fn);

    Store &m_store;
    Transport &m_transport;
    TokenSource m_tokens;
    SyncOptions m_options;
    SyncState m_state;
    SyncReport m_report;
    int m_batchOps = 0;
    bool m_sending = false;
    QString m_waits; ///< as the latest pull said it
    qint64 m_acl = 0; ///< likewise; the state has it when what it means was done, however often that is interrupted
    QElapsedTimer m_sinceCheckIn;
};

template <class F>
auto Syncer::write(F fn)
{
    return await(m_store.write({.code = QStringLiteral("sync")}, [this, fn = std::move(fn)](Connection &c) -> Result<void> {
        FLOW_ASSIGN(m_state, SyncState::read(c));
        // The number that was foreseen for an earlier write may become this one's, which need not know as much (noteHead).
        FLOW_TRY(c.exec("DELETE FROM sync_seen_head WHERE tx > (SELECT coalesce(max(id), 0) FROM journal_tx);"
                        "DELETE FROM sync_written WHERE tx > (SELECT coalesce(max(id), 0) FROM journal_tx)"));
        FLOW_TRY(fn(c));
        return m_state.save(c);
    }));
}

} // namespace flow
