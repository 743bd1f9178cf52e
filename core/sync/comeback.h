// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/store/statementcache.h"
#include "core/sync/pending.h"

#include <QJsonObject>
#include <QSet>

#include <map>
#include <memory>
#include <optional>

namespace flow {

struct SyncState;

/// By which version of the cloud a row stood as it stands here, and when a value of it was written: what the journal knows, never
/// too early.
class RowVersions
{
public:
    explicit RowVersions(Connection &connection) : m_cache(connection) { }

    /// Of the rows from `first` to `last` as they were after the journal's `entry`, as far as these fields go; none: all. The greatest
    /// qint64: nothing is known.
    Result<qint64> of(int entity, qint64 first, qint64 last, qint64 entry, const QStringList &fields = {});
    /// The version, or where nothing is known of it what was known then. One's own changes stand since later than what was known of
    /// others'.
    static qint64 orKnown(qint64 version, qint64 known);
    /// By the hybrid clock of the journal, of the field as it was after the journal's `entry`; when it is empty, of whatever was
    /// written last in the row. What sync wrote counts from its arrival here.
    Result<qint64> writtenAt(int entity, qint64 row, const QString &field, qint64 entry);
    /// Up to which version the cloud was known here when the journal's `entry` was written.
    Result<qint64> knownAt(qint64 entry);

    /// Which fields were changed from when the row was made to the journal's `entry`.
    Result<QStringList> changedFields(int entity, qint64 row, qint64 entry);
    /// {"field": [version, time]} of each of these, and of the others under the empty name; empty where none was changed. `known`: when
    /// nothing is known of a version.
    Result<QJsonObject> apart(int entity, qint64 row, qint64 entry, qint64 known);

private:
    Result<qint64> latestEntry(int entity, qint64 first, qint64 last, qint64 entry, bool bySync, const QByteArray &fields, bool isPersonal);

    StatementCache m_cache;
};

/// What comes back from this workspace to a cloud that was restored from a backup.
///
/// This workspace holds the organisation as it stood at version `known` of the lost epoch, whoever made it, and its own
/// confirmed changes that came later. Where that differs from the backup it is planned to be sent, before everything that
/// waits in the plan and the outbox: at steps below zero, with `known` as its base (resources/cloud/0031_come_back.sql).
/// Nothing comes back of what others with a later version have brought already: up to `returned` the cloud is right.
/// Inside the caller's write; make one for each transaction.
class Comeback
{
public:
    static Result<Comeback> open(Connection &connection, qint64 known, qint64 returned);
    /// For a load under way (SyncState::load); none when it is not that of a restored cloud.
    static Result<std::optional<Comeback>> ofLoad(Connection &connection, const QJsonObject &load);

    /// Own deletions that were confirmed after version `lostAfter`. Those of others come back with them.
    Result<void> planDeletions(qint64 journalEntry, qint64 lostAfter);
    /// A row that the cloud has in another state: takes out of `incoming` what stays as it is here, and plans it.
    Result<void> keep(const Record &here, std::vector<Incoming> &incoming);
    /// Rows that a sweep did not find in the cloud.
    Result<void> planUnseen(const PendingChanges &pending);
    /// What an older program has planned or worded says nothing of the columns that only this one knows.
    Result<void> sayWhatLacks(SyncState &state);

private:
    explicit Comeback(Connection &connection, qint64 known, qint64 returned)
        : m_connection(&connection), m_versions(std::make_unique<RowVersions>(connection)), m_known(known), m_returned(returned) { }

    /// Own changes that were confirmed after `known`, and what came with answers: of what came between nothing else is here.
    struct Late
    {
        qint64 row = 0;
        qint64 lastRow = 0;
        QSet<QString> fields; ///< empty: the whole row
        qint64 version = 0;
        qint64 known = 0; ///< up to which version the value is known here
        qint64 entry = 0; ///< of the journal
    };
    struct LateChanges
    {
        QHash<qint64, QList<Late>> rows; ///< one at a time
        QList<Late> runs; ///< of new rows
    };
    struct Step
    {
        int kind = 0;
        int entity = 0;
        qint64 row = 0;
        qint64 lastRow = 0;
        qint64 entry = 0;
        QStringList fields;
        qint64 at = 0;
        qint64 base = 0;
        bool erase = false;
    };
    Result<void> readLate();
    Result<void> readClosed();
    Result<void> readColumns();
    qint64 latest(qint64 Late::*what, int entity, qint64 row, const QString &field) const;
    qint64 versionOf(int entity, qint64 row, const QString &field) const { return latest(&Late::version, entity, row, field); }
    qint64 knownOf(int entity, qint64 row, const QString &field) const { return latest(&Late::known, entity, row, field); }
    Result<bool> isOwn(int entity, qint64 row) const;
    Result<qint64> knownOfAll(int entity, qint64 row, const PendingChanges &pending);
    Result<bool> isErasedRow(const Entity &entity, qint64 row) const;
    QSet<QString> unloadedOf(int entity) const;
    QStringList wholeRow(int entity) const;
    Result<void> add(qint64 region, const Step &step);
    Result<bool> planChanged(const Entity &entity, qint64 row, qint64 base, const PendingChanges &pending);
    Result<void> planRun(const Entity &entity, const Step &run);

    Connection *m_connection;
    std::unique_ptr<RowVersions> m_versions; ///< so that this can be moved
    qint64 m_known = 0;
    qint64 m_returned = 0;
    qint64 m_entry = 0; ///< the journal's last
    QSet<int> m_closed; ///< what this person may not write comes back from others
    std::map<int, LateChanges> m_late; ///< by entity
    std::map<int, QSet<QString>> m_unloaded; ///< columns that this program knows and the one that loaded did not: nothing is here of them
};

} // namespace flow
