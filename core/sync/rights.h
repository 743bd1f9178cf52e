// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace flow {

/// The roles of people in an organisation: owner, booker, label_manager, accountant, assistant, artist, read_only.
const QStringList &roles();

struct Right
{
    bool read = false;
    bool write = false;
};
/// What a role may do with an entity unless the organisation decides otherwise. Every entity has an answer: who works in
/// the office works with it, accountants and read-only people read it, artists do not see it. What differs is listed.
Right defaultRight(const QString &role, const Entity &entity);

/// Whether rows of the entity may be private (`is_private`): then only who made them reads them, also in the cloud.
bool mayBePrivate(const Entity &entity);

/// What the cloud grants the person who works here, entity by entity. Without an organisation everything.
class Grants
{
public:
    Grants() = default;
    explicit Grants(const QString &json); ///< SyncState::rights; empty: everything
    bool areLimited() const { return m_frozen || !m_all; }
    bool canRead(const QString &entity) const { return m_all || m_granted.contains(entity); }
    bool canWrite(const QString &entity) const { return !m_frozen && (m_all || m_granted.value(entity)); }
    /// The same without writing: the lease of the workspace is over.
    Grants frozen() const;
    /// Entities that the person may not write; for Store, which refuses them.
    QList<int> closed() const;
    bool operator==(const Grants &) const = default;

private:
    bool m_all = true;
    bool m_frozen = false;
    QHash<QString, bool> m_granted; ///< readable entities, and whether they may be written
};

} // namespace flow
