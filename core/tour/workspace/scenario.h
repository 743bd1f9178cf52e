// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"

/// Tours and their scenarios as the workspace keeps them. Functions run inside the caller's transaction.
namespace flow::tour {

/// The search as it went: what it had found and what it knew no plan can pass.
struct CurvePoint
{
    double seconds = 0; ///< of wall time; 0 throughout when the search counted moves instead (the same on any machine)
    qint64 moves = 0;
    qint64 best = 0, bound = 0; ///< minor units
    bool operator==(const CurvePoint &) const = default;
};

struct SearchReport
{
    std::vector<CurvePoint> curve;
    double seconds = 0;
    qint64 moves = 0;
    bool proven = false; ///< bound and plan meet
    bool canceled = false;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SearchReport fromText(const QString &json);
    bool operator==(const SearchReport &) const = default;
};

struct ScenarioStop
{
    qint64 id = 0;
    qint64 artist = 0, venue = 0, prospect = 0, hold = 0, offer = 0, show = 0;
    QString candidate; ///< TourCandidate::key
    QString place, town;
    std::optional<LatLon> at;
    QDate day; ///< invalid: ruled out
    StopKind kind = StopKind::Ask;
    Demand::Kind demand = Demand::Free;
    qint64 fee = 0;
    QString currency;
    int chance = 10'000; ///< basis points
    qint64 marginal = 0;
    int km = 0, minutes = 0; ///< of the way that leads there
    LegMode mode = LegMode::Road; ///< of that way
    bool fromHome = false;
    qint64 together = 0;
    int rank = 0; ///< of the hold
    bool operator==(const ScenarioStop &) const = default;
};

struct Scenario
{
    qint64 id = 0, tour = 0, parent = 0;
    QString name;
    bool isApplied = false;
    bool isChanged = false; ///< applied, but what is worked for are other dates or fees than it has now
    int position = 0;
    TourRules rules;
    QString currency;
    Figures figures;
    SearchReport report;
    qint64 seed = 1;
    std::vector<ScenarioStop> stops; ///< by artist in the tour's order, then by day; those ruled out last
};

struct TourView
{
    qint64 id = 0, project = 0;
    QString name, currency;
    QDate first, last;
    TourRules rules;
    std::vector<TourArtist> artists;
    std::vector<Scenario> scenarios; ///< by position
    [[nodiscard]] const Scenario *scenario(qint64 wanted) const;
};

struct TourHead
{
    qint64 id = 0;
    QString name;
    QDate first, last;
};

/// By first day.
Result<std::vector<TourHead>> readTours(Connection &connection);
/// NotFound.
Result<TourView> readTour(Connection &connection, qint64 tour);
Result<Scenario> readScenario(Connection &connection, qint64 scenario);

/// What is held or offered is another day than the date is on now: that one has to be asked for.
void askAnew(ScenarioStop &stop);
/// A candidate as a date of a scenario, on no day yet.
[[nodiscard]] ScenarioStop stopOf(const TourQuestion &question, int candidate);
/// A plan as a scenario that is not stored yet.
[[nodiscard]] Scenario scenarioOf(const TourQuestion &question, const Plan &plan);

/// A new one (id 0), or in place of what it was. The id.
Result<qint64> saveScenario(Connection &connection, const Scenario &scenario);
/// A branch: the same dates and rules under another name, to be changed.
Result<qint64> duplicateScenario(Connection &connection, qint64 scenario, const QString &name);
/// Pins, rules out or frees a date. Planning again keeps to it.
Result<void> setStopDemand(Connection &connection, qint64 stop, Demand::Kind demand, QDate day = {});
/// What has been said about dates of a scenario, as the planner wants it; and the venues to ask that it has.
void takeDemands(const Scenario &scenario, TourAsk &ask);
void takeVenues(const Scenario &scenario, TourAsk &ask);

/// A date of a scenario that the pipeline has no room for any more.
struct LeftDate
{
    enum Why {
        Gone, ///< its hold, offer or talk is over
        Taken ///< the artist is confirmed elsewhere that day, or somebody else in that room: `by`
    };
    QString place;
    QDate day;
    Why why = Gone;
    QString by;
    bool operator==(const LeftDate &) const = default;
};

struct ApplyReport
{
    int shows = 0; ///< confirmed, since their offers are accepted
    int released = 0; ///< holds that stood in their way
    int holds = 0; ///< marked as the dates that are wanted
    int prospects = 0; ///< to be asked for a date
    std::vector<LeftDate> left; ///< neither worked for nor in the budget; they stay in the scenario
};
/// Makes a scenario what is worked for: accepted offers become shows by the rules of core/deal (rivals are released), its holds the wanted dates, what nobody was asked
/// yet goes on the list of prospects with its date, and the planned money into the tour's budget. Any other scenario of
/// the tour that was applied is a draft again, and what an earlier application wanted and this one does not is wanted no more. Dates
/// that the pipeline has overtaken are left alone and told. One undo takes all of it back.
Result<ApplyReport> applyScenario(Connection &connection, qint64 scenario);

} // namespace flow::tour
