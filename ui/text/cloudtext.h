// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "core/sync/linkstate.h"

#include <QString>

namespace flow::ui {

/// How the workspace stands to the cloud, for the status bar: "In step", "3 changes waiting".
QString linkText(const LinkState &state);
/// The same in a sentence or two that also say what happens next.
QString linkSentence(const LinkState &state);
/// That the workspace is read-only, or becomes so soon, because it does not reach its cloud; mostly empty.
QString leaseText(const LinkState &state);
/// What one exchange did: "Sent 3 changes, received 12 records".
QString exchangeText(const Exchange &exchange);

/// What of one's own waits in the cloud, and for what: after a restore, or when another device has not sent it yet; mostly empty.
QString heldText(const LinkState &state);

/// The file that is under way: "Sending rider.pdf, 2 MB of 6 MB"; empty when none is.
QString fileMoveText(const FileState &files);
/// What of the files waits, a sentence each; one that says that all is well when nothing does. `loading`: the records that name
/// them are not all there yet.
QStringList fileTexts(const FileState &files, bool metered, bool loading = false);

QString roleText(const QString &role); ///< "Label manager"
QString roleAbout(const QString &role); ///< what the role may do, in one sentence

/// What happened, as a heading over the values: "Claire’s change met another one".
QString conflictText(const SyncConflict &conflict, bool own);
/// A value of a conflict in the words of the trade; an empty one says so.
QString conflictValue(const SyncConflict &conflict, const ConflictField &field, const QVariant &value, const QString &name);

} // namespace flow::ui
