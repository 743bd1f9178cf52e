// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done, and what is always to be done when a date gets somewhere.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &taskTemplateEntity()
{
    static const Entity entity{.name = u"task_template"_s,
        .table = u"task_template"_s,
        .plural = u"task_templates"_s,
        .number = 47,
        .title = {u"title"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s}, // empty: for every artist
            {u"key"_s, Text, Required}, // an artist's own template replaces the common one of the same key
            {u"title"_s, Text, Required | Searchable},
            {u"makes"_s, Choice, Required, {u"task"_s, u"advance_item"_s}},
            {u"kind"_s, Choice, 0,
                {u"call"_s, u"mail"_s, u"meeting"_s, u"follow_up"_s, u"contract"_s, u"payment"_s, u"advance"_s, u"travel"_s,
                    u"promo"_s, u"other"_s}},
            {u"starts_with"_s, Choice, Required, {u"hold"_s, u"offer"_s, u"confirmed"_s}}, // what makes it appear
            {u"counts_from"_s, Choice, Required, {u"start"_s, u"show_day"_s}},
            {u"days"_s, Integer, Required, {}, {}, u"d"_s}, // due so many days after that; negative: before
            {u"assignee"_s, Text},
            {u"position"_s, Integer},
            {u"notes"_s, LongText},
        }};
    return entity;
}

const Entity &taskEntity()
{
    static const Entity entity{.name = u"task"_s,
        .table = u"task"_s,
        .plural = u"tasks"_s,
        .number = 46,
        .title = {u"title"_s},
        .subtitle = u"due_on"_s,
        .fields = {
            {u"title"_s, Text, Required | Searchable},
            {u"kind"_s, Choice, Required,
                {u"call"_s, u"mail"_s, u"meeting"_s, u"follow_up"_s, u"contract"_s, u"payment"_s, u"advance"_s, u"travel"_s,
                    u"promo"_s, u"other"_s}},
            {u"due_on"_s, Date, Sortable, {}, {}, {}, MergeClass::Guard}, // goes along with the day of its show
            {u"due_at"_s, Instant}, // only when the hour matters
            {u"snoozed_until"_s, Date}, // hidden before this day
            {u"done_at"_s, Instant},
            {u"assignee"_s, Text},
            {u"priority"_s, Choice, 0, {u"low"_s, u"normal"_s, u"high"_s}},
            {u"artist_id"_s, Reference, 0, {}, u"artist"_s},
            {u"project_id"_s, Reference, 0, {}, u"project"_s},
            {u"prospect_id"_s, Reference, 0, {}, u"prospect"_s},
            {u"hold_id"_s, Reference, 0, {}, u"hold"_s},
            {u"offer_id"_s, Reference, 0, {}, u"offer"_s},
            {u"show_id"_s, Reference, 0, {}, u"show"_s},
            {u"venue_id"_s, Reference, 0, {}, u"venue"_s},
            {u"contact_id"_s, Reference, 0, {}, u"contact"_s},
            {u"template_key"_s, Text, Internal}, // of the template it was made from
            {u"created_at"_s, Instant},
            {u"notes"_s, LongText, Searchable},
        }};
    return entity;
}

} // namespace flow
