// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &fanEntity()
{
    static const Entity entity{.name = u"fan"_s,
        .table = u"fan"_s,
        .plural = u"fans"_s,
        .number = 18,
        .title = {u"name"_s},
        .subtitle = u"email"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Personal | Sortable}, // from the parts, else from the mail address
            {u"first_name"_s, Text, Personal},
            {u"last_name"_s, Text, Personal},
            {u"kind"_s, Choice, Required, {u"person"_s, u"company"_s}},
            {u"email"_s, Email, Searchable | Personal | Key | Sortable},
            {u"phone"_s, Phone, Personal | Key},
            {u"street"_s, Text, Personal},
            {u"postcode"_s, Text, Personal},
            {u"town"_s, Text, Searchable | Personal | Sortable},
            {u"region"_s, Text, Personal},
            {u"country"_s, Country},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 180},
            {u"language"_s, Language},
            {u"birthday"_s, Text, Personal},
            {u"stage"_s, Choice, Required, {u"lead"_s, u"prospect"_s, u"customer"_s, u"inactive"_s}},
            {u"score"_s, Integer, Sortable}, // 0 to 100
            {u"points"_s, Integer, Sortable},
            {u"spent"_s, Money, Sortable, {}, {}, u"currency"_s}, // of the customer of the same address, kept by orders
            {u"currency"_s, Currency},
            {u"origin"_s, Choice, 0,
                {u"instagram"_s, u"facebook"_s, u"tiktok"_s, u"google"_s, u"spotify"_s, u"referral"_s, u"event"_s,
                    u"shop"_s, u"website"_s, u"newsletter"_s, u"import"_s, u"other"_s}},
            {u"origin_detail"_s, Text, Personal},
            {u"referred_by"_s, Reference, 0, {}, u"fan"_s},
            // Derived from consent events and kept for lists: may we write to this person?
            {u"email_consent"_s, Choice, 0, {u"unknown"_s, u"given"_s, u"confirmed"_s, u"withdrawn"_s, u"bounced"_s}},
            {u"sms_consent"_s, Choice, 0, {u"unknown"_s, u"given"_s, u"withdrawn"_s}},
            {u"joined_on"_s, Date, Sortable},
            {u"last_active_at"_s, Instant, Sortable},
            {u"instagram"_s, Text, Personal},
            // Producer profile: fans who make music themselves
            {u"is_producer"_s, Bool},
            {u"producer_level"_s, Choice, 0, {u"beginner"_s, u"advanced"_s, u"professional"_s}},
            {u"producer_genre"_s, Text},
            {u"producer_tools"_s, Text},
            {u"notes"_s, LongText, Searchable | Personal},
            {u"external_id"_s, Text, Internal | Key | Personal},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &fanActivityEntity()
{
    static const Entity entity{.name = u"fan_activity"_s,
        .table = u"fan_activity"_s,
        .plural = u"fan_activities"_s,
        .number = 19,
        .title = {u"summary"_s},
        .fields = {
            {u"fan_id"_s, Reference, Required, {}, u"fan"_s},
            {u"at"_s, Instant, Required},
            {u"kind"_s, Choice, Required,
                {u"purchased"_s, u"refunded"_s, u"opened"_s, u"clicked"_s, u"replied"_s, u"subscribed"_s,
                    u"unsubscribed"_s, u"attended"_s, u"checked_in"_s, u"note"_s}},
            {u"summary"_s, Text, Personal},
            {u"points"_s, Integer},
            {u"order_id"_s, Reference, Internal, {}, u"order"_s},
        },
        .parent = u"fan"_s};
    return entity;
}

const Entity &consentEntity()
{
    static const Entity entity{.name = u"consent"_s,
        .table = u"consent"_s,
        .plural = u"consents"_s,
        .number = 20,
        .fields = {
            {u"fan_id"_s, Reference, Required, {}, u"fan"_s, {}, MergeClass::Ledger},
            {u"channel"_s, Choice, Required, {u"email"_s, u"sms"_s, u"post"_s, u"phone"_s}},
            {u"purpose"_s, Choice, Required, {u"newsletter"_s, u"promo"_s, u"booking"_s}},
            {u"action"_s, Choice, Required, {u"given"_s, u"confirmed"_s, u"withdrawn"_s, u"objected"_s, u"imported"_s,
                                               u"bounced"_s}},
            {u"basis"_s, Choice, 0, {u"consent"_s, u"soft_opt_in"_s, u"legitimate_interest_b2b"_s}},
            {u"at"_s, Instant, Required},
            {u"source"_s, Text},
            {u"evidence"_s, Json, Personal | Internal}, // {"optin_ip":..., "confirm_time":..., "file":..., "line":...}
        },
        .parent = u"fan"_s};
    return entity;
}

const Entity &suppressionEntity()
{
    static const Entity entity{.name = u"suppression"_s,
        .table = u"suppression"_s,
        .plural = u"suppressions"_s,
        .number = 21,
        .title = {u"reason"_s},
        .fields = {
            {u"address_hash"_s, Text, Required | Key}, // keyed hash: outlives the person's data, says nothing without the address
            {u"channel"_s, Choice, Required, {u"email"_s, u"sms"_s}},
            {u"reason"_s, Choice, Required, {u"unsubscribed"_s, u"bounced"_s, u"complaint"_s, u"manual"_s, u"erased"_s}},
            {u"at"_s, Instant, Required},
            {u"source"_s, Text},
        }};
    return entity;
}

} // namespace flow
