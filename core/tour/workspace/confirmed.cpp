// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/confirmed.h"

#include "core/show/holidays.h"
#include "core/tour/roster/legs.h"
#include "core/tour/workspace/whatif.h"

#include <algorithm>
#include <set>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

class Settler
{
public:
    explicit Settler(TourQuestion &question)
        : m_question(question)
        , m_problem(question.problem)
    {
    }

    void settle()
    {
        for (int a = 0; a < int(m_problem.artists.size()); ++a) {
            settleDays(a);
            settleWays(a);
            openRoad(a);
        }
        settleClauses();
        settleRivals();
        settlePeople();
        for (const TourClash &clash : m_question.clashes)
            if (clash.isSetAside) keepClear(clash.second);
        if (m_question.ask.rules.holidays) leaveHolidays();
    }

private:
    Candidate &candidate(int index) { return m_problem.candidates[size_t(index)]; }
    int dayOf(int index) const { return m_problem.candidates[size_t(index)].days.front(); }
    int artistOf(int index) const { return m_question.artistIndex(m_question.candidates[size_t(index)].artist); }
    double feeOf(int index) const
    {
        const Candidate &one = m_problem.candidates[size_t(index)];
        return one.offers.empty() ? 0 : one.offers.front().fee * one.rate;
    }

    std::vector<int> fixed(int artist) const
    {
        std::vector<int> shows;
        for (int c = 0; c < int(m_problem.candidates.size()); ++c)
            if (m_problem.candidates[size_t(c)].demand.kind == Demand::Fixed && (artist < 0 || m_problem.candidates[size_t(c)].demand.artist == artist)) shows.push_back(c);
        std::ranges::stable_sort(shows, {}, [this](int c) { return dayOf(c); });
        return shows;
    }

    /// The one that pays less gives way in the search; nobody cancels it.
    void setAside(int one, int other, TourClash::Why why)
    {
        if (feeOf(other) > feeOf(one)) std::swap(one, other);
        candidate(other).demand = {.kind = Demand::Forbidden};
        m_question.clashes.push_back({why, one, other, true});
    }

    void settleDays(int artist)
    {
        const std::vector<int> shows = fixed(artist);
        int kept = -1;
        for (const int show : shows) {
            if (kept < 0 || dayOf(kept) != dayOf(show)) {
                kept = show;
                continue;
            }
            setAside(kept, show, TourClash::SameDay);
            if (candidate(kept).demand.kind == Demand::Forbidden) kept = show;
        }
    }

    /// Days at home between two shows; the artist is there and back in time.
    bool canGoHome(int artist, int from, int to) const
    {
        const Artist &one = m_problem.artists[size_t(artist)];
        const int home = roster::homeOf(one);
        if (home < 0) return false;
        const roster::Pace pace = roster::paceOf(one);
        const int back = roster::daysAfter(m_problem, pace, m_problem.candidates[size_t(from)], home);
        const int out = roster::daysBefore(m_problem, pace, home, m_problem.candidates[size_t(to)]);
        return back >= 0 && out >= 0 && back + out + 1 <= dayOf(to) - dayOf(from) && roster::availableOn(m_problem, one, dayOf(from), dayOf(from) + back)
            && roster::availableOn(m_problem, one, dayOf(to) - out, dayOf(to));
    }

    void settleWays(int artist)
    {
        for (bool again = true; again;) {
            again = false;
            const std::vector<int> shows = fixed(artist);
            for (size_t i = 1; i < shows.size() && !again; ++i) {
                const bool road = m_problem.travel.timeOf(candidate(shows[i - 1]).place, candidate(shows[i]).place) < kNoWay;
                if (road || canGoHome(artist, shows[i - 1], shows[i])) continue;
                setAside(shows[i - 1], shows[i], TourClash::NoWay);
                again = true;
            }
        }
    }

    /// Frees the days that lie on the way between what is confirmed. Nothing new is planned on them.
    void openRoad(int artist)
    {
        const std::vector<int> shows = fixed(artist);
        if (shows.empty()) return;
        Artist &one = m_problem.artists[size_t(artist)];
        const roster::Pace pace = roster::paceOf(one);
        std::set<int> opened;
        const auto open = [&](int first, int last) {
            for (int day = std::max(0, first); day <= std::min(m_problem.days - 1, last); ++day)
                if (!roster::availableOn(m_problem, one, day, day)) opened.insert(day);
        };
        for (size_t i = 1; i < shows.size(); ++i)
            if (!roster::availableOn(m_problem, one, dayOf(shows[i - 1]), dayOf(shows[i])) && !canGoHome(artist, shows[i - 1], shows[i]))
                open(dayOf(shows[i - 1]), dayOf(shows[i]));
        const Candidate &first = candidate(shows.front()), &last = candidate(shows.back());
        const int out = one.start < 0 ? 0 : roster::daysBefore(m_problem, pace, one.start, first);
        const int back = one.end < 0 ? 0 : roster::daysAfter(m_problem, pace, last, one.end);
        // Somebody who has to leave before the first day, or comes home after the last, is on the road at either end of the plan.
        if (out < 0 || dayOf(shows.front()) - out < 0) one.start = -1;
        else open(dayOf(shows.front()) - out, dayOf(shows.front()));
        if (back < 0 || dayOf(shows.back()) + back >= m_problem.days) one.end = -1;
        else open(dayOf(shows.back()), dayOf(shows.back()) + back);
        if (opened.empty()) return;
        addAvailable(one, opened);
        drop(artist, [&](int, int day) { return opened.contains(day); });
    }

    void addAvailable(Artist &artist, const std::set<int> &opened) const
    {
        std::vector<DayRange> ranges;
        for (int day = 0; day < m_problem.days; ++day) {
            if (!opened.contains(day) && !roster::availableOn(m_problem, artist, day, day)) continue;
            if (!ranges.empty() && ranges.back().last == day - 1) ranges.back().last = day;
            else ranges.push_back({day, day});
        }
        artist.available = std::move(ranges);
    }

    /// Takes days from what is not confirmed. A candidate that has none left is refused by the search with that reason.
    template <class Gone>
    void drop(int artist, Gone gone)
    {
        for (int c = 0; c < int(m_problem.candidates.size()); ++c) {
            Candidate &one = candidate(c);
            if (one.demand.kind != Demand::Free || (artist >= 0 && !one.offerOf(artist))) continue;
            std::vector<int> days = optionsOf(one);
            const size_t before = days.size();
            std::erase_if(days, [&](int day) { return gone(c, day); });
            if (days.size() == before) continue;
            if (days.empty()) days.push_back(-1); // an empty list means any day
            one.days = std::move(days);
        }
    }
    std::vector<int> optionsOf(const Candidate &one) const
    {
        if (!one.days.empty()) return one.days;
        std::vector<int> days;
        for (int day = 0; day < m_problem.days; ++day)
            days.push_back(day);
        return days;
    }

    bool forbids(const Candidate &holder, int heldOn, int place, int day) const
    {
        const int days = day - heldOn;
        return holder.radius && days >= -holder.radius->before && days <= holder.radius->after
            && roster::distance(m_problem, holder.place, place) <= holder.radius->km;
    }

    /// A clause that a confirmed show breaks already goes on forbidding everything else.
    void settleClauses()
    {
        if (m_problem.rules[Rule::Radius].kind != RuleForm::Hard) return;
        for (int a = 0; a < int(m_problem.artists.size()); ++a) {
            const std::vector<int> shows = fixed(a);
            std::vector<int> broken;
            for (const int holder : shows)
                for (const int other : shows)
                    if (holder != other && forbids(candidate(holder), dayOf(holder), candidate(other).place, dayOf(other))) {
                        m_question.clashes.push_back({TourClash::Radius, holder, other, false});
                        broken.push_back(holder);
                    }
            for (const int holder : broken) {
                const Candidate held = candidate(holder);
                drop(a, [&](int c, int day) { return forbids(held, dayOf(holder), candidate(c).place, day); });
                candidate(holder).radius.reset();
            }
        }
    }

    void settleRivals()
    {
        if (m_problem.rules[Rule::Cannibalisation].kind != RuleForm::Hard || m_problem.rules.nearKm <= 0) return;
        const std::vector<int> shows = fixed(-1);
        for (size_t i = 0; i < shows.size(); ++i)
            for (size_t j = i + 1; j < shows.size(); ++j) {
                const int a = artistOf(shows[i]), b = artistOf(shows[j]);
                const QString &audience = m_problem.artists[size_t(a)].audience;
                if (a == b || audience.isEmpty() || audience != m_problem.artists[size_t(b)].audience) continue;
                if (dayOf(shows[j]) - dayOf(shows[i]) > m_problem.rules.nearDays) break;
                if (roster::distance(m_problem, candidate(shows[i]).place, candidate(shows[j]).place) > m_problem.rules.nearKm) continue;
                m_question.clashes.push_back({TourClash::Rivals, shows[i], shows[j], false});
                // The planner knows one way to say that two shows may stand beside each other: they belong together.
                m_problem.packages.push_back({u"agreed:"_s + candidate(shows[i]).id, Package::AllOrNone, {std::min(shows[i], shows[j]), std::max(shows[i], shows[j])}});
            }
    }

    /// A drive or a week that is agreed cannot be forbidden any more: the rule it breaks has a price then, as it has by default.
    void settlePeople()
    {
        std::vector<std::vector<PlannedDate>> dates(m_problem.artists.size());
        for (int a = 0; a < int(dates.size()); ++a)
            for (const int show : fixed(a))
                dates[size_t(a)].push_back({show, dayOf(show)});
        const QMap<QString, qint64> prices = TourRules::defaultPrices();
        const std::array people{std::pair(Rule::DriveLimit, u"driveLimit"_s), std::pair(Rule::ConsecutiveShows, u"daysOff"_s), std::pair(Rule::DaysOff, u"daysOff"_s),
            std::pair(Rule::DaysAway, u"daysAway"_s)};
        for (const Breach &breach : valueOf(m_problem, std::move(dates)).breaches)
            for (const auto &[rule, name] : people)
                if (breach.rule == rule && m_problem.rules[rule].kind == RuleForm::Hard) m_problem.rules[rule] = {RuleForm::Priced, double(prices.value(name))};
    }

    /// Nothing is planned where the artist could not be because of a show that is set aside.
    void keepClear(int given)
    {
        const int artist = artistOf(given), at = dayOf(given);
        const Candidate show = candidate(given);
        const roster::Pace pace = roster::paceOf(m_problem.artists[size_t(artist)]);
        drop(artist, [&](int c, int day) {
            if (day == at || forbids(show, at, candidate(c).place, day)) return true;
            return day < at ? !roster::fitsDays(m_problem, pace, candidate(c), show, at - day) : !roster::fitsDays(m_problem, pace, show, candidate(c), day - at);
        });
    }

    /// Whoever offers or holds a public holiday has thought of it; nobody else is asked for one.
    void leaveHolidays()
    {
        HolidayBook book;
        std::set<std::pair<QString, QString>> loaded;
        const QDate first = m_problem.firstDay, last = first.addDays(m_problem.days - 1);
        for (int c = 0; c < int(m_problem.candidates.size()); ++c) {
            const StopKind kind = m_question.candidates[size_t(c)].kind;
            if ((kind != StopKind::Ask && kind != StopKind::Prospect) || candidate(c).demand.kind != Demand::Free) continue;
            const Place &place = m_problem.places[size_t(candidate(c).place)];
            const QString region = regionCodeOf(place.country, place.region);
            if (loaded.insert({place.country, region}).second) book.load(place.country, region, first.year(), last.year());
            std::vector<int> days = optionsOf(candidate(c));
            const size_t before = days.size();
            std::erase_if(days, [&](int day) { return !book.nameOf(place.country, region, first.addDays(day)).isEmpty(); });
            if (days.size() == before) continue;
            if (days.empty()) days.push_back(-1);
            candidate(c).days = std::move(days);
        }
    }

    TourQuestion &m_question;
    Problem &m_problem;
};

} // namespace

void settleConfirmed(TourQuestion &question) { Settler(question).settle(); }

void addSetAside(const TourQuestion &question, Plan &plan)
{
    for (const TourClash &clash : question.clashes) {
        if (!clash.isSetAside) continue;
        const Candidate &candidate = question.problem.candidates[size_t(clash.second)];
        const int artist = question.artistIndex(question.candidates[size_t(clash.second)].artist);
        const Offer *offer = candidate.offerOf(artist);
        Route &route = plan.routes[size_t(artist)];
        Stop stop{.candidate = clash.second, .day = candidate.days.front()};
        if (offer) {
            stop.fee = offer->fee * candidate.rate;
            stop.worth = (offer->fee + offer->career) * candidate.rate;
        }
        const auto after = std::ranges::find_if(route.stops, [&](const Stop &other) { return other.day > stop.day; });
        const int before = after == route.stops.begin() ? question.problem.artists[size_t(artist)].start : question.problem.candidates[size_t(std::prev(after)->candidate)].place;
        if (const Tick drive = question.problem.travel.timeOf(before, candidate.place); drive < kNoWay) {
            stop.drive = drive;
            stop.km = question.problem.travel.kmOf(before, candidate.place);
        }
        route.stops.insert(after, stop);
        plan.profit += stop.worth;
        plan.upperBound += stop.worth;
    }
    std::erase_if(plan.rejected, [&](const Rejection &rejection) { return question.isSetAside(rejection.candidate); });
}

} // namespace flow::tour
