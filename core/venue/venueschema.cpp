// SPDX-License-Identifier: GPL-3.0-or-later
// The network: places, companies, the people who work there, and what was said with them.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &companyEntity()
{
    static const Entity entity{.name = u"company"_s,
        .table = u"company"_s,
        .plural = u"companies"_s,
        .number = 13,
        .title = {u"name"_s},
        .subtitle = u"town"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"kind"_s, Choice, 0,
                {u"promoter"_s, u"agency"_s, u"label"_s, u"publisher"_s, u"management"_s, u"producer"_s, u"media"_s,
                    u"public_body"_s, u"supplier"_s, u"other"_s}},
            {u"street"_s, Text},
            {u"postcode"_s, Text},
            {u"town"_s, Text, Searchable},
            {u"region"_s, Text},
            {u"country"_s, Country},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal, .limit = 180},
            {u"located_by"_s, Choice, Internal, {u"given"_s, u"gazetteer"_s, u"doubtful"_s, u"person"_s, u"service"_s}},
            {u"email"_s, Email, Searchable | Key},
            {u"phone"_s, Phone, Key},
            {u"website"_s, Url, Key},
            {u"registration"_s, Text, Key}, // SIRET, company number
            {u"vat_number"_s, Text, Key},
            {u"payment_days"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &venueEntity()
{
    static const Entity entity{.name = u"venue"_s,
        .table = u"venue"_s,
        .plural = u"venues"_s,
        .number = 14,
        .title = {u"name"_s},
        .subtitle = u"town"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"kind"_s, Choice, Required,
                {u"club"_s, u"hall"_s, u"theatre"_s, u"arena"_s, u"bar"_s, u"arts_centre"_s, u"open_air"_s, u"church"_s,
                    u"festival"_s, u"other"_s}},
            {u"company_id"_s, Reference, 0, {}, u"company"_s}, // who runs it
            {u"street"_s, Text, Searchable},
            {u"postcode"_s, Text},
            {u"town"_s, Text, Searchable | Sortable},
            {u"region"_s, Text, Searchable},
            {u"country"_s, Country, Sortable},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal, .limit = 180},
            {u"located_by"_s, Choice, Internal, {u"given"_s, u"gazetteer"_s, u"doubtful"_s, u"person"_s, u"service"_s}},
            {u"capacity"_s, Integer, Sortable | NotNegative},
            {u"capacity_seated"_s, Integer, NotNegative},
            {u"rooms"_s, Integer, NotNegative},
            {u"email"_s, Email, Searchable | Key},
            {u"phone"_s, Phone, Key},
            {u"website"_s, Url, Key},
            {u"instagram"_s, Text},
            {u"facebook"_s, Text},
            {u"genres"_s, Text, Searchable}, // what it programmes
            {u"excludes"_s, Text},
            {u"fee_min"_s, Money, NotNegative, {}, {}, u"currency"_s},
            {u"fee_max"_s, Money, NotNegative, {}, {}, u"currency"_s},
            {u"last_fee"_s, Money, 0, {}, {}, u"currency"_s},
            {u"currency"_s, Currency},
            {u"payment_days"_s, Integer, NotNegative, {}, {}, u"d"_s},
            {u"period"_s, Text}, // festivals: when it is held, as people say it
            {u"period_start"_s, Date},
            {u"period_end"_s, Date},
            {u"founded"_s, Integer},
            {u"status"_s, Choice, 0, {u"active"_s, u"closed"_s, u"on_hold"_s}},
            {u"notes"_s, LongText, Searchable},
            {u"external_id"_s, Text, Internal | Key},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &contactEntity()
{
    static const Entity entity{.name = u"contact"_s,
        .table = u"contact"_s,
        .plural = u"contacts"_s,
        .number = 15,
        .title = {u"name"_s},
        .subtitle = u"job_title"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Personal | Sortable}, // as shown; made of the parts when not given
            {u"first_name"_s, Text, Personal},
            {u"last_name"_s, Text, Personal},
            {u"salutation"_s, Text, Personal},
            {u"nickname"_s, Text, Personal},
            {u"job_title"_s, Text, Searchable},
            {u"department"_s, Text},
            {u"company_name"_s, Text, Searchable | Personal}, // as the source says it; the roles say where for certain
            {u"email"_s, Email, Searchable | Personal | Key},
            {u"email2"_s, Email, Searchable | Personal | Key},
            {u"email3"_s, Email, Searchable | Personal | Key},
            {u"phone"_s, Phone, Personal | Key},
            {u"mobile"_s, Phone, Personal | Key},
            {u"phone3"_s, Phone, Personal | Key},
            {u"website"_s, Url, Personal},
            {u"linkedin"_s, Url, Personal | Key},
            {u"instagram"_s, Text, Personal},
            {u"street"_s, Text, Personal},
            {u"postcode"_s, Text, Personal},
            {u"town"_s, Text, Searchable | Personal | Sortable},
            {u"region"_s, Text, Personal},
            {u"country"_s, Country},
            {.name = u"latitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 90},
            {.name = u"longitude"_s, .type = Decimal, .flags = Internal | Personal, .limit = 180},
            {u"located_by"_s, Choice, Internal, {u"given"_s, u"gazetteer"_s, u"doubtful"_s, u"person"_s, u"service"_s}},
            {u"language"_s, Language},
            {u"birthday"_s, Text, Personal}, // "1990-06-15" or "--06-15"
            {u"preferences"_s, LongText, Searchable | Personal}, // best time to call, what to pitch
            {u"status"_s, Choice, 0, {u"active"_s, u"left"_s}},
            {u"notes"_s, LongText, Searchable | Personal},
            {u"source"_s, Text, Personal}, // where we know them from
            {u"connected_on"_s, Date},
            {u"external_id"_s, Text, Internal | Key | Personal},
            {u"extra"_s, Json, Internal | Personal}, // properties of a vCard that have no field, verbatim
        },
        .ownsFiles = true};
    return entity;
}

const Entity &contactRoleEntity()
{
    static const Entity entity{.name = u"contact_role"_s,
        .table = u"contact_role"_s,
        .plural = u"contact_roles"_s,
        .number = 16,
        .title = {u"role"_s},
        .fields = {
            {u"contact_id"_s, Reference, Required, {}, u"contact"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"company_id"_s, Reference, 0, {}, u"company"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"role"_s, Choice, 0,
                {u"programmer"_s, u"booker"_s, u"promoter"_s, u"technical"_s, u"production"_s, u"accounting"_s,
                    u"press"_s, u"management"_s, u"hospitality"_s, u"signatory"_s, u"other"_s}},
            {u"role_name"_s, Text}, // their own word for it
            {u"is_primary"_s, Bool},
        },
        .parent = u"contact"_s};
    return entity;
}

const Entity &interactionEntity()
{
    static const Entity entity{.name = u"interaction"_s,
        .table = u"interaction"_s,
        .plural = u"interactions"_s,
        .number = 17,
        .title = {u"summary"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"kind"_s, Choice, Required, {u"call"_s, u"mail"_s, u"meeting"_s, u"message"_s, u"note"_s}},
            {u"direction"_s, Choice, 0, {u"out"_s, u"in"_s}},
            {u"at"_s, Instant, Required | Sortable},
            {u"author"_s, Text},
            {u"summary"_s, Text, Required | Searchable | Personal},
            {u"detail"_s, LongText, Searchable | Personal},
            {u"is_private"_s, Bool}, // only its author reads it
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"company_id"_s, Reference, 0, {}, u"company"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"deal_id"_s, Reference, 0, {}, u"deal"_s},
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
        }};
    return entity;
}

} // namespace flow
