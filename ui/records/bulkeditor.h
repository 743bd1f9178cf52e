// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <functional>

class QWidget;

namespace flow::ui {

/// A popover over `anchor` that asks for one field and its new value for `count` records.
void openBulkEditor(QWidget *anchor, const Entity &entity, int count, std::function<void(const Values &values)> apply);

/// A popover that asks for a word: a tag, the name of a segment.
void openTagEditor(QWidget *anchor, const QString &title, std::function<void(const QString &name)> apply, const QString &before = {});

} // namespace flow::ui
