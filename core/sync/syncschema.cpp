// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

// Written by the cloud alone when a change meets another one; travels like any record, so that no lost answer loses it.
const Entity &conflictEntity()
{
    static const Entity entity{.name = u"conflict"_s,
        .table = u"sync_conflict"_s,
        .plural = u"conflicts"_s,
        .number = 90,
        .title = {u"entity"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"entity"_s, Text, Required}, // name of the entity
            {u"record"_s, Text, Required | Internal}, // uid of the record, as text
            {u"kind"_s, Choice, Required,
                {u"merged"_s, u"refused"_s, u"deleted"_s, u"denied"_s, u"invalid"_s}},
            {u"mine"_s, Json, Internal | Personal}, // {"field": value} as it travels: references are uids
            {u"theirs"_s, Json, Internal | Personal},
            {u"base"_s, Json, Internal | Personal}, // what I saw when I changed it
            {u"author"_s, Text},
            {u"member"_s, Text, Internal}, // whose change it was
            {u"device"_s, Text, Internal},
            {u"op"_s, Integer, Internal},
            {u"at"_s, Instant, Required | Sortable},
            {u"state"_s, Choice, Required, {u"open"_s, u"mine"_s, u"theirs"_s, u"kept"_s}},
            {u"decided_by"_s, Text},
            {u"decided_at"_s, Instant},
        }};
    return entity;
}

} // namespace flow
