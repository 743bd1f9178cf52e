// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/model.h"

#include <optional>
#include <variant>

/// Which (artist, candidate, day) can be a show at all: what compile() makes nodes of and explain() gives reasons for.
namespace flow::tour::roster {

enum class Obstacle { Forbidden, NoOffer, DayPassed, NotAvailable, OtherDemand, Unreachable, RuledOut };

struct NodeAnswer
{
    std::optional<Obstacle> obstacle;
    std::optional<Rule> rule; ///< with RuledOut
    Node node; ///< without an obstacle; its band and shares are not filled in
};

/// Days on which the candidate could be played, whatever the artist.
std::vector<int> dateOptions(const Problem &problem, const Candidate &candidate);
NodeAnswer makeNode(const Problem &problem, int artist, int candidate, int day);
/// The one-show prices of rules that the node breaks.
double ownPenalty(const Problem &problem, int artist, int candidate, int day);
/// Whether the rule has an effect on one show alone, and the show breaks it.
bool breaksAlone(const Problem &problem, Rule rule, int artist, int candidate, int day);

/// How the shows of one artist get in each other's way: a radius clause of either.
bool radiusClash(const Problem &problem, int candidate, int day, int other, int otherDay);
/// Two artists that draw the same audience, too near in place and time.
bool cannibalise(const Problem &problem, int artist, int candidate, int day, int otherArtist, int other, int otherDay);

} // namespace flow::tour::roster
