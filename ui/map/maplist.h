// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/popover.h"

#include <functional>
#include <vector>

namespace flow::ui {

/// What is seen on a map, or stands on one spot of it, by name: its twin for the keyboard and for screen readers. Arrows and letters
/// look through it, Enter or a click takes an entry. GUI thread.
class MapList : public Popover
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text, tip;
        std::function<void()> take;
    };
    MapList(QWidget *map, const QString &title, std::vector<Entry> entries);
};

} // namespace flow::ui
