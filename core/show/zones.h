// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace flow {

/// How a zone was understood, for the words beside it.
enum class ZoneOrigin {
    Given, ///< the name is known
    Renamed, ///< an older or foreign name of a zone that lives on: "Europe/Kiev", "US/Eastern", "Romance Standard Time"
    Country, ///< unknown name; the country has one zone
    Unknown ///< nothing helps: UTC, and the user is told
};

struct FoundZone
{
    QTimeZone zone;
    ZoneOrigin origin = ZoneOrigin::Unknown;
};

/// The zone that a show's text means, always valid. Zones that were renamed or merged away are found by their
/// successor; names that nobody knows fall back to the country's only zone, else to UTC. Thread-safe.
FoundZone zoneFor(const QString &name, const QString &country = {});

} // namespace flow
