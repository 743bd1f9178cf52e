// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/mapping.h"

#include "core/base/entity.h"
#include "core/import/profile/headerkey.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    struct KindName { TableKind kind; QLatin1StringView plural, entity; };
    constexpr std::array kKinds{
        KindName{TableKind::Unknown, "auto"_L1, ""_L1}, KindName{TableKind::Artists, "artists"_L1, "artist"_L1},
        KindName{TableKind::Venues, "venues"_L1, "venue"_L1}, KindName{TableKind::Companies, "companies"_L1, "company"_L1},
        KindName{TableKind::Contacts, "contacts"_L1, "contact"_L1}, KindName{TableKind::Deals, "deals"_L1, "deal"_L1},
        KindName{TableKind::Shows, "shows"_L1, "show"_L1}, KindName{TableKind::Fans, "fans"_L1, "fan"_L1},
        KindName{TableKind::Orders, "orders"_L1, "order"_L1}, KindName{TableKind::Royalties, "royalties"_L1, "royalty"_L1},
        KindName{TableKind::Stats, "stats"_L1, "audience_stat"_L1},
        KindName{TableKind::Availability, "availability"_L1, "availability"_L1},
    };

    QJsonObject columnJson(const ColumnMapping &c)
    {
        QJsonObject o{{u"index"_s, c.index}, {u"header"_s, c.header}, {u"confidence"_s, c.confidence}, {u"sample"_s, c.sample}};
        const auto put = [&](const QString &key, const QString &text) {
            if (!text.isEmpty()) o[key] = text;
        };
        put(u"entity"_s, c.entity);
        put(u"field"_s, c.field);
        put(u"role"_s, c.role);
        put(u"hint"_s, c.hint);
        put(u"zone"_s, c.zone);
        if (c.slot) o[u"slot"_s] = c.slot;
        if (c.dateOrder != value::DateOrder::Unknown) o[u"dateOrder"_s] = c.dateOrder == value::DateOrder::DayFirst ? u"dmy"_s : u"mdy"_s;
        if (c.mark != value::DecimalMark::Unknown) o[u"decimal"_s] = c.mark == value::DecimalMark::Point ? u"."_s : u","_s;
        if (c.leadingZeros) o[u"leadingZeros"_s] = true;
        if (c.serials) o[u"serials"_s] = true;
        return o;
    }

    ColumnMapping columnFromJson(const QJsonObject &o)
    {
        ColumnMapping c;
        c.index = o[u"index"_s].toInt();
        c.header = o[u"header"_s].toString();
        c.confidence = o[u"confidence"_s].toDouble();
        c.sample = o[u"sample"_s].toString();
        c.entity = o[u"entity"_s].toString();
        c.field = o[u"field"_s].toString();
        c.role = o[u"role"_s].toString();
        c.hint = o[u"hint"_s].toString();
        c.zone = o[u"zone"_s].toString();
        c.slot = o[u"slot"_s].toInt();
        const QString order = o[u"dateOrder"_s].toString(), mark = o[u"decimal"_s].toString();
        c.dateOrder = order == "dmy"_L1 ? value::DateOrder::DayFirst : order == "mdy"_L1 ? value::DateOrder::MonthFirst : value::DateOrder::Unknown;
        c.mark = mark == "."_L1 ? value::DecimalMark::Point : mark == ","_L1 ? value::DecimalMark::Comma : value::DecimalMark::Unknown;
        c.leadingZeros = o[u"leadingZeros"_s].toBool();
        c.serials = o[u"serials"_s].toBool();
        return c;
    }

    int columnByName(const Mapping &mapping, const QString &column)
    {
        const std::string key = headerKey(column.toStdString());
        for (qsizetype i = 0; i < mapping.columns.size(); ++i)
            if (headerKey(mapping.columns[i].header.toStdString()) == key) return int(i);
        if (column.startsWith(u'#')) {
            const int number = QStringView(column).mid(1).toInt();
            return number >= 1 && number <= mapping.columns.size() ? number - 1 : -1;
        }
        int index = 0;
        for (const QChar c : column) {
            if (column.size() > 3 || c < u'A' || c > u'Z') return -1;
            index = index * 26 + (c.unicode() - u'A' + 1);
        }
        return index >= 1 && index <= mapping.columns.size() ? index - 1 : -1;
    }

    void clear(ColumnMapping &column)
    {
        column.entity.clear();
        column.field.clear();
        column.role.clear();
        column.hint.clear();
        column.slot = 0;
        column.confidence = 0;
    }

} // namespace

QString kindName(TableKind kind) { return std::ranges::find(kKinds, kind, &KindName::kind)->plural; }
QString kindEntity(TableKind kind) { return std::ranges::find(kKinds, kind, &KindName::kind)->entity; }

std::optional<TableKind> kindFromName(QStringView name)
{
    for (const KindName &k : kKinds)
        if (name == k.plural || (!k.entity.isEmpty() && name == k.entity)) return k.kind;
    return {};
}

const ColumnMapping *Mapping::find(QStringView entity, QStringView field, int slot) const
{
    const auto found = std::ranges::find_if(
        columns, [&](const ColumnMapping &c) { return c.entity == entity && c.field == field && c.slot == slot; });
    return found == columns.end() ? nullptr : &*found;
}

QJsonObject toJson(const Mapping &m)
{
    QJsonArray columns, notes;
    for (const ColumnMapping &c : m.columns) columns << columnJson(c);
    for (const MappingNote &n : m.notes) notes << QJsonObject{{u"code"_s, n.code}, {u"args"_s, QJsonArray::fromStringList(n.args)}};
    return {{u"version"_s, 1}, {u"kind"_s, kindName(m.kind)}, {u"profile"_s, m.profileId}, {u"confidence"_s, m.confidence},
        {u"headerRow"_s, m.headerRow}, {u"headerRows"_s, m.headerRows}, {u"columns"_s, columns}, {u"notes"_s, notes},
        {u"fallbackOrder"_s, m.fallbackOrder == value::DateOrder::MonthFirst ? u"mdy"_s : u"dmy"_s}, {u"currency"_s, m.currency},
        {u"source"_s, m.source}, {u"listState"_s, m.listState}, {u"subject"_s, m.subject}, {u"fingerprint"_s, m.fingerprint},
        {u"headerChosen"_s, m.headerChosen}, {u"idsOf"_s, m.idsOf}};
}

Result<Mapping> mappingFromJson(const QJsonObject &json)
{
    Mapping m;
    const auto kind = kindFromName(json[u"kind"_s].toString());
    if (!kind || json[u"version"_s].toInt() != 1 || !json[u"columns"_s].isArray())
        return failure(ErrorCode::FileFormat, {u"mapping"_s, json[u"kind"_s].toString()});
    m.kind = *kind;
    m.profileId = json[u"profile"_s].toString();
    m.confidence = json[u"confidence"_s].toDouble();
    m.headerRow = json[u"headerRow"_s].toInt(-1);
    m.headerRows = json[u"headerRows"_s].toInt();
    for (const QJsonValue &v : json[u"columns"_s].toArray()) m.columns << columnFromJson(v.toObject());
    for (const QJsonValue &v : json[u"notes"_s].toArray()) {
        MappingNote note{v[u"code"_s].toString(), {}};
        for (const QJsonValue &a : v[u"args"_s].toArray()) note.args << a.toString();
        m.notes << note;
    }
    m.fallbackOrder = json[u"fallbackOrder"_s].toString() == "mdy"_L1 ? value::DateOrder::MonthFirst : value::DateOrder::DayFirst;
    m.currency = json[u"currency"_s].toString();
    m.source = json[u"source"_s].toString();
    m.listState = json[u"listState"_s].toString();
    m.subject = json[u"subject"_s].toString();
    m.fingerprint = json[u"fingerprint"_s].toString();
    m.headerChosen = json[u"headerChosen"_s].toBool();
    m.idsOf = json[u"idsOf"_s].toString();
    return m;
}

Result<void> applyOverride(Mapping &mapping, const QString &assignment)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const QString target = assignment.left(equals).trimmed(), column = assignment.mid(equals + 1).trimmed();
    const int index = equals <= 0 ? -1 : columnByName(mapping, column);
    if (index < 0) return failure(ErrorCode::Usage, {assignment});
    ColumnMapping &changed = mapping.columns[index];
    if (target == "ignore"_L1) {
        clear(changed);
        return {};
    }
    const qsizetype dot = target.indexOf(u'.');
    const QString entityName = dot < 0 ? kindEntity(mapping.kind) : target.left(dot), field = target.mid(dot + 1);
    const bool list = field == "tags"_L1 || field == "interests"_L1;
    const Entity *entity = entityByName(entityName);
    if (!entity || (!list && !entity->field(field))) return failure(ErrorCode::Usage, {assignment});
    for (ColumnMapping &c : mapping.columns)
        if (!list && c.entity == entityName && c.field == field && c.slot == 0 && c.role != "append"_L1) clear(c);
    clear(changed);
    changed.entity = entityName;
    if (list) changed.role = field;
    else changed.field = field;
    changed.confidence = 1;
    return {};
}

} // namespace flow
