// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/tour/problem.h"
#include "core/tour/workspace/tourrules.h"

#include <QDate>
#include <QHash>
#include <QSet>

/// From a workspace to a Problem: who tours, what is agreed, held, offered, hoped for, and whom one could still ask.
namespace flow::tour {

inline constexpr int kLongestTour = 730; ///< days from the first to the last

/// What a date of a plan rests on, from the firmest.
enum class StopKind { Confirmed, Offer, Hold, Prospect, Ask };
[[nodiscard]] QString stopKindCode(StopKind kind); ///< as scenario_stop.kind has it
[[nodiscard]] StopKind stopKindFromCode(const QString &code);

/// What is to be planned.
struct TourAsk
{
    qint64 tour = 0; ///< 0: none yet; the rates then come from `rules` alone
    QDate first, last, today;
    QString currency;
    QList<qint64> artists;
    TourRules rules;
    QHash<QString, Demand::Kind> demands; ///< Pinned or Forbidden by TourCandidate::key
    QSet<QString> venues; ///< keys of venues to ask that a scenario has, whatever the rules say about asking
    QHash<QString, QDate> wanted; ///< day on which a pinned candidate shall be
};

struct TourArtist
{
    qint64 id = 0;
    QString name;
    int series = 0; ///< of the palette
    int people = 1;
    QString home;
    std::optional<LatLon> at;
    int commission = 0; ///< of fees, basis points
};

/// Where a candidate of the Problem comes from; same index.
struct TourCandidate
{
    QString key; ///< "show:12", "hold:7", "offer:3", "prospect:5", "ask:118:2" (venue, artist)
    StopKind kind = StopKind::Ask;
    qint64 artist = 0; ///< 0: any of several
    qint64 venue = 0, prospect = 0, hold = 0, offer = 0, show = 0;
    QString name; ///< of the venue
    QString town;
    int rank = 0; ///< of a hold
    qint64 fee = 0; ///< in `currency`
    QString currency;
    int capacity = 0;
    std::optional<RadiusClause> radius; ///< of its terms, also where settleConfirmed() has taken it from the Problem
    bool isMoved = false; ///< pinned to a day that nobody agreed to: it has to be asked for
};

inline constexpr double kMovedChance = 0.35; ///< of a hold or offer that is asked to move to another day

/// Confirmed shows that break what no plan may: the smallest set of facts.
struct TourClash
{
    enum Why {
        SameDay, ///< one artist, two shows
        NoWay, ///< nobody gets from one to the other in the days between
        Radius, ///< the clause of `first` forbids `second`
        Rivals ///< two of my artists for one audience, too near
    };
    Why why = SameDay;
    int first = -1, second = -1; ///< candidates
    bool isSetAside = false; ///< `second` is kept as it is and planned around; otherwise the rule is waived between the two
    bool operator==(const TourClash &) const = default;
};

/// What the workspace does not say where it is. Nothing of it stops a plan, but nothing of it is silent either.
struct TourLack
{
    enum What {
        Home, ///< of `artist`: comes from the first show and is free after the last; neither way is in any sum
        Place, ///< of something on the table: it cannot be planned; of a confirmed show the day is kept clear
        Rate ///< what the currency `town` is worth: fees in it count as nothing. Once for each currency
    };
    What what = Home;
    qint64 artist = 0;
    TourCandidate candidate = {}; ///< of a Place
    QString town = {}; ///< as it is written and not known; empty: nothing is written
    QDate day = {}; ///< of a Place, when it has one
};

struct TourLeg
{
    LegMode mode = LegMode::Road;
    float km = 0;
    float co2 = 0; ///< kg
    bool estimated = true;
    float co2Each = 0; ///< kg more for each person who flies
};

struct TourQuestion
{
    TourAsk ask;
    Problem problem;
    std::vector<TourArtist> artists; ///< as Problem::artists
    std::vector<TourCandidate> candidates; ///< as Problem::candidates
    std::vector<TourLeg> legs; ///< [from * places + to]
    std::vector<TourClash> clashes;
    std::vector<TourLack> lacks;

    [[nodiscard]] const TourLeg &leg(int from, int to) const { return legs[problem.travel.at(from, to)]; }
    [[nodiscard]] int candidateByKey(const QString &key) const;
    [[nodiscard]] int artistIndex(qint64 id) const;
    /// Confirmed, but not part of the search: see TourClash.
    [[nodiscard]] bool isSetAside(int candidate) const;
    [[nodiscard]] QDate dayOf(int day) const { return problem.firstDay.addDays(day); }
};

/// Confirmed shows are facts: what they make impossible together is set aside or waived, named in `clashes`, and the rest can be
/// planned around it. An artist is on the road between two confirmed shows whatever the calendar blocks, and before the first and
/// after the last of them. Venues that nobody asked yet are not asked for public holidays (TourRules::holidays).
void settleConfirmed(TourQuestion &question);

/// Reads a tour's dates, artists and rules. NotFound.
Result<TourAsk> readTourAsk(Connection &connection, qint64 tour, QDate today);
/// Fills the Problem; what has no place is named in `lacks`. Errors: Invalid {"artists"|"last_day", reason}, NotFound. Reader thread.
Result<TourQuestion> readQuestion(Connection &connection, const TourAsk &ask);

/// "48.117,-1.678": places nearer than about 100 m are one. The key of travel_leg.
[[nodiscard]] QString placeKeyOf(const LatLon &at);

} // namespace flow::tour
