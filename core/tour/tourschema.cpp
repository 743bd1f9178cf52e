// SPDX-License-Identifier: GPL-3.0-or-later
// Tours: who travels when and at what rates (tour, tour_artist), the plans that were made for it (scenario,
// scenario_stop), the money of its dates (budget_line), and ways that somebody looked up (travel_leg).
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &tourEntity()
{
    static const Entity entity{.name = u"tour"_s,
        .table = u"tour"_s,
        .plural = u"tours"_s,
        .number = 70,
        .title = {u"name"_s},
        .subtitle = u"first_day"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"state"_s, Choice, Required, {u"planned"_s, u"active"_s, u"done"_s, u"dropped"_s}},
            {u"first_day"_s, Date, Required | Sortable},
            {u"last_day"_s, Date, Required}, // inclusive
            {u"currency"_s, Currency, Required}, // everything is converted to it
            {u"rules"_s, Json, Internal}, // core/tour/workspace/tourrules.h; of new scenarios
            {u"owner"_s, Text},
            {u"notes"_s, LongText, Searchable},
        }};
    return entity;
}

/// What the road costs for one artist of a tour. What is empty comes from the agency's habits (tourrules.h).
const Entity &tourArtistEntity()
{
    static const Entity entity{.name = u"tour_artist"_s,
        .table = u"tour_artist"_s,
        .plural = u"tour_artists"_s,
        .number = 71,
        .title = {u"notes"_s},
        .fields = {
            {u"tour_id"_s, Reference, Required, {}, u"tour"_s},
            {u"artist_id"_s, Reference, Required, {}, u"artist"_s},
            {u"position"_s, Integer},
            {u"people"_s, Integer, NotNegative}, // on the road, crew included
            {u"km_cost"_s, Money, NotNegative, {}, {}, u"currency"_s}, // fuel, tolls, wear of the vehicle, for a kilometre
            {u"night_cost"_s, Money, NotNegative, {}, {}, u"currency"_s}, // lodging of one person
            {u"per_diem"_s, Money, NotNegative, {}, {}, u"currency"_s}, // of one person and day away
            {u"crew_cost"_s, Money, NotNegative, {}, {}, u"currency"_s}, // of a day away, everybody
            {u"show_cost"_s, Money, NotNegative, {}, {}, u"currency"_s}, // production of one show
            {u"vehicle_cost"_s, Money, NotNegative, {}, {}, u"currency"_s}, // each time the vehicle is hired
            {u"currency"_s, Currency},
            {u"notes"_s, Text},
        },
        .parent = u"tour"_s};
    return entity;
}

/// One plan of a tour. A scenario made from another one names it: scenarios are branches.
const Entity &scenarioEntity()
{
    static const Entity entity{.name = u"scenario"_s,
        .table = u"scenario"_s,
        .plural = u"scenarios"_s,
        .number = 72,
        .title = {u"name"_s},
        .subtitle = u"state"_s,
        .fields = {
            {u"tour_id"_s, Reference, Required, {}, u"tour"_s},
            {u"parent_id"_s, Reference, 0, {}, u"scenario"_s},
            {u"name"_s, Text, Required | Searchable},
            {u"state"_s, Choice, Required, {u"draft"_s, u"applied"_s}, {}, {}, MergeClass::Guard},
            {u"position"_s, Integer},
            {u"rules"_s, Json, Internal}, // those that it was planned with
            {u"currency"_s, Currency, Required},
            {u"profit"_s, Money, 0, {}, {}, u"currency"_s},
            {u"bound"_s, Money, 0, {}, {}, u"currency"_s}, // no plan can earn more under these rules
            {u"figures"_s, Json, Internal}, // figures.h: what the comparison shows, by artist too, and the reasons
            {u"report"_s, Json, Internal}, // of the search: plan and bound over time, seconds, moves
            {u"seed"_s, Integer, Internal},
            {u"planned_at"_s, Instant},
        },
        .parent = u"tour"_s};
    return entity;
}

/// A date of a scenario, or a candidate that the user ruled out (demand "forbidden", no day).
const Entity &scenarioStopEntity()
{
    static const Entity entity{.name = u"scenario_stop"_s,
        .table = u"scenario_stop"_s,
        .plural = u"scenario_stops"_s,
        .number = 73,
        .title = {u"place"_s},
        .subtitle = u"day"_s,
        .fields = {
            {u"scenario_id"_s, Reference, Required, {}, u"scenario"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"offer_id"_s, Reference, 0, {}, u"offer"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
            {u"candidate"_s, Text, Internal}, // key of the candidate in the problem: "hold:12"
            {u"place"_s, Text}, // the venue as it was called
            {u"day"_s, Date},
            {u"kind"_s, Choice, Required, {u"confirmed"_s, u"hold"_s, u"offer"_s, u"prospect"_s, u"ask"_s}},
            {u"demand"_s, Choice, Required, {u"free"_s, u"pinned"_s, u"forbidden"_s}},
            {u"fee"_s, Money, 0, {}, {}, u"currency"_s},
            {u"currency"_s, Currency},
            {u"chance"_s, Rate}, // that it comes about
            {u"marginal"_s, Money, Internal, {}, {}, u"currency"_s}, // what the plan would lose without it
            {u"km"_s, Integer, 0, {}, {}, u"km"_s}, // of the way that leads there
            {u"minutes"_s, Integer, 0, {}, {}, u"min"_s},
            {u"from_home"_s, Bool},
            {u"together_id"_s, Reference, 0, {}, u"artist"_s}, // who shares the way
            {u"travel"_s, Choice, 0, {u"road"_s, u"ferry"_s, u"flight"_s}}, // of that way; nothing: by road
        },
        .parent = u"scenario"_s};
    return entity;
}

/// A way between two places, by their coordinates rounded to about 100 m. Kept for ever, so that a tour that was planned
/// with a network plans the same without one. Can be asked for again, so it is not journaled.
const Entity &travelLegEntity()
{
    static const Entity entity{.name = u"travel_leg"_s,
        .table = u"travel_leg"_s,
        .plural = u"travel_legs"_s,
        .number = 74,
        .title = {u"from_place"_s, u"to_place"_s},
        .fields = {
            {u"from_place"_s, Text, Required | Key}, // "48.117,-1.678"
            {u"to_place"_s, Text, Required},
            {u"km"_s, Decimal, Required, {}, {}, u"km"_s},
            {u"minutes"_s, Decimal, Required, {}, {}, u"min"_s},
            {u"path"_s, Json, Internal}, // [[lat, lon], ...], thinned
            {u"source"_s, Choice, Required, {u"service"_s, u"file"_s, u"person"_s}},
            {u"fetched_at"_s, Instant, Required},
        },
        .journaled = false};
    return entity;
}

const Entity &budgetLineEntity()
{
    static const Entity entity{.name = u"budget_line"_s,
        .table = u"budget_line"_s,
        .plural = u"budget_lines"_s,
        .number = 75,
        .title = {u"title"_s},
        .subtitle = u"day"_s,
        .fields = {
            {u"tour_id"_s, Reference, Required, {}, u"tour"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
            {u"day"_s, Date, Sortable},
            {u"category"_s, Choice, Required,
                {u"fees"_s, u"transport"_s, u"lodging"_s, u"catering"_s, u"crew"_s, u"backline"_s, u"production"_s,
                    u"insurance"_s, u"other"_s}},
            {u"title"_s, Text, Searchable},
            {u"planned"_s, Money, NotNegative, {}, {}, u"currency"_s},
            {u"actual"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency, Required},
            {u"notes"_s, Text},
        },
        .parent = u"tour"_s};
    return entity;
}

} // namespace flow
