// SPDX-License-Identifier: GPL-3.0-or-later
// Shows and other dates of an artist, their preparation, and the rooms, vehicles and people that a date needs.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &showEntity()
{
    static const Entity entity{.name = u"show"_s,
        .table = u"show"_s,
        .plural = u"shows"_s,
        .number = 25,
        .title = {u"venue_name"_s},
        .subtitle = u"day"_s,
        .fields = {
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"deal_id"_s, Reference, 0, {}, u"deal"_s},
            {u"artist_name"_s, Text, Searchable}, // as the source says it
            {u"venue_name"_s, Text, Searchable},
            {u"town"_s, Text, Searchable},
            {u"region"_s, Text},
            {u"country"_s, Country},
            {u"day"_s, Date, Required | Sortable, {}, {}, {}, MergeClass::Guard},
            {u"doors"_s, Text}, // "20:30", local to the place; like every clock time of a show, see showtimes.h
            {u"on_stage"_s, Text},
            {u"zone"_s, Text}, // IANA
            {u"status"_s, Choice, Required, {u"hold"_s, u"confirmed"_s, u"played"_s, u"cancelled"_s, u"postponed"_s}, {}, {}, MergeClass::Guard},
            {u"fee"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"capacity"_s, Integer, NotNegative},
            {u"tickets_sold"_s, Integer, NotNegative},
            {u"paid_on"_s, Date, 0, {}, {}, {}, MergeClass::Guard}, // the day the balance came in
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
            {u"kind"_s, Choice, 0,
                {u"concert"_s, u"festival"_s, u"private"_s, u"promo"_s, u"masterclass"_s, u"residency"_s, u"studio"_s,
                    u"rehearsal"_s, u"other"_s}}, // empty: concert
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s}, // that was confirmed
            {u"offer_id"_s, Reference, 0, {}, u"offer"_s}, // that was accepted
            {u"company_id"_s, Reference, 0, {}, u"company"_s},
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"room"_s, Text},
            // Clock times are "HH:MM" as the clocks of the place show them. What happens after midnight keeps the day of the
            // show: showtimes.h says which moment is meant.
            {u"load_in"_s, Text},
            {u"soundcheck"_s, Text},
            {u"support_on_stage"_s, Text},
            {u"set_minutes"_s, Integer, NotNegative, {}, {}, u"min"_s},
            {u"curfew"_s, Text},
            {u"public_on"_s, Date, Sortable}, // from this day on it may be announced
            {u"embargo_until"_s, Instant}, // when the hour matters; nothing leaves the house before
            {u"on_sale_on"_s, Date},
            {u"confirmed_on"_s, Date},
            {u"contract_sent_on"_s, Date},
            {u"contract_signed_on"_s, Date}, // the last signature
            {u"deposit"_s, Money, NotNegative, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"deposit_due_on"_s, Date},
            {u"deposit_paid_on"_s, Date},
            {u"advance_sent_on"_s, Date},
            {u"itinerary_sent_on"_s, Date},
            {u"settled_on"_s, Date},
            {u"statement_sent_on"_s, Date}, // to the artist
            {u"radius_km"_s, Integer, NotNegative, {}, {}, u"km"_s}, // the clause that this show imposes
            {u"radius_days_before"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"radius_days_after"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"radius_public_only"_s, Bool}, // it forbids public shows only
            {u"lost_reason"_s, Choice, 0,
                {u"price"_s, u"date_taken"_s, u"artist_refused"_s, u"routing"_s, u"budget"_s, u"changed_plans"_s, u"sales"_s,
                    u"illness"_s, u"force_majeure"_s, u"other"_s}}, // why it was cancelled or postponed
            {u"lost_words"_s, Text, Searchable},
            {u"series"_s, Text, Internal}, // same value: booked together
            {u"owner"_s, Text},
            {u"radius_minutes"_s, Integer, NotNegative, {}, {}, u"min"_s}, // a clause that counts driving time, beside or instead of radius_km
            {u"radius_waived_on"_s, Date}, // the promoter let the clause go
            // Whether the contract may go out or be signed: the word of a manager, here or by a mail link.
            {u"contract_approval"_s, Choice, 0, {u"not_asked"_s, u"waiting"_s, u"approved"_s, u"refused"_s}, {}, {}, MergeClass::Guard},
            {u"contract_approved_by"_s, Text},
            {u"contract_approved_at"_s, Instant},
            {u"contract_approval_note"_s, Text},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &advanceItemEntity()
{
    static const Entity entity{.name = u"advance_item"_s,
        .table = u"advance_item"_s,
        .plural = u"advance_items"_s,
        .number = 60,
        .title = {u"title"_s},
        .subtitle = u"state"_s,
        .fields = {
            {u"show_id"_s, Reference, Required, {}, u"show"_s},
            {u"key"_s, Text, Internal}, // of the template it was made from
            {u"title"_s, Text, Required | Searchable},
            {u"state"_s, Choice, Required, {u"todo"_s, u"asked"_s, u"done"_s, u"not_needed"_s}},
            {u"due_on"_s, Date, Sortable, {}, {}, {}, MergeClass::Guard}, // goes along with the day of its show
            {u"done_at"_s, Instant},
            {u"assignee"_s, Text},
            {u"position"_s, Integer},
            {u"note"_s, LongText, Searchable},
        },
        .parent = u"show"_s};
    return entity;
}

/// Somebody who comes in without a ticket, with so many places.
const Entity &guestEntity()
{
    static const Entity entity{.name = u"guest"_s,
        .table = u"guest"_s,
        .plural = u"guests"_s,
        .number = 91,
        .title = {u"name"_s},
        .subtitle = u"source"_s,
        .fields = {
            {u"show_id"_s, Reference, Required, {}, u"show"_s},
            {u"name"_s, Text, Required | Searchable | Sortable | Personal},
            {u"source"_s, Choice, Required, {u"artist"_s, u"agency"_s, u"label"_s, u"promoter"_s, u"press"_s, u"sponsor"_s}}, // whose guest
            {u"places"_s, Integer, Required | NotNegative}, // everybody who comes along included
            {u"state"_s, Choice, Required, {u"invited"_s, u"arrived"_s, u"refused"_s}},
            {u"arrived"_s, Integer, NotNegative}, // of them
            {u"arrived_at"_s, Instant},
            {u"email"_s, Email, Personal},
            {u"phone"_s, Phone, Personal},
            {u"note"_s, Text, Searchable | Personal}, // "aftershow", "photo pass"
        },
        .parent = u"show"_s};
    return entity;
}

/// How many places a source may give away at a show.
const Entity &guestQuotaEntity()
{
    static const Entity entity{.name = u"guest_quota"_s,
        .table = u"guest_quota"_s,
        .plural = u"guest_quotas"_s,
        .number = 92,
        .title = {u"source"_s},
        .fields = {
            {u"show_id"_s, Reference, Required, {}, u"show"_s},
            {u"source"_s, Choice, Required, {u"artist"_s, u"agency"_s, u"label"_s, u"promoter"_s, u"press"_s, u"sponsor"_s}},
            {u"places"_s, Integer, Required | NotNegative},
        },
        .parent = u"show"_s};
    return entity;
}

const Entity &resourceEntity()
{
    static const Entity entity{.name = u"resource"_s,
        .table = u"resource"_s,
        .plural = u"resources"_s,
        .number = 61,
        .title = {u"name"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable | Personal},
            {u"kind"_s, Choice, Required, {u"room"_s, u"equipment"_s, u"vehicle"_s, u"staff"_s, u"hotel"_s}},
            {u"status"_s, Choice, 0, {u"active"_s, u"paused"_s, u"former"_s}},
            {u"job"_s, Text, Searchable}, // staff: sound, light, driver
            {u"company_id"_s, Reference, 0, {}, u"company"_s}, // who hires it out
            {u"email"_s, Email, Personal | Key},
            {u"phone"_s, Phone, Personal | Key},
            {u"home_town"_s, Text, Personal}, // where it stands or lives
            {u"home_country"_s, Country},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 180},
            {u"capacity"_s, Integer, NotNegative}, // seats of a vehicle, people in a room
            {u"pieces"_s, Integer, NotNegative}, // how many there are; empty: one
            {u"cost"_s, Money, 0, {}, {}, u"currency"_s},
            {u"cost_per"_s, Choice, 0, {u"hour"_s, u"day"_s, u"use"_s}},
            {u"currency"_s, Currency},
            {u"notes"_s, LongText, Searchable | Personal},
            {u"external_id"_s, Text, Internal | Key | Personal},
            {u"emergency_contact"_s, Text, Personal}, // staff: whom to call when something happens on the road
            {u"emergency_phone"_s, Phone, Personal},
        },
        .ownsFiles = true};
    return entity;
}

/// A resource taken for a show or for a span of its own.
const Entity &resourceBookingEntity()
{
    static const Entity entity{.name = u"resource_booking"_s,
        .table = u"resource_booking"_s,
        .plural = u"resource_bookings"_s,
        .number = 62,
        .title = {u"title"_s},
        .subtitle = u"starts_at"_s,
        .fields = {
            {u"resource_id"_s, Reference, Required, {}, u"resource"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"title"_s, Text, Searchable},
            {u"state"_s, Choice, Required, {u"tentative"_s, u"confirmed"_s, u"cancelled"_s}},
            {u"starts_at"_s, Instant, Required | Sortable, {}, {}, {}, MergeClass::Guard}, // goes along with the day of its show
            {u"ends_at"_s, Instant, Required, {}, {}, {}, MergeClass::Guard},
            {u"pieces"_s, Integer, NotNegative}, // of a resource that there are several of
            {u"cost"_s, Money, 0, {}, {}, u"currency"_s}, // agreed for this time; empty: by the resource's rate
            {u"currency"_s, Currency},
            {u"notes"_s, LongText},
        },
        .parent = u"resource"_s};
    return entity;
}

/// A date that has to come after another: when the first moves, the other moves with it.
const Entity &dependencyEntity()
{
    static const Entity entity{.name = u"dependency"_s,
        .table = u"dependency"_s,
        .plural = u"dependencies"_s,
        .number = 63,
        .title = {u"note"_s},
        .fields = {
            {u"show_id"_s, Reference, Required, {}, u"show"_s}, // the later one
            {u"after_id"_s, Reference, Required, {}, u"show"_s}, // the earlier one
            {u"days"_s, Integer, Required, {}, {}, u"d"_s}, // between the two
            {u"is_fixed"_s, Bool}, // exactly so many days; else at least
            {u"note"_s, Text},
        },
        .parent = u"show"_s};
    return entity;
}

/// A conflict that a person saw and accepted, with the reason. Silences this pair only; the rule stays.
const Entity &conflictNoteEntity()
{
    static const Entity entity{.name = u"conflict_note"_s,
        .table = u"conflict_note"_s,
        .plural = u"conflict_notes"_s,
        .number = 64,
        .title = {u"reason"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"kind"_s, Choice, Required,
                {u"same_artist"_s, u"unavailable"_s, u"travel"_s, u"radius"_s, u"exclusivity"_s, u"competing"_s, u"resource"_s, u"holiday"_s}},
            {u"first_show_id"_s, Reference, 0, {}, u"show"_s}, // one of these three
            {u"first_hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"first_offer_id"_s, Reference, 0, {}, u"offer"_s},
            {u"second_show_id"_s, Reference, 0, {}, u"show"_s},
            {u"second_hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"second_offer_id"_s, Reference, 0, {}, u"offer"_s},
            {u"availability_id"_s, Reference, 0, {}, u"availability"_s},
            {u"exclusivity_id"_s, Reference, 0, {}, u"exclusivity"_s},
            {u"reason"_s, Text, Required | Searchable},
            {u"author"_s, Text},
            {u"at"_s, Instant, Required},
        }};
    return entity;
}

} // namespace flow
