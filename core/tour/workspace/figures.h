// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/workspace/question.h"

#include <QJsonObject>

namespace flow::tour {

/// What one artist gets out of a plan. Minor units of the tour's currency.
struct ArtistFigures
{
    qint64 artist = 0;
    QString name;
    int series = 0;
    qint64 profit = 0; ///< expected and career less costs
    qint64 fees = 0; ///< as offered, if everything comes about
    qint64 expected = 0; ///< fees times their chance
    qint64 career = 0; ///< stated worth of larger rooms (TourRules::careerStep) times their chance: part of the profit, no money
    qint64 alone = 0; ///< what its dates cost with nobody to share anything
    qint64 saved = 0; ///< its part of what is saved together, by benefit (costsplit.h)
    qint64 costs = 0; ///< alone less saved
    qint64 commission = 0; ///< the agency's, of the expected fees; it is part of the profit
    int shows = 0;
    double km = 0;
    int minutes = 0;
    int nights = 0;
    int daysOff = 0; ///< between leaving home and being back
    bool operator==(const ArtistFigures &) const = default;
};

/// Why the plan is as it is; ui/tour/reasontext words it.
struct PlanReason
{
    enum Kind {
        Shared, ///< `artist` and `other` go from `place2` to `place` together, or share rooms in `place` (no place2); amount: what it saves
        Carries, ///< `place` is worth `amount` to the plan
        Fills, ///< the same, on a day between two others, `place2` and `place3`
        Blocked, ///< `place` is left out because of `place2`, by `rule`
        NoRoom, ///< `place` would have to pay `amount` more
        TooLittle, ///< `place` costs more than it brings, by `amount`
        Unreachable, ///< nobody gets to `place` in time
        NoDay,
        RuledOut, ///< by `rule` alone
        Broken, ///< the plan breaks `rule` at `place`; amount: the price of that; `other`: missing on the bill
        Clash, ///< confirmed: `place` of `artist` on `day` and `place2` of `other` on `day2`, `km` apart, can't both be as agreed
        NoHome, ///< nobody knows where `artist` comes from; `place2`: the town as it is written. Such a way is in no sum
        NoPlace, ///< nobody knows where `place` is (`place2`: the town as it is written), so it cannot be planned
        NoRate, ///< nobody knows what the currency `place2` is worth in the tour's: fees in it count as nothing
        NowhereButAgreed, ///< the same of a confirmed show of `artist` on `day`: kept clear, its money is in no sum
        Step, ///< `place` on `day` is a larger room than any that `artist` has played; amount: what the rules say that is worth, times its chance
        Bill ///< `place` is left out since `other`, on the same bill, cannot play there
    };
    Kind kind = Carries;
    QString artist = {}, other = {}, place = {}, place2 = {}, place3 = {};
    QDate day = {}, day2 = {};
    std::optional<Rule> rule = {}; ///< of a Clash: none when it is a matter of days and ways
    int km = 0;
    qint64 amount = 0; ///< signed: what it does to the profit
    QString key = {}; ///< of the candidate, to select it
    /// It says why something is left out, not what the plan does.
    [[nodiscard]] bool leavesOut() const { return (kind > Fills && kind < Broken) || kind == NoPlace || kind == Bill; }
    /// It says what the plan has of what it does.
    [[nodiscard]] bool isFor() const { return kind <= Fills || kind == Step; }
    /// Somebody should see to it before the plan can be trusted.
    [[nodiscard]] bool warns() const { return kind == Broken || isGiven(); }
    /// It is about what the workspace says and not about the plan; the same for every plan of the question.
    [[nodiscard]] bool isGiven() const { return kind == Clash || kind == NoHome || kind == NoRate || kind == NowhereButAgreed; }
    bool operator==(const PlanReason &) const = default;
};

/// What the comparison of scenarios shows. All of a plan in minor units, kilometres, minutes, kilograms. To the cent: the artists'
/// amounts add up to the plan's, and profit = expected + career - crew - travel - lodging - penalties + saved.
struct Figures
{
    qint64 profit = 0, bound = 0;
    qint64 fees = 0, expected = 0;
    qint64 career = 0; ///< as in ArtistFigures
    qint64 crew = 0; ///< crew, production, vehicles
    qint64 travel = 0, lodging = 0, saved = 0, penalties = 0;
    qint64 commission = 0; ///< the agency's, of the expected fees; it is part of the profit
    qint64 low = 0, high = 0; ///< one plan in ten earns less, and more, as holds clear or fall
    int shows = 0, confirmed = 0;
    double km = 0;
    int minutes = 0;
    int longDrives = 0; ///< over five hours
    int daysOff = 0, nights = 0;
    int challenges = 0; ///< holds of lower rank, which somebody has to be asked to release
    double co2 = 0;
    int estimatedLegs = 0; ///< of which nobody has looked up the road
    std::vector<ArtistFigures> artists;
    std::vector<PlanReason> reasons; ///< the weightiest first
    bool operator==(const Figures &) const = default;

    /// "Within 2.3 % of the best possible" is 0.023.
    [[nodiscard]] double gap() const { return bound > profit && bound > 0 ? double(bound - profit) / double(bound) : 0; }
    [[nodiscard]] QJsonObject toJson() const; ///< with the weightiest of the reasons
    [[nodiscard]] static Figures fromJson(const QJsonObject &json);
};

inline constexpr int kLongDrive = 5 * 60; ///< minutes

/// What a rejection of the planner is called among the reasons of a plan.
[[nodiscard]] PlanReason::Kind kindOf(Reason reason);

[[nodiscard]] Figures figuresOf(const TourQuestion &question, const Plan &plan);

} // namespace flow::tour
