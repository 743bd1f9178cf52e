// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace flow {

/// How a field is stored and shown. Storage class in brackets.
enum class FieldType {
    Text, ///< one line [TEXT]
    LongText, ///< several lines [TEXT]
    Integer, ///< [INTEGER]
    Decimal, ///< degrees, scores; never money [REAL]
    Money, ///< minor units of the currency in the field that `unit` names [INTEGER]
    Rate, ///< basis points, 1500 = 15 % [INTEGER]
    Date, ///< a day, "2027-03-18" [TEXT]
    Instant, ///< milliseconds since 1970, UTC [INTEGER]
    Bool, ///< 0 or 1 [INTEGER]
    Choice, ///< one of `choices` [TEXT]
    Email, ///< lower case [TEXT]
    Phone, ///< E.164 where it could be understood, else as given [TEXT]
    Url, ///< [TEXT]
    Country, ///< ISO 3166-1 alpha-2 [TEXT]
    Currency, ///< ISO 4217 [TEXT]
    Language, ///< ISO 639-1 [TEXT]
    Reference, ///< key of a row of entity `target` [INTEGER]
    Json, ///< [TEXT]
    Blob ///< [BLOB]
};

/// What sync does when two devices changed the same field (reference: sync design). Lww: later clock wins, the loser is
/// kept in the history. Guard: never overwritten silently, goes to the conflict inbox. Ledger: rows are only added.
enum class MergeClass { Lww, Guard, Ledger };

enum FieldFlag : unsigned {
    Required = 1, ///< a record cannot be saved without it
    Searchable = 2, ///< goes into the full-text index
    Personal = 4, ///< data of a person: exported and erased on request, scrubbed from the journal
    Internal = 8, ///< not offered in lists, forms and imports
    Key = 16, ///< identifies a record for the matcher (mail, phone, external id)
    Sortable = 32, ///< has an index that lists page by
    NotNegative = 64 ///< a number below 0 is refused
};

/// One column, described once. Lists, forms, filters, imports, exports, journal, search and sync all read this.
struct Field
{
    QString name; ///< column and command-line name, snake_case
    FieldType type = FieldType::Text;
    unsigned flags = 0;
    QStringList choices = {}; ///< codes; ui/text/fieldtext names them
    QString target = {}; ///< entity that a Reference points to
    QString unit = {}; ///< for Money: the field with its currency; for numbers: "m", "days"...
    MergeClass merge = MergeClass::Lww;
    double limit = 0; ///< for numbers: neither above it nor below its negative; 0: none
    bool is(FieldFlag flag) const { return flags & flag; }
};

/// One table, described once. `id INTEGER PRIMARY KEY AUTOINCREMENT` and `uid BLOB` (UUIDv7) are implied and come first.
struct Entity
{
    QString name; ///< singular, as on the command line and in the URL of the cloud: "venue"
    QString table; ///< SQL table
    QString plural; ///< "venues"
    int number = 0; ///< written to the journal and the search index; never reused
    QStringList title = {}; ///< fields that together name a record
    QString subtitle = {}; ///< field for the second line
    std::vector<Field> fields;
    QString parent = {}; ///< entity of which this is a part (an order's lines); empty when it stands alone
    bool journaled = true; ///< false only for what can be made again (caches)
    bool ownsFiles = false; ///< may carry tags and files, which go when the record goes

    const Field *field(QStringView fieldName) const;
    int indexOf(QStringView fieldName) const; ///< -1 when there is none
};

/// All entities, in an order in which every Reference points backwards or to itself. Built once, immutable, thread-safe.
std::span<const Entity *const> allEntities();
const Entity *entityByName(QStringView nameOrPlural); ///< nullptr when unknown
const Entity *entityByTable(QStringView table);
const Entity *entityByNumber(int number);

} // namespace flow
