// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/shell/pagecontext.h"

#include <QRect>

#include <functional>

namespace flow::ui {

/// What was added: its key (0: a block), whose it is and when.
using AddedDate = std::function<void(qint64 key, qint64 artist, QDate day)>;

/// Asks for a new date in a popover: artist, day, place (found as it is typed), hold with its rank, confirmed show or block; says
/// at once what it would collide with. Enter adds it. On an empty day `fill` asks for venues on the way instead.
void openQuickDate(const PageContext &context, CalendarModel *model, QWidget *anchor, qint64 artist, QDate day, AddedDate added,
    std::function<void(qint64 artist, QDate day)> fill = {});

} // namespace flow::ui
