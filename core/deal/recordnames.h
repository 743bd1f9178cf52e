// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace flow {

/// What a hold, an offer or a show repeats of its artist and its venue, so that it still says it when they are gone.
struct RecordNames
{
    qint64 artistId = 0, venueId = 0;
    QString artist, venue, town, region, country, currency;
    qint64 capacity = 0, companyId = 0;
    Values values() const; ///< artist_id, venue_id, artist_name, venue_name, town
};

/// Ids of 0 leave their part empty. Errors: NotFound {"artist"} or {"venue"}.
Result<RecordNames> namesOf(Connection &connection, qint64 artistId, qint64 venueId);

/// 0 is stored as nothing.
inline QVariant orNull(qint64 value) { return value ? QVariant(value) : QVariant(); }

} // namespace flow
