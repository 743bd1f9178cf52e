// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/figures.h"

#include "core/tour/workspace/costsplit.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

qint64 whole(double amount) { return qint64(std::llround(amount)); }

class Reckoner
{
public:
    Reckoner(const TourQuestion &question, const Plan &plan) : m_question(question), m_plan(plan) { }

    Figures reckon()
    {
        const std::vector<SharedCost> shared = sharedCosts(m_question.problem, m_plan.routes);
        const SavingSplit split = splitSaving(m_question.problem, shared);
        for (const Route &route : m_plan.routes)
            addRoute(route, split.parts[size_t(route.artist)]);
        m_figures.bound = std::max(m_figures.profit, whole(m_plan.upperBound));
        for (const SharedCost &one : shared)
            addShared(one);
        for (const Rejection &rejection : m_plan.rejected)
            addRejection(rejection);
        for (const Breach &breach : m_plan.breaches)
            addBreach(breach);
        for (const TourClash &clash : m_question.clashes)
            addClash(clash);
        for (const TourLack &lack : m_question.lacks)
            addLack(lack);
        sortReasons();
        return std::move(m_figures);
    }

private:
    const TourCandidate &info(int candidate) const { return m_question.candidates[size_t(candidate)]; }
    const Candidate &candidate(int index) const { return m_question.problem.candidates[size_t(index)]; }

    void addRoute(const Route &route, qint64 saved)
    {
        const TourArtist &artist = m_question.artists[size_t(route.artist)];
        ArtistFigures mine{.artist = artist.id, .name = artist.name, .series = artist.series};
        m_people = m_question.problem.artists[size_t(route.artist)].people;
        double worth = 0, career = 0;
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &stop = route.stops[i];
            const TourCandidate &from = info(stop.candidate);
            mine.fees += whole(stop.fee);
            worth += stop.worth;
            career += addStep(route, stop);
            ++mine.shows;
            if (from.kind == StopKind::Confirmed) ++m_figures.confirmed;
            if (from.kind != StopKind::Confirmed && from.hold && from.rank > 1) ++m_figures.challenges;
            addLegs(route, i);
            addStopReasons(route, i);
        }
        if (!route.stops.empty()) addLeg(candidate(route.stops.back().candidate).place, m_question.problem.artists[size_t(route.artist)].end);
        mine.career = whole(career);
        mine.expected = whole(worth) - mine.career;
        mine.commission = mine.expected * artist.commission / 10'000;
        m_figures.commission += mine.commission;
        const qint64 crew = whole(route.cost.crew + route.cost.shows + route.cost.tours), travel = whole(route.cost.travel), lodging = whole(route.cost.lodging),
                     penalties = whole(route.cost.penalties);
        mine.alone = crew + travel + lodging + penalties;
        mine.saved = saved;
        mine.costs = mine.alone - mine.saved;
        mine.profit = mine.expected + mine.career - mine.costs;
        mine.km = m_km;
        mine.minutes = m_minutes;
        mine.nights = route.nights;
        mine.daysOff = daysOff(route);
        m_figures.fees += mine.fees;
        m_figures.expected += mine.expected;
        m_figures.career += mine.career;
        m_figures.shows += mine.shows;
        m_figures.km += std::exchange(m_km, 0);
        m_figures.minutes += std::exchange(m_minutes, 0);
        m_figures.nights += mine.nights;
        m_figures.daysOff += mine.daysOff;
        m_figures.crew += crew;
        m_figures.travel += travel;
        m_figures.lodging += lodging;
        m_figures.saved += mine.saved;
        m_figures.penalties += penalties;
        m_figures.profit += mine.profit;
        m_figures.artists.push_back(std::move(mine));
    }

    /// What a stop brings beside its fee.
    double addStep(const Route &route, const Stop &stop)
    {
        const Offer *offer = candidate(stop.candidate).offerOf(route.artist);
        if (!offer || offer->career <= 0) return 0;
        const double worth = stop.worth * offer->career / (offer->fee + offer->career);
        PlanReason reason = reasonFor(PlanReason::Step, stop.candidate, route.artist);
        reason.day = m_question.dayOf(stop.day);
        reason.amount = whole(worth);
        m_figures.reasons.push_back(std::move(reason));
        return worth;
    }

    /// The way that leads to a stop, by way of home when the artist was there in between.
    void addLegs(const Route &route, size_t index)
    {
        const Stop &stop = route.stops[index];
        const Artist &artist = m_question.problem.artists[size_t(route.artist)];
        const int home = artist.home >= 0 ? artist.home : artist.start;
        const int place = candidate(stop.candidate).place;
        if (index == 0) return addLeg(artist.start, place);
        const int before = candidate(route.stops[index - 1].candidate).place;
        if (!stop.fromHome) return addLeg(before, place);
        addLeg(before, home);
        addLeg(home, place);
    }

    void addLeg(int from, int to)
    {
        if (from < 0 || to < 0 || from == to || m_question.problem.travel.timeOf(from, to) >= kNoWay) return;
        const TourLeg &leg = m_question.leg(from, to);
        const Tick minutes = m_question.problem.travel.timeOf(from, to);
        m_km += double(leg.km);
        m_minutes += minutes;
        m_figures.co2 += double(leg.co2) + m_people * double(leg.co2Each);
        if (leg.mode != LegMode::Flight && minutes > kLongDrive) ++m_figures.longDrives;
        if (leg.estimated) ++m_figures.estimatedLegs;
    }

    static int daysOff(const Route &route)
    {
        int off = 0;
        for (size_t i = 1; i < route.stops.size(); ++i)
            if (!route.stops[i].fromHome) off += std::max(0, route.stops[i].day - route.stops[i - 1].day - 1);
        return off;
    }

    PlanReason reasonFor(PlanReason::Kind kind, int index, int artist) const
    {
        PlanReason reason{.kind = kind, .place = info(index).name, .key = info(index).key};
        if (artist >= 0) reason.artist = m_question.artists[size_t(artist)].name;
        return reason;
    }

    void addShared(const SharedCost &shared)
    {
        for (const auto &[artist, partner] : pairsOf(m_question.problem.rules.sharing, shared.artists)) {
            PlanReason reason = reasonFor(PlanReason::Shared, shared.candidate, artist);
            reason.other = m_question.artists[size_t(partner)].name;
            if (shared.from >= 0) reason.place2 = info(shared.from).name;
            reason.day = m_question.dayOf(shared.day);
            reason.amount = whole(shared.pairSaving);
            m_figures.reasons.push_back(std::move(reason));
        }
    }

    void addStopReasons(const Route &route, size_t index)
    {
        const Stop &stop = route.stops[index];
        if (info(stop.candidate).kind == StopKind::Confirmed) return; // nobody chose it
        PlanReason reason = reasonFor(PlanReason::Carries, stop.candidate, route.artist);
        reason.day = m_question.dayOf(stop.day);
        reason.amount = whole(stop.marginal);
        if (index > 0 && index + 1 < route.stops.size() && !stop.fromHome && !route.stops[index + 1].fromHome) {
            reason.kind = PlanReason::Fills;
            reason.place2 = info(route.stops[index - 1].candidate).name;
            reason.place3 = info(route.stops[index + 1].candidate).name;
        }
        m_figures.reasons.push_back(std::move(reason));
    }

    void addRejection(const Rejection &rejection)
    {
        // A venue that nobody has asked and that nobody misses is no news.
        const bool isAsk = info(rejection.candidate).kind == StopKind::Ask;
        if (rejection.reason == Reason::Forbidden || (isAsk && rejection.reason != Reason::NoRoom && rejection.reason != Reason::Blocked)) return;
        PlanReason reason = reasonFor(kindOf(rejection.reason), rejection.candidate, rejection.artist);
        reason.rule = rejection.rule;
        if (rejection.by >= 0) reason.place2 = info(rejection.by).name;
        if (rejection.needs) reason.amount = -whole(*rejection.needs);
        // Nothing of it says why but who should be there, too.
        if (const int missing = missingOnBill(rejection.candidate); missing >= 0 && rejection.reason == Reason::NoRoom && !rejection.needs) {
            reason.kind = PlanReason::Bill;
            reason.other = artistOf(missing);
        }
        m_figures.reasons.push_back(std::move(reason));
    }

    void addBreach(const Breach &breach)
    {
        if (breach.candidate < 0) return;
        PlanReason reason = reasonFor(PlanReason::Broken, breach.candidate, breach.artist);
        reason.rule = breach.rule;
        if (breach.other >= 0) reason.place2 = info(breach.other).name;
        if (const int missing = missingOnBill(breach.candidate); missing >= 0 && breach.rule == Rule::Packages) reason.other = artistOf(missing);
        reason.amount = -whole(breach.price);
        m_figures.reasons.push_back(std::move(reason));
    }

    QString artistOf(int index) const { return m_question.artists[size_t(m_question.artistIndex(info(index).artist))].name; }

    /// Another date of the same bill that the plan does not have, or -1.
    int missingOnBill(int index) const
    {
        const auto isPlayed = [&](int member) {
            return std::ranges::any_of(m_plan.routes, [&](const Route &route) { return std::ranges::contains(route.stops, member, &Stop::candidate); });
        };
        for (const Package &package : m_question.problem.packages)
            if (package.kind == Package::AllOrNone && std::ranges::contains(package.members, index))
                for (const int member : package.members)
                    if (member != index && !isPlayed(member)) return member;
        return -1;
    }

    void addClash(const TourClash &clash)
    {
        const auto dayOf = [&](int index) { return m_question.dayOf(candidate(index).days.front()); };
        PlanReason reason{.kind = PlanReason::Clash, .artist = artistOf(clash.first), .other = artistOf(clash.second), .place = info(clash.first).name,
            .place2 = info(clash.second).name, .day = dayOf(clash.first), .day2 = dayOf(clash.second), .key = info(clash.second).key};
        if (clash.why == TourClash::Radius) reason.rule = Rule::Radius;
        if (clash.why == TourClash::Rivals) reason.rule = Rule::Cannibalisation;
        reason.km = int(std::lround(m_question.problem.travel.kmOf(candidate(clash.first).place, candidate(clash.second).place)));
        m_figures.reasons.push_back(std::move(reason));
    }

    void addLack(const TourLack &lack)
    {
        PlanReason reason{.kind = PlanReason::NoHome, .artist = m_question.artists[size_t(m_question.artistIndex(lack.artist))].name, .place2 = lack.town,
            .key = u"artist:%1"_s.arg(lack.artist)};
        if (lack.what == TourLack::Rate) {
            reason.kind = PlanReason::NoRate;
            reason.key.clear();
        }
        if (lack.what == TourLack::Place) {
            reason.kind = lack.candidate.kind == StopKind::Confirmed ? PlanReason::NowhereButAgreed : PlanReason::NoPlace;
            reason.place = lack.candidate.name;
            reason.day = lack.day;
            reason.key = lack.candidate.key;
        }
        m_figures.reasons.push_back(std::move(reason));
    }

    /// What was chosen by what it brings; what was left out by how near it came, which is what a booker can change.
    void sortReasons()
    {
        auto &reasons = m_figures.reasons;
        const auto rank = [](const PlanReason &r) {
            const int group = r.isGiven() ? -1 : r.kind == PlanReason::Shared ? 0 : r.kind == PlanReason::Broken ? 2 : r.isFor() ? 1 : r.amount ? 3 : 4;
            return std::tuple(group, -std::abs(r.amount) * (group == 3 ? -1 : 1));
        };
        std::ranges::stable_sort(reasons, {}, rank);
    }

    const TourQuestion &m_question;
    const Plan &m_plan;
    Figures m_figures;
    double m_km = 0;
    int m_minutes = 0;
    int m_people = 1; ///< of the route that is reckoned
};

} // namespace

PlanReason::Kind kindOf(Reason reason)
{
    static constexpr std::array kinds{PlanReason::RuledOut, PlanReason::RuledOut, PlanReason::NoDay, PlanReason::Unreachable, PlanReason::TooLittle,
        PlanReason::Blocked, PlanReason::NoRoom, PlanReason::Blocked};
    return kinds[size_t(reason)];
}

Figures figuresOf(const TourQuestion &question, const Plan &plan) { return Reckoner(question, plan).reckon(); }

} // namespace flow::tour
