// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

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

} // namespace flow
