// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &artistEntity()
{
    static const Entity entity{.name = u"artist"_s,
        .table = u"artist"_s,
        .plural = u"artists"_s,
        .number = 10,
        .title = {u"name"_s},
        .subtitle = u"genre"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"status"_s, Choice, Required, {u"active"_s, u"paused"_s, u"former"_s}},
            {u"genre"_s, Text, Searchable},
            {u"tier"_s, Choice, 0, {u"emerging"_s, u"confirmed"_s}},
            {u"home_town"_s, Text, Searchable},
            {u"home_country"_s, Country},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal, .limit = 180},
            {u"lineup"_s, LongText, Personal}, // who is on stage, one a line
            {u"party_size"_s, Integer, NotNegative}, // people on the road
            {u"fee_min"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"fee_max"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"commission"_s, Rate, 0, {}, {}, {}, MergeClass::Guard},
            {u"email"_s, Email, Personal | Searchable | Key},
            {u"phone"_s, Phone, Personal},
            {u"website"_s, Url},
            {u"instagram"_s, Text},
            {u"facebook"_s, Text},
            {u"tiktok"_s, Text},
            {u"youtube"_s, Text},
            {u"spotify"_s, Text},
            {u"bandcamp"_s, Text},
            {u"soundcloud"_s, Text},
            {u"monthly_listeners"_s, Integer},
            {u"followers"_s, Integer},
            {u"popularity"_s, Integer}, // 0 to 100, as streaming services give it
            {u"represented_since"_s, Date},
            {u"bio"_s, LongText, Searchable},
            {u"notes"_s, LongText, Searchable | Personal},
            {u"color"_s, Integer, Internal}, // 1 to 12 of the series palette, for life
            {u"photo_id"_s, Reference, Internal, {}, u"file"_s},
            {u"approves_changes"_s, Bool}, // major changes wait for the artist's word
            {u"emergency_contact"_s, Text, Personal}, // whom to call when something happens on the road: name, relation
            {u"emergency_phone"_s, Phone, Personal},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &availabilityEntity()
{
    static const Entity entity{.name = u"availability"_s,
        .table = u"availability"_s,
        .plural = u"availabilities"_s,
        .number = 11,
        .title = {u"reason"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"artist_id"_s, Reference, Required, {}, u"artist"_s},
            {u"kind"_s, Choice, Required, {u"unavailable"_s, u"tentative"_s, u"travel"_s, u"studio"_s, u"rehearsal"_s,
                                              u"holiday"_s, u"show"_s}},
            {u"first_day"_s, Date, Required},
            {u"last_day"_s, Date, Required}, // inclusive
            {u"reason"_s, Text, Searchable},
            {u"place"_s, Text},
            {u"external_uid"_s, Text, Internal | Key}, // of the calendar entry it came from
        },
        .parent = u"artist"_s};
    return entity;
}

const Entity &proposalEntity()
{
    static const Entity entity{.name = u"proposal"_s,
        .table = u"proposal"_s,
        .plural = u"proposals"_s,
        .number = 12,
        .title = {u"summary"_s},
        .fields = {
            {u"artist_id"_s, Reference, Required, {}, u"artist"_s},
            {u"summary"_s, Text},
            {u"changes"_s, Json, Required}, // {"field": [before, after]}
            {u"state"_s, Choice, Required, {u"waiting"_s, u"granted"_s, u"approved"_s, u"refused"_s, u"withdrawn"_s}, {}, {}, MergeClass::Guard},
            {u"proposed_by"_s, Text},
            {u"proposed_at"_s, Instant},
            {u"decided_by"_s, Text},
            {u"decided_at"_s, Instant},
            {u"note"_s, LongText},
        },
        .parent = u"artist"_s};
    return entity;
}

} // namespace flow
