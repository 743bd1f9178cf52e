// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "ui/shell/pagecontext.h"

class QMenu;
class QWidget;

namespace flow::ui {

/// "Export all about this person" and "Erase this person" for the menu of a record; nothing where the entity is no person.
/// `anchor` is where the question before an erasure appears.
void addPersonActions(QMenu &menu, const PageContext &context, const Entity &entity, qint64 id, const QString &name, QWidget *anchor);

} // namespace flow::ui
