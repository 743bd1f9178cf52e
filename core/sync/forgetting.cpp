// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forgetting.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/personaldata.h"
#include "core/store/rows.h"
#include "core/sync/conflicts.h"
#include "core/sync/syncstate.h"
#include "core/sync/syncwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Scrubs the records, under all ids that they had, and keeps what is pending. Those that it kept.
Result<QSet<QByteArray>> scrub(Connection &connection, const Entity &entity, const QSet<QByteArray> &uids, const PendingChanges &pending)
{
    QSet<QByteArray> kept;
    FLOW_ASSIGN(const auto ids, deletedIds(connection, entity, uids));
    QSet<qint64> done;
    for (auto it = ids.constBegin(); it != ids.constEnd(); ++it) {
        FLOW_ASSIGN(const bool touched, pending.touches(entity.number, it.key()));
        if (touched) kept.insert(it.value());
        else done.insert(it.key());
    }
    FLOW_TRY(scrubJournal(connection, entity, done));
    return kept;
}

/// Whoever decides that their change of a deleted record holds brings it back out of the journal.
Result<bool> isUndecided(Connection &connection, const QByteArray &uid)
{
    FLOW_ASSIGN(Statement find, connection.prepare("SELECT 1 FROM sync_conflict WHERE record = ? AND kind = 'deleted' AND state = 'open'"));
    find.bind(1, uuidToString(uid));
    return find.step();
}

} // namespace

Result<void> forgetDeleted(Connection &connection, SyncState &state, qint64 after, const PendingChanges &pending, const std::function<bool(const Entity &)> &mayForget)
{
    std::unordered_map<const Entity *, QSet<QByteArray>> gone;
    QSet<QByteArray> all;
    {
        FLOW_ASSIGN(Statement deletions, connection.prepare(R"(SELECT entity, json_extract(change, '$.uid."$b"') FROM journal WHERE id > ? AND op = 3)"));
        deletions.bind(1, after);
        FLOW_TRY(forEachRow(deletions, [&](const Statement &row) {
            const Entity *const entity = entityByNumber(int(row.integer(0)));
            if (!entity || !mayForget(*entity)) return;
            const QByteArray uid = QByteArray::fromBase64(row.blob(1));
            if (holdsPersonalData(*entity)) gone[entity].insert(uid);
            all.insert(uid); // a conflict about any record quotes it
        }));
    }
    for (const auto &[entity, uids] : gone) {
        FLOW_ASSIGN(const auto kept, scrub(connection, *entity, uids, pending));
        for (const QByteArray &uid : kept) forgetLater(state, *entity, uid);
    }
    return all.isEmpty() ? Result<void>() : scrubConflictsAbout(connection, all);
}

void forgetLater(SyncState &state, const Entity &entity, const QByteArray &uid)
{
    QJsonObject list = QJsonDocument::fromJson(state.forgets.toUtf8()).object();
    list.insert(uuidToString(uid), entity.name);
    state.forgets = QString::fromUtf8(compact(list));
}

Result<void> forgetWhatWaited(Connection &connection, SyncState &state)
{
    const QJsonObject list = QJsonDocument::fromJson(state.forgets.toUtf8()).object();
    std::unordered_map<const Entity *, QSet<QByteArray>> due;
    QSet<QByteArray> all;
    QJsonObject left;
    for (auto it = list.begin(); it != list.end(); ++it) {
        const QByteArray uid = uuidFromString(it.key());
        const Entity *const entity = entityByName(it.value().toString());
        FLOW_ASSIGN(const bool undecided, isUndecided(connection, uid));
        if (undecided) left.insert(it.key(), it.value());
        else if (entity) due[entity].insert(uid);
    }
    FLOW_ASSIGN(const auto pending, PendingChanges::collect(connection, state.entry));
    for (const auto &[entity, uids] : due) {
        FLOW_ASSIGN(const auto kept, scrub(connection, *entity, uids, pending));
        for (const QByteArray &uid : kept) left.insert(uuidToString(uid), entity->name);
        all.unite(uids - kept);
    }
    state.forgets = left.isEmpty() ? QString() : QString::fromUtf8(compact(left));
    return all.isEmpty() ? Result<void>() : scrubConflictsAbout(connection, all);
}

} // namespace flow
