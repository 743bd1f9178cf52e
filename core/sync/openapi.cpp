// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/openapi.h"

#include "core/sync/cloudschema.h"
#include "core/sync/wire.h"

#include <QJsonArray>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reference(const QString &kind, const QString &name)
{
    return {{u"$ref"_s, u"#/components/%1/%2"_s.arg(kind, name)}};
}

QString description(const Entity &entity, const Field &field)
{
    QStringList said;
    if (field.type == FieldType::Money)
        said << (field.unit.isEmpty() ? u"Minor units"_s : u"Minor units of the currency in %1"_s.arg(field.unit));
    else if (field.type == FieldType::Rate) said << u"Basis points: 1500 is 15 %"_s;
    else if (field.type == FieldType::Instant) said << u"Milliseconds since 1970, UTC"_s;
    else if (field.type == FieldType::Country) said << u"ISO 3166-1 alpha-2"_s;
    else if (field.type == FieldType::Currency) said << u"ISO 4217"_s;
    else if (field.type == FieldType::Language) said << u"ISO 639-1"_s;
    else if (field.type == FieldType::Phone) said << u"E.164 where it could be understood"_s;
    else if (field.type == FieldType::Json) said << u"JSON as text"_s;
    else if (field.type == FieldType::Blob) said << u"Bytes as \\x and hexadecimal digits"_s;
    else if (field.type == FieldType::Reference) said << u"Id of the %1"_s.arg(field.target);
    else if (wireType(field) == WireType::Uid) said << u"Id of the record that owns this one"_s;
    else if (!field.unit.isEmpty()) said << u"In %1"_s.arg(field.unit);
    if (isOwned(entity) && field.name == u"owner_entity") said << u"Number of the owner's entity, its x-number here"_s;
    if (field.is(Personal)) said << u"Personal: erased with the record"_s;
    if (field.name == u"is_private") said << u"When true, only whoever made the record reads it"_s;
    return said.join(u". "_s);
}

QJsonObject propertySchema(const Entity &entity, const Field &field)
{
    QString type = u"string"_s;
    QJsonObject schema;
    switch (wireType(field)) {
    case WireType::Integer:
        type = u"integer"_s;
        schema.insert(u"format"_s, u"int64"_s);
        break;
    case WireType::Decimal: type = u"number"_s; break;
    case WireType::Bool: type = u"boolean"_s; break;
    case WireType::Date: schema.insert(u"format"_s, u"date"_s); break;
    case WireType::Uid: schema.insert(u"format"_s, u"uuid"_s); break;
    case WireType::Bytes:
    case WireType::Text: break;
    }
    if (field.type == FieldType::Email) schema.insert(u"format"_s, u"email"_s);
    if (field.type == FieldType::Url) schema.insert(u"format"_s, u"uri-reference"_s);
    if (field.is(NotNegative)) schema.insert(u"minimum"_s, 0);
    QJsonArray choices = QJsonArray::fromStringList(field.choices);
    if (field.is(Required)) {
        schema.insert(u"type"_s, type);
    } else {
        schema.insert(u"type"_s, QJsonArray{type, u"null"_s});
        if (!choices.isEmpty()) choices << QJsonValue::Null;
    }
    if (!choices.isEmpty()) schema.insert(u"enum"_s, choices);
    if (const QString text = description(entity, field); !text.isEmpty()) schema.insert(u"description"_s, text);
    return schema;
}

QJsonObject entitySchema(const Entity &entity)
{
    QJsonObject properties{
        {u"id"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}, {u"description"_s, u"Made by the cloud when a new row has none"_s}}},
        {u"_changed_at"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"date-time"_s}, {u"readOnly"_s, true}}}};
    for (const Field &field : entity.fields) properties.insert(field.name, propertySchema(entity, field));
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"additionalProperties"_s, false}, {u"x-number"_s, entity.number}};
}

QJsonObject parameter(const QString &name, const QString &in, const QString &text, const QString &type = u"string"_s)
{
    return {{u"name"_s, name}, {u"in"_s, in}, {u"description"_s, text}, {u"schema"_s, QJsonObject{{u"type"_s, type}}}};
}

QJsonObject json(const QJsonObject &schema)
{
    return {{u"application/json"_s, QJsonObject{{u"schema"_s, schema}}}};
}

QJsonObject rowsOf(const QString &entity)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, reference(u"schemas"_s, entity)}};
}

/// Only a new row has to have everything: a change names what it changes, an answer what was selected.
QJsonObject newRow(const Entity &entity)
{
    QJsonArray required;
    for (const Field &field : entity.fields)
        if (field.is(Required)) required << field.name;
    const QJsonObject row = reference(u"schemas"_s, entity.name);
    return required.isEmpty() ? row : QJsonObject{{u"allOf"_s, QJsonArray{row, QJsonObject{{u"required"_s, required}}}}};
}

QJsonObject answers(const QString &status, const QJsonObject &answer)
{
    return {{status, answer}, {u"default"_s, reference(u"responses"_s, u"problem"_s)}};
}

/// Columns of one name have one filter, whatever their table.
QString filterName(const QString &column) { return u"where."_s + column; }

QJsonObject entityPath(const Entity &entity)
{
    // A filter for each column: "id=eq.…", "name=ilike.*hall*", "amount=gte.100000".
    QJsonArray filters{reference(u"parameters"_s, filterName(u"id"_s))};
    for (const Field &field : entity.fields)
        if (field.type != FieldType::Blob) filters << reference(u"parameters"_s, filterName(field.name));
    QJsonArray reading = filters;
    for (const auto &name : {u"select"_s, u"order"_s, u"limit"_s, u"offset"_s, u"changedSince"_s, u"count"_s}) reading << reference(u"parameters"_s, name);
    const QJsonArray writing{reference(u"parameters"_s, u"return"_s)};
    const QJsonObject rows{{u"description"_s, u"Rows"_s}, {u"content"_s, json(rowsOf(entity.name))}};
    const QJsonObject one{{u"oneOf"_s, QJsonArray{newRow(entity), QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, newRow(entity)}}}}};
    const QJsonArray tags{entity.plural};
    QJsonArray filtersAndReturn = filters;
    filtersAndReturn << reference(u"parameters"_s, u"return"_s);
    return {
        {u"get"_s, QJsonObject{{u"tags"_s, tags}, {u"operationId"_s, u"list_"_s + entity.name}, {u"summary"_s, u"Read "_s + entity.plural},
             {u"parameters"_s, reading}, {u"responses"_s, answers(u"200"_s, rows)}}},
        {u"post"_s, QJsonObject{{u"tags"_s, tags}, {u"operationId"_s, u"create_"_s + entity.name}, {u"summary"_s, u"Add one row, or many in an array"_s},
             {u"parameters"_s, writing}, {u"requestBody"_s, QJsonObject{{u"required"_s, true}, {u"content"_s, json(one)}}}, {u"responses"_s, answers(u"201"_s, rows)}}},
        {u"patch"_s, QJsonObject{{u"tags"_s, tags}, {u"operationId"_s, u"update_"_s + entity.name}, {u"summary"_s, u"Change every row that the filters find"_s},
             {u"parameters"_s, filtersAndReturn}, {u"requestBody"_s, QJsonObject{{u"required"_s, true}, {u"content"_s, json(reference(u"schemas"_s, entity.name))}}}, {u"responses"_s, answers(u"200"_s, rows)}}},
        {u"delete"_s, QJsonObject{{u"tags"_s, tags}, {u"operationId"_s, u"delete_"_s + entity.name}, {u"summary"_s, u"Delete every row that the filters find"_s},
             {u"parameters"_s, filtersAndReturn}, {u"responses"_s, answers(u"204"_s, {{u"description"_s, u"Deleted, on every device at its next exchange"_s}})}}}};
}

QJsonObject signInPath()
{
    const QJsonObject key{{u"type"_s, u"object"_s}, {u"required"_s, QJsonArray{u"key"_s}}, {u"properties"_s, QJsonObject{{u"key"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}};
    const QJsonObject token{{u"type"_s, u"object"_s},
        {u"properties"_s, QJsonObject{{u"access"_s, QJsonObject{{u"type"_s, u"string"_s}}}, {u"expires_in"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"description"_s, u"Seconds"_s}}},
                              {u"org"_s, QJsonObject{{u"type"_s, u"string"_s}, {u"format"_s, u"uuid"_s}}}}}};
    return {{u"post"_s, QJsonObject{{u"operationId"_s, u"key_sign_in"_s}, {u"summary"_s, u"A token for a key; ask again when it has expired"_s}, {u"security"_s, QJsonArray()},
        {u"requestBody"_s, QJsonObject{{u"required"_s, true}, {u"content"_s, json(key)}}},
        {u"responses"_s, answers(u"200"_s, {{u"description"_s, u"The token"_s}, {u"content"_s, json(token)}})}}}};
}

} // namespace

QJsonObject cloudOpenApi()
{
    QJsonObject paths{{u"/rpc/key_sign_in"_s, signInPath()}};
    QJsonObject schemas;
    QJsonObject parameters{
        {u"select"_s, parameter(u"select"_s, u"query"_s, u"Columns, separated by commas"_s)},
        {u"order"_s, parameter(u"order"_s, u"query"_s, u"Columns with .asc or .desc"_s)}, {u"limit"_s, parameter(u"limit"_s, u"query"_s, u"How many rows at most"_s, u"integer"_s)},
        {u"offset"_s, parameter(u"offset"_s, u"query"_s, u"How many rows to leave out first"_s, u"integer"_s)},
        {u"changedSince"_s, parameter(u"_changed_at"_s, u"query"_s, u"Filter by the time of the last change: gte.2027-03-18T12:00:00Z"_s)},
        {u"count"_s, parameter(u"Prefer"_s, u"header"_s, u"count=exact: Content-Range says how many there are"_s)},
        {u"return"_s, parameter(u"Prefer"_s, u"header"_s, u"return=representation: the answer holds the rows"_s)}};
    parameters.insert(filterName(u"id"_s), parameter(u"id"_s, u"query"_s, u"Filter: operator.value, as eq.VALUE or in.(A,B)"_s));
    QJsonObject problem;
    for (const auto &name : {u"code"_s, u"message"_s, u"details"_s, u"hint"_s})
        problem.insert(name, QJsonObject{{u"type"_s, QJsonArray{u"string"_s, u"null"_s}}});
    schemas.insert(u"problem"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"properties"_s, problem}});
    for (const Entity *entity : allEntities()) {
        if (!entity->journaled) continue;
        paths.insert(u'/' + entity->name, entityPath(*entity));
        schemas.insert(entity->name, entitySchema(*entity));
        for (const Field &field : entity->fields)
            if (field.type != FieldType::Blob) parameters.insert(filterName(field.name), parameter(field.name, u"query"_s, u"Filter: operator.value"_s));
    }
    return {{u"openapi"_s, u"3.1.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Flow Stage cloud"_s}, {u"version"_s, QString::number(cloudSchemaVersion())},
             {u"description"_s, u"Everything of an organisation, as far as the token's rights go. What is written here reaches every device; what devices write is here at their next exchange."_s}}},
        {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray()}}}}, {u"paths"_s, paths},
        {u"components"_s, QJsonObject{{u"schemas"_s, schemas},
             {u"securitySchemes"_s, QJsonObject{{u"token"_s, QJsonObject{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}, {u"bearerFormat"_s, u"JWT"_s}}}}},
             {u"responses"_s, QJsonObject{{u"problem"_s, QJsonObject{{u"description"_s, u"What is wrong"_s}, {u"content"_s, json(reference(u"schemas"_s, u"problem"_s))}}}}},
             {u"parameters"_s, parameters}}}};
}

} // namespace flow
