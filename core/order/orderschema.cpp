// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &customerEntity()
{
    static const Entity entity{.name = u"customer"_s,
        .table = u"customer"_s,
        .plural = u"customers"_s,
        .number = 22,
        .title = {u"name"_s},
        .subtitle = u"email"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Personal | Sortable},
            {u"email"_s, Email, Searchable | Personal | Key},
            {u"fan_id"_s, Reference, 0, {}, u"fan"_s},
            {u"phone"_s, Phone, Personal | Key},
            {u"company"_s, Text, Searchable | Personal},
            {u"street"_s, Text, Personal},
            {u"postcode"_s, Text, Personal},
            {u"town"_s, Text, Personal},
            {u"region"_s, Text, Personal},
            {u"country"_s, Country},
            {u"orders"_s, Integer, Sortable},
            {u"spent"_s, Money, Sortable, {}, {}, u"currency"_s},
            {u"currency"_s, Currency},
            {u"first_order_at"_s, Instant},
            {u"last_order_at"_s, Instant, Sortable},
            {u"notes"_s, LongText, Searchable | Personal},
            {u"external_id"_s, Text, Internal | Key | Personal},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &productEntity()
{
    static const Entity entity{.name = u"product"_s,
        .table = u"product"_s,
        .plural = u"products"_s,
        .number = 23,
        .title = {u"name"_s},
        .subtitle = u"sku"_s,
        .fields = {
            {u"name"_s, Text, Required | Searchable | Sortable},
            {u"kind"_s, Choice, 0, {u"merch"_s, u"record"_s, u"digital"_s, u"ticket"_s, u"membership"_s, u"tip"_s, u"other"_s}},
            {u"sku"_s, Text, Searchable | Key},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"price"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"stock"_s, Integer, NotNegative, {}, {}, {}, MergeClass::Guard}, // empty: not counted
            {u"upc"_s, Text},
            {u"notes"_s, LongText},
            {u"status"_s, Choice, 0, {u"active"_s, u"archived"_s}},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &orderEntity()
{
    static const Entity entity{.name = u"order"_s,
        .table = u"shop_order"_s, // "order" is a word of SQL
        .plural = u"orders"_s,
        .number = 28,
        .title = {u"number"_s},
        .subtitle = u"buyer_name"_s,
        .fields = {
            {u"number"_s, Text, Required | Searchable | Sortable},
            {u"source"_s, Text}, // shop or ticket office: shopify, bandcamp, eventbrite...
            {u"external_id"_s, Text, Internal | Key},
            {u"customer_id"_s, Reference, 0, {}, u"customer"_s},
            {u"fan_id"_s, Reference, 0, {}, u"fan"_s},
            {u"buyer_name"_s, Text, Searchable | Personal | Sortable},
            {u"buyer_email"_s, Email, Searchable | Personal},
            {u"placed_at"_s, Instant, Sortable},
            {u"status"_s, Choice, Required,
                {u"pending"_s, u"paid"_s, u"part_refunded"_s, u"refunded"_s, u"cancelled"_s, u"failed"_s}},
            {u"fulfilment"_s, Choice, 0, {u"open"_s, u"partial"_s, u"shipped"_s, u"returned"_s, u"none"_s}},
            {u"currency"_s, Currency, Required},
            {u"subtotal"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"discount"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"shipping"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"tax"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"fees"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"total"_s, Money, Sortable, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"refunded"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"payment_method"_s, Text},
            {u"street"_s, Text, Personal},
            {u"postcode"_s, Text, Personal},
            {u"town"_s, Text, Personal},
            {u"region"_s, Text, Personal},
            {u"country"_s, Country},
            {u"event_name"_s, Text, Searchable}, // tickets: for what
            {u"event_day"_s, Date},
            {u"notes"_s, LongText, Searchable | Personal},
        },
        .ownsFiles = true};
    return entity;
}

const Entity &orderLineEntity()
{
    static const Entity entity{.name = u"order_line"_s,
        .table = u"order_line"_s,
        .plural = u"order_lines"_s,
        .number = 29,
        .title = {u"name"_s},
        .fields = {
            {u"order_id"_s, Reference, Required, {}, u"order"_s},
            {u"position"_s, Integer},
            {u"product_id"_s, Reference, 0, {}, u"product"_s},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"name"_s, Text, Required | Searchable},
            {u"sku"_s, Text},
            {u"kind"_s, Choice, 0, {u"merch"_s, u"record"_s, u"digital"_s, u"ticket"_s, u"membership"_s, u"tip"_s, u"other"_s}},
            {u"quantity"_s, Integer, Required},
            {u"unit_price"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"total"_s, Money, 0, {}, {}, u"currency"_s, MergeClass::Guard},
            {u"currency"_s, Currency},
            {u"external_id"_s, Text, Internal | Key},
            {u"attendee_name"_s, Text, Personal},
            {u"attendee_email"_s, Email, Personal},
        },
        .parent = u"order"_s};
    return entity;
}

} // namespace flow
