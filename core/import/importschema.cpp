// SPDX-License-Identifier: GPL-3.0-or-later
// What an import leaves behind: how it went, the rows it refused, the mapping to use next time; and rows of statements
// that imports bring before the pages that work with them exist.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &importEntity()
{
    static const Entity entity{.name = u"import"_s,
        .table = u"import"_s,
        .plural = u"imports"_s,
        .number = 6,
        .title = {u"file_name"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"file_name"_s, Text, Required | Searchable},
            {u"file_size"_s, Integer, 0, {}, {}, u"B"_s},
            {u"file_sha256"_s, Text, Internal},
            {u"kind"_s, Text, Required},
            {u"profile"_s, Text},
            {u"container"_s, Text},
            {u"encoding"_s, Text},
            {u"sheet"_s, Text},
            {u"started_at"_s, Instant},
            {u"finished_at"_s, Instant},
            {u"rows"_s, Integer},
            {u"created"_s, Integer},
            {u"updated"_s, Integer},
            {u"unchanged"_s, Integer},
            {u"skipped"_s, Integer},
            {u"rejected"_s, Integer},
            {u"duplicates"_s, Integer},
            {u"warnings"_s, Json, Internal},
            {u"mapping"_s, Json, Internal},
        }};
    return entity;
}

const Entity &importRejectEntity()
{
    static const Entity entity{.name = u"import_reject"_s,
        .table = u"import_reject"_s,
        .plural = u"import_rejects"_s,
        .number = 7,
        .fields = {
            {u"import_id"_s, Reference, Required, {}, u"import"_s},
            {u"line"_s, Integer}, // physical line or sheet row in the file
            {u"column"_s, Text},
            {u"reason"_s, Text}, // code, worded by ui/text
            {u"cells"_s, Json, Personal | Internal}, // the row as it stood in the file
            {u"sheet"_s, Text}, // or the file in the ZIP; empty: the only table
        },
        .parent = u"import"_s};
    return entity;
}

const Entity &importMappingEntity()
{
    static const Entity entity{.name = u"import_mapping"_s,
        .table = u"import_mapping"_s,
        .plural = u"import_mappings"_s,
        .number = 8,
        .title = {u"name"_s},
        .fields = {
            {u"fingerprint"_s, Text, Required}, // of the folded header cells
            {u"name"_s, Text},
            {u"kind"_s, Text, Required},
            {u"mapping"_s, Json, Required},
            {u"used_at"_s, Instant},
        }};
    return entity;
}

const Entity &royaltyEntity()
{
    static const Entity entity{.name = u"royalty"_s,
        .table = u"royalty"_s,
        .plural = u"royalties"_s,
        .number = 26,
        .title = {u"title"_s},
        .subtitle = u"artist_name"_s,
        .fields = {
            {u"import_id"_s, Reference, Internal, {}, u"import"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"source"_s, Text, Required}, // distributor
            {u"period_start"_s, Date},
            {u"period_end"_s, Date},
            {u"reported_on"_s, Date},
            {u"store"_s, Text},
            {u"country"_s, Country},
            {u"artist_name"_s, Text, Searchable},
            {u"release"_s, Text, Searchable},
            {u"title"_s, Text, Searchable},
            {u"isrc"_s, Text},
            {u"upc"_s, Text},
            {u"sale_type"_s, Text},
            {u"quantity"_s, Integer},
            {u"currency"_s, Currency},
            // Statements pay fractions of a cent: millionths of the major unit, rounded to cents only in a sum.
            {u"net_micros"_s, Integer},
        }};
    return entity;
}

const Entity &audienceStatEntity()
{
    static const Entity entity{.name = u"audience_stat"_s,
        .table = u"audience_stat"_s,
        .plural = u"audience_stats"_s,
        .number = 27,
        .title = {u"subject"_s},
        .fields = {
            {u"import_id"_s, Reference, Internal, {}, u"import"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"source"_s, Text, Required},
            {u"subject"_s, Text, Searchable}, // song or playlist; empty for the artist as a whole
            {u"day"_s, Date},
            {u"metric"_s, Text, Required}, // streams, listeners, followers, saves...
            {u"value"_s, Integer},
        }};
    return entity;
}

} // namespace flow
