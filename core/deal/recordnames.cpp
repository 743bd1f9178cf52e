// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/recordnames.h"

#include "core/entities.h"
#include "core/store/setting.h"

namespace flow {

using namespace Qt::StringLiterals;

Values RecordNames::values() const
{
    return {{u"artist_id"_s, orNull(artistId)}, {u"venue_id"_s, orNull(venueId)}, {u"artist_name"_s, artist}, {u"venue_name"_s, venue},
        {u"town"_s, town}};
}

Result<RecordNames> namesOf(Connection &connection, qint64 artistId, qint64 venueId)
{
    RecordNames names{.artistId = artistId, .venueId = venueId};
    Records records(connection);
    if (artistId) {
        FLOW_ASSIGN(const auto artist, records.byId(artistEntity(), artistId));
        if (!artist) return failure(ErrorCode::NotFound, {u"artist"_s});
        names.artist = artist->text(u"name");
        names.currency = artist->text(u"currency");
    }
    if (venueId) {
        FLOW_ASSIGN(const auto venue, records.byId(venueEntity(), venueId));
        if (!venue) return failure(ErrorCode::NotFound, {u"venue"_s});
        names.venue = venue->text(u"name");
        names.town = venue->text(u"town");
        names.region = venue->text(u"region");
        names.country = venue->text(u"country");
        names.capacity = venue->value(u"capacity").toLongLong();
        names.companyId = venue->value(u"company_id").toLongLong();
        if (const QString currency = venue->text(u"currency"); !currency.isEmpty()) names.currency = currency;
    }
    if (names.currency.isEmpty()) {
        FLOW_ASSIGN(names.currency, agencyCurrency(connection));
    }
    return names;
}

} // namespace flow
