// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <functional>

namespace flow::ui {

/// A popover over `anchor` with the fields that a new artist begins with; `added` gets the id. Problems are shown as they
/// are typed, Enter in a line saves.
void openAddArtist(const PageContext &context, QWidget *anchor, const QString &name, std::function<void(qint64 id)> added);

} // namespace flow::ui
