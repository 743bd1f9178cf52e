// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plan/rowbuilder.h"

#include "core/base/fold.h"
#include "core/base/formulaguard.h"
#include "core/entities.h"
#include "core/geo/coordinate.h"
#include "core/import/value/ascii.h"
#include "core/import/value/email.h"
#include "core/import/value/hold.h"
#include "core/import/value/person.h"
#include "core/import/value/place.h"
#include "core/import/value/text.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestExtra = 8'000'000; // what no field takes, kept verbatim; the store refuses 10 million

QStringList existing(const Entity &entity, QStringList fields)
{
    fields.removeIf([&](const QString &name) { return !entity.field(name); });
    return fields;
}

} // namespace

Draft *RowDraft::link(QStringView entity, int slot)
{
    const auto found =
        std::ranges::find_if(linked, [&](const Draft &d) { return d.entity == entity && d.slot == slot; });
    return found == linked.end() ? nullptr : &*found;
}

Draft &RowDraft::linkOrAdd(const QString &entity, int slot)
{
    if (Draft *known = link(entity, slot)) return *known;
    linked << Draft{entity, slot, {}, {}, {}};
    return linked.last();
}

RowBuilder::Role RowBuilder::roleOf(const ColumnMapping &column)
{
    static const QHash<QString, Role> kRoles{{u"person"_s, Role::Person},
        {u"coordinates"_s, Role::Coordinates}, {u"append"_s, Role::Append}, {u"note"_s, Role::Note},
        {u"fallback"_s, Role::Fallback}, {u"tags"_s, Role::Tags}, {u"interests"_s, Role::Interests},
        {u"key"_s, Role::Key}, {u"lineitems"_s, Role::LineItems}, {u"metric"_s, Role::Metric},
        {u"extra"_s, Role::Extra}, {u"label"_s, Role::None}, {u"drop"_s, Role::None},
        {u"easting"_s, Role::Grid}, {u"northing"_s, Role::Grid}};
    if (column.role.startsWith(u"consent."_s)) return Role::Consent;
    if (column.role.startsWith(u"sms."_s)) return Role::Sms;
    return kRoles.value(column.role, Role::Value);
}

RowBuilder::RowBuilder(const Mapping &mapping, RowDefaults defaults)
    : m_defaults(std::move(defaults))
    , m_entity(entityByName(kindEntity(mapping.kind)))
    , m_cells(m_defaults.country, mapping.fallbackOrder)
{
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.isMapped()) continue;
        Target target{column, column.entity.isEmpty() ? m_entity : entityByName(column.entity), nullptr,
            roleOf(column)};
        if (!target.entity || target.role == Role::None) continue;
        target.field = target.entity->field(column.field);
        if (!target.field && target.role == Role::Value) continue;
        // A file names the artist of a deal; which one that is, is found out by the name.
        if (target.role == Role::Value && isMain(target) && target.field->type == FieldType::Reference)
            if (const Entity *named = entityByName(target.field->target); named && named->field(u"name")) {
                target.entity = named;
                target.map.field = u"name"_s;
                target.field = named->field(target.map.field);
            }
        m_osgb36 |= column.hint == u"osgb36";
        m_targets.push_back(std::move(target));
    }
    std::ranges::stable_partition(m_targets, [](const Target &t) {
        return t.field && (t.field->type == FieldType::Country || t.field->type == FieldType::Currency);
    });
}

bool RowBuilder::isMain(const Target &target) const
{
    return target.entity == m_entity && target.map.slot == 0;
}

Values &RowBuilder::valuesOf(const Target &target, RowDraft &out) const
{
    return isMain(target) ? out.main.values : out.linkOrAdd(target.entity->name, target.map.slot).values;
}

void RowBuilder::note(const Target &target, const value::Outcome &outcome, RowDraft &out) const
{
    if (outcome.status == value::Status::Same) return;
    const QString field = isMain(target) ? target.map.field : target.entity->name + u'.' + target.map.field;
    // A cell with several values has them all read, and is one cell.
    const bool isKnown = std::ranges::any_of(out.issues, [&](const CellIssue &issue) {
        return issue.column == target.map.index && issue.status == outcome.status && issue.reason == outcome.reason && issue.field == field;
    });
    if (!isKnown) out.issues << CellIssue{target.map.index, outcome.status, outcome.reason, field};
}

void RowBuilder::build(qint64 line, std::span<const Cell> cells, RowDraft &out)
{
    out = RowDraft{};
    out.line = line;
    out.main.entity = m_entity->name;
    m_country = m_defaults.country;
    m_currency = m_defaults.currency;
    m_easting = m_northing = 0;
    for (const Target &target : m_targets) {
        if (size_t(target.map.index) >= cells.size()) continue;
        const Cell &cell = cells[size_t(target.map.index)];
        if (cell.kind == CellKind::Empty) continue;
        if (cell.kind == CellKind::Error)
            note(target, {value::Status::Tidied, value::Reason::SpreadsheetError}, out);
        else
            readCell(target, cell.kind == CellKind::Text ? unguardedFormula(cell.text) : cell.text, out);
    }
    locate(out);
    complete(out);
    standards(out);
    check(out);
}

void RowBuilder::readCell(const Target &target, std::string_view cell, RowDraft &out)
{
    switch (target.role) {
    case Role::Person: return readPerson(target, cell, out);
    case Role::Tags:
    case Role::Interests: return readList(target, cell, out);
    case Role::Consent: return readConsent(target, cell, out.email);
    case Role::Sms: return readConsent(target, cell, out.sms);
    case Role::LineItems: out.lineItems = toText(value::tidyText(cell, m_scratch).text); return;
    case Role::Coordinates: {
        const auto point = value::coordinates(cell, m_country.toStdString());
        note(target, point, out);
        if (!point.at || point.status == value::Status::Invalid) return;
        Values &values = valuesOf(target, out);
        values.insert(u"latitude"_s, point.at->lat);
        values.insert(u"longitude"_s, point.at->lon);
        return;
    }
    case Role::Grid: {
        const auto n = value::number(cell, {target.map.mark});
        note(target, n, out);
        if (!n.null) (target.map.role == u"easting" ? m_easting : m_northing) = n.toDouble();
        return;
    }
    case Role::Metric: {
        const auto n = value::integer(cell, {target.map.mark});
        note(target, n, out);
        if (!n.null) out.metrics << Values{{u"metric"_s, target.map.hint}, {u"value"_s, n.value}};
        return;
    }
    case Role::Extra: {
        QString text = toText(value::tidyText(cell, m_scratch, value::Lines::Keep).text);
        if (text.isEmpty() || !target.entity->field(u"extra")) return;
        QVariant &extra = valuesOf(target, out)[u"extra"_s];
        // Nothing here is worth losing the record for, as a photo of 10 MB would be.
        if (extra.toString().size() + text.size() > kLongestExtra)
            return note(target, {value::Status::Doubtful, value::Reason::TooLong}, out);
        extra = extra.toString() + (extra.isNull() ? u""_s : u"\n"_s) + target.map.header + u": "_s + text;
        return;
    }
    case Role::Key:
        out.groupKey = toText(value::tidyText(cell, m_scratch).text);
        if (target.field) readValue(target, cell, out);
        return;
    case Role::None: return;
    default: break;
    }
    if (!target.field) return;
    if (isMain(target) && m_entity == &showEntity() && target.map.field == u"status") return readShowStatus(target, cell, out);
    if (target.field->type == FieldType::Email) return readEmails(target, cell, out);
    if (target.field->type == FieldType::Phone) return readPhones(target, cell, out);
    readValue(target, cell, out);
}

void RowBuilder::readValue(const Target &target, std::string_view cell, RowDraft &out)
{
    const Field &field = *target.field;
    const auto read = m_cells.read(*target.entity, field, target.map, cell, m_country, m_currency);
    note(target, read, out);
    if (read.value.isNull()) return;
    Values &values = valuesOf(target, out);
    QVariant &slot = values[field.name];
    const QString text = read.value.toString();
    const QString titled = target.role == Role::Note ? target.map.header + u": "_s + text : text;
    if (slot.isNull()) {
        slot = target.role == Role::Note ? QVariant(titled) : read.value;
    } else if (target.role == Role::Append || target.role == Role::Note
        || field.type == FieldType::LongText) {
        if (slot.toString() != titled)
            slot = slot.toString() + (field.type == FieldType::LongText ? u"\n"_s : u", "_s) + titled;
    }
    if (field.type == FieldType::Country) m_country = text;
    if (field.type == FieldType::Currency) m_currency = text;
    if (!read.currency.isEmpty() && !field.unit.isEmpty() && values.value(field.unit).isNull())
        values.insert(field.unit, read.currency);
}

/// "Option 2" is a state and a rank at once.
void RowBuilder::readShowStatus(const Target &target, std::string_view cell, RowDraft &out)
{
    const std::optional<int> rank = value::holdRank(cell);
    if (!rank) return readValue(target, cell, out);
    note(target, {value::Status::Tidied, value::Reason::None}, out);
    out.main.values.insert(u"status"_s, u"hold"_s);
    if (*rank) out.linkOrAdd(holdEntity().name, 0).values.insert(u"rank"_s, *rank);
}

void RowBuilder::readList(const Target &target, std::string_view cell, RowDraft &out)
{
    std::vector<std::string_view> items;
    value::list(cell, items);
    QStringList &list = target.role == Role::Tags ? out.tags : out.interests;
    for (const auto item : items)
        if (const QString tag = toText(value::trimmed(item)); !tag.isEmpty() && !list.contains(tag))
            list << tag;
}

void RowBuilder::readEmails(const Target &target, std::string_view cell, RowDraft &out)
{
    std::vector<value::EmailValue> found;
    value::emails(cell, m_scratch, found);
    const bool first = target.map.field == u"email";
    const QStringList slots = first ? existing(*target.entity, {u"email"_s, u"email2"_s, u"email3"_s})
                                    : QStringList{target.map.field};
    Values &values = valuesOf(target, out);
    for (const auto &mail : found) {
        note(target, mail, out);
        if (mail.status == value::Status::Invalid || mail.address.empty()) continue;
        const QString address = toText(mail.address);
        if (std::ranges::any_of(slots, [&](const QString &s) { return values.value(s) == address; }))
            continue;
        const auto slot =
            std::ranges::find_if(slots, [&](const QString &s) { return values.value(s).isNull(); });
        if (slot != slots.end())
            values.insert(*slot, address);
        else
            note(target, {value::Status::Doubtful, value::Reason::SeveralValues}, out);
    }
}

void RowBuilder::readPhones(const Target &target, std::string_view cell, RowDraft &out)
{
    std::vector<value::PhoneValue> found;
    m_cells.phones().phones(cell, m_country.toStdString(), found);
    QStringList slots = existing(*target.entity, {u"phone"_s, u"mobile"_s, u"phone3"_s});
    slots.removeOne(target.map.field);
    slots.prepend(target.map.field);
    Values &values = valuesOf(target, out);
    for (const auto &phone : found) {
        note(target, phone, out);
        if (phone.number.empty()) continue;
        const QString number = QString::fromStdString(phone.number);
        if (std::ranges::any_of(slots, [&](const QString &s) { return values.value(s) == number; })) continue;
        const auto slot =
            std::ranges::find_if(slots, [&](const QString &s) { return values.value(s).isNull(); });
        if (slot != slots.end())
            values.insert(*slot, number);
        else
            note(target, {value::Status::Doubtful, value::Reason::SeveralValues}, out);
    }
}

void RowBuilder::readPerson(const Target &target, std::string_view cell, RowDraft &out)
{
    const auto person = value::person(cell);
    note(target, person, out);
    Values &values = valuesOf(target, out);
    const auto put = [&](const QString &field, const std::string &text) {
        if (!text.empty() && target.entity->field(field) && values.value(field).isNull())
            values.insert(field, QString::fromStdString(text));
    };
    put(target.entity->field(u"name") ? u"name"_s : target.map.field, person.name);
    put(u"first_name"_s, person.firstName);
    put(u"last_name"_s, person.lastName);
    put(u"salutation"_s, person.salutation);
}

void RowBuilder::locate(RowDraft &out) const
{
    Values &values = out.main.values;
    const QVariant lat = values.value(u"latitude"_s);
    const QVariant lon = values.value(u"longitude"_s);
    if (lat.isNull() != lon.isNull()) {
        values.remove(u"latitude"_s);
        values.remove(u"longitude"_s);
    } else if (!lat.isNull() && m_osgb36) {
        const LatLon at = fromOsgb36({lat.toDouble(), lon.toDouble()});
        values.insert(u"latitude"_s, at.lat);
        values.insert(u"longitude"_s, at.lon);
    } else if (lat.isNull() && m_easting > 0 && m_northing > 0) {
        if (const auto at = fromBritishGrid(m_easting, m_northing)) {
            values.insert(u"latitude"_s, at->lat);
            values.insert(u"longitude"_s, at->lon);
        }
    }
    if (!values.value(u"latitude"_s).isNull() && m_entity->field(u"located_by"))
        values.insert(u"located_by"_s, u"given"_s);
}

} // namespace flow
