// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"

namespace flow {

/// Where and when an artist may not play otherwise: the clause of a confirmed show, or a territory that was given away.
struct BindingArea
{
    qint64 key = 0; ///< of the date that holds the clause; 0: an exclusivity
    qint64 exclusivity = 0;
    qint64 artist = 0;
    std::optional<LatLon> at; ///< middle of the circle; nothing for a whole country
    int km = 0; ///< as the crow flies; of a clause that counts minutes what can be driven in them
    QString country, name;
    QDate first, last; ///< both included
    bool isWaived = false;
    [[nodiscard]] bool bindsOn(QDate day) const { return !isWaived && day >= first && day <= last; }
};

/// The areas that bind on some day from one to another, in order of their beginnings. Pure.
std::vector<BindingArea> bindingAreas(const CalendarData &data, QDate from, QDate to);

} // namespace flow
