// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rights.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

using namespace Qt::StringLiterals;

const QStringList &roles()
{
    static const QStringList all{u"owner"_s, u"booker"_s, u"label_manager"_s, u"accountant"_s, u"assistant"_s,
        u"artist"_s, u"read_only"_s};
    return all;
}

Right defaultRight(const QString &role, const Entity &entity)
{
    constexpr Right kNone{};
    constexpr Right kRead{true, false};
    constexpr Right kWrite{true, true};
    static const QHash<QString, QHash<QString, Right>> exceptions{
        {u"accountant"_s,
            {{u"order"_s, kWrite}, {u"order_line"_s, kWrite}, {u"customer"_s, kWrite}, {u"royalty"_s, kWrite},
                {u"import"_s, kWrite}, {u"import_reject"_s, kWrite}, {u"import_mapping"_s, kWrite}, {u"file"_s, kWrite},
                {u"tagging"_s, kWrite}, {u"conflict"_s, kWrite}}},
        {u"assistant"_s, {{u"setting"_s, kRead}, {u"royalty"_s, kNone}}},
        // Their own profile, dates and statements; what they approve.
        {u"artist"_s,
            {{u"artist"_s, kRead}, {u"availability"_s, kWrite}, {u"proposal"_s, kWrite}, {u"show"_s, kRead},
                {u"royalty"_s, kRead}, {u"audience_stat"_s, kRead}, {u"file"_s, kRead}, {u"conflict"_s, kWrite}}},
        {u"read_only"_s, {{u"conflict"_s, kWrite}}},
    };
    if (const auto own = exceptions.constFind(role); own != exceptions.constEnd())
        if (const auto right = own->constFind(entity.name); right != own->constEnd()) return *right;
    if (role == u"artist") return kNone;
    return role == u"accountant" || role == u"read_only" ? kRead : kWrite;
}

bool mayBePrivate(const Entity &entity) { return entity.field(u"is_private") != nullptr; }

Grants::Grants(const QString &json)
    : m_all(json.isEmpty())
{
    const QJsonObject granted = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = granted.begin(); it != granted.end(); ++it) m_granted.insert(it.key(), it.value().toString().contains(u'w'));
}

Grants Grants::frozen() const
{
    Grants grants = *this;
    grants.m_frozen = true;
    return grants;
}

QList<int> Grants::closed() const
{
    QList<int> numbers;
    for (const Entity *entity : allEntities())
        if (entity->journaled && !canWrite(entity->name)) numbers << entity->number;
    return numbers;
}

} // namespace flow
