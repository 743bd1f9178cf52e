// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace flow {

/// How certain a date is, from the most certain. Lower holds bind nobody; they conflict with nothing.
enum class DateState { Confirmed, Offer, FirstHold, LowerHold };

/// What a contract forbids the same artist around a show: other shows nearer than `km` (as the crow flies) or than
/// `minutes` of driving, from so many days before to so many after.
struct RadiusClause
{
    int km = 0;
    int minutes = 0;
    int daysBefore = 0, daysAfter = 0;
    bool publicOnly = true; ///< private shows are allowed
    bool isWaived = false; ///< the promoter let it go
    [[nodiscard]] bool binds() const { return !isWaived && (km > 0 || minutes > 0); }
    bool operator==(const RadiusClause &) const = default;
};

/// An artist at a place on a day: a show or a hold, reduced to what rules look at.
struct Engagement
{
    qint64 key = 0; ///< the caller's, unique among all engagements
    qint64 artist = 0;
    qint64 venue = 0;
    QDate day = {};
    DateState state = DateState::FirstHold;
    qint64 begins = 0, ends = 0; ///< load-in to curfew, milliseconds UTC
    bool isTimed = false; ///< begins and ends are known, not usual
    bool isPublic = true;
    std::optional<LatLon> at = {};
    QString country = {}, region = {}; ///< of the place; region as HolidayBook wants it
    RadiusClause radius = {};
    std::vector<qint64> excused = {}; ///< keys of engagements that it may be near, by agreement
};

/// When an artist cannot play.
struct Blockage
{
    qint64 key = 0;
    qint64 artist = 0;
    QDate first, last; ///< both included
    QString reason;
    bool isTentative = false;
};

/// A territory and time given to one promoter, without being a clause of a show.
struct Exclusivity
{
    qint64 key = 0;
    qint64 artist = 0;
    QDate first, last;
    std::optional<LatLon> at; ///< a circle of `km`...
    int km = 0;
    QString country = {}; ///< ...or a whole country
    bool publicOnly = true;
    qint64 engagement = 0; ///< what it was given for, which does not offend it
    QString name = {};
};

/// A room, a van, a person or a thing that is taken for a while.
struct ResourceUse
{
    qint64 key = 0;
    qint64 resource = 0;
    qint64 begins = 0, ends = 0; ///< milliseconds UTC, end not included
    int quantity = 1;
    qint64 engagement = 0; ///< 0: none
};

struct Resource
{
    qint64 key = 0;
    QString name;
    int quantity = 1; ///< how many there are
};

/// An artist as far as rules need one.
struct Performer
{
    qint64 key = 0;
    QString name;
    QStringList genres; ///< folded words: "indie", "folk"
    std::optional<LatLon> home;
};

} // namespace flow
