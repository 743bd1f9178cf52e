// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entity.h"

#include <algorithm>

namespace flow {

const Field *Entity::field(QStringView fieldName) const
{
    const int index = indexOf(fieldName);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

int Entity::indexOf(QStringView fieldName) const
{
    const auto found = std::ranges::find_if(fields, [&](const Field &f) { return f.name == fieldName; });
    return found == fields.end() ? -1 : int(found - fields.begin());
}

namespace {

    template <class Predicate>
    const Entity *findEntity(Predicate matches)
    {
        const auto all = allEntities();
        const auto found = std::ranges::find_if(all, [&](const Entity *e) { return matches(*e); });
        return found == all.end() ? nullptr : *found;
    }

} // namespace

const Entity *entityByName(QStringView nameOrPlural)
{
    return findEntity([&](const Entity &e) { return e.name == nameOrPlural || e.plural == nameOrPlural; });
}

const Entity *entityByTable(QStringView table)
{
    return findEntity([&](const Entity &e) { return e.table == table; });
}

const Entity *entityByNumber(int number)
{
    return findEntity([&](const Entity &e) { return e.number == number; });
}

} // namespace flow
