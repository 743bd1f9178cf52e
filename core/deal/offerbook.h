// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <vector>

namespace flow {

// Offers and what becomes of them. All of these run inside the caller's transaction, on its thread. Errors beside those of the
// store: NotFound {"offer"}; Conflict {"state"} when the offer can no longer change that way.

/// Whether terms can be meant. Errors: Invalid {"deposit", "above_guarantee"}, {"deposit_due_on", "after_show"},
/// {"valid_until", "past"}. Pure.
Result<void> checkTerms(const Values &terms, const QDate &today);

/// Records terms in writing (or a draft): `terms` are fields of offer; day, names and links come from the hold or prospect that
/// it belongs to where they are not given. Version 1. The new id. Errors: those of checkTerms.
Result<qint64> makeOffer(Connection &connection, const Values &terms);

/// The other side, or we, answer with changed terms: a new version that repeats all terms but those in `changes`; the one
/// before counts as countered. The artist's word is needed anew when money or day changed. The new id.
Result<qint64> counterOffer(Connection &connection, qint64 id, const QString &direction, const Values &changes);

Result<void> sendOffer(Connection &connection, qint64 id);
Result<void> acceptOffer(Connection &connection, qint64 id);
/// `reason` is a choice of offer.lost_reason, or empty.
Result<void> declineOffer(Connection &connection, qint64 id, const QString &reason, const QString &words = {});
Result<void> withdrawOffer(Connection &connection, qint64 id);
/// "waiting" asks the artist, "approved" and "refused" are the answer.
Result<void> setArtistApproval(Connection &connection, qint64 id, const QString &approval, const QString &by, const QString &note = {});
/// Offers of which the last day has passed without an answer. How many.
Result<qint64> expireOffers(Connection &connection, const QString &today);

/// All versions of the offer's chain, the first one first: what the panel puts side by side.
Result<std::vector<Record>> offerVersions(Connection &connection, qint64 id);
/// Fields of terms in which two versions differ, in the order of the description.
QStringList changedTerms(const Record &before, const Record &after);
/// The fields that are terms, in the order in which they are compared.
const QStringList &termFields();

} // namespace flow
