// SPDX-License-Identifier: GPL-3.0-or-later
// Booking: what is planned (project), whom to ask (prospect), a claim on a date (hold), terms in writing (offer), and
// what a person decided against the facts (stage_override). core/deal/stage.h computes a card's stage from these.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &dealEntity()
{
    static const Entity entity{.name = u"deal"_s,
        .table = u"deal"_s,
        .plural = u"deals"_s,
        .number = 24,
        .title = {u"name"_s},
        .subtitle = u"stage"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"company_id"_s, Reference, 0, {}, u"company"_s},
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"stage"_s, Choice, Required,
                {u"prospect"_s, u"option"_s, u"offer"_s, u"confirmed"_s, u"prepare"_s, u"close"_s, u"lost"_s}, {}, {}, MergeClass::Guard},
            {u"stage_name"_s, Text}, // as the source calls it
            {u"amount"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"owner"_s, Text},
            {u"created_on"_s, Date},
            {u"expected_on"_s, Date},
            {u"closed_on"_s, Date, 0, {}, {}, {}, MergeClass::Guard},
            {u"lost_reason"_s, Text},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

/// A tour, a season, a line-up: what dates are looked for, and for whom.
const Entity &projectEntity()
{
    static const Entity entity{.name = u"project"_s,
        .table = u"project"_s,
        .plural = u"projects"_s,
        .number = 40,
        .title = {u"name"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"kind"_s, Choice, Required, {u"tour"_s, u"season"_s, u"lineup"_s, u"residency"_s, u"promo"_s, u"other"_s}},
            {u"state"_s, Choice, Required, {u"planned"_s, u"active"_s, u"done"_s, u"dropped"_s}, {}, {}, MergeClass::Guard},
            {u"first_day"_s, Date, Sortable},
            {u"last_day"_s, Date},
            {u"territory"_s, Text, Searchable}, // where, as people say it
            {u"wanted_dates"_s, Integer}, // how many dates would make it a success
            {u"currency"_s, Currency},
            {u"owner"_s, Text},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &projectArtistEntity()
{
    static const Entity entity{.name = u"project_artist"_s,
        .table = u"project_artist"_s,
        .plural = u"project_artists"_s,
        .number = 41,
        .title = {u"billing"_s},
        .fields = {
            {u"project_id"_s, Reference, Required, {}, u"project"_s},
            {u"artist_id"_s, Reference, Required, {}, u"artist"_s},
            {u"billing"_s, Choice, 0, {u"headliner"_s, u"support"_s, u"co_headliner"_s}},
        },
        .parent = u"project"_s};
    return entity;
}

/// A venue in the portfolio of a project: no date yet. A date that is granted becomes a hold that names it.
const Entity &prospectEntity()
{
    static const Entity entity{.name = u"prospect"_s,
        .table = u"prospect"_s,
        .plural = u"prospects"_s,
        .number = 42,
        .title = {u"venue_name"_s},
        .subtitle = u"period"_s,
        .fields = {
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s}, // empty: any artist of the project
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"venue_name"_s, Text, Required | Searchable | Sortable}, // as it was when asked; venue_id says where for certain
            {u"state"_s, Choice, Required,
                {u"to_contact"_s, u"pitched"_s, u"interested"_s, u"dates_in"_s, u"held"_s, u"declined"_s, u"dropped"_s},
                {}, {}, MergeClass::Guard}, // held: a hold or offer carries it on
            {u"period"_s, Text}, // when, as people say it: "March 2027"
            {u"first_day"_s, Date},
            {u"last_day"_s, Date},
            {u"estimate"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard}, // the fee we hope for
            {u"currency"_s, Currency},
            {u"pitched_at"_s, Instant},
            {u"replied_at"_s, Instant}, // their last answer
            {u"follow_up_on"_s, Date, Sortable}, // the next day to ask again
            {u"snoozed_until"_s, Date}, // hidden from the call list before this day
            {u"attempts"_s, Integer}, // pitches, calls and reminders without an answer since the last one
            {u"owner"_s, Text},
            {u"created_at"_s, Instant},
            {u"lost_reason"_s, Choice, 0,
                {u"price"_s, u"date_taken"_s, u"no_answer"_s, u"not_for_them"_s, u"capacity"_s, u"radius"_s,
                    u"artist_refused"_s, u"routing"_s, u"budget"_s, u"other_act"_s, u"changed_plans"_s, u"other"_s}},
            {u"lost_words"_s, Text, Searchable},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

/// A ranked claim on one date at one place. core/deal/holdrules.h keeps the ranks dense; `cleared` says that the promoter
/// took it away, `released` that we gave it back, `expired` that its time ran out.
const Entity &holdEntity()
{
    static const Entity entity{.name = u"hold"_s,
        .table = u"hold"_s,
        .plural = u"holds"_s,
        .number = 43,
        .title = {u"venue_name"_s},
        .subtitle = u"day"_s,
        .fields = {
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"deal_id"_s, Reference, 0, {}, u"deal"_s},
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"artist_name"_s, Text, Searchable}, // as the source says it, like a show's
            {u"venue_name"_s, Text, Searchable},
            {u"town"_s, Text, Searchable},
            {u"room"_s, Text}, // of the venue; empty: its only one
            {u"day"_s, Date, Required | Sortable, {}, {}, {}, MergeClass::Guard},
            {u"rank"_s, Integer, Required | Sortable | NotNegative, {}, {}, {}, MergeClass::Guard}, // 1 has first right to the date
            {u"state"_s, Choice, Required,
                {u"active"_s, u"confirmed"_s, u"released"_s, u"cleared"_s, u"expired"_s}, {}, {}, MergeClass::Guard},
            {u"is_target"_s, Bool}, // the date that is wanted among several held
            {u"granted_on"_s, Date},
            {u"expires_at"_s, Instant, Sortable, {}, {}, {}, MergeClass::Guard}, // empty: no expiry was said
            {u"challenge"_s, Choice, 0, {u"in"_s, u"out"_s}, {}, {}, MergeClass::Guard}, // in: somebody challenges us
            {u"challenged_by"_s, Text},
            {u"challenged_at"_s, Instant},
            {u"challenge_until"_s, Instant, Sortable, {}, {}, {}, MergeClass::Guard}, // confirm or release by then
            {u"estimate"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"series"_s, Text, Internal}, // same value: dates asked for together at one venue
            {u"owner"_s, Text},
            {u"created_at"_s, Instant},
            {u"closed_at"_s, Instant}, // when it stopped being active
            {u"lost_reason"_s, Choice, 0,
                {u"price"_s, u"date_taken"_s, u"no_answer"_s, u"not_for_them"_s, u"capacity"_s, u"radius"_s,
                    u"artist_refused"_s, u"routing"_s, u"budget"_s, u"other_act"_s, u"changed_plans"_s, u"rival_confirmed"_s,
                    u"other"_s}},
            {u"lost_words"_s, Text, Searchable},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

/// Terms in writing, either way. A counter-offer is a new version that names the one it answers.
const Entity &offerEntity()
{
    static const Entity entity{.name = u"offer"_s,
        .table = u"offer"_s,
        .plural = u"offers"_s,
        .number = 44,
        .title = {u"venue_name"_s},
        .subtitle = u"day"_s,
        .fields = {
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"deal_id"_s, Reference, 0, {}, u"deal"_s},
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"company_id"_s, Reference, 0, {}, u"company"_s},
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"previous_id"_s, Reference, Internal, {}, u"offer"_s}, // the version that this one answers
            {u"version"_s, Integer, Required},
            {u"direction"_s, Choice, Required, {u"in"_s, u"out"_s}}, // in: from the promoter
            {u"state"_s, Choice, Required,
                {u"draft"_s, u"sent"_s, u"countered"_s, u"accepted"_s, u"declined"_s, u"expired"_s, u"withdrawn"_s},
                {}, {}, MergeClass::Guard},
            {u"artist_name"_s, Text, Searchable},
            {u"venue_name"_s, Text, Searchable},
            {u"town"_s, Text, Searchable},
            {u"room"_s, Text},
            {u"day"_s, Date, Sortable, {}, {}, {}, MergeClass::Guard},
            {u"deal_type"_s, Choice, Required,
                {u"flat"_s, u"versus"_s, u"plus"_s, u"door"_s, u"landed"_s, u"cession"_s, u"corealisation"_s,
                    u"coproduction"_s, u"local_promotion"_s, u"other"_s}},
            {u"guarantee"_s, Money, Sortable | NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"percentage"_s, Rate, 0, {}, {}, {}, MergeClass::Guard},
            {u"percentage_of"_s, Choice, 0, {u"gross"_s, u"net_gross"_s, u"net"_s}},
            {u"expenses"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard}, // the promoter's, before any share
            {u"deposit"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"deposit_due_on"_s, Date, 0, {}, {}, {}, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"capacity"_s, Integer, NotNegative},
            {u"ticket_price"_s, Money, NotNegative, {}, {}, u"currency"_s},
            {u"radius_km"_s, Integer, NotNegative, {}, {}, u"km"_s},
            {u"radius_days_before"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"radius_days_after"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"radius_public_only"_s, Bool},
            {u"terms"_s, LongText, Searchable},
            {u"valid_until"_s, Date, Sortable},
            {u"sent_at"_s, Instant},
            {u"answered_at"_s, Instant},
            {u"artist_approval"_s, Choice, 0, {u"not_asked"_s, u"waiting"_s, u"approved"_s, u"refused"_s}, {}, {}, MergeClass::Guard},
            {u"approved_by"_s, Text},
            {u"approved_at"_s, Instant},
            {u"approval_note"_s, Text},
            {u"lost_reason"_s, Choice, 0,
                {u"price"_s, u"date_taken"_s, u"no_answer"_s, u"not_for_them"_s, u"capacity"_s, u"radius"_s,
                    u"artist_refused"_s, u"routing"_s, u"budget"_s, u"other_act"_s, u"changed_plans"_s, u"rival_confirmed"_s,
                    u"other"_s}},
            {u"lost_words"_s, Text, Searchable},
            {u"owner"_s, Text},
            {u"created_at"_s, Instant},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

/// No other show of the artist in a territory or around a place, for a time. A show's own radius clause is on the show.
const Entity &exclusivityEntity()
{
    static const Entity entity{.name = u"exclusivity"_s,
        .table = u"exclusivity"_s,
        .plural = u"exclusivities"_s,
        .number = 48,
        .title = {u"name"_s},
        .subtitle = u"place"_s,
        .fields = {
            {u"artist_id"_s, Reference, Required, {}, u"artist"_s},
            {u"company_id"_s, Reference, 0, {}, u"company"_s}, // to whom it was promised
            {u"name"_s, Text, Searchable},
            {u"kind"_s, Choice, Required, {u"country"_s, u"region"_s, u"radius"_s}},
            {u"country"_s, Country},
            {u"region"_s, Text},
            {u"place"_s, Text, Searchable},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal, .limit = 180},
            {u"radius_km"_s, Integer, NotNegative, {}, {}, u"km"_s},
            {u"first_day"_s, Date, Required | Sortable},
            {u"last_day"_s, Date, Required},
            {u"public_only"_s, Bool}, // private events are free of it
            {u"source"_s, Text}, // contract, mail of 12 March
            {u"notes"_s, LongText, Searchable},
        },
        .parent = u"artist"_s};
    return entity;
}

/// A stage that a person gave a card against the facts, with the reason. Exactly one of the references is set.
const Entity &stageOverrideEntity()
{
    static const Entity entity{.name = u"stage_override"_s,
        .table = u"stage_override"_s,
        .plural = u"stage_overrides"_s,
        .number = 45,
        .title = {u"note"_s},
        .subtitle = u"stage"_s,
        .fields = {
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"offer_id"_s, Reference, 0, {}, u"offer"_s},
            {u"deal_id"_s, Reference, 0, {}, u"deal"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
            {u"stage"_s, Choice, Required,
                {u"target"_s, u"pitched"_s, u"interest"_s, u"hold"_s, u"offer"_s, u"approved"_s, u"confirmed"_s,
                    u"contract_out"_s, u"contracted"_s, u"deposit_in"_s, u"announced"_s, u"advancing"_s, u"ready"_s,
                    u"played"_s, u"settled"_s, u"closed"_s}},
            {u"note"_s, Text, Required},
            {u"author"_s, Text},
            {u"at"_s, Instant, Required},
        }};
    return entity;
}

} // namespace flow
