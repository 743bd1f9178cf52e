// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/ownexport.h"

#include "core/base/entity.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Columns that lists derive (core/query/listquery.h); they say nothing that the fields don't.
bool isDerived(const Entity &entity, const QString &name)
{
    if (name == u"id" || name == u"title" || name == u"subtitle" || name == u"tags" || name == u"interests")
        return true;
    return entity.field(QString(name.section(u'.', 0, 0) + u"_id"_s));
}

/// One English word may be anybody's header; two of these words are ours alone.
bool isUnmistakable(const QString &name) { return name.contains(u'_'); }

void giveBack(ColumnMapping &column, const Entity &entity)
{
    const Field *field = entity.field(column.header);
    column.entity = entity.name;
    column.field.clear();
    column.role.clear();
    column.hint.clear();
    column.slot = 0;
    column.confidence = 1;
    if (column.header == u"tags" || column.header == u"interests") column.role = column.header;
    // Nobody is subscribed by a file; who unsubscribed is believed.
    else if (column.header == u"email_consent")
        column.role = u"consent.state"_s;
    else if (column.header == u"sms_consent")
        column.role = u"sms.state"_s;
    else if (field && !field->is(Internal) && field->type != FieldType::Reference)
        column.field = field->name;
    else
        column.entity.clear();
}

} // namespace

void useOwnNames(Mapping &mapping)
{
    const Entity *entity = mapping.headerRow < 0 ? nullptr : entityByName(kindEntity(mapping.kind));
    if (!entity) return;
    int unmistakable = 0;
    for (const ColumnMapping &column : mapping.columns) {
        if (!entity->field(column.header) && !isDerived(*entity, column.header)) return;
        unmistakable += isUnmistakable(column.header);
    }
    if (unmistakable < 2) return;
    for (ColumnMapping &column : mapping.columns)
        giveBack(column, *entity);
    mapping.confidence = 1;
    mapping.notes.removeIf([](const MappingNote &note) { return note.code == u"kindGuessed"; });
}

} // namespace flow
