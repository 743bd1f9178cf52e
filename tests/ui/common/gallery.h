// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace flow::ui {

/// Every widget of the kit in its states, arranged as resources/design's picture 10, to compare them side by side.
/// Words are those of the picture and not translated: users never see it.
QWidget *makeGallery(QWidget *parent = nullptr);
/// Chips, list, selection bar and context panel together, after picture 07.
QWidget *makeListGallery(QWidget *parent = nullptr);

} // namespace flow::ui
