// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/gapfill.h"

#include "core/store/setting.h"
#include "core/tour/roster/legs.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/workspace/whatif.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAround = 21; ///< days on either side of a gap that no tour belongs to
constexpr int kAskMost = 120; ///< venues that are looked at

bool isPlayable(const TourQuestion &question, int artist, int candidate, int day, const std::vector<PlannedDate> &mine)
{
    const Problem &problem = question.problem;
    const Candidate &one = problem.candidates[size_t(candidate)];
    if (one.demand.kind == Demand::Forbidden || one.demand.kind == Demand::Fixed || !one.offerOf(artist)) return false;
    if (!one.days.empty() && !std::ranges::contains(one.days, day)) return false;
    if (std::ranges::any_of(mine, [&](const PlannedDate &date) { return date.candidate == candidate; })) return false;
    const roster::NodeAnswer node = roster::makeNode(problem, artist, candidate, day);
    if (node.obstacle) return false;
    if (problem.rules[Rule::Radius].kind != RuleForm::Hard) return true;
    return std::ranges::none_of(mine, [&](const PlannedDate &date) { return roster::radiusClash(problem, candidate, day, date.candidate, date.day); });
}

bool meetsRival(const Problem &problem, const std::vector<std::vector<PlannedDate>> &dates, int artist, int candidate, int day)
{
    if (problem.rules[Rule::Cannibalisation].kind != RuleForm::Hard) return false;
    for (size_t other = 0; other < dates.size(); ++other)
        for (const PlannedDate &date : dates[other])
            if (roster::cannibalise(problem, artist, candidate, day, int(other), date.candidate, date.day)) return true;
    return false;
}

} // namespace

std::vector<GapChoice> fillGap(const TourQuestion &question, const Scenario &scenario, const GapAsk &ask)
{
    const Problem &problem = question.problem;
    const int artist = question.artistIndex(ask.artist), day = int(question.ask.first.daysTo(ask.day));
    if (artist < 0 || day < 0 || day >= problem.days) return {};
    const std::vector<std::vector<PlannedDate>> dates = datesOf(question, scenario);
    const std::vector<PlannedDate> &mine = dates[size_t(artist)];
    if (std::ranges::any_of(mine, [&](const PlannedDate &date) { return date.day == day; })) return {};

    const auto longDrives = [](const std::vector<Breach> &breaches) { return std::ranges::count(breaches, Rule::DriveLimit, &Breach::rule); };
    std::vector<Breach> before;
    const Route without = routeOf(problem, artist, mine, &before);
    std::vector<GapChoice> choices;
    for (int c = 0; c < int(problem.candidates.size()); ++c) {
        if (!isPlayable(question, artist, c, day, mine) || meetsRival(problem, dates, artist, c, day)) continue;
        std::vector<PlannedDate> more = mine;
        more.push_back({c, day});
        std::vector<Breach> after;
        const Route with = routeOf(problem, artist, std::move(more), &after);
        if (with.km - without.km > ask.detourKm) continue;
        const Place &place = problem.places[size_t(problem.candidates[size_t(c)].place)];
        GapChoice choice{.candidate = question.candidates[size_t(c)]};
        choice.candidate.artist = ask.artist;
        if (place.lat && place.lon) choice.at = LatLon{*place.lat, *place.lon};
        choice.gain = std::llround(worthOf(with) - worthOf(without));
        choice.chance = int(std::lround(problem.candidates[size_t(c)].chance * 10'000));
        choice.detourKm = int(std::lround(with.km - without.km));
        choice.detourMinutes = with.drive - without.drive;
        choice.isLongDrive = longDrives(after) > longDrives(before);
        choices.push_back(std::move(choice));
    }
    std::ranges::stable_sort(choices, [](const GapChoice &a, const GapChoice &b) {
        return a.isLongDrive != b.isLongDrive ? b.isLongDrive : a.gain != b.gain ? a.gain > b.gain : a.candidate.venue < b.candidate.venue;
    });
    if (choices.size() > ask.most) choices.resize(ask.most);
    return choices;
}

Result<TourQuestion> readWithVenues(Connection &connection, TourAsk asked)
{
    asked.rules.askVenues = true;
    asked.rules.askMost = kAskMost;
    return readQuestion(connection, asked);
}

std::vector<GapSuggestion> suggestVenues(const TourQuestion &question, const Scenario &scenario, size_t most)
{
    constexpr size_t kOfADay = 8;
    std::vector<GapSuggestion> found;
    for (const auto &artist : question.artists) {
        QDate first, last;
        for (const ScenarioStop &stop : scenario.stops) {
            if (stop.artist != artist.id || !stop.day.isValid()) continue;
            if (!first.isValid() || stop.day < first) first = stop.day;
            if (!last.isValid() || stop.day > last) last = stop.day;
        }
        for (QDate day = first; day.isValid() && day < last; day = day.addDays(1))
            for (GapChoice &choice : fillGap(question, scenario, {.artist = artist.id, .day = day, .most = kOfADay}))
                if (choice.candidate.kind == StopKind::Ask && choice.gain > 0 && !choice.isLongDrive) found.push_back({std::move(choice), day});
    }
    std::ranges::stable_sort(found, std::greater(), [](const GapSuggestion &one) { return one.choice.gain; });
    std::vector<GapSuggestion> best;
    for (GapSuggestion &one : found) {
        const bool known = std::ranges::any_of(best, [&](const GapSuggestion &other) {
            return other.choice.candidate.venue == one.choice.candidate.venue || (other.day == one.day && other.choice.candidate.artist == one.choice.candidate.artist);
        });
        if (!known) best.push_back(std::move(one));
        if (best.size() >= most) break;
    }
    return best;
}

Result<std::vector<GapChoice>> readGap(Connection &connection, TourAsk asked, const Scenario &scenario, const GapAsk &ask)
{
    FLOW_ASSIGN(const TourQuestion question, readWithVenues(connection, std::move(asked)));
    std::vector<GapChoice> choices = fillGap(question, scenario, ask);
    FLOW_ASSIGN(Statement row,
        connection.prepare("SELECT count(*), max(CASE WHEN artist_id = ?2 THEN day END), (SELECT l.fee FROM show l WHERE l.venue_id = ?1 AND l.artist_id = ?2"
                           " AND l.status = 'played' AND l.fee > 0 ORDER BY l.day DESC, l.id DESC LIMIT 1), (SELECT l.currency FROM show l WHERE l.venue_id = ?1"
                           " AND l.artist_id = ?2 AND l.status = 'played' AND l.fee > 0 ORDER BY l.day DESC, l.id DESC LIMIT 1)"
                           " FROM show WHERE venue_id = ?1 AND status = 'played'"));
    for (GapChoice &choice : choices) {
        if (!choice.candidate.venue) continue;
        row.reset();
        row.bind(1, choice.candidate.venue);
        row.bind(2, ask.artist);
        FLOW_TRY(row.step());
        choice.played = int(row.integer(0));
        choice.lastPlayed = QDate::fromString(row.string(1), Qt::ISODate);
        choice.lastFee = row.integer(2);
        choice.lastCurrency = row.string(3);
    }
    return choices;
}

Result<std::vector<GapChoice>> readGap(Connection &connection, const GapAsk &ask, QDate today)
{
    TourAsk asked{.first = std::max(today, ask.day.addDays(-kAround)), .last = ask.day.addDays(kAround), .today = today, .artists = {ask.artist}};
    FLOW_ASSIGN(asked.currency, agencyCurrency(connection));
    FLOW_ASSIGN(const TourQuestion question, readQuestion(connection, asked));
    Scenario agreed;
    for (size_t c = 0; c < question.candidates.size(); ++c)
        if (question.problem.candidates[c].demand.kind == Demand::Fixed)
            agreed.stops.push_back({.artist = ask.artist, .candidate = question.candidates[c].key, .day = question.dayOf(question.problem.candidates[c].demand.day)});
    return readGap(connection, std::move(asked), agreed, ask);
}

Scenario withChoice(const Scenario &scenario, const GapChoice &choice, QDate day)
{
    Scenario with = scenario;
    std::erase_if(with.stops, [&](const ScenarioStop &stop) { return stop.candidate == choice.candidate.key; });
    const TourCandidate &from = choice.candidate;
    ScenarioStop stop{.artist = from.artist, .venue = from.venue, .prospect = from.prospect, .hold = from.hold, .offer = from.offer, .show = from.show};
    stop.candidate = from.key;
    stop.place = from.name;
    stop.town = from.town;
    stop.at = choice.at;
    stop.day = day;
    stop.kind = from.kind;
    stop.demand = Demand::Pinned;
    stop.fee = from.fee;
    stop.currency = from.currency;
    stop.chance = choice.chance;
    stop.rank = from.rank;
    with.stops.push_back(std::move(stop));
    return with;
}

} // namespace flow::tour
