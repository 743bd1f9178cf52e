// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace flow {

/// What is wrong with a date. ui/text/conflicttext words it.
enum class ConflictKind {
    SameArtist, ///< one artist at two places at once
    Unavailable, ///< the artist is blocked; `name` says by what
    Travel, ///< the way between two shows does not fit: `km`, `minutes` needed, `limit` minutes there are
    Radius, ///< inside a radius clause of `first`: `km` or `minutes` away, `limit` of the clause, `days` apart
    Exclusivity, ///< inside a territory that was given away; `second` is its key, `name` its name
    Competing, ///< two of our artists `km` apart, `days` apart; `limit` km of the rule
    Resource, ///< `name` is taken twice
    Holiday ///< a public holiday, `name`
};

/// The codes in which conflict notes store a kind: "same_artist".
QString conflictKindCode(ConflictKind kind);
std::optional<ConflictKind> conflictKindFrom(QStringView code);

enum class Severity { Clash, Warning, Notice };

struct Conflict
{
    ConflictKind kind = ConflictKind::SameArtist;
    Severity severity = Severity::Clash;
    qint64 first = 0; ///< engagement
    qint64 second = 0; ///< the other engagement; for Unavailable and Exclusivity the key of the block; 0: none
    qint64 resource = 0;
    QDate day; ///< of `first`
    int km = 0;
    int minutes = 0;
    int limit = 0;
    int days = 0;
    bool isDriveLimit = false; ///< Travel: there is time, but nobody may drive so long
    bool isByTime = false; ///< Radius: the clause counts minutes
    QString name = {};
    bool operator==(const Conflict &) const = default;
};

/// The agency's own rules; those of contracts stand with the engagements.
struct ConflictRules
{
    int kmPerHour = 75;
    double detour = 1.25; ///< road over crow, where no route is known
    int driveMinutesADay = 8 * 60;
    int restMinutes = 7 * 60; ///< after a show, before the driver may start, when the next one is on another day
    int flyFromKm = 900; ///< road kilometres from which the artist flies
    int flightMinutes = 6 * 60; ///< door to door, besides a minute per 12 km
    int competeKm = 80;
    int competeDays = 0; ///< any genre within so many days
    int competeDaysSameGenre = 7; ///< artists who share a genre word
    bool holidays = true;
};

} // namespace flow
