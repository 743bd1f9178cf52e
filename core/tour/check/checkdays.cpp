// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/check/checkdays.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMinutes = 1440;

struct Played
{
    int artist;
    const Stop *stop;
};

struct Ledger
{
    double travel = 0, lodging = 0, crew = 0, shows = 0, tours = 0, penalties = 0;
};

/// Walks through the plan with pen and paper.
class DayCheck
{
public:
    DayCheck(const Problem &problem, const Plan &plan, QStringList &wrong)
        : m_problem(problem)
        , m_plan(plan)
        , m_wrong(wrong)
        , m_saved(problem.artists.size())
        , m_ledgers(problem.artists.size())
    {
    }

    void run()
    {
        for (const Route &route : m_plan.routes)
            if (!stops(route)) return;
        for (const Route &route : m_plan.routes)
            travel(route);
        pairs();
        share();
        for (const Route &route : m_plan.routes) {
            showDays(route);
            compare(route);
        }
        budget();
    }

private:
    const Candidate &candidate(const Stop &stop) const { return m_problem.candidates[size_t(stop.candidate)]; }
    const Artist &artist(int a) const { return m_problem.artists[size_t(a)]; }
    bool hard(Rule rule) const { return m_problem.rules[rule].kind == RuleForm::Hard; }
    void complain(const QString &text) { m_wrong << text; }
    /// A breach: an error when the rule is hard, money when it has a price.
    void broken(Rule rule, int a, double amount, const QString &text)
    {
        if (amount <= 0 || m_problem.rules[rule].kind == RuleForm::Off) return;
        if (hard(rule))
            complain(text);
        else {
            m_ledgers[size_t(a)].penalties += amount * m_problem.rules[rule].price;
            m_penalties += amount * m_problem.rules[rule].price;
        }
    }
    bool free(int a, int first, int last) const
    {
        if (first < 0 || last >= m_problem.days) return false;
        const auto &ranges = artist(a).available;
        for (int day = first; day <= last && !ranges.empty(); ++day)
            if (std::ranges::none_of(ranges, [&](const DayRange &r) { return r.first <= day && day <= r.last; })) return false;
        return true;
    }

    bool stops(const Route &route)
    {
        int last = -1;
        for (const Stop &stop : route.stops) {
            if (stop.candidate < 0 || size_t(stop.candidate) >= m_problem.candidates.size()) return false;
            const Candidate &c = candidate(stop);
            const QString at = u"%1 on day %2"_s.arg(c.id).arg(stop.day);
            if (stop.day <= last) complain(u"order: "_s + at);
            last = stop.day;
            if (!c.days.empty() && std::ranges::find(c.days, stop.day) == c.days.end() && c.demand.day != stop.day) complain(u"day: "_s + at);
            if (c.demand.day != -1 && c.demand.day != stop.day) complain(u"demand: "_s + at);
            if (c.demand.artist >= 0 && c.demand.artist != route.artist) complain(u"demand: "_s + at);
            if (!free(route.artist, stop.day, stop.day)) complain(u"available: "_s + at);
            if (stop.day < m_problem.rules.today && c.demand.kind != Demand::Fixed) complain(u"today: "_s + at);
            const Offer *offer = c.offerOf(route.artist);
            if (!offer) {
                complain(u"offer: "_s + at);
                return false;
            }
            const double chance = c.demand.kind == Demand::Fixed ? 1 : c.chance;
            if (std::abs(stop.worth - chance * (offer->fee + offer->career) * c.rate) > 1e-6 * (1 + std::abs(stop.worth)))
                complain(u"worth: "_s + at);
            own(route.artist, stop, *offer, at);
        }
        return true;
    }
    void own(int a, const Stop &stop, const Offer &offer, const QString &at)
    {
        const Candidate &c = candidate(stop);
        const Artist &who = artist(a);
        if (c.demand.kind == Demand::Fixed) return;
        if (offer.fee * c.rate < who.minimumFee) broken(Rule::MinimumFee, a, 1, u"minimum fee: "_s + at);
        if (c.capacity > 0 && (c.capacity < who.minimumCapacity || (who.maximumCapacity > 0 && c.capacity > who.maximumCapacity)))
            broken(Rule::Capacity, a, 1, u"capacity: "_s + at);
        if (!c.audience.isEmpty() && !who.audience.isEmpty() && c.audience != who.audience) broken(Rule::Audience, a, 1, u"audience: "_s + at);
        if (c.holdUntil != -1 && c.holdUntil < m_problem.rules.today) broken(Rule::HoldExpiry, a, 1, u"hold: "_s + at);
        for (const Exclusivity &e : m_problem.rules.exclusivities) {
            const Place &place = m_problem.places[size_t(c.place)];
            const bool there = (e.country.isEmpty() || e.country == place.country) && (e.region.isEmpty() || e.region == place.region);
            if (!there || (e.artist >= 0 && e.artist != a) || stop.day < e.days.first || stop.day > e.days.last || e.promoter == c.promoter) continue;
            broken(Rule::Exclusivity, a, 1, u"territory: "_s + at);
            break;
        }
    }

    int driveOfDay(const Artist &who) const
    {
        const int hours = std::min<int>(kMinutes, who.window.close) - std::max<int>(0, who.window.open);
        return who.maximumDrivePerDay > 0 ? std::min<int>(hours, who.maximumDrivePerDay) : hours;
    }
    /// Whole days that go by before the day of arrival, found by driving them one by one.
    int daysTo(const Artist &who, int from, const Candidate &to) const
    {
        const double minutes = m_problem.travel.timeOf(from, to.place), km = m_problem.travel.drivenOf(from, to.place);
        const int latest = to.windows.empty() ? kMinutes : std::min<int>(kMinutes, to.windows.back().close);
        const double onTheDay = std::clamp<double>(latest - std::max<int>(0, who.window.open), 0, driveOfDay(who));
        for (int days = 0; days < 400; ++days)
            if (minutes <= onTheDay + days * double(driveOfDay(who)) && (who.maximumKmPerDay <= 0 || km <= (days + 1) * who.maximumKmPerDay + 1e-6))
                return days;
        return 10'000;
    }
    int daysHome(const Artist &who, const Candidate &from, int to) const
    {
        const double minutes = m_problem.travel.timeOf(from.place, to), km = m_problem.travel.drivenOf(from.place, to);
        const double over = (from.windows.empty() ? 0 : from.windows.front().open) + double(from.duration);
        if (minutes == 0) return 0;
        if (minutes <= driveOfDay(who) / 2 && (who.maximumKmPerDay <= 0 || km <= who.maximumKmPerDay / 2)
            && over + minutes <= std::min<int>(kMinutes, who.window.close))
            return 0;
        for (int days = 1; days < 400; ++days)
            if (minutes <= days * double(driveOfDay(who)) && (who.maximumKmPerDay <= 0 || km <= days * who.maximumKmPerDay + 1e-6)) return days;
        return 10'000;
    }
    void go(int a, int from, int to)
    {
        const Artist &who = artist(a);
        if (from >= 0 && to >= 0 && m_problem.travel.timeOf(from, to) >= kNoWay) complain(u"road: %1 to %2"_s.arg(from).arg(to));
        m_ledgers[size_t(a)].travel += m_problem.travel.timeOf(from, to) * (who.costPerTick + m_problem.travelCostPerTick)
            + m_problem.travel.drivenOf(from, to) * who.costPerKm + m_problem.travel.costOf(from, to) + who.people * m_problem.travel.fareOf(from, to);
    }
    void away(int a, int from, int to)
    {
        if (!free(a, from, to)) complain(u"available: artist %1 away on days %2 to %3"_s.arg(a).arg(from).arg(to));
        m_ledgers[size_t(a)].lodging += (to - from) * artist(a).costPerNight;
        m_ledgers[size_t(a)].crew += (to - from + 1) * artist(a).costPerDay;
        m_ledgers[size_t(a)].tours += artist(a).costPerTour;
        if (const int most = artist(a).maximumDaysAway; most > 0)
            broken(Rule::DaysAway, a, to - from + 1 - most, u"days away: artist %1, days %2 to %3"_s.arg(a).arg(from).arg(to));
    }
    void travel(const Route &route)
    {
        const int a = route.artist, home = artist(a).home >= 0 ? artist(a).home : artist(a).start;
        int left = 0, homeAgain = -1;
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &stop = route.stops[i];
            m_ledgers[size_t(a)].shows += artist(a).costPerShow;
            if (i == 0 || stop.fromHome) {
                const int from = i == 0 ? artist(a).start : home;
                if (i > 0) homeAgain = leaveFor(a, route.stops[i - 1], home, left);
                left = stop.day - (from < 0 ? 0 : daysTo(artist(a), from, candidate(stop)));
                if (i > 0 && left <= homeAgain) complain(u"home: artist %1 leaves on day %2 before being back on %3"_s.arg(a).arg(left).arg(homeAgain));
                if (i > 0 && home < 0) complain(u"home: artist %1 has none"_s.arg(a));
                go(a, from, candidate(stop).place);
                continue;
            }
            const Stop &before = route.stops[i - 1];
            go(a, candidate(before).place, candidate(stop).place);
            if (daysTo(artist(a), candidate(before).place, candidate(stop)) >= stop.day - before.day)
                broken(Rule::DriveLimit, a, 1, u"drive: %1 to %2"_s.arg(candidate(before).id, candidate(stop).id));
        }
        if (!route.stops.empty()) leaveFor(a, route.stops.back(), artist(a).end, left);
    }
    int leaveFor(int a, const Stop &last, int place, int left)
    {
        const int back = last.day + (place < 0 ? 0 : daysHome(artist(a), candidate(last), place));
        go(a, candidate(last).place, place);
        away(a, left, back);
        return back;
    }

    void pairs()
    {
        std::vector<Played> all;
        for (const Route &route : m_plan.routes)
            for (const Stop &stop : route.stops)
                all.push_back({route.artist, &stop});
        for (size_t i = 0; i < all.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                pair(all[j], all[i]);
    }
    void pair(const Played &x, const Played &y)
    {
        const Candidate &a = candidate(*x.stop), &b = candidate(*y.stop);
        const double km = std::min(m_problem.travel.kmOf(a.place, b.place), m_problem.travel.kmOf(b.place, a.place));
        const int later = y.stop->day - x.stop->day;
        const auto keepsOff = [km](const Candidate &c, int days) {
            if (!c.radius || km > c.radius->km) return false;
            return days >= 0 ? days <= c.radius->after : -days <= c.radius->before;
        };
        if (x.artist == y.artist) {
            if (keepsOff(a, later) || keepsOff(b, -later)) broken(Rule::Radius, y.artist, 1, u"radius: %1 and %2"_s.arg(a.id, b.id));
            return;
        }
        if (artist(x.artist).audience.isEmpty() || artist(x.artist).audience != artist(y.artist).audience) return;
        if (m_problem.rules.nearKm <= 0 || km > m_problem.rules.nearKm || std::abs(later) > m_problem.rules.nearDays) return;
        if (!together(x.stop->candidate, y.stop->candidate))
            broken(Rule::Cannibalisation, y.artist, 1, u"cannibalisation: %1 and %2"_s.arg(a.id, b.id));
    }
    bool together(int a, int b) const
    {
        return std::ranges::any_of(m_problem.packages, [&](const Package &p) {
            return p.kind == Package::AllOrNone && std::ranges::find(p.members, a) != p.members.end() && std::ranges::find(p.members, b) != p.members.end();
        });
    }

    void share()
    {
        const Sharing &sharing = m_problem.rules.sharing;
        if (!sharing.on) return;
        std::map<std::array<int, 4>, std::vector<int>> users; // place, day, place, day
        for (const Route &route : m_plan.routes)
            for (size_t i = 0; i < route.stops.size(); ++i) {
                const Stop &stop = route.stops[i];
                const int place = candidate(stop).place, home = artist(route.artist).home >= 0 ? artist(route.artist).home : artist(route.artist).start;
                if (home < 0 || daysHome(artist(route.artist), candidate(stop), home) > 0) users[{place, stop.day, place, stop.day}].push_back(route.artist);
                if (i == 0 || stop.fromHome) continue;
                users[{candidate(route.stops[i - 1]).place, route.stops[i - 1].day, place, stop.day}].push_back(route.artist);
            }
        for (auto &[leg, who] : users) {
            const int days = leg[3] - leg[1];
            const double saving = days == 0 ? sharing.perNight
                                            : sharing.perKm * (m_problem.travel.fareOf(leg[0], leg[2]) > 0 ? 0 : m_problem.travel.drivenOf(leg[0], leg[2])) + sharing.perDay * days + sharing.perNight * (days - 1);
            std::ranges::sort(who);
            while (who.size() > 1) {
                const int first = who.front();
                who.erase(who.begin());
                const auto partner = std::ranges::find_if(who, [&](int other) {
                    return sharing.pairs.empty() || std::ranges::any_of(sharing.pairs, [&](const auto &p) {
                        return (p[0] == first && p[1] == other) || (p[1] == first && p[0] == other);
                    });
                });
                if (partner == who.end()) continue;
                m_saved[size_t(first)] += saving / 2;
                m_saved[size_t(*partner)] += saving / 2;
                who.erase(partner);
            }
        }
    }

    void showDays(const Route &route)
    {
        const Artist &who = artist(route.artist);
        std::vector<int> show(size_t(m_problem.days) + 8);
        for (const Stop &stop : route.stops)
            show[size_t(stop.day)] = 1;
        for (int day = 0; day < m_problem.days; ++day) {
            if (const int most = who.maximumConsecutiveShows; most > 0 && day >= most) {
                int run = 0;
                for (int d = day - most; d <= day; ++d)
                    run += show[size_t(d)];
                broken(Rule::ConsecutiveShows, route.artist, run == most + 1, u"consecutive shows: artist %1 until day %2"_s.arg(route.artist).arg(day));
            }
        }
        for (int last = 0; last < m_problem.days + 6 && who.daysOffPerWeek > 0; ++last) {
            int shows = 0;
            for (int d = std::max(0, last - 6); d <= std::min(last, m_problem.days - 1); ++d)
                shows += show[size_t(d)];
            broken(Rule::DaysOff, route.artist, shows - std::max(1, 7 - who.daysOffPerWeek), u"days off: artist %1, week until day %2"_s.arg(route.artist).arg(last));
        }
        if (who.maximumShows > 0 && int(route.stops.size()) > who.maximumShows) complain(u"shows: artist %1 has too many"_s.arg(route.artist));
    }

    void compare(const Route &route)
    {
        const Ledger &mine = m_ledgers[size_t(route.artist)];
        const auto same = [&](double stated, double found, const char *what) {
            if (std::abs(stated - found) > 1e-6 * (1 + std::abs(found)))
                complain(u"cost: artist %1 %2 %3 stated, %4 true"_s.arg(route.artist).arg(QLatin1StringView(what)).arg(stated).arg(found));
        };
        same(route.cost.travel, mine.travel, "travel");
        same(route.cost.lodging, mine.lodging, "lodging");
        same(route.cost.crew, mine.crew, "crew");
        same(route.cost.shows, mine.shows, "shows");
        same(route.cost.tours, mine.tours, "tours");
        same(route.cost.saved, m_saved[size_t(route.artist)], "saved");
    }

    void budget()
    {
        double costs = 0, stated = 0;
        for (const Route &route : m_plan.routes) {
            const Costs &c = route.cost;
            costs += c.travel + c.lodging + c.crew + c.shows + c.tours - c.saved;
            stated += c.penalties;
        }
        if (m_problem.rules.budget && costs > *m_problem.rules.budget + 1e-6 * (1 + costs))
            broken(Rule::Budget, 0, costs - *m_problem.rules.budget, u"budget: %1 spent"_s.arg(costs));
        // Packages that are torn and alternatives both played.
        std::vector<char> played(m_problem.candidates.size());
        for (const Route &route : m_plan.routes)
            for (const Stop &stop : route.stops)
                played[size_t(stop.candidate)] = 1;
        for (const Package &package : m_problem.packages) {
            const auto count = std::ranges::count_if(package.members, [&](int c) { return played[size_t(c)] != 0; });
            const double amount = package.kind == Package::AllOrNone ? double(count > 0 && count < std::ssize(package.members)) : double(count * (count - 1) / 2);
            broken(Rule::Packages, 0, amount, u"package: "_s + package.id);
        }
        if (std::abs(stated - m_penalties) > 1e-6 * (1 + std::abs(m_penalties)))
            complain(u"cost: penalties %1 stated, %2 true"_s.arg(stated).arg(m_penalties));
    }

    const Problem &m_problem;
    const Plan &m_plan;
    QStringList &m_wrong;
    std::vector<double> m_saved;
    std::vector<Ledger> m_ledgers;
    double m_penalties = 0;
};

} // namespace

void checkDays(const Problem &problem, const Plan &plan, QStringList &wrong) { DayCheck(problem, plan, wrong).run(); }

} // namespace flow::tour
