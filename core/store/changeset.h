// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMetaType>

namespace flow {

/// Which records one confirmed transaction touched. Crosses threads by copy.
struct ChangeSet
{
    struct Touched
    {
        QList<qint64> ids; ///< empty when `many`
        bool many = false; ///< too many to name: reload
        bool inserted = false;
        bool deleted = false;
    };
    qint64 transaction = 0; ///< of the journal
    QHash<int, Touched> entities; ///< by Entity::number

    bool touches(int entityNumber) const { return entities.contains(entityNumber); }
    bool isEmpty() const { return entities.isEmpty(); }
};

} // namespace flow

Q_DECLARE_METATYPE(flow::ChangeSet)
