// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace flow {

/// One field of a proposal: the value that it had when the change was proposed, and the one that it shall get.
struct ProposedChange
{
    QString field;
    QVariant before;
    QVariant after;
    bool operator==(const ProposedChange &) const = default;
};

/// The fields that concern the artist as much as the agency, and so can wait for the artist's word: name, fees,
/// commission, biography.
const QStringList &majorArtistFields();

/// Those of the values that differ from the record's; empty text and nothing are the same.
Values changedValues(const Record &record, const Values &values);

/// Those of the values that wait for the artist's word before they are written: the major ones of an artist who approves
/// changes. Nothing for other records.
Values valuesThatWait(const Record &record, const Values &values);

/// What the field `changes` of a proposal says. Fields that the schema does not have (any more) are left out.
std::vector<ProposedChange> proposedChanges(const QString &json);

// All of these run inside the caller's transaction, on its thread, and journal like any write.

/// Keeps changes of an artist until they are decided, with the values of now as those before. The id of the proposal.
/// Errors: NotFound; Invalid {field, reason} for a value that may not be stored or a field that cannot be proposed, and
/// {"changes", "required"} when nothing differs from what is there.
Result<qint64> proposeChanges(Connection &connection, qint64 artistId, const Values &values, const QString &summary, const QString &by);

/// Writes the changes to the artist and marks the proposal, in one go. Somebody who may decide but not write the artist (the
/// artist, at a computer of his own) only marks it as granted; whoever may write carries it out. Errors: NotFound; Conflict {field} when the field
/// no longer has the value that the proposal was made on; Conflict {"state"} when it is decided already.
Result<void> approveProposal(Connection &connection, qint64 id, const QString &by, const QString &note = {});
/// Carries out what was granted elsewhere, where the artist may be written; what does not fit any more waits for a word again.
/// How many were carried out.
Result<qint64> carryOutGranted(Connection &connection);
/// The artist says no. The artist's record stays as it is.
Result<void> refuseProposal(Connection &connection, qint64 id, const QString &by, const QString &note = {});
/// Whoever proposed it thought better of it.
Result<void> withdrawProposal(Connection &connection, qint64 id, const QString &by);

} // namespace flow
