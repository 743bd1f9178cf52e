// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/matcher.h"

#include "core/base/fold.h"
#include "core/entities.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Which fields lead to candidates: each value of a group is looked up in each column of it.
QList<QStringList> keyGroups(const Entity &entity)
{
    if (&entity == &contactEntity())
        return {{u"email"_s, u"email2"_s, u"email3"_s}, {u"phone"_s, u"mobile"_s, u"phone3"_s},
            {u"linkedin"_s}, {u"external_id"_s}};
    QList<QStringList> groups;
    for (const Field &field : entity.fields)
        if (field.is(Key)) groups << QStringList{field.name};
    if (&entity == &showEntity() || &entity == &holdEntity()) groups << QStringList{u"day"_s};
    return groups;
}

bool comparesNames(const Entity &entity)
{
    return &entity == &venueEntity() || &entity == &companyEntity() || &entity == &contactEntity()
        || &entity == &artistEntity() || &entity == &dealEntity() || &entity == &productEntity();
}

QString placeField(const Entity &entity)
{
    if (&entity == &artistEntity()) return u"home_town"_s;
    if (&entity == &contactEntity()) return u"company_name"_s;
    return entity.field(u"town") ? u"town"_s : QString();
}

struct Point
{
    explicit Point(const Values &values)
        : lat(values.value(u"latitude"_s))
        , lon(values.value(u"longitude"_s))
        , at{lat.toDouble(), lon.toDouble()}
    {
    }
    const double *data() const { return lat.isNull() || lon.isNull() ? nullptr : at; }
    QVariant lat;
    QVariant lon;
    double at[2];
};

} // namespace

Result<NameIndex *> Matcher::indexOf(const Entity &entity)
{
    auto found = m_indices.find(&entity);
    if (found == m_indices.end()) {
        FLOW_ASSIGN(NameIndex index, NameIndex::load(m_writer.connection(), entity, placeField(entity)));
        found = m_indices.emplace(&entity, std::move(index)).first;
    }
    return &found->second;
}

void Matcher::added(const Entity &entity, qint64 id, const Values &values)
{
    const auto index = m_indices.find(&entity);
    if (index == m_indices.end()) return;
    const QString place = placeField(entity);
    const Point point(values);
    index->second.add(id, fold(values.value(u"name"_s).toString().toStdString()),
        place.isEmpty() ? std::string() : fold(values.value(place).toString().toStdString()), point.data());
}

Result<std::vector<qint64>> Matcher::candidates(const Entity &entity, const Values &values, bool &sharedEmail)
{
    constexpr int kMost = 20;
    std::vector<qint64> ids;
    for (const QStringList &group : keyGroups(entity)) {
        for (const QString &from : group) {
            const QVariant value = values.value(from);
            if (value.isNull() || value.toString().isEmpty()) continue;
            qsizetype hits = 0;
            for (const QString &column : group) {
                FLOW_ASSIGN(const auto found, m_writer.idsWhere(entity, column, value, kMost));
                ids.insert(ids.end(), found.begin(), found.end());
                hits += found.size();
            }
            sharedEmail |= from == u"email" && hits > 1;
        }
    }
    const std::string name = fold(values.value(u"name"_s).toString().toStdString());
    if (!name.empty() && comparesNames(entity)) {
        FLOW_ASSIGN(const NameIndex *const index, indexOf(entity));
        const QString place = placeField(entity);
        const Point point(values);
        std::vector<qint64> named;
        index->alikeNearby(name,
            place.isEmpty() ? std::string() : fold(values.value(place).toString().toStdString()),
            point.data(), named);
        index->sameName(name, named);
        ids.insert(ids.end(), named.begin(), named.end());
    } else if (!name.empty() && (&entity == &fanEntity() || &entity == &customerEntity())
        && values.value(u"email"_s).isNull()) {
        FLOW_ASSIGN(const auto found,
            m_writer.idsWhere(entity, u"fold(name)"_s, QString::fromStdString(name), kMost));
        ids.insert(ids.end(), found.begin(), found.end());
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<QList<Duplicate>> Matcher::find(const Entity &entity, const Values &values)
{
    bool sharedEmail = false;
    FLOW_ASSIGN(const auto ids, candidates(entity, values, sharedEmail));
    QList<Duplicate> found;
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const auto record, m_writer.byId(entity, id));
        if (!record) continue;
        Duplicate duplicate = compare(entity, values, *record, sharedEmail);
        if (duplicate.band != DuplicateBand::None) found << std::move(duplicate);
    }
    std::ranges::stable_sort(found, [](const Duplicate &a, const Duplicate &b) {
        return a.band != b.band ? a.band > b.band : a.score > b.score;
    });
    constexpr qsizetype kShown = 5;
    if (found.size() > kShown) found.resize(kShown);
    return found;
}

} // namespace flow
