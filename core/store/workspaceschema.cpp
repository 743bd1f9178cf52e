// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to the workspace itself rather than to one domain: settings, files, tags, segments.
#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;
using enum FieldType;

const Entity &settingEntity()
{
    static const Entity entity{.name = u"setting"_s,
        .table = u"setting"_s,
        .plural = u"settings"_s,
        .number = 1,
        .title = {u"key"_s},
        .fields = {
            {u"key"_s, Text, Required},
            {u"value"_s, LongText},
        }};
    return entity;
}

const Entity &fileEntity()
{
    static const Entity entity{.name = u"file"_s,
        .table = u"file"_s,
        .plural = u"files"_s,
        .number = 2,
        .title = {u"name"_s},
        .subtitle = u"kind"_s,
        .fields = {
            {u"owner_entity"_s, Integer, Required | Internal}, // Entity::number
            {u"owner_id"_s, Integer, Required | Internal},
            {u"kind"_s, Choice, 0,
                {u"photo"_s, u"demo"_s, u"epk"_s, u"tech_rider"_s, u"hospitality_rider"_s, u"stage_plot"_s, u"press"_s,
                    u"contract"_s, u"other"_s}},
            {u"name"_s, Text, Required | Searchable},
            {u"mime"_s, Text},
            {u"size"_s, Integer, 0, {}, {}, u"B"_s},
            {u"sha256"_s, Text, Internal},
            {u"added_at"_s, Instant},
        }};
    return entity;
}

const Entity &tagEntity()
{
    static const Entity entity{.name = u"tag"_s,
        .table = u"tag"_s,
        .plural = u"tags"_s,
        .number = 3,
        .title = {u"name"_s},
        .fields = {
            {u"name"_s, Text, Required | Searchable},
            {u"kind"_s, Choice, Required, {u"tag"_s, u"interest"_s}},
        }};
    return entity;
}

const Entity &taggingEntity()
{
    static const Entity entity{.name = u"tagging"_s,
        .table = u"tagging"_s,
        .plural = u"taggings"_s,
        .number = 4,
        .fields = {
            {u"tag_id"_s, Reference, Required, {}, u"tag"_s},
            {u"owner_entity"_s, Integer, Required | Internal},
            {u"owner_id"_s, Integer, Required | Internal},
        },
        .parent = u"tag"_s};
    return entity;
}

const Entity &segmentEntity()
{
    static const Entity entity{.name = u"segment"_s,
        .table = u"segment"_s,
        .plural = u"segments"_s,
        .number = 5,
        .title = {u"name"_s},
        .fields = {
            {u"name"_s, Text, Required | Searchable},
            {u"entity"_s, Text, Required},
            {u"filter"_s, LongText, Required}, // the language of `list --where`
            {u"sort"_s, Text},
            {u"position"_s, Integer},
        }};
    return entity;
}

} // namespace flow
