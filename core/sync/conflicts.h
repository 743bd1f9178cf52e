// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QSet>

#include <optional>
#include <vector>

namespace flow {

/// One field about which two people said different things. Values as they are stored here; of a reference the local id
/// (null when that record is not here) and its name.
struct ConflictField
{
    const Field *field = nullptr;
    QVariant base; ///< what the author saw; null when unknown
    QVariant theirs; ///< what stands
    QVariant mine; ///< what the author wanted
    QString baseName, theirsName, mineName;
};

/// A change that met another one; a record of `conflict` with what it is about.
struct SyncConflict
{
    enum class Kind { Merged, Refused, Deleted, Denied, Invalid };
    qint64 id = 0;
    Kind kind = Kind::Refused;
    const Entity *entity = nullptr;
    QByteArray uid; ///< of the record it is about
    qint64 row = 0; ///< its id here; 0: it is not here (any more)
    QString title;
    QString currency; ///< of the record's amounts
    bool deletion = false; ///< the author wanted to delete the record
    bool authorLost = true; ///< `mine` is what the author wrote; false: merged, and what the author's later one replaced
    std::vector<ConflictField> fields;
    QString author, member, device;
    qint64 at = 0; ///< ms UTC
    QString state; ///< open, mine, theirs, kept
    QString decidedBy;
    qint64 decidedAt = 0;

    bool isOpen() const { return state == QStringLiteral("open"); }
};

enum class ConflictChoice { Theirs, Mine, Own };

/// What a decision writes. Pure.
struct ConflictDecision
{
    Values write; ///< into the record
    bool remove = false; ///< deletes the record
    bool restore = false; ///< brings the record back, with `write`
    QString state; ///< of the conflict afterwards
};
/// Nothing when the choice makes no sense for this conflict (a change that was not allowed cannot be insisted on).
/// `own` is what ConflictChoice::Own writes.
std::optional<ConflictDecision> decide(const SyncConflict &conflict, ConflictChoice choice, const Values &own = {});

/// The record has become somebody else's own: texts of it that were kept go, as they do in the cloud, and leave the journal. What the
/// person here wrote and has to decide about stays. Inside a write.
Result<void> forgetConflictsAbout(Connection &connection, const QByteArray &uid);
/// What the journal keeps of conflicts about these records that are gone themselves. Reads the deletions of conflicts once.
Result<void> scrubConflictsAbout(Connection &connection, const QSet<QByteArray> &uids);
Result<qint64> countOpenConflicts(Connection &connection);
/// Latest first; at most `limit`. Conflicts of entities that this program does not know are left out.
Result<std::vector<SyncConflict>> listConflicts(Connection &connection, bool open, int limit);
/// Nothing when it is decided, gone, or about an entity that this program does not know.
Result<std::optional<SyncConflict>> openConflict(Connection &connection, qint64 id);
/// Ids of the open ones about these records.
Result<std::vector<qint64>> openConflictsAbout(Connection &connection, const Entity &entity, const QSet<QByteArray> &uids);
/// Decides inside the caller's write; what is not open any more or cannot be decided so stays as it is. How many were.
Result<qint64> decideConflicts(Connection &connection, const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &who, qint64 nowMs);

} // namespace flow
